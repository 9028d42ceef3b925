//! The portal as a part of the city's official site: links, imprint, pages inside other pages, old addresses.

use http::{StatusCode, header};
use integra_testing::app::TestApp;
use serde_json::{Value, json};

use crate::{add, city, portal, portal_under};

const MAIN_SITE: &str = "https://www.city.example";

/// Gives Košice these facts.
async fn set(app: &TestApp, facts: &[(&str, Value)]) {
    let entry = app.entry("kosice", "city", "kosice");
    app.revise(&entry, "kosice", |own| {
        own.extend(facts.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    })
    .await;
}

#[tokio::test]
async fn links_and_imprint_stand_on_every_page_of_a_city_that_has_them() {
    let (app, _folder) = portal().await;
    assert_eq!(app.get("/kosice/en/imprint").await.status, StatusCode::NOT_FOUND, "there is none");
    assert!(!app.get("/kosice/en").await.text.contains("/kosice/en/imprint"));
    let mut files = city(
        "praha",
        "Prague",
        &["en"],
        "header_links = [{ id = \"city\", url = \"https://www.city.example/\" }]\n\
         footer_links = [{ id = \"cookies\", url = \"https://www.city.example/cookies\" }]",
    );
    files.0.insert(
        "praha/city/praha.en.md".to_owned(),
        "+++\nname = \"Prague\"\n\"header_links/city/label\" = \"City <site>\"\n\
         \"footer_links/cookies/label\" = \"Cookies\"\n+++\n\n<!-- imprint -->\nThe city publishes this.\n"
            .into(),
    );
    add(&app, &files).await;
    for page in ["/praha/en", "/praha/en/services", "/praha/en/privacy"] {
        let html = app.get(page).await.text;
        assert!(html.contains("<a href=\"https://www.city.example/\">City &lt;site&gt;</a>"), "{page}");
        assert!(html.contains("<a href=\"https://www.city.example/cookies\">Cookies</a>"), "{page}");
        assert!(html.contains("href=\"/praha/en/imprint\""), "{page}");
    }
    assert!(app.get("/praha/en/imprint").await.text.contains("The city publishes this."));
}

#[tokio::test]
async fn only_sites_the_city_names_may_show_pages_inside_their_own() {
    let (app, _folder) = portal().await;
    let pages =
        ["services?embed=1", "services?q=advice&embed=1", "services/residence-permits?embed=1", "languages?embed=1"];
    for (embedders, allowed) in [
        (json!([]), "frame-ancestors 'none'"),
        (
            json!([MAIN_SITE, "https://other.example:8443"]),
            "frame-ancestors https://www.city.example https://other.example:8443",
        ),
        (
            json!(["http://open.example", "https://a.example/path", "https://x.example; script-src *"]),
            "frame-ancestors 'none'",
        ),
    ] {
        set(&app, &[("embedders", embedders)]).await;
        for page in pages {
            let answer = app.get(&format!("/kosice/ar/{page}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{page}");
            let policy = answer.header("content-security-policy");
            assert!(policy.ends_with(allowed) && !policy.contains("script-src"), "{page}: {policy}");
        }
        let whole = app.get("/kosice/ar/services").await;
        assert!(whole.header("content-security-policy").contains("frame-ancestors 'none'"), "the whole page never");
    }
}

#[tokio::test]
async fn a_page_inside_another_is_small_and_leads_to_the_whole_page() {
    let (app, _folder) = portal().await;
    for (page, whole) in [
        ("services?embed=1&q=advice", "services?q=advice"),
        ("services/residence-permits?embed=1", "services/residence-permits"),
        ("languages?embed=1", "languages"),
    ] {
        let html = app.get(&format!("/kosice/en/{page}")).await.text;
        for absent in ["<script", "<header", "<footer", "data-exit", "href=\"#", "embed=1\"", "hreflang=\"x"] {
            assert!(!html.contains(absent), "{page} has {absent}");
        }
        assert!(html.contains("<base target=\"_top\">") && html.contains("content=\"noindex\""), "{page}");
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"/kosice/en/{whole}\">")), "{page}");
        assert!(html.contains(&format!("<a class=\"btn\" href=\"/kosice/en/{whole}\">")), "{page}");
    }
    let refused = app.get("/kosice/en/services?embed=yes").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.get("/kosice/en/about?embed=1").await.status, StatusCode::OK, "others do not know the parameter");
    assert!(app.get("/kosice/en/about?embed=1").await.text.contains("<footer"));
}

#[tokio::test]
async fn embedded_pages_are_kept_in_memory_like_others() {
    let (app, _folder) = portal().await;
    app.get("/kosice/en/languages?embed=1").await;
    let kept = app.pages.usage().pages;
    let again = app.get("/kosice/en/languages?embed=1").await;
    assert!(kept > 0 && !again.header("etag").is_empty());
    set(&app, &[("embedders", json!([MAIN_SITE]))]).await;
    let other = app.ask("/kosice/en/languages?embed=1", &[(header::IF_NONE_MATCH, again.header("etag"))]).await;
    assert_eq!(other.status, StatusCode::OK, "another policy is another answer");
}

#[tokio::test]
async fn old_addresses_lead_on_in_the_readers_language() {
    let (app, _folder) = portal().await;
    let redirects = json!([
        { "id": "a", "from": "/old/path", "to": "services" },
        { "id": "b", "from": "/en/cudzinci.html", "to": "service/residence-permits" },
        { "id": "c", "from": "/library", "to": "guides" },
        { "id": "d", "from": "/doors/papers", "to": "topic/papers" },
        { "id": "e", "from": "/lost", "to": "service/no-such-service" },
    ]);
    set(&app, &[("redirects", redirects)]).await;
    let moved = |address: &'static str, lang: &'static str| {
        let app = &app;
        async move {
            let answer = app.ask(address, &[(header::ACCEPT_LANGUAGE, lang)]).await;
            (answer.status, answer.header("location").to_owned(), answer.header("vary").to_owned())
        }
    };
    let to = |url: &str, vary: &str| (StatusCode::MOVED_PERMANENTLY, url.to_owned(), vary.to_owned());
    assert_eq!(moved("/kosice/old/path", "ar").await, to("/kosice/ar/services", "Accept-Language"));
    assert_eq!(moved("/kosice/old/path/", "eo").await, to("/kosice/en/services", "Accept-Language"));
    assert_eq!(moved("/kosice/sk/old/path", "ar").await, to("/kosice/sk/services", ""));
    assert_eq!(moved("/kosice/en/cudzinci.html", "sk").await, to("/kosice/en/services/residence-permits", ""));
    assert_eq!(moved("/kosice/doors/papers", "sk").await, to("/kosice/sk/topics/papers", "Accept-Language"));
    assert_eq!(app.get("/kosice/en/library").await.status, StatusCode::OK, "a page that is there stays");
    assert_eq!(app.get("/kosice/en/lost").await.status, StatusCode::NOT_FOUND, "never to a page that is not");
    let today = "2026-11-23".parse().expect("a day");
    let found = integra_common::checks::all(&app.site.live.edition(), &app.kinds, today);
    let named: Vec<_> = found.iter().filter(|it| it.check == "redirect").map(|it| it.field.as_str()).collect();
    assert_eq!(named, ["redirects/e"], "{found:?}");
}

#[tokio::test]
async fn redirects_in_circles_send_nobody_anywhere() {
    let (app, _folder) = portal().await;
    let redirects = json!([
        { "id": "a", "from": "/a", "to": "b" },
        { "id": "b", "from": "/b", "to": "a" },
        { "id": "c", "from": "no-slash", "to": "services" },
        { "id": "d", "from": "/away", "to": "//evil.example" },
    ]);
    set(&app, &[("redirects", redirects), ("embedders", json!(["nothing"]))]).await;
    for path in ["a", "en/a", "en/b", "en/no-slash", "en/away"] {
        assert_eq!(app.get(&format!("/kosice/{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let today = "2026-11-23".parse().expect("a day");
    let found = integra_common::checks::all(&app.site.live.edition(), &app.kinds, today);
    let count = |check| found.iter().filter(|it| it.check == check && it.entry == "kosice:city/kosice").count();
    assert_eq!((count("redirect"), count("embed")), (4, 1), "{found:?}");
}

#[tokio::test]
async fn behind_the_citys_own_web_server_old_addresses_are_below_its_path() {
    let (app, _folder) = portal_under(&[("kosice", "https://city.example/city/foreigners")]).await;
    set(&app, &[("redirects", json!([{ "id": "a", "from": "/old.html", "to": "urgent" }]))]).await;
    let asked = [(header::HOST, "city.example"), (header::ACCEPT_LANGUAGE, "sk")];
    let answer = app.ask("/city/foreigners/old.html", &asked).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (StatusCode::MOVED_PERMANENTLY, "/city/foreigners/sk/urgent")
    );
}
