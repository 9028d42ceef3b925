//! Signing in with a second step, letters that lead to a password, sessions, and closing accounts.

use http::StatusCode;
use integra_desk::Settings;
use integra_kernel::clock::Clock;
use integra_store::{Role, Stage};
use integra_testing::{db::TestDb, html, visitor::Visitor};
use jiff::SignedDuration;
use totp_rs::{Algorithm, Builder, Secret};

use crate::world::{COOKIE, PASSWORD, World, email};

/// A desk as in production: a password alone opens nothing.
async fn strict(db: TestDb) -> World {
    World::over(db, Settings { origin: Some("https://desk.example".into()), ..Settings::default() }).await
}

/// What stands between two marks, the first time.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    text.split_once(from).and_then(|(_, rest)| rest.split_once(to)).unwrap_or_else(|| panic!("no {from} in {text}")).0
}

/// The code an authenticator app shows now.
fn code(world: &World, secret: &str) -> String {
    let bytes = Secret::try_from_base32(secret.replace(' ', "")).expect("base 32");
    let app = Builder::new().with_algorithm(Algorithm::SHA1).with_digits(6).with_step_duration(30).with_secret(bytes);
    let now = u64::try_from(world.app.clock.now().as_second()).expect("after 1970");
    app.build().expect("an app").generate(now).to_string()
}

/// Sets a second step up on the page shown, and gives its secret and the recovery codes.
async fn sets_up(world: &World, visitor: &mut Visitor<'_>) -> (String, Vec<String>) {
    visitor.get("/desk/second-step/set-up").await;
    let before = visitor.cookies[COOKIE].clone();
    let wrong = visitor.posts("/desk/second-step/set-up", &[("code", "000000")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    // What the page shows now is what counts.
    let secret = html::unescape(between(&wrong.text, "<code dir=\"ltr\">", "</code>"));
    let page = visitor.posts("/desk/second-step/set-up", &[("code", &code(world, &secret))]).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert_ne!(visitor.cookies[COOKIE], before, "a new token with the second step");
    let list = between(&page.text, "<ul class=\"codes\" dir=\"ltr\">", "</ul>");
    let codes: Vec<String> =
        list.split("<li>").skip(1).filter_map(|it| it.split("</li>").next()).map(str::to_owned).collect();
    assert!(codes.len() >= 8, "{codes:?}");
    (secret, codes)
}

integra_testing::db_test! {
    /// Password, second step set up, app, recovery code: each once.
    async fn somebody_sets_a_second_step_up_and_loses_their_phone(db) {
        let world = strict(db).await;
        let id = world.colleague("editor", Role::Editor).await;
        let mut visitor = world.signs_in("editor").await;
        assert_eq!(visitor.get("/desk/kosice").await.status, StatusCode::SEE_OTHER, "not in yet");
        let (secret, codes) = sets_up(&world, &mut visitor).await;
        assert_eq!(visitor.get("/desk/kosice").await.status, StatusCode::OK);

        // Again, with a code of the app; the code just used is not taken twice.
        let mut again = world.signs_in("editor").await;
        let token = again.cookies[COOKIE].clone();
        assert_eq!(again.get("/desk/kosice").await.status, StatusCode::SEE_OTHER, "the second step is owed");
        assert_eq!(again.get("/desk/second-step/set-up").await.status, StatusCode::SEE_OTHER, "and not set up anew");
        again.get("/desk/second-step?to=%2Fdesk%2Fkosice%2Fentries").await;
        let used = again.form_to("/desk/second-step").with("code", &code(&world, &secret));
        assert_eq!(again.submit(&used).await.status, StatusCode::UNPROCESSABLE_ENTITY, "each code once");
        world.app.clock.advance(SignedDuration::from_secs(60));
        let form = again.form_to("/desk/second-step").with("code", &code(&world, &secret));
        assert_eq!(again.submit(&form).await.header("location"), "/desk/kosice/entries");
        assert_ne!(again.cookies[COOKIE], token, "a new token with the second step");
        assert_eq!(Visitor::with_cookie(&world.app, COOKIE, &token).get("/desk").await.status, StatusCode::SEE_OTHER);

        // The phone is lost.
        let mut lost = world.signs_in("editor").await;
        lost.get("/desk/second-step").await;
        let answer = lost.posts("/desk/second-step", &[("recovery", &codes[0].to_lowercase())]).await;
        assert!(answer.header("location").starts_with("/desk/account?done=recovered"), "{}", answer.text);
        assert!(lost.visit("/desk/account?done=recovered").await.text.contains("recovery codes are left"));
        let left = world.app.store.account(id).await.expect("readable").expect("there").recovery_left;
        assert_eq!(left, codes.len() - 1);
        let (second, _) = sets_up(&world, &mut lost).await;
        assert_ne!(second, secret);
        let mut old = world.signs_in("editor").await;
        old.get("/desk/second-step").await;
        let answer = old.posts("/desk/second-step", &[("recovery", &codes[0])]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "each recovery code once");
        let answer = old.posts("/desk/second-step", &[("recovery", &codes[1])]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "new codes replace the old ones");
        let trail = world.trail(&id.to_string()).await;
        assert!(trail.iter().filter(|action| *action == "sign-in.done").count() >= 2, "{trail:?}");
        assert!(trail.iter().filter(|action| *action == "account.second-factor-set-up").count() == 2, "{trail:?}");
    }
}

#[tokio::test]
async fn guessing_codes_is_slowed_down() {
    let world = strict(TestDb::sqlite()).await;
    world.colleague("editor", Role::Editor).await;
    let (secret, codes) = sets_up(&world, &mut world.signs_in("editor").await).await;
    let mut visitor = world.signs_in("editor").await;
    visitor.get("/desk/second-step").await;
    let mut found = Vec::new();
    for guess in 0..6 {
        let guess = format!("{guess:06}");
        let name = if found.len() % 2 == 0 { "code" } else { "recovery" };
        found.push(visitor.posts("/desk/second-step", &[(name, &guess)]).await.status);
        visitor.get("/desk/second-step").await;
    }
    assert_eq!(found[..5], [StatusCode::UNPROCESSABLE_ENTITY; 5]);
    assert_eq!(found[5], StatusCode::TOO_MANY_REQUESTS);
    // The right one waits too, in a session of its own.
    let mut other = world.signs_in("editor").await;
    other.get("/desk/second-step").await;
    for (name, right) in [("code", code(&world, &secret)), ("recovery", codes[0].clone())] {
        let answer = other.posts("/desk/second-step", &[(name, &right)]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        other.get("/desk/second-step").await;
    }
}

#[tokio::test]
async fn an_invitation_leads_to_a_password_once() {
    let world = strict(TestDb::sqlite()).await;
    let admin = world.colleague("admin", Role::Administrator).await;
    let (mut visitor, _) = world.session(admin, Stage::Full).await;
    visitor.get("/desk/kosice/people").await;
    let form = visitor.form("invite").with("email", "New@Example.org").with("name", "Nová").ticking("role", "editor");
    let answer = visitor.submit(&form.pressing("invite")).await;
    assert_eq!(answer.header("location"), "/desk/kosice/people?done=invited", "{}", answer.text);
    let claimed = world.app.store.claim_mail(world.app.clock_micros()).await.expect("readable").expect("a letter");
    assert_eq!(claimed.letter.to, "new@example.org");
    let token = claimed.letter.text.split("https://desk.example/desk/welcome/").nth(1).expect("a link");
    let token = token.split_whitespace().next().expect("a token");
    let address = format!("/desk/welcome/{token}");

    let mut new = Visitor::new(&world.app);
    for _ in 0..2 {
        assert_eq!(new.get(&address).await.status, StatusCode::OK, "looking does not use it up");
    }
    for weak in ["short", "password1234", "new@example.org"] {
        let answer = new.posts(&address, &[("password", weak)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{weak}");
    }
    let form = new.form_to("").with("password", PASSWORD);
    assert_eq!(new.submit(&form).await.header("location"), "/desk/second-step/set-up");
    sets_up(&world, &mut new).await;
    assert_eq!(new.get("/desk/kosice/reviews").await.status, StatusCode::OK, "an editor of Košice");
    let again = Visitor::new(&world.app).get(&address).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.text.contains("This link no longer works"));
    let answer = Visitor::new(&world.app).posts(&address, &[("password", "another set of words")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_reset_tells_nobody_who_works_here() {
    let world = strict(TestDb::sqlite()).await;
    let id = world.colleague("editor", Role::Editor).await;
    let (secret, _) = sets_up(&world, &mut world.signs_in("editor").await).await;
    let (mut elsewhere, _) = world.session(id, Stage::Full).await;
    let mut answers = Vec::new();
    for name in ["editor", "nobody"] {
        let mut visitor = Visitor::new(&world.app);
        visitor.get("/desk/reset").await;
        let form = visitor.form_to("/desk/reset").with("email", &email(name));
        let answer = visitor.submit(&form).await;
        let headers: Vec<String> = answer.headers.keys().map(ToString::to_string).collect();
        let (status, to) = (answer.status, answer.header("location").to_owned());
        answers.push((status, to, headers, visitor.follow(answer).await.text));
    }
    assert_eq!(answers[0], answers[1]);
    let claimed = world.app.store.claim_mail(world.app.clock_micros()).await.expect("readable").expect("a letter");
    assert_eq!(claimed.letter.to, email("editor"));
    assert!(world.app.store.claim_mail(world.app.clock_micros()).await.expect("readable").is_none(), "one letter");
    let token = claimed.letter.text.split("/desk/welcome/").nth(1).and_then(|rest| rest.split_whitespace().next());
    let address = format!("/desk/welcome/{}", token.expect("a token"));

    // A letter alone does not open an account that has a second step, and a new password ends all sessions.
    let mut visitor = Visitor::new(&world.app);
    visitor.get(&address).await;
    let answer = visitor.posts(&address, &[("password", "quite another password")]).await;
    assert_eq!(answer.header("location"), "/desk/second-step");
    assert_eq!(visitor.get("/desk/kosice").await.status, StatusCode::SEE_OTHER);
    assert_eq!(elsewhere.get("/desk/kosice").await.status, StatusCode::SEE_OTHER, "ended");
    world.app.clock.advance(SignedDuration::from_secs(60));
    visitor.get("/desk/second-step").await;
    visitor.posts("/desk/second-step", &[("code", &code(&world, &secret))]).await;
    assert_eq!(visitor.get("/desk/kosice").await.status, StatusCode::OK);
    let mut old = Visitor::new(&world.app);
    let answer = old.posts("/desk/sign-in", &[("email", &email("editor")), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "the old password is dead");
}

#[tokio::test]
async fn sessions_are_seen_and_ended() {
    let world = World::open().await;
    let id = world.colleague("editor", Role::Editor).await;
    let (mut one, _) = world.session(id, Stage::Full).await;
    let (mut two, session) = world.session(id, Stage::Full).await;
    let (mut three, _) = world.session(id, Stage::Full).await;
    one.get("/desk/account").await;
    let form = one.form_to("/desk/account/sessions");
    assert_eq!(form.buttons.len(), 3, "two others, and all others");
    one.submit(&form.pressing(&session.id)).await;
    assert_eq!(two.get("/desk/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(three.get("/desk/account").await.status, StatusCode::OK);
    one.get("/desk/account").await;
    let form = one.form_to("/desk/account/sessions").pressing("others");
    one.submit(&form).await;
    assert_eq!(three.get("/desk/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(one.get("/desk/account").await.status, StatusCode::OK);

    // Nobody ends somebody else's.
    let other = world.colleague("other", Role::Administrator).await;
    let (mut other, _) = world.session(other, Stage::Full).await;
    let own = world.app.store.sessions(id, world.app.clock_micros()).await.expect("readable");
    other.get("/desk/account").await;
    other.posts("/desk/account/sessions", &[("end", &own[0].id)]).await;
    assert_eq!(one.get("/desk/account").await.status, StatusCode::OK);

    // Idle ones end by themselves.
    world.app.clock.advance(SignedDuration::from_hours(3));
    assert_eq!(one.get("/desk/account").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn closing_an_account_ends_its_sessions() {
    let world = World::open().await;
    let admin = world.colleague("admin", Role::Administrator).await;
    let id = world.colleague("editor", Role::Editor).await;
    let (mut editor, _) = world.session(id, Stage::Full).await;
    let (mut admin, _) = world.session(admin, Stage::Full).await;
    assert_eq!(editor.get("/desk/kosice").await.status, StatusCode::OK);
    admin.get("/desk/kosice/people").await;
    let own = id.to_string();
    let answer = admin.posts("/desk/kosice/people", &[("id", &own), ("do", "disable")]).await;
    assert_eq!(answer.header("location"), "/desk/kosice/people?done=changed");
    assert_eq!(editor.get("/desk/kosice").await.status, StatusCode::SEE_OTHER);
    let mut again = Visitor::new(&world.app);
    let answer = again.posts("/desk/sign-in", &[("email", &email("editor")), ("password", PASSWORD)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "and nobody is let in");
    assert_eq!(world.trail(&own).await.last().map(String::as_str), Some("account.disabled"));

    // An account that works elsewhere too is not one city's to close, nor is the network's administrator.
    let elsewhere = vec![world.membership("kosice", Role::Editor), world.membership("all", Role::Reader)];
    let network = vec![world.membership("kosice", Role::Reader), world.membership("all", Role::Administrator)];
    for (name, memberships, status) in
        [("elsewhere", elsewhere, StatusCode::UNPROCESSABLE_ENTITY), ("network", network, StatusCode::FORBIDDEN)]
    {
        let id = world.person(name, memberships).await.to_string();
        for wish in ["disable", "lost"] {
            admin.get("/desk/kosice/people").await;
            let answer = admin.posts("/desk/kosice/people", &[("id", &id), ("do", wish)]).await;
            assert_eq!(answer.status, status, "{name} {wish}");
        }
    }
}
