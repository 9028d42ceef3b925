//! Places on a map, and beside it the same places as a list with numbers.
//!
//! The list is the page. The picture shows where its places are; a browser can open it and find what is near, and nothing
//! is only there.

use integra_edition::Of;
use integra_kernel::Kind;
use integra_web::{Show, Stop, show::MapView};
use serde::Serialize;

use super::Pages;
use crate::{
    Location,
    pages::organizations::{Place, place},
};

/// The sheet of pages with a map.
pub const MAP_SHEET: &str = "css/map.css";
/// Places on one page: more numbers on one picture help nobody.
const PER_PAGE: usize = 40;

/// A map with its list, for `common/map.html`. What is at a place is for the feature to say: `T`.
#[derive(Debug, Serialize)]
pub struct Spots<T> {
    map: MapView,
    places: Vec<Spot<T>>,
    total: usize,
    /// What nobody can show on a map.
    elsewhere: Vec<T>,
    as_of: String,
    /// Whether it is made to be kept on a device: then with one form of each picture, the lightest that will do.
    copy: bool,
    pages: Pages,
}

/// A place on the map.
#[derive(Debug, Serialize)]
struct Spot<T> {
    number: usize,
    slug: String,
    /// `{latitude},{longitude}`, for the reader's own device.
    at: String,
    place: Place,
    here: Vec<T>,
}

/// A place that is on the map, and what is there.
struct Placed<K> {
    location: Of<Location>,
    point: integra_map::Place,
    here: Vec<Of<K>>,
}

/// Where a place is, when somebody has said so and people go there.
pub fn on_map(location: &Location) -> Option<integra_map::Place> {
    location.point.as_ref().filter(|_| location.location_type.is("physical"))?.place()
}

/// Puts `all` on a map, at the places each of them `is_at`; what has none is listed apart. `params` are the page's
/// parameters in their canonical order, and `view` says what of a thing is shown.
///
/// # Errors
/// There is no such page of the list.
pub fn spots<K: Kind, T>(
    show: &Show,
    all: Vec<Of<K>>,
    params: &[&str],
    is_at: impl Fn(&Of<K>) -> Vec<Of<Location>>,
    view: impl Fn(&Of<K>) -> T,
) -> Result<Spots<T>, Stop> {
    let (placed, elsewhere) = self::placed(all, is_at);
    let pages = Pages::new(show, placed.len(), PER_PAGE, params)?;
    let total = placed.len();
    let here: Vec<_> = placed.into_iter().enumerate().skip(pages.skipped).take(PER_PAGE).collect();
    let points: Vec<integra_map::Place> = here.iter().map(|(_, placed)| placed.point).collect();
    let spot = |(at, placed): (usize, Placed<K>)| Spot {
        number: at + 1,
        slug: placed.location.entry.slug.to_string(),
        at: format!("{:.5},{:.5}", placed.point.lat, placed.point.lon),
        place: place(show, &placed.location),
        here: placed.here.iter().map(&view).collect(),
    };
    Ok(Spots {
        map: show.map(u32::try_from(pages.skipped + 1).unwrap_or(1), &points),
        places: here.into_iter().map(spot).collect(),
        total,
        elsewhere: elsewhere.iter().map(&view).collect(),
        as_of: show.site.wording.day(&show.lang, show.today(), false, true),
        copy: show.is_copy(),
        pages,
    })
}

/// Places that are on the map, in the order of the list; and what has none.
fn placed<K>(all: Vec<Of<K>>, is_at: impl Fn(&Of<K>) -> Vec<Of<Location>>) -> (Vec<Placed<K>>, Vec<Of<K>>) {
    let mut spots: Vec<Placed<K>> = Vec::new();
    let mut elsewhere = Vec::new();
    for thing in all {
        let mut shown = false;
        for location in is_at(&thing) {
            let Some(point) = on_map(&location) else { continue };
            shown = true;
            match spots.iter_mut().find(|known| known.location.entry.id == location.entry.id) {
                Some(known) => known.here.push(thing.clone()),
                None => spots.push(Placed { location, point, here: vec![thing.clone()] }),
            }
        }
        if !shown {
            elsewhere.push(thing);
        }
    }
    (spots, elsewhere)
}
