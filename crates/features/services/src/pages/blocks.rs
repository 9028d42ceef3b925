//! What services add to other pages.

use std::sync::Arc;

use integra_common::{
    City,
    pages::{
        districts,
        organizations::{Call, Place, place},
    },
};
use integra_edition::{Entry, Of};
use integra_kernel::Lang;
use integra_web::{Show, Stop, Text, routes::clear, show::Card};
use minijinja::context;
use serde::Serialize;

use super::{
    contact::{contact, reach},
    list,
};
use crate::{
    Service,
    hours::{self, Now},
};

#[derive(Serialize)]
struct Person {
    shape: Shape,
    card: Card,
    organization: Option<Text>,
    place: Option<Place>,
    now: Now,
    calls: Vec<Call>,
    languages: Vec<integra_common::views::Spoken>,
    /// Whether the city has chosen to lead people to all who sit somewhere, and this is not that page.
    people: bool,
}

/// The page of all who sit somewhere, of whatever feature brings it.
const PEOPLE: &str = "shop";

/// Pages about the portal itself: whom to talk to is one line there.
const ABOUT_THE_PORTAL: [&str; 5] = ["privacy", "data", "accessibility", "imprint", clear::PATH];

/// How much is said of whom to talk to.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Shape {
    /// All, in a frame of the page's width.
    Whole,
    /// All, among other sections.
    Inside,
    /// One line with a link.
    Line,
}

/// "Talk to a person", on every page. The home page has it among its own sections, and the page of who answers is itself
/// what the card would say: it only keeps the place that links lead to.
pub(super) fn person(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    if show.is_passing() || ABOUT_THE_PORTAL.contains(&show.path.as_str()) {
        return said(show, Shape::Line);
    }
    if show.path.is_empty() && !show.key().is_all() {
        return Ok(None);
    }
    said(show, Shape::Whole)
}

/// "Talk to a person", on the home page.
pub(super) fn person_at_home(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    said(show, Shape::Inside)
}

/// Whether a page about this service is the answer to whom to talk to.
pub(super) fn answers(show: &Show, service: &Of<Service>) -> bool {
    answering(show).is_some_and(|it| it.entry.id == service.entry.id)
}

/// Who answers people of the city: the first of those the city names that is active.
fn answering(show: &Show) -> Option<Of<Service>> {
    // The city names who answers: looking through all services here would make every page depend on every service.
    let city = Of::<City>::new(&show.city.entry)?;
    let mut services = city.answers.iter().filter_map(|id| Of::<Service>::new(&show.reader.entry(*id)?));
    services.find(|service| service.status.is("active"))
}

/// Who, where, today's hours and languages.
fn said(show: &Show, shape: Shape) -> Result<Option<String>, Stop> {
    let Some(service) = answering(show) else { return Ok(None) };
    // Its own page is where the card would lead to.
    if show.is_about(&service.entry) {
        return Ok(None);
    }
    let service = &service;
    let organization = show.reader.follow(&service.organization);
    let chosen = Of::<City>::new(&show.city.entry).is_some_and(|city| city.shop_level.is_some());
    let page = Person {
        shape,
        people: chosen && show.path != PEOPLE,
        card: show.card(&service.entry),
        organization: organization.map(|organization| show.name(&organization.entry)),
        place: show.reader.follow_all(&service.locations).first().map(|location| place(show, location)),
        now: hours::now(show, &service.schedules),
        calls: reach(show, service).calls,
        languages: list::languages(show, service)
            .iter()
            .map(|lang| integra_common::views::spoken(show, lang))
            .collect(),
    };
    show.part("services/person.html", page).map(Some)
}

fn section(
    show: &Show,
    services: &[Of<Service>],
    title: String,
    id: &str,
    more: Option<String>,
) -> Result<Option<String>, Stop> {
    if services.is_empty() {
        return Ok(None);
    }
    let collator = show.site.wording.collate(&show.lang);
    let mut sorted: Vec<&Of<Service>> = services.iter().collect();
    sorted.sort_by(|a, b| collator.compare(&show.name(&a.entry).plain, &show.name(&b.entry).plain));
    let rows: Vec<list::Row> = sorted.into_iter().map(|service| list::row(show, service)).collect();
    let page = context! { title, id, more, rows => integra_web::templates::value(rows) };
    show.part("services/section.html", page).map(Some)
}

pub(super) fn of_topic(show: &Show, topic: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(topic) = topic else { return Ok(None) };
    let mut services = show.reader.list::<Service>(show.key());
    services.retain(|service| service.common.topics.iter().any(|link| link.id == topic.id));
    let more = list::filtered(show, &[("topic", topic.slug.as_str())]);
    section(show, &services, show.say("services-of-topic", &[]), "services", Some(more))
}

pub(super) fn of_organization(show: &Show, organization: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(organization) = organization else { return Ok(None) };
    let linking = show.reader.linking::<Service>(organization.id);
    let services: Vec<Of<Service>> =
        linking.into_iter().filter(|(_, field)| field == "organization").map(|(service, _)| service).collect();
    section(show, &services, show.say("services-of-organization", &[]), "services", None)
}

/// Everybody who helps in the language a page is about: on which days, whether with an interpreter, and how to reach them.
pub(super) fn of_language(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Ok(lang) = Lang::parse(show.capture("tag")) else { return Ok(None) };
    let mut services = show.reader.list::<Service>(show.key());
    services.retain(|service| list::languages(show, service).contains(&lang));
    if services.is_empty() {
        return Ok(None);
    }
    let collator = show.site.wording.collate(&show.lang);
    services.sort_by(|a, b| collator.compare(&show.name(&a.entry).plain, &show.name(&b.entry).plain));
    let people: Vec<_> = services.iter().map(|service| contact(show, service, Some(&lang), true)).collect();
    let page = context! {
        title => show.say("services-of-language", &[]),
        more => list::filtered(show, &[("speaks", lang.as_str())]),
        note => (),
        people => integra_web::templates::value(people),
    };
    show.part("services/people.html", page).map(Some)
}

/// Services with a place in a district.
fn placed(show: &Show, district: &Entry) -> Vec<Of<Service>> {
    let mut found: Vec<Of<Service>> = Vec::new();
    for place in districts::places(show, district.id) {
        for (service, field) in show.reader.linking::<Service>(place.entry.id) {
            if field == "locations" && !found.iter().any(|it| it.entry.id == service.entry.id) {
                found.push(service);
            }
        }
    }
    found
}

/// What helps in a district.
pub(super) fn in_district(show: &Show, district: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(district) = district else { return Ok(None) };
    let more = list::filtered(show, &[("district", district.slug.as_str())]);
    section(show, &placed(show, district), show.say("services-of-district", &[]), "here", Some(more))
}

/// What serves a district from elsewhere.
pub(super) fn for_district(show: &Show, district: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(district) = district else { return Ok(None) };
    let here = placed(show, district);
    let linking = show.reader.linking::<Service>(district.id);
    let services: Vec<Of<Service>> = linking
        .into_iter()
        .map(|(service, _)| service)
        .filter(|service| !here.iter().any(|it| it.entry.id == service.entry.id))
        .collect();
    let more = list::filtered(show, &[("district", district.slug.as_str())]);
    section(show, &services, show.say("services-of-district-served", &[]), "served", Some(more))
}
