//! Merging facts: groups field by field, items by id, single values in lists as a set.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::{Choice, Fate, Merge, Three, Version, What, order::order, set::set, texts::same_words};
use crate::{
    diff::differ,
    fields::FieldType,
    paths::{self, Declared, is_nothing, join},
    texts::Fields,
};

type Facts = Map<String, Value>;
type Item<'v> = (&'v str, &'v Facts);

/// What becomes of one item.
enum Outcome {
    Keep(Facts),
    Gone,
    /// Both added it under one id; theirs keeps the id.
    Both {
        mine: Facts,
        theirs: Facts,
    },
}

impl Merge<'_> {
    pub(super) fn facts(&mut self, sides: Three<&Facts>) -> Facts {
        let kind = self.kind;
        let mut merged = Facts::new();
        for name in paths::names(&kind.facts, &[Some(sides.base), Some(sides.mine), Some(sides.theirs)]) {
            let value = self.value(&paths::top(kind, name), name, sides.map(|facts| facts.get(name)));
            merged.extend(value.map(|value| (name.to_owned(), value)));
        }
        merged
    }

    fn group(&mut self, at: &Declared, path: &str, sides: Three<Option<&Facts>>) -> Facts {
        let mut merged = Facts::new();
        for name in paths::names(at.fields(), &[sides.base, sides.mine, sides.theirs]) {
            let sides = sides.map(|facts| facts.and_then(|facts| facts.get(name)));
            let value = self.value(&at.step(name), &join(path, name), sides);
            merged.extend(value.map(|value| (name.to_owned(), value)));
        }
        merged
    }

    fn value(&mut self, at: &Declared, path: &str, sides: Three<Option<&Value>>) -> Option<Value> {
        if at.is_list_of_groups()
            && let Some(items) = sides.map(paths::items).all()
        {
            // Not even a list only one side changed is taken whole: the other may have changed texts of its items.
            let items =
                self.items(&at.item(), path, Three { base: &items.base, mine: &items.mine, theirs: &items.theirs });
            return list(items, sides);
        }
        if let Some(value) = one_sided(sides) {
            return value.cloned();
        }
        let (arrays, groups) = (sides.map(array).all(), sides.map(object).all());
        match (at.field.map(|field| &field.ty), arrays, groups) {
            (Some(FieldType::List(of)), Some(arrays), _) if !at.is_list_of_groups() => {
                set(of, arrays).map_or_else(|| self.leaf(path, sides), |merged| list(merged, sides))
            }
            (Some(FieldType::Group(_)), _, Some(groups)) => {
                let merged = self.group(at, path, groups);
                let gone = merged.is_empty() && (is_nothing(sides.mine) || is_nothing(sides.theirs));
                (!gone).then_some(Value::Object(merged))
            }
            _ => self.leaf(path, sides),
        }
    }

    fn leaf(&mut self, path: &str, sides: Three<Option<&Value>>) -> Option<Value> {
        let version = |value: Option<&Value>| Version { value: value.cloned(), texts: Fields::new() };
        match self.conflict(format!("f/{path}"), path, What::Fact, sides.map(version), false) {
            Choice::Theirs => sides.theirs.cloned(),
            Choice::Mine | Choice::Both => sides.mine.cloned(),
        }
    }

    /// The merged items of the list at `path`; `at` declares one item.
    fn items(&mut self, at: &Declared, path: &str, sides: Three<&[Item]>) -> Vec<Value> {
        let mut taken: BTreeSet<String> = ids(sides).map(str::to_owned).collect();
        // An id with `true` is mine, where both added an item under that id and both are kept.
        let mut kept: BTreeMap<(&str, bool), Value> = BTreeMap::new();
        for id in ids(sides).collect::<BTreeSet<_>>() {
            let found = sides.map(|items| items.iter().find(|(other, _)| *other == id).map(|(_, facts)| *facts));
            match self.item(at, &join(path, id), found) {
                Outcome::Gone => {}
                Outcome::Keep(item) => drop(kept.insert((id, false), Value::Object(item))),
                Outcome::Both { mut mine, theirs } => {
                    let new = fresh(id, &taken);
                    self.fates.insert(join(path, id), Fate::Both(join(path, &new)));
                    mine.insert("id".to_owned(), Value::from(new.as_str()));
                    taken.insert(new);
                    kept.insert((id, true), Value::Object(mine));
                    kept.insert((id, false), Value::Object(theirs));
                }
            }
        }
        let own = sides.mine.iter().map(|(id, _)| (*id, kept.contains_key(&(*id, true)))).collect::<Vec<_>>();
        let (base, theirs) = (row(sides.base), row(sides.theirs));
        let rows = Three { base: &base[..], mine: &own[..], theirs: &theirs[..] };
        let ordered = order(rows, |id| kept.contains_key(id));
        ordered.iter().filter_map(|id| kept.remove(id)).collect()
    }

    /// What becomes of one item.
    fn item(&mut self, at: &Declared, path: &str, sides: Three<Option<&Facts>>) -> Outcome {
        if sides.all().is_some() {
            return Outcome::Keep(self.group(at, path, sides));
        }
        let texts = self.texts;
        let base = sides.base.map(|facts| (facts, under(texts.base, path)));
        let mine = sides.mine.map(|facts| (facts, under(texts.mine, path)));
        let theirs = sides.theirs.map(|facts| (facts, under(texts.theirs, path)));
        let agreed = same(at, &mine, &theirs);
        let choice = if agreed || same(at, &base, &theirs) {
            Choice::Mine
        } else if same(at, &base, &mine) {
            Choice::Theirs
        } else {
            let both = mine.is_some() && theirs.is_some();
            let versions = Three { base: version(base), mine: version(mine), theirs: version(theirs) };
            self.conflict(format!("f/{path}"), path, What::Item, versions, both)
        };
        let (facts, fate) = match (choice, sides.mine, sides.theirs) {
            (Choice::Both, Some(mine), Some(theirs)) => {
                return Outcome::Both { mine: mine.clone(), theirs: theirs.clone() };
            }
            (Choice::Theirs, _, theirs) => (theirs, Fate::Theirs),
            (_, mine, _) => (mine, Fate::Mine),
        };
        match facts {
            None => drop(self.fates.insert(path.to_owned(), Fate::Gone)),
            // Where both agree, only marks can differ; they are merged with the texts.
            Some(_) if agreed => {}
            Some(_) => drop(self.fates.insert(path.to_owned(), fate)),
        }
        facts.map_or(Outcome::Gone, |facts| Outcome::Keep(facts.clone()))
    }
}

/// An item as one side has it: its facts and its texts.
type Whole<'v> = Option<(&'v Facts, Fields)>;

/// Whether two sides say the same of an item; order, and who wrote or reviewed its texts, do not count.
fn same(at: &Declared, one: &Whole, other: &Whole) -> bool {
    match (one, other) {
        (Some((facts, texts)), Some((others, other_texts))) => {
            let paths = || texts.keys().eq(other_texts.keys());
            let mut words = texts.values().zip(other_texts.values());
            !differ(at, facts, others) && paths() && words.all(|(blocks, others)| same_words(blocks, others))
        }
        (None, None) => true,
        _ => false,
    }
}

fn version(side: Whole) -> Version {
    side.map_or_else(Version::default, |(facts, texts)| Version { value: Some(Value::Object(facts.clone())), texts })
}

/// The texts of the item at `path`.
fn under(texts: &Fields, path: &str) -> Fields {
    let inside = |text: &str| text.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
    texts.iter().filter(|(text, _)| inside(text)).map(|(text, blocks)| (text.clone(), blocks.clone())).collect()
}

fn row<'v>(items: &[Item<'v>]) -> Vec<(&'v str, bool)> {
    items.iter().map(|(id, _)| (*id, false)).collect()
}

fn ids<'v>(sides: Three<&[Item<'v>]>) -> impl Iterator<Item = &'v str> {
    [sides.base, sides.mine, sides.theirs].into_iter().flatten().map(|(id, _)| *id)
}

/// An id nobody uses, made from one that two items want: `phone-2` becomes `phone-3`, `main` becomes `main-2`.
fn fresh(id: &str, taken: &BTreeSet<String>) -> String {
    let stem = match id.rsplit_once('-') {
        Some((stem, number)) if number.bytes().all(|b| b.is_ascii_digit()) => stem,
        _ => id,
    };
    // Room for the number: an id has at most 40 characters, all of them ASCII.
    let stem = stem[..stem.len().min(34)].trim_end_matches('-');
    let mut free = (2_u32..).map(|number| format!("{stem}-{number}")).filter(|id| !taken.contains(id));
    free.next().unwrap_or_default()
}

/// The value where at most one side changed it; nothing in whatever spelling counts as equal, exact equality goes first.
fn one_sided(sides: Three<Option<&Value>>) -> Option<Option<&Value>> {
    let Three { base, mine, theirs } = sides;
    let alike = |a: Option<&Value>, b: Option<&Value>| is_nothing(a) && is_nothing(b);
    if mine == theirs {
        Some(mine)
    } else if base == mine {
        Some(theirs)
    } else if base == theirs || alike(mine, theirs) || alike(base, theirs) {
        Some(mine)
    } else {
        alike(base, mine).then_some(theirs)
    }
}

fn array(value: Option<&Value>) -> Option<&[Value]> {
    if is_nothing(value) { Some(&[]) } else { value?.as_array().map(Vec::as_slice) }
}

fn object(value: Option<&Value>) -> Option<Option<&Facts>> {
    if is_nothing(value) { Some(None) } else { value?.as_object().map(Some) }
}

/// A merged list as a value; an empty one as the sides write it.
fn list(merged: Vec<Value>, sides: Three<Option<&Value>>) -> Option<Value> {
    if !merged.is_empty() {
        return Some(Value::Array(merged));
    }
    let side = if is_nothing(sides.theirs) && sides.base == sides.mine { sides.theirs } else { sides.mine };
    side.filter(|side| is_nothing(Some(side))).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_id_is_an_item_id_nobody_has() {
        let taken = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
        assert_eq!(fresh("phone-2", &taken(&["phone-2"])), "phone-3");
        assert_eq!(fresh("phone-2", &taken(&["phone-2", "phone-3"])), "phone-4");
        assert_eq!(fresh("main", &taken(&["main"])), "main-2");
        let long = "a-".repeat(19) + "bc";
        let id = fresh(&long, &taken(&[&long]));
        assert!(crate::ids::ItemId::parse(&id).is_ok(), "{id}");
    }
}
