//! Counting: sentences, words, letters, paragraphs.

use integra_kernel::markdown;

use super::{Limits, Unit};

/// What was counted in a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measured {
    /// Words in all.
    pub words: usize,
    /// Of them those that are long.
    pub long: usize,
    /// Sentences in all.
    pub sentences: usize,
    /// The length of the longest sentence.
    pub longest: usize,
    /// How it begins.
    pub begins: String,
    /// Sentences of the longest paragraph.
    pub paragraph: usize,
}

impl Measured {
    /// The share of long words, in hundredths.
    pub fn share(&self) -> usize {
        (self.long * 100).checked_div(self.words).unwrap_or_default()
    }
}

/// Measures a text, a line or Markdown.
pub fn measure(text: &str, limits: &Limits) -> Measured {
    let mut all = Measured::default();
    for piece in markdown::pieces(text) {
        let sentences = sentences(&piece);
        all.paragraph = all.paragraph.max(sentences.len());
        all.sentences += sentences.len();
        for sentence in sentences {
            count(sentence, limits, &mut all);
        }
    }
    all
}

fn count(sentence: &str, limits: &Limits, all: &mut Measured) {
    let words: Vec<&str> = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
    let length = match limits.unit {
        Unit::Words => words.len(),
        Unit::Characters => sentence.chars().filter(|letter| letter.is_alphanumeric()).count(),
    };
    if length > all.longest {
        all.longest = length;
        all.begins = beginning(&words, limits.unit);
    }
    all.words += words.len();
    let Some(letters) = limits.letters else { return };
    let is_long = |(at, word): &(usize, &&str)| is_long(word, letters) && !is_name(word, *at);
    all.long += words.iter().enumerate().filter(is_long).count();
}

fn is_long(word: &str, letters: usize) -> bool {
    // What is written with a hyphen is read in parts, and an address is not read at all.
    let address = word.contains(['@', '/']) || word.starts_with("www.");
    !address && word.split('-').any(|part| part.chars().filter(|letter| letter.is_alphabetic()).count() > letters)
}

/// A word with a capital within a sentence is a name: whoever writes cannot choose a shorter one.
fn is_name(word: &str, at: usize) -> bool {
    at > 0 && word.chars().find(|letter| letter.is_alphabetic()).is_some_and(char::is_uppercase)
}

fn beginning(words: &[&str], unit: Unit) -> String {
    let all = words.join(" ");
    let shown = match unit {
        Unit::Words => words.iter().take(8).copied().collect::<Vec<_>>().join(" "),
        Unit::Characters => all.chars().take(16).collect(),
    };
    if shown.len() < all.len() { format!("{shown} …") } else { all }
}

/// The sentences of a piece of text. A mark ends one where white space or nothing follows it, and, after a dot, no small
/// letter: `s. r. o.`, `8.30` and `e.g. this` are within a sentence. Marks of scripts without spaces always end one.
fn sentences(piece: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut letters = piece.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let end = at + letter.len_utf8();
        let ends = match letter {
            '。' | '！' | '？' | '।' | '…' => true,
            '!' | '?' | '؟' => letters.peek().is_none_or(|(_, next)| next.is_whitespace() || is_closing(*next)),
            '.' => ends_at_dot(&piece[start..at], &piece[end..]),
            _ => false,
        };
        if ends {
            found.push(&piece[start..end]);
            start = end;
        }
    }
    found.push(&piece[start..]);
    found.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    found
}

fn ends_at_dot(before: &str, after: &str) -> bool {
    let after = after.trim_start_matches(is_closing);
    if !after.is_empty() && !after.starts_with(char::is_whitespace) {
        return false;
    }
    let last = before.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    let next = after.trim_start().chars().find(|letter| letter.is_alphanumeric());
    // A single letter, or a number before a word in small letters ("6. mája"), is no end.
    let initial = last.chars().count() == 1 && last.chars().all(char::is_alphabetic) && next.is_some();
    !initial && !next.is_some_and(char::is_lowercase)
}

fn is_closing(letter: char) -> bool {
    matches!(letter, ')' | ']' | '"' | '”' | '“' | '»' | '’' | '\'' | '」')
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn a_dot_is_not_always_an_end() {
        assert_eq!(
            sentences("Open at 8.30. Ask ETP s. r. o. first. Go!"),
            ["Open at 8.30.", " Ask ETP s. r. o. first.", " Go!"]
        );
        assert_eq!(sentences("Od 6. mája je otvorené. Príďte.").len(), 2);
        assert_eq!(sentences("She said: “Come in.” We came in.").len(), 2);
        assert_eq!(sentences("带上护照。去办公室！").len(), 2);
        assert_eq!(sentences("هل هو مفتوح؟ نعم.").len(), 2);
        assert_eq!(sentences("Really? (Yes.)").len(), 2);
        assert_eq!(sentences(" … "), Vec::<&str>::new());
    }
}
