//! Whether somebody sits there now, and when next. Plain rules over a plan, tested without a server.

use integra_kernel::{
    clock::Timestamp,
    schedule::{Timed, combine, moment, today},
};
use jiff::{
    ToSpan,
    civil::{Date, Time},
    tz::TimeZone,
};

use crate::plan::{Plan, Sitting};

/// How many days ahead the next time is looked for.
const LOOKED_AT: i64 = 400;

/// What is known of a session at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Somebody is there.
    Now {
        /// Until when. `None`: nobody has told us; then it is never to be shown as "there now", but as "since".
        until: Option<Time>,
        /// Since when.
        since: Time,
    },
    /// Somebody will be there.
    Next {
        /// The day.
        date: Date,
        /// The time. `None`: nobody has told us.
        at: Option<Time>,
        /// Whether one must ask for a time first.
        appointment: bool,
    },
    /// On any day, but one must ask for a time first.
    Asked,
    /// Hours are known, and none comes any more.
    Over,
    /// Nobody has told us any hours.
    NotKnown,
}

impl Presence {
    /// A day and time to sort by: the sooner, the smaller. Nothing where nobody has told us when, or one cannot just come.
    pub fn starts(&self) -> Option<(Date, Option<Time>)> {
        match *self {
            Self::Now { .. } => Some((Date::MIN, None)),
            Self::Next { date, at, appointment: false } => Some((date, at)),
            Self::Next { .. } | Self::Asked | Self::Over | Self::NotKnown => None,
        }
    }
}

impl Plan {
    /// What is known of the session at a moment by the clock of the zone, and when that changes, at the latest at midnight.
    pub fn presence(&self, zone: &TimeZone, now: Timestamp) -> Timed<Presence> {
        if self.rows().is_empty() && self.is_usual() {
            return Timed::always(Presence::NotKnown);
        }
        let midnight = today(zone, now);
        let look = Look { zone, now, today: midnight.value };
        let (value, changes_at) = look.at(self);
        Timed { value, changes_at: combine([midnight.changes_at, changes_at]) }
    }
}

struct Look<'z> {
    zone: &'z TimeZone,
    now: Timestamp,
    today: Date,
}

impl Look<'_> {
    fn at(&self, plan: &Plan) -> (Presence, Option<Timestamp>) {
        let mut sittings = Vec::new();
        // What began yesterday may go on over midnight.
        for ahead in -1..LOOKED_AT {
            let Ok(date) = self.today.checked_add(ahead.days()) else { break };
            plan.on(date, &mut sittings);
            if let Some((sitting, since, until)) = sittings.iter().find_map(|it| self.holds(it)) {
                return (Presence::Now { until: sitting.closes.filter(|_| until.is_some()), since }, until);
            }
            let next = sittings.iter().find(|it| ahead >= 0 && self.comes(it));
            if let Some(sitting) = next {
                return (self.next(sitting), sitting.begins_at().and_then(|at| moment(self.zone, at)));
            }
        }
        (if plan.rows().iter().all(|row| row.days.is_empty()) { Presence::NotKnown } else { Presence::Over }, None)
    }

    fn next(&self, sitting: &Sitting) -> Presence {
        match sitting.opens {
            None if sitting.appointment => Presence::Asked,
            at => Presence::Next { date: sitting.date, at, appointment: sitting.appointment },
        }
    }

    /// A sitting that has begun and has not ended, when it began and when it ends. One without an end is taken to end with
    /// its day.
    fn holds<'s>(&self, sitting: &'s Sitting) -> Option<(&'s Sitting, Time, Option<Timestamp>)> {
        let since = sitting.opens.filter(|_| !sitting.appointment)?;
        let from = moment(self.zone, sitting.begins_at()?)?;
        if self.now < from {
            return None;
        }
        match sitting.ends_at() {
            Some(at) => {
                let until = moment(self.zone, at)?;
                (self.now < until).then_some((sitting, since, Some(until)))
            }
            None => (sitting.date == self.today).then_some((sitting, since, None)),
        }
    }

    /// Whether a sitting of today or later has not begun, or has no hours one could miss.
    fn comes(&self, sitting: &Sitting) -> bool {
        match sitting.begins_at().and_then(|at| moment(self.zone, at)) {
            Some(from) => self.now < from,
            None => {
                sitting.opens.is_none()
                    && (sitting.appointment || sitting.date > self.today || sitting.closes.is_none())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};
    use serde_json::{Value, json};

    use super::*;
    use crate::plan::tests::plan;

    fn zone() -> TimeZone {
        TimeZone::get("Europe/Bratislava").expect("a zone")
    }

    fn at(facts: &Value, now: &str) -> (Presence, Option<String>) {
        let told = plan(facts.clone()).presence(&zone(), now.parse().expect("a moment"));
        (told.value, told.changes_at.map(|at| at.to_string()))
    }

    fn next(date: Date, hour: i8) -> Presence {
        Presence::Next { date, at: Some(time(hour, 0, 0, 0)), appointment: false }
    }

    #[test]
    fn somebody_is_there_within_the_hours_and_comes_back_after_them() {
        let facts = json!({ "schedules": [{ "id": "a", "days": ["mo"], "opens": "09:00", "closes": "12:00" }] });
        let monday = date(2026, 12, 7);
        // Košice is one hour ahead of UTC in winter.
        for (now, presence, changes) in [
            ("2026-12-05T10:00:00Z", next(monday, 9), "2026-12-05T23:00:00Z"),
            ("2026-12-07T07:59:59Z", next(monday, 9), "2026-12-07T08:00:00Z"),
            (
                "2026-12-07T08:00:00Z",
                Presence::Now { until: Some(time(12, 0, 0, 0)), since: time(9, 0, 0, 0) },
                "2026-12-07T11:00:00Z",
            ),
            ("2026-12-07T11:00:00Z", next(date(2026, 12, 14), 9), "2026-12-07T23:00:00Z"),
        ] {
            assert_eq!(at(&facts, now), (presence, Some(changes.to_owned())), "{now}");
        }
    }

    #[test]
    fn a_holiday_is_no_next_time() {
        let facts = json!({
            "schedules": [{ "id": "a", "days": ["mo"], "opens": "09:00", "closes": "12:00" }],
            "exceptions": [{ "id": "x", "from": "2026-12-07", "until": "2026-12-20" }],
        });
        assert_eq!(at(&facts, "2026-12-05T10:00:00Z").0, next(date(2026, 12, 21), 9));
        assert_eq!(at(&facts, "2026-12-07T09:00:00Z").0, next(date(2026, 12, 21), 9));
    }

    #[test]
    fn what_nobody_has_told_stays_unknown() {
        assert_eq!(at(&json!({}), "2026-12-07T09:00:00Z"), (Presence::NotKnown, None));
        let open_end = json!({ "schedules": [{ "id": "a", "days": ["mo"], "opens": "08:30" }] });
        let since = Presence::Now { until: None, since: time(8, 30, 0, 0) };
        assert_eq!(at(&open_end, "2026-12-07T20:00:00Z").0, since);
        assert!(matches!(at(&open_end, "2026-12-08T00:00:00Z").0, Presence::Next { .. }));
        let day_only = json!({ "schedules": [{ "id": "a", "days": ["tu"] }] });
        let told = Presence::Next { date: date(2026, 12, 8), at: None, appointment: false };
        assert_eq!(at(&day_only, "2026-12-07T09:00:00Z").0, told);
        let over = json!({ "schedules": [{ "id": "a", "days": ["mo"], "opens": "09:00", "until": "2026-01-31" }] });
        assert_eq!(at(&over, "2026-12-07T09:00:00Z").0, Presence::Over);
    }

    #[test]
    fn by_appointment_nobody_is_just_there() {
        let any_day = json!({ "schedules": [{ "id": "a", "appointment": true }] });
        assert_eq!(at(&any_day, "2026-12-07T09:00:00Z").0, Presence::Asked);
        let timed = json!({ "schedules": [
            { "id": "a", "days": ["mo"], "opens": "08:00", "closes": "16:00", "appointment": true },
        ] });
        let told = Presence::Next { date: date(2026, 12, 14), at: Some(time(8, 0, 0, 0)), appointment: true };
        assert_eq!(at(&timed, "2026-12-07T09:00:00Z").0, told);
    }

    #[test]
    fn hours_over_midnight_go_on() {
        let facts = json!({ "schedules": [{ "id": "a", "days": ["mo"], "opens": "22:00", "closes": "02:00" }] });
        let now = Presence::Now { until: Some(time(2, 0, 0, 0)), since: time(22, 0, 0, 0) };
        assert_eq!(at(&facts, "2026-12-08T00:30:00Z").0, now);
    }
}
