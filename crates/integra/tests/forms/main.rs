//! The desk's forms over every kind and the demo's content: nothing is lost between a form and what is saved.

mod round_trip;
mod words;

use std::sync::Arc;

use integra_edition::{Edition, Entry};
use integra_kernel::{EntryId, KindDecl, Kinds, Lang, texts::Fields};
use integra_testing::{
    app::{self, TestApp},
    db,
};
use integra_web::{
    Feature,
    forms::{Ask, Targets, Words},
    wording::{Wording, frame},
};
use serde_json::{Map, Value};

/// Every feature that brings kinds.
pub(crate) fn features() -> Vec<Feature> {
    vec![
        integra_common::feature(),
        integra_signup::feature(),
        integra_services::feature(),
        integra_guides::feature(),
        integra_volunteering::feature(),
        integra_shop::feature(),
    ]
}

/// All kinds.
pub(crate) fn kinds() -> Kinds {
    Kinds::new(features().iter().flat_map(|feature| feature.kinds.clone()))
}

/// All words.
pub(crate) fn wording() -> Wording {
    let files: Vec<_> = frame().into_iter().chain(features().into_iter().flat_map(|feature| feature.wording)).collect();
    Wording::build(&files).expect("in order")
}

/// The demo's content as readers see it, with the links between its entries.
pub(crate) async fn demo() -> Arc<Edition> {
    let (store, _folder) = db::sqlite().await;
    let app = TestApp::start(store, features(), "2026-11-23T08:00:00Z", &[]).await;
    app.import(&app::demo()).await;
    Arc::clone(app.site.reader().edition())
}

/// What links of an entry may lead to, as the desk words it.
pub(crate) fn targets(edition: &Edition, kinds: &[&str]) -> Vec<(EntryId, String)> {
    let words = |entry: &Arc<Entry>| {
        let name = entry.source_text("name").unwrap_or_default();
        (entry.id, format!("{name} · {}", entry.slug))
    };
    edition.entries().filter(|entry| kinds.contains(&entry.kind.as_str())).map(words).collect()
}

/// One saved state of an entry.
pub(crate) struct Saved {
    pub(crate) kind: Arc<KindDecl>,
    pub(crate) lang: Lang,
    pub(crate) facts: Map<String, Value>,
    pub(crate) texts: Fields,
}

impl Saved {
    /// The state of an entry that readers see.
    pub(crate) fn of(kinds: &Kinds, entry: &Entry) -> Self {
        Self {
            kind: Arc::clone(kinds.get(&entry.kind).expect("a kind of ours")),
            lang: entry.source.clone(),
            facts: entry.facts.as_ref().clone(),
            texts: entry.texts.get(&entry.source).map(|texts| texts.as_ref().clone()).unwrap_or_default(),
        }
    }

    /// What a form of it is about.
    pub(crate) fn ask<'a>(&'a self, targets: &'a Targets<'a>) -> Ask<'a> {
        Ask {
            kind: &self.kind,
            facts: &self.facts,
            texts: &self.texts,
            lang: &self.lang,
            staff: true,
            targets,
            lent: &|_| Vec::new(),
        }
    }
}

/// Words in a language of the desk.
pub(crate) fn in_language<'a>(wording: &'a Wording, lang: &'a Lang) -> Words<'a> {
    Words { wording, lang }
}

/// A language.
pub(crate) fn lang(tag: &str) -> Lang {
    Lang::parse(tag).expect("a tag")
}
