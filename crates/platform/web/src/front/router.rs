//! Asking the Router, and seeing whether its answer may be kept.

use std::sync::Arc;

use axum::body::Body;
use http::header::{
    CACHE_CONTROL, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, DATE, ETAG, HeaderValue,
    SET_COOKIE, TRANSFER_ENCODING, VARY,
};
use http::request::Parts;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body_util::Either;
use hyper::body::Body as HttpBody;
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tower::ServiceExt;

use super::cacheable::Cacheable;
use super::encode;
use super::ledger::Kept;
use super::negotiate::{self, Coding};
use super::pages::Flight;
use super::ready::{Outgoing, Ready};
use super::security::Security;

/// Text that is not kept is packed in this range of sizes: below it little is gained, above it it is better streamed.
const PACKED_IN_PASSING: std::ops::Range<u64> = 512..2 * 1024 * 1024;

/// What the Router's answer turned out to be.
pub(super) enum Answer {
    /// A page for everybody.
    Kept(Arc<Kept>),
    /// An answer to this request only.
    Passing(Response<Body>),
    /// The handler panicked.
    Failed,
}

/// The right to make a page, how to complete its headers, and how large it may be.
pub(super) type Duty = (Flight, Arc<Security>, usize);

/// Where pages are made.
pub(super) struct Kitchen {
    router: axum::Router,
    /// Packing is pure computing: as many at once as there are processors.
    packing: Semaphore,
}

impl Kitchen {
    pub(super) fn new(router: axum::Router) -> Self {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        Self { router, packing: Semaphore::new(processors) }
    }

    /// Makes one answer in a task of its own, on the runtime `on`: a visitor who leaves does not stop a page others wait for nor a save
    /// half way, and a panic costs one answer instead of a connection.
    pub(super) async fn cook(self: &Arc<Self>, on: Handle, order: Request<Body>, duty: Option<Duty>) -> Answer {
        let kitchen = Arc::clone(self);
        let task = on.spawn(async move {
            let Ok(response) = kitchen.router.clone().oneshot(order).await;
            match duty {
                Some(duty) => kitchen.keep(response, duty).await,
                None => Answer::Passing(response),
            }
        });
        // The panic's message is the panic hook's to tell.
        task.await.unwrap_or(Answer::Failed)
    }

    async fn keep(&self, mut response: Response<Body>, duty: Duty) -> Answer {
        let (flight, security, largest) = duty;
        let Some(about) = response.extensions_mut().remove::<Cacheable>() else {
            return Answer::Passing(response);
        };
        if !may_be_kept(&response, largest) || flight.address() != about.canonical {
            return Answer::Passing(response);
        }
        let (mut parts, body) = response.into_parts();
        let Ok(plain) = axum::body::to_bytes(body, largest).await else {
            return Answer::Failed;
        };
        prepare(&mut parts.headers, &security);
        let headers = parts.headers.clone();
        let bytes = plain.clone();
        let permit = self.packing.acquire().await;
        let packed = tokio::task::spawn_blocking(move || Ready::new(headers, bytes)).await;
        drop(permit);
        match packed {
            Ok(ready) => Answer::Kept(flight.land(ready, about)),
            // Unpacked it is still the right answer.
            Err(_) => Answer::Passing(Response::from_parts(parts, Body::from(plain))),
        }
    }
}

/// Status 200, known size, and no header that makes the answer one visitor's own. A handler that marks such an answer
/// as cacheable has a mistake; keeping it could show one person's page to another.
fn may_be_kept(response: &Response<Body>, largest: usize) -> bool {
    let headers = response.headers();
    let fits = response.body().size_hint().exact().is_some_and(|size| size <= largest as u64);
    if response.status() != StatusCode::OK || !fits {
        return false;
    }
    let own = [SET_COOKIE, CONTENT_ENCODING, CONTENT_RANGE, ETAG].iter().any(|name| headers.contains_key(name));
    let varies = headers.get_all(VARY).iter().any(|value| !value.as_bytes().eq_ignore_ascii_case(b"accept-encoding"));
    if own || varies || forbids_keeping(headers) {
        tracing::warn!("a page was marked as the same for everybody, but its headers say otherwise: it is not kept");
        return false;
    }
    true
}

fn forbids_keeping(headers: &HeaderMap) -> bool {
    headers.get_all(CACHE_CONTROL).iter().any(|value| {
        value.to_str().is_ok_and(|value| {
            value.split(',').any(|directive| {
                let directive = directive.trim();
                directive.eq_ignore_ascii_case("no-store") || directive.eq_ignore_ascii_case("private")
            })
        })
    })
}

/// Completes the headers of a page to be kept.
fn prepare(headers: &mut HeaderMap, security: &Security) {
    for of_the_connection in [CONNECTION, TRANSFER_ENCODING, DATE] {
        headers.remove(of_the_connection);
    }
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    }
    security.complete(headers);
}

/// Completes an answer that is not kept.
pub(super) async fn finish(mut response: Response<Body>, asked: &Parts, security: &Security) -> Response<Outgoing> {
    response.extensions_mut().remove::<Cacheable>();
    security.complete(response.headers_mut());
    if may_be_packed(&response) {
        response = packed(response, &asked.headers).await;
    }
    if asked.method == Method::HEAD {
        if !response.headers().contains_key(CONTENT_LENGTH)
            && let Some(size) = response.body().size_hint().exact()
        {
            response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(size));
        }
        *response.body_mut() = Body::empty();
    }
    response.map(Either::Right)
}

/// Whole text that nobody has packed or tagged. Not what is `no-store`: forms and private pages hold secrets, and the
/// size of packed text lets an onlooker guess them.
fn may_be_packed(response: &Response<Body>) -> bool {
    let headers = response.headers();
    let is_text = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_some_and(encode::is_text);
    let done = [CONTENT_ENCODING, CONTENT_RANGE, ETAG].iter().any(|name| headers.contains_key(name));
    let size = response.body().size_hint().exact();
    is_text && !done && !forbids_keeping(headers) && size.is_some_and(|size| PACKED_IN_PASSING.contains(&size))
}

async fn packed(response: Response<Body>, request: &HeaderMap) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let Ok(plain) = axum::body::to_bytes(body, PACKED_IN_PASSING.end as usize).await else {
        // The body broke off: nobody must take what is left of it for the whole.
        parts.status = StatusCode::INTERNAL_SERVER_ERROR;
        parts.headers.remove(CONTENT_LENGTH);
        return Response::from_parts(parts, Body::empty());
    };
    parts.headers.append(VARY, HeaderValue::from_static("accept-encoding"));
    let coding = negotiate::choose(request, true, true).unwrap_or(Coding::Identity);
    let Some(name) = coding.name() else { return Response::from_parts(parts, Body::from(plain)) };
    let text = plain.clone();
    match tokio::task::spawn_blocking(move || encode::pack_once(&text, coding)).await {
        Ok(Some(small)) => {
            parts.headers.insert(CONTENT_ENCODING, HeaderValue::from_static(name));
            parts.headers.insert(CONTENT_LENGTH, HeaderValue::from(small.len()));
            Response::from_parts(parts, Body::from(small))
        }
        _ => Response::from_parts(parts, Body::from(plain)),
    }
}
