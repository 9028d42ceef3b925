//! Uploaded files, judged before anything of them is kept.
//!
//! Pictures are decoded within limits, turned upright, stripped of everything but pixels and written anew in a few widths
//! as WebP and JPEG: not one byte that was sent is ever served. Sound and documents are kept as they are, so their
//! structure is walked to the end and documents that could act are refused.
//!
//! Knows no kind, no database and no protocol: bytes in, bytes out. Everything here is plain computing and may take a
//! second; callers run it where it may block, and few at a time.

mod document;
mod error;
mod picture;
mod sound;

pub use error::Error;
pub use picture::{CARD, Focal, MEGAPIXELS_AT_MOST, Picture, Variant, WIDTHS, card, picture};

use integra_kernel::files::FileType;

/// What a good file turned out to be.
#[derive(Debug)]
pub enum Judged {
    /// A picture, written anew.
    Picture(Picture),
    /// Sound or a document, to be kept as it came.
    AsItIs(FileType),
}

/// Judges a file by its bytes.
///
/// # Errors
/// It is not a file that can be kept; the error says why and what to do.
pub fn judge(bytes: &[u8]) -> Result<Judged, Error> {
    if bytes.is_empty() {
        return Err(Error::Empty);
    }
    match FileType::of(bytes) {
        Some(FileType::Pdf) => document::check(bytes).map(|()| Judged::AsItIs(FileType::Pdf)),
        Some(ty) if ty.is_sound() => sound::check(ty, bytes).map(|()| Judged::AsItIs(ty)),
        Some(ty) => picture(ty, bytes).map(Judged::Picture),
        None if is_svg(bytes) => Err(Error::Svg),
        None => Err(Error::Unknown),
    }
}

/// Whether this is a drawing in SVG, which is a document that can hold scripts.
fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4096)];
    let start = String::from_utf8_lossy(start).to_ascii_lowercase();
    start.contains("<svg")
}
