//! A service with everything one needs to reach it: for lists that people print or take with them.

use integra_common::{
    Location,
    pages::organizations::{Place, Reach, calls, place},
    views::{self, Spoken},
};
use integra_edition::Of;
use integra_kernel::Lang;
use integra_web::{Show, Text, show::Card};
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
    languages: Vec<Tongue>,
}

/// A language spoken there: on which days, and whether by an interpreter.
#[derive(Serialize)]
struct Tongue {
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
    let tongue =
        |lang: &Lang| Tongue { spoken: views::spoken(show, lang), when: hours::when_spoken(show, &week, lang) };
    Contact {
        card: show.card(&service.entry),
        closed: !service.status.is("active"),
        now: with_now.then(|| hours::now(show, &service.schedules)),
        places: show.reader.follow_all::<Location>(&service.locations).iter().map(|it| place(show, it)).collect(),
        reach: reach(show, service),
        week: hours::week(show, &service.entry, &service.schedules, &spoken),
        languages: languages.iter().map(tongue).collect(),
        organization: organization.map(|organization| show.name(&organization.entry)),
    }
}
