//! Addresses for machines: readiness, robots, the site map.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};

use integra_kernel::CityKey;

use super::page;
use crate::{front::FOR_EVER, site::Site, theme};

/// 200 once the first edition is served.
pub(super) async fn ready(State(site): State<Arc<Site>>) -> Response {
    let seq = site.live.edition().seq;
    if seq > 0 {
        format!("ready at {seq}\n").into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "nothing is published yet\n").into_response()
    }
}

pub(super) async fn robots(State(site): State<Arc<Site>>) -> String {
    let network = CityKey::all();
    let urls = site.urls();
    let map = urls.origin_of(&network).map(|_| urls.in_full(&network, "/sitemap.xml"));
    let map = map.map(|map| format!("Sitemap: {map}\n")).unwrap_or_default();
    format!("User-agent: *\nDisallow: /desk/\nDisallow: /p/\n{map}")
}

/// The sheet with a city's own colours, or with those of all. Under the name that fits its content it is the same for
/// ever; under an older name it is what it is now.
pub(super) async fn colours(State(site): State<Arc<Site>>, Path(file): Path<String>) -> Response {
    let Some((name, sheet)) = sheet(&site, &file) else {
        return (StatusCode::NOT_FOUND, "There is no such file.\n").into_response();
    };
    let keep = if name == file { FOR_EVER } else { "no-cache" };
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, keep)], sheet).into_response()
}

/// The sheet a name is about, and its name today.
pub(crate) fn sheet(site: &Site, file: &str) -> Option<(String, String)> {
    if file.starts_with("cities.") && file.ends_with(".css") {
        let sheet = site.colours_of_cities();
        return Some((theme::cities_file(&sheet), sheet));
    }
    let city = theme::city_of(file).and_then(|city| page::city(site, city).ok())?;
    let sheet = city.theme.sheet()?;
    Some((theme::file_name(city.key.as_str(), &sheet), sheet))
}
