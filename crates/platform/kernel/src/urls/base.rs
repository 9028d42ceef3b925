//! Where a city publishes.

use std::{borrow::Cow, fmt, str::FromStr};

use super::encode::is_unreserved;

/// What is wrong with the address of a city or of the installation.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// It does not begin with a scheme we serve.
    #[error("'{0}' is not a full address; write for instance https://newcomers.example.org")]
    Scheme(String),
    /// The host is missing or has characters a host cannot have.
    #[error("'{0}' has no host we can use; write small letters, digits, dots and hyphens (other scripts as xn--...)")]
    Host(String),
    /// The path has something a base cannot have: a query, an encoded character, an empty or dotted segment.
    #[error("'{0}' has a path we cannot publish under; write letters, digits and hyphens, such as /city/foreigners")]
    Path(String),
    /// An installation stands at the root of its host.
    #[error("'{0}' must end after the host; leave out the path")]
    PathOfOrigin(String),
}

/// Scheme, host and port without a path: `https://integra.example.org`. Small letters, usual port left out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin(String);

impl Origin {
    /// Reads `https://host` or `https://host:port` (also `http`); one slash at the end is allowed.
    ///
    /// # Errors
    /// The text is something else, or has a path.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let base = Base::parse(text)?;
        match base {
            Base { origin: Some(origin), path } if path.is_empty() => Ok(origin),
            _ => Err(AddressError::PathOfOrigin(shorten(text))),
        }
    }

    /// The whole text: `https://integra.example.org`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Host and, when it is not the usual one, port: what a `Host` header says.
    pub fn host(&self) -> &str {
        self.0.split_once("://").map_or(&self.0, |(_, host)| host)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Origin {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        Self::parse(text)
    }
}

/// Where a city publishes: by default at `/{city}` of the installation, else at an absolute address that is either a
/// host of its own or a path on the city's host.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Base {
    origin: Option<Origin>,
    path: String,
}

impl Base {
    /// Reads an absolute address: `https://newcomers.kosice.sk`, `https://www.kosice.sk/city/foreigners`. A slash at
    /// the end makes no difference.
    ///
    /// # Errors
    /// The text is not an http or https address, or has a user, a query, a fragment or a path with other characters
    /// than letters, digits, `-`, `.`, `_` and `~`.
    pub fn parse(address: &str) -> Result<Self, AddressError> {
        let address = address.trim();
        let (scheme, rest) = address.split_once("://").ok_or_else(|| AddressError::Scheme(shorten(address)))?;
        let scheme = scheme.to_ascii_lowercase();
        let usual_port = match scheme.as_str() {
            "https" => ":443",
            "http" => ":80",
            _ => return Err(AddressError::Scheme(shorten(address))),
        };
        let (host, path) = rest.find('/').map_or((rest, ""), |slash| rest.split_at(slash));
        let host = host.to_ascii_lowercase();
        let host = host.strip_suffix(usual_port).unwrap_or(&host);
        if !is_host(host) {
            return Err(AddressError::Host(shorten(address)));
        }
        let path = path.strip_suffix('/').unwrap_or(path);
        if !path.is_empty() && !path[1..].split('/').all(is_plain_segment) {
            return Err(AddressError::Path(shorten(address)));
        }
        Ok(Self { origin: Some(Origin(format!("{scheme}://{host}"))), path: path.to_owned() })
    }

    /// Scheme and host, when the city has an address of its own.
    pub fn origin(&self) -> Option<&Origin> {
        self.origin.as_ref()
    }

    /// The path on that host, such as `/city/foreigners`; empty for a whole host and for the default.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for Base {
    /// The absolute address without a slash at the end; empty for the default.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = self.origin.as_ref().map_or("", Origin::as_str);
        write!(f, "{origin}{}", self.path)
    }
}

impl FromStr for Base {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        Self::parse(text)
    }
}

/// A host as a request names it, made comparable with [`Origin::host`]: small letters, usual ports and a final dot
/// left out.
pub(super) fn comparable_host(host: &str) -> Cow<'_, str> {
    let host = host.trim();
    let name = host.len() - [":443", ":80"].iter().find(|port| host.ends_with(**port)).map_or(0, |port| port.len());
    let host = host[..name].strip_suffix('.').unwrap_or(&host[..name]);
    // Browsers write it in small letters.
    if host.bytes().any(|byte| byte.is_ascii_uppercase()) { host.to_ascii_lowercase().into() } else { host.into() }
}

fn is_host(host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        // The colons inside an IPv6 address are not that of a port.
        Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
        _ => (host, None),
    };
    let port_is_good = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    let ipv6 = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    let name_is_good = match ipv6 {
        Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
        None => name.split('.').all(|label| {
            let edge = |c: char| c != '-';
            label.starts_with(edge)
                && label.ends_with(edge)
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        }),
    };
    port_is_good && name_is_good
}

fn is_plain_segment(segment: &str) -> bool {
    !segment.is_empty() && segment != "." && segment != ".." && segment.bytes().all(is_unreserved)
}

/// What people wrote can be anything; an error message repeats only its start.
fn shorten(text: &str) -> String {
    text.chars().take(80).collect()
}
