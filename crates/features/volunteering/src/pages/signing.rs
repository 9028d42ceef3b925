//! What people can sign up for on the page of an opportunity, and how free it is.

use integra_edition::{Entry, Of};
use integra_kernel::Kind;
use integra_web::{Show, Text};
use serde::Serialize;

use super::when;
use crate::{Opportunity, Shift, offers, shifts};

/// Most times of shifts that are shown.
const TIMES: usize = 8;

/// What people can sign up for.
#[derive(Serialize)]
pub(super) struct Signing {
    /// How free it is, where people sign up for the whole.
    free: Option<String>,
    /// The form, where people sign up for the whole and more are taken.
    url: Option<String>,
    /// Its shifts.
    shifts: Vec<ShiftRow>,
}

/// A shift.
#[derive(Serialize)]
pub(super) struct ShiftRow {
    /// Its place on the page.
    slug: String,
    name: Text,
    summary: Option<Text>,
    /// The next times, in words.
    times: Vec<String>,
    /// Whether there are more.
    more: bool,
    free: String,
    url: Option<String>,
}

/// The path of the form of an entry.
fn form(show: &Show, kind: &str, entry: &Entry) -> String {
    show.url(&format!("sign-up/{kind}/{}", entry.slug))
}

/// How free an entry is, in words. Where nobody has signed up yet, there are places.
fn free(show: &Show, entry: &Entry) -> String {
    let state = show.reader.free(entry.id).filter(|state| ["few", "full"].contains(state)).unwrap_or("open");
    show.say(&format!("signup-free-{state}"), &[])
}

/// What people can sign up for here; nothing where they do so elsewhere. A copy that is kept says nothing of it: places come
/// and go.
pub(super) fn of(show: &Show, opportunity: &Of<Opportunity>) -> Option<Signing> {
    if opportunity.sign_up != Some(true) || show.is_copy() || !show.site.serves("sign-up") {
        return None;
    }
    let entry = &opportunity.entry;
    if let Some(offering) = offers::of_opportunity(&show.reader, &show.city, entry) {
        let url = offering.open.then(|| form(show, Opportunity::NAME, entry));
        return Some(Signing { free: offering.open.then(|| free(show, entry)), url, shifts: Vec::new() });
    }
    let shifts = offers::shifts_of(&show.reader, opportunity);
    let rows: Vec<ShiftRow> = shifts.iter().filter_map(|shift| row(show, shift)).collect();
    (!rows.is_empty()).then_some(Signing { free: None, url: None, shifts: rows })
}

/// A shift with its next times; nothing when it is over, or people sign up elsewhere.
pub(super) fn row(show: &Show, shift: &Of<Shift>) -> Option<ShiftRow> {
    if !show.site.serves("sign-up") {
        return None;
    }
    let entry = &shift.entry;
    let times = shifts::coming(shift, show.zone(), show.now());
    // The page is made anew when the next one begins.
    show.reader.until(times.first().map(|time| time.from));
    let offering = offers::of_shift(&show.reader, &show.city, entry)?;
    if times.is_empty() && !offering.cancelled {
        return None;
    }
    Some(ShiftRow {
        slug: entry.slug.to_string(),
        name: show.name(entry),
        summary: show.text(entry, "summary"),
        times: times.iter().take(TIMES).map(|time| when::time(show, time)).collect(),
        more: times.len() > TIMES,
        free: match offering.cancelled {
            true => show.say("vocabulary-shift-status-cancelled", &[]),
            false => free(show, entry),
        },
        url: offering.open.then(|| form(show, Shift::NAME, entry)),
    })
}
