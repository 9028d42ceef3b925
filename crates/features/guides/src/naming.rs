//! Whether a text names something. A plain rule, tested without a server.

use integra_edition::Entry;

/// Whether a text of `entry`, in any language, has the name of `other` in that language.
pub fn names(entry: &Entry, other: &Entry) -> bool {
    entry.texts.iter().any(|(lang, texts)| {
        let name = other.texts.get(lang).and_then(|texts| texts.get("name")?.first());
        name.is_some_and(|name| texts.values().flatten().any(|block| has(&block.text, &name.text)))
    })
}

/// Whether a text has a name as whole words: "Prague 13" does not name "Prague 1".
fn has(text: &str, name: &str) -> bool {
    let ends = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
    !name.is_empty()
        && text
            .match_indices(name)
            .any(|(at, found)| ends(text[..at].chars().next_back()) && ends(text[at + found.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::has;

    #[test]
    fn a_name_is_found_as_whole_words_only() {
        assert!(has("You live in Prague 1. Go there.", "Prague 1"));
        assert!(has("(Prague 1)", "Prague 1"));
        assert!(!has("You live in Prague 13.", "Prague 1"));
        assert!(!has("Nothing", "") && !has("Northern", "North"));
        assert!(has("Prague 13, Prague 1", "Prague 1"), "the first that looks alike is not the last");
    }
}
