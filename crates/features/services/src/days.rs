//! On which weekdays somebody answers, and in which languages. Plain rules over what is known, tested without a server.

use integra_common::SpokenLanguage;
use integra_kernel::{
    Lang,
    schedule::{Hours, Weekday},
};
use jiff::{ToSpan, civil::Date};

/// What is known of a service's week: its hours and what is spoken there.
#[derive(Debug, Clone, Copy)]
pub struct Week<'w> {
    /// Its hours.
    pub hours: &'w [Hours],
    /// Its languages: its own or, when it and its hours name none, those of whoever offers it.
    pub spoken: &'w [SpokenLanguage],
    /// The first of the seven days that count: hours that are not valid then say nothing.
    pub from: Date,
}

impl Week<'_> {
    /// The date on which a weekday comes next.
    fn next(&self, day: Weekday) -> Date {
        let ahead = (day as i64 - Weekday::of(self.from) as i64).rem_euclid(7);
        self.from.saturating_add(ahead.days())
    }

    fn hours_on(&self, day: Weekday) -> impl Iterator<Item = &Hours> {
        let date = self.next(day);
        self.hours.iter().filter(move |hours| hours.applies(date))
    }

    /// Whether somebody answers on a weekday: hours say so, or a language is spoken then. What is not known is not claimed.
    pub fn answers(&self, day: Weekday) -> bool {
        self.hours_on(day).next().is_some() || self.spoken.iter().any(|spoken| spoken.days.contains(&day))
    }

    /// Whether a language is spoken on a weekday. A language without days is spoken whenever the place is open, except at
    /// hours that name languages of their own.
    pub fn speaks(&self, lang: &Lang, day: Weekday) -> bool {
        let mut hours = self.hours_on(day);
        if hours.any(|hours| hours.languages.contains(lang)) {
            return true;
        }
        let unnamed = self.hours_on(day).any(|hours| hours.languages.is_empty());
        let mut spoken = self.spoken.iter().filter(|spoken| spoken.language == *lang);
        spoken.any(|spoken| if spoken.days.is_empty() { unnamed } else { spoken.days.contains(&day) })
    }

    /// The weekdays on which a language is known to be spoken.
    pub fn days_of(&self, lang: &Lang) -> Vec<Weekday> {
        Weekday::ALL.into_iter().filter(|day| self.speaks(lang, *day)).collect()
    }

    /// The languages spoken on a weekday, in the order in which the service names them.
    pub fn spoken_on(&self, day: Weekday) -> Vec<Lang> {
        let named = self.spoken.iter().map(|spoken| &spoken.language);
        let named = named.chain(self.hours.iter().flat_map(|hours| &hours.languages));
        let mut found: Vec<Lang> = Vec::new();
        for lang in named {
            if !found.contains(lang) && self.speaks(lang, day) {
                found.push(lang.clone());
            }
        }
        found
    }

    /// Whether only an interpreter speaks a language there, as far as is known.
    pub fn by_interpreter(&self, lang: &Lang) -> bool {
        let mut spoken = self.spoken.iter().filter(|spoken| spoken.language == *lang).peekable();
        spoken.peek().is_some() && spoken.all(|spoken| spoken.interpreter == Some(true))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn check(hours: serde_json::Value, spoken: serde_json::Value, test: impl FnOnce(Week)) {
        let hours: Vec<Hours> = serde_json::from_value(hours).expect("hours");
        let spoken: Vec<SpokenLanguage> = serde_json::from_value(spoken).expect("languages");
        // A Monday.
        test(Week { hours: &hours, spoken: &spoken, from: date(2026, 11, 23) });
    }

    #[test]
    fn nothing_known_is_nothing_claimed() {
        check(json!([]), json!([{ "id": "uk", "language": "uk" }]), |week| {
            for day in Weekday::ALL {
                assert!(!week.answers(day) && !week.speaks(&lang("uk"), day), "{day:?}");
            }
        });
    }

    #[test]
    fn a_language_without_days_is_spoken_whenever_it_is_open() {
        let hours = json!([{ "id": "a", "days": ["mo", "we"], "opens": "08:00" }]);
        check(hours, json!([{ "id": "uk", "language": "uk" }]), |week| {
            assert_eq!(week.days_of(&lang("uk")), [Weekday::Monday, Weekday::Wednesday]);
            assert!(week.answers(Weekday::Monday) && !week.answers(Weekday::Tuesday));
            assert!(week.days_of(&lang("ar")).is_empty());
        });
    }

    #[test]
    fn days_of_a_language_and_languages_of_hours_count_as_they_say() {
        let hours = json!([
            { "id": "a", "days": ["mo"], "opens": "08:00", "languages": ["ar"] },
            { "id": "b", "days": ["tu"], "opens": "08:00" },
        ]);
        let spoken = json!([
            { "id": "uk", "language": "uk" },
            { "id": "vi", "language": "vi", "days": ["th"], "interpreter": true },
        ]);
        check(hours, spoken, |week| {
            assert_eq!(week.days_of(&lang("ar")), [Weekday::Monday]);
            // On Monday the hours name who is there, and that is not Ukrainian.
            assert_eq!(week.days_of(&lang("uk")), [Weekday::Tuesday]);
            assert_eq!(week.days_of(&lang("vi")), [Weekday::Thursday]);
            assert!(week.answers(Weekday::Thursday), "somebody who speaks it is there");
            assert_eq!(week.spoken_on(Weekday::Monday), [lang("ar")]);
            assert!(week.by_interpreter(&lang("vi")) && !week.by_interpreter(&lang("uk")));
            assert!(!week.by_interpreter(&lang("ar")), "not known is not an interpreter");
        });
    }

    #[test]
    fn hours_of_another_time_of_the_year_say_nothing() {
        let hours = json!([
            { "id": "summer", "days": ["mo"], "opens": "08:00", "until": "2026-08-31" },
            { "id": "soon", "days": ["su"], "opens": "08:00", "from": "2026-11-29" },
        ]);
        check(hours, json!([]), |week| {
            assert!(!week.answers(Weekday::Monday));
            assert!(week.answers(Weekday::Sunday), "the Sunday that comes");
        });
    }

    #[test]
    fn by_appointment_on_any_day_is_every_day() {
        check(json!([{ "id": "a", "appointment": true }]), json!([{ "id": "uk", "language": "uk" }]), |week| {
            assert_eq!(week.days_of(&lang("uk")).len(), 7);
        });
    }
}
