//! Sections of articles with a page of their own: ways to take part, and what people say.

use integra_common::views::{self, Step};
use integra_edition::Of;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
};
use serde::Serialize;

use super::{
    channels::{self, ChannelCard},
    lists::{self, Item},
};
use crate::{Article, Channel};

/// How many channels stand on the page about taking part.
const CHANNELS: usize = 6;

/// A section with a page of its own.
pub(super) struct Section {
    term: &'static str,
    pub(super) path: &'static str,
    pub(super) title: &'static str,
    pub(super) lede: &'static str,
    pub(super) art: &'static str,
}

/// Ways to take part.
const TAKE_PART: Section = Section {
    term: "take-part",
    path: "take-part",
    title: "vocabulary-section-take-part",
    lede: "sections-take-part-lede",
    art: "people",
};

/// What people say, and what is known.
const MYTHS: Section = Section {
    term: "myths",
    path: "myths",
    title: "vocabulary-section-myths",
    lede: "sections-myths-lede",
    art: "talk",
};

/// The sections with a page of their own.
pub(super) const ALL: [Section; 2] = [TAKE_PART, MYTHS];

impl Section {
    /// Its articles.
    pub(super) fn articles(&self, show: &Show) -> Vec<Item> {
        articles_of(show, self.term)
    }

    /// Its name and its page.
    pub(super) fn step(&self, show: &Show) -> Step {
        Step { name: Text::own(show.say(self.title, &[])), url: show.url(self.path) }
    }

    fn head(&self, show: &Show) -> Head {
        Head { title: show.say(self.title, &[]), description: show.say(self.lede, &[]), ..Head::default() }
    }
}

/// The section of a term, when it has a page of its own.
pub(super) fn with_page(term: &str) -> Option<&'static Section> {
    static SECTIONS: [Section; 2] = ALL;
    SECTIONS.iter().find(|section| section.term == term)
}

/// The articles of a section.
pub(super) fn articles_of(show: &Show, term: &str) -> Vec<Item> {
    let is_in = |item: &Item| item.entry.facts_as::<Article>().is_some_and(|article| article.section.is(term));
    lists::articles(show).into_iter().filter(is_in).collect()
}

/// What people say, when an article is about that.
pub(super) fn claim(show: &Show, article: &Of<Article>) -> Option<Text> {
    article.section.is(MYTHS.term).then(|| show.text(&article.entry, "claim")).flatten()
}

#[derive(Serialize)]
struct TakePartPage {
    crumbs: Vec<Step>,
    groups: Vec<Group>,
    blocks: Vec<String>,
    channels: Vec<ChannelCard>,
}

/// Articles behind one door.
#[derive(Serialize)]
struct Group {
    id: String,
    name: Text,
    articles: Vec<Card>,
}

pub(super) fn take_part(show: &Show) -> Result<Body, Stop> {
    let groups = lists::by_topic(show, TAKE_PART.articles(show)).into_iter().map(|(topic, items)| Group {
        id: topic.as_ref().map_or_else(|| "more".to_owned(), |topic| topic.entry.slug.to_string()),
        name: topic.map_or_else(|| Text::own(show.say("sections-more", &[])), |topic| show.name(&topic.entry)),
        articles: lists::cards(show, &items),
    });
    let page = TakePartPage {
        crumbs: views::crumbs(show, None),
        groups: groups.collect(),
        blocks: show.blocks("take-part", None)?,
        channels: channels(show),
    };
    show.page("guides/take-part.html", TAKE_PART.head(show), page)
}

/// A few channels: those in the reader's language first, then those in the city's own.
fn channels(show: &Show) -> Vec<ChannelCard> {
    let mut all = lists::sort_by(show, show.reader.list::<Channel>(show.key()), |channel| {
        (channel.language != show.lang, channel.language != show.city.local)
    });
    all.truncate(CHANNELS);
    all.iter().map(|channel| channels::card(show, channel)).collect()
}

#[derive(Serialize)]
struct MythsPage {
    crumbs: Vec<Step>,
    myths: Vec<Myth>,
}

/// What people say, and where to read what is known.
#[derive(Serialize)]
struct Myth {
    claim: Option<Text>,
    card: Card,
}

pub(super) fn myths(show: &Show) -> Result<Body, Stop> {
    let articles = lists::in_order(show, MYTHS.articles(show));
    let myth = |item: &Item| Some(Myth { claim: claim(show, &Of::new(&item.entry)?), card: show.card(&item.entry) });
    let page = MythsPage { crumbs: views::crumbs(show, None), myths: articles.iter().filter_map(myth).collect() };
    show.page("guides/myths.html", MYTHS.head(show), page)
}
