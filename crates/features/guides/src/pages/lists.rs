//! Entries in the order readers see them, and those that belong to the same topics.

use std::cmp::Reverse;

use integra_common::{Common, Topic};
use integra_edition::Of;
use integra_kernel::{EntryId, Kind, Link};
use integra_web::{Show, show::Card};

use crate::{Article, Guide};

/// How many related entries of one kind stand beside an entry.
const RELATED: usize = 4;

/// A kind this room lists.
pub(super) trait Listed: Kind {
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

/// A few entries that share a topic with the entry `id`: the `closer` ones first, then those that share more.
pub(super) fn related<K: Listed>(
    show: &Show,
    id: EntryId,
    topics: &[Link<Topic>],
    closer: impl Fn(&K) -> bool,
) -> Vec<Card> {
    let shared = |of: &Of<K>| of.common().topics.iter().filter(|link| topics.contains(link)).count();
    let mut near = show.reader.list::<K>(show.key());
    near.retain(|of| of.entry.id != id && shared(of) > 0);
    let mut near = sort_by(show, near, |of| (Reverse(closer(of)), Reverse(shared(of)), of.place().unwrap_or(i64::MAX)));
    near.truncate(RELATED);
    cards(show, &near)
}
