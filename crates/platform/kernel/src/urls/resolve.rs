//! From what a request asked for to the path the router knows.

use std::borrow::Cow;

use super::{Base, Origin, Urls, base::comparable_host, is_reserved};
use crate::ids::CityKey;

/// What a request is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved<'p> {
    /// The city whose page it is, or under whose address it arrived. Its key is well formed; whether there is such a
    /// city only the edition knows. `None` for the root and for shared paths of the installation.
    pub city: Option<CityKey>,
    /// The path the router knows: `/kosice/en/services`, `/kosice`, `/assets/...`, still percent-encoded.
    pub internal_path: Cow<'p, str>,
    /// What stood before it in the request (`/city/foreigners`), else empty.
    pub prefix: String,
    /// Where this page really lives, without its query, when that is another address than the one asked for: answer
    /// with a redirect there, because links on the page are made for that address.
    pub moved_to: Option<String>,
}

impl Urls {
    /// Reads a request. `host` is what the reader's browser asked for (the caller has judged `X-Forwarded-Host`),
    /// `path` the path as it arrived, without query.
    ///
    /// A path base is also found when no base is on that host, for proxies that keep it to themselves: then the path
    /// alone decides, unless two cities share it or it begins with a reserved segment or the key of another city.
    pub fn resolve<'p>(&self, host: Option<&str>, path: &'p str) -> Resolved<'p> {
        let host = host.map(comparable_host);
        let found = match &host {
            Some(host) => self.on_host(host, path).or_else(|| self.by_path_alone(path)),
            None => self.by_path_alone(path),
        };
        match found {
            Some((city, base)) => self.under_base(city, base, path),
            None => self.usual(host.as_deref(), path),
        }
    }

    /// The city with the longest base on this host that the path lies under.
    fn on_host(&self, host: &str, path: &str) -> Option<(&CityKey, &Base)> {
        let found = self.longest(path, |base| base.origin().is_some_and(|origin| origin.host() == host))?;
        // A city whose own host is also that of the installation leaves the other cities their usual place.
        let shared = self.origin.as_ref().is_some_and(|origin| origin.host() == host);
        (!(shared && found.1.path().is_empty() && self.is_usual_city(first(path)))).then_some(found)
    }

    fn by_path_alone(&self, path: &str) -> Option<(&CityKey, &Base)> {
        let (city, base) = self.longest(path, |base| !base.path().is_empty())?;
        let segment = first(path);
        let names_another = self.bases.keys().any(|other| other != city && other.as_str() == segment);
        let claims = self.bases.values().filter(|other| other.path() == base.path()).count();
        (claims == 1 && !names_another && !is_reserved(segment)).then_some((city, base))
    }

    /// Of the bases that qualify and that the path lies under, the longest; of equal ones, the first city's.
    fn longest(&self, path: &str, qualifies: impl Fn(&Base) -> bool) -> Option<(&CityKey, &Base)> {
        let found = self.bases.iter().filter(|(_, base)| qualifies(base) && below(path, base.path()).is_some());
        found.rev().max_by_key(|(_, base)| base.path().len())
    }

    fn is_usual_city(&self, segment: &str) -> bool {
        self.bases.iter().any(|(city, base)| city.as_str() == segment && base.origin().is_none())
    }

    fn under_base<'p>(&self, city: &CityKey, base: &Base, path: &'p str) -> Resolved<'p> {
        let rest = below(path, base.path()).unwrap_or(path);
        let mut resolved = Resolved {
            city: Some(city.clone()),
            internal_path: Cow::Borrowed(rest),
            prefix: base.path().to_owned(),
            moved_to: None,
        };
        match first(rest) {
            "" if rest.len() < 2 => resolved.internal_path = Cow::Owned(format!("/{city}")),
            crate::ids::ALL => {
                let network = CityKey::all();
                resolved.moved_to = self.elsewhere(&network, base.origin().map(Origin::host), rest);
                resolved.city = Some(network);
            }
            segment if is_reserved(segment) => {}
            _ => resolved.internal_path = Cow::Owned(format!("/{city}{rest}")),
        }
        resolved
    }

    fn usual<'p>(&self, host: Option<&str>, path: &'p str) -> Resolved<'p> {
        let segment = first(path);
        let is_city = segment == crate::ids::ALL || !is_reserved(segment);
        let city = CityKey::parse(segment).ok().filter(|_| is_city);
        let moved_to = city.as_ref().and_then(|city| self.elsewhere(city, host, path));
        Resolved { city, internal_path: Cow::Borrowed(path), prefix: String::new(), moved_to }
    }

    /// The full address of a page (its path as the router knows it) when the city lives on another host than this, or
    /// under another path.
    fn elsewhere(&self, city: &CityKey, host: Option<&str>, internal: &str) -> Option<String> {
        let has_own = self.bases.get(city).is_some_and(|base| base.origin().is_some());
        let origin = self.origin_of(city)?;
        if !has_own && (!city.is_all() || host.is_none_or(|host| host == origin.host())) {
            return None;
        }
        match below(internal, &format!("/{city}"))? {
            "" => Some(self.in_full(city, &self.city_home(city))),
            rest => Some(format!("{origin}{}{rest}", self.pages_prefix(city))),
        }
    }
}

/// The first segment of a path.
fn first(path: &str) -> &str {
    path.strip_prefix('/').unwrap_or(path).split('/').next().unwrap_or_default()
}

/// What follows a prefix of whole segments: empty, or a path that begins with a slash.
fn below<'p>(path: &'p str, prefix: &str) -> Option<&'p str> {
    path.strip_prefix(prefix).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}
