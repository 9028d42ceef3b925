//! Finds the links and the kept files an entry's facts hold, by its kind's declaration.

use std::collections::BTreeSet;

use integra_kernel::{EntryId, FieldDecl, FieldType, files::is_hash};
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

/// Every kept file the facts name, by its hash.
pub fn files(fields: &[FieldDecl], facts: &Map<String, Value>) -> BTreeSet<String> {
    fn look(ty: &FieldType, value: &Value, found: &mut BTreeSet<String>) {
        match (ty, value) {
            (FieldType::File, Value::String(hash)) if is_hash(hash) => {
                found.insert(hash.clone());
            }
            (FieldType::List(of), Value::Array(items)) => items.iter().for_each(|item| look(of, item, found)),
            (FieldType::Group(fields), Value::Object(facts)) => found.extend(files(fields, facts)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for field in fields {
        if let Some(value) = facts.get(field.name) {
            look(&field.ty, value, &mut found);
        }
    }
    found
}
