//! A social page or group.

use integra_common::{Common, CommonTexts, District, Organization, kinds::shared};
use integra_kernel::{
    Kind, Lang, Link, Term, Texts,
    dates::FuzzyDate,
    fields::{Line, Markdown},
    kinds::Upcast,
};
use serde::Deserialize;

/// Version 1 named the district in words.
pub const UPCASTS: &[Upcast] = &[Upcast { from: 1, facts: shared::district_in_words }];

/// A social page or group with a language and, often, a district.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "channel", version = 2, texts = ChannelTexts, upcasts = UPCASTS, views(Card, Search))]
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
    #[field(column, section = "where")]
    pub district: Option<Link<District>>,
    /// The part of town in words, where it is smaller than a district or has no entry.
    #[field(at_most = 80, section = "where")]
    pub neighbourhood: Option<String>,
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
