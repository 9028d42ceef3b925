//! Entries of the network that a city adopts with an entry of its own: whose name is whose, and where they stand.
//!
//! Which kind adopts which comes from their declarations (`named_by`); this room knows neither.

use std::sync::Arc;

use integra_edition::Entry;
use integra_kernel::{CityKey, KindDecl, Lang};

use crate::{show::Show, text::Text};

impl Show<'_> {
    /// A line of an entry as this reader sees it; where it has none, that of the entry it adopts.
    pub fn lent(&self, entry: &Entry, path: &str) -> Option<Text> {
        self.text(entry, path).or_else(|| self.text(self.lender(entry)?.as_ref(), path))
    }

    /// The entry this one adopts.
    fn lender(&self, entry: &Entry) -> Option<Arc<Entry>> {
        self.reader.entry(self.site.kinds.lender(&entry.kind, &entry.facts)?)
    }

    /// The kind with which this city would adopt an entry, when it is the network's and cannot stand here otherwise.
    pub(crate) fn adoptable(&self, entry: &Entry) -> Option<&Arc<KindDecl>> {
        if self.city.key.is_all() || !entry.city.is_all() {
            return None;
        }
        self.site.kinds.adopting(&entry.kind)
    }

    /// The entry with which this city has adopted one of the network.
    pub(crate) fn adopted(&self, entry: &Entry, kind: &KindDecl) -> Option<Arc<Entry>> {
        self.reader.linked_from(entry.id, &self.city.key, kind.name).into_iter().next()
    }

    /// A page of the network itself, when it is read in the reader's language.
    pub(crate) fn network_url(&self, path: &str) -> Option<String> {
        let network = CityKey::all();
        let cities = self.site.cities();
        let read = cities.iter().any(|city| city.key == network && city.languages.contains(&self.lang));
        if read { self.place(&network, &self.lang, path) } else { None }
    }

    /// The address of a page, or of a place on one (`glossary#term-permit`). `None` for a page of another city when this
    /// one publishes at an address of its own and nobody has said where the other one is: a path on this host would lead
    /// nowhere.
    pub(crate) fn place(&self, city: &CityKey, lang: &Lang, path: &str) -> Option<String> {
        let (own, urls) = (&self.city.key, self.site.urls());
        if city != own && urls.has_own(own) && urls.origin_of(city).is_none() {
            return None;
        }
        let (page, part) = path.split_once('#').map_or((path, None), |(page, part)| (page, Some(part)));
        let page = urls.link(own, city, lang, page, &[]);
        Some(if let Some(part) = part { format!("{page}#{part}") } else { page })
    }
}
