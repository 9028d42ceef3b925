//! Checks facts and texts against a kind's declaration. One place decides what is wrong; forms, imports and the API
//! word it.

use std::fmt;

use jiff::civil;
use serde_json::{Map, Value};

use crate::{
    dates::FuzzyDate,
    fields::{FieldDecl, FieldType},
    files::is_hash,
    ids::{EntryId, ItemId},
    kinds::KindDecl,
    lang::Lang,
    texts::Fields,
};

/// Greatest length of a line when its field declares none, in characters.
pub const LINE_AT_MOST: usize = 500;
/// Greatest length of a Markdown text when its field declares none, in characters.
pub const MARKDOWN_AT_MOST: usize = 40_000;
/// Greatest number of items of a list when its field declares none.
pub const ITEMS_AT_MOST: usize = 200;

/// A rule that a value breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rule {
    /// Nothing is there, but something must be.
    Required,
    /// The value has the wrong shape; the text says what is expected.
    Expected(&'static str),
    /// Longer or more than this.
    TooLong(usize),
    /// Not one of the terms.
    NotATerm(&'static [&'static str]),
    /// Two items share this id.
    IdTwice(String),
    /// The declaration knows no such field.
    Unknown,
}

/// One thing wrong with an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where: `phones/main/number`, or a text path.
    pub path: String,
    /// Which rule.
    pub rule: Rule,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = &self.path;
        match &self.rule {
            Rule::Required => write!(f, "'{path}' is empty; it must be filled in"),
            Rule::Expected(what) => write!(f, "'{path}' must be {what}"),
            Rule::TooLong(most) => write!(f, "'{path}' is too long; at most {most}"),
            Rule::NotATerm(terms) => write!(f, "'{path}' must be one of: {}", terms.join(", ")),
            Rule::IdTwice(id) => write!(f, "'{path}' has the id '{id}' twice; give every item its own id"),
            Rule::Unknown => write!(f, "'{path}' is not a field of this kind; check its spelling"),
        }
    }
}

/// Everything wrong with the facts of an entry. Unknown fields are reported only when `strict`: an editor's typing
/// mistake is a mistake, but what a newer node wrote passes through.
pub fn facts(kind: &KindDecl, facts: &Map<String, Value>, strict: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    group(&kind.facts, facts, "", strict, &mut problems);
    problems
}

/// Everything wrong with the texts of an entry in one language. Required texts are demanded of the source only.
pub fn texts(kind: &KindDecl, facts: &Map<String, Value>, texts: &Fields, is_source: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut known = Vec::new();
    for field in &kind.texts {
        for path in text_paths(field, facts) {
            if let Some(blocks) = texts.get(&path) {
                let length: usize = blocks.iter().map(|block| block.text.chars().count()).sum();
                let markdown = field.ty == FieldType::Markdown;
                let most = limit(field, if markdown { MARKDOWN_AT_MOST } else { LINE_AT_MOST });
                if length > most {
                    problems.push(Problem { path: path.clone(), rule: Rule::TooLong(most) });
                }
                if !markdown && (blocks.len() != 1 || blocks[0].text.contains('\n')) {
                    problems.push(Problem { path: path.clone(), rule: Rule::Expected("one line of text") });
                }
                if blocks.iter().all(|block| block.text.trim().is_empty()) && field.required {
                    problems.push(Problem { path: path.clone(), rule: Rule::Required });
                }
            } else if field.required && is_source {
                problems.push(Problem { path: path.clone(), rule: Rule::Required });
            }
            known.push(path);
        }
    }
    for path in texts.keys().filter(|path| !known.contains(path)) {
        problems.push(Problem { path: path.clone(), rule: Rule::Unknown });
    }
    problems
}

/// The paths a declared text has in an entry with these facts: one, or one for each item of its list.
pub fn text_paths(field: &FieldDecl, facts: &Map<String, Value>) -> Vec<String> {
    let Some(list) = field.per else { return vec![field.path(None)] };
    let items = facts.get(list).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(|item| item.get("id")?.as_str()).map(|id| field.path(Some(id))).collect()
}

fn limit(field: &FieldDecl, usual: usize) -> usize {
    if field.at_most > 0 { field.at_most } else { usual }
}

fn group(fields: &[FieldDecl], facts: &Map<String, Value>, at: &str, strict: bool, problems: &mut Vec<Problem>) {
    for field in fields {
        let path = join(at, field.name);
        match facts.get(field.name) {
            None | Some(Value::Null) if field.required => problems.push(Problem { path, rule: Rule::Required }),
            None | Some(Value::Null) => {}
            Some(given) => value(field, &field.ty, given, &path, strict, problems),
        }
    }
    if strict {
        for name in facts.keys().filter(|name| !fields.iter().any(|field| field.name == name.as_str())) {
            problems.push(Problem { path: join(at, name), rule: Rule::Unknown });
        }
    }
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}/{name}") }
}

fn value(field: &FieldDecl, ty: &FieldType, given: &Value, path: &str, strict: bool, problems: &mut Vec<Problem>) {
    match ty {
        FieldType::Group(fields) => match given {
            Value::Object(facts) => group(fields, facts, path, strict, problems),
            _ => problems.push(Problem { path: path.into(), rule: Rule::Expected("a group of fields") }),
        },
        FieldType::List(of) => match given {
            Value::Array(items) => list(field, of, items, path, strict, problems),
            _ => problems.push(Problem { path: path.into(), rule: Rule::Expected("a list") }),
        },
        scalar => {
            if let Some(rule) = broken(field, scalar, given) {
                problems.push(Problem { path: path.into(), rule });
            }
        }
    }
}

fn list(field: &FieldDecl, of: &FieldType, items: &[Value], path: &str, strict: bool, problems: &mut Vec<Problem>) {
    let most = limit(field, ITEMS_AT_MOST);
    if items.len() > most {
        problems.push(Problem { path: path.into(), rule: Rule::TooLong(most) });
    }
    if field.required && items.is_empty() {
        problems.push(Problem { path: path.into(), rule: Rule::Required });
    }
    let mut seen: Vec<&str> = Vec::new();
    for (i, item) in items.iter().enumerate() {
        let id = item.get("id").and_then(Value::as_str);
        let at = join(path, id.map_or_else(|| (i + 1).to_string(), str::to_owned).as_str());
        if let Some(id) = id {
            if seen.contains(&id) {
                problems.push(Problem { path: path.into(), rule: Rule::IdTwice(id.to_owned()) });
            }
            seen.push(id);
        }
        value(field, of, item, &at, strict, problems);
    }
}

/// The rule a single value breaks, if any.
fn broken(field: &FieldDecl, ty: &FieldType, given: &Value) -> Option<Rule> {
    let text = given.as_str();
    let holds = |good: bool, what: &'static str| (!good).then_some(Rule::Expected(what));
    if let Some(text) = text {
        let most = limit(field, LINE_AT_MOST);
        if text.chars().count() > most {
            return Some(Rule::TooLong(most));
        }
        if field.required && text.trim().is_empty() {
            return Some(Rule::Required);
        }
    }
    match ty {
        FieldType::Flag => holds(given.is_boolean(), "true or false"),
        FieldType::Integer => holds(given.is_i64(), "a whole number"),
        FieldType::Decimal => holds(text.is_some_and(is_decimal), "a decimal number in quotes, such as \"3.00\""),
        FieldType::Line | FieldType::Markdown => {
            holds(text.is_some_and(|text| !text.contains('\n')), "one line of text")
        }
        FieldType::FuzzyDate => holds(
            text.is_some_and(|text| text.parse::<FuzzyDate>().is_ok()),
            "a date such as 2019, 2019-11, 2019-11-12, 2019-23 (autumn), 2019~ (about) or 2018/2019",
        ),
        FieldType::Day => {
            holds(text.is_some_and(|text| text.parse::<civil::Date>().is_ok()), "a day such as 2026-11-22")
        }
        FieldType::Time => holds(text.is_some_and(is_time), "a time such as 08:30"),
        FieldType::Weekday => holds(
            text.is_some_and(|text| ["mo", "tu", "we", "th", "fr", "sa", "su"].contains(&text)),
            "a weekday: mo, tu, we, th, fr, sa or su",
        ),
        FieldType::Language => {
            holds(text.is_some_and(|text| Lang::parse(text).is_ok()), "a language tag such as en, sk or zh-Hant")
        }
        FieldType::Url => holds(text.is_some_and(is_web_address), "a web address that begins with https:// or http://"),
        FieldType::Email => holds(text.is_some_and(is_email), "an e-mail address such as office@example.org"),
        FieldType::Colour => holds(text.is_some_and(is_colour), "a colour such as #ffc93c"),
        FieldType::File => holds(text.is_some_and(is_hash), "the name of a kept file: 64 characters 0-9 and a-f"),
        FieldType::ItemId => {
            holds(text.is_some_and(|text| ItemId::parse(text).is_ok()), "an id of small letters, digits and hyphens")
        }
        FieldType::Link(_) => holds(text.is_some_and(|text| text.parse::<EntryId>().is_ok()), "a link to an entry"),
        FieldType::Vocabulary { terms, .. } => {
            (!text.is_some_and(|text| terms.contains(&text))).then_some(Rule::NotATerm(terms))
        }
        FieldType::Group(_) | FieldType::List(_) => None,
    }
}

fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let mut parts = digits.splitn(2, '.');
    let number = |part: &str| !part.is_empty() && part.len() <= 15 && part.bytes().all(|b| b.is_ascii_digit());
    parts.next().is_some_and(number) && parts.next().is_none_or(number)
}

fn is_time(text: &str) -> bool {
    text.len() == 5 && text.parse::<civil::Time>().is_ok()
}

fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty() && !rest.starts_with('/') && !text.contains(|c: char| c.is_whitespace() || "<>\"".contains(c))
    })
}

fn is_email(text: &str) -> bool {
    let mut parts = text.splitn(2, '@');
    let clean =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || "<>()@,;:\"".contains(c));
    parts.next().is_some_and(clean) && parts.next().is_some_and(|host| clean(host) && host.contains('.'))
}

fn is_colour(text: &str) -> bool {
    text.len() == 7 && text.starts_with('#') && text[1..].bytes().all(|b| b.is_ascii_hexdigit())
}
