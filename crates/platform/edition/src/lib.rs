//! The edition: everything published at one moment, held in memory so that reading never touches the database.
//!
//! A [`Fold`] turns the log into an [`Edition`]; records are applied one transaction at a time, and applying them
//! incrementally gives the same edition as folding the whole log anew. [`Live`] follows a store and swaps editions
//! atomically. A page reads through a [`Reader`], which remembers what it read so that the page can be dropped when that
//! changes.
//!
//! Beside it, and swapped with it, stand the [`Drafts`]: the newest saved state of every entry, for those who edit. What
//! is published as it was saved is held once.
//!
//! Architecture invariant: this crate knows no concrete kind, no template and no protocol; it never writes to the log.

mod draft;
mod drafts;
mod earlier;
mod edition;
mod entry;
mod fold;
mod links;
mod live;
mod placing;
mod reader;

pub use draft::{Draft, DraftState, Plan, PublishedRefs, Saved};
pub use drafts::Drafts;
pub use edition::{Edition, Found};
pub use entry::{Entry, Of};
pub use fold::Fold;
pub use links::{files, outgoing};
pub use live::{Error, Live, Snapshot};
pub use reader::{Reader, Seen};

use std::collections::BTreeSet;

use integra_kernel::{CityKey, EntryId};

/// What a batch of records changed for readers: the dependency keys of everything touched, at a `seq`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touched {
    /// The edition it led to.
    pub seq: i64,
    /// Dependency keys, see [`key`].
    pub keys: BTreeSet<String>,
}

/// The names under which pages remember what they read.
pub mod key {
    use super::{CityKey, EntryId};

    /// One entry.
    pub fn entry(id: EntryId) -> String {
        format!("entry:{id}")
    }

    /// Which entries of a kind a city has.
    pub fn list(city: &CityKey, kind: &str) -> String {
        format!("list:{city}/{kind}")
    }

    /// Which entries of a kind there are in all cities.
    pub fn kind(kind: &str) -> String {
        format!("kind:{kind}")
    }

    /// What an address stands for.
    pub fn slug(city: &CityKey, kind: &str, slug: &str) -> String {
        format!("slug:{city}/{kind}/{slug}")
    }

    /// How free an entry is that one can sign up for.
    pub fn free(id: EntryId) -> String {
        format!("free:{id}")
    }

    /// Which entries link to this one.
    pub fn linking(id: EntryId) -> String {
        format!("linking:{id}")
    }
}
