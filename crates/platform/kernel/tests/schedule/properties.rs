//! What holds for any rows of hours, in any zone, on the nights when clocks jump too.

use integra_kernel::{
    clock::Timestamp,
    schedule::{Hours, OpenState, Weekday, state},
};
use jiff::{
    SignedDuration,
    civil::{Date, DateTime, date, time},
    tz::TimeZone,
};
use proptest::prelude::*;

use crate::{utc, zone};

/// Zones, and a night on which the clock does something there.
pub const NIGHTS: [(&str, &str); 10] = [
    ("Europe/Bratislava", "2026-03-29T01:00:00Z"),
    ("Europe/Bratislava", "2026-10-25T01:00:00Z"),
    ("Europe/Bratislava", "2026-07-15T12:00:00Z"),
    // Jumps at midnight, over midnight, and over a whole day.
    ("Asia/Beirut", "2026-03-28T22:00:00Z"),
    ("Asia/Beirut", "2026-10-24T21:00:00Z"),
    ("America/St_Johns", "2010-03-14T03:31:00Z"),
    ("America/St_Johns", "2010-11-07T02:31:00Z"),
    ("Pacific/Apia", "2011-12-30T10:00:00Z"),
    ("Asia/Kathmandu", "2026-11-26T12:00:00Z"),
    ("UTC", "2028-02-29T12:00:00Z"),
];

/// A list of rows, a zone and a moment near one of its nights: often within two hours, else within three days.
fn situations() -> impl Strategy<Value = (Vec<Hours>, TimeZone, Timestamp)> {
    let seconds = prop_oneof![-7_200..7_200_i64, -270_000..270_000_i64];
    (0..NIGHTS.len(), seconds).prop_flat_map(|(night, seconds)| {
        let (name, night) = NIGHTS[night];
        let (zone, now) = (zone(name), utc(night).checked_add(SignedDuration::from_secs(seconds)).expect("a moment"));
        let today = zone.to_datetime(now).date();
        (proptest::collection::vec(some_hours(today), 0..4), Just(zone), Just(now))
    })
}

fn some_hours(near: Date) -> impl Strategy<Value = Hours> {
    // Few different times, so that rows touch one another and the jumps of the clock.
    let known = prop_oneof![
        proptest::sample::select(vec![time(0, 0, 0, 0), time(2, 30, 0, 0), time(8, 0, 0, 0), time(23, 30, 0, 0)]),
        (0..96_i8).prop_map(|n| time(n / 4, n % 4 * 15, 0, 0)),
    ];
    let known = known.boxed();
    let maybe = || proptest::option::weighted(0.85, known.clone());
    let shifted = || proptest::option::weighted(0.3, (-9..9_i32).prop_map(move |days| shift(near, days)));
    let days = prop_oneof![Just(Weekday::ALL.to_vec()), proptest::sample::subsequence(Weekday::ALL.to_vec(), 0..=7)];
    (days, maybe(), maybe(), shifted(), shifted(), proptest::bool::weighted(0.3)).prop_map(
        |(days, opens, closes, from, until, appointment)| {
            let id = "a".parse().expect("an id");
            Hours { id, days, opens, closes, from, until, appointment, languages: Vec::new() }
        },
    )
}

fn shift(day: Date, days: i32) -> Date {
    day.checked_add(jiff::Span::new().days(days)).expect("a date")
}

/// What a person with a calendar and a wall clock would say, without any jump of the clock.
fn is_open_by_the_wall(hours: &[Hours], now: DateTime) -> bool {
    let yesterday = now.date().yesterday().expect("a date");
    hours.iter().filter(|row| !row.appointment).any(|row| match (row.opens, row.closes) {
        (Some(opens), Some(closes)) if opens < closes => {
            row.applies(now.date()) && (opens..closes).contains(&now.time())
        }
        (Some(opens), Some(closes)) => {
            (row.applies(now.date()) && opens <= now.time()) || (row.applies(yesterday) && now.time() < closes)
        }
        _ => false,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn the_answer_holds_until_it_changes((hours, zone, now) in situations()) {
        let timed = state(&hours, &zone, now);
        let date_of = |at| zone.to_datetime(at).date();
        let Some(changes_at) = timed.changes_at else {
            prop_assert!(hours.is_empty());
            return Ok(());
        };
        prop_assert!(now < changes_at);
        let length = changes_at.duration_since(now).as_nanos();
        for part in (0..20).map(|n| length * n / 20).chain([length - 1]) {
            let later = Timestamp::from_nanosecond(now.as_nanosecond() + part).expect("a moment");
            prop_assert_eq!(state(&hours, &zone, later), timed, "at {}", later);
            prop_assert_eq!(date_of(later), date_of(now));
        }
        let changed = state(&hours, &zone, changes_at).value != timed.value;
        prop_assert!(changed || date_of(changes_at) != date_of(now));
    }

    #[test]
    fn open_means_open_by_the_clock_on_the_wall((hours, _, now) in situations()) {
        let timed = state(&hours, &TimeZone::UTC, now);
        let wall = TimeZone::UTC.to_datetime(now);
        prop_assert_eq!(matches!(timed.value, OpenState::Open { .. }), is_open_by_the_wall(&hours, wall));
    }

    #[test]
    fn open_ends_when_it_says((hours, zone, now) in situations()) {
        let OpenState::Open { closes: Some(closes), .. } = state(&hours, &zone, now).value else { return Ok(()) };
        // Walking along the changes, it stays open with the same closing time, and stops at that time.
        let mut at = now;
        while let OpenState::Open { closes: still, .. } = state(&hours, &zone, at).value {
            prop_assert_eq!(still, Some(closes));
            at = state(&hours, &zone, at).changes_at.expect("a change");
            prop_assert!(at.duration_since(now) <= SignedDuration::from_hours(25));
        }
        prop_assert_eq!(zone.to_datetime(at).time(), closes);
    }

    #[test]
    fn what_is_promised_comes_true((hours, zone, now) in situations()) {
        let OpenState::ClosedUntil(opening) = state(&hours, &zone, now).value else { return Ok(()) };
        prop_assert!(hours[opening.hours].applies(opening.date));
        prop_assert_eq!(opening.time, hours[opening.hours].opens);
        // Walking along the changes, nobody can walk in before the promised day.
        let mut at = now;
        while zone.to_datetime(at).date() < opening.date {
            let timed = state(&hours, &zone, at);
            let walk_in = matches!(timed.value, OpenState::Open { .. } | OpenState::OpenEndUnknown { .. });
            prop_assert!(!walk_in, "open at {} already", at);
            at = timed.changes_at.expect("a change");
        }
    }

    #[test]
    fn rows_survive_writing(row in some_hours(date(2026, 11, 26))) {
        let text = serde_json::to_string(&row).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<Hours>(&text).expect("a row"), row);
    }
}
