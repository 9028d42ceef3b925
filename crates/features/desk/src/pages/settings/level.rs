//! How far the city's one-stop shop goes, where this installation has one.

use integra_edition::Draft;
use serde::Serialize;
use serde_json::Value;

use crate::{answer::Halt, ask::Ask};

/// The fact of the city.
pub(super) const FACT: &str = "shop_level";

/// A level that can be chosen.
#[derive(Serialize)]
pub(super) struct Level {
    pub(super) term: &'static str,
    words: String,
    chosen: bool,
}

/// The levels, from the lowest; none where no part of the portal has any use for them.
///
/// # Errors
/// The city's kind is not there.
pub(super) fn all(ask: &Ask, draft: &Draft) -> Result<Vec<Level>, Halt> {
    let terms = ask.kind_of(draft)?.terms(FACT);
    let is_there = ask.desk.site.optional.contains(&"shop");
    let now = draft.facts.body.get(FACT).and_then(Value::as_str).or(terms.first().copied());
    let level = |term: &&'static str| Level {
        term,
        words: ask.say(&format!("vocabulary-shop-level-{term}"), &[]),
        chosen: now == Some(*term),
    };
    Ok(terms.iter().filter(|_| is_there).map(level).collect())
}
