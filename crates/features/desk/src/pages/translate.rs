//! Translating an entry, block by block beside its source; and how far each language is.

use std::collections::BTreeMap;

use http::StatusCode;
use integra_edition::Draft;
use integra_kernel::{
    KindDecl, Lang, diff,
    texts::{Block, Fields, State, source_hash},
};
use integra_store::{Change, Error};
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    differ::{self, Run},
    frame::{self, Head},
    pages::entries,
    rows,
    translating::{self, Pair, Sent},
    words,
};

/// Longest block, in characters. What all blocks of a text may have together is the declaration's to say.
const BLOCK_AT_MOST: usize = 40_000;

#[derive(Serialize)]
struct Shown {
    id: String,
    name: String,
    right_name: String,
    source: String,
    was: Vec<Run>,
    text: String,
    rows: usize,
    state: &'static str,
    state_words: String,
    right: bool,
    wrong: Option<String>,
}

#[derive(Serialize)]
struct Group {
    label: String,
    blocks: Vec<Shown>,
}

#[derive(Serialize)]
struct Page {
    name: String,
    entry: String,
    lang: String,
    dir: &'static str,
    language: String,
    source: String,
    source_dir: &'static str,
    source_language: String,
    source_seq: i64,
    base: String,
    groups: Vec<Group>,
    may: bool,
    wrong: Option<String>,
}

/// GET `/desk/{city}/entries/{id}/translate/{lang}`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let (draft, lang) = (ask.draft()?, language(&ask)?);
    page(&ask, &draft, &lang, None).await
}

/// The language of the address: one the city is read in.
fn language(ask: &Ask) -> Result<Lang, Halt> {
    ask.language(ask.part_of_path("lang"))
}

async fn page(ask: &Ask, draft: &Draft, lang: &Lang, wrong: Option<&str>) -> Result<Answer, Halt> {
    if *lang == draft.source {
        return Ok(Answer::see(&ask.url(&format!("entries/{}", draft.id))));
    }
    let kind = ask.kind_of(draft)?;
    let pairs = translating::pairs(&kind, draft, lang);
    let older = if pairs.iter().any(is_stale) { older_blocks(ask, draft).await? } else { BTreeMap::new() };
    let name_of = |lang: &Lang| ask.desk.wording().language_name(Some(&ask.lang), lang);
    let groups = pairs.chunk_by(|one, other| one.path == other.path).map(|group| Group {
        label: words::label(ask, &kind, &group[0].path),
        blocks: group.iter().map(|pair| shown(ask, pair, &older)).collect(),
    });
    let context = Page {
        name: entries::name(draft),
        entry: ask.url(&format!("entries/{}", draft.id)),
        lang: lang.to_string(),
        dir: lang.direction().as_str(),
        language: name_of(lang),
        source: draft.source.to_string(),
        source_dir: draft.source.direction().as_str(),
        source_language: name_of(&draft.source),
        source_seq: draft.base(Some(&draft.source)).unwrap_or_default(),
        base: draft.base(Some(lang)).map(|seq| seq.to_string()).unwrap_or_default(),
        groups: groups.collect(),
        may: ask.rights.translates(lang),
        wrong: wrong.map(|id| ask.say(id, &[])),
    };
    let status = match wrong {
        Some("desk-translate-late") => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let head = Head::of(ask, "desk-translations", &context.name, "translations");
    frame::page_with(ask, &head, "desk/translate.html", status, context)
}

fn is_stale(pair: &Pair) -> bool {
    matches!(pair.translation, Some((_, State::Stale)))
}

/// Every block the source ever had, by its hash: what out-of-date words were made from.
async fn older_blocks(ask: &Ask, draft: &Draft) -> Result<BTreeMap<String, String>, Halt> {
    let mut blocks = BTreeMap::new();
    for record in ask.desk.store.history(&draft.id).await? {
        let Change::Texts { lang, fields, .. } = record.change else { continue };
        if lang == draft.source {
            for block in fields.into_values().flatten() {
                blocks.insert(source_hash(&block.text), block.text);
            }
        }
    }
    Ok(blocks)
}

fn shown(ask: &Ask, pair: &Pair, older: &BTreeMap<String, String>) -> Shown {
    let name = pair.name();
    let (text, state) = match &pair.translation {
        Some((block, state)) => (block.text.clone(), Some(*state)),
        None => (String::new(), None),
    };
    let was = pair.translation.as_ref().filter(|_| is_stale(pair)).and_then(|(block, _)| older.get(block.of.as_ref()?));
    // What somebody has just sent stands above what is saved.
    let typed = ask.form.one(&name).map(str::to_owned);
    let too_long = typed.as_ref().is_some_and(|typed| typed.chars().count() > BLOCK_AT_MOST);
    let key = state_key(state);
    Shown {
        id: name.replace('/', "-"),
        right_name: format!("right/{name}"),
        source: pair.source.clone(),
        was: was.map(|was| differ::runs(diff::words(was, &pair.source))).unwrap_or_default(),
        rows: (pair.source.chars().count() / 60 + 1).clamp(2, 14),
        text: typed.unwrap_or(text),
        state: key,
        state_words: ask.say(&format!("desk-block-{key}"), &[]),
        right: state == Some(State::Reviewed),
        wrong: too_long.then(|| ask.say("desk-translate-too-long", &[])),
        name,
    }
}

/// The class of a block's state and the key of its words.
fn state_key(state: Option<State>) -> &'static str {
    match state {
        None => "none",
        Some(State::Stale) => "stale",
        Some(State::Machine) => "machine",
        Some(State::Human | State::Source) => "part",
        Some(State::Reviewed) => "done",
    }
}

/// POST `/desk/{city}/entries/{id}/translate/{lang}`.
pub(crate) async fn save(ask: Ask) -> Result<Answer, Halt> {
    let (draft, lang) = (ask.draft()?, language(&ask)?);
    if !ask.rights.translates(&lang) || lang == draft.source {
        return Err(Halt::Forbidden);
    }
    let kind = ask.kind_of(&draft)?;
    let pairs = translating::pairs(&kind, &draft, &lang);
    let base = ask.form.one("base").and_then(|base| base.parse::<i64>().ok());
    let seen = ask.form.one("source").and_then(|seq| seq.parse::<i64>().ok());
    let late = base != draft.base(Some(&lang)) || seen != draft.base(Some(&draft.source));
    if late {
        // Their words stay in the form, beside what somebody else saved meanwhile.
        return page(&ask, &draft, &lang, Some("desk-translate-late")).await;
    }
    let sent = |pair: &Pair| {
        let name = pair.name();
        let right = ask.form.one(&format!("right/{name}")).is_some();
        ask.form.one(&name).map(|text| Sent { text: text.to_owned(), right })
    };
    let none = Fields::new();
    let before = draft.fields(&lang).unwrap_or(&none);
    let after = translating::entered(&pairs, before, sent);
    if problems(&kind, &draft, &after) {
        return page(&ask, &draft, &lang, Some("desk-translate-wrong")).await;
    }
    if after != *before {
        match write(&ask, &draft, &lang, after, base).await {
            Err(Halt::Store(Error::Stale { .. })) => {
                ask.desk.settle().await?;
                return page(&ask, &*ask.draft()?, &lang, Some("desk-translate-late")).await;
            }
            saved => saved?,
        }
    }
    Ok(Answer::see(&ask.url(&format!("entries/{}/translate/{lang}?done=saved", draft.id))))
}

fn problems(kind: &KindDecl, draft: &Draft, after: &Fields) -> bool {
    let long = after.values().flatten().any(|block: &Block| block.text.chars().count() > BLOCK_AT_MOST);
    let known = integra_kernel::validate::texts(kind, &draft.facts.body, after, false);
    long || known.iter().any(|problem| problem.rule != integra_kernel::validate::Rule::Unknown)
}

async fn write(ask: &Ask, draft: &Draft, lang: &Lang, fields: Fields, base: Option<i64>) -> Result<(), Halt> {
    let mut tx = change::begin(ask).await?;
    let saved = tx.append(Change::Texts { entry: draft.id, lang: lang.clone(), fields, base }).await?;
    let detail = json!({ "lang": lang.as_str(), "texts": saved });
    change::note(ask, &mut tx, "entry.translate", &draft.id.to_string(), detail).await?;
    tx.commit().await?;
    ask.desk.settle().await?;
    Ok(())
}

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
}

/// GET `/desk/{city}/translations`: how far each language of the city is, in blocks of text.
pub(crate) async fn board(ask: Ask) -> Result<Answer, Halt> {
    let city = ask.city()?;
    let drafts = ask.desk.drafts();
    let lines = city.languages.iter().map(|lang| {
        let mut line = Line {
            name: ask.desk.wording().language_name(Some(&ask.lang), lang),
            url: ask.url(&format!("entries?state=stale&lang={lang}")),
            good: 0,
            machine: 0,
            stale: 0,
            missing: 0,
        };
        for draft in drafts.of_city(&city.key).filter(|draft| draft.source != *lang && rows::is_alive(draft)) {
            let progress = rows::progress(draft, lang);
            line.good += progress.good;
            line.machine += progress.machine;
            line.stale += progress.stale;
            line.missing += progress.missing();
        }
        line
    });
    let board = Board { lines: lines.collect() };
    frame::page(&ask, &Head::new(&ask, "desk-translations", "translations"), "desk/translations.html", board)
}
