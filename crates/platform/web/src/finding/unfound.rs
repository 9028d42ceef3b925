//! What readers look for and do not find, counted in memory until somebody writes it down.
//!
//! A page is a plain function and reads no database; it may note here that it found nothing. Nothing is known of who looked, or at
//! which hour. Pages with results of a search are never kept ([`crate::Show::never_kept`]), so each search is counted, also one
//! that is asked again and again.

use std::{
    collections::HashMap,
    mem,
    sync::{Mutex, PoisonError},
};

use integra_kernel::{CityKey, Lang};

/// Longest search that is counted, in characters and in words. Whoever writes more tells a story.
const LONGEST: usize = 60;
const MOST_WORDS: usize = 5;
/// Most different searches that are held. When there are more, only the known ones are counted on.
const MOST_HELD: usize = 2_000;

/// Something that was not found: where, in which language, in which words.
pub type Missed = (CityKey, Lang, String);

/// What was not found since it was last written down.
#[derive(Debug, Default)]
pub struct Unfound(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    /// Whether somebody writes it down.
    wanted: bool,
    counts: HashMap<Missed, u32>,
}

/// One spelling of a search; nothing when it may be about a person: whatever has a digit (a telephone, a date of birth, a file
/// number) or a `@`, and whatever is long.
fn words(asked: &str) -> Option<String> {
    if asked.chars().count() > 4 * LONGEST || asked.contains('@') || asked.chars().any(char::is_numeric) {
        return None;
    }
    let marks = |c: char| !c.is_alphanumeric();
    let words: Vec<String> = asked
        .split_whitespace()
        .map(|word| word.to_lowercase().trim_matches(marks).to_owned())
        .filter(|word| !word.is_empty())
        .collect();
    let spelt = words.join(" ");
    let fits = (1..=MOST_WORDS).contains(&words.len()) && spelt.chars().count() <= LONGEST;
    (fits && !spelt.chars().any(char::is_control)).then_some(spelt)
}

impl Unfound {
    fn held(&self) -> std::sync::MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on somebody writes down what is noted. Where nobody does, nothing is noted.
    pub fn listen(&self) {
        self.held().wanted = true;
    }

    /// Notes that a search found nothing.
    pub fn note(&self, city: &CityKey, lang: &Lang, asked: &str) {
        let Some(words) = words(asked) else { return };
        let mut held = self.held();
        if held.wanted {
            held.add((city.clone(), lang.clone(), words), 1);
        }
    }

    /// Gives what was noted, and forgets it.
    pub fn take(&self) -> Vec<(Missed, u32)> {
        let mut taken: Vec<_> = mem::take(&mut self.held().counts).into_iter().collect();
        // In no order that tells of their order in time.
        taken.sort();
        taken
    }

    /// Takes back what could not be written down.
    pub fn keep(&self, taken: Vec<(Missed, u32)>) {
        let mut held = self.held();
        for (missed, times) in taken {
            held.add(missed, times);
        }
    }
}

impl Held {
    fn add(&mut self, missed: Missed, times: u32) {
        if self.counts.len() >= MOST_HELD && !self.counts.contains_key(&missed) {
            return;
        }
        let count = self.counts.entry(missed).or_default();
        *count = count.saturating_add(times);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn city() -> CityKey {
        CityKey::parse("kosice").expect("a city")
    }

    fn lang(tag: &str) -> Lang {
        Lang::parse(tag).expect("a tag")
    }

    #[test]
    fn a_search_has_one_spelling() {
        for same in ["Kinder Garten", "  kinder\tgarten ", "kinder, garten!", "«KINDER» garten?"] {
            assert_eq!(words(same).as_deref(), Some("kinder garten"), "{same}");
        }
        assert_eq!(words("حضانة أطفال").as_deref(), Some("حضانة أطفال"));
        assert_eq!(words("l'école").as_deref(), Some("l'école"));
    }

    #[test]
    fn what_may_be_about_a_person_is_not_counted() {
        let long = "a".repeat(61);
        let digits = ["0900123456", "born 12 May", "١٢", "flat ⅷ"];
        for bad in ["", " ?! ", "me@example.org", "@", "one two three four five six", &long].into_iter().chain(digits) {
            assert_eq!(words(bad), None, "{bad}");
        }
        assert_eq!(words(&"a".repeat(60)).map(|it| it.len()), Some(60));
    }

    proptest! {
        #[test]
        fn nothing_else_comes_through(asked in "\\PC{0,80}") {
            if let Some(spelt) = words(&asked) {
                prop_assert!(spelt.chars().count() <= 60 && spelt.split(' ').count() <= 5);
                prop_assert!(!spelt.contains('@') && !spelt.chars().any(char::is_numeric));
                prop_assert_eq!(words(&spelt), Some(spelt.clone()));
            }
        }
    }

    #[test]
    fn counts_wait_until_they_are_written_down() {
        let unfound = Unfound::default();
        unfound.note(&city(), &lang("uk"), "kindergarten");
        assert_eq!(unfound.take(), [], "nobody writes it down");
        unfound.listen();
        for asked in ["kindergarten", "Kindergarten", "me@example.org"] {
            unfound.note(&city(), &lang("uk"), asked);
        }
        unfound.note(&city(), &lang("ar"), "kindergarten");
        let taken = unfound.take();
        let of = |tag: &str, times| ((city(), lang(tag), "kindergarten".to_owned()), times);
        assert_eq!(taken, [of("ar", 1), of("uk", 2)]);
        assert_eq!(unfound.take(), []);
        unfound.note(&city(), &lang("uk"), "kindergarten");
        unfound.keep(taken);
        assert_eq!(unfound.take(), [of("ar", 1), of("uk", 3)]);
    }

    #[test]
    fn a_flood_fills_no_memory() {
        let unfound = Unfound::default();
        unfound.listen();
        let word = |number: usize| number.to_string().bytes().map(|digit| char::from(digit + 49)).collect::<String>();
        for number in 0..3 * MOST_HELD {
            unfound.note(&city(), &lang("uk"), &word(number));
        }
        unfound.note(&city(), &lang("uk"), &word(0));
        let taken = unfound.take();
        assert_eq!(taken.len(), MOST_HELD);
        assert!(taken.contains(&((city(), lang("uk"), word(0)), 2)));
    }
}
