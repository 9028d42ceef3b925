//! Whatever is posted: no panic, nothing of others touched, bounded work.

use std::collections::BTreeSet;

use integra_testing::browser;
use integra_web::forms::{BYTES_AT_MOST, Fault, PAIRS_AT_MOST, Posted};
use proptest::{collection::vec, prelude::*};

use crate::support::{Desk, wrong};

/// Names of inputs there are, there might be, and there never are.
fn name() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("phones"),
        Just("main"),
        Just("night"),
        Just("pages"),
        Just("a"),
        Just("secrets"),
        Just("s"),
        Just("id"),
        Just("number"),
        Just("point"),
        Just("lat"),
        Just("friends"),
        Just("speaks"),
        Just("help"),
        Just("words"),
        Just("umbrella"),
        Just("secret"),
        Just("note"),
        Just("name"),
        Just("body"),
        Just("form"),
        Just("days"),
        Just("notice"),
        Just("until"),
        Just("constructor"),
        Just(""),
        Just(".."),
        Just("x y"),
    ];
    let start = prop_oneof![4 => Just("f"), 2 => Just("t"), 1 => Just("do"), 1 => Just("x")];
    (start, vec(part, 0..6))
        .prop_map(|(start, parts)| parts.into_iter().fold(start.to_owned(), |name, part| format!("{name}/{part}")))
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("main".to_owned()),
        Just("new-row".to_owned()),
        Just("true".to_owned()),
        Just("7".to_owned()),
        Just("en".to_owned()),
        Just("add f/phones".to_owned()),
        Just("down f/phones/main".into()),
        Just("remove f/speaks/9".into()),
        Just("<script>alert(1)</script>".into()),
        "\\PC{0,40}",
        ".{0,20}",
    ]
}

fn pairs() -> impl Strategy<Value = Vec<(String, String)>> {
    vec((name(), value()), 0..40)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hidden_and_unknown_fields_survive_everything(added in pairs(), alone in any::<bool>()) {
        let mut desk = Desk::full();
        desk.facts.insert("newer".into(), serde_json::json!({ "kept": [1, 2] }));
        let form = if alone { Posted::default() } else { desk.sends() };
        let posted = Posted::new(added.into_iter().chain(form.pairs().iter().cloned()));
        let entered = desk.read(&posted);
        for kept in ["newer", "secrets", "umbrella"] {
            prop_assert_eq!(entered.facts.get(kept), desk.facts.get(kept));
        }
        for kept in ["secret", "secrets/s/note"] {
            prop_assert_eq!(entered.texts.get(kept), desk.texts.get(kept));
        }
        // What comes out can be shown, sent and read again, and is the same then.
        let again = browser::sends(&desk.again(&posted, &entered.faults));
        let next = desk.read(&again);
        prop_assert_eq!(&next.facts, &entered.facts);
        prop_assert_eq!(&next.texts, &entered.texts);
        if let Some(integra_web::forms::Pressed::Row(edit)) = posted.pressed() {
            let after = desk.asks(|ask, _| posted.after(ask, &edit, 3));
            desk.again(&after, &[]);
        }
    }

    #[test]
    fn any_text_is_kept_and_shown_again(typed in "\\PC{0,60}", body in "(\\PC|\n|\r\n){0,120}") {
        let desk = Desk::full();
        let entered = desk.changing(&[("t/summary", &typed), ("t/body", &body)]);
        let saved = Desk { facts: entered.facts.clone(), texts: entered.texts.clone(), ..Desk::full() };
        let next = saved.read(&saved.sends());
        prop_assert_eq!(&next.texts, &entered.texts);
        prop_assert_eq!(&next.facts, &desk.facts);
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let kept = saved.texts.get("body").map(|blocks| {
            blocks.iter().flat_map(|block| words(&block.text)).collect::<Vec<_>>()
        });
        prop_assert_eq!(kept.unwrap_or_default(), words(&body), "no typed word is lost");
    }
}

#[test]
fn hostile_forms_are_bounded() {
    assert!(Posted::parse("f=1&".repeat(PAIRS_AT_MOST).as_bytes()).is_err());
    assert!(Posted::parse(&vec![b'a'; BYTES_AT_MOST + 1]).is_err());
    let desk = Desk::full();

    // As many rows as a form can hold, ids twice, ids that are none.
    let ids = (0..PAIRS_AT_MOST - 40).map(|at| ("f/phones".to_owned(), format!("row-{}", at % 900)));
    let odd = ["", "A", "../x", "a--b", "main", "main"].map(|id| ("f/phones".to_owned(), id.to_owned()));
    let numbers = ["row-1", "row-2"].map(|id| (format!("f/phones/{id}/number"), "1".to_owned()));
    let entered = desk.read(&Posted::new(ids.chain(odd).chain(numbers)));
    let rows = entered.facts["phones"].as_array().expect("rows");
    let left: BTreeSet<&str> = rows.iter().filter_map(|row| row["id"].as_str()).collect();
    assert_eq!(left, BTreeSet::from(["main", "row-1", "row-2"]), "empty new rows are none, taken out is taken out");

    // Names as deep as a form can hold.
    let deep = "f/phones/main/pages".to_owned() + &"/a/pages".repeat(50_000);
    let entered = desk.read(&Posted::new([(deep.clone(), "x".to_owned()), ("do".to_owned(), format!("add {deep}"))]));
    assert_eq!(entered.facts, desk.facts);
    let Some(integra_web::forms::Pressed::Row(edit)) = entered.pressed else { panic!("a row button") };
    assert_eq!(desk.asks(|ask, _| Posted::default().after(ask, &edit, 1)).pairs(), []);

    // Values as long as a form can hold, in every input.
    let huge = "x ".repeat(BYTES_AT_MOST / 2);
    for name in ["t/name", "t/body", "f/website", "f/staff", "f/words", "f/parent", "f/phones/main/number", "f/form"] {
        let posted = browser::with(&desk.sends(), name, &huge);
        let entered = desk.read(&posted);
        let of = |fault: &&Fault| fault.name == name || fault.name.starts_with(&format!("{name}/"));
        assert!(entered.faults.iter().any(|fault| of(&fault)), "{name}: {:?}", wrong(&entered));
        assert!(entered.cannot_be_saved());
        desk.again(&posted, &entered.faults);
    }
}

#[test]
fn one_input_of_a_name_counts() {
    let desk = Desk::full();
    let sent = desk.sends();
    let twice = sent.pairs().iter().cloned().chain([("f/staff".to_owned(), "99".to_owned())]);
    assert_eq!(desk.read(&Posted::new(twice)).facts, desk.facts, "the first, which is the one in the form");
}

#[test]
fn letters_no_keyboard_has_are_dropped() {
    let desk = Desk::full();
    let entered = desk.changing(&[("t/name", "A\u{0}B\u{8}\u{1b}[31m"), ("t/body", "C\u{0}\u{c}D\tE")]);
    assert_eq!(entered.texts["name"][0].text, "AB[31m");
    assert_eq!(entered.texts["body"][0].text, "CD\tE");
}
