//! A copy of an entry: the same words in items of their own, seen and checked by nobody.

use std::collections::BTreeSet;

use http::StatusCode;
use integra_edition::{Draft, DraftState};
use integra_store::Role;
use serde_json::Value;

use crate::{editing::service, world::World};

/// Ids of all items anywhere in some facts.
fn ids(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(facts) => {
            found.extend(facts.get("id").and_then(Value::as_str).map(str::to_owned));
            facts.values().for_each(|inner| ids(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|item| ids(item, found)),
        _ => {}
    }
}

fn items(draft: &Draft) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    ids(&Value::Object(draft.facts.body.as_ref().clone()), &mut found);
    found
}

#[tokio::test]
async fn a_copy_has_the_same_words_in_items_of_its_own() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let mut editor = world.works(Role::Editor).await;
    editor.get(&entry).await;
    // A telephone with a note, and a source that speaks of it.
    editor.submit(&editor.form("save").pressing("add f/phones")).await;
    let form = editor.form("save");
    let phone =
        form.pairs.iter().rfind(|(name, value)| name == "f/phones" && !value.is_empty()).expect("a row").1.clone();
    let source =
        form.pairs.iter().find(|(name, value)| name == "f/sources" && !value.is_empty()).expect("a row").1.clone();
    let form = form
        .with(&format!("f/phones/{phone}/number"), "+421 55 000 0001")
        .with(&format!("t/phones/{phone}/note"), "Mornings.")
        .with(&format!("f/sources/{source}/facts"), &format!("phones/{phone}/number"));
    assert_eq!(editor.submit(&form.pressing("save")).await.status, StatusCode::SEE_OTHER);
    let first = world.draft(world.id("service", "residence-permits"));

    editor.get(&entry).await;
    let answer = editor.submit(&editor.form_to(&format!("{entry}/duplicate"))).await;
    assert!(answer.header("location").ends_with("?done=duplicated"), "{}", answer.text);
    let name = first.source_text("name").expect("a name");
    let copy = world.draft(answer.header("location").split(['/', '?']).nth(4).expect("an id").parse().expect("an id"));
    assert_eq!(copy.source_text("name"), Some(format!("{name} (copy)")));
    assert_eq!((copy.state, copy.published.is_none()), (DraftState::Draft, true), "never published");
    assert_ne!(copy.slug, first.slug);
    assert!(!copy.facts.body.contains_key("verified") && first.facts.body.contains_key("verified"));
    let (old, new) = (items(&first), items(&copy));
    assert!(old.len() == new.len() && old.is_disjoint(&new), "{old:?} {new:?}");
    let phone_of =
        |draft: &Draft| draft.facts.body["phones"].as_array().and_then(|it| it.last()).expect("one")["id"].clone();
    let new_phone = phone_of(&copy).as_str().expect("an id").to_owned();
    let facts = copy.facts.body["sources"].to_string();
    assert!(facts.contains(&format!("phones/{new_phone}/number")) && !facts.contains(&phone), "{facts}");
    let note = format!("phones/{new_phone}/note");
    assert_eq!(copy.source_text(&note).as_deref(), Some("Mornings."));
    // Translations come along, with who made them and from what; that of the name is out of date, as it should be.
    for (lang, saved) in &first.texts {
        let body = &copy.texts[lang].body;
        assert_eq!(body.len(), saved.body.len(), "{lang}");
        assert_eq!(body["summary"], saved.body["summary"], "{lang}");
    }
    let acts = world.trail(&copy.id.to_string()).await;
    assert_eq!(acts, ["entry.duplicate"]);
    let public = format!("/kosice/en/services/{}", copy.slug);
    assert_eq!(world.app.get(&public).await.status, StatusCode::NOT_FOUND);
    // A second copy has a name of its own in addresses.
    editor.get(&entry).await;
    let again = editor.submit(&editor.form_to(&format!("{entry}/duplicate"))).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_ne!(again.header("location"), answer.header("location"));
}

#[tokio::test]
async fn contributors_copy_what_is_theirs_only() {
    let world = World::open().await;
    let mut contributor = world.works(Role::Contributor).await;
    let own = service(&world, "etp-housing-support");
    contributor.get(&own).await;
    let answer = contributor.submit(&contributor.form_to(&format!("{own}/duplicate"))).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let head = world.head().await;
    let foreign = service(&world, "residence-permits");
    assert!(!contributor.get(&foreign).await.text.contains("/duplicate"), "nothing to press");
    contributor.get(&own).await;
    let organization = format!("/desk/kosice/entries/{}", world.id("organization", "etp-slovakia"));
    for entry in [foreign, organization] {
        let answer = contributor.posts(&format!("{entry}/duplicate"), &[]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{entry}");
        contributor.get(&own).await;
    }
    assert_eq!(world.head().await, head, "nothing is saved");
}
