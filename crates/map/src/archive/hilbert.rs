//! Numbers of tiles: along a Hilbert curve, zoom after zoom (PMTiles 3, section 4.1).

use crate::Tile;

/// The last zoom whose numbers are used here. All of them fit.
pub(super) const LAST_ZOOM: u8 = 24;

/// The number of a tile.
pub(super) fn number(tile: Tile) -> u64 {
    // All tiles of the zooms before: 1 + 4 + 16 + …
    let before = ((1_u64 << (2 * u32::from(tile.z))) - 1) / 3;
    let (mut x, mut y, mut along) = (u64::from(tile.x), u64::from(tile.y), 0);
    let mut side = 1_u64 << tile.z >> 1;
    while side > 0 {
        let (right, lower) = (u64::from(x & side > 0), u64::from(y & side > 0));
        along += side * side * ((3 * right) ^ lower);
        // The curve in a quarter is the whole one, turned.
        if lower == 0 {
            if right == 1 {
                x = (side - 1).wrapping_sub(x);
                y = (side - 1).wrapping_sub(y);
            }
            std::mem::swap(&mut x, &mut y);
        }
        side >>= 1;
    }
    before + along
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_numbers_of_the_specification() {
        // PMTiles 3, section 4.1.
        for (z, x, y, expected) in [
            (0, 0, 0, 0),
            (1, 0, 0, 1),
            (1, 0, 1, 2),
            (1, 1, 1, 3),
            (1, 1, 0, 4),
            (2, 0, 0, 5),
            (12, 3423, 1763, 19_078_479),
        ] {
            assert_eq!(number(Tile { z, x, y }), expected, "{z}/{x}/{y}");
        }
    }

    #[test]
    fn neighbours_on_the_curve_are_neighbours_on_the_map_and_no_number_is_given_twice() {
        let z = 5;
        let mut by_number = vec![(0_i64, 0_i64); 1 << (2 * z)];
        let first = number(Tile { z, x: 0, y: 0 });
        let mut seen = BTreeSet::new();
        for x in 0..1_u32 << z {
            for y in 0..1_u32 << z {
                let along = number(Tile { z, x, y }) - first;
                assert!(seen.insert(along));
                by_number[usize::try_from(along).expect("small")] = (i64::from(x), i64::from(y));
            }
        }
        for pair in by_number.windows(2) {
            assert_eq!((pair[0].0 - pair[1].0).abs() + (pair[0].1 - pair[1].1).abs(), 1);
        }
    }
}
