//! Finding: an index for each city, made when somebody first asks and kept at the newest edition.
//!
//! An index depends on an edition and on nothing else. Before it answers, it is brought from the edition it was made of
//! to the newest: what differs between the two is indexed anew, so no message can be lost and none comes too late.

mod documents;
mod unfound;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use integra_edition::{Edition, Entry};
use integra_kernel::{CityKey, EntryId, Kinds, Lang};
use integra_search::Index;
pub use integra_search::{Answer, Document, Error, Hit, LONGEST_QUESTION, Said, Synonyms, marks};

pub(crate) use documents::NAMES;
pub use unfound::{Missed, Unfound};

/// Gives the groups of words that mean the same in a city, each with the entries it leads to.
pub type SynonymsOf = fn(&Edition, &CityKey) -> Vec<Leading>;

/// A group of synonyms, and where it leads.
#[derive(Debug, Clone, PartialEq)]
pub struct Leading {
    /// The words.
    pub synonyms: Synonyms,
    /// The entries they lead to.
    pub to: Vec<EntryId>,
}

/// The indexes of all cities.
pub struct Finder {
    kinds: Kinds,
    synonyms_of: SynonymsOf,
    cities: Mutex<BTreeMap<CityKey, Arc<RwLock<Option<State>>>>>,
}

/// One index with the edition it tells of.
struct State {
    edition: Arc<Edition>,
    leading: Vec<Leading>,
    index: Index,
}

impl Finder {
    /// A finder without any index yet.
    pub fn new(kinds: Kinds, synonyms_of: SynonymsOf) -> Self {
        Self { kinds, synonyms_of, cities: Mutex::default() }
    }

    /// What of a city and of the network answers a question best in an edition, at most so many entries. The words may
    /// be in any of these languages, the reader's first. Takes a few milliseconds, and longer when nobody has asked in
    /// this city before.
    ///
    /// # Errors
    /// An index could not be made or read.
    pub fn ask(
        &self,
        edition: &Arc<Edition>,
        city: &CityKey,
        question: &str,
        langs: &[Lang],
        most: usize,
    ) -> Result<Answer, Error> {
        let state = self.of(city);
        {
            let current = state.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(state) = current.as_ref().filter(|state| state.edition.seq >= edition.seq) {
                return state.index.ask(question, langs, most);
            }
        }
        self.bring(&state, edition, city)?;
        let current = state.read().unwrap_or_else(PoisonError::into_inner);
        current.as_ref().map_or_else(|| Ok(Answer::default()), |state| state.index.ask(question, langs, most))
    }

    /// Brings every index that has been asked to an edition, so that the next question need not wait.
    ///
    /// # Errors
    /// An index could not be changed.
    pub fn keep_up(&self, edition: &Arc<Edition>) -> Result<(), Error> {
        let asked: Vec<CityKey> = self.cities.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect();
        asked.iter().try_for_each(|city| self.bring(&self.of(city), edition, city))
    }

    /// The groups of words that mean the same in a city.
    pub(crate) fn leading(&self, edition: &Edition, city: &CityKey) -> Vec<Leading> {
        (self.synonyms_of)(edition, city)
    }

    fn of(&self, city: &CityKey) -> Arc<RwLock<Option<State>>> {
        let mut cities = self.cities.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(cities.entry(city.clone()).or_default())
    }

    fn bring(&self, state: &RwLock<Option<State>>, edition: &Arc<Edition>, city: &CityKey) -> Result<(), Error> {
        let mut state = state.write().unwrap_or_else(PoisonError::into_inner);
        match state.as_mut() {
            // Somebody else was quicker, or has already gone further.
            Some(state) if state.edition.seq >= edition.seq => Ok(()),
            Some(state) => self.change(state, edition, city),
            None => {
                let leading = (self.synonyms_of)(edition, city);
                let documents = self.documents(edition, city, &leading);
                let index = Index::new(documents, leading.iter().map(|group| group.synonyms.clone()))?;
                *state = Some(State { edition: Arc::clone(edition), leading, index });
                Ok(())
            }
        }
    }

    /// What the index of a city is made of, with these groups of synonyms.
    pub fn documents<'d>(
        &'d self,
        edition: &'d Edition,
        city: &'d CityKey,
        leading: &'d [Leading],
    ) -> impl Iterator<Item = (EntryId, Document)> + 'd {
        let groups = groups(leading);
        let entries = edition.entries().filter(|entry| self.belongs(entry, city));
        entries.map(move |entry| (entry.id, self.document(edition, entry, &groups, leading)))
    }

    fn change(&self, state: &mut State, edition: &Arc<Edition>, city: &CityKey) -> Result<(), Error> {
        let leading = (self.synonyms_of)(edition, city);
        let mut touched: BTreeSet<EntryId> = BTreeSet::new();
        for id in edition.changed_since(&state.edition) {
            touched.insert(id);
            // What is linked to it is found by its name.
            touched.extend(edition.linking(id).map(|(entry, _)| entry.id));
        }
        if leading != state.leading {
            let others = |one: &[Leading], other: &[Leading]| {
                one.iter().filter(|group| !other.contains(group)).flat_map(|group| group.to.clone()).collect::<Vec<_>>()
            };
            touched.extend(others(&leading, &state.leading));
            touched.extend(others(&state.leading, &leading));
            state.index.reword(leading.iter().map(|group| group.synonyms.clone()));
        }
        let groups = groups(&leading);
        let document = |id: &EntryId| {
            let entry = edition.entry(*id).filter(|entry| self.belongs(entry, city))?;
            Some(self.document(edition, entry, &groups, &leading))
        };
        let ours = |id: &EntryId| {
            let before = state.edition.entry(*id).is_some_and(|entry| self.belongs(entry, city));
            before || edition.entry(*id).is_some_and(|entry| self.belongs(entry, city))
        };
        let changed = touched.into_iter().filter(ours).map(|id| (id, document(&id))).collect();
        state.index.change(&changed)?;
        (state.edition, state.leading) = (Arc::clone(edition), leading);
        Ok(())
    }

    /// Whether an entry is looked for on a city's portal: its own, and what the network shares.
    fn belongs(&self, entry: &Entry, city: &CityKey) -> bool {
        (entry.city == *city || entry.city.is_all()) && documents::sought(&self.kinds, &entry.kind)
    }

    fn document(&self, edition: &Edition, entry: &Entry, groups: &Groups, leading: &[Leading]) -> Document {
        let own = groups.get(&entry.id);
        let led: Vec<Said> = own.into_iter().flatten().flat_map(|at| leading[*at].synonyms.words.clone()).collect();
        let ids = own.into_iter().flatten().map(|at| leading[*at].synonyms.id).collect();
        documents::document(edition, &self.kinds, entry, ids, led)
    }
}

/// Which groups, by their place in the list, lead to an entry.
type Groups = BTreeMap<EntryId, Vec<usize>>;

fn groups(leading: &[Leading]) -> Groups {
    let mut groups = Groups::new();
    for (at, group) in leading.iter().enumerate() {
        group.to.iter().for_each(|id| groups.entry(*id).or_default().push(at));
    }
    groups
}
