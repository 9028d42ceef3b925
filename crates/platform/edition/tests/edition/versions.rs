//! What older and newer programs wrote: samples kept in files are read for as long as the kind exists.

use std::{collections::BTreeMap, sync::Arc};

use integra_edition::{Edition, Fold};
use integra_kernel::{Kind, Kinds, Texts, fields::Line, kinds::Upcast};
use integra_store::{Change, Record};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::support::city;

/// Version 2 of a kind: it has many phones where version 1 had one.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "shelter", version = 2, texts = ShelterTexts, upcasts = UPCASTS)]
struct Shelter {
    #[field(required)]
    phones: Vec<String>,
    beds: Option<i64>,
}

#[derive(Debug, Texts)]
struct ShelterTexts {
    #[expect(dead_code, reason = "only declared")]
    name: Line,
}

const UPCASTS: &[Upcast] = &[Upcast { from: 1, facts: several_phones }];

fn several_phones(facts: &mut Map<String, Value>) {
    if let Some(phone) = facts.remove("phone") {
        facts.insert("phones".to_owned(), json!([phone]));
    }
}

/// The sample, published, with the change a test makes to it.
fn edition(change: impl FnOnce(&mut Value), kinds: Kinds) -> Edition {
    folded(change, kinds).edition().clone()
}

fn folded(change: impl FnOnce(&mut Value), kinds: Kinds) -> Fold {
    let mut sample: Value = serde_json::from_str(include_str!("../samples/shelter-1.json")).expect("a sample");
    change(&mut sample["change"]);
    let facts: Record = serde_json::from_value(sample).expect("a record");
    let entry = facts.change.entry().expect("facts are about an entry");
    let publish = Change::Publish { entry, facts: 1, texts: BTreeMap::new() };
    let publish = Record { seq: 2, change: publish, ..facts.clone() };
    let mut fold = Fold::new(kinds);
    fold.apply(&[facts, publish]);
    fold
}

fn today() -> Kinds {
    Kinds::new([Shelter::declaration()])
}

#[test]
fn facts_of_version_1_read_as_version_2() {
    let edition = edition(|_| {}, today());
    let entry = edition.entries().next().expect("published");
    let shelter = entry.facts_as::<Shelter>().expect("readable");
    assert_eq!((shelter.phones.as_slice(), shelter.beds), (["+421 55 000 00 00".to_owned()].as_slice(), Some(12)));
    assert_eq!(
        *entry.facts,
        *json!({"phones": ["+421 55 000 00 00"], "beds": 12, "pets": true}).as_object().expect("facts")
    );
}

#[test]
fn a_draft_says_which_version_its_facts_follow_and_is_held_once() {
    let fold = folded(|_| {}, today());
    let draft = fold.drafts().iter().next().expect("saved");
    let entry = fold.edition().entry(draft.id).expect("published");
    assert_eq!((draft.kind_version, &draft.facts.body["phones"]), (2, &json!(["+421 55 000 00 00"])));
    assert!(Arc::ptr_eq(&entry.facts, &draft.facts.body), "brought to today's version once");
    let newer = folded(|change| change["kind_version"] = json!(3), today());
    assert_eq!(newer.drafts().iter().next().expect("saved").kind_version, 3);
    let unknown = folded(|_| {}, Kinds::default());
    let draft = unknown.drafts().iter().next().expect("saved");
    assert_eq!((draft.kind_version, &draft.facts.body["phone"]), (1, &json!("+421 55 000 00 00")));
}

#[test]
fn facts_of_a_newer_version_pass_through_unharmed() {
    // A newer node may still be readable …
    let facts = json!({"phones": ["1"], "phone": "kept", "wings": {"north": [1, 2.5, null]}});
    let given = facts.clone();
    let readable = edition(|change| (change["kind_version"], change["facts"]) = (json!(3), given), today());
    let entry = readable.entries().next().expect("published");
    assert_eq!(Value::Object(entry.facts.as_ref().clone()), facts);
    assert_eq!(entry.facts_as::<Shelter>().expect("readable").phones, ["1"]);
    // … or not: it stays in the edition, without a Rust type.
    let facts = json!({"phones": {"day": "1"}});
    let given = facts.clone();
    let strange = edition(|change| (change["kind_version"], change["facts"]) = (json!(3), given), today());
    let entry = strange.entries().next().expect("published");
    assert_eq!(Value::Object(entry.facts.as_ref().clone()), facts);
    assert!(entry.facts_as::<Shelter>().is_none());
    assert_eq!(strange.list(&city("kosice"), "shelter").count(), 1);
}

#[test]
fn a_kind_nobody_knows_here_stays_in_the_edition() {
    let edition = edition(|_| {}, Kinds::default());
    let entry = edition.entries().next().expect("published");
    assert_eq!((entry.kind.as_str(), entry.typed.is_none()), ("shelter", true));
    assert_eq!(entry.facts["phone"], "+421 55 000 00 00");
    assert_eq!(edition.list(&city("kosice"), "shelter").count(), 1);
}

#[test]
fn a_record_of_a_type_nobody_knows_is_passed_over() {
    let unknown: Change = serde_json::from_value(json!({"record": "tomorrow", "what": [1]})).expect("any object");
    assert!(matches!(unknown, Change::Unknown(_)));
    let record = Record {
        seq: 1,
        tx: 1,
        at: 0,
        author: "test".into(),
        entry: None,
        city: String::new(),
        change: unknown,
        hash: String::new(),
        erased: false,
    };
    let mut fold = Fold::new(today());
    let touched = fold.apply(&[record]);
    assert_eq!((touched.seq, touched.keys.len(), fold.edition().seq), (1, 0, 1));
}
