//! Words for fields, values and rules, wherever the desk tells of them outside a form.

use integra_kernel::{
    EntryId, FieldDecl, KindDecl, Lang, fields::FieldType, paths::Declared, schedule::Weekday, validate::Rule,
};
use integra_web::{
    forms::candidates,
    wording::{Arg, Width},
};
use serde_json::Value;

use crate::{ask::Ask, pages::entries};

/// The label of a path: "Telephone numbers: Number".
pub(crate) fn label(ask: &Ask, kind: &KindDecl, path: &str) -> String {
    let mut words: Vec<String> = Vec::new();
    let (mut fields, mut within): (&[FieldDecl], Option<&str>) = (&kind.facts, None);
    let parts: Vec<&str> = path.split('/').collect();
    for (at, part) in parts.iter().enumerate() {
        let text = kind.texts.iter().find(|text| text.name == *part && text.per == within);
        let Some(field) = fields.iter().find(|field| field.name == *part).or(text) else {
            // The id of a row, or the place of a value: it tells people nothing, unless nothing follows.
            continue;
        };
        words.push(field_label(ask, kind, within, field.name));
        if let FieldType::List(of) = &field.ty
            && let FieldType::Group(inner) = of.as_ref()
        {
            (fields, within) = (inner, Some(field.name));
        } else if let FieldType::Group(inner) = &field.ty {
            (fields, within) = (inner, Some(field.name));
        } else if at + 1 < parts.len() {
            fields = &[];
        }
    }
    if words.is_empty() { path.to_owned() } else { words.join(": ") }
}

fn field_label(ask: &Ask, kind: &KindDecl, within: Option<&str>, name: &str) -> String {
    let wording = ask.desk.wording();
    let found = candidates(kind.name, within, name).into_iter().find(|id| wording.has(&ask.lang, id));
    found.map_or_else(|| name.to_owned(), |id| ask.say(&id, &[]))
}

/// What a value says where a kind declares it: an item of a list is read as a group of fields.
pub(crate) fn declared(ask: &Ask, at: &Declared, given: &Value) -> String {
    match at.field.map(|field| &field.ty) {
        Some(FieldType::List(of)) if at.item => value(ask, of.as_ref(), given),
        Some(ty) => value(ask, ty, given),
        None => value(ask, &FieldType::Line, given),
    }
}

/// What a value says, as people read it.
pub(crate) fn value(ask: &Ask, ty: &FieldType, value: &Value) -> String {
    match (ty, value) {
        (_, Value::Null) => String::new(),
        (FieldType::List(of), Value::Array(items)) => {
            let words: Vec<String> = items.iter().map(|item| self::value(ask, of, item)).collect();
            words.join(", ")
        }
        (FieldType::Group(fields), Value::Object(facts)) => {
            let seen = |field: &&FieldDecl| field.name != "id" && (ask.rights.writes_all() || !field.staff_only);
            let words = fields.iter().filter(seen).filter_map(|field| {
                let found = facts.get(field.name).map(|inner| self::value(ask, &field.ty, inner))?;
                (!found.is_empty()).then_some(found)
            });
            words.collect::<Vec<_>>().join(", ")
        }
        (FieldType::Flag, Value::Bool(yes)) => ask.say(if *yes { "form-yes" } else { "form-no" }, &[]),
        (ty, Value::String(text)) => of_text(ask, ty, text),
        (_, other) => other.to_string(),
    }
}

fn of_text(ask: &Ask, ty: &FieldType, text: &str) -> String {
    let wording = ask.desk.wording();
    let worded = match ty {
        FieldType::Vocabulary { name, terms } if terms.contains(&text) => {
            Some(ask.say(&format!("vocabulary-{name}-{text}"), &[]))
        }
        FieldType::Language => Lang::parse(text).ok().map(|lang| wording.language_name(Some(&ask.lang), &lang)),
        FieldType::Weekday => Weekday::parse(text).map(|day| wording.weekday(&ask.lang, day, Width::Wide)),
        FieldType::Day => text.parse().ok().map(|day| wording.day(&ask.lang, day, false, true)),
        FieldType::Link(_) => {
            let id: Option<EntryId> = text.parse().ok();
            id.and_then(|id| ask.desk.drafts().get(id).map(|draft| entries::name(draft)))
        }
        _ => None,
    };
    worded.unwrap_or_else(|| text.to_owned())
}

/// A broken rule as a sentence.
pub(crate) fn rule(ask: &Ask, rule: &Rule) -> String {
    match rule {
        Rule::Required => ask.say("form-wrong-required", &[]),
        Rule::TooLong(most) => ask.say("form-wrong-long", &[("most", Arg::from(*most))]),
        Rule::NotATerm(_) => ask.say("form-wrong-choice", &[]),
        Rule::IdTwice(id) => ask.say("form-wrong-twice", &[("id", Arg::from(id.as_str()))]),
        Rule::Unknown => ask.say("form-wrong-unknown", &[]),
        Rule::Expected(_) => ask.say("form-wrong-other", &[]),
    }
}
