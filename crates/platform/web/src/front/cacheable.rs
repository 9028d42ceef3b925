//! What a page says about itself so that the front may keep it.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;

/// The names of everything a page was made from, for example `entry:UUID` or `list:kosice/service`.
///
/// The front gives these names no meaning: it only compares them with the names in a [`Touched`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deps(BTreeSet<Arc<str>>);

impl Deps {
    /// No dependencies yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes one more thing the page has read.
    pub fn insert(&mut self, key: impl Into<Arc<str>>) {
        self.0.insert(key.into());
    }

    /// The keys in order.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<str>> {
        self.0.iter()
    }

    /// Whether the page has read this.
    pub fn contains(&self, key: &str) -> bool {
        self.0.contains(key)
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the page depends on nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a change makes a page with these dependencies wrong.
    pub fn touched_by(&self, touched: &Touched) -> bool {
        let (few, many) =
            if self.0.len() < touched.keys.len() { (&self.0, &touched.keys) } else { (&touched.keys, &self.0) };
        few.iter().any(|key| many.contains(key))
    }
}

impl<K: Into<Arc<str>>> FromIterator<K> for Deps {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Self {
        Self(keys.into_iter().map(Into::into).collect())
    }
}

impl<K: Into<Arc<str>>> Extend<K> for Deps {
    fn extend<I: IntoIterator<Item = K>>(&mut self, keys: I) {
        self.0.extend(keys.into_iter().map(Into::into));
    }
}

/// What one step of the edition changed: pages that read any of `keys` before `seq` are wrong from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touched {
    /// The log position the edition has reached with this change.
    pub seq: i64,
    /// The dependency keys that changed.
    pub keys: BTreeSet<Arc<str>>,
}

impl Touched {
    /// A change at `seq` of the things named by `keys`.
    pub fn new<K: Into<Arc<str>>>(seq: i64, keys: impl IntoIterator<Item = K>) -> Self {
        Self { seq, keys: keys.into_iter().map(Into::into).collect() }
    }
}

/// Put into a response's extensions by a handler: "this page is the same for everybody, keep it".
///
/// A page may carry this only if it depends on nothing but its base, path and query: no cookie, no `Accept-Language`,
/// no header at all. The front keeps it only with status 200 and only under its canonical address.
#[derive(Debug, Clone)]
pub struct Cacheable {
    /// What the page has read.
    pub deps: Deps,
    /// The log position of the edition the page was rendered from.
    pub seq: i64,
    /// When the page stops being true by the clock alone (an office closes, a notice ends).
    pub changes_at: Option<Timestamp>,
    /// The path, and the known query parameters in their one order, as the Router sees them. A request that asks in
    /// any other way is answered but not kept, so nobody can fill the memory with made-up parameters.
    pub canonical: String,
}
