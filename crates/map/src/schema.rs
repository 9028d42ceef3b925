//! From the words of map data to ours. Two schemas are in use: Protomaps (layers `roads`, `places`; the older ones call
//! their attributes `pmap:kind`, the newer `kind`) and OpenMapTiles (`transportation`, `place`).

use crate::{thing::What, vector::Value};

/// Which layers are looked at: all, those with names, or those with lines (of neighbours, so that they do not break off).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wanted {
    Shapes,
    Names,
}

impl Wanted {
    pub(crate) fn layer(self, name: &str) -> bool {
        let shapes = [
            "natural",
            "landcover",
            "landuse",
            "park",
            "water",
            "waterway",
            "physical_line",
            "roads",
            "transit",
            "transportation",
            "buildings",
            "building",
        ];
        let names = ["roads", "transportation_name", "places", "place", "pois", "poi", "waterway", "physical_line"];
        match self {
            Self::Shapes => shapes.contains(&name),
            Self::Names => names.contains(&name),
        }
    }
}

/// What a feature is and how important its name, by its layer and attributes.
pub(crate) fn classify<'a>(layer: &str, get: impl Fn(&str) -> Option<Value<'a>>) -> Option<(What, u8)> {
    let text = |key: &str| match get(key) {
        Some(Value::Text(text)) if !text.is_empty() => Some(text),
        _ => None,
    };
    // The newer schema, OpenMapTiles, the older schema; the oldest files have the words of OpenStreetMap alone.
    let older = || text("pmap:kind").filter(|kind| !matches!(*kind, "other" | "railway" | "waterway"));
    let raw = || {
        ["landuse", "leisure", "natural", "railway", "highway", "place", "amenity", "tourism"]
            .into_iter()
            .find_map(text)
    };
    let kind = text("kind").or_else(|| text("class")).or_else(older).or_else(raw).unwrap_or_default();
    let detail =
        text("kind_detail").or_else(|| text("pmap:kind_detail")).or_else(|| text("subclass")).unwrap_or_default();
    let plain = |what| Some((what, 3));
    match layer {
        "natural" | "landcover" | "landuse" | "park" => land(layer, kind).map(|what| (what, 3)),
        "water" | "waterway" | "physical_line" => match text("waterway").unwrap_or(kind) {
            "drain" | "ditch" => None,
            "stream" => Some((What::Stream, 3)),
            "river" | "canal" if layer == "water" => Some((What::Water, 1)),
            "river" | "canal" => Some((What::Stream, 1)),
            _ if layer == "water" => plain(What::Water),
            _ => plain(What::Stream),
        },
        "buildings" | "building" => plain(What::Building),
        // Tracks of yards and sidings lead nobody anywhere.
        "roads" | "transportation" | "transit" if text("service").is_some() && road(kind, detail)?.0 == What::Rail => {
            None
        }
        "roads" | "transportation" | "transportation_name" | "transit" => road(kind, detail),
        "places" | "place" => place(kind, detail),
        "pois" | "poi" => poi(kind, detail),
        _ => None,
    }
}

fn land(layer: &str, kind: &str) -> Option<What> {
    Some(match kind {
        "wood" | "forest" | "scrub" | "orchard" => What::Wood,
        "park" | "garden" | "grass" | "grassland" | "meadow" | "cemetery" | "golf_course" | "playground" | "pitch"
        | "recreation_ground" | "village_green" | "zoo" | "stadium" | "national_park" | "nature_reserve"
        | "protected_area" | "allotments" => What::Park,
        "school" | "university" | "college" | "hospital" | "kindergarten" | "library" => What::Campus,
        "residential" | "urban_area" | "suburb" | "quarter" | "neighbourhood" | "commercial" | "retail" => What::Built,
        "pedestrian" | "plaza" => What::Paved,
        _ if layer == "park" => What::Park,
        _ => return None,
    })
}

fn road(kind: &str, detail: &str) -> Option<(What, u8)> {
    Some(match (kind, detail) {
        ("highway" | "motorway" | "trunk" | "primary", _) => (What::Major, 1),
        ("major_road", "secondary" | "tertiary") => (What::Main, 2),
        ("major_road", _) => (What::Major, 1),
        ("medium_road" | "secondary" | "tertiary", _) => (What::Main, 2),
        ("minor_road", "service") | ("service", _) => (What::Lane, 3),
        ("minor_road" | "minor" | "busway", _) => (What::Street, 3),
        ("path" | "track" | "pedestrian" | "footway" | "cycleway" | "steps" | "bridleway", _) => (What::Path, 3),
        ("rail" | "transit" | "tram" | "light_rail" | "subway", _) => (What::Rail, 3),
        _ => return None,
    })
}

fn place(kind: &str, detail: &str) -> Option<(What, u8)> {
    match (kind, detail) {
        ("city", _) | ("locality", "city") => Some((What::Town, 1)),
        ("town", _) | ("locality", "town") => Some((What::Town, 2)),
        ("village" | "suburb" | "borough" | "macrohood", _) | ("locality", "village") => Some((What::Village, 2)),
        ("quarter" | "neighbourhood" | "hamlet", _) | ("locality", _) => Some((What::Quarter, 3)),
        _ => None,
    }
}

fn poi(kind: &str, detail: &str) -> Option<(What, u8)> {
    match (kind, detail) {
        ("railway" | "station", "station" | "" | "train_station" | "railway") => Some((What::Station, 1)),
        ("train_station", _) => Some((What::Station, 1)),
        ("townhall" | "town_hall" | "hospital" | "university", _) => Some((What::Landmark, 2)),
        ("library" | "museum" | "theatre" | "castle" | "college", _) => Some((What::Landmark, 3)),
        _ => None,
    }
}
