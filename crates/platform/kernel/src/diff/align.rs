//! Which block of a text became which when the text was changed.

use std::collections::{HashMap, VecDeque};

use similar::{Algorithm, DiffTag, capture_diff_slices};

use super::words;
use crate::texts::Block;

/// From how much of their words two blocks share (in thousandths) one counts as the other, changed.
const ALIKE: usize = 400;
/// Most pairs of blocks compared word by word in one place; beyond, blocks are paired in order.
const PAIRS: usize = 2_500;

/// For each block of `after`, the block of `before` it was made from; no block is named twice.
///
/// A block with the same text is the same block, wherever it stands. Between those, blocks that share words are paired
/// in order; a single block that stands where a single one stood is that one, rewritten.
pub(crate) fn align(before: &[Block], after: &[Block]) -> Vec<Option<usize>> {
    let (old, new) = (texts(before), texts(after));
    let mut from = vec![None; new.len()];
    let mut gaps = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        if op.tag() == DiffTag::Equal {
            op.old_range().zip(op.new_range()).for_each(|(i, j)| from[j] = Some(i));
        } else {
            gaps.push((op.old_range(), op.new_range()));
        }
    }
    same_text_elsewhere(&old, &new, &mut from);
    let used = used(&from, old.len());
    for (was, is) in gaps {
        let was: Vec<usize> = was.filter(|i| !used[*i]).collect();
        let is: Vec<usize> = is.filter(|j| from[*j].is_none()).collect();
        for (i, j) in pairs(&old, &was, &new, &is) {
            from[j] = Some(i);
        }
    }
    from
}

/// Blocks of two sides that hold the same text or nearly the same words, as pairs of places. Unlike [`align`] it never
/// pairs blocks only because of where they stand.
pub(crate) fn twins<'b>(left: &[&'b Block], right: &[&'b Block]) -> Vec<(usize, usize)> {
    let text = |block: &&'b Block| block.text.trim();
    let (old, new): (Vec<&str>, Vec<&str>) = (left.iter().map(text).collect(), right.iter().map(text).collect());
    let mut from = vec![None; new.len()];
    same_text_elsewhere(&old, &new, &mut from);
    let used = used(&from, old.len());
    let was: Vec<usize> = (0..old.len()).filter(|i| !used[*i]).collect();
    let is: Vec<usize> = (0..new.len()).filter(|j| from[*j].is_none()).collect();
    if was.len() * is.len() <= PAIRS {
        alike(&old, &was, &new, &is).into_iter().for_each(|(i, j)| from[j] = Some(i));
    }
    from.into_iter().enumerate().filter_map(|(j, i)| Some((i?, j))).collect()
}

fn texts(blocks: &[Block]) -> Vec<&str> {
    blocks.iter().map(|block| block.text.trim()).collect()
}

/// Which of the old blocks some new one was made from.
fn used(from: &[Option<usize>], old: usize) -> Vec<bool> {
    let mut used = vec![false; old];
    from.iter().flatten().for_each(|i| used[*i] = true);
    used
}

fn same_text_elsewhere(old: &[&str], new: &[&str], from: &mut [Option<usize>]) {
    let used = used(from, old.len());
    let mut free: HashMap<&str, VecDeque<usize>> = HashMap::new();
    for (i, text) in old.iter().enumerate().filter(|(i, _)| !used[*i]) {
        free.entry(text).or_default().push_back(i);
    }
    for (j, slot) in from.iter_mut().enumerate().filter(|(_, slot)| slot.is_none()) {
        *slot = free.get_mut(new[j]).and_then(VecDeque::pop_front);
    }
}

/// Pairs of blocks in one gap, as places.
fn pairs(old: &[&str], was: &[usize], new: &[&str], is: &[usize]) -> Vec<(usize, usize)> {
    if was.len() * is.len() > PAIRS {
        return was.iter().copied().zip(is.iter().copied()).collect();
    }
    let mut found = alike(old, was, new, is);
    let mut rewritten = Vec::new();
    let (mut i, mut j) = (0, 0);
    let place = |of: &[usize], at: usize| of.iter().position(|other| *other == at).unwrap_or(of.len());
    for &(x, y) in found.iter().chain(&[(usize::MAX, usize::MAX)]) {
        let (to_i, to_j) = (place(was, x), place(is, y));
        if let ([one], [other]) = (&was[i..to_i], &is[j..to_j]) {
            rewritten.push((*one, *other));
        }
        (i, j) = ((to_i + 1).min(was.len()), (to_j + 1).min(is.len()));
    }
    found.append(&mut rewritten);
    found
}

/// The pairs in order that share the most words.
fn alike(old: &[&str], was: &[usize], new: &[&str], is: &[usize]) -> Vec<(usize, usize)> {
    let (old, new): (Vec<_>, Vec<_>) =
        (was.iter().map(|i| bag(old[*i])).collect(), is.iter().map(|j| bag(new[*j])).collect());
    let score = |i: usize, j: usize| Some(likeness(&old[i], &new[j])).filter(|score| *score >= ALIKE);
    // best[i][j]: the most that can be shared by the blocks from i and from j on.
    let mut best = vec![vec![0; is.len() + 1]; was.len() + 1];
    for i in (0..was.len()).rev() {
        for j in (0..is.len()).rev() {
            let paired = score(i, j).map_or(0, |score| score + best[i + 1][j + 1]);
            best[i][j] = paired.max(best[i + 1][j]).max(best[i][j + 1]);
        }
    }
    let (mut i, mut j, mut pairs) = (0, 0, Vec::new());
    while i < was.len() && j < is.len() {
        if score(i, j).is_some_and(|score| score + best[i + 1][j + 1] == best[i][j]) {
            pairs.push((was[i], is[j]));
            (i, j) = (i + 1, j + 1);
        } else if best[i + 1][j] >= best[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    pairs
}

/// The words of a block, sorted.
fn bag(text: &str) -> Vec<&str> {
    let mut words = words::tokens(text);
    words.retain(|word| word.contains(char::is_alphanumeric));
    words.sort_unstable();
    words
}

/// How many of the words of two bags are shared, in thousandths.
fn likeness(a: &[&str], b: &[&str]) -> usize {
    let (mut i, mut j, mut shared) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(b[j]) {
            std::cmp::Ordering::Equal => (i, j, shared) = (i + 1, j + 1, shared + 1),
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
        }
    }
    2_000 * shared / (a.len() + b.len()).max(1)
}
