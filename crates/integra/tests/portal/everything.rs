//! Every page in every language.

use std::collections::BTreeSet;

use http::StatusCode;

use crate::portal;

/// All addresses of a site map.
pub(crate) fn listed(map: &str) -> Vec<String> {
    map.split("<loc>").skip(1).filter_map(|part| Some(part.split("</loc>").next()?.to_owned())).collect()
}

/// Own addresses a page links to, without their fragments.
fn links(html: &str) -> BTreeSet<String> {
    let targets = html.split("href=\"").skip(1).filter_map(|part| part.split('"').next());
    let own = targets.filter(|target| target.starts_with("/kosice") || target.starts_with("/all"));
    own.filter_map(|target| target.split('#').next().map(|target| target.replace("&amp;", "&"))).collect()
}

#[tokio::test]
async fn every_page_is_whole_in_every_language_and_every_link_leads_somewhere() {
    let (app, _folder) = portal().await;
    let mut todo: BTreeSet<String> = listed(&app.get("/sitemap.xml").await.text).into_iter().collect();
    let from_map = todo.len();
    assert!(from_map > 150, "the site map lists {from_map} pages");
    let (mut done, mut feeds, mut pictures) = (BTreeSet::new(), 0, 0);
    while let Some(address) = todo.pop_first() {
        let answer = app.get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        assert!(!answer.text.contains('⟦'), "a message is missing on {address}");
        assert!(answer.headers.get("set-cookie").is_none(), "{address}");
        done.insert(address.clone());
        // What stands there for programs has tests of its own.
        if answer.header("content-type").starts_with("image/") {
            pictures += 1;
            continue;
        }
        if !answer.header("content-type").starts_with("text/html") {
            feeds += 1;
            continue;
        }
        let lang = address.split('/').nth(2).expect("a language");
        let dir = if ["ar", "fa"].contains(&lang) { "rtl" } else { "ltr" };
        assert!(answer.text.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{address}");
        assert_eq!(answer.text.matches("<h1").count(), 1, "one main heading on {address}");
        assert!(!answer.text.contains(" style=\"") && !answer.text.contains("<style"), "{address}");
        todo.extend(links(&answer.text).into_iter().filter(|link| !done.contains(link) && !link.contains('?')));
    }
    let shared = done.iter().filter(|address| address.contains("/share/") && !address.ends_with(".png")).count();
    assert!(done.len() - feeds - pictures >= from_map && feeds == 10, "{} pages, {feeds} feeds", done.len());
    assert!(shared > 10 && pictures == 2 * shared, "{pictures} pictures to share on {shared} pages");
    let gaps = app.site.wording.gaps();
    assert!(gaps.is_empty(), "{gaps:?}");
}

#[tokio::test]
async fn machine_translation_and_fallback_say_so() {
    let (app, _folder) = portal().await;
    let page = |lang: &str| format!("/kosice/{lang}/services/hate-crime-help");
    let english = app.get(&page("en")).await.text;
    let slovak = app.get(&page("sk")).await.text;
    let arabic = app.get(&page("ar")).await.text;
    assert!(!english.contains("class=\"strip\""), "the source language needs no notice");
    assert!(slovak.contains("class=\"strip\"") && slovak.contains("stroj"), "a machine translated it");
    assert!(arabic.contains("class=\"strip\""));
    // Titles of sources stay in their own language and are marked.
    assert!(slovak.contains("<bdi lang=\"en\" dir=\"ltr\">"));
    assert!(arabic.contains("<bdi lang=\"en\" dir=\"ltr\">"));
}

#[tokio::test]
async fn a_changed_source_makes_its_translation_stale_on_the_page() {
    let (app, _folder) = portal().await;
    let entry = app.entry("kosice", "guide", "first-weeks");
    let before = app.get("/kosice/sk/guides/first-weeks").await.text;
    app.reword(&entry, "en", "summary", "A new first sentence.").await;
    let after = app.get("/kosice/sk/guides/first-weeks").await.text;
    let says_stale = |html: &str| html.contains("od prekladu") || html.contains("zmenila");
    assert!(!says_stale(&before), "fresh before");
    assert!(says_stale(&after), "stale after");
    assert!(app.get("/kosice/en/guides/first-weeks").await.text.contains("A new first sentence."));
}
