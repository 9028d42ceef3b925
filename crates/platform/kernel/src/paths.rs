//! Paths: from `phones/main/number` or `steps/register/title` to the fields that declare them.
//!
//! Problems, differences and conflicts name where they are by such a path; this is the one place that reads it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{
    fields::{FieldDecl, FieldType},
    ids::ItemId,
    kinds::KindDecl,
};

/// What a kind declares about the fact at a path.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Declared<'k> {
    /// The groups and lists it stands in, outermost first.
    pub within: Vec<&'k FieldDecl>,
    /// Its own declaration (for an item of a list, the list's), or `None` for a field this program does not know.
    pub field: Option<&'k FieldDecl>,
    /// Whether the path names one item of a list (`phones/main`).
    pub item: bool,
}

impl<'k> Declared<'k> {
    /// Whether this fact, or anything it stands in, never leaves the desk.
    pub fn staff_only(&self) -> bool {
        self.within.iter().chain(&self.field).any(|field| field.staff_only)
    }

    /// The fields one step further in: those of a group, or of an item of a list of groups; empty for anything else.
    pub fn fields(&self) -> &'k [FieldDecl] {
        match (self.field.map(|field| &field.ty), self.item) {
            (Some(FieldType::Group(fields)), false) => fields,
            (Some(FieldType::List(of)), true) => group_of(of),
            _ => &[],
        }
    }

    /// Whether this is a list of groups, whose items have ids.
    pub(crate) fn is_list_of_groups(&self) -> bool {
        !self.item && matches!(self.field.map(|field| &field.ty), Some(FieldType::List(of)) if !group_of(of).is_empty())
    }

    /// What stands under the name `name` in here.
    pub(crate) fn step(&self, name: &str) -> Self {
        let within = self.within.iter().copied().chain(self.field).collect();
        Self { within, field: self.fields().iter().find(|field| field.name == name), item: false }
    }

    /// An item of this list.
    pub(crate) fn item(&self) -> Self {
        Self { item: true, ..self.clone() }
    }
}

/// The declaration of the fact at `path`: a field, a group, a list, or one item of a list.
pub fn fact<'k>(kind: &'k KindDecl, path: &str) -> Declared<'k> {
    let mut names = path.split('/');
    let first = names.next().unwrap_or_default();
    let mut at = top(kind, first);
    for name in names {
        at = if at.is_list_of_groups() { at.item() } else { at.step(name) };
    }
    at
}

/// The declaration of the text at `path`, its own or that of the items of a list.
pub fn text<'k>(kind: &'k KindDecl, path: &str) -> Option<&'k FieldDecl> {
    let (list, name) = match owner(path) {
        Some((list, _, name)) => (Some(list), name),
        None => (None, path),
    };
    kind.texts.iter().find(|field| field.per == list && field.name == name)
}

/// List, item and the rest of a text path that belongs to an item (`steps/register/title`).
pub(crate) fn owner(path: &str) -> Option<(&str, &str, &str)> {
    let (list, rest) = path.split_once('/')?;
    let (item, name) = rest.split_once('/')?;
    Some((list, item, name))
}

/// Where the texts of an entry stand for a reader: in declared order, those of a list's items together and in the order
/// of the items in `facts`, fields nobody declares last. Sort paths by it.
pub fn text_order(kind: &KindDecl, facts: &Map<String, Value>) -> impl Fn(&str) -> TextPlace {
    move |path| {
        let unknown = kind.texts.len();
        let declared = |field: &FieldDecl| kind.texts.iter().position(|other| other == field);
        let field = text(kind, path).and_then(declared).unwrap_or(unknown);
        let Some((list, item, _)) = owner(path) else { return TextPlace(field, 0, path.to_owned(), 0) };
        let together = kind.texts.iter().position(|field| field.per == Some(list)).unwrap_or(unknown);
        let mut items = facts.get(list).and_then(Value::as_array).into_iter().flatten();
        let place = items.position(|other| id(other) == Some(item)).unwrap_or(usize::MAX);
        TextPlace(together, place, item.to_owned(), field)
    }
}

/// Renames items in paths that facts hold as data: the list of what a source supports says `phones/main/number`, and must
/// say so of the same telephone when its item gets another id. `renamed` leads from the old path of an item to its new
/// one (`phones/main` to `phones/phone-3`). Only lists of lines hold paths.
pub fn rename(kind: &KindDecl, facts: &mut Map<String, Value>, renamed: &BTreeMap<String, String>) {
    rename_in(&kind.facts, facts, renamed);
}

fn rename_in(fields: &[FieldDecl], facts: &mut Map<String, Value>, renamed: &BTreeMap<String, String>) {
    for field in fields {
        let Some(value) = facts.get_mut(field.name) else { continue };
        match (&field.ty, value) {
            (FieldType::Group(inner), Value::Object(group)) => rename_in(inner, group, renamed),
            (FieldType::List(of), Value::Array(items)) => match of.as_ref() {
                FieldType::Group(inner) => {
                    items.iter_mut().filter_map(Value::as_object_mut).for_each(|it| rename_in(inner, it, renamed));
                }
                FieldType::Line => items.iter_mut().for_each(|item| {
                    if let Some(new) = item.as_str().and_then(|path| new_path(path, renamed)) {
                        *item = Value::from(new);
                    }
                }),
                _ => {}
            },
            _ => {}
        }
    }
}

/// The path of the same fact or text after its item was renamed; `None` when it stands in no renamed item.
pub fn new_path(path: &str, renamed: &BTreeMap<String, String>) -> Option<String> {
    renamed.iter().find_map(|(old, new)| match path.strip_prefix(old.as_str())? {
        "" => Some(new.clone()),
        rest => rest.starts_with('/').then(|| format!("{new}{rest}")),
    })
}

/// A key to sort text paths by; see [`text_order`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextPlace(usize, usize, String, usize);

pub(crate) fn top<'k>(kind: &'k KindDecl, name: &str) -> Declared<'k> {
    Declared { within: Vec::new(), field: kind.facts.iter().find(|field| field.name == name), item: false }
}

pub(crate) fn join(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}/{name}") }
}

/// Nothing to a person: absent, null, an empty list or an empty group.
pub(crate) fn is_nothing(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => true,
        Some(Value::Array(items)) => items.is_empty(),
        Some(Value::Object(facts)) => facts.is_empty(),
        Some(_) => false,
    }
}

/// The items of a list of groups with their ids. `None` when it is not such a list, or an id is missing, malformed or
/// given twice: such a list is compared and merged as one value.
pub(crate) fn items(value: Option<&Value>) -> Option<Vec<(&str, &Map<String, Value>)>> {
    if is_nothing(value) {
        return Some(Vec::new());
    }
    let mut items = Vec::new();
    for item in value?.as_array()? {
        let id = id(item).filter(|id| ItemId::parse(id).is_ok())?;
        items.push((id, item.as_object()?));
    }
    let mut ids: Vec<&str> = items.iter().map(|(id, _)| *id).collect();
    ids.sort_unstable();
    ids.windows(2).all(|pair| pair[0] != pair[1]).then_some(items)
}

/// The fields of the groups in a list, empty for a list of single values.
fn group_of(of: &FieldType) -> &[FieldDecl] {
    match of {
        FieldType::Group(fields) => fields,
        _ => &[],
    }
}

/// All names that stand in any of these groups: declared ones in their order, then the others by name.
pub(crate) fn names<'v>(fields: &'v [FieldDecl], groups: &[Option<&'v Map<String, Value>>]) -> Vec<&'v str> {
    let known = |name: &str| fields.iter().any(|field| field.name == name);
    let mut others: Vec<&str> = groups.iter().flatten().flat_map(|facts| facts.keys().map(String::as_str)).collect();
    others.retain(|name| !known(name));
    others.sort_unstable();
    others.dedup();
    fields.iter().map(|field| field.name).chain(others).collect()
}

fn id(item: &Value) -> Option<&str> {
    item.get("id")?.as_str()
}
