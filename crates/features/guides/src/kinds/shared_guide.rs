//! A guide of the network as one city gives it: with the city's own offices and words.

use integra_common::{Common, CommonTexts};
use integra_kernel::{
    EntryId, Group, ItemId, Kind, Link, Texts,
    fields::{Line, Markdown},
};
use serde::Deserialize;

use super::guide::Guide;

/// What the city adds to one step of the guide.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct OwnStep {
    /// The id of the step in the shared guide.
    #[field(required)]
    pub id: ItemId,
    /// Who helps in this city: organizations or services.
    #[serde(default)]
    #[field(links("organization", "service"))]
    pub offices: Vec<EntryId>,
    /// Whether the step is left out in this city.
    pub hidden: Option<bool>,
}

/// A guide of the network that a city has made its own. Its name and its steps are those of the guide.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "shared-guide", version = 1, texts = SharedGuideTexts, views(Card, Search), named_by = "guide")]
pub struct SharedGuide {
    /// The guide of the network.
    #[field(required, unsourced, column, section = "about")]
    pub guide: Link<Guide>,
    /// Place in lists, from 1.
    #[field(unsourced, section = "portal")]
    pub order: Option<i64>,
    /// What the city adds to its steps.
    #[serde(default)]
    #[field(group, section = "steps")]
    pub steps: Vec<OwnStep>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of a shared guide.
#[derive(Debug, Texts)]
pub struct SharedGuideTexts {
    /// Another name than the guide's; usually there is none.
    #[field(at_most = 120, section = "about")]
    pub name: Line,
    /// Another sentence about it than the guide's.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// What to know in this city, before the steps.
    #[field(plain = "B1", section = "about")]
    pub note: Markdown,
    /// What to know in this city about a step.
    #[field(per = "steps", name = "text", plain = "B1")]
    pub step_text: Markdown,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
