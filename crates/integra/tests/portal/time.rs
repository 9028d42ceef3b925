//! The clock alone changes pages: opening, closing, midnight, both changes of the clock. No script, no new edition.

use crate::portal;

use integra_kernel::clock::Timestamp;
use serde_json::json;

const PAGE: &str = "/kosice/en/services/residence-permits";
const OPEN_NOW: &str = "/kosice/en/services?open=now";

async fn with_hours(opens: &str, closes: &str, days: &[&str]) -> (integra_testing::app::TestApp, tempfile::TempDir) {
    let (app, folder) = portal().await;
    let entry = app.entry("kosice", "service", "residence-permits");
    let hours = json!([{ "id": "main", "days": days, "opens": opens, "closes": closes }]);
    app.revise(&entry, "residence-permits", |facts| {
        facts.insert("schedules".into(), hours);
    })
    .await;
    (app, folder)
}

/// What the page's band says of now, and whether the list of open services has it.
async fn seen(app: &integra_testing::app::TestApp, at: &str) -> (String, bool) {
    app.clock.set(at.parse::<Timestamp>().expect("a timestamp"));
    let page = app.get(PAGE).await.text;
    let state = page.split("<p class=\"state ").nth(1).and_then(|rest| rest.split("</p>").next()).expect("a state");
    let words: String = state.split('>').skip(1).filter_map(|part| part.split('<').next()).collect();
    let words = words.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ");
    let listed = app.get(OPEN_NOW).await.text.contains("/services/residence-permits");
    (words, listed)
}

#[tokio::test]
async fn opening_closing_and_midnight_change_page_and_facet() {
    let (app, _folder) = with_hours("08:30", "16:00", &["mo", "tu"]).await;
    // Košice is one hour ahead of UTC in winter.
    let monday = "2026-11-23";
    for (at, words, open) in [
        (format!("{monday}T07:29:59Z"), "Closed now Opens today at 8:30.", false),
        (format!("{monday}T07:30:00Z"), "Open now, until 16:00", true),
        (format!("{monday}T14:59:59Z"), "Open now, until 16:00", true),
        (format!("{monday}T15:00:00Z"), "Closed now Opens tomorrow at 8:30.", false),
        (format!("{monday}T22:59:59Z"), "Closed now Opens tomorrow at 8:30.", false),
        (format!("{monday}T23:00:00Z"), "Closed now Opens today at 8:30.", false),
        ("2026-11-24T15:00:00Z".to_owned(), "Closed now Opens on Monday at 8:30.", false),
    ] {
        assert_eq!(seen(&app, &at).await, (words.to_owned(), open), "{at}");
    }
}

#[tokio::test]
async fn both_changes_of_the_clock_keep_the_wall_clock() {
    let (app, _folder) = with_hours("01:30", "04:00", &["su"]).await;
    // Summer time begins on 28 March 2027: 4:00 comes two hours after 1:30.
    for (at, open) in [
        ("2027-03-28T00:29:59Z", false),
        ("2027-03-28T00:30:00Z", true),
        ("2027-03-28T01:59:59Z", true),
        ("2027-03-28T02:00:00Z", false),
    ] {
        assert_eq!(seen(&app, at).await.1, open, "{at}");
    }
    // It ends on 31 October 2027: 4:00 comes three and a half hours after 1:30.
    for (at, open) in [
        ("2027-10-30T23:29:59Z", false),
        ("2027-10-30T23:30:00Z", true),
        ("2027-10-31T02:59:59Z", true),
        ("2027-10-31T03:00:00Z", false),
    ] {
        assert_eq!(seen(&app, at).await.1, open, "{at}");
    }
}

#[tokio::test]
async fn an_unknown_end_is_never_called_open() {
    let (app, _folder) = portal().await;
    let page = app.get("/kosice/en/services").await.text;
    assert!(page.contains("Closing time not known"), "the demo has a service without a closing time");
    let open = app.get(OPEN_NOW).await.text;
    assert!(open.contains("No results"), "nothing in the demo is known to be open");
}

#[tokio::test]
async fn a_notice_is_shown_on_its_days_only() {
    let (app, _folder) = portal().await;
    let entry = app.entry("kosice", "service", "residence-permits");
    app.revise(&entry, "residence-permits", |facts| {
        facts.insert("notice".into(), json!({ "from": "2026-12-24", "until": "2026-12-26" }));
    })
    .await;
    let mut entry = (*app.entry("kosice", "service", "residence-permits")).clone();
    let lang = integra_kernel::Lang::parse("en").expect("a language");
    let mut fields = entry.texts[&lang].as_ref().clone();
    fields.insert("notice".into(), vec![integra_kernel::Block::source("Closed for the holidays.")]);
    entry.texts.insert(lang, std::sync::Arc::new(fields));
    app.reword(&entry, "en", "notice", "Closed for the holidays.").await;
    for (at, shown) in [
        ("2026-12-23T22:59:59Z", false),
        ("2026-12-23T23:00:00Z", true),
        ("2026-12-26T22:59:59Z", true),
        ("2026-12-26T23:00:00Z", false),
    ] {
        app.clock.set(at.parse::<Timestamp>().expect("a timestamp"));
        assert_eq!(app.get(PAGE).await.text.contains("Closed for the holidays."), shown, "{at}");
    }
}
