//! What a page function gives: a page for people, or a feed for programs.

use serde::Serialize;

/// A finished page.
#[derive(Debug, Clone)]
pub struct Body {
    /// The whole document.
    pub text: String,
    /// What it is written in.
    pub format: Format,
    /// Its title, without the city's name.
    pub title: String,
    /// Its content security policy, where it is not the usual one.
    pub policy: Option<String>,
    /// Whether the browser may ask the reader where they are, for a button on the page.
    pub asks_where: bool,
}

/// What a page is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// HTML, for people.
    Html,
    /// Something of this media type, for programs that ask for it again and again. Pages of any origin may read it, and
    /// search engines leave it out.
    Feed(&'static str),
}

impl Body {
    /// An HTML document.
    pub fn html(text: String, title: String) -> Self {
        Self { text, format: Format::Html, title, policy: None, asks_where: false }
    }

    /// A feed of a media type.
    pub fn feed(text: String, media_type: &'static str) -> Self {
        Self { format: Format::Feed(media_type), ..Self::html(text, String::new()) }
    }
}

/// What a page offers programs that follow it.
#[derive(Debug, Clone, Serialize)]
pub struct Followed {
    /// Its media type.
    pub media_type: &'static str,
    /// Its address.
    pub url: String,
}
