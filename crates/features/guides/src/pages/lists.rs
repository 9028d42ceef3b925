//! Entries in the order readers see them, and those that belong to the same topics.

use std::{cmp::Reverse, sync::Arc};

use integra_common::{Common, Topic, pages::topics, start::DANGER_TOPIC};
use integra_edition::{Entry, Of};
use integra_kernel::{CityKey, EntryId, Kind, Link};
use integra_web::{Show, show::Card};

use crate::{Article, Guide, SharedGuide};

/// How many related entries of one kind stand beside an entry.
const RELATED: usize = 3;

/// A kind this room lists.
pub(super) trait Listed: Kind {
    /// Its place, where somebody gave it one.
    fn place(&self) -> Option<i64>;
    /// The facts every kind carries.
    fn common(&self) -> &Common;
}

macro_rules! listed {
    ($($kind:ty),*) => {$(
        impl Listed for $kind {
            fn place(&self) -> Option<i64> {
                self.order
            }

            fn common(&self) -> &Common {
                &self.common
            }
        }
    )*};
}

listed!(Guide, SharedGuide, Article);

/// One entry of a list, whatever its kind.
#[derive(Clone)]
pub(super) struct Item {
    pub(super) entry: Arc<Entry>,
    place: i64,
    topics: Vec<Link<Topic>>,
    /// Whether it is about danger.
    danger: bool,
}

impl Item {
    fn new<K: Listed>(of: &Of<K>) -> Self {
        Self {
            entry: Arc::clone(&of.entry),
            place: of.place().unwrap_or(i64::MAX),
            topics: of.common().topics.clone(),
            danger: of.common().is_about_danger(),
        }
    }

    /// Whether it stands behind a topic's door.
    fn is_of(&self, topic: EntryId) -> bool {
        self.topics.iter().any(|link| link.id == topic)
    }
}

/// The entries of a kind in the city.
fn items<K: Listed>(show: &Show) -> Vec<Item> {
    show.reader.list::<K>(show.key()).iter().map(Item::new).collect()
}

/// The articles of the city: its own, and those of the network. Of two with one address the own one is shown.
pub(super) fn articles(show: &Show) -> Vec<Item> {
    let mut articles = items::<Article>(show);
    if !show.key().is_all() {
        for shared in show.reader.list::<Article>(&CityKey::all()) {
            if articles.iter().all(|own| own.entry.slug != shared.entry.slug) {
                articles.push(Item::new(&shared));
            }
        }
    }
    articles
}

/// The guides of the city: its own, and those of the network it shares. Of two with one address the own one is shown.
pub(super) fn guides(show: &Show) -> Vec<Item> {
    let mut guides = items::<Guide>(show);
    for shared in show.reader.list::<SharedGuide>(show.key()) {
        let free = guides.iter().all(|own| own.entry.slug != shared.entry.slug);
        if let Some(guide) = show.reader.follow(&shared.guide).filter(|_| free) {
            let item = Item::new(&shared);
            guides.push(Item { danger: item.danger || guide.common.is_about_danger(), ..item });
        }
    }
    guides
}

/// Sorts by a key, then by name as the reader's language sorts names.
fn sort<T, P: Ord>(show: &Show, all: Vec<T>, entry: impl Fn(&T) -> &Entry, place: impl Fn(&T) -> P) -> Vec<T> {
    let collator = show.site.wording.collate(&show.lang);
    let mut named: Vec<_> = all.into_iter().map(|it| (place(&it), show.name(entry(&it)).plain, it)).collect();
    named.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| collator.compare(&a.1, &b.1)));
    named.into_iter().map(|(.., it)| it).collect()
}

/// Sorts entries by a key, then by name as the reader's language sorts names.
pub(super) fn sort_by<K: Send + Sync + 'static, P: Ord>(
    show: &Show,
    entries: Vec<Of<K>>,
    place: impl Fn(&Of<K>) -> P,
) -> Vec<Of<K>> {
    sort(show, entries, |of| &of.entry, place)
}

/// Sorts by place; those without one come last.
pub(super) fn in_order(show: &Show, items: Vec<Item>) -> Vec<Item> {
    sort(show, items, |item| &item.entry, |item| item.place)
}

/// The cards of entries.
pub(super) fn cards(show: &Show, items: &[Item]) -> Vec<Card> {
    items.iter().map(|item| show.card(&item.entry)).collect()
}

/// Entries that stand behind a topic's door, in order.
pub(super) fn of_topic(show: &Show, mut items: Vec<Item>, topic: EntryId) -> Vec<Item> {
    items.retain(|item| item.is_of(topic));
    in_order(show, items)
}

/// The topic behind whose door stands what others do to somebody.
fn danger_topic(show: &Show) -> Option<EntryId> {
    topics::all(show).iter().find(|topic| topic.entry.slug.as_str() == DANGER_TOPIC).map(|topic| topic.entry.id)
}

/// The guides for who is in danger or was hurt: those about danger behind the door for it, in order.
pub(super) fn about_attacks(show: &Show) -> Vec<Item> {
    let topic = danger_topic(show);
    let mut guides = in_order(show, guides(show));
    guides.retain(|guide| guide.danger && topic.is_some_and(|topic| guide.is_of(topic)));
    guides
}

/// The guides about danger: first those about what others do to somebody, then about what somebody carries alone.
pub(super) fn about_danger(show: &Show) -> Vec<Item> {
    let topic = danger_topic(show);
    let mut guides = in_order(show, guides(show));
    guides.retain(|guide| guide.danger);
    guides.sort_by_key(|guide| !topic.is_some_and(|topic| guide.is_of(topic)));
    guides
}

/// The entries behind each door of the street that has some, each entry once: behind the first of its doors. Those
/// behind no door come last, without a topic.
pub(super) fn by_topic(show: &Show, items: Vec<Item>) -> Vec<(Option<Of<Topic>>, Vec<Item>)> {
    let mut left = in_order(show, items);
    let mut groups = Vec::new();
    for topic in integra_common::pages::topics::all(show) {
        let first = |item: &Item| item.topics.first().is_some_and(|link| link.id == topic.entry.id);
        let (here, others): (Vec<_>, Vec<_>) = left.into_iter().partition(first);
        left = others;
        if !here.is_empty() {
            groups.push((Some(topic), here));
        }
    }
    if !left.is_empty() {
        groups.push((None, left));
    }
    groups
}

/// A few of the entries that share a topic with the entry `id`: the `closer` ones first, then those that share more.
pub(super) fn related(
    show: &Show,
    id: EntryId,
    topics: &[Link<Topic>],
    mut near: Vec<Item>,
    closer: impl Fn(&Entry) -> bool,
) -> Vec<Card> {
    let shared = |item: &Item| item.topics.iter().filter(|link| topics.contains(link)).count();
    near.retain(|item| item.entry.id != id && shared(item) > 0);
    let place = |item: &Item| (Reverse(closer(&item.entry)), Reverse(shared(item)), item.place);
    let mut near = sort(show, near, |item| &item.entry, place);
    near.truncate(RELATED);
    cards(show, &near)
}
