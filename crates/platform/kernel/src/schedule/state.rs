//! What a list of hours says at one moment.

use jiff::{
    ToSpan, Unit,
    civil::{Date, Time},
    tz::TimeZone,
};

use super::{
    Hours, Weekday,
    local::{date_at, midnight_after, moment},
    occurrence::{Occurrence, around, next},
    timed::Timed,
};
use crate::clock::Timestamp;

/// Whether people can come now, as far as anybody wrote down. `hours` is always a position in the list asked about:
/// the row that carries the languages and the note to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OpenState {
    /// People can walk in now.
    Open {
        /// When the present stretch of open hours ends. `None`: not within the next 24 hours.
        closes: Option<Time>,
        /// The row that holds now, the first of several.
        hours: usize,
    },
    /// It opened today, and nobody wrote when it closes: never to be shown as "open now", but for instance as
    /// "opened at 8:30, closing time not known".
    OpenEndUnknown {
        /// When it opened today.
        since: Time,
        /// The row that says so.
        hours: usize,
    },
    /// Closed now; people can walk in later.
    ClosedUntil(Opening),
    /// Nobody can walk in now, but one can book.
    ByAppointment {
        /// The row by appointment: today's, else the next one.
        hours: usize,
        /// When people can next walk in, if ever.
        next: Option<Opening>,
    },
    /// Closed today, and no later opening is written down.
    Closed,
    /// Nobody wrote what holds now: no hours, only hours that are not valid any more, or a day without times.
    NotKnown,
}

/// The next time people can walk in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Opening {
    /// The day.
    pub date: Date,
    /// Its weekday.
    pub weekday: Weekday,
    /// How to speak of the day.
    pub day: RelativeDay,
    /// The time. `None`: it opens that day, nobody wrote when.
    pub time: Option<Time>,
    /// Position of its row in the list.
    pub hours: usize,
}

/// How near a coming day is, which decides the words for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RelativeDay {
    /// Today.
    Today,
    /// Tomorrow.
    Tomorrow,
    /// In two to six days: its weekday alone is clear.
    ThisWeek,
    /// In seven days or more: say the date.
    Later,
}

impl RelativeDay {
    fn of(date: Date, today: Date) -> Self {
        match today.until((Unit::Day, date)).map_or(i32::MAX, |span| span.get_days()) {
            ..=0 => Self::Today,
            1 => Self::Tomorrow,
            2..=6 => Self::ThisWeek,
            _ => Self::Later,
        }
    }
}

/// What the hours say at `now` by the clock of the zone, and the first later moment at which the answer, or the date it
/// speaks of as "today", changes: at the latest the next midnight. Without any hours it never changes.
///
/// When rows overlap, the most certain answer wins: open, then opened without a known end, then unknown times today,
/// then an opening later today, then by appointment today, then an opening another day.
pub fn state(hours: &[Hours], zone: &TimeZone, now: Timestamp) -> Timed<OpenState> {
    if hours.is_empty() {
        return Timed::always(OpenState::NotKnown);
    }
    let today = date_at(zone, now);
    let at = Look { hours, zone, today, around: around(hours, zone, today) };
    let value = at.value(now);
    let changes_at = midnight_after(zone, now).map(|midnight| {
        // Until midnight the answer is made of these moments only, so the first that changes it is found by trying.
        let mut moments: Vec<Timestamp> = at.moments().filter(|at| now < *at && *at < midnight).collect();
        moments.sort_unstable();
        moments.into_iter().find(|moment| at.value(*moment) != value).unwrap_or(midnight)
    });
    Timed { value, changes_at }
}

/// A list of hours looked at on one date.
struct Look<'a> {
    hours: &'a [Hours],
    zone: &'a TimeZone,
    today: Date,
    around: Vec<Occurrence<'a>>,
}

impl Look<'_> {
    /// All moments of `today` at which the answer can change.
    fn moments(&self) -> impl Iterator<Item = Timestamp> {
        self.around.iter().flat_map(|it| [Some(it.from), Some(it.until), self.day_before(it.until)]).flatten()
    }

    fn value(&self, now: Timestamp) -> OpenState {
        let holding = || self.around.iter().filter(|it| it.holds(now));
        if let Some(open) = holding().find(|it| it.is_certain()) {
            return OpenState::Open { closes: self.closing(open, now), hours: open.index };
        }
        let opened = |it: &&Occurrence<'_>| !it.hours.appointment && it.hours.opens.is_some();
        if let Some((it, since)) = holding().find(opened).and_then(|it| Some((it, it.hours.opens?))) {
            return OpenState::OpenEndUnknown { since, hours: it.index };
        }
        if holding().any(|it| !it.hours.appointment) {
            return OpenState::NotKnown;
        }
        let next = self.next_opening(now);
        if let Some(opening) = next.filter(|opening| opening.day == RelativeDay::Today) {
            return OpenState::ClosedUntil(opening);
        }
        // One can book for all of the day, also before its hours start.
        let bookable =
            |it: &&Occurrence<'_>| it.hours.appointment && (it.holds(now) || (it.date == self.today && now < it.until));
        if let Some(booking) = self.around.iter().find(bookable) {
            return OpenState::ByAppointment { hours: booking.index, next };
        }
        if let Some(opening) = next {
            return OpenState::ClosedUntil(opening);
        }
        if let Some(hours) = self.next_booking(now) {
            return OpenState::ByAppointment { hours, next: None };
        }
        let known = self.hours.iter().any(|row| row.is_valid_on(self.today) && !row.days.is_empty());
        if known { OpenState::Closed } else { OpenState::NotKnown }
    }

    /// When the stretch of open hours that `open` belongs to ends, if that is within a day by the clock on the wall
    /// (a later time of day would be misread as today's).
    fn closing(&self, open: &Occurrence<'_>, now: Timestamp) -> Option<Time> {
        let mut end = open.until;
        // Rows that touch or overlap are one stretch: 8 to 12 and 12 to 16 is open until 16.
        while let Some(later) = self.around.iter().find(|it| it.is_certain() && it.from <= end && end < it.until) {
            end = later.until;
        }
        let near = self.day_before(end).is_none_or(|day_before| day_before <= now);
        near.then(|| self.zone.to_datetime(end).time())
    }

    /// The same time by the clock on the wall, a day earlier.
    fn day_before(&self, at: Timestamp) -> Option<Timestamp> {
        moment(self.zone, self.zone.to_datetime(at).checked_sub(1.day()).ok()?)
    }

    fn coming(&self, appointment: bool, now: Timestamp) -> Option<Occurrence<'_>> {
        let rows = self.hours.iter().enumerate().filter(|(_, row)| row.appointment == appointment);
        rows.filter_map(|(index, row)| next(index, row, self.zone, self.today, now)).min_by_key(|it| it.from)
    }

    fn next_opening(&self, now: Timestamp) -> Option<Opening> {
        self.coming(false, now).map(|it| Opening {
            date: it.date,
            weekday: Weekday::of(it.date),
            day: RelativeDay::of(it.date, self.today),
            time: it.hours.opens,
            hours: it.index,
        })
    }

    fn next_booking(&self, now: Timestamp) -> Option<usize> {
        self.coming(true, now).map(|it| it.index)
    }
}
