//! Articles: everything else one reads, in the sections of the portal.

use std::sync::LazyLock;

use integra_common::views::{self, Differ, Step, Trust};
use integra_edition::Of;
use integra_kernel::{CityKey, Kind, clock::Timestamp};
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    text::Prose,
};
use serde::Serialize;

use super::{lists, sections};
use crate::Article;

/// The section whose articles offer a quick way out: they are about threats and violence.
const QUICK_EXIT_SECTION: &str = "protection";

#[derive(Serialize)]
struct ArticlesPage {
    crumbs: Vec<Step>,
    sections: Vec<Section>,
    /// Sections with a page of their own.
    elsewhere: Vec<Step>,
}

#[derive(Serialize)]
struct Section {
    term: String,
    name: String,
    articles: Vec<Card>,
}

#[derive(Serialize)]
struct ArticlePage {
    crumbs: Vec<Step>,
    name: Text,
    summary: Option<Text>,
    art: Option<String>,
    section: Step,
    /// What people say, where the article is about that.
    claim: Option<Text>,
    body: Vec<Prose>,
    picture: Option<views::Picture>,
    guides: Vec<Card>,
    articles: Vec<Card>,
    notice: Option<Text>,
    differ: Vec<Differ>,
    trust: Trust,
}

/// The sections in the order their vocabulary was declared.
static SECTIONS: LazyLock<&[&str]> = LazyLock::new(|| Article::declaration().terms("section"));

/// The sections on the page of all articles: those without a page of their own.
fn listed() -> impl Iterator<Item = &'static &'static str> {
    SECTIONS.iter().filter(|term| sections::with_page(term).is_none())
}

/// Where a section's articles are.
fn section_step(show: &Show, term: &str) -> Step {
    match sections::with_page(term) {
        Some(own) => own.step(show),
        None => {
            Step { name: Text::own(section_name(show, term)), url: format!("{}#section-{term}", show.url("articles")) }
        }
    }
}

fn section_name(show: &Show, term: &str) -> String {
    show.say(&format!("vocabulary-section-{term}"), &[])
}

pub(super) fn list(show: &Show) -> Result<Body, Stop> {
    let section = |term: &&str| {
        let own = lists::in_order(show, sections::articles_of(show, term));
        let cards = lists::cards(show, &own);
        (!cards.is_empty()).then(|| Section {
            term: (*term).to_owned(),
            name: section_name(show, term),
            articles: cards,
        })
    };
    let page = ArticlesPage {
        crumbs: views::crumbs(show, None),
        sections: listed().filter_map(section).collect(),
        elsewhere: sections::ALL
            .iter()
            .filter(|own| !own.articles(show).is_empty())
            .map(|own| own.step(show))
            .collect(),
    };
    let head = Head {
        title: show.say("guides-articles", &[]),
        description: show.say("guides-articles-lede", &[]),
        ..Head::default()
    };
    show.page("guides/articles.html", head, page)
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let article = match show.subject::<Article>(show.key()) {
        Err(Stop::NotFound) if !show.key().is_all() => show.subject::<Article>(&CityKey::all())?,
        own => own?,
    };
    let entry = &article.entry;
    let card = show.card(entry);
    let (term, topics) = (article.section.as_str(), &article.common.topics);
    let page = ArticlePage {
        crumbs: views::crumbs(show, Some(("articles", "guides-articles"))),
        name: card.name,
        summary: card.summary,
        art: card.art,
        claim: sections::claim(show, &article),
        section: section_step(show, term),
        body: show.prose(entry, "body", if article.section.is("myths") { 3 } else { 2 }),
        picture: views::picture(show, article.image.as_ref()),
        guides: lists::related(show, entry.id, topics, lists::guides(show), |_| true),
        articles: lists::related(show, entry.id, topics, lists::articles(show), |other| {
            other.facts_as::<Article>().is_some_and(|other| other.section == article.section)
        }),
        notice: views::notice(show, entry, &article.common),
        differ: views::differ(show, entry, &article.common),
        trust: views::trust(show, entry, &article.common),
    };
    let head = Head {
        title: page.name.plain.clone(),
        description: page.summary.as_ref().map(|text| text.plain.clone()).unwrap_or_default(),
        topic: card.topic,
        image: page.picture.as_ref().and_then(|it| it.card.clone()),
        linked_data: Some(linked_data(show, &article, &page)),
        quick_exit: article.section.is(QUICK_EXIT_SECTION),
        funded_by: article.common.projects.iter().map(|link| link.id).collect(),
        ..Head::default()
    };
    show.page("guides/article.html", head, page)
}

/// schema.org `Article`.
fn linked_data(show: &Show, article: &Of<Article>, page: &ArticlePage) -> String {
    let changed = Timestamp::from_microsecond(article.entry.at).ok();
    views::json_ld(serde_json::json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": page.name.plain,
        "description": page.summary.as_ref().map(|text| &text.plain),
        "inLanguage": page.name.lang.as_deref().unwrap_or(show.lang.as_str()),
        "dateModified": changed.map(|moment| moment.to_string()),
        "url": show.site.urls().absolute(show.key(), &show.lang, &show.path, &[]),
    }))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_sections_are_those_of_the_vocabulary() {
        assert_eq!(
            *super::SECTIONS,
            ["facts", "government", "protection", "arrange", "advice", "culture", "library", "take-part", "myths"]
        );
        let listed: Vec<_> = super::listed().collect();
        assert!(listed.contains(&&"library") && !listed.contains(&&"myths") && !listed.contains(&&"take-part"));
    }
}
