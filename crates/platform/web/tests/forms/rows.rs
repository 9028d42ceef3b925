//! Rows of repeated facts, with buttons that work without scripts.

use integra_kernel::Block;
use integra_testing::browser;
use integra_web::forms::{Posted, Pressed, Shape, without_removed};
use serde_json::{Value, json};

use crate::support::{Desk, rows, value, wrong};

fn phones(desk: &Desk, posted: &Posted) -> Vec<String> {
    let facts = desk.read(posted).facts;
    let all = facts.get("phones").and_then(Value::as_array).cloned().unwrap_or_default();
    all.iter().map(|phone| phone["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn a_row_is_added_typed_into_and_saved() {
    let desk = Desk::full();
    let typed = browser::with(&desk.sends(), "t/name", "Half a na");
    let after = desk.after(&typed, "add f/phones");
    let form = desk.again(&after, &[]);
    let ids = rows(&form, "f/phones");
    assert_eq!(ids[..2], ["main", "night"]);
    let new = ids[2].clone();
    assert!(new.starts_with("phone-"), "{new}");
    assert_eq!(form.focus.as_deref(), Some(format!("f--phones--{new}").as_str()));
    assert_eq!(value(&form, "t/name"), "Half a na", "everything typed is there");
    assert_eq!(rows(&desk.again(&browser::sends(&form), &[]), "f/phones"), ids, "its id stays");

    let empty = browser::sends(&form);
    assert_eq!(phones(&desk, &empty), ["main", "night"], "an empty new row is no row");
    assert!(!wrong(&desk.read(&empty)).iter().any(|it| it.contains(&new)));

    let number = browser::with(&empty, &format!("f/phones/{new}/number"), "+421 3");
    let entered = desk.read(&browser::with(&number, &format!("t/phones/{new}/note"), "new"));
    assert_eq!(entered.facts["phones"][2], json!({ "id": new, "number": "+421 3" }));
    assert_eq!(entered.texts[&format!("phones/{new}/note")], [Block::source("new")]);
    assert_eq!(
        entered.facts["phones"].as_array().map(|all| all[..2].to_vec()),
        desk.facts["phones"].as_array().cloned()
    );

    let words_only = desk.read(&browser::with(&empty, &format!("t/phones/{new}/note"), "only words"));
    assert_eq!(words_only.facts["phones"][2], json!({ "id": new }), "words make it a row");
    assert!(wrong(&words_only).contains(&format!("f/phones/{new}/number Required")));
}

#[test]
fn two_people_who_add_a_row_add_two() {
    let desk = Desk::full();
    let add = |chance| {
        let posted = browser::pressing(&desk.sends(), "add f/phones");
        let Some(Pressed::Row(edit)) = posted.pressed() else { panic!("a row button") };
        rows(&desk.again(&desk.asks(|ask, _| posted.after(ask, &edit, chance)), &[]), "f/phones")[2].clone()
    };
    assert_ne!(add(1), add(2));
    // The same chance again in one form still gives another id.
    let twice = desk.after(&desk.after(&desk.sends(), "add f/phones"), "add f/phones");
    let ids = rows(&desk.again(&twice, &[]), "f/phones");
    assert_eq!(ids.len(), 4);
    assert_ne!(ids[2], ids[3]);
}

#[test]
fn a_row_is_taken_out_with_its_words() {
    let desk = Desk::full();
    let after = desk.after(&desk.sends(), "remove f/phones/main");
    let form = desk.again(&after, &[]);
    assert_eq!(rows(&form, "f/phones"), ["night"]);
    assert_eq!(form.focus.as_deref(), Some("f--phones--night"));
    let entered = desk.read(&browser::sends(&form));
    assert_eq!(entered.facts["phones"], json!([{ "id": "night", "number": "+421 2" }]));
    assert!(!entered.texts.contains_key("phones/main/note") && entered.texts.contains_key("phones/night/note"));
    assert_eq!(desk.texts.len() - 1, entered.texts.len());

    let none = desk.after(&browser::sends(&form), "remove f/phones/night");
    let form = desk.again(&none, &[]);
    assert_eq!(rows(&form, "f/phones"), Vec::<String>::new());
    assert_eq!(form.focus.as_deref(), Some("f--phones"));
    assert_eq!(desk.read(&browser::sends(&form)).facts.get("phones"), None);

    // A translation loses the same words, so that no later row inherits them.
    let slovak = without_removed(&desk.kind, &desk.facts, &entered.facts, &desk.texts);
    assert_eq!(slovak, entered.texts);
}

#[test]
fn rows_move_with_everything_in_them() {
    let desk = Desk::full();
    for button in ["up f/phones/night", "down f/phones/main"] {
        let form = desk.again(&desk.after(&desk.sends(), button), &[]);
        assert_eq!(rows(&form, "f/phones"), ["night", "main"], "{button}");
        let entered = desk.read(&browser::sends(&form));
        let was = desk.facts["phones"].as_array().expect("phones");
        assert_eq!(entered.facts["phones"], json!([was[1], was[0]]));
        assert_eq!(entered.texts, desk.texts);
    }
    for button in ["up f/phones/main", "down f/phones/night", "up f/phones/nobody", "remove f/phones/nobody"] {
        assert_eq!(phones(&desk, &desk.after(&desk.sends(), button)), ["main", "night"], "{button}");
    }
}

#[test]
fn rows_within_rows_have_their_own_buttons() {
    let desk = Desk::full();
    let list = "f/phones/main/pages";
    let pages = |posted: &Posted| rows(&desk.again(posted, &[]), list);
    assert_eq!(pages(&desk.after(&desk.sends(), "up f/phones/main/pages/b")), ["b", "a"]);
    assert_eq!(pages(&desk.after(&desk.sends(), "remove f/phones/main/pages/a")), ["b"]);
    let added = desk.after(&desk.sends(), "add f/phones/main/pages");
    let new = pages(&added)[2].clone();
    let entered = desk.read(&browser::with(
        &browser::sends(&desk.again(&added, &[])),
        &format!("{list}/{new}/url"),
        "example.com",
    ));
    assert_eq!(entered.facts["phones"][0]["pages"][2], json!({ "id": new, "url": "https://example.com" }));
    assert_eq!(entered.facts["phones"][1], desk.facts["phones"][1]);
    assert_eq!(desk.again(&added, &[]).control(&format!("{list}/{new}/url")).expect("an input").label, "Address");
}

#[test]
fn several_values_move_too() {
    let desk = Desk::full();
    let speaks = |button: &str| {
        let form = desk.again(&desk.after(&desk.sends(), button), &[]);
        (desk.read(&browser::sends(&form)).facts["speaks"].clone(), form.focus.unwrap_or_default())
    };
    assert_eq!(speaks("up f/speaks/2"), (json!(["sk", "en", "qaa"]), "f--speaks--1".to_owned()));
    assert_eq!(speaks("down f/speaks/0"), (json!(["qaa", "sk", "en"]), "f--speaks--1".to_owned()));
    assert_eq!(speaks("remove f/speaks/1"), (json!(["sk", "en"]), "f--speaks--1".to_owned()));
    assert_eq!(speaks("add f/speaks").1, "f--speaks--3");
    let form = desk.form();
    let Shape::Picks { picks, .. } = &form.control("f/speaks").expect("a list").shape else { panic!("no picks") };
    assert_eq!(picks.iter().map(|pick| pick.value.as_str()).collect::<Vec<_>>(), ["sk", "qaa", "en", ""]);
    assert_eq!(picks[1].label, "Speaks 2");
    assert!(picks[3].remove.is_none() && picks[2].down.is_none() && picks[0].up.is_none());
}

#[test]
fn other_buttons_are_nobody_s_rows() {
    let pressed = |value: &str| Posted::new([("do".to_owned(), value.to_owned())]).pressed();
    for other in ["save", "publish now", "add phones", "remove f/", "remove", "up f/", "add t/phones", "add "] {
        assert_eq!(pressed(other), Some(Pressed::Other(other.to_owned())), "{other}");
    }
    assert_eq!(Posted::default().pressed(), None);
}

#[test]
fn what_the_form_cannot_show_keeps_its_place_or_goes_to_the_end() {
    let list = json!([{ "id": "a", "number": "1" }, "odd", { "id": "b", "number": "2" }, { "number": "no id" }]);
    let desk = Desk::with(json!({ "phones": list }), &[]);
    let entered = desk.changing(&[("f/phones/b/number", "22")]);
    let expected = json!([{ "id": "a", "number": "1" }, "odd", { "id": "b", "number": "22" }, { "number": "no id" }]);
    assert_eq!(entered.facts["phones"], expected);
    let entered = desk.read(&desk.after(&desk.sends(), "remove f/phones/a"));
    assert_eq!(entered.facts["phones"], json!([{ "id": "b", "number": "2" }, "odd", { "number": "no id" }]));
}
