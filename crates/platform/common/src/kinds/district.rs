//! A district: a part of a city that people name when they say where they live.

use integra_kernel::{
    Kind, Texts,
    fields::{Line, Markdown},
};
use serde::Deserialize;

use super::{
    location::Point,
    shared::{Common, CommonTexts},
};

/// A district of a city.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "district", version = 1, texts = DistrictTexts, views(Card, Pin, Search))]
pub struct District {
    /// About where its middle is.
    #[field(group, section = "where")]
    pub point: Option<Point>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of a district.
#[derive(Debug, Texts)]
pub struct DistrictTexts {
    /// Its name, as people there write it.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// What a newcomer should know about it.
    #[field(plain = "B1", section = "about")]
    pub description: Markdown,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
