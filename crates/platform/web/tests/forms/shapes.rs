//! What a form looks like, and that an untouched one changes nothing.

use integra_kernel::Lang;
use integra_testing::browser;
use integra_web::forms::{Form, Input, Shape};
use serde_json::json;

use crate::support::{Desk, value};

fn labels(form: &Form) -> Vec<(String, Vec<String>)> {
    let controls = |section: &integra_web::forms::Section| section.controls.iter().map(|it| it.label.clone()).collect();
    form.sections.iter().map(|section| (section.label.clone(), controls(section))).collect()
}

#[test]
fn sections_and_fields_stand_in_the_order_people_should_see_them() {
    let form = Desk { staff: true, ..Desk::full() }.form();
    let found = labels(&form);
    let sections: Vec<&str> = found.iter().map(|(section, _)| section.as_str()).collect();
    assert_eq!(sections, ["About", "Contact", "Weather", "Notice to readers", "Sources and checks"]);
    let about = &found[0].1;
    assert_eq!(about[..4], ["Name", "Summary", "Form", "Website"]);
    assert_eq!(about.last().map(String::as_str), Some("Body"), "words that explain follow the facts");
    let name = form.control("t/name").expect("a name");
    assert_eq!((name.id.as_str(), name.help.as_deref()), ("t--name", Some("What people call it.")));
    assert_eq!((name.required, name.at_most, name.lang.as_deref(), name.dir), (true, 20, Some("en"), Some("ltr")));
    assert_eq!(form.control("f/parent").expect("a link").label, "Part of", "the kind's own words win");
    assert_eq!(form.control("f/phones/main/number").expect("a number").label, "Number", "the list's own words win");
    let Shape::Group { controls, .. } = &form.control("f/notice").expect("a group").shape else { panic!("no group") };
    let inside: Vec<&str> = controls.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(inside, ["Words of the notice", "Until"], "a text with the name of a group stands in it");
    let Shape::Rows { rows, add } = &form.control("f/phones").expect("rows").shape else { panic!("no rows") };
    assert_eq!(rows.iter().map(|row| row.legend.as_str()).collect::<Vec<_>>(), ["Telephone 1", "Telephone 2"]);
    assert_eq!((add.label.as_str(), add.value.as_str()), ("Add a telephone", "add f/phones"));
    let inside: Vec<&str> = rows[0].controls.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(inside, ["Number", "Days", "Pages", "Remark", "Note"]);
    assert_eq!(rows[0].up, None);
    assert_eq!(rows[0].remove.full, "Remove: Telephone 1");
    assert!(rows[1].up.is_some() && rows[1].down.is_none());
}

#[test]
fn texts_take_the_direction_of_their_language() {
    let form = Desk { lang: Lang::parse("ar").expect("a tag"), ..Desk::full() }.form();
    let dir = |name: &str| form.control(name).expect("a control").dir;
    assert_eq!((dir("t/name"), dir("f/website"), dir("f/form")), (Some("rtl"), Some("ltr"), None));
}

#[test]
fn inputs_are_those_of_their_type() {
    let form = Desk::full().form();
    for (name, input) in [
        ("f/website", Input::Url),
        ("f/email", Input::Email),
        ("f/colour", Input::Colour),
        ("f/staff", Input::Number),
        ("f/price", Input::Decimal),
        ("f/founded", Input::FuzzyDate),
        ("f/checked", Input::Date),
        ("t/name", Input::Text),
        ("t/summary", Input::Long),
    ] {
        let shape = &form.control(name).expect("a control").shape;
        assert!(matches!(shape, Shape::Input { input: is, .. } if *is == input), "{name}: {shape:?}");
    }
    let is = |name: &str| serde_json::to_value(form.control(name)).expect("JSON")["is"].clone();
    for (name, expected) in [
        ("f/open", "choice"),
        ("f/day", "choice"),
        ("f/language", "choice"),
        ("f/parent", "choice"),
        ("f/friends", "ticks"),
        ("f/help", "ticks"),
        ("f/speaks", "picks"),
        ("f/words", "lines"),
        ("f/point", "group"),
        ("f/phones", "rows"),
        ("f/phones/main/days", "ticks"),
        ("t/body", "markdown"),
        ("f/colour", "input"),
    ] {
        assert_eq!(is(name), expected, "{name}");
    }
}

#[test]
fn choices_have_their_words_and_an_empty_option_where_one_may_choose_nothing() {
    let form = Desk::full().form();
    let options = |name: &str| match &form.control(name).expect("a control").shape {
        Shape::Choice { options, .. } | Shape::Ticks { options, .. } => {
            options.iter().map(|option| format!("{}={}", option.value, option.label)).collect::<Vec<_>>()
        }
        other => panic!("{other:?}"),
    };
    assert_eq!(options("f/form"), ["public=Public", "private=Private"], "required and chosen");
    assert_eq!(options("f/open"), ["=Not known", "true=Yes", "false=No"]);
    assert_eq!(options("f/day")[..2], ["=None chosen", "mo=Monday"]);
    let languages = options("f/language");
    assert_eq!(languages[0], "=No language");
    assert!(languages.contains(&"zh-Hant=Traditional Chinese".to_owned()) && languages.len() > 90);
    assert!(languages[1..].is_sorted_by_key(|option| option.split_once('=').map(|(_, label)| label.to_lowercase())));
    let new = Desk::empty().form();
    assert_eq!(value(&new, "f/form"), "", "nothing is chosen for anybody");
}

#[test]
fn an_untouched_form_changes_nothing() {
    for desk in [Desk::full(), Desk { staff: true, ..Desk::full() }, Desk::empty()] {
        let entered = desk.read(&desk.sends());
        assert_eq!((&entered.facts, &entered.texts), (&desk.facts, &desk.texts));
        assert!(!desk.asks(|ask, _| entered.differs(ask)));
    }
}

#[test]
fn what_a_newer_or_careless_hand_wrote_is_kept_as_it_was() {
    let facts = json!({
        "form": "secret-society", "website": " https://example.org ", "staff": "twelve", "price": 3.5, "open": null,
        "founded": "once", "checked": "22.11.", "day": 7, "language": "EN", "parent": "nobody", "friends": "none",
        "speaks": ["en", "en", "Elvish"], "help": ["law", "law", "magic"], "words": ["a\nb", "", 3], "point": {},
        "phones": [
            { "id": "main", "number": 5, "days": ["mo", "mo", "holiday"], "pages": [], "shoe_size": 43 },
            "odd", { "number": "no id" }, { "id": "main", "number": "again" }, { "id": "Not An Id" }, null,
            { "id": "last", "number": "9", "pages": "many", "days": {} },
        ],
        "notice": [], "unknown": { "deep": [1, { "id": "x" }] }, "colour": ["#fff"], "email": true,
    });
    let mut desk = Desk::with(facts, &[("name", "A\nB"), ("other/path", "kept"), ("phones/gone/note", "kept too")]);
    desk.texts.insert("body".into(), Vec::new());
    let two = [desk.texts["name"].clone(), desk.texts["name"].clone()].concat();
    desk.texts.insert("summary".into(), two);
    for staff in [false, true] {
        desk.staff = staff;
        let entered = desk.read(&desk.sends());
        assert_eq!(entered.facts, desk.facts);
        assert_eq!(entered.texts, desk.texts);
        // Given back with a mistake elsewhere, it is still all there.
        let again = browser::sends(&desk.again(&desk.sends(), &[]));
        assert_eq!(desk.read(&again).facts, desk.facts);
        assert_eq!(desk.read(&again).texts, desk.texts);
    }
}

#[test]
fn what_is_not_in_the_form_is_not_touched() {
    let desk = Desk::full();
    let entered = desk.read(&integra_web::forms::Posted::default());
    assert_eq!((&entered.facts, &entered.texts), (&desk.facts, &desk.texts));
    let one = integra_web::forms::Posted::parse(b"f%2Fstaff=13&csrf=x&f%2Fnothing=1&x=f%2Fstaff").expect("small");
    let mut expected = desk.facts.clone();
    expected.insert("staff".into(), json!(13));
    assert_eq!(desk.read(&one).facts, expected);
}

#[test]
fn changes_reach_their_field_and_no_other() {
    let desk = Desk::full();
    let other = crate::support::office(3).to_string();
    let cases = [
        ("f/form", "private", json!("private")),
        ("f/website", "www.example.net", json!("https://www.example.net")),
        ("f/staff", "13", json!(13)),
        ("f/price", "4,20", json!("4.20")),
        ("f/open", "true", json!(true)),
        ("f/founded", "3.2020", json!("2020-03")),
        ("f/checked", "2026-12-01", json!("2026-12-01")),
        ("f/day", "su", json!("su")),
        ("f/language", "uk", json!("uk")),
        ("f/parent", other.as_str(), json!(other)),
        ("f/words", "one\r\n\r\n three ", json!(["one", "three"])),
    ];
    for (name, typed, value) in cases {
        let mut expected = desk.facts.clone();
        expected.insert(name[2..].to_owned(), value);
        let entered = desk.changing(&[(name, typed)]);
        assert_eq!(entered.facts, expected, "{name}");
        assert_eq!(entered.texts, desk.texts, "{name}");
    }
    for name in ["f/website", "f/staff", "f/open", "f/founded", "f/language", "f/parent", "f/words"] {
        let mut expected = desk.facts.clone();
        expected.remove(&name[2..]);
        assert_eq!(desk.changing(&[(name, "")]).facts, expected, "an emptied {name} is no fact");
    }
    let moved = desk.changing(&[("f/point/lat", "48.73")]);
    assert_eq!(moved.facts["point"], json!({ "lat": "48.73", "lon": "21.26" }));
    let nowhere = desk.changing(&[("f/point/lat", " "), ("f/point/lon", "")]);
    assert_eq!(nowhere.facts.get("point"), None);
}

#[test]
fn ticks_and_picks_keep_their_order() {
    let desk = Desk::full();
    let posted = desk.sends();
    let ticking = |name: &str, value: &str| {
        let more = [(name.to_owned(), value.to_owned())];
        integra_web::forms::Posted::new(posted.pairs().iter().cloned().chain(more))
    };
    assert_eq!(desk.read(&ticking("f/help", "work")).facts["help"], json!(["law", "work", "home"]));
    let other = crate::support::office(3).to_string();
    let friends = desk.read(&ticking("f/friends", &other)).facts["friends"].clone();
    let friend = |at: usize| desk.facts["friends"][at].clone();
    assert_eq!(friends, json!([friend(0), friend(1), other]), "who is there keeps the place");
    assert_eq!(desk.read(&ticking("f/speaks", "uk")).facts["speaks"], json!(["sk", "qaa", "en", "uk"]));
    assert_eq!(desk.read(&ticking("f/speaks", "sk")).facts["speaks"], json!(["sk", "qaa", "en"]), "each once");
    let none = integra_web::forms::Posted::new(
        posted.pairs().iter().filter(|(name, value)| name != "f/help" || value.is_empty()).cloned(),
    );
    assert_eq!(desk.read(&none).facts.get("help"), None, "the marker alone is an empty list");
}

#[test]
fn texts_keep_what_was_not_edited() {
    let desk = Desk::full();
    let entered = desk.changing(&[("t/body", "One.\r\n\r\n- a\r\n- b\r\n- c\r\n\r\nTwo."), ("t/phones/main/note", "")]);
    assert_eq!(entered.facts, desk.facts);
    let body: Vec<&str> = entered.texts["body"].iter().map(|block| block.text.as_str()).collect();
    assert_eq!(body, ["One.", "- a\n- b\n- c", "Two."]);
    assert!(!entered.texts.contains_key("phones/main/note"));
    let others = |path: &&String| !["body", "phones/main/note"].contains(&path.as_str());
    assert!(desk.texts.keys().filter(others).all(|path| desk.texts[path] == entered.texts[path]));
}
