//! Facts on which sources disagree: both are shown, with who says so.

use integra_edition::Entry;
use integra_web::{Show, Text};
use serde::Serialize;

use crate::kinds::shared::Common;

/// One fact sources disagree on.
#[derive(Debug, Clone, Serialize)]
pub struct Differ {
    /// Its id, for the heading.
    pub id: String,
    /// What it is about.
    pub about: Text,
    /// What each source says.
    pub versions: Vec<Said>,
}

/// What one source says.
#[derive(Debug, Clone, Serialize)]
pub struct Said {
    /// The value.
    pub value: String,
    /// The language of its words, where it has words in another one than the reader's.
    pub lang: Option<String>,
    /// The source's title.
    pub source: Text,
    /// The source's address.
    pub url: Option<String>,
    /// When it said so, worded.
    pub as_of: Option<String>,
}

/// Whether a value has words of a language: those of the entry's own. Numbers, years and names ("U Průhonu 1338") belong
/// to none.
fn is_phrase(value: &str) -> bool {
    let is_word = |part: &&str| part.chars().all(|letter| letter.is_lowercase() || letter.is_ascii_punctuation());
    value.split_whitespace().filter(|part| part.chars().any(char::is_lowercase)).filter(is_word).count() >= 2
}

/// Everything sources of an entry disagree on.
pub fn differ(show: &Show, entry: &Entry, common: &Common) -> Vec<Differ> {
    let said = |version: &crate::kinds::shared::Version| {
        let source = show.reader.follow(&version.source)?;
        Some(Said {
            lang: (entry.source != show.lang && is_phrase(&version.value)).then(|| entry.source.to_string()),
            value: version.value.clone(),
            source: show.name(&source.entry),
            url: source.url.clone(),
            as_of: version.as_of.as_ref().map(|date| show.site.wording.date(&show.lang, date)),
        })
    };
    let all = common.contradictions.iter().filter_map(|contradiction| {
        Some(Differ {
            id: contradiction.id.to_string(),
            about: show.text(entry, &format!("contradictions/{}/about", contradiction.id))?,
            versions: contradiction.versions.iter().filter_map(said).collect(),
        })
    });
    all.collect()
}

#[cfg(test)]
mod tests {
    use super::is_phrase;

    #[test]
    fn names_and_numbers_are_no_phrases() {
        for value in ["111", "2022-2027", "15.4 %", "U Průhonu 1338/38", "nábř. Kpt. Jaroše 1000", "14 March 2002"]
        {
            assert!(!is_phrase(value), "{value}");
        }
        assert!(is_phrase("every 7th person, that is 14.3 %") && is_phrase("committee of the City Council"));
    }
}
