//! Differences between two states of the texts of an entry in one language.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{
    Was,
    align::align,
    steps::{Step, steps},
    words::{Run, words},
};
use crate::{
    fields::FieldDecl,
    kinds::KindDecl,
    paths,
    texts::{Block, Fields},
};

/// One text that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct TextChange<'k> {
    /// Where: `name`, `steps/register/title`.
    pub path: String,
    /// What the kind declares there, or `None` for a text this program does not know.
    pub field: Option<&'k FieldDecl>,
    /// What happened to the whole text.
    pub was: Was,
    /// All its blocks in order, those that stayed too.
    pub blocks: Vec<BlockChange>,
}

/// What happened to one block: a line, or one top-level block of Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockChange {
    /// It stayed as it was.
    Kept(Block),
    /// Its words stayed; who wrote or reviewed it, or what it was translated from, did not.
    Marked {
        /// The block before.
        before: Block,
        /// The block after.
        after: Block,
    },
    /// The same words stand in another place; told at the new one.
    Moved(Block),
    /// It is new.
    Added(Block),
    /// It is gone.
    Removed(Block),
    /// Its words changed.
    Changed {
        /// The block before.
        before: Block,
        /// The block after.
        after: Block,
        /// What changed, word by word.
        words: Vec<Run>,
    },
}

/// The texts that differ, in declared order. `facts` are the entry's, so that texts of a list's items stand in the
/// order of the items; an empty map will do. Empty when and only when the texts are equal (a text without blocks is no
/// text).
pub fn texts<'k>(
    kind: &'k KindDecl,
    facts: &Map<String, Value>,
    before: &Fields,
    after: &Fields,
) -> Vec<TextChange<'k>> {
    let all: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let mut changes = Vec::new();
    for path in all {
        let of = |fields: &Fields| fields.get(path).cloned().unwrap_or_default();
        let (was, is) = (of(before), of(after));
        if was != is {
            let blocks = blocks(&was, &is);
            changes.push(TextChange { path: path.clone(), field: paths::text(kind, path), was: what(&blocks), blocks });
        }
    }
    let order = paths::text_order(kind, facts);
    changes.sort_by_cached_key(|change| order(&change.path));
    changes
}

fn what(blocks: &[BlockChange]) -> Was {
    let all = |is: fn(&BlockChange) -> bool| blocks.iter().all(is);
    if all(|block| matches!(block, BlockChange::Added(_))) {
        Was::Added
    } else if all(|block| matches!(block, BlockChange::Removed(_))) {
        Was::Removed
    } else if all(|block| matches!(block, BlockChange::Kept(_) | BlockChange::Moved(_))) {
        Was::Moved
    } else {
        Was::Changed
    }
}

fn blocks(before: &[Block], after: &[Block]) -> Vec<BlockChange> {
    let from = align(before, after);
    // Blocks get ids: their place before, or a number of their own when they are new.
    let old: Vec<usize> = (0..before.len()).collect();
    let new: Vec<usize> = from.iter().enumerate().map(|(j, i)| i.unwrap_or(before.len() + j)).collect();
    let change = |step| match step {
        Step::Removed(i) => BlockChange::Removed(before[i].clone()),
        Step::Added(j) => BlockChange::Added(after[j].clone()),
        Step::Kept(i, j) | Step::Moved(i, j) => changed(&before[i], &after[j], matches!(step, Step::Moved(..))),
    };
    steps(&old, &new).into_iter().map(change).collect()
}

fn changed(before: &Block, after: &Block, moved: bool) -> BlockChange {
    if before.text != after.text {
        let words = words(&before.text, &after.text);
        return BlockChange::Changed { before: before.clone(), after: after.clone(), words };
    }
    if before != after {
        return BlockChange::Marked { before: before.clone(), after: after.clone() };
    }
    if moved { BlockChange::Moved(after.clone()) } else { BlockChange::Kept(after.clone()) }
}
