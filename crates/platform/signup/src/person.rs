//! Who signs up: what people leave with us, sealed until a date.

use std::collections::BTreeMap;

use integra_kernel::Lang;
use serde::{Deserialize, Serialize};

/// Longest name, in characters.
pub const NAME_AT_MOST: usize = 120;
/// Longest message, in characters.
pub const MESSAGE_AT_MOST: usize = 1_000;

/// Somebody who signs up. There is nothing else we ask, and never which permit, nationality, religion or health they have.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// What they are called.
    pub name: String,
    /// An address, in the spelling it is looked up in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// A telephone number: `+` and digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Languages they speak.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Speaks>,
    /// What they answered to what the form asks beside, by the name of the question.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub answers: BTreeMap<String, Vec<String>>,
    /// What they want to say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub message: String,
    /// The text of their private link, for later letters: the database has its hash only.
    pub link: String,
}

/// A language somebody speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speaks {
    /// The language.
    pub language: Lang,
    /// How well (CEFR), where they say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
}

impl Person {
    /// How they are reached, to notice who signs up twice.
    pub fn contact(&self) -> &str {
        self.email.as_deref().or(self.phone.as_deref()).unwrap_or_default()
    }

    /// As it is sealed.
    pub(crate) fn to_secret(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("texts are JSON")
    }

    /// From what was sealed.
    pub(crate) fn from_secret(secret: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(secret)
    }
}

/// A telephone number in one spelling, `+` and digits, or nothing when it is none (E.164: at most 15 digits; numbers
/// without the code of a country are kept as they are dialled).
pub fn phone(text: &str) -> Option<String> {
    let spaces = |c: &char| !matches!(c, ' ' | '\u{a0}' | '-' | '/' | '.' | '(' | ')');
    let dialled: String = text.trim().chars().filter(spaces).collect();
    let dialled = dialled.strip_prefix("00").map_or(dialled.clone(), |rest| format!("+{rest}"));
    let digits = dialled.strip_prefix('+').unwrap_or(&dialled);
    let good = (6..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    good.then_some(dialled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_one_spelling() {
        for (text, number) in [
            ("+421 900 123 456", Some("+421900123456")),
            ("00421-900/123.456", Some("+421900123456")),
            (" (0900) 123 456 ", Some("0900123456")),
            ("12345", None),
            ("+4219001234567890", None),
            ("call me", None),
            ("+421 900 123 456\r\nBcc: x", None),
            ("٠٩٠٠١٢٣٤٥٦", None),
            ("", None),
        ] {
            assert_eq!(phone(text).as_deref(), number, "{text}");
        }
    }

    #[test]
    fn what_is_sealed_is_read_again() {
        let person = Person {
            name: "نور".to_owned(),
            email: Some("noor@example.org".to_owned()),
            languages: vec![Speaks { language: Lang::parse("cs").expect("a tag"), level: Some("b1".to_owned()) }],
            link: "x".to_owned(),
            ..Person::default()
        };
        assert_eq!(Person::from_secret(&person.to_secret()).expect("it is read"), person);
        assert_eq!(person.contact(), "noor@example.org");
    }
}
