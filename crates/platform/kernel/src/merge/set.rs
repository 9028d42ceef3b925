//! Merging lists of single values: languages, days, links.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Three, order::order};
use crate::{canonical, fields::FieldType, schedule::Weekday};

/// The values of a list, merged as a set: what either added is there, what either took out is not. `of` declares one
/// value: days keep the order of the week, terms that of their vocabulary, when both sides keep it.
///
/// `None` when one side emptied a list that the other changed, or when both together leave nothing. An empty list often
/// means *any* (no days: whenever it is open), which then neither of the two wanted to say.
pub(super) fn set(of: &FieldType, sides: Three<&[Value]>) -> Option<Vec<Value>> {
    let keys = |values: &[Value]| values.iter().map(canonical::to_string).collect::<Vec<String>>();
    let (base, mine, theirs) = (keys(sides.base), keys(sides.mine), keys(sides.theirs));
    let rows = Three { base: &once(&base)[..], mine: &once(&mine), theirs: &once(&theirs) };
    let stays = |key: &&str| {
        let (was, mine, theirs) = (rows.base.contains(key), rows.mine.contains(key), rows.theirs.contains(key));
        (mine && theirs) || (!was && (mine || theirs))
    };
    let merged = order(rows, stays);
    // Who empties a list that the other at most sorted, meant to.
    let emptied = (rows.mine.is_empty() && same_members(rows.base, rows.theirs))
        || (rows.theirs.is_empty() && same_members(rows.base, rows.mine));
    if !emptied && (merged.is_empty() || rows.mine.is_empty() || rows.theirs.is_empty()) {
        return None;
    }
    let values: BTreeMap<&str, &Value> =
        [(&theirs, sides.theirs), (&mine, sides.mine)].into_iter().flat_map(|(keys, side)| each(keys, side)).collect();
    let mut merged: Vec<Value> = merged.iter().filter_map(|key| values.get(key).copied().cloned()).collect();
    if in_order(of, sides.mine) && in_order(of, sides.theirs) {
        merged.sort_by_key(|value| rank(of, value));
    }
    Some(merged)
}

fn each<'v>(keys: &'v [String], values: &'v [Value]) -> impl Iterator<Item = (&'v str, &'v Value)> {
    keys.iter().map(String::as_str).zip(values)
}

/// Each key at its first place only.
fn once(keys: &[String]) -> Vec<&str> {
    let mut seen = BTreeSet::new();
    keys.iter().map(String::as_str).filter(|key| seen.insert(*key)).collect()
}

/// Whether two rows without repetitions hold the same, in whatever order.
fn same_members(one: &[&str], other: &[&str]) -> bool {
    one.len() == other.len() && one.iter().all(|key| other.contains(key))
}

fn in_order(of: &FieldType, values: &[Value]) -> bool {
    values.iter().all(|value| rank(of, value).is_some()) && values.is_sorted_by_key(|value| rank(of, value))
}

/// Where a day stands in the week, or a term in its vocabulary.
fn rank(of: &FieldType, value: &Value) -> Option<usize> {
    let text = value.as_str()?;
    match of {
        FieldType::Weekday => Weekday::ALL.iter().position(|day| day.as_str() == text),
        FieldType::Vocabulary { terms, .. } => terms.iter().position(|term| *term == text),
        _ => None,
    }
}
