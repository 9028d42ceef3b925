//! An office as a step of a guide shows it, whatever its kind.

use integra_common::{
    Location, Organization, SpokenLanguage,
    views::{self, Spoken},
};
use integra_edition::Entry;
use integra_kernel::{EntryId, Link};
use integra_web::{Show, Text, show::Card};
use serde::{Deserialize, Serialize};

/// An office on a card.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Office {
    /// Its name, its page and one sentence about it.
    pub(super) card: Card,
    /// Who runs it, when that is somebody else.
    who: Option<Text>,
    /// Streets and numbers, as written on the spot.
    streets: Vec<String>,
    /// Languages spoken there.
    languages: Vec<Spoken>,
}

/// What an entry of any kind may say with links to kinds everyone links to.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Ties {
    organization: Option<Link<Organization>>,
    locations: Vec<Link<Location>>,
    languages: Vec<SpokenLanguage>,
}

impl Ties {
    fn of(entry: &Entry) -> Self {
        // Another kind may use these names for something else: then it says nothing we can show.
        serde_json::from_value(serde_json::Value::Object(entry.facts.as_ref().clone())).unwrap_or_default()
    }
}

/// The office with this id, when it is published.
pub(super) fn office(show: &Show, id: EntryId) -> Option<Office> {
    let entry = show.reader.entry(id)?;
    let ties = Ties::of(&entry);
    let who = ties.organization.and_then(|link| show.reader.follow(&link));
    // A service without a place or a language of its own has those of whoever offers it.
    let locations = match &who {
        Some(who) if ties.locations.is_empty() => &who.locations,
        _ => &ties.locations,
    };
    let languages = match &who {
        Some(who) if ties.languages.is_empty() => &who.languages,
        _ => &ties.languages,
    };
    Some(Office {
        card: show.card(&entry),
        streets: show.reader.follow_all(locations).iter().filter_map(|location| location.street.clone()).collect(),
        languages: languages.iter().map(|spoken| views::spoken(show, &spoken.language)).collect(),
        who: who.map(|who| show.name(&who.entry)),
    })
}
