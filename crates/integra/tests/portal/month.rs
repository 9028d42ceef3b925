//! Opportunities by day: a month at a time, with the filters of the list.

use http::StatusCode;
use integra_exchange::bundle::Files;
use integra_testing::app::TestApp;
use tempfile::TempDir;

use crate::{feeds::novo, portal_of, small::words};

const CALENDAR: &str = "/novo/en/volunteering/calendar";

/// The city of the feeds with a shift of its fair, and five opportunities on one Friday.
async fn portal() -> (TestApp, TempDir) {
    let mut files: Files = novo();
    let mut put = |path: &str, facts: &str, name: &str| {
        let facts = format!("[entry]\nsource_language = \"en\"\nstatus = \"published\"\n[facts]\n{facts}\n");
        files.0.insert(format!("novo/{path}.toml"), facts.into_bytes());
        files.0.insert(format!("novo/{path}.en.md"), format!("+++\nname = \"{name}\"\n+++\n").into_bytes());
    };
    let shift = "opportunity = \"opportunity/fair\"\norganization = \"organization/helpers\"\nstatus = \"planned\"\n\
                 day = \"2026-12-06\"\nstarts = \"14:00\"\nends = \"17:30\"";
    put("shift/stall", shift, "The stall");
    for n in 1..=5 {
        let facts = "organization = \"organization/helpers\"\nstatus = \"open\"\nperiod = \"2026-12-18\"";
        put(&format!("opportunity/friday-{n}"), facts, &format!("Friday {n}"));
    }
    portal_of(&files, &[]).await
}

/// What stands on a day of the table.
fn day(html: &str, iso: &str) -> String {
    let cell = html.split(&format!("datetime=\"{iso}\"")).nth(1).unwrap_or_else(|| panic!("{iso} is on the page"));
    words(cell.split("</td>").next().expect("the end of a cell"))
}

#[tokio::test]
async fn a_month_tells_what_is_done_on_which_day() {
    let (app, _folder) = portal().await;
    let page = app.get(&format!("{CALENDAR}?month=2026-12")).await;
    assert_eq!(page.status, StatusCode::OK);
    let html = page.text;
    assert!(html.contains("noindex") && words(&html).contains("December 2026"));
    for (iso, said, unsaid) in [
        ("2026-12-01", "17:00 to 18:30 Conversation, tea; talk", "Fair"),
        ("2026-12-05", "Ask when Fair", "The stall"),
        ("2026-12-05", "Ask when Saturdays", "Letters"),
        ("2026-12-06", "14:00 to 17:30 Fair", "Ask when"),
        ("2026-12-15", "Nobody is taken", "Ended one"),
    ] {
        let told = day(&html, iso);
        assert!(told.contains(said) && !told.contains(unsaid), "{iso}: {said}: {told}");
    }
    assert!(html.contains("href=\"/novo/en/volunteering/shifts/stall\""), "a shift leads to its own page");
    let friday = day(&html, "2026-12-18");
    assert!(friday.contains("Friday 3") && !friday.contains("Friday 4") && friday.contains("and 2 more"), "{friday}");
    assert!(words(&html).contains("2 more have no day yet"), "a month is no day, and letters are written at any time");

    let whole = app.get(&format!("{CALENDAR}?on=2026-12-18")).await.text;
    assert!(words(&whole).contains("Friday 5") && !whole.contains("<table"));
    let none = app.get(&format!("{CALENDAR}?on=2026-12-17")).await.text;
    assert!(words(&none).contains("Nothing is known for these days"));
}

#[tokio::test]
async fn it_keeps_the_filters_of_the_list_and_leafs_from_month_to_month() {
    let (app, _folder) = portal().await;
    let list = app.get("/novo/en/volunteering?interest=language").await.text;
    assert!(list.contains("href=\"/novo/en/volunteering/calendar?interest=language\""));
    let page = app.get(&format!("{CALENDAR}?interest=language&month=2026-12")).await.text;
    assert!(page.contains("Conversation") && !page.contains("/volunteering/fair\""));
    assert!(
        page.contains("href=\"/novo/en/volunteering/calendar?interest=language&amp;month=2027-01\""),
        "the next month"
    );
    assert!(page.contains("href=\"/novo/en/volunteering/calendar?interest=language\""), "this month has no name");
    assert!(page.contains("name=\"month\" value=\"2026-12\""), "another filter stays in the month");
    let tuesdays = app.get(&format!("{CALENDAR}?month=2026-12&day=tu")).await.text;
    assert!(tuesdays.contains("Conversation") && !tuesdays.contains("/volunteering/fair\""));
}

#[tokio::test]
async fn there_are_only_so_many_months_and_each_has_one_address() {
    let (app, _folder) = portal().await;
    for (query, status) in [
        ("", StatusCode::OK),
        ("?month=2027-10", StatusCode::OK),
        ("?month=2027-11", StatusCode::NOT_FOUND),
        ("?month=2026-10", StatusCode::NOT_FOUND),
        ("?on=2026-11-22", StatusCode::NOT_FOUND),
        ("?month=2026-12&page=2", StatusCode::NOT_FOUND),
        ("?month=2026-1", StatusCode::UNPROCESSABLE_ENTITY),
        ("?month=soon", StatusCode::UNPROCESSABLE_ENTITY),
        ("?on=2026-12-5", StatusCode::UNPROCESSABLE_ENTITY),
        ("?on=2026-02-30", StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        assert_eq!(app.get(&format!("{CALENDAR}{query}")).await.status, status, "{query}");
    }
    let both = app.get(&format!("{CALENDAR}?month=2026-12&on=2026-12-05")).await;
    assert_eq!(both.header("location"), "/novo/en/volunteering/calendar?on=2026-12-05");
}

#[tokio::test]
async fn a_kept_month_dies_at_midnight() {
    let (app, _folder) = portal().await;
    app.clock.set("2026-11-24T12:00:00Z".parse().expect("a moment"));
    let tuesday = app.get(CALENDAR).await.text;
    assert!(day(&tuesday, "2026-11-24").contains("Conversation"), "today");
    app.clock.set("2026-11-24T23:00:00Z".parse().expect("a moment"));
    let wednesday = app.get(CALENDAR).await.text;
    assert!(!day(&wednesday, "2026-11-24").contains("Conversation"), "what is over is not told");
    assert!(day(&wednesday, "2026-11-28").contains("Saturdays"));
}
