//! What the one-stop shop adds to other pages.

use std::sync::Arc;

use integra_edition::{Entry, Of};
use integra_kernel::Lang;
use integra_web::{Show, Stop};
use serde::Serialize;

use super::{filters, list};
use crate::{CounterSession, plan::Plan};

#[derive(Serialize)]
struct Section {
    rows: Vec<list::Row>,
    /// The whole list.
    all: String,
}

/// Who of an organization sits where.
pub(super) fn of_organization(show: &Show, organization: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(organization) = organization else { return Ok(None) };
    let linking = show.reader.linking::<CounterSession>(organization.id).into_iter();
    let own = linking.filter(|(it, field)| field == "organization" && it.entry.city == *show.key()).map(|(it, _)| it);
    section(show, own.collect(), show.url(list::PATH))
}

/// Who speaks the language a page is about.
pub(super) fn of_language(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Ok(lang) = Lang::parse(show.capture("tag")) else { return Ok(None) };
    let mut some = show.reader.list::<CounterSession>(show.key());
    some.retain(|session| filters::languages(session).contains(&lang));
    let all = show.url_with(list::PATH, &[("speaks".to_owned(), lang.to_string())]);
    section(show, some, all)
}

fn section(show: &Show, mut some: Vec<Of<CounterSession>>, all: String) -> Result<Option<String>, Stop> {
    some.retain(|session| !session.status.is("ended"));
    if some.is_empty() {
        return Ok(None);
    }
    some.sort_by_cached_key(|session| (!session.status.is("held"), session.entry.slug.clone()));
    let rows = some.iter().map(|session| list::row(show, session, &Plan::of(session))).collect();
    show.part("shop/section.html", Section { rows, all }).map(Some)
}
