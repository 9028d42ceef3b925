//! People who work here: who they are, what they may do where, how they prove who they are, and that they have.
//!
//! What changes an account happens in a [`Tx`](crate::Tx), so that it stands or falls with its row of the audit trail and
//! with the letter about it. What only looks, and what takes long (passwords are hashed slowly on purpose), is asked of
//! the [`Store`](crate::Store) before a transaction begins. Time and chance arrive as parameters; only the key file is
//! filled with chance of the operating system.
//!
//! Secrets that need not be shown again are stored hashed: passwords and recovery codes with Argon2id, session tokens
//! and one-time tokens (256 random bits) with SHA-256. The secret of an authenticator app must be used again and is
//! sealed with a key that stands outside the database and outside backups (`keys`).

mod account;
mod common;
mod email;
pub(crate) mod entities;
mod erasing;
mod identities;
mod passkeys;
mod password;
mod people;
mod recovery;
mod second_factor;
mod sessions;
pub(crate) mod tidy;
mod tokens;
mod totp;

pub use account::{Account, AccountChange, AccountId, AccountState, Membership, NewAccount, Role};
pub(crate) use email::check as check_email;
pub use email::clean as clean_email;
pub use erasing::ErasedAccount;
pub use identities::Identity;
pub use passkeys::{MOST_PASSKEYS, Passkey};
pub use password::{HashedPassword, LEAST_PASSWORD, MOST_PASSWORD, PasswordProblem, check as check_new_password};
pub use recovery::{RecoveryCodes, RecoveryMatch, clean as clean_recovery_code};
pub use sessions::{SESSION_IDLE, SESSION_LONGEST, SESSION_SET_UP, SESSION_STEP, Session, Stage};
pub use tokens::Purpose;
pub use totp::Enrolment;
