//! Signing in with an account elsewhere, as far as no provider answers: what must come back, to which browser, and once.
//! What a provider says, true or not, is tried against a real one in the browser tests.

use http::{Method, StatusCode};
use integra_desk::{Provider, ProviderSpec, Settings};
use integra_outside::Outside;
use integra_store::{Role, Stage};
use integra_testing::{app::Answer, db::TestDb, visitor::Visitor};
use serde_json::json;

use crate::world::{World, chance};

const WAY: &str = "integra-way";
const TEN_MINUTES: i64 = 10 * 60 * 1_000_000;

/// A desk that knows two providers, neither of which answers.
async fn desk() -> World {
    let provider = |name: &str| {
        let spec = ProviderSpec {
            name: name.to_owned(),
            // Nothing listens on the first port.
            issuer: format!("http://127.0.0.1:1/{name}"),
            client_id: "integra".to_owned(),
            ..ProviderSpec::default()
        };
        Provider::new(spec, Some("https://desk.example"), Outside::new().expect("a way out")).expect("a provider")
    };
    let openid = vec![provider("city"), provider("region")];
    World::over(TestDb::sqlite(), Settings { openid, ..Settings::default() }).await
}

/// Somebody who went to a provider and has not come back.
async fn away<'a>(world: &'a World, provider: &str) -> Visitor<'a> {
    let kept = json!({ "provider": provider, "to": "/desk/kosice", "state": "right", "nonce": "n", "verifier": "v" });
    let now = world.app.clock_micros();
    let begun = world.app.store.begin_ceremony("openid", &kept.to_string(), now, TEN_MINUTES, chance()).await;
    Visitor::with_cookie(&world.app, WAY, &begun.expect("begun"))
}

async fn back(visitor: &mut Visitor<'_>, provider: &str, query: &str) -> Answer {
    visitor.ask(Method::GET, &format!("/desk/sign-in/openid/{provider}/back?{query}"), &[], None).await
}

#[tokio::test]
async fn what_comes_back_must_be_what_this_browser_was_given_and_only_once() {
    let world = desk().await;
    let late = "begun in another browser, is too old, or was used already";
    let cases = [
        ("city", "code=c&state=wrong"),
        ("city", "code=c"),
        ("city", "code=c&state=right&iss=https%3A%2F%2Fevil.example"),
        ("region", "code=c&state=right"),
    ];
    for (provider, query) in cases {
        let mut visitor = away(&world, "city").await;
        let token = visitor.cookies[WAY].clone();
        let refused = back(&mut visitor, provider, query).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{query}");
        assert!(refused.text.contains(late), "{}", refused.text);
        assert!(!visitor.cookies.contains_key(WAY), "the browser forgets it");
        // Whatever was wrong, it cannot be tried again.
        let mut again = Visitor::with_cookie(&world.app, WAY, &token);
        assert_eq!(back(&mut again, "city", "code=c&state=right").await.status, StatusCode::CONFLICT, "{query}");
    }
    let mut nobody = Visitor::new(&world.app);
    assert_eq!(back(&mut nobody, "city", "code=c&state=right").await.status, StatusCode::CONFLICT, "no cookie");
    let mut slow = away(&world, "city").await;
    world.app.clock.advance(jiff::SignedDuration::from_secs(601));
    assert_eq!(back(&mut slow, "city", "code=c&state=right").await.status, StatusCode::CONFLICT, "too late");
    // Everything is right, but for the provider.
    let mut visitor = away(&world, "city").await;
    let silent = back(&mut visitor, "city", "code=c&state=right&iss=http%3A%2F%2F127.0.0.1%3A1%2Fcity").await;
    assert_eq!(silent.status, StatusCode::BAD_GATEWAY, "{}", silent.text);
    assert!(silent.text.contains("city") && silent.text.contains("does not answer"), "{}", silent.text);
    let mut visitor = away(&world, "city").await;
    let cancelled = back(&mut visitor, "city", "error=access_denied&state=right&code=c").await;
    assert_eq!(cancelled.status, StatusCode::FORBIDDEN);
    assert!(cancelled.text.contains("You did not sign in with"), "{}", cancelled.text);
    let refused = world.trail("openid").await;
    assert_eq!(refused, vec!["sign-in.refused"; 12]);
}

#[tokio::test]
async fn the_way_there_is_a_link_that_says_when_it_leads_nowhere() {
    let world = desk().await;
    let mut visitor = Visitor::new(&world.app);
    let page = visitor.get("/desk/sign-in?to=%2Fdesk%2Fkosice").await;
    assert!(page.text.contains("href=\"/desk/sign-in/openid/city?to=%2Fdesk%2Fkosice\""), "{}", page.text);
    let silent = visitor.get("/desk/sign-in/openid/city").await;
    assert_eq!(silent.status, StatusCode::BAD_GATEWAY);
    assert!(silent.text.contains("does not answer") && silent.text.contains("name=\"password\""), "{}", silent.text);
    for unknown in ["/desk/sign-in/openid/nobody", "/desk/sign-in/openid/nobody/back?state=right"] {
        assert_eq!(visitor.get(unknown).await.status, StatusCode::NOT_FOUND, "{unknown}");
    }
    // A table is not filled from one network without end.
    let mut found = Vec::new();
    for _ in 0..105 {
        found.push(visitor.get("/desk/sign-in/openid/city").await.status);
    }
    assert_eq!(found.last(), Some(&StatusCode::TOO_MANY_REQUESTS));
}

#[tokio::test]
async fn an_account_elsewhere_is_taken_away_by_its_owner() {
    let world = desk().await;
    let id = world.colleague("editor", Role::Editor).await;
    let other = world.colleague("other", Role::Editor).await;
    let issuer = "http://127.0.0.1:1/city";
    for (account, subject) in [(id, "1"), (other, "2")] {
        let mut tx = world.app.store.begin("test", world.app.clock_micros()).await.expect("a transaction");
        tx.tie_identity(account, issuer, subject).await.expect("tied");
        tx.commit().await.expect("committed");
    }
    let (mut visitor, _) = world.session(id, Stage::Full).await;
    visitor.get("/desk/account").await;
    let form = visitor.form_to("/desk/account/elsewhere");
    assert_eq!(visitor.submit(&form).await.header("location"), "/desk/account?done=untied#elsewhere");
    assert!(world.app.store.identities(id).await.expect("a list").is_empty());
    assert_eq!(world.app.store.identities(other).await.expect("a list").len(), 1, "nobody else's");
    let letter =
        world.app.store.claim_mail(world.app.clock_micros()).await.expect("readable").expect("a letter").letter;
    assert!(letter.text.contains("at city can no longer"), "{}", letter.text);
    assert_eq!(world.trail(&id.to_string()).await.last().map(String::as_str), Some("account.elsewhere-removed"));
}
