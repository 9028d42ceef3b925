//! Days and times, as people at the desk read them: in the city's time zone.

use integra_kernel::clock::Timestamp;
use jiff::{civil::Date, tz::TimeZone};
use serde::Serialize;

use crate::ask::Ask;

/// A moment, for people and for machines.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Moment {
    /// RFC 3339.
    pub(crate) iso: String,
    /// `22 November 2026, 14:05`.
    pub(crate) words: String,
}

/// The zone moments are shown in: the city's, else UTC.
fn zone(ask: &Ask) -> TimeZone {
    ask.city.as_ref().map_or(TimeZone::UTC, |city| city.zone.clone())
}

/// A moment in microseconds since 1970.
pub(crate) fn moment(ask: &Ask, micros: i64) -> Moment {
    let at = Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH);
    let zoned = at.to_zoned_datetime(zone(ask));
    let wording = ask.desk.wording();
    let day = wording.day(&ask.lang, zoned.date(), false, true);
    let time = wording.time(&ask.lang, zoned.time());
    Moment { iso: at.to_string(), words: format!("{day}, {time}") }
}

/// A moment of which people need the day alone.
pub(crate) fn day_of(ask: &Ask, micros: i64) -> Moment {
    let at = Timestamp::from_microsecond(micros).unwrap_or(Timestamp::UNIX_EPOCH);
    Moment { iso: at.to_string(), ..day(ask, at.to_zoned_datetime(zone(ask)).date()) }
}

/// A day.
pub(crate) fn day(ask: &Ask, date: Date) -> Moment {
    Moment { iso: date.to_string(), words: ask.desk.wording().day(&ask.lang, date, false, true) }
}

/// Today in the city.
pub(crate) fn today(ask: &Ask) -> Date {
    ask.desk.now().to_zoned_datetime(zone(ask)).date()
}

/// A local day and time of the city (`2026-11-22T14:05`, as a browser's input gives it) in microseconds since 1970.
pub(crate) fn from_local(ask: &Ask, text: &str) -> Option<i64> {
    let local: jiff::civil::DateTime = text.parse().ok()?;
    Some(local.to_zoned_datetime(zone(ask)).ok()?.timestamp().as_microsecond())
}
