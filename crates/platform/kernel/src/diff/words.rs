//! Word by word differences between two texts in any script.

use serde::Serialize;
use similar::{Algorithm, DiffTag, DiffableStr, capture_diff_slices};

/// What happened to a run of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RunKind {
    /// It stands in both texts.
    Same,
    /// Only the text before has it.
    Removed,
    /// Only the text after has it.
    Added,
}

/// A run of text that shares one fate. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// What happened to it.
    pub kind: RunKind,
    /// The text.
    pub text: String,
}

/// When less than one in this many bytes of the shorter text stays, the whole text is told as replaced: words that two
/// texts share by chance would only make both hard to read.
const SHARED: usize = 5;

/// Signs that hold a number, a time, an address or a hyphened word together.
const JOINTS: &str = ":./@-_?=&%#~+";

/// What changed from one text to the other, whole words at a time: the runs that are same or removed make up `before`,
/// those that are same or added make up `after`. Of each change, what was removed comes first.
///
/// Words end where Unicode (UAX #29) says, so Arabic is compared by words and Chinese by characters; numbers, times and
/// addresses stay in one piece. The work is bounded without a clock: for long texts that share little, the answer may
/// be longer than the shortest one, but it is the same on every machine.
pub fn words(before: &str, after: &str) -> Vec<Run> {
    if before == after {
        return runs(vec![Piece::Same(before.to_owned())]);
    }
    let (old, new) = (tokens(before), tokens(after));
    let mut pieces = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (removed, added) = (old[op.old_range()].concat(), new[op.new_range()].concat());
        if op.tag() == DiffTag::Equal {
            pieces.push(Piece::Same(removed));
        } else {
            change(&mut pieces, &removed, &added);
        }
    }
    let stays: usize =
        pieces.iter().map(|piece| if let Piece::Same(text) = piece { text.trim().len() } else { 0 }).sum();
    if stays * SHARED < before.len().min(after.len()) && !pieces.is_empty() {
        return runs(vec![Piece::Change(before.to_owned(), after.to_owned())]);
    }
    runs(without_islands(pieces))
}

/// Words, and what stands between them. Together they are the text.
pub(crate) fn tokens(text: &str) -> Vec<&str> {
    let parts = text.tokenize_unicode_words();
    let mut tokens = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < parts.len() {
        let mut end = start + parts[at].len();
        at += 1;
        while let Some(more) = goes_on(parts[at - 1], &parts[at..]) {
            end += parts[at..at + more].iter().map(|part| part.len()).sum::<usize>();
            at += more;
        }
        tokens.push(&text[start..end]);
        start = end;
    }
    tokens
}

/// How many of the next parts belong to the same number, time or address: `9` + `:` + `00`, `https` + `:` `/` `/` + `a`.
fn goes_on(last: &str, next: &[&str]) -> Option<usize> {
    let plain = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || c.is_numeric());
    let signs = next.iter().take(3).take_while(|part| part.chars().all(|c| JOINTS.contains(c))).count();
    let follows = next.get(signs).and_then(|part| part.chars().next());
    (signs > 0 && plain(last.chars().next_back()) && plain(follows)).then_some(signs + 1)
}

enum Piece {
    Same(String),
    /// Removed, added.
    Change(String, String),
}

/// Adds to the change at the end, or begins one.
fn change(pieces: &mut Vec<Piece>, removed: &str, added: &str) {
    if let Some(Piece::Change(before, after)) = pieces.last_mut() {
        before.push_str(removed);
        after.push_str(added);
    } else {
        pieces.push(Piece::Change(removed.to_owned(), added.to_owned()));
    }
}

/// A blank or a sign that stays between two changes becomes part of them, so that whole phrases are read as one change.
/// A line break stays: it keeps the items of a list apart.
fn without_islands(pieces: Vec<Piece>) -> Vec<Piece> {
    let island = |text: &str| !text.contains(|c: char| c.is_alphanumeric() || c == '\n');
    let mut joined: Vec<Piece> = Vec::new();
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        match piece {
            Piece::Same(text) if island(&text) && !joined.is_empty() && pieces.peek().is_some() => {
                change(&mut joined, &text, &text);
            }
            Piece::Same(text) => joined.push(Piece::Same(text)),
            Piece::Change(removed, added) => change(&mut joined, &removed, &added),
        }
    }
    joined
}

fn runs(pieces: Vec<Piece>) -> Vec<Run> {
    let mut runs = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Same(text) => runs.push(Run { kind: RunKind::Same, text }),
            Piece::Change(removed, added) => {
                runs.push(Run { kind: RunKind::Removed, text: removed });
                runs.push(Run { kind: RunKind::Added, text: added });
            }
        }
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}
