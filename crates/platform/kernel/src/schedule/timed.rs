//! Answers that hold until a moment.

use jiff::{civil::Date, tz::TimeZone};

use super::local::{date_at, midnight_after, start_of, start_of_next};
use crate::clock::Timestamp;

/// A value that depends on the clock, and until when it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timed<T> {
    /// What is true now.
    pub value: T,
    /// The first later moment at which it may be something else; always after the `now` it was asked for. `None`: the
    /// clock alone never changes it.
    pub changes_at: Option<Timestamp>,
}

impl<T> Timed<T> {
    /// A value the clock never changes.
    pub const fn always(value: T) -> Self {
        Self { value, changes_at: None }
    }

    /// The same moment with another value.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Timed<U> {
        Timed { value: make(self.value), changes_at: self.changes_at }
    }

    /// Two values at once, kept no longer than either.
    pub fn and<U>(self, other: Timed<U>) -> Timed<(T, U)> {
        Timed { value: (self.value, other.value), changes_at: combine([self.changes_at, other.changes_at]) }
    }
}

/// The earliest of some moments of change, for a page that shows several timed values.
pub fn combine(changes: impl IntoIterator<Item = Option<Timestamp>>) -> Option<Timestamp> {
    changes.into_iter().flatten().min()
}

/// The date it is in a time zone, until the next midnight there.
pub fn today(zone: &TimeZone, now: Timestamp) -> Timed<Date> {
    Timed { value: date_at(zone, now), changes_at: midnight_after(zone, now) }
}

/// Where a notice stands in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoticeState {
    /// Not shown yet.
    Upcoming,
    /// To be shown now.
    Shown,
    /// Not shown any more.
    Over,
}

/// Whether a notice is to be shown: from the start of its first day to the end of its last, both by the city's clock
/// and both optional.
pub fn notice_state(from: Option<Date>, until: Option<Date>, zone: &TimeZone, now: Timestamp) -> Timed<NoticeState> {
    // Days at the edge of the calendar have no start or end in every zone; such a notice has no limit on that side.
    let starts = from.and_then(|day| start_of(zone, day));
    let ends = until.and_then(|day| start_of_next(zone, day));
    if ends.is_some_and(|ends| ends <= now || starts.is_some_and(|starts| ends <= starts)) {
        return Timed::always(NoticeState::Over);
    }
    match starts {
        Some(starts) if now < starts => Timed { value: NoticeState::Upcoming, changes_at: Some(starts) },
        _ => Timed { value: NoticeState::Shown, changes_at: ends },
    }
}
