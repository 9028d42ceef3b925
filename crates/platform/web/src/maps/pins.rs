//! Pins of a still picture in its address: eight letters for each, in the order of their numbers.

use integra_map::{Pin, Place};

/// Most pins of one picture.
pub const AT_MOST_PINS: usize = 100;
/// Steps on a side of the flat map of the earth: a little more than two metres each.
const STEPS: f64 = 16_777_216.0;
/// Letters of base 64 that stand in addresses as they are (RFC 4648, section 5).
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// Letters for one number.
const WIDE: usize = 4;
/// What stands where there are no pins: an address has no empty parts.
const NONE: &str = "0";

/// Writes pins, the first of which has the number `first`.
pub fn write(first: u32, places: &[Place]) -> String {
    if places.is_empty() {
        return NONE.to_owned();
    }
    let mut text = format!("{first}.");
    for place in places.iter().take(AT_MOST_PINS) {
        let (x, y) = place.flat();
        for part in [x, y] {
            let step = (part * STEPS).floor().clamp(0.0, STEPS - 1.0) as u32;
            text.extend((0..WIDE).rev().map(|at| char::from(LETTERS[(step >> (6 * at) & 63) as usize])));
        }
    }
    text
}

/// Reads pins; `None` when they were never written so.
pub fn read(text: &str) -> Option<Vec<Pin>> {
    if text == NONE {
        return Some(Vec::new());
    }
    let (first, letters) = text.split_once('.')?;
    let first: u32 = first.parse().ok().filter(|first| (1..=1_000_000).contains(first))?;
    let letters = letters.as_bytes();
    if letters.is_empty() || !letters.len().is_multiple_of(2 * WIDE) || letters.len() > 2 * WIDE * AT_MOST_PINS {
        return None;
    }
    let number = |letters: &[u8]| {
        letters.iter().try_fold(0_u32, |sum, letter| {
            let digit = LETTERS.iter().position(|it| it == letter)?;
            Some(sum << 6 | u32::try_from(digit).ok()?)
        })
    };
    let pin = |(at, letters): (usize, &[u8])| {
        let (x, y) = letters.split_at_checked(WIDE)?;
        // The middle of a step, so that reading and writing again gives the same.
        let part = |letters: &[u8]| Some((f64::from(number(letters)?) + 0.5) / STEPS);
        Some(Pin { place: Place::at((part(x)?, part(y)?))?, number: first + u32::try_from(at).ok()? })
    };
    letters.chunks(2 * WIDE).enumerate().map(pin).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn pins_are_read_where_they_were_written(all in prop::collection::vec((-180.0..180.0, -85.0..85.0), 0..30), first in 1_u32..500) {
            let places: Vec<Place> = all.into_iter().filter_map(|(lon, lat)| Place::new(lon, lat)).collect();
            let text = write(first, &places);
            let pins = read(&text).expect("pins");
            prop_assert_eq!(pins.len(), places.len());
            for ((pin, place), number) in pins.iter().zip(&places).zip(first..) {
                let ((x, y), (other_x, other_y)) = (pin.place.flat(), place.flat());
                prop_assert!((x - other_x).abs() < 1.0 / STEPS && (y - other_y).abs() < 1.0 / STEPS);
                prop_assert_eq!(pin.number, number);
            }
            let again: Vec<Place> = pins.iter().map(|pin| pin.place).collect();
            prop_assert_eq!(write(first, &again), text);
        }

        #[test]
        fn nothing_else_is_read(text in ".{0,40}") {
            let _ = read(&text);
        }
    }

    #[test]
    fn odd_addresses_are_refused() {
        let long = format!("1.{}", "A".repeat(2 * WIDE * (AT_MOST_PINS + 1)));
        for bad in
            ["", "1.", "0.AAAABBBB", "1.AAAABBB", "1.AAAABB B", "-1.AAAABBBB", "x.AAAABBBB", "9999999.AAAABBBB", &long]
        {
            assert_eq!(read(bad), None, "{bad}");
        }
    }
}
