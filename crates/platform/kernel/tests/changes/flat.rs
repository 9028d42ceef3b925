//! An entry as a flat map of everything it says: a second, plain reading of facts and texts that the properties hold
//! against the real one. Keys are paths; `phones/main` alone says that the item is there, `languages/[en]` that the list
//! has the value, `phones/main/~note` that the item has the text.

use std::collections::BTreeMap;

use integra_kernel::{merge::Content, texts::Fields};
use serde_json::{Map, Value};

/// Everything said, without order.
pub type Flat = BTreeMap<String, String>;

/// Facts and texts.
pub fn content(content: &Content) -> Flat {
    let mut flat = facts(&content.facts);
    flat.extend(texts(&content.texts));
    flat
}

/// Facts.
pub fn facts(facts: &Map<String, Value>) -> Flat {
    let mut flat = Flat::new();
    for (name, value) in facts {
        put(name, value, &mut flat);
    }
    flat
}

fn put(path: &str, value: &Value, flat: &mut Flat) {
    let id = |value: &Value| value.get("id").and_then(Value::as_str).map(str::to_owned);
    match value {
        Value::Object(facts) => {
            let item = id(value).is_some();
            flat.extend(item.then(|| (path.to_owned(), "item".to_owned())));
            for (name, value) in facts.iter().filter(|(name, _)| !(item && *name == "id")) {
                put(&format!("{path}/{name}"), value, flat);
            }
        }
        Value::Array(values) => {
            for value in values {
                match id(value) {
                    Some(id) => put(&format!("{path}/{id}"), value, flat),
                    None => drop(flat.insert(format!("{path}/[{value}]"), "member".into())),
                }
            }
        }
        single => drop(flat.insert(path.to_owned(), single.to_string())),
    }
}

/// Texts.
pub fn texts(texts: &Fields) -> Flat {
    let words = |blocks: &[integra_kernel::Block]| blocks.iter().map(|block| block.text.clone()).collect::<Vec<_>>();
    texts.iter().map(|(path, blocks)| (text(path), words(blocks).join("\n\n"))).collect()
}

/// The key of a text.
pub fn text(path: &str) -> String {
    match path.rsplit_once('/') {
        Some((item, name)) => format!("{item}/~{name}"),
        None => format!("~{path}"),
    }
}

/// The part at and under a path, without that path.
pub fn under(flat: &Flat, path: &str) -> Flat {
    let part = |(key, value): (&String, &String)| Some((key.strip_prefix(path)?.to_owned(), value.clone()));
    flat.iter().filter(|(key, _)| is_under(key, path)).filter_map(part).collect()
}

/// Whether a key is a path or stands under it.
pub fn is_under(key: &str, path: &str) -> bool {
    key.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
