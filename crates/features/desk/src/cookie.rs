//! The one cookie of the desk: the token of a session. Readers never get it; it is sent below `/desk` only.

use http::{HeaderMap, HeaderValue, header};

use crate::desk::Settings;

/// Over https the prefix lets no other origin and no plain connection set it.
fn name(https: bool) -> &'static str {
    if https { "__Secure-integra-desk" } else { "integra-desk" }
}

/// The token a request brings.
pub(crate) fn token(headers: &HeaderMap, settings: &Settings) -> Option<String> {
    let wanted = name(settings.https);
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == wanted)
        .map(|(_, token)| token.to_owned())
}

/// The header that hands a token out. It ends with the browser; the session itself ends in the store.
pub(crate) fn set(token: &str, settings: &Settings) -> HeaderValue {
    written(token, "", settings)
}

/// The header that takes it back.
pub(crate) fn clear(settings: &Settings) -> HeaderValue {
    written("", "; Max-Age=0", settings)
}

fn written(token: &str, more: &str, settings: &Settings) -> HeaderValue {
    let secure = if settings.https { "; Secure" } else { "" };
    let name = name(settings.https);
    // Lax, not Strict: whoever follows a link from a letter is still signed in. Nothing changes by GET.
    HeaderValue::try_from(format!("{name}={token}; Path=/desk; HttpOnly; SameSite=Lax{secure}{more}"))
        .expect("a token is plain text")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_cookie_is_read() {
        let (plain, safe) = (Settings::default(), Settings { https: true, ..Settings::default() });
        let mut headers = HeaderMap::new();
        headers.append(header::COOKIE, HeaderValue::from_static("a=b; integra-desk=one"));
        headers.append(header::COOKIE, HeaderValue::from_static("__Secure-integra-desk=two"));
        assert_eq!(token(&headers, &plain).as_deref(), Some("one"));
        assert_eq!(token(&headers, &safe).as_deref(), Some("two"));
        assert_eq!(token(&HeaderMap::new(), &safe), None);
    }

    #[test]
    fn over_https_the_cookie_never_travels_in_the_open() {
        let safe = Settings { https: true, ..Settings::default() };
        let written = set("t", &safe);
        let text = written.to_str().expect("text");
        assert!(text.contains("; Secure") && text.contains("HttpOnly") && text.contains("Path=/desk"));
        assert!(!set("t", &Settings::default()).to_str().expect("text").contains("Secure"));
    }
}
