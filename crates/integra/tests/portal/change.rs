//! What a publication, a new name, an end and an erasure do to the pages readers see.

use http::{StatusCode, header};
use integra_exchange::bundle;
use integra_store::{Change, Store};
use integra_testing::{app::TestApp, db};

use crate::{MONDAY_MORNING, portal};

#[tokio::test]
async fn a_publication_drops_its_dependants_and_nothing_else() {
    let (app, _folder) = portal().await;
    let addresses = [
        "/kosice/en/services/residence-permits",
        "/kosice/en/services",
        "/kosice/en/organizations/foreign-police",
        "/kosice/en/guides",
        "/kosice/en/privacy",
    ];
    for address in addresses {
        app.get(address).await;
    }
    assert_eq!(app.pages.usage().pages, addresses.len());
    let entry = app.entry("kosice", "service", "residence-permits");
    app.reword(&entry, "en", "summary", "Permits, said in a new way.").await;
    assert!(app.pages.usage().pages < addresses.len(), "something was dropped");
    assert!(app.pages.usage().pages >= 2, "guides and privacy stay");
    for address in &addresses[..3] {
        assert!(app.get(address).await.text.contains("Permits, said in a new way."), "{address}");
    }
}

#[tokio::test]
async fn a_new_name_redirects_and_an_end_is_gone() {
    let (app, _folder) = portal().await;
    let entry = app.entry("kosice", "service", "residence-permits");
    app.revise(&entry, "permits", |_| {}).await;
    let old = app.get("/kosice/ar/services/residence-permits").await;
    assert_eq!((old.status, old.header("location")), (StatusCode::MOVED_PERMANENTLY, "/kosice/ar/services/permits"));
    let guide = app.get("/kosice/en/services").await.text;
    assert!(guide.contains("/services/permits") && !guide.contains("/services/residence-permits"));
    app.archive(&entry).await;
    let gone = app.get("/kosice/sk/services/permits").await;
    assert_eq!(gone.status, StatusCode::GONE);
    assert!(gone.text.contains("lang=\"sk\"") && gone.text.contains("action=\"/kosice/sk/services\""), "a way on");
    assert!(!app.get("/kosice/en/services").await.text.contains("/services/permits\""));
}

#[tokio::test]
async fn erased_content_is_gone_everywhere_and_from_a_restored_copy() {
    let (app, folder) = portal().await;
    let entry = app.entry("kosice", "service", "hate-crime-help");
    let words = entry.source_text("name").expect("a name");
    assert!(app.get("/kosice/en/services/hate-crime-help").await.text.contains(&words), "cached before");
    let backup = folder.path().join("backup");
    app.store.backup(&backup).await.expect("a backup while serving");
    app.append(Change::Erase { entry: entry.id, lang: None, media: Vec::new(), reason: "a person asked".into() }).await;

    assert_eq!(app.get("/kosice/en/services/hate-crime-help").await.status, StatusCode::GONE);
    assert!(!app.get("/kosice/en/services").await.text.contains(&words));
    let bodies = |history: Vec<integra_store::Record>| format!("{history:?}");
    assert!(!bodies(app.store.history(&entry.id).await.expect("readable")).contains(&words), "history");
    let files = bundle::export(&app.store, &app.kinds, None).await.expect("an export");
    let in_files = |name: &str| files.0.keys().any(|file| file.contains(name));
    assert!(!in_files("hate-crime-help") && in_files("residence-permits"), "export");

    // The copy is older than the erasure; the list of erasures, kept beside the backups, reaches it all the same.
    let erasures = app.store.erasures().await.expect("the list");
    let copy = tempfile::TempDir::new().expect("a folder");
    let url = format!("sqlite://{}", copy.path().join("integra.db").display());
    Store::restore(&backup, &url, copy.path()).await.expect("restored");
    let store = Store::open(&url, copy.path()).await.expect("opens");
    store.replay_erasures(&erasures).await.expect("replayed");
    assert!(!bodies(store.history(&entry.id).await.expect("readable")).contains(&words), "restored copy");
    let restored = TestApp::start(store, crate::features(), MONDAY_MORNING, &[]).await;
    assert_eq!(restored.get("/kosice/en/services/hate-crime-help").await.status, StatusCode::GONE);
    assert_eq!(restored.get("/kosice/en/services/residence-permits").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_feature_left_out_loses_nothing() {
    let (store, _folder) = db::sqlite().await;
    let whole = TestApp::start(store.clone(), crate::features(), MONDAY_MORNING, &[]).await;
    whole.import(&integra_testing::app::kosice()).await;
    let before = bundle::export(&store, &whole.kinds, None).await.expect("an export");

    let few = vec![integra_common::feature(), integra_services::feature()];
    let less = TestApp::start(store.clone(), few, MONDAY_MORNING, &[]).await;
    assert_eq!(less.get("/kosice/en").await.status, StatusCode::OK);
    assert_eq!(less.get("/kosice/ar/services/residence-permits").await.status, StatusCode::OK);
    assert_eq!(less.get("/kosice/en/guides").await.status, StatusCode::NOT_FOUND);
    let entry = less.entry("kosice", "service", "residence-permits");
    less.reword(&entry, "en", "summary", entry.source_text("summary").expect("a summary").as_str()).await;

    let again = TestApp::start(store.clone(), crate::features(), MONDAY_MORNING, &[]).await;
    assert_eq!(again.get("/kosice/en/guides/first-weeks").await.status, StatusCode::OK);
    assert_eq!(bundle::export(&store, &again.kinds, None).await.expect("an export"), before);
}

#[tokio::test]
async fn pages_answer_conditional_requests_from_memory() {
    let (app, _folder) = portal().await;
    let first = app.ask("/kosice/en", &[(header::ACCEPT_ENCODING, "br")]).await;
    assert_eq!((first.status, first.header("content-encoding")), (StatusCode::OK, "br"));
    let again =
        app.ask("/kosice/en", &[(header::ACCEPT_ENCODING, "br"), (header::IF_NONE_MATCH, first.header("etag"))]).await;
    assert_eq!((again.status, again.text.len()), (StatusCode::NOT_MODIFIED, 0));
    assert_eq!(first.header("cache-control"), "no-cache");
    assert!(first.header("content-security-policy").starts_with("default-src 'none'"));
}
