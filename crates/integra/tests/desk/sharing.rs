//! Guides of the network that a city shares, and questions of guides, as people at the desk meet them.

use integra_exchange::bundle::Files;
use integra_store::Role;

use crate::world::World;

const GUIDE: &str = "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\n\
                     questions = [{ id = \"child\" }]\nsteps = [{ id = \"ask\" }, { id = \"pay\", only_if = [\"child\"] }]\n\
                     topics = [\"all:topic/papers\"]\nsources = [{ id = \"s1\", source = \"all:source/eu-112\" }]\n";
const TEXTS: &str = "+++\nname = \"Talk to an office\"\n\"questions/child/ask\" = \"Do you have a child?\"\n\
                     \"steps/ask/title\" = \"Ask before you go\"\n\"steps/pay/title\" = \"Pay the fee\"\n+++\n";
const OWN: &str =
    "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\nguide = \"all:guide/office\"\n";

async fn world() -> World {
    let world = World::open().await;
    let mut files = Files::default();
    for (path, text) in [
        ("bundle.toml", "format = 1\n"),
        ("all/guide/office.toml", GUIDE),
        ("all/guide/office.en.md", TEXTS),
        ("kosice/guide/own.toml", GUIDE),
        ("kosice/guide/own.en.md", TEXTS),
        ("kosice/shared-guide/at-the-office.toml", OWN),
    ] {
        files.0.insert(path.to_owned(), text.as_bytes().to_vec());
    }
    // A second later, so that the new ids are new.
    world.app.clock.set("2026-11-23T08:00:01Z".parse().expect("a moment"));
    world.app.import(&files).await;
    world
}

#[tokio::test]
async fn the_steps_of_a_shared_guide_stand_in_the_form_and_only_what_is_filled_in_is_saved() {
    let world = world().await;
    let mut editor = world.works(Role::Editor).await;
    let table = editor.get("/desk/kosice/entries?kind=shared-guide").await.text;
    assert!(table.contains("Talk to an office"), "the name is the guide's");
    let found = editor.get("/desk/kosice/entries?q=talk+to+an+office").await.text;
    assert!(found.contains("at-the-office") || found.contains("Talk to an office"), "and it is found by it");

    let entry = format!("/desk/kosice/entries/{}", world.id("shared-guide", "at-the-office"));
    let form = editor.get(&entry).await.text;
    assert!(form.contains("<legend>Ask before you go</legend>") && form.contains("<legend>Pay the fee</legend>"));
    assert!(!form.contains("<legend>The law</legend>"), "sources are nobody else's");
    let typed = editor.form("save").with("t/steps/ask/text", "In Košice it is in the Main Street.");
    let answer = editor.submit(&typed.pressing("save")).await;
    assert!(answer.header("location").contains("done=saved"), "{}", answer.text);
    let saved = world.app.drafts();
    let saved = saved.get(world.id("shared-guide", "at-the-office")).expect("saved");
    assert_eq!(saved.facts.body["steps"], serde_json::json!([{ "id": "ask" }]));
    assert_eq!(saved.source_text("steps/ask/text").as_deref(), Some("In Košice it is in the Main Street."));
    assert!(editor.get(&entry).await.text.contains("<legend>Pay the fee</legend>"), "the other one is still offered");
}

#[tokio::test]
async fn the_questions_a_step_depends_on_are_ticked() {
    let world = world().await;
    let mut editor = world.works(Role::Editor).await;
    let entry = format!("/desk/kosice/entries/{}", world.id("guide", "own"));
    let page = editor.get(&entry).await.text;
    assert!(page.contains("Do you have a child?"));
    let form = editor.form("save");
    assert!(form.pairs.contains(&("f/steps/pay/only_if".to_owned(), "child".to_owned())), "what was chosen is ticked");
    let answer = editor.submit(&form.ticking("f/steps/ask/only_if_not", "child").pressing("save")).await;
    assert!(answer.header("location").contains("done=saved"), "{}", answer.text);
    let saved = world.app.drafts();
    let steps = &saved.get(world.id("guide", "own")).expect("saved").facts.body["steps"];
    assert_eq!(steps[0]["only_if_not"], serde_json::json!(["child"]));
    assert_eq!(steps[1]["only_if"], serde_json::json!(["child"]));
}
