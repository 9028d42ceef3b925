//! What links may lead to.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use integra_kernel::EntryId;

use super::{Ask, Choice, Suggestions};

/// Up to so many entries a list of links is shown as check boxes.
pub const TICKED_AT_MOST: usize = 15;
/// Up to so many entries a link is chosen from a list; beyond, it is searched for.
pub const LISTED_AT_MOST: usize = 30;
/// Up to so many entries a text input suggests.
const SUGGESTED_AT_MOST: usize = 500;
/// Between the name and the slug in the words of an entry.
const DOT: &str = " · ";

/// One entry a link may lead to.
pub(super) struct Target {
    pub(super) id: String,
    pub(super) words: String,
}

/// What links of the form may lead to, asked once for each set of kinds.
pub(super) struct Links<'a> {
    ask: Ask<'a>,
    known: RefCell<BTreeMap<Vec<&'static str>, Rc<Vec<Target>>>>,
}

impl<'a> Links<'a> {
    pub(super) fn new(ask: Ask<'a>) -> Self {
        Self { ask, known: RefCell::default() }
    }

    /// All entries of these kinds; no two have the same words.
    pub(super) fn of(&self, kinds: &[&'static str]) -> Rc<Vec<Target>> {
        if let Some(known) = self.known.borrow().get(kinds) {
            return Rc::clone(known);
        }
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let target = |(id, words): (EntryId, String)| {
            let id = id.to_string();
            let again = seen.entry(words.clone()).or_default();
            *again += 1;
            let end = &id[id.len() - 6..];
            let words = if *again > 1 { format!("{words}{DOT}{end}") } else { words };
            Target { id, words }
        };
        let found = Rc::new((self.ask.targets)(kinds).into_iter().map(target).collect::<Vec<_>>());
        self.known.borrow_mut().insert(kinds.to_vec(), Rc::clone(&found));
        found
    }

    /// The id of the entry somebody chose or typed: an id, its words, its slug, or its name where only one has it. Words
    /// whose entry was renamed since still have its slug or its name.
    pub(super) fn resolve(&self, kinds: &[&'static str], typed: &str) -> Option<String> {
        let found = self.of(kinds);
        let (typed_name, typed_slug) = parts(typed);
        let folded = crate::text::fold(typed_name);
        let exact = |target: &&Target| target.id == typed || target.words == typed;
        let slug = |target: &&Target| parts(&target.words).1 == Some(typed_slug.unwrap_or(typed));
        let named = |target: &&Target| crate::text::fold(parts(&target.words).0) == folded;
        let target = found
            .iter()
            .find(exact)
            .or_else(|| only(found.iter().filter(slug)))
            .or_else(|| only(found.iter().filter(named)));
        target.map(|target| target.id.clone())
    }

    /// What stands in a text input for a link: the words of the entry, else what is there.
    pub(super) fn words(&self, kinds: &[&'static str], value: &str) -> String {
        let found = self.of(kinds);
        found.iter().find(|target| target.id == value).map_or_else(|| value.to_owned(), |target| target.words.clone())
    }

    /// The entries as options, without an empty one.
    pub(super) fn choices(&self, kinds: &[&'static str]) -> Vec<Choice> {
        let choice = |target: &Target| Choice { value: target.id.clone(), label: target.words.clone(), chosen: false };
        self.of(kinds).iter().map(choice).collect()
    }

    /// The suggestions of a text input; `None` when there are too many to send.
    pub(super) fn suggestions(&self, kinds: &[&'static str]) -> Option<Suggestions> {
        let found = self.of(kinds);
        (found.len() <= SUGGESTED_AT_MOST).then(|| Suggestions {
            id: format!("list--{}", kinds.join("--")),
            options: found.iter().map(|target| target.words.clone()).collect(),
        })
    }
}

/// The name and the slug in the words of an entry.
fn parts(words: &str) -> (&str, Option<&str>) {
    words.rsplit_once(DOT).map_or((words, None), |(name, slug)| (name, Some(slug)))
}

/// The one entry that fits, or `None` when several do: nobody is linked to by a guess.
fn only<'t>(mut fitting: impl Iterator<Item = &'t Target>) -> Option<&'t Target> {
    fitting.next().filter(|_| fitting.next().is_none())
}
