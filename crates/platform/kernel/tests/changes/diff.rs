//! Differences of facts and texts.

use integra_kernel::{
    Block, Origin,
    diff::{self, BlockChange, RunKind, Was},
    paths,
};
use serde_json::{Map, json};

use crate::sample::{facts, fields, kind};

/// `path: what` for every change.
fn told(before: serde_json::Value, after: serde_json::Value) -> Vec<String> {
    let kind = kind();
    let changes = diff::facts(&kind, &facts(before), &facts(after));
    changes.iter().map(|change| format!("{} {:?}", change.path, change.was)).collect()
}

#[test]
fn facts_are_told_leaf_by_leaf_in_declared_order() {
    let before = json!({
        "phones": [{"id": "main", "number": "1", "languages": ["en"]}],
        "website": "https://a.example", "notice": {"from": "2026-01-01", "until": "2026-02-01"},
    });
    let after = json!({
        "phones": [{"id": "main", "number": "2", "languages": ["en", "sk"]}],
        "languages": ["en"], "notice": {"until": "2026-03-01"}, "x-new": {"any": 1},
    });
    let expected = [
        "website Removed",
        "languages Added",
        "phones/main/number Changed",
        "phones/main/languages Changed",
        "notice/from Removed",
        "notice/until Changed",
        "x-new Added",
    ];
    assert_eq!(told(before, after), expected);
}

#[test]
fn items_are_matched_by_their_id() {
    let before = json!({"phones": [{"id": "a", "number": "1"}, {"id": "b", "number": "2"}, {"id": "c"}]});
    let after = json!({"phones": [{"id": "d", "number": "4"}, {"id": "b", "number": "2"}, {"id": "c"},
        {"id": "a", "number": "9"}]});
    assert_eq!(told(before.clone(), after.clone()), ["phones/d Added", "phones/a Moved", "phones/a/number Changed"]);
    let kind = kind();
    let (before, after) = (facts(before), facts(after));
    let changes = diff::facts(&kind, &before, &after);
    assert_eq!(changes[1].places, Some((1, 4)));
    assert_eq!(changes[0].after, Some(json!({"id": "d", "number": "4"})));
    assert!(changes[0].declared.item && !changes[2].declared.item);
    let names = |change: &diff::FactChange| change.declared.within.iter().map(|field| field.name).collect::<Vec<_>>();
    assert_eq!((names(&changes[0]), names(&changes[2])), (vec![], vec!["phones"]));
    let leaves: Vec<String> = diff::leaves(
        &kind,
        "phones/d",
        &json!({"id": "d", "number": "4", "links":
        [{"id": "x", "url": "u"}], "languages": ["en"]}),
    )
    .iter()
    .map(|leaf| format!("{}={}", leaf.path, leaf.value))
    .collect();
    assert_eq!(leaves, [r#"phones/d/number="4""#, r#"phones/d/languages=["en"]"#, r#"phones/d/links/x/url="u""#,]);
}

#[test]
fn what_nobody_would_see_is_no_difference() {
    let before = json!({"website": null, "languages": [], "notice": {}, "phones": [{"id": "a", "languages": []}]});
    assert_eq!(told(before, json!({"phones": [{"id": "a", "number": null}]})), Vec::<String>::new());
}

#[test]
fn another_order_is_told_as_such() {
    assert_eq!(told(json!({"languages": ["en", "sk"]}), json!({"languages": ["sk", "en"]})), ["languages Moved"]);
    let row = diff::elements(&[json!("mo"), json!("tu"), json!("we")], &[json!("mo"), json!("we"), json!("th")]);
    let row: Vec<_> = row.into_iter().map(|(kind, value)| (kind, value.as_str().map(str::to_owned))).collect();
    let day = |day: &str| Some(day.to_owned());
    let expected = [
        (RunKind::Same, day("mo")),
        (RunKind::Removed, day("tu")),
        (RunKind::Same, day("we")),
        (RunKind::Added, day("th")),
    ];
    assert_eq!(row, expected);
}

#[test]
fn lists_that_break_the_rule_of_ids_are_one_value() {
    for broken in [json!([{"number": "1"}]), json!([{"id": "a"}, {"id": "a"}]), json!([{"id": "A b"}]), json!("x")] {
        assert_eq!(told(json!({"phones": [{"id": "a"}]}), json!({ "phones": broken })), ["phones Changed"]);
    }
}

#[test]
fn paths_find_their_declaration() {
    let kind = kind();
    let name = |path: &str| paths::fact(&kind, path).field.map(|field| field.name);
    assert_eq!(name("phones"), Some("phones"));
    assert_eq!(name("phones/main"), Some("phones"));
    assert_eq!(name("phones/main/links/x/url"), Some("url"));
    assert_eq!((name("phones/main/unknown"), name("unknown/x"), name("website/x")), (None, None, None));
    assert!(paths::fact(&kind, "notice/reason").staff_only());
    assert!(!paths::fact(&kind, "notice/from").staff_only());
    let text = |path: &str| paths::text(&kind, path).map(|field| (field.per, field.name));
    assert_eq!(text("name"), Some((None, "name")));
    assert_eq!(text("phones/main/note"), Some((Some("phones"), "note")));
    assert_eq!((text("note"), text("schedules/main/note"), text("phones/main")), (None, None, None));
}

#[test]
fn texts_are_told_block_by_block() {
    let kind = kind();
    let before = fields(&[
        ("description", "We help with papers.\n\nCome any day you like.\n\nBring a passport.\n\nIt is free."),
        ("name", "Help point"),
    ]);
    let mut after = fields(&[
        ("description", "It is free.\n\nWe help with papers.\n\nCome any day but Friday.\n\nQuestions? Call."),
        ("name", "Help point"),
        ("phones/b/note", "Evenings"),
        ("phones/a/note", "Mornings"),
    ]);
    after.get_mut("name").expect("a name")[0].reviewed = false;
    let order = facts(json!({"phones": [{"id": "b"}, {"id": "a"}]}));
    let changes = diff::texts(&kind, &order, &before, &after);
    let told: Vec<_> = changes.iter().map(|change| (change.path.as_str(), change.was)).collect();
    let expected = [
        ("name", Was::Changed),
        ("description", Was::Changed),
        ("phones/b/note", Was::Added),
        ("phones/a/note", Was::Added),
    ];
    assert_eq!(told, expected);
    assert!(matches!(&changes[0].blocks[..], [BlockChange::Marked { .. }]));
    let description: Vec<String> = changes[1].blocks.iter().map(short).collect();
    let expected = [
        "Moved It is free.",
        "Kept We help with papers.",
        "Changed Come any day but Friday.",
        "Changed Questions? Call.",
    ];
    assert_eq!(description, expected);
}

fn short(change: &BlockChange) -> String {
    match change {
        BlockChange::Kept(block) => format!("Kept {}", block.text),
        BlockChange::Moved(block) => format!("Moved {}", block.text),
        BlockChange::Added(block) => format!("Added {}", block.text),
        BlockChange::Removed(block) => format!("Removed {}", block.text),
        BlockChange::Marked { after, .. } => format!("Marked {}", after.text),
        BlockChange::Changed { after, .. } => format!("Changed {}", after.text),
    }
}

#[test]
fn a_paragraph_between_others_is_told_as_added() {
    let kind = kind();
    let before = fields(&[("description", "First we talk about your plans.\n\nThen we look for work.")]);
    let text = "First we talk about all your plans.\n\nBring papers.\n\nThen we look for some work.";
    let after = fields(&[("description", text)]);
    let told = |before, after| {
        let changes = diff::texts(&kind, &Map::new(), before, after);
        changes[0].blocks.iter().map(short).collect::<Vec<_>>()
    };
    assert_eq!(
        told(&before, &after),
        ["Changed First we talk about all your plans.", "Added Bring papers.", "Changed Then we look for some work.",]
    );
    assert_eq!(told(&after, &before)[1], "Removed Bring papers.");
}

#[test]
fn only_a_mark_is_told_as_a_mark() {
    let kind = kind();
    let mut before = fields(&[("name", "Úrad")]);
    let after = before.clone();
    before.insert("name".into(), vec![Block { origin: Origin::Machine, ..Block::source("Úrad") }]);
    let changes = diff::texts(&kind, &Map::new(), &before, &after);
    let [BlockChange::Marked { before, after }] = &changes[0].blocks[..] else { panic!("{changes:?}") };
    assert_eq!((before.origin, after.origin), (Origin::Machine, Origin::Human));
}
