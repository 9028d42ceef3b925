//! The filters of services: the same on the list and on the map, and in the address of both.

use integra_common::{
    District,
    pages::{districts, topics},
};
use integra_edition::Of;
use integra_kernel::{Lang, schedule::Weekday};
use integra_web::{Show, Stop, Text, show::EMBED, text::fold, wording::Width};
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
    q: String,
    chosen: usize,
    /// What is chosen, each with the address of the page without it.
    kept: Vec<Kept>,
    clear: String,
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

/// A choice of a facet.
#[derive(Serialize)]
struct Choice {
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

/// Reads the filters of this page's address, and finds what they leave.
pub(super) fn found(show: &Show) -> Result<Found, Stop> {
    let topics = topics::all(show);
    let slugs: Vec<String> = topics.iter().map(|topic| topic.entry.slug.to_string()).collect();
    let districts = districts::all(show);
    let district_slugs: Vec<String> = districts.iter().map(|district| district.entry.slug.to_string()).collect();
    let wish = Wish::read(&show.query, &slugs, &district_slugs)?;
    let mut all: Vec<(Of<Service>, Known)> = show
        .reader
        .list::<Service>(show.key())
        .into_iter()
        .map(|service| {
            let known = known(show, &service);
            (service, known)
        })
        .collect();
    let collator = show.site.wording.collate(&show.lang);
    all.sort_by_cached_key(|(service, _)| service.entry.slug.clone());
    all.sort_by(|(a, _), (b, _)| collator.compare(&show.name(&a.entry).plain, &show.name(&b.entry).plain));
    all.sort_by_key(|(service, known)| unknown(show, service, known));
    let choices = Choices { show, wish: &wish, all: &all };
    let mut filters = Filters {
        kept: Vec::new(),
        q: show.query.one("q").unwrap_or_default().to_owned(),
        chosen: wish.chosen(),
        clear: format!("{}#results", show.url(&show.path)),
        topics: topics.iter().map(|topic| choices.topic(show.name(&topic.entry), topic.entry.slug.as_str())).collect(),
        speaks: choices.languages(),
        days: Weekday::ALL.into_iter().map(|day| choices.day(day)).collect(),
        districts: districts.iter().map(|district| choices.district(district)).collect(),
        flags: choices.flags(),
    };
    let lists = [&filters.topics, &filters.speaks, &filters.days, &filters.districts, &filters.flags];
    filters.kept = lists.into_iter().flatten().filter(|choice| choice.on).map(|choice| kept(show, choice)).collect();
    let services = all.iter().filter(|(_, known)| wish.grants(known)).map(|(service, _)| service.clone()).collect();
    Ok(Found { filters, services, wish })
}

/// The filters of this page's address, to go on with to the map or back to the list.
pub(super) fn carried(show: &Show) -> Vec<(String, String)> {
    let mut pairs = show.query.canonical(PARAMS);
    pairs.retain(|(name, _)| name != "page" && name != EMBED);
    pairs
}

fn known(show: &Show, service: &Of<Service>) -> Known {
    let organization = show.reader.follow(&service.organization);
    let mut words = show.name(&service.entry).plain;
    let more = [show.text(&service.entry, "summary"), organization.map(|it| show.name(&it.entry))];
    more.into_iter().flatten().for_each(|text| {
        words.push(' ');
        words.push_str(&text.plain);
    });
    let places = show.reader.follow_all(&service.locations);
    let spoken = hours::spoken(show, service);
    let week = hours::coming(show, service, &spoken);
    let answering = Weekday::ALL.into_iter().filter(|day| week.answers(*day));
    let topics = show.reader.follow_all(&service.common.topics);
    Known {
        words: fold(&words),
        topics: topics.iter().map(|topic| topic.entry.slug.to_string()).collect(),
        languages: languages(show, service),
        days: answering.map(|day| (day, week.spoken_on(day))).collect(),
        districts: districts_of(show, service, &places).iter().map(|it| it.entry.slug.to_string()).collect(),
        open: hours::is_open(show, &service.schedules),
        free: service.cost.as_ref().is_some_and(|cost| cost.is("free")),
        step_free: places.iter().any(|place| place.step_free.as_ref().is_some_and(|term| term.is("yes"))),
        no_appointment: service.appointment.as_ref().is_some_and(|term| term.is("not-needed")),
    }
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

fn kept(show: &Show, choice: &Choice) -> Kept {
    let chosen = |name: &str, value: &str| name == choice.name && (name != "topic" || value == choice.value);
    let mut pairs = show.query.canonical(PARAMS);
    pairs.retain(|(name, value)| name != "page" && !chosen(name, value));
    Kept { words: choice.words.clone(), without: format!("{}#results", show.with_query(&pairs)) }
}

/// Makes the choices of the form, each with how many services it would leave on its own.
struct Choices<'c> {
    show: &'c Show<'c>,
    wish: &'c Wish,
    all: &'c [(Of<Service>, Known)],
}

impl Choices<'_> {
    fn count(&self, wish: &Wish) -> usize {
        self.all.iter().filter(|(_, known)| wish.grants(known)).count()
    }

    fn topic(&self, words: Text, slug: &str) -> Choice {
        let alone = Wish { topics: vec![slug.to_owned()], ..Wish::default() };
        Choice {
            name: "topic",
            value: slug.to_owned(),
            words,
            count: self.count(&alone),
            on: self.wish.topics.iter().any(|topic| topic == slug),
        }
    }

    fn languages(&self) -> Vec<Choice> {
        let mut spoken: Vec<Lang> = self.all.iter().flat_map(|(_, known)| known.languages.iter().cloned()).collect();
        spoken.extend(self.wish.speaks.clone());
        let wording = &self.show.site.wording;
        let named = |lang: &Lang| wording.language_name(Some(&self.show.lang), lang);
        spoken.sort_by_cached_key(|lang| (named(lang), lang.clone()));
        spoken.dedup();
        let choice = |lang: Lang| Choice {
            name: "speaks",
            count: self.count(&Wish { speaks: Some(lang.clone()), ..Wish::default() }),
            on: self.wish.speaks.as_ref() == Some(&lang),
            words: Text::own(named(&lang)),
            value: lang.to_string(),
        };
        spoken.into_iter().map(choice).collect()
    }

    /// A weekday; with a language chosen, it counts services where that language is spoken then.
    fn day(&self, day: Weekday) -> Choice {
        Choice {
            name: "day",
            count: self.count(&Wish { day: Some(day), speaks: self.wish.speaks.clone(), ..Wish::default() }),
            on: self.wish.day == Some(day),
            words: Text::own(self.show.site.wording.weekday(&self.show.lang, day, Width::Wide)),
            value: day.as_str().to_owned(),
        }
    }

    fn district(&self, district: &Of<District>) -> Choice {
        let slug = district.entry.slug.to_string();
        Choice {
            name: "district",
            count: self.count(&Wish { district: Some(slug.clone()), ..Wish::default() }),
            on: self.wish.district.as_ref() == Some(&slug),
            words: self.show.name(&district.entry),
            value: slug,
        }
    }

    fn flags(&self) -> Vec<Choice> {
        let flag = |name: &'static str, value: &str, wish: Wish, on: bool| Choice {
            name,
            value: value.to_owned(),
            words: Text::own(self.show.say(&format!("services-flag-{name}"), &[])),
            count: self.count(&wish),
            on,
        };
        vec![
            flag("open", "now", Wish { open: true, ..Wish::default() }, self.wish.open),
            flag("free", "1", Wish { free: true, ..Wish::default() }, self.wish.free),
            flag("step-free", "1", Wish { step_free: true, ..Wish::default() }, self.wish.step_free),
            flag("no-appointment", "1", Wish { no_appointment: true, ..Wish::default() }, self.wish.no_appointment),
        ]
    }
}
