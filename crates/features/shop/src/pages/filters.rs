//! The filters of sessions, as a plain form and in the address of the list.

use std::sync::LazyLock;

use integra_common::{
    District, Location,
    pages::{districts, topics},
    views,
};
use integra_edition::Of;
use integra_kernel::{Kind, Lang, schedule::Weekday};
use integra_web::{Show, Stop, Text, wording::Width};
use serde::Serialize;

use super::when;
use crate::{
    CounterSession,
    facets::{Known, Offer, PARAMS, Wish},
    plan::Plan,
};

/// Who helps across languages, whatever their own are.
const BETWEEN: [&str; 2] = ["interpreter", "intercultural-worker"];

/// What stands in the form.
#[derive(Serialize)]
pub(super) struct Filters {
    chosen: usize,
    /// What is chosen, each with the address of the page without it.
    kept: Vec<Kept>,
    clear: String,
    speaks: Vec<Choice>,
    topics: Vec<Choice>,
    channels: Vec<Choice>,
    days: Vec<Choice>,
    districts: Vec<Choice>,
}

/// A session and what is known of it.
pub(super) struct Candidate {
    pub(super) session: Of<CounterSession>,
    pub(super) plan: Plan,
    pub(super) known: Known,
}

/// What a reader has asked for, and who there is.
pub(super) struct Found {
    pub(super) filters: Filters,
    pub(super) wish: Wish,
    /// All that are held or will be again.
    pub(super) all: Vec<Candidate>,
}

/// A choice of a facet.
#[derive(Serialize)]
pub(super) struct Choice {
    name: &'static str,
    value: String,
    words: Text,
    count: usize,
    on: bool,
}

/// A choice the reader has made, and the list without it.
#[derive(Serialize)]
struct Kept {
    words: Text,
    without: String,
}

/// Ways to reach somebody, as the kind declares them: read once, because a declaration is made anew each time.
static CHANNELS: LazyLock<&[&str]> = LazyLock::new(|| CounterSession::declaration().terms("channels"));

/// A session with what is known of it.
pub(super) fn candidate(show: &Show, session: Of<CounterSession>) -> Candidate {
    let plan = Plan::of(&session);
    let known = known(show, &session, &plan);
    Candidate { session, plan, known }
}

/// Reads the filters of this page's address, and looks who there is.
pub(super) fn found(show: &Show) -> Result<Found, Stop> {
    let (topics, districts, channels) = (topics::all(show), districts::all(show), *CHANNELS);
    let topic_slugs: Vec<String> = topics.iter().map(|topic| topic.entry.slug.to_string()).collect();
    let district_slugs: Vec<String> = districts.iter().map(|district| district.entry.slug.to_string()).collect();
    let offer = Offer { topics: &topic_slugs, channels, districts: &district_slugs };
    let wish = Wish::read(&show.query, offer)?;
    let sessions = show.reader.list::<CounterSession>(show.key()).into_iter();
    let all: Vec<Candidate> =
        sessions.filter(|it| !it.status.is("ended")).map(|session| candidate(show, session)).collect();
    let choices = Choices { show, wish: &wish, all: &all };
    let mut filters = Filters {
        chosen: wish.chosen(),
        kept: Vec::new(),
        clear: format!("{}#results", show.url(&show.path)),
        speaks: choices.languages(),
        topics: topics.iter().map(|topic| choices.topic(show.name(&topic.entry), topic.entry.slug.as_str())).collect(),
        channels: channels.iter().map(|term| choices.channel(term)).collect(),
        days: Weekday::ALL.into_iter().map(|day| choices.day(day)).collect(),
        districts: districts.iter().map(|district| choices.district(district)).collect(),
    };
    let lists = [&filters.speaks, &filters.topics, &filters.channels, &filters.days, &filters.districts];
    filters.kept = lists.into_iter().flatten().filter(|choice| choice.on).map(|choice| kept(show, choice)).collect();
    Ok(Found { filters, wish, all })
}

/// Languages spoken at a session: its own, then those of its hours.
pub(super) fn languages(session: &CounterSession) -> Vec<Lang> {
    session.spoken()
}

fn known(show: &Show, session: &Of<CounterSession>, plan: &Plan) -> Known {
    let location = session.location.as_ref().and_then(|link| show.reader.follow::<Location>(link));
    let district = location.and_then(|it| show.reader.follow::<District>(it.district.as_ref()?));
    let topics = show.reader.follow_all(&session.common.topics);
    Known {
        languages: languages(session),
        days: plan.week(show.today()).into_iter().map(|(day, rows)| (day, when::spoken_at(session, &rows))).collect(),
        topics: topics.iter().map(|topic| topic.entry.slug.to_string()).collect(),
        channels: session.channels.iter().map(|term| term.as_str().to_owned()).collect(),
        district: district.map(|it| it.entry.slug.to_string()),
        between: BETWEEN.iter().any(|role| session.role.is(role)),
    }
}

fn kept(show: &Show, choice: &Choice) -> Kept {
    let mut pairs = show.query.canonical(PARAMS);
    pairs.retain(|(name, _)| name != "page" && name != choice.name);
    Kept { words: choice.words.clone(), without: format!("{}#results", show.with_query(&pairs)) }
}

/// Makes the choices of the form, each with how many sessions it would leave on its own.
struct Choices<'c> {
    show: &'c Show<'c>,
    wish: &'c Wish,
    all: &'c [Candidate],
}

impl Choices<'_> {
    fn count(&self, wish: &Wish) -> usize {
        self.all.iter().filter(|it| wish.grants(&it.known)).count()
    }

    fn choice(&self, name: &'static str, value: &str, words: Text, alone: &Wish, on: bool) -> Choice {
        Choice { name, value: value.to_owned(), words, count: self.count(alone), on }
    }

    fn languages(&self) -> Vec<Choice> {
        let mut spoken: Vec<Lang> = self.all.iter().flat_map(|it| it.known.languages.clone()).collect();
        // Readers find their own language, too, and what there is for those whose language nobody speaks.
        spoken.extend(self.show.city.languages.iter().cloned());
        spoken.extend(self.wish.speaks.clone());
        spoken.sort();
        spoken.dedup();
        let choice = |lang: Lang| {
            let words = Text::own(self.show.site.wording.language_name(Some(&self.show.lang), &lang));
            let alone = Wish { speaks: Some(lang.clone()), ..Wish::default() };
            self.choice("speaks", lang.as_str(), words, &alone, self.wish.speaks.as_ref() == Some(&lang))
        };
        views::by_name(self.show, spoken).into_iter().map(choice).collect()
    }

    fn topic(&self, words: Text, slug: &str) -> Choice {
        let alone = Wish { topic: Some(slug.to_owned()), ..Wish::default() };
        self.choice("topic", slug, words, &alone, self.wish.topic.as_deref() == Some(slug))
    }

    fn channel(&self, term: &str) -> Choice {
        let alone = Wish { channel: Some(term.to_owned()), ..Wish::default() };
        let words = Text::own(self.show.say(&format!("vocabulary-counter-channel-{term}"), &[]));
        self.choice("channel", term, words, &alone, self.wish.channel.as_deref() == Some(term))
    }

    /// A weekday; with a language chosen, it counts who speaks that language then.
    fn day(&self, day: Weekday) -> Choice {
        let alone = Wish { day: Some(day), speaks: self.wish.speaks.clone(), ..Wish::default() };
        let words = Text::own(self.show.site.wording.weekday(&self.show.lang, day, Width::Wide));
        self.choice("day", day.as_str(), words, &alone, self.wish.day == Some(day))
    }

    fn district(&self, district: &Of<District>) -> Choice {
        let slug = district.entry.slug.as_str();
        let alone = Wish { district: Some(slug.to_owned()), ..Wish::default() };
        let on = self.wish.district.as_deref() == Some(slug);
        self.choice("district", slug, self.show.name(&district.entry), &alone, on)
    }
}
