//! The library's own queries are slower, and right: both must find the same.

use std::collections::BTreeMap;

use integra_kernel::{EntryId, Lang};
use proptest::prelude::*;
use tantivy::{
    collector::TopDocs,
    query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, Occur, Query, TermQuery},
};

use super::*;
use crate::{Document, Index};

const WORDS: [&str; 5] = ["office", "permit", "school", "doctor", "river"];

/// The same as a query of tantivy.
fn query(want: &Want, worth: f32) -> Box<dyn Query> {
    let all = |wants: &[Want], worth: f32| wants.iter().map(|want| query(want, worth)).collect::<Vec<_>>();
    match want {
        Want::Form(field, form, own) => {
            let term = TermQuery::new(schema::term(*field, form), IndexRecordOption::WithFreqs);
            Box::new(BoostQuery::new(Box::new(term), own * worth))
        }
        Want::Any(wants, rest) => Box::new(DisjunctionMaxQuery::with_tie_breaker(all(wants, worth), *rest)),
        Want::All(wants, own) => Box::new(BooleanQuery::intersection(all(wants, own * worth))),
    }
}

fn theirs(searcher: &Searcher, clauses: &[Clause], wanted: usize, most: usize) -> Vec<Found> {
    let each = clauses.iter().flat_map(|(weight, want)| (0..*weight).map(|_| (Occur::Should, query(want, 1.0))));
    let query = BooleanQuery::with_minimum_required_clauses(each.collect(), wanted);
    let found = searcher.search(&query, &TopDocs::with_limit(most).order_by_score()).unwrap();
    found.into_iter().map(|(score, at)| Found { score, at: (at.segment_ord as usize, at.doc_id) }).collect()
}

fn document(name: &[usize], text: &[usize]) -> Document {
    let said = |words: &[usize]| {
        let words: Vec<&str> = words.iter().map(|word| WORDS[word % WORDS.len()]).collect();
        vec![(Lang::parse("en").unwrap(), words.join(" "))]
    };
    Document { names: said(name), texts: said(text), ..Document::default() }
}

fn id(number: usize) -> EntryId {
    EntryId::new(number as u64 + 1, [0; 10])
}

/// Both find the same documents with the same scores, and a few of them are the best of all.
fn agree(index: &Index, clauses: &[Clause], wanted: &[usize]) {
    let searcher = index.searcher();
    let all = best(&searcher, clauses, wanted, 10_000).unwrap();
    let few = best(&searcher, clauses, wanted, 3).unwrap();
    for ((wanted, all), few) in wanted.iter().zip(all).zip(few) {
        let theirs: BTreeMap<_, _> =
            theirs(&searcher, clauses, *wanted, 10_000).into_iter().map(|found| (found.at, found.score)).collect();
        assert_eq!(all.len(), theirs.len(), "{wanted} of {clauses:?}");
        for found in &all {
            let score = theirs.get(&found.at).copied().unwrap_or(f32::NAN);
            assert!((found.score - score).abs() <= 1e-4 * score, "{found:?}, theirs {score}: {clauses:?}");
        }
        assert!(all.is_sorted_by(|one, two| one > two), "{all:?}");
        assert_eq!(few, all[..few.len()]);
        assert_eq!(few.len(), all.len().min(3));
    }
}

fn wants() -> impl Strategy<Value = Want> {
    let fields = schema::schema().1;
    let fields = [fields.names, fields.texts];
    let form = (0..2_usize, 0..WORDS.len() + 1, 1..9_u8).prop_map(move |(field, word, worth)| {
        let word = WORDS.get(word).copied().unwrap_or("nowhere");
        Want::Form(fields[field], schema::word(word), f32::from(worth) / 4.0)
    });
    form.prop_recursive(3, 12, 4, |inner| {
        let some = prop::collection::vec(inner, 1..4);
        prop_oneof![some.clone().prop_map(|wants| Want::Any(wants, 0.1)), some.prop_map(|wants| Want::All(wants, 0.8)),]
    })
}

proptest! {
    // Each case makes an index and changes it.
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn the_same_is_found_as_by_the_librarys_own_queries(
        said in prop::collection::vec((prop::collection::vec(0..5_usize, 1..4), prop::collection::vec(0..5_usize, 0..9)), 1..30),
        changed in prop::collection::btree_map(0..40_usize, prop::option::of(0..5_usize), 0..6),
        clauses in prop::collection::vec((1..3_usize, wants()), 1..5),
    ) {
        let documents = said.iter().enumerate().map(|(at, (name, text))| (id(at), document(name, text)));
        let mut index = Index::new(documents, []).unwrap();
        // Further segments, and documents that are gone.
        let changed = changed.into_iter().map(|(at, word)| (id(at), word.map(|word| document(&[word], &[word, 1]))));
        index.change(&changed.collect()).unwrap();
        let all: usize = clauses.iter().map(|(weight, _)| weight).sum();
        agree(&index, &clauses, &[all, all.div_ceil(2), 1]);
    }
}

#[test]
fn windows_join_without_a_seam() {
    let many = WINDOW * 2 + 77;
    let documents = (0..many).map(|at| {
        let text: Vec<usize> = (0..at % 7).map(|word| word * at).collect();
        (id(at), document(&[at % 3, at / 5], &text))
    });
    let index = Index::new(documents, []).unwrap();
    let form = |field, word: usize| Want::Form(field, schema::word(WORDS[word]), 1.0);
    let (names, texts) = (index.fields.names, index.fields.texts);
    let clauses = vec![
        (1, Want::Any(vec![form(names, 0), form(texts, 0)], 0.1)),
        (2, Want::All(vec![form(names, 1), Want::Any(vec![form(texts, 2), form(texts, 3)], 0.1)], 0.8)),
        (1, form(texts, 4)),
    ];
    agree(&index, &clauses, &[4, 2, 1]);
}
