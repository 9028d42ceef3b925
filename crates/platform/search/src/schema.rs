//! How documents are kept: three fields of forms, and a number that leads back to the entry.
//!
//! A form is written with a mark that tells what it is, so that a word and a stem that look the same are two:
//! `=` a folded word, `<tag>:` a stem of a language, `~` the sound of a Cyrillic word, `#` a group of synonyms.

use std::{collections::HashMap, sync::Arc};

use integra_kernel::{EntryId, Lang};
use tantivy::{
    TantivyDocument, Term,
    schema::{FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions},
};

use crate::{
    analysis::{is_stop, sound, stems, words_to_index},
    document::{Document, Said},
};

/// Words of one text that are kept: a text of a portal has hundreds.
const MOST_WORDS: usize = 20_000;

/// The fields of an index.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fields {
    /// Tells documents apart: a changed entry gets a new number.
    pub(crate) number: Field,
    /// Forms of names.
    pub(crate) names: Field,
    /// Forms of what leads to it.
    pub(crate) around: Field,
    /// Forms of texts.
    pub(crate) texts: Field,
}

pub(crate) fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    // Forms are made here; tantivy gets them with spaces between. Where in the text they stand is not kept.
    let indexing =
        TextFieldIndexing::default().set_tokenizer("whitespace").set_index_option(IndexRecordOption::WithFreqs);
    let forms = TextOptions::default().set_indexing_options(indexing);
    let fields = Fields {
        number: schema.add_u64_field("number", FAST | INDEXED),
        names: schema.add_text_field("names", forms.clone()),
        around: schema.add_text_field("around", forms.clone()),
        texts: schema.add_text_field("texts", forms),
    };
    (schema.build(), fields)
}

pub(crate) fn word(folded: &str) -> String {
    format!("={folded}")
}

pub(crate) fn stem(lang: &Lang, stem: &str) -> String {
    format!("{lang}:{stem}")
}

/// How a word sounds, or `None` when it does not say.
pub(crate) fn sounding(folded: &str) -> Option<String> {
    Some(sound(folded)).filter(|sound| sound.chars().count() >= 3).map(|sound| format!("~{sound}"))
}

pub(crate) fn group(id: EntryId) -> String {
    format!("#{id}")
}

pub(crate) fn term(field: Field, form: &str) -> Term {
    Term::from_field_text(field, form)
}

/// Makes documents as tantivy keeps them. The same words come again and again, so their forms are made once.
#[derive(Default)]
pub(crate) struct Writer {
    /// By language, the word as it was written, and as it is folded: a number is written once and found in two ways.
    forms: HashMap<(Lang, String, String), Arc<[String]>>,
}

/// Words whose forms are remembered: a language of a portal has thousands.
const REMEMBERED: usize = 200_000;

impl Writer {
    /// A document as tantivy keeps it.
    pub(crate) fn document(&mut self, fields: Fields, number: u64, document: &Document) -> TantivyDocument {
        let mut kept = TantivyDocument::default();
        kept.add_u64(fields.number, number);
        let led: String = document.groups.iter().map(|id| format!("{} ", group(*id))).collect();
        let said =
            [(fields.names, &document.names), (fields.around, &document.around), (fields.texts, &document.texts)];
        for (field, said) in said {
            let mut forms = if field == fields.around { led.clone() } else { String::new() };
            self.forms(said, &mut forms);
            kept.add_text(field, forms);
        }
        kept
    }

    fn forms(&mut self, said: &[Said], found: &mut String) {
        for (lang, text) in said {
            for word in words_to_index(text, MOST_WORDS) {
                let written = &text[word.from..word.to];
                let key = (lang.clone(), written.to_owned(), word.folded.clone());
                if self.forms.len() >= REMEMBERED {
                    self.forms.clear();
                }
                let forms = self.forms.entry(key).or_insert_with(|| forms(lang, written, &word.folded));
                for form in forms.iter() {
                    found.push_str(form);
                    found.push(' ');
                }
            }
        }
    }
}

/// The forms of a word. One that says nothing has none: whoever asks for such words only is not helped by any text.
fn forms(lang: &Lang, written: &str, folded: &str) -> Arc<[String]> {
    if is_stop(lang, folded) {
        return Arc::default();
    }
    let stems = stems(lang, written).into_iter().map(|form| stem(lang, &form));
    let sound = is_cyrillic(folded).then(|| sounding(folded)).flatten();
    std::iter::once(word(folded)).chain(stems).chain(sound).collect()
}

/// Whether a word is written in Cyrillic letters.
pub(crate) fn is_cyrillic(word: &str) -> bool {
    word.chars().any(|letter| ('\u{400}'..='\u{52f}').contains(&letter))
}
