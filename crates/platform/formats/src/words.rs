//! Words and addresses as they may stand in a file, whoever wrote them.

use integra_kernel::Lang;

/// Words for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// What they say. Line breaks stay; other characters that only steer machines are left out.
    pub text: String,
    /// Their language, where it is not that of the whole.
    pub lang: Option<Lang>,
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

/// A text with one sort of line break, and without characters that no format here can carry: controls but the tabulator,
/// and what Unicode says will never be a character.
pub(crate) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                out.push('\n');
            }
            // Unicode breaks lines at these too, and so do some readers of calendars.
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\n' | '\t' => out.push(letter),
            other if other.is_control() || u32::from(other) & 0xfffe == 0xfffe => {}
            other => out.push(other),
        }
    }
    out
}

/// An address of the web in full; `None` for anything else, such as a script.
pub(crate) fn in_full(address: &str) -> Option<String> {
    let (scheme, rest) = address.trim().split_once("://")?;
    let web = scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http");
    (web && !rest.is_empty()).then(|| uri(address))
}

/// An address or another identifier (`urn:`, `tag:`) with all characters encoded that must not stand in one.
pub(crate) fn uri(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.trim().bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_machines_is_left_out() {
        assert_eq!(clean("one\r\ntwo\rthree\u{2028}four\u{85}five\n\n"), "one\ntwo\nthree\nfour\nfive\n\n");
        assert_eq!(clean("a\0b\u{1b}[31m\u{7f}\u{9b}c\u{fffe}\td"), "ab[31mc\td");
        assert_eq!(clean("Žižkov, 志愿者, متطوع, 👩‍👧"), "Žižkov, 志愿者, متطوع, 👩‍👧");
    }

    #[test]
    fn addresses_are_of_the_web_and_of_one_line() {
        assert_eq!(
            in_full("https://example.org/čaj?a=1&b=%20").as_deref(),
            Some("https://example.org/%C4%8Daj?a=1&b=%20")
        );
        assert_eq!(
            in_full("HTTP://example.org/a\r\nX: y\"<").as_deref(),
            Some("HTTP://example.org/a%0D%0AX:%20y%22%3C")
        );
        for bad in ["javascript:alert(1)", "data:text/html,x", "/kosice/en", "//example.org", "https://", "", "://x"] {
            assert_eq!(in_full(bad), None, "{bad}");
        }
    }
}
