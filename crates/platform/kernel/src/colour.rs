//! Colours, and whether people can tell them apart (WCAG 2.2).

use std::fmt;

/// A colour of a screen (sRGB), as `#rrggbb`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Colour([u8; 3]);

/// Contrast of text with what is behind it (success criterion 1.4.3).
pub const FOR_TEXT: f64 = 4.5;
/// Contrast of what one must see to use a page: buttons, the mark of where one is (1.4.11, 2.4.13).
pub const FOR_PARTS: f64 = 3.0;

/// How many steps lie between a colour and black or white when a better one is looked for.
const STEPS: u32 = 256;

impl Colour {
    /// Black.
    pub const BLACK: Self = Self([0; 3]);
    /// White.
    pub const WHITE: Self = Self([255; 3]);

    /// A colour by its parts.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self([red, green, blue])
    }

    /// Its parts: red, green, blue.
    pub const fn parts(self) -> [u8; 3] {
        self.0
    }

    /// Reads `#rrggbb`, in large or small letters.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let part = |at: usize| {
            let pair = digits.get(at..at + 2).filter(|pair| pair.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
            u8::from_str_radix(pair, 16).ok()
        };
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// Relative luminance: 0 for black, 1 for white.
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast of two colours, whichever is which: 1 for the same, 21 for black and white.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// This colour with a part of another: none of it at 0, only it at [`STEPS`].
    fn mixed(self, other: Self, step: u32) -> Self {
        let mut parts = [0; 3];
        for (part, (own, theirs)) in parts.iter_mut().zip(self.0.into_iter().zip(other.0)) {
            let sum = u32::from(own) * (STEPS - step) + u32::from(theirs) * step;
            *part = u8::try_from((sum + STEPS / 2) / STEPS).unwrap_or(u8::MAX);
        }
        Self(parts)
    }

    /// The nearest colour that will do, darker or lighter than this one; `None` when not even black and white will.
    pub fn nearest(self, will_do: impl Fn(Self) -> bool) -> Option<Self> {
        let both = |step| [self.mixed(Self::BLACK, step), self.mixed(Self::WHITE, step)];
        (0..=STEPS).flat_map(both).find(|colour| will_do(*colour))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect("a colour")
    }

    #[test]
    fn known_pairs_have_their_known_contrast() {
        for (one, other, expected) in [
            ("#000000", "#ffffff", 21.0),
            ("#777777", "#ffffff", 4.48),
            ("#767676", "#ffffff", 4.54),
            ("#ff0000", "#ffffff", 4.00),
            ("#0000FF", "#ffffff", 8.59),
            ("#ffc93c", "#ffc93c", 1.0),
        ] {
            let found = colour(one).contrast(colour(other));
            assert!((found - expected).abs() < 0.005, "{one} on {other}: {found}");
        }
    }

    #[test]
    fn only_six_digits_are_a_colour() {
        for bad in ["", "#", "ffc93c", "#ffc93", "#ffc93c0", "#ggg000", "#+1+2+3", "#ää00", "red"] {
            assert_eq!(Colour::parse(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(parts: [u8; 3]) {
            let colour = Colour(parts);
            prop_assert_eq!(Colour::parse(&colour.to_string()), Some(colour));
        }

        #[test]
        fn contrast_knows_no_order_and_no_bounds_but_its_own(one: [u8; 3], other: [u8; 3]) {
            let (one, other) = (Colour(one), Colour(other));
            let found = one.contrast(other);
            prop_assert!((1.0..=21.0).contains(&found));
            prop_assert!((found - other.contrast(one)).abs() < f64::EPSILON);
        }

        #[test]
        fn a_better_colour_is_found_and_a_good_one_is_left_alone(own: [u8; 3], behind: [u8; 3]) {
            let (own, behind) = (Colour(own), Colour(behind));
            let will_do = |colour: Colour| colour.contrast(behind) >= FOR_TEXT;
            let found = own.nearest(will_do).expect("black or white stands out from everything");
            prop_assert!(will_do(found));
            prop_assert_eq!(will_do(own), found == own);
        }
    }
}
