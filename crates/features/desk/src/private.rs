//! What the desk keeps beside the log: reviews, comments on them, words nobody has saved yet, and what readers tell us.
//! None of it is ever public, in an export or in an edition.

mod comments;
mod entities;
mod letter_words;
mod migration;
mod reports;
mod reviews;
mod unsaved;
mod wishes;

use integra_store::{Error, FeatureMigrations, Forgets, Names, Store};
use sea_orm::ConnectionTrait;

pub use comments::Comment;
pub use letter_words::LetterWords;
pub use reports::{Report, ReportState, Useful, Wanted};
pub use reviews::{Decision, Review, ReviewState};
pub use unsaved::Unsaved;

/// The desk's tables.
pub fn migrations() -> FeatureMigrations {
    let entry = |table| Forgets { table, column: "entry", names: Names::Entry };
    let account = |table| Forgets { table, column: "account", names: Names::Account };
    FeatureMigrations {
        name: "desk",
        migrations: vec![Box::new(migration::Reviews), Box::new(reports::tables::Readers), Box::new(migration::People)],
        forgets: vec![
            entry("desk_review"),
            entry("desk_comment"),
            entry("desk_unsaved"),
            entry("desk_report"),
            entry("desk_useful"),
            account("desk_unsaved"),
            account("desk_erasure_wish"),
        ],
    }
}

/// The desk's tables, over a connection or an open transaction.
pub struct Private<'c, C: ConnectionTrait>(pub &'c C);

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
