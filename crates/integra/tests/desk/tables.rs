//! The table: sorted by its heads, filtered by its address, with filters people keep and people who look after entries.

use http::StatusCode;
use integra_store::{Role, Stage};

use crate::world::{World, lang};

/// The names of the rows of a table, in their order.
fn names(page: &str) -> Vec<String> {
    let rows = page.split("<th scope=\"row\">").skip(1);
    let name = |row: &str| row.split("<span").nth(1)?.split_once('>')?.1.split("</span>").next().map(str::to_owned);
    rows.filter_map(name).collect()
}

/// The address of the head of a column.
fn head<'p>(page: &'p str, words: &str) -> &'p str {
    let at = page.find(&format!("<span>{words}</span>")).unwrap_or_else(|| panic!("no head {words}"));
    page[..at].rsplit_once("href=\"").and_then(|(_, rest)| rest.split('"').next()).expect("a link")
}

#[tokio::test]
async fn heads_sort_in_the_language_of_the_person_and_turn_when_pressed_again() {
    let world = World::open().await;
    let mut editor = world.works(Role::Editor).await;
    let page = editor.get("/desk/kosice/entries?kind=service&q=e").await.text;
    let to = head(&page, "Name").replace("&amp;", "&");
    assert_eq!(to, "/desk/kosice/entries?q=e&kind=service&sort=name");
    let page = editor.get(&to).await.text;
    let sorted = names(&page);
    let mut expected = sorted.clone();
    let collator = world.app.site.wording.collate(&lang("en"));
    expected.sort_by(|one, other| collator.compare(one, other));
    assert!(sorted.len() > 5 && sorted == expected, "{sorted:?}");
    assert!(page.contains("aria-sort=\"ascending\""));
    let page = editor.get(&head(&page, "Name").replace("&amp;", "&")).await.text;
    expected.reverse();
    assert_eq!(names(&page), expected);
    assert!(page.contains("aria-sort=\"descending\""));
    // Every head sorts, both ways, and loses no row.
    for by in ["changed", "name", "kind", "state", "verified", "owner"] {
        for by in [by.to_owned(), format!("-{by}")] {
            let page = editor.get(&format!("/desk/kosice/entries?kind=service&q=e&sort={by}")).await.text;
            let mut rows = names(&page);
            rows.sort();
            expected.sort();
            assert_eq!(rows, expected, "{by}");
        }
    }
}

#[tokio::test]
async fn the_declaration_says_which_columns_a_kind_has() {
    let world = World::open().await;
    let mut editor = world.works(Role::Editor).await;
    let services = editor.get("/desk/kosice/entries?kind=service&q=etp").await.text;
    let organization = world.find("kosice", "organization", "etp-slovakia").source_text("name").expect("a name");
    assert!(services.contains(">Who offers it</th>"), "{services}");
    assert!(services.contains(&format!("dir=\"auto\">{organization}</td>")), "{services}");
    let all = editor.get("/desk/kosice/entries?q=etp").await.text;
    assert!(head(&all, "Kind").ends_with("sort=kind") && !all.contains("Who offers it"));
}

#[tokio::test]
async fn a_change_shows_in_the_table_at_once() {
    let world = World::open().await;
    let mut editor = world.works(Role::Editor).await;
    editor.get("/desk/kosice/entries?q=zebra").await;
    editor.get(&crate::editing::service(&world, "legal-advice")).await;
    editor.submit(&editor.form("save").with("t/name", "Zébra of the law").pressing("save")).await;
    let page = editor.get("/desk/kosice/entries?q=zebra").await.text;
    assert_eq!(names(&page), ["Zébra of the law"]);
    let page = editor.get("/desk/kosice/entries?sort=-name").await.text;
    assert_eq!(names(&page)[0], "Zébra of the law");
    assert!(editor.get("/desk/kosice").await.text.contains("Zébra of the law"), "on Today, too");
}

#[tokio::test]
async fn filters_are_kept_shared_renamed_and_thrown_away() {
    let world = World::open().await;
    let mut editor = world.works(Role::Editor).await;
    let address = "/desk/kosice/entries?q=law&state=published&page=2";
    let page = editor.get(address).await.text;
    assert!(page.contains("Keep this filter"));
    let answer = editor.submit(&editor.form("keep").with("name", "  Law \u{5d0}  of all ").pressing("keep")).await;
    assert_eq!(answer.header("location"), "/desk/kosice/entries?q=law&state=published&done=kept", "{}", answer.text);
    editor.get("/desk/kosice/entries?kind=guide").await;
    let form = editor.form("keep").with("name", "<b>Guides</b>").ticking("shared", "1").pressing("keep");
    editor.submit(&form).await;

    let own = editor.get("/desk/kosice").await.text;
    assert!(own.contains("Law \u{5d0} of all") && own.contains("&lt;b&gt;Guides&lt;/b&gt;"), "{own}");
    let mut reader = world.works(Role::Reader).await;
    let theirs = reader.get("/desk/kosice/filters").await.text;
    assert!(theirs.contains("&lt;b&gt;Guides&lt;/b&gt;") && !theirs.contains("of all"), "{theirs}");
    assert!(!theirs.contains("value=\"drop\""), "a reader may not throw away what is everybody's");

    editor.get("/desk/kosice/filters").await;
    let rename = editor.form("rename");
    let id = rename.value("id").expect("an id").to_owned();
    let wrong = editor.submit(&rename.clone().with("name", &"x".repeat(61)).pressing("rename")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains(&"x".repeat(61)), "what was typed is still there");
    let answer = editor.submit(&rename.with("name", "Law").pressing("rename")).await;
    assert_eq!(answer.header("location"), "/desk/kosice/filters?done=changed");
    for (wish, status) in [("rename", StatusCode::NOT_FOUND), ("drop", StatusCode::NOT_FOUND)] {
        reader.get("/desk/kosice/filters").await;
        let answer = reader.posts("/desk/kosice/filters", &[("do", wish), ("id", &id), ("name", "Mine")]).await;
        assert_eq!(answer.status, status, "{wish}: it is somebody else's own");
    }
    reader.get("/desk/kosice/filters").await;
    let shared = [("do", "keep"), ("name", "All"), ("query", "q=x"), ("shared", "1")];
    assert_eq!(reader.posts("/desk/kosice/filters", &shared).await.status, StatusCode::FORBIDDEN);
    // What the table does not know is not kept, and leads nowhere else.
    reader.get("/desk/kosice/filters").await;
    let odd = [("do", "keep"), ("name", "Odd"), ("query", "q=x&done=saved&next=//evil.example")];
    assert_eq!(
        reader.posts("/desk/kosice/filters", &odd).await.header("location"),
        "/desk/kosice/entries?q=x&done=kept"
    );
    assert!(!reader.get("/desk/kosice/filters").await.text.contains("evil"));

    editor.get("/desk/kosice/filters").await;
    editor.posts("/desk/kosice/filters", &[("do", "drop"), ("id", &id)]).await;
    assert!(!editor.get("/desk/kosice/filters").await.text.contains("Law"));
    assert_eq!(world.trail(&id).await, ["filter.keep", "filter.rename", "filter.drop"]);
}

#[tokio::test]
async fn only_who_may_write_an_entry_gives_it_away_and_only_to_who_may() {
    let world = World::open().await;
    let own = format!("/desk/kosice/entries/{}", world.id("service", "etp-housing-support"));
    let foreign = format!("/desk/kosice/entries/{}", world.id("service", "residence-permits"));
    let partner = world.colleague("partner", Role::Contributor).await;
    let reader = world.colleague("looks", Role::Reader).await;
    let (mut contributor, _) = world.session(partner, Stage::Full).await;
    contributor.get(&own).await;
    let give = async |contributor: &mut integra_testing::visitor::Visitor<'_>, entry: &str, to: &str| {
        contributor.get(entry).await;
        contributor.posts(&format!("{entry}/owner"), &[("owner", to)]).await
    };
    let answer = give(&mut contributor, &own, &partner.to_string()).await;
    assert!(answer.header("location").ends_with("?done=assigned"), "{}", answer.text);
    assert_eq!(give(&mut contributor, &foreign, &partner.to_string()).await.status, StatusCode::FORBIDDEN);
    let status = give(&mut contributor, &own, &reader.to_string()).await.status;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "a reader writes nothing");

    let mut editor = world.works(Role::Editor).await;
    assert!(editor.get(&own).await.text.contains("partner"));
    let status = give(&mut editor, &foreign, &partner.to_string()).await.status;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "it is not the partner's");
    let page = editor.get(&format!("/desk/kosice/entries?owner={partner}")).await.text;
    assert_eq!(names(&page).len(), 1, "{page}");
    let mine = contributor.get("/desk/kosice/entries?owner=me").await.text;
    assert_eq!(names(&mine), names(&page));
    assert!(contributor.get("/desk/kosice").await.text.contains("You look after these"));
    give(&mut editor, &own, "").await;
    assert!(names(&contributor.get("/desk/kosice/entries?owner=me").await.text).is_empty());
}
