//! The same services by place: a list with numbers, and beside it a picture with the same numbers.

use integra_common::{
    Location,
    facets::SEARCH_AT_MOST,
    views::{self, MAP_SHEET, Spots, Step, on_map},
};
use integra_edition::Of;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Head, MORE_SHEET},
};
use serde::Serialize;

use super::filters::{self, Filters, Found};
use crate::{
    Service,
    facets::PARAMS,
    hours::{self, Now},
};

/// Where the map is.
pub(super) const PATH: &str = "map";

#[derive(Serialize)]
struct MapPage {
    crumbs: Vec<Step>,
    #[serde(flatten)]
    filters: Filters,
    /// The same as a list of services.
    list: String,
    #[serde(flatten)]
    spots: Spots<Offered>,
}

/// A service, in short.
#[derive(Serialize)]
struct Offered {
    name: Text,
    url: Option<String>,
    organization: Option<Text>,
    now: Now,
}

fn offered(show: &Show, service: &Of<Service>) -> Offered {
    Offered {
        name: show.name(&service.entry),
        url: show.url_of(&service.entry),
        organization: show.reader.follow(&service.organization).map(|it| show.name(&it.entry)),
        now: hours::now(show, &service.schedules),
    }
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let Found { filters, services, .. } = filters::found(show)?;
    let is_at = |service: &Of<Service>| show.reader.follow_all::<Location>(&service.locations);
    let page = MapPage {
        crumbs: views::crumbs(show, Some(("services", "services-title"))),
        list: show.url_with("services", &filters::carried(show)),
        spots: views::spots(show, services, PARAMS, is_at, |service| offered(show, service))?,
        filters,
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET), show.asset(MAP_SHEET)],
        title: show.say("map-title", &[]),
        description: show.say("map-lede", &[]),
        nav: "services",
        unlisted: !show.query.canonical(PARAMS).is_empty(),
        ..Head::default()
    };
    let mut body = show.page("services/map.html", head, page)?;
    // Its button finds what is near.
    body.asks_where = true;
    Ok(body)
}

/// Where a service is on the map, when it has a place there: the map filtered to its name, so that it is on the first page
/// however many places the city has.
pub(super) fn link(show: &Show, service: &Of<Service>) -> Option<String> {
    let places = show.reader.follow_all::<Location>(&service.locations);
    let place = places.iter().find(|place| on_map(place).is_some())?;
    let mut words = show.name(&service.entry).plain;
    while words.chars().count() > SEARCH_AT_MOST {
        // The list knows names by their words.
        words.truncate(words.rfind(' ')?);
    }
    Some(format!("{}#at-{}", show.url_with(PATH, &[("q".to_owned(), words)]), place.entry.slug))
}
