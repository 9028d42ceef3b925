//! Buttons of a form: what was pressed, and what a row button makes of the form.

use std::collections::BTreeSet;

use integra_kernel::{FieldDecl, fields::FieldType, schedule::Weekday};
use serde_json::Value;

use super::{Ask, Posted, id_of, paths, row_fields, rows};

/// Name of all buttons of a form.
const BUTTON: &str = "do";
/// What names of inputs begin with that hold an entry chosen in place of words typed.
const TAKE: &str = "take/";

/// The button somebody pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// One of a list: nothing is to be saved; [`Posted::after`] gives the form to show.
    Row(RowEdit),
    /// One that shows something beside what was typed: nothing is to be saved.
    Look(Look),
    /// Any other, by its value: `save`.
    Other(String),
}

/// What somebody wants to see in the form, at one of its inputs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// Markdown as readers will see it; the name of its control.
    Preview(String),
    /// The entries that fit the words typed for a link; the name of its control, for one of several followed by its
    /// place (from 0): `f/locations/2`.
    Find(String),
}

/// What is to be done with a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowEdit {
    /// What.
    pub wish: RowWish,
    /// Name of the list's control: `f/phones`.
    pub list: String,
    /// The id of the row, or the place (from 0) of a single value; empty for what is about the whole list
    /// ([`RowWish::Add`], [`RowWish::Weekdays`]).
    pub item: String,
}

/// What can be done with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowWish {
    /// One more at the end.
    Add,
    /// Take it out.
    Remove,
    /// Before the one before it.
    Up,
    /// After the one after it.
    Down,
    /// One more after it that says the same.
    Copy,
    /// Tick Monday to Friday in a list of weekdays.
    Weekdays,
}

impl Posted {
    /// The button somebody pressed, or `None` when the form came without (the Enter key in a browser without scripts
    /// presses the first button, so this is rare).
    pub fn pressed(&self) -> Option<Pressed> {
        let value = self.one(BUTTON)?;
        let edit = value.split_once(' ').and_then(|(verb, target)| {
            let wish = match verb {
                "add" => RowWish::Add,
                "remove" => RowWish::Remove,
                "up" => RowWish::Up,
                "down" => RowWish::Down,
                "copy" => RowWish::Copy,
                "weekdays" => RowWish::Weekdays,
                "preview" => return Some(Pressed::Look(Look::Preview(target.to_owned()))),
                "find" => return Some(Pressed::Look(Look::Find(self.now_at(target)))),
                _ => return None,
            };
            let target = target.strip_prefix("f/").filter(|path| !path.is_empty()).map(|_| target)?;
            let whole = matches!(wish, RowWish::Add | RowWish::Weekdays);
            let (list, item) = if whole { (target, "") } else { target.rsplit_once('/')? };
            Some(Pressed::Row(RowEdit { wish, list: list.to_owned(), item: item.to_owned() }))
        });
        Some(edit.unwrap_or_else(|| Pressed::Other(value.to_owned())))
    }

    /// The input a button speaks of, as it is called in the form that is given back: of a list of values, empty ones are
    /// left out there, but for the last.
    fn now_at(&self, target: &str) -> String {
        let Some((list, place)) = target.rsplit_once('/').filter(|_| !self.has(target)) else {
            return target.to_owned();
        };
        let Ok(place) = place.parse::<usize>() else { return target.to_owned() };
        let filled = |value: &&str| !value.trim().is_empty();
        let empty = self.all(list).nth(place).is_none_or(|value| !filled(&value));
        let before = if empty { usize::MAX } else { place };
        format!("{list}/{}", self.all(list).take(before).filter(filled).count())
    }

    /// The form as it is after a row button: everything typed, with the row added, moved or gone. `chance` is anything
    /// at random; it goes into the id of a new row.
    pub fn after(&self, ask: &Ask, edit: &RowEdit, chance: u32) -> Self {
        let bare = self.taking().without(&[BUTTON]);
        let Some(path) = edit.list.strip_prefix("f/") else { return bare };
        let Some(through) = paths::declared(&ask.kind.facts, path) else { return bare };
        match through.last() {
            _ if through.iter().any(|field| ask.hides(field)) => bare,
            Some(list) if row_fields(&list.ty).is_some() => {
                let mut ids = rows::sent(&bare, &edit.list).unwrap_or_default();
                let place = ids.iter().position(|id| *id == edit.item);
                let new = || rows::fresh(list.name, chance, &taken(ask, path, &ids));
                let copy = place.filter(|_| edit.wish == RowWish::Copy).map(|at| (at, new()));
                if edit.wish == RowWish::Add {
                    let id = new();
                    ids.push(id);
                }
                let mut focus = moved(&mut ids, edit, |id, item| id == item);
                if let Some((at, id)) = &copy {
                    ids.insert(at + 1, id.clone());
                    focus = Some(at + 1);
                }
                let mut next = bare.with(&edit.list, &ids);
                match (edit.wish, &copy) {
                    (RowWish::Remove, _) => next = next.without_row(path, &edit.item),
                    (RowWish::Copy, Some((_, id))) => next = next.with_row(path, &edit.item, id),
                    _ => {}
                }
                let row = focus.and_then(|at| ids.get(at)).map(|id| id_of(&format!("{}/{id}", edit.list)));
                next.focus = Some(row.unwrap_or_else(|| id_of(&edit.list)));
                next
            }
            Some(days) if edit.wish == RowWish::Weekdays => {
                let mut next = bare.clone();
                if is_weekdays(days) {
                    next = bare.with(&edit.list, &with_working_days(bare.listed(&edit.list).unwrap_or_default()));
                }
                next.focus = Some(id_of(&edit.list));
                next
            }
            _ => {
                let values = bare.listed(&edit.list).unwrap_or_default();
                let mut values: Vec<(String, String)> =
                    (0..).zip(values).map(|(at, value): (usize, &str)| (at.to_string(), value.to_owned())).collect();
                // A list of single values always ends with an empty place: that is what "add" leads to.
                let moved = moved(&mut values, edit, |(at, _), item| at == item);
                let focus = moved.filter(|_| edit.wish != RowWish::Add).unwrap_or(values.len());
                let values: Vec<String> = values.into_iter().map(|(_, value)| value).collect();
                let mut next = bare.with(&edit.list, &values);
                next.focus = Some(format!("{}--{focus}", id_of(&edit.list)));
                next
            }
        }
    }

    /// The same form with other values of a list, its marker first.
    fn with(&self, name: &str, values: &[String]) -> Self {
        let others = self.pairs().iter().filter(|(other, _)| other != name).cloned();
        let listed = std::iter::once(String::new()).chain(values.iter().cloned());
        Self::new(others.chain(listed.map(|value| (name.to_owned(), value))))
    }

    /// The same form with what was typed in a row once more, in a row of another id.
    fn with_row(&self, path: &str, item: &str, id: &str) -> Self {
        let again = |(name, value): &(String, String)| {
            ["f", "t"].into_iter().find_map(|side| {
                let rest = name.strip_prefix(&format!("{side}/{path}/{item}/"))?;
                Some((format!("{side}/{path}/{id}/{rest}"), value.clone()))
            })
        };
        Self::new(self.pairs().iter().cloned().chain(self.pairs().iter().filter_map(again)))
    }

    /// The form with what was chosen among the entries that fit (`take/f/locations/2`) in place of what was typed.
    #[must_use]
    pub fn taking(&self) -> Self {
        let chosen: Vec<(String, String)> = self
            .pairs()
            .iter()
            .filter_map(|(name, value)| Some((name.strip_prefix(TAKE)?.to_owned(), value.clone())))
            .filter(|(_, value)| !value.trim().is_empty())
            .collect();
        let mut pairs: Vec<(String, String)> =
            self.pairs().iter().filter(|(name, _)| !name.starts_with(TAKE)).cloned().collect();
        for (name, value) in chosen {
            // The last of several values under one name is the one of the place; a list's marker is not among them.
            let (base, place) = match name.rsplit_once('/').map(|(base, place)| (base, place.parse::<usize>())) {
                Some((base, Ok(place))) if !self.has(&name) => (base.to_owned(), place),
                _ => (name, 0),
            };
            let mut inputs = pairs.iter_mut().filter(|(other, _)| *other == base);
            if let Some(input) = inputs.nth(place) {
                input.1 = value;
            }
        }
        let mut taken = Self::new(pairs);
        taken.focus.clone_from(&self.focus);
        taken
    }

    /// The same form without what was typed in a row.
    fn without_row(&self, path: &str, item: &str) -> Self {
        let starts = [format!("f/{path}/{item}/"), format!("t/{path}/{item}/")];
        let inside = |name: &str| starts.iter().any(|start| name.starts_with(start.as_str()));
        let list = [format!("f/{path}/{item}")];
        let kept = self.pairs().iter().filter(|(name, _)| !inside(name) && !list.contains(name)).cloned();
        Self::new(kept)
    }
}

/// Does with the items what was wished, and gives the place to look at then: that of the item, or of the one that took
/// its place.
fn moved<T>(items: &mut Vec<T>, edit: &RowEdit, is: impl Fn(&T, &str) -> bool) -> Option<usize> {
    if edit.wish == RowWish::Add {
        return items.len().checked_sub(1);
    }
    let at = items.iter().position(|item| is(item, &edit.item))?;
    let to = match edit.wish {
        RowWish::Up => at.saturating_sub(1),
        RowWish::Down => (at + 1).min(items.len() - 1),
        RowWish::Copy | RowWish::Weekdays => at,
        RowWish::Add | RowWish::Remove => {
            items.remove(at);
            return (!items.is_empty()).then(|| at.min(items.len() - 1));
        }
    };
    items.swap(at, to);
    Some(to)
}

/// Whether this says on which days of the week something holds.
pub(super) fn is_weekdays(field: &FieldDecl) -> bool {
    matches!(&field.ty, FieldType::List(of) if **of == FieldType::Weekday)
}

/// Days with Monday to Friday among them, in the order of the week.
fn with_working_days(days: Vec<&str>) -> Vec<String> {
    let wanted = |day: &Weekday| days.contains(&day.as_str()) || Weekday::ALL[..5].contains(day);
    let known = Weekday::ALL.into_iter().filter(wanted).map(|day| day.as_str().to_owned());
    let odd = days.iter().filter(|day| Weekday::parse(day).is_none()).map(|day| (*day).to_owned());
    known.chain(odd).collect()
}

/// Ids a new row cannot have: those of the rows sent, of the rows saved (one may just have been taken out), and of those
/// whose texts are still there.
fn taken(ask: &Ask, path: &str, sent: &[String]) -> BTreeSet<String> {
    let saved = paths::value(ask.facts, path).and_then(Value::as_array).into_iter().flatten();
    let saved = saved.filter_map(|item| item.get("id")?.as_str());
    let worded = ask.texts.keys().filter_map(|text| text.strip_prefix(path)?.strip_prefix('/')?.split('/').next());
    saved.chain(worded).map(str::to_owned).chain(sent.iter().cloned()).collect()
}
