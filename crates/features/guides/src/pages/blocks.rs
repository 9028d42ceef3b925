//! What this room adds to the pages of others.

use std::sync::Arc;

use integra_common::District;
use integra_edition::{Entry, Of};
use integra_kernel::Lang;
use integra_web::{Show, Stop, Text, show::Card};
use minijinja::context;
use serde::Serialize;

use super::{
    channels::{self, ChannelCard},
    lists,
    sections::{self, Section},
};
use crate::{Channel, naming};

/// How many guides stand on the home page.
const ON_HOME: usize = 6;
/// How many articles stand on the page of a district.
const ON_DISTRICT: usize = 3;

/// Cards under a heading.
#[derive(Serialize)]
struct Cards {
    id: &'static str,
    title: String,
    /// Words and address of the whole list.
    more: Option<(String, String)>,
    cards: Vec<Card>,
}

#[derive(Serialize)]
struct ChannelCards {
    title: String,
    channels: Vec<ChannelCard>,
}

fn cards(show: &Show, block: Cards) -> Result<Option<String>, Stop> {
    if block.cards.is_empty() {
        return Ok(None);
    }
    show.part("guides/cards.html", block).map(Some)
}

/// The first guides, on the home page.
pub(super) fn home(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let mut guides = lists::in_order(show, lists::guides(show));
    guides.truncate(ON_HOME);
    let more = Some((show.say("guides-all", &[]), show.url("guides")));
    cards(
        show,
        Cards { id: "guides", title: show.say("guides-step-by-step", &[]), more, cards: lists::cards(show, &guides) },
    )
}

/// What to do after an attack, on the home page.
pub(super) fn hurt(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let title = show.say("common-hurt", &[]);
    cards(show, Cards { id: "hurt", title, more: None, cards: lists::cards(show, &lists::about_attacks(show)) })
}

/// The same on the page of urgent help, under its own heading.
pub(super) fn hurt_urgent(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let cards = lists::cards(show, &lists::about_attacks(show));
    if cards.is_empty() {
        return Ok(None);
    }
    show.part("guides/hurt.html", context! { cards => integra_web::templates::value(cards) }).map(Some)
}

/// The ways to take part, and what people say, on the home page.
pub(super) fn sections(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let card = |section: &Section| Card {
        name: Text::own(show.say(section.title, &[])),
        summary: Some(Text::own(show.say(section.lede, &[]))),
        url: Some(show.url(section.path)),
        topic: None,
        art: Some(section.art.to_owned()),
    };
    let cards: Vec<Card> =
        sections::ALL.iter().filter(|section| !section.articles(show).is_empty()).map(card).collect();
    self::cards(show, Cards { id: "sections", title: show.say("sections-home", &[]), more: None, cards })
}

/// The guides behind a topic's door.
pub(super) fn guides_of_topic(show: &Show, topic: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(topic) = topic else { return Ok(None) };
    let guides = lists::of_topic(show, lists::guides(show), topic.id);
    cards(
        show,
        Cards {
            id: "guides",
            title: show.say("guides-step-by-step", &[]),
            more: None,
            cards: lists::cards(show, &guides),
        },
    )
}

/// The articles behind a topic's door.
pub(super) fn articles_of_topic(show: &Show, topic: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(topic) = topic else { return Ok(None) };
    let articles = lists::of_topic(show, lists::articles(show), topic.id);
    cards(
        show,
        Cards {
            id: "articles",
            title: show.say("guides-read-more", &[]),
            more: None,
            cards: lists::cards(show, &articles),
        },
    )
}

/// The channels in the language a page is about.
pub(super) fn channels_of_language(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Ok(lang) = Lang::parse(show.capture("tag")) else { return Ok(None) };
    let mut found = show.reader.list::<Channel>(show.key());
    found.retain(|channel| channel.language == lang);
    channel_cards(show, found, "guides-channels")
}

fn channel_cards(show: &Show, found: Vec<Of<Channel>>, title: &str) -> Result<Option<String>, Stop> {
    if found.is_empty() {
        return Ok(None);
    }
    let found = lists::sort_by(show, found, |_| ());
    let channels = found.iter().map(|channel| channels::card(show, channel)).collect();
    show.part("guides/channel-cards.html", ChannelCards { title: show.say(title, &[]), channels }).map(Some)
}

/// The channels for people in a district.
pub(super) fn channels_of_district(show: &Show, district: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(district) = district else { return Ok(None) };
    let found = show.reader.linking::<Channel>(district.id).into_iter().map(|(channel, _)| channel).collect();
    channel_cards(show, found, "guides-channels-district")
}

/// Articles that name a district.
pub(super) fn articles_of_district(show: &Show, district: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(district) = district.and_then(Of::<District>::new) else { return Ok(None) };
    let mut articles = lists::in_order(show, lists::articles(show));
    articles.retain(|article| naming::names(&article.entry, &district.entry));
    articles.truncate(ON_DISTRICT);
    let cards = lists::cards(show, &articles);
    self::cards(show, Cards { id: "articles", title: show.say("guides-read-more", &[]), more: None, cards })
}
