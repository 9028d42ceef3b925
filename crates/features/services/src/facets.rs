//! Which services a reader asks to see. Plain rules over what is known of a service, tested without a server.

use integra_common::facets::{self, Facets};
use integra_kernel::{Lang, schedule::Weekday};
use integra_web::{Stop, query::Query, show::EMBED};

/// The query parameters of the list, in their canonical order.
pub const PARAMS: &[&str] =
    &["q", "topic", "speaks", "day", "district", "open", "free", "step-free", "no-appointment", "page", EMBED];

/// What a reader asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// Words, folded.
    pub words: Vec<String>,
    /// Slugs of topics: any of them.
    pub topics: Vec<String>,
    /// A language spoken there.
    pub speaks: Option<Lang>,
    /// A weekday on which somebody answers; with a language, one on which it is spoken.
    pub day: Option<Weekday>,
    /// Slug of a district.
    pub district: Option<String>,
    /// Open now.
    pub open: bool,
    /// Free of charge.
    pub free: bool,
    /// A way in without steps.
    pub step_free: bool,
    /// No appointment needed.
    pub no_appointment: bool,
}

/// What is known of one service, as far as facets ask.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Its words, folded: name, summary, organization.
    pub words: String,
    /// Slugs of its topics.
    pub topics: Vec<String>,
    /// Languages spoken there.
    pub languages: Vec<Lang>,
    /// Weekdays on which somebody answers, with the languages spoken then.
    pub days: Vec<(Weekday, Vec<Lang>)>,
    /// Slugs of the districts it is in or serves.
    pub districts: Vec<String>,
    /// Whether people can walk in now.
    pub open: bool,
    /// Whether it is known to be free.
    pub free: bool,
    /// Whether it is known to have a way in without steps.
    pub step_free: bool,
    /// Whether it is known to need no appointment.
    pub no_appointment: bool,
}

impl Wish {
    /// Reads the query; `topics` and `districts` are the slugs there are.
    ///
    /// # Errors
    /// A value that cannot be meant.
    pub fn read(query: &Query, topics: &[String], districts: &[String]) -> Result<Self, Stop> {
        Ok(Self {
            topics: facets::some_of(query, "topic", topics)?,
            district: facets::one_of(query, "district", districts)?,
            speaks: facets::speaks(query)?,
            day: facets::day(query)?,
            words: facets::words(query)?,
            open: facets::flag(query, "open", "now")?,
            free: facets::flag(query, "free", "1")?,
            step_free: facets::flag(query, "step-free", "1")?,
            no_appointment: facets::flag(query, "no-appointment", "1")?,
        })
    }

    /// Whether somebody answers on a day, in the language the reader asks for when they ask for one.
    fn granted_on(&self, day: Weekday, known: &Known) -> bool {
        let spoken = known.days.iter().find(|(known, _)| *known == day).map(|(_, spoken)| spoken);
        spoken.is_some_and(|spoken| self.speaks.as_ref().is_none_or(|lang| spoken.contains(lang)))
    }
}

impl Facets for Wish {
    type Known = Known;

    /// A service whose price is not known is not shown as free.
    fn grants(&self, known: &Known) -> bool {
        self.words.iter().all(|word| known.words.contains(word.as_str()))
            && (self.topics.is_empty() || self.topics.iter().any(|topic| known.topics.contains(topic)))
            && self.speaks.as_ref().is_none_or(|lang| known.languages.contains(lang))
            && self.day.is_none_or(|day| self.granted_on(day, known))
            && self.district.as_ref().is_none_or(|district| known.districts.contains(district))
            && (!self.open || known.open)
            && (!self.free || known.free)
            && (!self.step_free || known.step_free)
            && (!self.no_appointment || known.no_appointment)
    }

    fn chosen(&self) -> usize {
        let flags = [
            self.open,
            self.free,
            self.step_free,
            self.no_appointment,
            self.speaks.is_some(),
            self.day.is_some(),
            self.district.is_some(),
        ];
        self.topics.len() + flags.into_iter().filter(|chosen| *chosen).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wish(query: &str) -> Result<Wish, Stop> {
        Wish::read(&Query::parse(query), &["work".to_owned(), "home".to_owned()], &["juh".to_owned()])
    }

    #[test]
    fn what_is_not_known_is_never_claimed() {
        let nothing = Known::default();
        for query in [
            "open=now",
            "free=1",
            "step-free=1",
            "no-appointment=1",
            "speaks=uk",
            "district=juh",
            "day=mo",
            "topic=work",
            "q=word",
        ] {
            assert!(!wish(query).expect("a wish").grants(&nothing), "{query}");
        }
        assert!(wish("").expect("a wish").grants(&nothing));
    }

    #[test]
    fn topics_widen_and_other_facets_narrow() {
        let known =
            Known { topics: vec!["home".into()], free: true, words: "cudzinecka policia".into(), ..Known::default() };
        assert!(wish("topic=work&topic=home").expect("a wish").grants(&known));
        assert!(!wish("topic=home&open=now").expect("a wish").grants(&known));
        assert!(wish("q=Pol%C3%ADcia%20CUDZ&free=1").expect("a wish").grants(&known));
        assert_eq!(wish("topic=work&topic=home&free=1&speaks=ar").expect("a wish").chosen(), 4);
    }

    #[test]
    fn a_day_and_a_language_must_go_together() {
        let lang = |tag: &str| Lang::parse(tag).expect("a tag");
        let known = Known {
            languages: vec![lang("uk"), lang("ar")],
            days: vec![(Weekday::Monday, vec![lang("uk")]), (Weekday::Tuesday, vec![lang("ar")])],
            ..Known::default()
        };
        for (query, granted) in [
            ("day=mo", true),
            ("day=we", false),
            ("speaks=ar", true),
            ("speaks=ar&day=tu", true),
            ("speaks=ar&day=mo", false),
        ] {
            assert_eq!(wish(query).expect("a wish").grants(&known), granted, "{query}");
        }
    }

    #[test]
    fn values_that_cannot_be_meant_are_refused() {
        for (query, name) in [
            ("topic=nothing", "topic"),
            ("district=Juh", "district"),
            ("open=yes", "open"),
            ("day=monday", "day"),
            ("speaks=Klingon!", "speaks"),
            ("free=maybe", "free"),
        ] {
            assert!(matches!(wish(query), Err(Stop::BadParameter { name: refused, .. }) if refused == name), "{query}");
        }
        assert_eq!(wish(&format!("q={}", "a".repeat(101))), Err(Stop::TooLong));
    }
}
