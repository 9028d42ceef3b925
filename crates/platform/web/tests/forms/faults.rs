//! What is wrong is told at the right control, and what was typed is kept.

use integra_kernel::validate::{Problem, Rule};
use integra_testing::browser;
use integra_web::forms::Fault;
use serde_json::json;

use crate::support::{Desk, rows, value, wrong};

#[test]
fn mistakes_are_told_at_their_control_in_the_order_of_the_form() {
    let desk = Desk::full();
    let typed = [
        ("t/name", "A name that is far too long for it"),
        ("f/website", "example"),
        ("f/email", "a at b"),
        ("f/colour", "yellow"),
        ("f/staff", "a dozen"),
        ("f/price", "cheap"),
        ("f/founded", "long ago"),
        ("f/checked", "31. 11. 2026"),
        ("f/phones/night/number", ""),
        ("f/phones/main/pages/b/url", "javascript:alert(1)"),
        ("t/phones/main/note", "A note that is far too long"),
        ("f/notice/until", "soon"),
    ];
    let posted = typed.iter().fold(desk.sends(), |posted, (name, value)| browser::with(&posted, name, value));
    let entered = desk.read(&posted);
    assert!(entered.cannot_be_saved());
    let form = desk.again(&posted, &entered.faults);
    for (name, typed) in typed {
        let control = form.control(name).expect("a control");
        assert!(control.error.is_some(), "{name}");
        assert_eq!(value(&form, name), typed, "{name} keeps what was typed");
    }
    let told: Vec<String> = form.told.iter().map(|told| format!("{}: {}", told.label, told.message)).collect();
    let expected = [
        "Name: This is too long. Characters allowed: 20.",
        "Website: Write the whole web address, such as https://example.org.",
        "E-mail: Write an e-mail address such as office@example.org.",
        "Colour: Write a colour such as #ffc93c.",
        "Staff: Write a whole number, such as 90.",
        "Price: Write a number, such as 3.50.",
        "Founded: Write the date as far as you know it: 2026, 2026-11, 2026-11-22, or 2026~ for “about 2026”.",
        "Checked: Write a day that exists, such as 22.11.2026.",
        "Telephone 1: Page 2: Address: Write the whole web address, such as https://example.org.",
        "Telephone 1: Note: This is too long. Characters allowed: 20.",
        "Telephone 2: Number: Fill this in.",
        "Notice: Until: Write a day that exists, such as 22.11.2026.",
    ];
    assert_eq!(told, expected);
    assert_eq!(form.told[0].id.as_deref(), Some("t--name"));
    assert_eq!(form.told[10].id.as_deref(), Some("f--phones--night--number"));
    let counts: Vec<(&str, usize)> = form.sections.iter().map(|section| (section.name, section.wrong)).collect();
    assert_eq!(counts, [("about", 8), ("contact", 3), ("notice", 1)]);
    // Sent again as it is, it says the same.
    assert_eq!(desk.read(&browser::sends(&form)), entered);
}

#[test]
fn a_new_entry_lacks_what_it_needs_and_can_be_saved_as_a_draft() {
    let desk = Desk::empty();
    let entered = desk.read(&desk.sends());
    assert_eq!(wrong(&entered), ["f/form Required", "t/name Required"]);
    assert!(!entered.cannot_be_saved());
    assert!(entered.facts.is_empty() && entered.texts.is_empty());
    let form = desk.again(&desk.sends(), &entered.faults);
    let told: Vec<&str> = form.told.iter().map(|told| told.label.as_str()).collect();
    assert_eq!(told, ["Name", "Form"]);
}

#[test]
fn lists_tell_of_their_length_and_of_values_within() {
    let desk = Desk::full();
    let many = "a b c d e f g h i j k".replace(' ', "\n");
    let entered = desk.changing(&[("f/words", &many)]);
    let form = desk.again(&browser::with(&desk.sends(), "f/words", &many), &entered.faults);
    assert_eq!(
        form.control("f/words").expect("a list").error.as_deref(),
        Some("There are too many. Number allowed: 10.")
    );
    let mut posted = desk.sends();
    for _ in 0..3 {
        posted = desk.after(&posted, "add f/phones");
    }
    let ids = rows(&desk.again(&posted, &[]), "f/phones");
    let filled = browser::sends(&desk.again(&posted, &[]));
    let filled = ids.iter().fold(filled, |filled, id| browser::with(&filled, &format!("f/phones/{id}/number"), "1"));
    assert_eq!(wrong(&desk.read(&filled)), ["f/phones TooLong"]);
    let speaks = desk.changing(&[("f/speaks", "no language")]);
    let form = desk.again(&browser::with(&desk.sends(), "f/speaks", "no language"), &speaks.faults);
    let error = form.control("f/speaks").expect("a list").error.clone();
    assert_eq!(error.as_deref(), Some("Choose a language from the list."), "told at the list, not at its third value");
}

#[test]
fn what_belongs_to_no_control_is_told_all_the_same() {
    let desk = Desk::full();
    let faults = [
        Fault::of_fact(Problem { path: "phones".into(), rule: Rule::IdTwice("main".into()) }),
        Fault::of_fact(Problem { path: "nowhere/at/all".into(), rule: Rule::Unknown }),
        Fault { name: "slug".into(), rule: Rule::Required, words: None },
    ];
    let form = desk.again(&desk.sends(), &faults);
    let told: Vec<(Option<&str>, &str)> = form.told.iter().map(|it| (it.id.as_deref(), it.label.as_str())).collect();
    assert_eq!(told, [(Some("f--phones"), "Telephones"), (None, "f/nowhere/at/all"), (None, "slug")]);
    assert!(form.told[0].message.contains("“main”"), "{:?}", form.told[0]);
}

#[test]
fn what_a_newer_node_wrote_is_no_mistake_of_this_person() {
    let desk = Desk::with(json!({ "form": "secret-society", "help": ["magic"] }), &[("name", "x"), ("newer", "y")]);
    assert_eq!(wrong(&desk.read(&desk.sends())), Vec::<String>::new());
    let entered = desk.changing(&[("f/form", "another")]);
    assert_eq!(wrong(&entered), ["f/form NotATerm"], "but what they choose is");
}
