//! A small, cautious minifier for style sheets.
//!
//! It drops comments and white space and changes nothing else: no value is rewritten, no rule moved. Where it is not
//! sure that a space means nothing, the space stays; compression makes it nearly free.

/// The same style sheet with less white space and without comments. Text it cannot follow (a string that never ends)
/// is left as it is.
pub fn minify(css: &str) -> String {
    let mut out = Out { text: String::with_capacity(css.len()), space: false, comment: false };
    let mut rest = css;
    while let Some(first) = rest.chars().next() {
        let taken = match first {
            ' ' | '\t' | '\n' | '\r' | '\x0c' => {
                out.space = true;
                1
            }
            '/' if rest.starts_with("/*") => {
                out.comment = true;
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            }
            '"' | '\'' => out.copy(rest, string(rest)),
            '\\' => out.escape(rest),
            'u' | 'U' if !out.in_name() && is_raw_url(rest) => out.copy(rest, raw_url(rest)),
            _ => out.copy(rest, first.len_utf8()),
        };
        rest = &rest[taken..];
    }
    out.text
}

struct Out {
    text: String,
    /// White space stood before what comes next.
    space: bool,
    /// A comment stood before what comes next.
    comment: bool,
}

impl Out {
    /// Takes over the first `length` bytes of `rest`, with a space before them if one is needed.
    fn copy(&mut self, rest: &str, length: usize) -> usize {
        let next = rest.as_bytes()[0];
        let last = self.text.as_bytes().last().copied();
        if let Some(last) = last.filter(|last| !opens(*last) && !closes(next)) {
            if self.space {
                self.text.push(' ');
            } else if self.comment && joins(last) && joins(next) {
                // `a/**/b` is two words and `a/**/(` is no function: an empty comment keeps them apart.
                self.text.push_str("/**/");
            }
        }
        (self.space, self.comment) = (false, false);
        // `;` before `}` says nothing, unless it is part of a name (`\;`).
        while next == b'}' && self.text.ends_with(';') && !self.text.ends_with("\\;") {
            self.text.pop();
        }
        self.text.push_str(&rest[..length]);
        length
    }

    /// A backslash makes the next character plain; after a hexadecimal number one white space belongs to it.
    fn escape(&mut self, rest: &str) -> usize {
        let digits = rest[1..].bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        if digits == 0 {
            let next = rest[1..].chars().next().map_or(0, char::len_utf8);
            return self.copy(rest, 1 + next);
        }
        let mut length = self.copy(rest, 1 + digits);
        let after = &rest[length..];
        if after.starts_with("\r\n") {
            length += 2;
        } else if after.starts_with([' ', '\t', '\n', '\r', '\x0c']) {
            length += 1;
        } else {
            return length;
        }
        self.text.push(' ');
        length
    }

    /// Whether the next character would go on a name: `u` of `my-url(`.
    fn in_name(&self) -> bool {
        !self.space && !self.comment && self.text.bytes().last().is_some_and(is_name)
    }
}

/// After these white space means nothing. Not after `)`: `(a) and (b)`.
fn opens(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b';' | b',' | b'(' | b':')
}

/// Before these white space means nothing. Not before `:` and `(`: `a :hover`, `and (`.
fn closes(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b';' | b',' | b')')
}

fn joins(byte: u8) -> bool {
    is_name(byte) || matches!(byte, b'#' | b'@' | b'.' | b'%' | b'+' | b'\\' | b'(' | b'/' | b'*')
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_' || !byte.is_ascii()
}

/// How long the string at the start is, quotes included.
fn string(rest: &str) -> usize {
    let quote = rest.as_bytes()[0];
    let mut bytes = rest.bytes().enumerate().skip(1);
    while let Some((at, byte)) = bytes.next() {
        if byte == b'\\' {
            bytes.next();
        } else if byte == quote {
            return at + 1;
        }
    }
    rest.len()
}

/// `url(` with an unquoted address, in which `/*` and `;` are plain characters.
fn is_raw_url(rest: &str) -> bool {
    rest.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("url("))
        && !rest[4..].trim_start().starts_with(['"', '\''])
}

fn raw_url(rest: &str) -> usize {
    let mut bytes = rest.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        if byte == b'\\' {
            bytes.next();
        } else if byte == b')' {
            return at + 1;
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_and_comments_go() {
        for (css, small) in [
            ("/* colours */\n:root {\n  --ink : #123 ;\n}\n", ":root{--ink :#123}"),
            ("a , b{ color : red; ; ;}", "a,b{color :red}"),
            ("a{}\n\n b{}", "a{}b{}"),
            ("@media (min-width: 40em) and ( hover ) {a{b:c}}", "@media (min-width:40em) and (hover){a{b:c}}"),
            ("a { margin: 0 auto !important }", "a{margin:0 auto !important}"),
            ("@import 'a.css' ; a{b:c}", "@import 'a.css';a{b:c}"),
            ("", ""),
            (" /* only */ ", ""),
        ] {
            assert_eq!(minify(css), small, "{css}");
        }
    }

    #[test]
    fn what_means_something_stays() {
        for css in [
            "a :hover{b:c}",
            "a:hover .b>.c+d~e{b:c}",
            "a{width:calc(1px + 2px - (3px * 4))}",
            "a{content:\"a  /* b */ ; } \\\" c\"}",
            "a{content:'}'}",
            "a{background:url( data:image/svg+xml;utf8,/*x*/ )}",
            "a{background:URL(a\\)b  c)}",
            "a{b:not-url (x)}",
            "div/**/p{b:c}",
            ".a\\;{b:c}",
            ".a\\  b{b:c}",
            ".\\31 23{b:c}",
            ".\\31  b{b:c}",
            "a{font:italic 1em/1.2 x,y}",
            "@container style(--x:y) and (width > 40em){a{b:c}}",
            "a:not([href^='x y'] *){b:c}",
            "a{--json:[1,2]}",
            "é ü{b:c}",
        ] {
            assert_eq!(minify(css), css);
        }
    }

    #[test]
    fn a_comment_never_joins_two_words() {
        assert_eq!(minify("a/* x */b{c:d}"), "a/**/b{c:d}");
        assert_eq!(minify("a /* x */b{c:d}"), "a b{c:d}");
        assert_eq!(minify("a/* x */ b{c:d}"), "a b{c:d}");
        assert_eq!(minify("a{b:c/* x */}"), "a{b:c}");
        assert_eq!(minify("a{b:c/* x */(d)}"), "a{b:c/**/(d)}");
        assert_eq!(minify("a{b:/* x */c}"), "a{b:c}");
    }

    #[test]
    fn broken_text_is_not_lost() {
        for css in ["a{content:'never ends  }", "a{b:url(never  ends", "a{b:c}\\", "}}}", "a/"] {
            assert_eq!(minify(css), css);
        }
        assert_eq!(minify("a{b:c} /* never ends"), "a{b:c}");
    }

    #[test]
    fn doing_it_twice_changes_nothing() {
        const PIECES: [&str; 24] = [
            " ", "\n", "/* c */", "/**/", "a", "-b", ":", ";", "{", "}", "(", ")", ",", "\"s  s\"", "'", "\\", "\\31",
            "url(", "#x", "1px", "+", "*", "/", "é",
        ];
        let mut state = 7_u64;
        for _ in 0..20_000 {
            let css: String = (0..8)
                .map(|_| {
                    state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                    PIECES[(state >> 33) as usize % PIECES.len()]
                })
                .collect();
            let once = minify(&css);
            assert_eq!(minify(&once), once, "{css:?}");
            assert!(once.len() <= css.len() + 8, "{css:?}");
        }
    }
}
