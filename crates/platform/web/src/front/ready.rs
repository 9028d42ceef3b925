//! An answer that is complete before anybody asks: headers and bytes in every coding.

use std::borrow::Cow;
use std::iter;

use axum::body::Body;
use bytes::Bytes;
use http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_LOCATION, CONTENT_TYPE, ETAG,
    EXPIRES, HeaderMap, HeaderName, HeaderValue, VARY,
};
use http::{Response, StatusCode};
use http_body_util::{Either, Full};

use super::encode::Forms;
use super::negotiate::{self, Headers};

/// The body of what the front sends: bytes from memory, or what the Router made.
pub type Outgoing = Either<Full<Bytes>, Body>;

/// The headers a 304 carries: those by which a client decides how to keep the answer, and who may read it.
const REVALIDATING: [HeaderName; 5] = [ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, VARY, EXPIRES, CONTENT_LOCATION];

/// A finished 200 answer.
#[derive(Debug)]
pub struct Ready {
    /// First line and headers as they are written, without what belongs to a form.
    head: Bytes,
    /// The same for a client that has this answer.
    not_modified: Bytes,
    forms: Forms,
}

/// An answer as it is written to a connection, but for the date.
#[derive(Debug)]
pub(super) struct Written<'a> {
    /// The first line and the headers, each with its line break.
    pub(super) head: [&'a Bytes; 2],
    /// Empty where there is none.
    pub(super) body: Cow<'a, Bytes>,
}

impl Ready {
    /// Packs `plain` and completes `headers`. Takes milliseconds of pure computing: not for an async thread.
    pub fn new(mut headers: HeaderMap, plain: Bytes) -> Self {
        for made_here in [CONTENT_LENGTH, CONTENT_ENCODING, ETAG] {
            headers.remove(made_here);
        }
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        // A client keeps an answer's headers through every later 304, so a changed policy must change the entity tag as
        // changed text does.
        let forms = Forms::pack(plain, content_type, &lines("", &headers, |_| true));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        let head = lines("HTTP/1.1 200 OK\r\n", &headers, |_| true);
        let not_modified = lines("HTTP/1.1 304 Not Modified\r\n", &headers, |name| REVALIDATING.contains(name));
        Self { head, not_modified, forms }
    }

    /// Answers a GET or HEAD; `None` if the client refuses every coding there is.
    pub fn answer(&self, request: &HeaderMap, head: bool) -> Option<Response<Outgoing>> {
        let (status, written) = self.written(request, head)?;
        let mut response = Response::new(Either::Left(Full::new(written.body.into_owned())));
        *response.status_mut() = status;
        *response.headers_mut() = written.head.into_iter().flat_map(read).collect();
        Some(response)
    }

    /// The same, as it is written to a connection.
    pub(super) fn written(&self, request: &impl Headers, bare: bool) -> Option<(StatusCode, Written<'_>)> {
        let (has_brotli, has_gzip) = self.forms.packed();
        let form = self.forms.get(negotiate::choose(request, has_brotli, has_gzip)?);
        if negotiate::already_has(request, form.etag()) {
            let head = [&self.not_modified, &form.tag];
            return Some((StatusCode::NOT_MODIFIED, Written { head, body: Cow::default() }));
        }
        let body = if bare { Cow::default() } else { self.forms.bytes(form) };
        Some((StatusCode::OK, Written { head: [&self.head, &form.description], body }))
    }

    /// How many bytes of memory this answer takes.
    pub fn weight(&self) -> usize {
        self.forms.weight() + self.head.len() + self.not_modified.len()
    }
}

/// The headers that are `wanted`, by name, as they are written after a first line.
fn lines(first: &str, headers: &HeaderMap, wanted: impl Fn(&HeaderName) -> bool) -> Bytes {
    let mut headers: Vec<_> = headers.iter().filter(|(name, _)| wanted(name)).collect();
    // Lines of one name keep their order, which can have a meaning.
    headers.sort_by_key(|(name, _)| name.as_str());
    let lines = headers.iter().flat_map(|(name, value)| [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"]);
    iter::once(first.as_bytes()).chain(lines).collect::<Vec<_>>().concat().into()
}

/// Headers that were written here; a first line is none.
fn read(lines: &Bytes) -> impl Iterator<Item = (HeaderName, HeaderValue)> {
    lines.split(|byte| *byte == b'\n').filter_map(|line| {
        let line = line.strip_suffix(b"\r")?;
        let colon = line.windows(2).position(|two| two == b": ")?;
        let value = HeaderValue::from_maybe_shared(lines.slice_ref(&line[colon + 2..])).ok()?;
        Some((HeaderName::from_bytes(&line[..colon]).ok()?, value))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ready(policy: &'static str) -> Ready {
        let headers = HeaderMap::from_iter([
            (CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
            (CACHE_CONTROL, HeaderValue::from_static("no-cache")),
            (http::header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy)),
        ]);
        Ready::new(headers, Bytes::from("Where is the tram? ".repeat(100)))
    }

    #[test]
    fn a_changed_policy_is_not_hidden_behind_a_304() {
        let old = ready("default-src 'none'").answer(&HeaderMap::new(), false).expect("plain is fine");
        let etag = old.headers()[ETAG].clone();
        let again = HeaderMap::from_iter([(http::header::IF_NONE_MATCH, etag)]);
        let status = |policy| ready(policy).answer(&again, false).expect("plain is fine").status();
        assert_eq!(status("default-src 'none'"), StatusCode::NOT_MODIFIED);
        assert_eq!(status("default-src 'self'"), StatusCode::OK);
    }
}
