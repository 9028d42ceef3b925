//! What the configuration says about asking other machines: a translation program, and the look at links.

use std::{collections::BTreeSet, fs, path::PathBuf, sync::Arc};

use integra_desk::{
    links::LinkChecker,
    suggesting::{Secret, Service, Suggester, Translation},
};
use integra_kernel::CityKey;
use integra_outside::Outside;
use serde::Deserialize;

use crate::config::{Config, Error};

/// `[translation]`: the program that suggests translations.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TranslationConfig {
    /// Which program.
    pub service: ServiceName,
    /// Where it answers; `DeepL` has a usual place.
    pub url: Option<String>,
    /// Its key.
    pub key: Option<Key>,
    /// A file with the key, relative to the configuration.
    pub key_file: Option<PathBuf>,
    /// Cities that do without.
    #[serde(default)]
    pub off: Vec<String>,
}

/// Programs by the names of the configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ServiceName {
    /// LibreTranslate.
    LibreTranslate,
    /// DeepL.
    DeepL,
}

/// A key in the configuration, never shown.
#[derive(Clone, Deserialize)]
#[serde(transparent)]
pub struct Key(String);

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("(a secret)")
    }
}

/// `[links]`: the look at links of published content.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinksConfig {
    /// Whether links are looked at.
    #[serde(default = "yes")]
    pub check: bool,
    /// What those who are asked are told about us: an address of the web or of e-mail.
    pub contact: Option<String>,
}

fn yes() -> bool {
    true
}

impl Default for LinksConfig {
    fn default() -> Self {
        Self { check: true, contact: None }
    }
}

/// Adds to the settings of the desk what the configuration says.
///
/// # Errors
/// A part of it makes no sense, or a key cannot be read.
pub fn settings(config: &Config, desk: &mut integra_desk::Settings) -> Result<(), Error> {
    if let Some(wish) = &config.translation {
        let translation = translation(wish, config)?;
        let outside = Outside::new().map_err(|error| Error::Translation(error.to_string()))?;
        desk.suggester = Some(Arc::new(Suggester::new(outside, translation)));
    }
    if config.links.check {
        let contact = config.links.contact.as_deref().or(config.origin.as_deref()).unwrap_or("integra");
        // A server that has no way out serves its readers all the same.
        match Outside::new() {
            Ok(outside) => desk.links = Some(LinkChecker::new(outside, contact)),
            Err(error) => tracing::warn!(%error, "links cannot be looked at"),
        }
    }
    Ok(())
}

/// A LibreTranslate server that asks for no key.
pub fn libretranslate(url: String) -> Translation {
    Translation { service: Service::LibreTranslate, url, key: None, off: BTreeSet::new() }
}

fn translation(wish: &TranslationConfig, config: &Config) -> Result<Translation, Error> {
    let key = key(wish, config)?;
    let (service, usual) = match wish.service {
        ServiceName::LibreTranslate => (Service::LibreTranslate, None),
        // Keys of the free offer end so, and are known at another address.
        ServiceName::DeepL if key.as_ref().is_some_and(|key| key.0.ends_with(":fx")) => {
            (Service::DeepL, Some("https://api-free.deepl.com"))
        }
        ServiceName::DeepL => (Service::DeepL, Some("https://api.deepl.com")),
    };
    if service == Service::DeepL && key.is_none() {
        return Err(Error::Translation("DeepL needs a key: write key or key_file".to_owned()));
    }
    let url = wish.url.clone().or_else(|| usual.map(str::to_owned));
    let url = url.filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    let url = url.ok_or_else(|| {
        Error::Translation("url must say where the service answers, for instance http://127.0.0.1:5000".to_owned())
    })?;
    let city = |city: &String| CityKey::parse(city).map_err(|error| Error::Translation(format!("off: {error}")));
    let off = wish.off.iter().map(city).collect::<Result<BTreeSet<_>, _>>()?;
    Ok(Translation { service, url, key, off })
}

fn key(wish: &TranslationConfig, config: &Config) -> Result<Option<Secret>, Error> {
    match (&wish.key, &wish.key_file) {
        (Some(_), Some(_)) => Err(Error::Translation("write key or key_file, not both".to_owned())),
        (Some(key), None) => Ok(Some(Secret(key.0.clone()))),
        (None, Some(file)) => {
            let path = config.folder.join(file);
            let text = fs::read_to_string(&path)
                .map_err(|error| Error::Translation(format!("{} cannot be read: {error}", path.display())))?;
            Ok(Some(Secret(text.trim().to_owned())))
        }
        (None, None) => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Translation, String> {
        let config: Config = toml::from_str(text).map_err(|error| error.to_string())?;
        let wish = config.translation.clone().expect("a translation");
        translation(&wish, &config).map_err(|error| error.to_string())
    }

    #[test]
    fn a_service_is_set_up_and_mistakes_are_told() {
        let libre =
            read("[translation]\nservice = \"libretranslate\"\nurl = \"http://127.0.0.1:5000\"\noff = [\"praha\"]");
        let libre = libre.expect("a service");
        assert!(libre.key.is_none() && libre.off.len() == 1);
        let free = read("[translation]\nservice = \"deepl\"\nkey = \"abc:fx\"").expect("a service");
        assert_eq!(free.url, "https://api-free.deepl.com");
        assert!(!format!("{free:?}").contains("abc"), "the key is shown");
        for (text, told) in [
            ("service = \"deepl\"", "needs a key"),
            ("service = \"libretranslate\"", "where the service answers"),
            ("service = \"libretranslate\"\nurl = \"ftp://x\"", "where the service answers"),
            ("service = \"deepl\"\nkey = \"a\"\nkey_file = \"b\"", "not both"),
            ("service = \"deepl\"\nkey_file = \"no such file\"", "cannot be read"),
            ("service = \"other\"", "unknown variant"),
        ] {
            let error = read(&format!("[translation]\n{text}")).expect_err(text);
            assert!(error.contains(told), "{text}: {error}");
        }
    }
}
