//! From one sequence of ids to another: what stayed, what moved, what came and went.

use std::{collections::HashMap, hash::Hash};

use similar::{Algorithm, DiffTag, capture_diff_slices};

/// One step; numbers are places before and after, counted from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Kept(usize, usize),
    /// Told at its new place.
    Moved(usize, usize),
    Removed(usize),
    Added(usize),
}

/// The steps in the order of `after`, removed ones where they stood. No id may stand twice in one sequence.
pub(crate) fn steps<K: Copy + Eq + Hash>(before: &[K], after: &[K]) -> Vec<Step> {
    let places = |ids: &[K]| ids.iter().enumerate().map(|(at, id)| (*id, at)).collect::<HashMap<K, usize>>();
    let (was, is) = (places(before), places(after));
    let mut steps = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, before, after) {
        if op.tag() == DiffTag::Equal {
            steps.extend(op.old_range().zip(op.new_range()).map(|(i, j)| Step::Kept(i, j)));
            continue;
        }
        steps.extend(op.old_range().filter(|i| !is.contains_key(&before[*i])).map(Step::Removed));
        steps.extend(op.new_range().map(|j| match was.get(&after[j]) {
            Some(i) => Step::Moved(*i, j),
            None => Step::Added(j),
        }));
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_that_moves_is_told_once() {
        use Step::{Added, Kept, Moved, Removed};
        assert_eq!(steps(&["a", "b", "c"], &["b", "c", "a"]), [Kept(1, 0), Kept(2, 1), Moved(0, 2)]);
        assert_eq!(steps(&["a", "b"], &["a", "x"]), [Kept(0, 0), Removed(1), Added(1)]);
        assert_eq!(steps(&[], &["a"]), [Added(0)]);
    }
}
