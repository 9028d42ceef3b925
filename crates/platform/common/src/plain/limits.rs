//! How long sentences and words may be, in each language.
//!
//! **Sentences.** English: 25 words. That is what GOV.UK checks ("Sentence length: why 25 words is our limit", Inside
//! GOV.UK, 4 August 2014) and the upper end of what the European Commission's *How to write clearly* asks for (20 on
//! average). Other languages need more or fewer written words for the same thought, so their limits are the English one
//! times that number: without articles and with endings instead of small words, the Slavic languages but Bulgarian need
//! about a fifth fewer; Arabic writes articles, pronouns and prepositions onto their words, Nepali case endings;
//! Vietnamese writes every syllable apart and needs a third more. Chinese does not write words apart, so characters are
//! counted: a word has 1.7 on average.
//!
//! **Long words.** LIX (C. H. Björnsson, 1968) calls words of more than 6 letters long, for Swedish and English. We take
//! a letter more for English, and for every language about one and a half times its average word in running text, so
//! that the share of long words says the same everywhere. Plain texts have up to a quarter of them; LIX above 40, where
//! texts begin to be hard, means about that beside sentences of 15 words. Vietnamese and Chinese have no long words in
//! this sense: there is nothing to judge.
//!
//! **Paragraphs.** No more than 5 sentences (GOV.UK content design: writing for GOV.UK).

use integra_kernel::Lang;

/// Most sentences of a paragraph.
pub(super) const SENTENCES: usize = 5;
/// Greatest share of long words, in hundredths.
pub(super) const LONG_WORDS: usize = 25;
/// Below so many words a share says nothing.
pub(super) const WORDS_TO_JUDGE: usize = 30;

/// What the length of a sentence is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Words written apart.
    Words,
    /// Characters, where words are not written apart.
    Characters,
}

/// The limits of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The language.
    pub lang: &'static str,
    /// What sentences are counted in.
    pub unit: Unit,
    /// Greatest length of a sentence.
    pub sentence: usize,
    /// Words of more letters are long; none are where this is not given.
    pub letters: Option<usize>,
}

const fn words(lang: &'static str, sentence: usize, letters: usize) -> Limits {
    Limits { lang, unit: Unit::Words, sentence, letters: Some(letters) }
}

const LIMITS: [Limits; 14] = [
    words("en", 25, 7),
    words("cs", 20, 8),
    words("sk", 20, 8),
    words("hr", 20, 8),
    words("uk", 20, 8),
    words("ru", 20, 8),
    words("bg", 24, 8),
    words("it", 25, 8),
    words("ro", 25, 8),
    words("ar", 21, 7),
    words("fa", 25, 7),
    words("ne", 20, 7),
    Limits { lang: "vi", unit: Unit::Words, sentence: 34, letters: None },
    Limits { lang: "zh", unit: Unit::Characters, sentence: 42, letters: None },
];

/// The limits of a language, or nothing when nobody has set any.
pub fn limits(lang: &Lang) -> Option<&'static Limits> {
    static ALL: [Limits; 14] = LIMITS;
    ALL.iter().find(|limits| limits.lang == lang.primary())
}
