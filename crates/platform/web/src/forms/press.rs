//! Buttons of a form: what was pressed, and what a row button makes of the form.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Ask, Posted, id_of, paths, row_fields, rows};

/// Name of all buttons of a form.
const BUTTON: &str = "do";

/// The button somebody pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pressed {
    /// One of a list: nothing is to be saved; [`Posted::after`] gives the form to show.
    Row(RowEdit),
    /// Any other, by its value: `save`.
    Other(String),
}

/// What is to be done with a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowEdit {
    /// What.
    pub wish: RowWish,
    /// Name of the list's control: `f/phones`.
    pub list: String,
    /// The id of the row, or the place (from 0) of a single value; empty for [`RowWish::Add`].
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
                _ => return None,
            };
            let target = target.strip_prefix("f/").filter(|path| !path.is_empty()).map(|_| target)?;
            let (list, item) = if wish == RowWish::Add { (target, "") } else { target.rsplit_once('/')? };
            Some(RowEdit { wish, list: list.to_owned(), item: item.to_owned() })
        });
        Some(edit.map_or_else(|| Pressed::Other(value.to_owned()), Pressed::Row))
    }

    /// The form as it is after a row button: everything typed, with the row added, moved or gone. `chance` is anything
    /// at random; it goes into the id of a new row.
    pub fn after(&self, ask: &Ask, edit: &RowEdit, chance: u32) -> Self {
        let bare = self.without(&[BUTTON]);
        let Some(path) = edit.list.strip_prefix("f/") else { return bare };
        let Some(through) = paths::declared(&ask.kind.facts, path) else { return bare };
        match through.last() {
            _ if through.iter().any(|field| ask.hides(field)) => bare,
            Some(list) if row_fields(&list.ty).is_some() => {
                let mut ids = rows::sent(&bare, &edit.list).unwrap_or_default();
                if edit.wish == RowWish::Add {
                    ids.push(rows::fresh(list.name, chance, &taken(ask, path, &ids)));
                }
                let focus = moved(&mut ids, edit, |id, item| id == item);
                let mut next = bare.with(&edit.list, &ids);
                if edit.wish == RowWish::Remove {
                    next = next.without_row(path, &edit.item);
                }
                let row = focus.and_then(|at| ids.get(at)).map(|id| id_of(&format!("{}/{id}", edit.list)));
                next.focus = Some(row.unwrap_or_else(|| id_of(&edit.list)));
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
        RowWish::Add | RowWish::Remove => {
            items.remove(at);
            return (!items.is_empty()).then(|| at.min(items.len() - 1));
        }
    };
    items.swap(at, to);
    Some(to)
}

/// Ids a new row cannot have: those of the rows sent, of the rows saved (one may just have been taken out), and of those
/// whose texts are still there.
fn taken(ask: &Ask, path: &str, sent: &[String]) -> BTreeSet<String> {
    let saved = paths::value(ask.facts, path).and_then(Value::as_array).into_iter().flatten();
    let saved = saved.filter_map(|item| item.get("id")?.as_str());
    let worded = ask.texts.keys().filter_map(|text| text.strip_prefix(path)?.strip_prefix('/')?.split('/').next());
    saved.chain(worded).map(str::to_owned).chain(sent.iter().cloned()).collect()
}
