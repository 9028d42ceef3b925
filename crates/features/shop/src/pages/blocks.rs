//! What the one-stop shop adds to other pages.

use std::sync::Arc;

use integra_common::{
    Location,
    pages::organizations::place,
    views::{self, Brief, Tongue},
};
use integra_edition::{Entry, Of};
use integra_kernel::Lang;
use integra_web::{Show, Stop};
use serde::Serialize;

use super::{filters, list, when};
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
    let rows = some.iter().map(|session| list::row(show, session)).collect();
    show.part("shop/section.html", Section { rows, all }).map(Some)
}

/// What a sheet says of a session.
pub(super) fn on_sheet(show: &Show, entry: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    entry.and_then(Of::<CounterSession>::new).map(|it| views::brief(show, brief_of(show, &it))).transpose()
}

/// What one posts about it.
pub(super) fn to_share(show: &Show, entry: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    Ok(entry.and_then(Of::<CounterSession>::new).map(|it| views::lines(show, &brief_of(show, &it))))
}

fn brief_of(show: &Show, session: &Of<CounterSession>) -> Brief {
    let organization = show.reader.follow(&session.organization);
    let location = session.location.as_ref().and_then(|link| show.reader.follow::<Location>(link));
    let name = |lang: &Lang| show.site.wording.language_name(Some(&show.lang), lang);
    let tongue = |lang: &Lang| Tongue { name: name(lang), more: None };
    let status = || show.say(&format!("vocabulary-counter-status-{}", session.status.as_str()), &[]);
    Brief {
        by: organization.as_ref().map(|it| show.name(&it.entry)),
        who: Some(list::role(show, session)),
        closed: (!session.status.is("held")).then(status),
        places: Some(location.iter().map(|it| place(show, it)).collect()),
        hours: Some(when::in_brief(when::week(show, session, &Plan::of(session)))),
        calls: Some(list::reached(show, session)),
        email: session.email.clone().or_else(|| organization.as_ref()?.email.clone()),
        languages: Some(filters::languages(session).iter().map(tongue).collect()),
        ..Brief::default()
    }
}
