//! Looking for something in everything a city's portal has.

use std::collections::BTreeSet;

use integra_edition::Entry;
use integra_kernel::Lang;
use integra_web::{
    Body, Show, Stop, Text,
    finding::{LONGEST_QUESTION, marks},
    show::{Card, Head},
    text::words_of,
};
use serde::Serialize;

use crate::views::{self, Step};

/// Entries shown for a question, and of one sort.
const MOST: usize = 40;
const MOST_OF_A_SORT: usize = 8;
/// Words shown around those that were looked for, in characters.
const AROUND: usize = 90;

#[derive(Serialize)]
struct SearchPage {
    crumbs: Vec<Step>,
    q: String,
    /// Whether anything was asked.
    asked: bool,
    count: usize,
    meant: Option<String>,
    partly: bool,
    more: bool,
    cut: bool,
    longest: usize,
    sorts: Vec<Sort>,
    topics: Vec<Card>,
}

/// Entries of one sort, named as their list is.
#[derive(Serialize)]
struct Sort {
    path: String,
    name: String,
    found: Vec<Found>,
}

/// An entry that was found.
#[derive(Serialize)]
struct Found {
    card: Card,
    name: Vec<Piece>,
    /// Where it has the words, when its name has not all of them.
    says: Option<Said>,
}

#[derive(Serialize)]
struct Said {
    lang: Option<String>,
    dir: Option<&'static str>,
    pieces: Vec<Piece>,
}

/// A piece of a text, and whether it was looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Piece {
    words: String,
    mark: bool,
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let asked = show.query.one("q").unwrap_or_default().to_owned();
    if !asked.is_empty() {
        show.never_kept();
    }
    let langs = show.site.asked_in(show.key(), &show.lang);
    let edition = show.site.live.edition();
    let answer = show.site.finder.ask(&edition, show.key(), &asked, &langs, MOST)?;
    let q = answer.meant.clone().unwrap_or_else(|| asked.clone());
    let mut sorts: Vec<Sort> = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in answer.hits.iter().filter_map(|hit| show.reader.entry(hit.id)) {
        let card = show.card(&entry);
        // What a city has adopted stands at one address with its own words.
        let Some(url) = card.url.clone().filter(|url| seen.insert(url.clone())) else { continue };
        let Some(path) = list_of(show, &entry) else { continue };
        let found = Found {
            name: pieces(&card.name.plain, &lang_of(show, &card.name), &q, &langs),
            says: says(show, &entry, &q, &langs),
            card: Card { url: Some(url), ..card },
        };
        match sorts.iter_mut().find(|sort| sort.path == path) {
            Some(sort) if sort.found.len() >= MOST_OF_A_SORT => {}
            Some(sort) => sort.found.push(found),
            None => sorts.push(Sort { name: show.say(name_of(&path), &[]), path, found: vec![found] }),
        }
    }
    let count = sorts.iter().map(|sort| sort.found.len()).sum();
    if count == 0 && !asked.is_empty() {
        show.site.unfound.note(show.key(), &show.lang, &asked);
    }
    let topics = if count == 0 { super::topics::all(show) } else { Vec::new() };
    let page = SearchPage {
        crumbs: views::crumbs(show, None),
        asked: !asked.is_empty(),
        count,
        meant: answer.meant,
        partly: answer.partly,
        more: answer.more,
        cut: asked.chars().count() > LONGEST_QUESTION,
        longest: LONGEST_QUESTION,
        sorts,
        topics: topics.iter().map(|topic| show.card(&topic.entry)).collect(),
        q: asked,
    };
    let title = show.say("search-title", &[]);
    let head =
        Head { title, description: show.say("search-lede", &[]), unlisted: true, passing: true, ..Head::default() };
    show.page("common/search.html", head, page)
}

/// The list an entry stands in: the first part of its page's path (`services`, `guides`).
fn list_of(show: &Show, entry: &Entry) -> Option<String> {
    let path = (show.site.home_of(&entry.kind)?.path)(entry);
    path.split(['/', '#', '?']).next().map(str::to_owned)
}

/// The message that names a list.
fn name_of(path: &str) -> &'static str {
    match path {
        "services" => "web-nav-services",
        "organizations" => "web-nav-organizations",
        "guides" => "guides-nav",
        "articles" => "web-nav-articles",
        "glossary" => "web-nav-glossary",
        "library" => "guides-nav-library",
        "channels" => "web-nav-channels",
        "urgent" => "web-nav-urgent",
        "districts" => "districts-title",
        "topics" => "common-topics",
        _ => "web-foot-more",
    }
}

fn lang_of(show: &Show, text: &Text) -> Lang {
    text.lang.as_deref().and_then(|tag| Lang::parse(tag).ok()).unwrap_or_else(|| show.lang.clone())
}

/// What an entry says of a question: its summary, or the words around what was looked for, in the language of the page
/// where it has them, else in another.
fn says(show: &Show, entry: &Entry, q: &str, langs: &[Lang]) -> Option<Said> {
    let summary = show.lent(entry, "summary");
    let said = |lang: &Lang, words: &str| {
        let other = *lang != show.lang;
        Said {
            lang: other.then(|| lang.to_string()),
            dir: other.then(|| lang.direction().as_str()),
            pieces: pieces(words, lang, q, langs),
        }
    };
    let own = summary.map(|text| said(&lang_of(show, &text), &text.plain));
    if own.as_ref().is_some_and(|own| own.pieces.iter().any(|piece| piece.mark)) || show.is_careful(entry) {
        return own;
    }
    let texts = langs.iter().filter_map(|lang| Some((lang, entry.texts.get(lang)?)));
    let blocks = texts.flat_map(|(lang, fields)| fields.iter().map(move |(path, blocks)| (lang, path, blocks)));
    let marked = blocks.filter(|(_, path, _)| !matches!(path.as_str(), "name" | "summary" | "alternate_name"));
    for (lang, _, blocks) in marked {
        for block in blocks {
            let words = words_of(&block.text);
            if let Some((from, to)) = marks(&words, lang, q, langs).first().copied() {
                return Some(said(lang, &around(&words, from, to)));
            }
        }
    }
    own
}

/// The words around a place of a text, whole words only.
fn around(text: &str, from: usize, to: usize) -> String {
    let before: Vec<char> = text[..from].chars().rev().take(AROUND).collect();
    let after: String = text[to..].chars().take(AROUND).collect();
    let (cut_before, cut_after) = (text[..from].chars().count() > AROUND, text[to..].chars().count() > AROUND);
    let before: String = before.into_iter().rev().collect();
    let before = if cut_before { before.split_once(' ').map_or(before.as_str(), |(_, rest)| rest) } else { &before };
    let after = if cut_after { after.rsplit_once(' ').map_or(after.as_str(), |(rest, _)| rest) } else { &after };
    let dots = |cut: bool| if cut { "…" } else { "" };
    format!("{}{before}{}{after}{}", dots(cut_before), &text[from..to], dots(cut_after))
}

/// A text cut where what was looked for begins and ends.
fn pieces(text: &str, lang: &Lang, q: &str, langs: &[Lang]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for (from, to) in marks(text, lang, q, langs) {
        if at < from {
            pieces.push(Piece { words: text[at..from].to_owned(), mark: false });
        }
        pieces.push(Piece { words: text[from..to].to_owned(), mark: true });
        at = to;
    }
    if at < text.len() {
        pieces.push(Piece { words: text[at..].to_owned(), mark: false });
    }
    pieces
}

/// Entries suggested while somebody types.
const HINTS: usize = 6;

#[derive(Serialize)]
struct Hints {
    found: Vec<Hint>,
}

/// A suggestion.
#[derive(Serialize)]
struct Hint {
    card: Card,
    name: Vec<Piece>,
    /// The list it stands in, in words.
    sort: String,
}

/// What could be meant by what has been typed so far: a part of a page, for a script to put below the input. It says no
/// more than the page of results does.
pub(super) fn hints(show: &Show) -> Result<Body, Stop> {
    show.never_kept();
    let asked = show.query.one("q").unwrap_or_default();
    let langs = show.site.asked_in(show.key(), &show.lang);
    let edition = show.site.live.edition();
    // Some are different entries on the same page.
    let answer = show.site.finder.ask(&edition, show.key(), asked, &langs, 2 * HINTS)?;
    let q = answer.meant.as_deref().unwrap_or(asked);
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for entry in answer.hits.iter().filter_map(|hit| show.reader.entry(hit.id)) {
        let card = show.card(&entry);
        let (Some(url), Some(path)) = (&card.url, list_of(show, &entry)) else { continue };
        if found.len() < HINTS && seen.insert(url.clone()) {
            let name = pieces(&card.name.plain, &lang_of(show, &card.name), q, &langs);
            found.push(Hint { name, sort: show.say(name_of(&path), &[]), card });
        }
    }
    let html = show.part("common/hints.html", Hints { found })?;
    Ok(Body::html(html, String::new()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_looked_for_is_marked_whatever_its_ending() {
        let sk = Lang::parse("sk").expect("a tag");
        let told = |text, q| -> String {
            let pieces = pieces(text, &sk, q, std::slice::from_ref(&sk));
            pieces
                .iter()
                .map(|piece| if piece.mark { format!("[{}]", piece.words) } else { piece.words.clone() })
                .collect()
        };
        assert_eq!(told("Na Cudzineckej polícii", "cudzinecka policia"), "Na [Cudzineckej] [polícii]");
        assert_eq!(told("Škola", "nič"), "Škola");
        assert_eq!(told("", "skola"), "");
    }

    #[test]
    fn what_stands_around_is_cut_between_words() {
        let text = format!("{}here is the word and more {}", "before ".repeat(40), "after ".repeat(40));
        let from = text.find("word").expect("there");
        let cut = around(&text, from, from + 4);
        assert!(cut.starts_with("…before") && cut.contains("the word and") && cut.ends_with("after…"), "{cut}");
        assert_eq!(around("a word b", 2, 6), "a word b");
    }
}
