//! The check over an edition: which texts are hard to read, and which of them have an excuse.

use std::{cmp::Reverse, collections::BTreeMap};

use integra_edition::{Drafts, Edition, Entry};
use integra_kernel::{EntryId, KindDecl, Kinds, Lang, texts::join_markdown, validate};

use super::{Hard, hard, limits, measure};
use crate::checks::{Finding, finding};

/// Why entries may have long sentences, as staff wrote it down. It stands in no edition: only staff see it.
#[derive(Debug, Clone, Default)]
pub struct Excuses(BTreeMap<EntryId, String>);

impl Excuses {
    /// The excuses of the newest saved states.
    pub fn of(drafts: &Drafts) -> Self {
        let excuse = |facts: &serde_json::Map<String, serde_json::Value>| {
            let words = facts.get("plain_excuse")?.as_str()?.trim();
            (!words.is_empty()).then(|| words.to_owned())
        };
        Self(drafts.iter().filter_map(|draft| Some((draft.id, excuse(&draft.facts.body)?))).collect())
    }

    /// The excuse of an entry.
    pub fn get(&self, id: EntryId) -> Option<&str> {
        self.0.get(&id).map(String::as_str)
    }
}

/// A text that is hard to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// The entry, as `city:kind/slug`.
    pub entry: String,
    /// The text.
    pub field: String,
    /// Its language.
    pub lang: Lang,
    /// Words in all.
    pub words: usize,
    /// The length of its longest sentence, and the limit of its language.
    pub longest: (usize, usize),
    /// The share of long words, in hundredths.
    pub share: usize,
    /// Sentences of its longest paragraph.
    pub paragraph: usize,
    /// What is hard about it; never empty.
    pub hard: Vec<Hard>,
    /// Why it may be so.
    pub excuse: Option<String>,
}

impl Judged {
    /// As a finding, when it has no excuse.
    pub fn finding(&self) -> Option<Finding> {
        if self.excuse.is_some() {
            return None;
        }
        let reasons: Vec<String> = self.hard.iter().map(|hard| reason(hard, self.longest.1)).collect();
        let message = format!("'{}' in '{}' is hard to read: {}", self.field, self.lang, reasons.join("; "));
        Some(Finding { check: "plain", entry: self.entry.clone(), field: self.field.clone(), message })
    }

    /// How far it is above the limits, to put the worst first.
    pub fn weight(&self) -> usize {
        let above = |of: usize, limit: usize| (of * 100 / limit.max(1)).saturating_sub(100);
        let weigh = |hard: &Hard| match hard {
            Hard::Sentence { length, .. } => above(*length, self.longest.1),
            Hard::Words { share } => above(*share, limits::LONG_WORDS),
            Hard::Paragraph { sentences } => above(*sentences, limits::SENTENCES),
        };
        self.hard.iter().map(weigh).sum()
    }
}

fn reason(hard: &Hard, limit: usize) -> String {
    match hard {
        Hard::Sentence { length, begins } => {
            format!("a sentence has {length} words or characters, at most {limit} are plain: \"{begins}\"")
        }
        Hard::Words { share } => format!("{share} of 100 words are long, at most {} are plain", limits::LONG_WORDS),
        Hard::Paragraph { sentences } => {
            format!("a paragraph has {sentences} sentences, at most {} are plain", limits::SENTENCES)
        }
    }
}

/// The texts of an edition that are hard to read, the worst first.
pub fn all(edition: &Edition, kinds: &Kinds, excuses: &Excuses) -> Vec<Judged> {
    let mut found = Vec::new();
    for entry in edition.entries() {
        if let Some(kind) = kinds.get(&entry.kind) {
            of_entry(entry, kind, excuses.get(entry.id), &mut found);
        }
    }
    found.sort_by_cached_key(|it| (Reverse(it.weight()), it.entry.clone(), it.lang.clone(), it.field.clone()));
    found
}

fn of_entry(entry: &Entry, kind: &KindDecl, excuse: Option<&str>, found: &mut Vec<Judged>) {
    for field in kind.texts.iter().filter(|field| field.plain.is_some()) {
        for path in validate::text_paths(field, &entry.facts) {
            for (lang, fields) in &entry.texts {
                let (Some(limits), Some(blocks)) = (limits(lang), fields.get(&path)) else { continue };
                let text = join_markdown(blocks.iter().map(|block| block.text.as_str()));
                let of = measure(&text, limits);
                let hard = hard(&of, limits);
                if hard.is_empty() {
                    continue;
                }
                found.push(Judged {
                    entry: finding("plain", entry, &path, String::new()).entry,
                    field: path.clone(),
                    lang: lang.clone(),
                    words: of.words,
                    longest: (of.longest, limits.sentence),
                    share: of.share(),
                    paragraph: of.paragraph,
                    hard,
                    excuse: excuse.map(str::to_owned),
                });
            }
        }
    }
}
