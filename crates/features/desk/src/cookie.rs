//! The cookies of the desk: the token of a session, sent below `/desk` only; and, while somebody signs in with an account
//! elsewhere, what brings them back to this browser, for ten minutes below `/desk/sign-in`. Readers never get one.

use http::{HeaderMap, HeaderValue, header};

use crate::desk::Settings;

/// Over https the prefix lets no other origin and no plain connection set it.
fn name(https: bool) -> &'static str {
    if https { "__Secure-integra-desk" } else { "integra-desk" }
}

/// The same for the way elsewhere and back.
fn way_name(https: bool) -> &'static str {
    if https { "__Secure-integra-way" } else { "integra-way" }
}

/// The token a request brings.
pub(crate) fn token(headers: &HeaderMap, settings: &Settings) -> Option<String> {
    find(headers, name(settings.https))
}

/// The token of a sign-in that went elsewhere.
pub(crate) fn way(headers: &HeaderMap, settings: &Settings) -> Option<String> {
    find(headers, way_name(settings.https))
}

fn find(headers: &HeaderMap, wanted: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == wanted)
        .map(|(_, token)| token.to_owned())
}

/// The header that marks this browser as the one that goes elsewhere to sign in, for so many seconds; 0 takes it back.
/// Whoever comes back comes from another site, so this cookie must be lax.
pub(crate) fn set_way(token: &str, seconds: i64, settings: &Settings) -> HeaderValue {
    let (name, secure) = (way_name(settings.https), if settings.https { "; Secure" } else { "" });
    let cookie = format!("{name}={token}; Path=/desk/sign-in; HttpOnly; SameSite=Lax{secure}; Max-Age={seconds}");
    HeaderValue::try_from(cookie).expect("a token is plain text")
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
