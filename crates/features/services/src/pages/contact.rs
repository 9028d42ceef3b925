//! A service with everything one needs to reach it: for lists that people print or take with them.

use std::sync::Arc;

use integra_common::{
    Location,
    pages::organizations::{Place, Reach, calls, place},
    views::{self, Brief, Days, Spoken, Stretch, Tongue},
};
use integra_edition::{Entry, Of};
use integra_kernel::Lang;
use integra_web::{Show, Stop, Text, show::Card};
use serde::Serialize;

use super::list;
use crate::{
    Service,
    hours::{self, Now},
};

/// A service and how to reach it.
#[derive(Serialize)]
pub(super) struct Contact {
    card: Card,
    organization: Option<Text>,
    closed: bool,
    /// Whether it is open now; never on what is printed.
    now: Option<Now>,
    places: Vec<Place>,
    #[serde(flatten)]
    reach: Reach,
    week: Vec<hours::Row>,
    languages: Vec<Language>,
}

/// A language spoken there: on which days, and whether by an interpreter.
#[derive(Serialize)]
struct Language {
    spoken: Spoken,
    when: Option<String>,
}

/// How one reaches a service: as it says itself, else as its organization does.
pub(super) fn reach(show: &Show, service: &Of<Service>) -> Reach {
    let own = Reach {
        calls: calls(show, &service.entry, &service.phones),
        email: service.email.clone(),
        website: service.website.clone(),
    };
    own.or_of(show, show.reader.follow(&service.organization).as_ref())
}

/// A service and how to reach it; `first` is the language that stands first.
pub(super) fn contact(show: &Show, service: &Of<Service>, first: Option<&Lang>, with_now: bool) -> Contact {
    let organization = show.reader.follow(&service.organization);
    let spoken = hours::spoken(show, service);
    let week = hours::coming(show, service, &spoken);
    let mut languages = list::languages(show, service);
    languages.sort_by_key(|lang| Some(lang) != first);
    let language =
        |lang: &Lang| Language { spoken: views::spoken(show, lang), when: hours::when_spoken(show, &week, lang) };
    Contact {
        card: show.card(&service.entry),
        closed: !service.status.is("active"),
        now: with_now.then(|| hours::now(show, &service.schedules)),
        places: show.reader.follow_all::<Location>(&service.locations).iter().map(|it| place(show, it)).collect(),
        reach: reach(show, service),
        week: hours::week(show, &service.entry, &service.schedules, &spoken),
        languages: languages.iter().map(language).collect(),
        organization: organization.map(|organization| show.name(&organization.entry)),
    }
}

/// What a sheet says of a service.
pub(super) fn on_sheet(show: &Show, entry: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    entry.and_then(Of::<Service>::new).map(|it| views::brief(show, brief_of(show, &it))).transpose()
}

/// What one posts about it.
pub(super) fn to_share(show: &Show, entry: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    Ok(entry.and_then(Of::<Service>::new).map(|it| views::lines(show, &brief_of(show, &it))))
}

fn brief_of(show: &Show, service: &Of<Service>) -> Brief {
    let spoken = hours::spoken(show, service);
    let week = hours::coming(show, service, &spoken);
    let name = |lang: &Lang| show.site.wording.language_name(Some(&show.lang), lang);
    let tongue = |lang: &Lang| Tongue { name: name(lang), more: hours::when_spoken(show, &week, lang) };
    let rows = hours::week(show, &service.entry, &service.schedules, &spoken).into_iter();
    let stretch = |it: hours::Stretch| Stretch { times: it.times, note: it.note };
    let days = |row: hours::Row| Days { days: row.days, stretches: row.stretches.into_iter().map(stretch).collect() };
    let Reach { calls, email, .. } = reach(show, service);
    Brief {
        by: show.reader.follow(&service.organization).map(|it| show.name(&it.entry)),
        closed: (!service.status.is("active")).then(|| show.say("services-closed", &[])),
        places: Some(show.reader.follow_all::<Location>(&service.locations).iter().map(|it| place(show, it)).collect()),
        hours: Some(rows.filter(|row| !row.stretches.is_empty()).map(days).collect()),
        calls: Some(calls),
        email,
        languages: Some(list::languages(show, service).iter().map(tongue).collect()),
        ..Brief::default()
    }
}
