//! Room on a picture: what is taken, so that no words lie on others.

use std::collections::HashMap;

/// A box in pixels, by its edges.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Boxed {
    pub(crate) left: f32,
    pub(crate) top: f32,
    pub(crate) right: f32,
    pub(crate) bottom: f32,
}

impl Boxed {
    pub(crate) fn around((x, y): (f32, f32), half_width: f32, half_height: f32) -> Self {
        Self { left: x - half_width, top: y - half_height, right: x + half_width, bottom: y + half_height }
    }

    /// The same box on a finer screen.
    pub(crate) fn times(self, scale: f32) -> Self {
        let Self { left, top, right, bottom } = self;
        Self { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale }
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub(crate) fn within(&self, width: f32, height: f32) -> bool {
        self.left >= 0.0 && self.top >= 0.0 && self.right <= width && self.bottom <= height
    }
}

/// Side of a cell of the grid, in pixels.
const CELL: f32 = 64.0;

/// The boxes that are taken, in a grid, so that only near ones are compared.
#[derive(Debug, Default)]
pub(crate) struct Taken {
    cells: HashMap<(i32, i32), Vec<Boxed>>,
}

impl Taken {
    pub(crate) fn free(&self, wanted: &[Boxed]) -> bool {
        let clear =
            |wanted: &Boxed, cell| self.cells.get(&cell).is_none_or(|boxes| !boxes.iter().any(|it| it.meets(wanted)));
        wanted.iter().all(|wanted| cells(wanted).all(|cell| clear(wanted, cell)))
    }

    pub(crate) fn take(&mut self, boxes: &[Boxed]) {
        for taken in boxes {
            for cell in cells(taken) {
                self.cells.entry(cell).or_default().push(*taken);
            }
        }
    }
}

fn cells(of: &Boxed) -> impl Iterator<Item = (i32, i32)> + use<> {
    let at = |pixel: f32| (pixel / CELL).floor() as i32;
    let (left, right, top, bottom) = (at(of.left), at(of.right), at(of.top), at(of.bottom));
    (top..=bottom).flat_map(move |row| (left..=right).map(move |column| (column, row)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_free_meets_nothing_that_was_taken(all in prop::collection::vec((-200.0_f32..900.0, -200.0_f32..900.0, 1.0_f32..150.0, 1.0_f32..40.0), 1..60)) {
            let mut taken = Taken::default();
            let mut kept: Vec<Boxed> = Vec::new();
            for (x, y, width, height) in all {
                let wanted = Boxed::around((x, y), width, height);
                let clear = !kept.iter().any(|it| it.meets(&wanted));
                prop_assert_eq!(taken.free(&[wanted]), clear);
                if clear {
                    taken.take(&[wanted]);
                    kept.push(wanted);
                }
            }
        }
    }
}
