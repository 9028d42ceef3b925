//! A portal of two cities with a handful of entries, for what the demo does not need to have.

use integra_exchange::bundle::Files;
use integra_testing::{app::TestApp, db};
use tempfile::TempDir;

use crate::features;

/// The files of the small portal, with some more or other ones.
pub fn bundle(more: &[(&str, &str)]) -> Files {
    let city = |languages: &str, extra: &str| {
        format!(
            "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\ntime_zone = \"Europe/Bratislava\"\n\
             languages = [{languages}]\ndefault_language = \"en\"\nlocal_language = \"sk\"\n\
             quick_exit = \"https://example.org/weather\"\n{extra}"
        )
    };
    let entry = |facts: &str| format!("[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\n{facts}");
    let named = |name: &str| format!("+++\nname = \"{name}\"\n+++\n");
    let base: Vec<(&str, String)> = vec![
        ("bundle.toml", "format = 1\n".to_owned()),
        ("all/city/all.toml", city("\"en\", \"sk\"", "")),
        ("all/city/all.en.md", named("All cities")),
        ("all/topic/papers.toml", entry("order = 1\nhue = 20\nart = \"paper\"\n")),
        ("all/topic/papers.en.md", named("Papers")),
        ("all/source/law.toml", entry("url = \"https://example.org/law\"\n")),
        ("all/source/law.en.md", named("The law")),
        ("kosice/city/kosice.toml", city("\"en\", \"sk\", \"uk\", \"ru\", \"ar\"", "")),
        ("kosice/city/kosice.en.md", named("Košice")),
        ("praha/city/praha.toml", city("\"en\", \"cs\"", "")),
        ("praha/city/praha.en.md", named("Prague")),
    ];
    let mut files = Files::default();
    let more = more.iter().map(|(path, text)| (*path, (*text).to_owned()));
    for (path, text) in base.into_iter().chain(more) {
        files.0.insert(path.to_owned(), text.into_bytes());
    }
    files
}

/// The small portal at a moment, with some more or other entries.
pub async fn portal(now: &str, more: &[(&str, &str)]) -> (TestApp, TempDir) {
    let (store, folder) = db::sqlite().await;
    let app = TestApp::start(store, features(), now, &[]).await;
    app.import(&bundle(more)).await;
    (app, folder)
}

/// The words of a page without its tags, with single spaces.
pub fn words(html: &str) -> String {
    let main = html.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or(html);
    let text: String = main.split('>').skip(1).map(|part| part.split('<').next().unwrap_or_default()).fold(
        String::new(),
        |mut text, part| {
            text.push_str(part);
            text.push(' ');
            text
        },
    );
    text.replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}
