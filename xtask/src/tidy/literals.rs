//! The string literals of Rust code, without those in comments and in test modules.

/// One literal: where it begins and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Literal {
    pub(super) position: usize,
    pub(super) text: String,
}

/// Where a file's own tests begin; what they say is no part of the program.
fn program(rust: &str) -> &str {
    rust.find("#[cfg(test)]\nmod tests").map_or(rust, |at| &rust[..at])
}

/// All string literals of a Rust file, raw ones included.
pub(super) fn literals(rust: &str) -> Vec<Literal> {
    let rust = program(rust);
    let bytes = rust.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => at += line(&rust[at..]),
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                at += rust[at..].find("*/").map_or(rust.len() - at, |end| end + 2)
            }
            b'r' if raw(&bytes[at..]).is_some() && !is_word(at.checked_sub(1).and_then(|it| bytes.get(it))) => {
                let hashes = raw(&bytes[at..]).unwrap_or_default();
                let start = at + hashes + 2;
                let close = format!("\"{}", "#".repeat(hashes));
                let end = rust[start..].find(&close).map_or(rust.len(), |end| start + end);
                found.push(Literal { position: at, text: rust[start..end].to_owned() });
                at = end + close.len();
            }
            b'"' => {
                let end = at + 1 + quoted(&bytes[at + 1..]);
                found.push(Literal { position: at, text: rust[at + 1..end].to_owned() });
                at = end + 1;
            }
            b'\'' => at += letter(&rust[at..]),
            _ => at += 1,
        }
    }
    found
}

fn line(rest: &str) -> usize {
    rest.find('\n').unwrap_or(rest.len())
}

fn is_word(byte: Option<&u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

/// The number of `#` in `r#"`.
fn raw(bytes: &[u8]) -> Option<usize> {
    let hashes = bytes[1..].iter().take_while(|byte| **byte == b'#').count();
    (bytes.get(1 + hashes) == Some(&b'"')).then_some(hashes)
}

/// Where a literal ends: at the first quote that no backslash stands before.
fn quoted(bytes: &[u8]) -> usize {
    let mut escaped = false;
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'"' if !escaped => return at,
            _ => escaped = *byte == b'\\' && !escaped,
        }
    }
    bytes.len()
}

/// The length of `'x'` or `'\n'`; 1 for the tick of a lifetime.
fn letter(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    match letters.next() {
        Some((_, '\\')) => rest[3..].find('\'').map_or(1, |end| end + 4),
        Some(_) => match letters.next() {
            Some((at, '\'')) => at + 1,
            _ => 1,
        },
        None => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(rust: &str) -> Vec<String> {
        literals(rust).into_iter().map(|it| it.text).collect()
    }

    #[test]
    fn literals_are_found_whatever_stands_around_them() {
        let rust = r##"fn a<'x>(b: &'x str) { say("one"); '"'; '\''; '\u{41}'; f(r#"raw "two""#, "th\"ree"); } // "not"
/* "not" */ let c = ['č', '"']; "four""##;
        assert_eq!(texts(rust), ["one", "raw \"two\"", "th\\\"ree", "four"]);
    }

    #[test]
    fn tests_are_left_out() {
        assert_eq!(texts("\"a\"\n#[cfg(test)]\nmod tests { \"b\" }"), ["a"]);
        assert_eq!(literals("x \"a\"")[0].position, 2);
    }
}
