//! What the desk keeps beside the log: reviews, comments on them, words nobody has saved yet, who looks after an entry,
//! filters people keep, what readers tell us, names no machine translates, and what was found at the other end of links.
//! None of it is ever public, in an export or in an edition.

mod comments;
mod entities;
mod filters;
mod letter_words;
mod links;
mod migration;
mod names;
mod owners;
mod pulls;
mod registrations;
mod renewals;
mod reports;
mod reviews;
mod unsaved;
mod wishes;

use integra_store::{Error, FeatureMigrations, Forgets, Names, Store};
use sea_orm::ConnectionTrait;

pub use comments::Comment;
pub use filters::KeptFilter;
pub use letter_words::LetterWords;
pub use links::{LinkSeen, LinkState};
pub use owners::Owners;
pub use pulls::Pulled;
pub use registrations::{REGISTRATIONS, Registration, RegistrationState};
pub use renewals::{Ended, Renewal};
pub use reports::{Report, ReportState, Useful, Wanted};
pub use reviews::{Decision, Review, ReviewState};
pub use unsaved::Unsaved;

/// The desk's tables.
pub fn migrations() -> FeatureMigrations {
    let entry = |table| Forgets { table, column: "entry", names: Names::Entry };
    let account = |table| Forgets { table, column: "account", names: Names::Account };
    FeatureMigrations {
        name: "desk",
        migrations: vec![
            Box::new(migration::Reviews),
            Box::new(reports::tables::Readers),
            Box::new(migration::People),
            Box::new(migration::Tables),
            Box::new(migration::NamesAndLinks),
            Box::new(pulls::Pulls),
            Box::new(renewals::Renewals),
            Box::new(registrations::Registrations),
        ],
        forgets: vec![
            entry("desk_review"),
            entry("desk_comment"),
            entry("desk_unsaved"),
            entry("desk_report"),
            entry("desk_useful"),
            account("desk_unsaved"),
            account("desk_erasure_wish"),
            entry("desk_owner"),
            account("desk_owner"),
            entry("desk_pulled"),
            entry("desk_renewal"),
            Forgets { table: "desk_filter", column: "owner", names: Names::Account },
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
    Private(tx.db()).drop_over_registrations(now).await?;
    tx.commit().await?;
    Ok(())
}
