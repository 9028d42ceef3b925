//! The first time somebody can have at any of many sessions. Plain rules, tested without a server.
//!
//! Sessions hand out their times one at a time, and the earliest of those lies on top of a heap: to find the first free one
//! in a year nobody lists the year.

use std::{cmp::Reverse, collections::BinaryHeap};

use integra_kernel::clock::Timestamp;

use crate::slots::{Slot, Slots};

/// The times of many sessions in one order: by when they begin, then in the order of the sessions.
#[derive(Debug)]
pub struct Earliest<'p, K> {
    sessions: Vec<(K, Slots<'p>)>,
    /// The next time of each session that has one.
    heap: BinaryHeap<Reverse<Head>>,
}

/// The next time of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Head {
    slot: Slot,
    session: usize,
}

impl Head {
    fn rank(&self) -> (Timestamp, usize) {
        (self.slot.from, self.session)
    }
}

impl Ord for Head {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl PartialOrd for Head {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<'p, K: Copy> Earliest<'p, K> {
    /// The times of these sessions, each under a key.
    pub fn of(sessions: impl IntoIterator<Item = (K, Slots<'p>)>) -> Self {
        let mut sessions: Vec<(K, Slots)> = sessions.into_iter().collect();
        let heads = sessions.iter_mut().enumerate();
        let heads = heads.filter_map(|(session, (_, slots))| Some(Reverse(Head { slot: slots.next()?, session })));
        let heap = heads.collect();
        Self { sessions, heap }
    }
}

impl<K: Copy> Iterator for Earliest<'_, K> {
    type Item = (K, Slot);

    fn next(&mut self) -> Option<(K, Slot)> {
        let mut top = self.heap.peek_mut()?;
        let Head { slot, session } = top.0;
        let (key, slots) = &mut self.sessions[session];
        match slots.next() {
            // The session stays on the heap, and sinks to its place.
            Some(slot) => top.0.slot = slot,
            None => drop(std::collections::binary_heap::PeekMut::pop(top)),
        }
        Some((*key, slot))
    }
}

#[cfg(test)]
mod tests {
    use jiff::{civil::date, tz::TimeZone};
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::plan::{Plan, tests::plan};

    fn zone() -> TimeZone {
        TimeZone::get("Europe/Bratislava").expect("a zone")
    }

    fn weekly(day: &str, opens: &str, closes: &str) -> Plan {
        let hours = json!([{ "id": "a", "days": [day], "opens": opens, "closes": closes }]);
        plan(json!({ "slot_minutes": 30, "schedules": hours }))
    }

    fn week(zone: &TimeZone) -> (Timestamp, Timestamp) {
        let at = |day: i8| date(2026, 12, day).to_zoned_datetime(zone.clone()).expect("a moment").timestamp();
        (at(7), at(14))
    }

    #[test]
    fn the_earliest_comes_first_whoever_has_it() {
        let zone = zone();
        let (from, until) = week(&zone);
        let plans = [weekly("tu", "09:00", "10:00"), weekly("mo", "09:30", "10:30"), weekly("mo", "09:00", "10:00")];
        let sessions = plans.iter().enumerate().map(|(key, plan)| (key, plan.slots(&zone, from, until)));
        let found: Vec<(usize, String)> = Earliest::of(sessions).map(|(key, slot)| (key, slot.name())).collect();
        let found: Vec<(usize, &str)> = found.iter().map(|(key, name)| (*key, name.as_str())).collect();
        assert_eq!(
            found,
            [
                (2, "20261207t0900"),
                (1, "20261207t0930"),
                (2, "20261207t0930"),
                (1, "20261207t1000"),
                (0, "20261208t0900"),
                (0, "20261208t0930"),
            ]
        );
    }

    #[test]
    fn nobody_has_a_time() {
        assert!(Earliest::<usize>::of([]).next().is_none());
        let (zone, plan) = (zone(), Plan::default());
        let (from, until) = week(&zone);
        assert!(Earliest::of([((), plan.slots(&zone, from, until))]).next().is_none());
    }

    proptest! {
        #[test]
        fn it_is_all_times_of_all_in_order(some in prop::collection::vec((0_usize..7, 6_u32..20, 1_u32..4), 0..12)) {
            let zone = zone();
            let (from, until) = week(&zone);
            let day = |day: usize| integra_kernel::schedule::Weekday::ALL[day].as_str();
            let hours = |from: u32, more: u32| (format!("{from:02}:00"), format!("{:02}:00", from + more));
            let plans: Vec<Plan> = some
                .into_iter()
                .map(|(weekday, from, more)| {
                    let (opens, closes) = hours(from, more);
                    weekly(day(weekday), &opens, &closes)
                })
                .collect();
            let each = || plans.iter().enumerate().map(|(key, plan)| (key, plan.slots(&zone, from, until)));
            let mut listed: Vec<(usize, Slot)> = each().flat_map(|(key, slots)| slots.map(move |slot| (key, slot))).collect();
            listed.sort_by_key(|(key, slot)| (slot.from, *key));
            prop_assert_eq!(Earliest::of(each()).collect::<Vec<_>>(), listed);
        }
    }
}
