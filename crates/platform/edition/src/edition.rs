//! Everything published at one moment. Cheap to copy: the maps share their structure.

use std::sync::Arc;

use imbl::{OrdMap, OrdSet, ordmap::DiffItem};
use integra_kernel::{CityKey, EntryId, Slug};

use crate::entry::Entry;

/// Address of an entry inside an edition: city, kind, slug.
pub(crate) type Address = (CityKey, String, Slug);

/// What has become of an entry that was known once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Readers see it.
    Published,
    /// Taken back to be worked on: readers see nothing.
    Draft,
    /// Ended: its address answers *gone*.
    Archived,
    /// Erased for good: its address answers *gone*.
    Erased,
}

/// What an address stands for.
#[derive(Debug, Clone)]
pub enum Found {
    /// The entry itself.
    Here(Arc<Entry>),
    /// The entry under its new address.
    Moved(Arc<Entry>),
    /// There was an entry, and it has ended.
    Gone,
    /// Nothing was ever published here.
    Nothing,
}

/// Everything published at one moment.
#[derive(Clone, Default, PartialEq)]
pub struct Edition {
    /// `seq` of the last record folded in.
    pub seq: i64,
    pub(crate) entries: OrdMap<EntryId, Arc<Entry>>,
    pub(crate) lists: OrdMap<(CityKey, String), OrdSet<EntryId>>,
    pub(crate) addresses: OrdMap<Address, EntryId>,
    pub(crate) standing: OrdMap<EntryId, Standing>,
    /// Target of a link to (source, field path).
    pub(crate) linking: OrdMap<EntryId, OrdSet<(EntryId, String)>>,
    /// Kept files by their hash, with the entries that name them.
    pub(crate) files: OrdMap<String, OrdSet<EntryId>>,
    /// How free entries are that one can sign up for, published or not.
    pub(crate) free: OrdMap<EntryId, Arc<str>>,
}

impl Edition {
    /// A published entry.
    pub fn entry(&self, id: EntryId) -> Option<&Arc<Entry>> {
        self.entries.get(&id)
    }

    /// All published entries by id.
    pub fn entries(&self) -> impl Iterator<Item = &Arc<Entry>> {
        self.entries.values()
    }

    /// How free an entry is (`open`, `few`, `full`), where somebody said so.
    pub fn free(&self, id: EntryId) -> Option<&str> {
        self.free.get(&id).map(AsRef::as_ref)
    }

    /// The entries of which somebody has said how free they are.
    pub fn offered(&self) -> impl Iterator<Item = EntryId> + '_ {
        self.free.keys().copied()
    }

    /// The entries that are not as they were in an earlier edition, those that have come or gone among them. What both
    /// share is not looked at.
    pub fn changed_since(&self, earlier: &Self) -> Vec<EntryId> {
        let changed = earlier.entries.diff(&self.entries).map(|difference| match difference {
            DiffItem::Add(id, _) | DiffItem::Remove(id, _) | DiffItem::Update { new: (id, _), .. } => *id,
        });
        changed.collect()
    }

    /// The published entries of a kind in a city, oldest first.
    pub fn list(&self, city: &CityKey, kind: &str) -> impl Iterator<Item = &Arc<Entry>> {
        let ids = self.lists.get(&(city.clone(), kind.to_owned()));
        ids.into_iter().flat_map(|ids| ids.iter()).filter_map(|id| self.entries.get(id))
    }

    /// The entry an address belongs to, whatever has become of it.
    pub(crate) fn owner(&self, city: &CityKey, kind: &str, slug: &Slug) -> Option<EntryId> {
        self.addresses.get(&(city.clone(), kind.to_owned(), slug.clone())).copied()
    }

    /// What an address stands for.
    pub fn find(&self, city: &CityKey, kind: &str, slug: &Slug) -> Found {
        let Some(id) = self.owner(city, kind, slug) else { return Found::Nothing };
        match (self.entries.get(&id), self.standing.get(&id)) {
            (Some(entry), _) if entry.slug == *slug => Found::Here(Arc::clone(entry)),
            (Some(entry), _) => Found::Moved(Arc::clone(entry)),
            (None, Some(Standing::Archived | Standing::Erased)) => Found::Gone,
            (None, _) => Found::Nothing,
        }
    }

    /// Whether a published entry names this file, so that readers may have it.
    pub fn holds_file(&self, hash: &str) -> bool {
        self.files.contains_key(hash)
    }

    /// The published entries that link to this one, with the field that holds the link.
    pub fn linking(&self, id: EntryId) -> impl Iterator<Item = (&Arc<Entry>, &str)> {
        let sources = self.linking.get(&id);
        sources
            .into_iter()
            .flat_map(|sources| sources.iter())
            .filter_map(|(source, field)| Some((self.entries.get(source)?, field.as_str())))
    }
}

impl std::fmt::Debug for Edition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Edition(seq {}, {} entries)", self.seq, self.entries.len())
    }
}
