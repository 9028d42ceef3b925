//! Entries that many others link to.
//!
//! A list that follows thousands of links would depend on thousands of entries. It reads the lists they are in instead: then it
//! depends on these, which change with any of their entries.

use std::collections::HashMap;

use integra_edition::Of;
use integra_kernel::{EntryId, Kind, Link};
use integra_web::Show;

/// So many links are followed one by one.
const FEW: usize = 200;

/// The entries of one kind that links lead to.
pub struct Many<'m, K> {
    show: &'m Show<'m>,
    own: HashMap<EntryId, Of<K>>,
}

impl<'m, K: Kind> Many<'m, K> {
    /// What the links of so many entries lead to.
    pub fn new(show: &'m Show, entries: usize) -> Self {
        let own = if entries > FEW { show.reader.list::<K>(show.key()) } else { Vec::new() };
        Self { show, own: own.into_iter().map(|it| (it.entry.id, it)).collect() }
    }

    /// The entry a link leads to, when it is published.
    pub fn follow(&self, link: &Link<K>) -> Option<Of<K>> {
        self.own.get(&link.id).cloned().or_else(|| self.show.reader.follow(link))
    }

    /// The entries several links lead to.
    pub fn follow_all(&self, links: &[Link<K>]) -> Vec<Of<K>> {
        links.iter().filter_map(|link| self.follow(link)).collect()
    }
}

/// The entries of a kind that link to others, by the one that `to` names: each in the order of its list. Of few others they are asked
/// for one by one.
pub struct Linking<'m, K> {
    show: &'m Show<'m>,
    all: Option<HashMap<EntryId, Vec<Of<K>>>>,
}

impl<'m, K: Kind> Linking<'m, K> {
    /// What links to so many entries.
    pub fn new(show: &'m Show, entries: usize, to: impl Fn(&K) -> EntryId) -> Self {
        let all = (entries > FEW).then(|| {
            let mut all: HashMap<EntryId, Vec<Of<K>>> = HashMap::new();
            for it in show.reader.list::<K>(show.key()) {
                all.entry(to(&it)).or_default().push(it);
            }
            all
        });
        Self { show, all }
    }

    /// What links to an entry.
    pub fn to(&self, id: EntryId) -> Vec<Of<K>> {
        match &self.all {
            Some(all) => all.get(&id).cloned().unwrap_or_default(),
            None => {
                let linking = self.show.reader.linking::<K>(id).into_iter().map(|(it, _)| it);
                linking.filter(|it| it.entry.city == *self.show.key()).collect()
            }
        }
    }
}
