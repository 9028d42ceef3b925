//! Two people at the very same moment, and words nobody has saved yet.

use http::StatusCode;
use integra_store::{Role, Stage};
use integra_testing::{db::TestDb, visitor::Visitor};
use jiff::SignedDuration;
use tokio::join;

use crate::{
    editing::service,
    world::{World, lang},
};

async fn two_editors(world: &World) -> (Visitor<'_>, Visitor<'_>) {
    let (one, two) = (world.colleague("one", Role::Editor).await, world.colleague("two", Role::Editor).await);
    (world.session(one, Stage::Full).await.0, world.session(two, Stage::Full).await.0)
}

integra_testing::db_test! {
    /// One is saved, the other is told; no words of either are lost.
    async fn of_two_saves_at_the_same_moment_one_is_told(db) {
        let world = World::over(db, integra_desk::Settings::default()).await;
        let entry = service(&world, "residence-permits");
        let (mut one, mut two) = two_editors(&world).await;
        for round in 0..5 {
            join!(one.get(&entry), two.get(&entry));
            let first = one.form("save").with("t/summary", &format!("First {round}.")).pressing("save");
            let second = two.form("save").with("t/eligibility", &format!("Second {round}.")).pressing("save");
            let (a, b) = join!(one.submit(&first), two.submit(&second));
            let late = match (a.status, b.status) {
                (StatusCode::SEE_OTHER, StatusCode::CONFLICT) => &mut two,
                (StatusCode::CONFLICT, StatusCode::SEE_OTHER) => &mut one,
                other => panic!("round {round}: {other:?}"),
            };
            // The late one sees what differs, with everything they typed, and saves.
            let answer = late.submit(&late.form("save").pressing("save")).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
            let draft = world.find("kosice", "service", "residence-permits");
            assert_eq!(draft.source_text("summary"), Some(format!("First {round}.")));
            assert_eq!(draft.source_text("eligibility"), Some(format!("Second {round}.")));
        }
    }

    /// Of two who decide about one review, one does.
    async fn of_two_decisions_at_the_same_moment_one_holds(db) {
        let world = World::over(db, integra_desk::Settings::default()).await;
        let entry = service(&world, "residence-permits");
        let review = format!("{entry}/review");
        let (mut one, mut two) = two_editors(&world).await;
        for round in 0..5 {
            world.app.clock.advance(SignedDuration::from_secs(1));
            one.get(&review).await;
            one.submit(&one.form("ask").pressing("ask")).await;
            join!(one.get(&review), two.get(&review));
            let (approve, back) = (one.form("approve"), two.form("send-back").with("words", "Not yet."));
            let (approve, back) = (approve.pressing("approve"), back.pressing("send-back"));
            let (a, b) = join!(one.submit(&approve), two.submit(&back));
            let mut found = [a.status, b.status];
            found.sort();
            assert_eq!(found, [StatusCode::SEE_OTHER, StatusCode::CONFLICT], "round {round}");
        }
        let acts = world.trail(entry.rsplit('/').next().expect("an id")).await;
        assert_eq!(acts.len(), 10, "one decision each: {acts:?}");
    }
}

#[tokio::test]
async fn a_new_name_in_addresses_is_not_undone_by_somebody_late() {
    let world = World::over(TestDb::sqlite(), integra_desk::Settings::default()).await;
    let entry = service(&world, "residence-permits");
    let (mut one, mut two) = two_editors(&world).await;
    join!(one.get(&entry), two.get(&entry));
    one.submit(&one.form("save").with("slug", "permits").pressing("save")).await;
    let late = two.submit(&two.form("save").with("t/summary", "Words of the second.").pressing("save")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(two.submit(&two.form("save").pressing("save")).await.status, StatusCode::SEE_OTHER);
    let draft = world.find("kosice", "service", "permits");
    assert_eq!(
        (draft.slug.as_str(), draft.source_text("summary").as_deref()),
        ("permits", Some("Words of the second."))
    );
}

#[tokio::test]
async fn words_nobody_has_saved_wait_for_their_author_only() {
    let world = World::over(TestDb::sqlite(), integra_desk::Settings::default()).await;
    let entry = service(&world, "residence-permits");
    let (mut one, mut two) = two_editors(&world).await;
    let head = world.head().await;
    one.get(&entry).await;
    let mut form = one.form("save").with("t/summary", "Typed, not saved.").pressing("save");
    form.action = format!("{entry}/unsaved");
    assert_eq!(one.submit(&form).await.status, StatusCode::NO_CONTENT);
    assert_eq!(world.head().await, head, "nothing is saved");
    assert!(!two.get(&entry).await.text.contains("unsaved=restore"), "nobody else is offered them");
    two.get(&format!("{entry}?unsaved=restore")).await;
    assert_ne!(two.form("save").value("t/summary"), Some("Typed, not saved."));

    assert!(one.get(&entry).await.text.contains("unsaved=restore"), "their author is");
    assert_ne!(one.form("save").value("t/summary"), Some("Typed, not saved."), "but sees what is saved first");
    one.get(&format!("{entry}?unsaved=restore")).await;
    assert_eq!(one.form("save").value("t/summary"), Some("Typed, not saved."));
    // Somebody saves meanwhile: what was typed before is still merged, not written over.
    two.get(&entry).await;
    two.submit(&two.form("save").with("t/eligibility", "Everybody.").pressing("save")).await;
    one.get(&format!("{entry}?unsaved=restore")).await;
    let late = one.submit(&one.form("save").pressing("save")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    one.submit(&one.form("save").pressing("save")).await;
    let draft = world.find("kosice", "service", "residence-permits");
    assert_eq!(draft.source_text("summary").as_deref(), Some("Typed, not saved."));
    assert_eq!(draft.source_text("eligibility").as_deref(), Some("Everybody."));
    assert!(!one.get(&entry).await.text.contains("unsaved=restore"), "saved words wait no longer");
    assert!(draft.texts.contains_key(&lang("ar")));
}
