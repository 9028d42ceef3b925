//! Dates, numbers and lists as ICU4X writes them, per language.
//!
//! ICU's formatters cannot be shared between threads, and their data is compiled in: making one costs microseconds.
//! So each thread keeps its own for the few languages of an installation.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use icu::{
    calendar::{Date, Gregorian},
    datetime::{
        DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter,
        fieldsets::{E, M, MD, MDE, T, Y, YM, YMD, YMDE},
    },
    decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::Locale,
    time::Time,
};
use integra_kernel::Lang;
use jiff::civil;

type Dates<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// The formatters of one language.
pub(super) struct Formats {
    year_month_day: Dates<YMD>,
    month_day: Dates<MD>,
    weekday_year_month_day: Dates<YMDE>,
    weekday_month_day: Dates<MDE>,
    year_month: Dates<YM>,
    month: Dates<M>,
    year: Dates<Y>,
    weekday: Dates<E>,
    weekday_short: Dates<E>,
    time: NoCalendarFormatter<T>,
    decimal: DecimalFormatter,
    and: ListFormatter,
    or: ListFormatter,
}

thread_local! {
    static LOADED: RefCell<HashMap<String, Rc<Formats>>> = RefCell::new(HashMap::new());
}

/// The locale dates and numbers of a language are written in: digits 0 to 9 and 24 hours in every language (see the
/// module `wording`), and English as in Europe ("12 November", not "November 12").
pub(super) fn locale_of(lang: &Lang) -> String {
    let tag = if lang.as_str() == "en" { "en-GB" } else { lang.as_str() };
    format!("{tag}-u-hc-h23-nu-latn")
}

/// Makes sure that [`with`] will work for a locale.
pub(super) fn check(locale: &str) -> Result<(), String> {
    loaded(locale).map(drop)
}

/// Uses the formatters of a locale.
pub(super) fn with<R>(locale: &str, make: impl FnOnce(&Formats) -> R) -> R {
    make(&loaded(locale).expect("the same compiled-in data was loaded for this locale at start"))
}

fn loaded(locale: &str) -> Result<Rc<Formats>, String> {
    LOADED.with(|loaded| {
        if let Some(formats) = loaded.borrow().get(locale) {
            return Ok(Rc::clone(formats));
        }
        let formats = Rc::new(Formats::load(locale)?);
        loaded.borrow_mut().insert(locale.to_owned(), Rc::clone(&formats));
        Ok(formats)
    })
}

impl Formats {
    fn load(locale: &str) -> Result<Self, String> {
        let locale: Locale = locale.parse().map_err(|error| format!("{locale}: {error}"))?;
        let dates: DateTimeFormatterPreferences = (&locale).into();
        let date = |error| format!("{locale}: {error}");
        let data = |error| format!("{locale}: {error}");
        Ok(Self {
            year_month_day: Dates::try_new(dates, YMD::long()).map_err(date)?,
            month_day: Dates::try_new(dates, MD::long()).map_err(date)?,
            weekday_year_month_day: Dates::try_new(dates, YMDE::long()).map_err(date)?,
            weekday_month_day: Dates::try_new(dates, MDE::long()).map_err(date)?,
            year_month: Dates::try_new(dates, YM::long()).map_err(date)?,
            month: Dates::try_new(dates, M::long()).map_err(date)?,
            year: Dates::try_new(dates, Y::long()).map_err(date)?,
            weekday: Dates::try_new(dates, E::long()).map_err(date)?,
            weekday_short: Dates::try_new(dates, E::short()).map_err(date)?,
            time: NoCalendarFormatter::try_new(dates, T::hm()).map_err(date)?,
            decimal: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).map_err(data)?,
            and: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).map_err(data)?,
            or: ListFormatter::try_new_or((&locale).into(), ListFormatterOptions::default()).map_err(data)?,
        })
    }

    /// A calendar day: "12 November 2019", "Tuesday 12 November".
    pub(super) fn day(&self, date: civil::Date, with_weekday: bool, with_year: bool) -> String {
        let date = gregorian(date);
        match (with_weekday, with_year) {
            (false, true) => self.year_month_day.format(&date).to_string(),
            (false, false) => self.month_day.format(&date).to_string(),
            (true, true) => self.weekday_year_month_day.format(&date).to_string(),
            (true, false) => self.weekday_month_day.format(&date).to_string(),
        }
    }

    /// A month of a year, standing alone: "November 2019", Slovak "november 2019".
    pub(super) fn month_of_year(&self, year: i16, month: i8) -> String {
        self.year_month.format(&first_of(year, month)).to_string()
    }

    /// A year, standing alone: "2019", Bulgarian "2019 г.".
    pub(super) fn year(&self, year: i16) -> String {
        self.year.format(&first_of(year, 1)).to_string()
    }

    /// The name of a month in the form it has after a day, where the language has such a form: Slovak "novembra".
    pub(super) fn month_in_date(&self, month: i8) -> String {
        let date = first_of(2000, month);
        // ICU has this form only inside a date. In the languages that decline months a date is a day and a month, two
        // words; elsewhere ("12 de noviembre", "11月12日") the plain name is right.
        let dated = self.month_day.format(&date).to_string();
        let words: Vec<&str> = dated.split_whitespace().collect();
        let numbered = |word: &&&str| word.contains(|letter: char| letter.is_numeric());
        match (words.len(), words.iter().find(|word| !numbered(word)), words.iter().any(|word| numbered(&word))) {
            (2, Some(name), true) => (*name).to_owned(),
            _ => self.month.format(&date).to_string(),
        }
    }

    /// Whether dates start with the year (Chinese, Hungarian), so that a shared year stands in front.
    pub(super) fn year_comes_first(&self) -> bool {
        self.month_of_year(2019, 11).starts_with("2019")
    }

    /// The name of a date's weekday.
    pub(super) fn weekday(&self, date: civil::Date, short: bool) -> String {
        let format = if short { &self.weekday_short } else { &self.weekday };
        format.format(&gregorian(date)).to_string()
    }

    /// A time of day, without the zero that machines put in front: "8:30".
    pub(super) fn time(&self, time: civil::Time) -> String {
        let parts = [time.hour(), time.minute()].map(|part| u8::try_from(part).unwrap_or(0));
        let time = Time::try_new(parts[0], parts[1], 0, 0).expect("hours and minutes of a clock");
        let written = self.time.format(&time).to_string();
        match written.strip_prefix('0') {
            Some(rest) if rest.starts_with(|next: char| next.is_ascii_digit()) => rest.to_owned(),
            _ => written,
        }
    }

    /// A number with the separators of the language.
    pub(super) fn number(&self, number: &Decimal) -> String {
        self.decimal.format_to_string(number)
    }

    /// "A, B and C".
    pub(super) fn and(&self, items: &[String]) -> String {
        self.and.format_to_string(items.iter())
    }

    /// "A, B or C".
    pub(super) fn or(&self, items: &[String]) -> String {
        self.or.format_to_string(items.iter())
    }
}

fn first_of(year: i16, month: i8) -> Date<Gregorian> {
    gregorian(civil::Date::new(year, month, 1).unwrap_or(civil::Date::MAX))
}

fn gregorian(date: civil::Date) -> Date<Gregorian> {
    let [month, day] = [date.month(), date.day()].map(|part| u8::try_from(part).unwrap_or(1));
    Date::try_new_gregorian(i32::from(date.year()), month, day).expect("jiff's calendar is the Gregorian one")
}
