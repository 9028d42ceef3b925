//! Which links published content holds, and where. Plain functions over an edition.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use integra_edition::{Edition, Entry};
use integra_kernel::{EntryId, FieldDecl, FieldType, Kinds, markdown};
use serde_json::{Map, Value};
use url::Url;

/// A place a link stands in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Use {
    /// The entry.
    pub(crate) entry: EntryId,
    /// The fact (`website`, `phones/main/page`) or the text with its language (`description (sk)`).
    pub(crate) path: String,
}

/// Longest address that is looked after.
const LONGEST: usize = 2_000;

/// All links out of an edition, by address, with where they stand.
pub(crate) fn uses(edition: &Edition, kinds: &Kinds) -> BTreeMap<String, Vec<Use>> {
    let mut uses: BTreeMap<String, Vec<Use>> = BTreeMap::new();
    for entry in edition.entries() {
        for (url, path) in of_entry(entry, kinds) {
            uses.entry(url).or_default().push(Use { entry: entry.id, path });
        }
    }
    uses
}

/// The links of one entry with where they stand, each place once.
fn of_entry(entry: &Entry, kinds: &Kinds) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut add = |address: &str, path: String| {
        let place = outward(address).map(|url| (url, path));
        found.extend(place.filter(|place| !found.contains(place)));
    };
    if let Some(kind) = kinds.get(&entry.kind) {
        facts(&kind.facts, &entry.facts, "", &mut add);
    }
    texts(entry, &mut add);
    found
}

/// The links of entries, read once for each published state.
#[derive(Debug, Default)]
pub struct Collected(Mutex<HashMap<EntryId, Read>>);

/// A published state, and its links.
type Read = (Arc<Entry>, Arc<Vec<(String, String)>>);

impl Collected {
    /// The links of an entry with where they stand.
    pub(crate) fn of(&self, entry: &Arc<Entry>, kinds: &Kinds) -> Arc<Vec<(String, String)>> {
        let mut collected = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match collected.get(&entry.id) {
            Some((of, links)) if Arc::ptr_eq(of, entry) => Arc::clone(links),
            _ => {
                let links = Arc::new(of_entry(entry, kinds));
                collected.insert(entry.id, (Arc::clone(entry), Arc::clone(&links)));
                links
            }
        }
    }
}

/// An address out in the web, without the place within its page.
fn outward(address: &str) -> Option<String> {
    let mut url = Url::parse(address.trim()).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    url.set_fragment(None);
    Some(url.to_string()).filter(|url| url.len() <= LONGEST)
}

fn facts(fields: &[FieldDecl], facts_of: &Map<String, Value>, at: &str, add: &mut impl FnMut(&str, String)) {
    for field in fields.iter().filter(|field| !field.staff_only) {
        if let Some(value) = facts_of.get(field.name) {
            let path = if at.is_empty() { field.name.to_owned() } else { format!("{at}/{}", field.name) };
            fact(&field.ty, value, &path, add);
        }
    }
}

fn fact(ty: &FieldType, value: &Value, path: &str, add: &mut impl FnMut(&str, String)) {
    match (ty, value) {
        (FieldType::Url, Value::String(address)) => add(address, path.to_owned()),
        (FieldType::Group(fields), Value::Object(inner)) => facts(fields, inner, path, add),
        (FieldType::List(of), Value::Array(items)) => {
            for item in items {
                let path = match item.get("id").and_then(Value::as_str) {
                    Some(id) => format!("{path}/{id}"),
                    None => path.to_owned(),
                };
                fact(of, item, &path, add);
            }
        }
        _ => {}
    }
}

fn texts(entry: &Entry, add: &mut impl FnMut(&str, String)) {
    for (lang, fields) in &entry.texts {
        for (path, blocks) in fields.iter() {
            for address in blocks.iter().flat_map(|block| markdown::links(&block.text)) {
                add(&address, format!("{path} ({lang})"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_are_looked_after() {
        assert_eq!(outward(" https://a.example/x#part ").as_deref(), Some("https://a.example/x"));
        for inner in ["entry:service/x", "/kosice/en", "mailto:a@b.sk", "tel:+421", "javascript:x", "#x", ""] {
            assert_eq!(outward(inner), None, "{inner}");
        }
    }

    #[test]
    fn links_stand_in_groups_and_lists_too() {
        let field = |name, ty| FieldDecl {
            name,
            ty,
            required: false,
            staff_only: name == "secret",
            at_most: 0,
            plain: None,
            made: false,
            column: false,
            per: None,
            unsourced: false,
            section: None,
        };
        let group = FieldType::Group(vec![field("page", FieldType::Url), field("secret", FieldType::Url)]);
        let fields = [field("website", FieldType::Url), field("pages", FieldType::List(Box::new(group)))];
        let given = serde_json::json!({
            "website": "https://a.example/",
            "pages": [{ "id": "one", "page": "https://b.example/", "secret": "https://c.example/" }],
        });
        let mut found = Vec::new();
        let given = given.as_object().expect("facts");
        facts(&fields, given, "", &mut |address, path| found.push((address.to_owned(), path)));
        let expected = [("https://a.example/", "website"), ("https://b.example/", "pages/one/page")];
        assert_eq!(found, expected.map(|(address, path)| (address.to_owned(), path.to_owned())));
    }
}
