//! Identifiers: of entries, of the items inside repeated facts, of cities, and the slugs people see in addresses.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, de};
use uuid::Uuid;

/// The reserved city that owns network-wide kinds (topics, projects, practices, instruments).
pub const ALL: &str = "all";

/// What is wrong with an identifier somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The id is not a UUID.
    #[error("'{0}' is not an entry id; an id looks like 0190a6e2-7c1e-7b6a-9a4e-2f3c5d6e7f80")]
    NotAnId(String),
    /// A slug, city key or item id has characters or a length outside the rule.
    #[error("'{text}' cannot be a {what}: use 1 to {most} small letters a-z, digits and single hyphens between them")]
    NotASlug {
        /// What it was meant to be.
        what: &'static str,
        /// The text as written.
        text: String,
        /// The greatest length in characters.
        most: usize,
    },
}

/// Stable id of an entry: a version 7 UUID, so ids sort by the time they were made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryId(Uuid);

impl EntryId {
    /// A new id from the moment (milliseconds since 1970) and ten random bytes the caller provides.
    pub fn new(millis: u64, random: [u8; 10]) -> Self {
        Self(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }

    /// The id as a UUID.
    pub fn uuid(&self) -> Uuid {
        self.0
    }

    /// The id of an existing UUID, for instance one read from the log.
    pub fn from_uuid(uuid: Uuid) -> Self {
        Self(uuid)
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for EntryId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Uuid::parse_str(text).map(Self).map_err(|_| Error::NotAnId(shorten(text)))
    }
}

fn shorten(text: &str) -> String {
    text.chars().take(80).collect()
}

fn is_slug(text: &str, most: usize) -> bool {
    let edges = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    !text.is_empty()
        && text.len() <= most
        && text.starts_with(edges)
        && text.ends_with(edges)
        && !text.contains("--")
        && text.chars().all(|c| edges(c) || c == '-')
}

macro_rules! slug_type {
    ($(#[$doc:meta])* $name:ident, $what:literal, $most:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Greatest length in characters.
            pub const MOST: usize = $most;

            /// Checks and wraps a text.
            pub fn parse(text: &str) -> Result<Self, Error> {
                if is_slug(text, $most) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(Error::NotASlug { what: $what, text: shorten(text), most: $most })
                }
            }

            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = Error;
            fn from_str(text: &str) -> Result<Self, Error> {
                Self::parse(text)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                Self::parse(&String::deserialize(from)?).map_err(de::Error::custom)
            }
        }
    };
}

slug_type!(
    /// ASCII name of an entry in addresses, the same in every language, unique per city and kind.
    Slug, "slug", 80
);
slug_type!(
    /// Key of a city: the first segment of its addresses, and `all` for the network.
    CityKey, "city key", 40
);
slug_type!(
    /// Stable id of one item in a repeated fact (a phone, a step, a cost), unique within its list.
    ItemId, "item id", 40
);

impl CityKey {
    /// The reserved city of network-wide entries.
    pub fn all() -> Self {
        Self(ALL.to_owned())
    }

    /// Whether this is the network itself.
    pub fn is_all(&self) -> bool {
        self.0 == ALL
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_keep_to_the_rule() {
        for good in ["kosice", "a", "first-days", "2019-plan"] {
            assert_eq!(Slug::parse(good).expect("good slug").as_str(), good);
        }
        for bad in ["", "-a", "a-", "a--b", "Košice", "A", "a b", "a/b", &"a".repeat(81)] {
            let error = Slug::parse(bad).expect_err("bad slug").to_string();
            assert!(error.contains("cannot be a slug"), "{error}");
        }
    }

    #[test]
    fn ids_sort_by_time() {
        let early = EntryId::new(1_000, [255; 10]);
        let late = EntryId::new(2_000, [0; 10]);
        assert!(early < late);
        assert_eq!(early.to_string().parse::<EntryId>(), Ok(early));
    }
}
