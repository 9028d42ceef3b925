//! Every address of the installation, made in one place and read back in the same place.
//!
//! A city publishes under a [`Base`]: `/{city}` of the installation, a host of its own, or a path behind the city's
//! own proxy. Inside, the router always sees the same paths (`/kosice/en/services`, `/assets/...`): [`Urls::resolve`]
//! turns what a request asked for into them; [`Urls::page`] and its siblings make what a browser must ask for.
//!
//! | base of the city | page | asset |
//! |---|---|---|
//! | none | `/kosice/en/services` | `/assets/site.1f2e.css` |
//! | `https://newcomers.kosice.sk` | `/en/services` | `/assets/site.1f2e.css` |
//! | `https://www.kosice.sk/city/info` | `/city/info/en/services` | `/city/info/assets/site.1f2e.css` |

use std::collections::BTreeMap;

use crate::{ids::CityKey, lang::Lang};

mod base;
mod encode;
mod resolve;

pub use base::{AddressError, Base, Origin};
use encode::{push_path, push_query, push_segment};
pub use resolve::Resolved;

/// First path segments that are never a city; under a city's own base, never a language.
pub const RESERVED: [&str; 12] = [
    "all",
    "api",
    "desk",
    "assets",
    "media",
    "tiles",
    "p",
    "healthz",
    "readyz",
    "robots.txt",
    "sitemap.xml",
    ".well-known",
];

/// Whether a first path segment is reserved, so that no city may have it as its key. (The network's own key `all` is on
/// the list: its pages stand at `/all/...`.)
pub fn is_reserved(segment: &str) -> bool {
    RESERVED.contains(&segment)
}

/// A query: names and values as plain text, in the order to write them.
pub type Query<'a> = &'a [(&'a str, &'a str)];

/// The addresses of one installation.
///
/// Functions that return a path return it *root-relative* (`/...`): right on every page that is served under the same
/// base. Path parameters are plain text without leading slash (`""`, `services/work-advice`); characters an address
/// cannot hold are percent-encoded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Urls {
    origin: Option<Origin>,
    bases: BTreeMap<CityKey, Base>,
}

impl Urls {
    /// The addresses of an installation at `origin` (`None` while nobody knows under which host it is reached) with
    /// the bases of its cities. A city not in the map has the usual base, `/{city}`.
    pub fn new(origin: Option<Origin>, bases: BTreeMap<CityKey, Base>) -> Self {
        Self { origin, bases }
    }

    /// Cities that claim one and the same address; the first in order gets its requests, so this is worth a warning.
    pub fn clashes(&self) -> Vec<(&CityKey, &CityKey)> {
        let addressed: Vec<_> = self.bases.iter().filter(|(_, base)| base.origin().is_some()).collect();
        let mut clashes = Vec::new();
        for (i, (one, base)) in addressed.iter().enumerate() {
            clashes.extend(addressed[i + 1..].iter().filter(|(_, other)| other == base).map(|(two, _)| (*one, *two)));
        }
        clashes
    }

    /// A page of a city: `path` is what follows the language (`""` is the city's home in that language).
    pub fn page(&self, city: &CityKey, lang: &Lang, path: &str, query: Query<'_>) -> String {
        let mut url = self.pages_prefix(city);
        url.push('/');
        url.push_str(lang.as_str());
        finish(url, path, query)
    }

    /// A page with scheme and host, for canonical links, `hreflang`, sitemaps and mails. Root-relative when neither the
    /// city nor the installation knows its host.
    pub fn absolute(&self, city: &CityKey, lang: &Lang, path: &str, query: Query<'_>) -> String {
        self.in_full(city, &self.page(city, lang, path, query))
    }

    /// Scheme and host in front of a root-relative address that one of these functions made for the city.
    pub fn in_full(&self, city: &CityKey, root_relative: &str) -> String {
        let origin = self.origin_of(city).map_or("", Origin::as_str);
        format!("{origin}{root_relative}")
    }

    /// A page of city `to` as a link on a page of city `from`: absolute when their hosts differ.
    pub fn link(&self, from: &CityKey, to: &CityKey, lang: &Lang, path: &str, query: Query<'_>) -> String {
        self.seen_from(from, to, self.page(to, lang, path, query))
    }

    /// The address of a city without a language, where the language is chosen: `/kosice`, `/`, `/city/foreigners`.
    pub fn city_home(&self, city: &CityKey) -> String {
        let prefix = self.pages_prefix(city);
        if prefix.is_empty() { "/".to_owned() } else { prefix }
    }

    /// [`Urls::city_home`] of city `to` as a link on a page of city `from`: absolute when their hosts differ.
    pub fn link_home(&self, from: &CityKey, to: &CityKey) -> String {
        self.seen_from(from, to, self.city_home(to))
    }

    /// A file of the look (`site.1f2e.css`), as pages of the city load it.
    pub fn asset(&self, city: &CityKey, name_with_hash: &str) -> String {
        self.beside(city, &format!("assets/{name_with_hash}"), &[])
    }

    /// A media file: the hash of its bytes, and a name for people.
    pub fn media(&self, city: &CityKey, hash: &str, file: &str) -> String {
        let mut url = self.beside(city, "media/", &[]);
        push_segment(&mut url, hash);
        url.push('/');
        push_segment(&mut url, file);
        url
    }

    /// Something of the machine interfaces: `path` follows `/api/` (`v1/kosice/service`).
    pub fn api(&self, city: &CityKey, path: &str, query: Query<'_>) -> String {
        self.beside(city, &format!("api/{path}"), query)
    }

    /// Anything else that stands beside the languages rather than inside one, as pages of the city reach it:
    /// `tiles/...`, `p/...`, `sitemap.xml`. The first segment is one of [`RESERVED`].
    pub fn beside(&self, city: &CityKey, path: &str, query: Query<'_>) -> String {
        finish(self.prefix(city).to_owned(), path, query)
    }

    /// What stands before the reserved segments of a city: empty, or the path behind the city's proxy
    /// (`/city/foreigners`).
    pub fn prefix(&self, city: &CityKey) -> &str {
        self.bases.get(city).map_or("", Base::path)
    }

    /// Scheme and host the city is reached under: its own, else the installation's.
    pub fn origin_of(&self, city: &CityKey) -> Option<&Origin> {
        self.bases.get(city).and_then(Base::origin).or(self.origin.as_ref())
    }

    /// Whether a city publishes at an address of its own rather than under `/{city}`.
    pub fn has_own(&self, city: &CityKey) -> bool {
        self.bases.get(city).is_some_and(|base| base.origin().is_some())
    }

    fn pages_prefix(&self, city: &CityKey) -> String {
        match self.bases.get(city) {
            Some(base) if base.origin().is_some() => base.path().to_owned(),
            _ => format!("/{city}"),
        }
    }

    fn seen_from(&self, from: &CityKey, to: &CityKey, root_relative: String) -> String {
        if self.origin_of(from) == self.origin_of(to) { root_relative } else { self.in_full(to, &root_relative) }
    }
}

fn finish(mut url: String, path: &str, query: Query<'_>) -> String {
    let path = path.trim_start_matches('/');
    if !path.is_empty() {
        url.push('/');
        push_path(&mut url, path);
    }
    push_query(&mut url, query);
    url
}
