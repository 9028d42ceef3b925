//! A small bundle and short words for the tests.

use std::{collections::BTreeMap, path::Path};

use integra_edition::{Edition, Entry, Fold};
use integra_exchange::bundle::{self, Error, Files, Outcome};
use integra_guides::{Article, Channel, Document, Guide};
use integra_kernel::{CityKey, Kind, KindDecl, Kinds, Slug};
use integra_services::{Service, UrgentNumber};
use integra_store::Store;

/// A moment all tests agree on, in microseconds: 23 November 2026.
pub(crate) const NOW: i64 = 1_795_000_000_000_000;

/// All kinds but those of the guides.
pub(crate) fn without_guides() -> Kinds {
    Kinds::new(declarations())
}

/// All kinds.
pub(crate) fn kinds() -> Kinds {
    let guides = [Article::declaration(), Channel::declaration(), Document::declaration(), Guide::declaration()];
    Kinds::new(declarations().into_iter().chain(guides))
}

fn declarations() -> Vec<KindDecl> {
    let mut all = integra_common::declarations();
    all.extend([Service::declaration(), UrgentNumber::declaration()]);
    all
}

/// The content the project ships.
pub(crate) fn demo() -> Files {
    Files::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo")).expect("the demo content")
}

pub(crate) const CENTRE: &str = "kosice/organization/centre.toml";
pub(crate) const CENTRE_EN: &str = "kosice/organization/centre.en.md";
pub(crate) const CENTRE_SK: &str = "kosice/organization/centre.sk.md";
pub(crate) const PERMITS: &str = "kosice/service/permits.toml";
pub(crate) const PERMITS_EN: &str = "kosice/service/permits.en.md";

/// Three entries: a topic, an office with a translation, and its service.
pub(crate) fn small() -> Files {
    let entry = "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\n";
    let files = [
        ("bundle.toml", "format = 1\n".to_owned()),
        ("all/topic/papers.toml", format!("{entry}order = 1\nhue = 10\nart = \"papers\"\n")),
        ("all/topic/papers.en.md", "+++\nname = \"Papers\"\n+++\n".to_owned()),
        (
            CENTRE,
            format!(
                "{entry}type = \"ngo\"\nphones = [{{ id = \"main\", number = \"+421 55\" }}]\nverified = 2026-11-22\n"
            ),
        ),
        (CENTRE_EN, "+++\nname = \"Centre\"\n+++\n\n<!-- description -->\nOne.\n\nTwo.\n".to_owned()),
        (
            CENTRE_SK,
            "+++\nname = \"Centrum\"\n\n[translation]\norigin = \"machine\"\nreviewed = false\n+++\n\n\
             <!-- description -->\nJeden.\n\nDva.\n"
                .to_owned(),
        ),
        (
            PERMITS,
            format!(
                "{entry}organization = \"organization/centre\"\nstatus = \"active\"\ntopics = [\"all:topic/papers\"]\n"
            ),
        ),
        (PERMITS_EN, "+++\nname = \"Permits\"\n+++\n".to_owned()),
    ];
    Files(files.into_iter().map(|(name, text)| (name.to_owned(), text.into_bytes())).collect())
}

/// Replaces a piece of a file that must be there.
pub(crate) fn edit(files: &mut Files, file: &str, from: &str, to: &str) {
    let text = text(files, file);
    assert!(text.contains(from), "{file} has no {from:?}:\n{text}");
    files.0.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
}

pub(crate) fn text(files: &Files, file: &str) -> String {
    String::from_utf8(files.0.get(file).unwrap_or_else(|| panic!("no {file}")).clone()).expect("UTF-8")
}

/// Ten bytes that never come twice.
pub(crate) fn chance() -> [u8; 10] {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let mut bytes = [0; 10];
    bytes[..4].copy_from_slice(&std::process::id().to_be_bytes());
    bytes[4..].copy_from_slice(&NEXT.fetch_add(1, Ordering::Relaxed).to_be_bytes()[2..]);
    bytes
}

pub(crate) async fn import(store: &Store, files: &Files) -> Result<Outcome, Error> {
    bundle::import(store, &kinds(), files, "test", NOW, &mut chance, false).await
}

pub(crate) async fn export(store: &Store) -> Files {
    bundle::export(store, &kinds(), None).await.expect("an export")
}

/// The edition of everything in the store.
pub(crate) async fn edition(store: &Store) -> Edition {
    let mut fold = Fold::new(kinds());
    fold.apply(&store.read_since(0, u64::MAX >> 1).await.expect("the log"));
    fold.edition().clone()
}

/// What readers see of each entry, without when it was published.
pub(crate) fn shown(edition: &Edition) -> BTreeMap<String, Entry> {
    let address = |entry: &Entry| format!("{}/{}/{}", entry.city, entry.kind, entry.slug);
    edition.entries().map(|entry| (address(entry), Entry { seq: 0, at: 0, ..entry.as_ref().clone() })).collect()
}

/// The published entry at an address.
pub(crate) fn at(edition: &Edition, kind: &str, slug: &str) -> integra_edition::Found {
    let (city, slug) = (CityKey::parse("kosice").expect("a city"), Slug::parse(slug).expect("a slug"));
    edition.find(&city, kind, &slug)
}

/// Entries of a bundle.
pub(crate) fn count(files: &Files) -> usize {
    files.0.keys().filter(|name| name.ends_with(".toml") && *name != "bundle.toml").count()
}
