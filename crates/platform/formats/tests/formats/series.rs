//! Series: what a reader makes of the rule and of the zone is when it really takes place.

use integra_formats::calendar::{Event, Weekly, When, write};
use integra_kernel::schedule::Weekday;
use jiff::{
    Timestamp, ToSpan,
    civil::{Date, date},
};
use proptest::prelude::*;

use crate::{
    event, moment, prague,
    reader::{Component, read},
    zones::{self, Clock},
};

/// The starts of an event as a program finds them that knows nothing but the file: at most so many.
fn starts(calendar: &Component, event: &Component, most: usize) -> Vec<Timestamp> {
    let clock = Clock::of(calendar.named("VTIMEZONE").next().expect("a zone"));
    let first = zones::local(event.value("DTSTART").expect("a start"));
    let rule = zones::pairs(event.value("RRULE").expect("a rule"));
    assert_eq!(rule["FREQ"], "WEEKLY");
    let interval: i32 = rule.get("INTERVAL").map_or(1, |it| it.parse().expect("a number"));
    let days: Vec<&str> = rule["BYDAY"].split(',').collect();
    let until = rule.get("UNTIL").map(|at| zones::utc(at));
    let except: Vec<_> = event.all("EXDATE").flat_map(|it| it.value.split(',')).map(zones::local).collect();
    let monday = first.date().checked_sub(i64::from(first.weekday().to_monday_zero_offset()).days()).expect("a day");
    let on = |day: &Date| days.iter().any(|it| it.to_ascii_lowercase() == Weekday::of(*day).as_str());
    let days = (0..10_000_i32).map(|day| monday.checked_add(day.days()).expect("a day"));
    let days = days.enumerate().filter(|(at, _)| (*at as i32 / 7) % interval == 0).map(|(_, day)| day).filter(on);
    let starts = days.map(|day| day.to_datetime(first.time())).filter(|at| *at >= first);
    let starts = starts.map(|at| (at, clock.moment(at)));
    let starts = starts.take_while(|(_, at)| until.is_none_or(|until| *at <= until));
    starts.filter(|(at, _)| !except.contains(at)).map(|(_, at)| at).take(most).collect()
}

/// Conversation on Mondays and Wednesdays, from before the clock is set back until after.
fn conversation() -> Event {
    let mut it = event("Konverzácia po slovensky");
    it.modified = Some(moment("2026-09-01T07:30:00Z"));
    it.when =
        When::Hours { from: date(2026, 10, 19).at(17, 0, 0, 0), until: Some(date(2026, 10, 19).at(18, 30, 0, 0)) };
    it.weekly = Some(Weekly {
        days: vec![Weekday::Wednesday, Weekday::Monday],
        interval: 1,
        until: Some(date(2026, 11, 9)),
        except: vec![date(2026, 10, 28)],
    });
    it.description = Some(
        "Speak; listen, laugh.\nNo grammar – and nobody counts mistakes: everybody makes them, also those who teach."
            .into(),
    );
    it.location = Some("Tabačka, Gorkého 2, Košice".into());
    it.geo = Some((48.722_4, 21.262_2));
    it.url = Some("https://example.org/kosice/en/volunteering/conversation".to_owned());
    it.categories = vec!["Language practice".to_owned(), "Meals, drinks".to_owned()];
    it
}

#[test]
fn a_weekly_series_keeps_its_hour_when_the_clock_is_set_back() {
    let mut calendar = prague(vec![conversation()]);
    calendar.refresh = Some(jiff::SignedDuration::from_hours(12));
    let file = write(&calendar);
    insta::assert_snapshot!(file.replace("\r\n", "\n"));
    let read = read(&file);
    let found = starts(&read, &read.inside[1], 20);
    let expected = [
        "2026-10-19T15:00Z",
        "2026-10-21T15:00Z",
        "2026-10-26T16:00Z",
        "2026-11-02T16:00Z",
        "2026-11-04T16:00Z",
        "2026-11-09T16:00Z",
    ];
    assert_eq!(found, expected.map(moment), "not on 28 October, and at five by the clock on the wall");
}

#[test]
fn days_and_hours_stand_beside_each_other() {
    let mut fair = event("Fair");
    fair.when = When::Days { first: date(2026, 12, 5), last: date(2026, 12, 6) };
    let mut cleaning = event("Every second Saturday");
    cleaning.when = When::Days { first: date(2026, 12, 5), last: date(2026, 12, 5) };
    cleaning.weekly = Some(Weekly {
        days: vec![Weekday::Saturday],
        interval: 2,
        until: Some(date(2027, 3, 31)),
        except: vec![date(2026, 12, 19)],
    });
    let mut open = conversation();
    open.weekly = Some(Weekly { until: None, ..open.weekly.expect("a series") });
    let file = write(&prague(vec![fair, cleaning, open]));
    insta::assert_snapshot!(file.replace("\r\n", "\n"));
    let read = read(&file);
    assert!(read.named("VTIMEZONE").next().is_some_and(|zone| zone.inside.len() == 2), "summer and winter");
}

proptest! {
    #[test]
    fn a_series_takes_place_when_its_hours_say(
        year in 1996_i16..2060, day in 0_i32..365, hour in 4_i8..24, minute in 0_i8..60, weeks in 0_i32..60, interval in 1_u32..4,
        days in prop::sample::subsequence(Weekday::ALL.to_vec(), 1..=7), missed in prop::collection::vec(0_i32..300, 0..5),
    ) {
        let from = date(year, 1, 1).checked_add(day.days()).expect("a day");
        let weekly = Weekly { days: days.clone(), interval, until: Some(from.checked_add((weeks * 7).days()).expect("a day")), except: Vec::new() };
        let Some(first) = weekly.first(from) else { return Ok(()) };
        let except: Vec<Date> = missed.iter().map(|day| first.checked_add(day.days()).expect("a day")).collect();
        let mut it = event("Series");
        it.when = When::Hours { from: first.at(hour, minute, 0, 0), until: None };
        it.weekly = Some(Weekly { except: except.clone(), ..weekly.clone() });
        let calendar = prague(vec![it]);
        let file = write(&calendar);
        let read = read(&file);
        // The same again by days of the calendar, and by the zone itself.
        let monday = first.checked_sub(i64::from(first.weekday().to_monday_zero_offset()).days()).expect("a day");
        let all = (0..(weeks + 2) * 7).map(|day| monday.checked_add(day.days()).expect("a day"));
        let all = all.enumerate().filter(|(at, _)| (*at / 7).is_multiple_of(interval as usize)).map(|(_, day)| day);
        let all = all.filter(|day| *day >= first && Some(*day) <= weekly.until && days.contains(&Weekday::of(*day)) && !except.contains(day));
        let expected: Vec<Timestamp> =
            all.map(|day| calendar.zone.to_timestamp(day.at(hour, minute, 0, 0)).expect("a moment")).collect();
        prop_assert_eq!(starts(&read, &read.inside[1], 1000), expected, "{}", &file);
    }
}
