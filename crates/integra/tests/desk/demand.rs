//! What is missing: searches that found nothing, and help beside what is asked for.

use http::StatusCode;
use integra_desk::count_sought;
use integra_store::{Role, VisitId};
use jiff::SignedDuration;

use crate::world::World;

const DEMAND: &str = "/desk/kosice/demand";
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Somebody looks for something on the portal.
async fn seeks(world: &World, lang: &str, words: &str, times: usize) {
    let q = words.replace(' ', "+");
    for _ in 0..times {
        let answer = world.app.get(&format!("/kosice/{lang}/search?q={q}")).await;
        assert_eq!(answer.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn searches_that_found_nothing_are_shown_when_many_have_made_them() {
    let world = World::open().await;
    let head = world.head().await;
    for day in 0..3 {
        // The same page asked for again is counted again: no front cache keeps it.
        seeks(&world, "en", "Plantedword  xylophones!", 2).await;
        seeks(&world, "ar", "plantedrare xylophones", 1).await;
        seeks(&world, "en", "plantedphone 0900123456", 9).await;
        seeks(&world, "en", "planted@example.org", 9).await;
        // What is found is no miss.
        seeks(&world, "en", "residence permit", 9).await;
        if day < 2 {
            count_sought(&world.desk).await.expect("written");
            let mut editor = world
                .session(
                    world.person(&format!("editor{day}"), vec![world.membership("kosice", Role::Editor)]).await,
                    integra_store::Stage::Full,
                )
                .await
                .0;
            assert!(!editor.get(DEMAND).await.text.contains("planted"), "on day {day}");
            world.app.clock.advance(DAY);
        }
    }
    count_sought(&world.desk).await.expect("written");
    assert_eq!(world.head().await, head, "readers write nothing into the log");
    let mut editor = world.works(Role::Editor).await;
    let page = editor.get(DEMAND).await;
    assert!(page.text.contains("plantedword xylophones"), "{}", page.text);
    assert!(
        !page.text.contains("plantedrare") && !page.text.contains("plantedphone") && !page.text.contains("example.org")
    );
    let csv = editor.get(&format!("{DEMAND}/searches.csv")).await;
    assert!(csv.text.ends_with("plantedword xylophones,English,6,3\r\n"), "{}", csv.text);

    // A name that should not stand there.
    let hash =
        page.text.split("name=\"hash\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a hash");
    editor.get(DEMAND).await;
    let answer = editor.posts(DEMAND, &[("hash", hash)]).await;
    assert_eq!(
        (answer.status, answer.header("location")),
        (StatusCode::SEE_OTHER, "/desk/kosice/demand?done=forgotten")
    );
    assert!(!editor.get(DEMAND).await.text.contains("planted"));
    assert_eq!(editor.posts(DEMAND, &[("hash", hash)]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(world.trail("").await.last().map(String::as_str), Some("sought.forgotten"));
}

#[tokio::test]
async fn what_is_asked_for_stands_beside_what_there_is() {
    let world = World::open().await;
    let topic = world.find("all", "topic", "home").id.to_string();
    let mut clerk = world.works(Role::Coordinator).await;
    clerk.get("/desk/kosice/tally").await;
    for (topic, lang, times) in [(&*topic, "uk", 12), (&*topic, "vi", 6), ("none", "uk", 7), ("none", "vi", 2)] {
        for _ in 0..times {
            let id = VisitId::random().to_string();
            let day = "2026-10-05";
            let sent = [("topic", topic), ("lang", lang), ("outcome", "not-helped"), ("id", &id), ("day", day)];
            assert_eq!(clerk.posts("/desk/kosice/tally", &sent).await.status, StatusCode::OK);
        }
    }
    let page = clerk.get(DEMAND).await.text;
    assert!(page.contains("no help") && page.contains("Vietnamese") && page.contains("Counter session"), "{page}");
    let csv = clerk.get(&format!("{DEMAND}/supply.csv?year=2026")).await.text;
    let head = csv.lines().next().expect("a head");
    assert_eq!(head, "\u{feff}Topic,Language,District,Asked for,Note,Service,Counter session");
    // The four cells give one another away, so all are withheld; and what helps is told of the whole city and each district.
    let asked: Vec<&str> = csv.lines().filter(|line| line.contains(",The whole city,,not shown,")).collect();
    assert_eq!(asked.len(), 4, "{csv}");
    let there = |start: &str| {
        let line = asked.iter().find(|line| line.starts_with(start)).expect("a line");
        line.split(',').skip(5).map(|count| count.parse::<usize>().expect("a number")).sum::<usize>()
    };
    assert!(there("Something else,Ukrainian,") > 0, "somebody speaks it: {asked:?}");
    assert_eq!(there("Home,Vietnamese,"), 0, "{asked:?}");
    let district =
        world.app.site.live.edition().list(&crate::world::key("kosice"), "district").next().cloned().expect("one");
    let page = clerk.get(&format!("{DEMAND}?year=2026&district={}", district.slug)).await;
    assert!(page.status == StatusCode::OK && page.text.contains("selected"), "{}", page.text);
    assert_eq!(clerk.get(&format!("{DEMAND}?district=nowhere")).await.status, StatusCode::NOT_FOUND);
}
