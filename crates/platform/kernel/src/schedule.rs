//! Weekly hours, and what they say at one moment: open, closed until, by appointment, or not known.
//!
//! [`Hours`] is one row a person writes: weekdays, a time it opens and a time it closes, the days it is valid, and
//! whether one must book (HSDS 3.1 `schedule`: `byday`, `opens_at`, `closes_at`, `valid_from`, `valid_to`). [`state()`]
//! tells what a list of rows means at a [`Timestamp`](crate::clock::Timestamp) in a city's time zone, and until when
//! that answer may be kept. What nobody wrote down stays unknown: hours without a closing time never become "open now".

use jiff::civil::{self, Date, Time};
use serde::{Deserialize, Serialize};

use crate::{Group, ids::ItemId, lang::Lang};

mod local;
mod occurrence;
mod state;
mod time_text;
mod timed;

pub use local::moment;
pub use state::{OpenState, Opening, RelativeDay, state};
pub use timed::{NoticeState, Timed, combine, notice_state, today};

/// A day of the week, written `mo`, `tu`, `we`, `th`, `fr`, `sa`, `su` (the codes of iCalendar and HSDS in small
/// letters). Ordered from Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Weekday {
    /// Monday.
    #[serde(rename = "mo")]
    Monday,
    /// Tuesday.
    #[serde(rename = "tu")]
    Tuesday,
    /// Wednesday.
    #[serde(rename = "we")]
    Wednesday,
    /// Thursday.
    #[serde(rename = "th")]
    Thursday,
    /// Friday.
    #[serde(rename = "fr")]
    Friday,
    /// Saturday.
    #[serde(rename = "sa")]
    Saturday,
    /// Sunday.
    #[serde(rename = "su")]
    Sunday,
}

impl Weekday {
    /// All seven from Monday.
    pub const ALL: [Self; 7] =
        [Self::Monday, Self::Tuesday, Self::Wednesday, Self::Thursday, Self::Friday, Self::Saturday, Self::Sunday];

    /// Its code: `mo` to `su`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Monday => "mo",
            Self::Tuesday => "tu",
            Self::Wednesday => "we",
            Self::Thursday => "th",
            Self::Friday => "fr",
            Self::Saturday => "sa",
            Self::Sunday => "su",
        }
    }

    /// The weekday of a code, or `None`.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|day| day.as_str() == code)
    }

    /// The weekday of a date.
    pub fn of(date: Date) -> Self {
        date.weekday().into()
    }
}

impl From<civil::Weekday> for Weekday {
    fn from(day: civil::Weekday) -> Self {
        match day {
            civil::Weekday::Monday => Self::Monday,
            civil::Weekday::Tuesday => Self::Tuesday,
            civil::Weekday::Wednesday => Self::Wednesday,
            civil::Weekday::Thursday => Self::Thursday,
            civil::Weekday::Friday => Self::Friday,
            civil::Weekday::Saturday => Self::Saturday,
            civil::Weekday::Sunday => Self::Sunday,
        }
    }
}

impl From<Weekday> for civil::Weekday {
    fn from(day: Weekday) -> Self {
        match day {
            Weekday::Monday => Self::Monday,
            Weekday::Tuesday => Self::Tuesday,
            Weekday::Wednesday => Self::Wednesday,
            Weekday::Thursday => Self::Thursday,
            Weekday::Friday => Self::Friday,
            Weekday::Saturday => Self::Saturday,
            Weekday::Sunday => Self::Sunday,
        }
    }
}

/// One row of weekly hours. Unknown keys are tolerated when read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Group)]
pub struct Hours {
    /// Stable id within the list.
    #[field(required)]
    pub id: ItemId,
    /// The weekdays. Empty means: not known; with `appointment`, any day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[field(at_most = 7)]
    pub days: Vec<Weekday>,
    /// When it opens, by the clock on the city's wall. Absent: not known.
    #[serde(default, with = "time_text", skip_serializing_if = "Option::is_none")]
    pub opens: Option<Time>,
    /// When it closes. Absent: not known. Not later than `opens`: on the next day, so `00:00` is the end of the day and
    /// the same time as `opens` is 24 hours later.
    #[serde(default, with = "time_text", skip_serializing_if = "Option::is_none")]
    pub closes: Option<Time>,
    /// First day the row is valid. Absent: always was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day the row is valid; hours over midnight that start on it are still kept. Absent: until further notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Whether one must book: nobody can walk in at these hours.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub appointment: bool,
    /// Languages spoken at these hours; empty means as the service says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Lang>,
}

impl Hours {
    /// Whether the row is valid on a date, whatever its weekday.
    pub fn is_valid_on(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.until.is_none_or(|until| date <= until)
    }

    /// Whether the row says something about a date: it is valid and the date has one of its weekdays (a row by
    /// appointment without weekdays speaks of every day).
    pub fn applies(&self, date: Date) -> bool {
        let any_day = self.days.is_empty() && self.appointment;
        self.is_valid_on(date) && (any_day || self.days.contains(&Weekday::of(date)))
    }

    /// Whether it closes on the day after it opens.
    pub fn closes_next_day(&self) -> bool {
        // Without a known opening, only midnight is certain to mean the end of the day rather than its start.
        self.closes.is_some_and(|closes| closes <= self.opens.unwrap_or_default())
    }
}

/// The rows that speak of a date: walk-in hours first, each in the order they open, unknown times last.
pub fn day(hours: &[Hours], date: Date) -> Vec<&Hours> {
    let mut rows: Vec<&Hours> = hours.iter().filter(|row| row.applies(date)).collect();
    rows.sort_by_key(|row| (row.appointment, row.opens.is_none(), row.opens, row.closes));
    rows
}
