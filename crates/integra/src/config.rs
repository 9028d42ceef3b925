//! The configuration of an installation: one TOML file.

use std::{
    collections::BTreeMap,
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use clap::Args;
use integra_kernel::{
    CityKey,
    urls::{Base, Origin},
};
use integra_web::front::Proxies;
use serde::Deserialize;

use crate::{mail::Mail, sign_in::SignIn};

/// Where an installation is.
#[derive(Debug, Clone, Args)]
pub struct Place {
    /// The configuration file.
    #[arg(long, default_value = "integra.toml", env = "INTEGRA_CONFIG", value_name = "FILE")]
    pub config: PathBuf,
}

/// What the file says.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Address and port to listen on.
    #[serde(default = "listen")]
    pub listen: SocketAddr,
    /// Folder of the data, relative to the file.
    #[serde(default = "data")]
    pub data: PathBuf,
    /// Database; without it a file in the data folder.
    pub database: Option<String>,
    /// Scheme and host under which readers reach the installation, for canonical addresses.
    pub origin: Option<String>,
    /// Where cities publish their portals, when not under `/{city}`.
    #[serde(default)]
    pub bases: BTreeMap<String, String>,
    /// Whether readers come over https (through a proxy that ends TLS).
    #[serde(default)]
    pub https: bool,
    /// Web servers in front of this one: addresses, or ranges of them (`10.0.0.0/8`).
    #[serde(default)]
    pub trusted_proxies: Vec<String>,
    /// The mail server; without it letters are written into a folder.
    pub mail: Option<Mail>,
    /// Features left out.
    #[serde(default)]
    pub without: Vec<String>,
    /// How people sign in at the desk besides e-mail address and password.
    #[serde(default)]
    pub sign_in: SignIn,
}

fn listen() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8080))
}

fn data() -> PathBuf {
    PathBuf::from("data")
}

/// Why a configuration cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be read.
    #[error("the configuration {path} cannot be read; make one with 'integra init', or name it with --config")]
    Read {
        /// The file.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// The file is not what it should be.
    #[error("the configuration {path} has a mistake: {message}")]
    Parse {
        /// The file.
        path: String,
        /// What and where.
        message: String,
    },
    /// An address of a web server in front is none.
    #[error("trusted_proxies has '{0}', which is no address; write for instance \"127.0.0.1\" or \"10.0.0.0/8\"")]
    Proxy(String),
    /// A base of a city is wrong.
    #[error(
        "'{0}' is not a place for a city's portal: {1}; write for instance kosice=https://example.org/city/foreigners"
    )]
    Base(String, String),
}

impl Config {
    /// Reads the file.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let shown = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|source| Error::Read { path: shown.clone(), source })?;
        let mut config: Self =
            toml::from_str(&text).map_err(|error| Error::Parse { path: shown, message: error.to_string() })?;
        let folder = path.parent().unwrap_or(Path::new("."));
        config.data = folder.join(&config.data);
        if let Some(mail) = &mut config.mail {
            mail.beside(folder);
        }
        Ok(config)
    }

    /// The address of the database.
    pub fn database(&self) -> String {
        self.database.clone().unwrap_or_else(|| sqlite(&self.data))
    }

    /// Where cities publish their portals.
    pub fn bases(&self) -> Result<BTreeMap<CityKey, Base>, Error> {
        self.bases.iter().map(|(city, address)| base(city, address)).collect()
    }

    /// The web servers in front of this one.
    pub fn proxies(&self) -> Result<Proxies, Error> {
        Proxies::parse(&self.trusted_proxies).map_err(Error::Proxy)
    }

    /// Scheme and host of the installation.
    pub fn origin(&self) -> Result<Option<Origin>, Error> {
        let parse =
            |origin: &String| Origin::parse(origin).map_err(|error| Error::Base(origin.clone(), error.to_string()));
        self.origin.as_ref().map(parse).transpose()
    }
}

/// The usual database of a data folder.
pub fn sqlite(data: &Path) -> String {
    format!("sqlite://{}", data.join("integra.db").display())
}

/// One city's base.
pub fn base(city: &str, address: &str) -> Result<(CityKey, Base), Error> {
    let wrong = |error: String| Error::Base(format!("{city}={address}"), error);
    let key = CityKey::parse(city).map_err(|error| wrong(error.to_string()))?;
    let base = Base::parse(address).map_err(|error| wrong(error.to_string()))?;
    Ok((key, base))
}
