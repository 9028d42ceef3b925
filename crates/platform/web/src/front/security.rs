//! The headers that keep a page inside its own site. They stand on every answer; a handler that needs another rule
//! sets the header itself and is not overruled.

use http::header::{
    CONTENT_SECURITY_POLICY, HeaderMap, HeaderName, HeaderValue, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use integra_kernel::urls::Origin;

/// Nothing inline, nothing from elsewhere. `img-src` also covers the drawing sprites that `<use href>` refers to.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";
/// What a page is allowed that others show inside their own: it runs nothing.
const EMBEDDED: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; \
    frame-ancestors";
const PERMISSIONS: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
    magnetometer=(), microphone=(), midi=(), payment=(), usb=()";
/// What a page is allowed that finds what is near its reader, when the reader presses a button for it.
pub(crate) const MAY_ASK_WHERE: &str = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(self), \
    gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";
/// Two years. Without `includeSubDomains`: a city's other hosts are not ours to bind.
const TRANSPORT: &str = "max-age=63072000";

/// The policy of a page without scripts that these origins, and no others, may show inside their own.
pub fn embedded_policy(origins: &[Origin]) -> String {
    if origins.is_empty() {
        return format!("{EMBEDDED} 'none'");
    }
    let origins: Vec<&str> = origins.iter().map(Origin::as_str).collect();
    format!("{EMBEDDED} {}", origins.join(" "))
}

/// The security headers of this server.
#[derive(Debug, Clone)]
pub struct Security {
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Security {
    /// `https`: whether visitors reach this server over https; only then may it insist on it.
    pub fn new(https: bool) -> Self {
        let mut headers = vec![
            (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
            (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
            (HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMISSIONS)),
            (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
        ];
        if https {
            headers.push((STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(TRANSPORT)));
        }
        Self { headers }
    }

    /// Adds what is not there yet.
    pub fn complete(&self, headers: &mut HeaderMap) {
        for (name, value) in &self.headers {
            if !headers.contains_key(name) {
                headers.insert(name, value.clone());
            }
        }
    }
}
