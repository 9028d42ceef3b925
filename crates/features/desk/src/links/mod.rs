//! Looking after the links of published content: once a week, politely, and only out in the public network.
//!
//! One address at a time is asked, with a pause for each host; what the host's `robots.txt` forbids is left alone. First
//! only for the head of the page, then for its beginning. Every step of a redirect is checked anew before it is asked.
//! Nothing is sent but the address and who asks.

mod collect;
mod job;
mod judge;
mod look;
mod robots;

pub use collect::Collected;
pub(crate) use collect::{Use, uses};
pub use job::see_to;
pub(crate) use job::{KIND, run};
pub use look::LinkChecker;

use std::collections::BTreeMap;

use integra_edition::Edition;
use integra_kernel::{CityKey, Kinds};
use integra_store::{Error, Store};

use crate::{
    desk::Desk,
    private::{LinkSeen, LinkState, Private},
};

impl LinkSeen {
    /// A link nobody has looked at, due at once.
    pub(crate) fn new(url: &str, now: i64) -> Self {
        let (url, state, detail) = (url.to_owned(), LinkState::New, String::new());
        Self { url, state, since: now, looked_at: 0, next_at: now, fails: 0, detail }
    }

    /// Whether somebody should mend it. Nobody is bothered by a server that was away once or twice.
    pub fn is_finding(&self) -> bool {
        match self.state {
            LinkState::Moved | LinkState::Gone | LinkState::Certificate => true,
            LinkState::Broken => self.fails >= judge::FAILS,
            LinkState::New | LinkState::Fine | LinkState::Closed => false,
        }
    }
}

/// A link that somebody should mend, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The entry, as `city:kind/slug`.
    pub entry: String,
    /// The fact or text it stands in.
    pub field: String,
    /// What is wrong and how to mend it.
    pub message: String,
}

/// What was found at the last looks, for every place the link stands in.
///
/// # Errors
/// The database fails.
pub async fn findings(store: &Store, edition: &Edition, kinds: &Kinds) -> Result<Vec<Finding>, Error> {
    let bad = Private(store.db()).bad_links().await?;
    let mut uses = uses(edition, kinds);
    let findings = bad.iter().flat_map(|seen| {
        let places = uses.remove(&seen.url).unwrap_or_default();
        places.into_iter().filter_map(|place| {
            let entry = edition.entry(place.entry)?;
            let entry = format!("{}:{}/{}", entry.city, entry.kind, entry.slug);
            Some(Finding { entry, message: message(seen, &place.path), field: place.path })
        })
    });
    Ok(findings.collect())
}

fn message(seen: &LinkSeen, path: &str) -> String {
    let (url, detail) = (&seen.url, &seen.detail);
    let since = jiff::Timestamp::from_microsecond(seen.since).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let since = since.to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    match seen.state {
        LinkState::Moved => format!("'{path}' links to {url}, which has moved to {detail} (since {since}); link there"),
        LinkState::Gone => format!("'{path}' links to {url}, where nothing is any more (since {since}); take it out"),
        LinkState::Certificate => {
            format!("'{path}' links to {url}, whose certificate is not valid (since {since}); tell its owner")
        }
        _ => format!("'{path}' links to {url}, which does not answer (since {since}: {detail}); look at it"),
    }
}

/// The links of a city's published entries that somebody should mend, found longest ago first, with where they stand.
///
/// # Errors
/// The database fails.
pub(crate) async fn bad_in(desk: &Desk, city: &CityKey) -> Result<Vec<(LinkSeen, Vec<Use>)>, Error> {
    let bad = Private(desk.store.db()).bad_links().await?;
    if bad.is_empty() {
        return Ok(Vec::new());
    }
    let places: BTreeMap<&str, usize> = bad.iter().enumerate().map(|(at, seen)| (seen.url.as_str(), at)).collect();
    let mut uses: Vec<Vec<Use>> = vec![Vec::new(); bad.len()];
    let edition = desk.edition();
    for entry in edition.entries().filter(|entry| entry.city == *city) {
        for (url, path) in desk.collected.of(entry, desk.kinds()).iter() {
            if let Some(at) = places.get(url.as_str()) {
                uses[*at].push(Use { entry: entry.id, path: path.clone() });
            }
        }
    }
    Ok(bad.into_iter().zip(uses).filter(|(_, places)| !places.is_empty()).collect())
}
