//! What holds for any three states of an entry. The oracle is the flat reading in `flat.rs`: leaf by leaf, without ids,
//! order or declarations.

use std::collections::BTreeSet;

use integra_kernel::{
    Block,
    diff::{self, Was},
    merge::{self, Choice, Choices, Conflict, Content, What},
    texts::Fields,
};
use proptest::{collection::vec, option, prelude::*, sample};
use serde_json::{Map, Value, json};

use crate::{
    flat::{self, Flat, is_under},
    sample::kind,
};

/// Some of these values, in any order.
fn some_of(values: &'static [&'static str]) -> impl Strategy<Value = Vec<&'static str>> {
    sample::subsequence(values, 0..=values.len()).prop_shuffle()
}

/// Puts in what is there; empty things are left out, as forms leave them out.
fn object(fields: Vec<(&str, Option<Value>)>) -> Value {
    let there = |value: &Value| value.as_array().is_none_or(|list| !list.is_empty()) && *value != json!({});
    let fields = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.filter(there)?)));
    Value::Object(fields.collect())
}

fn some_value() -> impl Strategy<Value = Option<Value>> {
    option::of(sample::select(vec![json!("1"), json!("2"), json!(3)]))
}

fn some_languages() -> impl Strategy<Value = Option<Value>> {
    some_of(&["en", "sk", "uk"]).prop_map(|list| Some(json!(list)))
}

/// Items with different ids, in any order.
fn rows(
    ids: &'static [&'static str],
    row: impl Fn(&'static str) -> BoxedStrategy<Value> + Clone + 'static,
) -> impl Strategy<Value = Option<Value>> {
    let each = move |ids: Vec<&'static str>| ids.into_iter().map(row.clone()).collect::<Vec<_>>();
    some_of(ids).prop_flat_map(each).prop_map(|rows| Some(Value::Array(rows)))
}

fn link(id: &'static str) -> BoxedStrategy<Value> {
    some_value().prop_map(move |url| object(vec![("id", Some(json!(id))), ("url", url)])).boxed()
}

fn phone(id: &'static str) -> BoxedStrategy<Value> {
    (some_value(), some_languages(), rows(&["x", "y"], link), some_value())
        .prop_map(move |(number, languages, links, unknown)| {
            let id = Some(json!(id));
            object(vec![("id", id), ("number", number), ("languages", languages), ("links", links), ("x-new", unknown)])
        })
        .boxed()
}

fn notice() -> impl Strategy<Value = Option<Value>> {
    (some_value(), some_value()).prop_map(|(from, until)| Some(object(vec![("from", from), ("until", until)])))
}

fn some_facts() -> impl Strategy<Value = Map<String, Value>> {
    let unknown = option::of(sample::select(vec![json!({"deep": [1]}), json!("u")]));
    (some_value(), some_languages(), rows(&["a", "phone-1", "phone-2"], phone), notice(), unknown).prop_map(
        |(website, languages, phones, notice, unknown)| {
            let facts = object(vec![
                ("website", website),
                ("languages", languages),
                ("phones", phones),
                ("notice", notice),
                ("x-new", unknown.filter(Value::is_string)),
            ]);
            facts.as_object().cloned().unwrap_or_default()
        },
    )
}

/// Facts with lines for the entry and for the items that are there.
fn some_content() -> impl Strategy<Value = Content> {
    let line = || option::of(sample::select(vec!["one", "two", "three"]));
    (some_facts(), line(), vec(line(), 3)).prop_map(|(facts, name, notes)| {
        let mut texts = Fields::new();
        let mut put = |path: String, text: Option<&str>| {
            texts.extend(text.map(|text| (path, vec![Block::source(text)])));
        };
        put("name".to_owned(), name);
        let phones = facts.get("phones").and_then(Value::as_array).into_iter().flatten();
        for (phone, note) in phones.zip(notes) {
            put(format!("phones/{}/note", phone["id"].as_str().unwrap_or_default()), note);
        }
        Content { facts, texts }
    })
}

/// Three states that share much: each field of mine and theirs is the base's, or another.
fn three() -> impl Strategy<Value = (Content, Content, Content)> {
    let mask = || vec(any::<bool>(), 8);
    (some_content(), some_content(), some_content(), mask(), mask()).prop_map(|(base, mine, theirs, own, other)| {
        let (mine, theirs) = (mix(&base, mine, &own), mix(&base, theirs, &other));
        (base, mine, theirs)
    })
}

/// `changed`, with the base's value wherever the mask says so: fields, and telephones with their texts.
fn mix(base: &Content, changed: Content, mask: &[bool]) -> Content {
    let mut mixed = changed;
    for (name, keep) in ["website", "languages", "notice", "x-new"].into_iter().zip(mask) {
        if *keep {
            mixed.facts.remove(name);
            mixed.facts.extend(base.facts.get(name).map(|value| (name.to_owned(), value.clone())));
        }
    }
    let phone = |content: &Content, id: &str| {
        let mut phones = content.facts.get("phones")?.as_array()?.iter();
        phones.find(|phone| phone["id"] == id).cloned()
    };
    for (id, keep) in ["a", "phone-1", "phone-2"].into_iter().zip(&mask[4..]) {
        let Some(value) = phone(base, id).filter(|_| *keep) else { continue };
        let phones = mixed.facts.entry("phones").or_insert_with(|| json!([]));
        let Some(phones) = phones.as_array_mut() else { continue };
        match phones.iter_mut().find(|phone| phone["id"] == id) {
            Some(phone) => *phone = value,
            None => phones.push(value),
        }
        let path = format!("phones/{id}/note");
        mixed.texts.remove(&path);
        mixed.texts.extend(base.texts.get(&path).map(|text| (path, text.clone())));
    }
    mixed
}

/// The key of what a conflict is about, in the flat reading.
fn place(conflict: &Conflict) -> String {
    if conflict.what == What::Text { flat::text(&conflict.path) } else { conflict.path.clone() }
}

fn all(conflicts: &[Conflict], choice: Choice) -> Choices {
    conflicts.iter().map(|conflict| (conflict.key.clone(), choice)).collect()
}

fn merged(base: &Content, mine: &Content, theirs: &Content) -> merge::Merged<Content> {
    merge::content(&kind(), base, mine, theirs, &Choices::new())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn who_changed_nothing_changes_nothing(base in some_content(), other in some_content()) {
        for (mine, theirs) in [(&base, &other), (&other, &base), (&other, &other)] {
            let merged = merged(&base, mine, theirs);
            prop_assert_eq!(merged.conflicts.len(), 0);
            prop_assert_eq!(&merged.value, &other);
        }
    }

    /// The heart of it: outside conflicts, every leaf has the value of the side that changed it.
    #[test]
    fn a_merge_drops_no_change((base, mine, theirs) in three()) {
        let merged = merged(&base, &mine, &theirs);
        let places: Vec<String> = merged.conflicts.iter().map(place).collect();
        let result = flat::content(&merged.value);
        let (base, mine, theirs) = (flat::content(&base), flat::content(&mine), flat::content(&theirs));
        let keys: BTreeSet<&String> = [&base, &mine, &theirs, &result].into_iter().flat_map(Flat::keys).collect();
        for key in keys {
            let (b, m, t, found) = (base.get(key), mine.get(key), theirs.get(key), result.get(key));
            let expected = match places.iter().any(|place| is_under(key, place)) {
                true => m,
                false if m == t || b == t => m,
                false => {
                    prop_assert_eq!(b, m, "{} was changed by both and is no conflict", key);
                    t
                }
            };
            prop_assert_eq!(found, expected, "{}", key);
        }
    }

    #[test]
    fn a_conflict_is_where_both_changed_the_same((base, mine, theirs) in three()) {
        let merged = merged(&base, &mine, &theirs);
        let (base, mine, theirs) = (flat::content(&base), flat::content(&mine), flat::content(&theirs));
        let mut keys = BTreeSet::new();
        for conflict in &merged.conflicts {
            let at = place(conflict);
            let (b, m, t) = (flat::under(&base, &at), flat::under(&mine, &at), flat::under(&theirs, &at));
            prop_assert!(m != t && b != m && b != t, "{}", conflict.key);
            prop_assert!(conflict.what != What::Item || b.is_empty() || m.is_empty() || t.is_empty());
            prop_assert_eq!(conflict.mine.is_empty(), m.is_empty());
            prop_assert_eq!(conflict.theirs.is_empty(), t.is_empty());
            prop_assert!(keys.insert(&conflict.key), "{} twice", conflict.key);
        }
        for (one, other) in merged.conflicts.iter().zip(merged.conflicts.iter().skip(1)) {
            prop_assert!(!is_under(&place(other), &place(one)), "{} lies in {}", other.key, one.key);
        }
    }

    /// Choosing theirs everywhere is the merge seen from the other side.
    #[test]
    fn a_choice_is_kept((base, mine, theirs) in three()) {
        let open = merged(&base, &mine, &theirs);
        let chosen = merge::content(&kind(), &base, &mine, &theirs, &all(&open.conflicts, Choice::Theirs));
        prop_assert!(chosen.is_settled());
        let other = merged(&base, &theirs, &mine);
        prop_assert_eq!(flat::content(&chosen.value), flat::content(&other.value));
        let chosen = merge::content(&kind(), &base, &mine, &theirs, &all(&open.conflicts, Choice::Mine));
        prop_assert_eq!(&chosen.value, &open.value);
        prop_assert!(chosen.is_settled());
    }

    /// Where both can be kept, all that either of them wrote is there, under ids of its own.
    #[test]
    fn both_keeps_both((base, mine, theirs) in three()) {
        let open = merged(&base, &mine, &theirs);
        let both = merge::content(&kind(), &base, &mine, &theirs, &all(&open.conflicts, Choice::Both));
        let phones = both.value.facts.get("phones").and_then(Value::as_array).cloned().unwrap_or_default();
        let ids: BTreeSet<&str> = phones.iter().filter_map(|phone| phone["id"].as_str()).collect();
        prop_assert_eq!(ids.len(), phones.len(), "an id twice in {:?}", &phones);
        let result = flat::content(&both.value);
        let (base, mine, theirs) = (flat::content(&base), flat::content(&mine), flat::content(&theirs));
        for conflict in &both.conflicts {
            prop_assert_eq!(conflict.chosen.is_some(), conflict.both);
            if conflict.both && conflict.what == What::Item {
                // An address inside a telephone can be kept twice too; the telephones themselves are looked at here.
                let id = conflict.path.strip_prefix("phones/").filter(|id| !id.contains('/'));
                let Some(id) = id else { continue };
                let part = |flat: &Flat, id: &str| flat::under(flat, &format!("phones/{id}"));
                prop_assert_eq!(part(&result, id), part(&theirs, id));
                let new = |other: &&&str| part(&base, other).is_empty() && part(&mine, other).is_empty()
                    && part(&theirs, other).is_empty();
                let mut copies = ids.iter().filter(new).map(|other| part(&result, other));
                prop_assert!(copies.any(|copy| copy == part(&mine, id)), "{} has no copy of mine", conflict.key);
            }
        }
    }

    /// A merge tells of nothing that neither of the two did.
    #[test]
    fn a_merge_invents_nothing((base, mine, theirs) in three()) {
        let merged = merged(&base, &mine, &theirs);
        let result = flat::content(&merged.value);
        let (mine, theirs) = (flat::content(&mine), flat::content(&theirs));
        for (key, value) in &result {
            prop_assert!(mine.get(key) == Some(value) || theirs.get(key) == Some(value), "{} = {}", key, value);
        }
    }

    #[test]
    fn no_difference_means_equal(before in some_facts(), after in some_facts()) {
        let kind = kind();
        prop_assert_eq!(diff::facts(&kind, &before, &after).is_empty(), before == after);
        prop_assert!(diff::facts(&kind, &before, &before).is_empty());
    }

    /// The changes lead from one state to the other, and back.
    #[test]
    fn changes_are_the_difference(before in some_facts(), after in some_facts()) {
        let kind = kind();
        let changes = diff::facts(&kind, &before, &after);
        let mut result = flat::facts(&before);
        // What changed inside a moved item is told apart.
        for change in changes.iter().filter(|change| change.was != Was::Moved) {
            let flat = |value: &Option<Value>| {
                flat::facts(&value.iter().map(|value| (change.path.clone(), value.clone())).collect())
            };
            let was = flat(&change.before);
            prop_assert_eq!(flat::under(&result, &change.path), flat::under(&was, &change.path));
            result.retain(|key, _| !is_under(key, &change.path));
            result.extend(flat(&change.after));
        }
        prop_assert_eq!(result, flat::facts(&after));
        prop_assert_eq!(paths(&changes), paths(&diff::facts(&kind, &after, &before)));
    }

    /// Taking all facts apart gives every leaf once.
    #[test]
    fn leaves_are_all_there_is(facts in some_facts()) {
        let mut found = Map::new();
        for leaf in diff::leaves(&kind(), "", &Value::Object(facts.clone())) {
            prop_assert!(found.insert(leaf.path.clone(), leaf.value).is_none(), "{} twice", leaf.path);
        }
        let mut expected = flat::facts(&facts);
        expected.retain(|_, value| value != "item");
        prop_assert_eq!(flat::facts(&found), expected);
    }
}

/// Paths that differ whichever way one looks; which item of two counts as moved depends on the direction.
fn paths(changes: &[diff::FactChange]) -> BTreeSet<String> {
    changes.iter().filter(|change| change.was != Was::Moved).map(|change| change.path.clone()).collect()
}
