//! When an opportunity stands in a calendar. Plain rules over its facts, tested without a server.
//!
//! Only what somebody has said becomes an occasion: a weekday, an hour, a day. Of a month, a season or "about" there is
//! none.

use integra_formats::calendar::{Weekly, When};
use integra_kernel::{
    ItemId,
    dates::{FuzzyDate, Point, Precision},
    schedule::Hours,
};
use jiff::civil::Date;

use crate::Opportunity;

/// One time at which volunteers come, or the first of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// The row of hours it is made of; none for a day of the opportunity itself.
    pub hours: Option<ItemId>,
    /// When it is.
    pub when: When,
    /// How it comes back.
    pub weekly: Option<Weekly>,
}

/// The occasions of an opportunity: a series for each of its rows of hours, else its day or days. Hours without a first
/// day are told from the day `since` which they hold for certain.
pub fn occasions(it: &Opportunity, since: Date) -> Vec<Occasion> {
    let weekly = it.schedules.iter().filter_map(|hours| weekly(hours, it.period.as_ref(), since));
    let weekly: Vec<Occasion> = weekly.collect();
    if weekly.is_empty() {
        let when = it.period.as_ref().and_then(days);
        return when.map(|when| Occasion { hours: None, when, weekly: None }).into_iter().collect();
    }
    weekly
}

/// The series of a row of hours, within the time of the whole: nothing is told beyond its last possible day.
fn weekly(hours: &Hours, period: Option<&FuzzyDate>, since: Date) -> Option<Occasion> {
    let from = [hours.from, period.and_then(FuzzyDate::earliest)].into_iter().flatten().max();
    let until = [hours.until, period.and_then(FuzzyDate::latest)].into_iter().flatten().min();
    let weekly = Weekly { days: hours.days.clone(), interval: 1, until, except: Vec::new() };
    let first = weekly.first(from.unwrap_or(since))?;
    let when = match hours.opens {
        Some(opens) => {
            let last = if hours.closes_next_day() { first.tomorrow().ok()? } else { first };
            let until = hours.closes.map(|closes| last.to_datetime(closes));
            When::Hours { from: first.to_datetime(opens), until }
        }
        // The day is known, the hour is not.
        None => When::Days { first, last: first },
    };
    let again = first.tomorrow().is_ok_and(|next| weekly.first(next).is_some());
    Some(Occasion { hours: Some(hours.id.clone()), when, weekly: again.then_some(weekly) })
}

/// The days of a date that names them.
fn days(period: &FuzzyDate) -> Option<When> {
    let day = |point: &Point| match point.precision() {
        Precision::Day(day) if !point.about() => Some(day),
        _ => None,
    };
    let (first, last) = match period {
        FuzzyDate::Point(point) => (day(point)?, day(point)?),
        FuzzyDate::Range { from: Some(from), until: Some(until) } => (day(from)?, day(until)?),
        FuzzyDate::Range { .. } => return None,
    };
    Some(When::Days { first, last })
}

#[cfg(test)]
mod tests {
    use integra_kernel::schedule::Weekday::{Friday, Monday, Saturday};
    use jiff::civil::date;
    use serde_json::{Value, json};

    use super::*;

    /// What is told since Monday, 23 November 2026.
    fn told(facts: Value) -> Vec<Occasion> {
        let mut all = json!({ "organization": "0192e1a0-0000-7000-8000-000000000001", "status": "open" });
        all.as_object_mut().expect("facts").extend(facts.as_object().expect("facts").clone());
        occasions(&serde_json::from_value(all).expect("an opportunity"), date(2026, 11, 23))
    }

    fn one(facts: Value) -> Occasion {
        let mut all = told(facts);
        assert_eq!(all.len(), 1, "{all:?}");
        all.remove(0)
    }

    #[test]
    fn each_row_of_hours_is_a_series() {
        let rows = json!([
            { "id": "lunch", "days": ["mo", "fr"], "opens": "11:00", "closes": "14:00" },
            { "id": "night", "days": ["sa"], "opens": "22:00", "closes": "06:00", "until": "2026-12-31" },
            { "id": "open-end", "days": ["sa"], "opens": "10:00" },
            { "id": "some-day", "days": ["sa"] },
            { "id": "nothing" },
        ]);
        let all = told(json!({ "schedules": rows, "period": "2026" }));
        assert_eq!(
            all.iter().map(|it| it.hours.as_ref().expect("a row").as_str()).collect::<Vec<_>>(),
            ["lunch", "night", "open-end", "some-day"]
        );
        let until = Some(date(2026, 12, 31));
        assert_eq!(all[0].weekly, Some(Weekly { days: vec![Monday, Friday], interval: 1, until, except: Vec::new() }));
        // Of the whole year: from its first Friday on.
        assert_eq!(
            all[0].when,
            When::Hours { from: date(2026, 1, 2).at(11, 0, 0, 0), until: Some(date(2026, 1, 2).at(14, 0, 0, 0)) }
        );
        assert_eq!(
            all[1].when,
            When::Hours { from: date(2026, 1, 3).at(22, 0, 0, 0), until: Some(date(2026, 1, 4).at(6, 0, 0, 0)) }
        );
        assert_eq!(all[2].when, When::Hours { from: date(2026, 1, 3).at(10, 0, 0, 0), until: None });
        assert_eq!(all[3].when, When::Days { first: date(2026, 1, 3), last: date(2026, 1, 3) });
    }

    #[test]
    fn hours_begin_when_they_are_told_and_end_with_the_whole() {
        let row = json!([{ "id": "row", "days": ["sa"], "opens": "10:00", "from": "2026-12-06" }]);
        let series = |period: Value| one(json!({ "schedules": row, "period": period }));
        assert_eq!(series(Value::Null).when, When::Hours { from: date(2026, 12, 12).at(10, 0, 0, 0), until: None });
        assert_eq!(series(Value::Null).weekly.expect("a series").until, None);
        assert_eq!(series(json!("2027/..")).when, When::Hours { from: date(2027, 1, 2).at(10, 0, 0, 0), until: None });
        assert_eq!(series(json!("2026-11/2026-12")).weekly.expect("a series").until, Some(date(2026, 12, 31)));
        let bare = json!([{ "id": "row", "days": ["sa"] }]);
        assert_eq!(
            one(json!({ "schedules": bare })).when,
            When::Days { first: date(2026, 11, 28), last: date(2026, 11, 28) }
        );
        // It comes once: then there is nothing to repeat.
        let once = one(json!({ "schedules": bare, "period": "2026-12-05" }));
        assert_eq!((once.when, once.weekly), (When::Days { first: date(2026, 12, 5), last: date(2026, 12, 5) }, None));
        assert_eq!(one(json!({ "schedules": bare })).weekly.expect("a series").days, [Saturday]);
        assert_eq!(
            told(json!({ "schedules": [{ "id": "row", "days": ["sa"], "until": "2026-11-22" }] })),
            [],
            "it is over"
        );
    }

    #[test]
    fn days_are_told_as_far_as_they_are_known() {
        let days = |period: &str| told(json!({ "period": period })).first().map(|it| it.when);
        assert_eq!(days("2026-12-05"), Some(When::Days { first: date(2026, 12, 5), last: date(2026, 12, 5) }));
        assert_eq!(
            days("2026-12-05/2026-12-06"),
            Some(When::Days { first: date(2026, 12, 5), last: date(2026, 12, 6) })
        );
        for vague in
            ["2026-12", "2026-24", "2027", "2026-12-05~", "2026-12-05/..", "../2026-12-05", "2026-12-05/2027-01"]
        {
            assert_eq!(days(vague), None, "{vague}");
        }
        assert_eq!(told(json!({})), []);
        let elsewhere = json!({ "schedules": [{ "id": "row", "days": ["mo"] }], "period": "2026-12-05" });
        assert_eq!(one(elsewhere).hours, None, "the day is a Saturday, the hours are of Mondays: the day counts");
    }
}
