//! Asking other machines over HTTP, within limits of time, size and place.

use std::{error::Error as _, time::Duration};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode};
use reqwest::{Client, redirect::Policy};
use url::{Host, Url};

use crate::addresses;

/// A connection is there after this long, or is given up.
const CONNECT: Duration = Duration::from_secs(5);
/// An answer is there after this long, or is given up, unless the request asks for another time.
const WHOLE: Duration = Duration::from_secs(20);
/// Most bytes of an answer, unless the request asks for another number.
const MOST: usize = 1024 * 1024;
/// How we call ourselves, so that the owner of a site knows who asks.
const AGENT: &str = concat!("Integra/", env!("CARGO_PKG_VERSION"));

/// Where an address comes from, and so what it may lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The operator's configuration: it may lead anywhere, also to the machine beside this one.
    Configured,
    /// Content that people write: it may lead into the public network only.
    Public,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address is not one that may be asked.
    #[error(
        "{0} is not an address that may be asked: it must begin with http:// or https:// and lead into the public network"
    )]
    Address(String),
    /// The other side cannot be reached.
    #[error("{host} cannot be reached: {why}")]
    Unreachable {
        /// Whom we asked.
        host: String,
        /// What went wrong.
        why: String,
    },
    /// The other side cannot prove who it is.
    #[error("the certificate of {host} is not valid: {why}")]
    Certificate {
        /// Whom we asked.
        host: String,
        /// What is wrong with it.
        why: String,
    },
    /// The other side took too long.
    #[error("{0} did not answer in time")]
    TooSlow(String),
    /// The answer is too large.
    #[error("the answer of {host} is larger than {most} bytes")]
    TooLarge {
        /// Whom we asked.
        host: String,
        /// The limit.
        most: usize,
    },
}

/// One request.
#[derive(Debug, Clone)]
pub struct Request {
    /// GET, HEAD or POST.
    pub method: Method,
    /// Where to.
    pub url: String,
    /// Headers.
    pub headers: HeaderMap,
    /// What is sent along.
    pub body: Bytes,
    /// Most bytes of the answer.
    pub most: usize,
    /// Most time for all of it.
    pub within: Duration,
}

impl Request {
    /// A request without a body.
    pub fn new(method: Method, url: impl Into<String>) -> Self {
        Self { method, url: url.into(), headers: HeaderMap::new(), body: Bytes::new(), most: MOST, within: WHOLE }
    }
}

/// What came back. Redirects are answers too (status 3xx with `location`): who asks decides whether to follow.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// The body, whole.
    pub body: Bytes,
}

/// The way out. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Outside {
    configured: Client,
    public: Client,
}

impl Outside {
    /// Opens the way out. Nothing is asked yet.
    ///
    /// # Errors
    /// The machine has no certificates to know other machines by.
    pub fn new() -> Result<Self, Error> {
        // Whoever comes first decides for the process; the second time is no mistake.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client =
            || Client::builder().connect_timeout(CONNECT).redirect(Policy::none()).user_agent(AGENT).no_proxy();
        let build = |builder: reqwest::ClientBuilder| {
            builder.build().map_err(|error| Error::Unreachable { host: "the network".to_owned(), why: chain(&error) })
        };
        Ok(Self { configured: build(client())?, public: build(client().dns_resolver(addresses::public_only()))? })
    }

    /// Asks, and reads the whole answer. Every status is an answer, also 404 and 500.
    ///
    /// # Errors
    /// The address may not be asked, nobody answers, or the answer is too slow or too large.
    pub async fn ask(&self, reach: Reach, request: Request) -> Result<Answer, Error> {
        let url = admitted(reach, &request.url)?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let (most, within) = (request.most, request.within);
        tokio::time::timeout(within, self.exchange(reach, url, request, &host, most))
            .await
            .map_err(|_| Error::TooSlow(host.clone()))?
    }

    async fn exchange(
        &self,
        reach: Reach,
        url: Url,
        request: Request,
        host: &str,
        most: usize,
    ) -> Result<Answer, Error> {
        let client = if reach == Reach::Public { &self.public } else { &self.configured };
        let unreachable = |error: reqwest::Error| failed(host, &error);
        let sent = client.request(request.method, url).headers(request.headers).body(request.body).send();
        let mut response = sent.await.map_err(unreachable)?;
        let (status, headers) = (response.status(), response.headers().clone());
        let mut body = BytesMut::new();
        while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
            if body.len() + chunk.len() > most {
                return Err(Error::TooLarge { host: host.to_owned(), most });
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Answer { status, headers, body: body.freeze() })
    }
}

/// The address, if it may be asked. A name is looked at again when it is resolved.
fn admitted(reach: Reach, address: &str) -> Result<Url, Error> {
    let wrong = || Error::Address(address.chars().take(200).collect());
    let url = Url::parse(address).map_err(|_| wrong())?;
    if !matches!(url.scheme(), "http" | "https") || !url.username().is_empty() || url.password().is_some() {
        return Err(wrong());
    }
    let public = match url.host() {
        Some(Host::Ipv4(address)) => addresses::is_public(address.into()),
        Some(Host::Ipv6(address)) => addresses::is_public(address.into()),
        Some(Host::Domain(_)) => true,
        None => return Err(wrong()),
    };
    (public || reach == Reach::Configured).then_some(url).ok_or_else(wrong)
}

fn failed(host: &str, error: &reqwest::Error) -> Error {
    let (host, why) = (host.to_owned(), chain(error));
    // The library tells it in words alone.
    if why.contains("invalid peer certificate") {
        return Error::Certificate { host, why };
    }
    if error.is_timeout() { Error::TooSlow(host) } else { Error::Unreachable { host, why } }
}

/// What went wrong, with its causes.
fn chain(error: &reqwest::Error) -> String {
    let mut words = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        words = format!("{words}: {error}");
        cause = error.source();
    }
    words
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    use super::*;

    /// A server that answers every connection with these bytes. Gives its address.
    async fn answering(bytes: Vec<u8>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let bytes = bytes.clone();
                tokio::spawn(async move {
                    let mut asked = [0; 4096];
                    let _ = stream.read(&mut asked).await;
                    let _ = stream.write_all(&bytes).await;
                });
            }
        });
        format!("http://{address}/")
    }

    #[tokio::test]
    async fn a_neighbour_answers_the_operator_and_nobody_else() {
        let url = answering(b"HTTP/1.1 404 Not Found\r\ncontent-length: 2\r\n\r\nno".to_vec()).await;
        let outside = Outside::new().expect("a way out");
        let answer = outside.ask(Reach::Configured, Request::new(Method::GET, &url)).await.expect("an answer");
        assert_eq!((answer.status, answer.body.as_ref()), (StatusCode::NOT_FOUND, b"no".as_slice()));
        let refused = outside.ask(Reach::Public, Request::new(Method::GET, &url)).await;
        assert!(matches!(refused, Err(Error::Address(_))), "{refused:?}");
        let named = url.replace("127.0.0.1", "localhost");
        let refused = outside.ask(Reach::Public, Request::new(Method::GET, &named)).await;
        assert!(matches!(refused, Err(Error::Unreachable { .. })), "{refused:?}");
    }

    #[tokio::test]
    async fn an_answer_ends_at_its_limits() {
        let outside = Outside::new().expect("a way out");
        let large = answering([b"HTTP/1.1 200 OK\r\n\r\n".as_slice(), &[b'x'; 5_000]].concat()).await;
        let mut request = Request::new(Method::GET, &large);
        request.most = 4_999;
        let refused = outside.ask(Reach::Configured, request.clone()).await;
        assert!(matches!(refused, Err(Error::TooLarge { most: 4_999, .. })), "{refused:?}");
        request.most = 5_000;
        assert_eq!(outside.ask(Reach::Configured, request).await.expect("an answer").body.len(), 5_000);

        let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let mut request = Request::new(Method::GET, format!("http://{}/", silent.local_addr().expect("an address")));
        request.within = Duration::from_millis(200);
        let refused = outside.ask(Reach::Configured, request).await;
        assert!(matches!(refused, Err(Error::TooSlow(_))), "{refused:?}");
    }

    #[tokio::test]
    async fn a_redirect_is_an_answer() {
        let url =
            answering(b"HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n".to_vec())
                .await;
        let outside = Outside::new().expect("a way out");
        let answer = outside.ask(Reach::Configured, Request::new(Method::GET, &url)).await.expect("an answer");
        assert_eq!(answer.status, StatusCode::FOUND);
    }

    #[test]
    fn only_plain_web_addresses_may_be_asked() {
        for bad in [
            "",
            "ftp://example.org/",
            "file:///etc/passwd",
            "https://a:b@example.org/",
            "http://[::1]/",
            "http://10.0.0.1/",
        ] {
            assert!(admitted(Reach::Public, bad).is_err(), "{bad}");
        }
        assert!(admitted(Reach::Public, "https://example.org/a?b=c").is_ok());
        // Other spellings of 127.0.0.1.
        for bad in ["http://2130706433/", "http://0x7f.1/", "http://0177.0.0.1/"] {
            assert!(admitted(Reach::Public, bad).is_err(), "{bad}");
        }
    }
}
