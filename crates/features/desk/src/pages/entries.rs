//! The table of a city's entries, and what is done with many at once.

use std::collections::BTreeSet;

use integra_edition::{Draft, DraftState};
use integra_kernel::EntryId;
use integra_web::query::encode;
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    frame::{self, Head},
    moments::{self, Moment},
    people::Names,
    private::{Private, ReviewState},
    rights::May,
    rows::{self, Beside, Filter, PARAMS, Progress, ROWS, Sort, Wanted},
};

/// Most entries changed by one press.
const BULK_AT_MOST: usize = 200;
/// Most open reviews that are counted.
const REVIEWS: u64 = 10_000;

/// One choice of a menu.
#[derive(Serialize)]
struct Choice {
    value: String,
    words: String,
    here: bool,
}

/// One row.
#[derive(Serialize)]
struct Row {
    id: String,
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
    slug: String,
    kind: String,
    states: Vec<(&'static str, String)>,
    changed: Moment,
    by: String,
    verified: Option<Moment>,
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
    count: usize,
    q: String,
    kinds: Vec<Choice>,
    states: Vec<Choice>,
    sorts: Vec<Choice>,
    new_kinds: Vec<Choice>,
    pages: Vec<(usize, String, bool)>,
    publishes: bool,
    writes: bool,
    problems: Vec<String>,
    address: String,
}

/// GET `/desk/{city}/entries`.
pub(crate) async fn list(ask: Ask) -> Result<Answer, Halt> {
    table(&ask, Vec::new()).await
}

/// The open reviews of the city, by entry.
pub(crate) async fn in_review(ask: &Ask) -> Result<BTreeSet<EntryId>, Halt> {
    let private = Private(ask.desk.store.db());
    let open = private.reviews(&ask.city()?.key, ReviewState::Open, REVIEWS).await?;
    Ok(open.into_iter().map(|review| review.entry).collect())
}

async fn table(ask: &Ask, problems: Vec<String>) -> Result<Answer, Halt> {
    let city = ask.city()?;
    let (drafts, kinds) = (ask.desk.drafts(), ask.desk.kinds());
    let filter = Filter::read(&ask.query, kinds);
    let in_review = in_review(ask).await?;
    let beside = Beside { languages: &city.languages, in_review: &in_review, today: moments::today(ask) };
    let found = rows::find(&drafts, kinds, &city.key, &filter, &beside);
    let shown: Vec<&Draft> = found.iter().skip((filter.page - 1) * ROWS).take(ROWS).copied().collect();
    let names = Names::of(ask, shown.iter().map(|draft| draft.changed().1.to_owned()).collect()).await?;
    let table = Table {
        count: found.len(),
        rows: shown.iter().map(|draft| row(ask, draft, &in_review, &names)).collect(),
        q: filter.q.clone(),
        kinds: kind_choices(ask, filter.kind.as_deref()),
        states: choices(Wanted::ALL.map(Wanted::as_str), filter.state.map(Wanted::as_str), |it| {
            ask.say(&format!("desk-state-{it}"), &[])
        }),
        sorts: choices(Sort::ALL.map(Sort::as_str), Some(filter.sort.as_str()), |it| {
            ask.say(&format!("desk-sort-{it}"), &[])
        }),
        new_kinds: if ask.rights.writes_all() { new_kinds(ask) } else { Vec::new() },
        pages: pages(ask, found.len(), filter.page),
        publishes: ask.rights.may(May::Publish),
        writes: ask.rights.may(May::Write),
        problems,
        address: address(ask, &[]),
    };
    frame::page(ask, &Head::new(ask, "desk-entries", "entries"), "desk/entries.html", table)
}

/// This table's address with some parameters replaced.
fn address(ask: &Ask, replaced: &[(&str, String)]) -> String {
    let mut pairs = ask.query.canonical(&PARAMS);
    for (name, value) in replaced {
        pairs.retain(|(known, _)| known != name);
        pairs.push(((*name).to_owned(), value.clone()));
    }
    format!("{}{}", ask.url("entries"), encode(&pairs))
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

fn row(ask: &Ask, draft: &Draft, in_review: &BTreeSet<EntryId>, names: &Names) -> Row {
    let (at, by) = draft.changed();
    Row {
        id: draft.id.to_string(),
        url: ask.url(&format!("entries/{}", draft.id)),
        name: name(draft),
        lang: draft.source.to_string(),
        dir: draft.source.direction().as_str(),
        slug: draft.slug.to_string(),
        kind: ask.say(&format!("kind-{}", draft.kind), &[]),
        states: states(ask, draft, in_review.contains(&draft.id)),
        changed: moments::moment(ask, at),
        by: names.name(by),
        verified: rows::verified(draft).map(|date| moments::day(ask, date)),
        translations: translations(ask, draft),
    }
}

/// The name of a draft in its source language, else its slug.
pub(crate) fn name(draft: &Draft) -> String {
    draft.source_text("name").filter(|name| !name.trim().is_empty()).unwrap_or_else(|| draft.slug.to_string())
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
    languages
        .map(|lang| {
            let progress = rows::progress(draft, lang);
            let key = progress_key(&progress);
            Translation {
                tag: lang.to_string(),
                name: ask.desk.wording().language_name(Some(&ask.lang), lang),
                url: ask.url(&format!("entries/{}/translate/{lang}", draft.id)),
                class: key,
                words: ask.say(&format!("desk-translation-{key}"), &[]),
            }
        })
        .collect()
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

/// POST `/desk/{city}/entries`: one thing done with all ticked entries, each for itself. What could not be done is said,
/// entry by entry; the rest is done.
pub(crate) async fn bulk(ask: Ask) -> Result<Answer, Halt> {
    let wish = ask.form.one("do").unwrap_or_default();
    let (may, done) = match wish {
        "publish" => (May::Publish, "published"),
        "archive" => (May::Publish, "archived"),
        "verify" => (May::Write, "verified"),
        _ => return Err(Halt::Invalid("form")),
    };
    if !ask.rights.may(may) {
        return Err(Halt::Forbidden);
    }
    let picked: Vec<EntryId> = ask.form.all("pick").filter_map(|id| id.parse().ok()).collect();
    if picked.is_empty() || picked.len() > BULK_AT_MOST {
        return Err(Halt::Invalid("pick"));
    }
    let mut problems = Vec::new();
    for id in picked {
        let Some(draft) = ask
            .desk
            .drafts()
            .get(id)
            .cloned()
            .filter(|draft| Some(&draft.city) == ask.city.as_ref().map(|city| &city.key))
        else {
            continue;
        };
        let outcome = match wish {
            "publish" => change::publish(&ask, &draft).await,
            "archive" => change::withdraw(&ask, &draft, integra_store::Unpublished::Archived).await,
            _ => change::verify(&ask, &draft).await,
        };
        if let Err(halt) = outcome {
            if halt.status().is_server_error() {
                return Err(halt);
            }
            problems.push(format!("{}: {}", name(&draft), ask.say(&format!("desk-halt-{}-text", halt.key()), &[])));
        }
    }
    ask.desk.settle().await?;
    if problems.is_empty() {
        return Ok(Answer::see(&address(&ask, &[("done", done.to_owned())])));
    }
    table(&ask, problems).await
}
