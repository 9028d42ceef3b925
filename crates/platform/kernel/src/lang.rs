//! Languages: BCP 47 tags with a writing direction, and the chain of languages a reader falls back along.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, de};

/// What is wrong with a language tag.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a language tag; write for instance 'en', 'sk', 'zh-Hant' or 'pt-BR'")]
pub struct Error(String);

/// A BCP 47 language tag in its usual spelling (`en`, `zh-Hant`, `pt-BR`): language, optional script, optional region.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Lang(String);

/// The direction a language is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Lang {
    /// Reads a tag in any letter case and keeps its canonical spelling.
    ///
    /// # Errors
    /// The tag is not `language[-Script][-REGION]`.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let bad = || Error(text.chars().take(40).collect());
        let mut out = String::with_capacity(text.len());
        for (i, part) in text.split('-').enumerate() {
            let letters = part.bytes().all(|b| b.is_ascii_alphabetic());
            let digits = part.bytes().all(|b| b.is_ascii_digit());
            match (i, part.len()) {
                (0, 2 | 3) if letters => out.push_str(&part.to_ascii_lowercase()),
                (1, 4) if letters => {
                    out.push('-');
                    out.push_str(&part[..1].to_ascii_uppercase());
                    out.push_str(&part[1..].to_ascii_lowercase());
                }
                (1 | 2, 2) if letters => {
                    out.push('-');
                    out.push_str(&part.to_ascii_uppercase());
                }
                (1 | 2, 3) if digits => {
                    out.push('-');
                    out.push_str(part);
                }
                _ => return Err(bad()),
            }
        }
        Ok(Self(out))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script and region.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// The writing direction, from the script when the tag names one, else from the language's usual script (CLDR).
    pub fn direction(&self) -> Direction {
        const RTL_SCRIPTS: [&str; 6] = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"];
        const RTL_LANGUAGES: [&str; 12] = ["ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "syr", "arc"];
        let script = self.0.split('-').nth(1).filter(|part| part.len() == 4);
        let rtl = match script {
            Some(script) => RTL_SCRIPTS.contains(&script),
            None => RTL_LANGUAGES.contains(&self.primary()),
        };
        if rtl { Direction::Rtl } else { Direction::Ltr }
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Lang {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(from)?).map_err(de::Error::custom)
    }
}

/// The languages tried for a reader of `wanted`, best first: the language itself, what the city allows as its
/// fallback, then the entry's own source language. There is no silent fallback between other languages: a reader of
/// Ukrainian is never served Russian unless the city says so.
pub fn chain(wanted: &Lang, allowed: &[Lang], source: &Lang) -> Vec<Lang> {
    let mut chain = vec![wanted.clone()];
    for next in allowed.iter().chain([source]) {
        if !chain.contains(next) {
            chain.push(next.clone());
        }
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_take_their_usual_spelling() {
        for (written, kept) in [("EN", "en"), ("zh-hant", "zh-Hant"), ("pt-br", "pt-BR"), ("sr-latn-rs", "sr-Latn-RS")]
        {
            assert_eq!(Lang::parse(written).expect("a tag").as_str(), kept);
        }
        for bad in ["", "e", "english", "en_GB", "en-", "1a", "../x"] {
            assert!(Lang::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn direction_follows_the_script() {
        let dir = |tag| Lang::parse(tag).expect("a tag").direction();
        assert_eq!(dir("ar"), Direction::Rtl);
        assert_eq!(dir("az-Arab"), Direction::Rtl);
        assert_eq!(dir("ur-Latn"), Direction::Ltr);
        assert_eq!(dir("sk"), Direction::Ltr);
    }

    #[test]
    fn fallback_never_guesses() {
        let lang = |tag| Lang::parse(tag).expect("a tag");
        let tags = |chain: Vec<Lang>| chain.iter().map(Lang::to_string).collect::<Vec<_>>();
        assert_eq!(tags(chain(&lang("uk"), &[], &lang("en"))), ["uk", "en"]);
        assert_eq!(tags(chain(&lang("uk"), &[lang("sk"), lang("en")], &lang("en"))), ["uk", "sk", "en"]);
    }
}
