//! What the desk keeps beside the log: reviews, comments on them, words nobody has saved yet, who looks after an entry,
//! filters people keep, and what readers tell us. None of it is ever public, in an export or in an edition.

mod comments;
mod entities;
mod filters;
mod migration;
mod owners;
mod reports;
mod reviews;
mod unsaved;

use integra_kernel::EntryId;
use integra_store::{Error, FeatureMigrations, Store};
use sea_orm::ConnectionTrait;

pub use comments::Comment;
pub use filters::KeptFilter;
pub use owners::Owners;
pub use reports::{Report, ReportState, Useful, Wanted};
pub use reviews::{Decision, Review, ReviewState};
pub use unsaved::Unsaved;

/// The desk's tables.
pub fn migrations() -> FeatureMigrations {
    FeatureMigrations {
        name: "desk",
        migrations: vec![Box::new(migration::Reviews), Box::new(reports::tables::Readers), Box::new(migration::Tables)],
    }
}

/// The desk's tables, over a connection or an open transaction.
pub struct Private<'c, C: ConnectionTrait>(pub &'c C);

impl<C: ConnectionTrait> Private<'_, C> {
    /// Forgets everything kept beside an entry that was erased.
    ///
    /// # Errors
    /// The database fails.
    pub async fn forget_entry(&self, entry: EntryId) -> Result<(), Error> {
        self.forget_reviews(entry).await?;
        self.forget_comments(entry).await?;
        self.forget_reports(entry).await?;
        self.forget_owner(entry).await?;
        self.forget_unsaved(entry).await
    }
}

/// Deletes what is kept for a time only and has been kept for that long.
///
/// # Errors
/// The database fails.
pub async fn tidy(store: &Store, now: i64) -> Result<(), Error> {
    let tx = store.begin("tidy", now).await?;
    Private(tx.db()).drop_old_reports(now).await?;
    tx.commit().await?;
    Ok(())
}
