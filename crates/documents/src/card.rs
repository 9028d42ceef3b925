//! A picture of one thing that people tell others about: what it is, when and where, for channels that show a picture beside a
//! text. It is drawn here, with our own fonts, so that no other house learns what is shared.

use integra_kernel::lang::{Direction, Lang};
use serde::{Deserialize, Serialize};

use crate::{
    Error,
    letters::{line, plain},
    press,
};

/// What a picture shows.
#[derive(Debug, Clone, Deserialize)]
pub struct Card {
    /// The language of its words.
    pub lang: Lang,
    /// What it is, in large letters.
    pub title: String,
    /// When, where, with whom: the first few find room.
    pub lines: Vec<String>,
    /// Whose it is: the city.
    pub city: String,
    /// The address where one finds more, short enough to be typed.
    pub address: String,
    /// The colour of its ground: `#ffc93c`. Dark letters must be readable on it.
    pub ground: String,
}

/// The shape of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// 1.91 to 1: beside a link.
    Wide,
    /// As high as it is wide: alone.
    Square,
}

/// Most lines under the title.
const LINES_AT_MOST: usize = 3;
/// Longest title, line and address, in characters. More is cut, and the cut is seen.
const TITLE_AT_MOST: usize = 120;
const LINE_AT_MOST: usize = 90;
/// The ground where no colour can be read.
const SUN: &str = "#ffc93c";
/// Dots of the picture for each point of the page.
const SCALE: f64 = 2.0;

impl Shape {
    /// All there are.
    pub const ALL: [Self; 2] = [Self::Wide, Self::Square];

    /// As addresses call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Square => "square",
        }
    }

    /// Width and height in dots.
    pub const fn size(self) -> (u32, u32) {
        match self {
            Self::Wide => (1200, 628),
            Self::Square => (1080, 1080),
        }
    }
}

/// What the template reads.
#[derive(Serialize)]
struct Words {
    width: f64,
    height: f64,
    ground: String,
    lang: String,
    region: Option<String>,
    rtl: bool,
    title: String,
    lines: Vec<String>,
    city: String,
    address: String,
}

impl Words {
    fn of(input: &Card, shape: Shape) -> Self {
        let rtl = input.lang.direction() == Direction::Rtl;
        let words = |text: &str, most| plain(line(&cut(text, most)), rtl);
        let (width, height) = shape.size();
        let region = input.lang.as_str().rsplit('-').next();
        Self {
            width: f64::from(width) / SCALE,
            height: f64::from(height) / SCALE,
            ground: if is_colour(&input.ground) { input.ground.clone() } else { SUN.to_owned() },
            lang: input.lang.primary().to_owned(),
            region: region.filter(|it| it.len() == 2 && *it != input.lang.primary()).map(str::to_owned),
            rtl,
            title: words(&input.title, TITLE_AT_MOST),
            lines: input.lines.iter().take(LINES_AT_MOST).map(|text| words(text, LINE_AT_MOST)).collect(),
            city: words(&input.city, LINE_AT_MOST),
            address: line(&cut(&input.address, LINE_AT_MOST)),
        }
    }
}

/// A text of at most so many characters; what is cut ends in three dots.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most - 1).collect();
    format!("{}…", kept.trim_end())
}

fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Draws a picture as PNG.
///
/// # Errors
/// The press refuses; what stands in the words is never the reason.
pub fn card(input: &Card, shape: Shape) -> Result<Vec<u8>, Error> {
    press::paint(press::CARD, &Words::of(input, shape), SCALE)
}

#[cfg(test)]
mod tests;
