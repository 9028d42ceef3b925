//! Places so near to each other that one mark stands for all.

use crate::{
    Place,
    view::{Flat, TILE},
};

/// Places nearer than this lie under one mark, in pixels.
const NEAR: f64 = 44.0;

/// One mark for one or more places.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// Where the mark stands: in the middle of its places.
    pub place: Place,
    /// Which they are, by their numbers in what was given, in that order.
    pub members: Vec<usize>,
}

/// Gathers places at a zoom. Every place is in one cluster and in one only, and the order in which they are given decides
/// nothing but their numbers.
pub fn clusters(places: &[Place], zoom: f64) -> Vec<Cluster> {
    let zoom = if zoom.is_finite() { zoom.clamp(0.0, 24.0) } else { 0.0 };
    let reach = NEAR / (TILE * zoom.exp2());
    let mut flat: Vec<(Flat, usize)> = places.iter().enumerate().map(|(at, place)| (place.flat(), at)).collect();
    flat.sort_by(|(one, a), (other, b)| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)).then(a.cmp(b)));
    let mut used = vec![false; flat.len()];
    let mut found = Vec::new();
    for at in 0..flat.len() {
        if used[at] {
            continue;
        }
        // From the west to the east: the first that is free takes whatever is near.
        let ((x, y), _) = flat[at];
        let mut members = Vec::new();
        let mut sum = (0.0, 0.0);
        for next in at..flat.len() {
            let ((other_x, other_y), number) = flat[next];
            if other_x - x > reach {
                break;
            }
            if !used[next] && (other_y - y).abs() <= reach {
                used[next] = true;
                members.push(number);
                sum = (sum.0 + other_x, sum.1 + other_y);
            }
        }
        members.sort_unstable();
        let count = members.len() as f64;
        let place = Place::at((sum.0 / count, sum.1 / count)).unwrap_or(places[flat[at].1]);
        found.push(Cluster { place, members });
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn places() -> impl Strategy<Value = Vec<Place>> {
        // Around one city, some of them at the very same place.
        prop::collection::vec((0_u32..300, 0_u32..300), 0..120).prop_map(|all| {
            let at = |(x, y): (u32, u32)| Place::new(14.3 + f64::from(x) / 1000.0, 50.0 + f64::from(y) / 2000.0);
            all.into_iter().map(|pair| at(pair).expect("a place")).collect()
        })
    }

    proptest! {
        #[test]
        fn nobody_is_lost_and_nobody_comes_twice(places in places(), zoom in -3.0..25.0) {
            let found = clusters(&places, zoom);
            let mut all: Vec<usize> = found.iter().flat_map(|cluster| cluster.members.clone()).collect();
            all.sort_unstable();
            prop_assert_eq!(all, (0..places.len()).collect::<Vec<_>>());
        }

        #[test]
        fn the_order_of_what_is_given_decides_nothing(places in places(), zoom in 8.0..18.0, by in 1_usize..50) {
            let named = |places: &[Place]| -> BTreeSet<Vec<(u64, u64)>> {
                let name = |at: &usize| (places[*at].lon.to_bits(), places[*at].lat.to_bits());
                let sorted = |cluster: Cluster| {
                    let mut names: Vec<_> = cluster.members.iter().map(name).collect();
                    names.sort_unstable();
                    names
                };
                clusters(places, zoom).into_iter().map(sorted).collect()
            };
            let mut turned = places.clone();
            turned.rotate_left(by % places.len().max(1));
            turned.reverse();
            prop_assert_eq!(named(&places), named(&turned));
        }

        #[test]
        fn nearer_by_there_are_never_fewer_marks_than_one_and_far_away_one(places in places()) {
            prop_assert_eq!(clusters(&places, 0.0).len(), usize::from(!places.is_empty()));
            let apart: BTreeSet<_> = places.iter().map(|it| (it.lon.to_bits(), it.lat.to_bits())).collect();
            prop_assert_eq!(clusters(&places, 24.0).len(), apart.len());
        }
    }

    #[test]
    fn no_number_as_a_zoom_is_the_whole_earth() {
        let here = Place::new(14.0, 50.0).expect("a place");
        assert_eq!(clusters(&[here, here], f64::NAN).len(), 1);
    }
}
