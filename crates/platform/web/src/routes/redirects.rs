//! Old addresses of a city: where there is no page, its list of redirects may know where it went.

use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use integra_edition::Found;
use integra_kernel::{CityKey, Lang, Slug};

use super::{choose, page};
use crate::{
    city::{CityProfile, Redirect},
    query::Query,
    show::Show,
    site::Site,
};

/// What an old address asks for: which redirect, and the language if it names one.
fn meant<'c>(city: &'c CityProfile, rest: &str) -> Option<(&'c Redirect, Option<Lang>)> {
    let rest = rest.trim_end_matches('/');
    let (first, tail) = rest.trim_start_matches('/').split_once('/').unwrap_or_default();
    let lang = Lang::parse(first).ok().filter(|lang| city.languages.contains(lang));
    let whole = city.redirects.iter().find(|redirect| redirect.from == rest);
    let below = || {
        lang.as_ref()?;
        city.redirects.iter().find(|redirect| redirect.from.strip_prefix('/') == Some(tail))
    };
    Some((whole.or_else(below)?, lang))
}

/// The city of a path as the Router sees it, and what follows its key.
fn parts<'p>(site: &Site, path: &'p str) -> Option<(CityProfile, &'p str)> {
    let key = path.trim_start_matches('/').split('/').next()?;
    let rest = path.strip_prefix('/')?.strip_prefix(key)?;
    Some((page::city(site, key).ok()?, rest))
}

/// Whether a redirect begins here that names no language, so that nothing else can be meant.
pub(super) fn knows(site: &Site, path: &str) -> bool {
    parts(site, path).is_some_and(|(city, rest)| meant(&city, rest).is_some_and(|(_, lang)| lang.is_none()))
}

/// Where an address without a page leads, in the language it names, else in the one the browser asks for.
pub(super) fn find(site: &Site, path: &str, headers: &HeaderMap) -> Option<Response> {
    let (city, rest) = parts(site, path)?;
    let (redirect, named) = meant(&city, rest)?;
    let lang =
        named.clone().unwrap_or_else(|| choose::best(&city.languages, headers).unwrap_or_else(|| city.default.clone()));
    let to = HeaderValue::try_from(target(site, &city, lang, &redirect.to)?).ok()?;
    let mut response = (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, to)]).into_response();
    if named.is_none() {
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    }
    Some(response)
}

/// The address of a page's path, or of an entry written as `kind/slug`; nothing when readers would find nothing there.
fn target(site: &Site, city: &CityProfile, lang: Lang, to: &str) -> Option<String> {
    if page::find(site.pages(city), to).is_some() {
        return Some(site.urls().page(&city.key, &lang, to, &[]));
    }
    let (kind, slug) = to.split_once('/')?;
    let slug = Slug::parse(slug).ok()?;
    let show = Show::new(site, site.reader(), city.clone(), lang, String::new(), Query::default());
    [city.key.clone(), CityKey::all()].iter().find_map(|city| match show.reader.find(city, kind, &slug) {
        Found::Here(entry) | Found::Moved(entry) => show.url_of(&entry),
        Found::Gone | Found::Nothing => None,
    })
}
