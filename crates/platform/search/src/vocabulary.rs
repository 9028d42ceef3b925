//! Words that mean the same: which groups a question names.

use std::collections::BTreeMap;

use integra_kernel::{EntryId, Lang};

use crate::{
    analysis::{Term, stems, words},
    document::{Said, Synonyms},
};

/// Words of the longest phrase.
const LONGEST: usize = 5;

/// All groups of synonyms of a city.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    /// Groups by each of their phrases: its folded words, and its stems in its language, with spaces between.
    groups: BTreeMap<String, Vec<EntryId>>,
    phrases: BTreeMap<EntryId, Vec<Said>>,
}

/// A run of terms that names groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) from: usize,
    pub(crate) to: usize,
    pub(crate) groups: Vec<EntryId>,
}

impl Vocabulary {
    pub(crate) fn new(synonyms: impl IntoIterator<Item = Synonyms>) -> Self {
        let mut vocabulary = Self::default();
        for group in synonyms {
            for (lang, phrase) in &group.words {
                for key in [folded(phrase), Some(stemmed(lang, phrase))].into_iter().flatten() {
                    let groups = vocabulary.groups.entry(key).or_default();
                    if !groups.contains(&group.id) {
                        groups.push(group.id);
                    }
                }
            }
            vocabulary.phrases.insert(group.id, group.words);
        }
        vocabulary
    }

    /// The groups that runs of these terms name, the longest runs first and none inside of another.
    pub(crate) fn named(&self, question: &str, terms: &[Term], langs: &[Lang]) -> Vec<Named> {
        let mut found: Vec<Named> = Vec::new();
        if self.groups.is_empty() {
            return found;
        }
        for length in (1..=LONGEST.min(terms.len())).rev() {
            for from in 0..=terms.len() - length {
                let to = from + length;
                if found.iter().any(|named| named.from < to && from < named.to) {
                    continue;
                }
                let Some((first, last)) = terms[from].whole.first().zip(terms[to - 1].whole.first()) else { continue };
                let phrase = &question[first.from..last.to];
                let keys = folded(phrase).into_iter().chain(langs.iter().map(|lang| stemmed(lang, phrase)));
                let mut groups: Vec<EntryId> =
                    keys.filter_map(|key| self.groups.get(&key)).flatten().copied().collect();
                groups.sort_unstable();
                groups.dedup();
                if !groups.is_empty() {
                    found.push(Named { from, to, groups });
                }
            }
        }
        found
    }

    /// The phrases of a group in these languages.
    pub(crate) fn phrases<'v>(&'v self, group: EntryId, langs: &'v [Lang]) -> impl Iterator<Item = &'v Said> {
        self.phrases.get(&group).into_iter().flatten().filter(|(lang, _)| langs.contains(lang))
    }
}

fn folded(phrase: &str) -> Option<String> {
    let words: Vec<String> = words(phrase, LONGEST * 4).into_iter().map(|word| word.folded).collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// A phrase as the stems of its words, each the first it has, or the word.
fn stemmed(lang: &Lang, phrase: &str) -> String {
    let stem = |word: crate::analysis::Word| {
        stems(lang, &phrase[word.from..word.to]).into_iter().next().unwrap_or(word.folded)
    };
    let words: Vec<String> = words(phrase, LONGEST * 4).into_iter().map(stem).collect();
    format!("{lang}:{}", words.join(" "))
}
