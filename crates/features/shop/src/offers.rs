//! What one can have at the one-stop shop: a time with somebody, or an answer. How far it goes, the city decides ([`Level`]).

use std::sync::Arc;

use integra_common::{City, Topic};
use integra_edition::{Entry, Of, Reader};
use integra_kernel::{CityKey, Kind, clock::Timestamp};
use integra_store::Part;
use integra_web::{
    city::CityProfile,
    offering::{Answer, OfferedLanguage, OfferedPart, Offering, Offers, Question, Way, Words},
};

use crate::{CounterSession, level::Level, plan::Plan};

/// Most times that are given ahead at one session.
const MOST_TIMES: usize = 600;
/// Ways to be reached, for those who ask nobody in particular.
const CHANNELS: [&str; 5] = ["in-person", "phone", "video", "email", "accompany"];
/// When people have time.
const WISHES: [&str; 4] = ["morning", "afternoon", "evening", "weekend"];

/// The kinds one can have something of.
pub(crate) fn all() -> Vec<Offers> {
    vec![
        Offers { kind: CounterSession::NAME, of: of_session, time: time_of_session, looked_after: true },
        Offers { kind: City::NAME, of: of_city, time: |_, _, _| None, looked_after: true },
    ]
}

/// How far the shop of a city goes.
pub(crate) fn level(city: &CityProfile) -> Level {
    Of::<City>::new(&city.entry).map(|city| Level::of(&city)).unwrap_or_default()
}

/// A question, beside times or alone.
fn aside() -> OfferedPart {
    let part = Part { name: String::new(), places: None, waiting: 0, aside: true };
    OfferedPart { part, role: None, time: None, late: false }
}

/// A session: its free times where it gives some, and questions.
pub(crate) fn of_session(reader: &Reader, city: &CityProfile, entry: &Arc<Entry>) -> Option<Offering> {
    let session = Of::<CounterSession>::new(entry)?;
    let level = level(city);
    if !level.can_ask() || session.sign_up != Some(true) {
        return None;
    }
    let plan = Plan::of(&session);
    let mut parts = if level.can_book() { times(&plan, city, reader.now()) } else { Vec::new() };
    let way = if parts.is_empty() { Way::Ask } else { Way::Meet };
    parts.push(aside());
    let ways: Vec<&str> = session.channels.iter().map(integra_kernel::Term::as_str).collect();
    let mut questions = vec![topics(reader)];
    questions.extend((ways.len() > 1).then(|| channels(&ways)));
    questions.extend((way == Way::Ask).then(wishes));
    let spoken = session.spoken();
    Some(Offering {
        open: session.status.is("held"),
        parts,
        languages: spoken.into_iter().map(|lang| OfferedLanguage { lang, level: None, needed: false }).collect(),
        organization: Some(session.organization.id),
        location: session.location.as_ref().map(|link| link.id),
        way,
        questions,
        ..Offering::whole(entry.id, None, 0)
    })
}

/// Asking the city, when one does not know whom to ask.
fn of_city(reader: &Reader, city: &CityProfile, entry: &Arc<Entry>) -> Option<Offering> {
    level(city).can_ask().then(|| Offering {
        parts: vec![aside()],
        way: Way::Ask,
        questions: vec![topics(reader), channels(&CHANNELS), wishes()],
        at: Some("shop".to_owned()),
        ..Offering::whole(entry.id, None, 0)
    })
}

/// When a time of a session is, also when it is over.
fn time_of_session(city: &CityProfile, entry: &Arc<Entry>, part: &str) -> Option<(Timestamp, Timestamp)> {
    let session = Of::<CounterSession>::new(entry)?;
    let slot = Plan::of(&session).slot(&city.zone, part)?;
    Some((slot.from, slot.until))
}

/// The times from now on, those that are too soon to be asked for among them.
fn times(plan: &Plan, city: &CityProfile, now: Timestamp) -> Vec<OfferedPart> {
    let Some((soonest, until)) = plan.offered(&city.zone, now) else { return Vec::new() };
    let part = |slot: crate::slots::Slot| OfferedPart {
        part: Part { name: slot.name(), places: Some(plan.places()), waiting: 0, aside: false },
        role: None,
        time: Some((slot.from, slot.until)),
        late: slot.from < soonest,
    };
    plan.slots(&city.zone, now, until).take(MOST_TIMES).map(part).collect()
}

/// What it is about: the topics of the portal.
fn topics(reader: &Reader) -> Question {
    let mut topics = reader.list::<Topic>(&CityKey::all());
    topics.sort_by_key(|topic| topic.order);
    let answer = |it: &Of<Topic>| Answer { value: it.entry.slug.to_string(), words: Words::Name(it.entry.id) };
    Question { name: "topic", many: false, answers: topics.iter().map(answer).collect() }
}

/// When they have time.
fn wishes() -> Question {
    let answer = |term: &str| Answer { value: term.to_owned(), words: Words::Message(format!("shop-wish-{term}")) };
    Question { name: "when", many: true, answers: WISHES.map(answer).into() }
}

/// How they want to talk.
fn channels(terms: &[&str]) -> Question {
    let answer = |term: &&str| Answer {
        value: (*term).to_owned(),
        words: Words::Message(format!("vocabulary-counter-channel-{term}")),
    };
    Question { name: "channel", many: false, answers: terms.iter().map(answer).collect() }
}
