//! The portal as its readers meet it: every page in every language, through the front cache, on the demo's content.

mod addresses;
mod careful;
mod change;
mod districts;
mod everything;
mod full;
mod lists;
mod preview;
mod sharing;
mod small;
mod time;
mod trouble;
mod week;

use integra_exchange::bundle::Files;
use integra_testing::{
    app::{self, TestApp},
    db,
};
use integra_web::Feature;
use tempfile::TempDir;

/// Monday, 23 November 2026, 9:00 in Košice.
pub const MONDAY_MORNING: &str = "2026-11-23T08:00:00Z";

/// Every feature there is.
pub fn features() -> Vec<Feature> {
    vec![integra_common::feature(), integra_services::feature(), integra_guides::feature()]
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
