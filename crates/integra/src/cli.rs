//! The command line.

use std::{error::Error, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::{check, config::Place, demo, keep, keys, mail, serve, transfer, user};

/// One open-source system for everything a city does to receive newcomers.
#[derive(Debug, Parser)]
#[command(name = "integra", version, propagate_version = true)]
pub struct Cli {
    /// What to write to the log, for instance "warn,integra=debug".
    #[arg(long, global = true, env = "INTEGRA_LOG", value_name = "FILTER")]
    pub log: Option<String>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Show Integra with real public facts: a whole portal with one command.
    Demo(demo::Demo),
    /// Serve an installation.
    Serve(Place),
    /// Make an empty installation: a data folder and a configuration file to edit.
    Init(keep::Init),
    /// Read records from files: all of them, or none.
    Import(transfer::Import),
    /// Write records to files.
    Export(transfer::Export),
    /// Make a backup while the server runs.
    Backup(keep::Backup),
    /// Bring a backup back into an empty place. Whatever was erased since is erased again.
    Restore(keep::Restore),
    /// The people who may work at the desk.
    User(user::User),
    /// The keys that open what people left with us.
    Keys(keys::Keys),
    /// The way letters go.
    Mail(mail::Wish),
    /// Look for facts without a source, broken links, texts out of date and damaged records. Exit code 1 on findings.
    Check(check::Check),
}

impl Cli {
    /// Runs the command.
    pub async fn run(self) -> Result<ExitCode, Box<dyn Error + Send + Sync>> {
        match self.command {
            Command::Demo(demo) => demo::run(demo).await.map(|()| ExitCode::SUCCESS),
            Command::Serve(place) => serve::run(&place).await.map(|()| ExitCode::SUCCESS),
            Command::Init(init) => keep::init(&init).map(|()| ExitCode::SUCCESS),
            Command::Import(import) => transfer::import(import).await.map(|()| ExitCode::SUCCESS),
            Command::Export(export) => transfer::export(export).await.map(|()| ExitCode::SUCCESS),
            Command::Backup(backup) => keep::backup(backup).await.map(|()| ExitCode::SUCCESS),
            Command::Restore(restore) => keep::restore(restore).await.map(|()| ExitCode::SUCCESS),
            Command::User(user) => user::run(user).await.map(|()| ExitCode::SUCCESS),
            Command::Keys(keys) => keys::run(keys).await,
            Command::Mail(mail) => mail::run(mail).await.map(|()| ExitCode::SUCCESS),
            Command::Check(check) => check::run(check).await,
        }
    }
}
