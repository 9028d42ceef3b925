//! The site map: every listed address is a page.

use http::StatusCode;
use serde_json::json;

use crate::{add, city, everything::listed, portal};

#[tokio::test]
async fn every_listed_address_is_a_page_and_names_its_siblings() {
    let (app, _folder) = portal().await;
    add(&app, &city("praha", "Prague", &["en", "vi"], "")).await;
    let index = app.get("/sitemap.xml").await.text;
    assert!(index.contains("<sitemapindex"), "several cities have a map each");
    let maps = listed(&index);
    assert_eq!(maps.len(), 3, "{maps:?}");
    for map in maps {
        let xml = app.get(&map).await.text;
        let addresses = listed(&xml);
        assert!(addresses.len() > 10, "{map}");
        for address in &addresses {
            assert_eq!(app.get(address).await.status, StatusCode::OK, "{address} of {map}");
        }
        let languages = match map.rsplit_once('=') {
            Some((_, "praha")) => 2,
            Some((_, "kosice")) => 5,
            _ => 14,
        };
        assert_eq!(xml.matches("hreflang=\"x-default\"").count(), addresses.len(), "{map}");
        assert_eq!(xml.matches("<xhtml:link").count(), addresses.len() * (languages + 1), "{map}");
        let mut once = addresses.clone();
        once.dedup();
        assert_eq!(once.len(), addresses.len(), "{map} lists each once");
    }
    assert_eq!(app.get("/sitemap.xml?city=nowhere").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_its_kind_cannot_read_is_not_listed() {
    let (app, _folder) = portal().await;
    let entry = app.entry("kosice", "service", "residence-permits");
    let map = || async { app.get("/sitemap.xml").await.text };
    assert!(map().await.contains("/services/residence-permits<"));
    // As a newer node may have written it.
    app.revise(&entry, "residence-permits", |facts| {
        facts.insert("status".into(), json!({ "of": "tomorrow" }));
    })
    .await;
    assert_eq!(app.get("/kosice/en/services/residence-permits").await.status, StatusCode::NOT_FOUND);
    assert!(!map().await.contains("/services/residence-permits<"));
}
