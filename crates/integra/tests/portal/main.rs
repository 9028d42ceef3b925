//! The portal as its readers meet it: every page in every language, through the front cache, on the demo's content.

mod addresses;
mod careful;
mod change;
mod districts;
mod embed;
mod everything;
mod feeds;
mod front_door;
mod full;
mod linked;
mod lists;
mod map;
mod month;
mod official;
mod offline;
mod preview;
mod safety;
mod search;
mod share;
mod sharing;
mod sheet;
mod shop;
mod sitemap;
mod small;
mod time;
mod trouble;
mod volunteering;
mod week;

use std::collections::BTreeMap;

use integra_exchange::bundle::Files;
use integra_testing::{
    app::{self, TestApp},
    db,
};
use integra_web::Feature;
use tempfile::TempDir;

/// Monday, 23 November 2026, 9:00 in Košice.
pub const MONDAY_MORNING: &str = "2026-11-23T08:00:00Z";

/// A bundle with one more city that has nothing but itself. `facts` are further lines of TOML.
pub fn city(key: &str, name: &str, languages: &[&str], facts: &str) -> Files {
    let languages = languages.iter().map(|lang| format!("\"{lang}\"")).collect::<Vec<_>>().join(", ");
    let toml = format!(
        "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n[facts]\ntime_zone = \"Europe/Prague\"\n\
         languages = [{languages}]\ndefault_language = \"en\"\nlocal_language = \"cs\"\n{facts}\n"
    );
    let words = format!("+++\nname = \"{name}\"\nsummary = \"About {name}.\"\n+++\n");
    Files(BTreeMap::from([
        ("bundle.toml".to_owned(), b"format = 1\n".to_vec()),
        (format!("{key}/city/{key}.toml"), toml.into_bytes()),
        (format!("{key}/city/{key}.en.md"), words.into_bytes()),
    ]))
}

/// Imports a further bundle, a moment later: two imports at one moment would make the same ids.
pub async fn add(app: &TestApp, files: &Files) {
    app.clock.advance(jiff::SignedDuration::from_secs(1));
    app.import(files).await;
}

/// Every feature there is.
pub fn features() -> Vec<Feature> {
    vec![
        integra_common::feature(),
        integra_signup::feature(),
        integra_services::feature(),
        integra_guides::feature(),
        integra_volunteering::feature(),
        integra_shop::feature(),
    ]
}

/// The portal of the demo's first city, on a Monday morning.
pub async fn portal() -> (TestApp, TempDir) {
    portal_of(&app::kosice(), &[]).await
}

/// The same with cities under other bases.
pub async fn portal_under(bases: &[(&str, &str)]) -> (TestApp, TempDir) {
    portal_of(&app::kosice(), bases).await
}

/// The portal of the whole demo.
pub async fn network() -> (TestApp, TempDir) {
    portal_of(&app::demo(), &[]).await
}

async fn portal_of(content: &Files, bases: &[(&str, &str)]) -> (TestApp, TempDir) {
    let (store, folder) = db::sqlite().await;
    let app = TestApp::start(store, features(), MONDAY_MORNING, bases).await;
    app.import(content).await;
    (app, folder)
}
