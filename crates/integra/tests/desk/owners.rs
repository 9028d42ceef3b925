//! What organizations publish themselves: the first offer, what speaks against one, reports of danger, and the press that takes
//! one down.

use http::StatusCode;
use integra_edition::DraftState;
use integra_kernel::EntryId;
use integra_store::Role;
use integra_testing::{app::Answer, visitor::Visitor};
use serde_json::json;

use crate::world::World;

const NAME: &str = "cook a meal together";
const PAGE: &str = "/kosice/en/volunteering/example-cooking";
const REPORT: &str = "/kosice/en/report?page=volunteering%2Fexample-cooking";

/// Every place where readers, other sites and programs find an offer.
const PLACES: [&str; 10] = [
    "/kosice/en/volunteering",
    "/kosice/en/volunteering?embed=1",
    "/kosice/en/volunteering.atom",
    "/kosice/en/volunteering.ics",
    "/kosice/en/volunteering/map",
    "/kosice/en/search?q=cook+a+meal",
    "/kosice/en/organizations/example-association",
    "/kosice/en/topics/neighbours",
    "/kosice/en/offline/pack",
    "/sitemap.xml?city=kosice",
];

/// The offer with a day and a place, so that it stands in calendars and on maps.
async fn offer(world: &World) -> EntryId {
    let entry = world.app.entry("kosice", "opportunity", "example-cooking");
    let place = world.id("location", "florianska-19").to_string();
    let revised = world.app.revise(&entry, "example-cooking", |facts| {
        facts.insert("period".to_owned(), json!("2026-12-12"));
        facts.insert("locations".to_owned(), json!([place]));
    });
    revised.await;
    entry.id
}

/// Where it is found now. What a reader typed is escaped in addresses; a name is not.
async fn found(world: &World) -> Vec<&'static str> {
    let mut found = Vec::new();
    for place in PLACES {
        let answer = world.app.get(place).await;
        assert_eq!(answer.status, StatusCode::OK, "{place}");
        let text = answer.text.replace("\r\n ", "");
        if text.contains(NAME) || text.contains("volunteering/example-cooking") {
            found.push(place);
        }
    }
    found
}

fn entry(id: EntryId, path: &str) -> String {
    format!("/desk/kosice/entries/{id}{path}")
}

#[tokio::test]
async fn one_press_takes_an_offer_out_of_everything_and_another_puts_it_back() {
    let world = World::open().await;
    let id = offer(&world).await;
    let before = found(&world).await;
    assert_eq!(before, PLACES, "it stands in all of them");
    let shift = "/kosice/en/volunteering/shifts/example-cooking-sundays";
    let form = "/kosice/en/sign-up/shift/example-cooking-sundays";
    for address in [PAGE, shift, form] {
        assert_eq!(world.app.get(address).await.status, StatusCode::OK, "{address}");
    }
    let shown = world.app.entry("kosice", "opportunity", "example-cooking").facts.clone();
    let mut owner = world.writes_for("owner", "example-association").await;
    let mut editor = world.works(Role::Editor).await;
    let page = editor.get(&entry(id, "")).await.text;
    assert!(page.contains("Take it down now"), "{page}");
    owner.get(&entry(id, "")).await;
    assert!(!owner.page().contains("Take it down now"), "not those it is about");
    let foreign = owner.posts(&entry(id, "/pull"), &[("do", "pull"), ("reason", "unsafe")]).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    let unknown = editor.posts(&entry(id, "/pull"), &[("do", "pull"), ("reason", "somebody's name")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY, "reasons are a closed list");

    editor.get(&entry(id, "")).await;
    let answer = editor.submit(&editor.form("pull").with("reason", "unsafe").pressing("pull")).await;
    assert!(answer.header("location").ends_with("?done=pulled"), "{}", answer.text);
    world.app.settle().await;
    assert_eq!(found(&world).await, Vec::<&str>::new());
    for address in [PAGE, shift, form] {
        assert_eq!(world.app.get(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
    let letters = world.letters().await;
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert_eq!((letters[0].0.as_str(), letters[0].1.as_str()), ("owner@example.org", "An offer was taken down"));
    assert!(letters[0].2.contains("It may be unsafe") && letters[0].2.contains(&entry(id, "")), "{letters:?}");

    // Neither its organization nor an editor brings it back.
    owner.get(&entry(id, "")).await;
    assert!(owner.page().contains("It may be unsafe") && !owner.page().contains("value=\"put-back\""));
    for (visitor, address, wish) in [(&mut owner, "/publish", "publish"), (&mut editor, "/pull", "put-back")] {
        visitor.get(&entry(id, "")).await;
        assert_eq!(
            visitor.posts(&entry(id, address), &[("do", wish)]).await.status,
            StatusCode::FORBIDDEN,
            "{address}"
        );
    }
    editor.get(&entry(id, "")).await;
    let again = editor.posts(&entry(id, "/pull"), &[("do", "pull"), ("reason", "over")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "it is down already");

    let mut coordinator = world.works(Role::Coordinator).await;
    coordinator.get(&entry(id, "")).await;
    let answer = coordinator.submit(&coordinator.form("put-back").pressing("put-back")).await;
    assert!(answer.header("location").ends_with("?done=put-back"), "{}", answer.text);
    world.app.settle().await;
    assert_eq!(found(&world).await, before);
    assert_eq!(world.app.get(shift).await.status, StatusCode::OK);
    let back = world.app.entry("kosice", "opportunity", "example-cooking").facts.clone();
    assert_eq!(back, shown, "exactly what readers saw");
    assert_eq!(world.trail(&id.to_string()).await, ["entry.pull", "entry.put-back"]);
    let trail = coordinator.get("/desk/kosice/trail").await.text;
    assert!(trail.contains("entry.pull: It may be unsafe"), "{trail}");
    assert_eq!(world.letters().await[0].1, "An offer is shown again");
}

#[tokio::test]
async fn what_was_planned_does_not_bring_it_back() {
    let world = World::open().await;
    let id = world.id("opportunity", "example-cooking");
    let mut coordinator = world.works(Role::Coordinator).await;
    coordinator.get(&entry(id, "/publish")).await;
    let plan = coordinator.form("plan").with("at", "2026-11-24T09:00").pressing("plan");
    assert_eq!(coordinator.submit(&plan).await.status, StatusCode::SEE_OTHER);
    world.app.settle().await;
    coordinator.get(&entry(id, "")).await;
    coordinator.submit(&coordinator.form("pull").pressing("pull")).await;
    world.app.clock.advance(jiff::SignedDuration::from_hours(72));
    assert_eq!(world.app.run_due().await, 0);
    assert_eq!(world.draft(id).state, DraftState::Draft);
}

async fn reports(world: &World, part: &str, words: &str) -> Answer {
    let mut reader = Visitor::new(&world.app);
    reader.get(REPORT).await;
    let filled = reader.form_to(REPORT).ticking("part", part).with("words", words);
    reader.submit(&filled).await
}

#[tokio::test]
async fn a_report_of_danger_reaches_the_city_first_and_not_those_it_is_about() {
    let world = World::open().await;
    let id = world.id("opportunity", "example-cooking");
    let page = world.app.get(PAGE).await.text;
    assert!(page.contains(&format!("href=\"{REPORT}\"")) && page.contains("Report this offer"), "{page}");
    let form = world.app.get(REPORT).await.text;
    for part in ["unsafe", "job", "money", "over", "text", "other"] {
        assert!(form.contains(&format!("value=\"{part}\"")), "{part}");
    }
    assert!(!form.contains("value=\"price\""), "it has a reason of its own");
    let other = world.app.get("/kosice/en/report?page=services%2Fresidence-permits").await.text;
    assert!(!other.contains("value=\"money\""), "offices are no offers");

    world.colleague("maria", Role::Coordinator).await;
    assert_eq!(reports(&world, "text", "a slip of the pen").await.status, StatusCode::SEE_OTHER);
    assert_eq!(world.letters().await, [], "a slip wakes nobody");
    assert_eq!(reports(&world, "job", "they replaced our cook").await.status, StatusCode::SEE_OTHER);
    assert_eq!(reports(&world, "money", "fifty euros").await.status, StatusCode::SEE_OTHER);
    let letters = world.letters().await;
    assert_eq!(letters.len(), 1, "one letter until somebody has looked: {letters:?}");
    assert_eq!(letters[0].0, "maria@example.org");
    assert!(letters[0].2.contains("Unpaid work instead of a job"), "{letters:?}");
    assert!(letters[0].2.contains(&format!("/desk/kosice/reports?entry={id}")), "{letters:?}");
    assert!(!letters[0].2.contains("our cook"), "what a reader wrote stays at the desk");

    let mut owner = world.writes_for("owner", "example-association").await;
    let own = owner.get("/desk/kosice/reports").await.text;
    assert!(own.contains("a slip of the pen") && !own.contains("our cook") && !own.contains("fifty euros"), "{own}");
    let own = owner.get(&entry(id, "")).await.text;
    assert!(own.contains("One open report"), "not even their number");

    let mut editor = world.works(Role::Editor).await;
    let inbox = editor.get("/desk/kosice/reports").await.text;
    let at = |words: &str| inbox.find(words).unwrap_or_else(|| panic!("no {words} in {inbox}"));
    assert!(at("our cook") < at("a slip of the pen") && at("fifty euros") < at("a slip of the pen"), "danger first");
    let answer = editor.submit(&editor.form("pull").pressing("pull")).await;
    assert!(answer.header("location").ends_with("/reports?done=pulled"), "{}", answer.text);
    world.app.settle().await;
    assert_eq!(world.app.get(PAGE).await.status, StatusCode::NOT_FOUND);
    let told = world.letters().await;
    // Two reports of the same moment have no order; the reason is that of the one it was pressed at.
    let reasons = ["It stands instead of paid work", "Volunteers are asked for money"];
    assert!(reasons.iter().any(|reason| told[0].2.contains(reason)), "{told:?}");
}

/// Somebody who writes for an organization begins an offer with a pattern; its id, and its address.
async fn begins(world: &World, owner: &mut Visitor<'_>, pattern: &str, change: &[(&str, &str)]) -> (EntryId, String) {
    owner.get(&format!("/desk/kosice/new/opportunity?pattern={pattern}")).await;
    let mut form = owner.form("save");
    for (name, value) in change {
        form = form.with(name, value);
    }
    let answer = owner.submit(&form.pressing("save")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    world.app.settle().await;
    let address = answer.header("location").split('?').next().expect("an address").to_owned();
    (address.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an id"), address)
}

async fn publishes(visitor: &mut Visitor<'_>, address: &str) -> Answer {
    if visitor.get(&format!("{address}/publish")).await.status != StatusCode::OK {
        return visitor.posts(&format!("{address}/publish"), &[("do", "publish")]).await;
    }
    let form = visitor.form("publish").pressing("publish");
    visitor.submit(&form).await
}

#[tokio::test]
async fn the_first_offer_is_looked_at_and_the_next_is_published_by_those_who_offer_it() {
    let world = World::open().await;
    let mut owner = world.writes_for("owner", "mareena").await;
    let today = owner.get("/desk/kosice").await.text;
    assert!(today.contains("/desk/kosice/new/opportunity") && !today.contains("/new/service"), "{today}");
    let blank = owner.get("/desk/kosice/new/opportunity").await.text;
    for pattern in ["tandem", "homework", "offices", "event", "outside"] {
        assert!(blank.contains(&format!("?pattern={pattern}\"")), "{pattern}");
    }
    let head = world.head().await;
    let (first, address) = begins(&world, &mut owner, "tandem", &[]).await;
    let draft = world.draft(first);
    assert_eq!(draft.source_text("name").as_deref(), Some("Practise a language together"));
    assert_eq!(draft.facts.body["organization"], json!(world.id("organization", "mareena").to_string()));
    assert_eq!((draft.state, draft.facts.seq > head), (DraftState::Draft, true), "nothing is published by itself");

    let page = owner.get(&address).await.text;
    assert!(page.contains("Somebody of the city looks at the first offer"), "{page}");
    assert!(!page.contains("value=\"publish\""), "no button to publish");
    assert_eq!(publishes(&mut owner, &address).await.status, StatusCode::FORBIDDEN);
    owner.get(&format!("{address}/review")).await;
    assert_eq!(owner.submit(&owner.form("ask").pressing("ask")).await.status, StatusCode::SEE_OTHER);
    let mut editor = world.works(Role::Editor).await;
    editor.get(&format!("{address}/review")).await;
    assert_eq!(editor.submit(&editor.form("approve").pressing("approve")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(publishes(&mut owner, &address).await.status, StatusCode::SEE_OTHER, "approved by the city");
    world.app.settle().await;
    assert!(world.app.get("/kosice/en/volunteering").await.text.contains("Practise a language together"));

    let (next, address) = begins(&world, &mut owner, "outside", &[]).await;
    assert_eq!(publishes(&mut owner, &address).await.status, StatusCode::SEE_OTHER, "the city knows them now");
    world.app.settle().await;
    assert_eq!(world.draft(next).state, DraftState::Published);
    assert_eq!(world.trail(&next.to_string()).await, ["entry.create", "entry.publish"]);
    // Their services stay the city's to publish, and nobody plans ahead.
    let service = entry(world.id("service", "residence-permits"), "/publish");
    assert_eq!(owner.get(&service).await.status, StatusCode::FORBIDDEN);
    owner.get(&format!("{address}/publish")).await;
    let plan = owner.posts(&format!("{address}/publish"), &[("do", "plan"), ("at", "2026-12-01T09:00")]).await;
    assert_eq!(plan.status, StatusCode::FORBIDDEN);
    // They take back what they offer.
    owner.get(&format!("{address}/publish")).await;
    assert_eq!(owner.submit(&owner.form("archive").pressing("archive")).await.status, StatusCode::SEE_OTHER);
    world.app.settle().await;
    assert_eq!(world.draft(next).state, DraftState::Archived);
}

#[tokio::test]
async fn what_takes_advantage_of_people_waits_until_somebody_has_looked() {
    let world = World::open().await;
    let mut owner = world.writes_for("owner", "example-association").await;
    let hours = [("f/weekly_hours", "38"), ("t/name", "Cook in our kitchen")];
    let (id, address) = begins(&world, &mut owner, "outside", &hours).await;
    let page = owner.get(&address).await.text.replace(['\u{2068}', '\u{2069}'], "");
    assert!(page.contains("38 hours a week are as long as a job."), "{page}");
    assert!(page.contains("href=\"#f--weekly_hours\""), "the way to mend it: {page}");
    assert!(page.contains("Something below speaks against it"), "{page}");
    assert_eq!(publishes(&mut owner, &address).await.status, StatusCode::FORBIDDEN, "although the city knows them");

    // Mended, it is theirs to publish.
    owner.get(&address).await;
    let mended = owner.form("save").with("f/weekly_hours", "3").pressing("save");
    assert_eq!(owner.submit(&mended).await.status, StatusCode::SEE_OTHER);
    world.app.settle().await;
    let page = owner.get(&address).await.text;
    assert!(!page.contains("as long as a job") && page.contains("value=\"publish\""), "{page}");

    // Not mended, somebody of the city looks, and says so.
    let worse = owner.form("save").with("f/weekly_hours", "40").pressing("save");
    assert_eq!(owner.submit(&worse).await.status, StatusCode::SEE_OTHER);
    world.app.settle().await;
    owner.get(&format!("{address}/review")).await;
    owner.submit(&owner.form("ask").pressing("ask")).await;
    let mut editor = world.works(Role::Editor).await;
    let review = editor.get(&format!("{address}/review")).await.text;
    assert!(review.contains("as long as a job") && review.contains("name=\"looked\""), "{review}");
    let unseen = editor.submit(&editor.form("approve").pressing("approve")).await;
    assert_eq!(unseen.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", unseen.text);
    assert!(unseen.text.contains("Something severe speaks against it"), "{}", unseen.text);
    let mut publisher = world.works(Role::Publisher).await;
    let unseen = publishes(&mut publisher, &address).await;
    assert_eq!(unseen.status, StatusCode::UNPROCESSABLE_ENTITY, "nor does a publisher pass it by");
    let pick = id.to_string();
    let bulk = publisher.posts("/desk/kosice/entries", &[("do", "publish"), ("pick", &pick)]).await.text;
    assert!(bulk.contains("something severe speaks against it"), "{bulk}");
    editor.get(&format!("{address}/review")).await;
    let seen = editor.form("approve").ticking("looked", "1").pressing("approve");
    assert_eq!(editor.submit(&seen).await.status, StatusCode::SEE_OTHER);
    assert_eq!(publishes(&mut owner, &address).await.status, StatusCode::SEE_OTHER, "exactly this was looked at");
    world.app.settle().await;
    assert_eq!(world.draft(id).state, DraftState::Published);

    // Another state is another matter.
    owner.get(&address).await;
    let changed = owner.form("save").with("f/weekly_hours", "45").pressing("save");
    owner.submit(&changed).await;
    world.app.settle().await;
    assert_eq!(publishes(&mut owner, &address).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn whoever_had_an_offer_taken_down_is_looked_at_until_it_is_settled() {
    let world = World::open().await;
    let mut owner = world.writes_for("owner", "example-association").await;
    let (_, address) = begins(&world, &mut owner, "event", &[]).await;
    let mut editor = world.works(Role::Editor).await;
    let pulled = entry(world.id("opportunity", "example-cooking"), "");
    editor.get(&pulled).await;
    editor.submit(&editor.form("pull").pressing("pull")).await;
    world.app.settle().await;
    let page = owner.get(&address).await.text;
    assert!(page.contains("Something of your organization was taken down"), "{page}");
    assert_eq!(publishes(&mut owner, &address).await.status, StatusCode::FORBIDDEN);
}
