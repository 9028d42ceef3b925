//! What the desk keeps beside the log: reviews, comments on them, and words nobody has saved yet. None of it is ever
//! public, in an export or in an edition.

mod comments;
mod entities;
mod letter_words;
mod migration;
mod reviews;
mod unsaved;
mod wishes;

use integra_store::{FeatureMigrations, Forgets, Names};
use sea_orm::ConnectionTrait;

pub use comments::Comment;
pub use letter_words::LetterWords;
pub use reviews::{Decision, Review, ReviewState};
pub use unsaved::Unsaved;

/// The desk's tables.
pub fn migrations() -> FeatureMigrations {
    let entry = |table| Forgets { table, column: "entry", names: Names::Entry };
    let account = |table| Forgets { table, column: "account", names: Names::Account };
    FeatureMigrations {
        name: "desk",
        migrations: vec![Box::new(migration::Reviews), Box::new(migration::People)],
        forgets: vec![
            entry("desk_review"),
            entry("desk_comment"),
            entry("desk_unsaved"),
            account("desk_unsaved"),
            account("desk_erasure_wish"),
        ],
    }
}

/// The desk's tables, over a connection or an open transaction.
pub struct Private<'c, C: ConnectionTrait>(pub &'c C);
