//! An organization without an account asks to publish here, and the city answers.

use http::StatusCode;
use integra_desk::{Settings, private::Private};
use integra_edition::DraftState;
use integra_store::{AuditFilter, Role, Store};
use integra_testing::{db::TestDb, visitor::Visitor};
use jiff::SignedDuration;

use crate::world::World;

const FORM: &str = "/kosice/en/organizations-join";
const DESK: &str = "/desk/kosice/registrations";
const NAME: &str = "Planted Gardens";
const EMAIL: &str = "planted@gardens.example";

fn filled() -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", NAME),
        ("website", "gardens.example"),
        ("email", EMAIL),
        ("about", "We garden with <b>people</b> from everywhere."),
        ("language", "uk"),
        ("language", "sk"),
        ("fax", ""),
    ]
}

fn link(text: &str, start: &str) -> String {
    let at = text.find(start).expect("a link");
    text[at..].split_whitespace().next().expect("an address").to_owned()
}

/// Asks, and gives the link of the letter.
async fn asks(world: &World) -> String {
    let answer = Visitor::new(&world.app).posts(FORM, &filled()).await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, &*format!("{FORM}?sent=mail")));
    let letter = world.letters().await.pop().expect("a letter");
    assert_eq!(letter.0, EMAIL);
    assert!(!letter.1.contains(NAME), "no name in a subject: {letter:?}");
    link(&letter.2, "/p/organization/")
}

async fn confirms(world: &World) -> String {
    let link = asks(world).await;
    let mut visitor = Visitor::new(&world.app);
    visitor.get(&link).await;
    assert_eq!(visitor.submit(&visitor.form("confirm").pressing("confirm")).await.status, StatusCode::SEE_OTHER);
    link
}

integra_testing::db_test! {
    /// From the form to the first offer.
    async fn an_organization_asks_is_admitted_and_writes(db) {
        let world = World::over(db, Settings { password_is_enough: true, ..Settings::default() }).await;
        let list = world.app.get("/kosice/en/volunteering").await.text;
        assert!(list.contains(&format!("href=\"{FORM}\"")), "{list}");
        let form = world.app.get(FORM).await;
        assert_eq!((form.status, form.header("cache-control")), (StatusCode::OK, "no-store"));
        assert!(form.text.contains("deleted on") && form.text.contains("21 February 2027"), "{}", form.text);
        world.colleague("maria", Role::Coordinator).await;
        let link = asks(&world).await;
        let mut coordinator = world.works(Role::Coordinator).await;
        for _ in 0..2 {
            let page = world.app.get(&link).await;
            assert!(page.status == StatusCode::OK && page.text.contains(NAME), "{}", page.text);
        }
        assert!(!coordinator.get(DESK).await.text.contains(NAME), "looking changes nothing");
        let mut visitor = Visitor::new(&world.app);
        for _ in 0..2 {
            assert_eq!(visitor.posts(&link, &[("do", "confirm")]).await.status, StatusCode::SEE_OTHER);
        }
        let told = world.letters().await;
        let to: Vec<&str> = told.iter().map(|it| it.0.as_str()).collect();
        assert_eq!(to, ["coordinator@example.org", "maria@example.org"], "once each: {told:?}");
        assert!(told.iter().all(|it| it.2.contains(DESK) && !it.2.contains(NAME)), "{told:?}");

        let waiting = coordinator.get(DESK).await.text;
        assert!(waiting.contains(NAME) && waiting.contains("&lt;b&gt;people&lt;/b&gt;"), "{waiting}");
        assert!(waiting.contains("https://gardens.example/") && waiting.contains(EMAIL), "{waiting}");
        let form = coordinator.form("approve").with("entry", "published").pressing("approve");
        let answer = coordinator.submit(&form).await;
        assert!(answer.header("location").ends_with("?done=invited"), "{}", answer.text);
        world.app.settle().await;
        assert_eq!(coordinator.submit(&form).await.status, StatusCode::CONFLICT, "answered already");
        let draft = world.find("kosice", "organization", "planted-gardens");
        assert_eq!(draft.state, DraftState::Published);
        let page = world.app.get("/kosice/en/organizations/planted-gardens").await.text;
        assert!(page.contains(NAME) && !page.contains(EMAIL), "the contact is nobody's business: {page}");
        assert_eq!(world.app.get(&link).await.status, StatusCode::NOT_FOUND, "nothing is left of the form");
        let rows = world.app.store.audit_trail(&AuditFilter::default(), None, 100).await.expect("readable");
        let actions: Vec<&str> = rows.iter().map(|row| row.action.as_str()).collect();
        assert!(actions.contains(&"registration.read") && actions.contains(&"registration.approved"), "{actions:?}");

        let invited = world.letters().await;
        assert_eq!(invited.len(), 1, "{invited:?}");
        let account = world.app.store.account_by_email(EMAIL).await.expect("readable").expect("an account");
        assert_eq!(account.memberships[0].role, Role::Contributor);
        assert_eq!(account.memberships[0].organization, Some(draft.id));
        let welcome = self::link(&invited[0].2, "/desk/welcome/");
        assert_eq!(world.app.get(&welcome).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn one_that_is_there_already_is_suggested_and_taken() {
    let world = World::open().await;
    let link = {
        let mut pairs = filled();
        pairs[0].1 = " mareena ";
        Visitor::new(&world.app).posts(FORM, &pairs).await;
        link(&world.letters().await.pop().expect("a letter").2, "/p/organization/")
    };
    Visitor::new(&world.app).posts(&link, &[("do", "confirm")]).await;
    let mut coordinator = world.works(Role::Coordinator).await;
    let page = coordinator.get(DESK).await.text;
    let id = world.id("organization", "mareena").to_string();
    assert!(page.contains("It seems to be this one"), "{page}");
    let form = coordinator.form("approve");
    assert_eq!(form.value("entry"), Some(id.as_str()), "suggested");
    let head = world.head().await;
    assert_eq!(coordinator.submit(&form.pressing("approve")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(world.head().await, head, "no second entry");
    let account = world.app.store.account_by_email(EMAIL).await.expect("readable").expect("an account");
    assert_eq!(account.memberships[0].organization.map(|it| it.to_string()), Some(id));
}

#[tokio::test]
async fn a_no_has_a_reason_and_everything_goes_on_its_date() {
    let world = World::open().await;
    let link = confirms(&world).await;
    let mut publisher = world.works(Role::Publisher).await;
    assert_eq!(publisher.get(DESK).await.status, StatusCode::FORBIDDEN, "not for everybody who writes");
    let mut coordinator = world.works(Role::Coordinator).await;
    coordinator.get(DESK).await;
    let form = coordinator.form("refuse").with("reason", "elsewhere").pressing("refuse");
    assert_eq!(coordinator.submit(&form).await.status, StatusCode::SEE_OTHER);
    let letters = world.letters().await;
    let told = letters.iter().find(|it| it.0 == EMAIL).expect("a letter");
    assert!(told.2.contains("does not work in this city"), "{told:?}");
    let page = world.app.get(&link).await.text;
    assert!(page.contains("The city said no") && page.contains("does not work in this city"), "{page}");
    assert!(coordinator.get(DESK).await.text.contains("You said no"));
    assert!(world.app.store.account_by_email(EMAIL).await.expect("readable").is_none());

    world.app.clock.advance(SignedDuration::from_hours(24 * 91));
    integra_desk::tidy(&world.app.store, world.app.clock_micros()).await.expect("tidied");
    assert_eq!(world.app.get(&link).await.status, StatusCode::NOT_FOUND);
    let mut coordinator =
        world.session(world.colleague("later", Role::Coordinator).await, integra_store::Stage::Full).await.0;
    assert!(!coordinator.get(DESK).await.text.contains("You said no"));
}

#[tokio::test]
async fn nothing_is_kept_of_those_who_do_not_confirm_or_change_their_mind() {
    let world = World::open().await;
    let unconfirmed = asks(&world).await;
    world.app.clock.advance(SignedDuration::from_hours(73));
    assert_eq!(world.app.get(&unconfirmed).await.status, StatusCode::NOT_FOUND, "too late");
    integra_desk::tidy(&world.app.store, world.app.clock_micros()).await.expect("tidied");
    let tx = world.app.store.begin("test", world.app.clock_micros()).await.expect("a transaction");
    let rows = Private(tx.db()).drop_over_registrations(i64::MAX).await.expect("counted");
    drop(tx);
    assert_eq!(rows, 0, "it is gone");

    let link = confirms(&world).await;
    let backup = world.db().data().join("backup");
    world.app.store.backup(&backup).await.expect("a backup");
    let mut visitor = Visitor::new(&world.app);
    visitor.get(&link).await;
    let answer = visitor.submit(&visitor.form("erase").pressing("erase")).await;
    assert!(answer.status == StatusCode::OK && answer.text.contains("Everything is deleted"), "{}", answer.text);
    assert_eq!(world.app.get(&link).await.status, StatusCode::NOT_FOUND);
    assert!(!world.works(Role::Coordinator).await.get(DESK).await.text.contains(NAME));

    // Nor does an older backup bring it back, where the list of erasures is; without it, it would.
    for (listed, rows) in [(true, 0), (false, 1)] {
        let new = world.db().another().await;
        if listed {
            let list = |data: &std::path::Path| data.join("erasures.jsonl");
            std::fs::copy(list(world.db().data()), list(new.data())).expect("the list");
        }
        Store::restore(&backup, &new.url(), new.data()).await.expect("restored");
        let store = Store::open_with(&new.url(), new.data(), vec![integra_desk::migrations()]).await.expect("opens");
        let tx = store.begin("test", world.app.clock_micros()).await.expect("a transaction");
        assert_eq!(Private(tx.db()).drop_over_registrations(i64::MAX).await.expect("counted"), rows);
    }
}

#[tokio::test]
async fn what_is_no_registration_is_refused_and_what_was_typed_stays() {
    let world = World::open().await;
    let post = async |pairs: &[(&str, &str)], headers: &[(&str, &str)]| {
        let pairs: Vec<(String, String)> =
            pairs.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        Visitor::new(&world.app).send(FORM, &pairs, headers).await
    };
    let ours = [("sec-fetch-site", "same-origin")];
    assert_eq!(post(&filled(), &[("sec-fetch-site", "cross-site")]).await.status, StatusCode::FORBIDDEN);
    let mut bad = filled();
    bad[2].1 = "a@b.example\r\nBcc: c@d.example";
    let answer = post(&bad, &ours).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("This is no e-mail address") && answer.text.contains(NAME), "{}", answer.text);
    let large = "x".repeat(20_000);
    assert_eq!(post(&[("about", &large)], &ours).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let mut trap = filled();
    trap[6].1 = "+421";
    assert_eq!(post(&trap, &ours).await.status, StatusCode::SEE_OTHER, "thanked like anybody");
    assert_eq!(world.letters().await, [], "and kept nowhere");
    let mut sent = 0;
    let refused = loop {
        let mut pairs = filled();
        let email = format!("other{sent}@gardens.example");
        pairs[2].1 = &email;
        let answer = post(&pairs, &ours).await;
        if answer.status != StatusCode::SEE_OTHER {
            break answer;
        }
        sent += 1;
    };
    assert_eq!((sent, refused.status), (5, StatusCode::TOO_MANY_REQUESTS));
    assert!(refused.text.contains(NAME) && !refused.header("retry-after").is_empty(), "{}", refused.text);
    assert_eq!(world.app.get("/all/en/organizations-join").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_desk_of_an_earlier_version_gets_the_tables() {
    let db = TestDb::sqlite();
    let mut earlier = integra_desk::migrations();
    // Reviews, readers, people, tables, names and links: what there was before organizations published anything.
    earlier.migrations.truncate(5);
    let store = integra_store::Store::open_with(&db.url(), db.data(), vec![earlier]).await.expect("opens");
    store.close().await.expect("closes");
    let world = World::over(db, Settings { password_is_enough: true, ..Settings::default() }).await;
    confirms(&world).await;
    assert!(world.works(Role::Coordinator).await.get(DESK).await.text.contains(NAME));
}

#[tokio::test]
async fn neither_name_nor_address_stands_in_the_database() {
    let world = World::open().await;
    confirms(&world).await;
    let rows = Private(world.app.store.db())
        .registrations(&crate::world::key("kosice"), integra_desk::private::RegistrationState::Waiting, 10)
        .await
        .expect("readable");
    let kept = format!("{rows:?}");
    assert!(rows.len() == 1 && !kept.contains("Planted") && !kept.contains("gardens"), "{kept}");
}
