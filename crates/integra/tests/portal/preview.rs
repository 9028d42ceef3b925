//! A draft on the real page, before anybody publishes it.

use std::sync::Arc;

use integra_kernel::{Block, CityKey, EntryId, Lang, Slug};
use integra_store::Change;
use integra_testing::app::TestApp;
use integra_web::{Stop, routes};
use serde_json::{Map, Value};

use crate::portal;

fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a language")
}

/// The page of a preview of these entries.
fn preview(app: &TestApp, ids: &[EntryId], tag: &str, path: &str, query: &str) -> Result<String, Stop> {
    let now = app.site.live.snapshot();
    let edition = Arc::new(now.drafts.preview(&app.kinds, &now.edition, ids));
    let city = CityKey::parse("kosice").expect("a city");
    routes::preview(&app.site, edition, &city, &lang(tag), path, query).map(|body| body.text)
}

/// Saves new facts and a new English name, and publishes nothing.
async fn save(app: &TestApp, id: EntryId, slug: &str, name: &str, change: impl FnOnce(&mut Map<String, Value>)) {
    let draft = app.site.live.drafts().get(id).cloned().expect("saved before");
    let mut facts = draft.facts.body.as_ref().clone();
    change(&mut facts);
    app.append(Change::Facts {
        entry: id,
        kind: draft.kind.clone(),
        kind_version: draft.kind_version,
        city: draft.city.clone(),
        slug: Slug::parse(slug).expect("a slug"),
        source_language: draft.source.clone(),
        facts,
        base: draft.base(None),
    })
    .await;
    let mut fields = draft.fields(&lang("en")).cloned().expect("English texts");
    fields.insert("name".to_owned(), vec![Block::source(name)]);
    app.append(Change::Texts { entry: id, lang: lang("en"), fields, base: draft.base(Some(&lang("en"))) }).await;
}

#[tokio::test]
async fn a_draft_is_seen_on_its_page_in_lists_and_in_every_language() {
    let (app, _folder) = portal().await;
    let id = app.entry("kosice", "service", "residence-permits").id;
    let before = app.get("/kosice/en/services/residence-permits").await.text;
    assert_eq!(preview(&app, &[id], "en", "services/residence-permits", "").as_deref(), Ok(before.as_str()));
    save(&app, id, "permits", "Permits in a new light", |_| {}).await;

    let page = preview(&app, &[id], "en", "services/permits", "").expect("a page");
    assert!(page.contains("<h1") && page.contains("Permits in a new light"));
    let arabic = preview(&app, &[id], "ar", "services/permits", "").expect("a page");
    assert!(arabic.contains("dir=\"rtl\"") && arabic != page);
    assert!(preview(&app, &[id], "en", "services", "").expect("a list").contains("Permits in a new light"));
    assert!(matches!(preview(&app, &[id], "en", "services/residence-permits", ""), Err(Stop::Moved(_))));
    assert_eq!(preview(&app, &[], "en", "services/permits", ""), Err(Stop::NotFound), "only what was asked for");

    // Readers go on seeing what is published, also where a page is made after the preview.
    assert_eq!(app.get("/kosice/en/services/residence-permits").await.text, before);
    assert!(!app.get("/kosice/en/services").await.text.contains("Permits in a new light"));
    assert_eq!(app.get("/kosice/en/services/permits").await.status, http::StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_preview_says_why_there_is_none() {
    let (app, _folder) = portal().await;
    let id = app.entry("kosice", "service", "residence-permits").id;
    assert_eq!(preview(&app, &[id], "ne", "services", ""), Err(Stop::NotFound), "not a language of the city");
    assert_eq!(preview(&app, &[id], "en", "nowhere", ""), Err(Stop::NotFound));
    assert_eq!(preview(&app, &[id], "en", "services", "q=%FF"), Err(Stop::BadRequest));
    assert_eq!(preview(&app, &[id], "en", "services", &"q".repeat(routes::QUERY_AT_MOST + 1)), Err(Stop::TooLong));
    save(&app, id, "residence-permits", "Half done", |facts| drop(facts.remove("organization"))).await;
    let unreadable = preview(&app, &[id], "en", "services/residence-permits", "");
    assert_eq!(unreadable, Err(Stop::NotFound), "its kind cannot read it yet");
}
