//! Funded work. Only entries that link to a project carry its funding statement.

use integra_kernel::{
    Group, ItemId, Kind, Link, Term, Texts,
    dates::FuzzyDate,
    fields::{Line, Markdown},
};
use serde::Deserialize;

use super::{
    organization::Organization,
    shared::{Common, CommonTexts},
};

/// One partner of a project.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Partner {
    /// Stable id within the project.
    #[field(required)]
    pub id: ItemId,
    /// Its name, in its own spelling.
    #[field(required, at_most = 160)]
    pub name: String,
    /// Its entry, where there is one.
    pub organization: Option<Link<Organization>>,
    /// What it does in the project.
    #[field(required, vocabulary = "partner-role", terms("lead", "partner", "funder", "associated"))]
    pub role: Term,
    /// Country, ISO 3166-1 alpha-2.
    #[field(at_most = 2)]
    pub country: Option<String>,
}

/// A funded project, owned by the network.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "project", version = 1, texts = ProjectTexts, views(Card, Search), network)]
pub struct Project {
    /// The funding programme.
    #[field(at_most = 160, section = "funding")]
    pub programme: Option<String>,
    /// Number of the grant agreement.
    #[field(at_most = 40, section = "funding")]
    pub grant_number: Option<String>,
    /// First day, as far as known.
    #[field(section = "when")]
    pub starts: Option<FuzzyDate>,
    /// Last day, as far as known.
    #[field(section = "when")]
    pub ends: Option<FuzzyDate>,
    /// Amount of the grant.
    #[field(ty = "Decimal", section = "funding")]
    pub amount: Option<String>,
    /// Currency of the amount, ISO 4217.
    #[field(at_most = 3, section = "funding")]
    pub currency: Option<String>,
    /// Its site.
    #[field(ty = "Url", section = "about")]
    pub url: Option<String>,
    /// Who takes part.
    #[serde(default)]
    #[field(group, section = "partners")]
    pub partners: Vec<Partner>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of a project.
#[derive(Debug, Texts)]
pub struct ProjectTexts {
    /// Its name.
    #[field(required, at_most = 160, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// What it was for.
    #[field(plain = "B1", section = "about")]
    pub description: Markdown,
    /// The funding statement, word for word as the funder asks.
    #[field(at_most = 500, section = "funding")]
    pub statement: Line,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
