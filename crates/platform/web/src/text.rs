//! Texts as templates get them: safe HTML that marks its own language.

use std::collections::HashSet;

use ammonia::Builder;
use icu::{
    normalizer::DecomposingNormalizerBorrowed,
    properties::{CodePointMapData, props::GeneralCategory},
};
use integra_kernel::{
    Lang,
    texts::{Piece, State, Worded},
};
use pulldown_cmark::{CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html};
use serde::Serialize;

/// A line of text as a template gets it. Written with the `text` filter it marks its language.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct Text {
    /// The words.
    pub plain: String,
    /// Their language, when it is not the page's.
    pub lang: Option<String>,
    /// Their direction, when they are not in the page's language.
    pub dir: Option<&'static str>,
    /// How they stand to their source.
    pub state: State,
}

impl Text {
    /// A line as a reader of `page` sees it.
    pub fn line(worded: &Worded, page: &Lang) -> Option<Self> {
        let Piece { text, lang, state } = worded.pieces.first()?;
        let other = *lang != page;
        Some(Self {
            plain: (*text).to_owned(),
            lang: other.then(|| lang.to_string()),
            dir: other.then(|| lang.direction().as_str()),
            state: *state,
        })
    }

    /// A text in the page's own language that needs no marking: an interface word.
    pub fn own(plain: impl Into<String>) -> Self {
        Self { plain: plain.into(), lang: None, dir: None, state: State::Source }
    }
}

/// Words without the marks around what was filled in: in tabs, shared links and other programs they would show as boxes.
pub fn unmarked(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A run of Markdown blocks in one language.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct Prose {
    /// Safe HTML.
    pub html: String,
    /// The language, when it is not the page's.
    pub lang: Option<String>,
    /// The direction, when it is not in the page's language.
    pub dir: Option<&'static str>,
    /// Name of the language in the page's language, when it is not the page's.
    pub language: Option<String>,
}

/// Turns worded Markdown into runs of HTML, one per stretch of blocks in the same language.
///
/// `resolve` gives the address of an own page from `kind/slug` (written `entry:kind/slug`), or `None` when there is none:
/// the words then stay without a link. `level` is the level of the highest heading the page leaves free.
pub fn prose(
    worded: &Worded,
    page: &Lang,
    level: usize,
    resolve: &dyn Fn(&str) -> Option<String>,
    name_of: &dyn Fn(&Lang) -> String,
) -> Vec<Prose> {
    let mut runs: Vec<(&Lang, String)> = Vec::new();
    for piece in &worded.pieces {
        match runs.last_mut() {
            Some((lang, text)) if *lang == piece.lang => {
                text.push_str("\n\n");
                text.push_str(piece.text);
            }
            _ => runs.push((piece.lang, piece.text.to_owned())),
        }
    }
    let run = |(lang, text): (&Lang, String)| {
        let other = lang != page;
        Prose {
            html: markdown(&text, level, resolve),
            lang: other.then(|| lang.to_string()),
            dir: other.then(|| lang.direction().as_str()),
            language: other.then(|| name_of(lang)),
        }
    };
    runs.into_iter().map(run).collect()
}

/// The words of a Markdown text, without its signs and without the addresses of its links.
pub fn words_of(text: &str) -> String {
    let mut words = String::new();
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Text(piece) | Event::Code(piece) | Event::Html(piece) | Event::InlineHtml(piece) => {
                words.push_str(&piece)
            }
            Event::End(TagEnd::Link | TagEnd::Strong | TagEnd::Emphasis) => {}
            Event::SoftBreak | Event::HardBreak | Event::End(_) if !words.ends_with(' ') => words.push(' '),
            _ => {}
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// Markdown to safe HTML. Headings start at `level`; raw HTML is shown as text, never taken over.
pub fn markdown(text: &str, level: usize, resolve: &dyn Fn(&str) -> Option<String>) -> String {
    let mut dropped = 0_usize;
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).filter_map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        Event::Start(Tag::Heading { level: at, id, classes, attrs }) => {
            Some(Event::Start(Tag::Heading { level: lowered(at, level), id, classes, attrs }))
        }
        Event::End(TagEnd::Heading(at)) => Some(Event::End(TagEnd::Heading(lowered(at, level)))),
        Event::Start(Tag::Link { dest_url, title, id, .. }) => match dest_url.strip_prefix("entry:") {
            None => Some(Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, title, id })),
            Some(target) => match resolve(target) {
                Some(address) => {
                    let dest_url = CowStr::from(address);
                    Some(Event::Start(Tag::Link { link_type: LinkType::Inline, dest_url, title, id }))
                }
                None => {
                    dropped += 1;
                    None
                }
            },
        },
        Event::End(TagEnd::Link) if dropped > 0 => {
            dropped -= 1;
            None
        }
        // A picture in a text would come from another origin; its words stay.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        other => Some(other),
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    sanitise(&out)
}

fn lowered(at: pulldown_cmark::HeadingLevel, level: usize) -> pulldown_cmark::HeadingLevel {
    let lowered = (at as usize + level.saturating_sub(1)).min(6);
    pulldown_cmark::HeadingLevel::try_from(lowered).unwrap_or(pulldown_cmark::HeadingLevel::H6)
}

fn sanitise(html: &str) -> String {
    let tags: HashSet<&str> = [
        "a",
        "p",
        "ul",
        "ol",
        "li",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "strong",
        "em",
        "blockquote",
        "code",
        "pre",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "hr",
        "br",
    ]
    .into();
    Builder::default().tags(tags).link_rel(Some("noopener")).clean(html).to_string()
}

/// JSON-LD as it may stand inside a page: without absent values, and with nothing that could end the script element.
pub fn json_ld(mut value: serde_json::Value) -> String {
    without_nulls(&mut value);
    value.to_string().replace('<', "\\u003c")
}

fn without_nulls(value: &mut serde_json::Value) {
    match value {
        serde_json::Value::Object(map) => {
            map.retain(|_, value| !value.is_null());
            map.values_mut().for_each(without_nulls);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(without_nulls),
        _ => {}
    }
}

/// Small letters without accents (NFKD without marks), so that `cudzinecka` finds `Cudzinecká`.
pub fn fold(text: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let categories = CodePointMapData::<GeneralCategory>::new();
    let kept = decomposed.chars().filter(|c| categories.get(*c) != GeneralCategory::NonspacingMark);
    kept.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_links_resolve_and_dead_ones_keep_their_words() {
        let resolve = |target: &str| (target == "guide/home").then(|| "/kosice/en/guides/home".to_owned());
        let html = markdown("See [a guide](entry:guide/home) and [gone](entry:guide/gone).", 2, &resolve);
        assert_eq!(html, "<p>See <a href=\"/kosice/en/guides/home\" rel=\"noopener\">a guide</a> and gone.</p>\n");
    }

    #[test]
    fn folding_forgets_accents_and_capitals() {
        assert_eq!(fold("Cudzinecká POLÍCIA"), "cudzinecka policia");
        assert_eq!(fold("Giấy phép ﬁ"), "giay phep fi");
    }

    #[test]
    fn raw_html_is_text_and_headings_fit_the_page() {
        let text =
            "# Title\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![p](https://e.org/p.png) <i>a</i>";
        let html = markdown(text, 2, &|_| None);
        assert!(html.starts_with("<h2>Title</h2>"), "{html}");
        for bad in ["<script", "javascript:", "<img", "<i>", "e.org"] {
            assert!(!html.contains(bad), "{bad} in {html}");
        }
        assert!(html.contains("&lt;script&gt;"), "{html}");
    }
}
