//! Pictures of maps: `/tiles/{version}/{z}/{x}/{y}`, with `@2x` at the end for finer screens;
//! `/tiles/{version}/still/{shape}/{pins}`; and which pins lie under one mark at a zoom, as JSON:
//! `/tiles/{version}/marks/{zoom}/{pins}`.

use std::sync::Arc;

use axum::{
    extract::{Path, Request, State},
    response::{IntoResponse, Response},
};
use bytes::Bytes;
use http::{StatusCode, header};
use integra_edition::Reader;
use integra_map::{Area, Ground, Tile, ZOOMS, clusters};
use serde_json::json;

use crate::{
    city::CityProfile,
    front::FOR_EVER,
    maps::{self, Maps, Picture, Refusal, SHAPES, Version, read_pins},
    site::Site,
};

/// How long it may be believed that there is nothing, or that an address has changed: map data may come any day.
const FOR_NOW: &str = "public, max-age=60";
/// Seconds until it is worth asking again.
const COME_AGAIN: &str = "2";
/// So far around a city, in parts of its size, there are tiles; a sketch shows next to nothing further out.
const AROUND: f64 = 1.0;

/// Why there is no picture.
enum No {
    Such,
    /// It has another address now.
    Moved(String),
    Refused(Refusal),
}

pub(super) async fn show(State(site): State<Arc<Site>>, Path(path): Path<String>, request: Request) -> Response {
    let answer = |mime: &'static str, bytes: Bytes| {
        ([(header::CONTENT_TYPE, mime), (header::CACHE_CONTROL, FOR_EVER)], bytes).into_response()
    };
    // Percent signs are none of these addresses' letters: what was written otherwise is another address.
    let plain = request.uri().path().strip_prefix("/tiles/") == Some(path.as_str());
    let found = if plain { found(&site, &path).await } else { Err(No::Such) };
    match found {
        Ok((mime, bytes)) => answer(mime, bytes),
        Err(No::Such) => {
            let told = "There is no such picture of a map.\n";
            (StatusCode::NOT_FOUND, [(header::CACHE_CONTROL, FOR_NOW)], told).into_response()
        }
        Err(No::Moved(to)) => {
            (StatusCode::FOUND, [(header::LOCATION, to.as_str()), (header::CACHE_CONTROL, FOR_NOW)]).into_response()
        }
        Err(No::Refused(Refusal::Busy)) => {
            let headers = [(header::RETRY_AFTER, COME_AGAIN), (header::CACHE_CONTROL, "no-store")];
            (StatusCode::SERVICE_UNAVAILABLE, headers, "Too many maps are asked for. Please try again in a moment.\n")
                .into_response()
        }
        Err(No::Refused(Refusal::Failed(error))) => {
            tracing::error!(%error, path, "a map could not be drawn");
            let headers = [(header::CACHE_CONTROL, "no-store")];
            (StatusCode::INTERNAL_SERVER_ERROR, headers, "This map cannot be drawn.\n").into_response()
        }
    }
}

async fn found(site: &Site, path: &str) -> Result<(&'static str, Bytes), No> {
    let parts: Vec<&str> = path.split('/').collect();
    let [version, rest @ ..] = parts.as_slice() else { return Err(No::Such) };
    let version = Version::parse(version).ok_or(No::Such)?;
    let reader = site.reader();
    let city = (site.platform.profile)(reader.edition(), &version.city).ok_or(No::Such)?;
    if !city.languages.contains(&version.lang) || city.key.is_all() {
        return Err(No::Such);
    }
    // Whatever is wrong with the rest is wrong under every version.
    let wanted = Wanted::read(rest).ok_or(No::Such)?;
    if let Wanted::Marks(zoom, pins) = &wanted {
        let places: Vec<_> = pins.iter().map(|pin| pin.place).collect();
        let mark = |cluster: integra_map::Cluster| {
            let numbers: Vec<u32> = cluster.members.iter().filter_map(|at| Some(pins.get(*at)?.number)).collect();
            json!([cluster.place.lat, cluster.place.lon, numbers])
        };
        let marks: Vec<_> = clusters(&places, f64::from(*zoom)).into_iter().map(mark).collect();
        return Ok(("application/json", json!(marks).to_string().into()));
    }
    let (ground, kind) = ground(site, &reader, &city);
    let now = Maps::version(&ground, &city.key, &version.lang, version.dark, &city.theme);
    if now != version {
        let path = [format!("tiles/{now}")].into_iter().chain(rest.iter().map(|part| (*part).to_owned()));
        return Err(No::Moved(site.urls().beside(&city.key, &path.collect::<Vec<_>>().join("/"), &[])));
    }
    let accent = maps::accent(&city.theme, version.dark);
    let picture = |scale| Picture { ground: Arc::clone(&ground), kind, version: version.clone(), scale, accent };
    let bytes = match wanted {
        Wanted::Tile(tile, scale) => {
            if !near(tile, &ground) {
                return Err(No::Such);
            }
            site.maps.tile(picture(scale), tile).await
        }
        Wanted::Still(size, scale, packed, pins) => site.maps.still(picture(scale), size, &packed, pins).await,
        Wanted::Marks(..) => return Err(No::Such),
    };
    Ok(("image/png", bytes.map_err(No::Refused)?))
}

/// What a city's maps are drawn on.
pub(crate) fn ground(site: &Site, reader: &Reader, city: &CityProfile) -> (Arc<Ground>, maps::GroundKind) {
    site.maps.ground(&city.key, || (site.platform.outline_of)(reader, city))
}

enum Wanted {
    Tile(Tile, f32),
    Still((u32, u32), f32, String, Vec<integra_map::Pin>),
    Marks(u8, Vec<integra_map::Pin>),
}

impl Wanted {
    fn read(parts: &[&str]) -> Option<Self> {
        match parts {
            ["still", shape, packed] => {
                let (_, size, scale) = SHAPES.into_iter().find(|(name, ..)| name == shape)?;
                Some(Self::Still(size, scale, (*packed).to_owned(), read_pins(packed)?))
            }
            ["marks", zoom, packed] => {
                let zoom = number(zoom).and_then(|zoom| u8::try_from(zoom).ok())?;
                ZOOMS.contains(&zoom).then_some(Self::Marks(zoom, read_pins(packed)?))
            }
            [z, x, y] => {
                let (y, scale) = fine(y);
                let z = u8::try_from(number(z)?).ok()?;
                Some(Self::Tile(Tile::new(z, number(x)?, number(y)?).ok()?, scale))
            }
            _ => None,
        }
    }
}

/// Takes the mark of a finer screen off the end.
fn fine(text: &str) -> (&str, f32) {
    text.strip_suffix("@2x").map_or((text, 1.0), |plain| (plain, 2.0))
}

/// A number as it is written: no sign, no zeros before it.
fn number(text: &str) -> Option<u32> {
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

/// Whether anything of a city's map is on a tile, or so near that one pans there.
fn near(tile: Tile, ground: &Ground) -> bool {
    let Area { from, to } = ground.area();
    let ((west, south), (east, north)) = (from.flat(), to.flat());
    let (wide, high) = ((east - west) * AROUND, (south - north) * AROUND);
    let side = 1.0 / f64::from(1_u32 << tile.z);
    let (x, y) = (f64::from(tile.x) * side, f64::from(tile.y) * side);
    x < east + wide && x + side > west - wide && y < south + high && y + side > north - high
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_as_they_are_written_are_read() {
        assert!(matches!(
            Wanted::read(&["14", "8800", "5500"]),
            Some(Wanted::Tile(Tile { z: 14, x: 8800, y: 5500 }, scale)) if scale < 1.5
        ));
        assert!(matches!(Wanted::read(&["14", "8800", "5500@2x"]), Some(Wanted::Tile(_, scale)) if scale > 1.5));
        assert!(
            matches!(Wanted::read(&["still", "fine", "0"]), Some(Wanted::Still((720, 440), _, _, pins)) if pins.is_empty())
        );
        for bad in [
            &["99", "0", "0"][..],
            &["7", "0", "0"],
            &["-1", "0", "0"],
            &["NaN", "NaN", "NaN"],
            &["14", "99999999", "0"],
            &["14", "08800", "5500"],
            &["14", "+8800", "5500"],
            &["14", "8800", "5500@3x"],
            &["14", "8800"],
            &["14", "8800", "5500", ""],
            &["14", "..", "5500"],
            &["still", "huge", "0"],
            &["still", "wide", "../../x"],
            &["marks", "40", "0"],
            &["marks", "14", ""],
            &[],
        ] {
            assert!(Wanted::read(bad).is_none(), "{bad:?}");
        }
    }
}
