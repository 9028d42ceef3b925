//! Saving an entry's facts and source texts: what belongs together is one transaction.

use std::collections::BTreeMap;

use integra_edition::Draft;
use integra_kernel::{
    EntryId, KindDecl, Lang, Slug,
    texts::{self, Fields},
};
use integra_store::{Change, Tx};
use integra_web::forms;
use serde_json::{Map, Value, json};

use crate::{answer::Halt, ask::Ask, change};

/// The state an edit starts from: what was saved when the form was first shown.
#[derive(Debug, Clone, Default)]
pub(crate) struct Start {
    pub(crate) facts: Map<String, Value>,
    pub(crate) texts: Fields,
    pub(crate) slug: Option<Slug>,
    /// `seq` of the facts; none for a new entry.
    pub(crate) facts_seq: Option<i64>,
    /// `seq` of the source texts; none where there are none yet.
    pub(crate) texts_seq: Option<i64>,
}

impl Start {
    /// The newest state of a draft.
    pub(crate) fn newest(draft: &Draft) -> Self {
        Self {
            facts: draft.facts.body.as_ref().clone(),
            texts: draft.fields(&draft.source).cloned().unwrap_or_default(),
            slug: Some(draft.slug.clone()),
            facts_seq: Some(draft.facts.seq),
            texts_seq: draft.base(Some(&draft.source)),
        }
    }

    /// The state whose numbers travelled with the form.
    pub(crate) async fn of_form(ask: &Ask, kind: &KindDecl, draft: &Draft) -> Result<Self, Halt> {
        let newest = Self::newest(draft);
        let number = |name: &str| ask.form.one(name).and_then(|seq| seq.parse::<i64>().ok());
        let (facts_seq, texts_seq) = (number("base-facts").ok_or(Halt::Invalid("form"))?, number("base-texts"));
        let mut start = newest.clone();
        if Some(facts_seq) != newest.facts_seq {
            let record = change::revision(&ask.desk, draft.id, facts_seq).await?;
            let (facts, slug) =
                record.as_ref().and_then(|record| change::facts_of(kind, record)).ok_or(Halt::Invalid("form"))?;
            start = Self { facts, slug: Some(slug), facts_seq: Some(facts_seq), ..start };
        }
        if texts_seq != newest.texts_seq {
            start.texts = match texts_seq {
                Some(seq) => {
                    let record = change::revision(&ask.desk, draft.id, seq).await?;
                    record.as_ref().and_then(change::texts_of).ok_or(Halt::Invalid("form"))?.1
                }
                None => Fields::new(),
            };
            start.texts_seq = texts_seq;
        }
        Ok(start)
    }

    /// Whether somebody has saved since.
    pub(crate) fn is_late(&self, draft: &Draft) -> bool {
        let newest = Self::newest(draft);
        (self.facts_seq, self.texts_seq) != (newest.facts_seq, newest.texts_seq)
    }
}

/// What is saved.
pub(crate) struct Wish<'a> {
    pub(crate) id: EntryId,
    pub(crate) kind: &'a KindDecl,
    pub(crate) source: Lang,
    pub(crate) slug: Slug,
    pub(crate) facts: Map<String, Value>,
    pub(crate) texts: Fields,
    /// A small mend (a letter, a comma) after which translations are as good as before.
    pub(crate) minor: bool,
}

/// Appends what differs from the newest state to a transaction, with what follows for the translations: texts of rows
/// that are gone go with them, and a minor edit carries their state along. True when anything was appended.
///
/// # Errors
/// Somebody saved meanwhile ([`integra_store::Error::Stale`]), the slug belongs to another entry, or the store fails.
pub(crate) async fn append(ask: &Ask, tx: &mut Tx, wish: &Wish<'_>, draft: Option<&Draft>) -> Result<bool, Halt> {
    let before = draft.map(Start::newest).unwrap_or_default();
    let new_facts =
        before.facts_seq.is_none() || wish.facts != before.facts || Some(&wish.slug) != before.slug.as_ref();
    let mut detail = json!({ "kind": wish.kind.name });
    if new_facts {
        let facts = Change::Facts {
            entry: wish.id,
            kind: wish.kind.name.to_owned(),
            kind_version: wish.kind.version,
            city: ask.city()?.key.clone(),
            slug: wish.slug.clone(),
            source_language: wish.source.clone(),
            facts: wish.facts.clone(),
            base: before.facts_seq,
        };
        detail["facts"] = json!(tx.append(facts).await?);
    }
    let new_texts = wish.texts != before.texts;
    if new_texts {
        let base = before.texts_seq;
        let texts = Change::Texts { entry: wish.id, lang: wish.source.clone(), fields: wish.texts.clone(), base };
        detail["texts"] = json!(tx.append(texts).await?);
    }
    if let Some(draft) = draft {
        for (lang, fields) in followers(wish, draft) {
            let base = draft.base(Some(&lang));
            tx.append(Change::Texts { entry: wish.id, lang, fields, base }).await?;
        }
    }
    if new_facts || new_texts {
        let action = if draft.is_some() { "entry.save" } else { "entry.create" };
        change::note(ask, tx, action, &wish.id.to_string(), detail).await?;
    }
    Ok(new_facts || new_texts)
}

/// The translations that change with their source.
fn followers(wish: &Wish<'_>, draft: &Draft) -> BTreeMap<Lang, Fields> {
    let mut changed = BTreeMap::new();
    let none = Fields::new();
    let source = draft.fields(&draft.source).unwrap_or(&none);
    for (lang, saved) in draft.texts.iter().filter(|(lang, _)| **lang != draft.source) {
        let mut fields = forms::without_removed(wish.kind, &draft.facts.body, &wish.facts, &saved.body);
        if wish.minor {
            for (path, blocks) in &mut fields {
                if let (Some(old), Some(new)) = (source.get(path), wish.texts.get(path)) {
                    texts::carry(old, new, blocks);
                }
            }
        }
        if fields != *saved.body {
            changed.insert(lang.clone(), fields);
        }
    }
    changed
}
