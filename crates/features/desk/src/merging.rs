//! Two people at once: the later one sees exactly what differs, and both keep their words.

use integra_edition::Draft;
use integra_kernel::{
    KindDecl,
    merge::{self, Choice, Choices, Content, Version},
    texts::Fields,
};
use serde::Serialize;
use serde_json::{Map, Value};

use http::StatusCode;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    differ::Difference,
    frame::{self, Head},
    moments::{self, Moment},
    pages::entries,
    people::Names,
    saving::Start,
    words,
};

/// What comes of a late save.
pub(crate) enum Outcome {
    /// The person has seen what differs and chosen: this is to be saved.
    Merged {
        /// Facts.
        facts: Map<String, Value>,
        /// Source texts.
        texts: Fields,
    },
    /// The person must see what differs first.
    Ask(Box<Asked>),
}

/// What a person is shown.
pub(crate) struct Asked {
    conflicts: Vec<Shown>,
    theirs: Difference,
    mine: Difference,
}

#[derive(Serialize)]
struct Shown {
    name: String,
    label: String,
    base: String,
    mine: String,
    theirs: String,
    both: bool,
    chosen: Option<Choice>,
}

/// Puts a late save and what was saved meanwhile together, with the choices of the form. It is done only when the person
/// has seen the newest state, even if nothing collides: nobody finds words in their entry that they have never seen.
pub(crate) fn merge(
    ask: &Ask,
    kind: &KindDecl,
    draft: &Draft,
    start: &Start,
    facts: Map<String, Value>,
    texts: Fields,
) -> Result<Outcome, Halt> {
    let newest = Start::newest(draft);
    let base = Content { facts: start.facts.clone(), texts: start.texts.clone() };
    let (mine, theirs) = (Content { facts, texts }, Content { facts: newest.facts, texts: newest.texts });
    let choices = choices(ask);
    let merged = merge::content(kind, &base, &mine, &theirs, &choices);
    let seen = ask.form.one("seen").and_then(|seen| seen.parse::<i64>().ok()) == Some(change::newest_seq(draft));
    if seen && merged.is_settled() {
        return Ok(Outcome::Merged { facts: merged.value.facts, texts: merged.value.texts });
    }
    let between = |from: &Content, to: &Content| {
        let difference = Difference::default().facts(ask, kind, &from.facts, &to.facts);
        difference.texts(ask, kind, &draft.source, &from.texts, &to.texts)
    };
    let shown = |conflict: &merge::Conflict| Shown {
        name: format!("choose/{}", conflict.key),
        label: words::label(ask, kind, &conflict.path),
        base: said(ask, kind, &conflict.path, &conflict.base),
        mine: said(ask, kind, &conflict.path, &conflict.mine),
        theirs: said(ask, kind, &conflict.path, &conflict.theirs),
        both: conflict.both,
        chosen: conflict.chosen,
    };
    Ok(Outcome::Ask(Box::new(Asked {
        conflicts: merged.conflicts.iter().map(shown).collect(),
        theirs: between(&base, &theirs),
        mine: between(&base, &mine),
    })))
}

/// The choices of the form: `choose/{key}` = mine, theirs or both.
fn choices(ask: &Ask) -> Choices {
    let pairs = ask.form.pairs().iter();
    pairs
        .filter_map(|(name, value)| {
            let choice = match value.as_str() {
                "mine" => Choice::Mine,
                "theirs" => Choice::Theirs,
                "both" => Choice::Both,
                _ => return None,
            };
            Some((name.strip_prefix("choose/")?.to_owned(), choice))
        })
        .collect()
}

/// What one side has in a conflict, in words.
fn said(ask: &Ask, kind: &KindDecl, path: &str, version: &Version) -> String {
    let fact =
        version.value.as_ref().map(|value| words::declared(ask, &integra_kernel::paths::fact(kind, path), value));
    let texts = version.texts.values().flatten().map(|block| block.text.clone());
    fact.into_iter().chain(texts).filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n")
}

#[derive(Serialize)]
struct Page {
    name: String,
    entry: String,
    by: String,
    at: Moment,
    pairs: Vec<(String, String)>,
    seen: i64,
    conflicts: Vec<Shown>,
    theirs: Difference,
    mine: Difference,
}

/// Shows what differs (409), with everything that was typed in the form.
///
/// # Errors
/// The store or the template fails.
pub(crate) async fn page(ask: &Ask, draft: &Draft, asked: Asked) -> Result<Answer, Halt> {
    let (at, by) = draft.changed();
    let names = Names::of(ask, [by.to_owned()].into()).await?;
    let typed = ask.form.pairs().iter();
    let page = Page {
        name: entries::name(draft),
        entry: ask.url(&format!("entries/{}", draft.id)),
        by: names.name(by),
        at: moments::moment(ask, at),
        pairs: typed
            .filter(|(name, _)| !["csrf", "do", "seen"].contains(&name.as_str()) && !name.starts_with("choose/"))
            .cloned()
            .collect(),
        seen: change::newest_seq(draft),
        conflicts: asked.conflicts,
        theirs: asked.theirs,
        mine: asked.mine,
    };
    let head = Head::new(ask, "desk-merge", "entries");
    frame::page_with(ask, &head, "desk/merge.html", StatusCode::CONFLICT, page)
}
