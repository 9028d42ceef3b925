//! What a page function gives: a page for people, a feed for programs, or a picture.

use std::{fmt, sync::Arc};

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
    /// Whether it is for whoever asked alone: not even their browser keeps it.
    pub fleeting: bool,
    /// The picture that it is, instead of a text.
    pub drawing: Option<Drawing>,
}

/// A picture that is drawn when somebody asks for it: computing that takes longer than a page, done where it may block.
#[derive(Clone)]
pub struct Drawing(Arc<dyn Fn() -> Result<Vec<u8>, String> + Send + Sync>);

impl Drawing {
    /// A PNG that is drawn like this; what goes wrong is said in words for the log.
    pub fn png(draw: impl Fn() -> Result<Vec<u8>, String> + Send + Sync + 'static) -> Self {
        Self(Arc::new(draw))
    }

    /// Draws it.
    ///
    /// # Errors
    /// It cannot be drawn: our mistake.
    pub fn draw(&self) -> Result<Vec<u8>, String> {
        (self.0)()
    }
}

impl fmt::Debug for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Drawing")
    }
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
        Self { text, format: Format::Html, title, policy: None, asks_where: false, fleeting: false, drawing: None }
    }

    /// A picture.
    pub fn picture(drawing: Drawing) -> Self {
        Self { drawing: Some(drawing), ..Self::feed(String::new(), "image/png") }
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
