//! Records in and out of files.

use std::{error::Error, io::IsTerminal, path::PathBuf, time::Duration};

use clap::Args;
use indicatif::ProgressBar;
use integra_exchange::bundle::{self, Files};
use integra_kernel::{
    CityKey,
    clock::{Clock, SystemClock},
};

use crate::{
    chance::chance,
    config::{Config, Place},
    features, out, serve,
};

/// What `integra import` is told.
#[derive(Debug, Args)]
pub struct Import {
    /// Format of the files: bundle.
    #[arg(value_parser = ["bundle"])]
    pub format: String,
    /// The folder to read.
    pub file: PathBuf,
    /// Check everything and write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// Print one line of JSON for machines.
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub place: Place,
}

/// What `integra export` is told.
#[derive(Debug, Args)]
pub struct Export {
    /// Format of the files: bundle.
    #[arg(value_parser = ["bundle"])]
    pub format: String,
    /// The city; without it everything.
    #[arg(long)]
    pub city: Option<String>,
    /// The folder to write; it must be empty or not exist.
    #[arg(long, short, value_name = "DIR")]
    pub output: PathBuf,
    #[command(flatten)]
    pub place: Place,
}

/// A sign of life on a terminal.
fn busy(what: &'static str) -> Option<ProgressBar> {
    std::io::stderr().is_terminal().then(|| {
        let bar = ProgressBar::new_spinner().with_message(what);
        bar.enable_steady_tick(Duration::from_millis(100));
        bar
    })
}

/// Runs `integra import`.
pub async fn import(wish: Import) -> Result<(), Box<dyn Error + Send + Sync>> {
    let config = Config::read(&wish.place.config)?;
    let kinds = features::kinds(&features::all());
    let bar = busy("Reading");
    let files = Files::read(&wish.file)?;
    let store = serve::open(&config.database(), &config.data).await?;
    let now = SystemClock.now().as_microsecond();
    let outcome = bundle::import(&store, &kinds, &files, "command line", now, &mut chance, wish.dry_run).await;
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
    let outcome = outcome?;
    store.close().await?;
    if wish.json {
        out::line(&serde_json::to_string(&outcome)?);
    } else {
        let would = if wish.dry_run { "would be " } else { "" };
        out::line(&format!(
            "{} {would}new, {} {would}changed, {} the same.",
            outcome.new, outcome.changed, outcome.same
        ));
    }
    Ok(())
}

/// Runs `integra export`.
pub async fn export(wish: Export) -> Result<(), Box<dyn Error + Send + Sync>> {
    let config = Config::read(&wish.place.config)?;
    let city = wish.city.as_deref().map(CityKey::parse).transpose()?;
    let store = serve::open(&config.database(), &config.data).await?;
    let files = bundle::export(&store, &features::kinds(&features::all()), city.as_ref()).await?;
    files.write(&wish.output)?;
    store.close().await?;
    out::line(&format!("{} files written to {}.", files.0.len(), wish.output.display()));
    Ok(())
}
