//! DeepL's own words: its requests and answers (its API version 2, `languages` and `translate`). Texts are sent as XML, so
//! that a part that stays is an element, which it keeps in its place.

use std::ops::Range;

use bytes::Bytes;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    codes::Known,
    service::{Trouble, marked},
};

#[derive(Deserialize)]
struct Language {
    language: String,
}

#[derive(Deserialize)]
struct Translated {
    translations: Vec<Text>,
}

#[derive(Deserialize)]
struct Text {
    text: String,
}

/// The languages it tells of: each source may become each target.
pub(super) fn languages(sources: Bytes, targets: Bytes) -> Result<Known, Trouble> {
    let read = |body: &Bytes| -> Result<Vec<String>, Trouble> {
        let told: Vec<Language> = serde_json::from_slice(body).map_err(|_| Trouble::Odd(200))?;
        Ok(told.into_iter().map(|language| language.language).collect())
    };
    let targets = read(&targets)?;
    Ok(read(&sources)?.into_iter().map(|source| (source, targets.clone())).collect())
}

/// A request.
pub(super) fn body(from: &str, to: &str, texts: &[String]) -> Value {
    json!({
        "text": texts,
        "source_lang": from,
        "target_lang": to,
        "tag_handling": "xml",
        "preserve_formatting": true,
        // Lines are ours: a list is one text.
        "split_sentences": "nonewlines",
    })
}

/// The texts of an answer.
pub(super) fn answers(body: Bytes) -> Result<Vec<String>, Trouble> {
    let translated: Translated = serde_json::from_slice(&body).map_err(|_| Trouble::Odd(200))?;
    Ok(translated.translations.into_iter().map(|translation| translation.text).collect())
}

/// The mark for a part that stays.
pub(super) fn mark(number: usize) -> String {
    format!("<x id=\"{number}\"/>")
}

/// The marks in an answer.
pub(super) fn marks(answer: &str) -> Vec<(Range<usize>, usize)> {
    marked(answer, "<x id=\"", &["\"/>", "\" />", "\"></x>"])
}

/// Words as XML.
pub(super) fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Words from XML.
pub(super) fn unescaped(words: &str) -> String {
    let words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    words.replace("&apos;", "'").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_survive_xml() {
        let words = "a < b & \"c\" &lt; d > e";
        assert_eq!(unescaped(&escaped(words)), words);
        let found = marks("<x id=\"1\"/> a <x id=\"0\"></x><x id=\"2\" />");
        assert_eq!(found.iter().map(|(_, number)| *number).collect::<Vec<_>>(), [1, 0, 2]);
    }
}
