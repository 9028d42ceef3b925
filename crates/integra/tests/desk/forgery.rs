//! Forms that were not sent from our own pages, sessions somebody planted, and addresses that lead away.

use http::{Method, StatusCode};
use integra_desk::{
    Settings,
    routes::{Need, ROUTES},
};
use integra_store::{AuditFilter, Role, Stage};
use integra_testing::{db::TestDb, visitor::Visitor};

use crate::world::{COOKIE, PASSWORD, World, email};

/// Everything that would show that something was saved.
async fn saved(world: &World) -> (i64, usize) {
    let rows = world.app.store.audit_trail(&AuditFilter::default(), None, 1_000).await.expect("readable");
    (world.head().await, rows.len())
}

/// What is sent: pairs, and headers.
type Try = (Vec<(String, String)>, Vec<(&'static str, &'static str)>);

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[tokio::test]
async fn a_form_that_is_not_ours_changes_nothing() {
    let world = World::open().await;
    let admin = world.colleague("admin", Role::Administrator).await;
    let other = world.colleague("other", Role::Administrator).await;
    let (mut visitor, session) = world.session(admin, Stage::Full).await;
    let (_, others) = world.session(other, Stage::Full).await;
    let draft = world.find("kosice", "service", "residence-permits");
    let before = saved(&world).await;
    let ours = ("sec-fetch-site", "same-origin");
    let mut forged = 0;
    for route in ROUTES.iter().filter(|route| route.method == Method::POST) {
        let address = route.path.replace("{city}", "kosice").replace("{id}", &draft.id.to_string());
        let address = address.replace("{kind}", "service").replace("{lang}", "sk").replace("{token}", "unknown");
        let address = address.replace("{account}", &other.to_string());
        let good = pairs(&[("csrf", &session.csrf), ("do", "publish"), ("words", "x"), ("end", "others")]);
        let mut tries: Vec<Try> = vec![
            (good.clone(), vec![]),
            (good.clone(), vec![("sec-fetch-site", "cross-site")]),
            (good.clone(), vec![("sec-fetch-site", "same-site")]),
            (good.clone(), vec![("sec-fetch-site", "none")]),
            (good.clone(), vec![("origin", "https://evil.example"), ("host", "desk.example")]),
            (good.clone(), vec![("origin", "null"), ("host", "desk.example")]),
            (
                good.clone(),
                vec![("sec-fetch-site", "cross-site"), ("origin", "https://desk.example"), ("host", "desk.example")],
            ),
        ];
        if route.need != Need::Anyone {
            for csrf in ["", "x", &others.csrf, &session.csrf.to_uppercase()] {
                let mut pairs = good.clone();
                pairs[0].1 = csrf.to_owned();
                tries.push((pairs, vec![ours]));
            }
            tries.push((good[1..].to_vec(), vec![ours]));
        }
        for (pairs, headers) in tries {
            let answer = visitor.send(&address, &pairs, &headers).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{address} {pairs:?} {headers:?}");
            forged += 1;
        }
    }
    assert!(forged > 150, "{forged}");
    assert_eq!(saved(&world).await, before);
    assert_eq!(visitor.get("/desk/kosice").await.status, StatusCode::OK, "the session is still there");
    // The same form from one of our own pages is heard.
    let good = pairs(&[("csrf", &session.csrf), ("do", "comment"), ("words", "x")]);
    let address = format!("/desk/kosice/entries/{}/review", draft.id);
    assert_eq!(visitor.send(&address, &good, &[ours]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn signing_in_leads_to_the_desk_and_nowhere_else() {
    let world = World::open().await;
    world.colleague("editor", Role::Editor).await;
    let bad = [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "/desk//evil.example",
        "/desk/\\evil.example",
        "/desk/../evil",
        "/desk@evil.example",
        "/desk/\r\nlocation: https://evil.example",
        "javascript:alert(1)",
        "/kosice/en",
        "",
    ];
    for to in bad {
        let mut visitor = Visitor::new(&world.app);
        let sent = [("email", email("editor")), ("password", PASSWORD.to_owned()), ("to", to.to_owned())];
        let sent = sent.map(|(name, value)| (name.to_owned(), value));
        let answer = visitor.send("/desk/sign-in", &sent, &[("sec-fetch-site", "same-origin")]).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/desk"), "{to}");
        let mut query = form_urlencoded::Serializer::new("/desk/sign-in?".to_owned());
        let address = query.append_pair("to", to).finish();
        assert_eq!(visitor.get(&address).await.header("location"), "/desk", "{to}, signed in already");
    }
    // Where they wanted to go is remembered through the sign-in page.
    let mut visitor = Visitor::new(&world.app);
    let answer = visitor.visit("/desk/kosice/entries?kind=service").await;
    assert_eq!(answer.status, StatusCode::OK);
    let form = visitor.form_to("/desk/sign-in").with("email", &email("editor")).with("password", PASSWORD);
    assert_eq!(visitor.submit(&form).await.header("location"), "/desk/kosice/entries?kind=service");
}

#[tokio::test]
async fn a_planted_session_opens_nothing_after_signing_in() {
    let world = World::open().await;
    let attacker = world.colleague("attacker", Role::Reader).await;
    world.colleague("victim", Role::Administrator).await;
    let (planted, _) = world.session(attacker, Stage::Full).await;
    let mut attacker = planted.clone();
    assert_eq!(attacker.get("/desk/kosice").await.status, StatusCode::OK);
    for token in [planted.cookies[COOKIE].clone(), "planted".to_owned()] {
        let mut victim = Visitor::with_cookie(&world.app, COOKIE, &token);
        let sent = [("email", email("victim")), ("password", PASSWORD.to_owned())];
        let sent = sent.map(|(name, value)| (name.to_owned(), value));
        victim.send("/desk/sign-in", &sent, &[("sec-fetch-site", "same-origin")]).await;
        assert_ne!(victim.cookies[COOKIE], token, "a token of their own");
        assert_eq!(victim.get("/desk/kosice/people").await.status, StatusCode::OK);
        let mut attacker = Visitor::with_cookie(&world.app, COOKIE, &token);
        assert_eq!(attacker.get("/desk/kosice").await.status, StatusCode::SEE_OTHER, "the planted token is dead");
    }
}

#[tokio::test]
async fn the_cookie_is_kept_from_scripts_other_sites_and_the_open() {
    for (https, name) in [(false, "integra-desk"), (true, "__Secure-integra-desk")] {
        let settings = Settings { password_is_enough: true, https, ..Settings::default() };
        let world = World::over(TestDb::sqlite(), settings).await;
        world.colleague("editor", Role::Editor).await;
        let mut visitor = Visitor::new(&world.app);
        let answer = visitor.posts("/desk/sign-in", &[("email", &email("editor")), ("password", PASSWORD)]).await;
        let cookie = answer.header("set-cookie").to_owned();
        assert!(cookie.starts_with(&format!("{name}=")), "{cookie}");
        for flag in ["; Path=/desk", "; HttpOnly", "; SameSite=Lax"] {
            assert!(cookie.contains(flag), "{cookie}");
        }
        assert_eq!(cookie.contains("; Secure"), https);
        assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "it ends with the browser");
        visitor.visit("/desk").await;
        let form = visitor.form_to("/desk/sign-out");
        let token = visitor.cookies[name].clone();
        let answer = visitor.submit(&form).await;
        assert!(answer.header("set-cookie").contains("Max-Age=0"));
        let mut again = Visitor::with_cookie(&world.app, name, &token);
        assert_eq!(again.get("/desk/kosice").await.status, StatusCode::SEE_OTHER, "signed out on the server too");
    }
}
