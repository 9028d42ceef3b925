//! A kind with every shape a fact can have, and short words for its values.

use integra_kernel::{
    Block, Group, ItemId, Kind, KindDecl, Lang, Term, Texts,
    fields::{Line, Markdown},
    merge::Content,
    schedule::Hours,
    texts::Fields,
};
use serde::Deserialize;
use serde_json::{Map, Value};

/// An address that goes with a telephone: a list within a list.
#[expect(dead_code, reason = "only declared")]
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Address {
    #[field(required)]
    pub id: ItemId,
    pub url: Option<String>,
}

/// A telephone.
#[expect(dead_code, reason = "only declared")]
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Phone {
    #[field(required)]
    pub id: ItemId,
    pub number: Option<String>,
    #[serde(default)]
    pub languages: Vec<Lang>,
    #[serde(default)]
    #[field(group)]
    pub links: Vec<Address>,
}

/// Where facts come from: what it supports is written as paths.
#[expect(dead_code, reason = "only declared")]
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Use {
    #[field(required)]
    pub id: ItemId,
    #[serde(default)]
    pub facts: Vec<String>,
}

/// When a notice is shown.
#[expect(dead_code, reason = "only declared")]
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Notice {
    pub from: Option<String>,
    pub until: Option<String>,
    #[field(staff_only)]
    pub reason: Option<String>,
}

/// A counter where people are helped.
#[expect(dead_code, reason = "only declared")]
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "counter", version = 1, texts = CounterTexts, views(Card))]
pub struct Counter {
    pub website: Option<String>,
    #[serde(default)]
    pub languages: Vec<Lang>,
    #[serde(default)]
    #[field(vocabulary = "help", terms("advice", "forms", "interpreting"))]
    pub help: Vec<Term>,
    #[serde(default)]
    #[field(group)]
    pub phones: Vec<Phone>,
    #[serde(default)]
    #[field(group)]
    pub schedules: Vec<Hours>,
    #[field(group)]
    pub notice: Option<Notice>,
    #[serde(default)]
    #[field(group)]
    pub sources: Vec<Use>,
}

/// Its texts.
#[expect(dead_code, reason = "only declared")]
#[derive(Debug, Texts)]
pub struct CounterTexts {
    #[field(required)]
    pub name: Line,
    pub description: Markdown,
    #[field(per = "phones", name = "note")]
    pub phone_note: Line,
    #[field(per = "phones", name = "more")]
    pub phone_more: Markdown,
}

/// The declaration.
pub fn kind() -> KindDecl {
    Counter::declaration()
}

/// Facts from a JSON object.
pub fn facts(value: Value) -> Map<String, Value> {
    value.as_object().cloned().expect("an object")
}

/// Source texts from paths and Markdown.
pub fn fields(texts: &[(&str, &str)]) -> Fields {
    let blocks = |text: &str| integra_kernel::texts::split_markdown(text).into_iter().map(Block::source).collect();
    texts.iter().map(|(path, text)| ((*path).to_owned(), blocks(text))).collect()
}

/// Facts and texts.
pub fn content(value: Value, texts: &[(&str, &str)]) -> Content {
    Content { facts: facts(value), texts: fields(texts) }
}

/// The text at a path, its blocks joined.
pub fn text(fields: &Fields, path: &str) -> Option<String> {
    let blocks = fields.get(path)?;
    Some(integra_kernel::texts::join_markdown(blocks.iter().map(|block| block.text.as_str())))
}
