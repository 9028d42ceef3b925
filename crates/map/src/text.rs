//! Words as outlines: shaped with fonts of our own, in both directions, so that no server needs a font.

use std::sync::OnceLock;

use integra_fonts::Font;
use rustybuzz::{Direction, Face, UnicodeBuffer, ttf_parser};
use tiny_skia::{Path, PathBuilder};
use unicode_bidi::BidiInfo;

/// Longest text that is drawn, in characters. Longer names help nobody on a map.
const AT_MOST: usize = 60;

/// A family: Latin, Greek and Cyrillic; Arabic; Devanagari.
const FAMILY: usize = 3;
static FONTS: [(&Font, OnceLock<Option<Face<'static>>>); 2 * FAMILY] = [
    (&integra_fonts::SANS, OnceLock::new()),
    (&integra_fonts::ARABIC, OnceLock::new()),
    (&integra_fonts::DEVANAGARI, OnceLock::new()),
    (&integra_fonts::SANS_BOLD, OnceLock::new()),
    (&integra_fonts::ARABIC_BOLD, OnceLock::new()),
    (&integra_fonts::DEVANAGARI_BOLD, OnceLock::new()),
];

/// One font, read when it is first needed.
fn face(at: usize) -> Option<&'static Face<'static>> {
    let (font, face) = FONTS.get(at)?;
    face.get_or_init(|| Face::from_slice(font.file, 0)).as_ref()
}

/// How words are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Type {
    /// Pixels of the em.
    pub(crate) size: f32,
    pub(crate) bold: bool,
    /// Space between letters, in parts of the em. Never between letters that join.
    pub(crate) spaced: f32,
}

/// One line of words. Its path begins at 0, 0 on the base line.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) path: Path,
    pub(crate) width: f32,
    /// What was chosen for each letter; tests look whether letters join.
    #[cfg(test)]
    glyphs: Vec<u32>,
}

/// Sets one line; `None` when it is empty, too long, or has letters that no font of ours knows.
pub(crate) fn set(text: &str, how: Type) -> Option<Line> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > AT_MOST || text.chars().any(char::is_control) {
        return None;
    }
    let bidi = BidiInfo::new(text, None);
    let paragraph = bidi.paragraphs.first()?;
    let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
    let mut pen = Pen {
        path: PathBuilder::new(),
        x: 0.0,
        #[cfg(test)]
        glyphs: Vec::new(),
        how,
    };
    for run in runs {
        let backwards = levels.get(run.start)?.is_rtl();
        let mut pieces = pieces(text.get(run)?, how.bold)?;
        if backwards {
            pieces.reverse();
        }
        for (piece, font) in pieces {
            pen.write(piece, font, backwards)?;
        }
    }
    let width = pen.x;
    Some(Line {
        path: pen.path.finish()?,
        width,
        #[cfg(test)]
        glyphs: pen.glyphs,
    })
}

/// Cuts a run where another font must take over.
fn pieces(run: &str, bold: bool) -> Option<Vec<(&str, usize)>> {
    let first = if bold { FAMILY } else { 0 };
    let knows = |font: usize, letter: char| face(font).is_some_and(|face| face.glyph_index(letter).is_some());
    // Marks that are not seen (joiners, marks of direction, variants) belong to whatever stands before them.
    let unseen =
        |letter: char| matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}');
    let mut pieces: Vec<(usize, usize)> = Vec::new();
    for (at, letter) in run.char_indices() {
        let now = pieces.last().map(|(_, font)| *font);
        let stays = now.is_some_and(|font| unseen(letter) || knows(font, letter));
        if stays {
            continue;
        }
        let font = (first..first + FAMILY).find(|font| knows(*font, letter));
        pieces.push((at, if unseen(letter) { first } else { font? }));
    }
    let ends: Vec<usize> = pieces.iter().skip(1).map(|(at, _)| *at).chain([run.len()]).collect();
    let cut = pieces.into_iter().zip(ends).map(|((from, font), to)| Some((run.get(from..to)?, font)));
    cut.collect()
}

struct Pen {
    path: PathBuilder,
    x: f32,
    #[cfg(test)]
    glyphs: Vec<u32>,
    how: Type,
}

impl Pen {
    fn write(&mut self, piece: &str, font: usize, backwards: bool) -> Option<()> {
        let face = face(font)?;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(piece);
        buffer.set_direction(if backwards { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        let shaped = rustybuzz::shape(face, &[], buffer);
        let per = self.how.size / face.units_per_em() as f32;
        let joins = !font.is_multiple_of(FAMILY);
        for (info, at) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let (x, y) = (self.x + at.x_offset as f32 * per, -(at.y_offset as f32) * per);
            let glyph = ttf_parser::GlyphId(u16::try_from(info.glyph_id).ok()?);
            face.outline_glyph(glyph, &mut Outline { path: &mut self.path, x, y, per });
            #[cfg(test)]
            self.glyphs.push(info.glyph_id);
            self.x += at.x_advance as f32 * per;
            if !joins && at.x_advance > 0 {
                self.x += self.how.spaced * self.how.size;
            }
        }
        Some(())
    }
}

struct Outline<'a> {
    path: &'a mut PathBuilder,
    x: f32,
    y: f32,
    per: f32,
}

impl Outline<'_> {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.per, self.y - y * self.per)
    }
}

impl ttf_parser::OutlineBuilder for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> Line {
        set(text, Type { size: 16.0, bold: false, spaced: 0.0 }).unwrap_or_else(|| panic!("{text} is not set"))
    }

    #[test]
    fn letters_of_arabic_and_persian_names_join() {
        for name in ["المحطة", "ایستگاه"] {
            let alone: Vec<u32> = name.chars().flat_map(|letter| line(&letter.to_string()).glyphs).collect();
            let joined = line(name);
            let kept = joined.glyphs.iter().filter(|glyph| alone.contains(glyph)).count();
            assert!(kept * 2 < joined.glyphs.len(), "{name}: {:?} of {alone:?}", joined.glyphs);
            // Joined letters need less room than the same letters side by side.
            let apart: f32 = name.chars().map(|letter| line(&letter.to_string()).width).sum();
            assert!(joined.width < apart, "{name}");
        }
    }

    #[test]
    fn numbers_in_a_name_from_the_right_run_from_the_left() {
        // The first letter read stands at the right: so the digits, read last, come first on the line.
        let (mixed, digits) = (line("شارع 12"), line("12"));
        assert!(mixed.glyphs.starts_with(&digits.glyphs), "{:?} {:?}", mixed.glyphs, digits.glyphs);
    }

    #[test]
    fn every_language_of_the_portal_is_set_or_said_to_be_unknown() {
        for name in
            ["Náměstí Míru", "Đường Nguyễn Huệ", "вулиця Їжакевича", "площад Сердика", "सडक क्षेत्र", "Πλατεία", "Țepeș"]
        {
            assert!(line(name).width > 20.0);
        }
        let how = Type { size: 16.0, bold: true, spaced: 0.1 };
        for unknown in ["火车站", "", "   ", "a\u{7}b", &"long ".repeat(20)] {
            assert!(set(unknown, how).is_none(), "{unknown}");
        }
    }
}
