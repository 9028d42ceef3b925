//! A month of a calendar: its weeks, and which months one can leaf to. Plain rules, tested without a server.

use integra_kernel::dates::{FuzzyDate, Point};
use jiff::{ToSpan, civil::Date};

/// How many months after this one a calendar has.
pub const AHEAD: i32 = 11;

/// A month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    first: Date,
}

impl Month {
    /// The month of a day.
    pub fn of(day: Date) -> Self {
        Self { first: day.first_of_month() }
    }

    /// Reads what stands in addresses, in its only spelling: `2026-12`.
    pub fn parse(text: &str) -> Option<Self> {
        let month = Self::of(format!("{text}-01").parse().ok()?);
        (month.name() == text).then_some(month)
    }

    /// As addresses write it.
    pub fn name(self) -> String {
        self.first.strftime("%Y-%m").to_string()
    }

    /// Its first day.
    pub fn first(self) -> Date {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> Date {
        self.first.last_of_month()
    }

    /// The month so many months later, or earlier.
    pub fn later(self, months: i32) -> Option<Self> {
        self.first.checked_add(months.months()).ok().map(Self::of)
    }

    /// Whether a calendar has it today: this month and those of about a year to come. What is over is in no calendar of what
    /// one can do.
    pub fn is_offered(self, today: Date) -> bool {
        let this = Self::of(today);
        self >= this && this.later(AHEAD).is_some_and(|last| self <= last)
    }

    /// Its weeks from Monday to Sunday; days of other months are left out.
    pub fn weeks(self) -> Vec<[Option<Date>; 7]> {
        let days = i32::from(self.first.days_in_month());
        let before = i32::from(self.first.weekday().to_monday_zero_offset());
        let day = |cell: i32| {
            let day = i8::try_from(cell - before + 1).ok().filter(|day| (1..=days).contains(&i32::from(*day)))?;
            Date::new(self.first.year(), self.first.month(), day).ok()
        };
        let week = |week: i32| std::array::from_fn(|at| day(week * 7 + i32::try_from(at).unwrap_or_default()));
        (0..(before + days + 6) / 7).map(week).collect()
    }

    /// As a date, for words.
    pub fn as_date(self) -> Option<FuzzyDate> {
        Point::month(self.first.year(), self.first.month()).map(FuzzyDate::Point)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_month_has_one_spelling() {
        let month = Month::parse("2026-12").expect("a month");
        assert_eq!((month.first(), month.last()), (date(2026, 12, 1), date(2026, 12, 31)));
        assert_eq!(month.name(), "2026-12");
        for other in ["2026-1", "2026-13", "2026", "26-12", "2026-12-01", "", "2026-00", "+2026-12"] {
            assert_eq!(Month::parse(other), None, "{other}");
        }
    }

    #[test]
    fn its_weeks_have_each_of_its_days_once_under_its_weekday() {
        for (name, weeks) in [("2026-11", 6), ("2027-02", 4), ("2026-12", 5), ("2028-02", 5), ("2027-08", 6)] {
            let month = Month::parse(name).expect("a month");
            let all = month.weeks();
            assert_eq!(all.len(), weeks, "{name}");
            let days: Vec<Date> = all.iter().flatten().flatten().copied().collect();
            assert_eq!(days.len(), usize::from(month.last().day().unsigned_abs()), "{name}");
            assert!(days.is_sorted() && days.first() == Some(&month.first()), "{name}");
            for week in &all {
                for (at, day) in week.iter().enumerate().filter_map(|(at, day)| Some((at, (*day)?))) {
                    assert_eq!(day.weekday().to_monday_zero_offset(), i8::try_from(at).expect("small"), "{day}");
                }
            }
        }
    }

    #[test]
    fn one_leafs_through_a_year_to_come() {
        let today = date(2026, 11, 30);
        let offered = |name: &str| Month::parse(name).expect("a month").is_offered(today);
        assert!(offered("2026-11") && offered("2027-10"));
        assert!(!offered("2026-10") && !offered("2027-11"));
        assert_eq!(Month::of(today).later(2).map(Month::name).as_deref(), Some("2027-01"));
        assert_eq!(Month::parse("9999-12").expect("a month").later(1), None);
    }
}
