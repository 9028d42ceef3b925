//! A page or document facts come from.

use integra_kernel::{
    Kind, Texts,
    dates::FuzzyDate,
    fields::{Line, Markdown},
};
use jiff::civil::Date;
use serde::Deserialize;

/// A page or document facts come from (CPSV-AP: the provenance of a public service).
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "source", version = 1, texts = SourceTexts, views(Card))]
pub struct Source {
    /// Its address.
    #[field(ty = "Url", unsourced, section = "about")]
    pub url: Option<String>,
    /// Who published it.
    #[field(unsourced, column, section = "about")]
    pub publisher: Option<String>,
    /// When it was published, as far as known.
    #[field(unsourced, section = "when")]
    pub published: Option<FuzzyDate>,
    /// The day it was read.
    #[field(unsourced, section = "when")]
    pub read: Option<Date>,
}

/// Texts of a source.
#[derive(Debug, Texts)]
pub struct SourceTexts {
    /// Its title.
    #[field(required, at_most = 300, section = "about")]
    pub name: Line,
    /// What it is.
    #[field(at_most = 300, section = "about")]
    pub summary: Line,
    /// More about it.
    #[field(section = "about")]
    pub description: Markdown,
}
