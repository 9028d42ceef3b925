//! Zones: who knows nothing but the file knows when the clock jumps.

use std::collections::BTreeMap;

use integra_formats::calendar::{Calendar, Weekly, When, write};
use integra_kernel::schedule::Weekday;
use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, DateTime, Time, date},
    tz::{Offset, TimeZone},
};

use crate::{
    event, prague,
    reader::{Component, read},
};

/// The parts of a rule.
pub fn pairs(rule: &str) -> BTreeMap<&str, &str> {
    rule.split(';').map(|part| part.split_once('=').unwrap_or_else(|| panic!("no rule: {rule}"))).collect()
}

/// A time by the clock on the wall.
pub fn local(text: &str) -> DateTime {
    DateTime::strptime("%Y%m%dT%H%M%S", text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A moment.
pub fn utc(text: &str) -> Timestamp {
    let at = local(text.strip_suffix('Z').unwrap_or_else(|| panic!("not in UTC: {text}")));
    Offset::UTC.to_timestamp(at).expect("a moment")
}

fn offset(text: &str) -> Offset {
    let (sign, digits) = text.split_at(1);
    let part = |at: usize| digits.get(at..at + 2).map_or(0, |it| it.parse::<i32>().expect("digits"));
    let seconds = part(0) * 3600 + part(2) * 60 + part(4);
    Offset::from_seconds(if sign == "-" { -seconds } else { seconds }).expect("an offset")
}

/// A clock made of the lines of a zone.
pub struct Clock(Vec<(Timestamp, Offset, Offset)>);

impl Clock {
    /// Looks ahead until this year.
    const UNTIL: i16 = 2110;

    pub fn of(zone: &Component) -> Self {
        assert_eq!(zone.name, "VTIMEZONE");
        let mut jumps = Vec::new();
        for observance in &zone.inside {
            assert!(["STANDARD", "DAYLIGHT"].contains(&observance.name.as_str()));
            let from = offset(observance.value("TZOFFSETFROM").expect("an offset"));
            let to = offset(observance.value("TZOFFSETTO").expect("an offset"));
            let begins = local(observance.value("DTSTART").expect("a beginning"));
            let mut onsets = vec![begins];
            onsets.extend(observance.value("RDATE").into_iter().flat_map(|all| all.split(',')).map(local));
            if let Some(rule) = observance.value("RRULE") {
                onsets.extend(
                    (begins.year() + 1..=Self::UNTIL).map(|year| yearly(&pairs(rule), year).to_datetime(begins.time())),
                );
                assert_eq!(yearly(&pairs(rule), begins.year()), begins.date(), "a rule begins on a day of its own");
            }
            jumps.extend(onsets.into_iter().map(|at| (from.to_timestamp(at).expect("a moment"), from, to)));
        }
        jumps.sort_by_key(|(at, ..)| *at);
        Self(jumps)
    }

    /// What the clock shows at a moment: nothing before it begins.
    fn offset(&self, at: Timestamp) -> Option<Offset> {
        self.0.iter().rev().find(|(begins, ..)| *begins <= at).map(|(_, _, offset)| *offset)
    }

    /// The moment of a time that the clock shows once.
    pub fn moment(&self, at: DateTime) -> Timestamp {
        let offsets = self.0.iter().flat_map(|(_, from, to)| [*from, *to]);
        let moments = offsets.map(|offset| (offset, offset.to_timestamp(at).expect("a moment")));
        let mut shown =
            moments.filter(|(offset, moment)| self.offset(*moment) == Some(*offset)).map(|(_, moment)| moment);
        shown.next().unwrap_or_else(|| panic!("the clock never shows {at}"))
    }
}

/// The day of a yearly rule in a year.
fn yearly(rule: &BTreeMap<&str, &str>, year: i16) -> Date {
    assert_eq!(rule["FREQ"], "YEARLY");
    let first = date(year, rule["BYMONTH"].parse().expect("a month"), 1);
    let (nth, weekday) = rule["BYDAY"].split_at(rule["BYDAY"].len() - 2);
    let weekday = Weekday::parse(&weekday.to_ascii_lowercase()).expect("a weekday").into();
    match rule.get("BYMONTHDAY") {
        Some(days) => {
            let days: Vec<i8> = days.split(',').map(|day| day.parse().expect("a day")).collect();
            let mut all = days.into_iter().filter_map(|day| Date::new(year, first.month(), day).ok());
            all.find(|day| day.weekday() == weekday).expect("one of them")
        }
        None => first.nth_weekday_of_month(nth.parse().expect("which"), weekday).expect("a day"),
    }
}

/// A calendar in a zone with one event, from a year until another, or for good.
fn calendar(zone: &TimeZone, from: i16, until: Option<i16>) -> Calendar {
    let mut it = event("Something");
    it.when = When::Hours { from: date(from, 1, 1).at(12, 0, 0, 0), until: None };
    it.weekly =
        Some(Weekly { days: Weekday::ALL.to_vec(), until: until.map(|year| date(year, 12, 31)), ..Weekly::default() });
    Calendar { zone: zone.clone(), ..prague(vec![it]) }
}

fn start(year: i16) -> Timestamp {
    Offset::UTC.to_timestamp(date(year, 1, 2).to_datetime(Time::midnight())).expect("a moment")
}

#[test]
fn every_zone_there_is_shows_the_right_time_in_the_years_concerned() {
    let mut seen = 0;
    for name in jiff::tz::db().available() {
        let zone = TimeZone::get(name.as_str()).expect("a zone");
        for (from, until) in [(2026, Some(2027)), (2006, Some(2012)), (1985, Some(1997)), (2026, None)] {
            let file = write(&calendar(&zone, from, until));
            let calendar = read(&file);
            let Some(written) = calendar.named("VTIMEZONE").next() else {
                assert!(name.as_str().ends_with("UTC"), "{name} has no clock");
                continue;
            };
            let clock = Clock::of(written);
            // Each side of every jump, and each month between.
            let end = start(until.map_or(from + 10, |year| year + 1) - 1);
            let jumps = zone.following(start(from)).map(|jump| jump.timestamp()).take_while(|at| *at < end);
            let sides = jumps.flat_map(|at| [at, at.checked_sub(SignedDuration::from_secs(1)).expect("a moment")]);
            let mut months = vec![start(from)];
            while let Some(next) =
                months.last().and_then(|at| at.checked_add(SignedDuration::from_hours(700)).ok()).filter(|at| *at < end)
            {
                months.push(next);
            }
            for at in sides.chain(months) {
                assert_eq!(clock.offset(at), Some(zone.to_offset(at)), "{name} at {at}:\n{file}");
                seen += 1;
            }
            assert!(file.len() < 6_000, "{name}: {} bytes", file.len());
        }
    }
    assert!(seen > 20_000, "{seen}");
}

#[test]
fn a_rule_holds_for_good_where_there_is_one() {
    for (name, rules) in [
        ("Europe/Prague", ["FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"]),
        ("America/New_York", ["FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"]),
        (
            "America/Santiago",
            [
                "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU",
                "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU",
            ],
        ),
    ] {
        let zone = TimeZone::get(name).expect("a zone");
        let file = write(&calendar(&zone, 2026, None)).replace("\r\n ", "");
        for rule in rules {
            assert!(file.contains(&format!("RRULE:{rule}\r\n")), "{name}: {rule} is not in\n{file}");
        }
        assert!(!file.contains("RDATE"), "{name}");
        let read = read(&write(&calendar(&zone, 2026, None)));
        let clock = Clock::of(read.named("VTIMEZONE").next().expect("a zone"));
        for at in
            (2026..2090).map(|year| start(year).checked_add(SignedDuration::from_hours(24 * 200)).expect("a moment"))
        {
            assert_eq!(clock.offset(at), Some(zone.to_offset(at)), "{name} at {at}");
        }
    }
}

#[test]
fn zones_without_jumps_without_names_and_before_all_jumps() {
    let fixed = TimeZone::fixed(Offset::from_seconds(20_700).expect("an offset"));
    let file = write(&calendar(&fixed, 2026, None));
    assert!(
        file.contains("TZID:Local\r\n")
            && file.contains("TZOFFSETTO:+0545\r\n")
            && file.contains("DTSTART;TZID=Local:")
    );
    let utc = write(&calendar(&TimeZone::UTC, 2026, Some(2026)));
    assert!(utc.contains("DTSTART:20260101T120000Z\r\n") && !utc.contains("VTIMEZONE"));
    // The writer looks at a bounded number of years, whatever somebody typed.
    let ancient = write(&calendar(&TimeZone::get("Europe/Prague").expect("a zone"), 1, Some(9999)));
    assert!(ancient.len() < 6_000 && ancient.contains("DTSTART:00010101T000000\r\n"), "{ancient}");
}
