//! What people can sign up for: an opportunity as a whole, or one time of one of its shifts.

use std::sync::Arc;

use integra_edition::{Entry, Of, Reader};
use integra_kernel::clock::Timestamp;
use integra_store::Part;
use integra_web::{
    city::CityProfile,
    offering::{OfferedLanguage, OfferedPart, Offering},
};

use crate::{
    Opportunity, Shift,
    kinds::opportunity::NeededLanguage,
    shifts::{self, Time},
};

/// How many may wait where nobody has said so.
const WAITING: usize = 20;
/// Longest name of a part, in characters.
const NAME_AT_MOST: usize = 40;
/// Most places of one part, and most who wait.
const PLACES_AT_MOST: i64 = 10_000;

fn number(n: i64) -> usize {
    usize::try_from(n.clamp(0, PLACES_AT_MOST)).unwrap_or_default()
}

fn waiting(n: Option<i64>) -> usize {
    n.map_or(WAITING, number)
}

/// The languages of an opportunity.
fn languages(opportunity: &Opportunity) -> Vec<OfferedLanguage> {
    let offered = |it: &NeededLanguage| OfferedLanguage {
        lang: it.language.clone(),
        level: it.level.as_ref().map(|level| level.as_str().to_owned()),
        needed: it.needed == Some(true),
    };
    opportunity.languages.iter().map(offered).collect()
}

/// Whether people sign up for it here, and are taken now.
fn is_open(reader: &Reader, city: &CityProfile, opportunity: &Opportunity) -> bool {
    let today = reader.now().to_zoned_datetime(city.zone.clone()).date();
    opportunity.status.is("open") && opportunity.apply_by.is_none_or(|last| last >= today)
}

/// The shifts of an opportunity, the one that begins first first.
pub(crate) fn shifts_of(reader: &Reader, opportunity: &Of<Opportunity>) -> Vec<Of<Shift>> {
    let linking = reader.linking::<Shift>(opportunity.entry.id).into_iter().map(|(shift, _)| shift);
    let mut own: Vec<_> = linking.filter(|it| it.entry.city == opportunity.entry.city).collect();
    own.sort_by_key(|it| (it.day, it.starts, it.entry.slug.clone()));
    own
}

/// An opportunity whose people sign up for no single shift.
pub(crate) fn of_opportunity(reader: &Reader, city: &CityProfile, entry: &Arc<Entry>) -> Option<Offering> {
    let it = Of::<Opportunity>::new(entry)?;
    if it.sign_up != Some(true) || !shifts_of(reader, &it).is_empty() {
        return None;
    }
    Some(Offering {
        open: is_open(reader, city, &it),
        languages: languages(&it),
        organization: Some(it.organization.id),
        location: (it.locations.len() == 1).then(|| it.locations[0].id),
        hours: true,
        ..Offering::whole(entry.id, it.places.map(number), waiting(it.waiting))
    })
}

/// One time after the other of a shift, and in each its roles.
pub(crate) fn of_shift(reader: &Reader, city: &CityProfile, entry: &Arc<Entry>) -> Option<Offering> {
    let shift = Of::<Shift>::new(entry)?;
    let opportunity = reader.follow(&shift.opportunity).filter(|it| it.sign_up == Some(true))?;
    let times = shifts::coming(&shift, &city.zone, reader.now());
    let location = shift.location.as_ref().map(|link| link.id);
    Some(Offering {
        open: is_open(reader, city, &opportunity) && !times.is_empty(),
        cancelled: shift.status.is("cancelled"),
        parts: times.iter().flat_map(|time| parts(&shift, time)).collect(),
        languages: languages(&opportunity),
        organization: Some(shift.organization.id),
        location: location.or_else(|| (opportunity.locations.len() == 1).then(|| opportunity.locations[0].id)),
        hours: true,
        about: Some(opportunity.entry.id),
        ..Offering::whole(entry.id, None, 0)
    })
}

/// When a part of a shift is: its name begins with the day.
pub(crate) fn time_of_shift(city: &CityProfile, entry: &Arc<Entry>, part: &str) -> Option<(Timestamp, Timestamp)> {
    let shift = Of::<Shift>::new(entry)?;
    let time = shifts::named(&shift, &city.zone, part.split('-').next()?)?;
    Some((time.from, time.to))
}

fn parts(shift: &Shift, time: &Time) -> Vec<OfferedPart> {
    let span = Some((time.from, time.to));
    let waiting = waiting(shift.waiting);
    if shift.roles.is_empty() {
        let part = Part { name: time.name(), places: shift.places.map(number), waiting, aside: false };
        return vec![OfferedPart { part, role: None, time: span, late: false }];
    }
    let of_role = |role: &crate::kinds::shift::Role| OfferedPart {
        part: Part { name: named(time, role), places: role.places.map(number), waiting, aside: false },
        role: Some(format!("roles/{}/name", role.id)),
        time: span,
        late: false,
    };
    shift.roles.iter().map(of_role).collect()
}

/// `20261205-k1`, in the length that names of parts have.
fn named(time: &Time, role: &crate::kinds::shift::Role) -> String {
    format!("{}-{}", time.name(), role.id).chars().take(NAME_AT_MOST).collect()
}
