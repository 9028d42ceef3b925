//! What one posts about an entry: texts of several lengths in every language it has, and pictures drawn here.

use std::sync::Arc;

use integra_documents::{Card, Shape, card};
use integra_edition::Entry;
use integra_kernel::{Lang, Slug};
use integra_web::{
    Body, Show, Stop,
    show::{Drawing, Head, MORE_SHEET},
    text::unmarked,
};
use serde::Serialize;

use super::saved;
use crate::{
    share::{About, Line, Told},
    views::{self, Step},
};

/// Where it is.
pub(super) const PATH: &str = "share/{kind}/{slug}";
/// Where its pictures are.
pub(super) const PICTURE: &str = "share/{kind}/{slug}/{picture}";

#[derive(Serialize)]
struct SharePage {
    crumbs: Vec<Step>,
    name: String,
    /// The page of the entry.
    url: String,
    languages: Vec<Posted>,
}

/// What is posted in one language.
#[derive(Serialize)]
struct Posted {
    tag: String,
    dir: &'static str,
    name: String,
    here: bool,
    /// What one must know before posting: that a machine translated it.
    translated: Option<String>,
    short: String,
    long: String,
    message: String,
    pictures: Vec<Pictured>,
}

#[derive(Serialize)]
struct Pictured {
    url: String,
    file: String,
    width: u32,
    height: u32,
}

fn path(entry: &Entry) -> String {
    format!("share/{}/{}", entry.kind, entry.slug)
}

/// The page of what one posts about an entry.
pub fn link(show: &Show, entry: &Entry) -> String {
    show.url(&path(entry))
}

/// The full address of the picture that stands beside a link to an entry.
pub fn picture(show: &Show, entry: &Entry) -> String {
    show.in_full(&format!("{}/{}.png", path(entry), Shape::Wide.name()), &[])
}

/// The entry this page is about, and what its feature says of it; other kinds have nothing to post.
fn subject(show: &Show) -> Result<Arc<Entry>, Stop> {
    let slug = Slug::parse(show.capture("slug")).map_err(|_| Stop::NotFound)?;
    let entry = saved::entry(show, show.capture("kind"), &slug).ok_or(Stop::NotFound)?;
    if entry.slug != slug { Err(Stop::NotFound) } else { Ok(entry) }
}

/// What is said of an entry in the language of a page; nothing when it has no name in it.
fn told(paper: &Show, entry: &Arc<Entry>) -> Result<Option<Told>, Stop> {
    let card = paper.card(entry);
    let Some(lines) = paper.blocks("share-entry", Some(entry))?.into_iter().next() else { return Err(Stop::NotFound) };
    let lines: Vec<Line> = serde_json::from_str(&lines).map_err(|fault| Stop::Template(fault.to_string()))?;
    let Some(home) = paper.site.home_of(&entry.kind) else { return Ok(None) };
    let url = paper.site.urls().absolute(paper.key(), &paper.lang, &(home.path)(entry), &[]);
    let summary = card.summary.filter(|text| text.lang.is_none()).map(|text| unmarked(&text.plain));
    let told = Told { name: unmarked(&card.name.plain), summary, lines, url };
    Ok(card.name.lang.is_none().then_some(told))
}

fn posted(show: &Show, paper: &Show, entry: &Arc<Entry>) -> Result<Option<Posted>, Stop> {
    let Some(told) = told(paper, entry)? else { return Ok(None) };
    let picture = |shape: Shape| Pictured {
        url: paper.url(&format!("{}/{}.png", path(entry), shape.name())),
        file: format!("{}-{}-{}.png", entry.slug, paper.lang, shape.name()),
        width: shape.size().0,
        height: shape.size().1,
    };
    Ok(Some(Posted {
        tag: paper.lang.to_string(),
        dir: paper.lang.direction().as_str(),
        name: paper.site.wording.language_name(None, &paper.lang),
        here: paper.lang == show.lang,
        translated: paper.translated(),
        short: told.short(),
        long: told.long(),
        message: told.message(),
        pictures: Shape::ALL.into_iter().map(picture).collect(),
    }))
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let entry = subject(show)?;
    let mut langs: Vec<&Lang> = show.city.languages.iter().collect();
    langs.sort_by_key(|lang| **lang != show.lang);
    let all = langs.into_iter().map(|lang| show.on_paper(lang, |paper| posted(show, paper, &entry)));
    let page = SharePage {
        crumbs: views::crumbs(show, None),
        name: show.name(&entry).plain,
        url: show.url_of(&entry).ok_or(Stop::NotFound)?,
        languages: all.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect(),
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET)],
        title: format!("{}: {}", show.say("share-title", &[]), page.name),
        description: show.say("share-lede", &[]),
        unlisted: true,
        ..Head::default()
    };
    show.page("common/share.html", head, page)
}

pub(super) fn show_picture(show: &Show) -> Result<Body, Stop> {
    let entry = subject(show)?;
    let name = show.capture("picture").strip_suffix(".png").ok_or(Stop::NotFound)?;
    let shape = Shape::ALL.into_iter().find(|shape| shape.name() == name).ok_or(Stop::NotFound)?;
    let told = show.on_paper(&show.lang, |paper| told(paper, &entry))?.ok_or(Stop::NotFound)?;
    let lines = told.of(&[About::When, About::Where, About::By]).into_iter().map(str::to_owned).collect();
    let input = Card {
        lang: show.lang.clone(),
        lines,
        city: unmarked(&show.name(&show.city.entry).plain),
        address: told.url.split_once("://").map_or(told.url.as_str(), |(_, short)| short).to_owned(),
        title: told.name,
        ground: show.ground(),
    };
    Ok(Body::picture(Drawing::png(move || card(&input, shape).map_err(|fault| fault.to_string()))))
}
