//! The newest saved states of all entries. Cheap to copy: the maps share their structure, and bodies that readers see
//! are the ones an edition holds.

use std::{collections::BTreeSet, sync::Arc};

use imbl::{OrdMap, OrdSet};
use integra_kernel::{CityKey, EntryId, Kinds, Slug};

use crate::{
    draft::{Draft, DraftState},
    edition::Edition,
};

/// The newest saved states of all entries at one moment.
#[derive(Clone, Default, PartialEq)]
pub struct Drafts {
    /// `seq` of the last record folded in.
    pub seq: i64,
    drafts: OrdMap<EntryId, Arc<Draft>>,
    shelves: OrdMap<(CityKey, String), Shelf>,
}

/// The entries of one kind in one city.
#[derive(Clone, Default, PartialEq)]
struct Shelf {
    ids: OrdSet<EntryId>,
    /// Every name an entry has or had.
    names: OrdMap<Slug, EntryId>,
}

impl Drafts {
    /// The newest saved state of an entry.
    pub fn get(&self, id: EntryId) -> Option<&Arc<Draft>> {
        self.drafts.get(&id)
    }

    /// All entries by id, so the oldest first; those erased too.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Draft>> {
        self.drafts.values()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.drafts.len()
    }

    /// Whether nothing has been saved yet.
    pub fn is_empty(&self) -> bool {
        self.drafts.is_empty()
    }

    /// The entries of a kind in a city, the oldest first.
    pub fn list<'a>(&'a self, city: &CityKey, kind: &str) -> impl Iterator<Item = &'a Arc<Draft>> + use<'a> {
        let shelf = self.shelves.get(&(city.clone(), kind.to_owned()));
        shelf.into_iter().flat_map(|shelf| self.on(shelf))
    }

    /// All entries of a city: by kind, and the oldest of each kind first.
    pub fn of_city<'a>(&'a self, city: &CityKey) -> impl Iterator<Item = &'a Arc<Draft>> + use<'a> {
        let city = city.clone();
        let shelves = self.shelves.range((city.clone(), String::new())..);
        shelves.take_while(move |((of, _), _)| *of == city).flat_map(|(_, shelf)| self.on(shelf))
    }

    fn on<'a>(&'a self, shelf: &'a Shelf) -> impl Iterator<Item = &'a Arc<Draft>> + use<'a> {
        shelf.ids.iter().filter_map(|id| self.drafts.get(id))
    }

    /// The entry that lends its name to one that has none of its own.
    pub fn lender(&self, kinds: &Kinds, draft: &Draft) -> Option<&Arc<Draft>> {
        self.get(kinds.lender(&draft.kind, &draft.facts.body)?)
    }

    /// The entry that goes by this name in its newest state, or once did: no other entry may take it.
    pub fn find(&self, city: &CityKey, kind: &str, slug: &Slug) -> Option<&Arc<Draft>> {
        let shelf = self.shelves.get(&(city.clone(), kind.to_owned()))?;
        self.drafts.get(shelf.names.get(slug)?)
    }

    /// The edition as it would be if the newest saved states of these entries, in every language they have, were
    /// published now. The others stay as readers see them; erased and unknown entries are passed over.
    pub fn preview(&self, kinds: &Kinds, edition: &Edition, ids: &[EntryId]) -> Edition {
        let mut preview = edition.clone();
        let drafts = ids.iter().filter_map(|id| self.get(*id));
        for draft in drafts.filter(|draft| draft.state != DraftState::Erased) {
            if !shows(edition, draft) {
                preview.publish(kinds, draft.as_entry(kinds, self.seq), &mut BTreeSet::new());
            }
        }
        preview
    }

    /// Changes a draft in place; whoever holds earlier drafts keeps them.
    pub(crate) fn change(&mut self, id: EntryId) -> Option<&mut Draft> {
        self.drafts.get_mut(&id).map(Arc::make_mut)
    }

    /// Takes a new entry in.
    pub(crate) fn add(&mut self, draft: Draft) {
        let shelf = self.shelves.entry((draft.city.clone(), draft.kind.clone())).or_default();
        shelf.ids.insert(draft.id);
        shelf.names.insert(draft.slug.clone(), draft.id);
        self.drafts.insert(draft.id, Arc::new(draft));
    }

    /// Remembers whose name this is, too.
    pub(crate) fn name(&mut self, id: EntryId, slug: &Slug) {
        let Some(draft) = self.drafts.get(&id) else { return };
        let shelf = self.shelves.entry((draft.city.clone(), draft.kind.clone())).or_default();
        shelf.names.insert(slug.clone(), id);
    }
}

/// Whether an edition shows the newest state of an entry already.
fn shows(edition: &Edition, draft: &Draft) -> bool {
    let shown = edition.entry(draft.id).map(|entry| entry.seq);
    draft.published.as_ref().is_some_and(|published| Some(published.seq) == shown) && !draft.is_ahead()
}

impl std::fmt::Debug for Drafts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Drafts(seq {}, {} entries)", self.seq, self.drafts.len())
    }
}
