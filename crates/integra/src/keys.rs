//! `integra keys`: what opens the sealed parts of the database.

use std::{error::Error, process::ExitCode};

use clap::{Args, Subcommand};
use integra_kernel::clock::{Clock, SystemClock};
use integra_store::{KeyState, Month, Store, Tx};
use serde_json::json;

use crate::{
    config::{Config, Place},
    out,
};

/// What `integra keys` is told.
#[derive(Debug, Args)]
pub struct Keys {
    #[command(subcommand)]
    pub wish: KeysWish,
    #[command(flatten)]
    pub place: Place,
}

/// What to do about keys.
#[derive(Debug, Subcommand)]
pub enum KeysWish {
    /// Make the keys of this month and those after it, so that they can be copied to other machines.
    Init(Ahead),
    /// Add a new key to every file. It seals from now on; what was sealed before still opens.
    Rotate {
        #[command(flatten)]
        ahead: Ahead,
        /// Give up the keys that this machine lacks, first. Only when no machine has them any more: what they sealed stays shut for good.
        #[arg(long)]
        lost: bool,
    },
    /// Say which keys are there, missing, or should have been destroyed. Exit code 1 when something is wrong.
    Check {
        /// Print one line of JSON for each month.
        #[arg(long)]
        json: bool,
    },
}

/// How far to look ahead.
#[derive(Debug, Args)]
pub struct Ahead {
    /// Months after this one.
    #[arg(long, value_name = "N", default_value_t = 12, value_parser = clap::value_parser!(u8).range(0..=120))]
    pub months: u8,
}

/// Runs `integra keys`.
pub async fn run(keys: Keys) -> Result<ExitCode, Box<dyn Error + Send + Sync>> {
    let config = Config::read(&keys.place.config)?;
    let store = config.open().await?;
    let now = SystemClock.now().as_microsecond();
    let code = match keys.wish {
        KeysWish::Init(ahead) => {
            let mut tx = store.begin("keys", now).await?;
            let months = tx.prepare_keys(ahead.months.into()).await?;
            done(tx, &months, "There are keys for").await?
        }
        KeysWish::Rotate { ahead, lost } => {
            let mut tx = store.begin("keys", now).await?;
            let given_up = if lost { tx.give_up_lost_keys().await? } else { Vec::new() };
            let months = tx.rotate_keys(ahead.months.into()).await?;
            let code = done(tx, &months, "There are new keys for accounts and for").await?;
            for month in given_up {
                out::line(&format!("{month}  what its lost keys sealed stays shut"));
            }
            code
        }
        KeysWish::Check { json } => check(&store, now, json).await?,
    };
    store.close().await?;
    Ok(code)
}

async fn done(tx: Tx, months: &[Month], what: &str) -> Result<ExitCode, Box<dyn Error + Send + Sync>> {
    tx.commit().await?;
    if let [first, .., last] = months {
        out::line(&format!("{what} {first} to {last}. Copy the folder 'keys' to every machine of this installation."));
    }
    Ok(ExitCode::SUCCESS)
}

async fn check(store: &Store, now: i64, as_json: bool) -> Result<ExitCode, Box<dyn Error + Send + Sync>> {
    let states = store.check_keys(now).await?;
    for (month, state) in &states {
        let (word, sentence) = match state {
            KeyState::Whole => ("whole", "all keys are there"),
            KeyState::Destroyed => ("destroyed", "over; its keys are destroyed"),
            KeyState::Overdue => ("overdue", "over, and its file is still there: start the server, or remove the file"),
            KeyState::Missing => (
                "missing",
                "keys are missing: copy the folder 'keys' from the machine that has them; if none has: keys rotate --lost",
            ),
        };
        let month = month.to_string();
        out::line(&if as_json {
            json!({ "month": month, "state": word }).to_string()
        } else {
            format!("{month}  {sentence}")
        });
    }
    let wrong = |state: &KeyState| matches!(state, KeyState::Overdue | KeyState::Missing);
    let wrong = states.iter().filter(|(_, state)| wrong(state)).count();
    if !as_json {
        out::line(&format!("{} months, {wrong} of them wrong.", states.len()));
    }
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
