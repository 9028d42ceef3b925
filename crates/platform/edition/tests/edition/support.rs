//! Kinds and short words for the tests.

use std::collections::BTreeMap;

use integra_kernel::{
    Block, CityKey, EntryId, Group, ItemId, Kind, Kinds, Lang, Link, Slug, Texts,
    fields::{Line, Markdown},
    texts::Fields,
};
use serde::Deserialize;
use serde_json::{Map, Value};

/// A moment all tests agree on, in microseconds: 23 November 2026.
pub(crate) const NOW: i64 = 1_795_000_000_000_000;

/// A stop of a walk.
#[expect(dead_code, reason = "only declared and parsed")]
#[derive(Debug, Clone, Deserialize, Group)]
pub(crate) struct Stop {
    #[field(required)]
    pub(crate) id: ItemId,
    #[serde(default)]
    pub(crate) at: Vec<Link<Place>>,
}

/// Something with a link of its own.
#[expect(dead_code, reason = "only declared and parsed")]
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "place", version = 1, texts = Wording, views(Card))]
pub(crate) struct Place {
    pub(crate) value: i64,
    pub(crate) near: Option<Link<Place>>,
}

/// Something with links inside a repeated fact.
#[expect(dead_code, reason = "only declared and parsed")]
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "walk", version = 1, texts = Wording, views(Card))]
pub(crate) struct Walk {
    pub(crate) value: i64,
    #[serde(default)]
    #[field(group)]
    pub(crate) stops: Vec<Stop>,
}

/// Texts of both.
#[expect(dead_code, reason = "only declared and parsed")]
#[derive(Debug, Texts)]
pub(crate) struct Wording {
    #[field(required)]
    pub(crate) name: Line,
    pub(crate) body: Markdown,
}

/// The kinds of the test installation.
pub(crate) fn kinds() -> Kinds {
    Kinds::new([Place::declaration(), Walk::declaration()])
}

pub(crate) fn id(number: u8) -> EntryId {
    EntryId::new(1_795_000_000_000 + u64::from(number), [number; 10])
}

pub(crate) fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a language tag")
}

pub(crate) fn city(key: &str) -> CityKey {
    CityKey::parse(key).expect("a city key")
}

pub(crate) fn slug(text: &str) -> Slug {
    Slug::parse(text).expect("a slug")
}

pub(crate) fn map(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        other => panic!("{other} is no object"),
    }
}

pub(crate) fn fields(name: &str) -> Fields {
    BTreeMap::from([
        ("name".to_owned(), vec![Block::source(name)]),
        ("body".to_owned(), vec![Block::source(format!("One {name}.")), Block::source("Two.")]),
    ])
}
