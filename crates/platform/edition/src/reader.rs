//! Reads an edition for one page and remembers what was read.

use std::{cell::RefCell, collections::BTreeSet, sync::Arc};

use integra_kernel::{CityKey, EntryId, Kind, Link, Slug, clock::Timestamp};

use crate::{
    edition::{Edition, Found},
    entry::{Entry, Of},
    key,
};

/// What a page depends on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// The edition it was made from.
    pub seq: i64,
    /// Dependency keys, see [`key`].
    pub keys: BTreeSet<String>,
    /// The first moment at which the page is no longer true, because of the clock alone.
    pub changes_at: Option<Timestamp>,
}

/// One page's view of an edition at one moment.
pub struct Reader {
    edition: Arc<Edition>,
    now: Timestamp,
    seen: RefCell<Seen>,
}

impl Reader {
    /// Starts reading.
    pub fn new(edition: Arc<Edition>, now: Timestamp) -> Self {
        let seen = RefCell::new(Seen { seq: edition.seq, ..Seen::default() });
        Self { edition, now, seen }
    }

    /// The moment the page is made for.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// What has been read so far.
    pub fn seen(&self) -> Seen {
        self.seen.borrow().clone()
    }

    /// Takes over what another reader of the same edition has read.
    pub fn also(&self, other: Seen) {
        self.until(other.changes_at);
        self.seen.borrow_mut().keys.extend(other.keys);
    }

    /// Says that something on the page changes at this moment.
    pub fn until(&self, moment: Option<Timestamp>) {
        let mut seen = self.seen.borrow_mut();
        seen.changes_at = match (seen.changes_at, moment) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
    }

    fn read(&self, key: String) {
        self.seen.borrow_mut().keys.insert(key);
    }

    /// A published entry.
    pub fn entry(&self, id: EntryId) -> Option<Arc<Entry>> {
        self.read(key::entry(id));
        self.edition.entry(id).cloned()
    }

    /// How free an entry is (`open`, `few`, `full`), where somebody said so.
    pub fn free(&self, id: EntryId) -> Option<&str> {
        self.read(key::free(id));
        self.edition.free(id)
    }

    /// The entry a link leads to, when it is published and of that kind.
    pub fn follow<K: Kind>(&self, link: &Link<K>) -> Option<Of<K>> {
        Of::new(&self.entry(link.id)?)
    }

    /// The entries several links lead to; those not published are passed over.
    pub fn follow_all<K: Kind>(&self, links: &[Link<K>]) -> Vec<Of<K>> {
        links.iter().filter_map(|link| self.follow(link)).collect()
    }

    /// What an address stands for.
    pub fn find(&self, city: &CityKey, kind: &str, slug: &Slug) -> Found {
        self.read(key::slug(city, kind, slug.as_str()));
        // Also when it is withdrawn: it may come back under another address, and then this one leads there.
        if let Some(owner) = self.edition.owner(city, kind, slug) {
            self.read(key::entry(owner));
        }
        self.edition.find(city, kind, slug)
    }

    /// All entries of a kind in a city, oldest first.
    pub fn list<K: Kind>(&self, city: &CityKey) -> Vec<Of<K>> {
        self.first(city, usize::MAX)
    }

    /// The oldest entries of a kind in a city, at most so many: for what is chosen from a list without showing it, so that
    /// a page takes no longer because there are others.
    pub fn first<K: Kind>(&self, city: &CityKey, most: usize) -> Vec<Of<K>> {
        self.read(key::list(city, K::NAME));
        self.edition.list(city, K::NAME).take(most).filter_map(Of::new).collect()
    }

    /// Says that the page shows something that changes with a list it does not read as a list of one kind.
    pub fn depend_on_list(&self, city: &CityKey, kind: &str) {
        self.read(key::list(city, kind));
    }

    /// Says that the page shows something of every city: it changes with any entry of this kind.
    pub fn depend_on_kind(&self, kind: &str) {
        self.read(key::kind(kind));
    }

    /// All entries of kind `K` that link to this one, with the field that holds the link.
    pub fn linking<K: Kind>(&self, id: EntryId) -> Vec<(Of<K>, String)> {
        self.read(key::linking(id));
        let linking = self.edition.linking(id).filter_map(|(entry, field)| Some((Of::new(entry)?, field.to_owned())));
        let linking: Vec<_> = linking.collect();
        for (source, _) in &linking {
            self.read(key::entry(source.entry.id));
        }
        linking
    }

    /// The entries of one kind in one city that link to this one, oldest first.
    pub fn linked_from(&self, id: EntryId, city: &CityKey, kind: &str) -> Vec<Arc<Entry>> {
        self.read(key::linking(id));
        let linking = self.edition.linking(id).map(|(entry, _)| entry);
        let mut own: Vec<_> = linking.filter(|entry| entry.city == *city && entry.kind == kind).cloned().collect();
        own.dedup_by_key(|entry| entry.id);
        own.iter().for_each(|entry| self.read(key::entry(entry.id)));
        own
    }

    /// The edition itself, for readers that are not pages (checks, exports) and so depend on everything.
    pub fn edition(&self) -> &Arc<Edition> {
        &self.edition
    }
}
