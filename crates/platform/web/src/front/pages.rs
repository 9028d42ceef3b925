//! The pages in memory: finding them, making each only once, forgetting them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use integra_kernel::clock::Clock;
use jiff::Timestamp;
use tokio::sync::watch;

use super::cacheable::{Cacheable, Touched};
use super::history::History;
use super::ledger::{Kept, Ledger, Shelves};
use super::ready::Ready;

/// The memory for pages if nobody says otherwise.
pub const DEFAULT_BUDGET: usize = 64 * 1024 * 1024;

/// Pages kept in bounded memory.
///
/// Looking up takes one short read lock. Coming and going takes the one lock over the books; landing a page and
/// forgetting are both done under it, so every page is either stored before a change and dropped by it, or checked
/// against the change and refused.
pub struct Pages {
    clock: Arc<dyn Clock>,
    shelves: Shelves,
    desk: Mutex<Desk>,
}

struct Desk {
    ledger: Ledger,
    history: History,
    flights: HashMap<Arc<str>, (u64, watch::Receiver<Outcome>)>,
    departures: u64,
}

/// What came of rendering a page that several visitors wait for.
#[derive(Debug, Clone)]
pub(super) enum Outcome {
    /// Nobody knows yet.
    InAir,
    /// A page for everybody.
    Shared(Arc<Kept>),
    /// An answer for the first one only; the others must ask for themselves.
    Alone,
}

/// What to do about a page that was not found.
pub(super) enum Boarding {
    /// It has just come.
    Found(Arc<Kept>),
    /// Somebody is making it.
    Wait(watch::Receiver<Outcome>),
    /// Make it.
    Lead(Flight),
}

/// How full the memory is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usage {
    /// Pages kept.
    pub pages: usize,
    /// Their bytes with everything that belongs to them, estimated from above.
    pub bytes: usize,
    /// Dependency keys indexed.
    pub keys: usize,
    /// Pages being made.
    pub flights: usize,
}

impl Pages {
    /// Room for `budget` bytes of pages.
    pub fn new(clock: Arc<dyn Clock>, budget: usize) -> Arc<Self> {
        let desk =
            Desk { ledger: Ledger::new(budget), history: History::new(), flights: HashMap::new(), departures: 0 };
        Arc::new(Self { clock, shelves: Shelves::new(), desk: Mutex::new(desk) })
    }

    /// Drops the pages that depend on what changed, and remembers the change for pages still being made from an older
    /// edition. When this returns no later request sees an old page, provided the new edition is already the one that
    /// handlers read: swap first, then forget.
    pub fn forget(&self, touched: &Touched) {
        let mut desk = self.desk();
        desk.history.remember(touched);
        desk.ledger.drop_dependants(&self.shelves, touched);
        // Whoever comes from now on must not join a rendering that began before the change.
        desk.flights.clear();
    }

    /// Drops everything: the edition was made anew and is now at `seq`.
    pub fn forget_all(&self, seq: i64) {
        let mut desk = self.desk();
        desk.history.start_over(seq);
        desk.ledger.drop_all(&self.shelves);
        desk.flights.clear();
    }

    /// How full the memory is.
    pub fn usage(&self) -> Usage {
        let desk = self.desk();
        Usage {
            pages: desk.ledger.pages(),
            bytes: desk.ledger.weight(),
            keys: desk.ledger.keys(),
            flights: desk.flights.len(),
        }
    }

    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(super) fn find(&self, key: &str) -> Option<Arc<Kept>> {
        let kept = self.shelves.find(key)?;
        // Reading the clock is only worth its time for pages that end.
        if kept.about.changes_at.is_some() && !kept.is_true_at(self.now()) {
            return None;
        }
        kept.wanted();
        Some(kept)
    }

    /// Finds the page, or whoever makes it, or the right to make it.
    pub(super) fn board(self: &Arc<Self>, key: &str) -> Boarding {
        let mut desk = self.desk();
        if let Some(kept) = self.find(key) {
            return Boarding::Found(kept);
        }
        if let Some((_, outcome)) = desk.flights.get(key) {
            return Boarding::Wait(outcome.clone());
        }
        let (tell, outcome) = watch::channel(Outcome::InAir);
        let key: Arc<str> = key.into();
        desk.departures += 1;
        let number = desk.departures;
        desk.flights.insert(Arc::clone(&key), (number, outcome));
        Boarding::Lead(Flight { pages: Arc::clone(self), key, number, tell })
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        // The books are only changed by calls that do not panic half way.
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The right and the duty to make one page. Dropping it lets the waiting ask for themselves.
pub(super) struct Flight {
    pages: Arc<Pages>,
    key: Arc<str>,
    number: u64,
    tell: watch::Sender<Outcome>,
}

impl Flight {
    /// The path and query this page is made for.
    pub(super) fn address(&self) -> &str {
        self.key.split_once('\n').map_or(&*self.key, |(_base, address)| address)
    }

    /// The page is made: keeps it unless it has been overtaken, and hands it to everybody who waits. Those all asked
    /// before the change, so even an overtaken page is a right answer for them.
    pub(super) fn land(self, ready: Ready, about: Cacheable) -> Arc<Kept> {
        let now = self.pages.now();
        let page = Kept::new(ready, about);
        let mut desk = self.pages.desk();
        let kept = if !page.is_true_at(now) || desk.history.overtakes(&page.about) {
            Arc::new(page)
        } else {
            desk.ledger.put(&self.pages.shelves, &self.key, page, now)
        };
        self.leave(&mut desk);
        drop(desk);
        self.tell.send_replace(Outcome::Shared(Arc::clone(&kept)));
        kept
    }

    /// Takes this flight off the board, unless a change has done so and another one is there now.
    fn leave(&self, desk: &mut Desk) {
        if desk.flights.get(&self.key).is_some_and(|(number, _)| *number == self.number) {
            desk.flights.remove(&self.key);
        }
    }
}

impl Drop for Flight {
    fn drop(&mut self) {
        self.leave(&mut self.pages.desk());
        self.tell.send_if_modified(|outcome| {
            let unknown = matches!(outcome, Outcome::InAir);
            if unknown {
                *outcome = Outcome::Alone;
            }
            unknown
        });
    }
}
