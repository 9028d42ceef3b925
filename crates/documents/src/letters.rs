//! Words that people typed, made fit for paper: nothing in them can disturb what stands beside them.

use unicode_bidi::{BidiClass, bidi_class};

use crate::press::has;

/// Stands for a letter that no font of ours has. (What Unicode shows marks on that have no letter.)
const UNKNOWN: char = '\u{25cc}';
/// More marks on one letter than any of our scripts puts there; piles of them would cover other lines.
const MARKS_AT_MOST: usize = 4;
/// A longer word may be broken anywhere. The longest words of our languages are shorter.
const WORD_AT_MOST: usize = 32;
/// After so many more letters, each time.
const THEN_EACH: usize = 8;
/// Isolates within isolates: a name within a sentence within a value.
const DEPTH_AT_MOST: usize = 4;
/// Where a long word may be broken without anybody seeing.
const BREAK: char = '\u{200b}';
const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';
const AS_IT_BEGINS: char = '\u{2068}';
const END: char = '\u{2069}';

/// The letters of a text that would not be readable on paper, because no font of ours has them: each once, in order. A form
/// asks whoever typed them for another spelling.
pub fn unwritable(text: &str) -> String {
    let mut found = String::new();
    for letter in text.chars().filter(|letter| matches!(judge(*letter), Judged::Unknown)) {
        if !found.contains(letter) {
            found.push(letter);
        }
    }
    found
}

/// One line of text for paper: without control characters, overrides of direction, pictures and spaces that do nothing;
/// with isolates that end, and ways to break what is too long for a line.
pub(crate) fn line(text: &str) -> String {
    let mut line = Line::default();
    for letter in text.chars() {
        line.take(letter);
    }
    line.end()
}

/// A line without isolates and marks of direction where nothing in it runs the other way: they would only be copied with it.
pub(crate) fn plain(line: String, rtl: bool) -> String {
    let turns = line.chars().any(|it| matches!(bidi_class(it), BidiClass::R | BidiClass::AL) && !is_direction(it));
    if rtl || turns { line } else { line.replace(is_direction, "") }
}

/// Whether it is not seen and only tells the direction of what is.
fn is_direction(letter: char) -> bool {
    matches!(letter, LEFT_TO_RIGHT..=END | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// A line that keeps its own direction among letters of the other one. What has letters of both directions follows what stands around it.
pub(crate) fn apart(line: String, rtl: bool) -> String {
    let other = |letter: char| match bidi_class(letter) {
        BidiClass::L => Some(rtl),
        BidiClass::R | BidiClass::AL => Some(!rtl),
        _ => None,
    };
    let mut strong = line.chars().filter_map(other).peekable();
    if strong.peek().is_none() || strong.any(|other| !other) {
        return line;
    }
    let open = if rtl { LEFT_TO_RIGHT } else { RIGHT_TO_LEFT };
    format!("{open}{line}{END}")
}

/// A name that stands alone, in the direction of its first letter.
pub(crate) fn alone(line: String) -> String {
    if line.is_empty() { line } else { format!("{AS_IT_BEGINS}{line}{END}") }
}

enum Judged {
    Space,
    /// A space that keeps words together.
    Firm,
    /// Opens an isolate.
    Open,
    /// Ends one.
    Close,
    /// How the letters on both sides meet.
    Joiner,
    /// A letter of one direction that is not seen.
    Direction,
    /// Stands on the letter before it.
    Mark,
    Known,
    Unknown,
    /// Is left out.
    Nothing,
}

fn judge(letter: char) -> Judged {
    match letter {
        '\u{a0}' | '\u{2007}' | '\u{202f}' => Judged::Firm,
        '\u{85}' | '\t' | '\n' | '\r' => Judged::Space,
        LEFT_TO_RIGHT | RIGHT_TO_LEFT | AS_IT_BEGINS => Judged::Open,
        END => Judged::Close,
        '\u{200c}' | '\u{200d}' => Judged::Joiner,
        '\u{200e}' | '\u{200f}' | '\u{61c}' => Judged::Direction,
        // Overrides and embeddings; what is never seen; variants, tags and skin of pictures.
        '\u{202a}'..='\u{202e}' | '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' => {
            Judged::Nothing
        }
        '\u{180b}'..='\u{180f}' | '\u{200b}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{ffa0}' => Judged::Nothing,
        '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}'
        | '\u{fff0}'..='\u{fffc}'
        | '\u{fffe}'
        | '\u{ffff}'
        | '\u{20d0}'..='\u{20ff}' => Judged::Nothing,
        // Pictures, and whatever lies in planes for private use.
        '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}' | '\u{e000}'..='\u{f8ff}' => {
            Judged::Nothing
        }
        '\u{e0000}'.. => Judged::Nothing,
        _ if letter.is_control() => Judged::Nothing,
        _ if letter.is_whitespace() => Judged::Space,
        _ if !has(letter) => Judged::Unknown,
        // Latin, Arabic, Devanagari.
        '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' => {
            Judged::Mark
        }
        '\u{900}'..='\u{903}' | '\u{93a}'..='\u{94f}' | '\u{951}'..='\u{957}' | '\u{962}' | '\u{963}' => Judged::Mark,
        _ => Judged::Known,
    }
}

/// A line in the making.
#[derive(Default)]
struct Line {
    text: String,
    /// A space is due before the next letter; whether it keeps words together.
    space: Option<bool>,
    open: usize,
    /// Isolates that were not opened because they lay too deep.
    deeper: usize,
    marks: usize,
    /// Letters since the line could last be broken.
    word: usize,
}

impl Line {
    fn take(&mut self, letter: char) {
        match judge(letter) {
            Judged::Space => self.space = Some(false),
            Judged::Firm => self.space = Some(self.space.unwrap_or(true)),
            Judged::Nothing => {}
            Judged::Open if self.open == DEPTH_AT_MOST => self.deeper += 1,
            Judged::Open => {
                self.put_space();
                self.open += 1;
                self.text.push(letter);
            }
            Judged::Close if self.deeper > 0 => self.deeper -= 1,
            Judged::Close if self.open == 0 => {}
            Judged::Close => {
                self.open -= 1;
                self.text.push(END);
            }
            Judged::Joiner if self.space.is_some() || self.is_blank() => {}
            Judged::Joiner => self.text.push(letter),
            Judged::Direction => {
                self.put_space();
                self.text.push(letter);
            }
            Judged::Mark if self.marks == MARKS_AT_MOST => {}
            Judged::Mark => {
                self.marks += 1;
                self.text.push(letter);
            }
            Judged::Known => self.put(letter),
            Judged::Unknown => self.put(UNKNOWN),
        }
    }

    fn put_space(&mut self) {
        if let Some(firm) = self.space.take().filter(|_| !self.is_blank()) {
            self.text.push(if firm { '\u{a0}' } else { ' ' });
            // What is kept together without end is one long word.
            self.word = if firm { self.word + 1 } else { 0 };
        }
    }

    fn put(&mut self, letter: char) {
        self.put_space();
        self.marks = 0;
        self.word = if matches!(letter, '/' | '-' | '?') { 0 } else { self.word + 1 };
        if self.word > WORD_AT_MOST {
            self.word = WORD_AT_MOST - THEN_EACH;
            self.text.push(BREAK);
        }
        self.text.push(letter);
    }

    /// Whether nothing stands in it yet.
    fn is_blank(&self) -> bool {
        self.text.chars().all(is_direction)
    }

    fn end(mut self) -> String {
        if self.is_blank() {
            return String::new();
        }
        self.text.extend(std::iter::repeat_n(END, self.open));
        self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("  Nguyễn \t Thị\r\nMinh\u{2028}Anh "), "Nguyễn Thị Minh Anh");
        assert_eq!(line("64\u{a0}\u{202f}hours"), "64\u{a0}hours");
        for blank in ["", "   ", "\u{a0}\u{3000}", "\u{2068} \u{2069}", "\u{200f}\u{0}\u{7}", "🎉"] {
            assert_eq!(line(blank).trim(), "", "{blank:?}");
        }
    }

    #[test]
    fn directions_cannot_be_overridden() {
        assert_eq!(line("a\u{202e}b\u{202d}c\u{202c}d"), "abcd");
        assert_eq!(line("a\u{2069}b\u{2067}c"), "ab\u{2067}c\u{2069}");
        assert_eq!(line("\u{2068}Anna\u{2069} ok"), "\u{2068}Anna\u{2069} ok");
        let deep = line(&format!("{}x{}y", "\u{2067}".repeat(50), "\u{2069}".repeat(50)));
        assert_eq!(deep, format!("{}x{}y", "\u{2067}".repeat(4), "\u{2069}".repeat(4)));
    }

    #[test]
    fn isolates_go_where_they_do_nothing() {
        assert_eq!(plain(line("by \u{2068}Anna\u{2069}.\u{200f}"), false), "by Anna.");
        for (text, rtl) in [("by \u{2068}محمد\u{2069}.", false), ("من \u{2068}Anna\u{2069}.", true)] {
            assert_eq!(plain(line(text), rtl), text);
        }
    }

    #[test]
    fn pictures_go_and_letters_nobody_has_are_seen() {
        assert_eq!(line("Anna 👩🏽‍🌾🇨🇿 1️⃣ ok"), "Anna 1 ok");
        assert_eq!(line("ნინო"), "◌◌◌◌");
        assert_eq!((unwritable("Nino ნინო"), unwritable("Anna 🎉\u{202e}")), ("ნიო".to_owned(), String::new()));
    }

    #[test]
    fn marks_do_not_pile_up() {
        assert_eq!(line(&format!("a{}b", "\u{301}".repeat(60))), format!("a{}b", "\u{301}".repeat(4)));
        assert_eq!(line("Hương क्षेत्रीय"), "Hương क्षेत्रीय");
    }

    #[test]
    fn only_words_that_nobody_writes_are_broken() {
        let long = line(&"W".repeat(120));
        assert!(long.split(BREAK).all(|piece| piece.len() <= WORD_AT_MOST));
        assert_eq!(long.replace(BREAK, ""), "W".repeat(120));
        for word in ["najneobhospodarovávateľnejšieho", "https://integra.example.org/kosice/en/volunteering"] {
            assert_eq!(line(word), word);
        }
    }

    #[test]
    fn what_is_all_of_the_other_direction_stands_apart() {
        assert_eq!(apart("Food bank (Praha)".to_owned(), true), "\u{2066}Food bank (Praha)\u{2069}");
        assert_eq!(apart("كل سبت, Praha".to_owned(), true), "كل سبت, Praha");
        assert_eq!(apart("محمد".to_owned(), false), "\u{2067}محمد\u{2069}");
        assert_eq!(apart("10–12".to_owned(), true), "10–12");
    }
}
