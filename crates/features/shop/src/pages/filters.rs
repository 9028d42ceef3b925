//! The filters of sessions, as a plain form and in the address of the list.

use std::sync::LazyLock;

use integra_common::{
    District, Location, Topic,
    pages::{districts, topics},
    views::{
        self,
        filters::{self, Asked, Choice, Choices},
    },
};
use integra_edition::Of;
use integra_kernel::{Kind, Lang, schedule::Weekday};
use integra_web::{Show, Stop};
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
    #[serde(flatten)]
    asked: Asked,
    speaks: Vec<Choice>,
    topics: Vec<Choice>,
    channels: Vec<Choice>,
    days: Vec<Choice>,
    districts: Vec<Choice>,
}

/// A session and what is known of it.
pub(super) type Candidate = (Of<CounterSession>, Known);

/// What a reader has asked for, and who there is.
pub(super) struct Found {
    pub(super) filters: Filters,
    pub(super) wish: Wish,
    /// All that are held or will be again, by name.
    pub(super) all: Vec<Candidate>,
}

/// Ways to reach somebody, as the kind declares them: read once, because a declaration is made anew each time.
static CHANNELS: LazyLock<&[&str]> = LazyLock::new(|| CounterSession::declaration().terms("channels"));

/// Reads the filters of this page's address, and looks who there is.
pub(super) fn found(show: &Show) -> Result<Found, Stop> {
    let (topics, districts) = (topics::all(show), districts::all(show));
    let topic_slugs: Vec<String> = topics.iter().map(|topic| topic.entry.slug.to_string()).collect();
    let district_slugs: Vec<String> = districts.iter().map(|district| district.entry.slug.to_string()).collect();
    let offer = Offer { topics: &topic_slugs, channels: *CHANNELS, districts: &district_slugs };
    let wish = Wish::read(&show.query, offer)?;
    let mut sessions = show.reader.list::<CounterSession>(show.key());
    sessions.retain(|session| !session.status.is("ended"));
    let all = filters::by_name(show, sessions.into_iter().map(|session| (session, ())).collect());
    let known = |(session, ()): (Of<CounterSession>, ())| {
        let known = known(show, &session);
        (session, known)
    };
    let all: Vec<Candidate> = all.into_iter().map(known).collect();
    let filters = Filters::new(&Choices { show, wish: &wish, all: &all }, &topics, &districts);
    Ok(Found { filters, wish, all })
}

/// Languages spoken at a session: its own, then those of its hours.
pub(super) fn languages(session: &CounterSession) -> Vec<Lang> {
    session.spoken()
}

fn known(show: &Show, session: &Of<CounterSession>) -> Known {
    let location = session.location.as_ref().and_then(|link| show.reader.follow::<Location>(link));
    let district = location.and_then(|it| show.reader.follow::<District>(it.district.as_ref()?));
    let topics = show.reader.follow_all(&session.common.topics);
    let plan = Plan::of(session);
    let week = plan.week(show.today());
    Known {
        languages: languages(session),
        days: week.into_iter().map(|(day, rows)| (day, when::spoken_at(session, &rows))).collect(),
        topics: topics.iter().map(|topic| topic.entry.slug.to_string()).collect(),
        channels: session.channels.iter().map(|term| term.as_str().to_owned()).collect(),
        district: district.map(|it| it.entry.slug.to_string()),
        between: BETWEEN.iter().any(|role| session.role.is(role)),
    }
}

type Choosing<'c> = Choices<'c, CounterSession, Wish>;

impl Filters {
    fn new(choices: &Choosing, all_topics: &[Of<Topic>], all_districts: &[Of<District>]) -> Self {
        let Choices { show, wish, .. } = *choices;
        let alone = |lang: Lang| Wish { speaks: Some(lang), ..Wish::default() };
        let speaks = choices.speaks(spoken(choices), wish.speaks.as_ref(), alone);
        let topics: Vec<Choice> = all_topics.iter().map(|it| topic(choices, it)).collect();
        let channels: Vec<Choice> = CHANNELS.iter().map(|term| channel(choices, term)).collect();
        // With a language chosen, a day counts who speaks that language then.
        let alone = |day: Weekday| Wish { day: Some(day), speaks: wish.speaks.clone(), ..Wish::default() };
        let days = choices.days(wish.day, alone);
        let districts: Vec<Choice> = all_districts.iter().map(|it| district(choices, it)).collect();
        let asked = Asked::new(show, wish, PARAMS, &[&speaks, &topics, &channels, &days, &districts]);
        Self { asked, speaks, topics, channels, days, districts }
    }
}

/// The languages to choose from: those spoken somewhere, the one that is chosen, and those of the portal, so that readers find
/// their own, and what there is for those whose language nobody speaks.
fn spoken(choices: &Choosing) -> Vec<Lang> {
    let mut spoken: Vec<Lang> = choices.all.iter().flat_map(|(_, known)| known.languages.iter().cloned()).collect();
    spoken.extend(choices.show.city.languages.iter().cloned());
    spoken.extend(choices.wish.speaks.clone());
    spoken.sort();
    spoken.dedup();
    views::by_name(choices.show, spoken)
}

fn topic(choices: &Choosing, topic: &Of<Topic>) -> Choice {
    let on = choices.wish.topic.as_deref() == Some(topic.entry.slug.as_str());
    choices.entry("topic", &topic.entry, |slug| Wish { topic: Some(slug), ..Wish::default() }, on)
}

fn channel(choices: &Choosing, term: &str) -> Choice {
    let alone = Wish { channel: Some(term.to_owned()), ..Wish::default() };
    let on = choices.wish.channel.as_deref() == Some(term);
    choices.worded("channel", term, &format!("vocabulary-counter-channel-{term}"), &alone, on)
}

fn district(choices: &Choosing, district: &Of<District>) -> Choice {
    let on = choices.wish.district.as_deref() == Some(district.entry.slug.as_str());
    choices.entry("district", &district.entry, |slug| Wish { district: Some(slug), ..Wish::default() }, on)
}
