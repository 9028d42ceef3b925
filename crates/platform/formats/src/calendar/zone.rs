//! What the clock on the wall does in a zone, for programs that do not know the zone by its name.

use jiff::{
    SignedDuration, Timestamp,
    civil::{Date, DateTime, Time, date},
    tz::{Offset, TimeZone},
};

use integra_kernel::schedule::Weekday;

use super::lines::Lines;

/// The years in which jumps of the clock are looked for.
const YEARS: std::ops::RangeInclusive<i16> = 1970..=2100;
/// For so many years jumps without a rule are written down where a series has no end.
const WITHOUT_END: i16 = 10;
/// So many years are looked at beyond the last one that is told, to see whether there is a rule.
const BEYOND: i16 = 40;
/// What holds for so many years is a rule: in this time a weekday falls on each day of the month it can.
const SURE: usize = 28;

/// From when on the clock shows what.
struct Observance {
    /// By the clock before its jump.
    begins: DateTime,
    /// By the same clock, when it begins again without a rule.
    again: Vec<DateTime>,
    rule: Option<Yearly>,
    jump: Jump,
}

/// What a jump changes.
#[derive(Clone, PartialEq, Eq)]
struct Jump {
    before: Offset,
    after: Offset,
    summer: bool,
    name: String,
}

/// On one weekday of a month, year after year and without end.
#[derive(Clone, Copy)]
struct Yearly {
    month: i8,
    weekday: Weekday,
    which: Which,
}

#[derive(Clone, Copy)]
enum Which {
    Last,
    Nth(i8),
    /// The first on or after this day of the month.
    From(i8),
}

/// Writes what the clock does from the day of the first event until that of the last; without a last one, for good.
pub(super) fn write(lines: &mut Lines, id: &str, zone: &TimeZone, first: Date, last: Option<Date>) {
    lines.put("BEGIN", "VTIMEZONE");
    lines.text("TZID", id);
    for observance in observances(zone, first, last) {
        let name = if observance.jump.summer { "DAYLIGHT" } else { "STANDARD" };
        lines.put("BEGIN", name);
        lines.put("DTSTART", &local(observance.begins));
        lines.put("TZOFFSETFROM", &offset(observance.jump.before));
        lines.put("TZOFFSETTO", &offset(observance.jump.after));
        lines.text("TZNAME", &observance.jump.name);
        if let Some(rule) = observance.rule {
            lines.put("RRULE", &rule.to_string());
        }
        if !observance.again.is_empty() {
            let again: Vec<String> = observance.again.into_iter().map(local).collect();
            lines.put("RDATE", &again.join(","));
        }
        lines.put("END", name);
    }
    lines.put("END", "VTIMEZONE");
}

/// A time by the clock on the wall.
pub(super) fn local(at: DateTime) -> String {
    format!("{}T{:02}{:02}{:02}", day(at.date()), at.hour(), at.minute(), at.second())
}

/// A day.
pub(super) fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn offset(offset: Offset) -> String {
    let (sign, seconds) = (if offset.seconds() < 0 { '-' } else { '+' }, offset.seconds().abs());
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    let seconds = if seconds == 0 { String::new() } else { format!("{seconds:02}") };
    format!("{sign}{hours:02}{minutes:02}{seconds}")
}

fn observances(zone: &TimeZone, first: Date, last: Option<Date>) -> Vec<Observance> {
    let begin = first.year().clamp(*YEARS.start(), *YEARS.end());
    let told = last.map_or(begin + WITHOUT_END, |last| last.year().clamp(begin, *YEARS.end()));
    let far = told + BEYOND;
    let from = moment(begin - 1);
    let jumps = jumps(zone, from, moment(far + 1));
    let mut kinds: Vec<(Jump, Vec<DateTime>)> = Vec::new();
    for (at, jump) in &jumps {
        match kinds.iter_mut().find(|(kind, _)| kind == jump) {
            Some((_, onsets)) => onsets.push(*at),
            None => kinds.push((jump.clone(), vec![*at])),
        }
    }
    let mut found: Vec<Observance> = Vec::new();
    if jumps.first().is_none_or(|(at, _)| at.date() > first) {
        found.push(until_the_first(zone, from, first));
    }
    for (jump, onsets) in kinds {
        let ruled = rule(&onsets, far).filter(|(start, _)| onsets[*start].year() <= told);
        let single = &onsets[..ruled.map_or(onsets.len(), |(start, _)| start)];
        let mut single = single.iter().copied().filter(|at| at.year() <= told);
        if let Some(begins) = single.next() {
            found.push(Observance { begins, again: single.collect(), rule: None, jump: jump.clone() });
        }
        if let Some((start, rule)) = ruled {
            found.push(Observance { begins: onsets[start], again: Vec::new(), rule: Some(rule), jump });
        }
    }
    found.sort_by_key(|observance| observance.begins);
    found
}

/// What the clock shows before its first jump.
fn until_the_first(zone: &TimeZone, from: Timestamp, first: Date) -> Observance {
    let info = zone.to_offset_info(from);
    let begins = info.offset().to_datetime(from).min(first.to_datetime(Time::midnight()));
    let jump = Jump {
        before: info.offset(),
        after: info.offset(),
        summer: info.dst().is_dst(),
        name: info.abbreviation().to_owned(),
    };
    Observance { begins, again: Vec::new(), rule: None, jump }
}

/// The jumps of the clock after one moment and before another: when, by the clock before, and what they change.
fn jumps(zone: &TimeZone, from: Timestamp, until: Timestamp) -> Vec<(DateTime, Jump)> {
    let jumps = zone.following(from).take_while(|jump| jump.timestamp() < until).filter_map(|it| {
        let before = zone.to_offset(it.timestamp().checked_sub(SignedDuration::from_nanos(1)).ok()?);
        let jump = Jump { before, after: it.offset(), summer: it.dst().is_dst(), name: it.abbreviation().to_owned() };
        Some((before.to_datetime(it.timestamp()), jump))
    });
    jumps.collect()
}

/// The start of a year in UTC.
fn moment(year: i16) -> Timestamp {
    let start = date(year, 1, 1).to_datetime(Time::midnight());
    Offset::UTC.to_timestamp(start).unwrap_or(Timestamp::MAX)
}

/// Which of these follow one rule, once a year until the last year that was looked at: the first of them, and the rule.
fn rule(onsets: &[DateTime], far: i16) -> Option<(usize, Yearly)> {
    if onsets.last()?.year() != far {
        return None;
    }
    let mut found = None;
    for start in (0..onsets.len()).rev() {
        let next = onsets.get(start + 1);
        let Some(rule) =
            Yearly::of(&onsets[start..]).filter(|_| next.is_none_or(|it| it.year() == onsets[start].year() + 1))
        else {
            break;
        };
        found = Some((start, rule));
    }
    found.filter(|(start, _)| onsets.len() - start >= SURE)
}

impl Yearly {
    /// The rule that these and no other days of their years follow.
    fn of(onsets: &[DateTime]) -> Option<Self> {
        let one = onsets.first()?;
        let alike = |it: &DateTime| (it.month(), it.weekday(), it.time()) == (one.month(), one.weekday(), one.time());
        if !onsets.iter().all(alike) {
            return None;
        }
        let days = || onsets.iter().map(|it| it.day());
        let nth = |day: i8| (day - 1) / 7 + 1;
        let (earliest, latest) = (days().min()?, days().max()?);
        let which = if onsets.iter().all(|it| it.day() + 7 > it.date().days_in_month()) {
            Which::Last
        } else if nth(earliest) == nth(latest) {
            Which::Nth(nth(earliest))
        } else if latest - earliest < 7 {
            Which::From(earliest)
        } else {
            return None;
        };
        Some(Self { month: one.month(), weekday: one.weekday().into(), which })
    }
}

impl std::fmt::Display for Yearly {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let weekday = self.weekday.as_str().to_ascii_uppercase();
        write!(f, "FREQ=YEARLY;BYMONTH={};", self.month)?;
        match self.which {
            Which::Last => write!(f, "BYDAY=-1{weekday}"),
            Which::Nth(nth) => write!(f, "BYDAY={nth}{weekday}"),
            Which::From(day) => {
                let days: Vec<String> = (day..day + 7).filter(|day| *day <= 31).map(|day| day.to_string()).collect();
                write!(f, "BYMONTHDAY={};BYDAY={weekday}", days.join(","))
            }
        }
    }
}
