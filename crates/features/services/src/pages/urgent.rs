//! Urgent help: the numbers first, then services for people in danger or need now.

use integra_common::views::{self, Spoken, Step, Trust};
use integra_edition::Of;
use integra_web::{Body, Show, Stop, Text, show::Head};
use serde::Serialize;

use super::list;
use crate::{Service, UrgentNumber};

#[derive(Serialize)]
struct UrgentPage {
    crumbs: Vec<Step>,
    numbers: Vec<Number>,
    services: Vec<list::Row>,
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
