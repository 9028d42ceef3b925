//! The site map: every listed page of every city in every language, with its siblings.

use std::{collections::BTreeSet, fmt::Write, sync::Arc};

use axum::{
    extract::{RawQuery, State},
    response::{IntoResponse, Response},
};
use http::{StatusCode, header};

use crate::{city::CityProfile, query::Query, site::Site};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const SPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// `/sitemap.xml`: the map of the city while there is only one, whose readers never meet the network, else an index of the maps of all (`?city=praha`), since a map of
/// everything would be too large to be read.
pub(super) async fn show(State(site): State<Arc<Site>>, RawQuery(raw): RawQuery) -> Response {
    let query = Query::parse(raw.as_deref().unwrap_or_default());
    let cities = site.cities();
    let listed = cities.iter().filter(|city| !city.key.is_all()).count();
    let xml = match query.one("city") {
        Some(key) => match cities.iter().find(|city| city.key.as_str() == key) {
            Some(city) => map(&site, std::slice::from_ref(city)),
            None => return (StatusCode::NOT_FOUND, "There is no such city.\n").into_response(),
        },
        None if listed > 1 => index(&site, &cities),
        None => map(&site, cities.iter().find(|city| !city.key.is_all()).map(std::slice::from_ref).unwrap_or_default()),
    };
    ([(header::CONTENT_TYPE, "application/xml; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], xml)
        .into_response()
}

fn index(site: &Site, cities: &[CityProfile]) -> String {
    let urls = site.urls();
    let mut out = format!("{HEAD}<sitemapindex xmlns=\"{SPACE}\">\n");
    for city in cities {
        let own = urls.beside(&city.key, "sitemap.xml", &[("city", city.key.as_str())]);
        let _ = writeln!(out, "<sitemap><loc>{}</loc></sitemap>", urls.in_full(&city.key, &own));
    }
    out.push_str("</sitemapindex>\n");
    out
}

fn map(site: &Site, cities: &[CityProfile]) -> String {
    let urls = site.urls();
    let mut out = format!("{HEAD}<urlset xmlns=\"{SPACE}\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for city in cities {
        for path in paths(site, city) {
            let at = |lang| urls.absolute(&city.key, lang, &path, &[]);
            let mut siblings = String::new();
            let named = city.languages.iter().map(|lang| (lang.as_str(), lang)).chain([("x-default", &city.default)]);
            for (tag, lang) in named {
                let href = at(lang);
                let _ = write!(siblings, "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{href}\"/>");
            }
            for lang in &city.languages {
                let _ = writeln!(out, "<url><loc>{}</loc>{siblings}</url>", at(lang));
            }
        }
    }
    out.push_str("</urlset>\n");
    out
}

/// The paths of a city's listed pages, each once. An entry whose facts its kind cannot read has no page; one of the
/// network stands on the pages of all cities only when its kind belongs to the network.
fn paths(site: &Site, city: &CityProfile) -> BTreeSet<String> {
    let edition = site.live.edition();
    let fixed = site.pages(city).filter(|page| site.is_listed(page)).map(|page| page.path);
    // The network has few pages of its own; the lists of its cities' things are empty there.
    let fixed = fixed.filter(|path| !city.key.is_all() || NETWORK.contains(path)).map(str::to_owned);
    let entries = edition.entries().filter(|entry| entry.typed.is_some()).filter_map(|entry| {
        let home = site.homes(city).find(|home| home.kind == entry.kind && home.listed)?;
        let network = site.kinds.get(&entry.kind).is_some_and(|kind| kind.network);
        let here = match entry.city.is_all() {
            // What belongs to the network by its kind is read in cities.
            true if city.key.is_all() => !network,
            true => home.shared,
            false => entry.city == city.key,
        };
        here.then(|| (home.path)(entry))
    });
    fixed.chain(entries).collect()
}

/// Pages about the portal, which the network has too.
const NETWORK: [&str; 8] = ["", "languages", "about", "privacy", "privacy/clear", "accessibility", "data", "imprint"];
