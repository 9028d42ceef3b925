//! What a reader sees when a page cannot be shown.

use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use integra_kernel::Lang;
use minijinja::context;

use super::{choose, html, page};
use crate::{
    city::CityProfile,
    query::Query,
    show::{Head, MORE_SHEET, Show},
    site::Site,
    stop::Stop,
    wording::Arg,
};

/// The answer to a request that cannot be met, in the reader's language and the city's frame where there is one.
pub(super) fn page(site: &Arc<Site>, path: &str, headers: &HeaderMap, stop: &Stop) -> Response {
    if let Stop::Moved(to) = stop {
        return match HeaderValue::from_str(to) {
            Ok(to) => (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, to)]).into_response(),
            Err(_) => (StatusCode::NOT_FOUND, "Not found.\n").into_response(),
        };
    }
    if let Stop::Template(error) = stop {
        tracing::error!(%error, "a page could not be made");
    }
    let mut parts = path.trim_matches('/').split('/');
    let city = parts.next().and_then(|city| page::city(site, city).ok()).or_else(|| site.cities().last().cloned());
    let Some(city) = city else { return plain(stop) };
    let wanted = parts.next().and_then(|tag| Lang::parse(tag).ok()).filter(|lang| city.languages.contains(lang));
    let lang = wanted.unwrap_or_else(|| choose::best(&city.languages, headers).unwrap_or_else(|| city.default.clone()));
    match framed(site, city, lang, stop) {
        Ok(body) => html(stop.status(), body, None),
        Err(error) => {
            tracing::error!(%error, "the error page could not be made");
            plain(stop)
        }
    }
}

fn framed(site: &Arc<Site>, city: CityProfile, lang: Lang, stop: &Stop) -> Result<String, Stop> {
    let show = Show::new(site, site.reader(), city, lang, String::new(), Query::default());
    let (name, value) = match stop {
        Stop::BadParameter { name, value } => (name.as_str(), value.as_str()),
        _ => ("", ""),
    };
    let args = [("name", Arg::Text(name.to_owned())), ("value", Arg::Text(value.to_owned()))];
    let title = show.say(&format!("web-error-{}-title", stop.key()), &args);
    let text = show.say(&format!("web-error-{}-text", stop.key()), &args);
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET)],
        title: title.clone(),
        unlisted: true,
        passing: true,
        ..Head::default()
    };
    Ok(show.page("web/error.html", head, context! { title, text })?.text)
}

/// The last resort: no city, or our own mistake in the frame.
fn plain(stop: &Stop) -> Response {
    (stop.status(), format!("{}\n", stop.status().canonical_reason().unwrap_or("Error"))).into_response()
}
