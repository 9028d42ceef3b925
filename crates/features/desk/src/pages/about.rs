//! What every page about the newest state of one entry begins with: its name, its ways, and what differs for readers.

use integra_edition::Draft;
use integra_kernel::KindDecl;
use serde::Serialize;

use crate::{
    answer::Halt,
    ask::Ask,
    differ::{self, Difference},
    pages::entries,
};

/// The beginning of a page about an entry.
#[derive(Serialize)]
pub(crate) struct About {
    pub(crate) name: String,
    entry: String,
    preview: String,
    states: Vec<(&'static str, String)>,
    difference: Difference,
}

impl About {
    /// About a draft.
    ///
    /// # Errors
    /// The store fails.
    pub(crate) async fn draft(ask: &Ask, kind: &KindDecl, draft: &Draft, in_review: bool) -> Result<Self, Halt> {
        Ok(Self {
            name: ask.name_of(draft),
            entry: ask.url(&format!("entries/{}", draft.id)),
            preview: ask.url(&format!("entries/{}/preview", draft.id)),
            states: entries::states(ask, draft, in_review),
            difference: differ::with_published(ask, kind, draft).await?,
        })
    }
}
