//! A word of offices, explained.

use integra_common::{Common, CommonTexts};
use integra_kernel::{Kind, Texts, fields::Line};
use serde::Deserialize;

/// A word one meets at offices, with what it means. In the network or in one city.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "term", version = 1, texts = TermTexts, views(Card, Search))]
pub struct Term {
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of a word.
#[derive(Debug, Texts)]
pub struct TermTexts {
    /// The word, as offices write it.
    #[field(required, at_most = 80, section = "about")]
    pub name: Line,
    /// What it means, in one or two short sentences.
    #[field(required, at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
