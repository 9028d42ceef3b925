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
    #[field(ty = "Url", unsourced)]
    pub url: Option<String>,
    /// Who published it.
    #[field(unsourced)]
    pub publisher: Option<String>,
    /// When it was published, as far as known.
    #[field(unsourced)]
    pub published: Option<FuzzyDate>,
    /// The day it was read.
    #[field(unsourced)]
    pub read: Option<Date>,
}

/// Texts of a source.
#[derive(Debug, Texts)]
pub struct SourceTexts {
    /// Its title.
    #[field(required, at_most = 300)]
    pub name: Line,
    /// What it is.
    #[field(at_most = 300)]
    pub summary: Line,
    /// More about it.
    pub description: Markdown,
}
