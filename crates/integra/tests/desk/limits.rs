//! Too many tries, too large forms, addresses that try their luck, and pages nobody else may keep.

use http::{Method, StatusCode};
use integra_store::{Role, Stage};
use integra_testing::visitor::Visitor;
use jiff::SignedDuration;

use crate::world::{PASSWORD, World, email};

#[tokio::test]
async fn guessing_passwords_is_slowed_down_and_told() {
    let world = World::open().await;
    world.colleague("editor", Role::Editor).await;
    for name in ["editor", "nobody"] {
        let mut visitor = Visitor::new(&world.app);
        let address = email(name);
        let wrong = [("email", address.as_str()), ("password", "a wrong guess here")];
        for _ in 0..5 {
            let answer = visitor.posts("/desk/sign-in", &wrong).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text.contains(&address), "what was typed is kept");
            assert!(!answer.text.contains("a wrong guess here"), "but the password is not");
        }
        let answer = visitor.posts("/desk/sign-in", &wrong).await;
        assert_eq!((answer.status, answer.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "1"), "{name}");
        assert!(
            answer.text.contains("Too many attempts") && answer.text.contains("Wait one second"),
            "{}",
            answer.text
        );
        // The right password waits too.
        let right = [("email", address.as_str()), ("password", PASSWORD)];
        assert_eq!(visitor.posts("/desk/sign-in", &right).await.status, StatusCode::TOO_MANY_REQUESTS);
        world.app.clock.advance(SignedDuration::from_secs(1));
        assert_eq!(visitor.posts("/desk/sign-in", &wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let answer = visitor.posts("/desk/sign-in", &wrong).await;
        assert_eq!((answer.status, answer.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "2"), "pauses grow");
    }
    world.app.clock.advance(SignedDuration::from_secs(2));
    assert!(world.signs_in("editor").await.get("/desk/kosice").await.status.is_success());
}

#[tokio::test]
async fn guessing_from_one_place_at_many_accounts_is_slowed_down() {
    let world = World::open().await;
    let mut visitor = Visitor::new(&world.app);
    let mut waits = 0;
    for number in 0..40 {
        let address = email(&format!("person-{number}"));
        let answer = visitor.posts("/desk/sign-in", &[("email", &address), ("password", "the same guess")]).await;
        waits += usize::from(answer.status == StatusCode::TOO_MANY_REQUESTS);
    }
    assert_eq!(waits, 10, "thirty at once");
}

#[tokio::test]
async fn forms_larger_than_any_of_ours_are_refused() {
    let world = World::open().await;
    let id = world.colleague("editor", Role::Editor).await;
    let (mut visitor, session) = world.session(id, Stage::Full).await;
    let draft = world.find("kosice", "service", "residence-permits");
    let head = world.head().await;
    let ours = [("sec-fetch-site", "same-origin")];
    for path in ["", "/unsaved", "/review", "/translate/sk"] {
        let address = format!("/desk/kosice/entries/{}{path}", draft.id);
        let large = format!("csrf={}&do=save&note={}", session.csrf, "x".repeat(1 << 20));
        let answer = visitor.ask(Method::POST, &address, &ours, Some(large)).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{address}");
        assert!(answer.text.contains("<h1"), "said on a page of ours");
        let many = format!("csrf={}{}", session.csrf, "&f/phones=".repeat(2_000));
        let answer = visitor.ask(Method::POST, &address, &ours, Some(many)).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{address}");
        for kind in ["text/plain", "multipart/form-data; boundary=x", "application/json"] {
            let headers = [ours[0], ("content-type", kind)];
            let answer = visitor.ask(Method::POST, &address, &headers, Some(format!("csrf={}", session.csrf))).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{kind}");
        }
    }
    assert_eq!(world.head().await, head, "nothing is saved");
}

#[tokio::test]
async fn addresses_that_try_their_luck_lead_nowhere() {
    let world = World::open().await;
    let mut visitor = world.works(Role::Administrator).await;
    let id = world.id("service", "residence-permits");
    let elsewhere = world.find("all", "topic", "home").id;
    let bad = [
        "/desk/praha".to_owned(),
        "/desk/KOSICE".to_owned(),
        "/desk/kosice%00".to_owned(),
        "/desk/%2e%2e".to_owned(),
        "/desk/..%2f..%2fetc%2fpasswd".to_owned(),
        "/desk/kosice/".to_owned(),
        "/desk//kosice".to_owned(),
        "/desk/kosice%2Fentries".to_owned(),
        "/desk/kosice/entries/..%2f..%2fetc%2fpasswd".to_owned(),
        "/desk/kosice/entries/%00".to_owned(),
        "/desk/kosice/entries/'%20or%201=1--".to_owned(),
        "/desk/kosice/entries/00000000-0000-0000-0000-000000000000".to_owned(),
        format!("/desk/kosice/entries/{elsewhere}"),
        format!("/desk/kosice/entries/{elsewhere}/history"),
        format!("/desk/kosice/entries/{elsewhere}/page/en"),
        format!("/desk/kosice/entries/{elsewhere}/publish"),
        "/desk/kosice/new/topic".to_owned(),
        "/desk/kosice/new/%3Cscript%3E".to_owned(),
        "/desk/kosice/new/..%2fservice".to_owned(),
        format!("/desk/kosice/entries/{id}/page/xx"),
        format!("/desk/kosice/entries/{id}/page/..%2fen"),
        format!("/desk/kosice/entries/{id}/page/en%00"),
        format!("/desk/kosice/entries/{id}/translate/%3Cscript%3E"),
        format!("/desk/kosice/entries/{id}/preview?lang=../en"),
        format!("/desk/kosice/entries/{id}/compare?from=-1&to=9223372036854775807"),
        format!("/desk/kosice/entries/{id}/compare?from=1&to=2"),
        format!("/desk/kosice/entries/{id}/forget"),
        "/desk/kosice/settings/nothing".to_owned(),
    ];
    for address in bad {
        let answer = visitor.get(&address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        assert!(
            answer.text.contains("<h1") && !answer.text.contains("<script>"),
            "{address} says so on a page of ours"
        );
    }
    // What cannot be read as text at all.
    let answer = visitor.get("/desk/kosice/entries/%ff").await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
}

#[tokio::test]
async fn no_page_of_the_desk_is_kept_by_anybody() {
    let world = World::open().await;
    let mut visitor = world.works(Role::Administrator).await;
    let id = world.id("service", "residence-permits");
    let kept = world.app.pages.usage().pages;
    let addresses = [
        "/desk/kosice".to_owned(),
        "/desk/kosice/entries".to_owned(),
        format!("/desk/kosice/entries/{id}"),
        format!("/desk/kosice/entries/{id}/preview"),
        format!("/desk/kosice/entries/{id}/page/en"),
        "/desk/kosice/nothing-here".to_owned(),
        "/desk/sign-in".to_owned(),
    ];
    for address in &addresses {
        let answer = visitor.get(address).await;
        assert_eq!(answer.header("cache-control"), "no-store", "{address}");
        assert_eq!(answer.header("etag"), "", "{address}");
        assert!(answer.header("content-security-policy").contains("default-src 'none'"), "{address}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{address}");
    }
    assert_eq!(world.app.pages.usage().pages, kept, "nothing is kept by the front");
    // Somebody else who asks for the same sees nothing of it.
    for address in &addresses[..5] {
        assert_eq!(Visitor::new(&world.app).get(address).await.status, StatusCode::SEE_OTHER, "{address}");
    }
}
