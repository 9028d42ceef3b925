//! Reads dates people write, and says how to write the ones it cannot read.

use jiff::civil::Date;

use super::{FuzzyDate, Point, Season};

/// Why a text is not a date. Each case names what was written and what to write instead; the parts are there for
/// wording in other languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Nothing was written.
    #[error("the date is empty; write for instance 2019, 2019-11 or 2019-11-12")]
    Empty,
    /// The text has another shape; `write` is a reading of it in our shape, or an example.
    #[error("'{input}' is not a date we can read; write {write}")]
    Shape {
        /// What was written, shortened.
        input: String,
        /// What to write instead.
        write: String,
    },
    /// The year has no such month.
    #[error("'{input}' has no month {month}; write {year}-11 (months are 01 to 12, seasons 21 to 24)")]
    NoMonth {
        /// What was written, shortened.
        input: String,
        /// The year as written.
        year: String,
        /// The month as written.
        month: String,
    },
    /// The month has no such day.
    #[error("'{input}' has no day {day}; the last day of that month is {last}")]
    NoDay {
        /// What was written, shortened.
        input: String,
        /// The day as written.
        day: String,
        /// The last day of the month.
        last: String,
    },
    /// A mark of EDTF that we do not read: uncertain (`?`, `%`) or a left-out digit (`X`).
    #[error("'{input}' has the mark '{mark}', which we do not read; write 2019~ for 'about 2019'")]
    Mark {
        /// What was written, shortened.
        input: String,
        /// The mark.
        mark: char,
    },
    /// One end of a range is missing.
    #[error("'{input}' has an empty end; write {write}")]
    EmptyEnd {
        /// What was written, shortened.
        input: String,
        /// What to write instead.
        write: String,
    },
    /// Both ends of a range are open.
    #[error("'../..' says nothing; write at least one end, such as 2022/.. or ../2022")]
    OpenBothEnds,
    /// The range ends before it starts.
    #[error("'{input}' ends before it starts; write the earlier date first")]
    Backwards {
        /// What was written.
        input: String,
    },
}

const EXAMPLES: &str = "for instance 2019, 2019-11, 2019-11-12 or 2018-04/2019-12";

/// Reads a date or a range.
pub(super) fn date(text: &str) -> Result<FuzzyDate, DateError> {
    let text = text.trim();
    let mut ends = text.split('/');
    match (ends.next(), ends.next(), ends.next()) {
        (Some(from), Some(until), None) => range(text, from.trim(), until.trim()),
        (Some(_), Some(_), Some(_)) => Err(shape(text)),
        _ => point(text).map(FuzzyDate::Point),
    }
}

fn range(text: &str, from: &str, until: &str) -> Result<FuzzyDate, DateError> {
    if from.is_empty() || until.is_empty() {
        let open = |end: &str| if end.is_empty() { "..".to_owned() } else { shorten(end) };
        return Err(DateError::EmptyEnd { input: shorten(text), write: format!("{}/{}", open(from), open(until)) });
    }
    let end = |end: &str| match end {
        ".." => Ok(None),
        end => point(end).map(Some).map_err(|error| match (error, suggestion(text)) {
            // "11/2019" is a month with a slash rather than a range with a broken end.
            (DateError::Shape { .. }, Some(write)) => DateError::Shape { input: shorten(text), write },
            (error, _) => error,
        }),
    };
    FuzzyDate::range(end(from)?, end(until)?)
}

/// Reads one point.
pub(super) fn point(text: &str) -> Result<Point, DateError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    let (plain, about) = text.strip_suffix('~').map_or((text, false), |plain| (plain, true));
    let mut parts = plain.split('-');
    let found = match (parts.next(), parts.next(), parts.next(), parts.next()) {
        (Some(year), None, ..) if digits(year, 4) => number(year).and_then(Point::year),
        (Some(year), Some(month), None, _) if digits(year, 4) && digits(month, 2) => {
            Some(month_or_season(text, year, month)?)
        }
        (Some(year), Some(month), Some(day), None) if digits(year, 4) && digits(month, 2) && digits(day, 2) => {
            Some(calendar_day(text, year, month, day)?)
        }
        _ => None,
    };
    found.map(|point| point.with_about(about)).ok_or_else(|| shape(text))
}

fn month_or_season(text: &str, year: &str, month: &str) -> Result<Point, DateError> {
    let known = number(year).zip(number(month)).and_then(|(year, month)| {
        let season = Season::ALL.into_iter().find(|season| i16::from(season.number()) == month);
        match season {
            Some(season) => Point::season(year, season),
            None => Point::month(year, i8::try_from(month).ok()?),
        }
    });
    known.ok_or_else(|| no_month(text, year, month))
}

fn calendar_day(text: &str, year: &str, month: &str, day: &str) -> Result<Point, DateError> {
    let small = |text| number(text).and_then(|n| i8::try_from(n).ok());
    let year_and_month = number(year).filter(|year| *year > 0).zip(small(month));
    let first = year_and_month.and_then(|(year, month)| Date::new(year, month, 1).ok());
    let first = first.ok_or_else(|| no_month(text, year, month))?;
    let date = small(day).and_then(|day| Date::new(first.year(), first.month(), day).ok());
    date.and_then(Point::day).ok_or_else(|| DateError::NoDay {
        input: shorten(text),
        day: day.to_owned(),
        last: first.last_of_month().to_string(),
    })
}

fn no_month(text: &str, year: &str, month: &str) -> DateError {
    if number(year).is_none_or(|year| year < 1) {
        return shape(text);
    }
    DateError::NoMonth { input: shorten(text), year: year.to_owned(), month: month.to_owned() }
}

fn shape(text: &str) -> DateError {
    let input = shorten(text);
    if let Some(mark) = text.chars().find(|c| "?%X".contains(*c)) {
        return DateError::Mark { input, mark };
    }
    DateError::Shape { input, write: suggestion(text).unwrap_or_else(|| EXAMPLES.to_owned()) }
}

/// Our spelling of a date written in another usual way: `1.12.2019`, `12/2019`, `2019-1-5`, `2019-11-12T10:00`.
/// `None` when the order of day and month is anybody's guess (`11/12/2019`).
fn suggestion(text: &str) -> Option<String> {
    let date = text.split(['T', 't']).next().filter(|date| date.starts_with(|c: char| c.is_ascii_digit()))?;
    let about = if date.ends_with('~') { "~" } else { "" };
    let numbers: Vec<&str> = date.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let (year, rest): (&str, Vec<&str>) = match numbers.as_slice() {
        [year, rest @ ..] if year.len() == 4 => (year, rest.to_vec()),
        [rest @ .., year] if year.len() == 4 && (rest.len() < 2 || date.contains('.')) => {
            (year, rest.iter().rev().copied().collect())
        }
        _ => return None,
    };
    let usual = date.chars().all(|c| c.is_ascii_digit() || " .-/~".contains(c));
    if !usual || rest.len() > 2 || rest.iter().any(|part| part.len() > 2) {
        return None;
    }
    let written = rest.iter().fold(year.to_owned(), |written, part| format!("{written}-{part:0>2}")) + about;
    // The recursion ends: this text has our shape, and reading it asks for a suggestion only if the year is 0000.
    (number(year)? > 0 && point(&written).is_ok()).then_some(written)
}

fn digits(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|b| b.is_ascii_digit())
}

fn number(text: &str) -> Option<i16> {
    text.parse().ok()
}

/// What people wrote can be anything; an error message repeats only its start.
fn shorten(text: &str) -> String {
    const MOST: usize = 40;
    let mut short: String = text.chars().take(MOST).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
