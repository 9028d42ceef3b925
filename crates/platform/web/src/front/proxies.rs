//! Where a request really comes from, when a web server stands before this one.
//!
//! Such a server writes down who asked it (`X-Forwarded-For`, or `Forwarded` of RFC 7239), behind whatever the request
//! said already. Anybody can send these headers, so they count only when the connection comes from a server we were told
//! about, and are read from the end: the last address that is none of our servers is the client's.

use std::net::{IpAddr, SocketAddr};

use http::{HeaderMap, HeaderName, header};

/// Most addresses that are looked at, so that a long header costs nothing.
const MOST_HOPS: usize = 16;

/// Addresses with the same beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Range {
    address: IpAddr,
    bits: u8,
}

impl Range {
    fn parse(text: &str) -> Option<Self> {
        let (address, bits) = match text.trim().split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse::<u8>().ok()?)),
            None => (text.trim(), None),
        };
        let address: IpAddr = address.parse().ok()?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.unwrap_or(most);
        (bits <= most).then_some(Self { address, bits })
    }

    fn holds(self, address: IpAddr) -> bool {
        let same = |one: u128, other: u128, width: u32| {
            let rest = width - u32::from(self.bits);
            one.checked_shr(rest).unwrap_or(0) == other.checked_shr(rest).unwrap_or(0)
        };
        match (self.address, address) {
            (IpAddr::V4(one), IpAddr::V4(other)) => same(one.to_bits().into(), other.to_bits().into(), 32),
            (IpAddr::V6(one), IpAddr::V6(other)) => same(one.to_bits(), other.to_bits(), 128),
            _ => false,
        }
    }
}

/// The web servers before this one. None by default: no header is believed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Proxies(Vec<Range>);

impl Proxies {
    /// Reads addresses (`127.0.0.1`, `::1`) and ranges (`10.0.0.0/8`).
    ///
    /// # Errors
    /// The first of them that is none.
    pub fn parse(addresses: &[String]) -> Result<Self, String> {
        addresses.iter().map(|text| Range::parse(text).ok_or_else(|| text.clone())).collect::<Result<_, _>>().map(Self)
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|range| range.holds(address.to_canonical()))
    }

    /// Where a request comes from: the other end of the connection, or whom a web server of ours names.
    pub(super) fn client(&self, peer: SocketAddr, headers: &HeaderMap) -> SocketAddr {
        if !self.trusts(peer.ip()) {
            return peer;
        }
        let mut client = peer.ip();
        for named in hops(headers).take(MOST_HOPS) {
            // Beyond words we cannot read nothing is known; the last one known has sent them.
            let Some(named) = named else { break };
            client = named;
            if !self.trusts(named) {
                break;
            }
        }
        SocketAddr::new(client, 0)
    }
}

/// The addresses a request has come by, the nearest first. `X-Forwarded-For` is what web servers write unasked; where
/// both are there it counts, so that nobody adds the other one.
fn hops(headers: &HeaderMap) -> impl Iterator<Item = Option<IpAddr>> + '_ {
    let usual = HeaderName::from_static("x-forwarded-for");
    let (name, read): (_, fn(&str) -> Option<IpAddr>) =
        if headers.contains_key(&usual) { (usual, bare) } else { (header::FORWARDED, forwarded) };
    let values: Vec<&str> = headers.get_all(name).iter().map(|value| value.to_str().unwrap_or("?")).collect();
    values.into_iter().rev().flat_map(|value| value.rsplit(',')).map(read)
}

/// An address as it may stand there: `192.0.2.1`, `192.0.2.1:8080`, `2001:db8::1`, `[2001:db8::1]:8080`.
fn bare(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let plain = || text.parse::<IpAddr>().ok();
    let with_port = || text.parse::<SocketAddr>().ok().map(|address| address.ip());
    let in_brackets = || text.strip_prefix('[')?.strip_suffix(']')?.parse::<IpAddr>().ok();
    plain().or_else(with_port).or_else(in_brackets).map(|address| address.to_canonical())
}

/// One element of `Forwarded`: `for=192.0.2.1;proto=https`, `For="[2001:db8::1]:4711"`.
fn forwarded(element: &str) -> Option<IpAddr> {
    let pairs = element.split(';').filter_map(|pair| pair.split_once('='));
    let mut named = pairs.filter(|(name, _)| name.trim().eq_ignore_ascii_case("for"));
    let (_, value) = named.next()?;
    bare(value.trim().trim_matches('"'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn client(trusted: &[&str], peer: &str, headers: &[(&'static str, &str)]) -> String {
        let trusted: Vec<String> = trusted.iter().map(|it| (*it).to_owned()).collect();
        let proxies = Proxies::parse(&trusted).expect("addresses");
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, HeaderValue::from_bytes(value.as_bytes()).expect("a header"));
        }
        proxies.client(SocketAddr::new(peer.parse().expect("an address"), 9), &map).ip().to_string()
    }

    #[test]
    fn nobody_invents_where_they_come_from() {
        let spoofed = [("x-forwarded-for", "192.0.2.7"), ("forwarded", "for=192.0.2.7")];
        // Without web servers before us, and from others than those.
        assert_eq!(client(&[], "198.51.100.1", &spoofed), "198.51.100.1");
        assert_eq!(client(&["127.0.0.1", "10.0.0.0/8"], "198.51.100.1", &spoofed), "198.51.100.1");
        assert_eq!(client(&["127.0.0.1"], "127.0.0.2", &spoofed), "127.0.0.2");
        // What the client says stands before what the web server adds.
        let added = [("x-forwarded-for", "192.0.2.7, 198.51.100.1")];
        assert_eq!(client(&["127.0.0.1"], "127.0.0.1", &added), "198.51.100.1");
        let lines = [("x-forwarded-for", "192.0.2.7"), ("x-forwarded-for", "198.51.100.1")];
        assert_eq!(client(&["127.0.0.1"], "127.0.0.1", &lines), "198.51.100.1");
        // A header the web server does not write cannot overrule the one it does.
        let both = [("x-forwarded-for", "198.51.100.1"), ("forwarded", "for=192.0.2.7")];
        assert_eq!(client(&["127.0.0.1"], "127.0.0.1", &both), "198.51.100.1");
    }

    #[test]
    fn several_web_servers_in_a_row_are_passed_over() {
        let way = [("x-forwarded-for", "192.0.2.7, 198.51.100.1, 10.1.2.3, 10.9.9.9")];
        assert_eq!(client(&["127.0.0.1", "10.0.0.0/8"], "127.0.0.1", &way), "198.51.100.1");
        assert_eq!(client(&["127.0.0.1", "10.9.0.0/16"], "127.0.0.1", &way), "10.1.2.3");
        let only_ours = [("x-forwarded-for", "10.1.2.3")];
        assert_eq!(client(&["127.0.0.1", "10.0.0.0/8"], "127.0.0.1", &only_ours), "10.1.2.3");
    }

    #[test]
    fn every_spelling_is_read_and_nonsense_is_not_believed() {
        let ours = &["::1", "127.0.0.1"];
        for (said, meant) in [
            ("198.51.100.1:4711", "198.51.100.1"),
            ("[2001:db8::1]:4711", "2001:db8::1"),
            ("[2001:db8::1]", "2001:db8::1"),
            (" 2001:db8::1 ", "2001:db8::1"),
            ("::ffff:198.51.100.1", "198.51.100.1"),
            ("unknown", "127.0.0.1"),
            ("", "127.0.0.1"),
            ("198.51.100.1, what", "127.0.0.1"),
            ("\u{e9}", "127.0.0.1"),
        ] {
            assert_eq!(client(ours, "127.0.0.1", &[("x-forwarded-for", said)]), meant, "{said}");
        }
        for (said, meant) in [
            ("for=198.51.100.1;proto=https", "198.51.100.1"),
            ("proto=https; For=\"[2001:db8::1]:4711\"", "2001:db8::1"),
            ("for=192.0.2.7, for=198.51.100.1;by=10.0.0.1", "198.51.100.1"),
            ("for=_hidden", "::ffff:127.0.0.1"),
            ("by=198.51.100.1", "::ffff:127.0.0.1"),
        ] {
            assert_eq!(client(ours, "::ffff:127.0.0.1", &[("forwarded", said)]), meant, "{said}");
        }
        assert_eq!(client(ours, "::1", &[]), "::1", "the web server itself");
    }

    #[test]
    fn what_is_no_address_is_told() {
        for bad in ["localhost", "10.0.0.0/33", "10.0.0.0/", "::1/129", "", "10.0.0"] {
            assert_eq!(Proxies::parse(&[bad.to_owned()]), Err(bad.to_owned()));
        }
        let all = Proxies::parse(&["0.0.0.0/0".to_owned(), "::/0".to_owned()]).expect("ranges");
        assert!(all.trusts("198.51.100.1".parse().expect("one")) && all.trusts("2001:db8::1".parse().expect("one")));
    }
}
