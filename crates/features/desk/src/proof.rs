//! Showing again that it is you, before the ways of signing in change: a browser left open must not be enough to make
//! somebody else's passkey one's own.

use integra_store::{Account, Session, Stage, ThrottleKey};

use crate::{answer::Halt, ask::Ask};

/// So long after signing in nothing more needs to be shown: ten minutes, in microseconds.
const FRESH: i64 = 10 * 60 * 1_000_000;

/// What somebody must show first. Templates know these by their words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Proof {
    /// Nothing: they have just signed in.
    None,
    /// Their password.
    Password,
    /// They have none: they must sign in again.
    Again,
}

impl Proof {
    /// What somebody must show at a moment.
    pub(crate) fn owed(session: &Session, account: &Account, now: i64) -> Self {
        if session.stage == Stage::SetUp || now < session.started_at.saturating_add(FRESH) {
            Self::None
        } else if account.has_password {
            Self::Password
        } else {
            Self::Again
        }
    }
}

/// Whether the form shows what is owed; otherwise the message that says what is missing.
///
/// # Errors
/// There were too many tries, or the store fails.
pub(crate) async fn shown(ask: &Ask) -> Result<Result<(), &'static str>, Halt> {
    let account = ask.account()?;
    match Proof::owed(ask.session()?, account, ask.desk.micros()) {
        Proof::None => Ok(Ok(())),
        Proof::Again => Ok(Err("desk-proof-again")),
        Proof::Password => {
            let key = ThrottleKey::account(&account.email);
            ask.desk.store.allowed(&key, ask.desk.micros()).await?;
            let given = ask.form.one("proof").unwrap_or_default();
            if ask.desk.store.check_password(&account.email, given).await?.is_none() {
                return Ok(Err("desk-proof-wrong"));
            }
            ask.desk.store.succeeded(&key).await?;
            Ok(Ok(()))
        }
    }
}
