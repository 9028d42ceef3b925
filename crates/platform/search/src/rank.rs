//! Ranking: which documents have what is wanted, how much of it, and how well.
//!
//! All clauses of a question are read side by side, a window of documents at a time. Each posting is touched once, and one
//! look tells what has all of the words, half of them, or any: tantivy's own queries would be asked once for each, through
//! several layers for every document. Its index, its postings and its formula (BM25: Robertson and Zaragoza 2009) stay.

use std::{cmp::Reverse, collections::BinaryHeap};

use tantivy::{
    DocId, Searcher, SegmentReader,
    fieldnorm::FieldNormReader,
    postings::BlockSegmentPostings,
    query::{Bm25StatisticsProvider, Bm25Weight},
    schema::{Field, IndexRecordOption},
};

use crate::{index::Error, schema};

/// Documents that are looked at together: what is noted of them stays in the processor's cache.
const WINDOW: usize = 1024;

/// What a document may have.
#[derive(Debug, Clone)]
pub(crate) enum Want {
    /// This form in this field; it counts so much.
    Form(Field, String, f32),
    /// Any of these. The best one counts, and this part of the others.
    Any(Vec<Want>, f32),
    /// All of these; together they count so much.
    All(Vec<Want>, f32),
}

/// A part of a question: for how many words it stands, and what answers it.
pub(crate) type Clause = (usize, Want);

/// A document that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Found {
    pub(crate) score: f32,
    /// The number of the segment, and of the document in it.
    pub(crate) at: (usize, DocId),
}

impl Eq for Found {}

impl Ord for Found {
    /// The better is greater; of equals the one that comes first.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.score.total_cmp(&other.score).then(other.at.cmp(&self.at))
    }
}

impl PartialOrd for Found {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// For each number of words in `wanted`, the documents that have at least so many: the best `most`, the best first.
pub(crate) fn best(
    searcher: &Searcher,
    clauses: &[Clause],
    wanted: &[usize],
    most: usize,
) -> Result<Vec<Vec<Found>>, Error> {
    let mut tops: Vec<Top> = wanted.iter().map(|wanted| Top::new(*wanted, most)).collect();
    for (ordinal, segment) in searcher.segment_readers().iter().enumerate() {
        let source = Source { searcher, segment };
        let mut nodes: Vec<(u16, Node)> = Vec::new();
        for (weight, want) in clauses {
            nodes.extend(source.node(want, 1.0)?.map(|node| (*weight as u16, node)));
        }
        if nodes.is_empty() {
            continue;
        }
        let (mut sums, mut words) = (Noted::new(), vec![0_u16; WINDOW]);
        for from in (0..segment.max_doc()).step_by(WINDOW) {
            for (weight, node) in &mut nodes {
                node.each(from, |at, score| {
                    sums.add(at, score * f32::from(*weight));
                    words[at] += *weight;
                });
            }
            sums.take(|at, score| {
                let has = usize::from(std::mem::take(&mut words[at]));
                for top in &mut tops {
                    let doc = from + at as DocId;
                    if top.would_take(has, score) && segment.alive_bitset().is_none_or(|alive| alive.is_alive(doc)) {
                        top.take(Found { score, at: (ordinal, doc) });
                    }
                }
            });
        }
    }
    Ok(tops.into_iter().map(Top::sorted).collect())
}

/// The best documents that have so many words.
struct Top {
    wanted: usize,
    most: usize,
    kept: BinaryHeap<Reverse<Found>>,
    /// The lowest score of those kept, once there are enough. Documents come in order, so one that is no better is later.
    floor: f32,
}

impl Top {
    fn new(wanted: usize, most: usize) -> Self {
        Self { wanted, most, kept: BinaryHeap::new(), floor: f32::NEG_INFINITY }
    }

    fn would_take(&self, has: usize, score: f32) -> bool {
        score > self.floor && has >= self.wanted
    }

    fn take(&mut self, found: Found) {
        self.kept.push(Reverse(found));
        if self.kept.len() > self.most {
            self.kept.pop();
        }
        if self.kept.len() == self.most {
            self.floor = self.kept.peek().map_or(self.floor, |worst| worst.0.score);
        }
    }

    fn sorted(self) -> Vec<Found> {
        self.kept.into_sorted_vec().into_iter().map(|found| found.0).collect()
    }
}

/// What is noted of the documents of one window: a number for each that has one.
struct Noted {
    has: [u64; WINDOW / 64],
    sums: Box<[f32; WINDOW]>,
}

impl Noted {
    fn new() -> Self {
        Self { has: [0; WINDOW / 64], sums: Box::new([0.0; WINDOW]) }
    }

    fn add(&mut self, at: usize, score: f32) {
        self.has[at / 64] |= 1 << (at % 64);
        self.sums[at] += score;
    }

    /// Gives what was noted, in order, and forgets it.
    fn take(&mut self, mut give: impl FnMut(usize, f32)) {
        for (part, bits) in self.has.iter_mut().enumerate() {
            let mut bits = std::mem::take(bits);
            while bits != 0 {
                let at = part * 64 + bits.trailing_zeros() as usize;
                bits &= bits - 1;
                give(at, std::mem::take(&mut self.sums[at]));
            }
        }
    }
}

/// Where postings come from.
struct Source<'s> {
    searcher: &'s Searcher,
    segment: &'s SegmentReader,
}

impl Source<'_> {
    /// What is wanted, as this segment has it; nothing when no document of it can have it.
    fn node(&self, want: &Want, worth: f32) -> Result<Option<Node>, Error> {
        Ok(match want {
            Want::Form(field, form, own) => {
                self.form(*field, form, own * worth)?.map(|form| Node::Form(Box::new(form)))
            }
            Want::Any(wants, rest) => {
                let mut nodes = Vec::new();
                for want in wants {
                    nodes.extend(self.node(want, worth)?);
                }
                match nodes.len() {
                    0 | 1 => nodes.pop(),
                    _ => Some(Node::Any(Box::new(Any {
                        nodes,
                        rest: *rest,
                        sums: Noted::new(),
                        highest: vec![0.0; WINDOW],
                    }))),
                }
            }
            Want::All(wants, own) => {
                let mut nodes = Vec::new();
                for want in wants {
                    let Some(node) = self.node(want, own * worth)? else { return Ok(None) };
                    nodes.push(node);
                }
                match nodes.len() {
                    0 | 1 => nodes.pop(),
                    _ => Some(Node::All(Box::new(All { nodes, sums: Noted::new(), counts: vec![0; WINDOW] }))),
                }
            }
        })
    }

    fn form(&self, field: Field, form: &str, worth: f32) -> Result<Option<Form>, Error> {
        let (term, words) = (schema::term(field, form), self.segment.inverted_index(field)?);
        let Some(info) = words.get_term_info(&term)? else { return Ok(None) };
        let alone = self.searcher.segment_readers().len() == 1;
        let having = if alone { u64::from(info.doc_freq) } else { self.searcher.doc_freq(&term)? };
        let documents = self.searcher.total_num_docs()?;
        let length = self.searcher.total_num_tokens(field)? as f32 / documents as f32;
        Ok(Some(Form {
            postings: words.read_block_postings_from_terminfo(&info, IndexRecordOption::WithFreqs)?,
            next: 0,
            lengths: self.segment.get_fieldnorms_reader(field)?,
            weight: Bm25Weight::for_one_term_without_explain(having, documents, length).boost_by(worth),
        }))
    }
}

/// What is wanted, being read.
enum Node {
    Form(Box<Form>),
    Any(Box<Any>),
    All(Box<All>),
}

impl Node {
    /// Gives each document of the window that begins here, by its place in the window, with its score.
    fn each(&mut self, from: DocId, mut give: impl FnMut(usize, f32)) {
        match self {
            // Nearly all are these two, and nearly all of the time is spent with them.
            Self::Form(form) => form.each(from, give),
            Self::Any(any) => any.each(from, give),
            Self::All(all) => all.each(from, &mut give),
        }
    }
}

struct Form {
    postings: BlockSegmentPostings,
    /// The place in the block of postings that is read next.
    next: usize,
    lengths: FieldNormReader,
    weight: Bm25Weight,
}

impl Form {
    fn each(&mut self, from: DocId, mut give: impl FnMut(usize, f32)) {
        let to = from + WINDOW as DocId;
        // After the last posting comes a block without any.
        while let Some(docs) = self.postings.docs().get(self.next..).filter(|docs| !docs.is_empty()) {
            let many = if docs.last().is_some_and(|last| *last < to) {
                docs.len()
            } else {
                docs.partition_point(|doc| *doc < to)
            };
            let often = self.postings.freqs()[self.next..].iter();
            for (doc, often) in docs[..many].iter().zip(often) {
                give((doc - from) as usize, self.weight.score(self.lengths.fieldnorm_id(*doc), *often));
            }
            if many < docs.len() {
                self.next += many;
                return;
            }
            self.next = 0;
            self.postings.advance();
        }
    }
}

struct Any {
    nodes: Vec<Node>,
    rest: f32,
    sums: Noted,
    highest: Vec<f32>,
}

impl Any {
    fn each(&mut self, from: DocId, mut give: impl FnMut(usize, f32)) {
        let Self { nodes, rest, sums, highest } = self;
        let mut note = |at: usize, score: f32| {
            sums.add(at, score);
            highest[at] = highest[at].max(score);
        };
        for node in nodes {
            match node {
                Node::Form(form) => form.each(from, &mut note),
                // By way of a pointer: what is inside of one another has no end for the compiler.
                other => other.each(from, &mut note as &mut dyn FnMut(usize, f32)),
            }
        }
        sums.take(|at, sum| {
            let best = std::mem::take(&mut highest[at]);
            give(at, best + (sum - best) * *rest);
        });
    }
}

struct All {
    nodes: Vec<Node>,
    sums: Noted,
    counts: Vec<u16>,
}

impl All {
    fn each(&mut self, from: DocId, give: &mut dyn FnMut(usize, f32)) {
        let Self { nodes, sums, counts } = self;
        for node in nodes.iter_mut() {
            let mut note = |at: usize, score: f32| {
                sums.add(at, score);
                counts[at] += 1;
            };
            node.each(from, &mut note as &mut dyn FnMut(usize, f32));
        }
        sums.take(|at, sum| {
            if usize::from(std::mem::take(&mut counts[at])) == nodes.len() {
                give(at, sum);
            }
        });
    }
}

#[cfg(test)]
mod tests;
