//! The saved state of every entry, read from the log: what export writes and import compares with.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, EntryId, Lang, Slug, texts::Fields};
use integra_store::{Change, Record, Store, Unpublished};
use serde_json::{Map, Value};

use super::{links::Ids, read::Status};

/// How many records are read at once.
const BATCH: u64 = 2_000;

/// The saved state of one entry: what is published, or the newest draft of what is not.
#[derive(Debug, Clone)]
pub struct Kept {
    pub kind: String,
    pub kind_version: u32,
    pub city: CityKey,
    pub slug: Slug,
    pub source: Lang,
    pub status: Status,
    pub facts: Map<String, Value>,
    pub texts: BTreeMap<Lang, Fields>,
    /// `seq` of the newest revision of the facts, the base of the next one.
    pub facts_seq: i64,
    /// `seq` of the newest revision of the texts per language.
    pub text_seqs: BTreeMap<Lang, i64>,
}

/// All revisions of one entry while the log is read.
#[derive(Default)]
struct History {
    facts: BTreeMap<i64, Change>,
    texts: BTreeMap<Lang, BTreeMap<i64, Fields>>,
    published: Option<(i64, BTreeMap<Lang, i64>)>,
    archived: bool,
    erased: bool,
}

/// The saved state of every entry.
#[derive(Default)]
pub struct Snapshot {
    pub entries: BTreeMap<EntryId, Kept>,
}

impl Snapshot {
    /// Reads the whole log.
    pub async fn read(store: &Store) -> Result<Self, integra_store::Error> {
        let mut histories: BTreeMap<EntryId, History> = BTreeMap::new();
        let mut seq = 0;
        loop {
            let records = store.read_since(seq, BATCH).await?;
            let Some(last) = records.last() else { break };
            seq = last.seq;
            records.into_iter().for_each(|record| note(&mut histories, record));
        }
        let entries = histories.into_iter().filter_map(|(id, history)| Some((id, kept(history)?))).collect();
        Ok(Self { entries })
    }

    /// Ids by address.
    pub fn addresses(&self) -> Ids {
        let address = |kept: &Kept| (kept.city.to_string(), kept.kind.clone(), kept.slug.to_string());
        self.entries.iter().map(|(id, kept)| (address(kept), *id)).collect()
    }
}

fn note(histories: &mut BTreeMap<EntryId, History>, record: Record) {
    let Some(entry) = record.entry else { return };
    let history = histories.entry(entry).or_default();
    match record.change {
        change @ Change::Facts { .. } if !record.erased => {
            history.erased = false;
            history.facts.insert(record.seq, change);
        }
        Change::Texts { lang, fields, .. } if !record.erased => {
            history.texts.entry(lang).or_default().insert(record.seq, fields);
        }
        Change::Publish { facts, texts, .. } => {
            history.published = Some((facts, texts));
            history.archived = false;
        }
        Change::Unpublish { state, .. } => {
            history.archived = state == Unpublished::Archived;
            if !history.archived {
                history.published = None;
            }
        }
        Change::Erase { lang: Some(lang), .. } => {
            history.texts.remove(&lang);
        }
        Change::Erase { lang: None, .. } => *history = History { erased: true, ..History::default() },
        _ => {}
    }
}

fn kept(history: History) -> Option<Kept> {
    if history.erased {
        return None;
    }
    let newest = *history.facts.keys().next_back()?;
    let text_seqs =
        history.texts.iter().filter_map(|(lang, all)| Some((lang.clone(), *all.keys().next_back()?))).collect();
    let (facts_seq, shown) = match &history.published {
        Some((facts, texts)) if history.facts.contains_key(facts) => (*facts, texts.clone()),
        _ => (newest, BTreeMap::clone(&text_seqs)),
    };
    let Change::Facts { kind, kind_version, city, slug, source_language, facts, .. } =
        history.facts.get(&facts_seq)?.clone()
    else {
        return None;
    };
    let text = |(lang, seq): (&Lang, &i64)| Some((lang.clone(), history.texts.get(lang)?.get(seq)?.clone()));
    // A language without a text is a language that was taken out.
    let texts = shown.iter().filter_map(text).filter(|(_, fields)| !fields.is_empty()).collect();
    let status = match (history.archived, history.published.is_some()) {
        (true, _) => Status::Archived,
        (false, true) => Status::Published,
        (false, false) => Status::Draft,
    };
    Some(Kept {
        kind,
        kind_version,
        city,
        slug,
        source: source_language,
        status,
        facts,
        texts,
        facts_seq: newest,
        text_seqs,
    })
}
