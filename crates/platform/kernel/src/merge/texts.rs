//! Merging texts: a line as one value, Markdown block by block. Who wrote and reviewed a block travels with its words.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value};

use super::{Choice, Fate, Merge, Three, Version, What, order::order};
use crate::{
    diff::align::{align, twins},
    fields::FieldType,
    paths,
    texts::{Block, Fields, Origin},
};

impl Merge<'_> {
    /// The merged texts; `facts` say in which order items stand.
    pub(super) fn texts(&mut self, facts: &Map<String, Value>) -> Fields {
        let sides = self.texts;
        let all: BTreeSet<&String> = sides.base.keys().chain(sides.mine.keys()).chain(sides.theirs.keys()).collect();
        let mut all: Vec<&String> = all.into_iter().collect();
        let place = paths::text_order(self.kind, facts);
        all.sort_by_cached_key(|path| place(path));
        let mut merged = Fields::new();
        for path in all {
            let texts = sides.map(|texts| texts.get(path).map(Vec::as_slice));
            let mut keep = |path: &str, blocks: Option<&[Block]>| {
                merged.extend(blocks.map(|blocks| (path.to_owned(), blocks.to_vec())));
            };
            match self.fate(path) {
                Some((Fate::Gone, _)) => {}
                Some((Fate::Mine, _)) => keep(path, texts.mine),
                Some((Fate::Theirs, _)) => keep(path, texts.theirs),
                Some((Fate::Both(item), name)) => {
                    keep(path, texts.theirs);
                    keep(&paths::join(item, name), texts.mine);
                }
                None => {
                    let blocks = self.text(path, texts);
                    merged.extend(blocks.map(|blocks| (path.clone(), blocks)));
                }
            }
        }
        merged
    }

    /// What becomes of the item a text belongs to, with the rest of its path.
    fn fate<'p>(&self, path: &'p str) -> Option<(&Fate, &'p str)> {
        let (list, item, name) = paths::owner(path)?;
        Some((self.fates.get(&paths::join(list, item))?, name))
    }

    fn text(&mut self, path: &str, sides: Three<Option<&[Block]>>) -> Option<Vec<Block>> {
        let Three { base, mine, theirs } = sides;
        if mine == theirs || base == theirs {
            return mine.map(<[Block]>::to_vec);
        }
        if base == mine {
            return theirs.map(<[Block]>::to_vec);
        }
        let sides = sides.map(Option::unwrap_or_default);
        let line = self.is_line(path, sides);
        let whole = line || [sides.base, sides.mine, sides.theirs].iter().any(|blocks| blocks.is_empty());
        let merged = if whole { self.whole(path, sides, line) } else { self.blocks(path, sides) };
        (!merged.is_empty()).then_some(merged)
    }

    fn is_line(&self, path: &str, sides: Three<&[Block]>) -> bool {
        match paths::text(self.kind, path) {
            Some(field) => field.ty == FieldType::Line,
            None => [sides.base, sides.mine, sides.theirs].iter().all(|blocks| blocks.len() <= 1),
        }
    }

    /// A line, or a text that one side wrote first or took out.
    fn whole(&mut self, path: &str, sides: Three<&[Block]>, line: bool) -> Vec<Block> {
        let Three { base, mine, theirs } = sides;
        if same_words(mine, theirs) {
            return (0..mine.len()).map(|i| marks(base.get(i), &mine[i], &theirs[i])).collect();
        }
        if same_words(base, mine) {
            return theirs.to_vec();
        }
        if same_words(base, theirs) {
            return mine.to_vec();
        }
        let both = !line && !mine.is_empty() && !theirs.is_empty();
        match self.conflict(format!("t/{path}"), path, What::Text, sides.map(|blocks| version(path, blocks)), both) {
            Choice::Mine => mine.to_vec(),
            Choice::Theirs => theirs.to_vec(),
            Choice::Both => {
                let new = mine.iter().filter(|block| theirs.iter().all(|other| other.text != block.text));
                theirs.iter().chain(new).cloned().collect()
            }
        }
    }

    /// Blocks get ids, as items of lists have them, and are merged as those are.
    fn blocks(&mut self, path: &str, sides: Three<&[Block]>) -> Vec<Block> {
        let ids = identities(sides);
        let of = |ids: &[usize], blocks: &'_ [Block]| ids.iter().copied().zip(blocks.iter().cloned()).collect();
        let base: HashMap<usize, Block> = of(&ids.base, sides.base);
        let mine: HashMap<usize, Block> = of(&ids.mine, sides.mine);
        let theirs: HashMap<usize, Block> = of(&ids.theirs, sides.theirs);
        let all: BTreeSet<usize> = ids.base.iter().chain(&ids.mine).chain(&ids.theirs).copied().collect();
        let mut merged: BTreeMap<usize, Vec<Block>> = BTreeMap::new();
        let mut number = 0;
        for id in all {
            let found = Three { base: base.get(&id), mine: mine.get(&id), theirs: theirs.get(&id) };
            merged.insert(id, self.block(path, found, &mut number));
        }
        let ids = Three { base: &ids.base[..], mine: &ids.mine[..], theirs: &ids.theirs[..] };
        let stays = |id: &usize| merged.get(id).is_some_and(|blocks| !blocks.is_empty());
        order(ids, stays).into_iter().filter_map(|id| merged.remove(&id)).flatten().collect()
    }

    /// What becomes of one block: none, one, or both sides' blocks. `number` counts the conflicts of this text.
    fn block(&mut self, path: &str, sides: Three<Option<&Block>>, number: &mut usize) -> Vec<Block> {
        let words = sides.map(|block| block.map(|block| block.text.as_str()));
        let list = |blocks: &[Option<&Block>]| blocks.iter().flatten().map(|block| (*block).clone()).collect();
        if let (Some(mine), Some(theirs)) = (sides.mine, sides.theirs)
            && mine.text == theirs.text
        {
            return vec![marks(sides.base, mine, theirs)];
        }
        if words.base == words.mine {
            return list(&[sides.theirs]);
        }
        if words.base == words.theirs || words.mine == words.theirs {
            return list(&[sides.mine]);
        }
        *number += 1;
        let both = sides.mine.is_some() && sides.theirs.is_some();
        let versions = sides.map(|block| version(path, block.map(std::slice::from_ref).unwrap_or_default()));
        match self.conflict(format!("t/{path}#{number}"), path, What::Text, versions, both) {
            Choice::Mine => list(&[sides.mine]),
            Choice::Theirs => list(&[sides.theirs]),
            Choice::Both => list(&[sides.theirs, sides.mine]),
        }
    }
}

/// Ids of blocks: those of `base` are its places; a new block has a number beyond, the same one on both sides when both
/// added the same or nearly the same words.
fn identities(sides: Three<&[Block]>) -> Three<Vec<usize>> {
    let count = sides.base.len();
    let (from_mine, from_theirs) = (align(sides.base, sides.mine), align(sides.base, sides.theirs));
    let new = |from: &[Option<usize>]| (0..from.len()).filter(|j| from[*j].is_none()).collect::<Vec<usize>>();
    let (new_mine, new_theirs) = (new(&from_mine), new(&from_theirs));
    let left: Vec<&Block> = new_mine.iter().map(|j| &sides.mine[*j]).collect();
    let right: Vec<&Block> = new_theirs.iter().map(|j| &sides.theirs[*j]).collect();
    let twins: HashMap<usize, usize> =
        twins(&left, &right).into_iter().map(|(i, j)| (new_theirs[j], count + new_mine[i])).collect();
    let mine = from_mine.iter().enumerate().map(|(j, from)| from.unwrap_or(count + j)).collect();
    let beyond = count + sides.mine.len();
    let own = |j: usize| twins.get(&j).copied().unwrap_or(beyond + j);
    let theirs = from_theirs.iter().enumerate().map(|(j, from)| from.unwrap_or_else(|| own(j))).collect();
    Three { base: (0..count).collect(), mine, theirs }
}

/// Whether two texts say the same, block by block.
pub(super) fn same_words(one: &[Block], other: &[Block]) -> bool {
    one.iter().map(|block| &block.text).eq(other.iter().map(|block| &block.text))
}

fn version(path: &str, blocks: &[Block]) -> Version {
    let texts = if blocks.is_empty() { Fields::new() } else { Fields::from([(path.to_owned(), blocks.to_vec())]) };
    Version { value: None, texts }
}

/// One block both have in the same words, with the marks each side set. Words both wrote anew count as a person's, and
/// as reviewed, when they are on either side.
fn marks(base: Option<&Block>, mine: &Block, theirs: &Block) -> Block {
    let mut merged = mine.clone();
    if let Some(base) = base.filter(|base| base.text == mine.text) {
        if mine.origin == base.origin {
            merged.origin = theirs.origin;
        }
        if mine.reviewed == base.reviewed {
            merged.reviewed = theirs.reviewed;
        }
        if mine.of == base.of {
            merged.of.clone_from(&theirs.of);
        }
    } else {
        let human = mine.origin == Origin::Human || theirs.origin == Origin::Human;
        merged.origin = if human { Origin::Human } else { Origin::Machine };
        merged.reviewed = mine.reviewed || theirs.reviewed;
        merged.of = mine.of.clone().or_else(|| theirs.of.clone());
    }
    merged
}
