//! What is drawn, in one small vocabulary, whatever it was read from.

use crate::view::Flat;

/// What a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum What {
    /// Where houses stand.
    Built,
    /// Schools, hospitals.
    Campus,
    /// Grass, gardens, graveyards.
    Park,
    /// Trees.
    Wood,
    /// Rivers and lakes with two banks.
    Water,
    /// A river or brook as a line.
    Stream,
    /// A paved square.
    Paved,
    /// A house.
    Building,
    /// A bridge, drawn by hand.
    Bridge,
    /// A footpath.
    Path,
    /// A drive.
    Lane,
    /// A street.
    Street,
    /// A street that leads through a quarter.
    Main,
    /// A street that leads through the city.
    Major,
    /// A railway.
    Rail,
    /// A part of the city, drawn by hand.
    District,
    /// The top of a hill.
    Hill,
    /// A square, as a point.
    Square,
    /// A building one knows.
    Landmark,
    /// A station.
    Station,
    /// A quarter, as a point.
    Quarter,
    /// A village or a part of a city, as a point.
    Village,
    /// A town or city, as a point.
    Town,
}

/// How it is drawn.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Form {
    Point(Flat),
    Line(Vec<Flat>),
    /// Rings of areas and of their holes.
    Area(Vec<Vec<Flat>>),
}

/// One thing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Thing {
    pub(crate) what: What,
    /// Its name as the reader is to see it.
    pub(crate) name: Option<String>,
    /// 1 before 2 before 3.
    pub(crate) rank: u8,
    /// How much wider or narrower than others of its kind.
    pub(crate) width: f32,
    pub(crate) form: Form,
}

impl Form {
    /// Its corners in the north-west and south-east.
    pub(crate) fn bounds(&self) -> (Flat, Flat) {
        let all: &mut dyn Iterator<Item = &Flat> = match self {
            Self::Point(point) => &mut std::iter::once(point),
            Self::Line(line) => &mut line.iter(),
            Self::Area(rings) => &mut rings.iter().flatten(),
        };
        all.fold(((f64::MAX, f64::MAX), (f64::MIN, f64::MIN)), |(from, to), point| {
            ((from.0.min(point.0), from.1.min(point.1)), (to.0.max(point.0), to.1.max(point.1)))
        })
    }

    /// Whether any of it may lie between these corners.
    pub(crate) fn meets(&self, (from, to): (Flat, Flat)) -> bool {
        let (own_from, own_to) = self.bounds();
        own_from.0 <= to.0 && own_to.0 >= from.0 && own_from.1 <= to.1 && own_to.1 >= from.1
    }
}

/// Which letters a name is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Letters {
    Latin,
    Cyrillic,
    Other,
}

fn letters(text: &str) -> Letters {
    match text.chars().find(|letter| letter.is_alphabetic()) {
        Some('\u{0400}'..='\u{052f}') => Letters::Cyrillic,
        Some('\u{0000}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}') | None => Letters::Latin,
        Some(_) => Letters::Other,
    }
}

fn reads_cyrillic(language: &str) -> bool {
    matches!(language.split('-').next(), Some("bg" | "uk" | "ru" | "sr" | "mk" | "be" | "mn" | "kk" | "ky"))
}

/// The name a reader is to see: in the reader's language; else as it is written at the place, so that signs are found;
/// but in Latin letters where the reader's language has others than the sign.
pub(crate) fn name_for<'a>(
    language: &str,
    own: Option<&'a str>,
    local: Option<&'a str>,
    latin: Option<&'a str>,
) -> Option<&'a str> {
    let readable = |name: &&str| match letters(name) {
        Letters::Latin => true,
        Letters::Cyrillic => reads_cyrillic(language),
        Letters::Other => false,
    };
    own.or_else(|| local.filter(readable)).or(latin).or(local)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_see_names_they_can_read_and_find_on_signs() {
        let sofia = |language| name_for(language, None, Some("Сердика"), Some("Serdika"));
        assert_eq!([sofia("bg"), sofia("uk")], [Some("Сердика"); 2]);
        assert_eq!([sofia("en"), sofia("ar"), sofia("zh")], [Some("Serdika"); 3]);
        assert_eq!(name_for("en", None, Some("Letná"), Some("Letná Park")), Some("Letná"));
        assert_eq!(name_for("ar", Some("فلورنسا"), Some("Firenze"), None), Some("فلورنسا"));
        assert_eq!(name_for("en", None, Some("Сердика"), None), Some("Сердика"));
    }
}
