//! What an address stands for as its entry is renamed, withdrawn and erased, and that erased words are nowhere.

use std::collections::BTreeMap;

use integra_edition::{Edition, Fold, Found};
use integra_kernel::Slug;
use integra_store::Change;
use serde_json::json;

use crate::{
    simulator::{Log, erase, unpublish},
    support::{Place, city, fields, id, kinds, lang, map, slug},
};

fn facts(name: &str) -> Change {
    Change::Facts {
        entry: id(1),
        kind: "place".into(),
        kind_version: 1,
        city: city("kosice"),
        slug: slug(name),
        source_language: lang("en"),
        facts: map(json!({"value": 7})),
        base: None,
    }
}

/// Saves the entry under a name, with texts, and publishes it if asked.
fn save(log: &mut Log, fold: &mut Fold, name: &str, publish: bool) {
    let seq = log.records.len() as i64;
    let texts = |tag: &str| Change::Texts { entry: id(1), lang: lang(tag), fields: fields(tag), base: None };
    let shown = BTreeMap::from([(lang("en"), seq + 2), (lang("sk"), seq + 3)]);
    let publish = publish.then_some(Change::Publish { entry: id(1), facts: seq + 1, texts: shown });
    fold.apply(&log.commit([facts(name), texts("en"), texts("sk")].into_iter().chain(publish)));
}

fn found(edition: &Edition, name: &str) -> String {
    match edition.find(&city("kosice"), "place", &slug(name)) {
        Found::Here(entry) => format!("here {}", entry.slug),
        Found::Moved(entry) => format!("moved to {}", entry.slug),
        Found::Gone => "gone".into(),
        Found::Nothing => "nothing".into(),
    }
}

#[test]
fn an_address_says_what_became_of_its_entry() {
    let (mut log, mut fold) = (Log::default(), Fold::new(kinds()));
    let stands = |fold: &Fold| ["old", "new"].map(|name| found(fold.edition(), name));
    assert_eq!(stands(&fold), ["nothing", "nothing"]);
    save(&mut log, &mut fold, "old", true);
    assert_eq!(stands(&fold), ["here old", "nothing"]);
    save(&mut log, &mut fold, "new", false);
    assert_eq!(stands(&fold), ["here old", "nothing"], "a name that is not published yet");
    save(&mut log, &mut fold, "new", true);
    assert_eq!(stands(&fold), ["moved to new", "here new"]);
    fold.apply(&log.commit([unpublish(id(1), true)]));
    assert_eq!(stands(&fold), ["gone", "gone"]);
    fold.apply(&log.commit([unpublish(id(1), false)]));
    assert_eq!(stands(&fold), ["nothing", "nothing"]);
    fold.apply(&log.commit([erase(id(1), None)]));
    assert_eq!(stands(&fold), ["gone", "gone"]);
    save(&mut log, &mut fold, "old", true);
    assert_eq!(stands(&fold), ["here old", "moved to old"], "somebody may begin again");
}

#[test]
fn other_cities_and_kinds_share_no_addresses() {
    let (mut log, mut fold) = (Log::default(), Fold::new(kinds()));
    save(&mut log, &mut fold, "old", true);
    let find = |city_key: &str, kind: &str, name: Slug| fold.edition().find(&city(city_key), kind, &name);
    assert!(matches!(find("all", "place", slug("old")), Found::Nothing));
    assert!(matches!(find("kosice", "walk", slug("old")), Found::Nothing));
    assert_eq!(fold.edition().list(&city("kosice"), "place").count(), 1);
    assert_eq!(fold.edition().list(&city("all"), "place").count(), 0);
}

#[test]
fn an_erased_language_is_gone_at_once_and_the_rest_stays() {
    let (mut log, mut fold) = (Log::default(), Fold::new(kinds()));
    save(&mut log, &mut fold, "old", true);
    let kept = fold.edition().clone();
    fold.apply(&log.commit([erase(id(1), Some(lang("sk")))]));
    let entry = fold.edition().entry(id(1)).expect("still published");
    assert_eq!(entry.texts.keys().collect::<Vec<_>>(), [&lang("en")]);
    assert_eq!(entry.facts_as::<Place>().expect("a place").value, 7);
    // An edition somebody holds is never changed under their hands.
    assert_eq!(kept.entry(id(1)).expect("published").texts.len(), 2);
}
