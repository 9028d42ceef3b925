//! An answer that is complete before anybody asks: headers and bytes in every coding.

use axum::body::Body;
use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_LOCATION, CONTENT_TYPE, ETAG, EXPIRES, HeaderMap,
    HeaderName, HeaderValue, VARY,
};
use http::{Response, StatusCode};
use http_body_util::{Either, Full};

use super::encode::Forms;
use super::negotiate::{self, Coding};

/// The body of what the front sends: bytes from memory, or what the Router made.
pub type Outgoing = Either<Full<Bytes>, Body>;

/// The headers a 304 carries: those by which a client decides how to keep the answer.
const REVALIDATING: [HeaderName; 4] = [CACHE_CONTROL, VARY, EXPIRES, CONTENT_LOCATION];

/// A finished 200 answer.
#[derive(Debug)]
pub struct Ready {
    headers: HeaderMap,
    not_modified: HeaderMap,
    forms: Forms,
}

impl Ready {
    /// Packs `plain` and completes `headers`. Takes milliseconds of pure computing: not for an async thread.
    pub fn new(mut headers: HeaderMap, plain: Bytes) -> Self {
        for made_here in [CONTENT_LENGTH, CONTENT_ENCODING, ETAG] {
            headers.remove(made_here);
        }
        let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let forms = Forms::pack(plain, content_type, &fingerprint(&headers));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        let mut not_modified: HeaderMap = headers
            .iter()
            .filter(|(name, _)| REVALIDATING.contains(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        // Reserves the places, so that answering replaces values instead of growing the map.
        let (form, coding) = forms.get(Coding::Brotli);
        not_modified.insert(ETAG, form.etag.clone());
        describe(&mut headers, &form.etag, form.length, coding);
        Self { headers, not_modified, forms }
    }

    /// Answers a GET or HEAD; `None` if the client refuses every coding there is.
    pub fn answer(&self, request: &HeaderMap, head: bool) -> Option<Response<Outgoing>> {
        let (has_brotli, has_gzip) = self.forms.packed();
        let (form, coding) = self.forms.get(negotiate::choose(request, has_brotli, has_gzip)?);
        let etag = form.etag.to_str().unwrap_or_default();
        let mut response = Response::new(Either::Left(Full::default()));
        if negotiate::already_has(request, etag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            *response.headers_mut() = self.not_modified.clone();
            response.headers_mut().insert(ETAG, form.etag.clone());
            return Some(response);
        }
        *response.headers_mut() = self.headers.clone();
        describe(response.headers_mut(), &form.etag, form.length, coding);
        if !head {
            *response.body_mut() = Either::Left(Full::new(self.forms.bytes(form)));
        }
        Some(response)
    }

    /// About how many bytes of memory this answer takes.
    pub fn weight(&self) -> usize {
        // A place in a header map takes about 150 bytes; shared and static values make this an overestimate.
        let headers: usize = self.headers.values().map(|value| value.len() + 150).sum();
        self.forms.weight() + headers + self.not_modified.len() * 150
    }
}

fn describe(headers: &mut HeaderMap, etag: &HeaderValue, length: usize, coding: Coding) {
    headers.insert(ETAG, etag.clone());
    headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
    match coding {
        Coding::Brotli => headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br")),
        Coding::Gzip => headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip")),
        Coding::Identity => headers.remove(CONTENT_ENCODING),
    };
}

/// All headers as bytes. A client keeps an answer's headers through every later 304, so a changed policy must change
/// the entity tag as changed text does.
fn fingerprint(headers: &HeaderMap) -> Vec<u8> {
    let mut lines: Vec<Vec<u8>> = headers
        .iter()
        .map(|(name, value)| [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\n"].concat())
        .collect();
    lines.sort();
    lines.concat()
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
