//! Percent-encoding (RFC 3986).

use std::fmt::Write;

/// Appends a path: slashes stay.
pub(super) fn push_path(url: &mut String, path: &str) {
    push(url, path, |byte| is_segment(byte) || byte == b'/');
}

/// Appends one segment of a path: slashes are encoded.
pub(super) fn push_segment(url: &mut String, segment: &str) {
    push(url, segment, is_segment);
}

/// Appends a query with its question mark, or nothing.
pub(super) fn push_query(url: &mut String, query: &[(&str, &str)]) {
    for (i, (name, value)) in query.iter().enumerate() {
        url.push(if i == 0 { '?' } else { '&' });
        push(url, name, is_unreserved);
        url.push('=');
        push(url, value, is_unreserved);
    }
}

fn push(url: &mut String, text: &str, keep: impl Fn(u8) -> bool) {
    for byte in text.bytes() {
        if keep(byte) {
            url.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(url, "%{byte:02X}");
        }
    }
}

/// RFC 3986, 2.3.
pub(super) fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// RFC 3986, 3.3 `pchar`, without the characters that mean something in HTML or in a shell.
fn is_segment(byte: u8) -> bool {
    is_unreserved(byte) || b"!$*+,:@=".contains(&byte)
}
