//! The smallest parts of a text that can be a word, with nothing but letters, marks and digits in them.

use icu::{
    properties::props::Script,
    segmenter::{WordSegmenter, options::WordBreakInvariantOptions},
};

use super::fold::{ZWNJ, fold, is_apostrophe, is_invisible, is_mark, script};

/// A part of a text without any separator in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Atom {
    /// Where it begins, in bytes.
    pub(super) from: usize,
    /// Where it ends.
    pub(super) to: usize,
    /// Its letters as they are indexed. Never empty.
    pub(super) folded: String,
    /// Its script writes no spaces between words.
    pub(super) unspaced: bool,
}

impl Atom {
    /// Nothing but digits.
    pub(super) fn is_number(&self) -> bool {
        self.folded.bytes().all(|byte| byte.is_ascii_digit())
    }
}

/// The first atoms of a text, at most `most`. Words end where Unicode says so (UAX #29); inside of them, atoms end at
/// punctuation, at an apostrophe between Latin letters (`l’ufficio`, but not in `здоров’я`) and at the joiner that
/// Persian writes inside words.
pub(super) fn atoms(text: &str, most: usize) -> Vec<Atom> {
    let mut breaks = breaks(text).into_iter().peekable();
    let mut found = Vec::new();
    let mut open: Option<Open> = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        while breaks.next_if(|ends| *ends < at).is_some() {}
        let is_break = breaks.next_if_eq(&at).is_some();
        let to = at + letter.len_utf8();
        let unspaced = is_unspaced(letter);
        match &mut open {
            Some(atom) if atom.holds(letter, next, unspaced, is_break) => {
                atom.to = to;
                atom.bridged = is_apostrophe(letter);
                if letter.is_alphabetic() {
                    atom.last = letter;
                }
            }
            _ => {
                close(text, open.take(), &mut found);
                if found.len() >= most {
                    return found;
                }
                if unspaced || letter.is_alphanumeric() {
                    open = Some(Open { from: at, to, unspaced, last: letter, bridged: false });
                }
            }
        }
    }
    close(text, open, &mut found);
    found
}

/// Where words begin and end. Stretches of scripts without spaces are left out: they would need dictionaries.
fn breaks(text: &str) -> Vec<usize> {
    let segmenter = WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default());
    let mut found = Vec::new();
    let mut from = 0;
    let complex = |letter: char| is_long_mark(letter) || (!letter.is_ascii() && UNSPACED.contains(&script(letter)));
    for (at, letter) in text.char_indices().filter(|(_, letter)| complex(*letter)) {
        found.extend(segmenter.segment_str(&text[from..at]).map(|end| from + end));
        from = at + letter.len_utf8();
    }
    found.extend(segmenter.segment_str(&text[from..]).map(|end| from + end));
    found
}

/// An atom whose end is not known yet.
struct Open {
    from: usize,
    to: usize,
    unspaced: bool,
    /// Its last letter.
    last: char,
    /// It ends, for now, with an apostrophe that belongs to the word.
    bridged: bool,
}

impl Open {
    /// Whether the atom goes on with `letter`.
    fn holds(&self, letter: char, next: Option<char>, unspaced: bool, is_break: bool) -> bool {
        if letter.is_alphanumeric() || unspaced {
            let same = self.unspaced == unspaced && !is_attached(self.last, letter);
            return same && (unspaced || !is_break || self.bridged);
        }
        if is_apostrophe(letter) {
            let inside = |letter: char| letter.is_alphabetic() && script(letter) != Script::Latin;
            return !self.unspaced && inside(self.last) && next.is_some_and(inside);
        }
        if letter == ZWNJ {
            return script(self.last) != Script::Arabic;
        }
        (is_mark(letter) || is_invisible(letter)) && (self.unspaced || !is_break)
    }
}

/// Whether two neighbours are an Arabic particle and a word in Latin letters: `وEU`, “and EU”.
fn is_attached(one: char, two: char) -> bool {
    let scripts = [script(one), script(two)];
    two.is_alphabetic() && scripts.contains(&Script::Arabic) && scripts.contains(&Script::Latin)
}

fn close(text: &str, open: Option<Open>, found: &mut Vec<Atom>) {
    let Some(Open { from, to, unspaced, .. }) = open else { return };
    let folded = bare(&text[from..to]);
    if folded.contains(char::is_alphanumeric) {
        found.push(Atom { from, to, folded, unspaced });
    }
}

/// The folded letters, marks and digits of a text, without what stands between them.
pub(super) fn bare(text: &str) -> String {
    let kept = |letter: char| letter.is_alphanumeric() || is_mark(letter);
    let folded = fold(text);
    if folded.chars().all(kept) { folded } else { fold(&folded.chars().filter(|it| kept(*it)).collect::<String>()) }
}

/// Scripts that write words without spaces between them.
const UNSPACED: [Script; 8] = [
    Script::Han,
    Script::Hiragana,
    Script::Katakana,
    Script::Bopomofo,
    Script::Thai,
    Script::Lao,
    Script::Khmer,
    Script::Myanmar,
];

/// Letters of such scripts. Their digits are digits as everywhere.
fn is_unspaced(letter: char) -> bool {
    is_long_mark(letter) || (!letter.is_ascii() && letter.is_alphabetic() && UNSPACED.contains(&script(letter)))
}

/// The mark of a long vowel in kana, which Unicode counts to no script.
fn is_long_mark(letter: char) -> bool {
    matches!(letter, 'ー' | 'ｰ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<String> {
        atoms(text, 100).into_iter().map(|atom| atom.folded).collect()
    }

    #[test]
    fn atoms_are_letters_and_digits() {
        assert_eq!(parts("Úrad práce, soc. vecí!"), ["urad", "prace", "soc", "veci"]);
        assert_eq!(parts("info@kosice.sk"), ["info", "kosice", "sk"]);
        assert_eq!(parts("l’ufficio e-mail"), ["l", "ufficio", "e", "mail"]);
        assert_eq!(parts("здоров’я здоров`я «здоров'я»"), ["здоровя", "здоровя", "здоровя"]);
        assert_eq!(parts("وEU"), ["و", "eu"]);
        assert_eq!(parts("B2 5G 3×"), ["b2", "5g", "3"]);
        assert_eq!(parts("می\u{200C}شود"), ["مي", "شود"]);
        assert_eq!(parts("居留許可2026年"), ["居留许可", "2026", "年"]);
        assert_eq!(parts("ภาษาไทย"), ["ภาษาไทย"]);
        assert_eq!(parts("स्कूल जाने"), ["स्कूल", "जाने"]);
        assert_eq!(parts("\u{301}\u{94D} … 🎒 '"), [""; 0]);
    }

    #[test]
    fn there_are_at_most_as_many_as_wanted() {
        assert_eq!(atoms("a b c d", 2).len(), 2);
        assert_eq!(atoms("a b c d", 0).len(), 0);
    }
}
