//! From what was posted back to facts and texts.

use std::{cell::RefCell, collections::BTreeSet};

use integra_kernel::{
    EntryId, FieldDecl, KindDecl,
    fields::FieldType,
    schedule::Weekday,
    texts::Fields,
    validate::{self, Problem, Rule},
};
use serde_json::{Map, Value};

use super::{
    Ask, Fault, Posted, Pressed, fact_name, is_row_id, links::Links, paths, points, row_fields, rows, scalar,
    text_name, texts,
};

/// What somebody entered.
#[derive(Debug, Clone, PartialEq)]
pub struct Entered {
    /// All facts: those in the form as entered, all others as they were.
    pub facts: Map<String, Value>,
    /// All texts in the source language, likewise.
    pub texts: Fields,
    /// What is wrong with them. A draft may be saved while nothing but [`Fault::is_missing`] is wrong.
    pub faults: Vec<Fault>,
    /// The button that was pressed.
    pub pressed: Option<Pressed>,
}

impl Entered {
    /// Whether anything differs from what the form was made from.
    pub fn differs(&self, ask: &Ask) -> bool {
        self.facts != *ask.facts || self.texts != *ask.texts
    }

    /// Whether something is wrong that a draft cannot be saved with: a value that is none.
    pub fn cannot_be_saved(&self) -> bool {
        self.faults.iter().any(|fault| !fault.is_missing())
    }
}

/// Reads a posted form. `ask` holds the state the form was made from.
pub fn read(ask: &Ask, posted: &Posted) -> Entered {
    let posted = &posted.taking();
    let reader = Reader { ask: *ask, posted, links: Links::new(*ask), lost: RefCell::default() };
    let facts = reader.group(&ask.kind.facts, "", false, Some(ask.facts));
    let texts = reader.texts(&facts);
    let faults = reader.faults(&facts, &texts);
    Entered { facts, texts, faults, pressed: posted.pressed() }
}

/// Takes the texts of rows that are gone out of the texts of one language. Whoever saves facts without a row takes its
/// translations out too, or a later row of the same id would inherit them.
pub fn without_removed(
    kind: &KindDecl,
    before: &Map<String, Value>,
    after: &Map<String, Value>,
    texts: &Fields,
) -> Fields {
    let ids = |facts: &Map<String, Value>, list: &str| -> BTreeSet<String> {
        let items = facts.get(list).and_then(Value::as_array).into_iter().flatten();
        items.filter_map(|item| Some(item.get("id")?.as_str()?.to_owned())).collect()
    };
    let mut gone: Vec<String> = Vec::new();
    for list in kind.facts.iter().filter(|field| row_fields(&field.ty).is_some()) {
        let left = ids(after, list.name);
        gone.extend(ids(before, list.name).difference(&left).map(|id| format!("{}/{id}/", list.name)));
    }
    let kept = texts.iter().filter(|(path, _)| !gone.iter().any(|start| path.starts_with(start.as_str())));
    kept.map(|(path, blocks)| (path.clone(), blocks.clone())).collect()
}

/// What becomes of a field.
enum Change {
    /// It stays as it was: its input says what it said, or was not in the form.
    Keep,
    Set(Value),
    Clear,
}

impl Change {
    /// The value entered in place of another; an empty input takes it away.
    fn to(after: Option<Value>, before: Option<&Value>) -> Self {
        match (after, before) {
            (Some(after), Some(before)) if after == *before => Self::Keep,
            (Some(after), _) => Self::Set(after),
            (None, None) => Self::Keep,
            (None, Some(_)) => Self::Clear,
        }
    }
}

struct Reader<'a> {
    ask: Ask<'a>,
    posted: &'a Posted,
    links: Links<'a>,
    /// Paths of links that lead to nothing this person can choose.
    lost: RefCell<Vec<String>>,
}

impl Reader<'_> {
    fn group(
        &self,
        fields: &[FieldDecl],
        path: &str,
        in_row: bool,
        before: Option<&Map<String, Value>>,
    ) -> Map<String, Value> {
        let mut after = before.cloned().unwrap_or_default();
        for field in fields {
            if self.ask.hides(field) || (in_row && is_row_id(field)) {
                continue;
            }
            let path = format!("{path}{}", field.name);
            match self.value(field, &path, before.and_then(|before| before.get(field.name))) {
                Change::Keep => {}
                Change::Set(value) => {
                    after.insert(field.name.to_owned(), value);
                }
                Change::Clear => {
                    after.remove(field.name);
                }
            }
        }
        after
    }

    fn value(&self, field: &FieldDecl, path: &str, before: Option<&Value>) -> Change {
        let name = fact_name(path);
        match &field.ty {
            FieldType::Group(fields) => {
                let known = before.and_then(Value::as_object);
                let after = match self.pasted(fields, path) {
                    Some((lat, lon)) => {
                        let mut point = known.cloned().unwrap_or_default();
                        point.extend([("lat".to_owned(), Value::from(lat)), ("lon".to_owned(), Value::from(lon))]);
                        point
                    }
                    None => self.group(fields, &format!("{path}/"), false, known),
                };
                match known {
                    _ if after.is_empty() && known.is_none() => Change::Keep,
                    Some(known) if *known == after => Change::Keep,
                    _ => Change::to((!after.is_empty()).then_some(Value::Object(after)), before),
                }
            }
            FieldType::List(of) => match (row_fields(&field.ty), of.as_ref()) {
                (Some(fields), _) => self.rows(field, fields, path, before),
                (None, of) => self.list(of, path, &name, before),
            },
            ty => {
                let Some(raw) = self.posted.one(&name) else { return Change::Keep };
                let shown = scalar::shown(before);
                let raw = self.resolved(ty, path, raw, std::slice::from_ref(&shown));
                if scalar::same(&raw, &shown) {
                    return Change::Keep;
                }
                Change::to(scalar::entered(ty, &raw), before)
            }
        }
    }

    /// Both numbers of a point, when somebody pasted them into one of its inputs.
    fn pasted(&self, fields: &[FieldDecl], path: &str) -> Option<(String, String)> {
        let typed = |name: &str| self.posted.one(&fact_name(&format!("{path}/{name}"))).unwrap_or_default();
        points::is_point(fields).then(|| points::pasted(typed("lat"), typed("lon")))?
    }

    /// What was chosen or typed; for a link the id of the entry. A link that was there before may lead anywhere.
    fn resolved(&self, ty: &FieldType, path: &str, raw: &str, before: &[String]) -> String {
        let FieldType::Link(kinds) = ty else { return raw.to_owned() };
        let typed = scalar::one_line(raw);
        if typed.is_empty() || before.contains(&typed) {
            return typed;
        }
        self.links.resolve(kinds, &typed).unwrap_or_else(|| {
            self.lost.borrow_mut().push(path.to_owned());
            typed
        })
    }

    /// A list of single values.
    fn list(&self, of: &FieldType, path: &str, name: &str, before: Option<&Value>) -> Change {
        let shown = scalar::shown_all(before);
        let ordered = matches!(of, FieldType::Link(_) | FieldType::Language);
        let ticked = matches!(of, FieldType::Vocabulary { .. } | FieldType::Weekday | FieldType::ItemId);
        let mut values: Vec<String> = match of {
            FieldType::Group(_) | FieldType::List(_) => return Change::Keep,
            _ if ordered || ticked => {
                let Some(values) = self.posted.listed(name) else { return Change::Keep };
                values.into_iter().map(|value| self.resolved(of, path, value, &shown)).collect()
            }
            _ => {
                let Some(text) = self.posted.one(name) else { return Change::Keep };
                if scalar::same(text, &shown.join("\n")) {
                    return Change::Keep;
                }
                text.split(['\r', '\n']).map(scalar::one_line).filter(|line| !line.is_empty()).collect()
            }
        };
        let set = |values: &[String]| values.iter().cloned().collect::<BTreeSet<String>>();
        if values == shown || (ticked && set(&values) == set(&shown)) {
            return Change::Keep;
        }
        if ticked {
            values.sort_by_key(|value| term_place(of, value));
        }
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let once = values.iter().filter(|value| seen.insert(value.as_str()));
        let items: Vec<Value> = once.filter_map(|value| item(of, value, before)).collect();
        Change::to((!items.is_empty()).then_some(Value::Array(items)), before)
    }

    fn rows(&self, list: &FieldDecl, fields: &[FieldDecl], path: &str, before: Option<&Value>) -> Change {
        let Some(ids) = rows::sent(self.posted, &fact_name(path)) else { return Change::Keep };
        let saved = rows::items(before);
        let mut entered: Vec<(String, Value)> = Vec::new();
        for id in ids {
            let known = saved.iter().find(|item| item.id == id).map(|item| item.facts);
            let mut item = self.group(fields, &format!("{path}/{id}/"), true, known);
            if known.is_none() {
                // A row somebody added and left empty was no row.
                if item.is_empty() && !self.has_words(list, path, &id) {
                    continue;
                }
                item.insert("id".to_owned(), Value::from(id.as_str()));
            }
            entered.push((id, Value::Object(item)));
        }
        if entered.is_empty() && saved.is_empty() {
            return Change::Keep;
        }
        let items = put_together(entered, &saved, before);
        Change::to((!items.is_empty()).then_some(Value::Array(items)), before)
    }

    fn has_words(&self, list: &FieldDecl, path: &str, id: &str) -> bool {
        let typed = |text: &FieldDecl| self.posted.one(&text_name(&text.path(Some(id))));
        path == list.name && self.ask.texts_of_rows(list.name).filter_map(typed).any(|typed| !typed.trim().is_empty())
    }

    fn texts(&self, facts: &Map<String, Value>) -> Fields {
        let kind = self.ask.kind;
        let mut after = without_removed(kind, self.ask.facts, facts, self.ask.texts);
        for text in kind.texts.iter().filter(|text| !self.hides_text(text)) {
            for path in validate::text_paths(text, facts) {
                let Some(raw) = self.posted.one(&text_name(&path)) else { continue };
                let before = self.ask.texts.get(&path);
                let blocks = match text.ty {
                    FieldType::Markdown => texts::markdown(raw, before),
                    _ => texts::line(raw, before),
                };
                match blocks {
                    Some(blocks) => after.insert(path, blocks),
                    None => after.remove(&path),
                };
            }
        }
        after
    }

    fn hides_text(&self, text: &FieldDecl) -> bool {
        let list = self.ask.kind.facts.iter().find(|fact| Some(fact.name) == text.per);
        self.ask.hides(text) || list.is_some_and(|list| self.ask.hides(list))
    }

    /// What is wrong, without what this person cannot mend: fields they do not see, and what a newer node wrote.
    fn faults(&self, facts: &Map<String, Value>, texts: &Fields) -> Vec<Fault> {
        let kind = self.ask.kind;
        let seen = |problem: &Problem| {
            let through = paths::declared(&kind.facts, &problem.path).unwrap_or_default();
            let newer = matches!(problem.rule, Rule::NotATerm(_))
                && paths::value(facts, &problem.path) == paths::value(self.ask.facts, &problem.path);
            !newer && !through.iter().any(|field| self.ask.hides(field))
        };
        let mut wrong: Vec<Problem> = validate::facts(kind, facts, false).into_iter().filter(seen).collect();
        for path in self.lost.borrow().iter() {
            let is_id = paths::value(facts, path).is_some_and(holds_id);
            if is_id && wrong.iter().all(|problem| !problem.path.starts_with(path.as_str())) {
                wrong.push(Problem { path: path.clone(), rule: Rule::Expected("a link to an entry") });
            }
        }
        wrong.extend(points::problems(&kind.facts, facts, "").into_iter().filter(seen));
        let hidden = |path: &str| {
            let named = |text: &&FieldDecl| validate::text_paths(text, facts).iter().any(|known| known == path);
            kind.texts.iter().find(named).is_some_and(|text| self.hides_text(text))
        };
        let told = |problem: &Problem| problem.rule != Rule::Unknown && !hidden(&problem.path);
        let wrong_texts = validate::texts(kind, facts, texts, true).into_iter().filter(told);
        wrong.into_iter().map(Fault::of_fact).chain(wrong_texts.map(Fault::of_text)).collect()
    }
}

/// The place of a term in its closed list; what is none stands last.
fn term_place(of: &FieldType, value: &str) -> usize {
    let place = match of {
        FieldType::Vocabulary { terms, .. } => terms.iter().position(|term| *term == value),
        _ => Weekday::ALL.iter().position(|day| day.as_str() == value),
    };
    place.unwrap_or(usize::MAX)
}

/// Whether a link (or one of a list) looks like one, so that validation alone would let it pass.
fn holds_id(value: &Value) -> bool {
    let is_id = |value: &Value| value.as_str().is_some_and(|text| text.parse::<EntryId>().is_ok());
    match value {
        Value::Array(values) => values.iter().all(is_id),
        value => is_id(value),
    }
}

/// One value of a list; one that was there stays as it was.
fn item(of: &FieldType, value: &str, before: Option<&Value>) -> Option<Value> {
    let mut there = before.and_then(Value::as_array).into_iter().flatten();
    there.find(|item| scalar::shown(Some(item)) == *value).cloned().or_else(|| scalar::entered(of, value))
}

/// The items of a list as entered, with whatever the form could not show: in its place while the rows keep theirs, else
/// at the end.
fn put_together(entered: Vec<(String, Value)>, saved: &[rows::Item], before: Option<&Value>) -> Vec<Value> {
    let all = before.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let shown = |item: &Value| saved.iter().any(|row| item.as_object().is_some_and(|it| std::ptr::eq(it, row.facts)));
    let kept_order = entered.iter().map(|(id, _)| id.as_str()).eq(saved.iter().map(|row| row.id));
    let mut entered = entered.into_iter().map(|(_, item)| item);
    if kept_order {
        return all.iter().filter_map(|item| if shown(item) { entered.next() } else { Some(item.clone()) }).collect();
    }
    let odd = all.iter().filter(|item| !shown(item)).cloned();
    entered.by_ref().chain(odd).collect()
}
