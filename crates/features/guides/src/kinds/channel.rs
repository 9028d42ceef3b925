//! A social page or group.

use integra_common::{Common, CommonTexts, Organization};
use integra_kernel::{
    Kind, Lang, Link, Term, Texts,
    dates::FuzzyDate,
    fields::{Line, Markdown},
};
use serde::Deserialize;

/// A social page or group with a language and, often, a district.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "channel", version = 1, texts = ChannelTexts, views(Card, Search))]
pub struct Channel {
    /// Where it is.
    #[field(
        required,
        vocabulary = "platform",
        terms("website", "facebook", "vkontakte", "telegram", "instagram", "newsletter", "other"),
        section = "about"
    )]
    pub platform: Term,
    /// Its address, when known.
    #[field(ty = "Url", section = "about")]
    pub url: Option<String>,
    /// Its language.
    #[field(required, column, section = "languages")]
    pub language: Lang,
    /// The district it is for.
    #[field(at_most = 80, section = "where")]
    pub district: Option<String>,
    /// Who runs it.
    #[field(column, section = "contact")]
    pub owner: Option<Link<Organization>>,
    /// Whether a public office runs it.
    #[field(section = "contact")]
    pub official: Option<bool>,
    /// When somebody last saw it alive.
    #[field(section = "trust")]
    pub last_seen: Option<FuzzyDate>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of a channel.
#[derive(Debug, Texts)]
pub struct ChannelTexts {
    /// Its name.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// What one finds there.
    #[field(plain = "B1", section = "about")]
    pub about: Markdown,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
