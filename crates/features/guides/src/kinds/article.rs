//! Everything else one reads.

use integra_common::{Common, CommonTexts, Media};
use integra_kernel::{
    Kind, Link, Term, Texts,
    fields::{Line, Markdown},
};
use serde::Deserialize;

/// An article in one of the portal's sections.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "article", version = 1, texts = ArticleTexts, views(Card, Search))]
pub struct Article {
    /// The section of the portal it stands in.
    #[field(
        required,
        unsourced,
        vocabulary = "section",
        terms("facts", "government", "protection", "arrange", "advice", "culture", "library", "take-part", "myths"),
        section = "about"
    )]
    pub section: Term,
    /// A picture for it.
    #[field(unsourced, section = "about")]
    pub image: Option<Link<Media>>,
    /// Place in its section, from 1.
    #[field(unsourced, section = "portal")]
    pub order: Option<i64>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of an article.
#[derive(Debug, Texts)]
pub struct ArticleTexts {
    /// Its title.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// What people say, in articles of the section `myths`.
    #[field(at_most = 200, plain = "B1", section = "about")]
    pub claim: Line,
    /// The article.
    #[field(plain = "B1", section = "about")]
    pub body: Markdown,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
