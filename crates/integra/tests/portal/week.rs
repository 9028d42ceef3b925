//! Days and languages together: the facet, the words of a row, the table of a service, and who speaks a language.

use http::StatusCode;
use integra_testing::app::TestApp;
use serde_json::json;
use tempfile::TempDir;

use crate::portal;

/// A service open on Monday and Tuesday, with Arabic on Tuesday only and Bengali by an interpreter.
async fn with_languages() -> (TestApp, TempDir) {
    let (app, folder) = portal().await;
    let entry = app.entry("kosice", "service", "residence-permits");
    app.revise(&entry, "residence-permits", |facts| {
        facts.insert(
            "schedules".into(),
            json!([{ "id": "a", "days": ["mo", "tu"], "opens": "08:30", "closes": "16:00" }]),
        );
        facts.insert(
            "languages".into(),
            json!([
                { "id": "sk", "language": "sk" },
                { "id": "ar", "language": "ar", "days": ["tu"] },
                { "id": "bn", "language": "bn", "days": ["mo"], "interpreter": true },
            ]),
        );
    })
    .await;
    (app, folder)
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn a_service_is_listed_on_the_days_on_which_the_language_is_spoken() {
    let (app, _folder) = with_languages().await;
    for (query, listed) in [
        ("day=mo", true),
        ("day=we", false),
        ("speaks=ar", true),
        ("speaks=ar&day=tu", true),
        ("speaks=ar&day=mo", false),
        ("speaks=bn&day=mo", true),
    ] {
        let page = app.get(&format!("/kosice/en/services?{query}")).await;
        assert_eq!(page.status, StatusCode::OK, "{query}");
        assert_eq!(page.text.contains("/services/residence-permits\""), listed, "{query}");
    }
    let row = plain(&app.get("/kosice/en/services?speaks=bn").await.text);
    assert!(row.contains("Bengali: Monday, with an interpreter"), "the row says when");
    let refused = app.get("/kosice/en/services?day=monday").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn the_table_of_a_service_has_the_languages_of_each_day() {
    let (app, _folder) = with_languages().await;
    let page = app.get("/kosice/en/services/residence-permits").await.text;
    let table = page.split("<table class=\"hours\">").nth(1).and_then(|rest| rest.split("</table>").next());
    let rows: Vec<&str> = table.expect("a table").split("<tr").collect();
    let day = |name: &str| *rows.iter().find(|row| row.contains(name)).expect("a row");
    assert!(day("Tuesday").contains("lang=\"ar\"") && !day("Tuesday").contains("lang=\"bn\""));
    assert!(day("Monday").contains("lang=\"bn\"") && !day("Monday").contains("lang=\"ar\""));
}

#[tokio::test]
async fn who_speaks_a_language_is_found_also_when_the_portal_is_not_in_it() {
    let (app, _folder) = with_languages().await;
    let list = plain(&app.get("/kosice/en/languages").await.text);
    assert!(list.contains("My language is not here") && list.contains("/kosice/en/languages/bn"));
    assert!(list.contains("বাংলা"), "in its own script");
    let page = plain(&app.get("/kosice/en/languages/bn").await.text);
    assert!(page.contains("You cannot read this portal in Bengali yet"));
    assert!(page.contains("/services/residence-permits\"") && page.contains("(Monday, with an interpreter)"));

    let organization = app.entry("kosice", "organization", "foreign-police");
    app.revise(&organization, "foreign-police", |facts| {
        facts
            .insert("languages".into(), json!([{ "id": "ne", "language": "ne", "days": ["we"], "interpreter": true }]));
        facts.insert("phones".into(), json!([{ "id": "main", "number": "+421 55 000 00 00" }]));
    })
    .await;
    let page = plain(&app.get("/kosice/en/languages/ne").await.text);
    for words in ["Wednesday", "with an interpreter", "tel:+421550000000"] {
        assert!(page.contains(words), "{words}");
    }
}

#[tokio::test]
async fn the_supply_grid_counts_what_its_links_list_and_names_holes() {
    let (app, _folder) = with_languages().await;
    let page = plain(&app.get("/kosice/en/services/supply").await.text);
    assert!(page.contains("nobody we know of") && page.contains("✕"), "holes have a word and a sign");
    assert!(page.contains("scope=\"col\"") && page.contains("scope=\"row\""));
    let mut looked = 0;
    let cells = page.split("<td").skip(1).filter_map(|cell| cell.split("</td>").next());
    for link in cells.filter_map(|cell| cell.split("href=\"").nth(1)) {
        let address = link.split('"').next().expect("an address").replace("&amp;", "&");
        let count = link.split("<b>").nth(1).and_then(|rest| rest.split("</b>").next()).expect("a number");
        let list = plain(&app.get(&address).await.text);
        let words = if count == "1" { "1 result".to_owned() } else { format!("{count} results") };
        assert!(list.contains(&format!("<b>{words}</b>")), "{address} lists {count}");
        looked += 1;
        if looked == 12 {
            break;
        }
    }
    assert!(looked > 3, "{looked} numbers");
    assert!(!page.contains("/kosice/en/languages/sk\""), "offices speak the city's own language");
    let district = plain(&app.get("/kosice/en/services/supply?district=stare-mesto").await.text);
    assert!(district.contains("district=stare-mesto"), "links keep the district");
    assert!(app.get("/kosice/en/services").await.text.contains("/kosice/en/services/supply"));
    assert!(app.get("/kosice/en/about").await.text.contains("/kosice/en/services/supply"));
}
