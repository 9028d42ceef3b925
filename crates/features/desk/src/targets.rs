//! What links of a form may lead to, and how entries that fit some words are told apart.

use std::collections::BTreeMap;

use integra_edition::Draft;
use integra_kernel::{CityKey, EntryId, KindDecl, Slug, fields::FieldType};
use integra_web::forms::{self, Found, Match};
use serde_json::{Map, Value};

use crate::{ask::Ask, finder::Known, media, pages::entries, rows};

/// Above so many entries their order does not matter: nobody reads them all, they are searched in.
const SORTED_AT_MOST: usize = 500;
/// Most entries shown in a form that fit words typed there.
pub(crate) const MATCHES: usize = 20;

/// The cities links of this city may lead to: itself and the network.
pub(crate) fn cities(ask: &Ask) -> Vec<CityKey> {
    let Some(city) = ask.city.as_ref().map(|city| city.key.clone()) else { return Vec::new() };
    let network = (!city.is_all()).then(CityKey::all);
    std::iter::once(city).chain(network).collect()
}

/// What links may lead to: entries of this city and of the network that are not archived, by name.
pub(crate) fn of<'a>(ask: &'a Ask) -> impl Fn(&[&str]) -> Vec<(EntryId, String)> + 'a {
    move |kinds: &[&str]| {
        let drafts = ask.desk.drafts();
        let mut found: Vec<(EntryId, String, Slug)> = Vec::new();
        for city in &cities(ask) {
            for kind in kinds {
                let fits = |draft: &Draft| *kind != media::KIND || media::is_picture(draft);
                let alive = drafts.list(city, kind).filter(|draft| rows::is_alive(draft) && fits(draft));
                found.extend(alive.map(|draft| (draft.id, ask.name_of(draft), draft.slug.clone())));
            }
        }
        if found.len() <= SORTED_AT_MOST {
            let collator = ask.desk.wording().collate(&ask.lang);
            found.sort_by(|one, other| collator.compare(&one.1, &other.1));
        }
        told_apart(found)
    }
}

/// The rows that the entry whose name this one has gives to its form, with their words.
pub(crate) fn lent<'a>(
    ask: &'a Ask,
    kind: &'a KindDecl,
    facts: &'a Map<String, Value>,
) -> impl Fn(&str) -> Vec<(String, String)> + 'a {
    move |list: &str| {
        let kinds = ask.desk.kinds();
        let drafts = ask.desk.drafts();
        let Some(lender) = kinds.lender(kind.name, facts).and_then(|id| drafts.get(id)) else { return Vec::new() };
        let Some(of) = kinds.get(&lender.kind) else { return Vec::new() };
        lender
            .fields(&lender.source)
            .map(|texts| forms::rows_of(of, &lender.facts.body, texts, list))
            .unwrap_or_default()
    }
}

/// Entries by name. In a list short enough to be read, the slug is added only where two have the same name; a longer one
/// is searched in, by name or slug.
fn told_apart(found: Vec<(EntryId, String, Slug)>) -> Vec<(EntryId, String)> {
    let mut named: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, name, _) in &found {
        *named.entry(name).or_default() += 1;
    }
    let long = found.len() > forms::LISTED_AT_MOST;
    let words = |(id, name, slug): &(EntryId, String, Slug)| {
        let alone = !long && named.get(name.as_str()) == Some(&1);
        (*id, if alone { name.clone() } else { format!("{name} · {slug}") })
    };
    found.iter().map(words).collect()
}

/// The entries that fit some words, the best first, at most so many.
pub(crate) fn find(ask: &Ask, kinds: &[&str], query: &str, at_most: usize) -> Found {
    let drafts = ask.desk.drafts();
    let index = ask.desk.finder.index(&drafts, ask.desk.kinds());
    let found = index.find(&drafts, &cities(ask), kinds, query);
    let shown = found.iter().take(at_most);
    Found {
        name: String::new(),
        count: found.len(),
        matches: shown.map(|known| one(ask, known, &|id| index.get(id).map(|of| of.name.clone()))).collect(),
    }
}

fn one(ask: &Ask, known: &Known, name_of: &dyn Fn(EntryId) -> Option<String>) -> Match {
    let draft = &known.draft;
    let organizations = known.organizations.iter().filter_map(|id| name_of(*id));
    let network = draft.city.is_all() && ask.city.as_ref().is_some_and(|city| !city.key.is_all());
    let states = entries::states(ask, draft, false).into_iter().map(|(_, words)| words);
    let about: Vec<String> = std::iter::once(ask.say(&format!("kind-{}", draft.kind), &[]))
        .chain(organizations)
        .chain(street(ask, draft))
        .chain(network.then(|| ask.say("desk-find-network", &[])))
        .chain(states)
        .collect();
    Match {
        id: draft.id.to_string(),
        words: format!("{} · {}", known.name, draft.slug),
        name: known.name.clone(),
        lang: draft.source.to_string(),
        dir: draft.source.direction().as_str(),
        about: about.join(" · "),
    }
}

/// Where it is, as far as its lines in the section about that say: street and town.
fn street(ask: &Ask, draft: &Draft) -> Option<String> {
    let kind = ask.desk.kinds().get(&draft.kind)?;
    let lines = kind.facts.iter().filter(|field| field.section == Some("where") && field.ty == FieldType::Line);
    let words: Vec<&str> =
        lines.filter_map(|field| draft.facts.body.get(field.name).and_then(Value::as_str)).take(2).collect();
    (!words.is_empty()).then(|| words.join(", "))
}
