//! The fonts of everything that is drawn here: maps and documents. They are built into the program, so that a picture and a
//! page on paper look the same on every server; no machine's own fonts are ever asked. Where they come from, and how they
//! were cut: `README.md`.
//!
//! Knows nothing and reads nothing: bytes with names. They are statics, so that the program holds each once.

/// One font.
#[derive(Debug)]
pub struct Font {
    /// The family it says it belongs to.
    pub family: &'static str,
    /// Whether it is the bold one of its family.
    pub bold: bool,
    /// Its file (TrueType).
    pub file: &'static [u8],
}

macro_rules! fonts {
    ($($(#[$doc:meta])* $name:ident = $family:literal, $bold:literal, $file:literal;)*) => {
        $($(#[$doc])* pub static $name: Font =
            Font { family: $family, bold: $bold, file: include_bytes!(concat!("../files/", $file, ".ttf")) };)*
        /// All of them.
        pub static ALL: &[&Font] = &[$(&$name),*];
    };
}

fonts! {
    /// Latin with all its accents, Greek and Cyrillic.
    SANS = "Noto Sans", false, "NotoSans-Regular";
    /// The same, bold.
    SANS_BOLD = "Noto Sans", true, "NotoSans-Bold";
    /// Arabic and Persian.
    ARABIC = "Noto Sans Arabic", false, "NotoSansArabic-Regular";
    /// The same, bold.
    ARABIC_BOLD = "Noto Sans Arabic", true, "NotoSansArabic-Bold";
    /// Nepali and Hindi.
    DEVANAGARI = "Noto Sans Devanagari", false, "NotoSansDevanagari-Regular";
    /// The same, bold.
    DEVANAGARI_BOLD = "Noto Sans Devanagari", true, "NotoSansDevanagari-Bold";
    /// Chinese, simplified and the commoner traditional letters. It has no bold one: a second one would be as large again.
    CHINESE = "Noto Sans SC", false, "NotoSansSC-Regular";
}
