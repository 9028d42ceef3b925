//! Puts entries into an edition and takes them out: entry, list, address and links together, with the keys of what
//! readers may see change.

use std::{collections::BTreeSet, sync::Arc};

use imbl::{OrdMap, OrdSet};
use integra_kernel::{EntryId, Kinds};

use crate::{
    edition::{Address, Edition, Standing},
    entry::Entry,
    key, links,
};

impl Edition {
    /// Shows an entry, in place of its earlier state and under its own address from now on.
    pub(crate) fn publish(&mut self, kinds: &Kinds, entry: Entry, keys: &mut BTreeSet<String>) {
        self.claim((entry.city.clone(), entry.kind.clone(), entry.slug.clone()), entry.id, keys);
        self.take_out(kinds, entry.id, keys);
        self.put_in(kinds, entry, keys);
    }

    /// Gives an address to an entry, for good.
    pub(crate) fn claim(&mut self, address: Address, id: EntryId, keys: &mut BTreeSet<String>) {
        keys.insert(key::slug(&address.0, &address.1, address.2.as_str()));
        self.addresses.insert(address, id);
    }

    fn put_in(&mut self, kinds: &Kinds, entry: Entry, keys: &mut BTreeSet<String>) {
        let id = entry.id;
        keys.insert(key::entry(id));
        let list = (entry.city.clone(), entry.kind.clone());
        keys.insert(key::list(&list.0, &list.1));
        keys.insert(key::kind(&list.1));
        self.lists.entry(list).or_default().insert(id);
        for (target, field) in links_of(kinds, &entry) {
            keys.insert(key::linking(target));
            self.linking.entry(target).or_default().insert((id, field));
        }
        for hash in files_of(kinds, &entry) {
            self.files.entry(hash).or_default().insert(id);
        }
        self.standing.insert(id, Standing::Published);
        self.entries.insert(id, Arc::new(entry));
    }

    fn take_out(&mut self, kinds: &Kinds, id: EntryId, keys: &mut BTreeSet<String>) {
        let Some(entry) = self.entries.remove(&id) else { return };
        keys.insert(key::entry(id));
        keys.insert(key::slug(&entry.city, &entry.kind, entry.slug.as_str()));
        let list = (entry.city.clone(), entry.kind.clone());
        keys.insert(key::list(&list.0, &list.1));
        keys.insert(key::kind(&list.1));
        remove_from(&mut self.lists, &list, &id);
        for (target, field) in links_of(kinds, &entry) {
            keys.insert(key::linking(target));
            remove_from(&mut self.linking, &target, &(id, field));
        }
        for hash in files_of(kinds, &entry) {
            remove_from(&mut self.files, &hash, &id);
        }
    }

    /// Takes an entry away from readers.
    pub(crate) fn withdraw(&mut self, kinds: &Kinds, id: EntryId, standing: Standing, keys: &mut BTreeSet<String>) {
        self.take_out(kinds, id, keys);
        // What all its addresses answer may change even though readers did not see it before.
        keys.insert(key::entry(id));
        self.standing.insert(id, standing);
    }
}

fn links_of(kinds: &Kinds, entry: &Entry) -> BTreeSet<(EntryId, String)> {
    kinds.get(&entry.kind).map(|kind| links::outgoing(&kind.facts, &entry.facts)).unwrap_or_default()
}

fn files_of(kinds: &Kinds, entry: &Entry) -> BTreeSet<String> {
    kinds.get(&entry.kind).map(|kind| links::files(&kind.facts, &entry.facts)).unwrap_or_default()
}

fn remove_from<K: Ord + Clone, V: Ord + Clone>(sets: &mut OrdMap<K, OrdSet<V>>, key: &K, value: &V) {
    if let Some(set) = sets.get_mut(key) {
        set.remove(value);
        if set.is_empty() {
            sets.remove(key);
        }
    }
}
