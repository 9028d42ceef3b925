//! Texts and pictures to post about an entry, in every language it has.

use http::StatusCode;
use integra_common::share::{SHORT_AT_MOST, weight};
use integra_kernel::clock::Timestamp;

use crate::{portal, small::words};

const PAGE: &str = "/kosice/en/share/opportunity/example-cooking";

/// A text of the page, as a browser shows it.
fn text(html: &str, id: &str) -> String {
    let area =
        html.split(&format!("<textarea class=\"inp\" id=\"{id}\"")).nth(1).unwrap_or_else(|| panic!("{id} in {html}"));
    let inner = area.split_once('>').and_then(|(_, rest)| rest.split("</textarea>").next()).expect("a text");
    let plain = [("&lt;", "<"), ("&gt;", ">"), ("&#x27;", "'"), ("&quot;", "\""), ("&#x2f;", "/"), ("&amp;", "&")];
    let inner = plain.iter().fold(inner.to_owned(), |text, (from, to)| text.replace(from, to));
    inner.strip_prefix('\n').unwrap_or(&inner).to_owned()
}

#[tokio::test]
async fn each_language_of_an_opportunity_has_three_texts() {
    let (app, _folder) = portal().await;
    let html = app.get(PAGE).await.text;
    for lang in ["en", "sk", "uk", "vi", "ar"] {
        let url = format!("/kosice/{lang}/volunteering/example-cooking");
        let short = text(&html, &format!("{lang}-short"));
        assert!(weight(&short) <= SHORT_AT_MOST && short.ends_with(&url), "{lang}: {short}");
        let (long, message) = (text(&html, &format!("{lang}-long")), text(&html, &format!("{lang}-message")));
        assert!(long.ends_with(&url) && message.ends_with(&url) && long.len() > message.len(), "{lang}: {long}");
        assert!(
            !format!("{short}{long}{message}").contains(['\u{2068}', '\u{2069}', '⟦']),
            "{lang}: nothing that is not seen"
        );
    }
    let long = text(&html, "en-long");
    for line in [
        "When: Regularly · Sunday 6 December, 11:00 to 15:00",
        "Where: At the place",
        "Languages: Slovak (A2), Ukrainian",
    ] {
        assert!(long.contains(line), "{line}: {long}");
    }
    assert!(
        words(&html).contains("translated by a machine") || html.contains("class=\"note warn\""),
        "who posts must know"
    );
    app.clock.set("2026-12-06T10:00:01Z".parse::<Timestamp>().expect("a moment"));
    let later = text(&app.get(PAGE).await.text, "en-long");
    assert!(later.contains("20") && !later.contains("6 December,"), "the next time is told: {later}");
}

#[tokio::test]
async fn pictures_are_drawn_here_and_kept_until_something_changes() {
    let (app, _folder) = portal().await;
    let opportunity = app.get("/kosice/ar/volunteering/example-cooking").await.text;
    let wide = "/kosice/ar/share/opportunity/example-cooking/wide.png";
    assert!(
        opportunity.contains(&format!("og:image\" content=\"{wide}\""))
            && opportunity.contains("/ar/share/opportunity/")
    );
    let first = app.get(wide).await;
    assert_eq!((first.status, first.header("content-type")), (StatusCode::OK, "image/png"));
    assert!(first.bytes.starts_with(b"\x89PNG"));
    let kept = app.pages.usage().pages;
    assert_eq!(app.get(wide).await.bytes, first.bytes);
    assert_eq!(app.pages.usage().pages, kept, "it is in the cache");
    let entry = app.entry("kosice", "opportunity", "example-cooking");
    app.reword(&entry, "en", "name", "Cook with us").await;
    let english = wide.replace("/ar/", "/en/");
    assert_ne!(app.get(&english).await.bytes, first.bytes);
    for missing in [
        "share/opportunity/example-cooking/huge.png",
        "share/opportunity/nothing",
        "share/city/kosice",
        "share/guide/first-weeks",
    ] {
        assert_eq!(app.get(&format!("/kosice/en/{missing}")).await.status, StatusCode::NOT_FOUND, "{missing}");
    }
}
