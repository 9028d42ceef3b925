//! From the clock on a city's wall to moments, also on the two days a year when that clock jumps.

use jiff::{
    civil::{Date, DateTime, Time},
    tz::{AmbiguousOffset, TimeZone},
};

use crate::clock::Timestamp;

/// The moment the clock on the wall first reaches a time. A time the clock jumps over is reached at the jump; of a
/// time it shows twice the first counts (as in RFC 5545). `None` only at the edge of the calendar.
pub fn moment(zone: &TimeZone, at: DateTime) -> Option<Timestamp> {
    let ambiguous = zone.to_ambiguous_timestamp(at);
    if let AmbiguousOffset::Gap { .. } = ambiguous.offset() {
        // jiff (like RFC 5545) would move a skipped 02:30 to 03:30; an office with that closing time would then be
        // open for an hour nobody promised. The new offset gives a moment just before the jump.
        let before = ambiguous.earlier().ok()?;
        if let Some(jump) = zone.following(before).next() {
            return Some(jump.timestamp());
        }
    }
    ambiguous.compatible().ok()
}

/// The date it is in a zone.
pub(super) fn date_at(zone: &TimeZone, now: Timestamp) -> Date {
    zone.to_datetime(now).date()
}

/// The moment a day starts.
pub(super) fn start_of(zone: &TimeZone, date: Date) -> Option<Timestamp> {
    moment(zone, date.to_datetime(Time::midnight()))
}

/// The moment the day after starts.
pub(super) fn start_of_next(zone: &TimeZone, date: Date) -> Option<Timestamp> {
    start_of(zone, date.tomorrow().ok()?)
}

/// The next moment at which the date changes.
pub(super) fn midnight_after(zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
    let today = date_at(zone, now);
    let midnight = today.tomorrow().ok()?.to_datetime(Time::midnight());
    let first = moment(zone, midnight)?;
    // Some zones set the clock back over midnight (St John's until 2011: 00:01 became 23:01), so the date changes
    // three times that night: forward, back with the clock, and forward again.
    let forward = if first > now { first } else { zone.to_ambiguous_timestamp(midnight).later().ok()? };
    let back = jumps(zone, now, forward).find(|jump| date_at(zone, *jump) != today);
    Some(back.unwrap_or(forward))
}

/// Moments after `now` and not after `until` at which the clock on the wall jumps.
fn jumps(zone: &TimeZone, now: Timestamp, until: Timestamp) -> impl Iterator<Item = Timestamp> {
    zone.following(now).map(|jump| jump.timestamp()).take_while(move |at| *at <= until)
}
