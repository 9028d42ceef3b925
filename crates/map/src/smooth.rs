//! Curves through the points of what was drawn by hand.

use crate::view::Flat;

/// Steps from one point to the next.
const STEPS: usize = 6;

/// A soft line through points. At each of them it runs parallel to the line between its neighbours, so it never swings out
/// further than the distance to them.
pub(crate) fn smooth(points: &[Flat], closed: bool) -> Vec<Flat> {
    let count = points.len();
    if count < 3 {
        return points.to_vec();
    }
    let get = |at: isize| {
        let last = count.cast_signed() - 1;
        let at = if closed { at.rem_euclid(last + 1) } else { at.clamp(0, last) };
        points[at.unsigned_abs()]
    };
    let direction = |at: isize| {
        let (before, after) = (get(at - 1), get(at + 1));
        let (x, y) = (after.0 - before.0, after.1 - before.1);
        let length = x.hypot(y).max(f64::MIN_POSITIVE);
        (x / length, y / length)
    };
    let segments = if closed { count } else { count - 1 };
    let mut curve = Vec::with_capacity(segments * STEPS + 1);
    for at in 0..segments.cast_signed() {
        let (from, to) = (get(at), get(at + 1));
        let length = (to.0 - from.0).hypot(to.1 - from.1);
        let (start, end) = (direction(at), direction(at + 1));
        for step in 0..STEPS {
            let t = step as f64 / STEPS as f64;
            // The cubic Hermite base.
            let (a, b) = (2.0 * t.powi(3) - 3.0 * t.powi(2) + 1.0, t.powi(3) - 2.0 * t.powi(2) + t);
            let (c, d) = (3.0 * t.powi(2) - 2.0 * t.powi(3), t.powi(3) - t.powi(2));
            let mix =
                |from: f64, start: f64, to: f64, end: f64| a * from + b * length * start + c * to + d * length * end;
            curve.push((mix(from.0, start.0, to.0, end.0), mix(from.1, start.1, to.1, end.1)));
        }
    }
    if !closed {
        curve.extend(points.last());
    }
    curve
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_runs_through_every_point_and_stays_near(points in prop::collection::vec((0.0..1.0, 0.0..1.0), 2..12), closed: bool) {
            let curve = smooth(&points, closed);
            for point in &points {
                prop_assert!(curve.iter().any(|it| (it.0 - point.0).abs() < 1e-9 && (it.1 - point.1).abs() < 1e-9));
            }
            for (x, y) in curve {
                prop_assert!((-0.5..1.5).contains(&x) && (-0.5..1.5).contains(&y), "{x} {y}");
            }
        }
    }
}
