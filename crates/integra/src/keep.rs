//! Making, saving and bringing back an installation.

use std::{error::Error, fs, path::PathBuf};

use clap::Args;
use integra_store::Store;

use crate::{
    config::{Config, Place},
    out, serve,
};

const EXAMPLE: &str = "\
# Integra. Every line may be left out.
listen = \"127.0.0.1:8080\"
data = \"data\"
# database = \"postgres://integra@localhost/integra\"
# origin = \"https://newcomers.example.org\"
# https = true
# without = [\"guides\"]
# trusted_proxies = [\"127.0.0.1\"]

# Accounts that people can sign in with at the desk (docs/operators.md):
# [[sign_in.openid]]
# name = \"City hall\"
# issuer = \"https://login.example.org\"
# client_id = \"integra\"
# client_secret_file = \"openid-secret\"

# Where cities publish their portals, when not under /{city}:
# [bases]
# kosice = \"https://example.org/city/foreigners\"

# The mail server; without it letters are written into the folder letters. Try it with: integra mail test you@example.org
# [mail]
# from = \"Town desk <desk@example.org>\"
# host = \"mail.example.org\"
# user = \"desk\"
# password_file = \"mail.password\"
";

/// What `integra init` is told.
#[derive(Debug, Args)]
pub struct Init {
    /// Folder of the new installation; it must not hold one yet.
    #[arg(value_name = "DIR", default_value = ".")]
    pub folder: PathBuf,
}

/// What `integra backup` is told.
#[derive(Debug, Args)]
pub struct Backup {
    /// Where to write the backup; it must not exist.
    #[arg(long, short, value_name = "PATH")]
    pub output: PathBuf,
    #[command(flatten)]
    pub place: Place,
}

/// What `integra restore` is told.
#[derive(Debug, Args)]
pub struct Restore {
    /// The backup.
    pub file: PathBuf,
    #[command(flatten)]
    pub place: Place,
}

/// Runs `integra init`.
pub fn init(wish: &Init) -> Result<(), Box<dyn Error + Send + Sync>> {
    let folder = &wish.folder;
    let file = folder.join("integra.toml");
    if file.exists() {
        return Err(format!("{} exists already; name another folder.", file.display()).into());
    }
    fs::create_dir_all(folder.join("data"))?;
    fs::write(&file, EXAMPLE)?;
    out::line(&format!("{} is ready. Start with: integra serve --config {}", file.display(), file.display()));
    Ok(())
}

/// Runs `integra backup`.
pub async fn backup(wish: Backup) -> Result<(), Box<dyn Error + Send + Sync>> {
    let config = Config::read(&wish.place.config)?;
    let store = serve::open(&config.database(), &config.data).await?;
    store.backup(&wish.output).await?;
    store.close().await?;
    out::line(&format!("Backup written to {}.", wish.output.display()));
    Ok(())
}

/// Runs `integra restore`.
pub async fn restore(wish: Restore) -> Result<(), Box<dyn Error + Send + Sync>> {
    let config = Config::read(&wish.place.config)?;
    Store::restore_with(&wish.file, &config.database(), &config.data, serve::migrations).await?;
    out::line(&format!("{} is restored.", wish.file.display()));
    Ok(())
}
