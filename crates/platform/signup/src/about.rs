//! What somebody signs up for, in a reader's words.

use std::sync::Arc;

use integra_common::{Location, Organization, pages::organizations};
use integra_edition::Entry;
use integra_formats::calendar::Organizer;
use integra_kernel::{EntryId, Link, clock::Timestamp};
use integra_store::SignUp;
use integra_web::{
    Show, Text,
    offering::{Offering, Way},
    wording::Arg,
};
use serde::Serialize;

/// What somebody signs up for.
#[derive(Debug, Clone, Serialize)]
pub struct About {
    /// Its name: that of the opportunity of a shift.
    pub name: Text,
    /// The name of the shift.
    pub shift: Option<Text>,
    /// What they do in it.
    pub role: Option<Text>,
    /// When: `Saturday, 5 December 2026, 9:00 to 12:30`.
    pub time: Option<String>,
    /// From when to when.
    #[serde(skip)]
    pub span: Option<(Timestamp, Timestamp)>,
    /// Where, on one line.
    pub place: Option<String>,
    /// Who offers it.
    pub organization: Option<Text>,
    /// The same for calendars, where they have an e-mail address that readers see.
    #[serde(skip)]
    pub organizer: Option<Organizer>,
    /// Its page, as an address on the portal.
    pub url: Option<String>,
    /// What signing up for it means.
    #[serde(skip)]
    pub way: Way,
}

impl About {
    /// One part of an entry. What is no longer offered still has its name.
    pub fn of(show: &Show, entry: &Arc<Entry>, offering: Option<&Offering>, part: &str) -> Self {
        let whole = offering.and_then(|it| show.reader.entry(it.about?));
        let offered = offering.and_then(|it| it.part(part));
        let span = offered.and_then(|it| it.time).or_else(|| show.site.time_of(&show.city, entry, part));
        let role = offered.and_then(|it| it.role.as_deref()).and_then(|path| show.text(entry, path));
        let named = whole.as_ref().unwrap_or(entry);
        Self {
            way: offering.map(|it| it.way_of(part)).unwrap_or_default(),
            name: show.name(named),
            shift: whole.as_ref().map(|_| show.name(entry)),
            role,
            time: span.map(|span| time(show, span)),
            span,
            place: offering.and_then(|it| it.location).and_then(|id| place(show, id)),
            organization: offering.and_then(|it| it.organization).and_then(|id| organization(show, id)),
            organizer: offering.and_then(|it| it.organization).and_then(|id| organizer(show, id)),
            url: offering.and_then(|it| it.at.as_ref()).map(|path| show.url(path)).or_else(|| show.url_of(named)),
        }
    }

    /// The same of a sign-up; nothing when readers no longer see the entry.
    pub fn of_sign_up(show: &Show, sign_up: &SignUp) -> Option<Self> {
        let entry = show.reader.entry(sign_up.entry)?;
        let offering = show.site.offering(&show.reader, &show.city, &entry);
        Some(Self::of(show, &entry, offering.as_ref(), &sign_up.part))
    }

    /// What it is, in one line without a person in it: for the subject of a letter.
    pub fn line(&self) -> String {
        let shift = self.shift.as_ref().map(|text| text.plain.as_str());
        [Some(self.name.plain.as_str()), shift].into_iter().flatten().collect::<Vec<_>>().join(" – ")
    }

    /// All of it, a line each: for a letter.
    pub fn lines(&self) -> String {
        let text = |text: &Option<Text>| text.as_ref().map(|text| text.plain.clone());
        let lines =
            [Some(self.line()), text(&self.role), self.time.clone(), self.place.clone(), text(&self.organization)];
        lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }
}

/// `Saturday, 5 December 2026, 9:00 to 12:30`, by the clock on the city's wall.
pub fn time(show: &Show, (from, to): (Timestamp, Timestamp)) -> String {
    let local = |at: Timestamp| at.to_zoned_datetime(show.zone().clone());
    let (from, to) = (local(from), local(to));
    let (wording, lang) = (&show.site.wording, &show.lang);
    let args = [
        ("day", Arg::Text(wording.day(lang, from.date(), true, true))),
        ("from", Arg::Text(wording.time(lang, from.time()))),
        ("to", Arg::Text(wording.time(lang, to.time()))),
    ];
    show.say("signup-time", &args)
}

fn place(show: &Show, id: EntryId) -> Option<String> {
    let location = show.reader.follow(&Link::<Location>::to(id))?;
    let place = organizations::place(show, &location);
    Some([Some(place.name.plain), place.street, place.town].into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// Whom a message of a calendar comes from (RFC 5546 wants somebody).
fn organizer(show: &Show, id: EntryId) -> Option<Organizer> {
    let it = show.reader.follow(&Link::<Organization>::to(id))?;
    Some(Organizer { name: show.name(&it.entry).plain, email: it.email.clone()? })
}

fn organization(show: &Show, id: EntryId) -> Option<Text> {
    show.reader.follow(&Link::<Organization>::to(id)).map(|it| show.name(&it.entry))
}
