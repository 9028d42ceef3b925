//! The look at links, against a fake of the web: polite, never inside, told after three times, gone when it is mended.

use integra_desk::{Settings, links::LinkChecker};
use integra_outside::Outside;
use integra_store::{Role, Stage};
use integra_testing::db::TestDb;
use jiff::SignedDuration;
use serde_json::json;

use crate::{
    fake::{Fake, Heard, Said, said},
    world::World,
};

fn checker() -> LinkChecker {
    LinkChecker::new(Outside::new().expect("a way out"), "https://integra.example/")
}

async fn world(checker: LinkChecker) -> World {
    let settings = Settings { password_is_enough: true, links: Some(checker), ..Settings::default() };
    World::over(TestDb::sqlite(), settings).await
}

/// Some organizations link to the fake. The checker looks at nothing else: no test asks the world.
async fn link_to(world: &World, url: &str) {
    for (position, page) in ["fine", "moved", "gone", "away", "private/x"].iter().enumerate() {
        let slugs = ["etp-slovakia", "mareena", "marginal", "iom-mic", "human-rights-league"];
        let entry = world.app.entry("kosice", "organization", slugs[position]);
        let slug = entry.slug.to_string();
        world
            .app
            .revise(&entry, &slug, |facts| {
                facts.insert("website".to_owned(), json!(format!("{url}/{page}")));
            })
            .await;
    }
}

fn web(heard: &Heard) -> Said {
    match heard.path.as_str() {
        "/robots.txt" => said(200, "User-agent: *\nDisallow: /private/"),
        "/fine" if heard.method == "HEAD" => said(405, ""),
        "/fine" | "/new" => said(200, "here"),
        "/moved" => (301, vec![("location", "/new".to_owned())], String::new()),
        "/gone" => said(410, ""),
        "/away" => said(502, ""),
        other => said(404, other),
    }
}

/// One look at everything that is due, and what was asked of the fake.
async fn look(world: &World, fake: &Fake) -> Vec<String> {
    world.app.clock.advance(SignedDuration::from_hours(1));
    integra_desk::links::see_to(&world.desk).await.expect("planned");
    while integra_desk::work_once(&world.desk).await.expect("the store works") {}
    fake.heard().into_iter().map(|heard| format!("{} {}", heard.method, heard.path)).collect()
}

/// A page of the desk as an editor sees it who has just signed in.
async fn shown(world: &World, path: &str) -> String {
    let account = world.colleague(&format!("editor-{}{}", world.app.clock_micros(), path.len()), Role::Editor).await;
    let (mut editor, _) = world.session(account, Stage::Full).await;
    editor.get(&format!("/desk/kosice{path}")).await.text
}

#[tokio::test]
async fn links_are_looked_at_politely_and_what_is_wrong_is_told() {
    let fake = Fake::start(web).await;
    let world = world(checker().only_under(&fake.url).of_neighbours()).await;
    link_to(&world, &fake.url).await;
    let asked = look(&world, &fake).await;
    let times = |what: &str| asked.iter().filter(|it| it.as_str() == what).count();
    assert_eq!((times("GET /robots.txt"), times("HEAD /fine"), times("GET /fine")), (1, 1, 1), "{asked:?}");
    assert_eq!(times("GET /moved"), 0, "the head is enough: {asked:?}");
    assert!(asked.iter().all(|it| !it.contains("/private")), "robots.txt: {asked:?}");

    let page = shown(&world, "/links").await;
    assert!(page.contains(&format!("{}/moved", fake.url)) && page.contains(&format!("{}/new", fake.url)), "{page}");
    assert!(page.contains("/gone") && !page.contains("/away") && !page.contains("/fine"), "{page}");
    assert!(shown(&world, "").await.contains("Broken links"));

    // Nothing is due before a week is over, but what did not answer is.
    assert_eq!(look(&world, &fake).await, Vec::<String>::new());
    for day in [1, 2] {
        world.app.clock.advance(SignedDuration::from_hours(24));
        let asked = look(&world, &fake).await;
        assert_eq!(asked, ["GET /robots.txt", "HEAD /away", "GET /away"], "day {day}");
    }
    let page = shown(&world, "/links").await;
    assert!(page.contains("/away"), "three times in a row: {page}");
    let edition = world.desk.edition();
    let findings = integra_desk::links::findings(&world.app.store, &edition, &world.app.kinds).await.expect("readable");
    let told: Vec<String> = findings.iter().map(|found| format!("{} {}", found.entry, found.field)).collect();
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told.contains(&"kosice:organization/mareena website".to_owned()), "{told:?}");

    // Mended: the old address is forgotten, a server that is back is fine again.
    let entry = world.app.entry("kosice", "organization", "mareena");
    let new = format!("{}/new", fake.url);
    world.app.revise(&entry, "mareena", |facts| drop(facts.insert("website".to_owned(), json!(new)))).await;
    fake.answers(|heard| if heard.path == "/away" { said(200, "") } else { web(heard) });
    world.app.clock.advance(SignedDuration::from_hours(24 * 7));
    look(&world, &fake).await;
    let page = shown(&world, "/links").await;
    assert!(page.contains("/gone") && !page.contains("/away") && !page.contains("/moved"), "{page}");
}

#[tokio::test]
async fn nobody_inside_is_ever_asked() {
    let fake = Fake::start(web).await;
    let world = world(checker().only_under(&fake.url)).await;
    link_to(&world, &fake.url).await;
    assert_eq!(look(&world, &fake).await, Vec::<String>::new(), "the public network only");
}

#[tokio::test]
async fn who_asks_says_so_and_sends_nothing_else() {
    let fake = Fake::start(web).await;
    let world = world(checker().only_under(&fake.url).of_neighbours()).await;
    link_to(&world, &fake.url).await;
    integra_desk::links::see_to(&world.desk).await.expect("planned");
    while integra_desk::work_once(&world.desk).await.expect("the store works") {}
    let heard = fake.heard();
    assert!(!heard.is_empty());
    for heard in heard {
        assert!(heard.headers.contains("(link checker; +https://integra.example/)"), "{}", heard.headers);
        let cookies = ["cookie", "referer", "authorization"].iter().any(|name| heard.headers.contains(name));
        assert!(!cookies && heard.body.is_empty(), "{}", heard.all());
    }
}
