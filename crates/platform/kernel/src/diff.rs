//! What differs between two saved states of an entry, in the words of its declaration: fact by fact, text by text.

pub(crate) mod align;
mod facts;
pub(crate) mod steps;
mod texts;
mod words;

use serde::Serialize;

pub(crate) use self::facts::differ;
pub use self::{
    facts::{FactChange, Leaf, elements, facts, leaves},
    texts::{BlockChange, TextChange, texts},
    words::{Run, RunKind, words},
};

/// What happened to a fact, an item or a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Was {
    /// It was not there before.
    Added,
    /// It is no longer there.
    Removed,
    /// It has another value.
    Changed,
    /// It holds the same in another order, or stands in another place.
    Moved,
}
