//! Things in a row.

use integra_kernel::{Lang, lang::Direction};

use super::Wording;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

impl Wording {
    /// "A, B and C". Items that run against the direction of the language are isolated.
    pub fn list_and(&self, lang: &Lang, items: &[String]) -> String {
        let items = isolated(self.voice(lang).lang(), items);
        self.written(lang, |it| it.and(&items))
    }

    /// "A, B or C". Items that run against the direction of the language are isolated.
    pub fn list_or(&self, lang: &Lang, items: &[String]) -> String {
        let items = isolated(self.voice(lang).lang(), items);
        self.written(lang, |it| it.or(&items))
    }

    /// "A, B, C", with the comma of the language and nothing between the last two.
    pub(super) fn list_plain(&self, lang: &Lang, items: &[String]) -> String {
        items.join(&self.say_plain(lang, "web-comma", &[]))
    }
}

fn isolated(lang: &Lang, items: &[String]) -> Vec<String> {
    let own = lang.direction();
    let other = |item: &str| item.chars().find(|letter| letter.is_alphabetic()).is_some_and(|it| direction(it) != own);
    let isolate = |item: &String| format!("{FIRST_STRONG_ISOLATE}{item}{POP_ISOLATE}");
    items.iter().map(|item| if other(item) { isolate(item) } else { item.clone() }).collect()
}

/// The direction of a letter: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours run right to left.
fn direction(letter: char) -> Direction {
    match letter {
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{1e900}'..='\u{1e95f}' => {
            Direction::Rtl
        }
        _ => Direction::Ltr,
    }
}
