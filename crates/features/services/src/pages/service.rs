//! One service.

use integra_common::{
    Location, SpokenLanguage,
    pages::organizations::{Place, Reach, place},
    views::{self, Differ, Spoken, Step, Trust},
};
use integra_edition::Of;
use integra_kernel::Lang;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    text::Prose,
    wording::Arg,
};
use serde::Serialize;

use super::{blocks, contact::reach, linked, list, map};
use crate::{
    Service,
    hours::{self, Now},
};

#[derive(Serialize)]
struct ServicePage {
    crumbs: Vec<Step>,
    card: Card,
    local: Option<Text>,
    closed: bool,
    now: Now,
    notice: Option<Text>,
    description: Vec<Prose>,
    how_to: Vec<Prose>,
    eligibility: Option<Text>,
    ages: Option<String>,
    documents: Vec<Document>,
    cost: Option<String>,
    costs: Vec<Price>,
    duration: Option<String>,
    appointment: Option<String>,
    appointment_url: Option<String>,
    areas: Vec<Text>,
    week: Vec<hours::Row>,
    languages: Vec<Language>,
    language_notes: Vec<Text>,
    places: Vec<Place>,
    /// Its place on the map.
    map: Option<String>,
    #[serde(flatten)]
    reach: Reach,
    organization: Option<Card>,
    counter: Option<Counter>,
    /// Whether it is who answers people of the city: links to a person lead to how one reaches it.
    answers: bool,
    similar: Vec<list::Row>,
    differ: Vec<Differ>,
    trust: Trust,
}

#[derive(Serialize)]
struct Document {
    name: Text,
    url: Option<String>,
}

#[derive(Serialize)]
struct Price {
    amount: Option<String>,
    note: Option<Text>,
}

#[derive(Serialize)]
struct Language {
    spoken: Spoken,
    /// The days, and whether an interpreter speaks it.
    more: Option<String>,
}

/// A sentence to show at the counter, in the local language and the reader's.
#[derive(Serialize)]
struct Counter {
    local: Text,
    own: Option<Text>,
    machine: bool,
    language: String,
}

fn counter(show: &Show, service: &Of<Service>) -> Option<Counter> {
    let own = show.text(&service.entry, "counter")?;
    let local = show.text_in(&service.entry, "counter", &show.city.local)?;
    let same = show.lang == show.city.local;
    Some(Counter {
        machine: matches!(local.state, integra_kernel::texts::State::Machine | integra_kernel::texts::State::Stale),
        language: show.site.wording.language_name(Some(&show.lang), &show.city.local),
        own: (!same).then_some(own),
        local,
    })
}

fn languages(show: &Show, service: &Of<Service>, spoken: &[SpokenLanguage]) -> Vec<Language> {
    let week = hours::coming(show, service, spoken);
    let language =
        |lang: &Lang| Language { spoken: views::spoken(show, lang), more: hours::when_spoken(show, &week, lang) };
    list::languages(show, service).iter().map(language).collect()
}

/// What the editor wrote about languages; the same words about several languages stand once.
fn language_notes(show: &Show, service: &Of<Service>) -> Vec<Text> {
    let mut notes: Vec<Text> = Vec::new();
    for given in &service.languages {
        let note = show.text(&service.entry, &format!("languages/{}/note", given.id));
        notes.extend(note.filter(|note| !notes.contains(note)));
    }
    notes
}

fn prices(show: &Show, service: &Of<Service>) -> Vec<Price> {
    let price = |cost: &crate::kinds::service::Cost| Price {
        amount: cost
            .amount
            .as_ref()
            .zip(cost.currency.as_ref())
            .map(|(amount, currency)| show.site.wording.money(&show.lang, amount, currency)),
        note: show.text(&service.entry, &format!("costs/{}/note", cost.id)),
    };
    service.costs.iter().map(price).collect()
}

/// Services among which similar ones are looked for: all of most cities.
const LOOKED_AT: usize = 500;

/// Other services that share a topic, at most three.
fn similar(show: &Show, service: &Of<Service>) -> Vec<list::Row> {
    let topics: Vec<_> = service.common.topics.iter().map(|link| link.id).collect();
    let mut others: Vec<(usize, Of<Service>)> = show
        .reader
        .first::<Service>(show.key(), LOOKED_AT)
        .into_iter()
        .filter(|other| other.entry.id != service.entry.id)
        .map(|other| (other.common.topics.iter().filter(|link| topics.contains(&link.id)).count(), other))
        .filter(|(shared, _)| *shared > 0)
        .collect();
    others.sort_by_key(|(shared, other)| (std::cmp::Reverse(*shared), other.entry.slug.clone()));
    others.iter().take(3).map(|(_, other)| list::row(show, other)).collect()
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let service = show.subject::<Service>(show.key())?;
    let entry = &service.entry;
    let card = show.card(entry);
    let organization = show.reader.follow(&service.organization);
    let text = |path: &str| show.text(entry, path);
    let words = |vocabulary: &str, term: &integra_kernel::Term| {
        show.say(&format!("vocabulary-{vocabulary}-{}", term.as_str()), &[])
    };
    let spoken = hours::spoken(show, &service);
    let page = ServicePage {
        crumbs: views::crumbs(show, Some(("services", "services-title"))),
        local: show.text_in(entry, "name", &show.city.local).filter(|local| local.plain != card.name.plain),
        closed: !service.status.is("active"),
        now: hours::now(show, &service.schedules),
        notice: views::notice(show, entry, &service.common),
        description: show.prose(entry, "description", 2),
        how_to: show.prose(entry, "how_to", 3),
        eligibility: text("eligibility"),
        ages: views::ages(show, "services-ages", service.minimum_age, service.maximum_age),
        documents: service
            .documents
            .iter()
            .filter_map(|document| {
                Some(Document { name: text(&format!("documents/{}/name", document.id))?, url: document.url.clone() })
            })
            .collect(),
        cost: service.cost.as_ref().map(|term| words("cost", term)),
        costs: prices(show, &service),
        duration: service.duration_minutes.map(|minutes| show.say("services-minutes", &[("n", Arg::Number(minutes))])),
        appointment: service.appointment.as_ref().map(|term| words("appointment", term)),
        appointment_url: service.appointment_url.clone(),
        areas: service.areas.iter().filter_map(|area| text(&format!("areas/{}/name", area.id))).collect(),
        week: hours::week(show, entry, &service.schedules, &spoken),
        languages: languages(show, &service, &spoken),
        language_notes: language_notes(show, &service),
        map: map::link(show, &service),
        places: show
            .reader
            .follow_all::<Location>(&service.locations)
            .iter()
            .map(|location| place(show, location))
            .collect(),
        reach: reach(show, &service),
        organization: organization.as_ref().map(|organization| show.card(&organization.entry)),
        counter: counter(show, &service),
        answers: blocks::answers(show, &service),
        similar: similar(show, &service),
        differ: views::differ(show, entry, &service.common),
        trust: views::trust(show, entry, &service.common),
        card,
    };
    let head = Head {
        sheets: vec![show.asset(views::FACTS_SHEET)],
        title: page.card.name.plain.clone(),
        description: page.card.summary.as_ref().map(|text| text.plain.clone()).unwrap_or_default(),
        nav: "services",
        topic: page.card.topic.clone(),
        linked_data: Some(linked::service(show, &service)),
        quick_exit: service.urgent == Some(true),
        funded_by: service.common.projects.iter().map(|link| link.id).collect(),
        ..Head::default()
    };
    let template = if show.embedded() { "services/embed-hours.html" } else { "services/service.html" };
    show.page(template, head, page)
}
