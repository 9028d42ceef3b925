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

/// A number that was written down with commas between its thousands, without them: "6,000" is "6000".
fn number(value: &str) -> Option<i64> {
    let mut groups = value.split(',');
    let all_digits = |group: &str| !group.is_empty() && group.chars().all(|digit| digit.is_ascii_digit());
    let first = groups.next().filter(|first| all_digits(first) && first.len() <= 3)?;
    let rest: Vec<&str> = groups.collect();
    let is_number = !rest.is_empty() && rest.iter().all(|group| all_digits(group) && group.len() == 3);
    is_number.then(|| format!("{first}{}", rest.concat()).parse().ok()).flatten()
}

/// A value as the reader's language writes it: the numbers beside it are written so, too.
fn written(show: &Show, value: &str) -> String {
    number(value).map_or_else(|| value.to_owned(), |number| show.site.wording.number(&show.lang, number))
}

/// Everything sources of an entry disagree on.
pub fn differ(show: &Show, entry: &Entry, common: &Common) -> Vec<Differ> {
    let said = |version: &crate::kinds::shared::Version| {
        let source = show.reader.follow(&version.source)?;
        Some(Said {
            lang: (entry.source != show.lang && is_phrase(&version.value)).then(|| entry.source.to_string()),
            value: written(show, &version.value),
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
    use super::{is_phrase, number};

    #[test]
    fn numbers_are_known_by_the_commas_between_their_thousands() {
        assert_eq!(number("6,000"), Some(6_000));
        assert_eq!(number("1,300,000"), Some(1_300_000));
        for value in ["2022", "15.4", "15,4", "1338/38", "6,000 people", ",000", "1234,567", "6,00"] {
            assert_eq!(number(value), None, "{value}");
        }
    }

    #[test]
    fn names_and_numbers_are_no_phrases() {
        for value in ["111", "2022-2027", "15.4 %", "U Průhonu 1338/38", "nábř. Kpt. Jaroše 1000", "14 March 2002"]
        {
            assert!(!is_phrase(value), "{value}");
        }
        assert!(is_phrase("every 7th person, that is 14.3 %") && is_phrase("committee of the City Council"));
    }
}
