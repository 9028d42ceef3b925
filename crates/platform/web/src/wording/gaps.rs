//! What could not be worded: kept for tests and checks, and said once in the log.

use std::{
    collections::BTreeSet,
    fmt,
    sync::{Mutex, PoisonError},
};

use integra_kernel::Lang;

/// Ids can come from data (a vocabulary term nobody knows), so the record is bounded.
const AT_MOST: usize = 500;

/// A message that could not be worded as it should.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap {
    /// The language asked for; for a mistake the language the mistake is in.
    pub lang: Lang,
    /// The message.
    pub id: String,
    /// What is wrong.
    pub why: Why,
}

/// What is wrong with a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// No language of the chain has it.
    NoMessage,
    /// It was worded with a mistake, such as a variable that was not given.
    Mistake(String),
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.why {
            Why::NoMessage => write!(f, "{}: there is no message '{}'", self.lang, self.id),
            Why::Mistake(what) => write!(f, "{}: message '{}': {what}", self.lang, self.id),
        }
    }
}

#[derive(Default)]
pub(super) struct Gaps(Mutex<BTreeSet<Gap>>);

impl Gaps {
    pub(super) fn record(&self, lang: &Lang, id: &str, why: Why) {
        let gap = Gap { lang: lang.clone(), id: id.to_owned(), why };
        // A set of finished gaps cannot be left half-changed: a panic elsewhere does not spoil it.
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() < AT_MOST && !seen.contains(&gap) {
            tracing::warn!(%gap, "wording");
            seen.insert(gap);
        }
    }

    pub(super) fn list(&self) -> Vec<Gap> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}
