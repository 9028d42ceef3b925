//! What an index is told of an entry: its own words, and those of what it is linked to.

use std::collections::BTreeSet;

use integra_edition::{Edition, Entry, outgoing};
use integra_kernel::{EntryId, FieldDecl, FieldType, Kinds, View};
use integra_search::{Document, Said};
use serde_json::{Map, Value};

use crate::text;

/// Texts that name an entry.
pub(crate) const NAMES: [&str; 2] = ["name", "alternate_name"];
/// Facts that tell where the others come from: nobody looks for an entry by them.
const ORIGIN: &str = "sources";

/// Whether readers can look for entries of a kind.
pub(super) fn sought(kinds: &Kinds, kind: &str) -> bool {
    kinds.get(kind).is_some_and(|kind| kind.views.contains(&View::Search))
}

/// What an index is told of an entry, with the groups of synonyms that lead to it and their words.
pub(super) fn document(
    edition: &Edition,
    kinds: &Kinds,
    entry: &Entry,
    groups: BTreeSet<EntryId>,
    led: Vec<Said>,
) -> Document {
    let mut document = Document { groups, around: led, ..Document::default() };
    let lender = kinds.lender(&entry.kind, &entry.facts).and_then(|id| edition.entry(id));
    // An adopted entry says what the network says, and the city's words beside it.
    for said in std::iter::once(entry).chain(lender.map(AsRef::as_ref)) {
        for (lang, fields) in &said.texts {
            for (path, blocks) in fields.iter() {
                let words = blocks.iter().map(|block| text::words_of(&block.text));
                let to = if NAMES.contains(&path.as_str()) { &mut document.names } else { &mut document.texts };
                to.extend(words.filter(|words| !words.is_empty()).map(|words| (lang.clone(), words)));
            }
        }
    }
    let Some(kind) = kinds.get(&entry.kind) else { return document };
    let mut lines = Vec::new();
    lines_of(&kind.facts, &entry.facts, &mut lines);
    let linked = outgoing(&kind.facts, &entry.facts);
    for (id, path) in linked.iter().filter(|(_, path)| !path.starts_with(ORIGIN)) {
        let Some(target) = edition.entry(*id).filter(|_| Some(path.as_str()) != kind.named_by) else { continue };
        for (lang, fields) in &target.texts {
            let names = fields.iter().filter(|(path, _)| NAMES.contains(&path.as_str())).flat_map(|(_, blocks)| blocks);
            document.around.extend(names.map(|block| (lang.clone(), block.text.clone())));
        }
        // A place has no page of its own: its street leads to what is there.
        if let Some(place) = kinds.get(&target.kind).filter(|kind| !kind.views.contains(&View::Search)) {
            lines_of(&place.facts, &target.facts, &mut lines);
        }
    }
    document.around.extend(lines.into_iter().map(|line| (entry.source.clone(), line)));
    document
}

/// The lines a person may type among facts: streets, telephone numbers, addresses on the web.
fn lines_of(fields: &[FieldDecl], facts: &Map<String, Value>, found: &mut Vec<String>) {
    fn walk(ty: &FieldType, value: &Value, found: &mut Vec<String>) {
        match (ty, value) {
            (FieldType::Line | FieldType::Email | FieldType::Url, Value::String(line)) => found.push(line.clone()),
            (FieldType::List(of), Value::Array(items)) => items.iter().for_each(|item| walk(of, item, found)),
            (FieldType::Group(fields), Value::Object(facts)) => lines_of(fields, facts, found),
            _ => {}
        }
    }
    for field in fields.iter().filter(|field| !field.staff_only && field.name != ORIGIN) {
        if let Some(value) = facts.get(field.name) {
            walk(&field.ty, value, found);
        }
    }
}
