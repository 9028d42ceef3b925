//! The front: the first thing a request meets. It serves pages and assets from memory and asks the Router for the rest.
//!
//! A page is rendered on demand. A handler that puts [`Cacheable`] into its response's extensions says: this page is
//! the same for everybody, here is what I read to make it. The front then compresses it once and serves later requests
//! from memory, with an entity tag, until a change touches what the page has read ([`Pages::forget`]) or the clock
//! makes it untrue. It stands before the Router as a plain hyper service because the usual layers would cost as much
//! as all of HTTP.
//!
//! Architecture invariant: the front knows no city, kind, language or template. Which base an address belongs to and
//! how an error page looks arrive as functions ([`Front::resolve_with`], [`Front::refuse_with`]).

mod assets;
mod cacheable;
mod connection;
mod css;
mod date;
mod encode;
mod head;
mod history;
mod lane;
mod ledger;
mod limits;
mod listen;
mod negotiate;
mod pages;
mod patience;
mod proxies;
mod ready;
mod router;
mod security;
mod sockets;
mod turn;

use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::ConnectInfo;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST};
use http::{Extensions, HeaderValue, Method, Request, Response, StatusCode, Uri, request};
use http_body_util::Either;
use hyper::body::Body as HttpBody;
use tokio::runtime::Handle;

pub use assets::Assets;
pub(crate) use assets::FOR_EVER;
pub use cacheable::{Cacheable, Deps, Touched};
pub use css::minify as minify_css;
pub use limits::Limits;
pub use listen::{Error, Server, serve, serve_given};
pub use pages::{DEFAULT_BUDGET, Pages, Usage};
pub use proxies::Proxies;
pub use ready::Outgoing;
pub(crate) use security::MAY_ASK_WHERE;
pub use security::{Security, embedded_policy};

use assets::Asset;
use head::Head;
use ledger::Kept;
use negotiate::Headers as _;
use pages::{Boarding, Outcome};
use ready::{Ready, Written};
use router::{Answer, Duty, Kitchen};

/// What the request's address means, decided before anything is looked up.
#[derive(Debug, Clone)]
pub struct Rewritten {
    /// The address the Router sees; `None`: as it came.
    pub uri: Option<Uri>,
    /// The base the page is made for (an own host, a path behind the city's proxy). Pages of different bases are kept
    /// apart, since their links differ. It must be one of a known few, never copied from the request.
    pub base: Arc<str>,
    /// Whether a public page may be here. `false` (the desk, private links) goes to the Router without a look-up and
    /// without waiting for others who ask for the same.
    pub shared: bool,
    /// What handlers should find in the request's extensions. It may depend on the base only.
    pub extensions: Extensions,
}

impl Rewritten {
    /// The address as it came, under the one base there is.
    pub fn unchanged() -> Self {
        Self { uri: None, base: Arc::default(), shared: true, extensions: Extensions::new() }
    }
}

/// What a request asks for.
#[derive(Debug, Clone, Copy)]
pub struct Target<'r> {
    /// The header `Host`, if it is text.
    pub host: Option<&'r str>,
    /// Path and query as they came; empty where there are none.
    pub address: &'r str,
}

impl<'r> Target<'r> {
    fn of(asked: &'r request::Parts) -> Self {
        let address = asked.uri.path_and_query().map_or("", |address| address.as_str());
        Self { host: asked.headers.texts(&HOST).next(), address }
    }

    /// The address before its question mark.
    pub fn path(&self) -> &'r str {
        self.address.split('?').next().unwrap_or_default()
    }

    /// What follows the question mark.
    pub fn query(&self) -> Option<&'r str> {
        self.address.split_once('?').map(|(_, query)| query)
    }
}

/// Finds the base of a request.
pub type Resolve = dyn Fn(&Target<'_>) -> Rewritten + Send + Sync;
/// Makes the page for a request that the front itself refuses (406, 414, 431) or that failed (500).
pub type Refuse = dyn Fn(&request::Parts, StatusCode) -> Response<Body> + Send + Sync;

/// The whole web application as one value: cache, assets, Router. Cloning it is cheap.
#[derive(Clone)]
pub struct Front(Arc<Parts>);

/// Everything of a [`Front`] behind one pointer, since every request takes a copy of it.
#[derive(Clone)]
struct Parts {
    pages: Arc<Pages>,
    assets: Arc<Assets>,
    kitchen: Arc<Kitchen>,
    resolve: Arc<Resolve>,
    refuse: Arc<Refuse>,
    security: Arc<Security>,
    limits: Arc<Limits>,
    proxies: Arc<Proxies>,
    /// Where pages are made; `None`: where they are asked for.
    maker: Option<Handle>,
}

impl Parts {
    async fn cook(&self, order: Request<Body>, duty: Option<Duty>) -> Answer {
        let maker = self.maker.clone().unwrap_or_else(Handle::current);
        self.kitchen.cook(maker, order, duty).await
    }
}

/// What is there for an address.
enum Found<'a> {
    /// An asset that may have to be packed first.
    Asset(&'a Asset),
    /// A page.
    Page(Arc<Kept>),
    /// The Router must be asked; for a page that may be shared, with the key it is kept under.
    Nothing(Rewritten, Option<String>),
}

impl Front {
    /// Pages made by `router` and kept in `pages`; no assets, one base, plain-text errors, no https.
    pub fn new(router: axum::Router, pages: Arc<Pages>) -> Self {
        Self(Arc::new(Parts {
            pages,
            assets: Arc::new(Assets::default()),
            kitchen: Arc::new(Kitchen::new(router)),
            resolve: Arc::new(|_| Rewritten::unchanged()),
            refuse: Arc::new(|_, status| plain_refusal(status)),
            security: Arc::new(Security::new(false)),
            limits: Arc::new(Limits::default()),
            proxies: Arc::default(),
            maker: None,
        }))
    }

    /// Serves these below `/assets/`.
    pub fn assets(mut self, assets: Arc<Assets>) -> Self {
        Arc::make_mut(&mut self.0).assets = assets;
        self
    }

    /// Finds each request's base with this function. It runs for every request, hits included: keep it cheap.
    pub fn resolve_with(mut self, resolve: impl Fn(&Target<'_>) -> Rewritten + Send + Sync + 'static) -> Self {
        Arc::make_mut(&mut self.0).resolve = Arc::new(resolve);
        self
    }

    /// Words refusals with this function. It sees the request as it came.
    pub fn refuse_with(
        mut self,
        refuse: impl Fn(&request::Parts, StatusCode) -> Response<Body> + Send + Sync + 'static,
    ) -> Self {
        Arc::make_mut(&mut self.0).refuse = Arc::new(refuse);
        self
    }

    /// Whether visitors come over https.
    pub fn https(mut self, https: bool) -> Self {
        Arc::make_mut(&mut self.0).security = Arc::new(Security::new(https));
        self
    }

    /// Other limits than the usual.
    pub fn limits(mut self, limits: Limits) -> Self {
        Arc::make_mut(&mut self.0).limits = Arc::new(limits);
        self
    }

    /// Which web servers stand before this one: what they say about where a request comes from is believed.
    pub fn behind(mut self, proxies: Proxies) -> Self {
        Arc::make_mut(&mut self.0).proxies = Arc::new(proxies);
        self
    }

    /// Has pages made on this runtime, however many others take connections: what the Router does may take long, and it
    /// holds connections to a database that belong to one runtime.
    fn made_by(mut self, maker: Handle) -> Self {
        Arc::make_mut(&mut self.0).maker = Some(maker);
        self
    }

    /// Answers one request. `peer`, or whom a web server before us names in its place, reaches handlers as [`ConnectInfo`].
    pub async fn answer<B>(&self, request: Request<B>, peer: Option<SocketAddr>) -> Response<Outgoing>
    where
        B: HttpBody<Data = Bytes> + Send + 'static,
        B::Error: Into<axum::BoxError>,
    {
        let (asked, body) = request.into_parts();
        if let Some(status) = self.0.limits.refusal(&asked) {
            return self.refused(&asked, status);
        }
        let target = Target::of(&asked);
        let found = if asked.method == Method::GET || asked.method == Method::HEAD {
            self.find(&target)
        } else {
            Found::Nothing((self.0.resolve)(&target), None)
        };
        match found {
            Found::Page(kept) => self.served(&asked, &kept.ready),
            Found::Asset(asset) => self.served(&asked, asset.ready().await),
            // Boxed, so that answering from memory does not carry the room that asking the Router needs.
            Found::Nothing(rewritten, key) => {
                let peer = peer.map(|peer| self.0.proxies.client(peer, &asked.headers));
                let order = order(asked.clone(), Body::new(body), rewritten, peer);
                Box::pin(self.ask(asked, key, order)).await
            }
        }
    }

    /// Hands the answer to a plain request to `take`, if it lies ready: the same that [`Front::answer`] gives. Says
    /// whether it did.
    fn at_hand(&self, head: &Head<'_, '_>, take: impl FnOnce(Written<'_>)) -> bool {
        let found = self.find(&head.target());
        let ready = match &found {
            Found::Page(kept) => Some(&kept.ready),
            Found::Asset(asset) => asset.packed(),
            Found::Nothing(..) => None,
        };
        ready.and_then(|ready| ready.written(head, head.bare)).map(|(_status, written)| take(written)).is_some()
    }

    fn find(&self, target: &Target<'_>) -> Found<'_> {
        let rewritten = (self.0.resolve)(target);
        let other = rewritten.uri.as_ref().and_then(Uri::path_and_query).map(|address| address.as_str());
        let target = Target { address: other.unwrap_or(target.address), ..*target };
        if let Some(asset) = self.0.assets.find(target.path()) {
            return Found::Asset(asset);
        }
        let key = self.key(&rewritten, target.address);
        match key.as_deref().and_then(|key| self.0.pages.find(key)) {
            Some(kept) => Found::Page(kept),
            None => Found::Nothing(rewritten, key),
        }
    }

    /// The name a page is kept under: its base and its address. The line break can be in neither.
    fn key(&self, rewritten: &Rewritten, address: &str) -> Option<String> {
        let may_be_kept = rewritten.shared && (1..=self.0.limits.key).contains(&address.len());
        may_be_kept.then(|| [&rewritten.base, "\n", address].concat())
    }

    /// Asks the Router, or waits for somebody who asks it for the same page.
    async fn ask(&self, asked: request::Parts, key: Option<String>, order: Request<Body>) -> Response<Outgoing> {
        let mut came = None;
        // While we wait a page may end again and again; then we stop sharing.
        for _ in 0..3 {
            let Some(key) = &key else { break };
            let mut outcome = match self.0.pages.board(key) {
                Boarding::Found(kept) => return self.served(&asked, &kept.ready),
                Boarding::Lead(flight) => {
                    let duty = Some((flight, Arc::clone(&self.0.security), self.0.limits.page));
                    return self.made(&asked, self.0.cook(order, duty).await).await;
                }
                Boarding::Wait(outcome) => outcome,
            };
            let came = *came.get_or_insert_with(|| self.0.pages.now());
            let known = outcome.wait_for(|outcome| !matches!(outcome, Outcome::InAir)).await;
            match known.map(|outcome| outcome.clone()) {
                Ok(Outcome::Shared(kept)) if kept.is_true_at(came) => return self.served(&asked, &kept.ready),
                Ok(Outcome::Shared(_)) => {}
                Ok(Outcome::Alone | Outcome::InAir) | Err(_) => break,
            }
        }
        self.made(&asked, self.0.cook(order, None).await).await
    }

    async fn made(&self, asked: &request::Parts, answer: Answer) -> Response<Outgoing> {
        match answer {
            Answer::Kept(kept) => self.served(asked, &kept.ready),
            Answer::Passing(response) => router::finish(response, asked, &self.0.security).await,
            Answer::Failed => self.refused(asked, StatusCode::INTERNAL_SERVER_ERROR),
        }
    }

    fn served(&self, asked: &request::Parts, ready: &Ready) -> Response<Outgoing> {
        ready
            .answer(&asked.headers, asked.method == Method::HEAD)
            .unwrap_or_else(|| self.refused(asked, StatusCode::NOT_ACCEPTABLE))
    }

    fn refused(&self, asked: &request::Parts, status: StatusCode) -> Response<Outgoing> {
        let mut response = (self.0.refuse)(asked, status);
        *response.status_mut() = status;
        self.0.security.complete(response.headers_mut());
        if asked.method == Method::HEAD {
            *response.body_mut() = Body::empty();
        }
        response.map(Either::Right)
    }
}

/// The request as the Router sees it. A HEAD is made as a GET, so that it warms the memory and its headers are the
/// same; the body is left out when it is sent.
fn order(mut parts: request::Parts, body: Body, rewritten: Rewritten, peer: Option<SocketAddr>) -> Request<Body> {
    if parts.method == Method::HEAD {
        parts.method = Method::GET;
    }
    if let Some(uri) = rewritten.uri {
        parts.uri = uri;
    }
    parts.extensions.extend(rewritten.extensions);
    if let Some(peer) = peer {
        parts.extensions.insert(ConnectInfo(peer));
    }
    Request::from_parts(parts, body)
}

fn plain_refusal(status: StatusCode) -> Response<Body> {
    let reason = status.canonical_reason().unwrap_or("Error");
    let mut response = Response::new(Body::from(format!("{reason}.\n")));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}
