//! The year a report is about.

use integra_kernel::dates::FuzzyDate;
use integra_store::Month;
use serde::Serialize;

use crate::{
    answer::Halt,
    ask::Ask,
    asked_for::Known,
    counting::{Figures, months_over},
    moments,
};

/// How many years can be chosen.
const YEARS: i16 = 4;

/// A year to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Year {
    pub(crate) year: i16,
    pub(crate) url: String,
    pub(crate) here: bool,
}

/// The years there are, and the one that is chosen.
pub(crate) struct Years {
    pub(crate) chosen: i16,
    last: i16,
    this: Month,
}

impl Years {
    /// Reads the year in the query: else the one the last whole month lies in.
    ///
    /// # Errors
    /// There is no such year.
    pub(crate) fn of(ask: &Ask) -> Result<Self, Halt> {
        let today = moments::today(ask);
        let last = if today.month() == 1 { today.year() - 1 } else { today.year() };
        let chosen = match ask.query.one("year") {
            None => last,
            Some(year) => {
                let year: Option<i16> = year.parse().ok();
                year.filter(|year| (last - YEARS + 1..=last).contains(year)).ok_or(Halt::NotFound)?
            }
        };
        Ok(Self { chosen, last, this: Month::of_day(today) })
    }

    /// The years for choosing, the newest first.
    pub(crate) fn choices(&self, ask: &Ask, path: &str) -> Vec<Year> {
        let year = |year| Year { year, url: format!("{}?year={year}", ask.url(path)), here: year == self.chosen };
        (self.last - YEARS + 1..=self.last).rev().map(year).collect()
    }

    /// An address with the chosen year.
    pub(crate) fn address(&self, ask: &Ask, path: &str) -> String {
        format!("{}?year={}", ask.url(path), self.chosen)
    }

    /// The visits of the chosen year.
    ///
    /// # Errors
    /// The store fails.
    pub(crate) async fn figures(&self, ask: &Ask, known: &Known) -> Result<Figures, Halt> {
        let months = months_over(self.chosen, self.this);
        let counts = match (months.first(), months.last()) {
            (Some(first), Some(last)) => ask.desk.store.visits(&ask.city()?.key, *first, *last).await?,
            _ => Vec::new(),
        };
        Ok(Figures::of(&counts, months, &known.topic_ids(), &known.langs))
    }
}

/// A month in words.
pub(crate) fn name(ask: &Ask, month: Month) -> String {
    let text = month.to_string();
    let date: Option<FuzzyDate> = text.parse().ok();
    date.map_or(text, |date| ask.desk.wording().date(&ask.lang, &date))
}
