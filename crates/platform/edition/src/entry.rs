//! One published entry.

use std::{collections::BTreeMap, ops::Deref, sync::Arc};

use integra_kernel::{
    CityKey, EntryId, Kinds, Lang, Slug,
    kinds::Typed,
    texts::{self, Fields, Trusted, Worded},
    visible,
};
use serde_json::{Map, Value};

/// One entry as it was published.
#[derive(Clone)]
pub struct Entry {
    /// Its stable id.
    pub id: EntryId,
    /// Name of its kind, which this installation may not know.
    pub kind: String,
    /// The city it belongs to, or `all`.
    pub city: CityKey,
    /// Its name in addresses.
    pub slug: Slug,
    /// The language its texts are written in first.
    pub source: Lang,
    /// Its facts, brought to today's version of the kind; unknown fields are kept.
    pub facts: Arc<Map<String, Value>>,
    /// The facts as the kind's Rust type; `None` when the kind is unknown here or a newer node wrote what we cannot read.
    pub typed: Option<Typed>,
    /// Its texts in every language.
    pub texts: BTreeMap<Lang, Arc<Fields>>,
    /// `seq` of the record that published it.
    pub seq: i64,
    /// When it was published, microseconds since 1970.
    pub at: i64,
}

impl Entry {
    /// The facts as `K`, when the entry is of that kind.
    pub fn facts_as<K: 'static>(&self) -> Option<&K> {
        self.typed.as_deref()?.downcast_ref()
    }

    /// What a reader with this chain of languages sees of a text, or `None` when the source has no such text.
    pub fn worded<'a>(&'a self, chain: &[Lang], path: &str) -> Option<Worded<'a>> {
        self.worded_by(chain, path, Trusted::All)
    }

    /// The same of those translations that may be shown.
    pub fn worded_by<'a>(&'a self, chain: &[Lang], path: &str, trusted: Trusted) -> Option<Worded<'a>> {
        texts::worded_in(
            |lang| self.texts.get_key_value(lang).map(|(lang, fields)| (lang, fields.as_ref())),
            &self.source,
            chain,
            path,
            trusted,
        )
    }

    /// A text of the source language as plain text, for logs, checks and sorting.
    pub fn source_text(&self, path: &str) -> Option<String> {
        plain(self.texts.get(&self.source)?, path)
    }
}

/// A text as plain text.
pub(crate) fn plain(fields: &Fields, path: &str) -> Option<String> {
    Some(texts::join_markdown(fields.get(path)?.iter().map(|block| block.text.as_str())))
}

/// Facts as readers may see them: what only staff may see never enters an edition.
pub(crate) fn shown_facts(kinds: &Kinds, kind: &str, facts: Arc<Map<String, Value>>) -> Arc<Map<String, Value>> {
    match kinds.get(kind) {
        Some(kind) => visible::shared_facts(kind, facts),
        None => facts,
    }
}

/// Texts as readers may see them.
pub(crate) fn shown_texts(kinds: &Kinds, kind: &str, fields: Arc<Fields>) -> Arc<Fields> {
    match kinds.get(kind) {
        Some(kind) => visible::shared_texts(kind, fields),
        None => fields,
    }
}

/// Facts of today's version as the kind's Rust type. Those of an unknown kind, or that do not parse, have none.
pub(crate) fn typed(kinds: &Kinds, kind: &str, slug: &Slug, facts: &Map<String, Value>) -> Option<Typed> {
    let parsed = (kinds.get(kind)?.parse)(facts);
    parsed.inspect_err(|error| tracing::warn!(kind, %slug, %error, "facts not readable")).ok()
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        // `typed` is derived from `facts`.
        (self.id, &self.kind, &self.city, &self.slug, &self.source, &self.facts, &self.texts, self.seq, self.at)
            == (
                other.id,
                &other.kind,
                &other.city,
                &other.slug,
                &other.source,
                &other.facts,
                &other.texts,
                other.seq,
                other.at,
            )
    }
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Entry({} {}/{} {} at {})", self.id, self.city, self.kind, self.slug, self.seq)
    }
}

/// An entry whose facts are known to be `K`.
pub struct Of<K> {
    /// The entry itself.
    pub entry: Arc<Entry>,
    facts: Arc<K>,
}

impl<K> Clone for Of<K> {
    fn clone(&self) -> Self {
        Self { entry: Arc::clone(&self.entry), facts: Arc::clone(&self.facts) }
    }
}

impl<K: Send + Sync + 'static> Of<K> {
    /// The entry, if its facts are `K`.
    pub fn new(entry: &Arc<Entry>) -> Option<Self> {
        let facts = entry.typed.clone()?.downcast::<K>().ok()?;
        Some(Self { entry: Arc::clone(entry), facts })
    }
}

impl<K> Deref for Of<K> {
    type Target = K;

    fn deref(&self) -> &K {
        &self.facts
    }
}
