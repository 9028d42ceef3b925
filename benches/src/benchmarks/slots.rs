//! The first free time of somebody who speaks a language, over a year of 500 people's weekly hours, beside listing all times
//! of that year and looking through the list.

use std::time::{Duration, Instant};

use integra_kernel::clock::Timestamp;
use integra_shop::{
    earliest::Earliest,
    plan::{Change, Plan},
    slots::Slot,
};
use jiff::{SignedDuration, ToSpan, civil::date, tz::TimeZone};
use serde_json::json;

use crate::{
    Result,
    ground::Ground,
    measure::{self, Paired, Side},
    report::{Aim, Line, Report, Sense, number},
    trouble,
};

/// People who sit somewhere.
const WORKERS: usize = 500;
/// Languages they speak, two each.
const LANGUAGES: usize = 14;
/// Questions to each side; the first ones warm up both and are not counted.
const QUESTIONS: usize = 120;
const WARM_UP: usize = 20;
/// How far ahead one looks, in days.
const YEAR: i64 = 365;
/// What the design asks of a search, in milliseconds.
const AIM: Aim = Aim::Under(5.0);

/// Measures it.
pub fn run(_: &Ground) -> Result<Report> {
    let office = Office::new()?;
    let all = office.slots(None, office.now).count();
    let settings = vec![
        format!(
            "{WORKERS} people with two of {LANGUAGES} languages each; one to three stretches of hours a week, times of 15 to 45 minutes, holidays and three weeks of leave: {} times in the year ahead",
            number(all as f64),
        ),
        format!("a question names a language and a moment; {QUESTIONS} questions to each side; what is taken is decided by a number made of person and moment; one thread"),
        "listed: all times of the year of those who speak the language, sorted, then looked through; both sides must find the same".to_owned(),
    ];
    let lines = vec![
        office
            .beside("one time in ten is free", &|slot, worker, _| mix(slot, worker).is_multiple_of(10))?
            .aiming(&[AIM]),
        office.beside("one in a thousand", &|slot, worker, _| mix(slot, worker).is_multiple_of(1_000))?.aiming(&[AIM]),
        office.beside("none for half a year", &|slot, _, asked| {
            slot.from.duration_since(asked) > SignedDuration::from_hours(YEAR / 2 * 24)
        })?,
        office.beside("none in the year", &|_, _, _| false)?,
    ];
    Ok(Report { benchmark: "slots", settings, lines })
}

/// Whether a time of a worker is free for somebody who asks at a moment.
type Free<'f> = &'f dyn Fn(&Slot, usize, Timestamp) -> bool;

/// A number made of a person and a moment, the same on every machine.
fn mix(slot: &Slot, worker: usize) -> u64 {
    let seed = slot.from.as_second().unsigned_abs() ^ (worker as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mixed = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed ^ (mixed >> 31)
}

struct Office {
    zone: TimeZone,
    now: Timestamp,
    workers: Vec<Worker>,
}

struct Worker {
    plan: Plan,
    speaks: [usize; 2],
}

impl Office {
    fn new() -> Result<Self> {
        let zone = TimeZone::get("Europe/Prague").map_err(|error| trouble(error.to_string()))?;
        let now = "2026-11-30T08:00:00Z".parse().map_err(|_| trouble("no moment"))?;
        let workers = (0..WORKERS).map(worker).collect::<Result<_>>()?;
        Ok(Self { zone, now, workers })
    }

    /// All times of a year ahead, in order, of those who speak a language.
    fn slots(&self, language: Option<usize>, from: Timestamp) -> Earliest<'_, usize> {
        let until = from.saturating_add(SignedDuration::from_hours(YEAR * 24)).unwrap_or(from);
        let speaking = self.workers.iter().enumerate();
        let speaking = speaking.filter(move |(_, it)| language.is_none_or(|language| it.speaks.contains(&language)));
        Earliest::of(speaking.map(|(number, it)| (number, it.plan.slots(&self.zone, from, until))))
    }

    fn ours(&self, language: usize, from: Timestamp, free: Free) -> Option<(usize, Slot)> {
        self.slots(Some(language), from).find(|(worker, slot)| free(slot, *worker, from))
    }

    fn listed(&self, language: usize, from: Timestamp, free: Free) -> Option<(usize, Slot)> {
        let until = from.saturating_add(SignedDuration::from_hours(YEAR * 24)).unwrap_or(from);
        let speaking = self.workers.iter().enumerate().filter(|(_, it)| it.speaks.contains(&language));
        let mut all: Vec<(usize, Slot)> = speaking
            .flat_map(|(number, it)| it.plan.slots(&self.zone, from, until).map(move |slot| (number, slot)))
            .collect();
        all.sort_unstable_by_key(|(worker, slot)| (slot.from, *worker));
        all.into_iter().find(|(worker, slot)| free(slot, *worker, from))
    }

    fn beside(&self, what: &str, free: Free) -> Result<Line> {
        let mut turn = 0;
        let mut answers = [None, None];
        // Both sides are asked the same in one round.
        let pairs = measure::rounds(WARM_UP + QUESTIONS, |side| {
            let question = turn / 2;
            turn += 1;
            let asked = self.now.saturating_add((question as i64).hours()).unwrap_or(self.now);
            let from = Instant::now();
            let answer = match side {
                Side::Ours => self.ours(question % LANGUAGES, asked, free),
                Side::Peer => self.listed(question % LANGUAGES, asked, free),
            };
            let took = from.elapsed();
            answers[turn % 2] = answer;
            if turn % 2 == 0 && answers[0] != answers[1] {
                return Err(trouble(format!("{what}: the two sides find different times")));
            }
            Ok(took)
        })?;
        let millis = |took: &Duration| took.as_secs_f64() * 1e3;
        let paired = Paired::new(pairs[WARM_UP..].iter().map(|(ours, peer)| (millis(ours), millis(peer))))?;
        Ok(Line::new(what.to_owned(), "ms", ("integra", "listed"), &paired, Sense::Fast).with_long_tail())
    }
}

/// One person: hours, times and leave that depend on their number alone.
fn worker(number: usize) -> Result<Worker> {
    let days = ["mo", "tu", "we", "th", "fr"];
    let row = |nth: usize| {
        let opens = 8 + (number + nth * 3) % 5;
        json!({
            "id": format!("r{nth}"),
            "days": [days[(number + nth * 2) % days.len()], days[(number / 5 + nth) % days.len()]],
            "opens": format!("{opens:02}:00"),
            "closes": format!("{:02}:{:02}", opens + 3, number % 2 * 30),
        })
    };
    let rows: Vec<_> = (0..=number % 3).map(row).collect();
    let rows = serde_json::from_value(json!(rows)).map_err(|error| trouble(error.to_string()))?;
    let leave = date(2027, 1, 4).saturating_add((number as i64 % 330).days());
    let closed = |from, days: i64| Change { from, until: from.saturating_add(days.days()), hours: None };
    let changes = vec![closed(date(2026, 12, 24), 2), closed(date(2027, 5, 1), 0), closed(leave, 20)];
    let minutes = [15, 20, 30, 45][number % 4];
    let speaks = [number % LANGUAGES, (number * 5 + 3) % LANGUAGES];
    Ok(Worker { plan: Plan::new(rows, changes).with_slots(minutes), speaks })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_find_the_same() {
        let office = Office::new().expect("an office");
        for language in 0..LANGUAGES {
            let free: Free = &|slot, worker, _| mix(slot, worker).is_multiple_of(200);
            let found = office.ours(language, office.now, free);
            assert!(found.is_some(), "somebody speaks {language}");
            assert_eq!(found, office.listed(language, office.now, free));
        }
    }
}
