//! The newest saved state of one entry, whether or not readers see it.

use std::{collections::BTreeMap, sync::Arc};

use integra_kernel::{
    CityKey, EntryId, Kinds, Lang, Slug,
    texts::{Fields, Trusted, Worded},
};
use integra_store::ScheduledAction;
use serde_json::{Map, Value};

use crate::entry::{self, Entry};

/// One saved state of an entry's facts, or of its texts in one language.
#[derive(Debug, PartialEq)]
pub struct Saved<T> {
    /// `seq` of the record that saved it: the base the next save must name.
    pub seq: i64,
    /// When it was saved, microseconds since 1970.
    pub at: i64,
    /// Who saved it: an account id or the name of a job.
    pub author: Arc<str>,
    /// What was saved. An edition that shows it holds the same allocation.
    pub body: Arc<T>,
}

impl<T> Clone for Saved<T> {
    fn clone(&self) -> Self {
        Self { seq: self.seq, at: self.at, author: Arc::clone(&self.author), body: Arc::clone(&self.body) }
    }
}

/// What an entry is to readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DraftState {
    /// Never published, taken back to be worked on, or begun again after an erasure.
    Draft,
    /// Readers see it, perhaps in an earlier state.
    Published,
    /// Ended.
    Archived,
    /// Erased for good, and nobody has begun it again.
    Erased,
}

/// What readers see of an entry now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedRefs {
    /// `seq` of the record that published it.
    pub seq: i64,
    /// When, microseconds since 1970.
    pub at: i64,
    /// The facts revision.
    pub facts: i64,
    /// The texts revision of each published language.
    pub texts: BTreeMap<Lang, i64>,
}

/// Something planned for an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// When, microseconds since 1970.
    pub at: i64,
    /// What is done then.
    pub what: ScheduledAction,
    /// Who planned it.
    pub author: Arc<str>,
}

/// The newest saved state of one entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// Its stable id.
    pub id: EntryId,
    /// Name of its kind, for good; this installation may not know it.
    pub kind: String,
    /// The version of the kind the facts follow: today's, or a later one when a newer node wrote them.
    pub kind_version: u32,
    /// The city it belongs to, or `all`, for good.
    pub city: CityKey,
    /// Its newest name in addresses; readers may still see it under another.
    pub slug: Slug,
    /// The language its texts are written in first.
    pub source: Lang,
    /// Its newest facts, brought to today's version of the kind; unknown fields are kept. Empty after an erasure.
    pub facts: Saved<Map<String, Value>>,
    /// Its newest texts in every language that has some; an erased language has none.
    pub texts: BTreeMap<Lang, Saved<Fields>>,
    /// When it was first saved (microseconds since 1970), and by whom.
    pub created: (i64, Arc<str>),
    /// What it is to readers.
    pub state: DraftState,
    /// What readers see; nothing unless the state is [`DraftState::Published`].
    pub published: Option<PublishedRefs>,
    /// What is planned, the earliest first: at most one publication and one withdrawal.
    pub plans: Vec<Plan>,
    /// How free it is (`open`, `few`, `full`), where somebody said so.
    pub availability: Option<String>,
    /// Whether the newest facts are an emptied body.
    pub(crate) emptied: bool,
    /// The newest revision of each language whose newest body is an emptied one.
    pub(crate) emptied_texts: BTreeMap<Lang, i64>,
}

impl Draft {
    /// When it was last saved (microseconds since 1970), and by whom. Publishing is no save.
    pub fn changed(&self) -> (i64, &str) {
        let facts = (self.facts.seq, self.facts.at, &self.facts.author);
        let texts = self.texts.values().map(|saved| (saved.seq, saved.at, &saved.author));
        let (_, at, author) = texts.fold(facts, |newest, saved| if saved.0 > newest.0 { saved } else { newest });
        (at, author)
    }

    /// Whether readers see the entry, but not the newest state of its facts and of every language. What readers do not
    /// see at all is not ahead of anything: ask [`Draft::state`] for that.
    pub fn is_ahead(&self) -> bool {
        let Some(published) = &self.published else { return false };
        self.facts.seq != published.facts
            || self.texts.iter().any(|(lang, saved)| published.texts.get(lang) != Some(&saved.seq))
    }

    /// The revision the next save of the facts (or of the texts in a language) must name as its base: the newest one,
    /// emptied by an erasure or not. None for a language nobody has written in yet.
    pub fn base(&self, lang: Option<&Lang>) -> Option<i64> {
        match lang {
            None => Some(self.facts.seq),
            Some(lang) => self.texts.get(lang).map(|saved| saved.seq).or_else(|| self.emptied_texts.get(lang).copied()),
        }
    }

    /// The newest revisions, as a publication of everything names them: facts, and texts of each language.
    pub fn newest(&self) -> (i64, BTreeMap<Lang, i64>) {
        (self.facts.seq, self.texts.iter().map(|(lang, saved)| (lang.clone(), saved.seq)).collect())
    }

    /// The newest texts in a language.
    pub fn fields(&self, lang: &Lang) -> Option<&Fields> {
        self.texts.get(lang).map(|saved| saved.body.as_ref())
    }

    /// A text of the source language as plain text.
    pub fn source_text(&self, path: &str) -> Option<String> {
        entry::plain(self.fields(&self.source)?, path)
    }

    /// What a reader with this chain of languages would see of a text, or `None` when the source has no such text.
    pub fn worded<'a>(&'a self, chain: &[Lang], path: &str) -> Option<Worded<'a>> {
        let fields = |lang: &Lang| self.texts.get_key_value(lang).map(|(lang, saved)| (lang, saved.body.as_ref()));
        integra_kernel::texts::worded_in(fields, &self.source, chain, path, Trusted::All)
    }

    /// The entry it would be if it were published by the record `seq`, at the moment it was last saved.
    pub(crate) fn as_entry(&self, kinds: &Kinds, seq: i64) -> Entry {
        let facts = entry::shown_facts(kinds, &self.kind, Arc::clone(&self.facts.body));
        let shown = |saved: &Saved<Fields>| entry::shown_texts(kinds, &self.kind, Arc::clone(&saved.body));
        Entry {
            id: self.id,
            kind: self.kind.clone(),
            city: self.city.clone(),
            slug: self.slug.clone(),
            source: self.source.clone(),
            typed: entry::typed(kinds, &self.kind, &self.slug, &facts),
            facts,
            texts: self.texts.iter().map(|(lang, saved)| (lang.clone(), shown(saved))).collect(),
            seq,
            at: self.changed().0,
        }
    }

    /// Forgets the plan that a record appended at this moment carries out. The log does not say that a job wrote it, but
    /// no job writes it earlier than planned.
    pub(crate) fn done(&mut self, at: i64, is: impl Fn(&ScheduledAction) -> bool) {
        self.plans.retain(|plan| at < plan.at || !is(&plan.what));
    }

    /// Remembers a plan in place of an earlier one of the same sort.
    pub(crate) fn plan(&mut self, plan: Plan) {
        let sort = std::mem::discriminant(&plan.what);
        self.plans.retain(|other| std::mem::discriminant(&other.what) != sort);
        self.plans.push(plan);
        self.plans.sort_by_key(|plan| plan.at);
    }

    /// Empties what an erasure reaches: one language, or everything.
    pub(crate) fn erase(&mut self, lang: Option<&Lang>) {
        match lang {
            Some(lang) => self.empty_texts(lang),
            None => {
                for lang in self.texts.keys().cloned().collect::<Vec<_>>() {
                    self.empty_texts(&lang);
                }
                self.facts.body = Arc::default();
                self.emptied = true;
                self.withdraw(DraftState::Erased);
                self.plans.clear();
                self.availability = None;
            }
        }
    }

    fn empty_texts(&mut self, lang: &Lang) {
        if let Some(saved) = self.texts.remove(lang) {
            self.emptied_texts.insert(lang.clone(), saved.seq);
        }
        if let Some(published) = &mut self.published {
            published.texts.remove(lang);
        }
    }

    /// Readers see these revisions from now on.
    pub(crate) fn publish(&mut self, refs: PublishedRefs) {
        self.published = Some(refs);
        self.state = DraftState::Published;
    }

    /// Readers see it no more.
    pub(crate) fn withdraw(&mut self, state: DraftState) {
        self.published = None;
        self.state = if self.emptied { DraftState::Erased } else { state };
    }
}
