//! Numbered pins on a still picture. Where they would lie on each other they move apart, or one mark stands for several.

use integra_kernel::colour::{Colour, FOR_TEXT};

use crate::{
    Place,
    canvas::Canvas,
    decor,
    labels::Boxed,
    text::{self, Type},
};

/// A place with the number under which a list names it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pin {
    /// Where.
    pub place: Place,
    /// Its number.
    pub number: u32,
}

/// Radius of a pin, in pixels of a plain screen, with its ring.
const RADIUS: f32 = 14.0;
/// As many pins move apart; of more, one mark says which they are.
const MOVE_APART: usize = 3;

/// One mark on a picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mark {
    /// Its middle, in pixels of a plain screen.
    pub(crate) at: (f32, f32),
    pub(crate) words: String,
    half_width: f32,
    /// The pins it stands for: their numbers and true places.
    pub(crate) pins: Vec<(u32, (f32, f32))>,
}

impl Mark {
    fn of(at: (f32, f32), mut pins: Vec<(u32, (f32, f32))>) -> Self {
        pins.sort_unstable_by_key(|(number, _)| *number);
        let numbers: Vec<u32> = pins.iter().map(|(number, _)| *number).collect();
        let words = words(&numbers);
        let half_width = RADIUS.max(6.0 + 3.9 * words.chars().count() as f32);
        Self { at, words, half_width, pins }
    }

    pub(crate) fn room(&self) -> Boxed {
        Boxed::around(self.at, self.half_width, RADIUS)
    }

    fn meets(&self, other: &Self) -> bool {
        let (x, y) = (self.at.0 - other.at.0, self.at.1 - other.at.1);
        // Each is a circle drawn out sideways.
        let aside = (x.abs() - (self.half_width - RADIUS) - (other.half_width - RADIUS)).max(0.0);
        aside.hypot(y) < 2.0 * RADIUS - 0.5
    }
}

/// What a mark says: one number, the first and last of a row of them, or the first and how many more.
fn words(numbers: &[u32]) -> String {
    match numbers {
        [] => String::new(),
        [one] => one.to_string(),
        [first, .., last] if (last - first) as usize == numbers.len() - 1 => format!("{first}–{last}"),
        [first, rest @ ..] => format!("{first} +{}", rest.len()),
    }
}

/// Arranges pins, given by numbers and places, on a picture of this size.
pub(crate) fn arrange(pins: &[(u32, (f32, f32))], size: (f32, f32)) -> Vec<Mark> {
    let mut sorted = pins.to_vec();
    sorted.sort_unstable_by_key(|(number, _)| *number);
    let mut groups: Vec<Vec<Mark>> = sorted.into_iter().map(|pin| marks(vec![pin], size)).collect();
    // Two groups that meet become one; so this ends.
    while let Some((one, other)) = meeting(&groups) {
        let both = groups.swap_remove(other).into_iter().chain(std::mem::take(&mut groups[one]));
        groups[one] = marks(both.flat_map(|mark| mark.pins).collect(), size);
    }
    let mut all: Vec<Mark> = groups.into_iter().flatten().collect();
    all.sort_by_key(|mark| mark.pins.first().map(|(number, _)| *number));
    all
}

/// The first two groups whose marks meet: always with the second after the first.
fn meeting(groups: &[Vec<Mark>]) -> Option<(usize, usize)> {
    let meet = |one: &[Mark], other: &[Mark]| one.iter().any(|mark| other.iter().any(|it| it.meets(mark)));
    (0..groups.len()).find_map(|one| {
        let other = (one + 1..groups.len()).find(|other| meet(&groups[one], &groups[*other]))?;
        Some((one, other))
    })
}

fn marks(mut pins: Vec<(u32, (f32, f32))>, size: (f32, f32)) -> Vec<Mark> {
    let count = pins.len();
    let sum = pins.iter().fold((0.0, 0.0), |sum, (_, at)| (sum.0 + at.0, sum.1 + at.1));
    let middle = (sum.0 / count.max(1) as f32, sum.1 / count.max(1) as f32);
    if count == 1 || count > MOVE_APART {
        let mark = Mark::of(middle, pins);
        let at = inside(middle, (mark.half_width, RADIUS), size);
        return vec![Mark { at, ..mark }];
    }
    // Around the middle, each on its own side; those of one place in the order of their numbers.
    let angle = |at: (f32, f32)| (at.1 - middle.1).atan2(at.0 - middle.0);
    pins.sort_by(|one, other| angle(one.1).total_cmp(&angle(other.1)).then(one.0.cmp(&other.0)));
    let step = std::f32::consts::TAU / count as f32;
    let out = (RADIUS + 1.0) / (step / 2.0).sin();
    let start = pins.first().map_or(0.0, |(_, at)| angle(*at));
    // The middle moves inside with its marks, so that a border does not push them together.
    let middle = inside(middle, (out + RADIUS, out + RADIUS), size);
    let around = |(place, pin): (usize, (u32, (f32, f32)))| {
        let angle = start + step * place as f32;
        Mark::of((middle.0 + out * angle.cos(), middle.1 + out * angle.sin()), vec![pin])
    };
    pins.into_iter().enumerate().map(around).collect()
}

/// The nearest point at which something of this size lies within the picture.
fn inside((x, y): (f32, f32), half: (f32, f32), (width, height): (f32, f32)) -> (f32, f32) {
    let clamp =
        |value: f32, half: f32, most: f32| if most > 2.0 * half { value.clamp(half, most - half) } else { most / 2.0 };
    (clamp(x, half.0, width), clamp(y, half.1, height))
}

/// Draws marks: thin leaders first, then the pins.
pub(crate) fn draw(canvas: &mut Canvas<'_>, marks: &[Mark], accent: Colour) {
    let (unit, colours) = (canvas.view.scale, canvas.colours);
    let scaled = |(x, y): (f32, f32)| (x * unit, y * unit);
    for mark in marks {
        for (_, place) in &mark.pins {
            if (place.0 - mark.at.0).hypot(place.1 - mark.at.1) > 2.0 {
                if let Some(leader) = decor::line(&[scaled(mark.at), scaled(*place)]) {
                    canvas.stroke(&leader, colours.halo, 3.4, None);
                    canvas.stroke(&leader, colours.ink, 1.4, None);
                }
                canvas.dot(scaled(*place), 3.4, colours.halo);
                canvas.dot(scaled(*place), 2.4, colours.ink);
            }
        }
    }
    let ink = number_on(accent);
    for mark in marks {
        let plate =
            |less: f32| decor::rounded(scaled(mark.at), scaled((mark.half_width - less, RADIUS - less)), RADIUS * unit);
        // The ring is what tells a pin from the ground; its colour is that of words, whatever the city's is.
        for (less, colour) in [(-1.0, colours.halo), (0.0, colours.ink), (2.0, accent)] {
            if let Some(path) = plate(less) {
                canvas.fill(&path, colour);
            }
        }
        let how = Type { size: if mark.words.len() > 2 { 12.0 } else { 14.0 } * unit, bold: true, spaced: 0.0 };
        let Some(line) = text::set(&mark.words, how) else { continue };
        let (x, y) = scaled(mark.at);
        let to = tiny_skia::Transform::from_translate(x - line.width / 2.0, y + how.size * 0.36);
        if let Some(path) = line.path.transform(to) {
            canvas.fill_words(&path, ink);
        }
    }
}

/// The colour of a number on a city's colour: our own ink, else black or white, whichever can be read.
pub(crate) fn number_on(accent: Colour) -> Colour {
    let plum = Colour::new(0x2a, 0x1f, 0x3d);
    let wanted = [plum, Colour::WHITE, Colour::BLACK];
    wanted.into_iter().find(|ink| ink.contrast(accent) >= FOR_TEXT).unwrap_or(Colour::BLACK)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_mark_says_which_pins_it_stands_for() {
        assert_eq!([words(&[7]), words(&[3, 4, 5, 6]), words(&[3, 4, 9, 12])], ["7", "3–6", "3 +3"]);
    }

    #[test]
    fn two_at_one_place_stand_side_by_side_and_many_under_one_mark() {
        let at = |count: u32| (1..=count).map(|number| (number, (200.0, 100.0))).collect::<Vec<_>>();
        let two = arrange(&at(2), (400.0, 200.0));
        assert_eq!(two.iter().map(|mark| mark.words.as_str()).collect::<Vec<_>>(), ["1", "2"]);
        let many = arrange(&at(9), (400.0, 200.0));
        assert_eq!(many.iter().map(|mark| mark.words.as_str()).collect::<Vec<_>>(), ["1–9"]);
    }

    proptest! {
        #[test]
        fn every_pin_is_shown_once_and_no_mark_lies_on_another(
            places in prop::collection::vec((0.0_f32..600.0, 0.0_f32..400.0), 0..40),
        ) {
            let pins: Vec<(u32, (f32, f32))> = (1..).zip(places).collect();
            let marks = arrange(&pins, (600.0, 400.0));
            let mut numbers: Vec<u32> = marks.iter().flat_map(|mark| mark.pins.iter().map(|(number, _)| *number)).collect();
            numbers.sort_unstable();
            prop_assert_eq!(numbers, pins.iter().map(|(number, _)| *number).collect::<Vec<_>>());
            for (at, mark) in marks.iter().enumerate() {
                prop_assert!(mark.room().within(600.5, 400.5), "{:?}", mark.room());
                prop_assert!(marks.iter().skip(at + 1).all(|other| !other.meets(mark)));
            }
            let turned: Vec<_> = pins.iter().rev().copied().collect();
            prop_assert_eq!(marks, arrange(&turned, (600.0, 400.0)));
        }

        #[test]
        fn numbers_can_be_read_on_every_colour(red: u8, green: u8, blue: u8) {
            let accent = Colour::new(red, green, blue);
            prop_assert!(number_on(accent).contrast(accent) >= FOR_TEXT);
        }
    }
}
