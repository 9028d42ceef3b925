//! What one must know of an entry to go there or to call: for sheets that are handed over. Features say it of their kinds as the
//! block `sheet-entry`; how it looks stands in one place.
//!
//! Where a kind has a fact that nobody has told, the list is there and empty, and the sheet says that it is not known. What a kind
//! has not at all is absent.

use integra_web::{Show, Stop, Text, text::unmarked};
use serde::Serialize;

use crate::{
    pages::organizations::{Call, Place},
    share::{About, Line},
};

/// An entry in short.
#[derive(Debug, Default, Serialize)]
pub struct Brief {
    /// Who is behind it.
    pub by: Option<Text>,
    /// Who sits there, in words.
    pub who: Option<String>,
    /// Why nobody is there now.
    pub closed: Option<String>,
    /// Where it is.
    pub places: Option<Vec<Place>>,
    /// Where one does it, in words: from home, on the spot.
    pub at: Option<String>,
    /// How often or when, in words.
    pub when: Vec<String>,
    /// What is said where nobody has told when.
    pub ask_when: Option<String>,
    /// Its hours of every week.
    pub hours: Option<Vec<Days>>,
    /// Its telephones.
    pub calls: Option<Vec<Call>>,
    /// Its e-mail address.
    pub email: Option<String>,
    /// The languages spoken there.
    pub languages: Option<Vec<Tongue>>,
}

/// Days with the same hours.
#[derive(Debug, Serialize)]
pub struct Days {
    /// The days in words.
    pub days: String,
    /// Their hours.
    pub stretches: Vec<Stretch>,
}

/// One stretch of a day.
#[derive(Debug, Serialize)]
pub struct Stretch {
    /// `8:30–16:00`, or nothing when not known.
    pub times: Option<String>,
    /// What is not known or must be done first.
    pub note: Option<String>,
}

/// A language, and what is said about it: days, a level, an interpreter.
#[derive(Debug, Serialize)]
pub struct Tongue {
    /// Its name in the language of the sheet.
    pub name: String,
    /// More about it.
    pub more: Option<String>,
}

/// An entry in short, as a part of a page.
///
/// # Errors
/// The template fails: our mistake.
pub fn brief(show: &Show, brief: Brief) -> Result<String, Stop> {
    show.part("common/brief.html", brief)
}

/// The same in lines, as somebody writes it who tells others about it; features give it as the block `share-entry`. What nobody has
/// told is left out.
pub fn lines(show: &Show, brief: &Brief) -> String {
    let comma = show.say("web-comma", &[]);
    let place = |place: &Place| match (&place.street, &place.town) {
        (Some(street), Some(town)) => format!("{street}, {town}"),
        (Some(street), None) => street.clone(),
        _ => place.name.plain.clone(),
    };
    let stretch = |it: &Stretch| it.times.clone().or_else(|| it.note.clone()).unwrap_or_default();
    let days =
        |row: &Days| format!("{}: {}", row.days, row.stretches.iter().map(stretch).collect::<Vec<_>>().join(&comma));
    let tongue = |it: &Tongue| match &it.more {
        Some(more) => format!("{} ({more})", it.name),
        None => it.name.clone(),
    };
    let places: Vec<String> = brief.places.iter().flatten().map(place).chain(brief.at.clone()).collect();
    let when: Vec<String> = brief.when.iter().cloned().chain(brief.hours.iter().flatten().map(days)).collect();
    let calls: Vec<String> = brief.calls.iter().flatten().map(|call| call.number.clone()).collect();
    let spoken: Vec<String> = brief.languages.iter().flatten().map(tongue).collect();
    let all = [
        (About::By, "share-by", brief.by.iter().map(|by| by.plain.clone()).collect()),
        (About::When, "share-when", when),
        (About::Where, "share-where", places),
        (About::Call, "share-call", calls),
        (About::Languages, "share-languages", spoken),
    ];
    let told = all.into_iter().filter(|(.., values): &(About, &str, Vec<String>)| !values.is_empty());
    let separator = |about| if about == About::When || about == About::Where { " · " } else { comma.as_str() };
    let line = |(about, label, values): (About, &str, Vec<String>)| Line {
        about,
        label: unmarked(&show.say(label, &[])),
        value: unmarked(&values.join(separator(about))),
    };
    serde_json::to_string(&told.map(line).collect::<Vec<_>>()).unwrap_or_default()
}
