//! Two people at once, case by case.

use integra_kernel::{
    Block, Origin,
    merge::{self, Choice, Choices, Conflict, Content, Merged, What},
    texts::{Fields, source_hash},
};
use serde_json::{Map, Value, json};

use crate::sample::{content, facts, fields, kind, text};

fn merged(base: Value, mine: Value, theirs: Value) -> Merged<Map<String, Value>> {
    merge::facts(&kind(), &facts(base), &facts(mine), &facts(theirs), &Choices::new())
}

fn settled(base: Value, mine: Value, theirs: Value) -> Value {
    let merged = merged(base, mine, theirs);
    assert_eq!(keys(&merged.conflicts), Vec::<&str>::new());
    Value::Object(merged.value)
}

fn keys(conflicts: &[Conflict]) -> Vec<&str> {
    conflicts.iter().map(|conflict| conflict.key.as_str()).collect()
}

fn phones(rows: &[(&str, &str)]) -> Value {
    let row = |(id, number): &(&str, &str)| json!({"id": id, "number": number});
    json!({ "phones": rows.iter().map(row).collect::<Vec<_>>() })
}

#[test]
fn different_fields_are_put_together() {
    let base = json!({"website": "a", "notice": {"from": "1", "until": "2"}});
    let mine = json!({"website": "b", "notice": {"from": "1", "until": "3"}});
    let theirs = json!({"website": "a", "notice": {"from": "0", "until": "2"}, "languages": ["en"]});
    let expected = json!({"website": "b", "notice": {"from": "0", "until": "3"}, "languages": ["en"]});
    assert_eq!(settled(base, mine, theirs), expected);
}

#[test]
fn the_same_field_is_a_conflict_with_mine_in_place() {
    let sides = || (json!({"website": "a"}), json!({"website": "b"}), json!({"website": "c"}));
    let (base, mine, theirs) = sides();
    let found = merged(base, mine, theirs);
    assert_eq!(Value::Object(found.value.clone()), json!({"website": "b"}));
    let conflict = &found.conflicts[0];
    assert_eq!((conflict.key.as_str(), conflict.path.as_str()), ("f/website", "website"));
    assert_eq!((conflict.what, conflict.both, conflict.chosen), (What::Fact, false, None));
    let values = [&conflict.base, &conflict.mine, &conflict.theirs].map(|version| version.value.clone());
    assert_eq!(values, [Some(json!("a")), Some(json!("b")), Some(json!("c"))]);
    assert!(!found.is_settled());

    let choose = |choice| {
        let (base, mine, theirs) = sides();
        let choices = Choices::from([("f/website".to_owned(), choice), ("f/elsewhere".to_owned(), choice)]);
        merge::facts(&kind(), &facts(base), &facts(mine), &facts(theirs), &choices)
    };
    let chosen = choose(Choice::Theirs);
    assert_eq!(Value::Object(chosen.value.clone()), json!({"website": "c"}));
    assert!(chosen.is_settled() && chosen.conflicts[0].chosen == Some(Choice::Theirs));
    assert!(choose(Choice::Mine).is_settled());
    assert!(!choose(Choice::Both).is_settled(), "a single fact cannot hold both");
}

#[test]
fn choices_are_read_as_they_are_written() {
    for choice in [Choice::Mine, Choice::Theirs, Choice::Both] {
        assert_eq!(Choice::parse(choice.as_str()), Some(choice));
        assert_eq!(serde_json::to_value(choice).expect("a word"), choice.as_str());
    }
    assert_eq!(Choice::parse("Mine"), None);
}

#[test]
fn a_removed_value_that_the_other_changed_is_a_conflict() {
    let found = merged(json!({"website": "a"}), json!({}), json!({"website": "c"}));
    assert_eq!(keys(&found.conflicts), ["f/website"]);
    assert_eq!(Value::Object(found.value), json!({}));
}

#[test]
fn items_are_merged_by_their_id_and_field_by_field() {
    let base = json!({"phones": [{"id": "a", "number": "1", "links": [{"id": "x", "url": "u"}]}, {"id": "b"}]});
    let mine = json!({"phones": [{"id": "a", "number": "2", "links": [{"id": "x", "url": "u"}]}, {"id": "m"}]});
    let theirs = json!({"phones": [{"id": "t"}, {"id": "a", "number": "1", "links": [{"id": "x", "url": "v"}]},
        {"id": "b"}]});
    let expected = json!({"phones": [{"id": "t"}, {"id": "a", "number": "2", "links": [{"id": "x", "url": "v"}]},
        {"id": "m"}]});
    assert_eq!(settled(base, mine, theirs), expected);
}

#[test]
fn an_item_removed_here_and_changed_there_is_a_conflict() {
    let (base, gone, changed) = (phones(&[("a", "1")]), phones(&[]), phones(&[("a", "2")]));
    let removed = merged(base.clone(), gone.clone(), changed.clone());
    assert_eq!((keys(&removed.conflicts), removed.conflicts[0].what), (vec!["f/phones/a"], What::Item));
    assert!(removed.conflicts[0].mine.is_empty() && !removed.conflicts[0].both);
    assert_eq!(Value::Object(removed.value), json!({"phones": []}));
    let kept = merged(base.clone(), changed.clone(), gone.clone());
    assert_eq!(Value::Object(kept.value), changed.clone());
    let choices = Choices::from([("f/phones/a".to_owned(), Choice::Theirs)]);
    let theirs = merge::facts(&kind(), &facts(base), &facts(gone), &facts(changed.clone()), &choices);
    assert_eq!(Value::Object(theirs.value), changed);
}

#[test]
fn two_new_items_under_one_id_can_both_be_kept() {
    let base = content(phones(&[("phone-3", "0")]), &[]);
    let mine = content(
        phones(&[("phone-3", "0"), ("phone-2", "1")]),
        &[("phones/phone-2/note", "mine"), ("phones/phone-2/more", "M")],
    );
    let theirs = content(phones(&[("phone-2", "2"), ("phone-3", "0")]), &[("phones/phone-2/note", "theirs")]);
    let found = merge::content(&kind(), &base, &mine, &theirs, &Choices::new());
    assert_eq!(keys(&found.conflicts), ["f/phones/phone-2"], "its texts are part of it");
    assert!(found.conflicts[0].both);
    assert_eq!(text(&found.conflicts[0].theirs.texts, "phones/phone-2/note").as_deref(), Some("theirs"));
    assert_eq!(text(&found.value.texts, "phones/phone-2/note").as_deref(), Some("mine"));

    let choose = |choice| {
        let choices = Choices::from([("f/phones/phone-2".to_owned(), choice)]);
        merge::content(&kind(), &base, &mine, &theirs, &choices)
    };
    let both = choose(Choice::Both);
    assert!(both.is_settled());
    let expected = phones(&[("phone-2", "2"), ("phone-3", "0"), ("phone-4", "1")]);
    assert_eq!(Value::Object(both.value.facts), expected);
    let texts = [("phones/phone-2/note", "theirs"), ("phones/phone-4/more", "M"), ("phones/phone-4/note", "mine")];
    assert_eq!(both.value.texts, fields(&texts));
    let theirs_only = choose(Choice::Theirs);
    assert_eq!(theirs_only.value.texts, fields(&[("phones/phone-2/note", "theirs")]));
    assert_eq!(Value::Object(theirs_only.value.facts), phones(&[("phone-2", "2"), ("phone-3", "0")]));
}

#[test]
fn what_is_written_about_an_item_follows_it_to_its_new_id() {
    let with = |number: &str, uses: Value| {
        let mut facts = facts(phones(&[("phone-2", number)]));
        facts.insert("sources".to_owned(), uses);
        facts
    };
    let base = facts(json!({ "sources": [{ "id": "s1", "facts": ["website"] }] }));
    let mine = with("1", json!([{ "id": "s1", "facts": ["website", "phones/phone-2/number", "phones/phone-20"] }]));
    let theirs = with("2", json!([{ "id": "s1", "facts": ["website"] }, { "id": "s2", "facts": ["phones/phone-2"] }]));
    let choices = Choices::from([("f/phones/phone-2".to_owned(), Choice::Both)]);
    let merged = merge::facts(&kind(), &base, &mine, &theirs, &choices);
    assert!(merged.is_settled(), "{:?}", merged.conflicts);
    assert_eq!(Value::Object(merged.value.clone())["phones"], phones(&[("phone-2", "2"), ("phone-3", "1")])["phones"]);
    let expected = json!([
        { "id": "s1", "facts": ["website", "phones/phone-3/number", "phones/phone-20"] },
        { "id": "s2", "facts": ["phones/phone-2"] },
    ]);
    assert_eq!(merged.value["sources"], expected);
    let no_texts = |facts: &Map<String, Value>| Content { facts: facts.clone(), texts: Fields::new() };
    let whole = merge::content(&kind(), &no_texts(&base), &no_texts(&mine), &no_texts(&theirs), &choices);
    assert_eq!(whole.value.facts, merged.value);
    assert_eq!(whole.conflicts, merged.conflicts, "each once");
}

#[test]
fn new_items_that_differ_only_in_their_texts_are_two_items() {
    let one = |words: &str| content(phones(&[("phone-2", "1")]), &[("phones/phone-2/note", words)]);
    let found = merge::content(&kind(), &Content::default(), &one("for men"), &one("for women"), &Choices::new());
    assert_eq!(keys(&found.conflicts), ["f/phones/phone-2"]);
    let agreed = merge::content(&kind(), &Content::default(), &one("for all"), &one("for all"), &Choices::new());
    assert!(agreed.is_settled());
}

#[test]
fn who_takes_out_an_item_meets_the_words_the_other_gave_it() {
    let base = content(phones(&[("a", "1"), ("b", "2")]), &[("phones/a/note", "old"), ("name", "x")]);
    let mine = content(phones(&[("b", "2")]), &[("name", "x")]);
    let theirs = content(phones(&[("a", "1"), ("b", "2")]), &[("phones/a/note", "new"), ("name", "x")]);
    let found = merge::content(&kind(), &base, &mine, &theirs, &Choices::new());
    assert_eq!((keys(&found.conflicts), found.conflicts[0].what), (vec!["f/phones/a"], What::Item));
    assert_eq!(found.value, mine);
    let choices = Choices::from([("f/phones/a".to_owned(), Choice::Theirs)]);
    assert_eq!(merge::content(&kind(), &base, &mine, &theirs, &choices).value, theirs);
    // Seen from the other side, the words stay in place.
    assert_eq!(merge::content(&kind(), &base, &theirs, &mine, &Choices::new()).value, theirs);
}

#[test]
fn the_texts_of_an_item_nobody_changed_go_with_it() {
    let base = content(phones(&[("a", "1")]), &[("phones/a/note", "old"), ("name", "x")]);
    let mine = content(json!({"phones": [], "website": "w"}), &[("phones/a/note", "old"), ("name", "x")]);
    let theirs = content(phones(&[("a", "1")]), &[("phones/a/note", "old"), ("name", "y")]);
    let found = merge::content(&kind(), &base, &mine, &theirs, &Choices::new());
    assert!(found.is_settled());
    assert_eq!(found.value, content(json!({"phones": [], "website": "w"}), &[("name", "y")]));
}

#[test]
fn lists_of_single_values_are_merged_as_sets() {
    let list = |values: &[&str]| json!({ "languages": values });
    let merged = |base: &[&str], mine: &[&str], theirs: &[&str]| settled(list(base), list(mine), list(theirs));
    assert_eq!(merged(&["en", "sk"], &["en", "sk", "uk"], &["de", "en", "sk"]), list(&["de", "en", "sk", "uk"]));
    assert_eq!(merged(&["en", "sk"], &["en"], &["en", "sk", "ar"]), list(&["en", "ar"]));
    assert_eq!(
        merged(&["en", "sk", "ar"], &["ar", "en", "sk"], &["en", "sk", "uk", "ar"]),
        list(&["ar", "en", "sk", "uk"])
    );
    // Days and terms keep the order people know.
    let days = |days: &[&str]| json!({"schedules": [{"id": "a", "days": days}]});
    assert_eq!(settled(days(&["mo"]), days(&["mo", "we"]), days(&["mo", "tu"])), days(&["mo", "tu", "we"]));
    let help = |terms: &[&str]| json!({ "help": terms });
    assert_eq!(
        settled(help(&["forms"]), help(&["forms", "interpreting"]), help(&["advice", "forms"])),
        help(&["advice", "forms", "interpreting"])
    );
}

/// No days means *whenever it is open*: two people who each take a day out did not want to say that.
#[test]
fn a_list_is_never_emptied_by_two_halves() {
    let list = |values: &[&str]| json!({ "languages": values });
    let halves = merged(list(&["en", "sk"]), list(&["en"]), list(&["sk"]));
    assert_eq!((keys(&halves.conflicts), Value::Object(halves.value)), (vec!["f/languages"], list(&["en"])));
    let emptied = merged(list(&["en"]), list(&[]), list(&["en", "sk"]));
    assert_eq!((keys(&emptied.conflicts), Value::Object(emptied.value)), (vec!["f/languages"], list(&[])));
}

#[test]
fn fields_of_a_newer_program_are_single_values() {
    let new = |n: i64, m: i64| json!({"x-new": {"n": n}, "phones": [{"id": "a", "x-more": [m]}]});
    assert_eq!(settled(new(1, 1), new(2, 1), new(1, 2)), new(2, 2));
    let found = merged(new(1, 1), new(2, 2), new(3, 3));
    assert_eq!(keys(&found.conflicts), ["f/phones/a/x-more", "f/x-new"]);
}

fn texts(base: &Fields, mine: &Fields, theirs: &Fields) -> Merged<Fields> {
    merge::texts(&kind(), &Map::new(), base, mine, theirs, &Choices::new())
}

fn description(base: &str, mine: &str, theirs: &str, choices: &Choices) -> (String, Vec<Conflict>) {
    let of = |text: &str| if text.is_empty() { Fields::new() } else { fields(&[("description", text)]) };
    let found = merge::texts(&kind(), &Map::new(), &of(base), &of(mine), &of(theirs), choices);
    (text(&found.value, "description").unwrap_or_default(), found.conflicts)
}

const THREE: &str = "We help with papers and forms.\n\nCome any day of the week.\n\nBring your old passport.";

#[test]
fn paragraphs_side_by_side_are_put_together() {
    let mine = "We help with papers, forms and letters.\n\nCome any day of the week.\n\nBring your old passport.";
    let theirs = "We help with papers and forms.\n\nCome any day of the working week.\n\nIt is free.\n\nBring your old \
                  passport.";
    let (found, conflicts) = description(THREE, mine, theirs, &Choices::new());
    assert_eq!(keys(&conflicts), Vec::<&str>::new());
    let expected = "We help with papers, forms and letters.\n\nCome any day of the working week.\n\nIt is free.\n\nBring \
                    your old passport.";
    assert_eq!(found, expected);
}

#[test]
fn new_paragraphs_at_one_place_both_stay() {
    let mine = format!("{THREE}\n\nAsk for Eva.");
    let theirs = format!("{THREE}\n\nThe lift is broken until May.");
    let (found, conflicts) = description(THREE, &mine, &theirs, &Choices::new());
    assert_eq!(
        (keys(&conflicts), found),
        (vec![], format!("{THREE}\n\nThe lift is broken until May.\n\nAsk for Eva."))
    );
    // The same words are written once; nearly the same are a conflict.
    let (found, conflicts) = description(THREE, &mine, &mine.replace("week", "month"), &Choices::new());
    assert_eq!((keys(&conflicts), found), (vec![], mine.replace("week", "month")));
    let alike = format!("{THREE}\n\nAsk for Eva or Ján.");
    let (found, conflicts) = description(THREE, &mine, &alike.replace("week", "month"), &Choices::new());
    assert_eq!((keys(&conflicts), found), (vec!["t/description#1"], mine.replace("week", "month")));
}

#[test]
fn one_paragraph_in_two_wordings_is_a_conflict() {
    let mine = THREE.replace("any day", "every day").replace("passport", "card");
    let theirs = THREE.replace("any day", "each day").replace("passport", "visa");
    let (found, conflicts) = description(THREE, &mine, &theirs, &Choices::new());
    assert_eq!((keys(&conflicts), found), (vec!["t/description#1", "t/description#2"], mine.clone()));
    assert_eq!(conflicts[0].path, "description");
    let shown = [&conflicts[0].base, &conflicts[0].mine, &conflicts[0].theirs].map(|v| text(&v.texts, "description"));
    let expected = ["any", "every", "each"].map(|word| Some(format!("Come {word} day of the week.")));
    assert_eq!(shown, expected);

    let choices =
        |first, second| Choices::from([("t/description#1".to_owned(), first), ("t/description#2".to_owned(), second)]);
    let (found, conflicts) = description(THREE, &mine, &theirs, &choices(Choice::Both, Choice::Theirs));
    let expected = THREE
        .replace("Come any day of the week.", "Come each day of the week.\n\nCome every day of the week.")
        .replace("passport", "visa");
    assert_eq!(found, expected);
    assert!(conflicts.iter().all(|conflict| conflict.chosen.is_some()));
}

#[test]
fn a_paragraph_that_moved_takes_the_change_with_it() {
    let moved = "Come any day of the week.\n\nBring your old passport.\n\nWe help with papers and forms.";
    let theirs = THREE.replace("papers and forms", "papers, forms and letters");
    let (found, conflicts) = description(THREE, moved, &theirs, &Choices::new());
    let expected = moved.replace("papers and forms", "papers, forms and letters");
    assert_eq!((keys(&conflicts), found.as_str()), (vec![], expected.as_str()));
    let (found, _) = description(THREE, &theirs, moved, &Choices::new());
    assert_eq!(found, expected);
}

#[test]
fn a_paragraph_taken_out_and_changed_is_a_conflict() {
    let mine = THREE.replace("Come any day of the week.\n\n", "");
    let theirs = THREE.replace("any day", "each day");
    let (found, conflicts) = description(THREE, &mine, &theirs, &Choices::new());
    assert_eq!((keys(&conflicts), found, conflicts[0].both), (vec!["t/description#1"], mine.clone(), false));
    let choices = Choices::from([("t/description#1".to_owned(), Choice::Theirs)]);
    assert_eq!(description(THREE, &mine, &theirs, &choices).0, theirs);
    let agreed = format!("{mine}\n\nAsk for Eva.");
    assert_eq!(description(THREE, &mine, &agreed, &Choices::new()), (agreed, vec![]));
}

#[test]
fn two_first_versions_are_one_conflict() {
    let (found, conflicts) = description("", "Ask us.", "We are here.\n\nAsk us.", &Choices::new());
    assert_eq!((keys(&conflicts), found.as_str()), (vec!["t/description"], "Ask us."));
    let choices = Choices::from([("t/description".to_owned(), Choice::Both)]);
    let (found, _) = description("", "Ask Eva.\n\nAsk us.", "We are here.\n\nAsk us.", &choices);
    assert_eq!(found, "We are here.\n\nAsk us.\n\nAsk Eva.");
    let (found, conflicts) = description(THREE, "", THREE, &Choices::new());
    assert_eq!((keys(&conflicts), found.as_str()), (vec![], ""));
    let (found, conflicts) = description(THREE, "", &THREE.replace("papers", "letters"), &Choices::new());
    assert_eq!((keys(&conflicts), found.as_str(), conflicts[0].both), (vec!["t/description"], "", false));
}

#[test]
fn a_line_is_one_value() {
    let name = |text: &str| fields(&[("name", text), ("x-new", text)]);
    let found = texts(&name("Help"), &name("Help point"), &name("Help desk"));
    assert_eq!(keys(&found.conflicts), ["t/name", "t/x-new"]);
    assert_eq!((found.value, found.conflicts[0].both), (name("Help point"), false));
}

#[test]
fn marks_travel_with_their_words() {
    let block = |text: &str, origin, reviewed, of: &str| Block {
        text: text.into(),
        origin,
        reviewed,
        of: Some(source_hash(of)),
    };
    let of = |blocks: &[Block]| Fields::from([("description".to_owned(), blocks.to_vec())]);
    let machine = block("Otvorené v pondelok.", Origin::Machine, false, "Open on Monday.");
    let other = block("Zadarmo.", Origin::Machine, false, "Free.");
    let base = of(&[machine.clone(), other.clone()]);
    // Mine reads the first block; theirs translates the second anew.
    let read = Block { reviewed: true, ..machine.clone() };
    let new = block("Je to bezplatné.", Origin::Human, false, "It is free.");
    let found = texts(&base, &of(&[read.clone(), other.clone()]), &of(&[machine.clone(), new.clone()]));
    assert_eq!((found.value, found.conflicts.len()), (of(&[read.clone(), new]), 0));
    // A minor edit of the source and a review of the same block are both kept.
    let carried = Block { of: Some(source_hash("Open Mondays.")), ..machine.clone() };
    let found = texts(&base, &of(&[read.clone(), other.clone()]), &of(&[carried.clone(), other.clone()]));
    let both = of(&[Block { reviewed: true, ..carried.clone() }, other.clone()]);
    assert_eq!(found.value, both);
    let found = texts(&base, &of(&[carried, other.clone()]), &of(&[read.clone(), other.clone()]));
    assert_eq!((found.value, found.conflicts.len()), (both, 0));
    // New words go before a mark set on the old ones.
    let words = block("Otvorené každý pondelok.", Origin::Human, false, "Open on Monday.");
    let found = texts(&base, &of(&[words.clone(), other.clone()]), &of(&[read, other.clone()]));
    assert_eq!((found.value, found.conflicts.len()), (of(&[words, other]), 0));
}

#[test]
fn the_same_words_written_by_both_keep_the_better_mark() {
    let line = |origin, reviewed| {
        let block = Block { origin, reviewed, ..Block::source("Pomoc") };
        Fields::from([("name".to_owned(), vec![block])])
    };
    let found = texts(&Fields::new(), &line(Origin::Machine, true), &line(Origin::Human, false));
    assert_eq!((found.value, found.conflicts.len()), (line(Origin::Human, true), 0));
}
