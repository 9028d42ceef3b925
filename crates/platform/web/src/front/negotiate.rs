//! Reading what a client accepts and what it already has.

use http::header::{ACCEPT_ENCODING, HeaderName, IF_NONE_MATCH};
use http::{HeaderMap, HeaderValue};

/// The headers of a request, whoever has read them.
pub trait Headers {
    /// The values of one header that are text, in the order they came.
    fn texts<'a>(&'a self, name: &'a HeaderName) -> impl Iterator<Item = &'a str>;
}

impl Headers for HeaderMap {
    fn texts<'a>(&'a self, name: &'a HeaderName) -> impl Iterator<Item = &'a str> {
        self.get_all(name).iter().map(HeaderValue::to_str).filter_map(Result::ok)
    }
}

/// How the bytes of an answer are packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coding {
    /// Brotli, the smallest.
    Brotli,
    /// Gzip, which everything understands.
    Gzip,
    /// As they are.
    Identity,
}

impl Coding {
    /// Its name in `Content-Encoding`, if it is named at all.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Brotli => Some("br"),
            Self::Gzip => Some("gzip"),
            Self::Identity => None,
        }
    }
}

/// Chooses the coding with the highest `q`; among equals brotli, then gzip, then none.
///
/// `None` means the client refuses every form there is. A client that sends no `Accept-Encoding` gets plain bytes: the
/// standard would allow any coding, but such clients are scripts that seldom unpack.
pub fn choose(headers: &impl Headers, has_brotli: bool, has_gzip: bool) -> Option<Coding> {
    let mut brotli = None;
    let mut gzip = None;
    let mut identity = None;
    let mut others = None;
    // A value that is not text names no coding we know.
    for value in headers.texts(&ACCEPT_ENCODING) {
        for item in value.split(',') {
            let mut parts = item.split(';').map(str::trim);
            let name = parts.next().unwrap_or_default();
            let quality = parts.find_map(quality).unwrap_or(1000);
            let slot = if name.eq_ignore_ascii_case("br") {
                &mut brotli
            } else if name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip") {
                &mut gzip
            } else if name.eq_ignore_ascii_case("identity") {
                &mut identity
            } else if name == "*" {
                &mut others
            } else {
                continue;
            };
            slot.get_or_insert(quality);
        }
    }
    // Plain bytes are acceptable unless refused by name or by `*;q=0`, but anything asked for comes first: hence the
    // scale of 1 to 1001 for what was named and 0 for what was not.
    let rank = |named: Option<u16>| named.or(others).filter(|q| *q > 0);
    let identity = match identity.or(others) {
        Some(0) => None,
        Some(q) => Some(q + 1),
        None => Some(0),
    };
    let ranked = [
        (Coding::Brotli, rank(brotli).filter(|_| has_brotli).map(|q| q + 1)),
        (Coding::Gzip, rank(gzip).filter(|_| has_gzip).map(|q| q + 1)),
        (Coding::Identity, identity),
    ];
    let mut best: Option<(Coding, u16)> = None;
    for (coding, rank) in ranked {
        if let Some(rank) = rank
            && best.is_none_or(|(_, so_far)| rank > so_far)
        {
            best = Some((coding, rank));
        }
    }
    best.map(|(coding, _)| coding)
}

/// `q=0.5` as thousandths; `None` if this parameter is not a quality. A quality we cannot read counts as a refusal,
/// since sending a form the client cannot unpack is the worse mistake.
fn quality(parameter: &str) -> Option<u16> {
    let (name, value) = parameter.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    let value = value.trim();
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(0);
    }
    let thousandths = fraction
        .bytes()
        .chain(std::iter::repeat(b'0'))
        .take(3)
        .fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'));
    match whole {
        "0" => Some(thousandths),
        "1" if thousandths == 0 => Some(1000),
        _ => Some(0),
    }
}

/// Whether `If-None-Match` names this entity tag (weak comparison) or is `*`.
pub fn already_has(headers: &impl Headers, etag: &str) -> bool {
    headers.texts(&IF_NONE_MATCH).any(|list| list_names(list, etag))
}

fn list_names(list: &str, etag: &str) -> bool {
    let mut rest = list.trim();
    if rest == "*" {
        return true;
    }
    // A tag may contain commas, so the list cannot simply be split at them.
    loop {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        rest = rest.strip_prefix("W/").unwrap_or(rest);
        let Some(end) = rest.strip_prefix('"').and_then(|inside| inside.find('"')) else {
            return false;
        };
        let (tag, after) = rest.split_at(end + 2);
        if tag == etag {
            return true;
        }
        rest = after;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(accept: &[&'static str]) -> Option<Coding> {
        let headers: HeaderMap =
            accept.iter().map(|value| (ACCEPT_ENCODING, http::HeaderValue::from_static(value))).collect();
        choose(&headers, true, true)
    }

    #[test]
    fn the_client_decides_the_coding() {
        use Coding::{Brotli, Gzip, Identity};
        let table: &[(&[&str], Option<Coding>)] = &[
            (&[], Some(Identity)),
            (&[""], Some(Identity)),
            (&["gzip, deflate, br, zstd"], Some(Brotli)),
            (&["gzip"], Some(Gzip)),
            (&["x-gzip"], Some(Gzip)),
            (&["GZIP;Q=0.5 , BR;q=0.4"], Some(Gzip)),
            (&["gzip", "br"], Some(Brotli)),
            (&["br;q=0, gzip;q=0"], Some(Identity)),
            (&["br;q=0, *"], Some(Gzip)),
            (&["*;q=0"], None),
            (&["identity;q=0"], None),
            (&["identity;q=0, gzip;q=0.001"], Some(Gzip)),
            (&["*;q=0, identity;q=0.1"], Some(Identity)),
            (&["gzip;q=0.5, identity"], Some(Identity)),
            (&["gzip;q=0.5, identity;q=0.5"], Some(Gzip)),
            (&["zstd, deflate"], Some(Identity)),
            (&["br;q=2"], Some(Identity)),
            (&["br;q=zero, gzip;q=0.0001"], Some(Identity)),
            (&["br;q="], Some(Identity)),
            (&["br;level=5;q=0.3, gzip;q=0.2"], Some(Brotli)),
            (&["br;q=1.000"], Some(Brotli)),
        ];
        for (accept, expected) in table {
            assert_eq!(chosen(accept), *expected, "Accept-Encoding: {accept:?}");
        }
    }

    #[test]
    fn only_forms_that_exist_are_offered() {
        let headers = HeaderMap::from_iter([(ACCEPT_ENCODING, http::HeaderValue::from_static("br, gzip;q=0.1"))]);
        assert_eq!(choose(&headers, false, true), Some(Coding::Gzip));
        assert_eq!(choose(&headers, false, false), Some(Coding::Identity));
    }

    #[test]
    fn entity_tags_are_compared_weakly_and_whole() {
        for (list, found) in [
            (r#""a""#, true),
            (r#"W/"a""#, true),
            (r#""b", W/"a""#, true),
            (r#""x,"a"", "a""#, false),
            (r#""b,c" , "a""#, true),
            ("*", true),
            (r#""*""#, false),
            ("a", false),
            (r#""a"#, false),
            (r#""aa""#, false),
            ("", false),
            (",,", false),
        ] {
            assert_eq!(list_names(list, r#""a""#), found, "{list}");
        }
    }
}
