//! What a form shows beside what was typed, and what is taken from there.

use integra_testing::browser;
use integra_web::forms::{Form, Found, Look, Match, Posted, Pressed, Shape, copied};
use proptest::prelude::*;
use serde_json::json;

use crate::support::{Desk, office, rows, value, wrong};

fn many() -> Desk {
    let offices = (1..=60_u8).map(|number| (office(number), format!("Office {number} · office-{number}")));
    Desk { offices: offices.collect(), ..Desk::full() }
}

fn looks(posted: &Posted, button: &str) -> Look {
    match browser::pressing(posted, button).pressed() {
        Some(Pressed::Look(look)) => look,
        other => panic!("'{button}' looks at nothing: {other:?}"),
    }
}

/// One entry that fits, wherever somebody looks.
fn found() -> Found {
    let one = |number: u8| Match {
        id: office(number).to_string(),
        words: format!("Office {number} · office-{number}"),
        name: format!("Office {number}"),
        lang: "en".into(),
        dir: "ltr",
        about: String::new(),
    };
    Found { name: String::new(), matches: vec![one(42)], count: 1 }
}

fn picked(form: &Form, name: &str) -> Vec<String> {
    match &form.control(name).expect("a control").shape {
        Shape::Picks { picks, .. } => picks.iter().map(|pick| pick.value.clone()).collect(),
        other => panic!("{name} has no picks: {other:?}"),
    }
}

#[test]
fn a_preview_stands_at_its_field_and_nowhere_else() {
    let desk = Desk::full();
    let posted = browser::with(&desk.sends(), "t/body", "## Words");
    let look = looks(&posted, "preview t/body");
    let mut form = desk.again(&posted, &[]);
    assert_eq!(form.typed(&look).map(|typed| typed.words).as_deref(), Some("## Words"));
    form.shows("t/body", "<h3>Words</h3>".into());
    let Shape::Markdown { shown, value, preview } = &form.control("t/body").expect("a control").shape else { panic!() };
    assert_eq!((shown.as_deref(), value.as_str()), (Some("<h3>Words</h3>"), "## Words"));
    assert_eq!(form.focus.as_deref(), Some(preview.to.as_str()));
    // What is no Markdown cannot be looked at.
    for name in ["t/name", "f/website", "f/phones", "t/none"] {
        assert_eq!(form.typed(&Look::Preview(name.into())), None, "{name}");
    }
}

#[test]
fn one_of_the_entries_that_fit_takes_the_place_of_the_words() {
    let desk = many();
    let posted = browser::with(&desk.sends(), "f/parent", "42");
    let mut form = desk.again(&posted, &[]);
    let look = looks(&posted, "find f/parent");
    let typed = form.typed(&look).expect("a link");
    assert_eq!((typed.words.as_str(), typed.kinds), ("42", vec!["office"]));
    form.finds("f/parent", found());
    let Shape::Search { found: Some(shown), .. } = &form.control("f/parent").expect("a control").shape else {
        panic!()
    };
    let chosen = Posted::new(posted.pairs().iter().cloned().chain([(shown.name.clone(), shown.matches[0].id.clone())]));
    let entered = desk.read(&chosen);
    assert_eq!(entered.facts["parent"], json!(shown.matches[0].id));
    assert!(entered.faults.is_empty(), "{:?}", entered.faults);
    // Given back with a mistake elsewhere, or after another button, it is still chosen.
    assert_eq!(value(&desk.again(&chosen, &[]), "f/parent"), "Office 42 · office-42");
    assert_eq!(value(&desk.again(&desk.after(&chosen, "add f/phones"), &[]), "f/parent"), "Office 42 · office-42");
}

#[test]
fn of_several_links_the_one_that_was_searched_for_is_taken() {
    let desk = many();
    // Somebody empties the first, and searches at the second and at the empty place behind them.
    for (button, expected) in
        [("find f/friends/1", vec![office(42)]), ("find f/friends/2", vec![office(1), office(42)])]
    {
        let inputs: Vec<String> = picked(&desk.form(), "f/friends");
        assert_eq!(inputs.len(), 3);
        let mut place = 0;
        let sent = desk.sends();
        let pairs = sent.pairs().iter().cloned().map(|(name, mut value)| {
            if name == "f/friends" {
                value = ["", if button.ends_with('1') { "forty" } else { "office-1" }, "forty"][place].to_owned();
                if button.ends_with('1') && place == 2 {
                    value.clear();
                }
                place += 1;
            }
            (name, value)
        });
        let posted = Posted::new(pairs.collect::<Vec<_>>());
        let Look::Find(target) = looks(&posted, button) else { panic!("finds") };
        let mut form = desk.again(&posted, &[]);
        assert_eq!(
            form.typed(&Look::Find(target.clone())).map(|typed| typed.words).as_deref(),
            Some("forty"),
            "{button}"
        );
        form.finds(&target, found());
        let Shape::Picks { picks, .. } = &form.control("f/friends").expect("picks").shape else { panic!() };
        let shown: Vec<&Found> = picks.iter().filter_map(|pick| pick.found.as_ref()).collect();
        assert_eq!(shown.len(), 1);
        let again = browser::sends(&form);
        let chosen =
            Posted::new(again.pairs().iter().cloned().chain([(shown[0].name.clone(), office(42).to_string())]));
        let expected: Vec<String> = expected.iter().map(ToString::to_string).collect();
        assert_eq!(desk.read(&chosen).facts["friends"], json!(expected), "{button}");
    }
}

#[test]
fn a_row_of_the_week_is_copied_with_all_that_stands_in_it() {
    let desk = Desk::full();
    let posted = browser::with(&desk.sends(), "f/phones/main/number", "+421 9");
    let after = desk.after(&posted, "copy f/phones/main");
    let form = desk.again(&after, &[]);
    let ids = rows(&form, "f/phones");
    assert_eq!((ids.len(), ids[0].as_str(), ids[2].as_str()), (3, "main", "night"), "right after it");
    let facts = desk.read(&browser::sends(&form)).facts;
    let expected =
        json!({ "id": ids[1], "number": "+421 9", "days": ["mo", "fr"], "pages": facts["phones"][0]["pages"] });
    assert_eq!(facts["phones"][1], expected, "and nothing of what this person does not see");
    assert_eq!(value(&form, &format!("t/phones/{}/note", ids[1])), "in the day");

    let week = desk.again(&desk.after(&browser::sends(&form), &format!("weekdays f/phones/{}/days", ids[1])), &[]);
    let facts = desk.read(&browser::sends(&week)).facts;
    assert_eq!(facts["phones"][1]["days"], json!(["mo", "tu", "we", "th", "fr"]));
    assert_eq!(facts["phones"][0]["days"], desk.facts["phones"][0]["days"], "the others stay");
    // What holds no days of the week has no such button, and one made up does nothing.
    for made_up in ["weekdays f/secrets/s/days", "weekdays f/help", "weekdays f/words", "weekdays f/phones"] {
        assert_eq!(desk.read(&desk.after(&desk.sends(), made_up)).facts, desk.facts, "{made_up}");
    }
}

#[test]
fn a_pair_pasted_into_either_number_is_a_point() {
    let desk = Desk::full();
    for (name, pasted) in [("f/point/lat", "48.7164, 21.2611"), ("f/point/lon", "geo:48.7164,21.2611")] {
        let entered = desk.changing(&[(name, pasted)]);
        assert_eq!(entered.facts["point"], json!({ "lat": "48.7164", "lon": "21.2611" }), "{pasted}");
        assert!(entered.faults.is_empty());
    }
    let comma = desk.changing(&[("f/point/lat", "48,7164")]);
    assert_eq!(comma.facts["point"], json!({ "lat": "48.7164", "lon": "21.26" }), "a decimal comma is no pair");
    assert_eq!(wrong(&desk.changing(&[("f/point/lat", "95")])), ["f/point/lat Expected"]);
    assert_eq!(wrong(&desk.changing(&[("f/point/lon", "-181")])), ["f/point/lon Expected"]);
    assert_eq!(wrong(&desk.changing(&[("f/point/lat", "here, there")])), ["f/point/lat Expected"]);
}

#[test]
fn a_copy_says_the_same_under_ids_of_its_own() {
    let desk = Desk::full();
    let mut facts = desk.facts.clone();
    facts.insert("words".to_owned(), json!(["phones/main/pages/a/url", "phones/main/note", "phones/mainly", "one"]));
    let languages = [(desk.lang.clone(), desk.texts.clone())].into();
    let (copy, texts) = copied(&desk.kind, &facts, &languages, 7);
    let id = |value: &serde_json::Value| value["id"].as_str().expect("an id").to_owned();
    let (main, page) = (id(&copy["phones"][0]), id(&copy["phones"][0]["pages"][0]));
    let all: Vec<String> = [&copy["phones"][0], &copy["phones"][1], &copy["phones"][0]["pages"][0]].map(id).into();
    assert!(all.iter().all(|id| !["main", "night", "a"].contains(&id.as_str())), "{all:?}");
    assert_eq!(copy["phones"][0]["number"], facts["phones"][0]["number"]);
    let told =
        json!([format!("phones/{main}/pages/{page}/url"), format!("phones/{main}/note"), "phones/mainly", "one"]);
    assert_eq!(copy["words"], told);
    let texts = &texts[&desk.lang];
    assert_eq!(texts[&format!("phones/{main}/note")], desk.texts["phones/main/note"]);
    assert!(!texts.contains_key("phones/main/note"));
    assert_eq!((texts.len(), &texts["body"]), (desk.texts.len(), &desk.texts["body"]));
}

proptest! {
    /// Whatever is pressed to look at something, what would be saved is what would have been saved without.
    #[test]
    fn looking_changes_nothing(
        target in prop::sample::select(vec!["t/body", "t/name", "f/parent", "f/friends/0", "f/friends/9", "f/phones/main", "x"]),
        verb in prop::sample::select(vec!["find", "preview"]),
        typed in "\\PC{0,12}",
        take in prop::option::of(("f/(parent|friends/[0-3]|phones/0|point/lat)", "\\PC{0,8}")),
    ) {
        let desk = many();
        let mut posted = browser::with(&desk.sends(), "f/parent", &typed);
        if let Some((name, value)) = take {
            posted = Posted::new(posted.pairs().iter().cloned().chain([(format!("take/{name}"), value)]));
        }
        let button = browser::pressing(&posted, &format!("{verb} {target}"));
        let mut form = desk.again(&button, &[]);
        if let Some(Pressed::Look(look)) = button.pressed()
            && form.typed(&look).is_some()
            && let Look::Find(target) = &look
        {
            form.finds(target, found());
        }
        let (before, after) = (desk.read(&posted), desk.read(&browser::sends(&form)));
        prop_assert_eq!(before.facts, after.facts);
        prop_assert_eq!(before.texts, after.texts);
    }
}
