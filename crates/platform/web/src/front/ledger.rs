//! Who lies where: places, weights, dependants and the order of leaving.
//!
//! Everything here is touched under one lock and only when a page comes or goes. Readers use the [`Shelves`] alone.

use std::collections::hash_map::RandomState;
use std::collections::{HashMap, HashSet};
use std::hash::BuildHasher;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use jiff::Timestamp;

use super::cacheable::{Cacheable, Deps, Touched};
use super::ready::Ready;

/// A page that can be served again.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) ready: Ready,
    pub(super) about: Cacheable,
    /// Asked for since the hand last came by.
    used: AtomicBool,
}

impl Kept {
    pub(super) fn new(ready: Ready, about: Cacheable) -> Self {
        Self { ready, about, used: AtomicBool::new(false) }
    }

    pub(super) fn is_true_at(&self, now: Timestamp) -> bool {
        self.about.changes_at.is_none_or(|end| now < end)
    }

    /// Notes that somebody wanted this page. Reads first: a popular page's line in the processor cache stays shared.
    pub(super) fn wanted(&self) {
        if !self.used.load(Ordering::Relaxed) {
            self.used.store(true, Ordering::Relaxed);
        }
    }
}

type Shelf = HashMap<Arc<str>, (Arc<Kept>, usize)>;

/// The pages by key, on several shelves so that many processors can read at once.
#[derive(Debug)]
pub(super) struct Shelves {
    hasher: RandomState,
    shelves: [RwLock<Shelf>; 16],
}

impl Shelves {
    pub(super) fn new() -> Self {
        Self { hasher: RandomState::new(), shelves: Default::default() }
    }

    pub(super) fn find(&self, key: &str) -> Option<Arc<Kept>> {
        self.read(key).get(key).map(|(kept, _)| Arc::clone(kept))
    }

    fn place_of(&self, key: &str) -> Option<usize> {
        self.read(key).get(key).map(|(_, place)| *place)
    }

    fn shelf(&self, key: &str) -> &RwLock<Shelf> {
        &self.shelves[self.hasher.hash_one(key) as usize % self.shelves.len()]
    }

    fn read(&self, key: &str) -> RwLockReadGuard<'_, Shelf> {
        // A map is whole after every call on it, so a panic elsewhere does not make it unusable.
        self.shelf(key).read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self, key: &str) -> RwLockWriteGuard<'_, Shelf> {
        self.shelf(key).write().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Debug)]
struct Place {
    key: Arc<str>,
    kept: Arc<Kept>,
    weight: usize,
}

/// The books over all kept pages.
#[derive(Debug)]
pub(super) struct Ledger {
    budget: usize,
    weight: usize,
    places: Vec<Option<Place>>,
    free: Vec<usize>,
    /// Where the search for a page to drop goes on (second chance: a page asked for since the last round stays).
    hand: usize,
    dependants: HashMap<Arc<str>, HashSet<usize>>,
}

impl Ledger {
    pub(super) fn new(budget: usize) -> Self {
        Self { budget, weight: 0, places: Vec::new(), free: Vec::new(), hand: 0, dependants: HashMap::new() }
    }

    pub(super) fn weight(&self) -> usize {
        self.weight
    }

    pub(super) fn pages(&self) -> usize {
        self.places.len() - self.free.len()
    }

    /// How many dependency keys are indexed.
    pub(super) fn keys(&self) -> usize {
        self.dependants.len()
    }

    /// Puts a page on its shelf and makes room for it. A page that would take a large part of the memory alone, or one
    /// older than what lies there, is not taken.
    pub(super) fn put(&mut self, shelves: &Shelves, key: &Arc<str>, mut kept: Kept, now: Timestamp) -> Arc<Kept> {
        let weight = weigh(key, &kept);
        let newer = shelves.find(key).is_some_and(|there| there.about.seq > kept.about.seq && there.is_true_at(now));
        if weight > self.budget / 8 || newer {
            return Arc::new(kept);
        }
        self.remove(shelves, key);
        while self.weight + weight > self.budget && self.drop_one(shelves, now) {}
        let place = self.free.pop().unwrap_or_else(|| {
            self.places.push(None);
            self.places.len() - 1
        });
        kept.about.deps = self.index(&kept.about.deps, place);
        let kept = Arc::new(kept);
        self.weight += weight;
        self.places[place] = Some(Place { key: Arc::clone(key), kept: Arc::clone(&kept), weight });
        shelves.write(key).insert(Arc::clone(key), (Arc::clone(&kept), place));
        kept
    }

    /// Drops every page that depends on one of the keys; the work grows with the number of those pages only.
    pub(super) fn drop_dependants(&mut self, shelves: &Shelves, touched: &Touched) {
        for key in &touched.keys {
            let places: Vec<usize> = self.dependants.get(key).into_iter().flatten().copied().collect();
            for place in places {
                self.vacate(shelves, place);
            }
        }
    }

    pub(super) fn drop_all(&mut self, shelves: &Shelves) {
        for place in 0..self.places.len() {
            self.vacate(shelves, place);
        }
    }

    fn remove(&mut self, shelves: &Shelves, key: &str) {
        if let Some(place) = shelves.place_of(key) {
            self.vacate(shelves, place);
        }
    }

    /// Drops the next page that nobody has asked for lately, or that is no longer true.
    fn drop_one(&mut self, shelves: &Shelves, now: Timestamp) -> bool {
        // The first round may find every page in use; the second then takes the first it meets.
        for _ in 0..self.places.len() * 2 {
            let place = self.hand;
            self.hand = (self.hand + 1) % self.places.len();
            let Some(Place { kept, .. }) = &self.places[place] else { continue };
            if kept.is_true_at(now) && kept.used.swap(false, Ordering::Relaxed) {
                continue;
            }
            self.vacate(shelves, place);
            return true;
        }
        false
    }

    fn vacate(&mut self, shelves: &Shelves, place: usize) {
        let Some(Place { key, kept, weight }) = self.places[place].take() else { return };
        shelves.write(&key).remove(&key);
        self.free.push(place);
        self.weight -= weight;
        for dep in kept.about.deps.iter() {
            if let Some(places) = self.dependants.get_mut(dep) {
                places.remove(&place);
                if places.is_empty() {
                    self.dependants.remove(dep);
                }
            }
        }
    }

    /// Enters a page under each of its keys; returns the keys in the copy that all pages share.
    fn index(&mut self, deps: &Deps, place: usize) -> Deps {
        deps.iter()
            .map(|dep| {
                let shared = match self.dependants.get_key_value(dep) {
                    Some((shared, _)) => Arc::clone(shared),
                    None => Arc::clone(dep),
                };
                self.dependants.entry(Arc::clone(&shared)).or_default().insert(place);
                shared
            })
            .collect()
    }
}

/// About how much memory a page takes, its share of the books included. Rather too much than too little.
fn weigh(key: &str, kept: &Kept) -> usize {
    let deps: usize = kept.about.deps.iter().map(|dep| dep.len() + 160).sum();
    kept.ready.weight() + 2 * key.len() + kept.about.canonical.len() + deps + 400
}

#[cfg(test)]
mod tests {
    use super::*;
    use bytes::Bytes;
    use http::HeaderMap;

    fn kept(deps: &[&str], size: usize) -> Kept {
        let about =
            Cacheable { deps: deps.iter().copied().collect(), seq: 1, changes_at: None, canonical: String::new() };
        Kept::new(Ready::new(HeaderMap::new(), Bytes::from(vec![1; size])), about)
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a small number of seconds")
    }

    #[test]
    fn the_books_balance_after_any_coming_and_going() {
        let shelves = Shelves::new();
        let mut ledger = Ledger::new(60_000);
        // A fixed mixing of numbers in place of chance: the same on every run.
        let mut state = 1_u64;
        let mut draw = |below: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        for _ in 0..5000 {
            let key: Arc<str> = format!("/{}", draw(60)).into();
            let deps = [format!("e:{}", draw(20)), format!("e:{}", draw(20))];
            match draw(10) {
                0 => ledger.drop_dependants(&shelves, &Touched::new(2, [deps[0].as_str()])),
                1 => ledger.remove(&shelves, &key),
                _ => {
                    let page = kept(&[&deps[0], &deps[1]], draw(4000) as usize);
                    ledger.put(&shelves, &key, page, at(0));
                }
            }
            let places: Vec<&Place> = ledger.places.iter().flatten().collect();
            assert!(ledger.weight <= ledger.budget);
            assert_eq!(ledger.weight, places.iter().map(|place| place.weight).sum::<usize>());
            assert_eq!(places.len(), ledger.pages());
            assert!(places.iter().all(|place| shelves.find(&place.key).is_some()));
            let indexed: usize = ledger.dependants.values().map(HashSet::len).sum();
            assert_eq!(indexed, places.iter().map(|place| place.kept.about.deps.len()).sum::<usize>());
        }
        ledger.drop_all(&shelves);
        assert_eq!((ledger.weight, ledger.pages(), ledger.keys()), (0, 0, 0));
    }

    #[test]
    fn pages_in_use_stay_and_dead_pages_leave_first() {
        let shelves = Shelves::new();
        let one = weigh("/0", &kept(&[], 2000));
        let mut ledger = Ledger::new(one * 10);
        for n in 0..10 {
            let mut page = kept(&[], 2000);
            if n == 7 {
                page.about.changes_at = Some(at(100));
            }
            ledger.put(&shelves, &format!("/{n}").into(), page, at(0)).wanted();
        }
        ledger.put(&shelves, &"/a".into(), kept(&[], 2000), at(200));
        assert!(shelves.find("/7").is_none(), "no longer true");
        let found = |key: &str| shelves.find(key).is_some();
        assert_eq!((0..10).filter(|n| found(&format!("/{n}"))).count(), 9);
        shelves.find("/3").expect("still there").wanted();
        for n in 0..8 {
            ledger.put(&shelves, &format!("/b{n}").into(), kept(&[], 2000), at(200));
        }
        assert!(found("/3"), "asked for again, so it gets a second chance");
    }

    #[test]
    fn one_page_never_takes_the_memory_of_all() {
        let shelves = Shelves::new();
        let mut ledger = Ledger::new(80_000);
        ledger.put(&shelves, &"/small".into(), kept(&[], 100), at(0));
        ledger.put(&shelves, &"/huge".into(), kept(&[], 20_000), at(0));
        assert!(shelves.find("/huge").is_none());
        assert!(shelves.find("/small").is_some());
    }

    #[test]
    fn an_older_page_does_not_replace_a_newer_one() {
        let shelves = Shelves::new();
        let mut ledger = Ledger::new(80_000);
        let page = |seq| {
            let mut page = kept(&[], 100);
            page.about.seq = seq;
            page
        };
        ledger.put(&shelves, &"/".into(), page(5), at(0));
        ledger.put(&shelves, &"/".into(), page(4), at(0));
        assert_eq!(shelves.find("/").expect("kept").about.seq, 5);
        ledger.put(&shelves, &"/".into(), page(6), at(0));
        assert_eq!(shelves.find("/").expect("kept").about.seq, 6);
    }
}
