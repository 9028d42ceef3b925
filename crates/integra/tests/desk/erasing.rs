//! People's rights at the desk: entries and accounts erased for good, with everything kept beside them.

use http::StatusCode;
use integra_desk::private::{Private, Unsaved};
use integra_edition::DraftState;
use integra_store::{AuditFilter, Change, Role, Stage};
use integra_testing::visitor::Visitor;

use crate::world::{PASSWORD, World, email, key};

#[tokio::test]
async fn an_entry_is_erased_with_everything_kept_beside_it() {
    let world = World::open().await;
    let (id, public) = (world.id("service", "residence-permits"), "/kosice/en/services/residence-permits");
    let mut editor = world.works(Role::Editor).await;
    let entry = format!("/desk/kosice/entries/{id}");
    editor.get(&entry).await;
    let form = editor.form("save").with("t/summary", "Anna lives in Letná 9.").with("note", "Look, Anna asked.");
    editor.submit(&form.pressing("review")).await;
    editor.get(&format!("{entry}/review")).await;
    editor.submit(&editor.form("comment").with("words", "Anna called.").pressing("comment")).await;
    editor.get(&entry).await;
    let unsaved = editor.form("save").with("t/summary", "Anna, unsaved.");
    editor.send(&format!("{entry}/unsaved"), &unsaved.pairs, &[("sec-fetch-site", "same-origin")]).await;
    assert_eq!(world.app.get(public).await.status, StatusCode::OK);

    let mut admin = world.works(Role::Administrator).await;
    let erase = format!("{entry}/erase");
    let page = admin.get(&erase).await;
    assert!(
        page.text.contains("Readers see this entry now") && page.text.contains("residence-permits"),
        "{}",
        page.text
    );
    let head = world.head().await;
    for (reason, typed) in
        [("", "residence-permits"), ("person", "residence"), ("person", ""), ("Anna", "residence-permits")]
    {
        let answer = admin.posts(&erase, &[("reason", reason), ("confirm", typed)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{reason} {typed}");
        assert!(answer.text.contains(&format!("value=\"{typed}\"")), "what was typed is kept");
    }
    assert_eq!(world.head().await, head, "nothing is erased yet");
    let answer = admin.posts(&erase, &[("reason", "person"), ("confirm", " residence-permits ")]).await;
    assert_eq!(answer.header("location"), "/desk/kosice/entries?done=erased", "{}", answer.text);

    assert_eq!(world.app.get(public).await.status, StatusCode::GONE, "readers are told");
    assert_eq!(world.draft(id).state, DraftState::Erased);
    for record in world.app.store.history(&id).await.expect("readable") {
        let empty = match &record.change {
            Change::Facts { facts, .. } => facts.is_empty(),
            Change::Texts { fields, .. } => fields.is_empty(),
            Change::Erase { reason, .. } => reason == "person",
            _ => true,
        };
        assert!(empty, "{record:?}");
    }
    let private = Private(world.app.store.db());
    assert!(private.review_of(id).await.expect("readable").is_none());
    assert!(private.comments(id).await.expect("readable").is_empty());
    let editor_id = world.app.store.account_by_email(&email("editor")).await.expect("readable").expect("there").id;
    let kept = private.unsaved(&editor_id.to_string(), &id.to_string(), "").await.expect("readable");
    assert!(kept.is_none(), "unsaved words go too");
    assert_eq!(world.trail(&id.to_string()).await.last().map(String::as_str), Some("entry.erase"));
    for page in [entry.clone(), format!("{entry}/history"), format!("{entry}/review"), "/desk/kosice".to_owned()] {
        let answer = admin.get(&page).await;
        assert!(!answer.text.contains("Anna") && !answer.status.is_server_error(), "{page}: {}", answer.text);
    }
    assert_eq!(admin.get(&erase).await.status, StatusCode::NOT_FOUND, "once");
}

#[tokio::test]
async fn somebody_asks_to_be_forgotten_and_is() {
    let world = World::open().await;
    let network = world.person("network", vec![world.membership("all", Role::Administrator)]).await;
    let id = world.colleague("anna", Role::Editor).await;
    let (mut anna, _) = world.session(id, Stage::Full).await;
    let entry = format!("/desk/kosice/entries/{}", world.id("service", "residence-permits"));
    anna.get(&entry).await;
    anna.submit(&anna.form("save").with("t/summary", "Saved by somebody.").pressing("save")).await;
    let wish = Unsaved { at: 0, form: "t%2Fsummary=mine".to_owned() };
    let tx = world.app.store.begin("test", 0).await.expect("a transaction");
    Private(tx.db()).keep_unsaved(&id.to_string(), "new/service", "", wish).await.expect("kept");
    tx.commit().await.expect("committed");

    // Asked twice is one letter, which names nobody; taken back and asked again is another.
    for wishes in [vec!["ask", "ask"], vec!["stay", "ask"]] {
        for wish in wishes {
            anna.get("/desk/account").await;
            let answer = anna.posts("/desk/account/erasure", &[("do", wish)]).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
        }
        let claimed = world.app.store.claim_mail(world.app.clock_micros()).await.expect("readable").expect("a letter");
        assert_eq!(claimed.letter.to, email("network"));
        assert!(claimed.letter.text.contains(&format!("/desk/kosice/people/{id}/erase")), "{}", claimed.letter.text);
        assert!(!claimed.letter.text.contains("anna"), "{}", claimed.letter.text);
        assert!(world.app.store.claim_mail(world.app.clock_micros()).await.expect("readable").is_none(), "one");
        world.app.store.mail_sent(&claimed).await.expect("sent");
    }
    assert!(anna.get("/desk/account").await.text.contains("You asked for it"));

    let (mut admin, _) = world.session(network, Stage::Full).await;
    let erase = format!("/desk/kosice/people/{id}/erase");
    let list = admin.get("/desk/kosice/people").await.text;
    assert!(list.contains("asks to be erased") && list.contains(&erase), "{list}");
    assert!(admin.get(&erase).await.text.contains("They asked for it"));
    let answer = admin.posts(&erase, &[("confirm", "anna")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(anna.get("/desk/account").await.status, StatusCode::OK, "not yet");
    let answer = admin.posts(&erase, &[("confirm", " Anna@Example.org")]).await;
    assert_eq!(answer.header("location"), "/desk/kosice/people?done=erased", "{}", answer.text);

    assert_eq!(anna.get("/desk/account").await.status, StatusCode::SEE_OTHER, "signed out");
    let mut again = Visitor::new(&world.app);
    let sent = [("email", email("anna")), ("password", PASSWORD.to_owned())];
    let sent = sent.map(|(name, value)| (name.to_owned(), value));
    let answer = again.send("/desk/sign-in", &sent, &[("sec-fetch-site", "same-origin")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let private = Private(world.app.store.db());
    assert!(private.erasure_wishes().await.expect("readable").is_empty());
    assert!(private.unsaved(&id.to_string(), "new/service", "").await.expect("readable").is_none());
    // What they saved stays, and nobody can tell any more who they were; the trail keeps the id.
    for page in
        ["/desk/kosice/people", "/desk/kosice/trail", &entry, &format!("{entry}/history"), "/desk/kosice/entries"]
    {
        let answer = admin.get(page).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert!(!answer.text.to_lowercase().contains("anna"), "{page}: {}", answer.text);
    }
    assert!(
        world
            .draft(world.id("service", "residence-permits"))
            .texts
            .values()
            .any(|saved| { saved.body.get("summary").is_some_and(|blocks| blocks[0].text == "Saved by somebody.") })
    );
    let rows = world.app.store.audit_trail(&AuditFilter::default(), None, 1_000).await.expect("readable");
    assert!(rows.iter().any(|row| row.action == "account.erased" && row.account == Some(network)));
    assert!(rows.iter().any(|row| row.action == "entry.save" && row.account == Some(id)));
    assert_eq!(world.app.store.verify_audit().await.expect("readable"), Vec::<i64>::new());
}

#[tokio::test]
async fn the_last_administrator_of_the_network_stays() {
    let world = World::open().await;
    let only = world.person("only", vec![world.membership("all", Role::Administrator)]).await;
    let (mut visitor, _) = world.session(only, Stage::Full).await;
    let erase = format!("/desk/all/people/{only}/erase");
    visitor.get(&erase).await;
    let answer = visitor.posts(&erase, &[("confirm", &email("only"))]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("Somebody must be left"), "{}", answer.text);
    assert!(world.app.store.account(only).await.expect("readable").is_some());
    // Somebody of another city is not to be found here.
    let elsewhere = world.colleague("elsewhere", Role::Reader).await;
    assert_eq!(visitor.get(&format!("/desk/all/people/{elsewhere}/erase")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(visitor.get("/desk/all/people/..%2f/erase").await.status, StatusCode::NOT_FOUND);
    assert!(world.app.site.cities().iter().any(|city| city.key == key("all")));
}
