//! Records in and out of files.

use std::{error::Error, io::IsTerminal, time::Duration};

use indicatif::ProgressBar;
use integra_exchange::bundle::{self, Files};
use integra_kernel::{
    CityKey,
    clock::{Clock, SystemClock},
};
use integra_store::Store;

use crate::{cli, config::Config, features, out};

/// The random part of a new id.
pub fn chance() -> [u8; 10] {
    let mut bytes = [0; 10];
    // Without a source of chance the system cannot run at all; ids made of zeros would collide and be refused.
    if let Err(error) = getrandom::fill(&mut bytes) {
        tracing::error!(%error, "the system gives no random numbers");
    }
    bytes
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
pub async fn import(wish: cli::Import) -> Result<(), Box<dyn Error + Send + Sync>> {
    let config = Config::read(&wish.place.config)?;
    let kinds = features::kinds(&features::all());
    let bar = busy("Reading");
    let files = Files::read(&wish.file)?;
    let store = Store::open(&config.database(), &config.data).await?;
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
pub async fn export(wish: cli::Export) -> Result<(), Box<dyn Error + Send + Sync>> {
    let config = Config::read(&wish.place.config)?;
    let city = wish.city.as_deref().map(CityKey::parse).transpose()?;
    let store = Store::open(&config.database(), &config.data).await?;
    let files = bundle::export(&store, &features::kinds(&features::all()), city.as_ref()).await?;
    files.write(&wish.output)?;
    store.close().await?;
    out::line(&format!("{} files written to {}.", files.0.len(), wish.output.display()));
    Ok(())
}
