//! Why a file is not kept.

use crate::MEGAPIXELS_AT_MOST;

/// Why a file is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is nothing in it.
    #[error("the file is empty; choose another one")]
    Empty,
    /// A drawing that can hold scripts.
    #[error("drawings in SVG can hold programs and are not taken; save it as PNG")]
    Svg,
    /// Nothing we know.
    #[error("the file is none of JPEG, PNG, WebP, GIF, MP3, Ogg, M4A and PDF; save it as one of these")]
    Unknown,
    /// More pixels than a phone makes.
    #[error("the picture has more than {MEGAPIXELS_AT_MOST} megapixels; make it smaller")]
    TooLarge,
    /// A picture that cannot be read.
    #[error("the picture cannot be read to its end: the file is damaged; save it again")]
    BrokenPicture,
    /// Sound that cannot be read.
    #[error("the sound cannot be read to its end: the file is damaged; save it again")]
    BrokenSound,
    /// Moving pictures.
    #[error("the file holds moving pictures; save its sound alone")]
    Film,
    /// A document that cannot be read.
    #[error("the document does not begin and end as a PDF does: the file is damaged or something else is hidden in it")]
    BrokenDocument,
    /// A document that acts when it is opened.
    #[error("the document holds programs, forms that send or other files; print it to a new PDF")]
    ActiveDocument,
    /// A document nobody can look into.
    #[error("the document is locked with a password; save it without one")]
    LockedDocument,
}

impl Error {
    /// A short name for messages in other languages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Svg => "svg",
            Self::Unknown => "unknown",
            Self::TooLarge => "pixels",
            Self::BrokenPicture => "broken-picture",
            Self::BrokenSound => "broken-sound",
            Self::Film => "film",
            Self::BrokenDocument => "broken-document",
            Self::ActiveDocument => "active-document",
            Self::LockedDocument => "locked-document",
        }
    }
}
