//! What volunteering adds to other pages.

use std::sync::Arc;

use integra_common::{
    Location,
    pages::organizations::{Reach, calls, place},
    views::{self, Brief, Tongue},
};
use integra_edition::{Entry, Of};
use integra_web::{Show, Stop};
use serde::Serialize;

use super::{filters, list, when};
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

/// What a sheet says of an opportunity.
pub(super) fn on_sheet(show: &Show, entry: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    entry.and_then(Of::<Opportunity>::new).map(|it| views::brief(show, brief_of(show, &it))).transpose()
}

/// What one posts about it.
pub(super) fn to_share(show: &Show, entry: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    Ok(entry.and_then(Of::<Opportunity>::new).map(|it| views::lines(show, &brief_of(show, &it))))
}

fn brief_of(show: &Show, it: &Of<Opportunity>) -> Brief {
    let organization = show.reader.follow(&it.organization);
    let own = Reach { calls: calls(show, &it.entry, &it.phones), email: it.email.clone(), website: None };
    let Reach { calls, email, .. } = own.or_of(show, organization.as_ref());
    let places = show.reader.follow_all::<Location>(&it.locations);
    let tongue = |need: list::Need| Tongue { name: need.name, more: need.level };
    Brief {
        by: organization.as_ref().map(|by| show.name(&by.entry)),
        closed: (!filters::is_current(show, it)).then(|| show.say("volunteering-too-late", &[])),
        places: Some(places.iter().map(|at| place(show, at)).collect()),
        at: list::place(show, it),
        when: [when::in_short(show, it), when::next(show, it)].into_iter().flatten().collect(),
        ask_when: it.schedules.is_empty().then(|| show.say("volunteering-when-unknown", &[])),
        hours: (!it.schedules.is_empty()).then(|| when::in_brief(show, it)),
        calls: Some(calls),
        email,
        languages: Some(list::needs(show, it).into_iter().map(tongue).collect()),
        ..Brief::default()
    }
}
