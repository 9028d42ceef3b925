//! Saved states that are not the newest any more but may still be published: those from the published ones on.

use std::{collections::BTreeMap, sync::Arc};

use integra_kernel::{Lang, Slug, texts::Fields};
use serde_json::{Map, Value};

use crate::draft::Draft;

/// One saved state of an entry's facts.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    pub(crate) slug: Slug,
    pub(crate) source: Lang,
    pub(crate) facts: Arc<Map<String, Value>>,
    /// Whether an erasure has emptied it.
    pub(crate) emptied: bool,
}

impl Facts {
    /// The newest facts of a draft.
    fn newest(draft: &Draft) -> Self {
        Self {
            slug: draft.slug.clone(),
            source: draft.source.clone(),
            facts: Arc::clone(&draft.facts.body),
            emptied: draft.emptied,
        }
    }
}

/// Earlier saved states of one entry. Its newest ones stand in its draft.
#[derive(Debug, Clone, Default)]
pub(crate) struct Earlier {
    facts: BTreeMap<i64, Facts>,
    texts: BTreeMap<i64, (Lang, Arc<Fields>)>,
}

impl Earlier {
    /// Keeps the facts of a draft that is about to get newer ones.
    pub(crate) fn keep_facts(&mut self, draft: &Draft) {
        self.facts.insert(draft.facts.seq, Facts::newest(draft));
    }

    /// Keeps the texts of a draft that is about to get newer ones in this language.
    pub(crate) fn keep_texts(&mut self, draft: &Draft, lang: &Lang) {
        if let Some(saved) = draft.texts.get(lang) {
            self.texts.insert(saved.seq, (lang.clone(), Arc::clone(&saved.body)));
        }
    }

    /// Forgets an erased language.
    pub(crate) fn erase(&mut self, lang: &Lang) {
        self.texts.retain(|_, (of, _)| of != lang);
    }

    /// Forgets what is older than the published revisions: it can no longer be published without being saved again.
    pub(crate) fn forget_before(&mut self, facts: i64, texts: &BTreeMap<Lang, i64>) {
        self.facts.retain(|seq, _| *seq >= facts);
        self.texts.retain(|seq, (lang, _)| texts.get(lang).is_none_or(|published| seq >= published));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.texts.is_empty()
    }
}

/// A facts revision of an entry, the newest or an earlier one.
pub(crate) fn facts(draft: &Draft, earlier: Option<&Earlier>, seq: i64) -> Option<Facts> {
    if draft.facts.seq == seq {
        return Some(Facts::newest(draft));
    }
    earlier?.facts.get(&seq).cloned()
}

/// A texts revision of an entry in one language, the newest or an earlier one.
pub(crate) fn texts(draft: &Draft, earlier: Option<&Earlier>, lang: &Lang, seq: i64) -> Option<Arc<Fields>> {
    if let Some(saved) = draft.texts.get(lang).filter(|saved| saved.seq == seq) {
        return Some(Arc::clone(&saved.body));
    }
    let (of, fields) = earlier?.texts.get(&seq)?;
    (of == lang).then(|| Arc::clone(fields))
}
