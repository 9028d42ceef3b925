//! Finds the links an entry's facts hold, by its kind's declaration.

use std::collections::BTreeSet;

use integra_kernel::{EntryId, FieldDecl, FieldType};
use serde_json::{Map, Value};

/// Every link in the facts: the field path without item ids (`steps/offices`) and the entry it leads to.
pub fn outgoing(fields: &[FieldDecl], facts: &Map<String, Value>) -> BTreeSet<(EntryId, String)> {
    let mut found = BTreeSet::new();
    group(fields, facts, "", &mut found);
    found
}

fn group(fields: &[FieldDecl], facts: &Map<String, Value>, at: &str, found: &mut BTreeSet<(EntryId, String)>) {
    for field in fields {
        if let Some(value) = facts.get(field.name) {
            let path = if at.is_empty() { field.name.to_owned() } else { format!("{at}/{}", field.name) };
            walk(&field.ty, value, &path, found);
        }
    }
}

fn walk(ty: &FieldType, value: &Value, path: &str, found: &mut BTreeSet<(EntryId, String)>) {
    match (ty, value) {
        (FieldType::Link(_), Value::String(id)) => {
            if let Ok(id) = id.parse() {
                found.insert((id, path.to_owned()));
            }
        }
        (FieldType::List(of), Value::Array(items)) => items.iter().for_each(|item| walk(of, item, path, found)),
        (FieldType::Group(fields), Value::Object(facts)) => group(fields, facts, path, found),
        _ => {}
    }
}
