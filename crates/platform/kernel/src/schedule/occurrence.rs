//! One row of hours on one date, as moments.

use jiff::{ToSpan, civil::Date, tz::TimeZone};

use super::{
    Hours,
    local::{moment, start_of, start_of_next},
};
use crate::clock::Timestamp;

/// What a row of hours says about one date it applies to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Occurrence<'a> {
    /// Position of the row in the list it came from.
    pub(super) index: usize,
    pub(super) hours: &'a Hours,
    pub(super) date: Date,
    /// When it opens; the start of the date when that is not known.
    pub(super) from: Timestamp,
    /// When it closes; the end of the date when that is not known.
    pub(super) until: Timestamp,
}

impl<'a> Occurrence<'a> {
    /// The row on a date. `None` when it does not apply, when the clock jumps over the whole of it, or at the edge of
    /// the calendar.
    pub(super) fn new(index: usize, hours: &'a Hours, zone: &TimeZone, date: Date) -> Option<Self> {
        if !hours.applies(date) {
            return None;
        }
        let from = match hours.opens {
            Some(opens) => moment(zone, date.to_datetime(opens))?,
            None => start_of(zone, date)?,
        };
        let until = match hours.closes {
            Some(closes) => {
                let last = if hours.closes_next_day() { date.tomorrow().ok()? } else { date };
                moment(zone, last.to_datetime(closes))?
            }
            None => start_of_next(zone, date)?,
        };
        (from < until).then_some(Self { index, hours, date, from, until })
    }

    /// Whether both its opening and its closing are known and nobody needs to book: then it can say "open".
    pub(super) fn is_certain(&self) -> bool {
        !self.hours.appointment && self.hours.opens.is_some() && self.hours.closes.is_some()
    }

    pub(super) fn holds(&self, now: Timestamp) -> bool {
        self.from <= now && now < self.until
    }
}

/// Everything that may bear on one date: what started the day before and may run on, and enough days ahead to see
/// where a stretch of open hours ends that ends within a day. In the order of the list, then of the dates.
pub(super) fn around<'a>(hours: &'a [Hours], zone: &TimeZone, today: Date) -> Vec<Occurrence<'a>> {
    let dates = |index: usize, row: &'a Hours| {
        (-1..=2)
            .filter_map(move |offset: i64| today.checked_add(offset.days()).ok())
            .filter_map(move |date| Occurrence::new(index, row, zone, date))
    };
    hours.iter().enumerate().flat_map(|(index, row)| dates(index, row)).collect()
}

/// The first time a row applies that starts after `now`, from `today` on.
pub(super) fn next<'a>(
    index: usize,
    hours: &'a Hours,
    zone: &TimeZone,
    today: Date,
    now: Timestamp,
) -> Option<Occurrence<'a>> {
    // A row applies at least once in any seven valid days. Another seven, because today's may have passed, and because
    // the one day a year when the clock jumps may swallow the next.
    let first = hours.from.map_or(today, |from| from.max(today));
    (0..=14)
        .map_while(|offset: i64| first.checked_add(offset.days()).ok())
        .filter_map(|date| Occurrence::new(index, hours, zone, date))
        .find(|occurrence| occurrence.from > now)
}
