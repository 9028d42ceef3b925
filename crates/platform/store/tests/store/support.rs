//! Short words for the tests.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicU64, Ordering},
};

use integra_kernel::{Block, CityKey, EntryId, Lang, Slug};
use integra_store::{Change, Error, Store, Tx};
use serde_json::{Map, Value, json};

/// A moment all tests agree on, in microseconds: 23 November 2026.
pub(crate) const NOW: i64 = 1_795_000_000_000_000;

/// A new id, unlike all others of this process.
pub(crate) fn new_id() -> EntryId {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let mut random = [0; 10];
    random[2..].copy_from_slice(&NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes());
    EntryId::new(u64::try_from(NOW / 1_000).expect("a moment after 1970"), random)
}

pub(crate) fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a language tag")
}

pub(crate) fn city() -> CityKey {
    CityKey::parse("kosice").expect("a city key")
}

pub(crate) fn slug(text: &str) -> Slug {
    Slug::parse(text).expect("a slug")
}

pub(crate) fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        other => panic!("{other} is no object"),
    }
}

/// Facts of a service.
pub(crate) fn facts(entry: EntryId, name: &str, phone: &str, base: Option<i64>) -> Change {
    Change::Facts {
        entry,
        kind: "service".to_owned(),
        kind_version: 1,
        city: city(),
        slug: slug(name),
        source_language: lang("en"),
        facts: map(json!({"phone": phone})),
        base,
    }
}

/// Texts of one field.
pub(crate) fn texts(entry: EntryId, tag: &str, text: &str, base: Option<i64>) -> Change {
    let fields = BTreeMap::from([("name".to_owned(), vec![Block::source(text)])]);
    Change::Texts { entry, lang: lang(tag), fields, base }
}

pub(crate) fn publish(entry: EntryId, facts: i64, texts: &[(&str, i64)]) -> Change {
    Change::Publish { entry, facts, texts: texts.iter().map(|(tag, seq)| (lang(tag), *seq)).collect() }
}

pub(crate) fn erase(entry: EntryId, tag: Option<&str>, media: &[&str]) -> Change {
    Change::Erase {
        entry,
        lang: tag.map(lang),
        media: media.iter().map(|hash| (*hash).to_owned()).collect(),
        reason: "consent withdrawn".to_owned(),
    }
}

pub(crate) async fn begin(store: &Store) -> Tx {
    store.begin("editor-1", NOW).await.expect("a transaction begins")
}

/// Saves one change in a transaction of its own.
pub(crate) async fn save(store: &Store, change: Change) -> Result<i64, Error> {
    let mut tx = store.begin("editor-1", NOW).await?;
    let seq = tx.append(change).await?;
    tx.commit().await?;
    Ok(seq)
}

/// Saves a change nothing speaks against.
pub(crate) async fn saved(store: &Store, change: Change) -> i64 {
    save(store, change).await.expect("the change is saved")
}

/// A new entry with English texts, in one transaction: its id, facts and texts.
pub(crate) async fn new_entry(store: &Store, name: &str) -> (EntryId, i64, i64) {
    let entry = new_id();
    let mut tx = begin(store).await;
    let facts = tx.append(facts(entry, name, "+421 55 123", None)).await.expect("facts");
    let texts = tx.append(texts(entry, "en", name, None)).await.expect("texts");
    tx.commit().await.expect("a commit");
    (entry, facts, texts)
}
