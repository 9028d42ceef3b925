//! Forms made from a kind's declaration, and what people posted read back into facts and texts.
//!
//! [`build`] makes a [`Form`] templates can show: sections in a fixed order, one control per field with its words, what
//! stands in it and what is wrong with it. [`read`] turns a [`Posted`] form into facts and texts again. Both are plain
//! functions over one [`Ask`], so that what is shown and what is read can never mean two different states.
//!
//! - **Nothing is lost.** An input that still says what it said keeps the value exactly as it was, odd spelling
//!   included. An input that is not in the form keeps its field. Fields the declaration does not know, and fields for
//!   staff only where the person may not see them, are never touched, whatever is posted.
//! - **Nothing typed is lost either.** A form given back, with mistakes or after a row button, is built from what was
//!   posted.
//! - **Rows work without JavaScript.** A list posts the ids of its rows in order; its buttons post `do`
//!   ([`Posted::pressed`]), and [`Posted::after`] gives the form with the row added, moved or gone. Nothing is saved.
//! - **Looking costs nothing.** Buttons that preview Markdown or find entries for a link ([`Look`]) give the form back with
//!   what they found beside what was typed ([`Form::shows`], [`Form::finds`]).
//! - **Names of inputs** are paths: `f/phones/main/number` for facts, `t/phones/main/note` for texts. What is not
//!   declared is not read, so an input nobody offered does nothing.

mod beside;
mod build;
mod control;
mod copied;
mod fault;
mod links;
mod named;
mod paths;
pub mod points;
mod posted;
mod press;
mod read;
mod rows;
mod scalar;
mod sections;
mod texts;
mod words;

use integra_kernel::{EntryId, FieldDecl, KindDecl, Lang, fields::FieldType, texts::Fields};
use serde_json::{Map, Value};

pub use beside::{Found, Match, Typed};
pub use build::build;
pub use control::{Button, Choice, Control, Form, Input, Pick, Row, Section, Shape, Suggestions, Told};
pub use copied::{Whole, copied};
pub use fault::Fault;
pub use links::{LISTED_AT_MOST, TICKED_AT_MOST};
pub use named::rows_of;
pub use posted::{BYTES_AT_MOST, PAIRS_AT_MOST, Posted, TooMuch};
pub use press::{Look, Pressed, RowEdit, RowWish};
pub use read::{Entered, read, without_removed};
pub use sections::SECTIONS;
pub use words::{Words, candidates};

/// Finds what a link to one of these kinds may lead to: ids with words that tell the entries apart, such as
/// `Legal advice · legal-advice`, in the order people should see them.
pub type Targets<'a> = dyn Fn(&[&str]) -> Vec<(EntryId, String)> + 'a;

/// Gives the rows of a list whose ids are another entry's, with its words for each: the steps of a guide that a city
/// shares. Nothing for most lists.
pub type Lent<'a> = dyn Fn(&str) -> Vec<(String, String)> + 'a;

/// What a form is about: a kind and the state the form is made from. The same state must be given to [`build`] and to
/// [`read`]: what was saved when the form was first shown, which is not always the newest.
#[derive(Clone, Copy)]
pub struct Ask<'a> {
    /// The kind.
    pub kind: &'a KindDecl,
    /// Facts in today's version of the kind; empty for a new entry.
    pub facts: &'a Map<String, Value>,
    /// Texts in the entry's source language; empty for a new entry.
    pub texts: &'a Fields,
    /// The source language.
    pub lang: &'a Lang,
    /// Whether fields for staff only are shown and read.
    pub staff: bool,
    /// What links may lead to.
    pub targets: &'a Targets<'a>,
    /// What rows another entry gives.
    pub lent: &'a Lent<'a>,
}

impl Ask<'_> {
    fn hides(&self, field: &FieldDecl) -> bool {
        field.made || (field.staff_only && !self.staff)
    }

    /// The texts that stand in each row of a list of the entry.
    fn texts_of_rows(&self, list: &str) -> impl Iterator<Item = &FieldDecl> {
        self.kind.texts.iter().filter(move |text| text.per == Some(list) && !self.hides(text))
    }
}

/// Name of the input of a fact.
fn fact_name(path: &str) -> String {
    format!("f/{path}")
}

/// Name of the input of a text.
fn text_name(path: &str) -> String {
    format!("t/{path}")
}

/// The HTML id under which a fact stands in its form, for links that lead to it.
pub fn place_of_fact(field: &str) -> String {
    id_of(&fact_name(field))
}

/// The HTML id under which a text stands in its form, for links that lead to it.
pub fn place_of_text(field: &str) -> String {
    id_of(&text_name(field))
}

/// The HTML id of an input, from its name. Names of fields have no hyphens and ids of items no two in a row, so no two
/// inputs share one.
fn id_of(name: &str) -> String {
    name.replace('/', "--")
}

/// Whether this is the id of a row, which the row's marker carries.
fn is_row_id(field: &FieldDecl) -> bool {
    field.name == "id" && field.ty == FieldType::ItemId
}

/// The fields of the rows of a list, or `None` when it is a list of single values.
fn row_fields(ty: &FieldType) -> Option<&[FieldDecl]> {
    let FieldType::List(of) = ty else { return None };
    match of.as_ref() {
        FieldType::Group(fields) => Some(fields),
        _ => None,
    }
}
