//! Dates with precision. Sources say "autumn 2019", "about 2020", "until mid January": we keep exactly what they said
//! and never invent a day.
//!
//! Written in a subset of EDTF level 1 (Extended Date/Time Format, ISO 8601-2:2019, Library of Congress):
//!
//! | text | means |
//! |---|---|
//! | `2019`, `2019-11`, `2019-11-12` | a year, a month, a day |
//! | `2019-21` `-22` `-23` `-24` | spring, summer, autumn, winter of 2019 |
//! | `2019~`, `2020-01-15~` | about |
//! | `2018-04/2019-12` | from ... until, both included |
//! | `2022/..`, `../2020-01-15~` | open end, open start |
//!
//! Wording in a language happens where pages are made; [`FuzzyDate`] is the structure it matches on.

use std::{cmp::Ordering, fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

mod parse;

pub use parse::DateError;

/// A date, or a stretch of time, as precisely as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FuzzyDate {
    /// One day, month, season or year.
    Point(Point),
    /// From one point until another, both included. `None` is an open end (`..`); at most one end is open when made
    /// by parsing or by [`FuzzyDate::range`].
    Range {
        /// When it starts.
        from: Option<Point>,
        /// When it ends.
        until: Option<Point>,
    },
}

/// One end of a range, or a date on its own. Made by parsing or by its checked constructors, so it always names days
/// that exist in the years 0001 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Point {
    precision: Precision,
    about: bool,
}

/// How precisely a point is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Precision {
    /// A calendar day.
    Day(Date),
    /// A month: year (1 to 9999) and month (1 to 12).
    Month(i16, i8),
    /// A season of a year (1 to 9999). Winter is named after the year it starts in: winter 2019 ends in February 2020.
    Season(i16, Season),
    /// A year (1 to 9999).
    Year(i16),
}

/// A season of three whole months, as in the northern temperate zone (meteorological seasons).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Season {
    /// March to May, EDTF 21.
    Spring,
    /// June to August, EDTF 22.
    Summer,
    /// September to November, EDTF 23.
    Autumn,
    /// December to February of the next year, EDTF 24.
    Winter,
}

impl Season {
    /// All four in the order of the year.
    pub const ALL: [Self; 4] = [Self::Spring, Self::Summer, Self::Autumn, Self::Winter];

    /// Its EDTF number, 21 to 24.
    pub const fn number(self) -> i8 {
        match self {
            Self::Spring => 21,
            Self::Summer => 22,
            Self::Autumn => 23,
            Self::Winter => 24,
        }
    }

    /// Its first month, 3 to 12.
    const fn first_month(self) -> i8 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }

    /// A word for templates and message keys: `spring`, `summer`, `autumn`, `winter`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Spring => "spring",
            Self::Summer => "summer",
            Self::Autumn => "autumn",
            Self::Winter => "winter",
        }
    }
}

impl Point {
    /// A calendar day. `None` outside the years 1 to 9999.
    pub fn day(date: Date) -> Option<Self> {
        year_exists(date.year()).then_some(Self::exactly(Precision::Day(date)))
    }

    /// A month, 1 to 12, of a year. `None` when there is no such month.
    pub fn month(year: i16, month: i8) -> Option<Self> {
        (year_exists(year) && (1..=12).contains(&month)).then_some(Self::exactly(Precision::Month(year, month)))
    }

    /// A season of a year. `None` outside the years 1 to 9999.
    pub fn season(year: i16, season: Season) -> Option<Self> {
        year_exists(year).then_some(Self::exactly(Precision::Season(year, season)))
    }

    /// A year, 1 to 9999.
    pub fn year(year: i16) -> Option<Self> {
        year_exists(year).then_some(Self::exactly(Precision::Year(year)))
    }

    const fn exactly(precision: Precision) -> Self {
        Self { precision, about: false }
    }

    /// The same point, marked as approximate (`~`) or not.
    #[must_use]
    pub const fn with_about(self, about: bool) -> Self {
        Self { about, ..self }
    }

    /// How precisely it is known: match on this to put it into words.
    pub const fn precision(&self) -> Precision {
        self.precision
    }

    /// Whether the source says "about".
    pub const fn about(&self) -> bool {
        self.about
    }

    /// The first day it can mean. "About" does not widen it: nobody said by how much.
    pub fn earliest(&self) -> Date {
        match self.precision {
            Precision::Day(date) => date,
            Precision::Month(year, month) => first_day(year, month),
            Precision::Season(year, season) => first_day(year, season.first_month()),
            Precision::Year(year) => first_day(year, 1),
        }
    }

    /// The last day it can mean. "About" does not widen it. Winter 9999 ends with the last day there is.
    pub fn latest(&self) -> Date {
        match self.precision {
            Precision::Day(date) => date,
            Precision::Month(year, month) => first_day(year, month).last_of_month(),
            Precision::Season(year, Season::Winter) => {
                year.checked_add(1).map_or(Date::MAX, |next| first_day(next, 2).last_of_month())
            }
            Precision::Season(year, season) => first_day(year, season.first_month() + 2).last_of_month(),
            Precision::Year(year) => first_day(year, 12).last_of_month(),
        }
    }
}

fn year_exists(year: i16) -> bool {
    (1..=9999).contains(&year)
}

/// The first of a month; the last day there is when the calendar does not reach so far (winter of the year 9999).
fn first_day(year: i16, month: i8) -> Date {
    Date::new(year, month, 1).unwrap_or(Date::MAX)
}

impl FuzzyDate {
    /// A stretch of time from one point until another, both included; `None` is an open end.
    ///
    /// # Errors
    /// Both ends are open, or it ends before it can start.
    pub fn range(from: Option<Point>, until: Option<Point>) -> Result<Self, DateError> {
        let made = Self::Range { from, until };
        match (from, until) {
            (None, None) => Err(DateError::OpenBothEnds),
            (Some(start), Some(end)) if start.earliest() > end.latest() => {
                Err(DateError::Backwards { input: made.to_string() })
            }
            _ => Ok(made),
        }
    }

    /// The first day it can mean, or `None` for an open start.
    pub fn earliest(&self) -> Option<Date> {
        match self {
            Self::Point(point) => Some(point.earliest()),
            Self::Range { from, .. } => from.as_ref().map(Point::earliest),
        }
    }

    /// The last day it can mean, or `None` for an open end.
    pub fn latest(&self) -> Option<Date> {
        match self {
            Self::Point(point) => Some(point.latest()),
            Self::Range { until, .. } => until.as_ref().map(Point::latest),
        }
    }

    /// Whether a day can fall within it, at its precision. "About" does not widen it.
    pub fn contains(&self, day: Date) -> bool {
        self.earliest().is_none_or(|first| first <= day) && self.latest().is_none_or(|last| day <= last)
    }

    /// Whether any end is marked "about".
    pub fn is_about(&self) -> bool {
        match self {
            Self::Point(point) => point.about,
            Self::Range { from, until } => [from, until].into_iter().flatten().any(|point| point.about),
        }
    }

    /// What to sort by: the first day, then the last; open ends lie before and after everything. Of two dates with the
    /// same start the more precise comes first.
    pub fn sort_key(&self) -> (Date, Date) {
        (self.earliest().unwrap_or(Date::MIN), self.latest().unwrap_or(Date::MAX))
    }
}

impl From<Point> for FuzzyDate {
    fn from(point: Point) -> Self {
        Self::Point(point)
    }
}

impl Ord for FuzzyDate {
    fn cmp(&self, other: &Self) -> Ordering {
        // The text decides between different spellings of the same days, so that the order agrees with equality.
        self.sort_key().cmp(&other.sort_key()).then_with(|| self.to_string().cmp(&other.to_string()))
    }
}

impl PartialOrd for FuzzyDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Day(date) => write!(f, "{:04}-{:02}-{:02}", date.year(), date.month(), date.day())?,
            Precision::Month(year, month) => write!(f, "{year:04}-{month:02}")?,
            Precision::Season(year, season) => write!(f, "{year:04}-{}", season.number())?,
            Precision::Year(year) => write!(f, "{year:04}")?,
        }
        f.write_str(if self.about { "~" } else { "" })
    }
}

impl fmt::Display for FuzzyDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = |f: &mut fmt::Formatter<'_>, end: &Option<Point>| match end {
            Some(point) => point.fmt(f),
            None => f.write_str(".."),
        };
        match self {
            Self::Point(point) => point.fmt(f),
            Self::Range { from, until } => {
                end(f, from)?;
                f.write_str("/")?;
                end(f, until)
            }
        }
    }
}

impl FromStr for Point {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        parse::point(text)
    }
}

impl FromStr for FuzzyDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        parse::date(text)
    }
}

impl Serialize for FuzzyDate {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FuzzyDate {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(de::Error::custom)
    }
}
