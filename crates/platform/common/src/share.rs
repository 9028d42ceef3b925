//! Texts that a city posts about an entry: a short one, a longer one, and a plain one for messengers. Plain rules, tested without
//! a server.

use serde::{Deserialize, Serialize};

/// Longest short text, as channels count it that allow the least.
pub const SHORT_AT_MOST: usize = 280;
/// A summary shorter than this says nothing.
const WORTH_SAYING: usize = 40;

/// What a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Who is behind it.
    By,
    /// When it is.
    When,
    /// Where it is.
    Where,
    /// How one calls.
    Call,
    /// Which languages are spoken.
    Languages,
}

/// One thing that is known of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What it is about.
    pub about: About,
    /// That in words.
    pub label: String,
    /// What is known.
    pub value: String,
}

/// What is said of an entry in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// Its name.
    pub name: String,
    /// One sentence about it.
    pub summary: Option<String>,
    /// What is known.
    pub lines: Vec<Line>,
    /// Where one finds more.
    pub url: String,
}

impl Told {
    /// The values of some lines, in their order.
    pub fn of(&self, about: &[About]) -> Vec<&str> {
        self.lines.iter().filter(|line| about.contains(&line.about)).map(|line| line.value.as_str()).collect()
    }

    /// At most [`SHORT_AT_MOST`] letters with the address, which is never cut: the name, as much of the sentence about it as
    /// finds room, and when and where it is.
    pub fn short(&self) -> String {
        let room = SHORT_AT_MOST.saturating_sub(weight(&self.url) + 1);
        let name = fit(&self.name, room);
        let mut left = room - weight(&name);
        let mut take = |text: String| {
            let room = left.saturating_sub(1);
            let fits = !text.is_empty() && weight(&text) <= room;
            fits.then(|| {
                left = room - weight(&text);
                text
            })
        };
        let facts = take(self.of(&[About::When, About::Where]).join(" · "));
        let summary = self.summary.as_ref().and_then(|summary| take(summary.clone()));
        let summary = summary.or_else(|| {
            let room = left.saturating_sub(1);
            let summary = self.summary.as_ref().filter(|_| room >= WORTH_SAYING)?;
            Some(fit(summary, room))
        });
        let parts = [Some(name), summary, facts, Some(self.url.clone())];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    }

    /// All that is known, in paragraphs: for a website or a channel without a limit.
    pub fn long(&self) -> String {
        let line = |line: &Line| format!("{}: {}", line.label, line.value);
        let lines = self.lines.iter().map(line).collect::<Vec<_>>().join("\n");
        let parts = [Some(self.name.clone()), self.summary.clone(), Some(lines), Some(self.url.clone())];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// What one sends to somebody: short lines, without labels.
    pub fn message(&self) -> String {
        let facts = self.of(&[About::When, About::Where, About::Call]).into_iter().map(str::to_owned);
        let parts = [self.name.clone()].into_iter().chain(facts).chain([self.url.clone()]);
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
    }
}

/// How much room a text takes where room is short: some channels count letters beyond Latin, Greek, Cyrillic, Arabic and
/// Devanagari twice.
pub fn weight(text: &str) -> usize {
    let single = |c: char| matches!(c, '\0'..='\u{10ff}' | '\u{2000}'..='\u{200d}' | '\u{2010}'..='\u{201f}' | '\u{2032}'..='\u{2037}');
    text.chars().map(|c| if single(c) { 1 } else { 2 }).sum()
}

/// As much of a text as finds room, whole words where it has any; what is cut ends in three dots.
fn fit(text: &str, room: usize) -> String {
    if weight(text) <= room {
        return text.to_owned();
    }
    let room = room.saturating_sub(weight("…"));
    let mut kept = String::new();
    for c in text.chars() {
        if weight(&kept) + weight(c.encode_utf8(&mut [0; 4])) > room {
            break;
        }
        kept.push(c);
    }
    let whole = kept.rsplit_once(char::is_whitespace).map_or("", |(whole, _)| whole);
    let kept = if weight(whole) * 2 > room { whole } else { kept.as_str() };
    let kept = kept.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | ':' | '،' | '，' | '、'));
    if kept.is_empty() { String::new() } else { format!("{kept}…") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(about: About, label: &str, value: &str) -> Line {
        Line { about, label: label.to_owned(), value: value.to_owned() }
    }

    fn told(name: &str, summary: &str) -> Told {
        Told {
            name: name.to_owned(),
            summary: Some(summary.to_owned()).filter(|summary| !summary.is_empty()),
            lines: vec![
                line(About::By, "By", "Helpers"),
                line(About::When, "When", "Saturday, 9:00 to 12:30"),
                line(About::Where, "Where", "Hlavná 5, Košice"),
                line(About::Languages, "Languages", "Slovak, Ukrainian"),
            ],
            url: "https://city.example/en/volunteering/garden".to_owned(),
        }
    }

    #[test]
    fn each_text_says_what_its_channel_has_room_for() {
        let it = told("A garden", "Plant trees with neighbours.");
        let (when, place, url) = ("Saturday, 9:00 to 12:30", "Hlavná 5, Košice", &it.url);
        assert_eq!(it.short(), format!("A garden\nPlant trees with neighbours.\n{when} · {place}\n{url}"));
        let long = "A garden\n\nPlant trees with neighbours.\n\nBy: Helpers\nWhen: Saturday, 9:00 to 12:30\n\
                    Where: Hlavná 5, Košice\nLanguages: Slovak, Ukrainian\n\n";
        assert_eq!(it.long(), format!("{long}{url}"));
        assert_eq!(it.message(), format!("A garden\n{when}\n{place}\n{url}"));
        let bare = Told { name: "A garden".into(), url: url.clone(), ..Told::default() };
        assert_eq!([bare.short(), bare.message()], [format!("A garden\n{url}"), format!("A garden\n{url}")]);
    }

    #[test]
    fn a_short_text_is_never_too_long_and_never_without_its_address() {
        let words = ["Donaudampfschiff ", "बगैंचा ", "花园里种树", "حديقة ", "x"];
        for (word, count) in words.iter().flat_map(|word| [1, 5, 20, 100].map(|count| (word, count))) {
            for other in [0, 3, 60] {
                let it = told(&word.repeat(count), &"Somebody plants a tree. ".repeat(other));
                let short = it.short();
                assert!(weight(&short) <= SHORT_AT_MOST, "{}: {short}", weight(&short));
                assert!(short.ends_with(&format!("\n{}", it.url)), "{short}");
            }
        }
        let cut = told("A garden", &"Somebody plants a tree. ".repeat(60)).short();
        let sentence = cut.lines().nth(1).expect("a sentence");
        assert!(sentence.ends_with('…') && sentence.contains("tree."), "{cut}");
        assert!(cut.contains("Saturday"), "when it is stays: {cut}");
        let far = Told { url: format!("https://city.example/{}", "a".repeat(400)), ..told("A garden", "") };
        assert!(far.short().ends_with(&far.url), "an address is never cut");
    }

    #[test]
    fn letters_are_counted_as_channels_count_them() {
        assert_eq!([weight("Košice"), weight("Київ"), weight("دليل"), weight("花园"), weight("ế")], [6, 4, 4, 4, 2]);
        assert_eq!(fit("one two three", 9), "one two…");
        assert_eq!(fit("花园里种树", 7), "花园…");
    }
}
