//! What holds for Markdown in any three states: paragraphs with words of their own, reworded, taken out, added and moved.

use std::collections::{BTreeMap, BTreeSet};

use integra_kernel::{
    Block, Origin,
    diff::{self, BlockChange, Run, RunKind},
    merge::{self, Choice, Choices, Merged},
    texts::Fields,
};
use proptest::{collection::vec, prelude::*, sample};
use serde_json::Map;

use crate::sample::kind;

/// What one person does to a paragraph and to the place after it.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Edit {
    Keep,
    Reword,
    TakeOut,
    AddAfter,
}

const MOST: usize = 6;

/// Paragraph `number` in its wording `wording`: five words nobody else uses and one that changes.
fn paragraph(number: usize, wording: &str) -> Block {
    let words: Vec<String> = ["a", "b", "c", "d", "e"].iter().map(|word| format!("{word}{number}")).collect();
    Block::source(format!("{} {wording}.", words.join(" ")))
}

fn edited(edits: &[Edit], name: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (at, edit) in edits.iter().enumerate() {
        match edit {
            Edit::Keep => blocks.push(paragraph(at, "old")),
            Edit::Reword => blocks.push(paragraph(at, name)),
            Edit::TakeOut => {}
            Edit::AddAfter => {
                blocks.push(paragraph(at, "old"));
                let new = |letter: &str| format!("{letter}{name}{at}");
                blocks.push(Block::source(["v", "w", "x", "y", "z"].map(new).join(" ")));
            }
        }
    }
    blocks
}

fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = sample::select(vec![Edit::Keep, Edit::Keep, Edit::Reword, Edit::TakeOut, Edit::AddAfter]);
    vec(edit, 1..=MOST)
}

/// Two people's edits of one text.
fn both_edits() -> impl Strategy<Value = (Vec<Edit>, Vec<Edit>)> {
    (edits(), vec(sample::select(vec![Edit::Keep, Edit::Reword, Edit::TakeOut, Edit::AddAfter]), MOST)).prop_map(
        |(mine, mut theirs)| {
            theirs.truncate(mine.len());
            (mine, theirs)
        },
    )
}

fn fields(blocks: &[Block]) -> Fields {
    Fields::from([("description".to_owned(), blocks.to_vec())])
}

fn merged(base: &[Block], mine: &[Block], theirs: &[Block], choices: &Choices) -> Merged<Vec<Block>> {
    let found = merge::texts(&kind(), &Map::new(), &fields(base), &fields(mine), &fields(theirs), choices);
    let value = found.value.get("description").cloned().unwrap_or_default();
    Merged { value, conflicts: found.conflicts }
}

fn texts(blocks: &[Block]) -> Vec<&str> {
    blocks.iter().map(|block| block.text.as_str()).collect()
}

/// The paragraphs of `of` that stand in `within`, in their order there.
fn common<'b>(of: &'b [Block], within: &[Block]) -> Vec<&'b str> {
    let within: BTreeSet<&str> = texts(within).into_iter().collect();
    texts(of).into_iter().filter(|text| within.contains(text)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_paragraph_is_lost((mut mine, mut theirs) in both_edits()) {
        // One paragraph nobody touches: taking out a whole text is another matter.
        mine.push(Edit::Keep);
        theirs.push(Edit::Keep);
        let touched = |edit: &Edit| matches!(edit, Edit::Reword | Edit::TakeOut);
        let apart = mine.iter().zip(&theirs).all(|(one, other)| !touched(one) || !touched(other));
        let base: Vec<Block> = (0..mine.len()).map(|at| paragraph(at, "old")).collect();
        let (mine, theirs) = (edited(&mine, "mine"), edited(&theirs, "theirs"));
        let found = merged(&base, &mine, &theirs, &Choices::new());
        prop_assert!(!apart || found.is_settled(), "{:?}", found.conflicts);

        let set = |blocks: &[Block]| texts(blocks).into_iter().map(str::to_owned).collect::<BTreeSet<String>>();
        let (old, own, other) = (set(&base), set(&mine), set(&theirs));
        let shown: Vec<Block> = found.conflicts.iter().flat_map(|it| it.theirs.texts.values()).flatten().cloned().collect();
        let shown = set(&shown);
        for text in old.union(&own).chain(&other).collect::<BTreeSet<_>>() {
            let times = texts(&found.value).iter().filter(|other| *other == text).count();
            match (old.contains(text), own.contains(text), other.contains(text)) {
                (false, true, _) | (true, true, true) => prop_assert_eq!(times, 1, "{}", text),
                (true, ..) => prop_assert_eq!(times, 0, "{}", text),
                (false, false, _) => prop_assert_eq!(times, usize::from(!shown.contains(text)), "{}", text),
            }
        }
        prop_assert_eq!(common(&found.value, &mine), common(&mine, &found.value));
        prop_assert_eq!(common(&found.value, &theirs), common(&theirs, &found.value));
    }

    #[test]
    fn every_choice_is_kept((mine, theirs) in both_edits(), picks in vec(0..3_usize, MOST)) {
        let base: Vec<Block> = (0..mine.len()).map(|at| paragraph(at, "old")).collect();
        let (mine, theirs) = (edited(&mine, "mine"), edited(&theirs, "theirs"));
        let open = merged(&base, &mine, &theirs, &Choices::new());
        let pick = |at: usize| [Choice::Mine, Choice::Theirs, Choice::Both][picks[at % MOST]];
        let choices: Choices =
            open.conflicts.iter().enumerate().map(|(at, conflict)| (conflict.key.clone(), pick(at))).collect();
        let found = merged(&base, &mine, &theirs, &choices);
        let result: BTreeSet<&str> = texts(&found.value).into_iter().collect();
        for (at, conflict) in found.conflicts.iter().enumerate() {
            let has = |fields: &Fields| fields.values().flatten().all(|block| result.contains(block.text.as_str()));
            let wanted = match pick(at) {
                Choice::Mine => has(&conflict.mine.texts),
                Choice::Theirs => has(&conflict.theirs.texts),
                Choice::Both if conflict.both => has(&conflict.mine.texts) && has(&conflict.theirs.texts),
                Choice::Both => conflict.chosen.is_none(),
            };
            prop_assert!(wanted, "{} {:?}", conflict.key, pick(at));
        }
    }

    /// Moving paragraphs makes no conflict, whoever else rewords them.
    #[test]
    fn moving_is_no_conflict(order in Just((0..MOST).collect::<Vec<_>>()).prop_shuffle(), theirs in edits()) {
        let reword = |edit: Edit| if edit == Edit::AddAfter { Edit::Keep } else { edit };
        let theirs: Vec<Edit> = theirs.into_iter().map(reword).chain([Edit::Keep; MOST]).take(MOST).collect();
        let base: Vec<Block> = (0..MOST).map(|at| paragraph(at, "old")).collect();
        let mine: Vec<Block> = order.iter().map(|at| paragraph(*at, "old")).collect();
        let found = merged(&base, &mine, &edited(&theirs, "theirs"), &Choices::new());
        prop_assert!(found.is_settled());
        let expected: Vec<Block> = order.iter().flat_map(|at| match theirs[*at] {
            Edit::TakeOut => None,
            Edit::Reword => Some(paragraph(*at, "theirs")),
            Edit::Keep | Edit::AddAfter => Some(paragraph(*at, "old")),
        }).collect();
        if theirs.iter().any(|edit| *edit != Edit::TakeOut) {
            prop_assert_eq!(texts(&found.value), texts(&expected));
        }
    }

    /// The told blocks make up both texts.
    #[test]
    fn told_blocks_make_up_both_texts(before in some_blocks(), after in some_blocks()) {
        let kind = kind();
        let changes = diff::texts(&kind, &Map::new(), &fields(&before), &fields(&after));
        prop_assert_eq!(changes.is_empty(), before == after);
        let told: Vec<BlockChange> = changes.into_iter().flat_map(|change| change.blocks).collect();
        if before == after {
            return Ok(());
        }
        let (mut was, mut is) = (BTreeMap::new(), Vec::new());
        let mut count = |block: &Block| *was.entry(format!("{block:?}")).or_insert(0) += 1;
        for change in &told {
            match change {
                BlockChange::Kept(block) | BlockChange::Moved(block) => {
                    count(block);
                    is.push(block.clone());
                }
                BlockChange::Added(block) => is.push(block.clone()),
                BlockChange::Removed(block) => count(block),
                BlockChange::Marked { before, after } => {
                    prop_assert_eq!(&before.text, &after.text);
                    count(before);
                    is.push(after.clone());
                }
                BlockChange::Changed { before, after, words } => {
                    let side = |not: RunKind| words.iter().filter(|run| run.kind != not).map(|run: &Run| &*run.text).collect::<String>();
                    prop_assert_eq!((side(RunKind::Added), side(RunKind::Removed)), (before.text.clone(), after.text.clone()));
                    count(before);
                    is.push(after.clone());
                }
            }
        }
        prop_assert_eq!(is, after);
        let mut expected = BTreeMap::new();
        before.iter().for_each(|block| *expected.entry(format!("{block:?}")).or_insert(0) += 1);
        prop_assert_eq!(was, expected);
    }
}

/// Few different paragraphs, so that they repeat, move and share words.
fn some_blocks() -> impl Strategy<Value = Vec<Block>> {
    let text = sample::select(vec!["one two three", "one two four", "five", "---", "one two three six seven"]);
    let block = (text, any::<bool>(), any::<bool>()).prop_map(|(text, human, reviewed)| {
        let origin = if human { Origin::Human } else { Origin::Machine };
        Block { origin, reviewed, ..Block::source(text) }
    });
    vec(block, 0..6)
}
