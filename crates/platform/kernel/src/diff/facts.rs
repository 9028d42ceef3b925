//! Differences between two states of the facts of an entry.

use serde_json::{Map, Value};
use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::{
    RunKind, Was,
    steps::{Step, steps},
};
use crate::{
    canonical,
    fields::FieldType,
    kinds::KindDecl,
    paths::{self, Declared, is_nothing, join},
};

/// One fact that differs, or one item of a list that came, went or moved.
#[derive(Debug, Clone, PartialEq)]
pub struct FactChange<'k> {
    /// Where: `phones/main/number`, or `phones/main` for the item itself.
    pub path: String,
    /// What the kind declares there.
    pub declared: Declared<'k>,
    /// What happened.
    pub was: Was,
    /// The value before; an item whole. Absent, null, an empty list and an empty group are all `None`.
    pub before: Option<Value>,
    /// The value after, likewise.
    pub after: Option<Value>,
    /// For an item that moved: its places before and after, counted from one.
    pub places: Option<(usize, usize)>,
}

/// The facts that differ, in declared order, unknown fields last.
///
/// Groups are compared field by field, items of lists by their id, lists of single values as one value. An item added or
/// removed is one change ([`leaves`] takes it apart); an item that moved and changed gives both. Empty when and only
/// when a person would see no difference.
pub fn facts<'k>(kind: &'k KindDecl, before: &Map<String, Value>, after: &Map<String, Value>) -> Vec<FactChange<'k>> {
    let mut changes = Vec::new();
    for name in paths::names(&kind.facts, &[Some(before), Some(after)]) {
        value(paths::top(kind, name), name, before.get(name), after.get(name), &mut changes);
    }
    changes
}

/// Whether two versions of a group or an item (which `at` declares) say different things; order does not count.
pub(crate) fn differ(at: &Declared, before: &Map<String, Value>, after: &Map<String, Value>) -> bool {
    let mut changes = Vec::new();
    group(at, "", Some(before), Some(after), &mut changes);
    changes.iter().any(|change| change.was != Was::Moved)
}

fn group<'k>(
    at: &Declared<'k>,
    path: &str,
    before: Option<&Map<String, Value>>,
    after: Option<&Map<String, Value>>,
    changes: &mut Vec<FactChange<'k>>,
) {
    for name in paths::names(at.fields(), &[before, after]) {
        let (was, is) = (before.and_then(|facts| facts.get(name)), after.and_then(|facts| facts.get(name)));
        value(at.step(name), &join(path, name), was, is, changes);
    }
}

fn value<'k>(
    at: Declared<'k>,
    path: &str,
    before: Option<&Value>,
    after: Option<&Value>,
    changes: &mut Vec<FactChange<'k>>,
) {
    let (before, after) = (something(before), something(after));
    if before == after {
        return;
    }
    match at.field.map(|field| &field.ty) {
        Some(FieldType::Group(_)) if [before, after].iter().flatten().all(|value| value.is_object()) => {
            group(&at, path, before.and_then(Value::as_object), after.and_then(Value::as_object), changes);
        }
        _ if at.is_list_of_groups() => match (paths::items(before), paths::items(after)) {
            (Some(was), Some(is)) => items(&at.item(), path, &was, &is, changes),
            _ => changes.push(leaf(at, path, before, after)),
        },
        _ => changes.push(leaf(at, path, before, after)),
    }
}

fn something(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| !is_nothing(Some(value)))
}

fn leaf<'k>(declared: Declared<'k>, path: &str, before: Option<&Value>, after: Option<&Value>) -> FactChange<'k> {
    let was = match (before, after) {
        (None, _) => Was::Added,
        (_, None) => Was::Removed,
        (Some(Value::Array(was)), Some(Value::Array(is))) if same_members(was, is) => Was::Moved,
        _ => Was::Changed,
    };
    FactChange { path: path.to_owned(), declared, was, before: before.cloned(), after: after.cloned(), places: None }
}

fn same_members(before: &[Value], after: &[Value]) -> bool {
    let sorted = |values: &[Value]| {
        let mut texts: Vec<String> = values.iter().map(canonical::to_string).collect();
        texts.sort_unstable();
        texts
    };
    sorted(before) == sorted(after)
}

type Item<'v> = (&'v str, &'v Map<String, Value>);

fn items<'k>(at: &Declared<'k>, path: &str, before: &[Item], after: &[Item], changes: &mut Vec<FactChange<'k>>) {
    let old: Vec<&str> = before.iter().map(|(id, _)| *id).collect();
    let new: Vec<&str> = after.iter().map(|(id, _)| *id).collect();
    for step in steps(&old, &new) {
        let (i, j) = match step {
            Step::Kept(i, j) | Step::Moved(i, j) => (Some(i), Some(j)),
            Step::Removed(i) => (Some(i), None),
            Step::Added(j) => (None, Some(j)),
        };
        let (was, is) = (i.map(|i| before[i]), j.map(|j| after[j]));
        let Some((id, _)) = is.or(was) else { continue };
        let path = join(path, id);
        if !matches!(step, Step::Kept(..)) {
            let whole = |item: Option<Item>| item.map(|(_, facts)| Value::Object(facts.clone()));
            let mut change = leaf(at.clone(), &path, whole(was).as_ref(), whole(is).as_ref());
            if let (Some(i), Some(j)) = (i, j) {
                (change.was, change.places) = (Was::Moved, Some((i + 1, j + 1)));
            }
            changes.push(change);
        }
        if let (Some((_, was)), Some((_, is))) = (was, is) {
            group(at, &path, Some(was), Some(is), changes);
        }
    }
}

/// The members of two lists of single values in one row, each with what happened to it: for showing that a language was
/// added and a day taken out. What was removed stands where it stood.
pub fn elements(before: &[Value], after: &[Value]) -> Vec<(RunKind, Value)> {
    let mut row = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, before, after) {
        let mut add = |kind, values: &[Value]| row.extend(values.iter().map(|value| (kind, value.clone())));
        if op.tag() == DiffTag::Equal {
            add(RunKind::Same, &after[op.new_range()]);
        } else {
            add(RunKind::Removed, &before[op.old_range()]);
            add(RunKind::Added, &after[op.new_range()]);
        }
    }
    row
}

/// One single value inside a larger one.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf<'k> {
    /// Where: `phones/main/number`.
    pub path: String,
    /// What the kind declares there.
    pub declared: Declared<'k>,
    /// The value: single, or a list of single values.
    pub value: Value,
}

/// Takes the value at `path` (an item, a group, a list) apart into its leaves, in declared order, without the ids of
/// items, which stand in the paths. With an empty path, `value` is all facts of an entry.
pub fn leaves<'k>(kind: &'k KindDecl, path: &str, value: &Value) -> Vec<Leaf<'k>> {
    let mut found = Vec::new();
    match value {
        Value::Object(facts) if path.is_empty() => {
            for name in paths::names(&kind.facts, &[Some(facts)]) {
                open(paths::top(kind, name), name, facts.get(name), &mut found);
            }
        }
        _ => open(paths::fact(kind, path), path, Some(value), &mut found),
    }
    found
}

fn open<'k>(at: Declared<'k>, path: &str, value: Option<&Value>, found: &mut Vec<Leaf<'k>>) {
    let Some(value) = something(value) else { return };
    let items = if at.is_list_of_groups() { paths::items(Some(value)) } else { None };
    match (value, items) {
        (_, Some(items)) => {
            for (id, facts) in items {
                let path = join(path, id);
                open_group(&at.item(), &path, facts, found);
            }
        }
        (Value::Object(facts), None) if !at.fields().is_empty() => open_group(&at, path, facts, found),
        _ => found.push(Leaf { path: path.to_owned(), declared: at, value: value.clone() }),
    }
}

fn open_group<'k>(at: &Declared<'k>, path: &str, facts: &Map<String, Value>, found: &mut Vec<Leaf<'k>>) {
    for name in paths::names(at.fields(), &[Some(facts)]) {
        if !(at.item && name == "id") {
            open(at.step(name), &join(path, name), facts.get(name), found);
        }
    }
}
