//! The history of an entry: every saved state, any two compared, and an older one brought back.

use std::collections::{BTreeMap, BTreeSet};

use integra_edition::Draft;
use integra_kernel::{KindDecl, Lang, texts::Fields, visible};
use integra_store::{Change, Record};
use integra_web::wording::Arg;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    differ::Difference,
    frame::{self, Head},
    moments::{self, Moment},
    people::Names,
    rights::May,
};

#[derive(Serialize)]
struct Line {
    seq: i64,
    at: Moment,
    by: String,
    words: String,
    state: bool,
    live: bool,
    from: bool,
    to: bool,
}

#[derive(Serialize)]
struct History {
    name: String,
    entry: String,
    lines: Vec<Line>,
}

/// GET `/desk/{city}/entries/{id}/history`.
pub(crate) async fn history(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let records = ask.desk.store.history(&draft.id).await?;
    let names = Names::of(&ask, records.iter().map(|record| record.author.clone()).collect()).await?;
    let live = draft.published.as_ref().map(|published| published.seq);
    let states: Vec<i64> = records.iter().filter(|record| is_state(record)).map(|record| record.seq).collect();
    // The newest state and the one before it are what people compare first.
    let (to, from) = (states.last().copied(), states.iter().rev().nth(1).copied());
    let lines = records.iter().rev().map(|record| Line {
        seq: record.seq,
        at: moments::moment(&ask, record.at),
        by: names.name(&record.author),
        words: what(&ask, record),
        state: is_state(record),
        live: live == Some(record.seq),
        from: from == Some(record.seq),
        to: to == Some(record.seq),
    });
    let page =
        History { name: ask.name_of(&draft), entry: ask.url(&format!("entries/{}", draft.id)), lines: lines.collect() };
    frame::page(&ask, &Head::of(&ask, "desk-history", &page.name, "entries"), "desk/history.html", page)
}

/// Whether a record is a saved state somebody can compare.
fn is_state(record: &Record) -> bool {
    !record.erased && matches!(record.change, Change::Facts { .. } | Change::Texts { .. })
}

/// What a record says, in words.
fn what(ask: &Ask, record: &Record) -> String {
    let key = match &record.change {
        _ if record.erased => "erased",
        Change::Facts { .. } => "facts",
        Change::Texts { lang, .. } => {
            let language = ask.desk.wording().language_name(Some(&ask.lang), lang);
            return ask.say("desk-record-texts", &[("language", Arg::Text(language))]);
        }
        Change::Publish { .. } => "publish",
        Change::Unpublish { state: integra_store::Unpublished::Archived, .. } => "archive",
        Change::Unpublish { .. } => "withdraw",
        Change::Schedule { .. } => "plan",
        Change::Unschedule { .. } => "unplan",
        Change::Availability { .. } => "availability",
        Change::Erase { .. } => "erase",
        Change::Unknown(_) => "unknown",
    };
    ask.say(&format!("desk-record-{key}"), &[])
}

/// A whole entry as it was at a moment of the log: the newest facts and texts saved until then.
struct Whole {
    record: Record,
    facts: Map<String, Value>,
    texts: BTreeMap<Lang, Fields>,
}

impl Whole {
    /// What only staff see stays as it is in the newest state.
    fn keep_hidden(&mut self, kind: &KindDecl, newest: &Draft) {
        self.facts = visible::keep_facts(kind, &self.facts, &newest.facts.body);
        let none = Fields::new();
        for (lang, fields) in &mut self.texts {
            *fields = visible::keep_texts(kind, fields, newest.fields(lang).unwrap_or(&none));
        }
    }
}

/// The entry as it was when a record was saved.
fn at(kind: &KindDecl, records: &[Record], seq: i64) -> Option<Whole> {
    let record = records.iter().find(|record| record.seq == seq && is_state(record))?.clone();
    let (mut facts, mut texts) = (Map::new(), BTreeMap::new());
    // A transaction counts whole: what was saved together is looked at together.
    for earlier in records.iter().filter(|earlier| earlier.seq <= seq || earlier.tx == record.tx) {
        if let Some((saved, _)) = change::facts_of(kind, earlier) {
            facts = saved;
        } else if let Some((lang, saved)) = change::texts_of(earlier) {
            texts.insert(lang, saved);
        }
    }
    Some(Whole { record, facts, texts })
}

#[derive(Serialize)]
struct Compare {
    name: String,
    entry: String,
    from: i64,
    from_at: Moment,
    from_by: String,
    to_at: Moment,
    to_by: String,
    difference: Difference,
    restores: bool,
    seen: i64,
}

/// GET `/desk/{city}/entries/{id}/compare?from=&to=`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let kind = ask.kind_of(&draft)?;
    let records = ask.desk.store.history(&draft.id).await?;
    let number = |name: &str| ask.query.one(name).and_then(|seq| seq.parse::<i64>().ok());
    let find = |name: &str| number(name).and_then(|seq| at(&kind, &records, seq)).ok_or(Halt::NotFound);
    let (mut from, mut to) = (find("from")?, find("to")?);
    if from.record.seq > to.record.seq {
        std::mem::swap(&mut from, &mut to);
    }
    let names = Names::of(&ask, BTreeSet::from([from.record.author.clone(), to.record.author.clone()])).await?;
    let page = Compare {
        name: ask.name_of(&draft),
        entry: ask.url(&format!("entries/{}", draft.id)),
        from: from.record.seq,
        from_at: moments::moment(&ask, from.record.at),
        from_by: names.name(&from.record.author),
        to_at: moments::moment(&ask, to.record.at),
        to_by: names.name(&to.record.author),
        difference: between(&ask, &kind, &from, &to),
        restores: ask.writes(&kind, draft.id, &draft.facts.body),
        seen: change::newest_seq(&draft),
    };
    frame::page(&ask, &Head::of(&ask, "desk-compare", &page.name, "entries"), "desk/compare.html", page)
}

fn between(ask: &Ask, kind: &KindDecl, from: &Whole, to: &Whole) -> Difference {
    let none = Fields::new();
    let mut difference = Difference::default().facts(ask, kind, &from.facts, &to.facts);
    let languages: BTreeSet<&Lang> = from.texts.keys().chain(to.texts.keys()).collect();
    for lang in languages {
        let (before, after) = (from.texts.get(lang).unwrap_or(&none), to.texts.get(lang).unwrap_or(&none));
        difference = difference.texts(ask, kind, lang, before, after);
    }
    difference
}

/// POST `/desk/{city}/entries/{id}/restore`: the older state becomes a new draft on top; nothing is taken out of history.
pub(crate) async fn restore(ask: Ask) -> Result<Answer, Halt> {
    let draft = ask.draft()?;
    let kind = ask.kind_of(&draft)?;
    ask.must_write(&kind, draft.id, &draft.facts.body)?;
    let number = |name: &str| ask.form.one(name).and_then(|seq| seq.parse::<i64>().ok());
    let seq = number("seq").ok_or(Halt::Invalid("form"))?;
    if number("seen") != Some(change::newest_seq(&draft)) {
        return Err(Halt::Conflict("late"));
    }
    let records = ask.desk.store.history(&draft.id).await?;
    let mut whole = at(&kind, &records, seq).ok_or(Halt::NotFound)?;
    ask.must_write(&kind, draft.id, &whole.facts)?;
    if !ask.rights.writes_all() {
        whole.keep_hidden(&kind, &draft);
    }
    let mut tx = change::begin(&ask).await?;
    if whole.facts != *draft.facts.body {
        tx.append(Change::Facts {
            entry: draft.id,
            kind: draft.kind.clone(),
            kind_version: kind.version,
            city: draft.city.clone(),
            slug: draft.slug.clone(),
            source_language: draft.source.clone(),
            facts: whole.facts,
            base: draft.base(None),
        })
        .await?;
    }
    for (lang, fields) in whole.texts {
        // Whoever may not translate a language brings back the rest.
        let may = lang == draft.source || ask.rights.may(May::Translate);
        if may && draft.fields(&lang) != Some(&fields) {
            let base = draft.base(Some(&lang));
            tx.append(Change::Texts { entry: draft.id, lang, fields, base }).await?;
        }
    }
    change::note(&ask, &mut tx, "entry.restore", &draft.id.to_string(), json!({ "seq": seq })).await?;
    tx.commit().await?;
    ask.desk.settle().await?;
    Ok(Answer::see(&ask.url(&format!("entries/{}?done=restored", draft.id))))
}
