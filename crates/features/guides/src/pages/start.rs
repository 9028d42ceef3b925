//! What guides add to the page of five questions: how the wanted things are done, step by step. Who is in danger is shown
//! what to do about that, and nothing else.

use std::sync::Arc;

use integra_common::{pages::topics, start::Answers};
use integra_edition::Entry;
use integra_web::{Show, Stop};
use minijinja::context;

use super::lists::{self, Item};

/// How many guides are shown.
const AT_MOST: usize = 6;
/// How many are shown to somebody who is in danger now.
const AT_MOST_IN_DANGER: usize = 2;

/// Guides, and whether their order says something: what comes first is to be read first.
struct Wanted {
    guides: Vec<Item>,
    in_order: bool,
}

/// The guides about danger for who is in danger. Else those of the wanted topics: topics in their order, each topic's guides
/// in theirs, each guide once.
fn wanted(show: &Show) -> Result<Wanted, Stop> {
    let topics = topics::all(show);
    let slugs: Vec<String> = topics.iter().map(|topic| topic.entry.slug.to_string()).collect();
    let answers = Answers::read(&show.query, &slugs)?;
    if answers.in_danger() {
        let mut guides = lists::about_danger(show);
        guides.truncate(AT_MOST_IN_DANGER);
        if !guides.is_empty() {
            return Ok(Wanted { guides, in_order: true });
        }
    }
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
    found.truncate(if answers.in_danger() { AT_MOST_IN_DANGER } else { AT_MOST });
    Ok(Wanted { guides: found, in_order: wanted.len() == 1 })
}

/// The guides as cards.
pub(super) fn guides(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Wanted { guides, in_order } = wanted(show)?;
    let cards = lists::cards(show, &guides);
    if cards.is_empty() {
        return Ok(None);
    }
    let in_order = in_order && cards.len() > 1;
    show.part("guides/start.html", context! { in_order, cards => integra_web::templates::value(cards) }).map(Some)
}

/// The same guides as a list keeps them.
pub(super) fn keep(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let items: Vec<String> =
        wanted(show)?.guides.iter().map(|guide| format!("{}.{}", guide.entry.kind, guide.entry.slug)).collect();
    Ok((!items.is_empty()).then(|| items.join(",")))
}
