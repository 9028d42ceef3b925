//! On which days a shift is done. Plain rules, tested without a server.

use integra_kernel::clock::Timestamp;
use jiff::{
    Span,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use crate::Shift;

/// How far ahead people sign up for a shift that comes back, in days.
pub const AHEAD: i64 = 56;
/// Most times of one shift that are looked at.
const TIMES_AT_MOST: usize = 520;

/// One time at which a shift is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    /// Its day, by the clock on the city's wall.
    pub day: Date,
    /// When it begins.
    pub from: Timestamp,
    /// When it ends.
    pub to: Timestamp,
}

impl Time {
    /// A short word for it, the same for ever: `20261205`.
    pub fn name(&self) -> String {
        self.day.strftime("%Y%m%d").to_string()
    }
}

/// The times of a shift that have not begun at a moment, the next first, as far ahead as people sign up. None when it is
/// cancelled.
pub fn coming(shift: &Shift, zone: &TimeZone, now: Timestamp) -> Vec<Time> {
    if shift.status.is("cancelled") {
        return Vec::new();
    }
    let limit = if shift.repeats.is_some() { now.as_second() + AHEAD * 24 * 60 * 60 } else { i64::MAX };
    let times = days(shift).filter_map(|day| time(shift, day, zone));
    times.skip_while(|time| time.from <= now).take_while(|time| time.from.as_second() <= limit).collect()
}

/// The times of a shift on the days from one to another, however far ahead. None when it is cancelled.
pub fn between(shift: &Shift, (from, until): (Date, Date), zone: &TimeZone) -> Vec<Time> {
    if shift.status.is("cancelled") {
        return Vec::new();
    }
    let days = days(shift).skip_while(|day| *day < from).take_while(|day| *day <= until);
    days.filter_map(|day| time(shift, day, zone)).collect()
}

/// The first time of a shift, whatever has become of it.
pub fn first(shift: &Shift, zone: &TimeZone) -> Option<Time> {
    days(shift).find_map(|day| time(shift, day, zone))
}

/// The time that a word stands for, also when it is over or was called off.
pub fn named(shift: &Shift, zone: &TimeZone, name: &str) -> Option<Time> {
    time(shift, Date::strptime("%Y%m%d", name).ok()?, zone)
}

/// Its days, the first first.
fn days(shift: &Shift) -> impl Iterator<Item = Date> + '_ {
    let step = match &shift.repeats {
        Some(term) if term.is("weekly") => Some(Span::new().days(7)),
        Some(term) if term.is("fortnightly") => Some(Span::new().days(14)),
        _ => None,
    };
    let next = move |day: &Date| day.checked_add(step?).ok();
    let all = std::iter::successors(Some(shift.day), next).take(TIMES_AT_MOST);
    let last = shift.last_day.filter(|_| step.is_some());
    all.take_while(move |day| last.is_none_or(|last| *day <= last))
        .filter(|day| !shift.days_off.iter().any(|off| off.day == *day))
}

/// A day's time. A beginning that a change of the clocks leaves out is moved on by as much (RFC 5545, 3.3.5).
fn time(shift: &Shift, day: Date, zone: &TimeZone) -> Option<Time> {
    let end_day = if shift.ends > shift.starts { day } else { day.tomorrow().ok()? };
    let at = |local: DateTime| zone.to_timestamp(local).ok();
    Some(Time { day, from: at(day.to_datetime(shift.starts))?, to: at(end_day.to_datetime(shift.ends))? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const ID: &str = "01937d50-0000-7000-8000-000000000001";

    fn shift(more: Value) -> Shift {
        let mut facts = json!({
            "opportunity": ID, "organization": ID, "status": "planned", "day": "2026-10-17", "starts": "09:00",
            "ends": "12:30",
        });
        let facts_map = facts.as_object_mut().expect("facts");
        facts_map.extend(more.as_object().expect("more facts").clone());
        serde_json::from_value(facts).expect("a shift")
    }

    fn prague() -> TimeZone {
        TimeZone::get("Europe/Prague").expect("a zone")
    }

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    fn names(shift: &Shift, now: &str) -> Vec<String> {
        coming(shift, &prague(), at(now)).iter().map(Time::name).collect()
    }

    #[test]
    fn one_that_is_done_once_is_over_when_it_begins() {
        let once = shift(json!({}));
        assert_eq!(names(&once, "2026-01-01T00:00:00Z"), ["20261017"], "however far ahead");
        assert_eq!(names(&once, "2026-10-17T06:59:59Z"), ["20261017"]);
        assert_eq!(names(&once, "2026-10-17T07:00:00Z"), Vec::<String>::new());
        let time = named(&once, &prague(), "20261017").expect("it is still known");
        assert_eq!((time.from, time.to), (at("2026-10-17T07:00:00Z"), at("2026-10-17T10:30:00Z")));
        assert!(names(&shift(json!({ "status": "cancelled" })), "2026-01-01T00:00:00Z").is_empty());
    }

    #[test]
    fn one_that_comes_back_keeps_its_hour_over_a_change_of_the_clocks() {
        let weekly = shift(json!({
            "repeats": "weekly", "last_day": "2026-11-14", "days_off": [{ "id": "a", "day": "2026-10-31" }],
        }));
        let times = coming(&weekly, &prague(), at("2026-10-18T00:00:00Z"));
        let words: Vec<_> = times.iter().map(|time| (time.name(), time.from.to_string())).collect();
        let expected = [
            ("20261024", "2026-10-24T07:00:00Z"),
            ("20261107", "2026-11-07T08:00:00Z"),
            ("20261114", "2026-11-14T08:00:00Z"),
        ];
        assert_eq!(words, expected.map(|(name, from)| (name.to_owned(), from.to_owned())));
    }

    #[test]
    fn people_sign_up_eight_weeks_ahead() {
        let fortnightly = shift(json!({ "repeats": "fortnightly" }));
        let names = names(&fortnightly, "2026-10-10T07:00:00Z");
        assert_eq!(names, ["20261017", "20261031", "20261114", "20261128"]);
    }

    #[test]
    fn a_night_ends_on_the_next_day() {
        let night = shift(json!({ "starts": "22:00", "ends": "06:00" }));
        let time = coming(&night, &prague(), at("2026-10-01T00:00:00Z"))[0];
        assert_eq!((time.from, time.to), (at("2026-10-17T20:00:00Z"), at("2026-10-18T04:00:00Z")));
        let spring = shift(json!({ "day": "2027-03-28", "starts": "02:30", "ends": "05:00" }));
        let time = coming(&spring, &prague(), at("2026-10-01T00:00:00Z"))[0];
        assert_eq!(time.from, at("2027-03-28T01:30:00Z"), "half past two is left out: it begins at half past three");
    }
}
