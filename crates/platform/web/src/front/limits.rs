//! How much one client may ask of this server.

use std::time::Duration;

use http::StatusCode;
use http::request::Parts;

/// Sizes and times. The defaults suit a public portal.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Longest path and query, in bytes.
    pub uri: usize,
    /// All header names and values together, in bytes.
    pub headers: usize,
    /// How many headers.
    pub header_count: usize,
    /// Time to send a whole request head; a head of 16 kB and more has this time twice. It also ends idle connections.
    pub header_time: Duration,
    /// Time without any progress in sending a request body or taking an answer.
    pub patience: Duration,
    /// How many threads take connections and answer from memory: one for each processor.
    pub listeners: usize,
    /// Connections at once; further ones wait in the system's queue.
    pub connections: usize,
    /// How long running requests may go on after the server was told to stop.
    pub drain: Duration,
    /// Longest path and query under which a page is kept.
    pub key: usize,
    /// Largest page that is kept, unpacked.
    pub page: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            uri: 8 * 1024,
            headers: 16 * 1024,
            header_count: 100,
            header_time: Duration::from_secs(10),
            patience: Duration::from_secs(30),
            listeners: std::thread::available_parallelism().map_or(1, usize::from),
            connections: 16 * 1024,
            drain: Duration::from_secs(10),
            key: 512,
            page: 4 * 1024 * 1024,
        }
    }
}

impl Limits {
    /// The status with which to refuse this request head, if it is too large.
    pub(super) fn refusal(&self, request: &Parts) -> Option<StatusCode> {
        let address = request.uri.path_and_query().map_or(0, |path| path.as_str().len());
        self.judge(address, request.headers.iter().map(|(name, value)| name.as_str().len() + value.len()))
    }

    /// The same for an address of so many bytes and headers of so many bytes each, names and values together.
    pub(super) fn judge(&self, address: usize, headers: impl Iterator<Item = usize>) -> Option<StatusCode> {
        if address > self.uri {
            return Some(StatusCode::URI_TOO_LONG);
        }
        let (count, bytes) = headers.fold((0, 0), |(count, bytes), header| (count + 1, bytes + header));
        (bytes > self.headers || count > self.header_count).then_some(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE)
    }

    /// What the HTTP parser takes before it gives up without a page. Larger than our own limits together, so that
    /// nearly everything too large still gets an answer a person can read.
    pub(super) fn head_buffer(&self) -> usize {
        (self.uri + self.headers) * 4
    }
}
