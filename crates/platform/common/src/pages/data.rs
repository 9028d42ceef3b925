//! What is open data here: what machines may read, under which licence, and how facts are sourced.

use integra_web::{
    Body, Show, Stop, Text,
    show::{Head, MORE_SHEET, PLAIN_SHEET},
};
use serde::Serialize;

use crate::views::{self, Step};

#[derive(Serialize)]
struct DataPage {
    crumbs: Vec<Step>,
    /// What a machine can ask for, and its words.
    formats: Vec<Format>,
}

#[derive(Serialize)]
struct Format {
    name: Text,
    words: String,
    url: Option<String>,
}

/// What works today, each worded as `data-{id}` and `data-{id}-text`.
/// Those of one address name it.
const FORMATS: [(&str, Option<&str>); 4] =
    [("pages", None), ("sitemap", Some("sitemap.xml")), ("addresses", None), ("bundle", None)];

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let urls = show.site.urls();
    let format = |(id, at): &(&str, Option<&str>)| Format {
        name: Text::own(show.say(&format!("data-{id}"), &[])),
        words: show.say(&format!("data-{id}-text"), &[]),
        url: at.map(|path| urls.beside(show.key(), path, &[("city", show.key().as_str())])),
    };
    let page = DataPage { crumbs: views::crumbs(show, None), formats: FORMATS.iter().map(format).collect() };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET), show.asset(PLAIN_SHEET)],
        title: show.say("data-title", &[]),
        description: show.say("data-lede", &[]),
        ..Head::default()
    };
    show.page("common/data.html", head, page)
}
