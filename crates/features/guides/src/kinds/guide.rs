//! A life situation told as steps.

use integra_common::{Common, CommonTexts, Media};
use integra_kernel::{
    EntryId, Group, ItemId, Kind, Link, Term, Texts,
    fields::{Line, Markdown},
};
use serde::Deserialize;

/// An address that helps with a step.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct StepLink {
    /// Stable id within the step.
    #[field(required)]
    pub id: ItemId,
    /// The address.
    #[field(required, ty = "Url")]
    pub url: String,
}

/// A question to the reader, answered with yes or no, that tells which steps concern them.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Question {
    /// Stable id within the guide.
    #[field(required)]
    pub id: ItemId,
}

/// One step.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Step {
    /// Stable id within the guide.
    #[field(required)]
    pub id: ItemId,
    /// How it follows the step before: after it, at the same time, or instead of it.
    #[field(vocabulary = "joins", terms("then", "and", "or"))]
    pub joins: Option<Term>,
    /// Who helps: organizations or services.
    #[serde(default)]
    #[field(links("organization", "service"))]
    pub offices: Vec<EntryId>,
    /// Addresses that help.
    #[serde(default)]
    #[field(group)]
    pub links: Vec<StepLink>,
    /// Questions it depends on: it is for people who say yes to one of them.
    #[serde(default)]
    pub only_if: Vec<ItemId>,
    /// Questions it depends on: it is not for people who say yes to one of them.
    #[serde(default)]
    pub only_if_not: Vec<ItemId>,
}

/// A guide: a life situation told as steps that may span several offices.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "guide", version = 1, texts = GuideTexts, views(Card, Search))]
pub struct Guide {
    /// A picture for it.
    #[field(unsourced, section = "about")]
    pub image: Option<Link<Media>>,
    /// Place in lists, from 1.
    #[field(unsourced, section = "portal")]
    pub order: Option<i64>,
    /// What to ask the reader first.
    #[serde(default)]
    #[field(group, unsourced, at_most = 8, section = "steps")]
    pub questions: Vec<Question>,
    /// What to do.
    #[serde(default)]
    #[field(required, group, section = "steps")]
    pub steps: Vec<Step>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of a guide.
#[derive(Debug, Texts)]
pub struct GuideTexts {
    /// The situation, in the words of somebody in it.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// What to know first.
    #[field(plain = "B1", section = "about")]
    pub intro: Markdown,
    /// What is asked, to be answered with yes or no.
    #[field(per = "questions", name = "ask", required, at_most = 160, plain = "B1")]
    pub question: Line,
    /// What to do.
    #[field(per = "steps", name = "title", required, at_most = 120)]
    pub step_title: Line,
    /// How.
    #[field(per = "steps", name = "text", plain = "B1")]
    pub step_text: Markdown,
    /// How long it takes; absent when not known.
    #[field(per = "steps", name = "time", at_most = 160)]
    pub step_time: Line,
    /// What it costs; absent when not known.
    #[field(per = "steps", name = "cost", at_most = 160)]
    pub step_cost: Line,
    /// What to bring; absent when not known.
    #[field(per = "steps", name = "bring", at_most = 300)]
    pub step_bring: Line,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
