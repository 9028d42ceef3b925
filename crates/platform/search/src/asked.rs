//! What a question asks for, understood with an index before it: each part with the forms that stand for it.

use integra_kernel::Lang;

use crate::{
    analysis::{Term, Word, is_stop, retyped, stems, terms},
    index::{Error, Index},
    near::Dictionary,
    schema,
};

/// Words of a question that count: who asks for more has pasted a text.
const MOST_WORDS: usize = 24;

/// A form, and how much of the word it stands for it keeps: 1 for the word itself.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Form {
    pub(crate) form: String,
    pub(crate) worth: f32,
}

/// A part of a question.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Part {
    /// Any of these will do.
    pub(crate) any: Vec<Form>,
    /// Or all of these parts.
    pub(crate) all: Vec<Part>,
}

/// A term as it is understood.
struct Understood {
    part: Part,
    /// Whether the index has any of it.
    known: bool,
    /// The word as it was typed, and as it was probably meant.
    meant: Option<(String, String)>,
}

/// A question as it is understood.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Asked {
    /// The text the parts were read from.
    pub(crate) text: String,
    /// The terms, and what stands for each.
    pub(crate) terms: Vec<Term>,
    pub(crate) parts: Vec<Part>,
    /// Which of them say nothing alone (`for`, `the`): they count in phrases only.
    pub(crate) silent: Vec<bool>,
    /// The question as it was probably meant, where that is not as it was typed.
    pub(crate) meant: Option<String>,
    /// Parts of which the index has nothing, however understood.
    pub(crate) unknown: usize,
}

/// Who asks: which languages the words may be in, the reader's first.
pub(crate) struct Asking<'i> {
    pub(crate) index: &'i Index,
    pub(crate) words: Dictionary<'i>,
    pub(crate) langs: &'i [Lang],
}

impl Asking<'_> {
    /// Understands a question: as it was typed; where the index does not know that, as it may have been meant on another
    /// keyboard.
    pub(crate) fn understand(&self, text: &str) -> Result<Asked, Error> {
        let asked = self.read(text)?;
        if asked.unknown * 2 <= asked.parts.len() {
            return Ok(asked);
        }
        for guess in retyped(text) {
            let other = self.read(&guess)?;
            if !other.parts.is_empty() && other.unknown == 0 {
                return Ok(Asked { meant: Some(other.meant.unwrap_or(guess)), ..other });
            }
        }
        Ok(asked)
    }

    fn read(&self, text: &str) -> Result<Asked, Error> {
        let terms = terms(text, MOST_WORDS);
        // In the reader's language only: `do` says nothing in English and is red in Vietnamese.
        let says_nothing = |term: &Term| {
            term.whole.iter().any(|word| self.langs.first().is_some_and(|lang| is_stop(lang, &word.folded)))
        };
        let mut silent: Vec<bool> = terms.iter().map(says_nothing).collect();
        // A question of nothing but small words is asked as it is.
        if silent.iter().all(|silent| *silent) {
            silent.fill(false);
        }
        let mut asked = Asked { text: text.to_owned(), ..Asked::default() };
        let mut mended = text.to_owned();
        for (at, (term, silent)) in terms.iter().zip(&silent).enumerate() {
            let last = at + 1 == terms.len() && term.whole.first().is_some_and(|word| word.to == text.trim_end().len());
            let Understood { part, known, meant } = self.part(text, term, last && !silent)?;
            if !silent {
                asked.unknown += usize::from(!known);
                if let Some((typed, meant)) = meant {
                    mended = mended.replacen(&typed, &meant, 1);
                }
            }
            asked.parts.push(part);
        }
        asked.meant = (mended != text).then_some(mended);
        (asked.terms, asked.silent) = (terms, silent);
        Ok(asked)
    }

    /// What stands for a term.
    fn part(&self, text: &str, term: &Term, last: bool) -> Result<Understood, Error> {
        let mut any: Vec<Form> = Vec::new();
        for word in &term.whole {
            any.extend(self.forms(text, word));
        }
        let mut all = Vec::new();
        for word in &term.parts {
            all.push(Part { any: self.forms(text, word), all: Vec::new() });
        }
        let mut known = self.knows(&any)?;
        if !all.is_empty() && !known {
            known =
                all.iter().map(|part| self.knows(&part.any)).collect::<Result<Vec<_>, _>>()?.into_iter().all(|it| it);
        }
        let Some(word) = term.whole.first() else {
            return Ok(Understood { part: Part { any, all }, known, meant: None });
        };
        if last {
            let endings = self.words.beginning(&word.folded)?;
            known |= !endings.is_empty();
            any.extend(endings.iter().map(|ending| Form { form: schema::word(ending), worth: 0.35 }));
        }
        let mut meant = None;
        if !known
            && !schema::is_cyrillic(&word.folded)
            && let Some(sound) = schema::sounding(&word.folded)
            && self.words.count(&sound)? > 0
        {
            known = true;
            any.push(Form { form: sound, worth: 0.7 });
        }
        if !known {
            let close = self.words.meant(&word.folded)?;
            known = !close.is_empty();
            meant = close.first().map(|meant| (text[word.from..word.to].to_owned(), meant.clone()));
            for (at, close) in close.iter().enumerate() {
                let worth = if at == 0 { 0.6 } else { 0.4 };
                any.push(Form { form: schema::word(close), worth });
                let stems =
                    self.langs.iter().flat_map(|lang| stems(lang, close).into_iter().map(|it| schema::stem(lang, &it)));
                any.extend(stems.map(|form| Form { form, worth: worth * 0.8 }));
            }
        }
        Ok(Understood { part: Part { any, all }, known, meant })
    }

    /// The forms of a word as it was typed.
    pub(crate) fn forms(&self, text: &str, word: &Word) -> Vec<Form> {
        let mut forms = vec![Form { form: schema::word(&word.folded), worth: 1.0 }];
        for (at, lang) in self.langs.iter().enumerate() {
            // The reader's own language first: the same letters may be a stem of another word elsewhere.
            let worth = if at == 0 { 0.85 } else { 0.6 };
            let stems = stems(lang, &text[word.from..word.to]);
            forms.extend(stems.iter().map(|stem| Form { form: schema::stem(lang, stem), worth }));
        }
        forms
    }

    fn knows(&self, forms: &[Form]) -> Result<bool, Error> {
        for form in forms {
            if self.words.count(&form.form)? > 0 {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
