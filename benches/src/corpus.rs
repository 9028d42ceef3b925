//! A large city made up of the demo's sentences: entries in six languages, and questions that people might ask there.
//!
//! Sentences are the demo's own, so words are as common and as long as they are; each entry also bears a made-up proper
//! name of its own, as organizations do, so that the number of different words grows with the number of entries.

use std::{collections::BTreeMap, fs, path::Path};

use integra_kernel::Lang;

use crate::{Result, trouble};

/// The languages: four scripts, with and without endings, accents and spaces.
pub const LANGUAGES: [&str; 6] = ["en", "cs", "uk", "ar", "vi", "zh"];
/// Sentences of an entry in each language.
const SENTENCES: usize = 4;

/// Where entries and questions come from.
pub struct Corpus {
    said: BTreeMap<&'static str, Said>,
}

struct Said {
    lang: Lang,
    names: Vec<String>,
    sentences: Vec<String>,
}

/// One made-up entry.
pub struct Entry {
    /// Its name in each language.
    pub names: Vec<(Lang, String)>,
    /// What it says in each language.
    pub texts: Vec<(Lang, String)>,
}

/// How somebody asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Words of a name, as it is written.
    Name,
    /// The same without accents and capitals.
    Bare,
    /// A proper name with two letters changed round.
    Slip,
    /// Words of a name, the last one not finished.
    Begun,
    /// Words of a text.
    Text,
}

/// All manners.
pub const MANNERS: [Manner; 5] = [Manner::Name, Manner::Bare, Manner::Slip, Manner::Begun, Manner::Text];

impl Corpus {
    /// Reads the demo's texts.
    ///
    /// # Errors
    /// They are not there.
    pub fn read(demo: &Path) -> Result<Self> {
        let mut said: BTreeMap<&'static str, Said> = BTreeMap::new();
        for tag in LANGUAGES {
            let lang = Lang::parse(tag).map_err(|error| trouble(error.to_string()))?;
            said.insert(tag, Said { lang, names: Vec::new(), sentences: Vec::new() });
        }
        let mut files = Vec::new();
        walk(demo, &mut files).map_err(|error| trouble(format!("cannot read {}: {error}", demo.display())))?;
        files.sort();
        for (path, text) in files {
            let lang = LANGUAGES.iter().find(|lang| path.ends_with(&format!(".{lang}.md")));
            let Some(own) = lang.and_then(|lang| said.get_mut(lang)) else { continue };
            for line in text.lines() {
                match line.split_once(" = \"") {
                    Some(("name", name)) => own.names.push(name.trim_end_matches('"').to_owned()),
                    Some((_, words)) if words.len() > 40 => own.sentences.push(plain(words.trim_end_matches('"'))),
                    None if line.len() > 40 && !line.starts_with(['#', '+', '[']) => own.sentences.push(plain(line)),
                    _ => {}
                }
            }
        }
        let enough = said.values().all(|own| own.names.len() > 50 && own.sentences.len() > 200);
        if enough { Ok(Self { said }) } else { Err(trouble("the demo has too few texts")) }
    }

    /// The languages.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        self.said.values().map(|own| own.lang.clone())
    }

    /// The entry of this number: always the same.
    pub fn entry(&self, number: usize) -> Entry {
        let mut chance = Chance::of(number);
        let (mut names, mut texts) = (Vec::new(), Vec::new());
        for own in self.said.values() {
            names.push((own.lang.clone(), format!("{} {}", chance.one_of(&own.names), proper(number))));
            let sentences: Vec<&str> = (0..SENTENCES).map(|_| chance.one_of(&own.sentences).as_str()).collect();
            texts.push((own.lang.clone(), sentences.join(" ")));
        }
        Entry { names, texts }
    }

    /// A question about one of the first `entries`, with the language it is asked in.
    pub fn question(&self, number: usize, entries: usize, manner: Manner) -> (Lang, String) {
        let mut chance = Chance::of(usize::MAX - number);
        let entry = self.entry(chance.below(entries));
        let at = chance.below(LANGUAGES.len());
        let (lang, name) = &entry.names[at];
        let last = |words: usize| {
            name.split(' ').rev().take(words).collect::<Vec<_>>().into_iter().rev().collect::<Vec<_>>().join(" ")
        };
        let question = match manner {
            Manner::Name => last(3),
            Manner::Bare => integra_search::analysis::fold(&last(3)),
            Manner::Slip => {
                let mut letters: Vec<char> = last(1).chars().collect();
                let at = 1 + chance.below(letters.len() - 2);
                letters.swap(at, at + 1);
                letters.into_iter().collect()
            }
            Manner::Begun => {
                let words = last(2);
                let short = words.chars().count() - 2;
                words.chars().take(short).collect()
            }
            Manner::Text => {
                // Chinese has no spaces between words; most have two letters.
                let (parts, by): (Vec<&str>, _) = match lang.as_str() {
                    "zh" => (entry.texts[at].1.split("").filter(|letter| !letter.is_empty()).collect(), ("", 6)),
                    _ => (entry.texts[at].1.split(' ').collect(), (" ", 3)),
                };
                let from = chance.below(parts.len().saturating_sub(by.1).max(1));
                parts.iter().skip(from).take(by.1).copied().collect::<Vec<_>>().join(by.0)
            }
        };
        (lang.clone(), question)
    }
}

/// A sentence without what Markdown marks: links, heavy words, points of lists.
fn plain(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line.trim_start_matches(['-', ' ']);
    while let Some((before, after)) = rest.split_once("](") {
        text.push_str(before);
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    text.replace(['[', '*'], "")
}

fn walk(folder: &Path, found: &mut Vec<(String, String)>) -> std::io::Result<()> {
    for item in fs::read_dir(folder)? {
        let path = item?.path();
        if path.is_dir() {
            walk(&path, found)?;
        } else if path.extension().is_some_and(|ending| ending == "md") {
            found.push((path.to_string_lossy().into_owned(), fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// A name that nobody else bears, of syllables, so that it can be said and misspelt.
fn proper(number: usize) -> String {
    const SYLLABLES: [&str; 20] = [
        "ba", "rod", "mi", "ven", "lo", "sta", "ker", "nu", "pal", "dri", "so", "tev", "ga", "hol", "ri", "zan", "fe",
        "mur", "ko", "vi",
    ];
    let mut rest = number;
    let mut name = String::new();
    for _ in 0..4 {
        name.push_str(SYLLABLES[rest % SYLLABLES.len()]);
        rest /= SYLLABLES.len();
    }
    name[..1].to_uppercase() + &name[1..]
}

/// Splitmix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
struct Chance(u64);

impl Chance {
    fn of(seed: usize) -> Self {
        Self(seed as u64)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % limit.max(1) as u64) as usize
    }

    fn one_of<'v, T>(&mut self, all: &'v [T]) -> &'v T {
        &all[self.below(all.len())]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corpus() -> Corpus {
        Corpus::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo")).unwrap()
    }

    #[test]
    fn entries_are_always_the_same_and_bear_names_of_their_own() {
        let corpus = corpus();
        let names = |number| corpus.entry(number).names;
        assert_eq!(names(7), names(7));
        let last = |number: usize| names(number)[0].1.rsplit(' ').next().unwrap().to_owned();
        let all: std::collections::BTreeSet<String> = (0..10_000).map(last).collect();
        assert_eq!(all.len(), 10_000);
        assert_eq!(corpus.entry(3).texts.len(), LANGUAGES.len());
    }

    #[test]
    fn sentences_are_as_they_are_read() {
        let line = "- **Help**: [legal advice](entry:service/a) and [Charita](entry:organization/b), free.";
        assert_eq!(plain(line), "Help: legal advice and Charita, free.");
    }

    #[test]
    fn questions_ask_for_what_is_there() {
        let corpus = corpus();
        for number in 0..200 {
            for manner in MANNERS {
                let (lang, question) = corpus.question(number, 100, manner);
                assert!(LANGUAGES.contains(&lang.as_str()) && !question.trim().is_empty(), "{manner:?} {question}");
            }
        }
        let (_, whole) = corpus.question(5, 100, Manner::Name);
        let named = (0..100).any(|number| corpus.entry(number).names.iter().any(|(_, name)| name.ends_with(&whole)));
        assert!(named, "{whole}");
    }
}
