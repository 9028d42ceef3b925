//! The times one can have at a session, one after the other. Plain rules, tested without a server.
//!
//! A time has a name that says when it begins by the clock on the city's wall (`20261207t0900`). It stays the same whatever
//! else changes at the session, so a place that somebody holds is never another one tomorrow.

use integra_kernel::{clock::Timestamp, schedule::moment};
use jiff::{
    SignedDuration, ToSpan,
    civil::{Date, DateTime, Time},
    tz::{AmbiguousOffset, TimeZone},
};

use crate::plan::{Plan, Sitting};

/// How the name of a time is written: within what the store takes as the name of a part.
const NAME: &str = "%Y%m%dt%H%M";
const MINUTES_OF_A_DAY: i64 = 24 * 60;

/// One time somebody can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// When it begins, by the clock on the wall.
    pub at: DateTime,
    /// The moment it begins.
    pub from: Timestamp,
    /// The moment it ends.
    pub until: Timestamp,
    /// The row of the weekly hours it lies in; none in the hours of an exception.
    pub row: Option<usize>,
}

impl Slot {
    /// Its name, of small letters and digits.
    pub fn name(&self) -> String {
        self.at.strftime(NAME).to_string()
    }
}

/// When a time with this name begins; `None` when it is no such name.
pub fn named(name: &str) -> Option<DateTime> {
    let at = DateTime::strptime(NAME, name).ok()?;
    // Only one spelling is a name.
    (at.strftime(NAME).to_string() == name).then_some(at)
}

impl Plan {
    /// The times that begin between two moments, the second excluded, in their order. They are cut one at a time: whoever
    /// asks for the first waits for no other.
    ///
    /// From the start of each stretch of hours, one time follows the other. None ends after its hours, none begins before
    /// the one before it has ended, and a time the clock jumps over is none; of an hour the clock shows twice, the first
    /// counts. Stretches that overlap keep their own beat: what would overlap is left out. Hours over midnight end when the
    /// next day's begin.
    pub fn slots<'p>(&'p self, zone: &'p TimeZone, from: Timestamp, until: Timestamp) -> Slots<'p> {
        let first = zone.to_datetime(from).date();
        Slots {
            plan: self,
            zone,
            from,
            until,
            // Hours over midnight begin the day before.
            date: self.minutes().and_then(|_| first.yesterday().ok()),
            last: zone.to_datetime(until).date(),
            sittings: Vec::new(),
            next: 0,
            cut: None,
            end: Timestamp::MIN,
        }
    }

    /// The time with this name, if the session has one.
    pub fn slot(&self, zone: &TimeZone, name: &str) -> Option<Slot> {
        let at = named(name)?;
        let from = moment(zone, at)?;
        let until = from.checked_add(SignedDuration::from_secs(1)).ok()?;
        self.slots(zone, from, until).find(|slot| slot.at == at)
    }

    /// The times that can be asked for now.
    pub fn offers<'p>(&'p self, zone: &'p TimeZone, now: Timestamp) -> Slots<'p> {
        let (from, until) = self.offered(zone, now).unwrap_or((now, now));
        self.slots(zone, from, until)
    }
}

/// Cuts the times of a session, day after day.
#[derive(Debug, Clone)]
pub struct Slots<'p> {
    plan: &'p Plan,
    zone: &'p TimeZone,
    from: Timestamp,
    until: Timestamp,
    /// The next date to look at; none when there is no more.
    date: Option<Date>,
    last: Date,
    sittings: Vec<Sitting>,
    /// Which of them comes next.
    next: usize,
    cut: Option<Cut>,
    /// When the latest time of this date ends.
    end: Timestamp,
}

/// A stretch of hours that is being cut.
#[derive(Debug, Clone, Copy)]
struct Cut {
    opens: DateTime,
    from: Timestamp,
    until: Timestamp,
    row: Option<usize>,
    /// Whether the clock runs evenly through it, so that moments can be counted.
    even: bool,
    /// Minutes from its start to the next time.
    passed: i64,
}

impl Cut {
    /// The next time, whether it fits or not: when it begins by the clock and as a moment; `None` for a time the clock jumps
    /// over.
    fn next(&self, zone: &TimeZone) -> Option<(DateTime, Timestamp)> {
        let minutes = i64::from(self.opens.hour()) * 60 + i64::from(self.opens.minute()) + self.passed;
        let days = minutes / MINUTES_OF_A_DAY;
        let date = if days == 0 { self.opens.date() } else { self.opens.date().checked_add(days.days()).ok()? };
        let of_day = |unit: i64| i8::try_from(unit).ok();
        let (hour, minute) = (of_day(minutes / 60 % 24)?, of_day(minutes % 60)?);
        let at = date.to_datetime(Time::new(hour, minute, 0, 0).ok()?);
        if self.even {
            return Some((at, self.from.checked_add(SignedDuration::from_mins(self.passed)).ok()?));
        }
        let ambiguous = zone.to_ambiguous_timestamp(at);
        let skipped = matches!(ambiguous.offset(), AmbiguousOffset::Gap { .. });
        (!skipped).then(|| ambiguous.compatible().ok()).flatten().map(|from| (at, from))
    }
}

impl Slots<'_> {
    /// Goes on to the next stretch with a beginning and an end; none when the last day is over.
    fn stretch(&mut self) -> Option<Cut> {
        loop {
            while let Some(sitting) = self.sittings.get(self.next).copied() {
                self.next += 1;
                let sitting = Sitting { opens: sitting.opens.and_then(whole), ..sitting };
                let Some((from, until)) = sitting.span(self.zone) else { continue };
                let (Some(opens), Some(closes)) = (sitting.begins_at(), sitting.ends_at()) else { continue };
                let even = until.duration_since(from) == closes.duration_since(opens);
                let over_midnight = closes.date() > opens.date();
                let until = if over_midnight { until.min(self.next_day(opens.date(), until)) } else { until };
                return Some(Cut { opens, from, until, row: sitting.row, even, passed: 0 });
            }
            let date = self.date.filter(|date| *date <= self.last)?;
            self.date = date.tomorrow().ok();
            self.plan.on(date, &mut self.sittings);
            (self.next, self.end) = (0, Timestamp::MIN);
        }
    }

    /// There is no more.
    fn stop(&mut self) -> Option<Slot> {
        (self.cut, self.date) = (None, None);
        self.sittings.clear();
        None
    }

    /// When the hours of the day after a date begin; `or` when there are none.
    fn next_day(&self, date: Date, or: Timestamp) -> Timestamp {
        let mut sittings = Vec::new();
        if let Ok(tomorrow) = date.tomorrow() {
            self.plan.on(tomorrow, &mut sittings);
        }
        sittings.iter().find_map(|it| it.span(self.zone)).map_or(or, |(from, _)| from)
    }
}

/// A time of day without seconds.
fn whole(time: Time) -> Option<Time> {
    Time::new(time.hour(), time.minute(), 0, 0).ok()
}

impl Iterator for Slots<'_> {
    type Item = Slot;

    fn next(&mut self) -> Option<Slot> {
        let minutes = self.plan.minutes()?;
        let length = SignedDuration::from_mins(minutes);
        loop {
            let mut cut = match self.cut.take() {
                Some(cut) => cut,
                None => self.stretch()?,
            };
            // All that follows begins later still.
            if cut.from >= self.until {
                return self.stop();
            }
            if cut.passed >= MINUTES_OF_A_DAY {
                continue;
            }
            let next = cut.next(self.zone);
            cut.passed += minutes;
            let Some((at, from)) = next else {
                self.cut = Some(cut);
                continue;
            };
            let Some(until) = from.checked_add(length).ok().filter(|until| *until <= cut.until) else { continue };
            self.cut = Some(cut);
            if from < self.end {
                continue;
            }
            self.end = until;
            if from >= self.until {
                return self.stop();
            }
            if from >= self.from {
                return Some(Slot { at, from, until, row: cut.row });
            }
        }
    }
}

#[cfg(test)]
mod tests;
