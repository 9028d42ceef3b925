//! When a session is held, in words.

use integra_common::views::{self, Days, Spoken};
use integra_edition::Of;
use integra_kernel::{
    Lang,
    dates::{FuzzyDate, Point},
    schedule::{Hours, Weekday},
};
use integra_web::{Show, Text, wording::Arg};
use jiff::{
    ToSpan,
    civil::{Date, Time},
};
use serde::Serialize;

use crate::{CounterSession, kinds::session::Exception, plan::Plan, presence::Presence};

/// How many coming days on which it is otherwise are told.
const MOST_CHANGES: usize = 12;

/// Whether somebody is there, in words.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Now {
    /// Class of the style sheet: `open`, `soon`, `later` or `unk`.
    pub(super) class: &'static str,
    /// Name of the icon.
    pub(super) icon: &'static str,
    words: String,
    more: Option<String>,
}

/// Days with the same hours.
#[derive(Debug, Serialize)]
pub(super) struct Day {
    /// Class of the style sheet: `open`, `ask-first` or `unk`.
    class: &'static str,
    days: String,
    stretches: Vec<Stretch>,
    /// Languages spoken then, where they differ from day to day.
    languages: Vec<Spoken>,
}

/// One stretch of a day.
#[derive(Debug, Serialize)]
struct Stretch {
    times: Option<String>,
    /// What is not known or must be done first.
    note: Option<String>,
    /// What the editor wrote about it.
    own: Option<Text>,
}

/// Days on which it is otherwise.
#[derive(Debug, Serialize)]
pub(super) struct Otherwise {
    days: String,
    /// The hours then; none when it is not held.
    times: Option<String>,
    reason: Option<Text>,
}

/// Whether somebody is there now, or when next. The page is made anew when that changes; a copy, which does not know, says
/// nothing.
pub(super) fn now(show: &Show, plan: &Plan) -> Option<Now> {
    if show.is_copy() {
        return None;
    }
    let told = plan.presence(show.zone(), show.now());
    show.reader.until(told.changes_at);
    let time = |time| [("time", Arg::Text(show.site.wording.time(&show.lang, time)))];
    let said = |class, icon, words: String, more| Some(Now { class, icon, words, more });
    match told.value {
        Presence::Now { until: Some(until), .. } => {
            said("open", "clock", show.say("web-state-open-until", &time(until)), None)
        }
        Presence::Now { until: None, since } => said(
            "soon",
            "clock",
            show.say("web-state-end-unknown", &time(since)),
            Some(show.say("web-state-end-unknown-more", &[])),
        ),
        Presence::Next { date, at, appointment: true } => {
            said("soon", "calendar", show.say("web-state-appointment", &[]), Some(next(show, date, at)))
        }
        Presence::Next { date, at, .. } => said("later", "calendar", next(show, date, at), None),
        Presence::Asked => said(
            "soon",
            "calendar",
            show.say("web-state-appointment", &[]),
            Some(show.say("web-state-appointment-more", &[])),
        ),
        Presence::Over => said("unk", "calendar", show.say("shop-over", &[]), None),
        Presence::NotKnown => said(
            "unk",
            "unknown",
            show.say("web-state-not-known", &[]),
            Some(show.say("web-state-not-known-more", &[])),
        ),
    }
}

fn next(show: &Show, date: Date, at: Option<Time>) -> String {
    let today = show.today();
    let day = match date {
        date if date == today => show.say("shop-today", &[]),
        date if today.tomorrow().is_ok_and(|tomorrow| tomorrow == date) => show.say("shop-tomorrow", &[]),
        date => show.site.wording.day(&show.lang, date, true, date.year() != today.year()),
    };
    match at {
        Some(at) => {
            let time = Arg::Text(show.site.wording.time(&show.lang, at));
            show.say("shop-next", &[("day", Arg::Text(day)), ("time", time)])
        }
        None => show.say("shop-next-untimed", &[("day", Arg::Text(day))]),
    }
}

/// The week as it is today: days with the same hours stand together.
pub(super) fn week(show: &Show, session: &Of<CounterSession>, plan: &Plan) -> Vec<Day> {
    let mut groups: Vec<(Vec<Weekday>, Vec<&Hours>)> = Vec::new();
    for (day, rows) in plan.week(show.today()) {
        match groups.iter_mut().find(|(_, same)| *same == rows) {
            Some((days, _)) => days.push(day),
            None => groups.push((vec![day], rows)),
        }
    }
    let own = |rows: &[&Hours]| rows.iter().any(|row| !row.languages.is_empty());
    let differ = groups.len() > 1 && groups.iter().any(|(_, rows)| own(rows));
    groups.into_iter().map(|(days, rows)| day(show, session, &days, rows, differ)).collect()
}

fn day(show: &Show, session: &Of<CounterSession>, days: &[Weekday], mut rows: Vec<&Hours>, differ: bool) -> Day {
    rows.sort_by_key(|row| (row.appointment, row.opens.is_none(), row.opens));
    let class = match rows.as_slice() {
        rows if rows.iter().all(|row| row.appointment) => "ask-first",
        rows if rows.iter().any(|row| row.opens.is_some() && !row.appointment) => "open",
        _ => "unk",
    };
    let spoken = if differ { spoken_at(session, &rows) } else { Vec::new() };
    Day {
        class,
        days: show.site.wording.weekdays(&show.lang, days),
        stretches: rows.iter().map(|row| stretch(show, session, row)).collect(),
        languages: spoken.iter().map(|lang| views::spoken(show, lang)).collect(),
    }
}

/// Hours of the week as a sheet has them; the languages of each day stand there after the telephone.
pub(super) fn in_brief(week: Vec<Day>) -> Vec<Days> {
    let stretch = |it: Stretch| views::Stretch { times: it.times, note: it.note };
    let days = |day: Day| Days { days: day.days, stretches: day.stretches.into_iter().map(stretch).collect() };
    week.into_iter().map(days).collect()
}

/// Languages spoken at some hours: those they name, else the session's.
pub(super) fn spoken_at(session: &CounterSession, rows: &[&Hours]) -> Vec<Lang> {
    let mut found = Vec::new();
    for row in rows {
        let named = if row.languages.is_empty() { &session.languages } else { &row.languages };
        for lang in named {
            if !found.contains(lang) {
                found.push(lang.clone());
            }
        }
    }
    found
}

fn stretch(show: &Show, session: &Of<CounterSession>, row: &Hours) -> Stretch {
    let note = match row {
        row if row.appointment => Some(show.say("web-state-appointment", &[])),
        row if row.opens.is_none() && row.closes.is_none() => Some(show.say("shop-time-unknown", &[])),
        row => views::missing_end(show, row.opens, row.closes),
    };
    Stretch {
        times: views::times(show, row.opens, row.closes),
        note,
        own: show.text(&session.entry, &format!("schedules/{}/note", row.id)),
    }
}

/// Coming days on which it is otherwise, the next first, within so many days.
pub(super) fn changes(show: &Show, session: &Of<CounterSession>, within: i64) -> Vec<Otherwise> {
    let today = show.today();
    let until = |it: &Exception| it.until.unwrap_or(it.from);
    let near =
        |it: &Exception| until(it) >= today && today.checked_add(within.days()).is_ok_and(|last| it.from <= last);
    let mut coming: Vec<_> = session.exceptions.iter().filter(|it| near(it)).collect();
    coming.sort_by_key(|it| (it.from, until(it)));
    let otherwise = |it: &Exception| Otherwise {
        days: days(show, it.from, until(it)),
        times: views::times(show, it.opens, it.closes),
        reason: show.text(&session.entry, &format!("exceptions/{}/reason", it.id)),
    };
    coming.into_iter().take(MOST_CHANGES).map(otherwise).collect()
}

fn days(show: &Show, from: Date, until: Date) -> String {
    let wording = &show.site.wording;
    match FuzzyDate::range(Point::day(from), Point::day(until)) {
        Ok(range) if from != until => wording.date(&show.lang, &range),
        _ => wording.day(&show.lang, from, true, true),
    }
}
