//! Counting visits at a counter, and what is told of them.

use http::StatusCode;
use integra_store::{AuditFilter, Month, Role, VisitCount, VisitId};
use integra_testing::{html::HtmlForm, visitor::Visitor};
use jiff::SignedDuration;

use crate::world::{World, key};

const TALLY: &str = "/desk/kosice/tally";

async fn counted(world: &World) -> Vec<VisitCount> {
    let month = |text| Month::parse(text).expect("a month");
    world.app.store.visits(&key("kosice"), month("2026-01"), month("2027-12")).await.expect("counts")
}

async fn total(world: &World) -> u64 {
    counted(world).await.iter().map(|one| one.number).sum()
}

/// What three taps send.
fn taps(topic: &str, lang: &str, outcome: &str, id: &str, day: &str) -> Vec<(String, String)> {
    let pairs = [("topic", topic), ("lang", lang), ("outcome", outcome), ("id", id), ("day", day)];
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
}

async fn counts(visitor: &mut Visitor<'_>, topic: &str, lang: &str, times: usize, day: &str) {
    visitor.get(TALLY).await;
    for _ in 0..times {
        let sent = taps(topic, lang, "answered", &VisitId::random().to_string(), day);
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(visitor.posts(TALLY, &sent).await.status, StatusCode::OK);
    }
}

/// The form that takes the last count back.
fn undo(answer: &integra_testing::app::Answer) -> HtmlForm {
    let forms = integra_testing::html::forms(&answer.text);
    forms.into_iter().find(|form| form.action.ends_with("/undo")).expect("a form to take it back")
}

#[tokio::test]
async fn three_taps_count_once_and_can_be_taken_back_for_a_minute() {
    let world = World::open().await;
    let mut clerk = world.works(Role::Contributor).await;
    let page = clerk.get(TALLY).await;
    assert!(page.text.contains("name=\"topic\"") && page.text.contains("Another language"), "{}", page.text);
    let topic = world.find("all", "topic", "home").id.to_string();
    let id = VisitId::random().to_string();
    let sent = [("topic", &*topic), ("lang", "uk"), ("outcome", "answered"), ("id", &id)];

    // Sent twice: a page loaded again, a press too many.
    for _ in 0..2 {
        let answer = clerk.posts(TALLY, &sent).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.text.contains("Counted:") && answer.text.contains("Ukrainian"), "{}", answer.text);
        assert!(!answer.text.contains("checked"), "the form is empty for the next person");
    }
    let visits = counted(&world).await;
    assert_eq!((visits.len(), visits[0].number, visits[0].topic.map(|it| it.to_string())), (1, 1, Some(topic.clone())));

    let answer = clerk.posts(TALLY, &sent).await;
    let form = undo(&answer);
    let mut forged = form.clone();
    for pair in &mut forged.pairs {
        if pair.0 == "at" {
            pair.1 = (pair.1.parse::<i64>().expect("a moment") + 30).to_string();
        }
    }
    assert_eq!(clerk.submit(&forged).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    world.app.clock.advance(SignedDuration::from_secs(59));
    let back = clerk.submit(&form).await;
    assert!(back.status == StatusCode::OK && back.text.contains("Taken back"), "{}", back.text);
    assert_eq!(total(&world).await, 0);

    let second = VisitId::random().to_string();
    let answer =
        clerk.posts(TALLY, &[("topic", "none"), ("lang", "und"), ("outcome", "sent-on"), ("id", &second)]).await;
    let form = undo(&answer);
    world.app.clock.advance(SignedDuration::from_secs(61));
    let late = clerk.submit(&form).await;
    assert!(late.status == StatusCode::CONFLICT && late.text.contains("stays counted"), "{}", late.text);
    assert_eq!(total(&world).await, 1);

    // The trail tells that somebody counted on this day, once, and of no single visit.
    let filter = AuditFilter { action: Some("visits".to_owned()), ..AuditFilter::default() };
    let rows = world.app.store.audit_trail(&filter, None, 100).await.expect("a trail");
    assert_eq!(
        rows.iter().map(|row| (&*row.action, &*row.subject)).collect::<Vec<_>>(),
        [("visits.counted", "2026-11-23")]
    );
    assert_eq!(rows[0].detail, serde_json::json!({}));
}

#[tokio::test]
async fn what_is_missing_is_said_and_what_was_tapped_stays() {
    let world = World::open().await;
    let mut clerk = world.works(Role::Coordinator).await;
    clerk.get(TALLY).await;
    for (sent, said) in [
        (vec![("lang", "uk"), ("outcome", "answered")], "Choose what it was about."),
        (vec![("topic", "none"), ("outcome", "answered")], "Choose the language."),
        (vec![("topic", "none"), ("lang", "tlh"), ("outcome", "answered")], "Choose the language."),
        (vec![("topic", "none"), ("lang", "uk"), ("outcome", "cured")], "Choose what became of it."),
        (vec![("topic", "none"), ("lang", "uk"), ("outcome", "answered"), ("day", "2026-01-01")], "60 days"),
    ] {
        let answer = clerk.posts(TALLY, &sent).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{sent:?}");
        assert!(answer.text.contains(said), "{sent:?}: {}", answer.text);
        let topic = sent.iter().any(|(name, _)| *name == "topic");
        assert_eq!(answer.text.contains("value=\"none\" required checked"), topic, "{sent:?}");
    }
    // An id with a moment in it would tell the hour.
    let id = world.find("all", "topic", "home").id.to_string();
    let answer = clerk.posts(TALLY, &[("topic", "none"), ("lang", "uk"), ("outcome", "answered"), ("id", &id)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(total(&world).await, 0);
}

#[tokio::test]
async fn a_device_that_was_without_network_sends_what_it_kept() {
    let world = World::open().await;
    let mut clerk = world.works(Role::Coordinator).await;
    let counter = world.find("kosice", "counter-session", &counter_of(&world)).id.to_string();
    clerk.get(TALLY).await;
    let gone = integra_kernel::EntryId::new(1, [9; 10]).to_string();
    for (day, topic, session) in [("2026-10-31", &*gone, &*counter), ("2099-01-01", "none", &*gone)] {
        let sent = [("topic", topic), ("lang", "uk"), ("outcome", "booked"), ("day", day), ("session", session)];
        assert_eq!(clerk.posts(TALLY, &sent).await.status, StatusCode::OK, "{day}");
    }
    let months: Vec<_> = counted(&world).await.into_iter().map(|one| (one.month.to_string(), one.topic)).collect();
    // A topic that is gone counts as none, and a clock that goes before is set right.
    assert_eq!(months, [("2026-10".to_owned(), None), ("2026-11".to_owned(), None)]);
}

/// Some counter of the demo.
fn counter_of(world: &World) -> String {
    let edition = world.app.site.live.edition();
    let counter = edition.list(&key("kosice"), "counter-session").next().expect("a counter");
    counter.slug.to_string()
}

#[tokio::test]
async fn the_report_withholds_small_numbers_and_months_that_run() {
    let world = World::open().await;
    let topic = world.find("all", "topic", "home").id.to_string();
    let mut clerk = world.works(Role::Coordinator).await;
    for (topic, lang, times, day) in [
        (&*topic, "uk", 11, "2026-10-05"),
        (&*topic, "ar", 3, "2026-10-06"),
        ("none", "uk", 8, "2026-10-07"),
        ("none", "ar", 9, "2026-10-08"),
        // This month is not over.
        (&*topic, "vi", 30, "2026-11-20"),
    ] {
        counts(&mut clerk, topic, lang, times, day).await;
    }
    let page = clerk.get("/desk/kosice/visits").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("Numbers from 1 to 4") && page.text.contains("end of"), "{}", page.text);
    assert!(!page.text.contains("Vietnamese") && !page.text.contains(">30<"), "the running month: {}", page.text);
    let csv = clerk.get("/desk/kosice/visits/languages.csv?year=2026").await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
    let cells: Vec<&str> = csv.text.lines().skip(1).collect();
    // Three Arabic questions about housing are withheld, and what would give them away.
    assert_eq!(cells.iter().filter(|line| line.ends_with(",not shown")).count(), 4, "{}", csv.text);
    assert!(cells.contains(&"All,All,31,"), "{}", csv.text);
    assert!(page.text.matches("class=\"held\"").count() >= 4);
    let months = clerk.get("/desk/kosice/visits/months.csv?year=2026").await.text;
    assert!(months.contains("October 2026,All,31,") && months.contains("January 2026,All,0,"), "{months}");
    let outcomes = clerk.get("/desk/kosice/visits/outcomes.csv?year=2026").await.text;
    assert!(outcomes.contains("Answered,31,"), "{outcomes}");
    for (address, status) in [
        ("/desk/kosice/visits?year=2025", StatusCode::OK),
        ("/desk/kosice/visits?year=1999", StatusCode::NOT_FOUND),
        ("/desk/kosice/visits?year=x", StatusCode::NOT_FOUND),
        ("/desk/kosice/visits/nothing.csv", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(clerk.get(address).await.status, status, "{address}");
    }
    // In December November is told.
    world.app.clock.set("2026-12-01T08:00:00Z".parse().expect("a moment"));
    let mut editor = world.works(Role::Editor).await;
    assert!(editor.get("/desk/kosice/visits").await.text.contains("Vietnamese"));
}
