//! A topic: one door on the street, the same in every city.

use integra_kernel::{Kind, Texts, fields::Line};
use serde::Deserialize;

/// A topic of life (HSDS `taxonomy_term`), owned by the network.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "topic", version = 1, texts = TopicTexts, views(Card, Search), network)]
pub struct Topic {
    /// Place on the street, from 1.
    #[field(required, unsourced, section = "portal")]
    pub order: i64,
    /// Hue of its colours, in degrees (OKLCH).
    #[field(required, unsourced, section = "portal")]
    pub hue: i64,
    /// Name of its drawing in the sprite.
    #[field(required, unsourced, at_most = 40, section = "portal")]
    pub art: String,
}

/// Texts of a topic.
#[derive(Debug, Texts)]
pub struct TopicTexts {
    /// One or two words under the door.
    #[field(required, at_most = 40, section = "about")]
    pub name: Line,
    /// What stands behind the door.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
}
