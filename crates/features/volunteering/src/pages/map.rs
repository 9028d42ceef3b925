//! Opportunities by place: a list with numbers, and beside it a picture with the same numbers.

use integra_common::{
    Location,
    views::{self, MAP_SHEET, Spots, Step},
};
use integra_edition::Of;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Head, MORE_SHEET},
};
use serde::Serialize;

use super::{
    filters::{self, Filters, Found},
    list, when,
};
use crate::{
    Opportunity,
    facets::{FEED_PARAMS, MAP_PARAMS},
};

/// Where the map is.
pub(super) const PATH: &str = "volunteering/map";

#[derive(Serialize)]
struct MapPage {
    crumbs: Vec<Step>,
    #[serde(flatten)]
    filters: Filters,
    /// The same as a list.
    list: String,
    #[serde(flatten)]
    spots: Spots<Offered>,
}

/// An opportunity, in short.
#[derive(Serialize)]
struct Offered {
    name: Text,
    url: Option<String>,
    organization: Option<Text>,
    when: Option<String>,
    place: Option<String>,
    paused: bool,
    /// Whether it stands where its organization is, because nobody has said where one helps.
    office: bool,
}

fn offered(show: &Show, it: &Of<Opportunity>) -> Offered {
    Offered {
        name: show.name(&it.entry),
        url: show.url_of(&it.entry),
        organization: show.reader.follow(&it.organization).map(|by| show.name(&by.entry)),
        when: when::in_short(show, it),
        place: list::place(show, it),
        paused: !it.status.is("open"),
        office: at_office(it),
    }
}

/// Whether one only knows where to ask.
fn at_office(it: &Opportunity) -> bool {
    it.locations.is_empty() && it.place.as_ref().is_none_or(|place| !place.is("remote"))
}

/// Where one helps, or where to ask.
fn places(show: &Show, it: &Of<Opportunity>) -> Vec<Of<Location>> {
    let own = show.reader.follow_all::<Location>(&it.locations);
    let organization = show.reader.follow(&it.organization).filter(|_| at_office(it));
    organization.map_or(own, |by| show.reader.follow_all(&by.locations))
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let Found { filters, opportunities, .. } = filters::found(show)?;
    let page = MapPage {
        crumbs: views::crumbs(show, Some((list::PATH, "volunteering-title"))),
        list: show.url_with(list::PATH, &show.query.canonical(FEED_PARAMS)),
        spots: views::spots(show, opportunities, MAP_PARAMS, |it| places(show, it), |it| offered(show, it))?,
        filters,
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET), show.asset(MAP_SHEET)],
        title: show.say("volunteering-map", &[]),
        description: show.say("volunteering-map-lede", &[]),
        unlisted: !show.query.canonical(MAP_PARAMS).is_empty(),
        ..Head::default()
    };
    let mut body = show.page("volunteering/map.html", head, page)?;
    // Its button finds what is near.
    body.asks_where = true;
    Ok(body)
}
