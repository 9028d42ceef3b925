//! From a correction to what readers see, as people at the desk do it: by the forms on the pages.

use http::{StatusCode, header};
use integra_store::{Role, Stage};
use integra_testing::{db::TestDb, html::HtmlForm, visitor::Visitor};

use crate::world::{World, lang};

/// The address of a service at the desk.
pub fn service(world: &World, slug: &str) -> String {
    format!("/desk/kosice/entries/{}", world.id("service", slug))
}

/// The only row of a list in a form.
fn row(form: &HtmlForm, list: &str) -> String {
    let rows: Vec<&String> =
        form.pairs.iter().filter(|(name, value)| name == list && !value.is_empty()).map(|(_, value)| value).collect();
    assert_eq!(rows.len(), 1, "{list}");
    rows[0].clone()
}

integra_testing::db_test! {
    /// Contributor, editor, publisher, reader.
    async fn opening_hours_go_from_a_contributor_to_readers(db) {
        let settings = integra_desk::Settings { password_is_enough: true, ..integra_desk::Settings::default() };
        let world = World::over(db, settings).await;
        journey(&world).await;
    }
}

async fn journey(world: &World) {
    let (entry, public) = (service(world, "etp-housing-support"), "/kosice/en/services/etp-housing-support");
    let first = world.app.get(public).await;
    assert!(!first.text.contains("12:35"));

    let mut contributor = world.works(Role::Contributor).await;
    contributor.get(&entry).await;
    contributor.submit(&contributor.form("save").pressing("add f/schedules")).await;
    let form = contributor.form("save");
    let row = row(&form, "f/schedules");
    let at = |field: &str| format!("f/schedules/{row}/{field}");
    let form = form.with(&at("opens"), "08:20").with(&at("closes"), "12:35").ticking(&at("days"), "mo");
    let answer = contributor.submit(&form.with("note", "New hours from today").pressing("review")).await;
    assert!(answer.header("location").ends_with("?done=asked"), "{}", answer.text);
    for path in ["publish", "review"] {
        let answer = contributor.posts(&format!("{entry}/{path}"), &[("do", "approve")]).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} is not theirs to do");
    }
    assert_eq!(world.app.get(public).await.header("etag"), first.header("etag"), "readers see nothing of it yet");

    let mut editor = world.works(Role::Editor).await;
    let list = editor.get("/desk/kosice/reviews").await.text;
    assert!(list.contains(&format!("{entry}/review")) && list.contains("New hours from today"), "{list}");
    let review = editor.get(&format!("{entry}/review")).await.text;
    assert!(review.contains("08:20") && review.contains("12:35") && review.contains("Opening hours"), "{review}");
    let answer = editor.submit(&editor.form("approve").pressing("approve")).await;
    assert!(answer.header("location").ends_with("?done=approved"), "{}", answer.text);
    editor.get(&format!("{entry}/review")).await;
    let again = editor.posts(&format!("{entry}/review"), &[("do", "approve")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT, "decided already");

    let mut publisher = world.works(Role::Publisher).await;
    assert!(publisher.get("/desk/kosice/reviews").await.text.contains(&format!("{entry}/review")));
    publisher.get(&format!("{entry}/publish")).await;
    let answer = publisher.submit(&publisher.form("publish").pressing("publish")).await;
    assert!(answer.header("location").ends_with("?done=published"), "{}", answer.text);

    let shown = world.app.ask(public, &[(header::IF_NONE_MATCH, first.header("etag"))]).await;
    assert_eq!(shown.status, StatusCode::OK, "the old page is no longer good");
    assert!(shown.text.contains("12:35"), "{}", shown.text);
    assert!(!publisher.get("/desk/kosice/reviews").await.text.contains(&format!("{entry}/review")), "done");
    let acts = world.trail(entry.rsplit('/').next().expect("an id")).await;
    assert_eq!(acts, ["entry.save", "review.ask", "review.approved", "entry.publish"]);
}

#[tokio::test]
async fn of_two_at_once_the_later_sees_what_differs_and_both_keep_their_words() {
    for choice in ["mine", "theirs"] {
        let world = World::open().await;
        let entry = service(&world, "residence-permits");
        let id = world.id("service", "residence-permits");
        let (mut one, mut two) = (world.works(Role::Editor).await, world.works(Role::Publisher).await);
        one.get(&entry).await;
        two.get(&entry).await;
        let form = one.form("save").with("t/summary", "Words of the first.").with("t/eligibility", "Everybody.");
        assert_eq!(one.submit(&form.pressing("save")).await.status, StatusCode::SEE_OTHER);
        let head = world.head().await;
        let form = two.form("save").with("t/summary", "Words of the second.").with("t/counter", "Hello, please.");
        let late = two.submit(&form.pressing("save")).await;
        assert_eq!(late.status, StatusCode::CONFLICT);
        assert!(late.text.contains("Words of the first.") && late.text.contains("Words of the second."));
        assert!(late.text.contains("Everybody.") && late.text.contains("Hello, please."), "all that differs");
        assert_eq!(world.head().await, head, "nothing is saved");

        let mut form = two.form("save");
        let conflicts: Vec<usize> =
            (0..form.pairs.len()).filter(|at| form.pairs[*at].0.starts_with("choose/")).collect();
        assert_eq!(conflicts.len(), 1, "one field collides");
        choice.clone_into(&mut form.pairs[conflicts[0]].1);
        let answer = two.submit(&form.pressing("save")).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        let draft = world.draft(id);
        let expected = if choice == "mine" { "Words of the second." } else { "Words of the first." };
        assert_eq!(draft.source_text("summary").as_deref(), Some(expected));
        assert_eq!(draft.source_text("eligibility").as_deref(), Some("Everybody."));
        assert_eq!(draft.source_text("counter").as_deref(), Some("Hello, please."));
    }
}

#[tokio::test]
async fn a_mistake_is_named_and_nothing_typed_is_lost() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let mut editor = world.works(Role::Editor).await;
    let head = world.head().await;
    editor.get(&entry).await;
    let form = editor.form("save").with("f/website", "not an address").with("t/name", "").with("slug", "Not a name!");
    let form = form.with("t/summary", "Typed and kept, \"quoted\" & <odd>.").with("t/description", "One.\r\n\r\nTwo.");
    let answer = editor.submit(&form.clone().pressing("save")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (name, value) in form.pairs.iter().filter(|(name, _)| name != "csrf" && name != "note") {
        let back = editor.form("save").pairs;
        assert!(back.iter().any(|pair| pair == &(name.clone(), value.clone())), "{name}={value:?} is kept");
    }
    for id in ["f--website", "t--name", "slug"] {
        assert!(answer.text.contains(&format!("id=\"{id}--error\"")), "{id} is named at the field");
    }
    assert!(answer.text.contains("role=\"alert\"") && answer.text.contains("href=\"#f--website\""), "and above");
    assert_eq!(world.head().await, head, "nothing is saved");
    let good = editor.form("save").with("f/website", "https://a.example").with("t/name", "Permits").with("slug", "");
    assert_eq!(editor.submit(&good.pressing("save")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(world.find("kosice", "service", "residence-permits").source_text("name").as_deref(), Some("Permits"));
}

#[tokio::test]
async fn rows_come_go_and_move_without_saving() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let mut editor = world.works(Role::Editor).await;
    let head = world.head().await;
    editor.get(&entry).await;
    let form = editor.form("save").with("t/summary", "Typed before.");
    editor.submit(&form.pressing("add f/phones")).await;
    let first = row(&editor.form("save"), "f/phones");
    let form = editor.form("save").with(&format!("f/phones/{first}/number"), "+421 55 000 0001");
    editor.submit(&form.pressing("add f/phones")).await;
    let rows = |visitor: &Visitor<'_>| -> Vec<String> {
        let pairs = visitor.form("save").pairs.into_iter();
        pairs.filter(|(name, value)| name == "f/phones" && !value.is_empty()).map(|(_, value)| value).collect()
    };
    let two = rows(&editor);
    assert!(two.len() == 2 && two[0] == first, "{two:?}");
    editor.submit(&editor.form("save").pressing(&format!("up f/phones/{}", two[1]))).await;
    assert_eq!(rows(&editor), [two[1].clone(), first.clone()]);
    editor.submit(&editor.form("save").pressing(&format!("remove f/phones/{}", two[1]))).await;
    assert_eq!(rows(&editor), std::slice::from_ref(&first));
    let form = editor.form("save");
    assert_eq!(form.value(&format!("f/phones/{first}/number")), Some("+421 55 000 0001"));
    assert_eq!(form.value("t/summary"), Some("Typed before."), "what else was typed stays");
    assert_eq!(world.head().await, head, "nothing is saved");
    editor.submit(&form.pressing("save")).await;
    let phones = world.find("kosice", "service", "residence-permits").facts.body["phones"].clone();
    assert_eq!(phones, serde_json::json!([{ "id": first, "number": "+421 55 000 0001" }]));
}

#[tokio::test]
async fn a_new_name_in_addresses_keeps_the_old_one_working() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let mut publisher = world.works(Role::Publisher).await;
    publisher.get(&entry).await;
    let taken = publisher.form("save").with("slug", "legal-advice").pressing("save");
    let answer = publisher.submit(&taken).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "somebody else's name");
    let form = publisher.form("save").with("slug", "permits").pressing("publish");
    let answer = publisher.submit(&form).await;
    publisher.follow(answer).await;
    publisher.submit(&publisher.form("publish").pressing("publish")).await;
    let old = world.app.get("/kosice/sk/services/residence-permits").await;
    assert_eq!((old.status, old.header("location")), (StatusCode::MOVED_PERMANENTLY, "/kosice/sk/services/permits"));
    assert_eq!(world.app.get("/kosice/sk/services/permits").await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_older_state_comes_back() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let id = world.id("service", "residence-permits");
    let before = world.draft(id);
    let mut editor = world.works(Role::Editor).await;
    editor.get(&entry).await;
    let form = editor.form("save").with("t/summary", "Not so good.").with("f/website", "https://a.example");
    editor.submit(&form.pressing("save")).await;
    let (from, to) = (before.texts[&lang("en")].seq, world.draft(id).texts[&lang("en")].seq);
    assert!(editor.get(&format!("{entry}/history")).await.text.contains(&format!("value=\"{to}\"")));
    let compare = editor.get(&format!("{entry}/compare?from={from}&to={to}")).await.text;
    assert!(compare.contains("<ins") && compare.contains("https://a.example"), "{compare}");
    let form = editor.form_to(&format!("{entry}/restore"));
    let answer = editor.submit(&form).await;
    assert!(answer.header("location").ends_with("?done=restored"), "{}", answer.text);
    let after = world.draft(id);
    assert_eq!(
        (&after.facts.body, &after.texts[&lang("en")].body),
        (&before.facts.body, &before.texts[&lang("en")].body)
    );
    assert_eq!(after.texts[&lang("ar")].body, before.texts[&lang("ar")].body);
    // The page that was shown is too old now.
    assert_eq!(editor.submit(&form).await.status, StatusCode::CONFLICT);
    assert_eq!(world.trail(&id.to_string()).await, ["entry.save", "entry.restore"]);
}

#[tokio::test]
async fn what_is_planned_happens_when_it_is_due() {
    let world = World::over(TestDb::sqlite(), integra_desk::Settings::default()).await;
    let (entry, public) = (service(&world, "residence-permits"), "/kosice/en/services/residence-permits");
    let id = world.colleague("publisher", Role::Publisher).await;
    let (mut publisher, _) = world.session(id, Stage::Full).await;
    publisher.get(&entry).await;
    publisher.submit(&publisher.form("save").with("t/summary", "From tomorrow on.").pressing("save")).await;
    publisher.get(&format!("{entry}/publish")).await;
    for wrong in ["", "2026-11-23T08:59", "tomorrow"] {
        let form = publisher.form("plan").with("at", wrong).pressing("plan");
        assert_eq!(publisher.submit(&form).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    for (at, wish) in [("2026-11-24T09:00", "plan"), ("2026-11-25T09:00", "plan-end")] {
        publisher.get(&format!("{entry}/publish")).await;
        let form = publisher.form(wish).with("at", at).pressing(wish);
        assert!(publisher.submit(&form).await.header("location").ends_with("?done=planned"));
    }
    let turn = |now: &str| world.app.clock.set(now.parse().expect("a moment"));
    turn("2026-11-24T07:59:59Z");
    assert_eq!(world.app.run_due().await, 0);
    assert!(!world.app.get(public).await.text.contains("From tomorrow on."));
    turn("2026-11-24T08:00:00Z");
    assert_eq!(world.app.run_due().await, 1);
    assert!(world.app.get(public).await.text.contains("From tomorrow on."));
    turn("2026-11-25T08:00:00Z");
    assert_eq!(world.app.run_due().await, 1);
    assert_eq!(world.app.get(public).await.status, StatusCode::GONE);
    let acts = world.trail(entry.rsplit('/').next().expect("an id")).await;
    assert_eq!(acts, ["entry.save", "entry.plan", "entry.plan"]);
}
