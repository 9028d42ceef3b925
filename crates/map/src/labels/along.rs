//! Names along lines: a stretch that is long and straight enough for them.

/// Where words are set along a line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Stretch {
    /// Its middle.
    pub(crate) middle: (f32, f32),
    /// The unit vector in which the words run: never upside down.
    pub(crate) along: (f32, f32),
}

/// How many stretches of one line are tried.
const TRIES: usize = 9;

/// Stretches of a line on which words of this length fit, the one in the middle of the line first. `bend` is how far the
/// line may swing out from under them.
pub(crate) fn stretches(line: &[(f32, f32)], length: f32, bend: f32) -> Vec<Stretch> {
    let mut reached = vec![0.0_f32];
    for pair in line.windows(2) {
        let step = (pair[1].0 - pair[0].0).hypot(pair[1].1 - pair[0].1);
        reached.push(reached.last().copied().unwrap_or_default() + step);
    }
    let whole = reached.last().copied().unwrap_or_default();
    let spare = whole - length;
    if !(0.0..1e7).contains(&spare) {
        return Vec::new();
    }
    let middle = TRIES / 2;
    let mut order: Vec<usize> = (0..TRIES).collect();
    order.sort_by_key(|at| at.abs_diff(middle));
    let starts = order.into_iter().map(|at| spare * at as f32 / (TRIES - 1) as f32);
    starts.filter_map(|start| stretch(line, &reached, start, start + length, bend)).collect()
}

fn stretch(line: &[(f32, f32)], reached: &[f32], from: f32, to: f32, bend: f32) -> Option<Stretch> {
    let (start, first) = at(line, reached, from)?;
    let (end, last) = at(line, reached, to)?;
    let (x, y) = (end.0 - start.0, end.1 - start.1);
    let chord = x.hypot(y);
    if chord < (to - from) * 0.94 {
        return None;
    }
    let along = (x / chord, y / chord);
    let swings = |point: &(f32, f32)| ((point.0 - start.0) * along.1 - (point.1 - start.1) * along.0).abs() > bend;
    if line.get(first..last)?.iter().any(swings) {
        return None;
    }
    // Words run to the right; those on a line straight up or down run upwards.
    let upright = if along.0 < -0.01 || (along.0 < 0.01 && along.1 > 0.0) { (-along.0, -along.1) } else { along };
    Some(Stretch { middle: (f32::midpoint(start.0, end.0), f32::midpoint(start.1, end.1)), along: upright })
}

/// The point at a distance along the line, and the next corner after it.
fn at(line: &[(f32, f32)], reached: &[f32], distance: f32) -> Option<((f32, f32), usize)> {
    let next = reached.partition_point(|it| *it < distance).clamp(1, line.len().checked_sub(1)?);
    let (from, to) = (line.get(next - 1)?, line.get(next)?);
    let (before, after) = (reached.get(next - 1)?, reached.get(next)?);
    let part = if after > before { (distance - before) / (after - before) } else { 0.0 };
    Some(((from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part), next))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_only_where_they_fit_and_never_on_their_head() {
        let street = [(100.0, 10.0), (50.0, 10.0), (0.0, 10.0)];
        let found = stretches(&street, 60.0, 2.0);
        assert_eq!(found.first(), Some(&Stretch { middle: (50.0, 10.0), along: (1.0, 0.0) }));
        assert!(stretches(&street, 101.0, 2.0).is_empty());
        let corner = [(0.0, 0.0), (50.0, 0.0), (50.0, 50.0)];
        assert!(stretches(&corner, 60.0, 2.0).iter().all(|it| it.along.0 > 0.99 || it.along.1 < -0.99));
        assert!(stretches(&corner, 90.0, 2.0).is_empty());
        assert!(stretches(&[(0.0, 0.0)], 1.0, 2.0).is_empty() && stretches(&[], 1.0, 2.0).is_empty());
        assert!(stretches(&[(0.0, 0.0), (f32::NAN, 1.0)], 1.0, 2.0).is_empty());
    }
}
