//! Facts as they should not be: null, empty, of the wrong type, lists with broken ids, texts of items that are not there.
//! Nothing panics, and who changed nothing changes nothing.

use integra_kernel::{
    Block,
    diff::{self, Was},
    merge::{self, Choices, Content},
    texts::Fields,
};
use proptest::{collection::vec, option, prelude::*, sample};
use serde_json::{Map, Value, json};

use crate::sample::kind;

fn odd() -> impl Strategy<Value = Value> {
    let single = sample::select(vec![json!(null), json!([]), json!({}), json!(1), json!("a"), json!(false)]);
    let item = (sample::select(vec!["a", "b", "", "A/b"]), single.clone(), option::of(single.clone())).prop_map(
        |(id, number, links)| json!({"id": id, "number": number, "links": links, "languages": [number, number]}),
    );
    let list = vec(prop_oneof![item, single.clone()], 0..3).prop_map(Value::Array);
    let group = (single.clone(), single.clone()).prop_map(|(from, x)| json!({"from": from, "x": x}));
    prop_oneof![single, list, group]
}

fn odd_content() -> impl Strategy<Value = Content> {
    let name = sample::select(vec!["website", "languages", "help", "phones", "schedules", "notice", "x-new"]);
    let path = sample::select(vec!["name", "description", "phones/a/note", "phones/z/note", "phones//note", "x/y"]);
    let text = vec(sample::select(vec!["one", "two", "", "one two three four"]), 0..3);
    (vec((name, odd()), 0..4), vec((path, text), 0..4)).prop_map(|(facts, texts)| {
        let facts: Map<String, Value> = facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let blocks = |texts: Vec<&str>| texts.into_iter().map(Block::source).collect();
        let texts: Fields = texts.into_iter().map(|(path, texts)| (path.to_owned(), blocks(texts))).collect();
        Content { facts, texts }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn odd_states_are_merged_too(base in odd_content(), mine in odd_content(), theirs in odd_content()) {
        let kind = kind();
        let none = Choices::new();
        let merged = merge::content(&kind, &base, &mine, &theirs, &none);
        let mut keys: Vec<&str> = merged.conflicts.iter().map(|conflict| conflict.key.as_str()).collect();
        keys.sort_unstable();
        prop_assert!(keys.windows(2).all(|pair| pair[0] != pair[1]), "{:?}", keys);
        for (one, other) in [(&base, &mine), (&mine, &base), (&mine, &mine)] {
            prop_assert_eq!(&merge::content(&kind, &base, one, other, &none).value, &mine);
            prop_assert_eq!(&merge::facts(&kind, &base.facts, &one.facts, &other.facts, &none).value, &mine.facts);
            let texts = merge::texts(&kind, &mine.facts, &base.texts, &one.texts, &other.texts, &none);
            prop_assert_eq!(&texts.value, &mine.texts);
        }
    }

    #[test]
    fn odd_states_are_compared_too(before in odd_content(), after in odd_content()) {
        let kind = kind();
        let changes = diff::facts(&kind, &before.facts, &after.facts);
        for change in &changes {
            let (was, is) = (change.before.is_some(), change.after.is_some());
            prop_assert_eq!((was, is), (change.was != Was::Added, change.was != Was::Removed), "{}", change.path);
            prop_assert!(change.was == Was::Moved || change.before != change.after, "{}", change.path);
        }
        prop_assert!(diff::facts(&kind, &before.facts, &before.facts).is_empty());
        prop_assert!(diff::texts(&kind, &after.facts, &before.texts, &before.texts).is_empty());
        diff::leaves(&kind, "", &Value::Object(before.facts.clone()));
    }
}
