//! Suggestions of translation programs, against a fake of each: what is sent, what is kept, what is refused, what is said.

use std::collections::BTreeSet;

use http::StatusCode;
use integra_desk::suggesting::Service;
use integra_kernel::{
    EntryId,
    texts::{Block, Fields, Origin, source_hash},
};
use integra_store::{AccountState, Change, Role, Stage};
use integra_testing::db::TestDb;
use serde_json::{Value, json};

use crate::{
    fake::{Fake, said},
    machine::{KEY, capitals, press, settings, work},
    world::{World, lang},
};

async fn world(service: Service, url: &str) -> World {
    world_with(service, url, &[]).await
}

async fn world_with(service: Service, url: &str, off: &[&str]) -> World {
    World::over(TestDb::sqlite(), settings(service, url, off)).await
}

/// Saves texts of residence permits in a language.
async fn save(world: &World, tag: &str, change: impl FnOnce(&mut Fields)) {
    let draft = world.find("kosice", "service", "residence-permits");
    let mut fields = draft.fields(&lang(tag)).cloned().unwrap_or_default();
    change(&mut fields);
    let base = draft.base(Some(&lang(tag)));
    world.app.append(Change::Texts { entry: draft.id, lang: lang(tag), fields, base }).await;
}

/// The English text of residence permits, all of it: with everything that must stay as it is.
async fn has_words(world: &World) {
    save(world, "en", |fields| {
        *fields = Fields::from([
            ("name".to_owned(), vec![Block::source("Residence permits")]),
            ("summary".to_owned(), vec![Block::source("Call +421 55 727 11 11 & say <hello> to Košice.")]),
            (
                "description".to_owned(),
                vec![
                    Block::source("- See [the page](https://example.org/a_(b)?c=1&d=2)\n- Write to a@example.org"),
                    Block::source("**Bring** `form A` and {name}."),
                ],
            ),
        ]);
    })
    .await;
    save(world, "sk", |fields| *fields = Fields::new()).await;
}

fn page(world: &World) -> (EntryId, String) {
    let id = world.id("service", "residence-permits");
    (id, format!("/desk/kosice/entries/{id}/translate/sk"))
}

fn block(world: &World, path: &str, at: usize) -> Block {
    let draft = world.find("kosice", "service", "residence-permits");
    draft.texts[&lang("sk")].body[path][at].clone()
}

#[tokio::test]
async fn one_text_is_suggested_at_once_and_says_whose_it_is() {
    for service in [Service::LibreTranslate, Service::DeepL] {
        let fake = Fake::start(capitals).await;
        let world = world(service, &fake.url).await;
        has_words(&world).await;
        let (id, page) = page(&world);
        let mut translator = world.works(Role::Translator).await;
        translator.get(&page).await;
        assert!(fake.heard().is_empty(), "looking asks nobody");
        let answer = press(&mut translator, &page, "suggest", "t/summary/0").await;
        assert_eq!(answer.header("location"), format!("{page}?done=suggested#t-summary-0"), "{}", answer.text);
        let summary = block(&world, "summary", 0);
        assert_eq!(summary.text, "CALL +421 55 727 11 11 & SAY <hello> TO KOŠICE.");
        assert_eq!((summary.origin, summary.reviewed), (Origin::Machine, false));
        assert_eq!(summary.of, Some(source_hash("Call +421 55 727 11 11 & say <hello> to Košice.")));
        let shown = translator.get(&page).await.text;
        assert!(shown.contains("by a machine"), "it says whose it is");
        assert_eq!(world.trail(&id.to_string()).await, ["entry.suggest"]);
        // A machine's words nobody has read give way to newer ones.
        let answer = press(&mut translator, &page, "suggest", "t/summary/0").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    }
}

#[tokio::test]
async fn nothing_is_sent_but_the_words() {
    let fake = Fake::start(capitals).await;
    let world = world(Service::LibreTranslate, &fake.url).await;
    has_words(&world).await;
    let facts = world.find("kosice", "service", "residence-permits").facts.body.as_ref().clone();
    assert!(!facts.is_empty());
    let editor = world.colleague("editor", Role::Editor).await;
    let (mut editor, _) = world.session(editor, Stage::Full).await;
    editor.get("/desk/kosice/names").await;
    editor.submit(&editor.form("save").with("words", "Košice\r\n").pressing("save")).await;
    let (id, page) = page(&world);
    editor.get(&page).await;
    let answer = press(&mut editor, &page, "do", "all").await;
    assert_eq!(answer.header("location"), format!("{page}?done=suggesting"), "{}", answer.text);
    assert!(editor.get(&page).await.text.contains("Suggestions are being made"));
    work(&world).await;
    let heard = fake.heard();
    assert_eq!(heard.iter().map(|it| it.path.as_str()).collect::<Vec<_>>(), ["/languages", "/translate"]);
    let body: Value = serde_json::from_str(&heard[1].body).expect("JSON");
    let sent = json!({
        "q": [
            "Residence permits",
            "Call [[0]] & say [[1]] to [[2]].",
            "- See [the page]([[0]])\n- Write to [[1]]",
            "**Bring** [[0]] and [[1]].",
        ],
        "source": "en", "target": "sk", "format": "text", "api_key": KEY,
    });
    let words =
        |body: &Value| body["q"].as_array().expect("texts").iter().map(Value::to_string).collect::<BTreeSet<_>>();
    assert_eq!(words(&body), words(&sent));
    let (mut other, mut expected) = (body, sent);
    (other["q"], expected["q"]) = (Value::Null, Value::Null);
    assert_eq!(other, expected);
    for one in &heard {
        // The service's own address is not ours to keep, and its random port may look like anything.
        let all = one.all().replace(fake.url.trim_start_matches("http://"), "");
        let secret = [
            id.to_string(),
            "editor".to_owned(),
            "residence-permits".to_owned(),
            "example.org".to_owned(),
            "727".to_owned(),
        ];
        assert!(secret.iter().all(|secret| !all.contains(secret.as_str())), "{all}");
        let names = one.headers.lines().filter_map(|line| Some(line.split_once(':')?.0)).collect::<BTreeSet<_>>();
        let usual = ["accept", "content-length", "content-type", "host", "user-agent"];
        assert!(names.iter().all(|name| usual.contains(name)), "{names:?}");
    }
    assert_eq!(
        block(&world, "description", 0).text,
        "- SEE [THE PAGE](https://example.org/a_(b)?c=1&d=2)\n- WRITE TO a@example.org"
    );
    assert_eq!(block(&world, "description", 1).text, "**BRING** `form A` AND {name}.");
    assert_eq!(block(&world, "summary", 0).text, "CALL +421 55 727 11 11 & SAY <hello> TO Košice.");
    assert_eq!(world.trail(&id.to_string()).await, ["entry.ask-suggestions", "entry.suggest"]);
    // Asked again, there is nothing left to do.
    work(&world).await;
    assert!(fake.heard().is_empty());
}

#[tokio::test]
async fn words_of_people_stay_until_somebody_has_seen_both() {
    let fake = Fake::start(capitals).await;
    let world = world(Service::DeepL, &fake.url).await;
    has_words(&world).await;
    let human = |text: &str, of: &str| Block {
        text: text.to_owned(),
        origin: Origin::Human,
        reviewed: true,
        of: Some(source_hash(of)),
    };
    save(&world, "sk", |fields| {
        fields.insert("name".to_owned(), vec![human("Pobyt", "Residence permits")]);
    })
    .await;
    let (_, page) = page(&world);
    let mut translator = world.works(Role::Translator).await;
    translator.get(&page).await;
    let head = world.head().await;
    let answer = press(&mut translator, &page, "suggest", "t/name/0").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.contains(">RESIDENCE PERMITS<") && answer.text.contains("Pobyt</textarea>"), "{}", answer.text);
    assert_eq!(world.head().await, head, "nothing is saved");
    // Words typed and not saved are a person's too.
    let typed = translator.form("save").with("t/summary/0", "Po svojom");
    let mut asking = typed.clone();
    asking.action = format!("{page}/suggest");
    asking.pairs.push(("suggest".to_owned(), "t/summary/0".to_owned()));
    let answer = translator.submit(&asking).await;
    assert!(answer.text.contains("Po svojom</textarea>"), "{}", answer.text);
    assert_eq!(world.head().await, head);
    // Taking a suggestion keeps what else is typed in the form.
    let mut form = translator.form("save").ticking("take", "t/name/0");
    form.pairs.push(("offered/t/name/0".to_owned(), "RESIDENCE PERMITS".to_owned()));
    form.action = format!("{page}/suggest");
    let answer = translator.submit(&form).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.contains("Po svojom</textarea>"), "{}", answer.text);
    let name = block(&world, "name", 0);
    assert_eq!((name.text.as_str(), name.origin, name.reviewed), ("RESIDENCE PERMITS", Origin::Machine, false));
    // And it can be saved from there.
    let answer = translator.submit(&translator.form("save").pressing("save")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    assert_eq!(block(&world, "summary", 0).text, "Po svojom");
    assert_eq!(block(&world, "name", 0).text, "RESIDENCE PERMITS");
}

/// What a bad machine does to a text.
type Spoil = fn(String) -> String;

#[tokio::test]
async fn what_was_lost_doubled_or_bent_is_refused() {
    let fake = Fake::start(capitals).await;
    let world = world(Service::LibreTranslate, &fake.url).await;
    has_words(&world).await;
    let (id, page) = page(&world);
    let mut translator = world.works(Role::Translator).await;
    translator.get(&page).await;
    let head = world.head().await;
    let bad: [(&str, Spoil, &str); 4] = [
        ("t/summary/0", |text| text.replace("[[0]]", ""), "lost or doubled"),
        ("t/summary/0", |text| format!("{text} [[0]]"), "lost or doubled"),
        ("t/description/0", |text| text.replace("\n- ", " "), "changed the headings, lists or links"),
        ("t/name/0", |_| "x".repeat(9_999), "too long for this field"),
    ];
    for (name, spoil, told) in bad {
        fake.answers(move |heard| {
            if heard.path != "/translate" {
                return capitals(heard);
            }
            let body: Value = serde_json::from_str(&heard.body).expect("JSON");
            let texts = body["q"].as_array().expect("texts").iter();
            let texts: Vec<String> = texts.map(|text| spoil(text.as_str().expect("a text").to_owned())).collect();
            said(200, json!({ "translatedText": texts }).to_string())
        });
        let answer = press(&mut translator, &page, "suggest", name).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.text.contains(told), "{told}: {}", answer.text);
    }
    assert_eq!(world.head().await, head, "nothing was saved");
    assert_eq!(world.trail(&id.to_string()).await, Vec::<String>::new());
}

#[tokio::test]
async fn troubles_are_told_in_plain_words() {
    let fake = Fake::start(capitals).await;
    let world = world(Service::DeepL, &fake.url).await;
    has_words(&world).await;
    let (id, page) = page(&world);
    let mut translator = world.works(Role::Translator).await;
    translator.get(&page).await;
    let troubles = [
        (456, "quota of the translation service is used up"),
        (403, "refuses the key"),
        (429, "busy. Try again in 7 seconds"),
        (500, "something we do not understand"),
        (200, "something we do not understand"),
    ];
    for (status, told) in troubles {
        fake.answers(move |heard| match heard.path.as_str() {
            "/v2/translate" => (status, vec![("retry-after", "7".to_owned())], "{}".to_owned()),
            _ => capitals(heard),
        });
        let answer = press(&mut translator, &page, "suggest", "t/name/0").await;
        let shown = answer.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(answer.status == StatusCode::OK && shown.contains(told), "{status}: {shown}");
        assert!(!answer.text.contains(KEY));
    }
    // A job waits as long as it is asked to, gives up what only a person can mend, and says so on the page.
    fake.answers(|heard| match heard.path.as_str() {
        "/v2/translate" => (429, vec![("retry-after", "600".to_owned())], String::new()),
        _ => capitals(heard),
    });
    press(&mut translator, &page, "do", "all").await;
    work(&world).await;
    fake.heard();
    world.app.clock.advance(jiff::SignedDuration::from_secs(599));
    work(&world).await;
    assert!(fake.heard().is_empty(), "it waits");
    fake.answers(|heard| match heard.path.as_str() {
        "/v2/translate" => said(456, ""),
        _ => capitals(heard),
    });
    world.app.clock.advance(jiff::SignedDuration::from_secs(1));
    work(&world).await;
    assert_eq!(fake.heard().len(), 1);
    let shown = translator.get(&page).await.text;
    assert!(shown.contains("quota of the translation service is used up"), "{shown}");
    let mut administrator = world.works(Role::Administrator).await;
    assert!(administrator.get("/desk/kosice").await.text.contains("Failed jobs"));
    // The administrator has raised the quota, and tries again.
    fake.answers(capitals);
    administrator.get("/desk/kosice/jobs").await;
    administrator.submit(&administrator.form("again").pressing("again")).await;
    work(&world).await;
    assert_eq!(block(&world, "name", 0).text, "RESIDENCE PERMITS");
    assert!(administrator.get("/desk/kosice/jobs").await.text.contains("Everything was done."));
    assert!(world.trail(&format!("{id}/sk")).await.contains(&"job.again".to_owned()));
}

#[tokio::test]
async fn only_languages_the_service_knows_are_asked_for() {
    let fake = Fake::start(capitals).await;
    let world = world(Service::LibreTranslate, &fake.url).await;
    let id = world.id("service", "residence-permits");
    let page = format!("/desk/kosice/entries/{id}/translate/ar");
    let mut editor = world.works(Role::Editor).await;
    editor.get(&page).await;
    let answer = press(&mut editor, &page, "suggest", "t/name/0").await;
    assert!(answer.text.contains("does not know this language"), "{}", answer.text);
    assert_eq!(fake.heard().iter().map(|it| it.path.clone()).collect::<Vec<_>>(), ["/languages"]);
    assert!(!editor.get(&page).await.text.contains("formaction"), "it is not offered again");
}

#[tokio::test]
async fn a_city_may_do_without_and_nobody_is_asked_after_rights_are_gone() {
    let fake = Fake::start(capitals).await;
    let off = world_with(Service::LibreTranslate, &fake.url, &["kosice"]).await;
    let (_, page_off) = page(&off);
    let mut editor = off.works(Role::Editor).await;
    assert!(!editor.get(&page_off).await.text.contains("formaction"));
    let answer = press(&mut editor, &page_off, "suggest", "t/name/0").await;
    assert_eq!(answer.status, StatusCode::CONFLICT);

    let world = world(Service::LibreTranslate, &fake.url).await;
    has_words(&world).await;
    let (_, page) = page(&world);
    let account = world.colleague("leaves", Role::Translator).await;
    let (mut translator, _) = world.session(account, Stage::Full).await;
    translator.get(&page).await;
    press(&mut translator, &page, "do", "all").await;
    let mut tx = world.app.store.begin("test", world.app.clock_micros()).await.expect("a transaction");
    tx.set_account_state(account, AccountState::Disabled).await.expect("closed");
    tx.commit().await.expect("committed");
    work(&world).await;
    assert!(fake.heard().is_empty(), "somebody who has left asks nobody");
}

#[tokio::test]
async fn a_save_that_comes_first_is_not_overwritten() {
    let fake = Fake::start(capitals).await;
    let world = world(Service::LibreTranslate, &fake.url).await;
    has_words(&world).await;
    let (_, page) = page(&world);
    let mut translator = world.works(Role::Translator).await;
    translator.get(&page).await;
    let before = translator.clone();
    press(&mut translator, &page, "do", "all").await;
    // Somebody translates the name by hand before the machine is back.
    translator.get(&page).await;
    let form = translator.form("save").with("t/name/0", "Pobyt");
    translator.submit(&form.pressing("save")).await;
    work(&world).await;
    assert_eq!(block(&world, "name", 0).text, "Pobyt");
    assert_eq!(block(&world, "summary", 0).origin, Origin::Machine);
    // Whoever still has the old form open loses neither their words nor the machine's.
    let mut late = before;
    let form = late.form("save").with("t/description/0", "- Moje [x](https://x.example)");
    let answer = late.submit(&form.pressing("save")).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text.contains("- Moje") && answer.text.contains("Pobyt</textarea>"), "{}", answer.text);
    late.submit(&late.form("save").pressing("save")).await;
    assert_eq!(block(&world, "name", 0).text, "Pobyt");
    assert_eq!(block(&world, "description", 0).text, "- Moje [x](https://x.example)");
    assert_eq!(block(&world, "summary", 0).origin, Origin::Machine);
}
