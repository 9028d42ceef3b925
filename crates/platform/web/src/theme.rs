//! A city's own colours: what they must be told apart from, and the style sheet they become.
//!
//! A colour that cannot be told apart is used nowhere, whoever wrote it into the city's facts: readers then see the usual
//! one. So no city can make a portal that people cannot read.

use std::fmt::Write;

use integra_kernel::colour::{Colour, FOR_PARTS, FOR_TEXT};
use sha2::{Digest, Sha256};

/// A colour a city may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The top of the home page by day.
    HeroLight,
    /// The top of the home page by night.
    HeroDark,
    /// Buttons, and the mark of where one is, by day.
    ButtonLight,
    /// Buttons, and the mark of where one is, by night.
    ButtonDark,
}

impl Slot {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::HeroLight, Self::HeroDark, Self::ButtonLight, Self::ButtonDark];

    /// The fact of a city that holds it.
    pub fn fact(self) -> &'static str {
        match self {
            Self::HeroLight => "hero_light",
            Self::HeroDark => "hero_dark",
            Self::ButtonLight => "button_light",
            Self::ButtonDark => "button_dark",
        }
    }

    fn is_dark(self) -> bool {
        matches!(self, Self::HeroDark | Self::ButtonDark)
    }

    /// The colour without a city's own, as the readers' sheet has it.
    pub fn usual(self) -> Colour {
        match self {
            Self::HeroLight | Self::ButtonDark => Colour::new(0xff, 0xc9, 0x3c),
            Self::HeroDark => Colour::new(0x2c, 0x21, 0x50),
            Self::ButtonLight => PLUM,
        }
    }
}

const PLUM: Colour = Colour::new(0x2a, 0x1f, 0x3d);

/// What stands on pages whatever the city, as the readers' sheet has it.
struct Ground {
    text: Colour,
    page: Colour,
    card: Colour,
    tint: Colour,
}

const DAY: Ground = Ground {
    text: PLUM,
    page: Colour::new(0xff, 0xfa, 0xf1),
    card: Colour::WHITE,
    tint: Colour::new(0xf9, 0xe4, 0xb7),
};
const NIGHT: Ground = Ground {
    text: Colour::new(0xf7, 0xf0, 0xe6),
    page: Colour::new(0x17, 0x12, 0x21),
    card: Colour::new(0x23, 0x1b, 0x33),
    tint: Colour::new(0x35, 0x27, 0x52),
};

/// What must be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// Text on the top of the home page.
    Text,
    /// The words on a button.
    ButtonText,
    /// A button, on pages and cards.
    Button,
    /// The mark of where one is, on whatever it may stand.
    Focus,
}

impl What {
    /// The key of its words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::ButtonText => "button-text",
            Self::Button => "button",
            Self::Focus => "focus",
        }
    }
}

/// One pair that was looked at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// What must be told apart.
    pub what: What,
    /// The two colours: what is seen, and what is behind it.
    pub colours: (Colour, Colour),
    /// Their contrast.
    pub contrast: f64,
    /// The contrast it must have.
    pub least: f64,
}

impl Pair {
    fn new(what: What, seen: Colour, behind: Colour) -> Self {
        let least = if matches!(what, What::Text | What::ButtonText) { FOR_TEXT } else { FOR_PARTS };
        Self { what, colours: (seen, behind), contrast: seen.contrast(behind), least }
    }

    /// Whether it is enough.
    pub fn is_enough(&self) -> bool {
        self.contrast >= self.least
    }
}

/// The colours of a city: its own where it has chosen some.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Theme([Option<Colour>; 4]);

impl Theme {
    /// The theme of these colours, as facts hold them.
    pub fn new<'f>(fact: impl Fn(&str) -> Option<&'f str>) -> Self {
        Self(Slot::ALL.map(|slot| fact(slot.fact()).and_then(Colour::parse)))
    }

    /// The city's own colour.
    pub fn own(&self, slot: Slot) -> Option<Colour> {
        self.0[slot as usize]
    }

    /// The city's own colour, else the usual one.
    pub fn colour(&self, slot: Slot) -> Colour {
        self.own(slot).unwrap_or(slot.usual())
    }

    /// The same theme with another colour.
    pub fn with(mut self, slot: Slot, colour: Option<Colour>) -> Self {
        self.0[slot as usize] = colour;
        self
    }

    /// Everything a colour must be told apart from.
    pub fn pairs(&self, slot: Slot) -> Vec<Pair> {
        let own = self.colour(slot);
        let ground = if slot.is_dark() { NIGHT } else { DAY };
        match slot {
            Slot::HeroLight | Slot::HeroDark => {
                let button = if slot.is_dark() { Slot::ButtonDark } else { Slot::ButtonLight };
                let mut pairs = vec![Pair::new(What::Text, ground.text, own)];
                // Beside the usual colour it is the button that is wrong.
                if own != slot.usual() {
                    pairs.push(Pair::new(What::Focus, self.colour(button), own));
                }
                pairs
            }
            Slot::ButtonLight | Slot::ButtonDark => {
                let hero = self.colour(if slot.is_dark() { Slot::HeroDark } else { Slot::HeroLight });
                let mut pairs = vec![Pair::new(What::ButtonText, on_button(own), own)];
                pairs.extend([ground.page, ground.card].map(|behind| Pair::new(What::Button, own, behind)));
                pairs.extend([hero, ground.tint].map(|behind| Pair::new(What::Focus, own, behind)));
                pairs
            }
        }
    }

    /// Whether a colour can be told apart from everything it must.
    pub fn is_good(&self, slot: Slot) -> bool {
        self.pairs(slot).iter().all(Pair::is_enough)
    }

    /// The nearest colour that would be good in place of one that is not.
    pub fn better(&self, slot: Slot) -> Option<Colour> {
        self.colour(slot).nearest(|colour| self.with(slot, Some(colour)).is_good(slot))
    }

    /// What readers see of it: own colours that are good and not the usual ones. Buttons stand on the top of the home page,
    /// so both are looked at together.
    fn shown(&self) -> Self {
        let mut shown = *self;
        for slot in Slot::ALL {
            let usual = shown.own(slot) == Some(slot.usual());
            if usual || !self.is_good(slot) {
                shown = shown.with(slot, None);
            }
        }
        // One that was good beside another that is not shown must be good beside the usual one too.
        if Slot::ALL.into_iter().all(|slot| shown.is_good(slot)) { shown } else { Self::default() }
    }

    /// The colour readers see.
    pub fn seen(&self, slot: Slot) -> Colour {
        self.shown().colour(slot)
    }

    /// The style sheet; `None` when readers see the usual colours.
    pub fn sheet(&self) -> Option<String> {
        let shown = self.shown();
        let rules = |hero: Slot, button: Slot| {
            let mut rules = String::new();
            if let Some(colour) = shown.own(hero) {
                let _ = write!(rules, "--hero:{colour};");
            }
            if let Some(colour) = shown.own(button) {
                let _ = write!(rules, "--btn:{colour};--on-btn:{};", on_button(colour));
            }
            rules
        };
        let (day, night) = (rules(Slot::HeroLight, Slot::ButtonLight), rules(Slot::HeroDark, Slot::ButtonDark));
        if day.is_empty() && night.is_empty() {
            return None;
        }
        // What is only the day's must not reach into the night.
        let usual = |own: &str, slot: Slot, names: &str| if own.contains(names) { String::new() } else { usual(slot) };
        let night = format!(
            "{night}{}{}",
            if day.contains("--hero") { usual(&night, Slot::HeroDark, "--hero") } else { String::new() },
            if day.contains("--btn") { usual(&night, Slot::ButtonDark, "--btn") } else { String::new() },
        );
        let mut sheet = format!("body{{{day}}}");
        if !night.is_empty() {
            let _ = write!(sheet, "@media screen and (prefers-color-scheme:dark){{body{{{night}}}}}");
        }
        Some(sheet.replace("body{}", ""))
    }
}

fn usual(slot: Slot) -> String {
    let colour = slot.usual();
    match slot {
        Slot::HeroLight | Slot::HeroDark => format!("--hero:{colour};"),
        Slot::ButtonLight | Slot::ButtonDark => format!("--btn:{colour};--on-btn:{};", on_button(colour)),
    }
}

/// The sheet by which pages of the network show each city in the colour of its home page (`.c-{key}`).
pub(crate) fn of_cities<'c>(cities: impl Iterator<Item = (&'c str, &'c Theme)> + Clone) -> String {
    let rules = |slot: Slot| {
        let rule = |(key, theme): (&str, &Theme)| format!(".c-{key}{{--hero:{}}}", theme.seen(slot));
        cities.clone().map(rule).collect::<String>()
    };
    format!("{}@media screen and (prefers-color-scheme:dark){{{}}}", rules(Slot::HeroLight), rules(Slot::HeroDark))
}

/// The colour of words on a button: white or plum, whichever stands out more.
pub fn on_button(button: Colour) -> Colour {
    if button.contrast(Colour::WHITE) >= button.contrast(PLUM) { Colour::WHITE } else { PLUM }
}

/// The name of a city's sheet among the assets: it changes with the content.
pub(crate) fn file_name(city: &str, sheet: &str) -> String {
    format!("city-{city}.{}.css", hex::encode(&Sha256::digest(sheet)[..4]))
}

/// The name of the sheet with the colours of all cities.
pub(crate) fn cities_file(sheet: &str) -> String {
    format!("cities.{}.css", hex::encode(&Sha256::digest(sheet)[..4]))
}

/// The city a file name is about.
pub(crate) fn city_of(file: &str) -> Option<&str> {
    file.strip_prefix("city-")?.strip_suffix(".css")?.rsplit_once('.').map(|(city, _)| city)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn theme(facts: &[(&str, &str)]) -> Theme {
        Theme::new(|name| facts.iter().find(|(fact, _)| *fact == name).map(|(_, value)| *value))
    }

    #[test]
    fn the_usual_colours_are_good_and_need_no_sheet() {
        let usual = Theme::default();
        assert!(Slot::ALL.into_iter().all(|slot| usual.is_good(slot)), "{:?}", usual.pairs(Slot::ButtonDark));
        assert_eq!(usual.sheet(), None);
        assert_eq!(theme(&[("hero_light", "#FFC93C"), ("button_light", "#2a1f3d")]).sheet(), None);
    }

    #[test]
    fn the_usual_colours_are_those_of_the_readers_sheet() {
        let sheet = include_str!("../../../../assets/css/app.css");
        for slot in Slot::ALL {
            let name = if matches!(slot, Slot::HeroLight | Slot::HeroDark) { "--hero" } else { "--btn" };
            assert!(sheet.contains(&format!("{name}: {}", slot.usual())), "{slot:?}");
        }
        for ground in [DAY, NIGHT] {
            let white = |colour: Colour| if colour == Colour::WHITE { "#fff".to_owned() } else { colour.to_string() };
            for (name, colour) in
                [("ink", ground.text), ("ground", ground.page), ("card", ground.card), ("tint", ground.tint)]
            {
                assert!(sheet.contains(&format!("--{name}: {}", white(colour))), "{name} {colour}");
            }
        }
    }

    #[test]
    fn a_colour_that_cannot_be_read_is_not_shown_and_a_better_one_is_near() {
        let pale = theme(&[("button_light", "#f5d0a0")]);
        assert!(!pale.is_good(Slot::ButtonLight) && pale.is_good(Slot::HeroLight));
        let dark = theme(&[("hero_light", "#2a1f3d")]);
        assert!(!dark.is_good(Slot::HeroLight), "neither text nor buttons");
        assert_eq!(pale.sheet(), None, "readers see the usual one");
        let better = pale.better(Slot::ButtonLight).expect("there is one");
        let good = pale.with(Slot::ButtonLight, Some(better));
        assert!(good.is_good(Slot::ButtonLight));
        assert_eq!(
            good.sheet().expect("a sheet"),
            format!(
                "body{{--btn:{better};--on-btn:#ffffff;}}@media screen and (prefers-color-scheme:dark){{body{{\
                 --btn:#ffc93c;--on-btn:#2a1f3d;}}}}"
            ),
            "the night keeps its own"
        );
    }

    #[test]
    fn a_sheet_is_named_by_its_content() {
        let (one, two) = (file_name("kosice", "a"), file_name("kosice", "b"));
        assert_ne!(one, two);
        assert_eq!((city_of(&one), city_of("app.1a2b.css"), city_of("city-x.css")), (Some("kosice"), None, None));
    }

    proptest! {
        #[test]
        fn whatever_a_city_writes_readers_can_read_it(colours in proptest::collection::vec("#[0-9a-f]{6}", 4)) {
            let facts: Vec<(&str, &str)> = Slot::ALL.iter().zip(&colours).map(|(slot, it)| (slot.fact(), it.as_str())).collect();
            let shown = theme(&facts).shown();
            for slot in Slot::ALL {
                prop_assert!(shown.is_good(slot), "{:?}", shown.pairs(slot));
            }
        }
    }
}
