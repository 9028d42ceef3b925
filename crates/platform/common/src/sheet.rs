//! A client sheet: what somebody at a counter has picked for a person, to be read in two languages. It stands in the address of
//! its page and nowhere else. Plain rules, tested without a server.

use integra_kernel::Lang;
use integra_web::{Stop, query::Query};

use crate::{facets, saved::Item};

/// The query parameters, in their canonical order.
pub const PARAMS: &[&str] = &["with", "e", "q"];
/// Most entries of one sheet: what fits on paper that somebody reads.
pub const AT_MOST: usize = 12;

/// What stands on a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The language of the person it is for.
    pub with: Option<Lang>,
    /// Its entries in the order in which they were put, each once.
    pub items: Vec<Item>,
}

impl Sheet {
    /// Reads the sheet of a query: `with=uk&e=service.legal-advice,guide.first-weeks`. Several `e` are one sheet; `languages`
    /// are those of the portal.
    ///
    /// # Errors
    /// Another language, something that is no entry, or more entries than a sheet may have.
    pub fn read(query: &Query, languages: &[Lang]) -> Result<Self, Stop> {
        let offered = |tag: &str| Lang::parse(tag).ok().filter(|lang| languages.contains(lang));
        let with = facets::value(query, "with", offered)?;
        let mut items: Vec<Item> = Vec::new();
        for part in query.all("e").flat_map(|text| text.split(',')).map(str::trim).filter(|part| !part.is_empty()) {
            let item = Item::parse(part).ok_or_else(|| Stop::parameter("e", part))?;
            if !items.contains(&item) {
                items.push(item);
            }
        }
        match items.get(AT_MOST) {
            Some(too_many) => Err(Stop::parameter("e", &too_many.to_string())),
            None => Ok(Self { with, items }),
        }
    }

    /// Its entries as addresses write them.
    pub fn as_text(&self) -> String {
        self.items.iter().map(Item::to_string).collect::<Vec<_>>().join(",")
    }

    /// Its address as pairs of a query.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let with = self.with.iter().map(|lang| ("with".to_owned(), lang.to_string()));
        let items = Some(self.as_text()).filter(|text| !text.is_empty()).map(|text| ("e".to_owned(), text));
        with.chain(items).collect()
    }

    /// Whether nothing more can be put on it.
    pub fn is_full(&self) -> bool {
        self.items.len() >= AT_MOST
    }

    /// The sheet with one more entry at its end.
    #[must_use]
    pub fn and(&self, item: Item) -> Self {
        Self { items: self.items.iter().cloned().chain([item]).collect(), ..self.clone() }
    }

    /// The sheet without its entry at this place.
    #[must_use]
    pub fn without(&self, at: usize) -> Self {
        let kept = self.items.iter().enumerate().filter(|(place, _)| *place != at);
        Self { items: kept.map(|(_, item)| item.clone()).collect(), ..self.clone() }
    }

    /// The sheet with its entry at this place one place nearer to the top; nothing for the first one.
    pub fn raised(&self, at: usize) -> Option<Self> {
        let above = at.checked_sub(1)?;
        let mut items = self.items.clone();
        (at < items.len()).then(|| items.swap(at, above))?;
        Some(Self { items, ..self.clone() })
    }

    /// The sheet with its entry at this place one place nearer to the end; nothing for the last one.
    pub fn lowered(&self, at: usize) -> Option<Self> {
        self.raised(at + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<Sheet, Stop> {
        let languages = ["en", "uk"].map(|tag| Lang::parse(tag).expect("a tag"));
        Sheet::read(&Query::parse(query), &languages)
    }

    #[test]
    fn a_sheet_keeps_the_order_in_which_it_was_put_together() {
        let sheet = read("with=uk&e=service.b,guide.a,service.b&e=service.a").expect("a sheet");
        assert_eq!(sheet.as_text(), "service.b,guide.a,service.a");
        assert_eq!(sheet.raised(1).expect("raised").as_text(), "guide.a,service.b,service.a");
        assert_eq!(sheet.lowered(1).expect("lowered").as_text(), "service.b,service.a,guide.a");
        assert_eq!((sheet.raised(0), sheet.lowered(2), sheet.raised(7)), (None, None, None));
        assert_eq!(sheet.without(1).as_text(), "service.b,service.a");
        let written = integra_web::query::encode(&sheet.and(Item::parse("topic.work").expect("an item")).pairs());
        assert_eq!(written, "?with=uk&e=service.b%2Cguide.a%2Cservice.a%2Ctopic.work");
        assert_eq!(read(&written[1..]).expect("a sheet").items.len(), 4);
        assert_eq!(read("").expect("an empty sheet"), Sheet::default());
    }

    #[test]
    fn a_sheet_is_bounded_and_nonsense_is_refused() {
        let of = |count: usize| (0..count).map(|n| format!("guide.g{n}")).collect::<Vec<_>>().join(",");
        let full = read(&format!("e={}", of(AT_MOST))).expect("a sheet");
        assert!(full.is_full() && !full.without(0).is_full());
        for query in [format!("e={}", of(AT_MOST + 1)), "e=service".into(), "with=ru".into(), "with=Klingon!".into()] {
            assert!(matches!(read(&query), Err(Stop::BadParameter { .. })), "{query}");
        }
    }
}
