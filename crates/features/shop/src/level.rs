//! How far a city's one-stop shop goes. Only what is switched on is offered.

use integra_common::City;

/// The levels, each with all that the ones before it have.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It says who sits where, and how they are reached.
    #[default]
    Signpost,
    /// One can ask for an answer.
    Ask,
    /// One can have a time.
    Book,
    /// Organizations share one counter, and send people on to each other.
    Shared,
}

impl Level {
    /// All, from the lowest.
    pub const ALL: [Self; 4] = [Self::Signpost, Self::Ask, Self::Book, Self::Shared];

    /// As in facts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Signpost => "signpost",
            Self::Ask => "ask",
            Self::Book => "book",
            Self::Shared => "shared",
        }
    }

    /// What a city has chosen. Nothing, or a level of a newer program, is a signpost.
    pub fn of(city: &City) -> Self {
        let chosen = city.shop_level.as_ref();
        let known = chosen.and_then(|term| Self::ALL.into_iter().find(|level| term.is(level.as_str())));
        known.unwrap_or_default()
    }

    /// Whether one can ask.
    pub fn can_ask(self) -> bool {
        self >= Self::Ask
    }

    /// Whether one can have a time.
    pub fn can_book(self) -> bool {
        self >= Self::Book
    }

    /// Whether organizations share the counter.
    pub fn is_shared(self) -> bool {
        self >= Self::Shared
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(level: serde_json::Value) -> Level {
        let city = json!({ "time_zone": "UTC", "languages": ["en"], "default_language": "en", "local_language": "en", "shop_level": level });
        Level::of(&serde_json::from_value(city).expect("a city"))
    }

    #[test]
    fn a_city_that_says_nothing_has_a_signpost() {
        assert_eq!(of(json!(null)), Level::Signpost);
        assert_eq!(of(json!("something-newer")), Level::Signpost);
        for level in Level::ALL {
            assert_eq!(of(json!(level.as_str())), level);
        }
    }

    #[test]
    fn each_level_has_what_those_before_it_have() {
        let can = |level: Level| [level.can_ask(), level.can_book(), level.is_shared()];
        assert_eq!(Level::ALL.map(can), [[false; 3], [true, false, false], [true, true, false], [true; 3]]);
    }
}
