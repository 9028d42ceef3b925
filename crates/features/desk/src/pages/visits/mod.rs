//! How many people were helped: by month and topic, by topic and language, and what became of it.

pub(crate) mod periods;

use http::StatusCode;
use integra_kernel::figures::{Safe, Shown};
use integra_store::Outcome;
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    asked_for::{Known, Named, language},
    counting::Figures,
    csv,
    frame::{self, Head},
};
use periods::{Year, Years};

/// The path of the page.
pub(crate) const PATH: &str = "visits";

/// A count as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Cell {
    pub(crate) words: String,
    pub(crate) held: bool,
    /// For files.
    #[serde(skip)]
    count: Option<u64>,
}

impl Cell {
    /// A count in the reader's digits; nothing where it is withheld.
    pub(crate) fn of(ask: &Ask, shown: Shown) -> Self {
        match shown {
            Shown::Withheld => Self { words: String::new(), held: true, count: None },
            Shown::Count(count) => {
                let number = i64::try_from(count).unwrap_or(i64::MAX);
                Self { words: ask.desk.wording().number(&ask.lang, number), held: false, count: Some(count) }
            }
        }
    }

    /// The count in plain digits; nothing where it is withheld.
    pub(crate) fn digits(&self) -> String {
        self.count.map_or_else(String::new, |count| count.to_string())
    }

    fn all(ask: &Ask, shown: &[Shown]) -> Vec<Self> {
        shown.iter().map(|one| Self::of(ask, *one)).collect()
    }
}

#[derive(Serialize)]
struct Row {
    name: Named,
    cells: Vec<Cell>,
    sum: Option<Cell>,
}

/// A table with its sums.
#[derive(Serialize)]
struct Grid {
    id: &'static str,
    title: String,
    first: String,
    columns: Vec<Named>,
    rows: Vec<Row>,
    /// The sums of columns, and of all.
    sums: Option<Row>,
    csv: String,
}

#[derive(Serialize)]
struct Page {
    years: Vec<Year>,
    /// The last month that is told.
    until: Option<String>,
    nothing: bool,
    grids: Vec<Grid>,
    withholds: bool,
    demand: String,
    tally: Option<String>,
}

/// GET `/desk/{city}/visits`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let (known, years) = (Known::of(&ask)?, Years::of(&ask)?);
    let figures = years.figures(&ask, &known).await?;
    let nothing = figures.by_month.total == Shown::Count(0);
    let page = Page {
        years: years.choices(&ask, PATH),
        until: figures.months.last().map(|month| periods::name(&ask, *month)),
        grids: if nothing { Vec::new() } else { grids(&ask, &known, &figures, &years) },
        nothing,
        withholds: figures.withholds(),
        demand: years.address(&ask, super::demand::PATH),
        tally: ask.rights.may(crate::rights::May::CountVisits).then(|| ask.url(super::tally::PATH)),
    };
    frame::page_with(&ask, &Head::new(&ask, "desk-visits", PATH), "desk/visits.html", StatusCode::OK, page)
}

fn grids(ask: &Ask, known: &Known, figures: &Figures, years: &Years) -> Vec<Grid> {
    let topics: Vec<Named> = figures.topics.iter().map(|topic| known.topic(ask, *topic)).collect();
    let months = figures.months.iter().map(|month| Named::own(ask, periods::name(ask, *month))).collect();
    let langs = figures.langs.iter().map(|lang| language(ask, lang)).collect();
    let grid = |id: &'static str, first: &str, rows: Vec<Named>, columns: Vec<Named>, safe: &Safe| Grid {
        id,
        title: ask.say(&format!("desk-visits-by-{id}"), &[]),
        first: ask.say(first, &[]),
        columns,
        rows: rows
            .into_iter()
            .zip(safe.cells.iter().zip(&safe.rows))
            .map(|(name, (cells, sum))| Row { name, cells: Cell::all(ask, cells), sum: Some(Cell::of(ask, *sum)) })
            .collect(),
        sums: Some(Row {
            name: Named::own(ask, ask.say("desk-visits-all", &[])),
            cells: Cell::all(ask, &safe.columns),
            sum: Some(Cell::of(ask, safe.total)),
        }),
        csv: years.address(ask, &format!("{PATH}/{id}.csv")),
    };
    vec![
        grid("months", "desk-visits-month", months, topics.clone(), &figures.by_month),
        grid("languages", "desk-visits-topic", topics, langs, &figures.by_topic),
        outcomes(ask, figures, years),
    ]
}

fn outcomes(ask: &Ask, figures: &Figures, years: &Years) -> Grid {
    let rows = Outcome::ALL.iter().zip(&figures.outcomes).map(|(outcome, shown)| Row {
        name: Named::own(ask, outcome_words(ask, *outcome)),
        cells: vec![Cell::of(ask, *shown)],
        sum: None,
    });
    Grid {
        id: "outcomes",
        title: ask.say("desk-visits-by-outcomes", &[]),
        first: ask.say("desk-visits-outcome", &[]),
        columns: vec![Named::own(ask, ask.say("desk-visits-number", &[]))],
        rows: rows.collect(),
        sums: None,
        csv: years.address(ask, &format!("{PATH}/outcomes.csv")),
    }
}

/// An outcome in words.
pub(crate) fn outcome_words(ask: &Ask, outcome: Outcome) -> String {
    ask.say(&format!("desk-visits-outcome-{}", outcome.as_str()), &[])
}

/// GET `/desk/{city}/visits/{table}`: one of the tables as a file.
pub(crate) async fn table(ask: Ask) -> Result<Answer, Halt> {
    let wanted = ask.part_of_path("table").strip_suffix(".csv").unwrap_or_default().to_owned();
    let (known, years) = (Known::of(&ask)?, Years::of(&ask)?);
    let figures = years.figures(&ask, &known).await?;
    let grids = grids(&ask, &known, &figures, &years);
    let grid = grids.into_iter().find(|grid| grid.id == wanted).ok_or(Halt::NotFound)?;
    Ok(csv::file(&format!("visits-{wanted}-{}-{}", ask.city()?.key, years.chosen), &lines(&ask, &grid)))
}

/// A line for each count, with a note on those that are withheld: their place is empty, never zero.
fn lines(ask: &Ask, grid: &Grid) -> Vec<Vec<String>> {
    let say = |id| ask.say(id, &[]);
    let alone = grid.sums.is_none();
    let second = if grid.id == "months" { "desk-visits-topic" } else { "desk-visits-language" };
    let mut lines = vec![if alone {
        vec![grid.first.clone(), say("desk-visits-number"), say("desk-visits-note")]
    } else {
        vec![grid.first.clone(), say(second), say("desk-visits-number"), say("desk-visits-note")]
    }];
    let note = |cell: &Cell| if cell.held { say("desk-visits-held") } else { String::new() };
    let everything = Named::own(ask, say("desk-visits-all"));
    for row in grid.rows.iter().chain(&grid.sums) {
        let cells = grid.columns.iter().zip(&row.cells).chain(row.sum.iter().map(|sum| (&everything, sum)));
        for (column, cell) in cells {
            let mut line = vec![row.name.name.clone(), column.name.clone(), cell.digits(), note(cell)];
            if alone {
                line.remove(1);
            }
            lines.push(line);
        }
    }
    lines
}
