//! Offers without an end: a letter, a button, and what happens without an answer.

use http::{Method, StatusCode};
use integra_desk::{renewals, work_once};
use integra_edition::DraftState;
use integra_store::Role;
use integra_testing::visitor::Visitor;
use jiff::SignedDuration;

use crate::world::World;

const PAGE: &str = "/kosice/en/volunteering/example-cooking";
const NAME: &str = "Example: cook a meal together";

/// The look at offers, as a server does it again and again.
async fn looks(world: &World) {
    renewals::see_to(&world.desk).await.expect("planned");
    while work_once(&world.desk).await.expect("the store works") {}
    world.app.settle().await;
}

fn days(n: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * n)
}

/// The letters about the offer of this test; those about others in the demo are passed over.
async fn letters(world: &World) -> Vec<(String, String)> {
    let all = world.letters().await;
    let about = all.into_iter().filter(|it| it.2.contains(NAME));
    about.map(|it| (it.0, it.2)).collect()
}

fn link(text: &str) -> String {
    let at = text.find("/p/offer/").expect("a link");
    text[at..].split_whitespace().next().expect("an address").to_owned()
}

async fn presses(world: &World, link: &str) -> StatusCode {
    let mut visitor = Visitor::new(&world.app);
    visitor.get(link).await;
    let form = visitor.form("renew").pressing("renew");
    let status = visitor.submit(&form).await.status;
    world.app.settle().await;
    status
}

#[tokio::test]
async fn an_offer_is_renewed_by_a_letter_or_leaves_the_list_and_comes_back() {
    let world = World::open().await;
    let id = world.id("opportunity", "example-cooking");
    world.writes_for("owner", "example-association").await;
    world.colleague("maria", Role::Coordinator).await;
    looks(&world).await;
    assert_eq!(letters(&world).await, [], "it was checked lately");

    // The facts were checked on 30 November; three weeks before 30 May somebody is asked.
    world.app.clock.set("2027-05-08T10:00:00Z".parse().expect("a moment"));
    looks(&world).await;
    assert_eq!(letters(&world).await, []);
    world.app.clock.set("2027-05-09T10:00:00Z".parse().expect("a moment"));
    for _ in 0..3 {
        looks(&world).await;
        world.app.clock.advance(SignedDuration::from_hours(4));
    }
    let sent = letters(&world).await;
    assert_eq!(sent.len(), 1, "one letter, to those who write for it: {sent:?}");
    assert_eq!(sent[0].0, "owner@example.org");
    assert!(sent[0].1.contains("30 May 2027"), "{sent:?}");
    let link = link(&sent[0].1);

    // Programs that check mail open links.
    let head = world.head().await;
    for method in [Method::GET, Method::HEAD, Method::GET] {
        let looked = Visitor::new(&world.app).ask(method, &link, &[], None).await;
        assert_eq!((looked.status, looked.header("cache-control")), (StatusCode::OK, "no-store"));
    }
    let page = world.app.get(&link).await.text;
    assert!(page.contains(NAME) && page.contains("It is still true"), "{page}");
    assert_eq!(world.head().await, head, "looking changes nothing");
    let foreign = Visitor::new(&world.app).send(&link, &[("do".into(), "renew".into())], &[]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN, "a form from elsewhere");
    assert_eq!(world.app.get("/p/offer/unknown").await.status, StatusCode::NOT_FOUND);

    assert_eq!(presses(&world, &link).await, StatusCode::SEE_OTHER);
    let page = world.app.get(&link).await.text;
    assert!(page.contains("Thank you. It stays on the list") && !page.contains("value=\"renew\""), "{page}");
    let head = world.head().await;
    let twice = Visitor::new(&world.app).posts(&link, &[("do", "renew")]).await;
    assert_eq!((twice.status, world.head().await), (StatusCode::SEE_OTHER, head), "pressed twice");
    let shown = world.app.entry("kosice", "opportunity", "example-cooking");
    assert_eq!(shown.facts["verified"], "2027-05-10", "it is past midnight there");
    assert!(!world.draft(id).is_ahead(), "what is saved is what is shown");
    world.app.clock.advance(days(30));
    looks(&world).await;
    assert_eq!((letters(&world).await, world.app.get(PAGE).await.status), (Vec::new(), StatusCode::OK));

    // The next time nobody answers.
    world.app.clock.set("2027-10-20T10:00:00Z".parse().expect("a moment"));
    looks(&world).await;
    let sent = letters(&world).await;
    assert_eq!(sent.len(), 1, "{sent:?}");
    let newer = self::link(&sent[0].1);
    assert_eq!(world.app.get(&link).await.status, StatusCode::NOT_FOUND, "the older link is replaced");
    world.app.clock.set("2027-11-09T10:00:00Z".parse().expect("a moment"));
    looks(&world).await;
    assert_eq!(world.app.get(PAGE).await.status, StatusCode::OK, "the day before");
    world.app.clock.set("2027-11-10T10:00:00Z".parse().expect("a moment"));
    looks(&world).await;
    assert_eq!(world.app.get(PAGE).await.status, StatusCode::NOT_FOUND, "on the day of the letter");
    let list = world.app.get("/kosice/en/volunteering").await.text;
    assert!(!list.contains(NAME), "{list}");
    assert!(world.app.get(&newer).await.text.contains("It is not on the list any more"));
    assert_eq!(letters(&world).await, []);

    world.app.clock.advance(days(20));
    assert_eq!(presses(&world, &newer).await, StatusCode::SEE_OTHER);
    assert_eq!(world.app.get(PAGE).await.status, StatusCode::OK, "it is back");
    looks(&world).await;
    assert_eq!(world.draft(id).state, DraftState::Published);
    assert_eq!(letters(&world).await, []);
    let trail = world.trail(&id.to_string()).await;
    let expected = ["entry.renewal-asked", "entry.renewed", "entry.renewal-asked", "entry.expired", "entry.renewed"];
    assert_eq!(trail, expected);
}

#[tokio::test]
async fn words_that_somebody_goes_on_writing_are_not_shown_by_the_button() {
    let world = World::open().await;
    let id = world.id("opportunity", "example-cooking");
    let mut owner = world.writes_for("owner", "example-association").await;
    let address = format!("/desk/kosice/entries/{id}");
    owner.get(&address).await;
    let form = owner.form("save").with("f/weekly_hours", "4").with("t/name", "Not yet to be seen").pressing("save");
    assert_eq!(owner.submit(&form).await.status, StatusCode::SEE_OTHER);
    world.app.settle().await;
    world.app.clock.set("2027-05-10T10:00:00Z".parse().expect("a moment"));
    looks(&world).await;
    let link = link(&letters(&world).await[0].1);
    assert_eq!(presses(&world, &link).await, StatusCode::SEE_OTHER);
    let shown = world.app.entry("kosice", "opportunity", "example-cooking");
    assert_eq!((shown.facts["verified"].as_str(), shown.facts.get("weekly_hours")), (Some("2027-05-10"), None));
    assert_eq!(shown.source_text("name").as_deref(), Some(NAME));
    let draft = world.draft(id);
    assert_eq!(draft.facts.body["weekly_hours"], 4);
    assert_eq!(draft.source_text("name").as_deref(), Some("Not yet to be seen"));
    assert!(draft.is_ahead());
}

#[tokio::test]
async fn no_link_brings_back_what_the_city_has_taken_down() {
    let world = World::open().await;
    let id = world.id("opportunity", "example-cooking");
    world.colleague("maria", Role::Coordinator).await;
    world.app.clock.set("2027-05-10T10:00:00Z".parse().expect("a moment"));
    looks(&world).await;
    let sent = letters(&world).await;
    assert_eq!(sent[0].0, "maria@example.org", "nobody writes for it: those who look after the city");
    let link = link(&sent[0].1);
    let mut editor = world.works(Role::Editor).await;
    editor.get(&format!("/desk/kosice/entries/{id}")).await;
    editor.submit(&editor.form("pull").pressing("pull")).await;
    world.app.settle().await;
    let page = world.app.get(&link).await.text;
    assert!(page.contains("This link can do nothing") && !page.contains("value=\"renew\""), "{page}");
    let answer = Visitor::new(&world.app).posts(&link, &[("do", "renew")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    world.app.settle().await;
    assert_eq!(world.app.get(PAGE).await.status, StatusCode::NOT_FOUND);
    // The day the letter named passes: what is put back afterwards was put back by a person.
    world.app.clock.set("2027-06-10T10:00:00Z".parse().expect("a moment"));
    looks(&world).await;
    assert_eq!(world.draft(id).state, DraftState::Draft);
}
