//! What makes it a drawing: trees in parks, waves on rivers, signs of stations. All of it hangs on the earth and not on the
//! picture, so that two tiles agree.

use tiny_skia::{Path, PathBuilder, Rect};

use crate::{
    canvas::Canvas,
    thing::{Form, Thing, What},
    view::{Flat, TILE},
};

/// Most work that is done for decoration in one picture: cells of the grid times points of the area.
const AT_MOST_WORK: usize = 20_000_000;

/// Trees on parks and woods.
pub(crate) fn trees(canvas: &mut Canvas<'_>, things: &[Thing]) {
    let green = |thing: &&Thing| matches!(thing.what, What::Park | What::Wood);
    let spots = scattered(canvas, things.iter().filter(green), 27.0, 60);
    let (tree, trunk) = (canvas.colours.tree, canvas.colours.house_edge);
    for (x, y) in spots {
        let unit = canvas.view.scale;
        if let Some(stem) = line(&[(x, y), (x, y + 5.5 * unit)]) {
            canvas.stroke(&stem, trunk, 1.2, None);
        }
        canvas.dot((x, y), 3.4, tree);
    }
}

/// Small waves on broad water.
pub(crate) fn waves(canvas: &mut Canvas<'_>, things: &[Thing]) {
    let wet = |thing: &&Thing| thing.what == What::Water;
    let spots = scattered(canvas, things.iter().filter(wet), 38.0, 55);
    let wave = canvas.colours.wave;
    for (x, y) in spots {
        let unit = canvas.view.scale;
        let mut path = PathBuilder::new();
        path.move_to(x - 6.0 * unit, y);
        path.quad_to(x - 3.0 * unit, y - 4.0 * unit, x, y);
        path.quad_to(x + 3.0 * unit, y + 4.0 * unit, x + 6.0 * unit, y);
        if let Some(path) = path.finish() {
            canvas.stroke(&path, wave, 1.4, None);
        }
    }
}

/// Spots within areas, scattered over a grid that is fixed on the earth, in `percent` of its cells.
fn scattered<'t>(
    canvas: &Canvas<'_>,
    things: impl Iterator<Item = &'t Thing>,
    apart: f64,
    percent: u64,
) -> Vec<(f32, f32)> {
    let view = canvas.view;
    // The grid of the next whole zoom: pictures between two zooms have theirs.
    let cell = apart / (TILE * view.zoom.round().exp2());
    let (from, to) = view.bounds(16.0);
    let mut work = 0;
    let mut spots = Vec::new();
    for thing in things {
        let Form::Area(rings) = &thing.form else { continue };
        let (own_from, own_to) = thing.form.bounds();
        let (west, north) = (own_from.0.max(from.0) / cell, own_from.1.max(from.1) / cell);
        let (east, south) = (own_to.0.min(to.0) / cell, own_to.1.min(to.1) / cell);
        if east <= west || south <= north {
            continue;
        }
        work += ((east - west + 1.0) * (south - north + 1.0)) as usize * rings.iter().map(Vec::len).sum::<usize>();
        if work > AT_MOST_WORK {
            break;
        }
        for row in north.floor() as i64..=south.floor() as i64 {
            for column in west.floor() as i64..=east.floor() as i64 {
                let chance = mixed(column, row);
                if chance % 100 >= percent {
                    continue;
                }
                let jitter = |bits: u64| (bits & 0xff) as f64 / 256.0 * 0.7 + 0.15;
                let spot = ((column as f64 + jitter(chance >> 8)) * cell, (row as f64 + jitter(chance >> 16)) * cell);
                // A little room on every side, so that nothing stands half in the street.
                let room = cell * 0.16;
                let inside = [(0.0, -room), (-room, room), (room, room)]
                    .iter()
                    .all(|(x, y)| holds(rings, (spot.0 + x, spot.1 + y)));
                if inside {
                    spots.push(view.at(spot));
                }
            }
        }
    }
    spots
}

/// Two numbers thoroughly mixed, the same everywhere (the finaliser of SplitMix64).
fn mixed(column: i64, row: i64) -> u64 {
    let mut value = column.cast_unsigned().wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ row.cast_unsigned().rotate_left(32);
    value = (value ^ value >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ value >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ value >> 31
}

/// Whether a point lies within rings and outside of their holes.
pub(crate) fn holds(rings: &[Vec<Flat>], (x, y): Flat) -> bool {
    let mut inside = false;
    for ring in rings {
        let Some(mut last) = ring.last() else { continue };
        for point in ring {
            if (point.1 > y) != (last.1 > y) && x < (last.0 - point.0) * (y - point.1) / (last.1 - point.1) + point.0 {
                inside = !inside;
            }
            last = point;
        }
    }
    inside
}

/// A sign: what stands for a station, a landmark, a square or a hill.
pub(crate) fn sign(canvas: &mut Canvas<'_>, what: What, (x, y): (f32, f32)) {
    let (c, unit) = (canvas.colours, canvas.view.scale);
    match what {
        What::Station => {
            let plate = |side: f32, round: f32| rounded((x, y), (side * unit, side * unit), round * unit);
            let parts = [
                (plate(9.5, 4.5), c.halo),
                (plate(8.0, 3.5), c.sign),
                (rounded((x, y - unit), (3.6 * unit, 4.2 * unit), 1.6 * unit), c.on_sign),
                (rounded((x, y - 1.6 * unit), (2.4 * unit, 1.5 * unit), 0.4 * unit), c.sign),
            ];
            for (path, colour) in parts {
                if let Some(path) = path {
                    canvas.fill(&path, colour);
                }
            }
            for side in [-1.0, 1.0] {
                if let Some(rail) =
                    line(&[(x + side * 1.8 * unit, y + 3.4 * unit), (x + side * 3.4 * unit, y + 5.8 * unit)])
                {
                    canvas.stroke(&rail, c.on_sign, 1.1, None);
                }
            }
        }
        What::Hill => {
            let mut path = PathBuilder::new();
            path.move_to(x - 8.0 * unit, y + 4.0 * unit);
            path.quad_to(x - 3.0 * unit, y - 12.0 * unit, x + 2.0 * unit, y + 1.0 * unit);
            path.quad_to(x + 4.0 * unit, y - 4.0 * unit, x + 8.0 * unit, y + 4.0 * unit);
            if let Some(path) = path.finish() {
                canvas.fill(&path, c.tree);
            }
        }
        What::Square => {
            if let Some(path) = rounded((x, y), (3.4 * unit, 3.4 * unit), unit) {
                canvas.stroke(&path, c.halo, 2.0, None);
                canvas.fill(&path, c.main_edge);
            }
        }
        _ => {
            canvas.dot((x, y), 5.0, c.halo);
            canvas.dot((x, y), 3.4, c.dot);
        }
    }
}

/// A box with round corners, by its middle and half its sides.
pub(crate) fn rounded((x, y): (f32, f32), (half_width, half_height): (f32, f32), round: f32) -> Option<Path> {
    let rect = Rect::from_ltrb(x - half_width, y - half_height, x + half_width, y + half_height)?;
    let round = round.min(half_width).min(half_height);
    let (left, top, right, bottom) = (rect.left(), rect.top(), rect.right(), rect.bottom());
    // How far the handles of a curve stand off, so that it is a quarter of a circle.
    let off = round * (1.0 - 0.552_284_8);
    let mut path = PathBuilder::new();
    path.move_to(left + round, top);
    path.line_to(right - round, top);
    path.cubic_to(right - off, top, right, top + off, right, top + round);
    path.line_to(right, bottom - round);
    path.cubic_to(right, bottom - off, right - off, bottom, right - round, bottom);
    path.line_to(left + round, bottom);
    path.cubic_to(left + off, bottom, left, bottom - off, left, bottom - round);
    path.line_to(left, top + round);
    path.cubic_to(left, top + off, left + off, top, left + round, top);
    path.close();
    path.finish()
}

pub(crate) fn line(points: &[(f32, f32)]) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first.0, first.1);
    rest.iter().for_each(|point| path.line_to(point.0, point.1));
    path.finish()
}
