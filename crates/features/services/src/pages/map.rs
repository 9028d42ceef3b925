//! The same services by place: a list with numbers, and beside it a picture with the same numbers.
//!
//! The list is the page. The picture shows where its places are; a browser can open it and find what is near, and nothing
//! is only there.

use integra_common::{
    Location,
    facets::SEARCH_AT_MOST,
    pages::organizations::{Place, place},
    views::{self, Pages, Step},
};
use integra_edition::Of;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Head, MORE_SHEET, MapView},
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
/// The sheet of the map.
const MAP_SHEET: &str = "css/map.css";
/// Places on one page: more numbers on one picture help nobody.
const PER_PAGE: usize = 40;

#[derive(Serialize)]
struct MapPage {
    crumbs: Vec<Step>,
    #[serde(flatten)]
    filters: Filters,
    /// The same as a list of services.
    list: String,
    map: MapView,
    places: Vec<Spot>,
    total: usize,
    /// Services of which nobody has said where they are.
    elsewhere: Vec<Offered>,
    /// Whether it is made to be kept on a device: then with one form of each picture, the lightest that will do.
    copy: bool,
    pages: Pages,
}

/// A place on the map.
#[derive(Serialize)]
struct Spot {
    number: usize,
    slug: String,
    /// `{latitude},{longitude}`, for the reader's own device.
    at: String,
    place: Place,
    services: Vec<Offered>,
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

/// A place that is on the map, and what is offered there.
struct Placed {
    location: Of<Location>,
    point: integra_map::Place,
    services: Vec<Of<Service>>,
}

/// Places that are on the map, in the order of the list; and services that have none.
fn placed(show: &Show, services: Vec<Of<Service>>) -> (Vec<Placed>, Vec<Of<Service>>) {
    let mut spots: Vec<Placed> = Vec::new();
    let mut elsewhere = Vec::new();
    for service in services {
        let mut shown = false;
        for location in show.reader.follow_all::<Location>(&service.locations) {
            let Some(point) = on_map(&location) else { continue };
            shown = true;
            match spots.iter_mut().find(|known| known.location.entry.id == location.entry.id) {
                Some(known) => known.services.push(service.clone()),
                None => spots.push(Placed { location, point, services: vec![service.clone()] }),
            }
        }
        if !shown {
            elsewhere.push(service);
        }
    }
    (spots, elsewhere)
}

/// Where a place is, when somebody has said so and people go there.
fn on_map(location: &Location) -> Option<integra_map::Place> {
    location.point.as_ref().filter(|_| location.location_type.is("physical"))?.place()
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let Found { filters, services, .. } = filters::found(show)?;
    let (spots, elsewhere) = placed(show, services);
    let pages = Pages::new(show, spots.len(), PER_PAGE, PARAMS)?;
    let total = spots.len();
    let here: Vec<_> = spots.into_iter().enumerate().skip(pages.skipped).take(PER_PAGE).collect();
    let points: Vec<integra_map::Place> = here.iter().map(|(_, placed)| placed.point).collect();
    let first = u32::try_from(pages.skipped + 1).unwrap_or(1);
    let spot = |(at, placed): (usize, Placed)| Spot {
        number: at + 1,
        slug: placed.location.entry.slug.to_string(),
        at: format!("{:.5},{:.5}", placed.point.lat, placed.point.lon),
        place: place(show, &placed.location),
        services: placed.services.iter().map(|service| offered(show, service)).collect(),
    };
    let page = MapPage {
        crumbs: views::crumbs(show, Some(("services", "services-title"))),
        list: show.url_with("services", &filters::carried(show)),
        map: show.map(first, &points),
        places: here.into_iter().map(spot).collect(),
        total,
        elsewhere: elsewhere.iter().map(|service| offered(show, service)).collect(),
        copy: show.is_copy(),
        filters,
        pages,
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
