//! How far translations are, counted once for each saved state: with ten thousand entries nobody waits for the counting.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
};

use integra_edition::Draft;
use integra_kernel::{EntryId, Lang};

use crate::rows::{self, Progress};

/// What was counted, by entry.
#[derive(Debug, Default)]
pub struct Counted(Mutex<HashMap<EntryId, Counts>>);

#[derive(Debug)]
struct Counts {
    /// The state that was counted: a later one is another allocation.
    of: Arc<Draft>,
    by_language: BTreeMap<Lang, Progress>,
}

impl Counted {
    /// How far the translation of an entry into a language is.
    pub(crate) fn progress(&self, draft: &Arc<Draft>, lang: &Lang) -> Progress {
        let mut counted = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let counts = counted
            .entry(draft.id)
            .and_modify(|counts| {
                if !Arc::ptr_eq(&counts.of, draft) {
                    *counts = Counts { of: Arc::clone(draft), by_language: BTreeMap::new() };
                }
            })
            .or_insert_with(|| Counts { of: Arc::clone(draft), by_language: BTreeMap::new() });
        if let Some(progress) = counts.by_language.get(lang) {
            return *progress;
        }
        let progress = rows::progress(draft, lang);
        counts.by_language.insert(lang.clone(), progress);
        progress
    }
}
