//! What volunteering adds to other pages.

use std::sync::Arc;

use integra_edition::{Entry, Of};
use integra_web::{Show, Stop};
use serde::Serialize;

use super::{filters, list};
use crate::Opportunity;

/// How many are shown in short.
const FEW: usize = 3;

#[derive(Serialize)]
struct Section {
    rows: Vec<list::Row>,
    /// The whole list.
    all: String,
}

/// Some opportunities, on the page of how to take part.
pub(super) fn in_short(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let mut all = filters::all(show);
    all.sort_by_key(|it| (!it.status.is("open"), it.first != Some(true), it.entry.slug.clone()));
    section(show, &all)
}

/// Opportunities that belong to a topic.
pub(super) fn of_topic(show: &Show, topic: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(topic) = topic else { return Ok(None) };
    let mut all = filters::all(show);
    all.retain(|it| it.common.topics.iter().any(|link| link.id == topic.id));
    all.sort_by_key(|it| (!it.status.is("open"), it.first != Some(true), it.entry.slug.clone()));
    section(show, &all)
}

/// What one organization offers.
pub(super) fn of_organization(show: &Show, organization: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(organization) = organization else { return Ok(None) };
    let own = show.reader.linking::<Opportunity>(organization.id).into_iter().map(|(it, _)| it);
    let mut own: Vec<Of<Opportunity>> =
        own.filter(|it| it.entry.city == *show.key() && filters::is_current(show, it)).collect();
    own.sort_by_key(|it| it.entry.slug.clone());
    section(show, &own)
}

fn section(show: &Show, some: &[Of<Opportunity>]) -> Result<Option<String>, Stop> {
    if some.is_empty() {
        return Ok(None);
    }
    let rows = some.iter().take(FEW).map(|it| list::row(show, it)).collect();
    show.part("volunteering/section.html", Section { rows, all: show.url(list::PATH) }).map(Some)
}
