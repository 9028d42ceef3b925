//! Topics: the doors of the street.

use integra_edition::Of;
use integra_kernel::CityKey;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
};
use serde::Serialize;

use crate::{
    Topic,
    views::{self, Step},
};

#[derive(Serialize)]
struct TopicsPage {
    crumbs: Vec<Step>,
    topics: Vec<Card>,
}

#[derive(Serialize)]
struct TopicPage {
    crumbs: Vec<Step>,
    name: Text,
    summary: Option<Text>,
    art: String,
    blocks: Vec<String>,
    others: Vec<Card>,
}

/// All topics in their order on the street.
pub fn all(show: &Show) -> Vec<Of<Topic>> {
    let mut topics = show.reader.list::<Topic>(&CityKey::all());
    topics.sort_by_key(|topic| topic.order);
    topics
}

pub(super) fn cards(show: &Show) -> Vec<Card> {
    all(show).iter().map(|topic| show.card(&topic.entry)).collect()
}

pub(super) fn list(show: &Show) -> Result<Body, Stop> {
    let head = Head {
        title: show.say("common-topics", &[]),
        description: show.say("common-topics-lede", &[]),
        ..Head::default()
    };
    show.page("common/topics.html", head, TopicsPage { crumbs: views::crumbs(show, None), topics: cards(show) })
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let topic = show.subject::<Topic>(&CityKey::all())?;
    let slug = topic.entry.slug.to_string();
    let name = show.name(&topic.entry);
    let summary = show.text(&topic.entry, "summary");
    let head = Head {
        title: name.plain.clone(),
        description: summary.as_ref().map(|text| text.plain.clone()).unwrap_or_default(),
        topic: Some(slug.clone()),
        quick_exit: slug == "rights",
        ..Head::default()
    };
    let page = TopicPage {
        crumbs: views::crumbs(show, Some(("topics", "common-topics"))),
        name,
        summary,
        art: topic.art.clone(),
        blocks: show.blocks("topic", Some(&topic.entry))?,
        others: cards(show),
    };
    show.page("common/topic.html", head, page)
}
