//! The list of services, with facets as a plain form.

use std::sync::Arc;

use integra_common::{
    District, Location,
    pages::{organizations::Place, organizations::place},
    views::{self, Pages, Spoken, Step},
};
use integra_edition::{Entry, Of};
use integra_kernel::Lang;
use integra_web::{
    Body, Show, Stop, Text, query,
    show::{Card, Head, MORE_SHEET},
    wording::Arg,
};
use serde::Serialize;

use super::filters::{self, Filters, Found};
use crate::{
    Service,
    facets::PARAMS,
    hours::{self, Now},
};

/// Services on one page of the list.
const PER_PAGE: usize = 20;

/// A service in a list.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Row {
    card: Card,
    organization: Option<Text>,
    places: Vec<Place>,
    now: Now,
    languages: Vec<Spoken>,
    /// On which days the language the reader asks for is spoken.
    spoken: Option<String>,
}

#[derive(Serialize)]
struct ListPage {
    crumbs: Vec<Step>,
    rows: Vec<Row>,
    /// Whether the hours of several of them are not known: it is said once what to do then.
    ask_first: bool,
    total: usize,
    /// The same on a map.
    map: String,
    #[serde(flatten)]
    filters: Filters,
    pages: Pages,
}

/// A service as a row.
pub(super) fn row(show: &Show, service: &Of<Service>) -> Row {
    Row {
        card: show.card(&service.entry),
        organization: show.reader.follow(&service.organization).map(|organization| show.name(&organization.entry)),
        places: show
            .reader
            .follow_all::<Location>(&service.locations)
            .iter()
            .map(|location| place(show, location))
            .collect(),
        now: hours::now(show, &service.schedules),
        languages: languages(show, service).iter().map(|lang| views::spoken(show, lang)).collect(),
        spoken: None,
    }
}

/// A service as a row of a list of those that speak a language.
fn row_for(show: &Show, service: &Of<Service>, wished: Option<&Lang>) -> Row {
    let words = wished.map(|lang| {
        let spoken = hours::spoken(show, service);
        let when = hours::when_spoken(show, &hours::coming(show, service, &spoken), lang);
        let language = ("language", Arg::Text(show.site.wording.language_name(Some(&show.lang), lang)));
        match when {
            Some(days) => show.say("services-spoken-on", &[language, ("days", Arg::Text(days))]),
            None => show.say("services-spoken-days-unknown", &[language]),
        }
    });
    Row { spoken: words, ..row(show, service) }
}

/// Languages spoken at a service: its own, those of its hours, else the organization's.
pub(super) fn languages(show: &Show, service: &Of<Service>) -> Vec<Lang> {
    let named = hours::spoken(show, service).into_iter().map(|spoken| spoken.language);
    let timed = service.schedules.iter().flat_map(|hours| hours.languages.iter().cloned());
    let mut all: Vec<Lang> = Vec::new();
    for lang in named.chain(timed) {
        if !all.contains(&lang) {
            all.push(lang);
        }
    }
    all
}

/// The districts a service is in, then those it serves elsewhere.
pub(super) fn districts_of(show: &Show, service: &Of<Service>, places: &[Of<Location>]) -> Vec<Of<District>> {
    let links = places.iter().filter_map(|place| place.district.as_ref());
    let links = links.chain(service.areas.iter().filter_map(|area| area.district.as_ref()));
    let mut all: Vec<Of<District>> = Vec::new();
    for district in links.filter_map(|link| show.reader.follow(link)) {
        if !all.iter().any(|it| it.entry.id == district.entry.id) {
            all.push(district);
        }
    }
    all
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let Found { filters, services, wish } = filters::found(show)?;
    // A device that keeps the list keeps it whole.
    let per_page = if show.is_copy() { services.len().max(1) } else { PER_PAGE };
    let pages = Pages::new(show, services.len(), per_page, PARAMS)?;
    let rows: Vec<Row> = services
        .iter()
        .skip(pages.skipped)
        .take(per_page)
        .map(|service| row_for(show, service, wish.speaks.as_ref()))
        .collect();
    let page = ListPage {
        crumbs: views::crumbs(show, None),
        ask_first: rows.iter().filter(|row| row.now.class == "unk").count() > 1,
        rows,
        total: services.len(),
        map: show.url_with("map", &filters::carried(show)),
        filters,
        pages,
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET)],
        title: show.say("services-title", &[]),
        description: show.say("services-lede", &[]),
        nav: "services",
        topic: wish.topics.first().filter(|_| wish.topics.len() == 1).cloned(),
        unlisted: !show.query.canonical(PARAMS).is_empty(),
        ..Head::default()
    };
    let template = if show.embedded() { "services/embed-list.html" } else { "services/list.html" };
    show.page(template, head, page)
}

/// Keeps the query helper in one place for links with facets.
pub(super) fn filtered(show: &Show, pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<(String, String)> =
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    format!("{}{}", show.url("services"), query::encode(&pairs))
}

/// That other sites may show it.
pub(super) fn embeddable(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    Ok(Some(format!("services\t{}", show.say("services-title", &[]))))
}
