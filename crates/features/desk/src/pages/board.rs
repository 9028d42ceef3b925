//! The board of translators: how far each language is, and what waits in one of them, the most urgent first.

use std::sync::Arc;

use integra_edition::Draft;
use integra_kernel::{EntryId, Lang};
use integra_web::query::encode;
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
    pages::entries,
    rows::{self, Progress, ROWS},
    survey,
};

/// What can be chosen: what waits for a translator, or one word for how far a translation is.
const STATES: [&str; 7] = ["waiting", "none", "stale", "part", "machine", "done", "all"];
const PARAMS: [&str; 2] = ["state", "page"];

#[derive(Serialize)]
struct Line {
    name: String,
    url: String,
    good: usize,
    machine: usize,
    stale: usize,
    missing: usize,
}

#[derive(Serialize)]
struct Board {
    lines: Vec<Line>,
    names: Option<String>,
}

/// GET `/desk/{city}/translations`: how far each language of the city is, in blocks of text.
pub(crate) async fn languages(ask: Ask) -> Result<Answer, Halt> {
    let city = ask.city()?;
    let drafts = ask.desk.drafts();
    let lines = city.languages.iter().map(|lang| {
        let mut line = Line {
            name: ask.desk.wording().language_name(Some(&ask.lang), lang),
            url: ask.url(&format!("translations/{lang}")),
            good: 0,
            machine: 0,
            stale: 0,
            missing: 0,
        };
        for draft in drafts.of_city(&city.key).filter(|draft| draft.source != *lang && rows::is_alive(draft)) {
            let progress = ask.desk.counted.progress(draft, lang);
            line.good += progress.good;
            line.machine += progress.machine;
            line.stale += progress.stale;
            line.missing += progress.missing();
        }
        line
    });
    let names = ask.rights.may(crate::rights::May::Review).then(|| ask.url("names"));
    let board = Board { lines: lines.collect(), names };
    frame::page(&ask, &Head::new(&ask, "desk-translations", "translations"), "desk/translations.html", board)
}

#[derive(Serialize)]
struct Choice {
    url: String,
    words: String,
    here: bool,
    count: usize,
}

#[derive(Serialize)]
struct Row {
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
    kind: String,
    states: Vec<(&'static str, String)>,
    missing: usize,
    stale: usize,
    machine: usize,
}

#[derive(Serialize)]
struct OneLanguage {
    language: String,
    back: String,
    choices: Vec<Choice>,
    rows: Vec<Row>,
    count: usize,
    pages: Vec<(usize, String, bool)>,
}

/// Whether how far a translation is is what was chosen.
fn fits(chosen: &str, progress: &Progress) -> bool {
    match chosen {
        "all" => true,
        "waiting" => !progress.is_done(),
        state => entries::progress_key(progress) == state,
    }
}

/// GET `/desk/{city}/translations/{lang}`: the entries of a city in one language.
pub(crate) async fn language(ask: Ask) -> Result<Answer, Halt> {
    let lang = ask.language(ask.part_of_path("lang"))?;
    let city = ask.city()?;
    let (drafts, edition) = (ask.desk.drafts(), ask.desk.edition());
    let chosen = ask.query.one("state").and_then(|state| STATES.into_iter().find(|it| *it == state));
    let chosen = chosen.unwrap_or("waiting");
    let all: Vec<(&Arc<Draft>, Progress)> = drafts
        .of_city(&city.key)
        .filter(|draft| draft.source != lang && rows::is_alive(draft))
        .map(|draft| (draft, ask.desk.counted.progress(draft, &lang)))
        .collect();
    let mut found: Vec<_> = all.iter().filter(|(_, progress)| fits(chosen, progress)).collect();
    found.sort_by_cached_key(|(draft, _)| survey::importance(&edition, draft));
    let page = ask.query.one("page").and_then(|page| page.parse().ok()).filter(|page| *page > 0).unwrap_or(1);
    let name = ask.desk.wording().language_name(Some(&ask.lang), &lang);
    let context = OneLanguage {
        back: ask.url("translations"),
        choices: STATES
            .iter()
            .map(|state| Choice {
                url: address(&ask, &lang, state, 1),
                words: words(&ask, state),
                here: *state == chosen,
                count: all.iter().filter(|(_, progress)| fits(state, progress)).count(),
            })
            .collect(),
        rows: found
            .iter()
            .skip((page - 1) * ROWS)
            .take(ROWS)
            .map(|(draft, progress)| row(&ask, draft, &lang, progress))
            .collect(),
        count: found.len(),
        pages: pages(found.len(), page, |page| address(&ask, &lang, chosen, page)),
        language: name,
    };
    frame::page(&ask, &Head::new(&ask, "desk-translations", "translations"), "desk/board.html", context)
}

/// The word for a choice.
fn words(ask: &Ask, state: &str) -> String {
    match state {
        "waiting" | "all" => ask.say(&format!("desk-board-{state}"), &[]),
        state => ask.say(&format!("desk-translation-{state}"), &[]),
    }
}

fn address(ask: &Ask, lang: &Lang, state: &str, page: usize) -> String {
    let mut pairs = Vec::new();
    if state != "waiting" {
        pairs.push((PARAMS[0].to_owned(), state.to_owned()));
    }
    if page > 1 {
        pairs.push((PARAMS[1].to_owned(), page.to_string()));
    }
    format!("{}{}", ask.url(&format!("translations/{lang}")), encode(&pairs))
}

/// The first page, the last, and those around this one.
fn pages(count: usize, here: usize, address: impl Fn(usize) -> String) -> Vec<(usize, String, bool)> {
    let last = count.div_ceil(ROWS).max(1);
    let near = |page: &usize| *page == 1 || *page == last || page.abs_diff(here) <= 2;
    (1..=last).filter(near).map(|page| (page, address(page), page == here)).collect()
}

fn row(ask: &Ask, draft: &Draft, lang: &Lang, progress: &Progress) -> Row {
    let key = entries::progress_key(progress);
    Row {
        url: ask.url(&format!("entries/{}/translate/{lang}", draft.id)),
        name: ask.name_of(draft),
        lang: draft.source.to_string(),
        dir: draft.source.direction().as_str(),
        kind: ask.say(&format!("kind-{}", draft.kind), &[]),
        states: vec![(key, ask.say(&format!("desk-translation-{key}"), &[]))],
        missing: progress.missing(),
        stale: progress.stale,
        machine: progress.machine,
    }
}

/// The entries that wait for a translator into a language, the most urgent first.
///
/// # Errors
/// The address names no city.
pub(crate) fn waiting(ask: &Ask, lang: &Lang) -> Result<Vec<EntryId>, Halt> {
    let survey = ask.survey()?;
    Ok(survey.waiting.get(lang).into_iter().flatten().map(|draft| draft.id).collect())
}
