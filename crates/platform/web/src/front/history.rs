//! The latest changes, remembered so that a page rendered before one of them is not stored after it.

use std::collections::VecDeque;

use super::cacheable::{Cacheable, Touched};

/// How many changes and how many keys of theirs are remembered. Rendering takes milliseconds, so a page that is
/// overtaken by more changes than this is simply not kept.
const CHANGES: usize = 1024;
const KEYS: usize = 32_768;

/// Changes in the order they were announced.
#[derive(Debug)]
pub(super) struct History {
    changes: VecDeque<Touched>,
    keys: usize,
    /// The highest `seq` of which the details are forgotten: for older pages there is no telling.
    floor: i64,
}

impl History {
    pub(super) fn new() -> Self {
        Self { changes: VecDeque::new(), keys: 0, floor: i64::MIN }
    }

    pub(super) fn remember(&mut self, touched: &Touched) {
        self.keys += touched.keys.len();
        self.changes.push_back(touched.clone());
        while self.changes.len() > CHANGES || self.keys > KEYS {
            let Some(oldest) = self.changes.pop_front() else { break };
            self.keys -= oldest.keys.len();
            self.floor = self.floor.max(oldest.seq);
        }
    }

    /// Everything changed at `seq`.
    pub(super) fn start_over(&mut self, seq: i64) {
        self.floor = self.floor.max(seq);
    }

    /// Whether a page may be wrong because of a change it has not seen.
    pub(super) fn overtakes(&self, page: &Cacheable) -> bool {
        page.seq < self.floor
            || self.changes.iter().any(|touched| touched.seq > page.seq && page.deps.touched_by(touched))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(seq: i64) -> Cacheable {
        Cacheable { deps: ["a", "b"].into_iter().collect(), seq, changes_at: None, canonical: "/".into() }
    }

    #[test]
    fn only_later_changes_of_its_own_things_overtake_a_page() {
        let mut history = History::new();
        history.remember(&Touched::new(5, ["a"]));
        history.remember(&Touched::new(7, ["z"]));
        assert!(history.overtakes(&page(4)));
        assert!(!history.overtakes(&page(5)));
        assert!(!history.overtakes(&page(6)));
    }

    #[test]
    fn when_in_doubt_a_page_is_overtaken() {
        let mut history = History::new();
        for seq in 1..=(CHANGES as i64 + 10) {
            history.remember(&Touched::new(seq, ["z"]));
        }
        assert!(history.overtakes(&page(9)), "the first ten changes are no longer known");
        assert!(!history.overtakes(&page(10)));
        history.start_over(4000);
        assert!(history.overtakes(&page(3999)));
        assert!(!history.overtakes(&page(4000)));
    }

    #[test]
    fn one_change_of_very_many_keys_is_not_remembered_in_full() {
        let mut history = History::new();
        history.remember(&Touched::new(3, (0..=KEYS).map(|n| n.to_string())));
        assert_eq!((history.changes.len(), history.keys), (0, 0));
        assert!(history.overtakes(&page(2)));
        assert!(!history.overtakes(&page(3)));
    }
}
