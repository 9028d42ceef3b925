//! Bad input gets a clear page in the reader's language with the right status.

use http::{StatusCode, header};

use crate::{network, portal};

#[tokio::test]
async fn bad_addresses_get_the_right_status_in_the_readers_language() {
    let (app, _folder) = portal().await;
    let long = format!("/kosice/sk/services?q={}", "a".repeat(3_000));
    let words = format!("/kosice/sk/services?q={}", "a".repeat(101));
    for (address, status) in [
        ("/nowhere/sk", StatusCode::NOT_FOUND),
        ("/kosice/xx/services", StatusCode::NOT_FOUND),
        ("/kosice/sk/nothing", StatusCode::NOT_FOUND),
        ("/kosice/sk/services/nothing", StatusCode::NOT_FOUND),
        ("/kosice/sk/services/Not%20A%20Slug", StatusCode::NOT_FOUND),
        ("/kosice/sk/services?page=0", StatusCode::NOT_FOUND),
        ("/kosice/sk/services?page=99", StatusCode::NOT_FOUND),
        ("/kosice/sk/services?page=two", StatusCode::NOT_FOUND),
        ("/kosice/sk/services?topic=nothing", StatusCode::UNPROCESSABLE_ENTITY),
        ("/kosice/sk/services?open=perhaps", StatusCode::UNPROCESSABLE_ENTITY),
        ("/kosice/sk/services?speaks=Klingon!", StatusCode::UNPROCESSABLE_ENTITY),
        ("/kosice/sk/services?district=Atlantis", StatusCode::UNPROCESSABLE_ENTITY),
        ("/kosice/sk/%FF", StatusCode::BAD_REQUEST),
        ("/kosice/sk/services?q=%FF%FE", StatusCode::BAD_REQUEST),
        (long.as_str(), StatusCode::URI_TOO_LONG),
        (words.as_str(), StatusCode::URI_TOO_LONG),
    ] {
        let answer = app.ask(address, &[(header::ACCEPT_LANGUAGE, "sk")]).await;
        assert_eq!(answer.status, status, "{address}");
        assert!(answer.text.contains("<html lang=\"sk\" dir=\"ltr\">"), "{address} answers in Slovak");
        assert!(answer.text.contains("<h1>"), "{address} has a heading");
        assert!(answer.header("etag").is_empty(), "{address} is not kept");
    }
}

#[tokio::test]
async fn what_was_typed_never_becomes_markup() {
    let (app, _folder) = portal().await;
    let shown = app.get("/kosice/en/services?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert_eq!(shown.status, StatusCode::OK);
    assert!(!shown.text.contains("<script>alert"), "escaped in the search field");
    let refused = app.get("/kosice/en/services?topic=%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!refused.text.contains("<script>alert"), "escaped in the message");
}

#[tokio::test]
async fn unknown_parameters_are_passed_over_and_not_kept() {
    let (app, _folder) = portal().await;
    let plain = app.get("/kosice/en/services").await;
    let kept = app.pages.usage().pages;
    for i in 0..50 {
        let answer = app.get(&format!("/kosice/en/services?utm={i}")).await;
        assert_eq!((answer.status, answer.text.len()), (StatusCode::OK, plain.text.len()));
    }
    assert_eq!(app.pages.usage().pages, kept, "made-up parameters fill no memory");
}

#[tokio::test]
async fn the_quick_exit_is_the_citys_own_and_the_checks_name_a_city_without() {
    let (app, _folder) = network().await;
    let today = "2026-11-23".parse().expect("a day");
    let city = app.entry("kosice", "city", "kosice");
    let offers = |text: &str| text.contains("data-exit");
    assert!(!offers(&app.get("/kosice/en/privacy").await.text), "only pages about danger offer it");
    for (address, offered) in
        [(Some("https://example.org/weather"), true), (Some("http://example.org/weather"), false), (None, false)]
    {
        app.revise(&city, "kosice", |facts| {
            facts.remove("quick_exit");
            facts.extend(address.map(|address| ("quick_exit".to_owned(), address.into())));
        })
        .await;
        for page in ["urgent", "services/hate-crime-help", "topics/rights"] {
            let text = app.get(&format!("/kosice/ar/{page}")).await.text;
            assert_eq!(offers(&text), offered, "{page} with {address:?}");
            assert!(!offered || text.contains("href=\"https://example.org/weather\""), "{page} leads there");
        }
        let found = integra_common::checks::all(&app.site.live.edition(), &app.kinds, today);
        let named =
            found.iter().any(|it| it.check == "exit" && it.entry == "kosice:city/kosice" && it.field == "quick_exit");
        assert_eq!((named, found.len()), (!offered, usize::from(!offered)), "{address:?}: {found:?}");
    }
}

#[tokio::test]
async fn the_checks_find_nothing_in_the_demo_and_a_planted_fact_by_name() {
    let (app, _folder) = network().await;
    let today = "2026-11-23".parse().expect("a day");
    let found = integra_common::checks::all(&app.site.live.edition(), &app.kinds, today);
    assert!(found.is_empty(), "{found:?}");
    let entry = app.entry("kosice", "service", "residence-permits");
    app.revise(&entry, "residence-permits", |facts| {
        facts.insert("sources".into(), serde_json::json!([{ "id": "s1", "source": facts["sources"][0]["source"], "facts": ["organization", "status"] }]));
        facts.insert("email".into(), "someone@example.org".into());
    })
    .await;
    let found = integra_common::checks::all(&app.site.live.edition(), &app.kinds, today);
    assert!(
        found.iter().any(|finding| finding.check == "source"
            && finding.field == "email"
            && finding.entry == "kosice:service/residence-permits"),
        "{found:?}"
    );
}
