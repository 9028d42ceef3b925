//! Every entry of the demo through its form, as a browser sends it.

use std::collections::BTreeSet;

use integra_edition::{Edition, Entry};
use integra_kernel::{EntryId, texts::Fields};
use integra_testing::browser;
use integra_web::forms::{self, Control, Entered, Form, Input, LISTED_AT_MOST, Shape, Targets};
use serde_json::{Map, Value, json};

use crate::{Saved, demo, in_language, kinds, lang, targets, wording};

fn address(entry: &Entry) -> String {
    format!("{}:{}/{}", entry.city, entry.kind, entry.slug)
}

/// What links to some kinds may lead to.
type Way<'e> = dyn Fn(&[&str]) -> Vec<(EntryId, String)> + 'e;

/// Ways of what links may lead to: all there is; so many that one searches; nothing.
fn ways(edition: &Edition) -> Vec<Box<Way<'_>>> {
    let more = |kinds: &[&str]| {
        let others = (0..=LISTED_AT_MOST).map(|at| {
            let byte = u8::try_from(at).expect("few");
            (EntryId::new(9, [byte; 10]), format!("Another {at} · another-{at}"))
        });
        targets(edition, kinds).into_iter().chain(others).collect()
    };
    vec![Box::new(|kinds: &[&str]| targets(edition, kinds)), Box::new(more), Box::new(|_: &[&str]| Vec::new())]
}

/// Facts and texts as somebody else may have left them: fields, items and terms nobody here knows.
fn planted(saved: Saved) -> Saved {
    fn grow(value: &mut Value) {
        match value {
            Value::Object(group) => {
                group.values_mut().for_each(grow);
                group.insert("from_a_newer_node".into(), json!({ "id": "x", "deep": [null, 1.5, "é"] }));
            }
            Value::Array(items) => {
                items.iter_mut().for_each(grow);
                if items.iter().all(Value::is_object) {
                    let again = items[0].clone();
                    items.insert(1, json!("no group"));
                    items.push(again);
                    items.push(json!({ "without": "an id" }));
                }
            }
            _ => {}
        }
    }
    let mut facts = Value::Object(saved.facts);
    grow(&mut facts);
    let Value::Object(mut facts) = facts else { unreachable!("it was an object") };
    facts.insert("unknown".into(), json!([{ "id": "a" }, []]));
    for (name, term) in [("status", "resting"), ("type", "embassy"), ("section", "weather"), ("cost", "barter")] {
        if facts.contains_key(name) {
            facts.insert(name.into(), json!(term));
        }
    }
    let mut texts = saved.texts;
    let some = texts.values().next().cloned().unwrap_or_default();
    texts.insert("steps/gone/title".into(), some);
    texts.insert("unknown/path".into(), Vec::new());
    Saved { facts, texts, ..saved }
}

#[tokio::test]
async fn an_untouched_form_changes_nothing() {
    let (edition, kinds, wording, english) = (demo().await, kinds(), wording(), lang("en"));
    let mut seen = BTreeSet::new();
    for entry in edition.entries() {
        seen.insert(entry.kind.clone());
        for saved in [Saved::of(&kinds, entry), planted(Saved::of(&kinds, entry))] {
            for way in ways(&edition) {
                let ask = saved.ask(way.as_ref());
                let form = forms::build(&ask, in_language(&wording, &english), None, &[]);
                let sent = browser::sends(&form);
                assert!(sent.pairs().len() < forms::PAIRS_AT_MOST / 2, "{} fits well", address(entry));
                let entered = forms::read(&ask, &sent);
                assert_eq!(entered.facts, saved.facts, "{}", address(entry));
                assert_eq!(entered.texts, saved.texts, "{}", address(entry));
                let given_back = forms::build(&ask, in_language(&wording, &english), Some(&sent), &entered.faults);
                assert_eq!(browser::sends(&given_back), sent, "{}", address(entry));
            }
        }
    }
    assert_eq!(seen.len(), kinds.iter().count(), "the demo has an entry of every kind: {seen:?}");
    assert!(wording.gaps().is_empty(), "{:?}", wording.gaps());
}

#[tokio::test]
async fn the_demo_is_without_mistakes() {
    let (edition, kinds, wording, english) = (demo().await, kinds(), wording(), lang("en"));
    let way = |kinds: &[&str]| targets(&edition, kinds);
    for entry in edition.entries() {
        let saved = Saved::of(&kinds, entry);
        let ask = saved.ask(&way);
        let form = forms::build(&ask, in_language(&wording, &english), None, &[]);
        assert_eq!(forms::read(&ask, &browser::sends(&form)).faults, [], "{}", address(entry));
    }
}

/// Another value for a control that holds a single one, or `None` when it holds none.
fn another(control: &Control, way: &Targets) -> Option<String> {
    match &control.shape {
        Shape::Input { input, value } => Some(match input {
            Input::Number => "717".to_owned(),
            Input::Decimal => "7.17".to_owned(),
            Input::Date => "2031-07-17".to_owned(),
            Input::FuzzyDate => "2031-07~".to_owned(),
            Input::Time => "07:17".to_owned(),
            Input::Url => "https://example.org/7".to_owned(),
            Input::Email => "seven@example.org".to_owned(),
            Input::Colour => "#777777".to_owned(),
            Input::Text | Input::Long => format!("{value}7"),
        }),
        Shape::Markdown { value, .. } => Some(format!("{value}\r\n\r\nSeven.")),
        Shape::Lines { value } => Some(format!("{value}\r\nseven")),
        Shape::Choice { options, .. } => {
            options.iter().find(|option| !option.chosen && !option.value.is_empty()).map(|option| option.value.clone())
        }
        Shape::Search { value, kinds, .. } => {
            way(kinds).into_iter().map(|(_, words)| words).find(|words| words != value)
        }
        Shape::Ticks { .. } | Shape::Picks { .. } | Shape::Rows { .. } | Shape::Group { .. } => None,
    }
}

fn inputs(form: &Form, way: &Targets) -> Vec<(String, String)> {
    let mut all = Vec::new();
    form.each(&mut |control| all.extend(another(control, way).map(|value| (control.name.clone(), value))));
    all
}

/// Takes what stands at a path out of facts; whether anything was there.
fn take(facts: &mut Map<String, Value>, path: &str) -> bool {
    let mut parts: Vec<&str> = path.split('/').collect();
    let last = parts.pop().expect("a path has a name");
    let mut at = facts;
    while !parts.is_empty() {
        let next = match at.get_mut(parts.remove(0)) {
            Some(Value::Array(items)) => {
                let id = parts.remove(0);
                items.iter_mut().find(|item| item["id"] == *id)
            }
            other => other,
        };
        match next.and_then(Value::as_object_mut) {
            Some(group) => at = group,
            None => return false,
        }
    }
    at.remove(last).is_some()
}

/// Facts and texts without what stands at an input's path, and without the group a new value may have made.
fn without(facts: &Map<String, Value>, texts: &Fields, name: &str) -> (Map<String, Value>, Fields) {
    let (mut facts, mut texts) = (facts.clone(), texts.clone());
    let path = &name[2..];
    if name.starts_with("f/") {
        take(&mut facts, path);
        facts.retain(|_, value| value.as_object().is_none_or(|group| !group.is_empty()));
    } else {
        texts.remove(path);
    }
    (facts, texts)
}

#[tokio::test]
async fn an_edit_touches_what_was_edited_and_nothing_else() {
    let (edition, kinds, wording, english) = (demo().await, kinds(), wording(), lang("en"));
    let way = |kinds: &[&str]| targets(&edition, kinds);
    let mut edits = 0;
    for (at, entry) in edition.entries().enumerate() {
        let saved = Saved::of(&kinds, entry);
        let saved = if at % 2 == 0 { saved } else { planted(saved) };
        let ask = saved.ask(&way);
        let form = forms::build(&ask, in_language(&wording, &english), None, &[]);
        let sent = browser::sends(&form);
        for (name, value) in inputs(&form, &way) {
            let entered = forms::read(&ask, &browser::with(&sent, &name, &value));
            let shown = format!("{} {name} = {value:?}", address(entry));
            assert_ne!((&entered.facts, &entered.texts), (&saved.facts, &saved.texts), "{shown}");
            assert_eq!(
                without(&entered.facts, &entered.texts, &name),
                without(&saved.facts, &saved.texts, &name),
                "{shown}"
            );
            assert!(faultless(&entered, &name), "{shown}: {:?}", entered.faults);
            edits += 1;
        }
    }
    assert!(edits > 1_000, "{edits} edits");
}

/// Whether nothing is wrong with the input that was changed. (A planted list has its first item twice, and a new group
/// may lack its other half.)
fn faultless(entered: &Entered, name: &str) -> bool {
    let lengths = |fault: &forms::Fault| matches!(fault.rule, integra_kernel::validate::Rule::TooLong(_));
    entered.faults.iter().all(|fault| fault.name != name || lengths(fault))
}
