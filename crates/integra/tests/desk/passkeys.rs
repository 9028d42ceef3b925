//! Passkeys as far as no device is needed: what a ceremony remembers, for whom and how long; what must be shown before
//! the ways of signing in change. That signatures and counters are checked is tried in a browser with a device.

use http::StatusCode;
use integra_desk::Settings;
use integra_store::{AccountId, AccountState, Role, Stage};
use integra_testing::{app::Answer, db::TestDb, visitor::Visitor};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::world::{PASSWORD, World, chance};

const HERE: [(&str, &str); 2] = [("host", "localhost:8080"), ("sec-fetch-site", "same-origin")];
const MAKE: &str = "/desk/account/passkeys";
const SIGN: &str = "/desk/sign-in/passkey";

/// A desk as in production, on one's own machine.
async fn strict() -> World {
    World::over(TestDb::sqlite(), Settings::default()).await
}

/// Sends a form as the page does, from the machine's own name.
async fn send(visitor: &mut Visitor<'_>, address: &str, csrf: &str, pairs: &[(&str, &str)]) -> Answer {
    let mut all: Vec<(String, String)> = pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    all.push(("csrf".to_owned(), csrf.to_owned()));
    visitor.send(address, &all, &HERE).await
}

/// What the page is asked to have the device answer.
async fn begin(visitor: &mut Visitor<'_>, address: &str, csrf: &str, pairs: &[(&str, &str)]) -> Value {
    let answer = send(visitor, &format!("{address}/begin"), csrf, pairs).await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "application/json"), "{}", answer.text);
    assert_eq!(answer.header("cache-control"), "no-store");
    serde_json::from_str(&answer.text).expect("JSON")
}

fn token(question: &Value) -> &str {
    question["ceremony"].as_str().expect("a token")
}

/// A well-formed answer of a device that proves nothing.
fn forged(id: &str) -> String {
    let response = json!({
        "clientDataJSON": "e30", "authenticatorData": "AAAA", "signature": "AAAA", "userHandle": "AAAA",
        "attestationObject": "AAAA",
    });
    json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {} }).to_string()
}

async fn has_passkey(world: &World, id: AccountId, key: &str) {
    let mut tx = world.app.store.begin("test", world.app.clock_micros()).await.expect("a transaction");
    tx.add_passkey(id, key, "Phone", &json!({})).await.expect("added");
    tx.commit().await.expect("committed");
}

#[tokio::test]
async fn a_device_is_asked_to_verify_its_owner_and_to_find_the_key_by_itself() {
    let world = strict().await;
    let id = world.colleague("editor", Role::Editor).await;
    has_passkey(&world, id, "b2xk").await;
    let question = begin(&mut Visitor::new(&world.app), SIGN, "", &[]).await;
    assert_eq!(question["options"]["userVerification"], "required");
    assert_eq!(question["options"]["allowCredentials"], json!([]), "nobody is named");
    assert_eq!(question["options"]["rpId"], "localhost");
    let (mut visitor, session) = world.session(id, Stage::Full).await;
    let question = begin(&mut visitor, MAKE, &session.csrf, &[("name", "Phone")]).await;
    let wish = &question["options"]["authenticatorSelection"];
    assert_eq!((&wish["userVerification"], &wish["residentKey"]), (&json!("required"), &json!("required")));
    assert_eq!(question["options"]["excludeCredentials"][0]["id"], "b2xk");
    // Two questions are never the same.
    let again = begin(&mut visitor, MAKE, &session.csrf, &[("name", "Phone")]).await;
    assert_ne!(question["options"]["challenge"], again["options"]["challenge"]);

    // A table is not filled from one network without end.
    let mut anybody = Visitor::new(&world.app);
    let mut found = Vec::new();
    for _ in 0..105 {
        found.push(anybody.send(&format!("{SIGN}/begin"), &[], &HERE).await.status);
    }
    assert_eq!(found.last(), Some(&StatusCode::TOO_MANY_REQUESTS));

    let elsewhere = [("host", "127.0.0.1:8080"), HERE[1]];
    for headers in [elsewhere, [("host", "desk.example"), HERE[1]]] {
        let answer = Visitor::new(&world.app).send(&format!("{SIGN}/begin"), &[], &headers).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{headers:?}");
    }
    let page = visitor.ask(http::Method::GET, "/desk/account", &elsewhere, None).await;
    assert!(page.text.contains("http://localhost:8080/desk/account"), "{}", page.text);
    assert!(!page.text.contains("data-passkey"), "no button where passkeys cannot work");
}

#[tokio::test]
async fn a_question_is_answered_once_in_time_and_where_it_was_asked() {
    let world = strict().await;
    let id = world.colleague("editor", Role::Editor).await;
    let other = world.colleague("other", Role::Editor).await;
    has_passkey(&world, id, "a2V5").await;
    let late = "That took too long, or it was begun in another window";
    let wrong = "The device did not answer as it should";
    let mut visitor = Visitor::new(&world.app);

    // Signing in: the first answer uses the question up, right or wrong.
    let question = begin(&mut visitor, SIGN, "", &[]).await;
    let answer = [("ceremony", token(&question)), ("credential", "no JSON")];
    let first = send(&mut visitor, SIGN, "", &answer).await;
    assert_eq!(first.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(first.text.contains(wrong) && first.header("set-cookie").is_empty(), "{}", first.text);
    assert!(send(&mut visitor, SIGN, "", &answer).await.text.contains(late));
    for token in ["", "invented", &"x".repeat(5_000)] {
        assert!(
            send(&mut visitor, SIGN, "", &[("ceremony", token), ("credential", &forged("a2V5"))])
                .await
                .text
                .contains(late)
        );
    }
    let question = begin(&mut visitor, SIGN, "", &[]).await;
    world.app.clock.advance(SignedDuration::from_secs(301));
    assert!(
        send(&mut visitor, SIGN, "", &[("ceremony", token(&question)), ("credential", "{}")]).await.text.contains(late)
    );
    // A key that is not the device's own to name: nobody is told whether it is known.
    let question = begin(&mut visitor, SIGN, "", &[]).await;
    let answer = send(&mut visitor, SIGN, "", &[("ceremony", token(&question)), ("credential", &forged("a2V5"))]).await;
    assert!(answer.text.contains("does not know this passkey") && answer.header("set-cookie").is_empty());

    // Making one: only in the session that asked.
    let (mut mine, session) = world.session(id, Stage::Full).await;
    let csrf = session.csrf;
    let (mut theirs, theirs_session) = world.session(other, Stage::Full).await;
    let question = begin(&mut mine, MAKE, &csrf, &[("name", "Phone")]).await;
    let answer = [("ceremony", token(&question)), ("credential", &*forged("bmV3"))];
    let stolen = send(&mut theirs, MAKE, &theirs_session.csrf, &answer).await;
    assert_eq!(stolen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stolen.text.contains(late), "{}", stolen.text);
    assert!(send(&mut mine, MAKE, &csrf, &answer).await.text.contains(late), "and it is used up by that");
    let question = begin(&mut mine, MAKE, &csrf, &[("name", "Phone")]).await;
    let answer = [("ceremony", token(&question)), ("credential", &*forged("bmV3"))];
    assert!(send(&mut mine, MAKE, &csrf, &answer).await.text.contains(wrong));
    // A question about signing in is none about making.
    let question = begin(&mut visitor, SIGN, "", &[]).await;
    let answer = [("ceremony", token(&question)), ("credential", &*forged("bmV3"))];
    assert!(send(&mut mine, MAKE, &csrf, &answer).await.text.contains(late));
    assert_eq!(world.app.store.passkeys(id).await.expect("a list").len(), 1);
    assert_eq!(world.trail("passkey").await, ["sign-in.refused"; 7]);
}

#[tokio::test]
async fn a_passkey_is_a_second_step_that_only_its_owner_can_give() {
    let world = strict().await;
    let id = world.colleague("editor", Role::Editor).await;
    let other = world.colleague("other", Role::Editor).await;
    has_passkey(&world, id, "a2V5").await;
    has_passkey(&world, other, "dGhlaXJz").await;
    let mut visitor = world.signs_in("editor").await;
    assert_eq!(visitor.get("/desk").await.header("location"), "/desk/second-step", "half of the way is done");
    let onward = visitor.get("/desk/kosice/entries").await;
    assert_eq!(onward.header("location"), "/desk/second-step?to=%2Fdesk%2Fkosice%2Fentries");
    let page = visitor.ask(http::Method::GET, "/desk/second-step", &HERE, None).await;
    assert!(
        page.text.contains("data-passkey=\"/desk/second-step/passkey/begin\"") && !page.text.contains("name=\"code\"")
    );
    let csrf = visitor.csrf().expect("a token");
    let question = begin(&mut visitor, "/desk/second-step/passkey", &csrf, &[]).await;
    assert_eq!(question["options"]["allowCredentials"], json!([{ "type": "public-key", "id": "a2V5" }]));
    let answer = [("ceremony", token(&question)), ("credential", &*forged("dGhlaXJz"))];
    let refused = send(&mut visitor, "/desk/second-step/passkey", &csrf, &answer).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("does not know this passkey"), "{}", refused.text);
    assert_eq!(visitor.get("/desk/kosice").await.status, StatusCode::SEE_OTHER, "still not in");
    // Nor does half of the way let anybody make a passkey of their own.
    let making = send(&mut visitor, &format!("{MAKE}/begin"), &csrf, &[("name", "Mine")]).await;
    assert_eq!((making.status, making.header("location")), (StatusCode::SEE_OTHER, "/desk/second-step"));
    // Guesses are counted.
    let mut found = Vec::new();
    for _ in 0..6 {
        found.push(send(&mut visitor, "/desk/second-step/passkey", &csrf, &answer).await.status);
    }
    assert!(found.contains(&StatusCode::TOO_MANY_REQUESTS), "{found:?}");
}

#[tokio::test]
async fn an_open_browser_is_not_enough_to_change_how_one_signs_in() {
    let world = strict().await;
    let id = world.colleague("editor", Role::Editor).await;
    has_passkey(&world, id, "a2V5").await;
    let (mut visitor, session) = world.session(id, Stage::Full).await;
    begin(&mut visitor, MAKE, &session.csrf, &[("name", "Phone")]).await;
    world.app.clock.advance(SignedDuration::from_mins(11));
    let name = ("name", "Phone");
    for pairs in [vec![name], vec![name, ("proof", "wrong")]] {
        let refused = send(&mut visitor, &format!("{MAKE}/begin"), &session.csrf, &pairs).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains("The password is wrong"), "{}", refused.text);
    }
    begin(&mut visitor, MAKE, &session.csrf, &[name, ("proof", PASSWORD)]).await;
    for bad in ["", "  ", "a\u{7}b", &"x".repeat(81)] {
        let refused =
            send(&mut visitor, &format!("{MAKE}/begin"), &session.csrf, &[("name", bad), ("proof", PASSWORD)]).await;
        assert!(refused.text.contains("1 to 80"), "{bad:?} {}", refused.text);
    }
    let page = visitor.get("/desk/account").await;
    assert!(page.text.contains("name=\"proof\""), "the page asks for the password");
    let remove = [("id", "a2V5"), ("do", "remove")];
    let refused = send(&mut visitor, "/desk/account/passkeys/change", &session.csrf, &remove).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(world.app.store.passkeys(id).await.expect("a list").len(), 1);
}

#[tokio::test]
async fn a_passkey_is_renamed_and_removed_by_its_owner_who_is_told() {
    let world = strict().await;
    let id = world.colleague("editor", Role::Editor).await;
    let other = world.colleague("other", Role::Editor).await;
    has_passkey(&world, id, "a2V5").await;
    has_passkey(&world, other, "dGhlaXJz").await;
    let (mut visitor, session) = world.session(id, Stage::Full).await;
    let address = "/desk/account/passkeys/change";
    for act in ["rename", "remove"] {
        let pairs = [("id", "dGhlaXJz"), ("do", act), ("name", "Mine")];
        let refused = send(&mut visitor, address, &session.csrf, &pairs).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(world.app.store.passkeys(other).await.expect("a list")[0].name, "Phone", "nobody else's");
    let rename = [("id", "a2V5"), ("do", "rename"), ("name", " <b>Work</b> ")];
    assert_eq!(send(&mut visitor, address, &session.csrf, &rename).await.status, StatusCode::SEE_OTHER);
    let page = visitor.get("/desk/account").await;
    assert!(page.text.contains("&lt;b&gt;Work") && !page.text.contains("<b>Work"), "{}", page.text);
    let remove = [("id", "a2V5"), ("do", "remove")];
    let answer = send(&mut visitor, address, &session.csrf, &remove).await;
    assert_eq!(answer.header("location"), "/desk/account?done=passkey-removed#passkeys");
    assert!(world.app.store.passkeys(id).await.expect("a list").is_empty());
    let letter =
        world.app.store.claim_mail(world.app.clock_micros()).await.expect("readable").expect("a letter").letter;
    assert_eq!(letter.to, "editor@example.org");
    assert!(letter.text.contains("Work") && letter.text.contains("tell an administrator"), "{}", letter.text);
    let trail = world.trail(&id.to_string()).await;
    assert_eq!(trail[trail.len() - 2..], ["account.passkey-renamed", "account.passkey-removed"]);
}

#[tokio::test]
async fn the_last_way_in_stays() {
    let world = strict().await;
    let id = {
        let mut tx = world.app.store.begin("test", world.app.clock_micros()).await.expect("a transaction");
        let new = integra_store::NewAccount {
            email: "none@example.org".to_owned(),
            name: "No password".to_owned(),
            language: crate::world::lang("en"),
            memberships: vec![world.membership("kosice", Role::Editor)],
        };
        let id = tx.create_account(&new, chance()).await.expect("made");
        tx.set_account_state(id, AccountState::Active).await.expect("active");
        tx.tie_identity(id, "https://gone.example", "1").await.expect("tied");
        tx.commit().await.expect("committed");
        id
    };
    for key in ["b25l", "dHdv"] {
        has_passkey(&world, id, key).await;
    }
    let (mut visitor, session) = world.session(id, Stage::Full).await;
    let address = "/desk/account/passkeys/change";
    let first = send(&mut visitor, address, &session.csrf, &[("id", "b25l"), ("do", "remove")]).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    // A provider that is no longer in the configuration is no way in.
    let last = send(&mut visitor, address, &session.csrf, &[("id", "dHdv"), ("do", "remove")]).await;
    assert_eq!(last.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(last.text.contains("your last way to sign in"), "{}", last.text);
    assert_eq!(world.app.store.passkeys(id).await.expect("a list").len(), 1);
    let page = visitor.get("/desk/account").await;
    assert!(page.text.contains("You have no password.") && page.text.contains("https://gone.example"));
    world.app.clock.advance(SignedDuration::from_mins(11));
    let again = send(&mut visitor, &format!("{MAKE}/begin"), &session.csrf, &[("name", "x")]).await;
    assert!(again.text.contains("Sign out and in again"), "{}", again.text);
}
