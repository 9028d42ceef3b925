//! LibreTranslate's own words: its requests and answers (its API, `/languages` and `/translate`).

use std::ops::Range;

use bytes::Bytes;
use integra_outside::Answer;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    codes::Known,
    service::{Trouble, marked},
};

#[derive(Deserialize)]
struct Language {
    code: String,
    #[serde(default)]
    targets: Vec<String>,
}

#[derive(Deserialize)]
struct Translated {
    #[serde(rename = "translatedText")]
    texts: Vec<String>,
}

/// The languages it tells of. An older server tells no targets: it translates between all of them.
pub(super) fn languages(body: Bytes) -> Result<Known, Trouble> {
    let told: Vec<Language> = serde_json::from_slice(&body).map_err(|_| Trouble::Odd(200))?;
    let all: Vec<String> = told.iter().map(|language| language.code.clone()).collect();
    let targets = |targets: Vec<String>| if targets.is_empty() { all.clone() } else { targets };
    Ok(told.into_iter().map(|language| (language.code, targets(language.targets))).collect())
}

/// A request.
pub(super) fn body(from: &str, to: &str, texts: &[String], key: Option<&str>) -> Value {
    let mut body = json!({ "q": texts, "source": from, "target": to, "format": "text" });
    if let Some(key) = key {
        body["api_key"] = json!(key);
    }
    body
}

/// The texts of an answer.
pub(super) fn answers(body: Bytes) -> Result<Vec<String>, Trouble> {
    let translated: Translated = serde_json::from_slice(&body).map_err(|_| Trouble::Odd(200))?;
    Ok(translated.texts)
}

/// What it says in words beside its status: a key that is missing or wrong comes with 400 too.
pub(super) fn trouble(answer: &Answer, by_status: Trouble) -> Trouble {
    let words = serde_json::from_slice::<Value>(&answer.body).ok();
    let words = words.as_ref().and_then(|body| body.get("error")?.as_str()).unwrap_or_default().to_lowercase();
    if answer.status == 400 && (words.contains("api key") || words.contains("api_key")) {
        return Trouble::Key;
    }
    by_status
}

/// The mark for a part that stays.
pub(super) fn mark(number: usize) -> String {
    format!("[[{number}]]")
}

/// The marks in an answer.
pub(super) fn marks(answer: &str) -> Vec<(Range<usize>, usize)> {
    marked(answer, "[[", &["]]", "] ]"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_with_blanks_too() {
        assert_eq!(marks("a [[0]] b [[ 12 ]], [[x]] [[3] ]"), [(2..7, 0), (10..18, 12), (26..32, 3)]);
    }
}
