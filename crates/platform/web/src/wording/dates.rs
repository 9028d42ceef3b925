//! Dates as precisely as they are known, in words: "autumn and winter 2019", "until about mid January 2020".
//!
//! Names and patterns come from ICU, joining words from Fluent. A date stands either alone or **bound** to a joining
//! word (from, until), where many languages decline it: Slovak "november 2019" but "od novembra 2019". Messages for
//! the second end in `-bound`.

use integra_kernel::{
    Lang,
    dates::{FuzzyDate, Point, Precision, Season},
};
use jiff::civil;

use super::{Arg, Wording, formats::Formats};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Alone,
    Bound,
}

impl Form {
    fn id(self, alone: &'static str, bound: &'static str) -> &'static str {
        match self {
            Self::Alone => alone,
            Self::Bound => bound,
        }
    }
}

impl Wording {
    /// A date, or a stretch of time, no more precise than it is known. It starts with a small letter where the language
    /// has them, to stand inside a sentence or after a label.
    pub fn date(&self, lang: &Lang, date: &FuzzyDate) -> String {
        let bound = |point: &Point| self.point(lang, point, Form::Bound);
        match date {
            FuzzyDate::Point(point) => self.point(lang, point, Form::Alone),
            FuzzyDate::Range { from: None, until: None } => self.say_plain(lang, "web-date-unknown", &[]),
            FuzzyDate::Range { from: Some(from), until: None } => {
                self.say_plain(lang, "web-date-from", &[("date", bound(from).into())])
            }
            FuzzyDate::Range { from: None, until: Some(until) } => {
                self.say_plain(lang, "web-date-until", &[("date", bound(until).into())])
            }
            FuzzyDate::Range { from: Some(from), until: Some(until) } => self.range(lang, from, until),
        }
    }

    /// A calendar day, with its weekday and year where the reader needs them.
    pub fn day(&self, lang: &Lang, date: civil::Date, with_weekday: bool, with_year: bool) -> String {
        self.written(lang, |it| it.day(date, with_weekday, with_year))
    }

    /// A time of day: "8:30".
    pub fn time(&self, lang: &Lang, time: civil::Time) -> String {
        self.written(lang, |it| it.time(time))
    }

    fn range(&self, lang: &Lang, from: &Point, until: &Point) -> String {
        if from == until {
            return self.point(lang, from, Form::Alone);
        }
        if let Some(seasons) = self.two_seasons(lang, from, until) {
            return seasons;
        }
        let start = self.short_start(lang, from, until).unwrap_or_else(|| self.point(lang, from, Form::Bound));
        let ends = [("from", Arg::Text(start)), ("until", Arg::Text(self.point(lang, until, Form::Bound)))];
        self.say_plain(lang, "web-date-range", &ends)
    }

    /// Two seasons that follow each other in one year: "autumn and winter 2019".
    fn two_seasons(&self, lang: &Lang, from: &Point, until: &Point) -> Option<String> {
        let (Precision::Season(year, first), Precision::Season(last_year, last)) =
            (from.precision(), until.precision())
        else {
            return None;
        };
        let follows = Season::ALL.windows(2).any(|pair| pair == [first, last]);
        if year != last_year || !follows || from.about() || until.about() {
            return None;
        }
        let names = [first, last].map(|season| self.season(lang, season, Form::Alone));
        Some(self.season_of_year(lang, self.list_and(lang, &names), year))
    }

    /// The start of a range within one year without that year, where the year stands at the end: "April to December 2019".
    fn short_start(&self, lang: &Lang, from: &Point, until: &Point) -> Option<String> {
        if from.about() || until.about() || from.earliest().year() != until.earliest().year() {
            return None;
        }
        match (from.precision(), until.precision()) {
            _ if self.written(lang, Formats::year_comes_first) => None,
            (Precision::Day(day), Precision::Day(_)) => Some(self.day(lang, day, false, false)),
            (Precision::Month(_, month), Precision::Month(..)) => {
                Some(self.written(lang, |it| it.month_in_date(month)))
            }
            (Precision::Season(_, season), Precision::Season(..)) => Some(self.season(lang, season, Form::Bound)),
            _ => None,
        }
    }

    fn point(&self, lang: &Lang, point: &Point, form: Form) -> String {
        let words = match (point.precision(), form) {
            // Nobody who says "about the 15th" means the 15th.
            (Precision::Day(day), _) if point.about() && (10..=20).contains(&day.day()) => {
                self.month(lang, form.id("web-date-mid", "web-date-mid-bound"), day.year(), day.month())
            }
            (Precision::Day(day), _) => self.day(lang, day, false, true),
            (Precision::Month(year, month), Form::Alone) => self.written(lang, |it| it.month_of_year(year, month)),
            (Precision::Month(year, month), Form::Bound) => self.month(lang, "web-date-month-bound", year, month),
            (Precision::Season(year, season), _) => self.season_of_year(lang, self.season(lang, season, form), year),
            (Precision::Year(year), Form::Alone) => self.written(lang, |it| it.year(year)),
            (Precision::Year(year), Form::Bound) => {
                self.say_plain(lang, "web-date-year-bound", &[("year", year.to_string().into())])
            }
        };
        if point.about() { self.say_plain(lang, "web-date-about", &[("date", words.into())]) } else { words }
    }

    fn month(&self, lang: &Lang, id: &str, year: i16, month: i8) -> String {
        let month = self.written(lang, |it| it.month_in_date(month));
        self.say_plain(lang, id, &[("month", month.into()), ("year", year.to_string().into())])
    }

    fn season(&self, lang: &Lang, season: Season, form: Form) -> String {
        self.say_plain(lang, form.id("web-season", "web-season-bound"), &[("season", season.as_str().into())])
    }

    fn season_of_year(&self, lang: &Lang, season: String, year: i16) -> String {
        self.say_plain(lang, "web-date-season", &[("season", season.into()), ("year", year.to_string().into())])
    }
}
