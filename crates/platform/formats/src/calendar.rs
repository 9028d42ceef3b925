//! iCalendar (RFC 5545, RFC 7986): events that a calendar program shows and asks for again.
//!
//! Times are those of the clock on the wall of one zone, whose rules go with the calendar: a weekly event stays at its
//! hour when the clock jumps. Uids are the caller's, and must stay the same for the same event.

mod lines;
mod zone;

use std::fmt::Write as _;

use integra_kernel::schedule::Weekday;
use jiff::{
    SignedDuration, Timestamp, ToSpan,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use crate::words::{Words, in_full, uri};
use lines::Lines;
use zone::{day, local};

/// The media type of what [`write`] gives.
pub const MEDIA_TYPE: &str = "text/calendar; charset=utf-8";

/// Who made it, as the format wants to know.
const MADE_BY: &str = "-//Integra//Integra//EN";
/// What times of a zone without a name are said to be in.
const UNNAMED: &str = "Local";

/// A calendar.
#[derive(Debug, Clone)]
pub struct Calendar {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub description: Option<String>,
    /// The zone of all its times.
    pub zone: TimeZone,
    /// After how long a program should ask again.
    pub refresh: Option<SignedDuration>,
    /// What is to be done with it, where it is a message to somebody (RFC 5546, which also wants an organizer then). A
    /// calendar to subscribe to is none.
    pub method: Option<Method>,
    /// The address where it is kept up.
    pub source: Option<String>,
    /// Its events.
    pub events: Vec<Event>,
}

/// What is to be done with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Put into one's own calendar, or brought up to date there.
    Publish,
    /// Taken out.
    Cancel,
}

/// Something at a time.
#[derive(Debug, Clone)]
pub struct Event {
    /// Its id, for good.
    pub uid: String,
    /// Rises with each change.
    pub sequence: u32,
    /// When it was written as it is now.
    pub stamp: Timestamp,
    /// When it was changed last.
    pub modified: Option<Timestamp>,
    /// When it is, or when its first one is.
    pub when: When,
    /// How it comes back. `when` is on one of its days.
    pub weekly: Option<Weekly>,
    /// What it is, in a few words.
    pub summary: Words,
    /// More about it.
    pub description: Option<Words>,
    /// Where it is, in words.
    pub location: Option<Words>,
    /// Where it is: latitude and longitude, in degrees.
    pub geo: Option<(f64, f64)>,
    /// Its page. Left out unless it is an address of the web in full.
    pub url: Option<String>,
    /// What it is about.
    pub categories: Vec<String>,
    /// Who answers for it.
    pub organizer: Option<Organizer>,
    /// Whether who has it in their calendar is busy then.
    pub busy: bool,
    /// Whether it does not take place.
    pub cancelled: bool,
}

/// When an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// At hours of the clock on the wall.
    Hours {
        /// When it starts.
        from: DateTime,
        /// When it ends; nothing where nobody knows.
        until: Option<DateTime>,
    },
    /// On whole days, the last one included.
    Days {
        /// The first day.
        first: Date,
        /// The last day.
        last: Date,
    },
}

/// Once a week or more seldom.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Weekly {
    /// On which days.
    pub days: Vec<Weekday>,
    /// Every how many weeks; weeks begin on Monday. Nought counts as one.
    pub interval: u32,
    /// The last day it may be on; for good where there is none.
    pub until: Option<Date>,
    /// Days on which it is not.
    pub except: Vec<Date>,
}

/// Who answers for an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organizer {
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
}

impl When {
    /// The day it starts on.
    fn first(&self) -> Date {
        match self {
            Self::Hours { from, .. } => from.date(),
            Self::Days { first, .. } => *first,
        }
    }

    fn last(&self) -> Date {
        match self {
            Self::Hours { from, until } => until.unwrap_or(*from).date(),
            Self::Days { last, .. } => *last,
        }
    }
}

impl Weekly {
    /// The first of its days on or after a day, whatever its interval; `None` when it is over before.
    pub fn first(&self, from: Date) -> Option<Date> {
        let week = (0..7).filter_map(|days: i64| from.checked_add(days.days()).ok());
        let fits =
            |date: &Date| self.days.contains(&Weekday::of(*date)) && self.until.is_none_or(|until| *date <= until);
        week.into_iter().find(fits)
    }
}

impl Event {
    /// An event of which no more is known: new, once, keeping nobody busy.
    pub fn new(uid: String, stamp: Timestamp, when: When, summary: Words) -> Self {
        Self {
            uid,
            sequence: 0,
            stamp,
            modified: None,
            when,
            weekly: None,
            summary,
            description: None,
            location: None,
            geo: None,
            url: None,
            categories: Vec::new(),
            organizer: None,
            busy: false,
            cancelled: false,
        }
    }

    /// The first and the last day it needs a clock for; no last one where it goes on for good.
    fn clock(&self) -> Option<(Date, Option<Date>)> {
        if matches!(self.when, When::Days { .. }) {
            return None;
        }
        let last = match &self.weekly {
            Some(weekly) => weekly.until,
            None => Some(self.when.last()),
        };
        Some((self.when.first(), last))
    }
}

/// Writes a calendar, with breaks as the format wants them (CR LF). An event before the year 1 is left out: the format has
/// no such year.
pub fn write(calendar: &Calendar) -> String {
    let events: Vec<&Event> = calendar.events.iter().filter(|event| event.when.first().year() >= 1).collect();
    let times = Times::of(&calendar.zone);
    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", MADE_BY);
    lines.put("CALSCALE", "GREGORIAN");
    match calendar.method {
        Some(Method::Publish) => lines.put("METHOD", "PUBLISH"),
        Some(Method::Cancel) => lines.put("METHOD", "CANCEL"),
        None => {}
    }
    // Each in the words of the standard, and before it in those of the programs that are older.
    for name in ["X-WR-CALNAME", "NAME"] {
        lines.text(name, &calendar.name);
    }
    for name in ["X-WR-CALDESC", "DESCRIPTION"] {
        lines.text(name, calendar.description.as_deref().unwrap_or_default());
    }
    lines.text("X-WR-TIMEZONE", times.id.as_deref().unwrap_or("UTC"));
    if let Some(minutes) = calendar.refresh.map(|refresh| refresh.as_mins()).filter(|minutes| *minutes > 0) {
        let every = format!("PT{minutes}M");
        lines.put("X-PUBLISHED-TTL", &every);
        lines.with("REFRESH-INTERVAL", &[("VALUE", "DURATION")], &every);
    }
    if let Some(source) = calendar.source.as_deref().and_then(in_full) {
        lines.with("SOURCE", &[("VALUE", "URI")], &source);
    }
    let clocks: Vec<(Date, Option<Date>)> = events.iter().filter_map(|event| event.clock()).collect();
    if let (Some(id), Some(first)) = (&times.id, clocks.iter().map(|(first, _)| *first).min()) {
        let last: Option<Vec<Date>> = clocks.into_iter().map(|(_, last)| last).collect();
        zone::write(&mut lines, id, &calendar.zone, first, last.and_then(|last| last.into_iter().max()));
    }
    for event in events {
        self::event(&mut lines, &times, event);
    }
    lines.put("END", "VCALENDAR");
    lines.finish()
}

fn event(lines: &mut Lines, times: &Times, event: &Event) {
    lines.put("BEGIN", "VEVENT");
    lines.text("UID", &event.uid);
    lines.put("SEQUENCE", &event.sequence.min(i32::MAX.unsigned_abs()).to_string());
    lines.put("DTSTAMP", &utc(event.stamp));
    if let Some(modified) = event.modified {
        lines.put("LAST-MODIFIED", &utc(modified));
    }
    match event.when {
        When::Hours { from, until } => {
            times.put(lines, "DTSTART", &[from]);
            times.put(lines, "DTEND", until.filter(|until| *until > from).as_slice());
        }
        When::Days { first, last } => {
            days(lines, "DTSTART", &[first]);
            // The format names the day after the last.
            days(lines, "DTEND", last.max(first).tomorrow().ok().as_slice());
        }
    }
    if let Some(weekly) = &event.weekly {
        self::weekly(lines, times, event.when, weekly);
    }
    lines.words("SUMMARY", &event.summary);
    for (name, words) in [("DESCRIPTION", &event.description), ("LOCATION", &event.location)] {
        if let Some(words) = words {
            lines.words(name, words);
        }
    }
    if let Some((lat, lon)) = event.geo.filter(|(lat, lon)| lat.abs() <= 90.0 && lon.abs() <= 180.0) {
        lines.put("GEO", &format!("{lat:.6};{lon:.6}"));
    }
    if let Some(url) = event.url.as_deref().and_then(in_full) {
        lines.put("URL", &url);
    }
    lines.texts("CATEGORIES", &event.categories);
    if let Some(Organizer { name, email }) = &event.organizer {
        lines.with("ORGANIZER", &[("CN", name)], &format!("mailto:{}", uri(email)));
    }
    lines.put("STATUS", if event.cancelled { "CANCELLED" } else { "CONFIRMED" });
    lines.put("TRANSP", if event.busy { "OPAQUE" } else { "TRANSPARENT" });
    lines.put("END", "VEVENT");
}

fn weekly(lines: &mut Lines, times: &Times, when: When, weekly: &Weekly) {
    let mut rule = String::from("FREQ=WEEKLY");
    if weekly.interval > 1 {
        let _ = write!(rule, ";INTERVAL={};WKST=MO", weekly.interval);
    }
    let named = Weekday::ALL.into_iter().filter(|day| weekly.days.contains(day));
    let named: Vec<String> = named.map(|day| day.as_str().to_ascii_uppercase()).collect();
    if !named.is_empty() {
        let _ = write!(rule, ";BYDAY={}", named.join(","));
    }
    if let Some(until) = weekly.until.map(|until| until.max(when.first())) {
        let last = match when {
            When::Hours { from, .. } => times.moment(until.to_datetime(from.time())),
            When::Days { .. } => day(until),
        };
        let _ = write!(rule, ";UNTIL={last}");
    }
    lines.put("RRULE", &rule);
    let except: Vec<Date> = weekly.except.iter().copied().filter(|day| *day >= when.first()).collect();
    match when {
        When::Hours { from, .. } => {
            let except: Vec<DateTime> = except.iter().map(|day| day.to_datetime(from.time())).collect();
            times.put(lines, "EXDATE", &except);
        }
        When::Days { .. } => days(lines, "EXDATE", &except),
    }
}

/// A moment.
fn utc(at: Timestamp) -> String {
    format!("{}Z", local(jiff::tz::Offset::UTC.to_datetime(at)))
}

fn days(lines: &mut Lines, name: &str, dates: &[Date]) {
    if !dates.is_empty() {
        let dates: Vec<String> = dates.iter().copied().map(day).collect();
        lines.with(name, &[("VALUE", "DATE")], &dates.join(","));
    }
}

/// Writes times of the clock on the wall.
struct Times<'z> {
    zone: &'z TimeZone,
    /// The zone's name; none where times are written in UTC.
    id: Option<String>,
}

impl<'z> Times<'z> {
    fn of(zone: &'z TimeZone) -> Self {
        let id = match zone.iana_name() {
            Some("UTC" | "Etc/UTC") => None,
            name => Some(name.unwrap_or(UNNAMED).to_owned()),
        };
        Self { zone, id }
    }

    /// A line of times; none for no times.
    fn put(&self, lines: &mut Lines, name: &str, at: &[DateTime]) {
        let all = |end: &str| at.iter().map(|at| format!("{}{end}", local(*at))).collect::<Vec<_>>().join(",");
        match &self.id {
            _ if at.is_empty() => {}
            Some(id) => lines.with(name, &[("TZID", id)], &all("")),
            None => lines.put(name, &all("Z")),
        }
    }

    /// The moment at which the clock shows this. In the hour that it shows twice the first one counts, and one that it
    /// leaves out is counted on from before the jump (RFC 5545, 3.3.5).
    fn moment(&self, at: DateTime) -> String {
        self.zone.to_timestamp(at).map_or_else(|_| format!("{}Z", local(at)), utc)
    }
}
