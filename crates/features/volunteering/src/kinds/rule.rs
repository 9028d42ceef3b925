//! What the law says about volunteering, for people from other countries.
//!
//! A rule is information with a source and a date. It is shown to everybody, and nobody is asked which permit they have.

use integra_common::{Common, CommonTexts};
use integra_kernel::{
    Kind, Term, Texts,
    fields::{Line, Markdown},
};
use serde::Deserialize;

/// A rule about volunteering in the city's country.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "volunteering-rule", version = 1, texts = VolunteeringRuleTexts, views(Search))]
pub struct VolunteeringRule {
    /// Whom it is about, by their stay; everybody when empty.
    #[serde(default)]
    #[field(
        vocabulary = "stay",
        terms("visa", "long-stay", "permanent", "temporary-protection", "asylum-applicant", "protected"),
        section = "who"
    )]
    pub stays: Vec<Term>,
    /// Place in the list, from 1.
    #[field(unsourced, section = "portal")]
    pub order: Option<i64>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of a rule.
#[derive(Debug, Texts)]
pub struct VolunteeringRuleTexts {
    /// What it is about, in a few words.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// What it says, in one sentence.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// What it says, and whom to ask.
    #[field(plain = "B1", section = "about")]
    pub description: Markdown,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
