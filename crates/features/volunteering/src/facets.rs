//! Which opportunities a reader asks to see. Plain rules over what is known of one, tested without a server.

use integra_common::facets::{self, Facets};
use integra_kernel::{Lang, schedule::Weekday};
use integra_web::{Stop, query::Query, show::EMBED};

/// The query parameters of the list, in their canonical order.
pub const PARAMS: &[&str] = &[
    "q",
    "interest",
    "speaks",
    "level",
    "rhythm",
    "day",
    "age",
    "remote",
    "step-free",
    "first",
    "public",
    "page",
    EMBED,
];
/// Those of the list on a map, which nobody shows inside another page.
pub const MAP_PARAMS: &[&str] = PARAMS.split_at(PARAMS.len() - 1).0;
/// Those of the list as a feed, which is whole: the filters.
pub const FEED_PARAMS: &[&str] = PARAMS.split_at(PARAMS.len() - 2).0;
/// Those of the list as a calendar: the filters, which month, and which of its days.
pub const CALENDAR_PARAMS: &[&str] = &[
    "q",
    "interest",
    "speaks",
    "level",
    "rhythm",
    "day",
    "age",
    "remote",
    "step-free",
    "first",
    "public",
    "month",
    "on",
    "page",
];
/// Ages that can be meant.
const AGES: std::ops::RangeInclusive<i64> = 6..=120;

/// How well somebody speaks a language: the levels of the Common European Framework of Reference, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A few words.
    A1,
    /// Simple talk.
    A2,
    /// Everyday talk.
    B1,
    /// Nearly everything.
    B2,
    /// Very well.
    C1,
    /// Like a native speaker.
    C2,
}

impl Level {
    /// All, from the lowest.
    pub const ALL: [Self; 6] = [Self::A1, Self::A2, Self::B1, Self::B2, Self::C1, Self::C2];

    /// As in facts and addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::A1 => "a1",
            Self::A2 => "a2",
            Self::B1 => "b1",
            Self::B2 => "b2",
            Self::C1 => "c1",
            Self::C2 => "c2",
        }
    }

    /// Reads a term or a parameter.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == text)
    }
}

/// A language an opportunity asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needed {
    /// The language.
    pub lang: Lang,
    /// How well, at least; any level when absent.
    pub level: Option<Level>,
    /// Whether one cannot do without it.
    pub needed: bool,
}

/// What a reader asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wish {
    /// Words, folded.
    pub words: Vec<String>,
    /// Interests: any of them.
    pub interests: Vec<String>,
    /// A language they speak.
    pub speaks: Option<Lang>,
    /// How well they speak it; well enough for everything when absent.
    pub level: Option<Level>,
    /// How often.
    pub rhythm: Option<String>,
    /// A weekday on which they have time.
    pub day: Option<Weekday>,
    /// Their age.
    pub age: Option<i64>,
    /// From home.
    pub remote: bool,
    /// A way in without steps.
    pub step_free: bool,
    /// Good for the first time.
    pub first: bool,
    /// In a public office or institution.
    pub public: bool,
}

/// What is known of one opportunity, as far as facets ask.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// Its words, folded: name, summary, organization.
    pub words: String,
    /// Its interests.
    pub interests: Vec<String>,
    /// Languages volunteers need or can use.
    pub languages: Vec<Needed>,
    /// Languages the team speaks.
    pub team: Vec<Lang>,
    /// How often.
    pub rhythm: Option<String>,
    /// Weekdays it is done on.
    pub days: Vec<Weekday>,
    /// Youngest age, with consent where that is lower.
    pub youngest: Option<i64>,
    /// Oldest age.
    pub oldest: Option<i64>,
    /// Whether it can be done from home.
    pub remote: bool,
    /// Whether it is known to have a way in without steps.
    pub step_free: bool,
    /// Whether it suits beginners.
    pub first: bool,
    /// Whether it is in a public office or institution.
    pub public: bool,
}

impl Wish {
    /// Reads the query; `interests` and `rhythms` are the terms there are.
    ///
    /// # Errors
    /// A value that cannot be meant.
    pub fn read(query: &Query, interests: &[&str], rhythms: &[&str]) -> Result<Self, Stop> {
        Ok(Self {
            interests: facets::some_of(query, "interest", interests)?,
            rhythm: facets::one_of(query, "rhythm", rhythms)?,
            speaks: facets::speaks(query)?,
            level: facets::value(query, "level", Level::parse)?,
            day: facets::day(query)?,
            age: facets::value(query, "age", |age| age.parse().ok().filter(|age| AGES.contains(age)))?,
            words: facets::words(query)?,
            remote: facets::flag(query, "remote", "1")?,
            step_free: facets::flag(query, "step-free", "1")?,
            first: facets::flag(query, "first", "1")?,
            public: facets::flag(query, "public", "1")?,
        })
    }

    /// Whether one language, spoken as well as the reader says, is enough to take part: nothing else is needed, and it is
    /// one that is used there.
    fn is_enough(&self, lang: &Lang, known: &Known) -> bool {
        let well_enough = |level: Option<Level>| match (self.level, level) {
            (Some(own), Some(level)) => own >= level,
            _ => true,
        };
        let needed = known.languages.iter().filter(|it| it.needed);
        let all_met = needed.clone().all(|it| it.lang == *lang && well_enough(it.level));
        let used =
            known.team.contains(lang) || known.languages.iter().any(|it| it.lang == *lang && well_enough(it.level));
        all_met && used
    }
}

impl Facets for Wish {
    type Known = Known;

    /// One whose languages are not known is not shown to somebody who asks what they can do with theirs.
    fn grants(&self, known: &Known) -> bool {
        self.words.iter().all(|word| known.words.contains(word.as_str()))
            && (self.interests.is_empty() || self.interests.iter().any(|one| known.interests.contains(one)))
            && self.speaks.as_ref().is_none_or(|lang| self.is_enough(lang, known))
            && self.rhythm.as_ref().is_none_or(|rhythm| known.rhythm.as_ref() == Some(rhythm))
            && self.day.is_none_or(|day| known.days.contains(&day))
            && self.age.is_none_or(|age| fits(age, known))
            && (!self.remote || known.remote)
            && (!self.step_free || known.step_free)
            && (!self.first || known.first)
            && (!self.public || known.public)
    }

    fn chosen(&self) -> usize {
        let flags = [
            self.speaks.is_some(),
            self.level.is_some(),
            self.rhythm.is_some(),
            self.day.is_some(),
            self.age.is_some(),
            self.remote,
            self.step_free,
            self.first,
            self.public,
        ];
        self.interests.len() + flags.into_iter().filter(|chosen| *chosen).count()
    }
}

/// Whether somebody of this age may take part. Only a known limit says yes or no.
fn fits(age: i64, known: &Known) -> bool {
    known.youngest.is_some_and(|youngest| age >= youngest) && known.oldest.is_none_or(|oldest| age <= oldest)
}

#[cfg(test)]
mod tests {
    use super::*;

    const INTERESTS: &[&str] = &["food", "animals"];
    const RHYTHMS: &[&str] = &["once", "regular"];

    fn wish(query: &str) -> Result<Wish, Stop> {
        Wish::read(&Query::parse(query), INTERESTS, RHYTHMS)
    }

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    fn needs(tag: &str, level: Option<Level>, needed: bool) -> Needed {
        Needed { lang: lang(tag), level, needed }
    }

    #[test]
    fn feeds_have_the_filters_and_nothing_else() {
        assert_eq!(PARAMS, [FEED_PARAMS, &["page", EMBED]].concat());
        assert_eq!(PARAMS, [MAP_PARAMS, &[EMBED]].concat());
        assert_eq!(CALENDAR_PARAMS, [FEED_PARAMS, &["month", "on", "page"]].concat());
    }

    #[test]
    fn what_is_not_known_is_never_claimed() {
        let nothing = Known::default();
        for query in [
            "q=word",
            "interest=food",
            "speaks=cs",
            "rhythm=once",
            "day=sa",
            "age=30",
            "remote=1",
            "step-free=1",
            "first=1",
            "public=1",
        ] {
            assert!(!wish(query).expect("a wish").grants(&nothing), "{query}");
        }
        assert!(wish("").expect("a wish").grants(&nothing));
        assert!(wish("level=b1").expect("a wish").grants(&nothing), "a level without a language asks for nothing");
    }

    #[test]
    fn a_language_is_enough_when_nothing_else_is_needed() {
        let known = |languages: &[Needed], team: &[&str]| Known {
            languages: languages.to_vec(),
            team: team.iter().map(|tag| lang(tag)).collect(),
            ..Known::default()
        };
        let czech = known(&[needs("cs", Some(Level::B1), true), needs("vi", None, false)], &["cs", "en"]);
        for (query, granted) in [
            ("speaks=cs", true),
            ("speaks=cs&level=b1", true),
            ("speaks=cs&level=c2", true),
            ("speaks=cs&level=a2", false),
            ("speaks=vi", false),
            ("speaks=en", false),
        ] {
            assert_eq!(wish(query).expect("a wish").grants(&czech), granted, "{query}");
        }
        let useful = known(&[needs("vi", None, false)], &["cs"]);
        assert!(wish("speaks=vi&level=a1").expect("a wish").grants(&useful));
        assert!(wish("speaks=cs").expect("a wish").grants(&useful), "the team speaks it");
        assert!(!wish("speaks=ar").expect("a wish").grants(&useful), "nobody there speaks it");
        let both = known(&[needs("cs", None, true), needs("en", None, true)], &[]);
        assert!(!wish("speaks=cs").expect("a wish").grants(&both));
    }

    #[test]
    fn ages_need_a_known_limit() {
        let known = Known { youngest: Some(15), oldest: Some(30), ..Known::default() };
        for (age, granted) in [(14, false), (15, true), (30, true), (31, false)] {
            assert_eq!(wish(&format!("age={age}")).expect("a wish").grants(&known), granted, "{age}");
        }
        assert!(wish("age=").expect("an empty field asks for nothing").grants(&Known::default()));
    }

    #[test]
    fn interests_widen_and_other_facets_narrow() {
        let known = Known { interests: vec!["food".into()], rhythm: Some("once".into()), ..Known::default() };
        assert!(wish("interest=food&interest=animals").expect("a wish").grants(&known));
        assert!(!wish("interest=food&rhythm=regular").expect("a wish").grants(&known));
        assert_eq!(
            wish("interest=food&interest=animals&speaks=cs&level=b1&age=20&first=1").expect("a wish").chosen(),
            6
        );
    }

    #[test]
    fn values_that_cannot_be_meant_are_refused() {
        for (query, name) in [
            ("interest=nothing", "interest"),
            ("rhythm=never", "rhythm"),
            ("speaks=Klingon!", "speaks"),
            ("level=d1", "level"),
            ("day=monday", "day"),
            ("age=-1", "age"),
            ("age=1000000000000000000000", "age"),
            ("first=yes", "first"),
        ] {
            assert!(matches!(wish(query), Err(Stop::BadParameter { name: refused, .. }) if refused == name), "{query}");
        }
        assert_eq!(wish(&format!("q={}", "a".repeat(101))), Err(Stop::TooLong));
    }
}
