//! What a role may do once it is past the door: forms that are filled in, of entries and people that are not theirs.

use http::StatusCode;
use integra_edition::DraftState;
use integra_store::{AccountState, Role, Stage};
use integra_testing::visitor::Visitor;

use crate::{
    editing::service,
    world::{World, email, key},
};

#[tokio::test]
async fn nobody_decides_what_is_not_theirs_to_decide() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let mut asks = world.works(Role::Coordinator).await;
    asks.get(&format!("{entry}/review")).await;
    asks.submit(&asks.form("ask").pressing("ask")).await;
    for (role, wish) in [
        (Role::Reader, "comment"),
        (Role::Reader, "ask"),
        (Role::Reader, "approve"),
        (Role::Reader, "take-back"),
        (Role::Contributor, "comment"),
        (Role::Contributor, "ask"),
        (Role::Contributor, "approve"),
        (Role::Contributor, "send-back"),
        (Role::Contributor, "take-back"),
        (Role::Translator, "approve"),
        (Role::Translator, "send-back"),
        (Role::Translator, "take-back"),
    ] {
        let name = format!("{role}-{wish}");
        let id = world.colleague(&name, role).await;
        let (mut visitor, _) = world.session(id, Stage::Full).await;
        visitor.get(&format!("{entry}/review")).await;
        let answer = visitor.posts(&format!("{entry}/review"), &[("do", wish), ("words", "x")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}");
    }
    assert_eq!(world.trail(entry.rsplit('/').next().expect("an id")).await, ["review.ask"]);
    // An editor saves with the button that leads to publishing; readers see nothing of it.
    let mut editor = world.works(Role::Editor).await;
    editor.get(&entry).await;
    let answer = editor.posts(&format!("{entry}/publish"), &[("do", "publish")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn contributors_neither_take_nor_give_away() {
    let world = World::open().await;
    let own = service(&world, "etp-housing-support");
    let (mine, foreign) = (world.id("organization", "etp-slovakia"), world.id("organization", "mareena"));
    let mut visitor = world.works(Role::Contributor).await;
    let head = world.head().await;
    visitor.get(&own).await;
    let form = visitor.form("save").with("f/organization", &foreign.to_string()).pressing("save");
    assert_eq!(visitor.submit(&form).await.status, StatusCode::FORBIDDEN, "gives their own away");
    for (organization, status) in [(Some(foreign), StatusCode::FORBIDDEN), (None, StatusCode::FORBIDDEN)] {
        visitor.get("/desk/kosice/new/service").await;
        let organization = organization.map(|id| id.to_string()).unwrap_or_default();
        let form = visitor.form("save").with("t/name", "Taken").with("f/organization", &organization).pressing("save");
        assert_eq!(visitor.submit(&form).await.status, status, "{organization}");
    }
    visitor.get("/desk/kosice/new/organization").await;
    let form = visitor.form("save").with("t/name", "An organization of my own").pressing("save");
    assert_eq!(visitor.submit(&form).await.status, StatusCode::FORBIDDEN);
    // The form of a foreign entry shows no buttons, and does not save when it is sent all the same.
    let theirs = service(&world, "residence-permits");
    let page = visitor.get(&theirs).await.text;
    assert!(!page.contains("value=\"save\""), "nothing to press");
    visitor.get(&own).await;
    for path in ["", "/unsaved", "/restore"] {
        let answer = visitor.submit(&with_action(&visitor, &format!("{theirs}{path}"))).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        visitor.get(&own).await;
    }
    assert_eq!(world.head().await, head, "nothing is saved");
    // A new service of their own organization is theirs to add.
    visitor.get(&format!("/desk/kosice/new/service?organization={mine}")).await;
    let form = visitor.form("save").with("t/name", "A new service").pressing("save");
    assert_eq!(visitor.submit(&form).await.status, StatusCode::SEE_OTHER);
    assert_eq!(world.find("kosice", "service", "a-new-service").state, DraftState::Draft);
}

fn with_action(visitor: &Visitor<'_>, action: &str) -> integra_testing::html::HtmlForm {
    let mut form = visitor.form("save").pressing("save");
    action.clone_into(&mut form.action);
    form
}

#[tokio::test]
async fn an_administrator_of_a_city_gives_roles_of_that_city_only() {
    let world = World::open().await;
    let id = world.colleague("admin", Role::Administrator).await;
    let (mut admin, _) = world.session(id, Stage::Full).await;
    admin.get("/desk/kosice/people").await;
    let sent = [("do", "roles"), ("id", &*id.to_string()), ("role", "administrator"), ("city", "all")];
    assert_eq!(admin.posts("/desk/kosice/people", &sent).await.status, StatusCode::SEE_OTHER);
    let account = world.app.store.account(id).await.expect("readable").expect("there");
    assert!(account.memberships.iter().all(|it| it.city == key("kosice")), "{:?}", account.memberships);
    assert_eq!(admin.get("/desk/all").await.status, StatusCode::FORBIDDEN);
    // Somebody of another city is not found, even by their id.
    let other = world.person("other", vec![world.membership("all", Role::Reader)]).await.to_string();
    admin.get("/desk/kosice/people").await;
    for wish in ["roles", "disable", "lost"] {
        let answer = admin.posts("/desk/kosice/people", &[("do", wish), ("id", &other), ("role", "reader")]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wish}");
        admin.get("/desk/kosice/people").await;
    }
}

#[tokio::test]
async fn a_closed_account_gets_no_letter_that_opens_it() {
    let world = World::open().await;
    let admin = world.colleague("admin", Role::Administrator).await;
    let id = world.colleague("closed", Role::Editor).await;
    let mut tx = world.app.store.begin("test", world.app.clock_micros()).await.expect("a transaction");
    tx.set_account_state(id, AccountState::Disabled).await.expect("closed");
    tx.commit().await.expect("committed");
    let mut visitor = Visitor::new(&world.app);
    let answer = visitor.posts("/desk/reset", &[("email", &email("closed"))]).await;
    assert_eq!(answer.header("location"), "/desk/reset?sent=1", "{}", answer.text);
    let (mut admin, _) = world.session(admin, Stage::Full).await;
    admin.get("/desk/kosice/people").await;
    let sent = [("do", "invite"), ("email", &*email("closed")), ("name", "Closed"), ("role", "editor")];
    let answer = admin.posts("/desk/kosice/people", &sent).await;
    assert!(!answer.status.is_server_error(), "{}", answer.text);
    while let Some(claimed) = world.app.store.claim_mail(world.app.clock_micros()).await.expect("readable") {
        let token = claimed.letter.text.split("/desk/welcome/").nth(1).and_then(|rest| rest.split_whitespace().next());
        let address = format!("/desk/welcome/{}", token.expect("a token"));
        let mut visitor = Visitor::new(&world.app);
        let answer = visitor.posts(&address, &[("password", "quite another password")]).await;
        assert!(answer.status.is_client_error(), "{}: {}", answer.status, answer.text);
        assert_eq!(visitor.get("/desk/kosice").await.status, StatusCode::SEE_OTHER, "still closed");
        world.app.store.mail_sent(&claimed).await.expect("done");
    }
}
