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
        terms("public", "police", "ngo", "church", "international", "school", "culture")
    )]
    pub ty: Term,
    /// Its site.
    #[field(ty = "Url")]
    pub website: Option<String>,
    /// Its e-mail address.
    #[field(ty = "Email")]
    pub email: Option<String>,
    /// Its telephones.
    #[serde(default)]
    #[field(group)]
    pub phones: Vec<Phone>,
    /// Where it is.
    #[serde(default)]
    pub locations: Vec<Link<Location>>,
    /// Languages its people speak.
    #[serde(default)]
    #[field(group)]
    pub languages: Vec<SpokenLanguage>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of an organization.
#[derive(Debug, Texts)]
pub struct OrganizationTexts {
    /// Its name.
    #[field(required, at_most = 120)]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1")]
    pub summary: Line,
    /// Another name people use.
    #[field(at_most = 120)]
    pub alternate_name: Line,
    /// What it does.
    #[field(plain = "B1")]
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
