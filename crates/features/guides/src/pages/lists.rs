//! Entries in the order readers see them, and those that belong to the same topics.

use integra_common::{Common, Topic};
use integra_edition::Of;
use integra_kernel::{EntryId, Link};
use integra_web::{Show, show::Card};

use crate::{Article, Guide};

/// A kind this room lists.
pub(super) trait Listed: Send + Sync + 'static {
    /// Its place, where somebody gave it one.
    fn place(&self) -> Option<i64>;
    /// The facts every kind carries.
    fn common(&self) -> &Common;
}

impl Listed for Guide {
    fn place(&self) -> Option<i64> {
        self.order
    }

    fn common(&self) -> &Common {
        &self.common
    }
}

impl Listed for Article {
    fn place(&self) -> Option<i64> {
        self.order
    }

    fn common(&self) -> &Common {
        &self.common
    }
}

/// Sorts entries by a key, then by name as the reader's language sorts names.
pub(super) fn sort_by<K: Send + Sync + 'static, P: Ord>(
    show: &Show,
    entries: Vec<Of<K>>,
    place: impl Fn(&Of<K>) -> P,
) -> Vec<Of<K>> {
    let collator = show.site.wording.collate(&show.lang);
    let mut named: Vec<_> = entries.into_iter().map(|of| (place(&of), show.name(&of.entry).plain, of)).collect();
    named.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| collator.compare(&a.1, &b.1)));
    named.into_iter().map(|(.., of)| of).collect()
}

/// Sorts entries by their place; those without one come last.
pub(super) fn in_order<K: Listed>(show: &Show, entries: Vec<Of<K>>) -> Vec<Of<K>> {
    sort_by(show, entries, |of| of.place().unwrap_or(i64::MAX))
}

/// The cards of entries.
pub(super) fn cards<K>(show: &Show, entries: &[Of<K>]) -> Vec<Card> {
    entries.iter().map(|of| show.card(&of.entry)).collect()
}

/// Entries that stand behind a topic's door, in order.
pub(super) fn of_topic<K: Listed>(show: &Show, mut entries: Vec<Of<K>>, topic: EntryId) -> Vec<Of<K>> {
    entries.retain(|of| of.common().topics.iter().any(|link| link.id == topic));
    in_order(show, entries)
}

/// At most `most` entries that share a topic with the one in `id`: those that share more come first.
pub(super) fn related<K: Listed>(
    show: &Show,
    entries: Vec<Of<K>>,
    id: EntryId,
    topics: &[Link<Topic>],
    most: usize,
) -> Vec<Card> {
    let shared = |of: &Of<K>| of.common().topics.iter().filter(|link| topics.contains(link)).count();
    let near = entries.into_iter().filter(|of| of.entry.id != id && shared(of) > 0).collect();
    let mut near = sort_by(show, near, |of| (std::cmp::Reverse(shared(of)), of.place().unwrap_or(i64::MAX)));
    near.truncate(most);
    cards(show, &near)
}
