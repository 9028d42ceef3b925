//! Guides that ask, guides of the network that cities share, office words, and sections with a page of their own.

use http::StatusCode;

use crate::small::{self, words};

const NOW: &str = "2026-11-23T08:00:00Z";
const ENTRY: &str = "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\n\
                     sources = [{ id = \"s1\", source = \"all:source/law\" }]\ntopics = [\"all:topic/papers\"]\n";
const STEPS: &str = "questions = [{ id = \"child\" }, { id = \"work\" }]\n\
                     steps = [{ id = \"register\" }, { id = \"school\", only_if = [\"child\"] }, { id = \"pay\" }]\n";
const GUIDE: &str = "+++\nname = \"My first weeks\"\nsummary = \"Step by step.\"\n\
                     \"questions/child/ask\" = \"Do you have a child of school age?\"\n\
                     \"questions/work/ask\" = \"Do you want to work?\"\n\
                     \"steps/register/title\" = \"Register\"\n\"steps/school/title\" = \"Find a school\"\n\
                     \"steps/pay/title\" = \"Pay the fee\"\n+++\n\n<!-- steps/register/text -->\nGo to the office.\n";

fn entry(facts: &str) -> String {
    format!("{ENTRY}{facts}")
}

fn named(name: &str, more: &str) -> String {
    format!("+++\nname = \"{name}\"\n{more}+++\n")
}

#[tokio::test]
async fn a_guide_asks_and_folds_away_what_does_not_concern_the_reader() {
    let guide = entry(STEPS);
    let files = [("kosice/guide/weeks.toml", guide.as_str()), ("kosice/guide/weeks.en.md", GUIDE)];
    let (app, _folder) = small::portal(NOW, &files).await;
    let ask = |query: &'static str| {
        let app = &app;
        async move { app.get(&format!("/kosice/en/guides/weeks{query}")).await }
    };
    let all = ask("").await.text;
    assert!(words(&all).contains("Do you have a child of school age?"), "{}", words(&all));
    assert!(words(&all).contains("Step 3: Pay the fee") && !all.contains("do not need"));
    assert!(!all.contains("noindex"));

    let none = ask("?ask-child=no").await.text;
    let said = words(&none);
    assert!(said.contains("Step 2: Pay the fee") && said.contains("1 step you do not need Find a school"), "{said}");
    assert!(none.contains("name=\"ask-child\" value=\"no\" checked"), "what was answered is shown");
    assert!(
        none.contains("noindex") && none.contains("/kosice/sk/guides/weeks?ask-child=no"),
        "languages keep answers"
    );
    for kept in ["?ask-child=yes", "?ask-child=", "?ask-work=no", "?utm=x"] {
        let page = ask(kept).await;
        assert!(page.status == StatusCode::OK && words(&page.text).contains("Step 3:"), "{kept} hides nothing");
    }
    for bad in ["?ask-child=maybe", "?ask-car=no", "?ask-child=no&ask-child=yes"] {
        let page = ask(bad).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        assert!(page.text.contains("<h1"), "a page that says so");
    }
}

#[tokio::test]
async fn the_checks_find_conditions_without_a_question_and_guides_with_one_address() {
    let guide = entry(
        "questions = [{ id = \"child\" }]\nsteps = [{ id = \"a\", only_if = [\"car\"] }, { id = \"b\", only_if_not = [\"child\"] }]\n",
    );
    let guide_text = "+++\nname = \"Cars\"\n\"questions/child/ask\" = \"Child?\"\n\"steps/a/title\" = \"A\"\n\"steps/b/title\" = \"B\"\n+++\n";
    let own = entry("guide = \"all:guide/weeks\"\nsteps = [{ id = \"no-such-step\" }]\n");
    let shared = entry(STEPS);
    let (app, _folder) = small::portal(
        NOW,
        &[
            ("all/guide/weeks.toml", &shared),
            ("all/guide/weeks.en.md", GUIDE),
            ("kosice/guide/cars.toml", &guide),
            ("kosice/guide/cars.en.md", guide_text),
            ("kosice/shared-guide/cars.toml", &own),
        ],
    )
    .await;
    let found = integra_guides::checks::all(&app.site.live.edition());
    let fields: Vec<&str> = found.iter().map(|it| it.field.as_str()).collect();
    assert_eq!(fields.len(), 3, "{found:?}");
    for field in ["steps/a/only_if", "slug", "steps/no-such-step"] {
        assert!(fields.contains(&field), "{field} in {found:?}");
    }
    let page = words(&app.get("/kosice/en/guides/cars").await.text);
    assert!(page.contains("Cars") && !page.contains("My first weeks"), "the guide wins: {page}");
    assert_eq!(words(&app.get("/kosice/en/guides").await.text).matches("Cars").count(), 1);
}

#[tokio::test]
async fn a_city_shares_a_guide_of_the_network_with_offices_and_words_of_its_own() {
    let shared = entry(STEPS);
    let own = entry(
        "guide = \"all:guide/weeks\"\norder = 1\nsteps = [{ id = \"register\", offices = [\"organization/office\"] }, { id = \"pay\", hidden = true }]\n",
    );
    let own_text = "+++\n+++\n\n<!-- note -->\nIn Košice all offices are in one house.\n\n<!-- steps/register/text -->\nIt is in the Main Street.\n";
    let office = entry("type = \"public\"\n");
    let article = entry("section = \"advice\"\n");
    let article_text = "+++\nname = \"Papers\"\n+++\n\n<!-- body -->\nSee [the guide](entry:all:guide/weeks) and [a word](entry:all:term/appeal).\n";
    let term = entry("");
    let (app, _folder) = small::portal(
        NOW,
        &[
            ("all/guide/weeks.toml", &shared),
            ("all/guide/weeks.en.md", GUIDE),
            ("all/term/appeal.toml", &term),
            ("all/term/appeal.en.md", &named("Appeal", "summary = \"You say no to a decision.\"\n")),
            ("kosice/shared-guide/first-weeks.toml", &own),
            ("kosice/shared-guide/first-weeks.en.md", own_text),
            ("kosice/organization/office.toml", &office),
            ("kosice/organization/office.en.md", &named("House of Offices", "")),
            ("kosice/article/papers.toml", &article),
            ("kosice/article/papers.en.md", article_text),
            ("praha/article/papers.toml", &article),
            ("praha/article/papers.en.md", article_text),
        ],
    )
    .await;
    let page = app.get("/kosice/en/guides/first-weeks").await;
    assert_eq!(page.status, StatusCode::OK);
    let said = words(&page.text);
    for part in [
        "My first weeks",
        "shared by all cities",
        "In Košice all offices",
        "Go to the office. It is in the Main Street.",
        "House of Offices",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert!(!said.contains("Pay the fee"), "what the city leaves out: {said}");
    assert!(page.text.contains("rel=\"canonical\" href=\"/kosice/en/guides/first-weeks\""));
    assert!(page.text.contains("<title>My first weeks"));

    // Where it is listed it has the guide's name, and the other city knows nothing of it.
    for list in ["", "/guides", "/topics/papers"] {
        assert!(words(&app.get(&format!("/kosice/en{list}")).await.text).contains("My first weeks"), "{list}");
    }
    assert!(!app.get("/praha/en/guides").await.text.contains("My first weeks"));
    for nowhere in ["/praha/en/guides/weeks", "/praha/en/guides/first-weeks", "/kosice/en/guides/weeks"] {
        assert_eq!(app.get(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
    assert_eq!(app.get("/all/en/guides/weeks").await.status, StatusCode::OK, "the network has it itself");
    let map = app.get("/sitemap.xml?city=kosice").await.text;
    assert!(map.contains("/kosice/en/guides/first-weeks<") && !map.contains("guides/weeks<"), "{map}");

    // A link to it leads to where the reader's city has it, else to the network.
    let link = |city: &'static str, lang: &'static str| {
        let app = &app;
        async move { app.get(&format!("/{city}/{lang}/articles/papers")).await.text }
    };
    let here = link("kosice", "en").await;
    assert!(here.contains("href=\"/kosice/en/guides/first-weeks\""), "{here}");
    assert!(here.contains("href=\"/kosice/en/glossary#term-appeal\""), "{here}");
    assert!(link("praha", "en").await.contains("href=\"/all/en/guides/weeks\""));
    assert!(!link("praha", "cs").await.contains("guides/weeks"), "the network is not read in Czech");

    // The page follows the guide, and ends with it.
    let guide = app.entry("all", "guide", "weeks");
    app.reword(&guide, "en", "name", "The first weeks").await;
    assert!(words(&app.get("/kosice/en/guides").await.text).contains("The first weeks"));
    app.archive(&guide).await;
    assert_eq!(app.get("/kosice/en/guides/first-weeks").await.status, StatusCode::NOT_FOUND);
    assert!(!words(&app.get("/kosice/en/guides").await.text).contains("first weeks"));
}

#[tokio::test]
async fn office_words_are_sorted_and_stand_beside_the_word_of_the_office() {
    let term = entry("");
    let slovak = |name: &str| {
        format!("+++\nname = \"{name}\"\nsummary = \"x\"\n\n[translation]\norigin = \"human\"\nreviewed = true\n+++\n")
    };
    let meaning = |name: &str| named(name, "summary = \"What it means.\"\n");
    let (app, _folder) = small::portal(
        NOW,
        &[
            ("all/term/stamp.toml", &term),
            ("all/term/stamp.en.md", &meaning("Stamp")),
            ("all/term/stamp.sk.md", &slovak("Pečiatka")),
            ("all/term/permit.toml", &term),
            ("all/term/permit.en.md", &meaning("Permit")),
            ("all/term/permit.sk.md", &slovak("Čestné povolenie")),
            ("kosice/term/permit.toml", &term),
            ("kosice/term/permit.en.md", &meaning("Permit of the city")),
            ("kosice/term/permit.sk.md", &slovak("Cestovné povolenie")),
        ],
    )
    .await;
    let page = app.get("/kosice/en/glossary").await.text;
    let said = words(&page);
    let at = |part: &str| said.find(part).unwrap_or_else(|| panic!("{part} in {said}"));
    assert!(at("Permit of the city") < at("Stamp"));
    assert!(!page.contains("Čestné"), "the city's own word wins");
    assert!(page.contains("<bdi lang=\"sk\" dir=\"ltr\">Pečiatka</bdi>"), "its language is marked");
    assert!(page.contains("id=\"term-stamp\"") && page.matches("id=\"term-permit\"").count() == 1);
    // In Slovak, C stands before P, and nothing is written twice.
    let slovak_page = app.get("/kosice/sk/glossary").await.text;
    let slovak_words = words(&slovak_page);
    assert!(slovak_words.find("Cestovné") < slovak_words.find("Pečiatka"));
    assert_eq!(slovak_words.matches("Pečiatka").count(), 1, "{slovak_words}");
    assert!(app.get("/praha/en/privacy").await.text.contains("href=\"/praha/en/glossary\""), "on every page");
    assert!(words(&app.get("/all/en/glossary").await.text).contains("Stamp"));
}

#[tokio::test]
async fn ways_to_take_part_and_what_people_say_have_pages_of_their_own() {
    let (part, myth, advice) =
        (entry("section = \"take-part\"\n"), entry("section = \"myths\"\n"), entry("section = \"advice\"\n"));
    let myth_text = "+++\nname = \"Newcomers and work\"\nclaim = \"They take our work.\"\n+++\n\n<!-- body -->\nMost offices look for people.\n";
    let (app, _folder) = small::portal(
        NOW,
        &[
            ("kosice/article/meeting.toml", &part),
            ("kosice/article/meeting.en.md", &named("Open meeting", "")),
            ("kosice/article/work.toml", &myth),
            ("kosice/article/work.en.md", myth_text),
            ("kosice/article/advice.toml", &advice),
            ("kosice/article/advice.en.md", &named("Advice", "claim = \"Nobody says this.\"\n")),
        ],
    )
    .await;
    let page = |path: &'static str| {
        let app = &app;
        async move { app.get(&format!("/kosice/en{path}")).await.text }
    };
    assert!(words(&page("/take-part").await).contains("Papers Open meeting"), "behind its door");
    let myths = words(&page("/myths").await);
    assert!(myths.contains("Newcomers and work People say: They take our work."), "{myths}");
    let article = words(&page("/articles/work").await);
    assert!(article.contains("People say: They take our work. What we know Most offices"), "{article}");
    assert!(page("/articles/work").await.contains("class=\"chip\" href=\"/kosice/en/myths\""));
    assert!(!words(&page("/articles/advice").await).contains("Nobody says this."), "only myths have a claim");
    let home = page("").await;
    assert!(home.contains("href=\"/kosice/en/take-part\"") && home.contains("href=\"/kosice/en/myths\""));
    let articles = page("/articles").await;
    assert!(articles.contains("href=\"/kosice/en/take-part\"") && !words(&articles).contains("Open meeting"));
    assert!(
        !app.get("/praha/en").await.text.contains("id=\"sections-h\""),
        "a city with neither says nothing on its home page"
    );
}
