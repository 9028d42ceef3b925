//! A picture, a recording or a document, with what readers must know about it.

use integra_kernel::{Group, ItemId, Kind, Link, Term, Texts, dates::FuzzyDate, fields::Line};
use serde::Deserialize;

use super::organization::Organization;

/// One written form of the file.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Variant {
    /// Stable id within the item: `webp-640`.
    #[field(required)]
    pub id: ItemId,
    /// The kept file.
    #[field(required, ty = "File")]
    pub file: String,
    /// What it is.
    #[field(required, vocabulary = "file-format", terms("jpg", "webp", "mp3", "ogg", "m4a", "pdf"))]
    pub format: Term,
    /// Its size in bytes.
    #[field(required)]
    pub bytes: i64,
    /// Width of a picture.
    pub width: Option<i64>,
    /// Height of a picture.
    pub height: Option<i64>,
}

/// The point of a picture that stays in sight when it is cut, in hundredths from its upper left corner.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Focal {
    /// From the left edge.
    #[field(required)]
    pub x: i64,
    /// From the upper edge.
    #[field(required)]
    pub y: i64,
}

/// A kept file that entries link to.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "media", version = 1, texts = MediaTexts, views(Search))]
pub struct Media {
    /// What it is.
    #[serde(rename = "type")]
    #[field(
        name = "type",
        required,
        made,
        unsourced,
        vocabulary = "media-type",
        terms("image", "audio", "document"),
        section = "about"
    )]
    pub ty: Term,
    /// SHA-256 of what was sent, so that the same file is known again. Pictures are not kept as they were sent.
    #[field(required, made, unsourced, at_most = 64, section = "about")]
    pub original: String,
    /// The kept files, the smallest first.
    #[serde(default)]
    #[field(required, made, group, unsourced, section = "about")]
    pub variants: Vec<Variant>,
    /// The part of a picture shown where others show our links.
    #[field(made, unsourced, ty = "File", section = "about")]
    pub card: Option<String>,
    /// The point of a picture that matters.
    #[field(made, group, unsourced, section = "about")]
    pub focal: Option<Focal>,
    /// Who made it, as they want to be named.
    #[field(unsourced, at_most = 160, section = "rights")]
    pub credit: Option<String>,
    /// What others may do with it.
    #[field(
        unsourced,
        vocabulary = "licence",
        terms("own", "permission", "cc0", "cc-by", "cc-by-sa", "cc-by-nc", "cc-by-nc-sa", "cc-by-nd"),
        section = "rights"
    )]
    pub licence: Option<Term>,
    /// What the people in it have agreed to, and where that is written down.
    #[field(unsourced, staff_only, at_most = 500, section = "rights")]
    pub consent: Option<String>,
    /// When it was made, as far as known.
    #[field(unsourced, section = "rights")]
    pub taken: Option<FuzzyDate>,
    /// The organization it belongs to, whose people may change it.
    #[field(unsourced, section = "rights")]
    pub organization: Option<Link<Organization>>,
}

/// Texts of a kept file.
#[derive(Debug, Texts)]
pub struct MediaTexts {
    /// What people at the desk call it.
    #[field(required, at_most = 160, section = "about")]
    pub name: Line,
    /// What one sees or hears, for people who cannot.
    #[field(required, at_most = 300, section = "about")]
    pub alternative: Line,
    /// What stands below it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub caption: Line,
}

impl Media {
    /// Whether it is a picture.
    pub fn is_picture(&self) -> bool {
        self.ty.is("image")
    }

    /// The forms in a format, the smallest first.
    pub fn in_format<'m>(&'m self, format: &'static str) -> impl Iterator<Item = &'m Variant> {
        self.variants.iter().filter(move |variant| variant.format.is(format))
    }
}
