//! Districts: pages, the facet of services, what stands in them; and places and channels of older versions.

use std::collections::BTreeMap;

use http::StatusCode;
use integra_kernel::{CityKey, EntryId, Lang, Slug};
use integra_store::Change;
use integra_testing::app::TestApp;
use serde_json::{Map, Value, json};

use crate::portal;

/// Saves facts as an older program did, and publishes them.
async fn stored(app: &TestApp, kind: &str, version: u32, slug: &str, facts: &Map<String, Value>) -> EntryId {
    let (city, source) = (CityKey::parse("kosice").expect("a city"), Lang::parse("en").expect("a language"));
    let entry = EntryId::new(1_795_000_000_000, [slug.bytes().last().unwrap_or_default(); 10]);
    let mut tx = app.store.begin("editor", app.clock_micros()).await.expect("a transaction");
    let saved = Change::Facts {
        entry,
        kind: kind.to_owned(),
        kind_version: version,
        city,
        slug: Slug::parse(slug).expect("a slug"),
        source_language: source.clone(),
        facts: facts.clone(),
        base: None,
    };
    let facts = tx.append(saved).await.expect("saved");
    let block = json!({ "name": [{ "text": "An older name", "origin": "human", "reviewed": true }] });
    let fields = serde_json::from_value(block).expect("texts");
    let texts = tx.append(Change::Texts { entry, lang: source.clone(), fields, base: None }).await.expect("saved");
    let texts = BTreeMap::from([(source, texts)]);
    tx.append(Change::Publish { entry, facts, texts }).await.expect("published");
    tx.commit().await.expect("committed");
    app.settle().await;
    entry
}

/// A stored sample, with a source that is there.
fn sample(app: &TestApp, text: &str) -> Map<String, Value> {
    let source = app.entry("all", "source", "stare-mesto-streets").id.to_string();
    serde_json::from_str(&text.replace("SOURCE", &source)).expect("a sample")
}

#[tokio::test]
async fn places_and_channels_of_version_1_keep_their_district_in_words() {
    let (app, _folder) = portal().await;
    let place = sample(&app, include_str!("../samples/location-1.json"));
    let place = stored(&app, "location", 1, "old-place", &place).await;
    let entry = app.entry("kosice", "location", "old-place");
    assert_eq!((entry.facts.get("district"), &entry.facts["neighbourhood"]), (None, &json!("Staré Mesto")));
    assert_eq!(entry.facts["sources"][0]["facts"], json!(["street", "neighbourhood"]), "its source goes along");
    assert!(entry.facts_as::<integra_common::Location>().is_some(), "readable as today's kind");

    let service = app.entry("kosice", "service", "residence-permits");
    app.revise(&service, "residence-permits", |facts| {
        facts.insert("locations".into(), json!([place]));
    })
    .await;
    let page = app.get("/kosice/en/services/residence-permits").await.text;
    assert!(page.contains("Hlavná 1, Košice, Staré Mesto"), "shown in the address");

    let channel = sample(&app, include_str!("../samples/channel-1.json"));
    stored(&app, "channel", 1, "old-group", &channel).await;
    let channels = app.get("/kosice/en/channels").await.text;
    assert!(channels.contains("An older name") && channels.contains("Nad jazerom"));
}

#[tokio::test]
async fn a_district_shows_what_is_in_it_and_what_serves_it() {
    let (app, _folder) = portal().await;
    let district = app.entry("kosice", "district", "stare-mesto");
    let list = app.get("/kosice/en/districts").await.text;
    assert!(list.contains("/kosice/en/districts/stare-mesto"));
    assert!(app.get("/kosice/en").await.text.contains("/kosice/en/districts/stare-mesto"), "on the home page");

    let page = app.get("/kosice/en/districts/stare-mesto").await.text;
    assert!(page.contains("/services/legal-advice"), "a service with a place in it");
    assert!(!page.contains("/services/residence-permits\""), "not one without");
    let police = app.entry("kosice", "service", "residence-permits");
    app.revise(&police, "residence-permits", |facts| {
        facts.insert("areas".into(), json!([{ "id": "old-town", "district": district.id }]));
    })
    .await;
    let page = app.get("/kosice/en/districts/stare-mesto").await.text;
    assert!(page.contains("/services/residence-permits\"") && page.contains("id=\"served-h\""), "one that serves it");
    let filtered = app.get("/kosice/en/services?district=stare-mesto").await.text;
    assert!(filtered.contains("/services/residence-permits\"") && filtered.contains("/services/legal-advice\""));

    let channel = app.site.reader().list::<integra_guides::Channel>(&CityKey::parse("kosice").expect("a city"));
    let channel = channel.first().expect("a channel").entry.clone();
    let slug = channel.slug.to_string();
    app.revise(&channel, &slug, |facts| {
        facts.insert("district".into(), json!(district.id));
    })
    .await;
    let page = app.get("/kosice/en/districts/stare-mesto").await.text;
    assert!(page.contains(&format!("id=\"channel-{slug}\"")), "its channels");
    assert!(app.get("/kosice/en/channels").await.text.contains("/kosice/en/districts/stare-mesto"));
}

#[tokio::test]
async fn a_district_nobody_knows_is_refused() {
    let (app, _folder) = portal().await;
    for page in ["services?district=atlantis", "services/supply?district=atlantis"] {
        assert_eq!(app.get(&format!("/kosice/en/{page}")).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
    }
    assert_eq!(app.get("/kosice/en/districts/atlantis").await.status, StatusCode::NOT_FOUND);
}
