//! Visits as tables that can be shown: by month and topic, by topic and language, by outcome. Plain rules, tested without a server.
//!
//! Small numbers are withheld in all of them at once ([`integra_kernel::figures`]): they count the same visits, so what one table
//! withholds another could give away. Only months that are over are told. Whoever looked at a running month each day could subtract
//! what they saw yesterday, and would know whom somebody helped today.

use integra_kernel::{
    EntryId, Lang,
    figures::{Safe, Shown, Table, suppress_together},
};
use integra_store::{Month, Outcome, VisitCount};

/// Visits of some months, fit to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Figures {
    /// The months.
    pub(crate) months: Vec<Month>,
    /// What visits were about; nothing where nobody has said so.
    pub(crate) topics: Vec<Option<EntryId>>,
    /// The languages.
    pub(crate) langs: Vec<Lang>,
    /// The topics of each month.
    pub(crate) by_month: Safe,
    /// The languages of each topic.
    pub(crate) by_topic: Safe,
    /// What became of them, in the order of [`Outcome::ALL`].
    pub(crate) outcomes: Vec<Shown>,
}

impl Figures {
    /// Makes them of counts. The months are told whether anybody came or not; topics and languages in this order, those alone that
    /// were counted.
    ///
    /// # Panics
    /// Never: the tables split the same counts.
    pub(crate) fn of(counts: &[VisitCount], months: Vec<Month>, topics: &[Option<EntryId>], langs: &[Lang]) -> Self {
        let counts: Vec<&VisitCount> = counts.iter().filter(|one| months.contains(&one.month)).collect();
        let topics = kept(topics, counts.iter().map(|one| one.topic));
        let langs = kept(langs, counts.iter().map(|one| one.lang.clone()));
        let mut by_month = Table::empty(months.len(), topics.len());
        let mut by_topic = Table::empty(topics.len(), langs.len());
        let mut outcomes = vec![0; Outcome::ALL.len()];
        for one in counts {
            let month = months.iter().position(|month| *month == one.month);
            let topic = topics.iter().position(|topic| *topic == one.topic);
            let lang = langs.iter().position(|lang| *lang == one.lang);
            let outcome = Outcome::ALL.iter().position(|outcome| *outcome == one.outcome);
            if let (Some(month), Some(topic), Some(lang), Some(outcome)) = (month, topic, lang, outcome) {
                by_month.rows[month][topic] += one.number;
                by_topic.rows[topic][lang] += one.number;
                outcomes[outcome] += one.number;
            }
        }
        let safe = suppress_together(&[by_month, by_topic], &[outcomes]).expect("tables of the same visits");
        let (mut tables, mut lists) = (safe.tables.into_iter(), safe.lists.into_iter());
        Self {
            months,
            topics,
            langs,
            by_month: tables.next().expect("the first table"),
            by_topic: tables.next().expect("the second table"),
            outcomes: lists.next().expect("the list"),
        }
    }

    /// How often a topic was asked for in a language.
    pub(crate) fn asked(&self, topic: Option<EntryId>, lang: &Lang) -> Shown {
        let topic = self.topics.iter().position(|it| *it == topic);
        let lang = self.langs.iter().position(|it| it == lang);
        topic.zip(lang).map_or(Shown::Count(0), |(topic, lang)| self.by_topic.cells[topic][lang])
    }

    /// Whether anything is withheld.
    pub(crate) fn withholds(&self) -> bool {
        let all = [&self.by_month, &self.by_topic].into_iter().flat_map(|table| {
            let cells = table.cells.iter().flatten();
            cells.chain(&table.rows).chain(&table.columns).chain([&table.total])
        });
        all.chain(&self.outcomes).any(|shown| *shown == Shown::Withheld)
    }
}

/// Those of a list that occur, in its order, and behind them those that occur and are not in it.
fn kept<T: Clone + PartialEq>(list: &[T], found: impl Iterator<Item = T>) -> Vec<T> {
    let mut others: Vec<T> = Vec::new();
    for one in found {
        if !others.contains(&one) {
            others.push(one);
        }
    }
    let mut kept: Vec<T> = list.iter().filter(|one| others.contains(one)).cloned().collect();
    others.retain(|one| !kept.contains(one));
    kept.extend(others);
    kept
}

/// The months of a year that are over in a month.
pub(crate) fn months_over(year: i16, this: Month) -> Vec<Month> {
    let months = (1..=12).filter_map(|month| Month::parse(&format!("{year:04}-{month:02}")));
    months.filter(|month| *month < this).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        Month::parse(text).expect("a month")
    }

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn topic(number: u8) -> Option<EntryId> {
        Some(EntryId::new(1, [number; 10]))
    }

    fn count(at: &str, topic: Option<EntryId>, tag: &str, outcome: Outcome, number: u64) -> VisitCount {
        VisitCount { month: month(at), topic, lang: lang(tag), outcome, number }
    }

    #[test]
    fn visits_are_told_in_three_ways_that_agree() {
        let counts = [
            count("2026-10", topic(1), "uk", Outcome::Answered, 20),
            count("2026-10", None, "uk", Outcome::Booked, 7),
            count("2026-11", topic(1), "ar", Outcome::Answered, 9),
            // Not among the months.
            count("2026-12", topic(2), "vi", Outcome::Answered, 50),
        ];
        let months = vec![month("2026-10"), month("2026-11")];
        let told = Figures::of(&counts, months, &[topic(2), topic(1)], &[lang("ar"), lang("cs"), lang("uk")]);
        assert_eq!((&told.topics[..], &told.langs[..]), (&[topic(1), None][..], &[lang("ar"), lang("uk")][..]));
        assert_eq!(told.by_month.columns, told.by_topic.rows);
        assert_eq!(told.by_month.columns, [Shown::Count(29), Shown::Count(7)]);
        assert_eq!((told.by_month.total, told.by_topic.total), (Shown::Count(36), Shown::Count(36)));
        assert_eq!(told.outcomes[..2], [Shown::Count(29), Shown::Count(7)]);
        assert_eq!(
            (told.asked(topic(1), &lang("ar")), told.asked(topic(2), &lang("ar"))),
            (Shown::Count(9), Shown::Count(0))
        );
        assert!(!told.withholds());
    }

    #[test]
    fn a_small_number_is_withheld_in_every_table() {
        let counts = [
            count("2026-10", topic(1), "uk", Outcome::Answered, 20),
            count("2026-10", topic(1), "ar", Outcome::Answered, 3),
            count("2026-11", topic(2), "uk", Outcome::NotHelped, 8),
        ];
        let told = Figures::of(&counts, vec![month("2026-10"), month("2026-11")], &[], &[]);
        assert!(told.withholds());
        assert_eq!(told.asked(topic(1), &lang("ar")), Shown::Withheld);
        // It is the only one in its language, and the other of its topic would give it away.
        assert_eq!(told.asked(topic(1), &lang("uk")), Shown::Withheld);
        assert_eq!(Figures::of(&[], vec![month("2026-10")], &[], &[]).by_month.total, Shown::Count(0));
    }

    #[test]
    fn a_running_month_is_not_told() {
        let names = |year| months_over(year, month("2026-03")).iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(names(2026), ["2026-01", "2026-02"]);
        assert_eq!((names(2025).len(), names(2027).len()), (12, 0));
    }
}
