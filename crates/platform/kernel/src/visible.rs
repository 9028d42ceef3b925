//! What readers may see: facts and texts without what only staff may.
//!
//! A field that is declared `staff_only` never leaves the desk. Editions and previews are made of what [`facts`] and
//! [`texts`] leave, and whoever may not see such a field at the desk is shown no difference in it. What they bring back
//! from an older state leaves it as it is ([`keep_facts`], [`keep_texts`]).

use std::{borrow::Cow, sync::Arc};

use serde_json::{Map, Value};

use crate::{
    fields::{FieldDecl, FieldType},
    kinds::KindDecl,
    paths,
    texts::Fields,
};

/// Facts without what only staff may see.
pub fn facts<'f>(kind: &KindDecl, facts: &'f Map<String, Value>) -> Cow<'f, Map<String, Value>> {
    if !hides(&kind.facts, facts) {
        return Cow::Borrowed(facts);
    }
    let mut shown = facts.clone();
    hide(&kind.facts, &mut shown);
    Cow::Owned(shown)
}

/// Texts without what only staff may see.
pub fn texts<'f>(kind: &KindDecl, fields: &'f Fields) -> Cow<'f, Fields> {
    if !fields.keys().any(|path| is_hidden_text(kind, path)) {
        return Cow::Borrowed(fields);
    }
    let mut shown = fields.clone();
    shown.retain(|path, _| !is_hidden_text(kind, path));
    Cow::Owned(shown)
}

/// The same for facts that are shared: without a copy where there is nothing to hide.
pub fn shared_facts(kind: &KindDecl, all: Arc<Map<String, Value>>) -> Arc<Map<String, Value>> {
    match facts(kind, &all) {
        Cow::Borrowed(_) => all,
        Cow::Owned(shown) => Arc::new(shown),
    }
}

/// The same for texts that are shared.
pub fn shared_texts(kind: &KindDecl, all: Arc<Fields>) -> Arc<Fields> {
    match texts(kind, &all) {
        Cow::Borrowed(_) => all,
        Cow::Owned(shown) => Arc::new(shown),
    }
}

/// An older state of facts as somebody may bring it back who may not see everything: what only staff see is as it is
/// now, in every group and in every item that is still there.
pub fn keep_facts(kind: &KindDecl, older: &Map<String, Value>, now: &Map<String, Value>) -> Map<String, Value> {
    let mut kept = older.clone();
    keep(&kind.facts, &mut kept, Some(now));
    kept
}

/// The same for texts.
pub fn keep_texts(kind: &KindDecl, older: &Fields, now: &Fields) -> Fields {
    let shown = older.iter().filter(|(path, _)| !is_hidden_text(kind, path));
    let hidden = now.iter().filter(|(path, _)| is_hidden_text(kind, path));
    shown.chain(hidden).map(|(path, blocks)| (path.clone(), blocks.clone())).collect()
}

/// A text is hidden with its list, too.
fn is_hidden_text(kind: &KindDecl, path: &str) -> bool {
    let list = paths::owner(path).map(|(list, ..)| list);
    paths::text(kind, path).is_some_and(|field| field.staff_only)
        || list.is_some_and(|list| kind.facts.iter().any(|field| field.name == list && field.staff_only))
}

/// The fields of a group or of the groups in a list.
fn inner(ty: &FieldType) -> &[FieldDecl] {
    match ty {
        FieldType::Group(fields) => fields,
        FieldType::List(of) => inner(of),
        _ => &[],
    }
}

/// Whether anything in these facts is hidden: most kinds hide nothing, and nothing is copied for them.
fn hides(fields: &[FieldDecl], facts: &Map<String, Value>) -> bool {
    fields.iter().any(|field| {
        let Some(value) = facts.get(field.name) else { return false };
        field.staff_only || groups(value).any(|group| hides(inner(&field.ty), group))
    })
}

/// A group, or the groups of a list.
fn groups(value: &Value) -> impl Iterator<Item = &Map<String, Value>> {
    let items = value.as_array().into_iter().flatten().filter_map(Value::as_object);
    value.as_object().into_iter().chain(items)
}

fn hide(fields: &[FieldDecl], facts: &mut Map<String, Value>) {
    for field in fields {
        if field.staff_only {
            facts.remove(field.name);
            continue;
        }
        match facts.get_mut(field.name) {
            Some(Value::Object(group)) => hide(inner(&field.ty), group),
            Some(Value::Array(items)) => {
                items.iter_mut().filter_map(Value::as_object_mut).for_each(|item| hide(inner(&field.ty), item));
            }
            _ => {}
        }
    }
}

fn keep(fields: &[FieldDecl], facts: &mut Map<String, Value>, now: Option<&Map<String, Value>>) {
    for field in fields {
        let value = now.and_then(|now| now.get(field.name));
        if field.staff_only {
            match value {
                Some(value) => facts.insert(field.name.to_owned(), value.clone()),
                None => facts.remove(field.name),
            };
            continue;
        }
        let hidden_group = value.and_then(Value::as_object).filter(|group| hides(inner(&field.ty), group));
        if hidden_group.is_some() {
            // A group that was not there yet comes with nothing but what is hidden in it.
            facts.entry(field.name).or_insert_with(|| Value::Object(Map::new()));
        }
        match facts.get_mut(field.name) {
            Some(Value::Object(group)) => keep(inner(&field.ty), group, value.and_then(Value::as_object)),
            Some(Value::Array(items)) => {
                for item in items.iter_mut().filter_map(Value::as_object_mut) {
                    let same =
                        |other: &&Map<String, Value>| other.get("id").is_some() && other.get("id") == item.get("id");
                    let now = value.into_iter().flat_map(groups).find(same);
                    keep(inner(&field.ty), item, now);
                }
            }
            _ => {}
        }
    }
}
