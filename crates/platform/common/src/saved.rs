//! A list somebody keeps: kinds and slugs in an address, nothing on the server. Plain rules, tested without a server.

use integra_edition::Entry;
use integra_kernel::Slug;
use integra_web::{Stop, query::Query};

/// The query parameters, in their canonical order.
pub const PARAMS: &[&str] = &["e"];
/// Most entries of one list.
pub const AT_MOST: usize = 50;
/// Longest pasted address that is read, in characters.
const PASTED_AT_MOST: usize = 6_000;
/// Longest name of a kind.
const KIND_AT_MOST: usize = 40;

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// Its kind, which this installation need not know.
    pub kind: String,
    /// Its name in addresses.
    pub slug: Slug,
}

impl Item {
    /// An entry as lists name it.
    pub fn of(entry: &Entry) -> Self {
        Self { kind: entry.kind.clone(), slug: entry.slug.clone() }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (kind, slug) = text.split_once('.')?;
        let is_kind = !kind.is_empty()
            && kind.len() <= KIND_AT_MOST
            && kind.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        Some(Self { kind: kind.to_owned(), slug: is_kind.then(|| Slug::parse(slug).ok()).flatten()? })
    }
}

impl std::fmt::Display for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.kind, self.slug)
    }
}

/// A list: sorted, each entry once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct List {
    /// Its entries.
    pub items: Vec<Item>,
}

impl List {
    /// Reads the list of a query: `e=service.legal-advice,guide.first-weeks`. Several `e`, and a pasted address in `add`,
    /// are one list.
    ///
    /// # Errors
    /// Something that is no entry, or more entries than a list may have.
    pub fn read(query: &Query) -> Result<Self, Stop> {
        let mut items = Vec::new();
        let written = query.all("e").map(|text| ("e", text.to_owned()));
        let pasted = query.all("add").map(|text| ("add", pasted(text)));
        for (name, text) in written.chain(pasted) {
            for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
                items.push(Item::parse(part).ok_or_else(|| Stop::parameter(name, part))?);
            }
        }
        items.sort();
        items.dedup();
        match items.get(AT_MOST) {
            Some(too_many) => Err(Stop::parameter("e", &too_many.to_string())),
            None => Ok(Self { items }),
        }
    }

    /// As addresses write it.
    pub fn as_text(&self) -> String {
        self.items.iter().map(Item::to_string).collect::<Vec<_>>().join(",")
    }

    /// The list without one entry.
    pub fn without(&self, item: &Item) -> Self {
        Self { items: self.items.iter().filter(|it| *it != item).cloned().collect() }
    }

    /// Slugs of one kind.
    pub fn of_kind<'l>(&'l self, kind: &'l str) -> impl Iterator<Item = &'l Item> {
        self.items.iter().filter(move |item| item.kind == kind)
    }
}

/// The list in what somebody pasted: the address of a list they keep, or the list itself.
fn pasted(text: &str) -> String {
    let text: String = text.chars().take(PASTED_AT_MOST).collect();
    match text.split_once('?') {
        Some((_, query)) => {
            let query = query.split('#').next().unwrap_or(query);
            Query::parse(query).all("e").collect::<Vec<_>>().join(",")
        }
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Result<List, Stop> {
        List::read(&Query::parse(query))
    }

    #[test]
    fn a_list_has_one_spelling() {
        let list = read("e=service.b,guide.a,service.b&e=service.a").expect("a list");
        assert_eq!(list.as_text(), "guide.a,service.a,service.b");
        assert_eq!(list.without(&list.items[0]).as_text(), "service.a,service.b");
        assert_eq!(read("").expect("an empty list").as_text(), "");
        assert_eq!(list.of_kind("service").count(), 2);
    }

    #[test]
    fn a_pasted_address_is_added() {
        let pasted = "https%3A%2F%2Fcity.example%2Fen%2Fsaved%3Fe%3Dguide.a%252Cservice.b%23top";
        assert_eq!(
            read(&format!("e=service.c&add={pasted}")).expect("a list").as_text(),
            "guide.a,service.b,service.c"
        );
        assert_eq!(read("add=guide.a").expect("a list").as_text(), "guide.a");
        assert!(read("add=hello").is_err());
    }

    #[test]
    fn kinds_nobody_knows_are_entries_and_nonsense_is_not() {
        assert_eq!(read("e=course.slovak").expect("a list").items.len(), 1);
        for query in ["e=service", "e=service.", "e=.a", "e=Service.a", "e=service.A", "e=a.b.c", "e=a%2Fb.c"] {
            assert!(matches!(read(query), Err(Stop::BadParameter { .. })), "{query}");
        }
    }

    #[test]
    fn a_list_is_bounded() {
        let of = |count: usize| (0..count).map(|n| format!("guide.g{n}")).collect::<Vec<_>>().join(",");
        assert_eq!(read(&format!("e={}", of(AT_MOST))).expect("a list").items.len(), AT_MOST);
        assert!(matches!(read(&format!("e={}", of(AT_MOST + 1))), Err(Stop::BadParameter { .. })));
    }
}
