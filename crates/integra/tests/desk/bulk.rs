//! Many entries at once: what cannot be done is said, the rest is done.

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
async fn what_cannot_be_done_is_said_and_the_rest_is_done() {
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

    publisher.get("/desk/kosice/entries").await;
    let answer = publisher.posts("/desk/kosice/entries", &sent("publish")).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.contains("<li>Half a service: Something that readers need is missing"), "{}", answer.text);
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
    let answer = publisher.posts("/desk/kosice/entries", &sent("verify")).await;
    assert_eq!(answer.header("location"), "/desk/kosice/entries?done=verified", "{}", answer.text);
    assert_eq!(world.draft(half).facts.body["verified"], "2026-12-24");
    for id in whole {
        assert_eq!(world.draft(id).facts.body["verified"], "2026-12-24");
        assert!(!world.draft(id).is_ahead(), "readers see the day too");
    }

    publisher.get("/desk/kosice/entries").await;
    publisher.posts("/desk/kosice/entries", &sent("archive")).await;
    for slug in ["residence-permits", "legal-advice"] {
        assert_eq!(world.app.get(&format!("/kosice/en/services/{slug}")).await.status, StatusCode::GONE, "{slug}");
    }
    assert_eq!(world.find("all", "topic", "home").facts.seq, before, "an entry of another city is not touched");
    assert_eq!(world.draft(topic).state, DraftState::Published);
    let acts = world.trail(&whole[0].to_string()).await;
    assert_eq!(acts, ["entry.save", "entry.publish", "entry.verify", "entry.archive"]);
}

#[tokio::test]
async fn whoever_may_not_does_nothing_at_once_either() {
    let world = World::open().await;
    incomplete(&world).await;
    let foreign = world.id("service", "residence-permits");
    let own = world.id("service", "etp-housing-support");
    let head = world.head().await;
    for (role, wish, status) in [
        (Role::Reader, "publish", StatusCode::FORBIDDEN),
        (Role::Reader, "verify", StatusCode::FORBIDDEN),
        (Role::Translator, "verify", StatusCode::FORBIDDEN),
        (Role::Contributor, "archive", StatusCode::FORBIDDEN),
        // Their own is done, somebody else's is refused by name.
        (Role::Contributor, "verify", StatusCode::OK),
    ] {
        let name = format!("{role}-{wish}");
        let id = world.colleague(&name, role).await;
        let (mut visitor, session) = world.session(id, Stage::Full).await;
        let pairs =
            [("csrf", session.csrf.as_str()), ("do", wish), ("pick", &foreign.to_string()), ("pick", &own.to_string())]
                .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let answer = visitor.send("/desk/kosice/entries", &pairs, &[("sec-fetch-site", "same-origin")]).await;
        assert_eq!(answer.status, status, "{name}: {}", answer.text);
        assert_eq!(world.head().await == head, status == StatusCode::FORBIDDEN, "{name}");
    }
    assert!(world.trail(&foreign.to_string()).await.iter().all(|act| act != "entry.verify"));
    assert!(world.trail(&own.to_string()).await.iter().any(|act| act == "entry.verify"));
}
