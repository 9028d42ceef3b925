//! The table of a city's entries.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use integra_edition::{Draft, DraftState};
use integra_kernel::{EntryId, FieldDecl};
use integra_web::query::encode;
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
    lines::{Line, Lines},
    moments::{self, Moment},
    owning::{Person, Writers},
    pages::filters::{self, Kept},
    people::Names,
    private::{Owners, Private},
    rights::May,
    rows::{self, Beside, Filter, Order, Owner, PARAMS, Progress, ROWS, Ranks, Sort, Wanted},
    words,
};

pub(crate) use crate::rows::name;

/// Most columns of its own a kind has in the table.
const COLUMNS: usize = 3;

/// One choice of a menu.
#[derive(Serialize)]
struct Choice {
    value: String,
    words: String,
    here: bool,
}

/// The head of a column: rows are put in order by it.
#[derive(Serialize)]
struct Heading {
    key: &'static str,
    words: String,
    url: String,
    sorted: Option<&'static str>,
}

/// One row.
#[derive(Serialize)]
struct Row {
    id: String,
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
    kind: String,
    cells: Vec<String>,
    states: Vec<(&'static str, String)>,
    changed: Moment,
    by: String,
    verified: Option<Moment>,
    owner: Option<String>,
    translations: Vec<Translation>,
}

/// How far one language is.
#[derive(Serialize)]
pub(crate) struct Translation {
    pub(crate) tag: String,
    pub(crate) name: String,
    pub(crate) url: String,
    pub(crate) class: &'static str,
    pub(crate) words: String,
}

#[derive(Serialize)]
struct Table {
    rows: Vec<Row>,
    columns: Vec<String>,
    one_kind: bool,
    headings: BTreeMap<&'static str, Heading>,
    count: usize,
    q: String,
    kinds: Vec<Choice>,
    states: Vec<Choice>,
    owners: Vec<Choice>,
    languages: Vec<Choice>,
    sorts: Vec<Choice>,
    new_kinds: Vec<Choice>,
    pages: Vec<(usize, String, bool)>,
    people: Vec<Person>,
    publishes: bool,
    writes: bool,
    ticked: bool,
    tick: String,
    address: String,
    kept: Kept,
}

/// What the table of this address holds, before it is cut into pages.
pub(crate) struct Found {
    pub(crate) lines: Arc<Lines>,
    pub(crate) in_review: BTreeSet<EntryId>,
    filter: Filter,
    /// Places among the lines, in their order.
    pub(crate) places: Vec<usize>,
    owners: Owners,
}

/// Finds the entries this address asks for.
///
/// # Errors
/// The store fails.
pub(crate) async fn found(ask: &Ask, writers: &Writers) -> Result<Found, Halt> {
    let city = ask.city()?;
    let filter = Filter::read(&ask.query, ask.desk.kinds());
    let lines = ask.desk.tables.of(&ask.desk.drafts(), ask.desk.kinds(), &city.key, &city.languages);
    let private = Private(ask.desk.store.db());
    let in_review = private.in_review(&city.key).await?;
    let me = ask.account()?.id.to_string();
    let owners = match (filter.owner, filter.order.by) {
        (Some(Owner::Me), by) if by != Sort::Owner => private.owners(&city.key, Some(&me)).await?,
        (Some(_), _) | (None, Sort::Owner) => private.owners(&city.key, None).await?,
        _ => Owners::new(),
    };
    let beside =
        Beside { kinds: ask.desk.kinds(), in_review: &in_review, owners: &owners, me: &me, today: moments::today(ask) };
    let kinds: BTreeMap<String, usize> =
        kind_names(ask).into_iter().enumerate().map(|(place, (kind, _))| (kind, place)).collect();
    let people = writers.places();
    // The usual order needs no names, and right after a save nobody waits for them to be put in order anew.
    let names = match filter.order.by {
        Sort::Changed => Arc::default(),
        _ => lines.ranks(ask.desk.wording(), &ask.lang),
    };
    let places = rows::find(&lines, &filter, &beside, &Ranks { names: &names, kinds: &kinds, people: &people });
    Ok(Found { in_review, filter, places, owners, lines })
}

/// GET `/desk/{city}/entries`.
pub(crate) async fn list(ask: Ask) -> Result<Answer, Halt> {
    let writers = Writers::of(&ask).await?;
    let mut found = found(&ask, &writers).await?;
    let (count, filter) = (found.places.len(), found.filter.clone());
    let lines = Arc::clone(&found.lines);
    let page = found.places.iter().skip((filter.page - 1) * ROWS).take(ROWS);
    let shown: Vec<&Line> = page.map(|at| lines.lines[*at].as_ref()).collect();
    if found.owners.is_empty() {
        let ids: Vec<EntryId> = shown.iter().map(|line| line.draft.id).collect();
        found.owners = Private(ask.desk.store.db()).owners_of(&ids).await?;
    }
    let authors = shown.iter().map(|line| line.draft.changed().1.to_owned());
    let owners = shown.iter().filter_map(|line| found.owners.get(&line.draft.id).cloned());
    let names = Names::of(&ask, authors.chain(owners).collect()).await?;
    let kind = filter.kind.as_deref().and_then(|kind| ask.desk.kinds().get(kind)).cloned();
    let columns: Vec<&FieldDecl> = kind.iter().flat_map(|kind| columns(&ask, &kind.facts)).collect();
    let table = Table {
        count,
        rows: shown.iter().map(|line| row(&ask, &found, line, &columns, &names)).collect(),
        columns: kind
            .iter()
            .flat_map(|kind| {
                columns.iter().map(|field| words::label(&ask, kind, field.name).trim_end_matches('?').to_owned())
            })
            .collect(),
        one_kind: filter.kind.is_some(),
        headings: headings(&ask, filter.order),
        q: filter.q.clone(),
        kinds: kind_choices(&ask, filter.kind.as_deref()),
        states: choices(Wanted::ALL.map(Wanted::as_str), filter.state.map(Wanted::as_str), |it| {
            ask.say(&format!("desk-state-{it}"), &[])
        }),
        owners: owner_choices(&ask, &writers, filter.owner),
        languages: language_choices(&ask, &filter),
        sorts: sort_choices(&ask, filter.order),
        new_kinds: if ask.rights.writes_all() { new_kinds(&ask) } else { Vec::new() },
        pages: pages(&ask, count, filter.page),
        people: writers.people(),
        publishes: ask.rights.may(May::Publish),
        writes: ask.rights.may(May::Write),
        ticked: ask.query.one("tick") == Some("page"),
        tick: address(&ask, &[("tick", "page".to_owned())]),
        address: address(&ask, &[]),
        kept: filters::kept(&ask).await?,
    };
    frame::page(&ask, &Head::new(&ask, "desk-entries", "entries"), "desk/entries.html", table)
}

/// This table's address with some parameters replaced; an empty one is taken out.
pub(crate) fn address(ask: &Ask, replaced: &[(&str, String)]) -> String {
    let mut pairs = ask.query.canonical(&PARAMS);
    pairs.retain(|(name, _)| name != "tick");
    for (name, value) in replaced {
        pairs.retain(|(known, _)| known != name);
        if !value.is_empty() {
            pairs.push(((*name).to_owned(), value.clone()));
        }
    }
    format!("{}{}", ask.url("entries"), encode(&pairs))
}

fn headings(ask: &Ask, order: Order) -> BTreeMap<&'static str, Heading> {
    let heading = |by: Sort| {
        let key = by.as_str();
        let sorted = (order.by == by).then(|| if order.ascends() { "ascending" } else { "descending" });
        let url = address(ask, &[("sort", order.pressed(by).value()), ("page", String::new())]);
        (key, Heading { key, words: ask.say(&format!("desk-col-{key}"), &[]), url, sorted })
    };
    Sort::ALL.map(heading).into()
}

/// The columns a kind declares, as far as this person may see them.
fn columns<'k>(ask: &Ask, facts: &'k [FieldDecl]) -> impl Iterator<Item = &'k FieldDecl> + use<'k> {
    let all = ask.rights.writes_all();
    facts.iter().filter(move |field| field.column && (all || !field.staff_only)).take(COLUMNS)
}

fn pages(ask: &Ask, count: usize, here: usize) -> Vec<(usize, String, bool)> {
    let last = count.div_ceil(ROWS).max(1);
    // The first, the last, and those around this one.
    let near = |page: &usize| *page == 1 || *page == last || page.abs_diff(here) <= 2;
    (1..=last).filter(near).map(|page| (page, address(ask, &[("page", page.to_string())]), page == here)).collect()
}

fn choices<const N: usize>(
    values: [&'static str; N],
    here: Option<&str>,
    words: impl Fn(&str) -> String,
) -> Vec<Choice> {
    let choice =
        |value: &'static str| Choice { value: value.to_owned(), words: words(value), here: here == Some(value) };
    values.into_iter().map(choice).collect()
}

/// Orders to choose where the heads of columns are not seen: on a narrow screen.
fn sort_choices(ask: &Ask, order: Order) -> Vec<Choice> {
    let natural = Sort::ALL.map(|by| Order { by, turned: false });
    let choice = |one: Order, words: String| Choice { value: one.value(), words, here: one == order };
    let mut choices: Vec<Choice> =
        natural.into_iter().map(|one| choice(one, ask.say(&format!("desk-sort-{}", one.by.as_str()), &[]))).collect();
    if order.turned {
        let by = ask.say(&format!("desk-sort-{}", order.by.as_str()), &[]);
        choices.push(choice(order, ask.say("desk-sort-turned", &[("order", by.into())])));
    }
    choices
}

fn owner_choices(ask: &Ask, writers: &Writers, here: Option<Owner>) -> Vec<Choice> {
    let here = here.map(Owner::value);
    let choice = |value: String, words: String| Choice { here: here.as_ref() == Some(&value), value, words };
    let me = choice(Owner::Me.value(), ask.say("desk-owner-me", &[]));
    let nobody = choice(Owner::Nobody.value(), ask.say("desk-owner-none", &[]));
    let people = writers.people().into_iter().map(|person| choice(person.id, person.name));
    [me, nobody].into_iter().chain(people).collect()
}

/// Languages of translations that are missing or out of date: only asked for together with that state.
fn language_choices(ask: &Ask, filter: &Filter) -> Vec<Choice> {
    if filter.state != Some(Wanted::Stale) && filter.lang.is_none() {
        return Vec::new();
    }
    let languages = ask.city.iter().flat_map(|city| &city.languages);
    let choice = |lang: &integra_kernel::Lang| Choice {
        value: lang.to_string(),
        words: ask.desk.wording().language_name(Some(&ask.lang), lang),
        here: filter.lang.as_ref() == Some(lang),
    };
    languages.map(choice).collect()
}

/// The kinds of this installation by their names in this person's language. Kinds of the network only stand at the
/// network's own desk.
pub(crate) fn kind_names(ask: &Ask) -> Vec<(String, String)> {
    let network = ask.city.as_ref().is_some_and(|city| city.key.is_all());
    let mut names: Vec<(String, String)> = ask
        .desk
        .kinds()
        .iter()
        .filter(|kind| network || !kind.network)
        .map(|kind| (kind.name.to_owned(), ask.say(&format!("kind-{}", kind.name), &[])))
        .collect();
    let collator = ask.desk.wording().collate(&ask.lang);
    names.sort_by(|one, other| collator.compare(&one.1, &other.1));
    names
}

/// The kinds one can begin with an empty form: not those that begin with a file.
pub(crate) fn new_kind_names(ask: &Ask) -> Vec<(String, String)> {
    let made = |name: &str| {
        let kind = ask.desk.kinds().get(name);
        kind.is_some_and(|kind| kind.facts.iter().any(|field| field.made && field.required))
    };
    kind_names(ask).into_iter().filter(|(name, _)| !made(name)).collect()
}

fn new_kinds(ask: &Ask) -> Vec<Choice> {
    let choice = |(value, words): (String, String)| Choice { here: false, value, words };
    new_kind_names(ask).into_iter().map(choice).collect()
}

fn kind_choices(ask: &Ask, here: Option<&str>) -> Vec<Choice> {
    let choice = |(value, words): (String, String)| Choice { here: here == Some(value.as_str()), value, words };
    kind_names(ask).into_iter().map(choice).collect()
}

fn row(ask: &Ask, found: &Found, line: &Line, columns: &[&FieldDecl], names: &Names) -> Row {
    let draft = &line.draft;
    let (at, by) = draft.changed();
    let cell = |field: &&FieldDecl| {
        draft.facts.body.get(field.name).map(|value| words::value(ask, &field.ty, value)).unwrap_or_default()
    };
    Row {
        id: draft.id.to_string(),
        url: ask.url(&format!("entries/{}", draft.id)),
        name: line.name.clone(),
        lang: draft.source.to_string(),
        dir: draft.source.direction().as_str(),
        kind: ask.say(&format!("kind-{}", draft.kind), &[]),
        cells: columns.iter().map(cell).collect(),
        states: states(ask, draft, found.in_review.contains(&draft.id)),
        changed: moments::day_of(ask, at),
        by: names.name(by),
        verified: line.verified.map(|date| moments::day(ask, date)),
        owner: found.owners.get(&draft.id).map(|owner| names.name(owner)),
        translations: found
            .lines
            .languages
            .iter()
            .zip(&line.progress)
            .filter(|(lang, _)| **lang != draft.source)
            .map(|(lang, progress)| translation(ask, draft, lang, progress))
            .collect(),
    }
}

/// What has become of a draft: class and words, the most telling first.
pub(crate) fn states(ask: &Ask, draft: &Draft, in_review: bool) -> Vec<(&'static str, String)> {
    let mut states = Vec::new();
    match draft.state {
        DraftState::Published => states.push(Wanted::Published),
        DraftState::Archived => states.push(Wanted::Archived),
        DraftState::Draft | DraftState::Erased => states.push(Wanted::Draft),
    }
    if draft.state == DraftState::Published && draft.is_ahead() {
        states.push(Wanted::Ahead);
    }
    if in_review {
        states.push(Wanted::Review);
    }
    if !draft.plans.is_empty() {
        states.push(Wanted::Planned);
    }
    states.into_iter().map(|state| (state.as_str(), ask.say(&format!("desk-is-{}", state.as_str()), &[]))).collect()
}

/// How far each language of the city is, but the source.
pub(crate) fn translations(ask: &Ask, draft: &Draft) -> Vec<Translation> {
    let languages = ask.city.iter().flat_map(|city| &city.languages).filter(|lang| **lang != draft.source);
    languages.map(|lang| translation(ask, draft, lang, &rows::progress(draft, lang))).collect()
}

fn translation(ask: &Ask, draft: &Draft, lang: &integra_kernel::Lang, progress: &Progress) -> Translation {
    let key = progress_key(progress);
    Translation {
        tag: lang.to_string(),
        name: ask.desk.wording().language_name(Some(&ask.lang), lang),
        url: ask.url(&format!("entries/{}/translate/{lang}", draft.id)),
        class: key,
        words: ask.say(&format!("desk-translation-{key}"), &[]),
    }
}

/// One word for how far a translation is.
pub(crate) fn progress_key(progress: &Progress) -> &'static str {
    if progress.missing() == progress.all && progress.all > 0 {
        "none"
    } else if progress.stale > 0 {
        "stale"
    } else if progress.missing() > 0 {
        "part"
    } else if progress.machine > 0 {
        "machine"
    } else {
        "done"
    }
}
