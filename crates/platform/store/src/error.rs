//! Everything that can go wrong here, in sentences a person can act on.

use std::{io, path::PathBuf, sync::Arc};

use integra_kernel::{CityKey, EntryId, Slug};
use sea_orm::{DbErr, RuntimeErr};

use crate::{AccountId, Month, PasswordProblem, Record};

/// Why the store refused or failed. Messages never repeat their source; print the chain once, at the edge.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The database address is of no known form.
    #[error("'{0}' is not a database address; write sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME")]
    Address(String),
    /// The database could not be opened.
    #[error("the database {0} could not be opened; check that it is running and that the address and rights are right")]
    Open(String, #[source] DbErr),
    /// Another writer kept the database for too long.
    #[error("the database is busy: another program has been writing for too long; try again in a moment")]
    Busy(#[source] DbErr),
    /// There is no room left.
    #[error("the disk of the database is full; nothing was saved; make room and try again")]
    Full(#[source] DbErr),
    /// Any other error of the database.
    #[error("the database could not do what was asked")]
    Database(#[source] DbErr),
    /// The answer to a commit got lost.
    #[error("the connection broke while saving, so the save may or may not have happened; look at the history first")]
    CommitUnknown(#[source] DbErr),
    /// A file could not be read or written.
    #[error("{} could not be {doing}", path.display())]
    File {
        /// What was tried: `read`, `written`, …
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// What the operating system said.
        #[source]
        source: Arc<io::Error>,
    },

    /// Somebody saved a newer revision while this one was being edited.
    #[error("somebody saved a newer version (record {}) since you began from record {yours}; compare the two and save again", latest.seq)]
    Stale {
        /// The revision the late save was edited from; 0 when it was meant to be the first.
        yours: i64,
        /// The latest revision, with who saved it and when.
        latest: Box<Record>,
    },
    /// A new entry has an id that is already in use.
    #[error("the entry {entry} exists already; to change it, save with the revision you began from")]
    EntryExists {
        /// The id.
        entry: EntryId,
        /// Its latest facts.
        latest: Box<Record>,
    },
    /// There is no such entry.
    #[error("there is no entry {0}; save its facts first")]
    UnknownEntry(EntryId),
    /// An entry cannot change its kind or its city.
    #[error("the entry {entry} is a {kind} of {city} and cannot become something else; make a new entry instead")]
    Moved {
        /// The entry.
        entry: EntryId,
        /// The kind it has.
        kind: String,
        /// The city it belongs to.
        city: String,
    },
    /// Another entry has, or once had, this slug.
    #[error("the address '{slug}' is taken by another {kind} of {city}; choose another")]
    SlugTaken {
        /// The city.
        city: CityKey,
        /// The kind.
        kind: String,
        /// The slug.
        slug: Slug,
        /// The entry it belongs to.
        owner: EntryId,
    },
    /// A publication names a record that is no revision of this entry.
    #[error("record {seq} is not a saved version of the {what} of entry {entry}; publish one from its history")]
    NotARevision {
        /// The record named.
        seq: i64,
        /// `facts`, or the language of the texts.
        what: String,
        /// The entry.
        entry: EntryId,
    },
    /// A publication names an erased revision.
    #[error("record {seq} of entry {entry} has been erased and cannot be published; save a new version first")]
    ErasedRevision {
        /// The record named.
        seq: i64,
        /// The entry.
        entry: EntryId,
    },
    /// A publication would take an older revision than the one last published.
    #[error(
        "record {seq} of entry {entry} is older than record {published}, published before; to go back to it, save it again"
    )]
    OlderThanPublished {
        /// The record named.
        seq: i64,
        /// The revision published last.
        published: i64,
        /// The entry.
        entry: EntryId,
    },
    /// Something is larger than the store keeps.
    #[error("{what} is too large: {found}, at most {most}; shorten or split it")]
    TooLarge {
        /// What is too large.
        what: String,
        /// The limit.
        most: usize,
        /// The size found.
        found: usize,
    },
    /// A name (of a kind, an author, a state, a field) is not of the form it must have.
    #[error("'{text}' cannot be {what}: {rule}")]
    BadName {
        /// What it was meant to be.
        what: &'static str,
        /// The beginning of the text.
        text: String,
        /// The rule.
        rule: &'static str,
    },
    /// A record of a type this version does not know cannot be written by it.
    #[error("this version of the program does not know records of type '{0}'; update it")]
    UnknownRecord(String),
    /// A transaction in which a step failed was committed all the same.
    #[error("an earlier step of this save was refused, so nothing of it was saved")]
    Refused,

    /// There is no such account.
    #[error("there is no account {0}; it may have been removed since you opened the page")]
    UnknownAccount(AccountId),
    /// An account that is invited or disabled cannot have a session.
    #[error("the account {0} cannot sign in; ask an administrator to let it in")]
    NotActive(AccountId),
    /// A text is no e-mail address.
    #[error("this is not an e-mail address; it looks like name@example.org")]
    BadEmail,
    /// Two accounts cannot share an address.
    #[error("another account has this e-mail address; use that account, or another address")]
    EmailTaken,
    /// A role lacks what it needs, or has what it has no use for.
    #[error("this role cannot be given so: {0}")]
    BadMembership(&'static str),
    /// Somebody must be able to let others in.
    #[error("this is the last administrator of the network; make somebody else one first")]
    LastAdministrator,
    /// A new password breaks a rule.
    #[error(transparent)]
    Password(PasswordProblem),
    /// A credential can belong to one account only.
    #[error("this passkey is known already; remove it first")]
    PasskeyTaken,
    /// An account elsewhere can belong to one account here, and each account here has one at each issuer.
    #[error(
        "this account elsewhere, or another one of the same issuer, is tied to an account already; take it away there first"
    )]
    IdentityTaken,
    /// The session has been ended meanwhile.
    #[error("this session is over; sign in again")]
    SessionEnded,
    /// Somebody tried too often.
    #[error("there were too many tries; wait {wait} seconds and try again")]
    TooManyTries {
        /// Seconds to wait.
        wait: i64,
    },
    /// No key opens what was sealed.
    #[error(
        "no key in {} opens this second factor; put the old keys back into the file, use a recovery code, or have the second factor reset",
        path.display()
    )]
    KeyMissing {
        /// The key file.
        path: PathBuf,
    },
    /// A key file has a line that is no key.
    #[error("line {line} of {} is not a key: 64 characters 0-9 and a-f; repair the file or put a copy back", path.display())]
    KeyFile {
        /// The key file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
    },

    /// What is to be sealed, or was, is not kept any more.
    #[error("the month {month} is over: what was kept until then is gone, and nothing can be kept until then any more")]
    RetentionOver {
        /// The month.
        month: Month,
    },
    /// This machine lacks a key that another has.
    #[error(
        "the key file {} lacks a key that has sealed something; copy the folder 'keys' from the machine that has it",
        path.display()
    )]
    SealKeyMissing {
        /// The key file.
        path: PathBuf,
    },
    /// What was sealed was changed, or stands where it does not belong.
    #[error("this was sealed for something else, or has been changed since; restore it from a backup")]
    SealBroken,

    /// A sign-up is not there, or not in the state that was thought.
    #[error("there is no such sign-up any more: it was withdrawn, or its time is over")]
    UnknownSignUp,

    /// Hours that cannot be: more than a day has, or more lines than are kept.
    #[error("these hours cannot be: a day has 24 hours, and a line at least one minute; at most 400 lines are kept")]
    BadHours,

    /// A record in the database is not what was once written.
    #[error("record {0} in the database is damaged; restore a backup and report this")]
    Damaged(i64),
    /// A text is no media hash.
    #[error("'{0}' is not the name of a media file: 64 characters 0-9 and a-f")]
    NotAHash(String),
    /// This file was erased for good.
    #[error("the media file {0} was erased on somebody's request and cannot come back")]
    MediaErased(String),
    /// The bucket of media files cannot be used.
    #[error("the bucket of media files cannot be used; check [media] in the configuration, and that its service runs")]
    Bucket(#[source] Arc<object_store::Error>),
    /// The erasure happened, but the list that outlives backups could not be written.
    #[error(
        "the erasure is stored, but the list of erasures could not be written; make the data folder writable and restart"
    )]
    ErasureNotListed(#[source] Arc<Error>),
    /// The list of erasures has a line that cannot be read.
    #[error("line {line} of {} cannot be read; without it a restored backup could bring back erased data; repair or restore the file", path.display())]
    ErasureList {
        /// The list.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
    },
    /// A backup may not overwrite anything.
    #[error("{} exists already; choose another name for the backup", .0.display())]
    BackupExists(PathBuf),
    /// A folder is no backup of ours.
    #[error("{} is not a backup this version can read: {reason}", path.display())]
    NotABackup {
        /// The folder.
        path: PathBuf,
        /// Why not.
        reason: String,
    },
    /// A restore needs an empty database.
    #[error("the database {0} is not empty; restore into a new one")]
    NotEmpty(String),
    /// A text that belongs to the wiring, for instance the name of a migration table, is wrong.
    #[error("'{0}' cannot name a feature's migrations: use a-z, digits and _")]
    BadFeature(String),
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Self {
        match code(&error).as_deref() {
            // SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, PostgreSQL lock_not_available and deadlock_detected
            Some("5" | "517" | "55P03" | "40P01") => Self::Busy(error),
            // SQLITE_FULL, PostgreSQL disk_full
            Some("13" | "53100") => Self::Full(error),
            _ if matches!(error, DbErr::ConnectionAcquire(_)) => Self::Busy(error),
            _ => Self::Database(error),
        }
    }
}

/// The database's own error code.
fn code(error: &DbErr) -> Option<String> {
    let (DbErr::Exec(RuntimeErr::SqlxError(inner))
    | DbErr::Query(RuntimeErr::SqlxError(inner))
    | DbErr::Conn(RuntimeErr::SqlxError(inner))) = error
    else {
        return None;
    };
    inner.as_database_error()?.code().map(|code| code.into_owned())
}

impl Error {
    /// Wraps an error of the operating system with the file it is about.
    pub(crate) fn file(doing: &'static str, path: &std::path::Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { doing, path, source: Arc::new(source) }
    }
}
