//! Addresses for machines: readiness, robots, the site map.

use std::{fmt::Write, sync::Arc};

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

/// The sheet with a city's own colours. Under the name that fits its content it is the same for ever; under an older name
/// it is what it is now.
pub(super) async fn colours(State(site): State<Arc<Site>>, Path(file): Path<String>) -> Response {
    let city = theme::city_of(&file).and_then(|city| page::city(&site, city).ok());
    let Some((city, sheet)) = city.and_then(|city| city.theme.sheet().map(|sheet| (city, sheet))) else {
        return (StatusCode::NOT_FOUND, "There is no such file.\n").into_response();
    };
    let now = theme::file_name(city.key.as_str(), &sheet) == file;
    let keep = if now { FOR_EVER } else { "no-cache" };
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, keep)], sheet).into_response()
}

/// Every listed page of every city in every language, with its siblings.
pub(super) async fn sitemap(State(site): State<Arc<Site>>) -> Response {
    let edition = site.live.edition();
    let urls = site.urls();
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for city in site.cities().iter().filter(|city| !city.key.is_all()) {
        let fixed = site.pages(city).filter(|page| site.is_listed(page)).map(|page| page.path.to_owned());
        let own = edition.entries().filter(|entry| entry.city == city.key || entry.city.is_all());
        let entries = own.filter(|entry| !site.must_be_adopted(entry, city)).filter_map(|entry| {
            let home = site.homes(city).find(|home| home.kind == entry.kind && home.listed)?;
            Some((home.path)(entry))
        });
        for path in fixed.chain(entries) {
            for lang in &city.languages {
                let loc = urls.absolute(&city.key, lang, &path, &[]);
                let _ = write!(out, "<url><loc>{loc}</loc>");
                for other in &city.languages {
                    let href = urls.absolute(&city.key, other, &path, &[]);
                    let _ = write!(out, "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{href}\"/>");
                }
                out.push_str("</url>\n");
            }
        }
    }
    out.push_str("</urlset>\n");
    ([(header::CONTENT_TYPE, "application/xml; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], out)
        .into_response()
}
