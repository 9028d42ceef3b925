//! Dates with precision: what people write is what we keep.

use integra_kernel::dates::{DateError, FuzzyDate, Point, Precision, Season};
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn read(text: &str) -> FuzzyDate {
    text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn complaint(text: &str) -> String {
    text.parse::<FuzzyDate>().expect_err(text).to_string()
}

#[test]
fn every_form_of_the_contract_is_read_and_written_back() {
    for text in [
        "2019",
        "2019-11",
        "2019-11-12",
        "2019-21",
        "2019-22",
        "2019-23",
        "2019-24",
        "2019~",
        "2018-04/2019-12",
        "2022/..",
        "../2020-01-15",
        "../2020-01-15~",
        "2019-23/2019-24",
        "2019~/2020-02~",
        "0001",
        "9999-12-31",
        "9999-24",
    ] {
        assert_eq!(read(text).to_string(), text);
        let json = serde_json::to_string(&read(text)).expect("a string");
        assert_eq!(json, format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<FuzzyDate>(&json).expect("a date"), read(text));
    }
    assert_eq!(read(" 2018 / 2019-02 ").to_string(), "2018/2019-02");
}

#[test]
fn the_parts_are_there_to_be_put_into_words() {
    let FuzzyDate::Range { from: None, until: Some(until) } = read("../2020-01-15~") else { panic!("until") };
    assert!(until.about());
    assert_eq!(until.precision(), Precision::Day(date(2020, 1, 15)));
    let FuzzyDate::Range { from: Some(from), until: Some(until) } = read("2019-23/2019-24") else { panic!("range") };
    assert_eq!(from.precision(), Precision::Season(2019, Season::Autumn));
    assert_eq!(until.precision(), Precision::Season(2019, Season::Winter));
    assert!(matches!(read("2019-11"), FuzzyDate::Point(point) if point.precision() == Precision::Month(2019, 11)));
}

#[test]
fn first_and_last_days() {
    let days = |text: &str| (read(text).earliest(), read(text).latest());
    let span = |from: Date, until: Date| (Some(from), Some(until));
    assert_eq!(days("2019"), span(date(2019, 1, 1), date(2019, 12, 31)));
    assert_eq!(days("2020-02"), span(date(2020, 2, 1), date(2020, 2, 29)));
    assert_eq!(days("2019-21"), span(date(2019, 3, 1), date(2019, 5, 31)));
    assert_eq!(days("2019-22"), span(date(2019, 6, 1), date(2019, 8, 31)));
    assert_eq!(days("2019-23/2019-24"), span(date(2019, 9, 1), date(2020, 2, 29)));
    assert_eq!(days("9999-24"), span(date(9999, 12, 1), date(9999, 12, 31)));
    assert_eq!(days("2022/.."), (Some(date(2022, 1, 1)), None));
    assert_eq!(days("../2020-01-15~"), (None, Some(date(2020, 1, 15))));
}

#[test]
fn a_day_falls_within_or_not() {
    assert!(read("2019-24").contains(date(2020, 2, 29)));
    assert!(!read("2019-24").contains(date(2020, 3, 1)));
    assert!(read("../2020-01-15~").contains(date(1900, 1, 1)));
    assert!(!read("../2020-01-15~").contains(date(2020, 1, 16)));
    assert!(read("2022/..").contains(date(2030, 1, 1)));
    assert!(!read("2022/..").contains(date(2021, 12, 31)));
}

#[test]
fn sorting_puts_the_early_and_the_precise_first() {
    let mut dates = ["2022/..", "2019", "2019-01-01", "2019-01", "../2018", "2018-04/2019-12"].map(read);
    dates.sort();
    let texts = dates.map(|date| date.to_string());
    assert_eq!(texts, ["../2018", "2018-04/2019-12", "2019-01-01", "2019-01", "2019", "2022/.."]);
}

#[test]
fn errors_say_what_to_write_instead() {
    assert!(complaint("2019-13").starts_with("'2019-13' has no month 13; write 2019-11"));
    assert!(complaint("2019-00").contains("no month 00"));
    assert!(complaint("2019-25").contains("seasons 21 to 24"));
    assert_eq!(complaint("2019-11-31"), "'2019-11-31' has no day 31; the last day of that month is 2019-11-30");
    assert!(complaint("2019-02-29").contains("2019-02-28"));
    assert!(complaint("2019-23-01").contains("no month 23"));
    for (written, instead) in [
        ("12.11.2019", "write 2019-11-12"),
        ("12. 11. 2019", "write 2019-11-12"),
        ("2019-1-5", "write 2019-01-05"),
        ("2019.11", "write 2019-11"),
        ("11.2019", "write 2019-11"),
        ("11/2019", "write 2019-11"),
        ("2019/11", "write 2019-11"),
        ("2019/11/12", "write 2019-11-12"),
        ("2019-11-12T10:00", "write 2019-11-12"),
        ("2019-1~", "write 2019-01~"),
        ("2019?", "write 2019~"),
        ("2019-XX", "mark 'X'"),
        ("/2020", "write ../2020"),
        ("2020/", "write 2020/.."),
        ("../..", "at least one end"),
        ("", "empty"),
        ("2020/2019", "ends before it starts"),
        ("2019-11-12-13", "for instance"),
        ("11/12/2019", "for instance"),
        ("0000", "for instance"),
        ("0000-01-01", "for instance"),
        ("19", "for instance"),
        ("-2019", "for instance"),
        ("12019", "for instance"),
        ("mid November", "for instance"),
        ("2019/2020/2021", "for instance"),
        ("２０１９", "for instance"),
    ] {
        let complaint = complaint(written);
        assert!(complaint.contains(instead), "{written}: {complaint}");
    }
    assert!(complaint(&"9".repeat(10_000)).len() < 300);
    assert_eq!("".parse::<Point>(), Err(DateError::Empty));
    assert_eq!(FuzzyDate::range(None, None), Err(DateError::OpenBothEnds));
}

#[test]
fn constructors_refuse_days_that_do_not_exist() {
    assert!(Point::month(2019, 13).is_none());
    assert!(Point::year(0).is_none());
    assert!(Point::year(10_000).is_none());
    assert!(Point::day(date(-5, 1, 1)).is_none());
    assert!(Point::season(2019, Season::Winter).is_some());
}

fn points() -> impl Strategy<Value = Point> {
    let year = || 1..=9999_i16;
    let precise = prop_oneof![
        (year(), 1..=12_i8, 1..=28_i8).prop_map(|(year, month, day)| Point::day(date(year, month, day))),
        (year(), 1..=12_i8).prop_map(|(year, month)| Point::month(year, month)),
        (year(), 0..4_usize).prop_map(|(year, season)| Point::season(year, Season::ALL[season])),
        year().prop_map(Point::year),
    ];
    (precise, any::<bool>()).prop_map(|(point, about)| point.expect("a good point").with_about(about))
}

fn fuzzy_dates() -> impl Strategy<Value = FuzzyDate> {
    let ends = (proptest::option::of(points()), proptest::option::of(points()));
    let ranges = ends.prop_filter_map("a good range", |(from, until)| FuzzyDate::range(from, until).ok());
    prop_oneof![points().prop_map(FuzzyDate::Point), ranges]
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(made in fuzzy_dates()) {
        prop_assert_eq!(made.to_string().parse(), Ok(made));
    }

    #[test]
    fn what_is_read_is_written_back(
        text in "[0-9]{4}(-[0-2][0-9](-[0-3][0-9])?)?~?(/([0-9]{4}(-[0-2][0-9])?|\\.\\.))?",
    ) {
        if let Ok(made) = text.parse::<FuzzyDate>() {
            prop_assert_eq!(made.to_string(), text);
        }
    }

    #[test]
    fn nothing_written_makes_it_panic(text in "\\PC{0,40}", dateish in "[0-9./~TX?-]{0,24}") {
        for text in [text, dateish] {
            if let Err(error) = text.parse::<FuzzyDate>() {
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }

    #[test]
    fn bounds_are_in_order_and_inside(made in fuzzy_dates()) {
        let (first, last) = made.sort_key();
        prop_assert!(first <= last);
        prop_assert!(made.earliest().is_none_or(|day| made.contains(day)));
        prop_assert!(made.latest().is_none_or(|day| made.contains(day)));
    }

    #[test]
    fn the_order_agrees_with_equality(a in fuzzy_dates(), b in fuzzy_dates()) {
        prop_assert_eq!(a.cmp(&b).is_eq(), a == b);
        prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
    }
}
