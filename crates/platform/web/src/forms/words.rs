//! The words of a form.

use integra_kernel::{FieldDecl, Lang, fields::FieldType};

use super::{Choice, scalar};
use crate::wording::{Arg, Args, Width, Wording};

/// Words in the language the desk speaks to somebody.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// All words.
    pub wording: &'a Wording,
    /// The language of the desk.
    pub lang: &'a Lang,
}

/// Where a field stands in its kind: what its words are looked up by.
#[derive(Clone, Copy)]
pub(super) struct Field<'a> {
    pub(super) kind: &'a str,
    /// The list or group it stands in.
    pub(super) within: Option<&'a str>,
    pub(super) name: &'a str,
}

/// The messages that may word a field, best first: `field-service-languages` then `field-languages`; for a field of a
/// list or group, `field-phones-number` then `field-number`. Their attributes: `.help`; `.one` and `.add` for the rows
/// of a list ("Telephone number", "Add a telephone number"); `.none` for the empty option of a choice.
pub fn candidates(kind: &str, within: Option<&str>, name: &str) -> [String; 2] {
    let first = match within {
        Some(within) => format!("field-{within}-{name}"),
        None => format!("field-{kind}-{name}"),
    };
    [first, format!("field-{name}")]
}

impl Words<'_> {
    pub(super) fn say(&self, id: &str, args: &Args) -> String {
        self.wording.say_plain(self.lang, id, args)
    }

    fn message(&self, field: Field) -> String {
        let [first, second] = candidates(field.kind, field.within, field.name);
        if self.wording.tells(self.lang, &first) { first } else { second }
    }

    /// The label of a field.
    pub(super) fn label(&self, field: Field) -> String {
        self.say(&self.message(field), &[])
    }

    /// An attribute of a field's label, where it has one.
    pub(super) fn more(&self, field: Field, attribute: &str) -> Option<String> {
        let id = format!("{}.{attribute}", self.message(field));
        self.wording.tells(self.lang, &id).then(|| self.say(&id, &[]))
    }

    /// The heading of a section.
    pub(super) fn section(&self, name: &str) -> String {
        self.say(&format!("section-{name}"), &[])
    }

    /// The options of a type that has a closed list of values, without an empty one.
    pub(super) fn options(&self, ty: &FieldType) -> Vec<Choice> {
        let choice = |value: &str, label: String| Choice { value: value.to_owned(), label, chosen: false };
        match ty {
            FieldType::Flag => {
                vec![choice("true", self.say("form-yes", &[])), choice("false", self.say("form-no", &[]))]
            }
            FieldType::Vocabulary { name, terms } => {
                let term = |term: &&str| choice(term, self.say(&format!("vocabulary-{name}-{term}"), &[]));
                terms.iter().map(term).collect()
            }
            FieldType::Weekday => {
                let day = |day| self.wording.weekday(self.lang, day, Width::Wide);
                integra_kernel::schedule::Weekday::ALL.map(|of| choice(of.as_str(), day(of))).into()
            }
            FieldType::Language => self.languages(),
            _ => Vec::new(),
        }
    }

    fn languages(&self) -> Vec<Choice> {
        let named = |lang: Lang| Choice {
            label: self.wording.language_name(Some(self.lang), &lang),
            value: lang.to_string(),
            chosen: false,
        };
        let mut all: Vec<Choice> = Wording::known_languages().map(named).collect();
        let collator = self.wording.collate(self.lang);
        all.sort_by(|one, other| collator.compare(&one.label, &other.label));
        all
    }

    /// A value that is among no options: a term of a newer node, an entry that is gone.
    pub(super) fn unknown(&self, ty: &FieldType, value: &str) -> String {
        match (ty, Lang::parse(value)) {
            (FieldType::Language, Ok(lang)) => self.wording.language_name(Some(self.lang), &lang),
            _ => self.say("form-unknown", &[("value", Arg::from(shortened(value)))]),
        }
    }

    /// The empty option of a choice.
    pub(super) fn empty(&self, field: Field, decl: &FieldDecl) -> String {
        self.more(field, "none").unwrap_or_else(|| {
            let id = match &decl.ty {
                _ if decl.required => "form-choose",
                FieldType::Flag | FieldType::Vocabulary { .. } => "form-not-known",
                _ => "form-none",
            };
            self.say(id, &[])
        })
    }
}

fn shortened(value: &str) -> String {
    scalar::one_line(value).chars().take(60).collect()
}
