//! Looking for things: how well, how soon, and what hostile questions do.

use std::collections::BTreeSet;

use http::StatusCode;
use integra_common::PLATFORM;
use integra_kernel::{CityKey, EntryId, Lang};
use integra_testing::{app::TestApp, chance::Chance, queries};
use integra_web::finding::Finder;

use crate::{network, portal};

/// How many of the first three are right, and how near the top: what was reached, rounded down. Neither may fall.
const RECALL: f64 = 0.955;
const MRR: f64 = 0.885;

#[tokio::test]
async fn what_people_type_finds_what_they_need() {
    let (app, _folder) = network().await;
    let quality = queries::measure(&app.site);
    let told = format!("recall@3 {:.3}, MRR {:.3}\n{}", quality.recall(), quality.mrr(), quality.missed.join("\n"));
    assert!(quality.all >= 300, "{} queries", quality.all);
    assert!(quality.recall() >= RECALL && quality.mrr() >= MRR, "{told}");
    let languages = queries::all().iter().map(|query| query.lang.clone()).collect::<BTreeSet<Lang>>();
    assert_eq!(languages.len(), 14);
}

/// What is found of a question, in the index that follows the portal and in one made anew.
fn found(app: &TestApp, fresh: &Finder, question: &str) -> (BTreeSet<EntryId>, BTreeSet<EntryId>) {
    let (edition, city) = (app.site.live.edition(), CityKey::parse("kosice").expect("a city"));
    let langs = app.site.asked_in(&city, &Lang::parse("sk").expect("a language"));
    let ask = |finder: &Finder| {
        let answer = finder.ask(&edition, &city, question, &langs, 1_000).expect("an answer");
        answer.hits.iter().map(|hit| hit.id).collect()
    };
    (ask(&app.site.finder), ask(fresh))
}

#[tokio::test]
async fn an_index_that_was_changed_equals_one_made_anew() {
    let (app, _folder) = portal().await;
    let questions = [
        "cudzinecka policia",
        "visa",
        "planted",
        "plantd",
        "renamed centre",
        "skola",
        "škol",
        "pomoc",
        "112",
        "право",
        "legal advice",
        "học",
        "تصريح",
        "moyzesova",
        "OAMP",
        "shkola",
        "xyzzy",
    ];
    found(&app, &Finder::new(app.kinds.clone(), PLATFORM.synonyms_of), "visa");
    let mut chance = Chance::new(7);
    let kosice = |kinds: &[&str]| {
        let edition = app.site.live.edition();
        let own =
            edition.entries().filter(|entry| entry.city.as_str() == "kosice" && kinds.contains(&entry.kind.as_str()));
        own.cloned().collect::<Vec<_>>()
    };
    for round in 0..12 {
        match round % 4 {
            0 => {
                let entry = chance.pick(&kosice(&["service", "article", "organization"]));
                app.reword(&entry, "en", "name", &format!("Planted word {round}")).await;
            }
            // Services and guides are found by the name of their organization and their topics.
            1 => {
                let entry = chance.pick(&kosice(&["organization", "district", "location"]));
                let path = if entry.texts[&entry.source].contains_key("name") { "name" } else { continue };
                app.reword(&entry, "en", path, &format!("Renamed centre {round}")).await;
            }
            2 => {
                let entry = chance.pick(&kosice(&["synonym"]));
                app.reword(&entry, "en", "name", &format!("Xyzzy {round}")).await;
            }
            _ => {
                let entry = chance.pick(&kosice(&["service", "channel", "synonym"]));
                app.archive(&entry).await;
            }
        }
        let fresh = Finder::new(app.kinds.clone(), PLATFORM.synonyms_of);
        for question in questions {
            let (changed, anew) = found(&app, &fresh, question);
            assert_eq!(changed, anew, "after {round} changes, '{question}'");
        }
    }
    let fresh = Finder::new(app.kinds.clone(), PLATFORM.synonyms_of);
    assert!(!found(&app, &fresh, "planted").0.is_empty() && found(&app, &fresh, "qqqqzzz").0.is_empty());
}

#[tokio::test]
async fn the_page_shows_what_was_found_and_where() {
    let (app, _folder) = portal().await;
    let found = app.get("/kosice/sk/search?q=cudzinecka+policia").await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(found.text.contains("<mark>Cudzineck"), "{}", found.text);
    // What somebody typed is kept for nobody else, and search engines do not list it.
    assert!(app.get("/kosice/en/search").await.text.contains("noindex"));
    let entry = app.entry("kosice", "service", "residence-permits");
    app.reword(&entry, "en", "name", "Zebra crossing").await;
    assert!(
        app.get("/kosice/en/search?q=zebra").await.text.contains("<mark>Zebra</mark>"),
        "a publish is found at once"
    );
    app.archive(&app.entry("kosice", "service", "residence-permits")).await;
    assert!(!app.get("/kosice/en/search?q=zebra").await.text.contains("<mark>Zebra</mark>"));
}

#[tokio::test]
async fn suggestions_say_what_the_page_of_results_says() {
    let (app, _folder) = portal().await;
    let hints = app.get("/kosice/vi/search/hints?q=canh+sat+ngoai+ki").await;
    assert_eq!(hints.status, StatusCode::OK);
    assert!(hints.text.contains(r#"href="/kosice/vi/organizations/foreign-police""#), "{}", hints.text);
    assert!(!hints.text.contains("<html"), "a part of a page");
    let page = app.get("/kosice/vi/search?q=canh+sat+ngoai+ki").await.text;
    let links: Vec<&str> =
        hints.text.split("href=\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0)).collect();
    assert!(links.len() > 1 && links.iter().all(|link| page.contains(link)), "{links:?}");
    assert_eq!(app.get("/kosice/en/search/hints?q=xyzzyx").await.text.matches("<li>").count(), 0);
}

#[tokio::test]
async fn hostile_questions_are_answered() {
    let (app, _folder) = portal().await;
    let long = "a".repeat(1_500);
    let many = "word ".repeat(300);
    let marks = "<script>alert(1)</script> \" OR 1=1 -- ../../";
    let wide = "\u{202e}\u{fdfa}\u{1f469}\u{200d}\u{1f4bb}\u{0301}\u{0301}";
    let odd =
        [long.as_str(), &many, marks, wide, "*", "+a -b", "name:visa AND (", "a~2^1e999", "\u{fffd}", " ", "ß", "ﷺ"];
    for question in odd {
        let pairs = form_urlencoded::Serializer::new(String::new()).append_pair("q", question).finish();
        let answer = app.get(&format!("/kosice/en/search?{pairs}")).await;
        let fits = pairs.len() <= integra_web::routes::QUERY_AT_MOST;
        assert_eq!(answer.status, if fits { StatusCode::OK } else { StatusCode::URI_TOO_LONG }, "{question}");
        assert!(!answer.text.contains("<script>alert"), "{question}");
        let hints = app.get(&format!("/kosice/en/search/hints?{pairs}")).await;
        assert_eq!(hints.status, answer.status, "{question}");
        assert!(!hints.text.contains("<script>alert") && hints.text.matches("<li>").count() <= 6, "{question}");
    }
    let cut = app.get(&format!("/kosice/en/search?q={}", "b".repeat(300))).await;
    assert!(cut.text.contains("200"), "it says how much was read");
}
