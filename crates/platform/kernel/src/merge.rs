//! Two people changed the same entry: what each of them changed is put together, and only where both changed the same
//! thing differently somebody must choose.
//!
//! `base` is the state both began with, `theirs` the state saved in the meantime, `mine` the state somebody wants to
//! save now. A leaf that only one side changed has that side's value; a **conflict** has mine until a [`Choice`] says
//! otherwise. Choices are given by running the same merge again with them: the same three states give the same
//! conflicts under the same keys, so nothing needs to be remembered in between. When `theirs` has moved on since a
//! choice was made, merge first with the state the person saw, then merge the result with that state as its base.
//!
//! Facts are merged field by field, items of lists by their id, lists of single values as sets, fields nobody declares
//! as one value. An item is its facts and its texts: who takes it out while the other changes a word of it meets a
//! conflict, and two people who each add an item under the same id can keep both. Markdown is merged block by block.

mod facts;
mod order;
mod set;
mod texts;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{kinds::KindDecl, paths, texts::Fields};

/// What a person chose in a conflict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Choice {
    /// What this person wants to save.
    Mine,
    /// What was saved in the meantime.
    Theirs,
    /// Both, theirs first; only where [`Conflict::both`] says so.
    Both,
}

impl Choice {
    /// As a form writes it: `mine`, `theirs`, `both`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mine => "mine",
            Self::Theirs => "theirs",
            Self::Both => "both",
        }
    }

    /// The choice a form sent, or `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Mine, Self::Theirs, Self::Both].into_iter().find(|choice| choice.as_str() == text)
    }
}

/// Choices by [`Conflict::key`]. Keys of no conflict are ignored.
pub type Choices = BTreeMap<String, Choice>;

/// What a conflict is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// One fact.
    Fact,
    /// An item of a list with its texts: taken out on one side and changed on the other, or added on both under one id.
    Item,
    /// A line, a whole text, or one block of Markdown.
    Text,
}

/// What one side has where there is a conflict; empty when it has nothing there.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Version {
    /// The fact, or the facts of the item.
    pub value: Option<Value>,
    /// The texts of the item by their full paths, or the text or block in question under its path.
    pub texts: Fields,
}

impl Version {
    /// Whether this side has nothing there.
    pub fn is_empty(&self) -> bool {
        self.value.is_none() && self.texts.is_empty()
    }
}

/// A place where both changed the same thing differently.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// Its name, unique within one merge: `f/phones/main/number`, `t/name`, `t/description#2` (the second conflict in a
    /// Markdown text).
    pub key: String,
    /// Where: `phones/main/number`, `phones/main`, `description`.
    pub path: String,
    /// What it is about.
    pub what: What,
    /// What both began with.
    pub base: Version,
    /// What this person wants to save.
    pub mine: Version,
    /// What was saved in the meantime.
    pub theirs: Version,
    /// Whether [`Choice::Both`] can be chosen.
    pub both: bool,
    /// What was chosen; `None` while it is open, and then the merged value has mine.
    pub chosen: Option<Choice>,
}

/// The outcome of a merge.
#[derive(Debug, Clone, PartialEq)]
pub struct Merged<T> {
    /// The merged value, with mine in place of every open conflict.
    pub value: T,
    /// All conflicts, those with a choice too: facts in declared order, then texts.
    pub conflicts: Vec<Conflict>,
}

impl<T> Merged<T> {
    /// The conflicts nobody has chosen in.
    pub fn open(&self) -> impl Iterator<Item = &Conflict> {
        self.conflicts.iter().filter(|conflict| conflict.chosen.is_none())
    }

    /// Whether nothing is left to choose.
    pub fn is_settled(&self) -> bool {
        self.open().next().is_none()
    }
}

/// Facts and the texts of one language, as one form edits them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Content {
    /// Facts, brought to today's version of the kind.
    pub facts: Map<String, Value>,
    /// Texts.
    pub texts: Fields,
}

/// Merges facts and texts together. Prefer it wherever both are edited: only here are an item's texts part of the item.
pub fn content(
    kind: &KindDecl,
    base: &Content,
    mine: &Content,
    theirs: &Content,
    choices: &Choices,
) -> Merged<Content> {
    if let Some(value) = either(base, mine, theirs) {
        return Merged { value, conflicts: Vec::new() };
    }
    let sides = Three { base, mine, theirs };
    let mut merge = Merge::new(kind, sides.map(|side| &side.texts), choices);
    let mut facts = merge.facts(sides.map(|side| &side.facts));
    if let Some(renamed) = merge.renamed(&mine.facts) {
        // What else I wrote about an item of mine follows it to its new id. Nothing but that differs the second time.
        merge.again();
        facts = merge.facts(Three { base: &base.facts, mine: &renamed, theirs: &theirs.facts });
    }
    let texts = merge.texts(&facts);
    Merged { value: Content { facts, texts }, conflicts: merge.conflicts }
}

/// Merges facts alone.
pub fn facts(
    kind: &KindDecl,
    base: &Map<String, Value>,
    mine: &Map<String, Value>,
    theirs: &Map<String, Value>,
    choices: &Choices,
) -> Merged<Map<String, Value>> {
    if let Some(value) = either(base, mine, theirs) {
        return Merged { value, conflicts: Vec::new() };
    }
    let none = Fields::new();
    let mut merge = Merge::new(kind, Three { base: &none, mine: &none, theirs: &none }, choices);
    let mut value = merge.facts(Three { base, mine, theirs });
    if let Some(renamed) = merge.renamed(mine) {
        merge.again();
        value = merge.facts(Three { base, mine: &renamed, theirs });
    }
    Merged { value, conflicts: merge.conflicts }
}

/// Merges texts alone: those of a translation, which has no facts of its own. `facts` are the entry's; they only put
/// the conflicts in the order of the items, and an empty map will do.
pub fn texts(
    kind: &KindDecl,
    facts: &Map<String, Value>,
    base: &Fields,
    mine: &Fields,
    theirs: &Fields,
    choices: &Choices,
) -> Merged<Fields> {
    if let Some(value) = either(base, mine, theirs) {
        return Merged { value, conflicts: Vec::new() };
    }
    let mut merge = Merge::new(kind, Three { base, mine, theirs }, choices);
    let value = merge.texts(facts);
    Merged { value, conflicts: merge.conflicts }
}

/// The outcome where at most one side changed anything.
fn either<T: PartialEq + Clone>(base: &T, mine: &T, theirs: &T) -> Option<T> {
    if mine == theirs || base == theirs {
        return Some(mine.clone());
    }
    (base == mine).then(|| theirs.clone())
}

/// The three states of something.
#[derive(Debug, Clone, Copy)]
struct Three<T> {
    base: T,
    mine: T,
    theirs: T,
}

impl<T: Copy> Three<T> {
    fn map<U>(self, with: impl Fn(T) -> U) -> Three<U> {
        Three { base: with(self.base), mine: with(self.mine), theirs: with(self.theirs) }
    }
}

impl<T> Three<Option<T>> {
    /// All three, when none is missing.
    fn all(self) -> Option<Three<T>> {
        Some(Three { base: self.base?, mine: self.mine?, theirs: self.theirs? })
    }
}

/// What becomes of an item's texts when its facts could not be merged field by field.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Fate {
    Mine,
    Theirs,
    /// Theirs under the id both gave, mine under this new one (a path: `phones/phone-3`).
    Both(String),
    Gone,
}

/// One merge at work.
struct Merge<'a> {
    kind: &'a KindDecl,
    texts: Three<&'a Fields>,
    choices: &'a Choices,
    conflicts: Vec<Conflict>,
    /// By path of the item (`phones/main`).
    fates: BTreeMap<String, Fate>,
}

impl<'a> Merge<'a> {
    fn new(kind: &'a KindDecl, texts: Three<&'a Fields>, choices: &'a Choices) -> Self {
        Self { kind, texts, choices, conflicts: Vec::new(), fates: BTreeMap::new() }
    }

    /// My facts with the paths they hold as data renamed along with my items that got a new id; `None` when none did, or
    /// nothing speaks of them.
    fn renamed(&self, mine: &Map<String, Value>) -> Option<Map<String, Value>> {
        let both = self.fates.iter().filter_map(|(path, fate)| match fate {
            Fate::Both(new) => Some((path.clone(), new.clone())),
            Fate::Mine | Fate::Theirs | Fate::Gone => None,
        });
        let mut renamed = mine.clone();
        paths::rename(self.kind, &mut renamed, &both.collect());
        (renamed != *mine).then_some(renamed)
    }

    /// Forgets what was found, to look again.
    fn again(&mut self) {
        self.conflicts.clear();
        self.fates.clear();
    }

    /// Notes a conflict and says whose version to take.
    fn conflict(&mut self, key: String, path: &str, what: What, sides: Three<Version>, both: bool) -> Choice {
        let chosen = self.choices.get(&key).copied().filter(|choice| both || *choice != Choice::Both);
        let Three { base, mine, theirs } = sides;
        self.conflicts.push(Conflict { key, path: path.to_owned(), what, base, mine, theirs, both, chosen });
        chosen.unwrap_or(Choice::Mine)
    }
}
