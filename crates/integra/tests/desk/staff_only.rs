//! A note for colleagues: whoever writes for the whole city sees it, and nobody else ever does.

use http::StatusCode;
use integra_store::{Role, Stage};

use crate::{editing::service, world::World};

const NOTE: &str = "Ask for Jana, she is in on Mondays only.";
const NEWER: &str = "Jana has left; ask for Peter.";

async fn noted(world: &World, editor: Role, note: &str) {
    let id = world.colleague(&format!("{editor}-{}", note.len()), editor).await;
    let (mut visitor, _) = world.session(id, Stage::Full).await;
    visitor.get(&service(world, "etp-housing-support")).await;
    let answer = visitor.submit(&visitor.form("save").with("f/note", note).pressing("save")).await;
    assert!(answer.header("location").ends_with("?done=saved"), "{}", answer.text);
}

#[tokio::test]
async fn a_note_for_colleagues_never_leaves_the_desk_and_partners_never_see_it() {
    let world = World::open().await;
    let (entry, public) = (service(&world, "etp-housing-support"), "/kosice/en/services/etp-housing-support");
    let before = world.draft(world.id("service", "etp-housing-support"));
    noted(&world, Role::Editor, NOTE).await;
    let first = world.draft(before.id).facts.seq;

    let publisher = world.colleague("publisher", Role::Publisher).await;
    let (mut publisher, _) = world.session(publisher, Stage::Full).await;
    let page = publisher.get(&format!("{entry}/publish")).await.text;
    assert!(!page.contains("Jana"), "readers see nothing else, and that is what the page tells");
    let history = publisher.get(&format!("{entry}/compare?from={}&to={first}", before.facts.seq)).await.text;
    assert!(history.contains("Jana"), "a publisher sees the note change");
    publisher.get(&format!("{entry}/publish")).await;
    publisher.submit(&publisher.form("publish").pressing("publish")).await;
    let edition = world.app.site.live.edition();
    let shown = edition.entry(before.id).expect("published");
    assert!(!serde_json::to_string(&*shown.facts).expect("JSON").contains("Jana"), "not in the edition");
    assert_eq!(world.draft(before.id).facts.body["note"], NOTE);
    assert!(!world.app.get(public).await.text.contains("Jana"));
    assert!(!publisher.get(&format!("{entry}/page/en")).await.text.contains("Jana"), "not in a preview");

    noted(&world, Role::Editor, NEWER).await;
    let second = world.draft(before.id).facts.seq;
    let contributor = world.colleague("partner", Role::Contributor).await;
    let (mut contributor, session) = world.session(contributor, Stage::Full).await;
    for path in ["", "/history", "/review", &format!("/compare?from={first}&to={second}"), "/page/en", "/preview"] {
        let page = contributor.get(&format!("{entry}{path}")).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.text.contains("Jana") && !page.text.contains("Peter"), "{path}: {}", page.text);
    }
    // They bring the first state back: everything of it but the note.
    contributor.get(&entry).await;
    contributor.submit(&contributor.form("save").with("t/summary", "Words of the partner.").pressing("save")).await;
    let seen = world.draft(before.id);
    let seen = seen.texts.values().map(|saved| saved.seq).fold(seen.facts.seq, i64::max);
    let pairs = [("csrf", session.csrf.as_str()), ("seq", &first.to_string()), ("seen", &seen.to_string())]
        .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let answer = contributor.send(&format!("{entry}/restore"), &pairs, &[("sec-fetch-site", "same-origin")]).await;
    assert!(answer.header("location").ends_with("?done=restored"), "{}", answer.text);
    let draft = world.draft(before.id);
    assert_eq!(draft.facts.body["note"], NEWER, "the note is as it was before");
    assert_eq!(draft.source_text("summary"), before.source_text("summary"), "the rest is the older state");
}

#[tokio::test]
async fn two_at_once_are_shown_no_note_they_may_not_see() {
    let world = World::open().await;
    let entry = service(&world, "etp-housing-support");
    let mut contributor = world.works(Role::Contributor).await;
    contributor.get(&entry).await;
    noted(&world, Role::Editor, NOTE).await;
    let form = contributor.form("save").with("t/summary", "Words of the partner.").pressing("save");
    let late = contributor.submit(&form).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(!late.text.contains("Jana"), "{}", late.text);
    let answer = contributor.submit(&contributor.form("save").pressing("save")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let draft = world.draft(world.id("service", "etp-housing-support"));
    assert_eq!(draft.facts.body["note"], NOTE, "both are kept");
    assert_eq!(draft.source_text("summary").as_deref(), Some("Words of the partner."));
}
