//! One look at one link.

use std::time::Duration;

use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use integra_outside::{Answer, Error, Outside, Reach, Request};
use url::Url;

use super::{judge::Look, robots::Robots};

/// The name `robots.txt` knows us by.
const NAME: &str = "Integra";
/// Most steps of a redirect that are followed.
const STEPS: usize = 5;
/// Most bytes that are read of a page: enough to know that it is there.
const MOST: usize = 64 * 1024;
const MOST_ROBOTS: usize = 256 * 1024;
const PATIENCE: Duration = Duration::from_secs(15);

/// Looks at links.
#[derive(Debug, Clone)]
pub struct LinkChecker {
    outside: Outside,
    reach: Reach,
    agent: HeaderValue,
    only: Option<String>,
    /// The pause between two requests to one host.
    pub(super) pause: Duration,
}

impl LinkChecker {
    /// A link checker that tells `contact` (an address of the installation, or of whoever runs it) to those it asks.
    pub fn new(outside: Outside, contact: &str) -> Self {
        let contact: String = contact.chars().filter(|c| c.is_ascii_graphic()).collect();
        let agent = format!("{NAME}/{} (link checker; +{contact})", env!("CARGO_PKG_VERSION"));
        let agent = HeaderValue::try_from(agent).unwrap_or(HeaderValue::from_static(NAME));
        Self { outside, reach: Reach::Public, agent, only: None, pause: Duration::from_secs(5) }
    }

    /// The same, looking only at addresses that begin so, and without pauses: for the machines of one's own.
    #[must_use]
    pub fn only_under(self, beginning: &str) -> Self {
        Self { only: Some(beginning.to_owned()), pause: Duration::ZERO, ..self }
    }

    /// The same, asking machines of the own network too.
    #[must_use]
    pub fn of_neighbours(self) -> Self {
        Self { reach: Reach::Configured, ..self }
    }

    /// Whether an address is looked at.
    pub(super) fn minds(&self, address: &str) -> bool {
        self.only.as_ref().is_none_or(|only| address.starts_with(only.as_str()))
    }

    fn request(&self, method: Method, url: &Url, most: usize) -> Request {
        let mut request = Request::new(method, url.as_str());
        request.headers.insert(header::USER_AGENT, self.agent.clone());
        request.headers.insert(header::ACCEPT, HeaderValue::from_static("*/*"));
        (request.most, request.within) = (most, PATIENCE);
        request
    }

    /// What a host asks of programs. A host that does not answer is asked nothing.
    pub(super) async fn robots(&self, url: &Url) -> Result<Robots, Look> {
        let Ok(mut place) = url.join("/robots.txt") else { return Ok(Robots::closed()) };
        for _ in 0..STEPS {
            match self.outside.ask(self.reach, self.request(Method::GET, &place, MOST_ROBOTS)).await {
                Ok(answer) if answer.status.is_success() => {
                    return Ok(Robots::parse(&String::from_utf8_lossy(&answer.body), NAME));
                }
                Ok(answer) if answer.status.is_redirection() => match next(&place, &answer) {
                    Some(to) => place = to,
                    None => return Ok(Robots::default()),
                },
                Ok(answer) if answer.status == StatusCode::TOO_MANY_REQUESTS => {
                    return Err(Look::Later(wait(&answer.headers)));
                }
                // A host in trouble may have rules we cannot read (RFC 9309, 2.3.1.4).
                Ok(answer) if answer.status.is_server_error() => {
                    return Err(Look::Broken(answer.status.as_str().to_owned()));
                }
                Ok(_) | Err(Error::TooLarge { .. }) => return Ok(Robots::default()),
                Err(error) => return Err(failed(error)),
            }
        }
        Ok(Robots::default())
    }

    /// Looks at an address on a host whose rules are known. Gives what was found, and where else one must look when the
    /// address leads to another host, whose rules are not known yet.
    pub(super) async fn look(&self, url: &Url, robots: &Robots) -> Step {
        if !robots.allows(&path(url)) {
            return Step::Found(Look::Closed);
        }
        let head = self.outside.ask(self.reach, self.request(Method::HEAD, url, MOST)).await;
        let answer = match head {
            // Many servers answer HEAD with anything; only the page itself tells.
            Ok(answer) if answer.status.is_client_error() || answer.status.is_server_error() => {
                tokio::time::sleep(self.pause).await;
                self.outside.ask(self.reach, self.request(Method::GET, url, MOST)).await
            }
            Err(Error::Unreachable { .. }) => {
                tokio::time::sleep(self.pause).await;
                self.outside.ask(self.reach, self.request(Method::GET, url, MOST)).await
            }
            answer => answer,
        };
        match answer {
            // Something is there, and more of it than we want.
            Err(Error::TooLarge { .. }) => Step::Found(Look::Fine),
            Err(error) => Step::Found(failed(error)),
            Ok(answer) => judged(url, &answer),
        }
    }
}

/// What one request told.
pub(super) enum Step {
    /// All there is to know.
    Found(Look),
    /// The address leads on, for good or for now.
    On {
        /// To there.
        to: Url,
        /// For good.
        lasting: bool,
    },
}

fn judged(url: &Url, answer: &Answer) -> Step {
    let look = match answer.status {
        status if status.is_success() || status == StatusCode::NOT_MODIFIED => Look::Fine,
        status if status.is_redirection() => {
            let lasting = matches!(status, StatusCode::MOVED_PERMANENTLY | StatusCode::PERMANENT_REDIRECT);
            return match next(url, answer) {
                Some(to) => Step::On { to, lasting },
                None => Step::Found(Look::Broken(status.as_str().to_owned())),
            };
        }
        StatusCode::NOT_FOUND | StatusCode::GONE => Look::Gone,
        StatusCode::TOO_MANY_REQUESTS => Look::Later(wait(&answer.headers)),
        StatusCode::SERVICE_UNAVAILABLE if answer.headers.contains_key(header::RETRY_AFTER) => {
            Look::Later(wait(&answer.headers))
        }
        status if status.is_server_error() => Look::Broken(status.as_str().to_owned()),
        // Behind a sign-in, or programs are not let in.
        _ => Look::Closed,
    };
    Step::Found(look)
}

fn next(url: &Url, answer: &Answer) -> Option<Url> {
    let to = answer.headers.get(header::LOCATION)?.to_str().ok()?;
    url.join(to).ok()
}

fn wait(headers: &HeaderMap) -> i64 {
    let asked = headers.get(header::RETRY_AFTER).and_then(|it| it.to_str().ok()?.trim().parse().ok());
    asked.unwrap_or(60 * 60)
}

fn failed(error: Error) -> Look {
    match error {
        Error::Certificate { why, .. } => Look::Certificate(why),
        other => Look::Broken(other.to_string()),
    }
}

/// Path and query, as `robots.txt` speaks of them.
fn path(url: &Url) -> String {
    url.query().map_or_else(|| url.path().to_owned(), |query| format!("{}?{query}", url.path()))
}
