//! Weekly hours at one moment: what a list of rows says, and until when.

use integra_kernel::{
    clock::Timestamp,
    schedule::{
        Hours, NoticeState, OpenState, Opening, RelativeDay, Timed, Weekday, combine, day, notice_state, state, today,
    },
};
use jiff::{
    SignedDuration,
    civil::{Date, DateTime, Time, date, time},
    tz::TimeZone,
};
use serde_json::json;

mod properties;

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).expect("a bundled time zone")
}

fn bratislava() -> TimeZone {
    zone("Europe/Bratislava")
}

/// A moment by the clock on the wall in Bratislava (the first, where the clock shows it twice).
fn at(text: &str) -> Timestamp {
    let wall: DateTime = text.parse().expect("a date and a time");
    bratislava().to_timestamp(wall).expect("a moment")
}

fn utc(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

fn rows(value: serde_json::Value) -> Vec<Hours> {
    serde_json::from_value(value).expect("rows of hours")
}

/// Working days as in most offices, and as the desk writes them.
fn office() -> Vec<Hours> {
    rows(json!([
        {"id": "week", "days": ["mo", "tu", "we", "th"], "opens": "08:30", "closes": "15:30"},
        {"id": "friday", "days": ["fr"], "opens": "08:30", "closes": "12:00", "languages": ["en", "uk"]},
    ]))
}

fn open(closes: Time, hours: usize) -> OpenState {
    OpenState::Open { closes: Some(closes), hours }
}

fn opening(date: Date, day: RelativeDay, time: Option<Time>, hours: usize) -> Opening {
    Opening { date, weekday: Weekday::of(date), day, time, hours }
}

fn until(date: Date, day: RelativeDay, time: Time, hours: usize) -> OpenState {
    OpenState::ClosedUntil(opening(date, day, Some(time), hours))
}

fn says(hours: &[Hours], now: Timestamp) -> OpenState {
    state(hours, &bratislava(), now).value
}

/// Follows `changes_at` from a moment on: (the local time of each change, what it says from then).
fn walk(hours: &[Hours], from: &str, steps: usize) -> Vec<(String, OpenState)> {
    let mut now = at(from);
    let mut seen = Vec::new();
    for _ in 0..steps {
        let timed = state(hours, &bratislava(), now);
        seen.push((bratislava().to_datetime(now).strftime("%a %d %H:%M").to_string(), timed.value));
        now = timed.changes_at.expect("hours change for ever");
    }
    seen
}

#[test]
fn a_week_of_opening_closing_and_midnight() {
    use RelativeDay::{ThisWeek, Today, Tomorrow};
    let (eight, three, noon) = (time(8, 30, 0, 0), time(15, 30, 0, 0), time(12, 0, 0, 0));
    // 2026-11-26 is a Thursday.
    let (thursday, friday, monday) = (date(2026, 11, 26), date(2026, 11, 27), date(2026, 11, 30));
    let expected = [
        ("Thu 26 06:00", until(thursday, Today, eight, 0)),
        ("Thu 26 08:30", open(three, 0)),
        ("Thu 26 15:30", until(friday, Tomorrow, eight, 1)),
        ("Fri 27 00:00", until(friday, Today, eight, 1)),
        ("Fri 27 08:30", open(noon, 1)),
        ("Fri 27 12:00", until(monday, ThisWeek, eight, 0)),
        ("Sat 28 00:00", until(monday, ThisWeek, eight, 0)),
        ("Sun 29 00:00", until(monday, Tomorrow, eight, 0)),
        ("Mon 30 00:00", until(monday, Today, eight, 0)),
        ("Mon 30 08:30", open(three, 0)),
    ]
    .map(|(when, what)| (when.to_owned(), what));
    assert_eq!(walk(&office(), "2026-11-26T06:00", 10), expected);
}

#[test]
fn an_unknown_closing_time_is_never_open_now() {
    let hours = rows(json!([{"id": "a", "days": ["mo", "tu", "we", "th", "fr"], "opens": "08:30"}]));
    let since = time(8, 30, 0, 0);
    let friday = date(2026, 11, 27);
    let expected = [
        ("Thu 26 09:00", OpenState::OpenEndUnknown { since, hours: 0 }),
        ("Fri 27 00:00", until(friday, RelativeDay::Today, since, 0)),
        ("Fri 27 08:30", OpenState::OpenEndUnknown { since, hours: 0 }),
        ("Sat 28 00:00", until(date(2026, 11, 30), RelativeDay::ThisWeek, since, 0)),
    ]
    .map(|(when, what)| (when.to_owned(), what));
    assert_eq!(walk(&hours, "2026-11-26T09:00", 4), expected);
}

#[test]
fn unknown_times_stay_unknown() {
    assert_eq!(state(&[], &bratislava(), at("2026-11-26T09:00")), Timed::always(OpenState::NotKnown));
    let days_only = rows(json!([{"id": "a", "days": ["mo"]}]));
    assert_eq!(says(&days_only, at("2026-11-30T09:00")), OpenState::NotKnown);
    let monday = opening(date(2026, 11, 30), RelativeDay::Tomorrow, None, 0);
    assert_eq!(says(&days_only, at("2026-11-29T09:00")), OpenState::ClosedUntil(monday));
    let end_only = rows(json!([{"id": "a", "days": ["mo"], "closes": "12:00"}]));
    assert_eq!(says(&end_only, at("2026-11-30T11:59")), OpenState::NotKnown);
    let next = opening(date(2026, 12, 7), RelativeDay::Later, None, 0);
    assert_eq!(says(&end_only, at("2026-11-30T12:00")), OpenState::ClosedUntil(next));
    let no_days = rows(json!([{"id": "a", "opens": "08:00", "closes": "12:00"}]));
    assert_eq!(says(&no_days, at("2026-11-30T09:00")), OpenState::NotKnown);
}

#[test]
fn hours_over_midnight_belong_to_the_day_they_start() {
    let hours =
        rows(json!([{"id": "night", "days": ["fr"], "opens": "20:00", "closes": "02:00", "until": "2026-11-27"}]));
    let two = time(2, 0, 0, 0);
    let expected = [
        ("Fri 27 19:00", until(date(2026, 11, 27), RelativeDay::Today, time(20, 0, 0, 0), 0)),
        ("Fri 27 20:00", open(two, 0)),
        ("Sat 28 00:00", open(two, 0)),
        // The row ended with Friday: from here on nobody knows.
        ("Sat 28 02:00", OpenState::NotKnown),
    ]
    .map(|(when, what)| (when.to_owned(), what));
    assert_eq!(walk(&hours, "2026-11-27T19:00", 4), expected);
}

#[test]
fn open_day_and_night() {
    let all = rows(json!([
        {"id": "a", "days": ["mo", "tu", "we", "th", "fr", "sa", "su"], "opens": "00:00", "closes": "00:00"},
    ]));
    assert!(walk(&all, "2026-11-27T19:00", 9).iter().all(|(_, is)| *is == OpenState::Open { closes: None, hours: 0 }));
    // Closing time appears once it is the next 24 hours' closing time.
    let working =
        rows(json!([{"id": "a", "days": ["mo", "tu", "we", "th", "fr"], "opens": "08:00", "closes": "08:00"}]));
    let expected = [
        ("Fri 27 07:00", OpenState::Open { closes: None, hours: 0 }),
        ("Fri 27 08:00", open(time(8, 0, 0, 0), 0)),
        ("Sat 28 00:00", open(time(8, 0, 0, 0), 0)),
        ("Sat 28 08:00", until(date(2026, 11, 30), RelativeDay::ThisWeek, time(8, 0, 0, 0), 0)),
    ]
    .map(|(when, what)| (when.to_owned(), what));
    assert_eq!(walk(&working, "2026-11-27T07:00", 4), expected);
    let with_saturday =
        [working, rows(json!([{"id": "b", "days": ["sa"], "opens": "08:00", "closes": "12:00"}]))].concat();
    let walked = walk(&with_saturday, "2026-11-27T07:00", 3);
    assert_eq!(walked[1], ("Fri 27 12:00".to_owned(), open(time(12, 0, 0, 0), 0)));
}

#[test]
fn rows_that_touch_are_one_stretch() {
    let hours = rows(json!([
        {"id": "a", "days": ["mo"], "opens": "08:00", "closes": "12:00"},
        {"id": "b", "days": ["mo"], "opens": "12:00", "closes": "16:00", "languages": ["ar"]},
    ]));
    let four = time(16, 0, 0, 0);
    let walked = walk(&hours, "2026-11-30T08:00", 3);
    assert_eq!(walked[0].1, open(four, 0));
    assert_eq!(walked[1], ("Mon 30 12:00".to_owned(), open(four, 1)));
    assert_eq!(walked[2].0, "Mon 30 16:00");
}

#[test]
fn monday_walk_in_else_by_appointment() {
    let hours = rows(json!([
        {"id": "a", "days": ["mo"], "opens": "09:00", "closes": "15:00"},
        {"id": "b", "days": ["tu", "we", "th", "fr"], "opens": "09:00", "closes": "12:00", "appointment": true},
    ]));
    let monday = date(2026, 11, 30);
    let next = |day| Some(opening(monday, day, Some(time(9, 0, 0, 0)), 0));
    assert_eq!(
        says(&hours, at("2026-11-27T07:00")),
        OpenState::ByAppointment { hours: 1, next: next(RelativeDay::ThisWeek) }
    );
    // One can book before its hours start; Friday's are over at noon.
    let timed = state(&hours, &bratislava(), at("2026-11-27T07:00"));
    assert_eq!(timed.changes_at, Some(at("2026-11-27T12:00")));
    assert_eq!(says(&hours, at("2026-11-27T12:00")), until(monday, RelativeDay::ThisWeek, time(9, 0, 0, 0), 0));
    // Before it opens on Monday, walking in is the better news.
    assert_eq!(says(&hours, at("2026-11-30T07:00")), until(monday, RelativeDay::Today, time(9, 0, 0, 0), 0));

    let only = rows(json!([{"id": "b", "appointment": true}]));
    assert_eq!(says(&only, at("2026-11-30T07:00")), OpenState::ByAppointment { hours: 0, next: None });
    let wednesdays = rows(json!([{"id": "b", "days": ["we"], "appointment": true}]));
    assert_eq!(says(&wednesdays, at("2026-11-30T07:00")), OpenState::ByAppointment { hours: 0, next: None });
}

#[test]
fn validity_dates() {
    let hours = rows(json!([
        {"id": "summer", "days": ["mo"], "opens": "08:00", "closes": "12:00", "until": "2026-08-31"},
        {
            "id": "winter", "days": ["mo"], "opens": "09:00", "closes": "15:00",
            "from": "2026-12-01", "until": "2026-12-14",
        },
    ]));
    let first = date(2026, 12, 7);
    assert_eq!(says(&hours, at("2026-08-31T11:00")), open(time(12, 0, 0, 0), 0));
    assert_eq!(says(&hours, at("2026-11-23T10:00")), until(first, RelativeDay::Later, time(9, 0, 0, 0), 1));
    assert_eq!(says(&hours, at("2026-12-14T10:00")), open(time(15, 0, 0, 0), 1));
    assert_eq!(says(&hours, at("2026-12-14T16:00")), OpenState::Closed);
    assert_eq!(says(&hours, at("2026-12-15T00:00")), OpenState::NotKnown);
    assert_eq!(day(&hours, date(2026, 8, 31)).iter().map(|row| row.id.as_str()).collect::<Vec<_>>(), ["summer"]);
    assert!(day(&hours, date(2026, 9, 7)).is_empty());
}

#[test]
fn a_day_lists_walk_in_hours_first() {
    let hours = rows(json!([
        {"id": "booked", "appointment": true},
        {"id": "unknown", "days": ["mo"]},
        {"id": "late", "days": ["mo"], "opens": "13:00"},
        {"id": "early", "days": ["mo", "tu"], "opens": "08:00"},
    ]));
    let ids = |on| day(&hours, on).iter().map(|row| row.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(date(2026, 11, 30)), ["early", "late", "unknown", "booked"]);
    assert_eq!(ids(date(2026, 11, 29)), ["booked"]);
}

/// In spring 2026 the clock in Bratislava jumps from 02:00 to 03:00 on 29 March.
#[test]
fn spring_the_clock_jumps_forward() {
    let jump = utc("2026-03-29T01:00:00Z");
    let night = rows(json!([{"id": "a", "days": ["sa"], "opens": "20:00", "closes": "02:30"}]));
    let timed = state(&night, &bratislava(), utc("2026-03-29T00:59:59Z"));
    assert!(matches!(timed.value, OpenState::Open { hours: 0, .. }));
    // 02:30 never comes: it closes when the clock passes it, and not an hour later.
    assert_eq!(timed.changes_at, Some(jump));
    assert!(matches!(says(&night, jump), OpenState::ClosedUntil(_)));

    let early = rows(json!([{"id": "a", "days": ["su"], "opens": "02:30", "closes": "04:00"}]));
    assert_eq!(state(&early, &bratislava(), utc("2026-03-29T00:30:00Z")).changes_at, Some(jump));
    let timed = state(&early, &bratislava(), jump);
    assert_eq!(timed, Timed { value: open(time(4, 0, 0, 0), 0), changes_at: Some(utc("2026-03-29T02:00:00Z")) });

    // Hours that lie wholly in the lost hour are lost.
    let lost = rows(json!([{"id": "a", "days": ["su"], "opens": "02:10", "closes": "02:50"}]));
    assert_eq!(
        says(&lost, utc("2026-03-29T00:30:00Z")),
        until(date(2026, 4, 5), RelativeDay::Later, time(2, 10, 0, 0), 0)
    );
    // The day has 23 hours.
    let midnight = at("2026-03-29T00:00");
    let tomorrow = today(&bratislava(), midnight).changes_at.expect("a midnight");
    assert_eq!(tomorrow.duration_since(midnight), SignedDuration::from_hours(23));
}

/// In autumn 2026 the clock in Bratislava goes back from 03:00 to 02:00 on 25 October.
#[test]
fn autumn_the_clock_goes_back() {
    let night = rows(json!([{"id": "a", "days": ["sa"], "opens": "20:00", "closes": "02:30"}]));
    let first = utc("2026-10-25T00:30:00Z");
    let timed = state(&night, &bratislava(), utc("2026-10-25T00:29:59Z"));
    assert_eq!(timed, Timed { value: open(time(2, 30, 0, 0), 0), changes_at: Some(first) });
    assert!(matches!(says(&night, first), OpenState::ClosedUntil(_)));
    // The clock shows 02:15 a second time, and it does not open again.
    assert!(matches!(says(&night, utc("2026-10-25T01:15:00Z")), OpenState::ClosedUntil(_)));

    // Open across the repeated hour: open for seven hours, from two in the summer until eight in the winter.
    let across = rows(json!([{"id": "a", "days": ["su"], "opens": "02:00", "closes": "08:00"}]));
    let timed = state(&across, &bratislava(), utc("2026-10-25T00:00:00Z"));
    assert_eq!(timed, Timed { value: open(time(8, 0, 0, 0), 0), changes_at: Some(utc("2026-10-25T07:00:00Z")) });
    let midnight = at("2026-10-25T00:00");
    let tomorrow = today(&bratislava(), midnight).changes_at.expect("a midnight");
    assert_eq!(tomorrow.duration_since(midnight), SignedDuration::from_hours(25));
}

#[test]
fn a_date_may_come_twice_where_the_clock_goes_back_over_midnight() {
    // St John's until 2011: at 00:01 it became 23:01 of the day before.
    let zone = zone("America/St_Johns");
    let mut now = utc("2010-11-07T01:00:00Z");
    let mut dates = Vec::new();
    for _ in 0..4 {
        let timed = today(&zone, now);
        dates.push(timed.value.to_string());
        now = timed.changes_at.expect("a midnight");
    }
    assert_eq!(dates, ["2010-11-06", "2010-11-07", "2010-11-06", "2010-11-07"]);
}

#[test]
fn the_ends_of_the_calendar_are_survived() {
    let hours = rows(json!([{"id": "a", "days": ["mo", "fr"], "opens": "20:00", "closes": "02:00"}, {"id": "b"}]));
    for now in [Timestamp::MIN, Timestamp::MAX] {
        for zone in properties::NIGHTS.map(|(name, _)| zone(name)) {
            let timed = state(&hours, &zone, now);
            assert!(timed.changes_at.is_none_or(|at| now < at));
            notice_state(Some(Date::MIN), Some(Date::MAX), &zone, now);
        }
    }
}

#[test]
fn notices_are_shown_for_whole_days() {
    let (from, until) = (Some(date(2026, 12, 1)), Some(date(2027, 1, 15)));
    let at_time = |text| notice_state(from, until, &bratislava(), at(text));
    let (starts, ends) = (at("2026-12-01T00:00"), at("2027-01-16T00:00"));
    assert_eq!(at_time("2026-11-30T23:59"), Timed { value: NoticeState::Upcoming, changes_at: Some(starts) });
    assert_eq!(at_time("2026-12-01T00:00"), Timed { value: NoticeState::Shown, changes_at: Some(ends) });
    assert_eq!(at_time("2027-01-15T23:59"), Timed { value: NoticeState::Shown, changes_at: Some(ends) });
    assert_eq!(at_time("2027-01-16T00:00"), Timed::always(NoticeState::Over));
    let now = at("2026-12-01T00:00");
    assert_eq!(notice_state(None, None, &bratislava(), now), Timed::always(NoticeState::Shown));
    let backwards = notice_state(until, from, &bratislava(), at("2026-11-01T00:00"));
    assert_eq!(backwards, Timed::always(NoticeState::Over));
}

#[test]
fn a_page_dies_at_its_earliest_change() {
    let (early, late) = (at("2026-12-01T00:00"), at("2026-12-02T00:00"));
    assert_eq!(combine([Some(late), None, Some(early)]), Some(early));
    assert_eq!(combine([None, None]), None);
    let both = Timed { value: 1, changes_at: Some(late) }.and(Timed::always("x")).map(|(n, _)| n + 1);
    assert_eq!(both, Timed { value: 2, changes_at: Some(late) });
}

#[test]
fn rows_are_read_and_written_as_in_the_contract() {
    let written = json!({
        "id": "winter", "days": ["mo", "su"], "opens": "08:30", "closes": "00:00", "from": "2026-11-01",
        "until": "2027-03-31", "appointment": true, "languages": ["en", "sk"],
    });
    let row: Hours = serde_json::from_value(written.clone()).expect("a row");
    assert_eq!(serde_json::to_value(&row).expect("JSON"), written);
    let sparse: Hours = serde_json::from_value(json!({"id": "a", "opens": null, "mood": "good"})).expect("a row");
    assert_eq!(serde_json::to_value(&sparse).expect("JSON"), json!({"id": "a"}));
    for bad in ["8:30", "24:00", "noon", "08.30", "25:00", ""] {
        let error = serde_json::from_value::<Hours>(json!({"id": "a", "opens": bad})).expect_err(bad).to_string();
        assert!(error.contains("write it with four digits such as 08:30"), "{bad}: {error}");
    }
    let error = serde_json::from_value::<Hours>(json!({"id": "a", "days": ["monday"]})).expect_err("a bad day");
    assert!(error.to_string().contains("`mo`"), "{error}");
}

#[test]
fn weekdays_turn_into_their_codes_and_back() {
    for day in Weekday::ALL {
        assert_eq!(Weekday::parse(day.as_str()), Some(day));
        assert_eq!(Weekday::from(jiff::civil::Weekday::from(day)), day);
    }
    assert_eq!(Weekday::of(date(2026, 11, 30)), Weekday::Monday);
    assert_eq!(Weekday::parse("MO"), None);
}
