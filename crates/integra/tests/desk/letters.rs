//! Letters that were not delivered, and the words a city puts around those that are.

use http::StatusCode;
use integra_store::{Letter, Role, Stage, Store};

use crate::world::{World, email};

/// A letter the mail server refused for good.
async fn given_up(store: &Store, to: &str, now: i64) {
    let letter =
        Letter { to: to.to_owned(), subject: "An invitation".to_owned(), text: "the link".to_owned(), calendar: None };
    let mut tx = store.begin("test", now).await.expect("a transaction");
    tx.mail(&letter).await.expect("a letter");
    tx.commit().await.expect("committed");
    let claimed = store.claim_mail(now).await.expect("readable").expect("a letter");
    store.mail_refused(&claimed, "550 <x@y> no such reader <script>alert(1)</script>", now).await.expect("noted");
}

#[tokio::test]
async fn letters_that_were_not_delivered_are_seen_and_dealt_with() {
    let world = World::open().await;
    let admin = world.colleague("admin", Role::Administrator).await;
    let network = world.person("network", vec![world.membership("all", Role::Administrator)]).await;
    world.colleague("anna", Role::Editor).await;
    let (mut admin, mut network) =
        (world.session(admin, Stage::Full).await.0, world.session(network, Stage::Full).await.0);
    assert!(!admin.get("/desk/kosice").await.text.contains("Letters not delivered"));
    let now = world.app.clock_micros();
    given_up(&world.app.store, &email("anna"), now).await;
    given_up(&world.app.store, "elsewhere@example.net", now).await;

    for page in ["/desk/kosice", "/desk/kosice/people"] {
        assert!(admin.get(page).await.text.contains("/desk/kosice/letters"), "{page} tells of it");
    }
    let page = admin.get("/desk/kosice/letters").await.text;
    assert!(page.contains(&email("anna")) && page.contains("no such reader &lt;script&gt;"), "{page}");
    assert!(!page.contains("elsewhere@example.net"), "letters to people of other cities are not theirs to see");
    assert!(network.get("/desk/all/letters").await.text.contains("elsewhere@example.net"));
    let failed = world.app.store.failed_mail().await.expect("readable");
    let id = |to: &str| failed.iter().find(|it| it.to == to).expect("a letter").id.clone();

    // Nobody deals with somebody else's by its id.
    admin.get("/desk/kosice/letters").await;
    let answer = admin.posts("/desk/kosice/letters", &[("forget", &id("elsewhere@example.net"))]).await;
    assert_eq!(answer.header("location"), "/desk/kosice/letters");
    assert_eq!(world.app.store.failed_mail().await.expect("readable").len(), 2);

    admin.get("/desk/kosice/letters").await;
    let answer = admin.posts("/desk/kosice/letters", &[("again", &id(&email("anna")))]).await;
    assert_eq!(answer.header("location"), "/desk/kosice/letters?done=retried", "{}", answer.text);
    let again = world.app.store.claim_mail(now).await.expect("readable").expect("the letter");
    assert_eq!((again.letter.to.as_str(), again.letter.text.as_str()), (email("anna").as_str(), "the link"));
    network.get("/desk/all/letters").await;
    network.posts("/desk/all/letters", &[("forget", &id("elsewhere@example.net"))]).await;
    assert!(world.app.store.failed_mail().await.expect("readable").is_empty());
    assert_eq!(world.trail(&again.id).await, ["letter.sent-again"]);
}

#[tokio::test]
async fn a_city_puts_its_own_words_around_its_letters() {
    let world = World::open().await;
    let mut admin = world.works(Role::Administrator).await;
    let address = "/desk/kosice/settings/letters";
    admin.get(address).await;
    let long = "x".repeat(121);
    let form = admin.form_to("").with("greeting-sk", &long).with("contact-en", "055 123");
    let answer = admin.submit(&form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(admin.form_to("").value("greeting-sk"), Some(long.as_str()), "what was typed is kept");
    assert_eq!(admin.form_to("").value("contact-en"), Some("055 123"));
    let form = admin.form_to("").with("greeting-sk", "").with("greeting-en", "City of Košice\r\nBcc: eve@example.org");
    assert_eq!(admin.submit(&form).await.status, StatusCode::UNPROCESSABLE_ENTITY, "one line");
    let form = admin.form_to("").with("greeting-en", "City of Košice <b>").with("signature-en", "Yours\r\nJana");
    assert_eq!(admin.submit(&form).await.header("location"), format!("{address}?done=changed"));
    let page = admin.get(address).await.text;
    assert!(page.contains("City of Košice &lt;b&gt;"), "{page}");

    admin.get("/desk/kosice/people").await;
    let form = admin.form("invite").with("email", "new@example.org").with("name", "New").ticking("role", "reader");
    admin.submit(&form.pressing("invite")).await;
    let letter =
        world.app.store.claim_mail(world.app.clock_micros()).await.expect("readable").expect("a letter").letter;
    assert!(letter.text.starts_with("City of Košice <b>\n\nHello New,"), "{}", letter.text);
    assert!(letter.text.ends_with("\n\nYours\nJana\n055 123"), "{}", letter.text);
    assert_eq!(world.trail("kosice").await.last().map(String::as_str), Some("city.letter-words"));
}
