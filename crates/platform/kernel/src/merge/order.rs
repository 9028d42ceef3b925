//! The order of a merged list.

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
};

use super::Three;

/// The ids that stay, in order: theirs, with what only mine has after its neighbour; when mine changed the order and
/// theirs did not, the other way round. Where both added at one place, what was saved first (theirs) stands first.
///
/// Every id that stays must stand in mine or theirs, and no id twice in one of them.
pub(super) fn order<K: Copy + Eq + Hash>(ids: Three<&[K]>, stays: impl Fn(&K) -> bool) -> Vec<K> {
    let mine_leads = reordered(ids.base, ids.mine) && !reordered(ids.base, ids.theirs);
    let (leads, follows) = if mine_leads { (ids.mine, ids.theirs) } else { (ids.theirs, ids.mine) };
    let set = |ids: &[K]| ids.iter().copied().collect::<HashSet<K>>();
    let (old, leading, following) = (set(ids.base), set(leads), set(follows));
    let mut added = additions(follows, &leading, &stays);

    let mut merged = Vec::new();
    let mut anchor = None;
    for id in leads.iter().filter(|id| stays(id)) {
        let only_here = !old.contains(id) && !following.contains(id);
        if mine_leads || !only_here {
            merged.append(added.get_mut(&anchor).unwrap_or(&mut Vec::new()));
            anchor = Some(*id);
        }
        merged.push(*id);
    }
    merged.append(added.get_mut(&anchor).unwrap_or(&mut Vec::new()));
    merged
}

/// What only the follower has, by the nearest id before it that both have.
fn additions<K: Copy + Eq + Hash>(
    follows: &[K],
    leading: &HashSet<K>,
    stays: impl Fn(&K) -> bool,
) -> HashMap<Option<K>, Vec<K>> {
    let mut added: HashMap<Option<K>, Vec<K>> = HashMap::new();
    let mut anchor = None;
    for id in follows.iter().filter(|id| stays(id)) {
        if leading.contains(id) {
            anchor = Some(*id);
        } else {
            added.entry(anchor).or_default().push(*id);
        }
    }
    added
}

/// Whether the ids of `base` stand in another order on this side.
fn reordered<K: Copy + Eq + Hash>(base: &[K], side: &[K]) -> bool {
    let places: HashMap<K, usize> = base.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let kept: Vec<usize> = side.iter().filter_map(|id| places.get(id).copied()).collect();
    !kept.is_sorted()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters of base, mine and theirs; all that nobody took out stays.
    fn merged(base: &str, mine: &str, theirs: &str) -> String {
        let ids = |text: &str| text.chars().collect::<Vec<char>>();
        let (base, mine, theirs) = (ids(base), ids(mine), ids(theirs));
        let sides = Three { base: &base[..], mine: &mine[..], theirs: &theirs[..] };
        let stays = |id: &char| {
            let (b, m, t) = (base.contains(id), mine.contains(id), theirs.contains(id));
            (m && t) || (!b && (m || t))
        };
        order(sides, stays).into_iter().collect()
    }

    #[test]
    fn additions_stand_after_their_neighbours() {
        assert_eq!(merged("abc", "axbc", "abyc"), "axbyc");
        assert_eq!(merged("abc", "xabc", "abcy"), "xabcy");
        assert_eq!(merged("abc", "abcxz", "abcy"), "abcyxz");
        assert_eq!(merged("ab", "xab", "yab"), "yxab");
        assert_eq!(merged("abc", "axc", "abc"), "axc");
    }

    #[test]
    fn the_side_that_sorts_leads() {
        assert_eq!(merged("abc", "cab", "abxc"), "cabx");
        assert_eq!(merged("abc", "abxc", "cab"), "cabx");
        assert_eq!(merged("abc", "cba", "bac"), "bac");
        assert_eq!(merged("abc", "acb", "ac"), "ac");
    }
}
