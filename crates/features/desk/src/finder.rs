//! Finding entries by words, quickly, for whoever links to one: folded words of every entry, kept in memory.
//!
//! The index follows the drafts: when something was saved, only entries that changed are folded anew.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use integra_edition::{Draft, DraftState, Drafts};
use integra_kernel::{CityKey, EntryId, Kinds, fields::FieldType};
use integra_web::text::fold;

use crate::rows;

/// What one entry is found by.
#[derive(Debug)]
pub struct Known {
    /// The entry as it was when it was folded.
    pub draft: Arc<Draft>,
    /// The entry that lends its name to it.
    lender: Option<Arc<Draft>>,
    /// Its name in its source language, else its slug.
    pub name: String,
    /// Names in all languages and the slug, folded.
    words: String,
    /// Its name, folded.
    folded: String,
    /// The organizations it belongs to.
    pub organizations: Vec<EntryId>,
}

/// The words of all entries at one moment.
#[derive(Debug, Default)]
pub struct Index {
    known: HashMap<EntryId, Arc<Known>>,
}

impl Index {
    /// The index of some drafts; what has not changed since `before` is taken over.
    pub fn of(drafts: &Drafts, kinds: &Kinds, before: &Self) -> Self {
        let known = drafts.iter().map(|draft| {
            let lender = drafts.lender(kinds, draft);
            let is_same = |known: &&Arc<Known>| {
                Arc::ptr_eq(&known.draft, draft) && known.lender.as_ref().map(Arc::as_ptr) == lender.map(Arc::as_ptr)
            };
            let same = before.known.get(&draft.id).filter(is_same);
            (draft.id, same.map_or_else(|| Arc::new(known(draft, lender, kinds)), Arc::clone))
        });
        Self { known: known.collect() }
    }

    /// An entry.
    pub fn get(&self, id: EntryId) -> Option<&Arc<Known>> {
        self.known.get(&id)
    }

    /// The entries of some cities and kinds (all kinds, when none is named) somebody still works on, with every word of
    /// `query` in their names, their slugs or the names of their organizations; the best first.
    pub fn find(&self, drafts: &Drafts, cities: &[CityKey], kinds: &[&str], query: &str) -> Vec<Arc<Known>> {
        let folded = fold(query);
        // What stands in an input once an entry is chosen finds that entry again: `name · slug`.
        let words: Vec<&str> = folded.split(|letter: char| letter.is_whitespace() || letter == '·').collect();
        let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let of_city = cities.iter().flat_map(|city| drafts.of_city(city));
        let wanted = of_city.filter(|draft| kinds.is_empty() || kinds.contains(&draft.kind.as_str()));
        let mut found: Vec<(u8, Arc<Known>)> = wanted
            .filter(|draft| rows::is_alive(draft))
            .filter_map(|draft| {
                let known = self.known.get(&draft.id)?;
                Some((self.rank(known, &words)?, Arc::clone(known)))
            })
            .collect();
        found.sort_by(|(rank, one), (other_rank, other)| {
            (rank, &one.folded, one.draft.id).cmp(&(other_rank, &other.folded, other.draft.id))
        });
        found.into_iter().map(|(_, known)| known).collect()
    }

    /// How well words fit, 0 best: the name begins with the first, all stand in its own words, or in those of its
    /// organizations too.
    fn rank(&self, known: &Known, words: &[&str]) -> Option<u8> {
        if words.iter().all(|word| known.words.contains(word)) {
            return Some(u8::from(!words.first().is_some_and(|first| known.folded.starts_with(first))));
        }
        let of = |word: &&str| {
            let mut names = known.organizations.iter().filter_map(|id| self.known.get(id));
            names.any(|organization| organization.words.contains(*word))
        };
        words.iter().all(|word| known.words.contains(word) || of(word)).then_some(2)
    }
}

fn known(draft: &Arc<Draft>, lender: Option<&Arc<Draft>>, kinds: &Kinds) -> Known {
    let mut words = draft.slug.as_str().to_owned();
    for fields in draft.texts.values().chain(lender.iter().flat_map(|lender| lender.texts.values())) {
        for block in fields.body.get("name").into_iter().flatten() {
            words.push('\n');
            words.push_str(&block.text);
        }
    }
    let facts = kinds.get(&draft.kind).map(|kind| kind.facts.as_slice()).unwrap_or_default();
    let links = facts.iter().filter(|field| matches!(field.ty, FieldType::Link(kinds) if kinds == ["organization"]));
    let ids = links.filter_map(|field| draft.facts.body.get(field.name)?.as_str()?.parse().ok());
    let name = rows::lent_name(draft, lender);
    Known {
        draft: Arc::clone(draft),
        lender: lender.cloned(),
        words: fold(&words),
        folded: fold(&name),
        name,
        organizations: if draft.state == DraftState::Erased { Vec::new() } else { ids.collect() },
    }
}

/// The newest index, made when somebody first asks for it after a change.
#[derive(Default)]
pub(crate) struct Finder {
    newest: Mutex<Option<(Arc<Drafts>, Arc<Index>)>>,
}

impl Finder {
    /// The index of the newest drafts.
    pub(crate) fn index(&self, drafts: &Arc<Drafts>, kinds: &Kinds) -> Arc<Index> {
        let mut newest = self.newest.lock().unwrap_or_else(PoisonError::into_inner);
        let before = match newest.as_ref() {
            Some((of, index)) if Arc::ptr_eq(of, drafts) => return Arc::clone(index),
            Some((_, index)) => Arc::clone(index),
            None => Arc::default(),
        };
        let index = Arc::new(Index::of(drafts, kinds, &before));
        *newest = Some((Arc::clone(drafts), Arc::clone(&index)));
        index
    }
}
