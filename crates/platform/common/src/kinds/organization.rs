//! An organization that helps.

use integra_kernel::{
    Kind, Link, Term, Texts,
    fields::{Line, Markdown},
};
use serde::Deserialize;

use super::{
    location::Location,
    shared::{Common, CommonTexts, Phone, SpokenLanguage},
};

/// An organization (HSDS `organization`).
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "organization", version = 1, texts = OrganizationTexts, views(Card, Search))]
pub struct Organization {
    /// What it is.
    #[serde(rename = "type")]
    #[field(
        name = "type",
        required,
        vocabulary = "organization-type",
        terms("public", "police", "ngo", "church", "international", "school", "culture"),
        column,
        section = "about"
    )]
    pub ty: Term,
    /// Its site.
    #[field(ty = "Url", section = "contact")]
    pub website: Option<String>,
    /// Its e-mail address.
    #[field(ty = "Email", section = "contact")]
    pub email: Option<String>,
    /// Its telephones.
    #[serde(default)]
    #[field(group, section = "contact")]
    pub phones: Vec<Phone>,
    /// Where it is.
    #[serde(default)]
    #[field(section = "where")]
    pub locations: Vec<Link<Location>>,
    /// Languages its people speak.
    #[serde(default)]
    #[field(group, section = "languages")]
    pub languages: Vec<SpokenLanguage>,
    /// What colleagues should know and readers should not. Never in an edition.
    #[field(staff_only, unsourced, at_most = 1000, section = "trust")]
    pub note: Option<String>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of an organization.
#[derive(Debug, Texts)]
pub struct OrganizationTexts {
    /// Its name.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// Another name people use.
    #[field(at_most = 120, section = "about")]
    pub alternate_name: Line,
    /// What it does.
    #[field(plain = "B1", section = "about")]
    pub description: Markdown,
    /// About a telephone.
    #[field(per = "phones", name = "note", at_most = 200)]
    pub phone_note: Line,
    /// About a language.
    #[field(per = "languages", name = "note", at_most = 200)]
    pub language_note: Line,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
