//! What people ask again and again, with its answer: colleagues send it, and everybody gets it in their own language.

use integra_common::{Common, CommonTexts};
use integra_kernel::{EntryId, Kind, Texts, fields::Line};
use serde::Deserialize;

/// An answer that is ready to be sent. Readers meet it only when somebody answers them with it.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "ready-answer", version = 1, texts = ReadyAnswerTexts, views(Card))]
pub struct ReadyAnswer {
    /// What says more: six at most are sent.
    #[serde(default)]
    #[field(links("service", "guide", "article", "counter-session", "organization", "opportunity"), section = "about")]
    pub pages: Vec<EntryId>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of an answer.
#[derive(Debug, Texts)]
pub struct ReadyAnswerTexts {
    /// What people ask.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// What we answer.
    #[field(required, at_most = 1000, plain = "B1", section = "about")]
    pub text: Line,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
