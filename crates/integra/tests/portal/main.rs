//! The portal as its readers meet it: every page in every language, through the front cache, on the demo's content.

mod addresses;
mod careful;
mod change;
mod everything;
mod full;
mod preview;
mod sharing;
mod small;
mod time;
mod trouble;

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

/// The demo's portal, on a Monday morning.
pub async fn portal() -> (TestApp, TempDir) {
    portal_under(&[]).await
}

/// The same with cities under other bases.
pub async fn portal_under(bases: &[(&str, &str)]) -> (TestApp, TempDir) {
    let (store, folder) = db::sqlite().await;
    let app = TestApp::start(store, features(), MONDAY_MORNING, bases).await;
    app.import(&app::demo()).await;
    (app, folder)
}
