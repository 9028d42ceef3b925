//! A number to call in danger.

use integra_common::{Common, CommonTexts};
use integra_kernel::{Kind, Lang, Texts, fields::Line};
use serde::Deserialize;

/// A number to call in danger.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "urgent-number", version = 1, texts = UrgentNumberTexts, views(Card, Search))]
pub struct UrgentNumber {
    /// The number as one dials it.
    #[field(required, at_most = 40, section = "about")]
    pub number: String,
    /// Place in the list, from 1.
    #[field(required, unsourced, section = "portal")]
    pub order: i64,
    /// Whether somebody answers day and night.
    #[field(section = "when")]
    pub all_day: Option<bool>,
    /// Whether the call is free.
    #[field(section = "cost")]
    pub free: Option<bool>,
    /// Languages answered.
    #[serde(default)]
    #[field(section = "languages")]
    pub languages: Vec<Lang>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of an urgent number.
#[derive(Debug, Texts)]
pub struct UrgentNumberTexts {
    /// Who answers.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// When to call.
    #[field(at_most = 300, plain = "B1", section = "when")]
    pub when: Line,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
