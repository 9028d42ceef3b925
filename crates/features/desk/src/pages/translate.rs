//! Translating an entry, block by block beside its source.

use std::collections::{BTreeMap, BTreeSet};

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
    pages::{board, suggest, suggest::Suggest},
    suggesting::plan,
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
    /// A machine's words that nobody has read, whatever else is to be said of them.
    machine: bool,
    right: bool,
    wrong: Option<String>,
    /// The name of the input that carries a machine's words which wait for a yes.
    offered_name: String,
    offered: Option<String>,
    suggests: bool,
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
    here: String,
    suggest: Suggest,
    next: Option<Next>,
}

/// Another entry that waits for a translator.
#[derive(Serialize)]
struct Next {
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
}

/// What a page shows beside the entry as it is saved.
#[derive(Debug, Default)]
pub(crate) struct Beside {
    /// The message of what is wrong with the whole form.
    pub(crate) wrong: Option<&'static str>,
    /// What is wrong with the suggestions, worded.
    pub(crate) trouble: Option<String>,
    /// What was just done, worded.
    pub(crate) done: Option<String>,
    /// What is wrong with blocks, by the name of their input, worded.
    pub(crate) refused: BTreeMap<String, String>,
    /// A machine's words that wait for a yes, by the name of the input.
    pub(crate) offered: BTreeMap<String, String>,
    /// Blocks whose saved words stand above what was typed.
    pub(crate) taken: BTreeSet<String>,
}

/// GET `/desk/{city}/entries/{id}/translate/{lang}`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let (draft, lang) = (ask.draft()?, language(&ask)?);
    page(&ask, &draft, &lang, Beside::default()).await
}

/// The language of the address: one the city is read in.
pub(crate) fn language(ask: &Ask) -> Result<Lang, Halt> {
    ask.language(ask.part_of_path("lang"))
}

pub(crate) async fn page(ask: &Ask, draft: &Draft, lang: &Lang, beside: Beside) -> Result<Answer, Halt> {
    let entry = ask.url(&format!("entries/{}", draft.id));
    if *lang == draft.source {
        return Ok(Answer::see(&entry));
    }
    let kind = ask.kind_of(draft)?;
    let pairs = translating::pairs(&kind, draft, lang);
    let older = if pairs.iter().any(is_stale) { older_blocks(ask, draft).await? } else { BTreeMap::new() };
    let name_of = |lang: &Lang| ask.desk.wording().language_name(Some(&ask.lang), lang);
    let typed = typed(ask, &kind, draft, lang).await?;
    let may = ask.rights.translates(lang);
    let suggest = suggest::offer(ask, draft, lang, &pairs, beside.trouble.clone()).await?;
    let look = Look { ask, older: &older, typed: &typed, beside: &beside, suggests: may && suggest.on };
    let groups = pairs.chunk_by(|one, other| one.path == other.path).map(|group| Group {
        label: words::label(ask, &kind, &group[0].path),
        blocks: group.iter().map(|pair| look.shown(pair)).collect(),
    });
    let context = Page {
        name: ask.name_of(draft),
        here: format!("{entry}/translate/{lang}"),
        entry,
        lang: lang.to_string(),
        dir: lang.direction().as_str(),
        language: name_of(lang),
        source: draft.source.to_string(),
        source_dir: draft.source.direction().as_str(),
        source_language: name_of(&draft.source),
        source_seq: draft.base(Some(&draft.source)).unwrap_or_default(),
        base: draft.base(Some(lang)).map(|seq| seq.to_string()).unwrap_or_default(),
        groups: groups.collect(),
        may,
        wrong: beside.wrong.map(|id| ask.say(id, &[])),
        suggest,
        next: next(ask, draft, lang)?,
    };
    let status = match beside.wrong {
        Some("desk-translate-late") => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    let mut head = Head::of(ask, "desk-translations", &context.name, "translations");
    head.done = beside.done.or(head.done);
    frame::page_with(ask, &head, "desk/translate.html", status, context)
}

/// The next entry that waits for a translator into this language, the most urgent first.
fn next(ask: &Ask, draft: &Draft, lang: &Lang) -> Result<Option<Next>, Halt> {
    let waiting = board::waiting(ask, lang)?;
    let after = waiting.iter().position(|id| *id == draft.id).map_or(0, |at| at + 1);
    let mut around = waiting[after..].iter().chain(&waiting[..after]).filter(|id| **id != draft.id);
    let drafts = ask.desk.drafts();
    Ok(around.find_map(|id| drafts.get(*id)).map(|next| Next {
        url: ask.url(&format!("entries/{}/translate/{lang}", next.id)),
        name: ask.name_of(next),
        lang: next.source.to_string(),
        dir: next.source.direction().as_str(),
    }))
}

/// What somebody has typed and nobody has saved, by the name of the input. Words that are still what the form was shown
/// with are not typed: whatever was saved meanwhile stands there instead.
async fn typed(ask: &Ask, kind: &KindDecl, draft: &Draft, lang: &Lang) -> Result<BTreeMap<String, String>, Halt> {
    let base = ask.form.one("base");
    let Some(base) = base else { return Ok(BTreeMap::new()) };
    let number: Option<i64> = base.parse().ok();
    let began = match number {
        same if same == draft.base(Some(lang)) => draft.fields(lang).cloned(),
        Some(seq) => {
            change::revision(&ask.desk, draft.id, seq).await?.as_ref().and_then(change::texts_of).map(|it| it.1)
        }
        None => None,
    };
    let began = began.unwrap_or_default();
    let pairs = translating::pairs_with(kind, draft, &began);
    let sent = pairs.iter().filter_map(|pair| {
        let (name, old) = (pair.name(), pair.translation.as_ref().map_or("", |(block, _)| block.text.as_str()));
        let text = ask.form.one(&name)?;
        (text.replace("\r\n", "\n").trim() != old.trim()).then(|| (name, text.to_owned()))
    });
    Ok(sent.collect())
}

/// Whether the form holds words that nobody has saved.
pub(crate) async fn is_typed(ask: &Ask, draft: &Draft, lang: &Lang) -> Result<bool, Halt> {
    let kind = ask.kind_of(draft)?;
    Ok(!typed(ask, &kind, draft, lang).await?.is_empty())
}

/// The same for all blocks but one.
pub(crate) async fn others_typed(ask: &Ask, draft: &Draft, lang: &Lang, but: &str) -> Result<bool, Halt> {
    let kind = ask.kind_of(draft)?;
    Ok(typed(ask, &kind, draft, lang).await?.keys().any(|name| name != but))
}

/// Whether the form was shown before somebody else saved.
pub(crate) fn is_late(ask: &Ask, draft: &Draft, lang: &Lang) -> bool {
    let number = |name: &str| ask.form.one(name).and_then(|seq| seq.parse::<i64>().ok());
    number("base") != draft.base(Some(lang)) || number("source") != draft.base(Some(&draft.source))
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

/// What the blocks of a page are shown with.
struct Look<'a> {
    ask: &'a Ask,
    older: &'a BTreeMap<String, String>,
    typed: &'a BTreeMap<String, String>,
    beside: &'a Beside,
    suggests: bool,
}

impl Look<'_> {
    fn shown(&self, pair: &Pair) -> Shown {
        let (ask, name) = (self.ask, pair.name());
        let (text, state) = match &pair.translation {
            Some((block, state)) => (block.text.clone(), Some(*state)),
            None => (String::new(), None),
        };
        let stale = pair.translation.as_ref().filter(|_| is_stale(pair));
        let was = stale.and_then(|(block, _)| self.older.get(block.of.as_ref()?));
        let taken = self.beside.taken.contains(&name);
        // What somebody has just sent stands above what is saved.
        let typed = self.typed.get(&name).filter(|_| !taken);
        let too_long = typed.is_some_and(|typed| typed.chars().count() > BLOCK_AT_MOST);
        let wrong = too_long.then(|| ask.say("desk-translate-too-long", &[]));
        let key = state_key(state);
        let right_name = format!("right/{name}");
        let posted = ask.form.one("base").is_some() && !taken;
        Shown {
            id: name.replace('/', "-"),
            source: pair.source.clone(),
            was: was.map(|was| differ::runs(diff::words(was, &pair.source))).unwrap_or_default(),
            rows: (pair.source.chars().count() / 60 + 1).clamp(2, 14),
            text: typed.cloned().unwrap_or(text),
            state: key,
            state_words: ask.say(&format!("desk-block-{key}"), &[]),
            machine: key != "machine" && plan::is_machines(pair),
            right: if posted { ask.form.one(&right_name).is_some() } else { state == Some(State::Reviewed) },
            right_name,
            wrong: wrong.or_else(|| self.beside.refused.get(&name).cloned()),
            offered_name: format!("offered/{name}"),
            offered: self.beside.offered.get(&name).cloned(),
            suggests: self.suggests,
            name,
        }
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
    if is_late(&ask, &draft, &lang) {
        // Their words stay in the form, beside what somebody else saved meanwhile.
        return page(&ask, &draft, &lang, wrong("desk-translate-late")).await;
    }
    let base = draft.base(Some(&lang));
    let sent = |pair: &Pair| {
        let name = pair.name();
        let right = ask.form.one(&format!("right/{name}")).is_some();
        ask.form.one(&name).map(|text| Sent { text: text.to_owned(), right })
    };
    let none = Fields::new();
    let before = draft.fields(&lang).unwrap_or(&none);
    let after = translating::entered(&pairs, before, sent);
    if problems(&kind, &draft, &after) {
        return page(&ask, &draft, &lang, wrong("desk-translate-wrong")).await;
    }
    if after != *before {
        match write(&ask, &draft, &lang, after, base).await {
            Err(Halt::Store(Error::Stale { .. })) => {
                ask.desk.settle().await?;
                return page(&ask, &*ask.draft()?, &lang, wrong("desk-translate-late")).await;
            }
            saved => saved?,
        }
    }
    let next = if ask.form.one("do") == Some("next") { next(&ask, &*ask.draft()?, &lang)? } else { None };
    let to = next.map_or_else(|| ask.url(&format!("entries/{}/translate/{lang}", draft.id)), |next| next.url);
    Ok(Answer::see(&format!("{to}?done=saved")))
}

fn wrong(id: &'static str) -> Beside {
    Beside { wrong: Some(id), ..Beside::default() }
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
