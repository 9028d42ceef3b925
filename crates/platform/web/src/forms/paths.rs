//! What stands at a path: in a declaration, and in facts.

use integra_kernel::{FieldDecl, fields::FieldType};
use serde_json::{Map, Value};

use super::row_fields;

/// The fields a path leads through, the last of them its own; `None` for a path nothing is declared at. Ids of rows are
/// passed over.
pub(super) fn declared<'d>(fields: &'d [FieldDecl], path: &str) -> Option<Vec<&'d FieldDecl>> {
    let mut through = Vec::new();
    let mut within = Some(fields);
    let mut parts = path.split('/');
    while let Some(part) = parts.next() {
        let field = within?.iter().find(|field| field.name == part)?;
        through.push(field);
        within = match (&field.ty, row_fields(&field.ty)) {
            (FieldType::Group(fields), _) => Some(fields),
            (_, Some(fields)) => parts.next().map(|_| fields),
            // What follows is the place of a single value in its list.
            _ => {
                parts.next();
                None
            }
        };
    }
    Some(through)
}

/// The value at a path; items of lists by their id, else by their place from 1.
pub(super) fn value<'v>(facts: &'v Map<String, Value>, path: &str) -> Option<&'v Value> {
    let mut parts = path.split('/');
    let mut at = facts.get(parts.next()?)?;
    for part in parts {
        at = match at {
            Value::Object(group) => group.get(part)?,
            Value::Array(items) => items
                .iter()
                .find(|item| item.get("id").and_then(Value::as_str) == Some(part))
                .or_else(|| items.get(part.parse::<usize>().ok()?.checked_sub(1)?))?,
            _ => return None,
        };
    }
    Some(at)
}
