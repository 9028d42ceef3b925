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
    #[field(column, section = "about")]
    pub publisher: Option<Link<Organization>>,
    /// Who published it otherwise.
    #[field(at_most = 160, section = "about")]
    pub publisher_name: Option<String>,
    /// The year it came out.
    #[field(column, section = "about")]
    pub year: Option<i64>,
    /// Languages it can be read in.
    #[serde(default)]
    #[field(section = "languages")]
    pub languages: Vec<Lang>,
    /// Its licence, when one is stated.
    #[field(at_most = 120, section = "about")]
    pub licence: Option<String>,
    /// Where it is.
    #[field(required, ty = "Url", section = "about")]
    pub url: String,
    /// How many pages it has.
    #[field(section = "about")]
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
    #[field(required, at_most = 200, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// What one finds in it.
    #[field(plain = "B1", section = "about")]
    pub description: Markdown,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
