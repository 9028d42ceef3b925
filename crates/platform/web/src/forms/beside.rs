//! What a form shows beside what was typed: a preview of Markdown, entries that fit the words of a link.

use serde::Serialize;

use super::{Control, Form, Look, Shape};

/// An entry a link may lead to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Match {
    /// Its id.
    pub id: String,
    /// What stands in the input once it is chosen: `name · slug`.
    pub words: String,
    /// Its name.
    pub name: String,
    /// The language of the name.
    pub lang: String,
    /// The direction of the name.
    pub dir: &'static str,
    /// What tells it apart: kind, organization or street, city, state.
    pub about: String,
}

/// Entries that fit what was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Found {
    /// Name of the inputs one of them is chosen with.
    pub name: String,
    /// The first of them.
    pub matches: Vec<Match>,
    /// How many there are.
    pub count: usize,
}

impl Form {
    /// What is typed where somebody looks: the words, and for Markdown its language, for a link the kinds it may lead to.
    pub fn typed(&self, look: &Look) -> Option<Typed> {
        let mut found = None;
        self.each(&mut |control| {
            let typed = match (look, &control.shape) {
                (Look::Preview(name), Shape::Markdown { value, .. }) if *name == control.name => Some(value.clone()),
                (Look::Find(name), Shape::Search { value, .. }) if *name == control.name => Some(value.clone()),
                (Look::Find(target), Shape::Picks { picks, .. }) => {
                    place(target, &control.name).and_then(|at| picks.get(at)).map(|pick| pick.value.clone())
                }
                _ => None,
            };
            if let Some(words) = typed {
                found = Some(Typed { words, kinds: kinds(control).to_vec() });
            }
        });
        found
    }

    /// Shows what readers will see beside Markdown.
    pub fn shows(&mut self, name: &str, html: String) {
        self.change(name, &mut |control| {
            if let Shape::Markdown { shown, preview, .. } = &mut control.shape {
                *shown = Some(html.clone());
                return Some(preview.to.clone());
            }
            None
        });
    }

    /// Shows the entries that fit what was typed for a link.
    pub fn finds(&mut self, target: &str, found: Found) {
        let found = Found { name: format!("take/{target}"), ..found };
        let look = &mut |control: &mut Control| {
            let name = control.name.clone();
            let (place_of, finder) = match &mut control.shape {
                Shape::Search { found, find, .. } if name == target => (found, find.to.clone()),
                Shape::Picks { picks, .. } => {
                    let pick = picks.get_mut(place(target, &name)?)?;
                    let to = pick.find.as_ref()?.to.clone();
                    (&mut pick.found, to)
                }
                _ => return None,
            };
            *place_of = Some(found.clone());
            Some(finder)
        };
        let (list, whole) = (target.rsplit_once('/').map(|(list, _)| list.to_owned()), target.to_owned());
        self.change(&whole, look);
        if let Some(list) = list {
            self.change(&list, look);
        }
    }

    /// Changes the control of a name, and remembers where to go.
    fn change(&mut self, name: &str, act: &mut dyn FnMut(&mut Control) -> Option<String>) {
        let mut to = None;
        for control in self.sections.iter_mut().flat_map(|section| &mut section.controls) {
            within(control, name, &mut |control| to = act(control).or(to.take()));
        }
        if to.is_some() {
            self.focus = to;
        }
    }
}

/// What is typed in an input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed {
    /// The words.
    pub words: String,
    /// For links: the kinds they may lead to.
    pub kinds: Vec<&'static str>,
}

fn kinds(control: &Control) -> &[&'static str] {
    match &control.shape {
        Shape::Search { kinds, .. } | Shape::Picks { kinds, .. } => kinds,
        _ => &[],
    }
}

/// The place of `f/locations/2` in the list `f/locations`.
fn place(target: &str, list: &str) -> Option<usize> {
    target.strip_prefix(list)?.strip_prefix('/')?.parse().ok()
}

fn within(control: &mut Control, name: &str, act: &mut dyn FnMut(&mut Control)) {
    if control.name == name {
        act(control);
    }
    match &mut control.shape {
        Shape::Rows { rows, .. } => {
            rows.iter_mut().flat_map(|row| &mut row.controls).for_each(|inner| within(inner, name, act));
        }
        Shape::Group { controls, .. } => controls.iter_mut().for_each(|inner| within(inner, name, act)),
        _ => {}
    }
}
