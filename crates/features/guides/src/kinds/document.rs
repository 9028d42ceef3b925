//! An item of the useful library.

use integra_common::{Common, CommonTexts, Organization};
use integra_kernel::{
    Kind, Lang, Link, Texts,
    fields::{Line, Markdown},
};
use serde::Deserialize;

/// A document of the useful library.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "document", version = 1, texts = DocumentTexts, views(Card, Search))]
pub struct Document {
    /// Who published it, when it is an organization with an entry.
    pub publisher: Option<Link<Organization>>,
    /// Who published it otherwise.
    #[field(at_most = 160)]
    pub publisher_name: Option<String>,
    /// The year it came out.
    pub year: Option<i64>,
    /// Languages it can be read in.
    #[serde(default)]
    pub languages: Vec<Lang>,
    /// Its licence, when one is stated.
    #[field(at_most = 120)]
    pub licence: Option<String>,
    /// Where it is.
    #[field(required, ty = "Url")]
    pub url: String,
    /// How many pages it has.
    pub pages: Option<i64>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of a document.
#[derive(Debug, Texts)]
pub struct DocumentTexts {
    /// Its title.
    #[field(required, at_most = 200)]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1")]
    pub summary: Line,
    /// What one finds in it.
    #[field(plain = "B1")]
    pub description: Markdown,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
