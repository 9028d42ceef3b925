//! Reading the head of a request that may be answered at once.
//!
//! Only the plainest requests are: a GET or HEAD of HTTP/1.1 without a body, for an address that begins with a slash.
//! Everything else, and everything that is not right, is hyper's to read and to judge.

use std::mem::MaybeUninit;

use http::header::{CONNECTION, CONTENT_LENGTH, EXPECT, HOST, HeaderName, TRANSFER_ENCODING, UPGRADE};
use httparse::{Header, Status};

use super::Target;
use super::limits::Limits;
use super::negotiate::Headers;

/// A browser sends about 15 headers. Requests with more than this go the usual way.
const HEADERS: usize = 64;
/// What says that more follows than a head, or that the connection is to be used in another way.
const UNUSUAL: [HeaderName; 4] = [CONTENT_LENGTH, TRANSFER_ENCODING, EXPECT, UPGRADE];

/// Room for the headers of one head.
pub(super) struct Room<'b>([MaybeUninit<Header<'b>>; HEADERS]);

impl Room<'_> {
    pub(super) fn new() -> Self {
        Self([const { MaybeUninit::uninit() }; HEADERS])
    }
}

/// What the first bytes of what came are.
pub(super) enum Seen<'r, 'b> {
    /// The beginning of a head.
    Part,
    /// A whole head of a plain request.
    Plain(Head<'r, 'b>),
    /// Something else.
    Other,
}

/// The head of a plain request.
pub(super) struct Head<'r, 'b> {
    address: &'b str,
    /// Whether only the headers are asked for.
    pub(super) bare: bool,
    /// How many bytes it took.
    pub(super) length: usize,
    headers: &'r [Header<'b>],
}

impl<'r, 'b> Head<'r, 'b> {
    /// Reads one at the beginning of `bytes`.
    pub(super) fn read(bytes: &'b [u8], room: &'r mut Room<'b>, limits: &Limits) -> Seen<'r, 'b> {
        let mut request = httparse::Request::new(&mut []);
        let length = match request.parse_with_uninit_headers(bytes, &mut room.0) {
            Ok(Status::Complete(length)) => length,
            Ok(Status::Partial) => return Seen::Part,
            Err(_) => return Seen::Other,
        };
        let bare = match request.method {
            Some("GET") => false,
            Some("HEAD") => true,
            _ => return Seen::Other,
        };
        let Some(address) = request.path.filter(|path| path.starts_with('/') && !path.bytes().any(is_odd)) else {
            return Seen::Other;
        };
        let headers: &'r [Header<'b>] = request.headers;
        let sizes = headers.iter().map(|header| header.name.len() + header.value.len());
        if request.version == Some(1)
            && headers.iter().all(|header| is_usual(header.name, header.value))
            && limits.judge(address.len(), sizes).is_none()
        {
            Seen::Plain(Self { address, bare, length, headers })
        } else {
            Seen::Other
        }
    }

    /// What is asked for.
    pub(super) fn target(&self) -> Target<'_> {
        Target { host: self.texts(&HOST).next(), address: self.address }
    }
}

impl Headers for Head<'_, '_> {
    fn texts<'a>(&'a self, name: &'a HeaderName) -> impl Iterator<Item = &'a str> {
        let wanted = self.headers.iter().filter(|header| header.name.eq_ignore_ascii_case(name.as_str()));
        // The same that `HeaderValue::to_str` takes for text: the parser lets no other control characters pass.
        wanted.filter_map(|header| std::str::from_utf8(header.value).ok().filter(|value| value.is_ascii()))
    }
}

/// Letters of addresses that hyper cuts off or refuses.
fn is_odd(letter: u8) -> bool {
    matches!(letter, b'#' | b'"' | b'<' | b'>')
}

/// Whether this header leaves a request a plain one.
pub(super) fn is_usual(name: &str, value: &[u8]) -> bool {
    let is = |other: &HeaderName| name.eq_ignore_ascii_case(other.as_str());
    if is(&CONNECTION) { value.eq_ignore_ascii_case(b"keep-alive") } else { !UNUSUAL.iter().any(is) }
}
