//! Which sessions a reader asks to see. Plain rules over what is known of one, tested without a server.

use integra_common::facets::{self, Facets};
use integra_kernel::{Lang, schedule::Weekday};
use integra_web::{Stop, query::Query, show::EMBED};

/// The query parameters of the list, in their canonical order.
pub const PARAMS: &[&str] = &["speaks", "topic", "channel", "day", "district", "page", EMBED];

/// What a reader asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// A language they speak.
    pub speaks: Option<Lang>,
    /// Slug of a topic.
    pub topic: Option<String>,
    /// How they want to reach somebody.
    pub channel: Option<String>,
    /// A weekday; with a language, one on which it is spoken.
    pub day: Option<Weekday>,
    /// Slug of a district.
    pub district: Option<String>,
}

/// What is known of one session, as far as facets ask.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Languages spoken there at some time.
    pub languages: Vec<Lang>,
    /// Weekdays on which it is held, with the languages spoken then.
    pub days: Vec<(Weekday, Vec<Lang>)>,
    /// Slugs of its topics.
    pub topics: Vec<String>,
    /// Ways to reach somebody.
    pub channels: Vec<String>,
    /// Slug of the district it is in.
    pub district: Option<String>,
    /// Whether somebody there interprets or knows both sides: a way on for who finds no one of their language.
    pub between: bool,
}

/// What there is to choose from.
#[derive(Debug, Clone, Copy)]
pub struct Offer<'o> {
    /// Slugs of topics.
    pub topics: &'o [String],
    /// Ways to reach somebody.
    pub channels: &'o [&'o str],
    /// Slugs of districts.
    pub districts: &'o [String],
}

impl Wish {
    /// Reads the query.
    ///
    /// # Errors
    /// A value that cannot be meant.
    pub fn read(query: &Query, offer: Offer) -> Result<Self, Stop> {
        Ok(Self {
            speaks: facets::speaks(query)?,
            topic: facets::one_of(query, "topic", offer.topics)?,
            channel: facets::one_of(query, "channel", offer.channels)?,
            day: facets::day(query)?,
            district: facets::one_of(query, "district", offer.districts)?,
        })
    }

    /// The same wish with the language alone: what is left of it when nobody grants all of it.
    pub fn language_alone(&self) -> Self {
        Self { speaks: self.speaks.clone(), ..Self::default() }
    }
}

impl Facets for Wish {
    type Known = Known;

    /// One whose languages nobody has told is not shown to somebody who asks for theirs.
    fn grants(&self, known: &Known) -> bool {
        let speaks = |spoken: &[Lang]| self.speaks.as_ref().is_none_or(|lang| spoken.contains(lang));
        let held = |day: Weekday| known.days.iter().any(|(on, spoken)| *on == day && speaks(spoken));
        speaks(&known.languages)
            && self.topic.as_ref().is_none_or(|topic| known.topics.contains(topic))
            && self.channel.as_ref().is_none_or(|channel| known.channels.contains(channel))
            && self.day.is_none_or(held)
            && self.district.as_ref().is_none_or(|district| known.district.as_ref() == Some(district))
    }

    fn chosen(&self) -> usize {
        let facets = [
            self.speaks.is_some(),
            self.topic.is_some(),
            self.channel.is_some(),
            self.day.is_some(),
            self.district.is_some(),
        ];
        facets.into_iter().filter(|chosen| *chosen).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn wish(query: &str) -> Result<Wish, Stop> {
        let (topics, districts) = (["papers".to_owned(), "work".to_owned()], ["juh".to_owned()]);
        let offer = Offer { topics: &topics, channels: &["phone", "accompany"], districts: &districts };
        Wish::read(&Query::parse(query), offer)
    }

    #[test]
    fn what_is_not_known_is_never_claimed() {
        let nothing = Known::default();
        for query in ["speaks=uk", "topic=papers", "channel=phone", "day=mo", "district=juh"] {
            assert!(!wish(query).expect("a wish").grants(&nothing), "{query}");
        }
        let none = wish("").expect("a wish");
        assert!(none.grants(&nothing) && none.chosen() == 0);
    }

    #[test]
    fn a_day_and_a_language_must_go_together() {
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
    fn every_facet_narrows() {
        let known = Known {
            topics: vec!["papers".into()],
            channels: vec!["phone".into()],
            district: Some("juh".into()),
            ..Known::default()
        };
        for (query, granted) in [
            ("topic=papers&channel=phone&district=juh", true),
            ("topic=work&channel=phone", false),
            ("topic=papers&channel=accompany", false),
        ] {
            assert_eq!(wish(query).expect("a wish").grants(&known), granted, "{query}");
        }
        let all = wish("speaks=uk&topic=papers&channel=phone&day=mo&district=juh").expect("a wish");
        assert_eq!((all.chosen(), all.language_alone()), (5, wish("speaks=uk").expect("a wish")));
    }

    #[test]
    fn values_that_cannot_be_meant_are_refused() {
        for (query, name) in [
            ("speaks=Klingon!", "speaks"),
            ("topic=nothing", "topic"),
            ("channel=pigeon", "channel"),
            ("day=monday", "day"),
            ("district=Juh", "district"),
        ] {
            assert!(matches!(wish(query), Err(Stop::BadParameter { name: refused, .. }) if refused == name), "{query}");
        }
    }
}
