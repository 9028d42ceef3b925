//! Where a form that a reader sends comes from.

use std::net::SocketAddr;

use axum::{body::Body, extract::ConnectInfo};
use http::{HeaderMap, header, request::Parts};
use http_body_util::{BodyExt, Limited};

use crate::{forms::Posted, quota};

/// What a reader's form says, of at most so many bytes; nothing when it is larger. What is no form says nothing, and is told
/// so as an empty one would be.
pub async fn form(head: &Parts, body: Body, most: usize) -> Option<Posted> {
    let kind = head.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let bytes = Limited::new(body, most).collect().await.ok()?.to_bytes();
    let form = kind.starts_with("application/x-www-form-urlencoded");
    if form { Posted::parse(&bytes).ok() } else { Some(Posted::default()) }
}

/// Text without what cannot be seen: control characters, and marks that turn the direction of everything after them.
pub fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let seen = |c: &char| *c == '\n' || !(c.is_control() || turns(*c));
    text.replace("\r\n", "\n").chars().filter(seen).collect::<String>().trim().to_owned()
}

/// Whether the browser says that a form comes from our own pages. Browsers that tell neither where it comes from nor how
/// it stands to us are refused: all browsers since 2020 tell one of them.
pub fn from_here(headers: &HeaderMap, origin: Option<&str>) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    let Some(from) = text("origin") else { return false };
    let bare =
        |address: &str| address.split_once("://").map_or_else(|| address.to_owned(), |(_, host)| host.to_owned());
    let from = bare(from);
    text("host").is_some_and(|host| host == from) || origin.is_some_and(|origin| bare(origin) == from)
}

/// The same for readers' forms, which do nothing that only one visitor may do. Our pages send no referrer, which makes
/// browsers that know no `Sec-Fetch-Site` call their origin `null`: that is no proof of anything else.
pub fn from_reader(headers: &HeaderMap, origin: Option<&str>) -> bool {
    let silent = !headers.contains_key("sec-fetch-site") && headers.get(header::ORIGIN).is_some_and(|it| it == "null");
    silent || from_here(headers, origin)
}

/// What the hour's counts know a visitor by.
pub fn place(head: &Parts) -> String {
    let peer = head.extensions.get::<ConnectInfo<SocketAddr>>().map(|peer| peer.0.ip().to_string());
    quota::place(&peer.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().expect("a name"), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn forms_from_elsewhere_are_recognized() {
        let ours = |pairs: &[(&'static str, &'static str)], origin| from_here(&headers(pairs), origin);
        assert!(ours(&[("sec-fetch-site", "same-origin")], None));
        for site in ["cross-site", "same-site", "none"] {
            assert!(!ours(&[("sec-fetch-site", site), ("origin", "http://a"), ("host", "a")], None), "{site}");
        }
        assert!(ours(&[("origin", "https://desk.example"), ("host", "desk.example")], None));
        assert!(ours(&[("origin", "https://city.example"), ("host", "10.0.0.1:8080")], Some("https://city.example")));
        assert!(!ours(&[("origin", "https://evil.example"), ("host", "desk.example")], None));
        assert!(!ours(&[("origin", "null"), ("host", "desk.example")], None));
        assert!(!ours(&[], None));
    }

    #[test]
    fn what_nobody_sees_is_dropped() {
        assert_eq!(plain(" one\r\ntwo\u{0}\u{7}\t three \u{202E}four\u{2066} "), "one\ntwo three four");
        assert_eq!(plain("العربية\u{200F}, čaj 👪"), "العربية\u{200F}, čaj 👪");
    }

    #[test]
    fn a_reader_may_be_silent_about_the_origin() {
        assert!(from_reader(&headers(&[("origin", "null")]), None));
        assert!(!from_reader(&headers(&[("origin", "null"), ("sec-fetch-site", "cross-site")]), None));
        assert!(!from_reader(&headers(&[]), None));
    }
}
