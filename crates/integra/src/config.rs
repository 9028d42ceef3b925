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
use integra_store::{BucketPlace, Store};
use integra_web::{front::Proxies, maps};
use serde::Deserialize;

use crate::{
    asking::{LinksConfig, TranslationConfig},
    features,
    mail::Mail,
    sign_in::SignIn,
};

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
    /// Where kept files lie, when not in the data folder.
    #[serde(default)]
    pub media: Kept,
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
    /// The program that suggests translations.
    pub translation: Option<TranslationConfig>,
    /// The look at links.
    #[serde(default)]
    pub links: LinksConfig,
    /// Maps.
    #[serde(default)]
    pub maps: MapsConfig,
    /// The folder of the file, for what it names.
    #[serde(skip)]
    pub folder: PathBuf,
}

/// Maps of cities.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MapsConfig {
    /// A folder with map data, `{city}.pmtiles`, relative to the configuration.
    pub folder: Option<PathBuf>,
    /// Megabytes of finished tiles that are kept in the data folder.
    pub kept_mb: Option<u64>,
}

/// Where kept files lie.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// A bucket that speaks S3.
    pub s3: Option<S3>,
}

/// A bucket and the key to it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct S3 {
    /// Its name.
    pub bucket: String,
    /// Address of the service, when it is not Amazon's.
    pub endpoint: Option<String>,
    /// The region.
    #[serde(default = "region")]
    pub region: String,
    /// Name of the key.
    pub access_key: String,
    /// The key itself.
    pub secret_key: Option<String>,
    /// A file that holds the key and nothing else, relative to the configuration.
    pub secret_key_file: Option<PathBuf>,
}

fn region() -> String {
    "us-east-1".to_owned()
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
    /// The key to the bucket is not there.
    #[error("[media] s3 needs secret_key, or secret_key_file with the path of a readable file")]
    Key,
    /// An address of a web server in front is none.
    #[error("trusted_proxies has '{0}', which is no address; write for instance \"127.0.0.1\" or \"10.0.0.0/8\"")]
    Proxy(String),
    /// A base of a city is wrong.
    #[error(
        "'{0}' is not a place for a city's portal: {1}; write for instance kosice=https://example.org/city/foreigners"
    )]
    Base(String, String),
    /// The translation program is set up wrongly.
    #[error("[translation] in the configuration has a mistake: {0}")]
    Translation(String),
}

impl Config {
    /// Reads the file.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let shown = path.display().to_string();
        let text = fs::read_to_string(path).map_err(|source| Error::Read { path: shown.clone(), source })?;
        let mut config: Self =
            toml::from_str(&text).map_err(|error| Error::Parse { path: shown, message: error.to_string() })?;
        let folder = path.parent().unwrap_or(Path::new("."));
        config.folder = folder.to_owned();
        config.data = folder.join(&config.data);
        if let Some(file) = config.media.s3.as_mut().and_then(|s3| s3.secret_key_file.as_mut()) {
            *file = folder.join(&*file);
        }
        if let Some(maps) = &mut config.maps.folder {
            *maps = folder.join(&*maps);
        }
        if let Some(mail) = &mut config.mail {
            mail.beside(folder);
        }
        Ok(config)
    }

    /// The address of the database.
    pub fn database(&self) -> String {
        self.database.clone().unwrap_or_else(|| sqlite(&self.data))
    }

    /// Where map data lies, and where tiles are kept.
    pub fn maps(&self) -> maps::Settings {
        let mut settings = maps_of(self.maps.folder.clone(), &self.data);
        if let Some(megabytes) = self.maps.kept_mb {
            settings.limits.disk = megabytes.saturating_mul(1 << 20);
        }
        settings
    }

    /// The bucket kept files lie in, if they do.
    pub fn bucket(&self) -> Result<Option<BucketPlace>, Error> {
        let Some(s3) = &self.media.s3 else { return Ok(None) };
        let secret_key = match (&s3.secret_key, &s3.secret_key_file) {
            (Some(key), _) => key.clone(),
            (None, Some(file)) => fs::read_to_string(file).map_err(|_| Error::Key)?.trim().to_owned(),
            (None, None) => return Err(Error::Key),
        };
        Ok(Some(BucketPlace {
            bucket: s3.bucket.clone(),
            endpoint: s3.endpoint.clone(),
            region: s3.region.clone(),
            access_key: s3.access_key.clone(),
            secret_key,
        }))
    }

    /// Opens the installation's store, with the private tables of all features.
    pub async fn open(&self) -> Result<Store, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Store::open_beside(&self.database(), &self.data, features::migrations(), self.bucket()?.as_ref()).await?)
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

/// Maps with data in a folder, and tiles kept beside the data.
pub fn maps_of(folder: Option<PathBuf>, data: &Path) -> maps::Settings {
    maps::Settings { archives: folder, kept: Some(data.join("tiles")), ..maps::Settings::default() }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(media: &str) -> Result<Option<BucketPlace>, Error> {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("key"), "from a file\n").expect("written");
        let file = folder.path().join("integra.toml");
        fs::write(&file, format!("[media]\n{media}\n")).expect("written");
        Config::read(&file)?.bucket()
    }

    #[test]
    fn the_key_to_a_bucket_is_in_the_configuration_or_in_a_file() {
        assert_eq!(read("").expect("no bucket"), None);
        let start = "s3 = { bucket = \"b\", endpoint = \"http://127.0.0.1:9000\", access_key = \"a\"";
        let place = read(&format!("{start}, secret_key = \"given\" }}")).expect("a place").expect("a bucket");
        assert_eq!((place.secret_key.as_str(), place.region.as_str()), ("given", "us-east-1"));
        assert!(!format!("{place:?}").contains("given"), "no key in logs");
        let place = read(&format!("{start}, secret_key_file = \"key\" }}")).expect("a place").expect("a bucket");
        assert_eq!(place.secret_key, "from a file");
        for bad in ["", ", secret_key_file = \"missing\""] {
            assert!(matches!(read(&format!("{start}{bad} }}")), Err(Error::Key)), "{bad}");
        }
        assert!(matches!(read("s3 = { bucket = \"b\" }"), Err(Error::Parse { .. })));
    }
}
