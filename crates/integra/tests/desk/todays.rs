//! The page Today: each role finds what needs it, in its own languages, and nothing else.

use http::StatusCode;
use integra_kernel::texts::Fields;
use integra_store::{Change, Role, ScheduledAction, Stage, Unpublished};
use serde_json::json;

use crate::{
    editing::service,
    world::{World, lang},
};

/// The headings of Today's lists, with their counts.
fn lists(html: &str) -> Vec<(String, usize)> {
    let mut found = Vec::new();
    for part in html.split("<h2 id=\"list-").skip(1) {
        let key = part.split('"').next().expect("a key").to_owned();
        let count = part.split("class=\"count\">").nth(1).and_then(|it| it.split('<').next()).expect("a count");
        found.push((key, count.parse().expect("a number")));
    }
    found
}

async fn sees(world: &World, role: Role) -> (Vec<String>, String) {
    let id = world.colleague(&format!("{role}-looks"), role).await;
    let (mut visitor, _) = world.session(id, Stage::Full).await;
    let answer = visitor.get("/desk/kosice").await;
    assert_eq!(answer.status, StatusCode::OK);
    (lists(&answer.text).into_iter().map(|(key, _)| key).collect(), answer.text)
}

/// A day on which much waits: a review, a translation, a notice that ends, a plan, services nobody has checked.
async fn busy(world: &World) {
    let mut contributor = world.works(Role::Contributor).await;
    contributor.get(&service(world, "etp-housing-support")).await;
    let form = contributor.form("save").with("t/summary", "Help with a home.").with("note", "New words.");
    contributor.submit(&form.pressing("review")).await;
    let draft = world.find("kosice", "service", "legal-advice");
    let base = draft.base(Some(&lang("sk")));
    world.app.append(Change::Texts { entry: draft.id, lang: lang("sk"), fields: Fields::new(), base }).await;
    let entry = world.app.entry("kosice", "service", "residence-permits");
    let notice = json!({ "from": "2026-11-01", "until": "2026-11-25" });
    world.app.revise(&entry, "residence-permits", |facts| drop(facts.insert("notice".to_owned(), notice))).await;
    let entry = world.app.entry("kosice", "service", "work-permits");
    world
        .app
        .revise(&entry, "work-permits", |facts| drop(facts.insert("verified".to_owned(), json!("2026-01-01"))))
        .await;
    let at = world.app.clock_micros() + 3 * 24 * 60 * 60 * 1_000_000;
    let entry = world.id("service", "work-permits");
    world.app.append(Change::Schedule { entry, at, action: ScheduledAction::Unpublish(Unpublished::Archived) }).await;
}

#[tokio::test]
async fn everybody_finds_what_needs_them() {
    let world = World::open().await;
    busy(&world).await;
    let all = ["review", "ends", "stale", "unverified", "ahead", "planned"];
    let expected: [(Role, &[&str]); 7] = [
        (Role::Reader, &[]),
        // Their own organization's service is changed and not published yet.
        (Role::Contributor, &["ahead"]),
        (Role::Translator, &["stale"]),
        (Role::Editor, &all),
        (Role::Publisher, &all),
        (Role::Coordinator, &all),
        (Role::Administrator, &all),
    ];
    for (role, keys) in expected {
        let (found, html) = sees(&world, role).await;
        assert_eq!(found, keys, "{role}");
        assert_eq!(html.contains("Nothing waits for you."), role == Role::Reader, "{role}");
    }
    let (_, html) = sees_again(&world, Role::Editor).await;
    assert!(html.contains("The notice ends") && html.contains("Readers will no longer see it"), "{html}");
    // Counts stand in the navigation too.
    assert!(html.contains("<span class=\"count\">1</span></a></li>"), "{html}");
    // The translator is led to the place where the work is.
    let (_, html) = sees_again(&world, Role::Translator).await;
    let legal = world.id("service", "legal-advice");
    assert!(html.contains(&format!("/desk/kosice/entries/{legal}/translate/sk")), "{html}");
    assert!(!html.contains("/translate/ar"), "another language is not theirs");
}

async fn sees_again(world: &World, role: Role) -> (Vec<String>, String) {
    let id = world.colleague(&format!("{role}-again"), role).await;
    let (mut visitor, _) = world.session(id, Stage::Full).await;
    let html = visitor.get("/desk/kosice").await.text;
    (Vec::new(), html)
}

#[tokio::test]
async fn what_was_sent_back_and_what_was_begun_come_back_to_their_people() {
    let world = World::open().await;
    let contributor = world.colleague("contributor", Role::Contributor).await;
    let (mut contributor, _) = world.session(contributor, Stage::Full).await;
    let entry = service(&world, "etp-housing-support");
    contributor.get(&entry).await;
    let form = contributor.form("save").with("t/summary", "Help with a home.");
    contributor.submit(&form.pressing("review")).await;
    assert!(contributor.get("/desk/kosice").await.text.contains("list-asked"));
    let mut editor = world.works(Role::Editor).await;
    editor.get(&format!("{entry}/review")).await;
    let form = editor.form("send-back").with("words", "Which home?").pressing("send-back");
    assert_eq!(editor.submit(&form).await.status, StatusCode::SEE_OTHER);
    let html = contributor.get("/desk/kosice").await.text;
    assert!(html.contains("Sent back to you") && !html.contains("list-asked"), "{html}");
    assert!(!editor.get("/desk/kosice").await.text.contains("Sent back to you"), "nobody else's business");
    // Asking again, a minute later, deals with it.
    world.app.clock.advance(jiff::SignedDuration::from_mins(1));
    contributor.get(&entry).await;
    let form = contributor.form("save").with("t/summary", "Help with a flat.");
    contributor.submit(&form.pressing("review")).await;
    assert!(!contributor.get("/desk/kosice").await.text.contains("Sent back to you"));
    // Words begun and not saved.
    contributor.get(&entry).await;
    let form = contributor.form("save").with("t/summary", "Not sa");
    contributor.send(&format!("{entry}/unsaved"), &form.pairs, &[("sec-fetch-site", "same-origin")]).await;
    let html = contributor.get("/desk/kosice").await.text;
    assert!(html.contains("Begun, not saved"), "{html}");
    assert!(!editor.get("/desk/kosice").await.text.contains("Begun, not saved"));
}

#[tokio::test]
async fn the_board_of_a_language_shows_what_waits_and_leads_on() {
    let world = World::open().await;
    busy(&world).await;
    let mut translator = world.works(Role::Translator).await;
    let board = translator.get("/desk/kosice/translations/sk").await;
    let legal = world.id("service", "legal-advice");
    assert!(board.text.contains(&format!("entries/{legal}/translate/sk")), "{}", board.text);
    let done = translator.get("/desk/kosice/translations/sk?state=machine").await.text;
    assert!(!done.contains(&format!("entries/{legal}/translate/sk")) && done.contains("<tr>"), "{done}");
    assert_eq!(translator.get("/desk/kosice/translations/xx").await.status, StatusCode::NOT_FOUND);
    // From another entry, one press leads to the next that waits.
    let here = format!("/desk/kosice/entries/{}/translate/sk", world.id("service", "work-permits"));
    translator.get(&here).await;
    let answer = translator.submit(&translator.form("next").pressing("next")).await;
    let to = answer.header("location").to_owned();
    assert!(to.ends_with("/translate/sk?done=saved") && !to.starts_with(&here), "{to}");
}
