//! What guides add to the page of five questions: how the wanted things are done, step by step.

use std::sync::Arc;

use integra_common::{pages::topics, start::Answers};
use integra_edition::Entry;
use integra_web::{Show, Stop};
use minijinja::context;

use super::lists::{self, Item};

/// How many guides are shown.
const AT_MOST: usize = 6;

/// The guides of the wanted topics: topics in their order, each topic's guides in theirs, each guide once.
fn wanted(show: &Show) -> Result<Vec<Item>, Stop> {
    let topics = topics::all(show);
    let slugs: Vec<String> = topics.iter().map(|topic| topic.entry.slug.to_string()).collect();
    let answers = Answers::read(&show.query, &slugs)?;
    let wanted = answers.topics(&slugs);
    let guides = lists::guides(show);
    let mut found: Vec<Item> = Vec::new();
    let in_order = wanted.iter().filter_map(|slug| topics.iter().find(|topic| topic.entry.slug.as_str() == *slug));
    for topic in in_order {
        for guide in lists::of_topic(show, guides.clone(), topic.entry.id) {
            if !found.iter().any(|it| it.entry.id == guide.entry.id) {
                found.push(guide);
            }
        }
    }
    found.truncate(AT_MOST);
    Ok(found)
}

/// The guides as cards.
pub(super) fn guides(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let cards = lists::cards(show, &wanted(show)?);
    if cards.is_empty() {
        return Ok(None);
    }
    show.part("guides/start.html", context! { cards => integra_web::templates::value(cards) }).map(Some)
}

/// The same guides as a list keeps them.
pub(super) fn keep(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let items: Vec<String> =
        wanted(show)?.iter().map(|guide| format!("{}.{}", guide.entry.kind, guide.entry.slug)).collect();
    Ok((!items.is_empty()).then(|| items.join(",")))
}
