//! Links: few are ticked, some are chosen, many are searched for.

use integra_testing::browser;
use integra_web::forms::{LISTED_AT_MOST, Shape, TICKED_AT_MOST};
use serde_json::json;

use crate::support::{Desk, office, value, wrong};

fn with_offices(count: usize) -> Desk {
    let offices = (1..=count).map(|number| {
        let byte = u8::try_from(number).expect("few");
        (office(byte), format!("Office {number} · office-{number}"))
    });
    Desk { offices: offices.collect(), ..Desk::full() }
}

#[test]
fn how_a_link_looks_depends_on_how_many_there_are() {
    let is = |count: usize, name: &str| {
        let control = serde_json::to_value(with_offices(count).form().control(name)).expect("JSON");
        control["is"].as_str().map(str::to_owned)
    };
    for (count, one, several) in [
        (TICKED_AT_MOST, "choice", "ticks"),
        (TICKED_AT_MOST + 1, "choice", "picks"),
        (LISTED_AT_MOST, "choice", "picks"),
        (LISTED_AT_MOST + 1, "search", "picks"),
    ] {
        assert_eq!((is(count, "f/parent").as_deref(), is(count, "f/friends").as_deref()), (Some(one), Some(several)));
    }
}

#[test]
fn an_untouched_link_stays_however_it_looks() {
    for count in [0, 1, TICKED_AT_MOST, TICKED_AT_MOST + 1, LISTED_AT_MOST + 1, 200] {
        let desk = with_offices(count);
        let entered = desk.read(&desk.sends());
        assert_eq!(entered.facts, desk.facts, "{count}");
        assert!(entered.faults.is_empty(), "{count}: {:?}", entered.faults);
        // By the time it comes back there may be more or fewer to choose from.
        for other in [3, 100] {
            let later = with_offices(other);
            assert_eq!(later.read(&desk.sends()).facts, desk.facts, "{count} then {other}");
        }
    }
}

#[test]
fn a_link_survives_that_its_entry_is_renamed_meanwhile() {
    let desk = with_offices(60);
    let mut later = with_offices(60);
    later.offices[0].1 = "Bureau 1 · office-1".into();
    later.offices[1].1 = "Office 2 · bureau-2".into();
    let entered = later.read(&desk.sends());
    assert_eq!(entered.facts, desk.facts);
    assert!(entered.faults.is_empty(), "{:?}", entered.faults);
}

#[test]
fn a_link_is_found_by_words_slug_name_or_id() {
    let desk = with_offices(60);
    assert_eq!(value(&desk.form(), "f/parent"), "Office 1 · office-1");
    let id = office(42).to_string();
    for typed in ["Office 42 · office-42", "office-42", " office 42 ", "OFFICE 42", id.as_str()] {
        let entered = desk.changing(&[("f/parent", typed)]);
        assert_eq!(entered.facts["parent"], json!(id), "{typed}");
        assert!(entered.faults.is_empty());
    }
    let picked = desk.changing(&[("f/friends", "office-42")]);
    assert_eq!(picked.facts["friends"], json!([id, desk.facts["friends"][1]]));
    let form = desk.form();
    assert_eq!(form.lists.len(), 1, "all links to the same kinds share their suggestions");
    assert_eq!((form.lists[0].id.as_str(), form.lists[0].options.len()), ("list--office", 60));
}

#[test]
fn nobody_is_linked_to_by_a_guess() {
    let mut desk = with_offices(60);
    desk.offices.push((office(200), "Office 7 · office-7".into()));
    desk.offices.push((office(201), "Office 7 · annex".into()));
    let stranger = office(250).to_string();
    for typed in ["office 7", "Office", "nobody", stranger.as_str()] {
        let entered = desk.changing(&[("f/parent", typed)]);
        assert_eq!(wrong(&entered), ["f/parent Expected"], "{typed}");
        let form = desk.again(&browser::with(&desk.sends(), "f/parent", typed), &entered.faults);
        assert_eq!(value(&form, "f/parent"), typed, "what was typed is kept");
        assert!(form.told[0].message.starts_with("Choose an entry"), "{:?}", form.told);
    }
    let among = desk.changing(&[("f/friends", &stranger)]);
    assert_eq!(wrong(&among), ["f/friends Expected"]);
    let words: Vec<String> = desk.form().lists[0].options.clone();
    assert_eq!(words.iter().filter(|it| it.starts_with("Office 7 · office-7")).count(), 2);
    assert!(words.iter().enumerate().all(|(at, one)| !words[..at].contains(one)), "no two look the same");
}

#[test]
fn an_entry_that_is_gone_stays_chosen_until_somebody_chooses_another() {
    let mut desk = with_offices(3);
    desk.facts.insert("parent".into(), json!(office(99)));
    let form = desk.form();
    assert_eq!(value(&form, "f/parent"), office(99).to_string());
    let Shape::Choice { options, .. } = &form.control("f/parent").expect("a link").shape else { panic!("a choice") };
    assert!(options.iter().any(|option| option.chosen && option.label.starts_with("Not in the list")));
    assert_eq!(desk.read(&desk.sends()).facts, desk.facts);
}
