//! Atom 1.0 (RFC 4287): what has changed lately, for programs that follow many pages.

use std::fmt::Write as _;

use integra_kernel::Lang;
use jiff::Timestamp;

use crate::words::{Words, clean, in_full, uri};

/// The media type of what [`write`] gives.
pub const MEDIA_TYPE: &str = "application/atom+xml; charset=utf-8";

/// A feed.
#[derive(Debug, Clone)]
pub struct Feed {
    /// Its id, for good: an address, or a `tag:` or `urn:` of one's own.
    pub id: String,
    /// Its name.
    pub title: Words,
    /// What is in it.
    pub subtitle: Option<Words>,
    /// When something in it changed last.
    pub updated: Timestamp,
    /// Where it is, with or without a host.
    pub own: String,
    /// The page that says the same.
    pub page: String,
    /// The language of its words.
    pub lang: Lang,
    /// Who publishes it.
    pub author: Author,
    /// What is in it, in the order to be read.
    pub entries: Vec<Entry>,
}

/// Who publishes a feed.
#[derive(Debug, Clone)]
pub struct Author {
    /// Their name.
    pub name: String,
    /// Their page. Left out unless it is an address of the web in full.
    pub url: Option<String>,
}

/// One thing that is new or has changed.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id, for good.
    pub id: String,
    /// Its name.
    pub title: Words,
    /// When it changed last.
    pub updated: Timestamp,
    /// Its page.
    pub link: String,
    /// What it says, as plain text.
    pub summary: Option<Words>,
    /// What it is about.
    pub categories: Vec<Category>,
}

/// What an entry is about.
#[derive(Debug, Clone)]
pub struct Category {
    /// For machines: the same in all languages.
    pub term: String,
    /// For people.
    pub label: String,
}

/// Writes a feed.
pub fn write(feed: &Feed) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let _ = writeln!(out, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">", feed.lang);
    element(&mut out, "id", &uri(&feed.id));
    words(&mut out, "title", &feed.title);
    if let Some(subtitle) = &feed.subtitle {
        words(&mut out, "subtitle", subtitle);
    }
    element(&mut out, "updated", &moment(feed.updated));
    link(&mut out, "self", "application/atom+xml", &feed.own);
    link(&mut out, "alternate", "text/html", &feed.page);
    out.push_str("<author>\n");
    element(&mut out, "name", &feed.author.name);
    if let Some(url) = feed.author.url.as_deref().and_then(in_full) {
        element(&mut out, "uri", &url);
    }
    out.push_str("</author>\n");
    for it in &feed.entries {
        entry(&mut out, it);
    }
    out.push_str("</feed>\n");
    out
}

fn entry(out: &mut String, entry: &Entry) {
    out.push_str("<entry>\n");
    element(out, "id", &uri(&entry.id));
    words(out, "title", &entry.title);
    element(out, "updated", &moment(entry.updated));
    link(out, "alternate", "text/html", &entry.link);
    for category in &entry.categories {
        let (term, label) = (attribute(&category.term), attribute(&category.label));
        let _ = writeln!(out, "<category term=\"{term}\" label=\"{label}\"/>");
    }
    if let Some(summary) = &entry.summary {
        words(out, "summary", summary);
    }
    out.push_str("</entry>\n");
}

fn element(out: &mut String, name: &str, text: &str) {
    let _ = writeln!(out, "<{name}>{}</{name}>", escaped(text));
}

fn words(out: &mut String, name: &str, words: &Words) {
    let lang = words.lang.as_ref().map(|lang| format!(" xml:lang=\"{lang}\"")).unwrap_or_default();
    let _ = writeln!(out, "<{name}{lang}>{}</{name}>", escaped(&words.text));
}

/// A link to an address of the web, in full or beginning at the host; to the host itself for any other.
fn link(out: &mut String, rel: &str, media_type: &str, address: &str) {
    let here = address.starts_with('/') && !address.starts_with("//");
    let address = in_full(address).or_else(|| here.then(|| uri(address))).unwrap_or_else(|| "/".to_owned());
    let _ = writeln!(out, "<link rel=\"{rel}\" type=\"{media_type}\" href=\"{}\"/>", attribute(&address));
}

fn moment(at: Timestamp) -> String {
    // To the second: more is nobody's to know, and some programs do not read it.
    let whole = Timestamp::from_second(at.as_second()).unwrap_or(at);
    whole.to_string()
}

fn escaped(text: &str) -> String {
    clean(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Readers make spaces of the breaks in an attribute, unless they are written as numbers.
fn attribute(text: &str) -> String {
    escaped(text).replace('"', "&quot;").replace('\n', "&#10;").replace('\t', "&#9;")
}
