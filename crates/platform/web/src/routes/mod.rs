//! From an address to a page: the Router behind the front cache.

mod choose;
pub mod clear;
mod drawn;
mod error;
mod files;
pub(crate) mod machines;
mod offline;
pub(crate) mod page;
mod redirects;
mod sent;
mod sitemap;
mod tiles;
mod visit;

pub use sent::{form, from_here, from_reader, place, plain};
pub use visit::Visit;

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    response::{IntoResponse, Response},
    routing::get,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use integra_edition::Edition;
use integra_kernel::{CityKey, Lang};

use crate::{
    front::{Cacheable, Front, MAY_ASK_WHERE, Pages, Rewritten, Target},
    show::{Body, Format},
    site::Site,
    stop::Stop,
};

/// Longest query string that is read, in bytes.
pub const QUERY_AT_MOST: usize = 2_048;

/// The Router of a site.
pub fn router(site: Arc<Site>) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(machines::ready))
        .route("/robots.txt", get(machines::robots))
        .route("/sitemap.xml", get(sitemap::show))
        .route("/assets/{file}", get(machines::colours))
        .route("/media/{hash}/{name}", get(files::show))
        .route("/tiles/{*path}", get(tiles::show))
        .route("/{city}/sw.js", get(offline::worker))
        .route("/{city}/{lang}/offline/pack", get(offline::pack))
        .route("/{city}/{lang}/privacy/clear", get(show).post(clear::receive))
        .fallback(show)
        .with_state(site)
}

/// First segments of addresses that show each person something else, or files that are kept elsewhere: never kept, never
/// shared.
const PRIVATE: [&str; 4] = ["desk", "p", "media", "tiles"];

pub use files::headers_of;
pub(crate) use tiles::ground;

/// The whole web application: the cache before the Router, which base a request arrived under, and how refusals look.
/// `private` answers what is no public page: the desk.
pub fn front(site: Arc<Site>, pages: Arc<Pages>, private: Router) -> Front {
    let (resolving, refusing) = (Arc::clone(&site), Arc::clone(&site));
    Front::new(private.merge(router(site)), pages)
        .resolve_with(move |target| resolve(&resolving, target))
        .refuse_with(move |parts, status| refusal(&refusing, parts, status))
}

/// A public page over another edition than the one readers see, for instance one of drafts
/// ([`integra_edition::Drafts::preview`]). `path` is the decoded text below `/{city}/{language}/` and `raw` the query
/// string as it was sent. The page looks exactly as readers would see it: its links lead to the portal, and it says
/// nowhere that it is a preview. That is left to the caller, who must not let it be kept.
///
/// # Errors
/// There is no such page in that edition (an entry whose facts its kind cannot read has none either), it stands at
/// another address, or the query is refused.
pub fn preview(
    site: &Site,
    edition: Arc<Edition>,
    city: &CityKey,
    lang: &Lang,
    path: &str,
    raw: &str,
) -> Result<Body, Stop> {
    match decoded(raw) {
        _ if raw.len() > QUERY_AT_MOST => Err(Stop::TooLong),
        None => Err(Stop::BadRequest),
        Some(_) => page::preview(site, edition, city, lang, path, raw),
    }
}

/// The query parameters that the page at a path understands.
pub(crate) fn params_of<'p>(
    pages: impl Iterator<Item = &'p crate::feature::Page>,
    path: &str,
) -> Option<&'static [&'static str]> {
    page::find(pages, path).map(|(page, _)| page.params)
}

/// Where a page really lives, when it was asked for at another address.
#[derive(Clone)]
struct LivesAt(String);

/// Reads which city's base a request arrived under.
fn resolve(site: &Site, target: &Target<'_>) -> Rewritten {
    let urls = site.urls();
    let resolved = urls.resolve(target.host, target.path());
    let mut rewritten = Rewritten::unchanged();
    let first = resolved.internal_path.trim_start_matches('/').split('/').next().unwrap_or_default();
    rewritten.shared = !PRIVATE.contains(&first);
    if let Some(to) = resolved.moved_to {
        rewritten.shared = false;
        rewritten.extensions.insert(LivesAt(to));
    }
    if resolved.internal_path != target.path() {
        let query = target.query().map(|query| format!("?{query}")).unwrap_or_default();
        rewritten.uri = format!("{}{query}", resolved.internal_path).parse().ok();
        rewritten.base = resolved.city.map_or_else(Arc::default, |city| Arc::from(city.as_str()));
    }
    rewritten
}

/// The page for a request the front itself refuses.
fn refusal(site: &Arc<Site>, parts: &http::request::Parts, status: StatusCode) -> Response {
    let stop = match status {
        StatusCode::URI_TOO_LONG | StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE => Stop::TooLong,
        StatusCode::INTERNAL_SERVER_ERROR => Stop::Template("a handler failed".to_owned()),
        other => return (other, format!("{}.\n", other.canonical_reason().unwrap_or("Refused"))).into_response(),
    };
    error::page(site, parts.uri.path(), &parts.headers, &stop)
}

/// Every other address: a language choice or a page.
async fn show(State(site): State<Arc<Site>>, request: Request) -> Response {
    if !matches!(*request.method(), http::Method::GET | http::Method::HEAD) {
        return (StatusCode::METHOD_NOT_ALLOWED, [(header::ALLOW, "GET, HEAD")], "This address can only be read.\n")
            .into_response();
    }
    if let Some(LivesAt(to)) = request.extensions().get::<LivesAt>() {
        let stop = Stop::Moved(format!("{to}{}", question(request.uri().query().unwrap_or_default())));
        return error::page(&site, "/", request.headers(), &stop);
    }
    // Rendering is plain computing over the edition in memory; it takes a few milliseconds at most.
    let raw = request.uri().query().unwrap_or_default();
    let path = request.uri().path();
    if raw.len() > QUERY_AT_MOST {
        return error::page(&site, path, request.headers(), &Stop::TooLong);
    }
    let Some(path) = decoded(path) else {
        return error::page(&site, "/", request.headers(), &Stop::BadRequest);
    };
    if decoded(raw).is_none() {
        return error::page(&site, &path, request.headers(), &Stop::BadRequest);
    }
    answer(&site, &path, raw, request.headers()).await
}

async fn answer(site: &Arc<Site>, path: &str, raw: &str, headers: &HeaderMap) -> Response {
    let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
    let outcome = match segments.as_slice() {
        [""] => return choose::language(site, None, headers),
        [city] => match page::city(site, city) {
            Ok(city) => return choose::language(site, Some(city), headers),
            Err(stop) => Err(stop),
        },
        [city, lang, rest @ ..] if !path.ends_with('/') => page::show(site, city, lang, &rest.join("/"), raw),
        // One address for one page: without the slash at the end. An old address may have had it.
        [_, ..] if redirects::knows(site, path) => Err(Stop::NotFound),
        [city, lang, rest @ ..] => Err(without_slash(site, city, lang, &rest.join("/"), raw)),
        [] => Err(Stop::NotFound),
    };
    match outcome {
        Ok((Body { drawing: Some(drawing), .. }, keep)) => match drawn::picture(drawing).await {
            Ok(picture) => drawn::answer(picture, keep),
            Err(None) => drawn::later(),
            Err(Some(fault)) => error::page(site, path, headers, &Stop::Template(fault)),
        },
        Ok((body, keep)) => finished(body, keep),
        Err(Stop::NotFound) if let Some(moved) = redirects::find(site, path, headers) => moved,
        Err(stop) => error::page(site, path, headers, &stop),
    }
}

/// Where a page stands without the slash at its end. Made from what the path names, never copied from it: a copied path
/// would leave the city's base, and one that begins with two slashes would lead to another host.
fn without_slash(site: &Site, city: &str, lang: &str, path: &str, raw: &str) -> Stop {
    match (CityKey::parse(city), Lang::parse(lang)) {
        (Ok(city), Ok(lang)) => Stop::Moved(format!("{}{}", site.urls().page(&city, &lang, path, &[]), question(raw))),
        _ => Stop::NotFound,
    }
}

fn question(raw: &str) -> String {
    if raw.is_empty() { String::new() } else { format!("?{raw}") }
}

/// The text a percent-encoded address stands for, or `None` when that is no text.
fn decoded(path: &str) -> Option<String> {
    let mut out = Vec::with_capacity(path.len());
    let mut bytes = path.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let digit = |byte: Option<u8>| byte.and_then(|byte| (byte as char).to_digit(16));
            let (high, low) = (digit(bytes.next())?, digit(bytes.next())?);
            out.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            out.push(byte);
        }
    }
    let text = String::from_utf8(out).ok()?;
    (!text.contains('\0')).then_some(text)
}

/// A finished page as an answer.
fn finished(body: Body, keep: Option<Cacheable>) -> Response {
    let mut response = html(StatusCode::OK, body.text, keep);
    let headers = response.headers_mut();
    if let Format::Feed(media_type) = body.format {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    }
    if let Some(policy) = body.policy.and_then(|policy| HeaderValue::try_from(policy).ok()) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    if body.fleeting {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if body.asks_where {
        headers.insert(HeaderName::from_static("permissions-policy"), HeaderValue::from_static(MAY_ASK_WHERE));
    }
    response
}

/// An HTML answer, revalidated by browsers on every visit.
fn html(status: StatusCode, html: String, keep: Option<Cacheable>) -> Response {
    let mut response = (status, html).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Some(keep) = keep {
        response.extensions_mut().insert(keep);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::decoded;

    #[test]
    fn addresses_are_text_or_refused() {
        assert_eq!(decoded("/kosice/en/%C4%8Daj").as_deref(), Some("/kosice/en/čaj"));
        for bad in ["/%FF", "/%C4", "/%zz", "/%4", "/a%00b"] {
            assert_eq!(decoded(bad), None, "{bad}");
        }
    }
}
