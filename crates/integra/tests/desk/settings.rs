//! What a city settles about its portal, and what its readers see of it.

use http::StatusCode;
use integra_store::{Role, Unpublished};
use integra_testing::{html, visitor::Visitor};

use crate::world::World;

const SETTINGS: &str = "/desk/kosice/settings";
const COLOURS: &str = "/desk/kosice/settings/colours";
const HOME: &str = "/kosice/en";

/// Switches a part of the portal on or off, as its box on the page does.
async fn switch(visitor: &mut Visitor<'_>, part: &str, on: bool) -> String {
    visitor.get(SETTINGS).await;
    let mut form = visitor.form("parts");
    form.pairs.retain(|(name, value)| name != "part" || value != part);
    if on {
        form = form.ticking("part", part);
    }
    let answer = visitor.submit(&form.pressing("parts")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.header("location").to_owned()
}

#[tokio::test]
async fn a_part_that_is_switched_off_is_hidden_and_kept() {
    let world = World::open().await;
    let mut admin = world.works(Role::Administrator).await;
    let before = world.app.get(HOME).await;
    let guide = world.app.get("/kosice/en/guides/first-weeks").await;
    assert!(before.text.contains("/kosice/en/guides") && guide.status == StatusCode::OK);

    assert_eq!(switch(&mut admin, "guides", false).await, format!("{SETTINGS}?done=published"));
    let hidden = ["guides", "guides/first-weeks", "articles", "library", "channels"];
    for path in hidden {
        let answer = world.app.get(&format!("{HOME}/{path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text.contains(&format!("href=\"{HOME}\"")), "a way on: {}", answer.text);
    }
    let map = world.app.get("/sitemap.xml").await.text;
    for page in ["", "/services", "/topics/first-days", "/organizations/etp-slovakia", "/languages/ar"] {
        let answer = world.app.get(&format!("{HOME}{page}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        for path in hidden {
            let (link, listed) = (format!("href=\"{HOME}/{path}"), format!("{HOME}/{path}<"));
            assert!(!answer.text.contains(&link), "{page} still leads to {path}");
            assert!(!map.contains(&listed), "{path}");
        }
    }
    assert!(admin.get("/desk/kosice/entries?kind=guide").await.text.contains("entries/"), "nothing is lost");

    switch(&mut admin, "services", false).await;
    let bare = world.app.get(HOME).await;
    assert!(!bare.text.contains("/services") && !bare.text.contains("/urgent"), "{}", bare.text);
    switch(&mut admin, "services", true).await;
    switch(&mut admin, "guides", true).await;
    assert_eq!(world.app.get("/kosice/en/guides/first-weeks").await.text, guide.text, "as it was");
    assert_eq!(world.app.get(HOME).await.header("etag"), before.header("etag"), "as it was");
    let id = world.id("city", "kosice").to_string();
    assert_eq!(world.trail(&id).await, ["settings.change"; 4]);
}

#[tokio::test]
async fn settings_never_take_others_words_along_and_never_win_over_them() {
    let world = World::open().await;
    let mut admin = world.works(Role::Administrator).await;
    let entry = format!("/desk/kosice/entries/{}", world.id("city", "kosice"));
    admin.get(SETTINGS).await;
    let stale = admin.form("parts");
    admin.get(&entry).await;
    let words = admin.form("save").with("t/welcome", "Half a greeting");
    assert_eq!(admin.submit(&words.with("f/skyline", "all").pressing("save")).await.status, StatusCode::SEE_OTHER);
    let head = world.head().await;
    assert_eq!(admin.submit(&stale.pressing("parts")).await.status, StatusCode::CONFLICT, "somebody has saved since");
    assert_eq!(world.head().await, head);

    assert_eq!(switch(&mut admin, "guides", false).await, format!("{SETTINGS}?done=saved"));
    let home = world.app.get(HOME).await.text;
    assert!(!home.contains("Half a greeting") && home.contains("/kosice/en/guides"), "both wait for publication");
    let draft = world.find("kosice", "city", "kosice");
    assert_eq!(draft.facts.body["hidden"], serde_json::json!(["guides"]));
    assert_eq!(draft.facts.body["skyline"], "all");
    world.app.append(integra_store::Change::Unpublish { entry: draft.id, state: Unpublished::Draft }).await;
    assert_eq!(admin.get(SETTINGS).await.status, StatusCode::NOT_FOUND, "a city nobody sees has no desk");
}

/// The address of the city's own sheet on a page.
fn sheet(html: &str) -> Option<String> {
    let place = html.find("/assets/city-kosice.")?;
    html[place..].split('"').next().map(str::to_owned)
}

#[tokio::test]
async fn colours_nobody_can_read_are_refused_and_better_ones_are_near() {
    let world = World::open().await;
    let mut admin = world.works(Role::Administrator).await;
    assert_eq!(sheet(&world.app.get(HOME).await.text), None, "the usual colours need no sheet of their own");
    let page = admin.get(COLOURS).await;
    assert_eq!(html::runs(&page.text), Vec::<String>::new());
    let head = world.head().await;
    for (typed, says) in
        [("#f5d0a0", "Some people could not read"), ("red", "This is no colour"), ("\"><b>", "This is no colour")]
    {
        admin.get(COLOURS).await;
        let answer = admin.submit(&admin.form("save").with("button_light", typed).pressing("save")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(answer.text.contains(says), "{}", answer.text);
        assert_eq!(admin.form("save").value("button_light"), Some(typed), "what was typed is kept");
    }
    assert_eq!(world.head().await, head, "nothing was saved");

    admin.get(COLOURS).await;
    let pale = admin.form("try").with("button_light", "#f5d0a0").pressing("try");
    assert_eq!(admin.submit(&pale).await.status, StatusCode::OK, "trying saves nothing");
    let form = admin.form("save");
    let offered = form.buttons.iter().find(|(_, value)| value.starts_with("button_light=#")).expect("a better one");
    let better = offered.1.split_once('=').expect("a colour").1.to_owned();
    let taken = form.clone().pressing(&offered.1.clone());
    assert_eq!(admin.submit(&taken).await.status, StatusCode::OK);
    assert_eq!(admin.form("save").value("button_light"), Some(better.as_str()));
    let answer = admin.submit(&admin.form("save").pressing("save")).await;
    assert!(answer.header("location").ends_with("?done=published"), "{}", answer.text);

    let address = sheet(&world.app.get("/kosice/ar/services").await.text).expect("a sheet of its own");
    let css = world.app.get(&address).await;
    assert_eq!((css.status, css.header("content-type")), (StatusCode::OK, "text/css; charset=utf-8"));
    assert!(css.header("cache-control").contains("immutable"), "{:?}", css.headers);
    assert!(css.text.contains(&format!("--btn:{better};")), "{}", css.text);

    admin.get(COLOURS).await;
    let dark = admin.form("save").with("hero_dark", "#101820").pressing("save");
    assert_eq!(admin.submit(&dark).await.status, StatusCode::SEE_OTHER);
    let next = sheet(&world.app.get(HOME).await.text).expect("a sheet of its own");
    assert_ne!(next, address);
    let old = world.app.get(&address).await;
    assert!(
        old.text.contains("#101820") && old.header("cache-control") == "no-cache",
        "an old name shows the new colours"
    );
    for nothing in ["/assets/city-all.00000000.css", "/assets/city-nowhere.00000000.css", "/assets/unknown.css"] {
        assert_eq!(world.app.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }

    admin.get(COLOURS).await;
    let usual = admin.form("save").with("button_light", "").with("hero_dark", "#2c2150").pressing("save");
    assert_eq!(admin.submit(&usual).await.status, StatusCode::SEE_OTHER);
    assert_eq!(sheet(&world.app.get(HOME).await.text), None);
}

#[tokio::test]
async fn the_page_says_what_is_so_and_what_would_be_missing() {
    let world = World::at(&[("kosice", "https://www.kosice.example/city/foreigners")]).await;
    let mut admin = world.works(Role::Administrator).await;
    let page = admin.get(&format!("{SETTINGS}?language=uk")).await.text;
    for says in [
        "Ukrainian",
        "what would be missing: entries:",
        "https://www.kosice.example/city/foreigners/en",
        "It stands in the configuration",
        "First days",
        "funded by the European Union",
    ] {
        assert!(page.contains(says), "{says}: {page}");
    }
    assert!(!page.contains("/desk/all/"), "the network's entries are not theirs to change");
    let unknown = admin.get(&format!("{SETTINGS}?language=%3Cscript%3E")).await;
    assert!(unknown.status == StatusCode::OK && !unknown.text.contains("would be missing: entries"));
}
