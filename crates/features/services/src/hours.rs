//! Opening hours in words: the state now, and the week as a table with the languages of each day.

use integra_common::{
    SpokenLanguage,
    views::{self, Spoken},
};
use integra_edition::Entry;
use integra_kernel::{
    Lang,
    schedule::{self, Hours, OpenState, Opening, RelativeDay, Weekday},
};
use integra_web::{Show, Text, wording::Arg};
use serde::Serialize;

use crate::{Service, days::Week};

/// Whether a place is open, in words.
#[derive(Debug, Clone, Serialize)]
pub struct Now {
    /// Class of the style sheet: `open`, `closed`, `soon`, `unk`, or `later` on copies, which do not know.
    pub class: &'static str,
    /// Name of the icon.
    pub icon: &'static str,
    /// The state.
    pub words: String,
    /// When it changes, or what to do.
    pub more: Option<String>,
}

/// Whether a place with these hours is open now. The page is made anew when that changes.
pub fn now(show: &Show, hours: &[Hours]) -> Now {
    if show.is_copy() && !hours.is_empty() {
        return said("later", "clock", show.say("web-state-later", &[]), None);
    }
    let state = schedule::state(hours, show.zone(), show.now());
    show.reader.until(state.changes_at);
    let time = |time: jiff::civil::Time| [("time", Arg::Text(show.site.wording.time(&show.lang, time)))];
    match state.value {
        OpenState::Open { closes: Some(closes), .. } => {
            said("open", "clock", show.say("web-state-open-until", &time(closes)), None)
        }
        OpenState::Open { closes: None, .. } => said("open", "clock", show.say("web-state-open-long", &[]), None),
        OpenState::OpenEndUnknown { since, .. } => said(
            "soon",
            "clock",
            show.say("web-state-end-unknown", &time(since)),
            Some(show.say("web-state-end-unknown-more", &[])),
        ),
        OpenState::ClosedUntil(next) => {
            said("closed", "clock", show.say("web-state-closed-now", &[]), Some(opening(show, &next)))
        }
        OpenState::ByAppointment { .. } => said(
            "soon",
            "calendar",
            show.say("web-state-appointment", &[]),
            Some(show.say("web-state-appointment-more", &[])),
        ),
        OpenState::Closed => said("closed", "clock", show.say("web-state-closed-today", &[]), None),
        OpenState::NotKnown => said(
            "unk",
            "unknown",
            show.say("web-state-not-known", &[]),
            Some(show.say("web-state-not-known-more", &[])),
        ),
    }
}

fn said(class: &'static str, icon: &'static str, words: String, more: Option<String>) -> Now {
    Now { class, icon, words, more }
}

fn opening(show: &Show, next: &Opening) -> String {
    let wording = &show.site.wording;
    let (timed, untimed, extra) = match next.day {
        RelativeDay::Today => ("web-opens-today", "web-opens-today-untimed", None),
        RelativeDay::Tomorrow => ("web-opens-tomorrow", "web-opens-tomorrow-untimed", None),
        RelativeDay::ThisWeek => (
            "web-opens-weekday",
            "web-opens-weekday-untimed",
            Some(("day", wording.on_weekday(&show.lang, next.weekday))),
        ),
        RelativeDay::Later => (
            "web-opens-date",
            "web-opens-date-untimed",
            Some(("date", wording.day(&show.lang, next.date, false, true))),
        ),
    };
    let time = next.time.map(|time| ("time", Arg::Text(wording.time(&show.lang, time))));
    let id = if time.is_some() { timed } else { untimed };
    let args: Vec<_> = extra.map(|(name, text)| (name, Arg::Text(text))).into_iter().chain(time).collect();
    show.say(id, &args)
}

/// Whether people can walk in now: the facet "open now". Never true while the end is not known.
pub fn is_open(show: &Show, hours: &[Hours]) -> bool {
    if show.is_copy() {
        return false;
    }
    let state = schedule::state(hours, show.zone(), show.now());
    show.reader.until(state.changes_at);
    matches!(state.value, OpenState::Open { .. })
}

/// One row of the week: days with the same hours.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// Class of the style sheet: `open`, `ask-first`, `shut` or `unk`.
    pub class: &'static str,
    /// The days in words.
    pub days: String,
    /// Whether it is today.
    pub today: bool,
    /// The stretches.
    pub stretches: Vec<Stretch>,
    /// Languages spoken then.
    pub languages: Vec<Spoken>,
}

/// One stretch of a day.
#[derive(Debug, Clone, Serialize, PartialEq)]
pub struct Stretch {
    /// `8:30–16:00`, or nothing when not known.
    pub times: Option<String>,
    /// What is not known or must be done first.
    pub note: Option<String>,
    /// What the editor wrote about it.
    pub own: Option<Text>,
}

/// The languages of a service: its own or, when it and its hours name none, those of whoever offers it.
pub fn spoken(show: &Show, service: &Service) -> Vec<SpokenLanguage> {
    if service.languages.is_empty() && service.schedules.iter().all(|hours| hours.languages.is_empty()) {
        let organization = show.reader.follow(&service.organization);
        return organization.map(|organization| organization.languages.clone()).unwrap_or_default();
    }
    service.languages.clone()
}

/// What is known of the seven days from today on.
pub fn coming<'w>(show: &Show, service: &'w Service, spoken: &'w [SpokenLanguage]) -> Week<'w> {
    Week { hours: &service.schedules, spoken, from: show.today() }
}

/// On which days a language is spoken, and by whom, in words; nothing when neither is known.
pub fn when_spoken(show: &Show, week: &Week, lang: &Lang) -> Option<String> {
    let days = week.days_of(lang);
    let days = (!days.is_empty()).then(|| show.site.wording.weekdays(&show.lang, &days));
    let interpreter = week.by_interpreter(lang).then(|| show.say("services-interpreter", &[]));
    let more: Vec<String> = days.into_iter().chain(interpreter).collect();
    (!more.is_empty()).then(|| more.join(", "))
}

/// One day: its hours, the languages spoken then, and whether it is today.
type Day<'d> = (Vec<&'d Hours>, Vec<Lang>, bool);

/// The week of an entry as it is today, as rows of equal days; today stands alone. Languages stand in it when they differ
/// from day to day.
pub fn week(show: &Show, entry: &Entry, hours: &[Hours], spoken: &[SpokenLanguage]) -> Vec<Row> {
    if hours.is_empty() && spoken.iter().all(|spoken| spoken.days.is_empty()) {
        return Vec::new();
    }
    let today = show.today();
    let monday =
        today.checked_sub(jiff::ToSpan::days(i64::from(today.weekday().to_monday_zero_offset()))).unwrap_or(today);
    let known = Week { hours, spoken, from: monday };
    let mut rows: Vec<(Vec<Weekday>, Day)> = Vec::new();
    for (offset, weekday) in Weekday::ALL.into_iter().enumerate() {
        let date = monday.saturating_add(jiff::ToSpan::days(i64::try_from(offset).unwrap_or_default()));
        let day = (schedule::day(hours, date), known.spoken_on(weekday), date == today && !show.is_copy());
        match rows.last_mut() {
            Some((days, same)) if *same == day && !day.2 => days.push(weekday),
            _ => rows.push((vec![weekday], day)),
        }
    }
    let mut spoken = rows.iter().filter(|(_, (hours, spoken, _))| !hours.is_empty() || !spoken.is_empty());
    let first = spoken.next().map(|(_, (_, spoken, _))| spoken.clone());
    let differs = spoken.any(|(_, (_, spoken, _))| Some(spoken) != first.as_ref());
    rows.into_iter().map(|(days, day)| row(show, entry, &days, day, differs)).collect()
}

fn row(show: &Show, entry: &Entry, days: &[Weekday], (hours, spoken, today): Day, differs: bool) -> Row {
    let class = match hours.as_slice() {
        [] if spoken.is_empty() => "shut",
        [] => "unk",
        hours if hours.iter().all(|hours| hours.appointment) => "ask-first",
        hours if hours.iter().any(|hours| hours.opens.is_some() && !hours.appointment) => "open",
        _ => "unk",
    };
    let mut stretches: Vec<Stretch> = hours.iter().map(|hours| stretch(show, entry, hours)).collect();
    if stretches.is_empty() && !spoken.is_empty() {
        let note = Some(show.say("web-state-not-known", &[]));
        stretches.push(Stretch { times: None, note, own: None });
    }
    Row {
        class,
        days: show.site.wording.weekdays(&show.lang, days),
        today,
        stretches,
        languages: if differs { spoken.iter().map(|lang| views::spoken(show, lang)).collect() } else { Vec::new() },
    }
}

fn stretch(show: &Show, entry: &Entry, hours: &Hours) -> Stretch {
    let note = if hours.appointment {
        Some(show.say("web-state-appointment", &[]))
    } else {
        views::missing_end(show, hours.opens, hours.closes)
    };
    let times = views::times(show, hours.opens, hours.closes);
    Stretch { times, note, own: show.text(entry, &format!("schedules/{}/note", hours.id)) }
}
