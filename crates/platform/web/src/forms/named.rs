//! Rows that are named elsewhere: rows of a list that another field names by id, and rows whose ids another entry gives.

use integra_kernel::fields::FieldType;
use serde_json::Value;

use super::{Ask, Posted, fact_name, row_fields, rows, text_name};

/// The rows of the entry's other lists that have words, for a field in the list `within` that names some by id (the
/// questions a step of a guide depends on): their ids, with their first words.
pub(super) fn others(ask: &Ask, posted: Option<&Posted>, within: Option<&str>) -> Vec<(String, String)> {
    let lists = ask.kind.facts.iter().filter(|list| Some(list.name) != within && row_fields(&list.ty).is_some());
    let mut found = Vec::new();
    for list in lists.filter(|list| !ask.hides(list)) {
        // Some lists are figures only: nothing names their rows.
        let Some(text) = ask.texts_of_rows(list.name).find(|text| text.ty == FieldType::Line) else { continue };
        let sent = posted.and_then(|posted| rows::sent(posted, &fact_name(list.name)));
        let saved = || rows::items(ask.facts.get(list.name)).iter().map(|item| item.id.to_owned()).collect();
        for id in sent.unwrap_or_else(saved) {
            let path = text.path(Some(&id));
            let typed = posted.and_then(|posted| posted.one(&text_name(&path))).map(str::to_owned);
            let words = typed.or_else(|| Some(ask.texts.get(&path)?.first()?.text.clone()));
            let words = words.filter(|words| !words.trim().is_empty()).unwrap_or_else(|| id.clone());
            found.push((id, words));
        }
    }
    found
}

/// The ids of the rows of a list with those that another entry gives and that are not among them yet: the steps of a
/// guide that a city shares. A row that stays empty is no row.
pub(super) fn with_lent(ask: &Ask, list: &str, mut ids: Vec<String>) -> Vec<String> {
    for (id, _) in (ask.lent)(list) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The words of a row in the entry that gives its id.
pub(super) fn lent_words(ask: &Ask, list: &str, id: &str) -> Option<String> {
    (ask.lent)(list).into_iter().find(|(lent, _)| lent == id).map(|(_, words)| words)
}

/// The rows of a list of an entry, as [`super::Lent`] gives them: their ids with the text that must name each. Rows
/// without such a text (sources) are nobody else's.
pub fn rows_of(
    kind: &integra_kernel::KindDecl,
    facts: &serde_json::Map<String, Value>,
    texts: &integra_kernel::texts::Fields,
    list: &str,
) -> Vec<(String, String)> {
    let Some(naming) = kind.texts.iter().find(|text| text.per == Some(list) && text.required) else {
        return Vec::new();
    };
    let items = rows::items(facts.get(list));
    let words = |id: &str| Some(texts.get(&naming.path(Some(id)))?.first()?.text.clone());
    items.iter().map(|item| (item.id.to_owned(), words(item.id).unwrap_or_else(|| item.id.to_owned()))).collect()
}
