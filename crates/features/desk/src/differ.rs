//! What differs between two states of an entry, in words.

use std::borrow::Cow;

use integra_edition::Draft;
use integra_kernel::{
    KindDecl, Lang,
    diff::{self, BlockChange, RunKind},
    texts::Fields,
    visible,
};
use integra_web::wording::Arg;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{answer::Halt, ask::Ask, words};

/// A piece of text that was kept, taken out or put in.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Run {
    kind: &'static str,
    text: String,
}

/// A fact that differs.
#[derive(Debug, Serialize)]
pub(crate) struct Line {
    label: String,
    before: Option<String>,
    after: Option<String>,
}

/// One block of a text that differs.
#[derive(Debug, Serialize)]
struct Block {
    runs: Vec<Run>,
    note: Option<String>,
}

/// A text that differs.
#[derive(Debug, Serialize)]
pub(crate) struct Text {
    label: String,
    language: String,
    lang: String,
    dir: &'static str,
    blocks: Vec<Block>,
}

/// Everything that differs.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Difference {
    facts: Vec<Line>,
    texts: Vec<Text>,
}

/// Runs as templates see them.
pub(crate) fn runs(runs: Vec<diff::Run>) -> Vec<Run> {
    let kind = |kind: RunKind| match kind {
        RunKind::Same => "same",
        RunKind::Removed => "removed",
        RunKind::Added => "added",
    };
    runs.into_iter().map(|run| Run { kind: kind(run.kind), text: run.text }).collect()
}

impl Difference {
    /// Adds facts that differ. Whoever may not see a field sees no difference in it.
    pub(crate) fn facts(
        mut self,
        ask: &Ask,
        kind: &KindDecl,
        before: &Map<String, Value>,
        after: &Map<String, Value>,
    ) -> Self {
        let all = ask.rights.writes_all();
        let seen = |facts| if all { Cow::Borrowed(facts) } else { visible::facts(kind, facts) };
        self.facts.extend(diff::facts(kind, &seen(before), &seen(after)).into_iter().map(|change| {
            let say = |value: Option<Value>| value.map(|value| words::declared(ask, &change.declared, &value));
            let (before, after) = match change.places {
                Some((was, is)) => (Some(place(ask, was)), Some(place(ask, is))),
                None => (say(change.before.clone()), say(change.after.clone())),
            };
            Line { label: words::label(ask, kind, &change.path), before, after }
        }));
        self
    }

    /// Adds texts that differ in one language, as far as the person may see them.
    pub(crate) fn texts(mut self, ask: &Ask, kind: &KindDecl, lang: &Lang, before: &Fields, after: &Fields) -> Self {
        let all = ask.rights.writes_all();
        let seen = |fields| if all { Cow::Borrowed(fields) } else { visible::texts(kind, fields) };
        let changes = diff::texts(kind, &Map::new(), &seen(before), &seen(after));
        self.texts.extend(changes.into_iter().map(|change| Text {
            label: words::label(ask, kind, &change.path),
            language: ask.desk.wording().language_name(Some(&ask.lang), lang),
            lang: lang.to_string(),
            dir: lang.direction().as_str(),
            blocks: change.blocks.into_iter().map(|change| block(ask, change)).collect(),
        }));
        self
    }
}

/// "Place 2" of a list.
fn place(ask: &Ask, number: usize) -> String {
    ask.say("desk-diff-place", &[("n", Arg::from(number))])
}

fn block(ask: &Ask, change: BlockChange) -> Block {
    let one = |kind: &'static str, text: String| vec![Run { kind, text }];
    let (runs, note) = match change {
        BlockChange::Kept(block) => (one("same", block.text), None),
        BlockChange::Marked { after, .. } => (one("same", after.text), Some("desk-diff-marked")),
        BlockChange::Moved(block) => (one("same", block.text), Some("desk-diff-moved")),
        BlockChange::Added(block) => (one("added", block.text), None),
        BlockChange::Removed(block) => (one("removed", block.text), None),
        BlockChange::Changed { words, .. } => (runs(words), None),
    };
    Block { runs, note: note.map(|id| ask.say(id, &[])) }
}

/// What readers would see differently if the newest state were published: without what they never see.
///
/// # Errors
/// The store fails.
pub(crate) async fn with_published(ask: &Ask, kind: &KindDecl, draft: &Draft) -> Result<Difference, Halt> {
    let edition = ask.desk.edition();
    let published = edition.entry(draft.id).filter(|_| draft.published.is_some());
    let (none, no_texts) = (Map::new(), Fields::new());
    let before = published.map_or(&none, |entry| entry.facts.as_ref());
    let mut difference = Difference::default().facts(ask, kind, before, &visible::facts(kind, &draft.facts.body));
    for (lang, saved) in &draft.texts {
        let before = published.and_then(|entry| entry.texts.get(lang)).map_or(&no_texts, AsRef::as_ref);
        difference = difference.texts(ask, kind, lang, before, &visible::texts(kind, &saved.body));
    }
    Ok(difference)
}
