//! What is written is read back: by a strict reader of our own, and by libraries that others wrote.

mod atom;
mod calendar;
mod reader;
mod series;
mod zones;

use integra_formats::calendar::{Calendar, Event, When};
use jiff::{Timestamp, civil::date, tz::TimeZone};
use proptest::prelude::*;

/// Whatever somebody may type: letters of all scripts, signs that formats use, breaks, and what only steers machines.
pub fn text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "\r\n",
        "\n",
        "\r",
        "\\n",
        "\\",
        ";",
        ",",
        ":",
        "\"",
        "'",
        "<",
        ">",
        "&",
        "]]>",
        "&amp;",
        "\u{2028}",
        "\0",
        "\u{1b}",
        "\t",
        "BEGIN:VEVENT",
        "END:VCALENDAR",
        "\r\nATTACH:https://example.org/x",
        "\n </feed>",
        "👩‍👧",
        "Ž",
        "志愿者",
        "متطوع",
        "\u{fffe}",
    ]);
    prop::collection::vec(prop_oneof![odd.prop_map(str::to_owned), "\\PC{0,40}"], 0..6).prop_map(|parts| parts.concat())
}

/// The same without breaks and without what only steers machines: it comes back as it went.
pub fn plain() -> impl Strategy<Value = String> {
    text().prop_map(|text| text.chars().filter(|letter| !steers(*letter)).collect())
}

/// Whether a character is one that no format carries.
pub fn steers(letter: char) -> bool {
    letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') || u32::from(letter) & 0xfffe == 0xfffe
}

/// A moment.
pub fn moment(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

/// A calendar of Prague with these events.
pub fn prague(events: Vec<Event>) -> Calendar {
    Calendar {
        name: "Volunteering".to_owned(),
        description: None,
        zone: TimeZone::get("Europe/Prague").expect("a zone"),
        refresh: None,
        method: None,
        source: None,
        events,
    }
}

/// An event on one day.
pub fn event(summary: &str) -> Event {
    let uid = "0192e1a0-0000-7000-8000-000000000001@integra".to_owned();
    let when = When::Days { first: date(2026, 12, 5), last: date(2026, 12, 5) };
    Event { sequence: 3, ..Event::new(uid, moment("2026-11-23T08:00:00Z"), when, summary.into()) }
}
