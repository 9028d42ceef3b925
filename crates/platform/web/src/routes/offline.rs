//! What a device needs to show pages without network: the worker that keeps them, and the essentials as one answer.

use std::sync::Arc;

use axum::{
    extract::{Path, Request, State},
    response::{IntoResponse, Redirect, Response},
};
use http::{HeaderValue, StatusCode, header};
use integra_kernel::{CityKey, Lang};

use super::{LivesAt, page};
use crate::{
    front::{Cacheable, Deps},
    pack::marks,
    query::Query,
    site::Site,
    stop::Stop,
};

/// The worker's own text.
const WORKER: &str = "js/sw.js";
/// What it becomes where a city has lived before: a worker whose file is gone would stay, with all it has kept.
const FAREWELL: &str = "js/farewell.js";

/// The worker of a city. It stands beside the city's languages, so that it reaches their pages and nothing else.
pub(super) async fn worker(State(site): State<Arc<Site>>, Path(city): Path<String>, request: Request) -> Response {
    let moved = request.extensions().get::<LivesAt>().is_some();
    let text = site.assets.content(if moved { FAREWELL } else { WORKER }).filter(|_| page::city(&site, &city).is_ok());
    let Some(text) = text else { return nothing(&Stop::NotFound) };
    let keep = (!moved).then(|| Cacheable {
        deps: Deps::new(),
        seq: site.live.edition().seq,
        changes_at: None,
        canonical: format!("/{city}/sw.js"),
    });
    answer("text/javascript; charset=utf-8", text.clone(), keep)
}

/// The essentials of a city in one language, or what of them a device does not `have`.
pub(super) async fn pack(
    State(site): State<Arc<Site>>,
    Path((city, lang)): Path<(String, String)>,
    request: Request,
) -> Response {
    if request.extensions().get::<LivesAt>().is_some() {
        return nothing(&Stop::NotFound);
    }
    let raw = request.uri().query().unwrap_or_default().to_owned();
    // Never refused: nobody closes it.
    let _room = Arc::clone(&site.packs.room).acquire_owned().await;
    match tokio::task::spawn_blocking(move || made(&site, &city, &lang, &raw)).await {
        Ok(Ok(response)) => response,
        Ok(Err(stop)) => nothing(&stop),
        Err(_) => nothing(&Stop::Template("a pack could not be made".to_owned())),
    }
}

fn made(site: &Site, city: &str, tag: &str, raw: &str) -> Result<Response, Stop> {
    if raw.len() > super::QUERY_AT_MOST {
        return Err(Stop::TooLong);
    }
    let edition = site.live.edition();
    let key = CityKey::parse(city).map_err(|_| Stop::NotFound)?;
    let lang = Lang::parse(tag).ok().filter(|lang| lang.as_str() == tag).ok_or(Stop::NotFound)?;
    let profile = page::offering(site, &edition, &key, &lang)?;
    let query = Query::parse(raw);
    let have = query.one("have").unwrap_or_default();
    let have = marks(have).ok_or_else(|| Stop::parameter("have", have))?;
    let pack = site.packs.of(site, &edition, &profile, &lang)?;
    let Some(json) = pack.json(edition.seq, &have) else {
        let whole = site.urls().page(&key, &lang, "offline/pack", &[]);
        return Ok(Redirect::to(&whole).into_response());
    };
    let keep = have.is_empty().then(|| Cacheable {
        deps: pack.deps.clone(),
        seq: edition.seq,
        changes_at: pack.changes_at,
        canonical: format!("/{key}/{lang}/offline/pack"),
    });
    Ok(answer("application/json", json, keep))
}

fn answer(kind: &'static str, body: impl IntoResponse, keep: Option<Cacheable>) -> Response {
    let mut response = body.into_response();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Some(keep) = keep {
        response.extensions_mut().insert(keep);
    }
    response
}

/// For machines of our own only: they know what to do about it.
fn nothing(stop: &Stop) -> Response {
    if let Stop::Template(error) = stop {
        tracing::error!(%error, "a pack could not be made");
    }
    let status = stop.status();
    let kind = (status == StatusCode::NOT_FOUND).then_some("There is no such file.\n");
    (status, kind.map_or_else(|| format!("{stop}\n"), str::to_owned)).into_response()
}
