//! Samples of all documents, for tests and to look at. Drafts by a machine; what the portal says is worded elsewhere.

use super::{Certificate, Part};

/// The languages of the portal.
pub(crate) const LANGUAGES: [&str; 14] =
    ["en", "cs", "sk", "hr", "it", "bg", "uk", "ru", "vi", "ar", "fa", "zh", "ne", "ro"];

/// A certificate in some of the languages. Names within sentences are isolated, as in messages.
pub(crate) fn certificate(languages: &[&str], person: &str, organization: &str) -> Certificate {
    let all: Vec<Part> = serde_json::from_str(include_str!("certificate.json")).expect("samples");
    let named = |text: &str| {
        let isolated = |name: &str| format!("\u{2068}{name}\u{2069}");
        text.replace("{person}", &isolated(person)).replace("{organization}", &isolated(organization))
    };
    let part = |language: &&str| {
        let mut part = all.iter().find(|part| part.lang.as_str() == *language).expect("a sample").clone();
        part.statement.iter_mut().for_each(|sentence| *sentence = named(sentence));
        part
    };
    Certificate {
        person: person.to_owned(),
        organization: organization.to_owned(),
        parts: languages.iter().map(part).collect(),
    }
}
