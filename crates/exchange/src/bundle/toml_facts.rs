//! Facts between TOML, as people write them, and JSON, as the log keeps them.

use integra_kernel::{FieldDecl, FieldType};
use serde_json::{Map, Value};

use super::text_file::{key, quoted};

/// JSON facts from a TOML table. Dates and times may be written without quotes, decimals as numbers.
pub fn from_toml(fields: Option<&[FieldDecl]>, table: toml::Table) -> Map<String, Value> {
    let mut facts = Map::new();
    for (name, value) in table {
        let ty = fields.and_then(|fields| fields.iter().find(|field| field.name == name)).map(|field| &field.ty);
        facts.insert(name, json(ty, value));
    }
    facts
}

fn json(ty: Option<&FieldType>, value: toml::Value) -> Value {
    match (ty, value) {
        (Some(FieldType::Decimal), toml::Value::Float(number)) => Value::from(number.to_string()),
        (Some(FieldType::Decimal), toml::Value::Integer(number)) => Value::from(number.to_string()),
        (Some(FieldType::List(of)), toml::Value::Array(items)) => {
            items.into_iter().map(|item| json(Some(of), item)).collect()
        }
        (_, toml::Value::Array(items)) => items.into_iter().map(|item| json(None, item)).collect(),
        (Some(FieldType::Group(fields)), toml::Value::Table(table)) => Value::Object(from_toml(Some(fields), table)),
        (_, toml::Value::Table(table)) => Value::Object(from_toml(None, table)),
        (_, toml::Value::String(text)) => Value::from(text),
        (_, toml::Value::Integer(number)) => Value::from(number),
        (_, toml::Value::Float(number)) => Value::from(number),
        (_, toml::Value::Boolean(flag)) => Value::from(flag),
        (_, toml::Value::Datetime(date)) => Value::from(date.to_string()),
    }
}

/// The `[facts]` part of a file in its one spelling: declared order, then what the declaration does not know by name.
pub fn to_toml(fields: &[FieldDecl], facts: &Map<String, Value>) -> String {
    let mut simple = String::from("\n[facts]\n");
    let mut tables = String::new();
    for (name, value) in ordered(fields, facts) {
        match value {
            Value::Object(group) => {
                tables.push_str(&format!("\n[facts.{}]\n{}", key(name), rows(inner(fields, name), group)));
            }
            Value::Array(items) if !items.is_empty() && items.iter().all(Value::is_object) => {
                for item in items.iter().filter_map(Value::as_object) {
                    tables.push_str(&format!("\n[[facts.{}]]\n{}", key(name), rows(inner(fields, name), item)));
                }
            }
            value => simple.push_str(&format!("{} = {}\n", key(name), inline(&[], value))),
        }
    }
    simple + &tables
}

fn rows(fields: &[FieldDecl], group: &Map<String, Value>) -> String {
    let row = |(name, value): (&String, &Value)| format!("{} = {}\n", key(name), inline(inner(fields, name), value));
    ordered(fields, group).into_iter().map(row).collect()
}

fn inline(fields: &[FieldDecl], value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| inline(fields, item)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(group) => {
            let rows: Vec<String> = ordered(fields, group)
                .into_iter()
                .map(|(name, value)| format!("{} = {}", key(name), inline(inner(fields, name), value)))
                .collect();
            if rows.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", rows.join(", ")) }
        }
        scalar => scalar.to_string(),
    }
}

/// Fields of a group, or of the items of a list of groups.
fn inner<'d>(fields: &'d [FieldDecl], name: &str) -> &'d [FieldDecl] {
    match fields.iter().find(|field| field.name == name).map(|field| &field.ty) {
        Some(FieldType::Group(fields)) => fields,
        Some(FieldType::List(of)) => match of.as_ref() {
            FieldType::Group(fields) => fields,
            _ => &[],
        },
        _ => &[],
    }
}

/// Present fields in declared order, then unknown ones by name. TOML has no null: a null fact is an absent one.
fn ordered<'f>(fields: &[FieldDecl], facts: &'f Map<String, Value>) -> Vec<(&'f String, &'f Value)> {
    let place = |name: &str| fields.iter().position(|field| field.name == name).unwrap_or(usize::MAX);
    let mut all: Vec<_> = facts.iter().filter(|(_, value)| !value.is_null()).collect();
    all.sort_by_key(|(name, _)| (place(name), name.as_str()));
    all
}
