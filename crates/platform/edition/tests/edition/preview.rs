//! A preview shows what publishing would show, and nothing else changes.

use std::{collections::BTreeSet, sync::Arc};

use integra_edition::{DraftState, Edition, Entry, Fold, Found};
use integra_store::Change;
use proptest::prelude::*;
use serde_json::json;

use crate::{
    folding::{ENTRIES, act, newest, pages, step},
    simulator::{Log, erase},
    support::{Place, city, fields, id, kinds, lang, map, slug},
};

/// Everything a page can ask for, but for the record and the moment of publication.
fn looks(edition: &Edition) -> Vec<(String, Vec<String>, Vec<Entry>)> {
    let undated = |entry: Arc<Entry>| Entry { seq: 0, at: 0, ..Entry::clone(&entry) };
    let pages = pages(edition).into_iter();
    pages.map(|(name, (words, entries), _)| (name, words, entries.into_iter().map(undated).collect())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_preview_looks_as_if_published(
        steps in prop::collection::vec(step(), 1..60),
        chosen in prop::collection::btree_set(0..ENTRIES + 1, 0..5),
    ) {
        let (mut log, mut fold) = (Log::default(), Fold::new(kinds()));
        for step in &steps {
            act(&mut log, step, |_, records| { fold.apply(records); Ok::<_, TestCaseError>(()) })?;
        }
        let (drafts, edition) = (fold.drafts(), fold.edition());
        let chosen: Vec<_> = chosen.into_iter().map(id).collect();
        let preview = drafts.preview(&kinds(), edition, &chosen);

        let mut ahead = fold.clone();
        for entry in chosen.iter().filter(|id| drafts.get(**id).is_some_and(|draft| draft.state != DraftState::Erased)) {
            let (facts, texts) = newest(&log, *entry).expect("saved");
            let records = log.commit([Change::Publish { entry: *entry, facts, texts }]);
            prop_assert_eq!(records.len(), 1, "the store would publish it");
            ahead.apply(&records);
        }
        prop_assert_eq!(looks(&preview), looks(ahead.edition()));

        let as_saved = drafts.iter().filter(|draft| draft.state == DraftState::Published && !draft.is_ahead());
        let as_saved: Vec<_> = as_saved.map(|draft| draft.id).collect();
        prop_assert!(drafts.preview(&kinds(), edition, &as_saved) == *edition, "what readers see already stays");
    }
}

#[test]
fn a_draft_is_seen_under_its_new_name_and_readers_see_the_old_one() {
    let (mut log, mut fold) = (Log::default(), Fold::new(kinds()));
    let facts = |number: u8, name: &str, value: i64| Change::Facts {
        entry: id(number),
        kind: "place".into(),
        kind_version: 1,
        city: city("kosice"),
        slug: slug(name),
        source_language: lang("en"),
        facts: map(json!({"value": value, "near": id(2).to_string()})),
        base: None,
    };
    let texts = |name: &str| Change::Texts { entry: id(1), lang: lang("en"), fields: fields(name), base: None };
    let publish = Change::Publish { entry: id(1), facts: 1, texts: [(lang("en"), 2)].into() };
    fold.apply(&log.commit([facts(1, "old", 1), texts("old"), publish]));
    fold.apply(&log.commit([facts(1, "new", 2), texts("new"), facts(2, "other", 3)]));
    let preview = fold.drafts().preview(&kinds(), fold.edition(), &[id(1), id(1), id(9)]);
    let find = |edition: &Edition, name: &str| edition.find(&city("kosice"), "place", &slug(name));
    let Found::Here(entry) = find(&preview, "new") else { panic!("it stands under its new name") };
    assert_eq!(entry.facts_as::<Place>().expect("a place").value, 2);
    assert_eq!(entry.source_text("name").as_deref(), Some("new"));
    assert!(matches!(find(&preview, "old"), Found::Moved(_)));
    assert!(matches!(find(&preview, "other"), Found::Nothing), "nobody asked for it");
    assert!(matches!(find(fold.edition(), "old"), Found::Here(_)));
    assert!(matches!(find(fold.edition(), "new"), Found::Nothing), "readers see nothing of it");

    fold.apply(&log.commit([erase(id(1), None)]));
    let preview = fold.drafts().preview(&kinds(), fold.edition(), &[id(1)]);
    assert!(preview == *fold.edition(), "what is erased cannot be previewed");
    assert_eq!(preview.entries().map(|entry| entry.id).collect::<BTreeSet<_>>(), BTreeSet::new());
}
