//! Words for staff only are sent to no translation program.

use integra_desk::suggesting::Service;
use integra_kernel::{
    Group, ItemId, Kind, Slug, Texts,
    fields::{Line, Markdown},
    texts::{Block, Fields},
};
use integra_store::{Change, Role};
use integra_testing::db::TestDb;
use serde::Deserialize;
use serde_json::json;

use crate::{
    fake::{Fake, Heard},
    machine::{capitals, press, settings, work},
    world::{World, key, lang},
};

/// What staff say about somebody.
#[derive(Debug, Clone, Deserialize, Group)]
struct Talk {
    /// Which.
    #[field(required)]
    #[expect(dead_code, reason = "only its declaration is used")]
    id: ItemId,
}

/// A kind with words for staff only: a text, a fact, and texts of a list.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "memo", version = 1, texts = MemoTexts)]
#[expect(dead_code, reason = "only its declaration is used")]
struct Memo {
    /// Talks about it.
    #[serde(default)]
    #[field(group, staff_only)]
    talks: Vec<Talk>,
    /// A fact for staff.
    #[field(staff_only)]
    note: Option<String>,
}

/// Its texts.
#[derive(Debug, Texts)]
#[expect(dead_code, reason = "only its declaration is used")]
struct MemoTexts {
    /// Its name.
    #[field(required)]
    name: Line,
    /// For staff.
    #[field(staff_only)]
    remark: Markdown,
    /// What was said in a talk.
    #[field(per = "talks", name = "said")]
    said: Line,
}

#[tokio::test]
async fn words_for_staff_never_leave_the_house() {
    let fake = Fake::start(capitals).await;
    for service in [Service::LibreTranslate, Service::DeepL] {
        let settings = settings(service, &fake.url, &[]);
        let world = World::with(TestDb::sqlite(), settings, vec![Memo::declaration()]).await;
        let entry = world.desk.new_entry();
        let block = |text: &str| vec![Block::source(text)];
        let fields = Fields::from([
            ("name".to_owned(), block("An open name")),
            ("remark".to_owned(), block("A closed remark")),
            ("talks/one/said".to_owned(), block("A closed talk")),
        ]);
        let facts = json!({ "note": "A closed note", "talks": [{ "id": "one" }] });
        world
            .app
            .append(Change::Facts {
                entry,
                kind: "memo".to_owned(),
                kind_version: 1,
                city: key("kosice"),
                slug: Slug::parse("memo").expect("a slug"),
                source_language: lang("en"),
                facts: facts.as_object().expect("facts").clone(),
                base: None,
            })
            .await;
        world.app.append(Change::Texts { entry, lang: lang("en"), fields, base: None }).await;
        let page = format!("/desk/kosice/entries/{entry}/translate/sk");
        let mut editor = world.works(Role::Editor).await;
        let shown = editor.get(&page).await.text;
        assert!(shown.contains("An open name") && !shown.contains("closed"), "{shown}");
        for (name, value) in
            [("do", "all"), ("suggest", "t/name/0"), ("suggest", "t/remark/0"), ("suggest", "t/talks/one/said/0")]
        {
            editor.get(&page).await;
            press(&mut editor, &page, name, value).await;
        }
        work(&world).await;
        let heard: Vec<String> = fake.heard().iter().map(Heard::all).collect();
        assert!(heard.iter().any(|all| all.contains("An open name")), "{heard:?}");
        assert!(heard.iter().all(|all| !all.contains("closed")), "{heard:?}");
        let saved = world.draft(entry);
        assert_eq!(
            saved.fields(&lang("sk")).map(|fields| fields.keys().cloned().collect()),
            Some(vec!["name".to_owned()])
        );
    }
}
