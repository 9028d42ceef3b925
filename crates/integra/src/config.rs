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
use integra_store::{BucketPlace, FeatureMigrations, Store};
use serde::Deserialize;

use crate::sign_in::SignIn;

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
    /// Features left out.
    #[serde(default)]
    pub without: Vec<String>,
    /// How people sign in at the desk besides e-mail address and password.
    #[serde(default)]
    pub sign_in: SignIn,
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
        if config.data.is_relative() {
            config.data = folder.join(&config.data);
        }
        if let Some(file) = config.media.s3.as_mut().and_then(|s3| s3.secret_key_file.as_mut()) {
            *file = folder.join(&*file);
        }
        Ok(config)
    }

    /// The address of the database.
    pub fn database(&self) -> String {
        self.database.clone().unwrap_or_else(|| sqlite(&self.data))
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

    /// Opens the installation's store, with the private tables of these features.
    pub async fn open(
        &self,
        features: Vec<FeatureMigrations>,
    ) -> Result<Store, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Store::open_beside(&self.database(), &self.data, features, self.bucket()?.as_ref()).await?)
    }

    /// Where cities publish their portals.
    pub fn bases(&self) -> Result<BTreeMap<CityKey, Base>, Error> {
        self.bases.iter().map(|(city, address)| base(city, address)).collect()
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
