//! Documents (PDF) are kept as they came, so those that could act, or hide something else, are refused.
//!
//! No list of names proves that a document is harmless. It is one of three walls: documents are also sent as files to
//! keep and never as pages, and no browser runs their programs in our name.

use std::io::Read;

use flate2::read::ZlibDecoder;

use crate::Error;

/// What makes a document act: programs, other programs started, files inside, forms that send.
const ACTIVE: [&[u8]; 7] =
    [b"JavaScript", b"Launch", b"EmbeddedFile", b"EmbeddedFiles", b"RichMedia", b"SubmitForm", b"ImportData"];
/// The end of a document stands so near to the end of its file.
const TAIL: usize = 1024;
/// An archive's list of contents is so near to the end of its file.
const ARCHIVE_TAIL: usize = 66_000;
/// Most bytes packed objects may hold, all together.
const UNPACKED_AT_MOST: u64 = 64 << 20;

/// Checks that a file is a document that does nothing but be read.
pub(crate) fn check(bytes: &[u8]) -> Result<(), Error> {
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    let end = find_last(tail, b"%%EOF").ok_or(Error::BrokenDocument)?;
    let after = &tail[end + 5..];
    if !after.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
        return Err(Error::BrokenDocument);
    }
    let archive = &bytes[bytes.len().saturating_sub(ARCHIVE_TAIL)..];
    if find_last(archive, b"PK\x05\x06").is_some() {
        return Err(Error::BrokenDocument);
    }
    if acts(bytes) {
        return Err(Error::ActiveDocument);
    }
    if has_name(bytes, b"Encrypt") {
        return Err(Error::LockedDocument);
    }
    packed(bytes)
}

fn acts(bytes: &[u8]) -> bool {
    ACTIVE.iter().any(|name| has_name(bytes, name))
}

/// Looks into the streams in which newer documents pack their objects.
fn packed(bytes: &[u8]) -> Result<(), Error> {
    let mut left = UNPACKED_AT_MOST;
    let mut from = 0;
    while let Some(found) = find(&bytes[from..], b"stream") {
        let at = from + found;
        from = at + 6;
        let before = &bytes[at.saturating_sub(512)..at];
        if !has_name(before, b"ObjStm") {
            continue;
        }
        let body =
            bytes[from..].iter().position(|byte| !matches!(byte, b'\r' | b'\n')).map_or(from, |skip| from + skip);
        let mut objects = Vec::new();
        // What cannot be unpacked to its end is judged as far as it goes.
        let _ = ZlibDecoder::new(&bytes[body..]).take(left + 1).read_to_end(&mut objects);
        left = left.checked_sub(objects.len() as u64).ok_or(Error::BrokenDocument)?;
        if acts(&objects) {
            return Err(Error::ActiveDocument);
        }
    }
    Ok(())
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|part| part == wanted)
}

fn find_last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|part| part == wanted)
}

/// Whether a name stands anywhere: `/Launch`, also when letters of it are written as `#4c`.
fn has_name(bytes: &[u8], name: &[u8]) -> bool {
    let slashes = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'/').map(|(at, _)| at + 1);
    slashes.into_iter().any(|from| is_name(&bytes[from..], name))
}

fn is_name(mut bytes: &[u8], name: &[u8]) -> bool {
    for wanted in name {
        let (letter, taken) = match bytes {
            [b'#', high, low, ..] => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => (high * 16 + low, 3),
                _ => (b'#', 1),
            },
            [letter, ..] => (*letter, 1),
            [] => return false,
        };
        if letter != *wanted {
            return false;
        }
        bytes = &bytes[taken..];
    }
    bytes.first().is_none_or(|next| next.is_ascii_whitespace() || b"/()<>[]{}%\0".contains(next))
}

fn hex(digit: u8) -> Option<u8> {
    (digit as char).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, write::ZlibEncoder};

    use super::*;

    fn document(objects: &str) -> Vec<u8> {
        format!("%PDF-1.7\n{objects}\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n").into_bytes()
    }

    #[test]
    fn a_plain_document_is_kept() {
        assert_eq!(check(&document("1 0 obj << /Type /Catalog /Names [ /JavaScripts /Launched ] >> endobj")), Ok(()));
    }

    #[test]
    fn documents_that_act_are_refused_however_they_spell_it() {
        for object in [
            "<< /S /JavaScript /JS (app.alert(1)) >>",
            "<</S/JavaScript/JS(x)>>",
            "<< /S /J#61vaScript >>",
            "<< /S /#4caunch /F (cmd.exe) >>",
            "<< /Type /EmbeddedFile >>",
            "<< /S /SubmitForm >>",
        ] {
            assert_eq!(check(&document(object)), Err(Error::ActiveDocument), "{object}");
        }
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
        packed.write_all(b"1 0 << /S /JavaScript >>").expect("packed");
        let mut bytes = b"%PDF-1.7\n1 0 obj << /Type /ObjStm /N 1 >> stream\r\n".to_vec();
        bytes.extend(packed.finish().expect("packed"));
        bytes.extend(b"\nendstream endobj\n%%EOF");
        assert_eq!(check(&bytes), Err(Error::ActiveDocument));
    }

    #[test]
    fn something_else_behind_a_document_is_refused() {
        let mut zip = document("");
        zip.extend(b"PK\x03\x04 hidden PK\x05\x06\0\0");
        assert_eq!(check(&zip), Err(Error::BrokenDocument));
        let mut page = document("");
        page.extend(b"<script>alert(1)</script>");
        assert_eq!(check(&page), Err(Error::BrokenDocument));
        assert_eq!(check(b"%PDF-1.7\nand no end"), Err(Error::BrokenDocument));
        assert_eq!(check(&document("<< /Encrypt 5 0 R >>")), Err(Error::LockedDocument));
    }

    #[test]
    fn objects_packed_without_end_are_refused() {
        let mut packed = ZlibEncoder::new(Vec::new(), Compression::best());
        for _ in 0..70 {
            packed.write_all(&vec![b' '; 1 << 20]).expect("packed");
        }
        let mut bytes = b"%PDF-1.7\n1 0 obj << /Type /ObjStm >> stream\n".to_vec();
        bytes.extend(packed.finish().expect("packed"));
        bytes.extend(b"\nendstream\n%%EOF");
        assert!(bytes.len() < 1 << 20);
        assert_eq!(check(&bytes), Err(Error::BrokenDocument));
    }
}
