//! What services add to the page of five questions and to lists somebody keeps: numbers for danger, people, in order.

use std::sync::Arc;

use integra_common::{
    pages::topics,
    start::{Answers, When},
};
use integra_edition::{Entry, Of};
use integra_web::{Show, Stop, wording::Arg};
use minijinja::context;

use super::{
    contact::{self, contact},
    list, urgent,
};
use crate::{
    Service, hours,
    start::{Person, fits, rank},
};

/// How many services are shown.
const AT_MOST: usize = 12;
/// From this age on nobody is a child.
const GROWN_UP: i64 = 18;

/// The topics there are, and what was answered.
fn answers(show: &Show) -> Result<(Vec<String>, Answers), Stop> {
    let slugs: Vec<String> = topics::all(show).iter().map(|topic| topic.entry.slug.to_string()).collect();
    let answers = Answers::read(&show.query, &slugs)?;
    Ok((slugs, answers))
}

fn person(show: &Show, service: &Of<Service>, answers: &Answers) -> Person {
    let reach = contact::reach(show, service);
    let places = show.reader.follow_all(&service.locations);
    Person {
        urgent: service.urgent == Some(true),
        protects: urgent::protects(show, service),
        speaks: answers.speaks.as_ref().is_some_and(|lang| list::languages(show, service).contains(lang)),
        place: places.iter().any(|place| place.street.is_some()),
        phone: !reach.calls.is_empty(),
        writes: reach.email.is_some(),
        // Only who asks for soon is shown the hour, and only then the page changes with it.
        open: answers.is_soon() && hours::is_open(show, &service.schedules),
        children_only: service.maximum_age.is_some_and(|age| age < GROWN_UP),
    }
}

/// The services that fit the answers, the best first.
fn people(show: &Show, slugs: &[String], answers: &Answers) -> Vec<(Of<Service>, Person)> {
    let wanted = answers.topics(slugs);
    let behind = |service: &Of<Service>| {
        let topics = show.reader.follow_all(&service.common.topics);
        answers.in_danger() && service.urgent == Some(true)
            || topics.iter().any(|topic| wanted.contains(&topic.entry.slug.as_str()))
    };
    let services = show.reader.list::<Service>(show.key()).into_iter();
    let services = services.filter(|service| service.status.is("active") && behind(service));
    let mut found: Vec<(Of<Service>, Person)> = services
        .map(|service| {
            let person = person(show, &service, answers);
            (service, person)
        })
        .filter(|(_, person)| fits(answers, *person))
        .collect();
    let collator = show.site.wording.collate(&show.lang);
    found.sort_by(|(a, one), (b, other)| {
        let names = || collator.compare(&show.name(&a.entry).plain, &show.name(&b.entry).plain);
        rank(answers, *one).cmp(&rank(answers, *other)).then_with(names)
    });
    found.truncate(AT_MOST);
    found
}

/// Numbers for danger, above everything else.
pub(super) fn now(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let numbers = urgent::numbers(show);
    if numbers.is_empty() {
        return Ok(None);
    }
    show.part("services/now.html", context! { numbers => integra_web::templates::value(numbers) }).map(Some)
}

/// People who can help.
pub(super) fn show_people(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let (slugs, answers) = answers(show)?;
    let found = people(show, &slugs, &answers);
    if found.is_empty() {
        return Ok(None);
    }
    let nobody = answers.speaks.as_ref().filter(|_| !found.iter().any(|(_, person)| person.speaks));
    let note = match (nobody, answers.when) {
        (Some(lang), _) => {
            let name = show.site.wording.language_name(Some(&show.lang), lang);
            Some(show.say("services-start-nobody-speaks", &[("language", Arg::Text(name))]))
        }
        (None, Some(When::Today | When::Danger)) => {
            let called = found.iter().any(|(_, person)| person.phone);
            Some(show.say(if called { "services-start-call-first" } else { "services-start-ask-first" }, &[]))
        }
        _ => None,
    };
    let cards: Vec<_> =
        found.iter().map(|(service, _)| contact(show, service, answers.speaks.as_ref(), answers.is_soon())).collect();
    let page = context! {
        title => show.say("services-start-people", &[]), more => (), note,
        people => integra_web::templates::value(cards),
    };
    show.part("services/people.html", page).map(Some)
}

/// The same people as a list keeps them.
pub(super) fn keep(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let (slugs, answers) = answers(show)?;
    let found = people(show, &slugs, &answers);
    let items: Vec<String> = found.iter().map(|(service, _)| format!("service.{}", service.entry.slug)).collect();
    Ok((!items.is_empty()).then(|| items.join(",")))
}

/// A service on a list somebody keeps: how to reach it, and never whether it is open now, since lists are printed.
pub(super) fn kept(show: &Show, entry: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(service) = entry.and_then(Of::<Service>::new) else { return Ok(None) };
    show.part("services/kept.html", contact(show, &service, Some(&show.lang), false)).map(Some)
}
