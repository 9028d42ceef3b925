//! What an index is told of an entry, and of words that mean the same.

use std::collections::BTreeSet;

use integra_kernel::{EntryId, Lang};

/// Words in their language.
pub type Said = (Lang, String);

/// What an index knows of one entry.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// Its names, in every language it has.
    pub names: Vec<Said>,
    /// What else it says, in every language.
    pub texts: Vec<Said>,
    /// What it is found by, without saying it: names of what it is linked to (its topics, its organization, its street),
    /// and words that lead to it.
    pub around: Vec<Said>,
    /// The groups of words that lead to it, see [`Synonyms`].
    pub groups: BTreeSet<EntryId>,
}

/// Words that mean the same to somebody who looks for something, in any language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synonyms {
    /// The entry they stand in.
    pub id: EntryId,
    /// The words, each a word or a short phrase.
    pub words: Vec<Said>,
}
