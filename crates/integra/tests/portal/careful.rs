//! What readers must know before they trust a page: laws that ran out, texts that only a machine translated, languages
//! that never stand in for one another.

use integra_kernel::{Lang, clock::Timestamp};
use integra_testing::app::TestApp;
use integra_web::wording::Arg;

use crate::small::{self, words};

const ARTICLE: &str = "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\nsection = \"advice\"\n\
                       sources = [{ id = \"s1\", source = \"all:source/law\" }]\n";
const TEXT: &str = "+++\nname = \"Appeals\"\nlaw = \"Act 404/2011\"\n+++\n\n<!-- body -->\nYou have 15 days.\n";
const PAGE: &str = "/kosice/en/articles/appeals";

fn article(facts: &str) -> String {
    format!("{ARTICLE}{facts}")
}

fn translated(name: &str, body: &str, origin: &str, reviewed: bool) -> String {
    format!(
        "+++\nname = \"{name}\"\n\n[translation]\norigin = \"{origin}\"\nreviewed = {reviewed}\n+++\n\n<!-- body -->\n{body}\n"
    )
}

/// How the notice about texts that are kept back begins in a language.
fn kept_back(app: &TestApp, tag: &str) -> String {
    let lang = Lang::parse(tag).expect("a tag");
    let words = app.site.wording.say(&lang, "web-careful", &[("language", Arg::from("\u{2068}"))]);
    let start = words.split('\u{2068}').next().expect("words").trim().to_owned();
    assert!(start.chars().count() > 20, "{start}");
    start
}

#[tokio::test]
async fn a_law_that_ran_out_warns_from_the_next_midnight_on_and_is_found() {
    let law = article("law = { as_of = \"2022-01\", valid_until = \"2026-12-31\" }\n");
    let (app, _folder) = small::portal(
        "2026-12-31T22:59:59Z",
        &[("kosice/article/appeals.toml", &law), ("kosice/article/appeals.en.md", TEXT)],
    )
    .await;
    let before = words(&app.get(PAGE).await.text);
    assert!(before.contains("Based on Act 404/2011, as of January 2022"), "{before}");
    assert!(!before.contains("valid until"), "{before}");
    // Midnight in Košice. The page was kept; the clock alone makes it untrue.
    app.clock.set("2026-12-31T23:00:00Z".parse::<Timestamp>().expect("a timestamp"));
    let page = app.get(PAGE).await.text;
    let after = words(&page);
    assert_eq!(after.matches("These rules were valid until 31 December 2026.").count(), 2, "{after}");
    assert!(page.contains("class=\"strip warn\""), "the warning stands at the top");

    let found = |today: &str| {
        let found = integra_common::checks::all(&app.site.live.edition(), &app.kinds, today.parse().expect("a day"));
        found.into_iter().filter(|it| it.check == "law").map(|it| it.message).collect::<Vec<_>>()
    };
    assert!(found("2026-11-30").is_empty());
    assert!(found("2026-12-01")[0].contains("is valid until 2026-12-31"));
    assert!(found("2027-01-01")[0].contains("readers are warned"));
}

#[tokio::test]
async fn an_important_text_is_not_shown_as_only_a_machine_translated_it() {
    let facts = article("careful = \"deadline\"\n");
    let machine = translated("Odvolania", "Máte 15 hodín.", "machine", false);
    let read = translated("Апеляції", "Ви маєте 15 днів.", "machine", true);
    let (app, _folder) = small::portal(
        "2026-11-23T08:00:00Z",
        &[
            ("kosice/article/appeals.toml", &facts),
            ("kosice/article/appeals.en.md", TEXT),
            ("kosice/article/appeals.sk.md", &machine),
            ("kosice/article/appeals.uk.md", &read),
        ],
    )
    .await;
    let page = |lang: &'static str| {
        let app = &app;
        async move { app.get(&format!("/kosice/{lang}/articles/appeals")).await.text }
    };
    assert!(words(&page("sk").await).contains("Máte 15 hodín."), "the city forbids nothing yet");

    let city = app.entry("kosice", "city", "kosice");
    app.revise(&city, "kosice", |facts| {
        facts.insert("reviewed_only".into(), serde_json::json!(["deadline"]));
    })
    .await;
    let slovak = page("sk").await;
    let said = words(&slovak);
    assert!(!slovak.contains("15 hodín") && !slovak.contains("Odvolania"), "{said}");
    assert!(said.contains("You have 15 days."), "{said}");
    assert!(slovak.contains("<div lang=\"en\" dir=\"ltr\" class=\"prose\">"), "the text has its own language");
    assert!(said.contains(&kept_back(&app, "sk")) && slovak.contains("href=\"/kosice/sk/languages/sk\""), "{said}");
    assert_eq!(app.get("/kosice/sk/languages/sk").await.status, 200, "where people speak it");
    let ukrainian = page("uk").await;
    assert!(
        ukrainian.contains("Ви маєте 15 днів.") && !words(&ukrainian).contains(&kept_back(&app, "uk")),
        "a person has read it"
    );
    assert!(
        !words(&page("en").await).contains(&kept_back(&app, "en")),
        "nothing is kept back from who reads the original"
    );

    // In lists, too.
    assert!(!app.get("/kosice/sk/articles").await.text.contains("Odvolania"));
}

#[tokio::test]
async fn languages_never_stand_in_for_one_another_unless_the_city_says_so() {
    let facts = article("");
    let russian = translated("Обжалование", "У вас есть 15 дней.", "human", true);
    let (app, _folder) = small::portal(
        "2026-11-23T08:00:00Z",
        &[
            ("kosice/article/appeals.toml", &facts),
            ("kosice/article/appeals.en.md", TEXT),
            ("kosice/article/appeals.ru.md", &russian),
            ("kosice/article/appeals.fa.md", &translated("تجدیدنظر", "۱۵ روز وقت دارید.", "human", true)),
        ],
    )
    .await;
    let city = app.entry("kosice", "city", "kosice");
    for lang in ["uk", "ar", "sk"] {
        let text = app.get(&format!("/kosice/{lang}/articles/appeals")).await.text;
        assert!(text.contains("You have 15 days."), "{lang}");
        assert!(!text.contains("15 дней") && !text.contains("۱۵"), "{lang} is served another language");
    }
    app.revise(&city, "kosice", |facts| {
        let to = serde_json::json!([{ "id": "uk", "language": "uk", "to": ["ru"] }]);
        facts.insert("fallbacks".into(), to);
    })
    .await;
    let ukrainian = app.get("/kosice/uk/articles/appeals").await.text;
    assert!(ukrainian.contains("15 дней") && ukrainian.contains("lang=\"ru\""), "the city said so");
    assert!(!app.get("/kosice/ar/articles/appeals").await.text.contains("۱۵"), "and of no other language");
}
