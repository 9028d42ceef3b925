//! `integra check`: what a careful editor would find, all at once.

use std::{error::Error, path::PathBuf, process::ExitCode};

use clap::Args;
use integra_common::checks::{self, Finding};
use integra_edition::Live;
use integra_exchange::bundle::{self, Files};
use integra_kernel::clock::{Clock, SystemClock};
use serde_json::json;

use crate::{
    chance::chance,
    config::{Config, Place},
    demo, features, out, serve,
};

/// What `integra check` is told.
#[derive(Debug, Args)]
pub struct Check {
    /// Check this bundle instead of an installation.
    #[arg(long, value_name = "DIR")]
    pub bundle: Option<PathBuf>,
    /// Check the content of the demo.
    #[arg(long)]
    pub demo: bool,
    /// Print one line of JSON for every finding.
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub place: Place,
}

/// Runs the checks; exit code 1 when there is a finding.
pub async fn run(wish: Check) -> Result<ExitCode, Box<dyn Error + Send + Sync>> {
    let kinds = features::kinds(&features::all());
    let scratch = tempfile::tempdir()?;
    let files = match (&wish.bundle, wish.demo) {
        (Some(folder), _) => Some(Files::read(folder)?),
        (None, true) => Some(demo::content()),
        (None, false) => None,
    };
    let store = match files {
        Some(files) => {
            let store = serve::open(&crate::config::sqlite(scratch.path()), scratch.path()).await?;
            let now = SystemClock.now().as_microsecond();
            bundle::import(&store, &kinds, &files, "check", now, &mut chance, false).await?;
            store
        }
        None => {
            let config = Config::read(&wish.place.config)?;
            config.open().await?
        }
    };
    let mut findings: Vec<Finding> = store.verify().await?.into_iter().map(checks::damaged).collect();
    findings.extend(store.verify_audit().await?.into_iter().map(checks::broken_trail));
    findings.extend(
        store.locked_second_factors().await?.into_iter().map(|account| checks::locked_out(&account.to_string())),
    );
    let live = Live::start(store.clone(), kinds.clone()).await?;
    let today = SystemClock.now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    findings.extend(checks::all(&live.edition(), &kinds, today));
    findings.extend(integra_guides::checks::all(&live.edition()));
    let links = integra_desk::links::findings(&store, &live.edition(), &kinds).await?;
    findings.extend(links.into_iter().map(|found| Finding {
        check: "address",
        entry: found.entry,
        field: found.field,
        message: found.message,
    }));
    store.close().await?;
    for finding in &findings {
        out::line(&if wish.json { json!(finding).to_string() } else { finding.to_string() });
    }
    if !wish.json {
        out::line(&format!("{} found.", findings.len()));
    }
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
