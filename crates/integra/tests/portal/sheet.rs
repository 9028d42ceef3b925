//! The client sheet: what somebody at a counter picks for a person, in two languages, with nothing kept anywhere.

use http::{StatusCode, header};

use crate::{portal, portal_under, small::words};

const SHEET: &str = "/kosice/en/sheet?with=ar&e=service.legal-advice%2Ccounter-session.charity-psychologists%2Corganization.foreign-police";

/// What stands in one language on a sheet.
fn column(html: &str, lang: &str, dir: &str) -> String {
    let begin = format!("<div lang=\"{lang}\" dir=\"{dir}\">");
    let parts = html.split(&begin).skip(1);
    let own = parts.filter_map(|part| part.split("</div>").next());
    words(&own.collect::<Vec<_>>().join(" "))
}

/// Where the link with these words leads.
fn link(html: &str, words: &str) -> String {
    let before = html.split(words).next().expect("the link");
    let href = before
        .rsplit("<a ")
        .next()
        .and_then(|rest| rest.split("href=\"").nth(1))
        .and_then(|rest| rest.split('"').next())
        .expect("an address");
    href.replace("&amp;", "&").split('#').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_sheet_is_put_together_by_links_alone() {
    let (app, _folder) = portal().await;
    let empty = app.get("/kosice/en/sheet").await;
    assert_eq!(empty.status, StatusCode::OK);
    assert!(words(&empty.text).contains("There is nothing on this sheet yet"));
    let found = app.get("/kosice/en/sheet?with=uk&q=legal+advice").await.text;
    let first = app.get(&link(&found, ">Add<")).await.text;
    assert!(first.contains("name=\"e\" value=\"") && first.contains("On the sheet"), "what is on it says so: {first}");

    let two = app.get("/kosice/en/sheet?with=uk&e=service.legal-advice,guide.first-weeks").await.text;
    let lowered = link(&two, "Move down<");
    assert!(lowered.ends_with("with=uk&e=guide.first-weeks%2Cservice.legal-advice"), "{lowered}");
    assert!(link(&two, "Take off<").ends_with("with=uk&e=guide.first-weeks"));
    assert!(link(&two, "Begin anew<").ends_with("sheet?with=uk"));
    assert_eq!(two.matches("Move up<").count(), 1, "the first one is on top");

    let of = |count: usize| (0..count).map(|n| format!("guide.g{n}")).collect::<Vec<_>>().join("%2C");
    let full = app.get(&format!("/kosice/en/sheet?e={}&q=advice", of(12))).await.text;
    assert!(words(&full).contains("The sheet is full (12)") && !full.contains(">Add<"));
    assert!(words(&full).contains("12 entries of your list are no longer here"));
    for query in [format!("e={}", of(13)), "e=nonsense".into(), "with=ru".into(), "with=x!".into()] {
        let answer = app.get(&format!("/kosice/en/sheet?{query}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
    }
    let list = app.get("/kosice/en/saved?e=service.legal-advice").await.text;
    assert!(list.contains("href=\"/kosice/en/sheet?e=service.legal-advice\""), "from the list one keeps");
}

#[tokio::test]
async fn both_languages_say_the_same_and_what_is_not_known_or_not_translated() {
    let (app, _folder) = portal().await;
    let html = app.get(SHEET).await.text;
    let (own, theirs) = (column(&html, "en", "ltr"), column(&html, "ar", "rtl"));
    for part in [
        "Legal advice",
        "Psychologist",
        "Strojárenská 3",
        "Phone number not known",
        "As of 23 November 2026",
        "By appointment",
    ] {
        assert!(own.contains(part), "{part}: {own}");
    }
    for part in ["Strojárenská 3", "2026", "الأوكرانية"] {
        assert!(theirs.contains(part), "{part}: {theirs}");
    }
    assert!(theirs.contains("تُرجمت هذه الصفحة آليًا"), "it says that a machine translated it: {theirs}");
    for now in ["Open now", "Closed now", "class=\"state", "today"] {
        let sheet =
            html.split("class=\"picked\"").nth(1).and_then(|rest| rest.split("</ol>").next()).expect("the sheet");
        assert!(!sheet.contains(now), "paper does not know what is open now: {now}");
    }
    let entry = app.entry("kosice", "service", "legal-advice");
    app.reword(&entry, "en", "summary", "Somebody who knows the law listens.").await;
    let stale = column(&app.get(SHEET).await.text, "ar", "rtl");
    assert_ne!(stale, theirs, "the translation is older than what it was made from, and says so");
}

#[tokio::test]
async fn nobody_keeps_a_sheet_and_its_code_hides_the_list_from_servers() {
    let (app, _folder) = portal_under(&[("kosice", "https://newcomers.example")]).await;
    let host = [(header::HOST, "newcomers.example")];
    let path = "/en/sheet?with=uk&e=service.legal-advice%2Cguide.first-weeks";
    let answer = app.ask(path, &host).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(answer.text.contains("noindex"));
    let kept = app.pages.usage().pages;
    app.ask(path, &host).await;
    assert_eq!(app.pages.usage().pages, kept, "the cache has no place for it");
    let code = integra_web::qr::qr("https://newcomers.example/uk/saved#e=service.legal-advice,guide.first-weeks");
    assert!(answer.text.contains(&code.expect("short enough")), "the entries stand behind the #");
    assert!(answer.text.contains("<li>newcomers.example/uk/services/legal-advice</li>"), "and can be typed");
    let one = app.ask("/en/sheet?e=service.legal-advice", &host).await.text;
    assert!(!one.contains("class=\"qr\"") && words(&one).contains("Choose the person’s language"));

    let given = app.ask("/uk/saved", &host).await.text;
    assert!(given.contains("data-handed=") && given.contains("<noscript>"));
    let names = app.ask("/uk/saved/names/service", &host).await;
    let told: serde_json::Value = serde_json::from_str(&names.text).expect("JSON");
    assert_eq!(told["legal-advice"][1], "/uk/services/legal-advice");
    assert!(told.as_object().is_some_and(|all| all.len() > 5), "all of a kind, so that nobody learns which one");
    assert_eq!(app.ask("/uk/saved/names/city", &host).await.status, StatusCode::NOT_FOUND);
    assert!(!app.get("/sitemap.xml?city=kosice").await.text.contains("/sheet<"));
}
