//! Urgent help: the numbers first, then services for people in danger or need now.

use integra_common::{
    start::DANGER_TOPIC,
    views::{self, Spoken, Step, Trust},
};
use integra_edition::Of;
use integra_web::{Body, Show, Stop, Text, show::Head};
use serde::Serialize;

use super::list;
use crate::{Service, UrgentNumber};

/// How many services for people who were hurt are shown.
const AT_MOST: usize = 4;

#[derive(Serialize)]
struct UrgentPage {
    crumbs: Vec<Step>,
    numbers: Vec<Number>,
    services: Vec<list::Row>,
    /// What to do when somebody was hurt or threatened, and who helps then.
    hurt: Vec<String>,
    hurt_services: Vec<list::Row>,
    trust: Option<Trust>,
}

#[derive(Serialize)]
pub(super) struct Number {
    number: String,
    href: String,
    name: Text,
    when: Option<Text>,
    free: Option<bool>,
    all_day: Option<bool>,
    languages: Vec<Spoken>,
}

fn number(show: &Show, urgent: &Of<UrgentNumber>) -> Number {
    let digits: String = urgent.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    Number {
        number: urgent.number.clone(),
        href: format!("tel:{digits}"),
        name: show.name(&urgent.entry),
        when: show.text(&urgent.entry, "when"),
        free: urgent.free,
        all_day: urgent.all_day,
        languages: urgent.languages.iter().map(|lang| views::spoken(show, lang)).collect(),
    }
}

fn in_order(show: &Show) -> Vec<Of<UrgentNumber>> {
    let mut numbers = show.reader.list::<UrgentNumber>(show.key());
    numbers.sort_by_key(|urgent| urgent.order);
    numbers
}

/// The numbers to call, the first ones first.
pub(super) fn numbers(show: &Show) -> Vec<Number> {
    in_order(show).iter().map(|urgent| number(show, urgent)).collect()
}

/// Whether a service is for people whom others hurt: about danger, or about rights.
pub(super) fn protects(show: &Show, service: &Of<Service>) -> bool {
    let topics = show.reader.follow_all(&service.common.topics);
    service.common.is_about_danger() || topics.iter().any(|topic| topic.entry.slug.as_str() == DANGER_TOPIC)
}

/// The services for people who were hurt or threatened, beside those for danger now: about rights, or for what weighs on
/// somebody; first those about danger, then those where the reader's language is spoken.
fn for_the_hurt(show: &Show, services: &[Of<Service>]) -> Vec<list::Row> {
    let fits = |service: &&Of<Service>| {
        let now = service.urgent == Some(true);
        !now && service.status.is("active") && protects(show, service)
    };
    let mut found: Vec<&Of<Service>> = services.iter().filter(fits).collect();
    let collator = show.site.wording.collate(&show.lang);
    found.sort_by(|a, b| collator.compare(&show.name(&a.entry).plain, &show.name(&b.entry).plain));
    let rank = |service: &Of<Service>| {
        (!service.common.is_about_danger(), !list::languages(show, service).contains(&show.lang))
    };
    found.sort_by_key(|service| rank(service));
    found.into_iter().take(AT_MOST).map(|service| list::row(show, service)).collect()
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let numbers = in_order(show);
    let services = show.reader.list::<Service>(show.key());
    let page = UrgentPage {
        crumbs: views::crumbs(show, None),
        services: services
            .iter()
            .filter(|service| service.urgent == Some(true))
            .map(|service| list::row(show, service))
            .collect(),
        hurt: show.blocks("urgent", None)?,
        hurt_services: for_the_hurt(show, &services),
        trust: numbers.first().map(|first| views::trust(show, &first.entry, &first.common)),
        numbers: numbers.iter().map(|urgent| number(show, urgent)).collect(),
    };
    let head = Head {
        title: show.say("services-urgent", &[]),
        description: show.say("services-urgent-lede", &[]),
        nav: "urgent",
        topic: Some("rights".to_owned()),
        quick_exit: true,
        ..Head::default()
    };
    show.page("services/urgent.html", head, page)
}
