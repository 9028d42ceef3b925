//! The filters of services: the same on the list and on the map, and in the address of both.

use integra_common::{
    District, Topic,
    pages::{districts, topics},
    views::filters::{self, Asked, Choice, Choices},
};
use integra_edition::Of;
use integra_kernel::{Lang, schedule::Weekday};
use integra_web::{Show, Stop, show::EMBED};
use serde::Serialize;

use super::list::{districts_of, languages};
use crate::{
    Service,
    facets::{Known, PARAMS, Wish},
    hours,
};

/// What stands in the form.
#[derive(Serialize)]
pub(super) struct Filters {
    #[serde(flatten)]
    asked: Asked,
    topics: Vec<Choice>,
    speaks: Vec<Choice>,
    days: Vec<Choice>,
    districts: Vec<Choice>,
    flags: Vec<Choice>,
}

/// What a reader has asked for, and what was found.
pub(super) struct Found {
    pub(super) filters: Filters,
    /// In the order of the list.
    pub(super) services: Vec<Of<Service>>,
    pub(super) wish: Wish,
}

/// Reads the filters of this page's address, and finds what they leave.
pub(super) fn found(show: &Show) -> Result<Found, Stop> {
    let topics = topics::all(show);
    let slugs: Vec<String> = topics.iter().map(|topic| topic.entry.slug.to_string()).collect();
    let districts = districts::all(show);
    let district_slugs: Vec<String> = districts.iter().map(|district| district.entry.slug.to_string()).collect();
    let wish = Wish::read(&show.query, &slugs, &district_slugs)?;
    let known = |service: Of<Service>| {
        let known = known(show, &service, &wish);
        (service, known)
    };
    let all: Vec<(Of<Service>, Known)> = show.reader.list::<Service>(show.key()).into_iter().map(known).collect();
    let choices = Choices { show, wish: &wish, all: &all };
    let services = choices.granted(|service, known| unknown(show, service, known));
    let filters = Filters::new(&choices, &topics, &districts);
    Ok(Found { filters, services, wish })
}

/// The filters of this page's address, to go on with to the map or back to the list.
pub(super) fn carried(show: &Show) -> Vec<(String, String)> {
    let mut pairs = show.query.canonical(PARAMS);
    pairs.retain(|(name, _)| name != "page" && name != EMBED);
    pairs
}

/// What is known of a service. Its words only matter to whoever asks for some.
fn known(show: &Show, service: &Of<Service>, wish: &Wish) -> Known {
    let places = show.reader.follow_all(&service.locations);
    let spoken = hours::spoken(show, service);
    let week = hours::coming(show, service, &spoken);
    let answering = Weekday::ALL.into_iter().filter(|day| week.answers(*day));
    let topics = show.reader.follow_all(&service.common.topics);
    Known {
        words: if wish.words.is_empty() { String::new() } else { words(show, service) },
        topics: topics.iter().map(|topic| topic.entry.slug.to_string()).collect(),
        languages: languages(show, service),
        days: answering.map(|day| (day, week.spoken_on(day))).collect(),
        districts: districts_of(show, service, &places).iter().map(|it| it.entry.slug.to_string()).collect(),
        open: hours::is_open(show, &service.schedules),
        free: service.cost.as_ref().is_some_and(|cost| cost.is("free")),
        step_free: places.iter().any(|place| place.is_step_free()),
        no_appointment: service.appointment.as_ref().is_some_and(|term| term.is("not-needed")),
    }
}

fn words(show: &Show, service: &Of<Service>) -> String {
    filters::found_by(show, &service.entry, show.reader.follow(&service.organization).as_ref())
}

/// What is not known of a service, the weightiest first: of two, the one of which more is known comes first in the list.
fn unknown(show: &Show, service: &Of<Service>, known: &Known) -> [bool; 4] {
    let places = show.reader.follow_all(&service.locations);
    [
        !known.open,
        service.schedules.is_empty(),
        !places.iter().any(|place| place.street.is_some()),
        !known.languages.contains(&show.lang),
    ]
}

type Choosing<'c> = Choices<'c, Service, Wish>;

impl Filters {
    fn new(choices: &Choosing, all_topics: &[Of<Topic>], all_districts: &[Of<District>]) -> Self {
        let Choices { show, wish, .. } = *choices;
        let topics: Vec<Choice> = all_topics.iter().map(|it| topic(choices, it)).collect();
        let alone = |lang: Lang| Wish { speaks: Some(lang), ..Wish::default() };
        let speaks = choices.speaks(spoken(choices), wish.speaks.as_ref(), alone);
        // With a language chosen, a day counts services where that language is spoken then.
        let alone = |day: Weekday| Wish { day: Some(day), speaks: wish.speaks.clone(), ..Wish::default() };
        let days = choices.days(wish.day, alone);
        let districts: Vec<Choice> = all_districts.iter().map(|it| district(choices, it)).collect();
        let flags = flags(choices);
        let asked = Asked::new(show, wish, PARAMS, &[&topics, &speaks, &days, &districts, &flags]);
        Self { asked, topics, speaks, days, districts, flags }
    }
}

fn topic(choices: &Choosing, topic: &Of<Topic>) -> Choice {
    let on = choices.wish.topics.iter().any(|it| it == topic.entry.slug.as_str());
    choices.entry("topic", &topic.entry, |slug| Wish { topics: vec![slug], ..Wish::default() }, on)
}

/// The languages to choose from: those spoken somewhere, and the one that is chosen.
fn spoken(choices: &Choosing) -> Vec<Lang> {
    let mut spoken: Vec<Lang> = choices.all.iter().flat_map(|(_, known)| known.languages.iter().cloned()).collect();
    spoken.extend(choices.wish.speaks.clone());
    let wording = &choices.show.site.wording;
    spoken.sort_by_cached_key(|lang| (wording.language_name(Some(&choices.show.lang), lang), lang.clone()));
    spoken.dedup();
    spoken
}

fn district(choices: &Choosing, district: &Of<District>) -> Choice {
    let on = choices.wish.district.as_deref() == Some(district.entry.slug.as_str());
    choices.entry("district", &district.entry, |slug| Wish { district: Some(slug), ..Wish::default() }, on)
}

fn flags(choices: &Choosing) -> Vec<Choice> {
    let wish = choices.wish;
    let flag = |name: &'static str, value: &str, alone: Wish, on: bool| {
        choices.worded(name, value, &format!("services-flag-{name}"), &alone, on)
    };
    vec![
        flag("open", "now", Wish { open: true, ..Wish::default() }, wish.open).live(),
        flag("free", "1", Wish { free: true, ..Wish::default() }, wish.free),
        flag("step-free", "1", Wish { step_free: true, ..Wish::default() }, wish.step_free),
        flag("no-appointment", "1", Wish { no_appointment: true, ..Wish::default() }, wish.no_appointment),
    ]
}
