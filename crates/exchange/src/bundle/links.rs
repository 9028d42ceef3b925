//! Links between `city:kind/slug`, as people write them, and ids, as the log keeps them.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, EntryId, FieldDecl, FieldType};
use serde_json::{Map, Value};

/// Where an entry is: city, kind, slug.
pub type Address = (String, String, String);

/// Changes every link in the facts by `with`; what it refuses stays as it is and is returned: path and text.
pub fn change(
    fields: &[FieldDecl],
    facts: &mut Map<String, Value>,
    with: &dyn Fn(&str, &[&str]) -> Option<String>,
) -> Vec<(String, String)> {
    let mut refused = Vec::new();
    group(fields, facts, "", with, &mut refused);
    refused
}

type With<'w> = &'w dyn Fn(&str, &[&str]) -> Option<String>;

fn group(
    fields: &[FieldDecl],
    facts: &mut Map<String, Value>,
    at: &str,
    with: With,
    refused: &mut Vec<(String, String)>,
) {
    for field in fields {
        if let Some(value) = facts.get_mut(field.name) {
            let path = if at.is_empty() { field.name.to_owned() } else { format!("{at}/{}", field.name) };
            walk(&field.ty, value, &path, with, refused);
        }
    }
}

fn walk(ty: &FieldType, value: &mut Value, path: &str, with: With, refused: &mut Vec<(String, String)>) {
    match (ty, value) {
        (FieldType::Link(kinds), Value::String(text)) => match with(text, kinds) {
            Some(changed) => *text = changed,
            None => refused.push((path.to_owned(), text.clone())),
        },
        (FieldType::List(of), Value::Array(items)) => {
            for item in items {
                walk(of, item, path, with, refused);
            }
        }
        (FieldType::Group(fields), Value::Object(facts)) => group(fields, facts, path, with, refused),
        _ => {}
    }
}

/// The address a written link names, seen from a city.
pub fn address(text: &str, home: &CityKey) -> Option<Address> {
    let (city, rest) = text.split_once(':').unwrap_or((home.as_str(), text));
    let (kind, slug) = rest.split_once('/')?;
    Some((city.to_owned(), kind.to_owned(), slug.to_owned()))
}

/// How a link to an address is written, seen from a city.
pub fn written((city, kind, slug): &Address, home: &CityKey) -> String {
    if city == home.as_str() { format!("{kind}/{slug}") } else { format!("{city}:{kind}/{slug}") }
}

/// Ids by address, or addresses by id.
pub type Ids = BTreeMap<Address, EntryId>;
