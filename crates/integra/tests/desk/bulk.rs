//! Many entries at once: first a page says what would be done and what cannot be, then all of it is done, or nothing.

use http::StatusCode;
use integra_edition::DraftState;
use integra_kernel::EntryId;
use integra_store::{Role, Stage};

use crate::{editing::service, world::World};

/// A new service that misses what publishing needs.
async fn incomplete(world: &World) -> EntryId {
    let mut editor = world.works(Role::Editor).await;
    editor.get("/desk/kosice/new/service").await;
    let form = editor.form("save").with("t/name", "Half a service").pressing("save");
    let answer = editor.submit(&form).await;
    assert!(answer.header("location").ends_with("?done=saved"), "{}", answer.text);
    for slug in ["residence-permits", "legal-advice"] {
        editor.get(&service(world, slug)).await;
        editor.submit(&editor.form("save").with("t/summary", "New words.").pressing("save")).await;
    }
    world.id("service", "half-a-service")
}

#[tokio::test]
async fn what_cannot_be_done_is_said_first_and_the_rest_is_done_at_once() {
    let world = World::open().await;
    let half = incomplete(&world).await;
    let whole = ["residence-permits", "legal-advice"].map(|slug| world.id("service", slug));
    let topic = world.find("all", "topic", "home").id;
    let picks: Vec<String> = [half, whole[0], topic, whole[1]].iter().map(ToString::to_string).collect();
    let sent = |wish| {
        let mut pairs: Vec<(&str, &str)> = picks.iter().map(|id| ("pick", id.as_str())).collect();
        pairs.push(("do", wish));
        pairs
    };
    let mut publisher = world.works(Role::Publisher).await;

    publisher.get("/desk/kosice/entries?kind=service").await;
    let head = world.head().await;
    let sure = publisher.posts("/desk/kosice/entries?kind=service", &sent("publish")).await;
    assert_eq!(sure.status, StatusCode::OK);
    let (good, bad) = sure.text.split_once("These stay as they are").expect("both lists");
    assert!(bad.contains("Half a service") && bad.contains("something that readers need is missing"), "{bad}");
    assert!(!good.contains("Half a service") && !sure.text.contains(&topic.to_string()), "{good}");
    assert_eq!(world.head().await, head, "nothing is done yet");
    let answer = publisher.submit(&publisher.form("publish").pressing("publish")).await;
    assert_eq!(answer.header("location"), "/desk/kosice/entries?kind=service&done=published", "{}", answer.text);
    assert_eq!(world.draft(half).state, DraftState::Draft);
    for (slug, id) in ["residence-permits", "legal-advice"].iter().zip(whole) {
        assert!(!world.draft(id).is_ahead(), "{slug}");
        assert!(world.app.get(&format!("/kosice/en/services/{slug}")).await.text.contains("New words."), "{slug}");
    }
    let before = world.find("all", "topic", "home").facts.seq;

    // A month later. The entry of another city is passed over.
    world.app.clock.set("2026-12-24T08:00:00Z".parse().expect("a moment"));
    let second = world.colleague("second", Role::Publisher).await;
    let (mut publisher, _) = world.session(second, Stage::Full).await;
    publisher.get("/desk/kosice/entries").await;
    publisher.posts("/desk/kosice/entries", &sent("verify")).await;
    let answer = publisher.submit(&publisher.form("verify").pressing("verify")).await;
    assert_eq!(answer.header("location"), "/desk/kosice/entries?done=verified", "{}", answer.text);
    assert_eq!(world.draft(half).facts.body["verified"], "2026-12-24");
    for id in whole {
        assert_eq!(world.draft(id).facts.body["verified"], "2026-12-24");
        assert!(!world.draft(id).is_ahead(), "readers see the day too");
    }

    publisher.get("/desk/kosice/entries").await;
    publisher.posts("/desk/kosice/entries", &sent("archive")).await;
    publisher.submit(&publisher.form("archive").pressing("archive")).await;
    for slug in ["residence-permits", "legal-advice"] {
        assert_eq!(world.app.get(&format!("/kosice/en/services/{slug}")).await.status, StatusCode::GONE, "{slug}");
    }
    assert_eq!(world.find("all", "topic", "home").facts.seq, before, "an entry of another city is not touched");
    assert_eq!(world.draft(topic).state, DraftState::Published);
    let acts = world.trail(&whole[0].to_string()).await;
    assert_eq!(acts, ["entry.save", "entry.publish", "entry.verify", "entry.archive"]);
}

#[tokio::test]
async fn what_changed_meanwhile_stops_everything() {
    let world = World::open().await;
    incomplete(&world).await;
    let ids = ["residence-permits", "legal-advice"].map(|slug| world.id("service", slug).to_string());
    let mut publisher = world.works(Role::Publisher).await;
    publisher.get("/desk/kosice/entries").await;
    publisher.posts("/desk/kosice/entries", &[("pick", &ids[0]), ("pick", &ids[1]), ("do", "publish")]).await;
    let form = publisher.form("publish").pressing("publish");
    let other = world.colleague("other", Role::Editor).await;
    let (mut other, _) = world.session(other, Stage::Full).await;
    other.get(&service(&world, "legal-advice")).await;
    other.submit(&other.form("save").with("t/summary", "Newer words.").pressing("save")).await;
    let head = world.head().await;
    let late = publisher.submit(&form).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Nothing has been done yet"), "{}", late.text);
    assert_eq!(world.head().await, head, "neither of the two is published");
    let answer = publisher.submit(&publisher.form("publish").pressing("publish")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert!(ids.iter().all(|id| !world.draft(id.parse().expect("an id")).is_ahead()));
}

#[tokio::test]
async fn all_that_match_are_more_than_those_on_the_page() {
    let world = World::open().await;
    let mut editor = world.works(Role::Editor).await;
    let page = editor.get("/desk/kosice/entries").await.text;
    assert!(page.matches("name=\"pick\"").count() == 50 && page.contains("name=\"all\""));
    let me = world.app.store.account_by_email("editor@example.org").await.expect("readable").expect("there").id;
    let sent = [("all", "1"), ("do", "assign"), ("owner", &me.to_string())];
    let sure = editor.posts("/desk/kosice/entries?kind=service", &sent).await.text;
    let services = world.app.drafts().list(&crate::world::key("kosice"), "service").count();
    assert_eq!(sure.matches("name=\"pick\"").count(), services, "{sure}");
    let answer = editor.submit(&editor.form("assign").pressing("assign")).await;
    assert_eq!(answer.header("location"), "/desk/kosice/entries?kind=service&done=assigned");
    let mine = editor.get("/desk/kosice/entries?owner=me").await.text;
    assert_eq!(mine.matches("name=\"pick\"").count(), services, "{mine}");
}

#[tokio::test]
async fn whoever_may_not_does_nothing_at_once_either() {
    let world = World::open().await;
    incomplete(&world).await;
    let foreign = world.draft(world.id("service", "residence-permits"));
    let own = world.draft(world.id("service", "etp-housing-support"));
    let head = world.head().await;
    for (role, wish, status) in [
        (Role::Reader, "publish", StatusCode::FORBIDDEN),
        (Role::Reader, "verify", StatusCode::FORBIDDEN),
        (Role::Translator, "assign", StatusCode::FORBIDDEN),
        (Role::Contributor, "archive", StatusCode::FORBIDDEN),
        // Somebody else's entry stops their own: the page they have seen did not offer both.
        (Role::Contributor, "verify", StatusCode::CONFLICT),
        (Role::Contributor, "review", StatusCode::CONFLICT),
    ] {
        let name = format!("{role}-{wish}");
        let id = world.colleague(&name, role).await;
        let (mut visitor, session) = world.session(id, Stage::Full).await;
        let pick = |draft: &integra_edition::Draft| {
            let (facts, texts) = draft.newest();
            format!("{}:{}", draft.id, texts.into_values().fold(facts, i64::max))
        };
        let (foreign, own) = (pick(&foreign), pick(&own));
        let pairs = [("csrf", session.csrf.as_str()), ("do", wish), ("owner", ""), ("pick", &foreign), ("pick", &own)]
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let answer = visitor.send("/desk/kosice/bulk", &pairs, &[("sec-fetch-site", "same-origin")]).await;
        assert_eq!(answer.status, status, "{name}: {}", answer.text);
        assert_eq!(world.head().await, head, "{name}");
        if status == StatusCode::CONFLICT {
            assert!(answer.text.contains("you may not write this entry"), "{name}: {}", answer.text);
            let answer = visitor.submit(&visitor.form(wish).pressing(wish)).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "their own is done: {}", answer.text);
            break;
        }
    }
    assert!(world.trail(&foreign.id.to_string()).await.iter().all(|act| act != "entry.verify"));
    assert!(world.trail(&own.id.to_string()).await.iter().any(|act| act == "entry.verify"));
}

#[tokio::test]
async fn more_than_can_be_shown_again_is_too_much() {
    let world = World::open().await;
    let mut publisher = world.works(Role::Publisher).await;
    publisher.get("/desk/kosice/entries").await;
    let ids: Vec<String> = (0..501).map(|at| EntryId::new(at, [3; 10]).to_string()).collect();
    let mut pairs: Vec<(&str, &str)> = ids.iter().map(|id| ("pick", id.as_str())).collect();
    pairs.push(("do", "archive"));
    let answer = publisher.posts("/desk/kosice/entries", &pairs).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("Too many at once"), "{}", answer.text);
}
