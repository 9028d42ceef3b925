//! A client that sees every byte, and a server under test.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::header::CONTENT_TYPE;
use http::{HeaderValue, StatusCode};
use integra_kernel::clock::{Clock, FixedClock};
use integra_web::front::{Cacheable, Deps, Front, Pages, Server, serve};
use jiff::Timestamp;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::oneshot;

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("a small number of seconds")
}

/// What the handlers of the test portal do and have done.
#[derive(Debug)]
pub struct Portal {
    pub clock: Arc<FixedClock>,
    pub seq: AtomicI64,
    pub rendered: AtomicUsize,
    /// Set: `/slow` waits for a permit.
    pub gate: Option<tokio::sync::Semaphore>,
    pub changes_at: Mutex<Option<Timestamp>>,
}

impl Default for Portal {
    fn default() -> Self {
        Self {
            clock: Arc::new(FixedClock::new(at(0))),
            seq: AtomicI64::new(0),
            rendered: AtomicUsize::new(0),
            gate: None,
            changes_at: Mutex::new(None),
        }
    }
}

impl Portal {
    pub fn rendered(&self) -> usize {
        self.rendered.load(Ordering::SeqCst)
    }

    /// A page about `name`, made now.
    fn page(&self, name: &str, canonical: String) -> Response {
        let count = self.rendered.fetch_add(1, Ordering::SeqCst) + 1;
        let text = format!("<h1>{name}</h1><p>Rendering {count}.</p>{}", "<p>Help is near.</p>".repeat(100));
        let mut response = Response::new(Body::from(text));
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        response.extensions_mut().insert(Cacheable {
            deps: Deps::from_iter([format!("entry:{name}"), "list:kosice/service".to_owned()]),
            seq: self.seq.load(Ordering::SeqCst),
            changes_at: *self.changes_at.lock().expect("no test panics while it holds this"),
            canonical,
        });
        response
    }

    pub fn router(self: &Arc<Self>) -> axum::Router {
        let [page, picture, search, slow, missing, cookie, mine, own] = std::array::from_fn(|_| Arc::clone(self));
        axum::Router::new()
            .route("/page/{name}", get(async move |Path(name): Path<String>| page.page(&name, format!("/page/{name}"))))
            .route(
                "/picture/{name}",
                get(async move |Path(name): Path<String>| {
                    let mut response = picture.page(&name, format!("/picture/{name}"));
                    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("image/png"));
                    response
                }),
            )
            .route(
                "/search",
                get(async move |RawQuery(query): RawQuery| {
                    // Knows `page` only.
                    let query = query.unwrap_or_default();
                    let page = query.split('&').find_map(|pair| pair.strip_prefix("page="));
                    search.page("search", page.map_or("/search".into(), |page| format!("/search?page={page}")))
                }),
            )
            .route(
                "/slow",
                get(async move || {
                    if let Some(gate) = &slow.gate {
                        gate.acquire().await.expect("the gate is never closed").forget();
                    }
                    slow.page("slow", "/slow".into())
                }),
            )
            .route(
                "/missing",
                get(async move || (StatusCode::NOT_FOUND, missing.page("missing", "/missing".into())).into_response()),
            )
            .route(
                "/cookie",
                get(async move || {
                    ([("set-cookie", "who=me")], cookie.page("cookie", "/cookie".into())).into_response()
                }),
            )
            .route(
                "/mine",
                get(async move || ([("cache-control", "private")], mine.page("mine", "/mine".into())).into_response()),
            )
            .route(
                "/plain",
                get(async move || {
                    own.rendered.fetch_add(1, Ordering::SeqCst);
                    "nothing to keep here. ".repeat(100)
                }),
            )
            .route("/form", post(async |body: String| format!("got {}", body.len())))
            .route("/panic", get(async || -> &'static str { panic!("a handler's mistake, on purpose") }))
    }

    pub fn front(self: &Arc<Self>) -> (Front, Arc<Pages>) {
        let pages = Pages::new(Arc::clone(&self.clock) as Arc<dyn Clock>, 4 * 1024 * 1024);
        (Front::new(self.router(), Arc::clone(&pages)), pages)
    }
}

/// A running server and the way to stop it.
pub struct Running {
    pub address: SocketAddr,
    pub server: Server,
    pub stop: oneshot::Sender<()>,
}

pub async fn start(front: Front) -> Running {
    let (stop, stopped) = oneshot::channel();
    let shutdown = async {
        // A sender that is dropped at the end of a test stops the server too.
        let _ = stopped.await;
    };
    let server = serve((Ipv4Addr::LOCALHOST, 0).into(), front, shutdown).await.expect("a free port");
    Running { address: server.address(), server, stop }
}

/// One answer as it came.
#[derive(Debug, PartialEq, Eq)]
pub struct Reply {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Everything but the time it was sent at.
    pub fn without_date(mut self) -> Self {
        assert!(self.header("date").is_some_and(|date| date.ends_with(" GMT")), "{self:?}");
        self.headers.retain(|(name, _)| name != "date");
        self
    }

    /// The body as text, unpacked.
    pub fn text(&self) -> String {
        let mut plain = Vec::new();
        match self.header("content-encoding") {
            Some("br") => brotli::BrotliDecompress(&mut &self.body[..], &mut plain).expect("valid brotli"),
            Some("gzip") => {
                let mut decoder = flate2::read::GzDecoder::new(&self.body[..]);
                std::io::copy(&mut decoder, &mut plain).expect("valid gzip");
            }
            _ => plain.clone_from(&self.body),
        }
        String::from_utf8(plain).expect("text")
    }
}

/// One connection.
pub struct Wire {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Wire {
    pub async fn to(address: SocketAddr) -> Self {
        Self { stream: TcpStream::connect(address).await.expect("the server listens"), buffer: Vec::new() }
    }

    pub async fn send(&mut self, bytes: &str) {
        self.stream.write_all(bytes.as_bytes()).await.expect("the server reads");
    }

    /// Sends unless the connection has ended.
    pub async fn try_send(&mut self, bytes: &str) -> Option<()> {
        self.stream.write_all(bytes.as_bytes()).await.ok()
    }

    pub async fn get(&mut self, path: &str, headers: &str) -> Reply {
        self.send(&format!("GET {path} HTTP/1.1\r\nhost: x\r\n{headers}\r\n")).await;
        self.reply(true).await.expect("an answer")
    }

    pub async fn head(&mut self, path: &str, headers: &str) -> Reply {
        self.send(&format!("HEAD {path} HTTP/1.1\r\nhost: x\r\n{headers}\r\n")).await;
        self.reply(false).await.expect("an answer")
    }

    /// The next answer, or `None` if the connection ends.
    pub async fn reply(&mut self, with_body: bool) -> Option<Reply> {
        let end = loop {
            if let Some(end) = self.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
            self.more().await?;
        };
        let head = String::from_utf8(self.buffer.drain(..end + 4).collect()).expect("a head is ASCII");
        let mut lines = head.trim_end().split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().expect("a status");
        let headers: Vec<(String, String)> = lines
            .map(|line| line.split_once(": ").expect("name and value"))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        let mut reply = Reply { status, headers, body: Vec::new() };
        if with_body && status != 304 {
            assert_eq!(reply.header("transfer-encoding"), None, "every answer here has a known size");
            let length: usize = reply.header("content-length").map_or(0, |n| n.parse().expect("a number"));
            while self.buffer.len() < length {
                self.more().await?;
            }
            reply.body = self.buffer.drain(..length).collect();
        }
        Some(reply)
    }

    async fn more(&mut self) -> Option<()> {
        let read = self.stream.read_buf(&mut self.buffer);
        let count = tokio::time::timeout(Duration::from_secs(20), read).await.expect("the server does something");
        (count.unwrap_or(0) > 0).then_some(())
    }
}
