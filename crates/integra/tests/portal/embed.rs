//! Our lists on other people's sites: the lines to copy are those that work, with every filter.

use http::{StatusCode, header};
use serde_json::json;

use crate::{portal_under, small::words};

/// The lines of a page to copy, each frame's address as a browser reads it.
fn frames(html: &str) -> Vec<String> {
    let shown = html
        .replace("&amp;", "&")
        .replace("&#34;", "\"")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&#x2f;", "/");
    let sources = shown.split("<iframe src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    sources.map(|address| address.replace("&amp;", "&")).collect()
}

#[tokio::test]
async fn each_list_comes_with_lines_to_copy_that_show_it() {
    let (app, _folder) = portal_under(&[("kosice", "https://newcomers.example")]).await;
    let host = [(header::HOST, "newcomers.example")];
    let ask = |path: String| {
        let (app, host) = (&app, &host);
        async move { app.ask(&path, host).await }
    };
    let page = ask("/en/data/embed".to_owned()).await;
    assert!(words(&page.text).contains("No other website may show these pages yet"));
    let all = frames(&page.text);
    assert_eq!(all.len(), 4, "services, volunteering, people and languages: {all:?}");
    for address in all {
        let path = address.strip_prefix("https://newcomers.example").expect("a whole address").to_owned();
        let shown = ask(path).await;
        assert_eq!(shown.status, StatusCode::OK, "{address}");
        assert!(!shown.text.contains("<header") && !shown.text.contains("<script"), "{address}");
    }
    let data = ask("/en/data".to_owned()).await.text;
    assert!(data.contains("href=\"/en/data/embed\""));

    let city = app.entry("kosice", "city", "kosice");
    app.revise(&city, "kosice", |facts| {
        facts.insert("embedders".into(), json!(["https://www.kosice.example"]));
    })
    .await;
    assert!(words(&ask("/ar/data/embed".to_owned()).await.text).contains("https://www.kosice.example"));
}

#[tokio::test]
async fn a_list_with_filters_is_shown_with_them() {
    let (app, _folder) = portal_under(&[("kosice", "https://newcomers.example")]).await;
    let host = [(header::HOST, "newcomers.example")];
    for (list, filters) in [
        ("services", "topic=papers&speaks=uk&day=mo&open=now&free=1&step-free=1&no-appointment=1&q=advice"),
        ("services", "district=stare-mesto"),
        (
            "volunteering",
            "q=cook&interest=food&interest=company&speaks=sk&level=b1&rhythm=regular&day=su&age=30&remote=1&step-free=1&first=1&public=1",
        ),
        ("shop", "speaks=uk&topic=health&channel=in-person&day=mo&district=stare-mesto"),
    ] {
        let whole = app.ask(&format!("/en/{list}?{filters}"), &host).await;
        assert_eq!(whole.status, StatusCode::OK, "{list}?{filters}");
        let html = &whole.text;
        let link = html
            .split("href=\"")
            .find(|rest| rest.starts_with("/en/data/embed?of="))
            .expect("how to show it elsewhere");
        let page = app.ask(link.split('"').next().expect("an address"), &host).await;
        assert_eq!(page.status, StatusCode::OK, "{list}");
        let [address] = frames(&page.text).try_into().expect("one list");
        for pair in filters.split('&').chain(["embed=1"]) {
            assert!(address.contains(pair), "{pair}: {address}");
        }
        let shown = app.ask(address.strip_prefix("https://newcomers.example").expect("a whole address"), &host).await;
        assert_eq!(shown.status, StatusCode::OK, "{address}");
        let count = |html: &str| html.matches("class=\"what\"").count();
        assert_eq!(count(&shown.text), count(html), "{address} shows what the list shows");
    }
    let one = app.ask("/en/data/embed?of=shop%2Fintegration-centre-desk", &host).await;
    assert_eq!(frames(&one.text), ["https://newcomers.example/en/shop/integration-centre-desk?embed=1"]);
    for bad in ["about", "https%3A%2F%2Fevil.example", "nothing", "..%2Fdesk", "shop%2Fa%2Fb"] {
        let answer = app.ask(&format!("/en/data/embed?of={bad}"), &host).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
    }
    let hostile = app.ask("/en/data/embed?of=services%3Fq%3D%22%3E%3Cscript%3Ealert(1)", &host).await;
    assert!(hostile.status == StatusCode::OK && !hostile.text.contains("<script>alert"), "what is typed is no markup");
}
