use std::collections::BTreeSet;

use integra_kernel::schedule::Weekday;
use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::plan::tests::plan;

fn zone() -> TimeZone {
    TimeZone::get("Europe/Bratislava").expect("a zone")
}

/// The moment a day begins there.
fn day(year: i16, month: i8, day: i8) -> Timestamp {
    moment(&zone(), date(year, month, day).to_datetime(Time::midnight())).expect("a moment")
}

fn names(facts: Value, from: Timestamp, until: Timestamp) -> Vec<String> {
    plan(facts).slots(&zone(), from, until).map(|slot| slot.name()).collect()
}

fn weekly(days: &[&str], opens: &str, closes: &str, minutes: i64) -> Value {
    json!({ "slot_minutes": minutes, "schedules": [{ "id": "a", "days": days, "opens": opens, "closes": closes }] })
}

#[test]
fn times_follow_each_other_and_end_with_the_hours() {
    let found = names(weekly(&["mo"], "09:00", "10:40", 30), day(2026, 12, 7), day(2026, 12, 14));
    assert_eq!(found, ["20261207t0900", "20261207t0930", "20261207t1000"]);
}

#[test]
fn without_a_length_or_an_end_there_are_no_times() {
    let open = json!({ "slot_minutes": 30, "schedules": [{ "id": "a", "days": ["mo"], "opens": "09:00" }] });
    let walk_in = json!({ "schedules": [{ "id": "a", "days": ["mo"], "opens": "09:00", "closes": "10:00" }] });
    for facts in [open, walk_in] {
        assert_eq!(names(facts, day(2026, 1, 1), day(2027, 1, 1)), [] as [&str; 0]);
    }
}

#[test]
fn a_holiday_has_no_times_and_other_hours_have_their_own() {
    let mut facts = weekly(&["mo", "th"], "09:00", "10:00", 30);
    facts["exceptions"] = json!([
        { "id": "christmas", "from": "2026-12-24", "until": "2026-12-26" },
        { "id": "short", "from": "2026-12-28", "opens": "09:30", "closes": "10:00" },
    ]);
    let found = names(facts, day(2026, 12, 21), day(2026, 12, 31));
    assert_eq!(found, ["20261221t0900", "20261221t0930", "20261228t0930"]);
}

#[test]
fn a_time_the_clock_jumps_over_is_none() {
    // Summer time begins on 28 March 2027: 2:00 becomes 3:00.
    let found = names(weekly(&["su"], "01:00", "04:00", 30), day(2027, 3, 28), day(2027, 3, 29));
    assert_eq!(found, ["20270328t0100", "20270328t0130", "20270328t0300", "20270328t0330"]);
    // A time that would last into the hour there is not ends when the clock says more, and the next waits for it.
    let found = names(weekly(&["su"], "01:20", "05:00", 50), day(2027, 3, 28), day(2027, 3, 29));
    assert_eq!(found, ["20270328t0120", "20270328t0350"]);
    // Hours that end in it end with it.
    let found = names(weekly(&["su"], "01:00", "02:30", 30), day(2027, 3, 28), day(2027, 3, 29));
    assert_eq!(found, ["20270328t0100", "20270328t0130"]);
}

#[test]
fn an_hour_the_clock_shows_twice_is_given_once() {
    // It ends on 25 October 2026: 3:00 becomes 2:00.
    let plan = plan(weekly(&["su"], "01:30", "03:30", 30));
    let zone = zone();
    let found: Vec<Slot> = plan.slots(&zone, day(2026, 10, 25), day(2026, 10, 26)).collect();
    let names: Vec<String> = found.iter().map(Slot::name).collect();
    assert_eq!(names, ["20261025t0130", "20261025t0200", "20261025t0230", "20261025t0300"]);
    assert_eq!(found[1].from.to_string(), "2026-10-25T00:00:00Z", "the first of both");
    assert_eq!(found[3].from.to_string(), "2026-10-25T02:00:00Z");
}

#[test]
fn hours_over_midnight_end_when_the_next_day_begins() {
    let facts = json!({ "slot_minutes": 60, "schedules": [
        { "id": "a", "days": ["mo"], "opens": "22:00", "closes": "02:00" },
        { "id": "b", "days": ["tu"], "opens": "00:30", "closes": "02:30" },
    ] });
    let found = names(facts, day(2026, 12, 7), day(2026, 12, 9));
    assert_eq!(found, ["20261207t2200", "20261207t2300", "20261208t0030", "20261208t0130"]);
}

#[test]
fn overlapping_hours_give_no_overlapping_times() {
    let facts = json!({ "slot_minutes": 40, "schedules": [
        { "id": "a", "days": ["mo"], "opens": "09:00", "closes": "11:00" },
        { "id": "b", "days": ["mo"], "opens": "10:30", "closes": "12:00" },
    ] });
    let found = names(facts, day(2026, 12, 7), day(2026, 12, 8));
    assert_eq!(found, ["20261207t0900", "20261207t0940", "20261207t1020", "20261207t1110"]);
}

#[test]
fn times_have_one_name_and_are_found_by_it() {
    let plan = plan(weekly(&["mo"], "09:00", "10:00", 30));
    let found = plan.slot(&zone(), "20261207t0930").expect("a time");
    assert_eq!((found.name().as_str(), found.row), ("20261207t0930", Some(0)));
    for wrong in
        ["20261207t0945", "20261208t0900", "20261207T0930", "20261207t093", "202612070930", "", "20261332t0930"]
    {
        assert_eq!(plan.slot(&zone(), wrong), None, "{wrong}");
    }
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    assert!(found.name().len() <= 40 && found.name().chars().all(good), "as the store wants names of parts");
}

#[test]
fn who_asks_now_is_offered_what_the_limits_leave() {
    let mut facts = weekly(&["mo", "tu", "we", "th", "fr"], "09:00", "10:00", 60);
    facts["notice_hours"] = json!(24);
    facts["ahead_days"] = json!(3);
    let plan = plan(facts);
    let now = "2026-12-07T08:00:00Z".parse().expect("a moment");
    let names: Vec<String> = plan.offers(&zone(), now).map(|slot| slot.name()).collect();
    assert_eq!(names, ["20261208t0900", "20261209t0900", "20261210t0900"], "exactly a day ahead is in time");
}

prop_compose! {
    fn hours()(days in prop::collection::vec(0_usize..7, 1..4), opens in 0_i64..96, length in 1_i64..=96) -> Value {
        let at = |quarter: i64| format!("{:02}:{:02}", quarter / 4 % 24, quarter % 4 * 15);
        let days: BTreeSet<&str> = days.into_iter().map(|day| Weekday::ALL[day].as_str()).collect();
        json!({ "id": "x", "days": days, "opens": at(opens), "closes": at(opens + length) })
    }
}

prop_compose! {
    fn facts()(
        rows in prop::collection::vec(hours(), 0..4),
        closed in prop::collection::vec((0_i64..14, 0_i64..3), 0..3),
        other in prop::option::of((0_i64..14, 0_i64..3, hours())),
        minutes in 5_i64..200,
        start in prop::sample::select(vec![date(2027, 3, 22), date(2026, 10, 19), date(2026, 12, 21)]),
    ) -> (Date, Value) {
        let days = |from: i64, more: i64| (start.saturating_add(from.days()), start.saturating_add((from + more).days()));
        let mut exceptions: Vec<Value> = closed
            .into_iter()
            .map(|(from, more)| days(from, more))
            .map(|(from, until)| json!({ "id": "c", "from": from.to_string(), "until": until.to_string() }))
            .collect();
        exceptions.extend(other.map(|(from, more, hours)| {
            let (from, until) = days(from, more);
            json!({ "id": "o", "from": from.to_string(), "until": until.to_string(), "opens": hours["opens"], "closes": hours["closes"] })
        }));
        (start, json!({ "slot_minutes": minutes, "schedules": rows, "exceptions": exceptions }))
    }
}

proptest! {
    #[test]
    fn times_are_in_order_never_overlap_and_never_leave_their_hours((start, facts) in facts()) {
        let (zone, plan) = (zone(), plan(facts));
        let from = moment(&zone, start.to_datetime(Time::midnight())).expect("a moment");
        let until = from.checked_add(SignedDuration::from_hours(24 * 16)).expect("a moment");
        let found: Vec<Slot> = plan.slots(&zone, from, until).collect();
        let length = SignedDuration::from_mins(plan.minutes().expect("a length"));
        let mut known = BTreeSet::new();
        let mut sittings = Vec::new();
        for pair in found.windows(2) {
            prop_assert!(pair[0].until <= pair[1].from, "{:?}", pair);
        }
        for slot in &found {
            prop_assert!(from <= slot.from && slot.from < until);
            prop_assert_eq!(slot.until.duration_since(slot.from), length);
            prop_assert_eq!(moment(&zone, slot.at), Some(slot.from), "the clock shows when it begins");
            prop_assert_eq!(zone.to_datetime(slot.from), slot.at, "and never jumps over it");
            prop_assert!(known.insert(slot.name()), "{} twice", slot.name());
            let dates = [slot.at.date().yesterday().expect("a day"), slot.at.date()];
            let within = dates.into_iter().any(|date| {
                plan.on(date, &mut sittings);
                let spans = sittings.iter().filter_map(|it| it.span(&zone));
                spans.into_iter().any(|(opens, closes)| opens <= slot.from && slot.until <= closes)
            });
            prop_assert!(within, "{} lies in hours", slot.name());
            prop_assert_eq!(plan.slot(&zone, &slot.name()), Some(*slot));
        }
    }

    #[test]
    fn a_part_of_the_year_has_the_same_times_as_the_whole((start, facts) in facts(), hours in 0_i64..300, more in 0_i64..200) {
        let (zone, plan) = (zone(), plan(facts));
        let whole = moment(&zone, start.to_datetime(Time::midnight())).expect("a moment");
        let after = |hours: i64| whole.checked_add(SignedDuration::from_hours(hours)).expect("a moment");
        let all: Vec<Slot> = plan.slots(&zone, whole, after(600)).collect();
        let (from, until) = (after(hours), after(hours + more));
        let part: Vec<Slot> = plan.slots(&zone, from, until).collect();
        let expected: Vec<Slot> = all.into_iter().filter(|it| from <= it.from && it.from < until).collect();
        prop_assert_eq!(part, expected);
    }

    #[test]
    fn any_text_is_no_name_or_the_name_of_one_time(text in "[0-9t]{0,16}") {
        if let Some(at) = named(&text) {
            prop_assert_eq!(at.strftime(NAME).to_string(), text);
        }
    }
}
