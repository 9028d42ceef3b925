//! The library: documents that stand elsewhere, each with what is known about it.

use integra_common::views::{self, Spoken, Step, Trust};
use integra_edition::Of;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    text::Prose,
};
use serde::Serialize;

use super::{lists, steps::site};
use crate::Document;

#[derive(Serialize)]
struct LibraryPage {
    crumbs: Vec<Step>,
    documents: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    id: String,
    card: Card,
    description: Vec<Prose>,
    publisher: Option<Publisher>,
    year: Option<String>,
    languages: Vec<Spoken>,
    pages: Option<i64>,
    licence: Option<String>,
    url: String,
    site: String,
    notice: Option<Text>,
    trust: Trust,
}

#[derive(Serialize)]
struct Publisher {
    name: Text,
    url: Option<String>,
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let documents = lists::sort_by(show, show.reader.list::<Document>(show.key()), |_| ());
    let mut funded_by: Vec<_> =
        documents.iter().flat_map(|document| document.common.projects.iter().map(|link| link.id)).collect();
    funded_by.sort_unstable();
    funded_by.dedup();
    let head = Head {
        title: show.say("guides-library", &[]),
        description: show.say("guides-library-lede", &[]),
        nav: "library",
        funded_by,
        ..Head::default()
    };
    let documents = documents.iter().map(|document| row(show, document)).collect();
    show.page("guides/library.html", head, LibraryPage { crumbs: views::crumbs(show, None), documents })
}

fn row(show: &Show, document: &Of<Document>) -> Row {
    let entry = &document.entry;
    let mut trust = views::trust(show, entry, &document.common);
    // That a document says of itself what it is need not be said beside the link to it.
    trust.sources.retain(|source| source.url.as_deref() != Some(document.url.as_str()));
    Row {
        id: format!("doc-{}", entry.slug),
        card: show.card(entry),
        description: show.prose(entry, "description", 3),
        publisher: publisher(show, document),
        // Written as it is: a year is no number to group.
        year: document.year.map(|year| year.to_string()),
        languages: document.languages.iter().map(|lang| views::spoken(show, lang)).collect(),
        pages: document.pages,
        licence: document.licence.clone(),
        site: site(&document.url).to_owned(),
        url: document.url.clone(),
        notice: views::notice(show, entry, &document.common),
        trust,
    }
}

fn publisher(show: &Show, document: &Document) -> Option<Publisher> {
    let known = document.publisher.as_ref().and_then(|link| show.reader.follow(link));
    match known {
        Some(known) => Some(Publisher { name: show.name(&known.entry), url: show.url_of(&known.entry) }),
        None => Some(Publisher { name: Text::own(document.publisher_name.clone()?), url: None }),
    }
}
