//! Translations: fresh, out of date, a machine's, read by a person.

use http::StatusCode;
use integra_kernel::texts::{Block, Origin, source_hash};
use integra_store::Role;

use crate::{
    editing::service,
    world::{World, lang},
};

/// The first block of a text of residence permits in Slovak, and whether it was made from the source as it is now.
fn block(world: &World, path: &str) -> (Block, bool) {
    let draft = world.find("kosice", "service", "residence-permits");
    let of = source_hash(&draft.texts[&lang("en")].body[path][0].text);
    let block = draft.texts[&lang("sk")].body[path][0].clone();
    let fresh = block.of.as_deref() == Some(of.as_str());
    (block, fresh)
}

async fn changes_the_summary(world: &World, words: &str, minor: bool) {
    let mut editor = world.works(if minor { Role::Publisher } else { Role::Editor }).await;
    editor.get(&service(world, "residence-permits")).await;
    let form = editor.form("save").with("t/summary", words);
    let form = if minor { form.ticking("minor", "1") } else { form };
    assert_eq!(editor.submit(&form.pressing("save")).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_translator_reads_what_a_machine_wrote_and_writes_their_own() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let mut translator = world.works(Role::Translator).await;
    translator.get(&format!("{entry}/translate/sk")).await;
    let head = world.head().await;
    assert_eq!(translator.submit(&translator.form("save").pressing("save")).await.status, StatusCode::SEE_OTHER);
    assert_eq!(world.head().await, head, "nothing was touched, nothing is saved");

    let form = translator.form("save").ticking("right/t/name/0", "1").with("t/summary/0", "Po našom.");
    let answer = translator.submit(&form.pressing("save")).await;
    assert!(answer.header("location").ends_with("?done=saved"), "{}", answer.text);
    let (name, fresh) = block(&world, "name");
    assert_eq!((name.origin, name.reviewed, fresh), (Origin::Machine, true, true), "read by a person");
    let (summary, fresh) = block(&world, "summary");
    assert_eq!((summary.text.as_str(), summary.origin, fresh), ("Po našom.", Origin::Human, true));
    let (counter, _) = block(&world, "counter");
    assert_eq!((counter.origin, counter.reviewed), (Origin::Machine, false), "what was not touched");

    // The form of before is too old now; its words come back all the same.
    let late = translator.submit(&form_of_before(&translator, "Neskoro.")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Neskoro."), "{}", late.text);

    // Another language is not theirs.
    translator.get(&format!("{entry}/translate/sk")).await;
    let answer = translator.posts(&format!("{entry}/translate/ar"), &[("t/name/0", "x")]).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    let id = entry.rsplit('/').next().expect("an id");
    assert_eq!(world.trail(id).await, ["entry.translate"]);
}

fn form_of_before(visitor: &integra_testing::visitor::Visitor<'_>, words: &str) -> integra_testing::html::HtmlForm {
    visitor.form("save").with("t/summary/0", words).pressing("save")
}

#[tokio::test]
async fn words_out_of_date_stay_so_until_somebody_touches_them() {
    let world = World::open().await;
    let entry = service(&world, "residence-permits");
    let old = block(&world, "summary").0;
    changes_the_summary(&world, "Everything is new here.", false).await;
    assert_eq!(block(&world, "summary"), (old.clone(), false), "out of date");
    assert!(block(&world, "name").1, "other texts are not");

    let mut translator = world.works(Role::Translator).await;
    let page = translator.get(&format!("{entry}/translate/sk")).await.text;
    assert!(page.contains("<ins>"), "what changed in the source is shown");
    let form = translator.form("save").with("t/name/0", "Pobyt");
    translator.submit(&form.pressing("save")).await;
    assert_eq!(block(&world, "summary"), (old, false), "somebody worked on another text");
    translator.get(&format!("{entry}/translate/sk")).await;
    let form = translator.form("save").with("t/summary/0", "Všetko je tu nové.");
    translator.submit(&form.pressing("save")).await;
    let (summary, fresh) = block(&world, "summary");
    assert!(fresh && summary.origin == Origin::Human, "{summary:?}");
}

#[tokio::test]
async fn a_small_mend_keeps_translations_fresh() {
    let world = World::open().await;
    let old = block(&world, "summary").0;
    changes_the_summary(&world, "The Foreign Police gives residence permits. Book a time on-line first.", true).await;
    let (summary, fresh) = block(&world, "summary");
    assert!(fresh, "as good as before");
    assert_eq!((summary.text, summary.origin, summary.reviewed), (old.text, old.origin, old.reviewed));
}
