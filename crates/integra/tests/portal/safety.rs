//! Clearing a device, and what the portal leaves behind.

use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use integra_testing::app::{Answer, TestApp};

use crate::portal;

const PAGE: &str = "/kosice/ar/privacy/clear";

async fn press(app: &TestApp, headers: &[(&'static str, &'static str)]) -> Answer {
    let headers: HeaderMap = headers
        .iter()
        .map(|(name, value)| (name.parse::<header::HeaderName>().expect("a name"), HeaderValue::from_static(value)))
        .collect();
    app.request(Method::POST, PAGE, headers, String::new()).await
}

#[tokio::test]
async fn a_button_asks_the_browser_to_forget_this_site() {
    let (app, _folder) = portal().await;
    let page = app.get(PAGE).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains(&format!("<form action=\"{PAGE}\" method=\"post\">")));
    assert!(page.headers.get("clear-site-data").is_none(), "looking clears nothing");
    assert!(app.get("/kosice/ar/privacy").await.text.contains(&format!("href=\"{PAGE}\"")), "privacy leads there");
    for from in [("sec-fetch-site", "same-origin"), ("origin", "null")] {
        let done = press(&app, &[from]).await;
        assert_eq!(done.status, StatusCode::OK, "{from:?}");
        assert_eq!(done.header("clear-site-data"), "\"cache\", \"storage\", \"executionContexts\"");
        assert_eq!(done.header("cache-control"), "no-store");
        assert!(done.headers.get("set-cookie").is_none());
        assert!(done.text.contains("/assets/clear."), "where a script runs it clears too");
    }
}

#[tokio::test]
async fn other_sites_cannot_clear_a_readers_device_and_nobody_can_without_end() {
    let (app, _folder) = portal().await;
    for from in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example"), ("accept", "*/*")] {
        let refused = press(&app, &[from]).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{from:?}");
        assert!(refused.headers.get("clear-site-data").is_none());
    }
    let mut last = StatusCode::OK;
    for _ in 0..40 {
        last = press(&app, &[("sec-fetch-site", "same-origin")]).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    assert!(!press(&app, &[("sec-fetch-site", "same-origin")]).await.header("retry-after").is_empty());
}

#[tokio::test]
async fn only_this_page_loads_the_script_that_clears() {
    let (app, _folder) = portal().await;
    for page in [PAGE, "/kosice/ar/privacy", "/kosice/ar/urgent", "/kosice/ar"] {
        assert!(!app.get(page).await.text.contains("/assets/clear."), "{page}");
    }
}

#[test]
fn leaving_empties_the_page_before_it_goes_and_takes_its_place_in_the_history() {
    let script = include_str!("../../../../assets/js/app.js");
    let leave = script.split("const leave =").nth(1).and_then(|rest| rest.split("};").next()).expect("leaving");
    let (hidden, gone) = (leave.find("body.hidden = true"), leave.find("location.replace("));
    assert!(hidden.is_some() && hidden < gone, "first nothing is seen, then the page goes");
    assert!(!leave.contains("setItem") && !script.contains("pushState"), "nothing is left on the way");
}
