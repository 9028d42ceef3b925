//! `/` and `/{city}`: the browser's language once, else a picker. The choice then stands in the address; no cookie.

use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use integra_kernel::Lang;
use minijinja::context;

use super::{error, html};
use crate::{city::CityProfile, query::Query, show::Show, site::Site, stop::Stop, wording::Wording};

/// The language the browser asks for first, if it is offered.
pub(super) fn best(offered: &[Lang], headers: &HeaderMap) -> Option<Lang> {
    let asked = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
    preferred(asked, offered)
}

/// The best of `offered` for an `Accept-Language` header (RFC 9110, section 12.5.4), by primary language where the whole
/// tag is not offered. `*` asks for nothing in particular.
fn preferred(asked: &str, offered: &[Lang]) -> Option<Lang> {
    let mut wishes: Vec<(u32, Lang)> = Vec::new();
    for wish in asked.split(',').take(20) {
        let mut parts = wish.split(';');
        let Some(lang) = parts.next().and_then(|tag| Lang::parse(tag.trim()).ok()) else { continue };
        let quality = parts.find_map(|part| part.trim().strip_prefix("q=")?.parse::<f32>().ok()).unwrap_or(1.0);
        if quality > 0.0 {
            wishes.push(((quality.clamp(0.0, 1.0) * 1000.0) as u32, lang));
        }
    }
    wishes.sort_by_key(|(quality, _)| std::cmp::Reverse(*quality));
    wishes.iter().find_map(|(_, wish)| {
        let whole = offered.iter().find(|lang| *lang == wish);
        whole.or_else(|| offered.iter().find(|lang| lang.as_str() == wish.primary())).cloned()
    })
}

/// Sends the reader to a language of a city, or lets them choose. Without a city: to the network when it has several
/// cities, else to the only one.
pub(super) fn language(site: &Arc<Site>, city: Option<CityProfile>, headers: &HeaderMap) -> Response {
    let whole = city.is_none();
    let Some(city) = city.or_else(|| front_door(site)) else {
        return error::page(site, "/", headers, &Stop::NotFound);
    };
    if let Some(lang) = best(&city.languages, headers) {
        return away(&site.urls().page(&city.key, &lang, "", &[]));
    }
    match picker(site, &city, whole, headers) {
        Ok(page) => varying(html(StatusCode::OK, page, None)),
        Err(stop) => error::page(site, "/", headers, &stop),
    }
}

/// Whose home the address without a city leads to.
pub(super) fn front_door(site: &Site) -> Option<CityProfile> {
    let cities = site.cities();
    match cities.iter().filter(|city| !city.key.is_all()).collect::<Vec<_>>().as_slice() {
        [only] => Some((*only).clone()),
        several => cities.iter().find(|city| city.key.is_all()).or(several.first().copied()).cloned(),
    }
}

fn away(to: &str) -> Response {
    let to = HeaderValue::from_str(to).unwrap_or_else(|_| HeaderValue::from_static("/"));
    varying((StatusCode::FOUND, [(header::LOCATION, to)]).into_response())
}

fn varying(mut response: Response) -> Response {
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language, Accept-Encoding"));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// A page with the languages to choose from, each in its own script. At the front door (`whole`), languages follow that only
/// a city has: they lead to it.
fn picker(site: &Arc<Site>, city: &CityProfile, whole: bool, headers: &HeaderMap) -> Result<String, Stop> {
    let lang = best(&city.languages, headers).unwrap_or_else(|| city.default.clone());
    let frame = Show::new(site, site.reader(), city.clone(), lang.clone(), String::new(), Query::default());
    let mut choices: Vec<_> = city.languages.iter().map(|lang| choice(site, &frame, city, lang)).collect();
    let mut known = city.languages.clone();
    for other in site.cities().iter().filter(|other| whole && city.key.is_all() && !other.key.is_all()) {
        let more: Vec<Lang> = other.languages.iter().filter(|lang| !known.contains(lang)).cloned().collect();
        choices.extend(more.iter().map(|lang| choice(site, &frame, other, lang)));
        known.extend(more);
    }
    let template = site.templates.get_template("web/choose.html")?;
    let page = context! {
        lang => lang.as_str(), dir => lang.direction().as_str(), choices,
        name => crate::templates::value(frame.name(&city.entry)), skyline => frame.skyline(), sheet => frame.sheet(),
        root => frame.url(""), base => site.urls().prefix(&city.key), city_key => city.key.as_str(),
    };
    Ok(template.render(page)?)
}

fn choice(site: &Arc<Site>, frame: &Show, city: &CityProfile, lang: &Lang) -> minijinja::Value {
    let wording: &Wording = &site.wording;
    let (urls, from) = (site.urls(), frame.key());
    let elsewhere = city.key != *from;
    context! {
        tag => lang.as_str(),
        dir => lang.direction().as_str(),
        name => wording.language_name(None, lang),
        // Words of a language the portal does not speak would be English under a foreign name.
        below => if elsewhere { frame.name(&city.entry).plain } else { wording.say(lang, "web-choose-welcome", &[]) },
        url => urls.link(from, &city.key, lang, "", &[]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_wish_is_read_with_its_weights() {
        let offered: Vec<Lang> = ["en", "sk", "ar"].iter().map(|tag| Lang::parse(tag).expect("a tag")).collect();
        let best = |asked| preferred(asked, &offered).map(|lang| lang.to_string());
        assert_eq!(best("ar-EG,en;q=0.5"), Some("ar".into()));
        assert_eq!(best("vi, sk;q=0.8, en;q=0.9"), Some("en".into()));
        assert_eq!(best("en;q=0, sk;q=0.1"), Some("sk".into()));
        assert_eq!(best("uk"), None);
        assert_eq!(best("*"), None);
        assert_eq!(best("\u{7f}garbage;;;q=x"), None);
    }
}
