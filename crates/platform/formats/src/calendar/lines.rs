//! Content lines of a calendar: escaped, and folded after 75 octets.

use crate::words::{Words, clean};

/// The longest line without its break, in octets (RFC 5545, 3.1).
const LONGEST: usize = 75;

/// Lines one after the other, each with its break.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A line with a value that was made here: times, numbers, names of the format.
    pub(super) fn put(&mut self, name: &str, value: &str) {
        self.with(name, &[], value);
    }

    /// The same with parameters.
    pub(super) fn with(&mut self, name: &str, parameters: &[(&str, &str)], value: &str) {
        let parameters: String = parameters.iter().map(|(name, value)| format!(";{name}={}", quoted(value))).collect();
        fold(&mut self.0, &format!("{name}{parameters}:{value}"));
    }

    /// A line of text; none when there is nothing to say.
    pub(super) fn text(&mut self, name: &str, text: &str) {
        let text = escaped(text);
        if !text.is_empty() {
            self.put(name, &text);
        }
    }

    /// A line of words in their language.
    pub(super) fn words(&mut self, name: &str, words: &Words) {
        let text = escaped(&words.text);
        match &words.lang {
            _ if text.is_empty() => {}
            Some(lang) => self.with(name, &[("LANGUAGE", lang.as_str())], &text),
            None => self.put(name, &text),
        }
    }

    /// A line of texts of which each stands for itself.
    pub(super) fn texts(&mut self, name: &str, texts: &[String]) {
        let texts: Vec<String> = texts.iter().map(|text| escaped(text)).filter(|text| !text.is_empty()).collect();
        if !texts.is_empty() {
            self.put(name, &texts.join(","));
        }
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// A text as the value of a line (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in clean(text).chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out
}

/// The value of a parameter. A quotation mark cannot stand in one.
fn quoted(value: &str) -> String {
    let value = clean(value).replace(['"', '\n', '\t'], " ");
    if value.contains([':', ';', ',']) { format!("\"{value}\"") } else { value }
}

/// Writes a line in pieces of at most 75 octets, never through the middle of a character.
fn fold(out: &mut String, line: &str) {
    let mut room = LONGEST;
    // Whatever came so far: a line holds no control character, so nobody can begin another one.
    for letter in line.chars().filter(|letter| !letter.is_control() || *letter == '\t') {
        if letter.len_utf8() > room {
            out.push_str("\r\n ");
            room = LONGEST - 1;
        }
        out.push(letter);
        room -= letter.len_utf8();
    }
    out.push_str("\r\n");
}
