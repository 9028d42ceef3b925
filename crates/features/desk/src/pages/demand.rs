//! What is asked for and what there is: searches that found nothing, and help by topic, language and district.

use http::StatusCode;
use integra_common::pages::districts;
use integra_kernel::{EntryId, Lang, figures::Shown};
use integra_store::{LEAST_DAYS_SOUGHT, LEAST_TIMES_SOUGHT};
use integra_web::Text;
use serde::Serialize;
use serde_json::json;

use super::visits::{
    self, Cell,
    periods::{self, Year, Years},
};
use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    asked_for::{Known, Named, is_another, language},
    change,
    counting::Figures,
    csv,
    frame::{self, Head},
};

/// The path of the page.
pub(crate) const PATH: &str = "demand";

/// Something that was looked for and not found.
#[derive(Serialize)]
struct Missing {
    hash: String,
    words: String,
    lang: String,
    dir: &'static str,
    language: String,
    times: i64,
    days: usize,
}

/// A district to choose.
#[derive(Serialize)]
struct District {
    slug: String,
    #[serde(skip)]
    id: EntryId,
    name: Text,
    here: bool,
}

/// What is asked for and what there is of it.
#[derive(Serialize)]
struct Row {
    topic: Named,
    language: Named,
    asked: Cell,
    /// How much there is of each kind; nothing where that cannot be said.
    there: Vec<Option<usize>>,
    none: bool,
}

#[derive(Serialize)]
struct Page {
    years: Vec<Year>,
    year: i16,
    until: Option<String>,
    missing: Vec<Missing>,
    least_times: i64,
    least_days: usize,
    kinds: Vec<String>,
    districts: Vec<District>,
    rows: Vec<Row>,
    withholds: bool,
    visits: String,
    missing_csv: String,
    supply_csv: String,
}

/// Counts help of one kind.
struct Help<'h> {
    known: &'h Known,
    kinds: Vec<&'static str>,
}

impl Help<'_> {
    /// How much there is of each kind for a topic in a language and a district; any where none is named. Nothing can be said of
    /// languages that are not named.
    fn there(&self, topic: Option<EntryId>, lang: &Lang, district: Option<EntryId>) -> Vec<Option<usize>> {
        let fits = |kind: &str| {
            let of_kind = self.known.supplied.iter().map(|(it, _)| it).filter(|it| it.entry.kind == kind);
            of_kind
                .filter(|it| topic.is_none_or(|topic| it.supply.topics.contains(&topic)))
                .filter(|it| it.supply.languages.contains(lang))
                .filter(|it| district.is_none_or(|district| it.supply.districts.contains(&district)))
                .count()
        };
        self.kinds.iter().map(|kind| (!is_another(lang)).then(|| fits(kind))).collect()
    }
}

/// GET `/desk/{city}/demand`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let (known, years) = (Known::of(&ask)?, Years::of(&ask)?);
    let figures = years.figures(&ask, &known).await?;
    let districts = all_districts(&ask)?;
    let chosen = districts.iter().find(|it| it.here).map(|it| it.id);
    let help = Help { known: &known, kinds: kinds(&ask)? };
    let page = Page {
        years: years.choices(&ask, PATH),
        year: years.chosen,
        until: figures.months.last().map(|month| periods::name(&ask, *month)),
        missing: missing(&ask).await?,
        least_times: LEAST_TIMES_SOUGHT,
        least_days: LEAST_DAYS_SOUGHT,
        kinds: help.kinds.iter().map(|kind| ask.say(&format!("kind-{kind}"), &[])).collect(),
        rows: rows(&ask, &known, &figures, &help, chosen),
        districts,
        withholds: figures.withholds(),
        visits: years.address(&ask, visits::PATH),
        missing_csv: ask.url(&format!("{PATH}/searches.csv")),
        supply_csv: years.address(&ask, &format!("{PATH}/supply.csv")),
    };
    frame::page_with(&ask, &Head::new(&ask, "desk-demand", visits::PATH), "desk/demand.html", StatusCode::OK, page)
}

/// The kinds that are help here.
fn kinds(ask: &Ask) -> Result<Vec<&'static str>, Halt> {
    Ok(ask.desk.site.supplies(ask.city()?).into_iter().map(|(kind, _)| kind).collect())
}

fn all_districts(ask: &Ask) -> Result<Vec<District>, Halt> {
    let chosen = ask.query.one("district").unwrap_or_default();
    let all = ask.desk.site.speak_in(&ask.city()?.key, &ask.lang, |show| {
        let district = |it: &integra_edition::Of<_>| District {
            here: it.entry.slug.as_str() == chosen,
            slug: it.entry.slug.to_string(),
            id: it.entry.id,
            name: show.name(&it.entry),
        };
        districts::all(show).iter().map(district).collect::<Vec<_>>()
    });
    let all = all.ok_or(Halt::NotFound)?;
    if chosen.is_empty() || all.iter().any(|it| it.here) { Ok(all) } else { Err(Halt::NotFound) }
}

/// What is asked for, where there is no help first. Not in the order of counts: a place in a list would tell of a count that is
/// withheld.
fn rows(ask: &Ask, known: &Known, figures: &Figures, help: &Help, district: Option<EntryId>) -> Vec<Row> {
    let mut rows = Vec::new();
    for topic in &figures.topics {
        for lang in &figures.langs {
            let asked = figures.asked(*topic, lang);
            if asked == Shown::Count(0) {
                continue;
            }
            let there = help.there(*topic, lang, district);
            rows.push(Row {
                topic: known.topic(ask, *topic),
                language: language(ask, lang),
                asked: Cell::of(ask, asked),
                none: there.iter().flatten().sum::<usize>() == 0 && there.iter().any(Option::is_some),
                there,
            });
        }
    }
    rows.sort_by_key(|row| !row.none);
    rows
}

async fn missing(ask: &Ask) -> Result<Vec<Missing>, Halt> {
    let sought = ask.desk.store.sought(&ask.city()?.key, ask.desk.micros()).await?;
    let missing = sought.into_iter().map(|it| Missing {
        hash: it.hash,
        words: it.words,
        lang: it.lang.to_string(),
        dir: it.lang.direction().as_str(),
        language: language(ask, &it.lang).name,
        times: it.times,
        days: it.days,
    });
    Ok(missing.collect())
}

/// POST `/desk/{city}/demand`: words that should not stand there, a name for instance, are forgotten.
pub(crate) async fn forget(ask: Ask) -> Result<Answer, Halt> {
    let hash = ask.form.one("hash").unwrap_or_default();
    let mut tx = change::begin(&ask).await?;
    if !tx.forget_sought(&ask.city()?.key, hash).await? {
        return Err(Halt::NotFound);
    }
    // The trail cannot be erased, so it must not hold the words, nor what they could be tried against.
    change::note(&ask, &mut tx, "sought.forgotten", "", json!({})).await?;
    tx.commit().await?;
    Ok(Answer::see(&format!("{}?done=forgotten", ask.url(PATH))))
}

/// GET `/desk/{city}/demand/{table}`: what the page shows as a file, and help in every district.
pub(crate) async fn table(ask: Ask) -> Result<Answer, Halt> {
    let city = ask.city()?.key.clone();
    match ask.part_of_path("table") {
        "searches.csv" => Ok(csv::file(&format!("searches-{city}"), &searches(&ask).await?)),
        "supply.csv" => {
            let years = Years::of(&ask)?;
            Ok(csv::file(&format!("demand-{city}-{}", years.chosen), &supply(&ask, &years).await?))
        }
        _ => Err(Halt::NotFound),
    }
}

async fn searches(ask: &Ask) -> Result<Vec<Vec<String>>, Halt> {
    let heads = ["desk-demand-words", "desk-visits-language", "desk-demand-times", "desk-demand-days"];
    let mut lines = vec![heads.map(|id| ask.say(id, &[])).to_vec()];
    for one in missing(ask).await? {
        lines.push(vec![one.words, one.language, one.times.to_string(), one.days.to_string()]);
    }
    Ok(lines)
}

/// A line for each topic, language and district; what is asked for is known for the whole city alone.
async fn supply(ask: &Ask, years: &Years) -> Result<Vec<Vec<String>>, Halt> {
    let say = |id| ask.say(id, &[]);
    let known = Known::of(ask)?;
    let figures = years.figures(ask, &known).await?;
    let help = Help { known: &known, kinds: kinds(ask)? };
    let places: Vec<(Option<EntryId>, String)> = std::iter::once((None, say("desk-demand-whole")))
        .chain(all_districts(ask)?.into_iter().map(|it| (Some(it.id), it.name.plain)))
        .collect();
    let mut head = ["desk-visits-topic", "desk-visits-language", "desk-demand-district"].map(say).to_vec();
    head.extend(["desk-demand-asked", "desk-visits-note"].map(say));
    head.extend(help.kinds.iter().map(|kind| ask.say(&format!("kind-{kind}"), &[])));
    let mut lines = vec![head];
    for topic in known.topic_ids() {
        for lang in &known.langs {
            for (district, place) in &places {
                let asked = Cell::of(ask, figures.asked(topic, lang));
                let note = if asked.held { say("desk-visits-held") } else { String::new() };
                let (asked, note) = if district.is_none() { (asked.digits(), note) } else { Default::default() };
                let names = [known.topic(ask, topic).name, language(ask, lang).name, place.clone()];
                let there = help.there(topic, lang, *district);
                let there = there.into_iter().map(|n| n.map_or_else(String::new, |n| n.to_string()));
                lines.push(names.into_iter().chain([asked, note]).chain(there).collect());
            }
        }
    }
    Ok(lines)
}
