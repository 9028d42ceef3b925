//! How one field of a kind is declared. From this come validation, the desk form, table columns, the bundle's file
//! layout and the JSON schema; nothing else describes a field a second time.

use jiff::civil;
use serde::{Deserialize, Serialize};

use crate::{dates::FuzzyDate, ids::ItemId, lang::Lang, schedule::Weekday};

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
pub enum FieldType {
    /// One line of plain text.
    Line,
    /// Markdown blocks (translatable texts only).
    Markdown,
    /// Yes or no, where absent means not known.
    Flag,
    /// A whole number.
    Integer,
    /// A decimal number kept as text (`3.00`), so that money is never rounded.
    Decimal,
    /// A date with precision (EDTF).
    FuzzyDate,
    /// A calendar day (`2026-11-22`).
    Day,
    /// A time of day (`08:30`).
    Time,
    /// A weekday (`mo` … `su`).
    Weekday,
    /// A language tag.
    Language,
    /// An http or https address.
    Url,
    /// An e-mail address.
    Email,
    /// A colour as `#rrggbb`.
    Colour,
    /// The id of an item in a repeated fact.
    ItemId,
    /// A link to an entry of one of these kinds.
    Link(&'static [&'static str]),
    /// One term of a closed list; worded as `vocabulary-{name}-{term}`.
    Vocabulary {
        /// Name of the list.
        name: &'static str,
        /// Its terms, in the order people should see them.
        terms: &'static [&'static str],
    },
    /// A group of fields.
    Group(Vec<FieldDecl>),
    /// Several values; groups in a list carry an `id`.
    List(Box<FieldType>),
}

/// The declaration of one field.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldDecl {
    /// Key in facts, or in the flat map of texts.
    pub name: &'static str,
    /// What it holds.
    pub ty: FieldType,
    /// Publishing is refused while it is empty.
    pub required: bool,
    /// Never leaves the desk: not in an edition's pages, feeds or exports for the public.
    pub staff_only: bool,
    /// Greatest length in characters (lines and Markdown) or items (lists); 0 for the default of the type.
    pub at_most: usize,
    /// Reading level to keep to (CEFR), for the plain-language check.
    pub plain: Option<&'static str>,
    /// For texts of repeated facts: the list whose items carry this text (`steps`).
    pub per: Option<&'static str>,
    /// Needs no source of its own (an order, a drawing, a technical address).
    pub unsourced: bool,
    /// A column of the desk's table when it shows this kind alone. A single value only: groups and lists have no place
    /// in a cell.
    pub column: bool,
    /// The part of the desk's form it stands in (`contact`), worded as `section-{name}`. Inside a group and for texts of
    /// repeated facts it means nothing: they stand where their list stands.
    pub section: Option<&'static str>,
}

impl FieldDecl {
    /// The path of this text for one item, or for the entry itself (`name`, `steps/register/title`).
    pub fn path(&self, item: Option<&str>) -> String {
        match (self.per, item) {
            (Some(list), Some(item)) => format!("{list}/{item}/{}", self.name),
            _ => self.name.to_owned(),
        }
    }
}

/// A Rust type that can be the value of a field.
pub trait FieldValue {
    /// The declared type.
    fn field_type() -> FieldType;
}

/// A group of fields: the item of a repeated fact, or facts shared by many kinds.
pub trait Group {
    /// Its fields in declared order.
    fn fields() -> Vec<FieldDecl>;
}

/// One term of a vocabulary, as written. An unknown term of a newer node is kept, never fatal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Term(pub String);

impl Term {
    /// Whether this is the term.
    pub fn is(&self, term: &str) -> bool {
        self.0 == term
    }

    /// The term as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Marks a translatable one-line text in a kind's declaration of texts.
#[derive(Debug, Clone, Copy)]
pub struct Line;

/// Marks a translatable Markdown text in a kind's declaration of texts.
#[derive(Debug, Clone, Copy)]
pub struct Markdown;

macro_rules! simple {
    ($($rust:ty => $ty:expr),* $(,)?) => {$(
        impl FieldValue for $rust {
            fn field_type() -> FieldType {
                $ty
            }
        }
    )*};
}

simple! {
    String => FieldType::Line,
    Term => FieldType::Line,
    bool => FieldType::Flag,
    i64 => FieldType::Integer,
    u32 => FieldType::Integer,
    FuzzyDate => FieldType::FuzzyDate,
    civil::Date => FieldType::Day,
    civil::Time => FieldType::Time,
    Weekday => FieldType::Weekday,
    Lang => FieldType::Language,
    ItemId => FieldType::ItemId,
    Line => FieldType::Line,
    Markdown => FieldType::Markdown,
}

impl<T: FieldValue> FieldValue for Option<T> {
    fn field_type() -> FieldType {
        T::field_type()
    }
}

impl<T: FieldValue> FieldValue for Vec<T> {
    fn field_type() -> FieldType {
        FieldType::List(Box::new(T::field_type()))
    }
}
