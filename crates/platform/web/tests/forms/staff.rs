//! Fields for staff only.

use integra_testing::browser;
use integra_web::forms::Posted;
use serde_json::json;

use crate::support::{Desk, rows, wrong};

const HIDDEN: [&str; 5] = ["f/secrets", "f/umbrella", "t/secret", "f/phones/main/remark", "f/secrets/s/number"];

#[test]
fn who_may_not_see_them_does_not() {
    let (other, staff) = (Desk::full().form(), Desk { staff: true, ..Desk::full() }.form());
    for name in HIDDEN {
        assert!(other.control(name).is_none() && staff.control(name).is_some(), "{name}");
    }
    let sent = browser::sends(&other);
    for secret in ["psst", "hidden", "the old one"] {
        assert!(!sent.encode().contains(secret), "{secret}");
    }
    assert!(other.sections.iter().all(|section| section.name != "weather"), "an empty section is not shown");
}

#[test]
fn who_may_not_see_them_cannot_change_them_either() {
    let desk = Desk::full();
    let forged = [
        ("f/umbrella", "false"),
        ("t/secret", "told"),
        ("f/phones/main/remark", "told"),
        ("f/secrets", ""),
        ("f/secrets", "mine"),
        ("f/secrets/mine/number", "1"),
        ("f/secrets/s/number", "1"),
        ("t/secrets/s/note", "told"),
    ];
    let pairs = forged.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let posted = Posted::new(desk.sends().pairs().iter().cloned().chain(pairs));
    let entered = desk.read(&posted);
    assert_eq!((&entered.facts, &entered.texts), (&desk.facts, &desk.texts));
    for button in ["add f/secrets", "remove f/secrets/s", "remove f/phones/main/remark/0"] {
        let entered = desk.read(&desk.after(&posted, button));
        assert_eq!((&entered.facts, &entered.texts), (&desk.facts, &desk.texts), "{button}");
    }
    let staff = Desk { staff: true, ..Desk::full() };
    assert_eq!(staff.read(&posted).facts["umbrella"], json!(false));
    assert_eq!(rows(&staff.again(&posted, &[]), "f/secrets"), ["mine"]);
}

#[test]
fn a_row_leaves_with_what_was_hidden_in_it() {
    let desk = Desk::full();
    let moved = desk.read(&desk.after(&desk.sends(), "down f/phones/main"));
    assert_eq!(moved.facts["phones"][1]["remark"], "the old one", "a hidden field moves with its row");
}

#[test]
fn nobody_is_told_of_what_they_cannot_mend() {
    let mut desk = Desk::full();
    desk.facts.insert("umbrella".into(), json!("wet"));
    desk.facts["phones"][0]["remark"] = json!(7);
    desk.texts.remove("secrets/s/note");
    assert_eq!(wrong(&desk.read(&desk.sends())), Vec::<String>::new());
    desk.staff = true;
    let told = wrong(&desk.read(&desk.sends()));
    assert_eq!(told, ["f/phones/main/remark Expected", "f/umbrella Expected", "t/secrets/s/note Required"]);
}
