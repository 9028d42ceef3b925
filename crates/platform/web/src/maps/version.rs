//! The first part of the addresses of a city's pictures.

use std::fmt;

use integra_kernel::{CityKey, Lang};

/// City, language of names, light or dark, and a hash of what lies on the ground and of how it is drawn:
/// `kosice.en.dark.1a2b3c4d5e`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The city.
    pub city: CityKey,
    /// The language of names.
    pub lang: Lang,
    /// For dark pages.
    pub dark: bool,
    /// The hash.
    pub hash: String,
}

impl Version {
    /// Reads it; `None` when it was never written so.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let (city, lang, look, hash) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        let parsed = Self {
            city: CityKey::parse(city).ok()?,
            lang: Lang::parse(lang).ok()?,
            dark: look == "dark",
            hash: hash.to_owned(),
        };
        // One address for one picture: whatever would be written otherwise is none.
        (parsed.to_string() == text && hash.len() == 10 && hash.bytes().all(|it| it.is_ascii_hexdigit()))
            .then_some(parsed)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}.{}", self.city, self.lang, if self.dark { "dark" } else { "light" }, self.hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_it_was_written_and_nothing_else_is() {
        let text = "kosice.zh-Hans.dark.0123456789";
        assert_eq!(Version::parse(text).map(|it| it.to_string()).as_deref(), Some(text));
        for bad in [
            "",
            "kosice.en.dark",
            "kosice.en.dark.0123456789.png",
            "kosice.EN.dark.0123456789",
            "kosice.en.blue.0123456789",
            "../x.en.dark.0123456789",
            "kosice.en.dark.../../etc",
            "kosice.en.dark.012345678",
        ] {
            assert_eq!(Version::parse(bad), None, "{bad}");
        }
    }
}
