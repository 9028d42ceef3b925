//! What one can do on which day: opportunities and their shifts between two days. Plain rules, tested without a server.

use std::collections::BTreeMap;

use integra_formats::calendar::When;
use jiff::{
    civil::{Date, Time},
    tz::TimeZone,
};

use crate::{
    Opportunity, Shift,
    occasions::{Occasion, occasions},
    shifts,
};

/// One time on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    /// Whether nobody has told the hour: what is known stands first.
    pub untimed: bool,
    /// When it begins.
    pub from: Option<Time>,
    /// When it ends.
    pub until: Option<Time>,
    /// Which of the shifts it is; none where it is of the opportunity itself.
    pub shift: Option<usize>,
}

/// On which days of a stretch an opportunity is done, with its times in order. `since` is the day from which hours without a first
/// day hold. On a day of a shift the shift alone is told: the hours of the whole say the same, less exactly.
pub fn days(
    it: &Opportunity,
    shifts: &[&Shift],
    since: Date,
    (from, until): (Date, Date),
    zone: &TimeZone,
) -> BTreeMap<Date, Vec<Slot>> {
    let mut days: BTreeMap<Date, Vec<Slot>> = BTreeMap::new();
    for (index, shift) in shifts.iter().enumerate() {
        for time in shifts::between(shift, (from, until), zone) {
            let slot = Slot { untimed: false, from: Some(shift.starts), until: Some(shift.ends), shift: Some(index) };
            days.entry(time.day).or_default().push(slot);
        }
    }
    let of_shifts: Vec<Date> = days.keys().copied().collect();
    for occasion in occasions(it, since) {
        let (opens, closes) = hours(&occasion.when);
        let slot = Slot { untimed: opens.is_none(), from: opens, until: closes, shift: None };
        for day in on_days(&occasion, from, until).into_iter().filter(|day| !of_shifts.contains(day)) {
            days.entry(day).or_default().push(slot);
        }
    }
    days.values_mut().for_each(|slots| slots.sort());
    days
}

fn hours(when: &When) -> (Option<Time>, Option<Time>) {
    match when {
        When::Hours { from, until } => (Some(from.time()), until.map(|until| until.time())),
        When::Days { .. } => (None, None),
    }
}

/// The days of an occasion between two days.
fn on_days(occasion: &Occasion, from: Date, until: Date) -> Vec<Date> {
    let (first, last) = match &occasion.when {
        When::Hours { from, .. } => (from.date(), from.date()),
        When::Days { first, last } => (*first, *last),
    };
    let Some(weekly) = &occasion.weekly else {
        let days = std::iter::successors(Some(first.max(from)), |day| day.tomorrow().ok());
        return days.take_while(|day| *day <= last.min(until)).collect();
    };
    let next = |day: &Date| weekly.first(day.tomorrow().ok()?);
    std::iter::successors(weekly.first(first.max(from)), next).take_while(|day| *day <= until).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::{Value, json};

    use super::*;

    const ID: &str = "0192e1a0-0000-7000-8000-000000000001";

    fn told(facts: Value, shifts: &[Value]) -> Vec<String> {
        let whole = |mut base: Value, more: &Value| {
            base.as_object_mut().expect("facts").extend(more.as_object().expect("facts").clone());
            base
        };
        let it = whole(json!({ "organization": ID, "status": "open" }), &facts);
        let it: Opportunity = serde_json::from_value(it).expect("an opportunity");
        let base =
            json!({ "opportunity": ID, "organization": ID, "status": "planned", "starts": "09:00", "ends": "12:30" });
        let shifts = shifts.iter().map(|more| serde_json::from_value(whole(base.clone(), more)).expect("a shift"));
        let shifts: Vec<Shift> = shifts.collect();
        let prague = TimeZone::get("Europe/Prague").expect("a zone");
        let december = (date(2026, 12, 1), date(2026, 12, 31));
        let days = days(&it, &shifts.iter().collect::<Vec<_>>(), date(2026, 11, 23), december, &prague);
        let time = |time: Option<Time>| time.map_or("?".to_owned(), |time| time.strftime("%H:%M").to_string());
        let slot = |slot: &Slot| {
            let of = slot.shift.map(|it| format!("#{it}")).unwrap_or_default();
            format!("{}-{}{of}", time(slot.from), time(slot.until))
        };
        let line = |(day, slots): (Date, Vec<Slot>)| {
            format!("{} {}", day.day(), slots.iter().map(slot).collect::<Vec<_>>().join(" "))
        };
        days.into_iter().map(line).collect()
    }

    #[test]
    fn weekly_hours_come_back_within_the_time_of_the_whole() {
        let rows = json!([
            { "id": "a", "days": ["sa"], "opens": "10:00", "closes": "13:00" },
            { "id": "b", "days": ["sa"], "opens": "08:00" },
            { "id": "c", "days": ["we"] },
        ]);
        let all = told(json!({ "schedules": rows, "period": "2026-12-05/2026-12-16" }), &[]);
        assert_eq!(all, ["5 08:00-? 10:00-13:00", "9 ?-?", "12 08:00-? 10:00-13:00", "16 ?-?"]);
    }

    #[test]
    fn days_without_hours_are_told_on_each_of_them() {
        assert_eq!(told(json!({ "period": "2026-11-30/2026-12-02" }), &[]), ["1 ?-?", "2 ?-?"]);
        assert_eq!(told(json!({ "period": "2026-12-30/2027-01-02" }), &[]), ["30 ?-?", "31 ?-?"]);
        assert_eq!(told(json!({ "period": "2026-12" }), &[]), Vec::<String>::new(), "a month is no day");
    }

    #[test]
    fn on_the_day_of_a_shift_the_shift_is_told() {
        let facts = json!({ "schedules": [{ "id": "a", "days": ["su"], "opens": "10:00", "closes": "13:00" }] });
        let weekly =
            json!({ "day": "2026-11-29", "repeats": "fortnightly", "days_off": [{ "id": "x", "day": "2026-12-27" }] });
        let off = json!({ "day": "2026-12-20", "status": "cancelled" });
        assert_eq!(
            told(facts, &[weekly, off]),
            ["6 10:00-13:00", "13 09:00-12:30#0", "20 10:00-13:00", "27 10:00-13:00"]
        );
    }
}
