//! `integra check`: what a careful editor would find, all at once.

use std::{error::Error, path::PathBuf, process::ExitCode};

use clap::Args;
use integra_common::{
    checks::{self, Finding},
    plain,
};
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
    /// Print the texts that are hardest to read as a table, with those that have an excuse, and nothing else.
    #[arg(long)]
    pub plain: bool,
    /// Print one line of JSON for every finding.
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub place: Place,
}

/// Runs the checks; exit code 1 when there is a finding.
pub async fn run(wish: Check) -> Result<ExitCode, Box<dyn Error + Send + Sync>> {
    let features = features::all();
    let kinds = features::kinds(&features);
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
    findings.extend(checks::hidden(&live.edition(), &features));
    findings.extend(integra_guides::checks::all(&live.edition()));
    let links = integra_desk::links::findings(&store, &live.edition(), &kinds).await?;
    findings.extend(links.into_iter().map(|found| Finding {
        check: "address",
        entry: found.entry,
        field: found.field,
        message: found.message,
    }));
    let hard = plain::all(&live.edition(), &kinds, &plain::Excuses::of(&live.drafts()));
    store.close().await?;
    if wish.plain {
        return Ok(table(&hard));
    }
    findings.extend(hard.iter().filter_map(plain::Judged::finding));
    for finding in &findings {
        out::line(&if wish.json { json!(finding).to_string() } else { finding.to_string() });
    }
    if !wish.json {
        out::line(&format!("{} found.", findings.len()));
    }
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) })
}

/// How many of the hardest texts the table shows.
const HARDEST: usize = 40;

/// The texts that are hardest to read, then those that have an excuse.
fn table(hard: &[plain::Judged]) -> ExitCode {
    let (excused, open): (Vec<_>, Vec<_>) = hard.iter().partition(|it| it.excuse.is_some());
    out::line("longest  limit  long words  sentences  words  language  text");
    for it in open.iter().take(HARDEST) {
        let (longest, limit) = it.longest;
        let (share, words, lang) = (it.share, it.words, &it.lang);
        let (sentences, at) = (it.paragraph, format!("{} {}", it.entry, it.field));
        out::line(&format!("{longest:>7}  {limit:>5}  {share:>8} %  {sentences:>9}  {words:>5}  {lang:<8}  {at}"));
    }
    for it in &excused {
        let excuse = it.excuse.as_deref().unwrap_or_default();
        out::line(&format!("excused: {} {} in {}: {excuse}", it.entry, it.field, it.lang));
    }
    out::line(&format!("{} hard to read, {} of them excused.", hard.len(), excused.len()));
    if open.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) }
}
