//! Texts, addresses and lines of calendars.

use integra_formats::{
    Words,
    calendar::{Method, Organizer, Weekly, When, write},
};
use integra_kernel::{Lang, schedule::Weekday};
use jiff::{SignedDuration, civil::date};
use proptest::prelude::*;

use crate::{
    event, moment, plain, prague,
    reader::{Component, read},
    steers, text,
};

/// The only event of a calendar.
fn only(file: &str) -> Component {
    let mut calendar = read(file);
    let mut events: Vec<Component> = calendar.inside.drain(..).filter(|it| it.name == "VEVENT").collect();
    assert_eq!(events.len(), 1, "{file}");
    events.remove(0)
}

proptest! {
    #[test]
    fn every_text_comes_back_as_it_went(summary in plain(), description in plain(), location in plain(), uid in "[!-~]{1,90}") {
        let mut it = event(&summary);
        (it.uid, it.description, it.location) = (uid, Some(description.as_str().into()), Some(location.as_str().into()));
        let uid = it.uid.clone();
        let file = write(&prague(vec![it]));
        let read = only(&file);
        prop_assert_eq!(read.text("UID").unwrap_or_default(), uid);
        for (name, said) in [("SUMMARY", &summary), ("DESCRIPTION", &description), ("LOCATION", &location)] {
            prop_assert_eq!(&read.text(name).unwrap_or_default(), said, "{} in\n{}", name, file);
        }
        // Somebody else's reader says the same.
        let theirs: icalendar::Calendar = file.parse().expect("a calendar");
        let icalendar::CalendarComponent::Event(theirs) = &theirs.components[0] else { panic!("an event in {file}") };
        use icalendar::Component as _;
        prop_assert_eq!(theirs.get_summary().unwrap_or_default(), summary.as_str(), "{}", &file);
        prop_assert_eq!(theirs.get_description().unwrap_or_default(), description.as_str(), "{}", &file);
    }

    #[test]
    fn nobody_writes_a_line_of_their_own(one in text(), two in text(), three in text()) {
        let mut it = event(&one);
        it.uid = format!("u{two}");
        it.description = Some(Words { text: three.clone(), lang: Some(Lang::parse("cs").expect("a tag")) });
        it.location = Some(two.as_str().into());
        it.url = Some(format!("https://example.org/{three}"));
        it.categories = vec![one.clone(), two.clone(), three.clone()];
        it.organizer = Some(Organizer { name: two.clone(), email: three.clone() });
        let mut calendar = prague(vec![it]);
        (calendar.name, calendar.description) = (two, Some(one.clone()));
        calendar.source = Some(format!("https://example.org/{one}"));
        let file = write(&calendar);
        let read = read(&file);
        let known = ["VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME", "NAME", "X-WR-CALDESC", "DESCRIPTION", "X-WR-TIMEZONE", "SOURCE"];
        prop_assert!(read.lines.iter().all(|line| known.contains(&line.name.as_str())), "{}", &file);
        prop_assert_eq!(read.inside.len(), 1);
        let known = [
            "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "CATEGORIES", "ORGANIZER",
            "STATUS", "TRANSP",
        ];
        let names: Vec<&str> = read.inside[0].lines.iter().map(|line| line.name.as_str()).collect();
        prop_assert!(names.iter().all(|name| known.contains(name)), "{names:?}");
        prop_assert!(names.is_sorted_by_key(|name| known.iter().position(|it| it == name)), "each once: {names:?}");
        let summary = read.inside[0].text("SUMMARY").unwrap_or_default();
        prop_assert!(!summary.chars().any(|letter| letter != '\n' && letter != '\t' && steers(letter)), "{summary:?}");
        let said: String = one.chars().filter(|letter| !steers(*letter)).collect();
        prop_assert_eq!(summary.replace(['\n', '\t'], ""), said, "no word is lost");
    }
}

#[test]
fn lines_are_folded_between_characters() {
    // From one, two, three and four octets, beginning at every octet of a line.
    for letter in ['a', 'Ž', '志', '🤝'] {
        for before in 0..80 {
            let said = format!("{}{}", "x".repeat(before), letter.to_string().repeat(100));
            let file = write(&prague(vec![event(&said)]));
            assert!(file.contains("\r\n "), "it is folded");
            assert_eq!(only(&file).text("SUMMARY").as_deref(), Some(said.as_str()));
            let longest = file.split("\r\n").map(str::len).max().unwrap_or_default();
            assert!((72..=75).contains(&longest), "{longest}");
        }
    }
}

#[test]
fn a_calendar_says_what_it_is() {
    let mut calendar = prague(Vec::new());
    (calendar.description, calendar.refresh) = (Some("One\nTwo".to_owned()), Some(SignedDuration::from_hours(6)));
    calendar.source = Some("https://example.org/kosice/en/volunteering.ics?speaks=sk&day=mo".to_owned());
    let read = read(&write(&calendar));
    for (name, value) in [
        ("VERSION", "2.0"),
        ("NAME", "Volunteering"),
        ("X-WR-CALNAME", "Volunteering"),
        ("DESCRIPTION", "One\\nTwo"),
        ("X-WR-TIMEZONE", "Europe/Prague"),
        ("REFRESH-INTERVAL", "PT360M"),
        ("SOURCE", "https://example.org/kosice/en/volunteering.ics?speaks=sk&day=mo"),
    ] {
        assert_eq!(read.value(name), Some(value), "{name}");
    }
    assert_eq!((read.value("METHOD"), read.inside.len()), (None, 0), "a calendar to subscribe to is no message");
    calendar.method = Some(Method::Cancel);
    let mut gone = event("Gone");
    (gone.cancelled, gone.busy) = (true, true);
    gone.organizer =
        Some(Organizer { name: "Mária \"M\" Nová; Košice".to_owned(), email: "one two@example.org".to_owned() });
    calendar.events = vec![gone];
    let file = write(&calendar);
    let (whole, event) = (crate::reader::read(&file), only(&file));
    assert_eq!(
        (whole.value("METHOD"), event.value("STATUS"), event.value("TRANSP")),
        (Some("CANCEL"), Some("CANCELLED"), Some("OPAQUE"))
    );
    let organizer = event.all("ORGANIZER").next().expect("an organizer");
    assert_eq!(organizer.parameters, [("CN".to_owned(), "Mária  M  Nová; Košice".to_owned())]);
    assert_eq!(organizer.value, "mailto:one%20two@example.org");
}

#[test]
fn what_cannot_be_meant_is_left_out() {
    let mut it = event("");
    it.description = Some("\u{1b}\0".into());
    it.url = Some("javascript:alert(1)".to_owned());
    it.geo = Some((f64::NAN, 14.4));
    it.categories = vec![String::new()];
    it.sequence = u32::MAX;
    it.when = When::Hours { from: date(2026, 3, 2).at(17, 0, 0, 0), until: Some(date(2026, 3, 2).at(16, 0, 0, 0)) };
    it.weekly = Some(Weekly {
        days: vec![Weekday::Monday],
        until: Some(date(-44, 3, 15)),
        except: vec![date(-44, 3, 15)],
        ..Weekly::default()
    });
    let mut ancient = event("Ides of March");
    ancient.when = When::Days { first: date(-44, 3, 15), last: date(-44, 3, 15) };
    let mut last = event("The end");
    last.when = When::Days { first: date(9999, 12, 31), last: date(9999, 12, 31) };
    let read = read(&write(&prague(vec![it, ancient, last])));
    let events: Vec<&Component> = read.named("VEVENT").collect();
    assert_eq!(events.len(), 2);
    for name in ["SUMMARY", "DESCRIPTION", "URL", "GEO", "CATEGORIES", "DTEND", "EXDATE"] {
        assert_eq!(events[0].value(name), None, "{name}");
    }
    assert_eq!(events[0].value("SEQUENCE"), Some("2147483647"));
    assert_eq!(events[0].value("RRULE"), Some("FREQ=WEEKLY;BYDAY=MO;UNTIL=20260302T160000Z"));
    assert_eq!((events[1].value("DTSTART"), events[1].value("DTEND")), (Some("99991231"), None));
}

#[test]
fn the_same_values_give_the_same_bytes() {
    let one = write(&prague(vec![event("One")]));
    assert_eq!(one, write(&prague(vec![event("One")])));
    assert!(one.contains("DTSTAMP:20261123T080000Z\r\n"), "the moment it was given, not that of writing");
    let mut later = event("One");
    later.modified = Some(moment("2026-11-24T09:30:15.9Z"));
    assert!(write(&prague(vec![later])).contains("LAST-MODIFIED:20261124T093015Z\r\n"));
}
