//! The command line.

use std::{error::Error, net::SocketAddr, path::PathBuf, process::ExitCode};

use clap::{Args, Parser, Subcommand};

use crate::{check, demo, keep, serve, transfer, user};

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
    Demo(Demo),
    /// Serve an installation.
    Serve(Place),
    /// Make an empty installation: a data folder and a configuration file to edit.
    Init(Init),
    /// Read records from files: all of them, or none.
    Import(Import),
    /// Write records to files.
    Export(Export),
    /// Make a backup while the server runs.
    Backup(Backup),
    /// Bring a backup back into an empty place. Whatever was erased since is erased again.
    Restore(Restore),
    /// The people who may work at the desk.
    User(User),
    /// Look for facts without a source, broken links, texts out of date and damaged records. Exit code 1 on findings.
    Check(Check),
}

/// Where an installation is.
#[derive(Debug, Clone, Args)]
pub struct Place {
    /// The configuration file.
    #[arg(long, default_value = "integra.toml", env = "INTEGRA_CONFIG", value_name = "FILE")]
    pub config: PathBuf,
}

#[derive(Debug, Args)]
pub struct Demo {
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Folder for the data; without it the demo forgets everything when it ends.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Database instead of a file in the data folder, for instance postgres://user@localhost/integra.
    #[arg(long, value_name = "URL")]
    pub database: Option<String>,
    /// Where a city publishes its portal, for instance kosice=https://example.org/city/foreigners.
    #[arg(long, value_name = "CITY=URL")]
    pub base: Vec<String>,
    /// Leave a feature out, for instance guides.
    #[arg(long, value_name = "FEATURE")]
    pub without: Vec<String>,
    /// Print one line of JSON for machines.
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Init {
    /// Folder of the new installation; it must not hold one yet.
    #[arg(value_name = "DIR", default_value = ".")]
    pub folder: PathBuf,
}

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

#[derive(Debug, Args)]
pub struct Backup {
    /// Where to write the backup; it must not exist.
    #[arg(long, short, value_name = "PATH")]
    pub output: PathBuf,
    #[command(flatten)]
    pub place: Place,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// The backup.
    pub file: PathBuf,
    #[command(flatten)]
    pub place: Place,
}

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

#[derive(Debug, Args)]
pub struct User {
    #[command(subcommand)]
    pub wish: UserWish,
    #[command(flatten)]
    pub place: Place,
}

#[derive(Debug, Subcommand)]
pub enum UserWish {
    /// Give somebody a role, and print the link with which they choose a password.
    Add(UserAdd),
    /// Show everybody.
    List {
        /// Print one line of JSON for each.
        #[arg(long)]
        json: bool,
    },
    /// Let somebody in no longer. Their sessions end at once.
    Disable {
        /// E-mail address.
        email: String,
    },
}

#[derive(Debug, Args)]
pub struct UserAdd {
    /// E-mail address.
    pub email: String,
    /// Name the others at the desk see.
    #[arg(long)]
    pub name: Option<String>,
    /// Role: reader, editor, publisher, coordinator or administrator.
    #[arg(long, default_value = "administrator")]
    pub role: String,
    /// City; "all" for the whole network.
    #[arg(long, default_value = "all")]
    pub city: String,
    /// Language of the desk for this person: en, cs, sk, hr, it or bg.
    #[arg(long, default_value = "en")]
    pub language: String,
}

impl Cli {
    /// Runs the command.
    pub async fn run(self) -> Result<ExitCode, Box<dyn Error + Send + Sync>> {
        match self.command {
            Command::Demo(demo) => demo::run(demo).await.map(|()| ExitCode::SUCCESS),
            Command::Serve(place) => serve::run(&place).await.map(|()| ExitCode::SUCCESS),
            Command::Init(init) => keep::init(&init.folder).map(|()| ExitCode::SUCCESS),
            Command::Import(import) => transfer::import(import).await.map(|()| ExitCode::SUCCESS),
            Command::Export(export) => transfer::export(export).await.map(|()| ExitCode::SUCCESS),
            Command::Backup(backup) => keep::backup(backup).await.map(|()| ExitCode::SUCCESS),
            Command::Restore(restore) => keep::restore(restore).await.map(|()| ExitCode::SUCCESS),
            Command::User(user) => user::run(user).await.map(|()| ExitCode::SUCCESS),
            Command::Check(check) => check::run(check).await,
        }
    }
}
