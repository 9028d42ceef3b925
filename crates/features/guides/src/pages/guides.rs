//! Guides: life situations told as steps.

use integra_common::views::{self, Differ, Step, Trust};
use integra_edition::Of;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    text::Prose,
};
use serde::Serialize;

use super::{
    lists,
    steps::{self, Joins, StepView},
};
use crate::{Article, Guide};

/// The topic whose guides offer a quick way out: somebody may stand behind the reader.
const QUICK_EXIT_TOPIC: &str = "rights";

#[derive(Serialize)]
struct GuidesPage {
    crumbs: Vec<Step>,
    guides: Vec<Card>,
}

#[derive(Serialize)]
struct GuidePage {
    crumbs: Vec<Step>,
    /// City and slug: the name its ticks are kept under, the same in every language.
    key: String,
    name: Text,
    summary: Option<Text>,
    art: Option<String>,
    intro: Vec<Prose>,
    picture: Option<views::Picture>,
    steps: Vec<StepView>,
    /// Steps that follow one another.
    numbered: usize,
    has_and: bool,
    has_or: bool,
    articles: Vec<Card>,
    notice: Option<Text>,
    differ: Vec<Differ>,
    trust: Trust,
}

pub(super) fn list(show: &Show) -> Result<Body, Stop> {
    let guides = lists::in_order(show, show.reader.list::<Guide>(show.key()));
    let head = Head {
        title: show.say("guides-list", &[]),
        description: show.say("guides-list-lede", &[]),
        nav: "guides",
        ..Head::default()
    };
    show.page(
        "guides/guides.html",
        head,
        GuidesPage { crumbs: views::crumbs(show, None), guides: lists::cards(show, &guides) },
    )
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let guide = show.subject::<Guide>(show.key())?;
    let entry = &guide.entry;
    let card = show.card(entry);
    let trust = views::trust(show, entry, &guide.common);
    let steps = steps::steps(show, &guide, &trust.sources);
    let joined = |how: Joins| steps.iter().any(|step| step.joins == how);
    let page = GuidePage {
        crumbs: views::crumbs(show, Some(("guides", "guides-list"))),
        key: format!("{}/{}", entry.city, entry.slug),
        name: card.name,
        summary: card.summary,
        art: card.art,
        intro: show.prose(entry, "intro", 2),
        picture: views::picture(show, guide.image.as_ref()),
        numbered: steps.last().map_or(0, |step| step.number),
        has_and: joined(Joins::And),
        has_or: joined(Joins::Or),
        articles: lists::related(show, entry.id, &guide.common.topics, |_: &Article| true),
        notice: views::notice(show, entry, &guide.common),
        differ: views::differ(show, entry, &guide.common),
        steps,
        trust,
    };
    let head = Head {
        title: page.name.plain.clone(),
        description: page.summary.as_ref().map(|text| text.plain.clone()).unwrap_or_default(),
        nav: "guides",
        topic: card.topic,
        linked_data: Some(linked_data(show, &page)),
        image: page.picture.as_ref().and_then(|it| it.card.clone()),
        quick_exit: wants_quick_exit(show, &guide),
        funded_by: guide.common.projects.iter().map(|link| link.id).collect(),
        ..Head::default()
    };
    show.page("guides/guide.html", head, page)
}

fn wants_quick_exit(show: &Show, guide: &Of<Guide>) -> bool {
    show.reader.follow_all(&guide.common.topics).iter().any(|topic| topic.entry.slug.as_str() == QUICK_EXIT_TOPIC)
}

/// schema.org `HowTo`.
fn linked_data(show: &Show, page: &GuidePage) -> String {
    let address = show.site.urls().absolute(show.key(), &show.lang, &show.path, &[]);
    let step = |(at, step): (usize, &StepView)| {
        serde_json::json!({
            "@type": "HowToStep",
            "position": at + 1,
            "name": step.title.plain,
            "url": format!("{address}#step-{}", step.id),
        })
    };
    views::json_ld(serde_json::json!({
        "@context": "https://schema.org",
        "@type": "HowTo",
        "name": page.name.plain,
        "description": page.summary.as_ref().map(|text| &text.plain),
        "inLanguage": page.name.lang.as_deref().unwrap_or(show.lang.as_str()),
        "url": address,
        "step": page.steps.iter().enumerate().map(step).collect::<Vec<_>>(),
    }))
}
