//! The words of an index: which it has, which begin so, which are one slip of a finger away.

use std::{cmp::Reverse, collections::BTreeMap};

use tantivy::{Searcher, query::FuzzyTermQuery, schema::Field};

use crate::{
    index::Error,
    schema::{self, Fields},
};

/// Shortest unfinished word that is completed, in letters.
const BEGUN: usize = 2;
/// Words an unfinished one may stand for.
const ENDINGS: usize = 16;
/// Words looked at for them: beginnings that many words share say little.
const LOOKED_AT: usize = 4_000;
/// Shortest word in which one wrong letter is forgiven.
const FORGIVEN: usize = 4;
/// Words a misspelt one may stand for.
const MEANT: usize = 4;

/// Looks words up in one state of an index.
pub(crate) struct Dictionary<'s> {
    pub(crate) searcher: &'s Searcher,
    pub(crate) fields: Fields,
}

impl Dictionary<'_> {
    /// In how many entries a form stands, at least.
    pub(crate) fn count(&self, form: &str) -> Result<u64, Error> {
        let mut most = 0;
        for field in [self.fields.names, self.fields.around, self.fields.texts] {
            most = most.max(self.searcher.doc_freq(&schema::term(field, form))?);
        }
        Ok(most)
    }

    /// The words that begin so, those in most entries first, without the word itself.
    pub(crate) fn beginning(&self, folded: &str) -> Result<Vec<String>, Error> {
        if folded.chars().count() < BEGUN {
            return Ok(Vec::new());
        }
        let from = schema::word(folded);
        // After every text that begins so: no text contains this byte.
        let to = [from.as_bytes(), &[0xff]].concat();
        let mut counted = BTreeMap::new();
        for field in [self.fields.names, self.fields.around, self.fields.texts] {
            for segment in self.searcher.segment_readers() {
                let words = segment.inverted_index(field)?;
                let mut stream = words.terms().range().ge(&from).lt(&to).into_stream()?;
                let mut seen = 0;
                while seen < LOOKED_AT && stream.advance() {
                    seen += 1;
                    note(stream.key(), stream.value().doc_freq, &mut counted);
                }
            }
        }
        counted.remove(folded);
        Ok(most(counted, ENDINGS))
    }

    /// The words that one wrong, missing, further or swapped letter has made of this one, those in most entries first.
    pub(crate) fn meant(&self, folded: &str) -> Result<Vec<String>, Error> {
        if folded.chars().count() < FORGIVEN || folded.chars().any(|letter| letter.is_ascii_digit()) {
            return Ok(Vec::new());
        }
        let mut counted = BTreeMap::new();
        for field in [self.fields.names, self.fields.around, self.fields.texts] {
            self.close(field, folded, &mut counted)?;
        }
        Ok(most(counted, MEANT))
    }

    fn close(&self, field: Field, folded: &str, counted: &mut BTreeMap<String, u64>) -> Result<(), Error> {
        let query = FuzzyTermQuery::new(schema::term(field, &schema::word(folded)), 1, true);
        for segment in self.searcher.segment_readers() {
            let words = segment.inverted_index(field)?;
            // One slip in the mark before the word would make another kind of form of it.
            let mut stream = words.terms().search(query.automaton()?).ge("=").lt(">").into_stream()?;
            while stream.advance() {
                note(stream.key(), stream.value().doc_freq, counted);
            }
        }
        Ok(())
    }
}

/// Notes in how many entries a word stands; other forms are no words.
fn note(key: &[u8], entries: u32, counted: &mut BTreeMap<String, u64>) {
    if let Some(word) = std::str::from_utf8(key).ok().and_then(|key| key.strip_prefix('=')) {
        *counted.entry(word.to_owned()).or_default() += u64::from(entries);
    }
}

fn most(counted: BTreeMap<String, u64>, at_most: usize) -> Vec<String> {
    let mut counted: Vec<_> = counted.into_iter().collect();
    counted.sort_by_key(|(word, count)| (Reverse(*count), word.clone()));
    counted.truncate(at_most);
    counted.into_iter().map(|(word, _)| word).collect()
}
