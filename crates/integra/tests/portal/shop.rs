//! The one-stop shop: who sits where, when and in which languages; honest where nobody is known.

use http::StatusCode;
use integra_kernel::clock::Timestamp;
use integra_testing::app::TestApp;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{network, portal, small};

const PAGE: &str = "/kosice/en/shop";

/// Somebody who speaks Ukrainian on Mondays and Arabic on Wednesdays, with a holiday.
async fn with_hours() -> (TestApp, TempDir) {
    let (app, folder) = portal().await;
    let entry = app.entry("kosice", "counter-session", "integration-centre-desk");
    app.revise(&entry, "integration-centre-desk", |facts| {
        facts.insert(
            "schedules".into(),
            json!([
                { "id": "a", "days": ["mo"], "opens": "09:00", "closes": "12:00", "languages": ["uk"] },
                { "id": "b", "days": ["we"], "opens": "13:00", "closes": "15:00", "languages": ["ar"] },
            ]),
        );
        facts.insert("exceptions".into(), json!([{ "id": "x", "from": "2026-11-25" }]));
        facts.insert("phones".into(), json!([{ "id": "p", "number": "+421 55 000 00 00" }]));
    })
    .await;
    (app, folder)
}

fn linked(html: &str) -> Value {
    let data = html.split("<script type=\"application/ld+json\">").nth(1).expect("linked data");
    serde_json::from_str(data.split("</script>").next().expect("an end")).expect("JSON")
}

#[tokio::test]
async fn sessions_are_listed_by_place_and_found_by_language_day_topic_and_way() {
    let (app, _folder) = with_hours().await;
    let list = small::words(&app.get(PAGE).await.text);
    for words in ["Strojárenská 3, Košice", "Floriánska 19, Košice", "Adviser", "Monday: 9:00 to 12:00"] {
        assert!(list.contains(words), "{words}: {list}");
    }
    let desk = "/kosice/en/shop/integration-centre-desk\"";
    for (query, listed) in [
        ("speaks=uk", true),
        ("speaks=uk&day=mo", true),
        ("speaks=uk&day=we", false),
        ("speaks=ar&day=we", true),
        ("day=tu", false),
        ("topic=school", true),
        ("topic=rights", false),
        ("channel=accompany", true),
        ("channel=video", false),
        ("district=stare-mesto", true),
    ] {
        let page = app.get(&format!("{PAGE}?{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
        let found = page.text.split("shop-instead").next().expect("a page");
        let nobody = small::words(&page.text).contains("0 results") || small::words(&page.text).contains("No results");
        assert_eq!(found.contains(desk) && !nobody, listed, "{query}");
    }
    for query in ["speaks=Klingon!", "topic=nothing", "channel=pigeon", "day=monday", "district=mars"] {
        assert_eq!(app.get(&format!("{PAGE}?{query}")).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
    }
    assert_eq!(app.get(&format!("{PAGE}?page=99")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_clock_and_holidays_decide_what_comes_next() {
    let (app, _folder) = with_hours().await;
    // Košice is one hour ahead of UTC in winter; the Wednesday of that week is a holiday.
    for (at, words) in [
        ("2026-11-23T07:59:59Z", "Next: today, 9:00"),
        ("2026-11-23T08:00:00Z", "Open now, until 12:00"),
        ("2026-11-23T11:00:00Z", "Next: Monday 30 November, 9:00"),
        ("2026-11-28T23:00:00Z", "Next: tomorrow, 9:00"),
        ("2026-11-30T11:00:00Z", "Next: Wednesday 2 December, 13:00"),
    ] {
        app.clock.set(at.parse::<Timestamp>().expect("a moment"));
        let page = small::words(&app.get("/kosice/en/shop/integration-centre-desk").await.text);
        assert!(page.contains(words), "{at}: {words}: {page}");
    }
}

#[tokio::test]
async fn a_session_says_who_where_when_and_what_is_not_known() {
    let (app, _folder) = with_hours().await;
    let html = app.get("/kosice/en/shop/integration-centre-desk").await.text;
    let page = small::words(&html);
    for words in ["Adviser", "In person · Goes with you to an office", "25 November 2026 : nobody is there"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let table = html.split("<table class=\"hours\">").nth(1).and_then(|rest| rest.split("</table>").next());
    assert!(table.expect("a table").contains("lang=\"uk\""), "the languages of each day");
    assert!(html.contains("href=\"/kosice/en/services/orientation-and-offices\""), "the service it belongs to");
    assert!(html.contains("href=\"tel:+421550000000\"") && html.contains("class=\"trust\""));
    let data = linked(&html);
    assert_eq!((&data["@type"], &data["provider"]["@type"]), (&json!("Service"), &json!("Organization")));
    assert_eq!(data["hoursAvailable"].as_array().map(Vec::len), Some(2));
    assert_eq!(data["availableChannel"]["availableLanguage"], json!(["uk", "ar"]));
    assert_eq!(data["availableChannel"]["servicePhone"]["telephone"], "+421 55 000 00 00");

    let unknown = small::words(&app.get("/kosice/en/shop/mic-advisers").await.text);
    assert!(unknown.contains("Languages not known") && unknown.contains("Opening hours not known"));
    let asked = small::words(&app.get("/kosice/en/shop/charity-psychologists").await.text);
    assert!(asked.contains("By appointment"), "nobody is just there: {asked}");
}

#[tokio::test]
async fn where_nobody_speaks_a_language_it_says_so_and_shows_a_way_on() {
    let (app, _folder) = network().await;
    let nobody = app.get("/praha/en/shop?speaks=ne").await;
    let words = small::words(&nobody.text);
    assert!(words.contains("nobody here speaks Nepali yet") && words.contains("Ask them for an interpreter"));
    assert!(nobody.text.contains("href=\"/praha/en/shop?speaks=vi\""), "the languages that are spoken");
    assert!(nobody.text.contains("/praha/en/shop/icp-intercultural-workers\""), "who helps between languages");
    let so = small::words(&app.get("/praha/en/shop?speaks=vi&day=su").await.text);
    assert!(so.contains("Somebody speaks Vietnamese here, but not as you chose"), "{so}");
    let none = small::words(&app.get("/osijek/en/shop?speaks=ne").await.text);
    assert!(
        none.contains("nobody here speaks Nepali yet") && !none.contains("Ask them"),
        "there is no interpreter: {none}"
    );
    let empty = app.get("/osijek/ne/shop?district=none").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn other_pages_lead_there_where_the_city_has_chosen() {
    let (app, _folder) = portal().await;
    let home = app.get("/kosice/en").await.text;
    assert!(home.contains("href=\"/kosice/en/shop\""), "the card on every page");
    let shop = app.get(PAGE).await.text;
    let talk = shop.split("id=\"talk\"").nth(1).and_then(|rest| rest.split("</section>").next()).expect("the card");
    assert!(talk.contains("/services/orientation-and-offices\""), "on its own page it leads to who answers");
    for (path, words) in [
        ("organizations/iom-mic", "/kosice/en/shop/mic-advisers\""),
        ("languages/uk", "/kosice/en/shop?speaks=uk\""),
        ("languages/uk", "/kosice/en/shop/charity-psychologists\""),
    ] {
        assert!(app.get(&format!("/kosice/en/{path}")).await.text.contains(words), "{path}");
    }
    let city = app.entry("kosice", "city", "kosice");
    app.revise(&city, "kosice", |facts| {
        facts.remove("shop_level");
    })
    .await;
    assert!(!app.get("/kosice/en").await.text.contains("href=\"/kosice/en/shop\""), "a city chooses");
}

#[tokio::test]
async fn how_times_are_given_is_told_only_where_one_can_have_one() {
    let (app, _folder) = with_hours().await;
    let entry = app.entry("kosice", "counter-session", "integration-centre-desk");
    app.revise(&entry, "integration-centre-desk", |facts| {
        facts.insert("slot_minutes".into(), json!(30));
        facts.insert("notice_hours".into(), json!(24));
    })
    .await;
    let page = "/kosice/en/shop/integration-centre-desk";
    let goes_as_far_as = async |level: &str| {
        let city = app.entry("kosice", "city", "kosice");
        app.revise(&city, "kosice", |facts| {
            facts.insert("shop_level".into(), json!(level));
        })
        .await;
    };
    goes_as_far_as("signpost").await;
    assert!(!small::words(&app.get(page).await.text).contains("30 minutes"), "a signpost gives no times");
    goes_as_far_as("book").await;
    let told = small::words(&app.get(page).await.text);
    assert!(told.contains("One time takes 30 minutes.") && told.contains("Ask at least 24 hours before."), "{told}");
}

#[tokio::test]
async fn hours_stand_inside_other_sites_as_plain_html() {
    let (app, _folder) = with_hours().await;
    for path in [format!("{PAGE}?embed=1"), "/kosice/uk/shop/integration-centre-desk?embed=1".to_owned()] {
        let html = app.get(&path).await.text;
        assert!(!html.contains("<form") && !html.contains("<nav"), "{path}");
        assert!(html.contains("/shop/integration-centre-desk\"") && !html.contains("embed=1\""), "{path}");
    }
}

#[tokio::test]
async fn a_session_that_has_ended_is_listed_nowhere_and_a_paused_one_says_so() {
    let (app, _folder) = portal().await;
    for (slug, status) in [("integration-centre-desk", "ended"), ("charity-psychologists", "paused")] {
        let entry = app.entry("kosice", "counter-session", slug);
        app.revise(&entry, slug, |facts| {
            facts.insert("status".into(), json!(status));
        })
        .await;
    }
    let list = app.get(PAGE).await.text;
    assert!(!list.contains("/shop/integration-centre-desk\"") && list.contains("Nobody is there for a while"));
    let organization = app.get("/kosice/en/organizations/integration-centre").await.text;
    assert!(!organization.contains("/shop/integration-centre-desk\""), "nor on its organization's page");
}
