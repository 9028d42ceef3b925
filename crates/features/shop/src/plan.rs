//! When a session is held: its weekly hours, and the days on which it is otherwise. Plain rules, tested without a server.

use integra_kernel::{
    clock::Timestamp,
    schedule::{Hours, Weekday, moment},
};
use jiff::{
    SignedDuration, ToSpan,
    civil::{Date, DateTime, Time},
    tz::TimeZone,
};

use crate::CounterSession;

/// Shortest and longest time one can have, in minutes. What lies outside is no length anybody meant.
const LENGTHS: std::ops::RangeInclusive<i64> = 5..=480;
/// How many days ahead times are given when nobody says.
const AHEAD: i64 = 28;
/// Most days ahead.
const FARTHEST: i64 = 400;
/// Most hours before a time, and most people at one time, that can be meant.
const MOST: i64 = 10_000;

/// Days on which a session is otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// Its hours on these days: opens, closes. `None`: it is not held.
    pub hours: Option<(Option<Time>, Option<Time>)>,
}

/// When a session is held, and how times are given at it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Plan {
    rows: Vec<Hours>,
    changes: Vec<Change>,
    /// Weekdays on which some row may apply.
    days: [bool; 7],
    minutes: Option<i64>,
    places: usize,
    notice: SignedDuration,
    ahead: i64,
}

/// A session on one date: somebody sits there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sitting {
    /// The date it begins on.
    pub date: Date,
    /// The row of its weekly hours; none where an exception gives the hours.
    pub row: Option<usize>,
    /// When it begins, by the clock on the wall. `None`: nobody has told us.
    pub opens: Option<Time>,
    /// When it ends; not later than `opens` means on the next day.
    pub closes: Option<Time>,
    /// Whether one must ask for a time first.
    pub appointment: bool,
}

impl Plan {
    /// A plan of weekly hours and what changes them.
    pub fn new(rows: Vec<Hours>, changes: Vec<Change>) -> Self {
        let any = rows.iter().any(|row| row.days.is_empty() && row.appointment);
        let days = Weekday::ALL.map(|day| any || rows.iter().any(|row| row.days.contains(&day)));
        Self { rows, changes, days, minutes: None, places: 1, notice: SignedDuration::ZERO, ahead: AHEAD }
    }

    /// The plan of a session.
    pub fn of(session: &CounterSession) -> Self {
        let change = |it: &crate::kinds::session::Exception| Change {
            from: it.from,
            until: it.until.unwrap_or(it.from),
            hours: (it.opens.is_some() || it.closes.is_some()).then_some((it.opens, it.closes)),
        };
        let plan = Self::new(session.schedules.clone(), session.exceptions.iter().map(change).collect());
        let places = session.places_per_slot.unwrap_or(1).clamp(0, MOST);
        Self {
            minutes: session.slot_minutes.filter(|minutes| LENGTHS.contains(minutes)),
            places: usize::try_from(places).unwrap_or_default(),
            notice: SignedDuration::from_hours(session.notice_hours.unwrap_or_default().clamp(0, MOST)),
            ahead: session.ahead_days.unwrap_or(AHEAD).clamp(0, FARTHEST),
            ..plan
        }
    }

    /// The same with times of so many minutes.
    pub fn with_slots(self, minutes: i64) -> Self {
        Self { minutes: Some(minutes).filter(|minutes| LENGTHS.contains(minutes)), ..self }
    }

    /// The same where one must ask so long before, and at most so many days ahead.
    pub fn with_limits(self, notice: SignedDuration, ahead: i64) -> Self {
        Self { notice, ahead, ..self }
    }

    /// Its weekly hours, as they were written.
    pub fn rows(&self) -> &[Hours] {
        &self.rows
    }

    /// Whether no day is otherwise than the weekly hours say.
    pub fn is_usual(&self) -> bool {
        self.changes.is_empty()
    }

    /// How long one time is, in minutes, where times are given.
    pub fn minutes(&self) -> Option<i64> {
        self.minutes
    }

    /// How many people come at one time.
    pub fn places(&self) -> usize {
        self.places
    }

    /// Between which moments times can be asked for now: from the notice on, until the end of the last day ahead. `None`
    /// only at the edge of the calendar.
    pub fn offered(&self, zone: &TimeZone, now: Timestamp) -> Option<(Timestamp, Timestamp)> {
        let last = zone.to_datetime(now).date().checked_add((self.ahead + 1).days()).ok()?;
        Some((now.checked_add(self.notice).ok()?, moment(zone, last.to_datetime(Time::midnight()))?))
    }

    /// Who sits there on a date, in the order in which they begin; those whose beginning nobody has told last.
    ///
    /// A closed day is closed whatever else is said of it. Other hours take the place of the weekly ones on days on which
    /// it would be held anyway; for one single day they hold on whatever weekday it is.
    pub fn on(&self, date: Date, into: &mut Vec<Sitting>) {
        into.clear();
        let held = self.days[Weekday::of(date) as usize];
        if !held && self.changes.is_empty() {
            return;
        }
        let rows = self.rows.iter().enumerate().filter(|(_, row)| held && row.applies(date));
        into.extend(rows.map(|(index, row)| Sitting {
            date,
            row: Some(index),
            opens: row.opens,
            closes: row.closes,
            appointment: row.appointment,
        }));
        let usual = into.len();
        for change in self.changes.iter().filter(|it| it.from <= date && date <= it.until) {
            let Some((opens, closes)) = change.hours else {
                into.clear();
                return;
            };
            if usual > 0 || change.from == change.until {
                into.push(Sitting { date, row: None, opens, closes, appointment: false });
            }
        }
        if into.len() > usual {
            into.drain(..usual);
        }
        into.sort_unstable_by_key(|it| (it.opens.is_none(), it.opens, it.closes, it.row));
    }

    /// The weekdays on which it is held in the seven days from a date on, with the rows that say so.
    pub fn week(&self, from: Date) -> Vec<(Weekday, Vec<&Hours>)> {
        let dates = (0..7).filter_map(|ahead: i64| from.checked_add(ahead.days()).ok());
        let mut days: Vec<(Weekday, Vec<&Hours>)> = dates
            .map(|date| (Weekday::of(date), self.rows.iter().filter(|row| row.applies(date)).collect::<Vec<_>>()))
            .filter(|(_, rows)| !rows.is_empty())
            .collect();
        days.sort_unstable_by_key(|(day, _)| *day);
        days
    }
}

impl Sitting {
    /// When it begins by the clock on the wall, where that is known.
    pub fn begins_at(&self) -> Option<DateTime> {
        Some(self.date.to_datetime(self.opens?))
    }

    /// When it ends by the clock on the wall, where that is known.
    pub fn ends_at(&self) -> Option<DateTime> {
        let closes = self.closes?;
        let next_day = closes <= self.opens.unwrap_or_default();
        let date = if next_day { self.date.tomorrow().ok()? } else { self.date };
        Some(date.to_datetime(closes))
    }

    /// Both ends as moments, where both are known and the clock does not jump over the whole of it.
    pub fn span(&self, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
        let (from, until) = (moment(zone, self.begins_at()?)?, moment(zone, self.ends_at()?)?);
        (from < until).then_some((from, until))
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use jiff::civil::{date, time};
    use serde_json::json;

    use super::*;

    /// A plan as facts say it.
    pub(crate) fn plan(facts: serde_json::Value) -> Plan {
        let mut whole =
            json!({ "organization": "01989e5c-4a00-7000-8000-000000000001", "role": "adviser", "status": "held" });
        if let (Some(whole), serde_json::Value::Object(facts)) = (whole.as_object_mut(), facts) {
            whole.extend(facts);
        }
        Plan::of(&serde_json::from_value(whole).expect("a session"))
    }

    fn on(plan: &Plan, date: Date) -> Vec<(Option<Time>, Option<Time>)> {
        let mut found = Vec::new();
        plan.on(date, &mut found);
        found.iter().map(|it| (it.opens, it.closes)).collect()
    }

    fn at(from: i8, until: i8) -> (Option<Time>, Option<Time>) {
        (Some(time(from, 0, 0, 0)), Some(time(until, 0, 0, 0)))
    }

    /// A Monday.
    const MONDAY: Date = date(2026, 12, 7);

    #[test]
    fn weekly_hours_hold_on_their_days_in_order() {
        let plan = plan(json!({ "schedules": [
            { "id": "b", "days": ["mo"], "opens": "13:00", "closes": "15:00" },
            { "id": "a", "days": ["mo", "we"], "opens": "09:00", "closes": "12:00" },
            { "id": "c", "days": ["mo"] },
        ] }));
        assert_eq!(on(&plan, MONDAY), [at(9, 12), at(13, 15), (None, None)]);
        assert_eq!(on(&plan, date(2026, 12, 8)), []);
        assert_eq!(on(&plan, date(2026, 12, 9)), [at(9, 12)]);
        let week: Vec<_> = plan.week(MONDAY).iter().map(|(day, rows)| (*day, rows.len())).collect();
        assert_eq!(week, [(Weekday::Monday, 3), (Weekday::Wednesday, 1)]);
    }

    #[test]
    fn exceptions_close_a_day_or_give_it_other_hours() {
        let plan = plan(json!({
            "schedules": [{ "id": "a", "days": ["mo", "tu"], "opens": "09:00", "closes": "12:00" }],
            "exceptions": [
                { "id": "leave", "from": "2026-12-07" },
                { "id": "short", "from": "2026-12-14", "until": "2026-12-18", "opens": "10:00", "closes": "11:00" },
                { "id": "extra", "from": "2026-12-19", "opens": "10:00", "closes": "13:00" },
                { "id": "both", "from": "2026-12-15" },
            ],
        }));
        assert_eq!(on(&plan, MONDAY), []);
        assert_eq!(on(&plan, date(2026, 12, 8)), [at(9, 12)]);
        assert_eq!(on(&plan, date(2026, 12, 14)), [at(10, 11)]);
        assert_eq!(on(&plan, date(2026, 12, 15)), [], "closed wins over other hours");
        assert_eq!(on(&plan, date(2026, 12, 16)), [], "other hours of some days hold where it is held anyway");
        assert_eq!(on(&plan, date(2026, 12, 19)), [at(10, 13)], "those of one day hold on a Saturday too");
    }

    #[test]
    fn a_row_of_another_season_says_nothing() {
        let plan = plan(json!({ "schedules": [
            { "id": "a", "days": ["mo"], "opens": "09:00", "closes": "12:00", "until": "2026-12-06" },
        ] }));
        assert_eq!(on(&plan, MONDAY), []);
        assert_eq!(on(&plan, date(2026, 11, 30)), [at(9, 12)]);
        assert!(plan.week(MONDAY).is_empty());
    }

    #[test]
    fn numbers_nobody_meant_give_no_times() {
        for minutes in [-30, 0, 4, 481, i64::MAX] {
            assert_eq!(plan(json!({ "slot_minutes": minutes })).minutes(), None, "{minutes}");
        }
        let odd = json!({ "places_per_slot": -3, "notice_hours": i64::MIN, "ahead_days": i64::MAX });
        let odd = plan(odd);
        assert_eq!(odd.places(), 0);
        let now = "2026-12-07T08:00:00Z".parse().expect("a moment");
        let (from, until) = odd.offered(&TimeZone::UTC, now).expect("within the calendar");
        assert!(from == now && until > now);
    }

    #[test]
    fn times_are_offered_from_the_notice_to_the_end_of_the_last_day() {
        let plan = plan(json!({ "notice_hours": 24, "ahead_days": 7 }));
        let zone = TimeZone::get("Europe/Bratislava").expect("a zone");
        let now = "2026-12-07T08:00:00Z".parse().expect("a moment");
        let (from, until) = plan.offered(&zone, now).expect("within the calendar");
        assert_eq!(from.to_string(), "2026-12-08T08:00:00Z");
        assert_eq!(until.to_string(), "2026-12-14T23:00:00Z", "the night after Monday, a week later");
    }
}
