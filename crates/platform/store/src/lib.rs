//! The store: everything that must not be lost.
//!
//! One append-only log holds every saved state of every entry, every publication and every erasure; `seq` is the order
//! in which transactions were committed, on both databases, so whoever reads `seq > last` skips nothing. Beside the log
//! stand its helpers: reserved slugs, actions scheduled for later, content-addressed media, the list of erasures that
//! outlives backups, and backups themselves. And the people who work here: accounts with their sessions and second
//! factors, the audit trail of what they did, letters to send, jobs to do, and a throttle against those who guess; and people
//! without an account who sign up for something, sealed until a date.
//!
//! The store must not know kinds, fields, templates or protocols: a body is JSON it keeps, hashes and hands back. It
//! decides who somebody is, never what they may do. It reads no clock but the age of left-over temporary files: the
//! moment of a record arrives as a parameter.
//!
//! Architecture invariants: only this crate opens connections. What SQLite and PostgreSQL do differently stands in
//! `dialect`, one function each; every other query is the same code on both.

mod accounts;
mod audit;
mod backup;
mod connect;
mod dialect;
mod dump;
mod entities;
mod erasure;
mod error;
mod files;
mod forgetting;
mod jobs;
mod keys;
mod limits;
mod media;
mod migrations;
mod others;
mod outbox;
mod publication;
mod read;
mod record;
mod restore;
mod rows;
mod schedule;
mod sealing;
mod signup;
mod slugs;
mod store;
mod throttle;
mod tx;
mod wake;

pub use accounts::{
    Account, AccountChange, AccountId, AccountState, Enrolment, ErasedAccount, HashedPassword, Identity,
    LEAST_PASSWORD, MOST_PASSKEYS, MOST_PASSWORD, Membership, NewAccount, Passkey, PasswordProblem, Purpose,
    RecoveryCodes, RecoveryMatch, Role, SESSION_IDLE, SESSION_LONGEST, SESSION_SET_UP, SESSION_STEP, Session, Stage,
    check_new_password, clean_email, clean_recovery_code,
};
pub use audit::{AuditFilter, AuditRow};
pub use backup::Backup;
pub use error::Error;
pub use forgetting::{Forgets, Names};
pub use integra_kernel::texts::{Block, Fields, Origin};
pub use jobs::{ClaimedJob, JOB_LEASE, Job, MOST_JOB_TRIES, OpenJob};
pub use limits::{MOST_BLOCKS, MOST_BODY_BYTES, MOST_DEPTH, MOST_FIELDS, MOST_PATH_BYTES};
pub use media::{BucketPlace, Incoming, Media};
pub use migrations::FeatureMigrations;
pub use outbox::{Claimed, FailedLetter, Letter, MOST_LETTER, MOST_TRIES};
pub use record::{Change, Due, Erasure, Record, ScheduledAction, SlugRow, Unpublished};
pub use restore::Restored;
pub use sea_orm_migration::{MigrationName, MigrationTrait};
pub use sealing::{KeyState, MOST_SECRET, Month};
pub use signup::{
    Confirmed, Free, Hours, MOST_HOURS, MOST_MINUTES, Move, NewHours, NewSignUp, Offer, Part, SignUp, SignUpId,
    Standing, Taken, code_text, link_text,
};
pub use store::Store;
pub use throttle::ThrottleKey;
pub use tx::Tx;
