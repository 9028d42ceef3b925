//! Sessions: which browser acts for which account, how far it has come with signing in, and until when.
//!
//! The token is 256 random bits; the database has only its hash. Whoever comes a step further gets a new token, so one
//! that was planted or seen before is worth nothing (session fixation). A session ends when nobody used it for two
//! hours, after twelve hours in any case, when its account is disabled, and when its password changes.

use std::fmt;

use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};

use super::{
    Account, AccountId, AccountState,
    entities::{account, session},
    password, people, tokens,
};
use crate::{Error, Store, Tx};

const MINUTE: i64 = 60 * 1_000_000;

/// After so many microseconds without a request a session ends.
pub const SESSION_IDLE: i64 = 2 * 60 * MINUTE;
/// After so many microseconds a session ends in any case.
pub const SESSION_LONGEST: i64 = 12 * 60 * MINUTE;
/// So many microseconds there are for the second step.
pub const SESSION_STEP: i64 = 10 * MINUTE;
/// So many microseconds there are to set up a second factor.
pub const SESSION_SET_UP: i64 = 60 * MINUTE;

/// How often it is noted that a session is in use.
const NOTE: i64 = MINUTE;
/// Most characters kept of what a browser calls itself.
const MOST_DEVICE: usize = 200;
/// Longest text that is looked at as a token.
const MOST_TOKEN: usize = 200;

/// How far somebody has come with signing in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// The password was right; the second step is owed.
    Password,
    /// The password was right and there is no second factor yet: one must be set up.
    SetUp,
    /// Signed in.
    Full,
}

impl Stage {
    /// The stage as a word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::SetUp => "set-up",
            Self::Full => "full",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Password, Self::SetUp, Self::Full].into_iter().find(|stage| stage.as_str() == text)
    }

    /// How long a session at this stage lasts at most.
    fn longest(self) -> i64 {
        match self {
            Self::Password => SESSION_STEP,
            Self::SetUp => SESSION_SET_UP,
            Self::Full => SESSION_LONGEST,
        }
    }
}

/// One signed-in browser.
#[derive(Clone, PartialEq, Eq)]
pub struct Session {
    /// Hex SHA-256 of the token: names the session without opening it.
    pub id: String,
    /// Whose it is.
    pub account: AccountId,
    /// How far they have come.
    pub stage: Stage,
    /// What every form of this session carries; compare it with [`Session::is_csrf`].
    pub csrf: String,
    /// What the browser calls itself.
    pub device: String,
    /// When it began, in microseconds since 1970.
    pub started_at: i64,
    /// When it was last used, give or take a minute.
    pub seen_at: i64,
    /// When it ends, unless it is idle before.
    pub ends_at: i64,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Session");
        shown.field("id", &self.id).field("account", &self.account).field("stage", &self.stage);
        shown.finish_non_exhaustive()
    }
}

impl Session {
    /// Whether a form carries this session's token against forged requests. Compared in constant time.
    pub fn is_csrf(&self, given: &str) -> bool {
        password::same(&self.csrf, given)
    }

    /// Whether it is still good at a moment.
    fn is_open(&self, now: i64) -> bool {
        now < self.ends_at && now < self.seen_at.saturating_add(SESSION_IDLE)
    }

    fn read(row: session::Model) -> Result<Self, Error> {
        let bad = || Error::Database(sea_orm::DbErr::Type(format!("session of account {}", row.account)));
        Ok(Self {
            account: row.account.parse()?,
            stage: Stage::parse(&row.stage).ok_or_else(bad)?,
            id: row.id,
            csrf: row.csrf,
            device: row.device,
            started_at: row.started_at,
            seen_at: row.seen_at,
            ends_at: row.ends_at,
        })
    }
}

/// Sessions that are over at a moment.
pub(super) fn over(now: i64) -> Condition {
    Condition::any()
        .add(session::Column::EndsAt.lte(now))
        .add(session::Column::SeenAt.lte(now.saturating_sub(SESSION_IDLE)))
}

async fn end(db: &impl ConnectionTrait, id: &str) -> Result<bool, Error> {
    Ok(session::Entity::delete_by_id(id.to_owned()).exec(db).await?.rows_affected == 1)
}

impl Store {
    /// The session a token belongs to, with its account, if both are still good. Notes that it is in use.
    ///
    /// # Errors
    /// The database fails.
    pub async fn session(&self, token: &str, now: i64) -> Result<Option<(Session, Account)>, Error> {
        if token.len() > MOST_TOKEN {
            return Ok(None);
        }
        let row = session::Entity::find_by_id(tokens::hash(token)).one(self.db()).await?;
        let Some(mut session) = row.map(Session::read).transpose()?.filter(|session| session.is_open(now)) else {
            return Ok(None);
        };
        let row = account::Entity::find_by_id(session.account.to_string()).one(self.db()).await?;
        let account = people::complete(self.db(), row.into_iter().collect()).await?.pop();
        let Some(account) = account.filter(|account| account.state == AccountState::Active) else { return Ok(None) };
        if now >= session.seen_at.saturating_add(NOTE) {
            session.seen_at = now;
            // Somebody who imports may hold the database for a while; reading a page need not wait for that to succeed.
            if let Err(error) = self.note_seen(&session.id, now).await {
                tracing::warn!(%error, "it could not be noted that a session is in use");
            }
        }
        Ok(Some((session, account)))
    }

    async fn note_seen(&self, id: &str, now: i64) -> Result<(), Error> {
        session::Entity::update_many()
            .col_expr(session::Column::SeenAt, Expr::value(now))
            .filter(session::Column::Id.eq(id))
            .filter(session::Column::SeenAt.lt(now))
            .exec(self.write())
            .await?;
        Ok(())
    }

    /// The open sessions of an account, the one used last first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn sessions(&self, account: AccountId, now: i64) -> Result<Vec<Session>, Error> {
        let rows = session::Entity::find()
            .filter(session::Column::Account.eq(account.to_string()))
            .order_by_desc(session::Column::SeenAt)
            .order_by_asc(session::Column::Id)
            .all(self.db())
            .await?;
        let sessions: Vec<Session> = rows.into_iter().map(Session::read).collect::<Result<_, _>>()?;
        Ok(sessions.into_iter().filter(|session| session.is_open(now)).collect())
    }
}

impl Tx {
    /// Starts a session for an account that can sign in, from 64 random bytes: half for the token, half for its forms.
    /// The token is given once.
    ///
    /// # Errors
    /// There is no such account, it is not active, or the database fails.
    pub async fn start_session(
        &mut self,
        account: AccountId,
        stage: Stage,
        device: &str,
        chance: [u8; 64],
    ) -> Result<(String, Session), Error> {
        let started = self.insert_session(account, stage, device, &chance).await;
        self.settle(started)
    }

    async fn insert_session(
        &mut self,
        account: AccountId,
        stage: Stage,
        device: &str,
        chance: &[u8; 64],
    ) -> Result<(String, Session), Error> {
        self.lock().await?;
        if people::find(self.db(), account).await?.state != AccountState::Active.as_str() {
            return Err(Error::NotActive(account));
        }
        let (token, csrf) = chance.split_first_chunk::<32>().expect("64 bytes hold a token");
        let token = tokens::spell(token);
        let session = Session {
            id: tokens::hash(&token),
            account,
            stage,
            csrf: tokens::spell(csrf.try_into().expect("64 bytes hold two tokens")),
            device: device.chars().filter(|c| !c.is_control()).take(MOST_DEVICE).collect(),
            started_at: self.at(),
            seen_at: self.at(),
            ends_at: self.at().saturating_add(stage.longest()),
        };
        let row = session::ActiveModel {
            id: Set(session.id.clone()),
            account: Set(account.to_string()),
            stage: Set(stage.as_str().to_owned()),
            csrf: Set(session.csrf.clone()),
            device: Set(session.device.clone()),
            started_at: Set(session.started_at),
            seen_at: Set(session.seen_at),
            ends_at: Set(session.ends_at),
        };
        session::Entity::insert(row).exec_without_returning(self.db()).await?;
        Ok((token, session))
    }

    /// Takes somebody a step further: the session ends and a new one begins in its place, with a new token.
    ///
    /// # Errors
    /// The session is over already, its account can no longer sign in, or the database fails.
    pub async fn raise_session(
        &mut self,
        session: &Session,
        stage: Stage,
        chance: [u8; 64],
    ) -> Result<(String, Session), Error> {
        let raised = self.replace_session(session, stage, &chance).await;
        self.settle(raised)
    }

    async fn replace_session(
        &mut self,
        session: &Session,
        stage: Stage,
        chance: &[u8; 64],
    ) -> Result<(String, Session), Error> {
        self.lock().await?;
        if !session.is_open(self.at()) || !end(self.db(), &session.id).await? {
            return Err(Error::SessionEnded);
        }
        self.insert_session(session.account, stage, &session.device, chance).await
    }

    /// Ends one session of an account. False when it has none with this id.
    ///
    /// # Errors
    /// The database fails.
    pub async fn end_session(&mut self, account: AccountId, id: &str) -> Result<bool, Error> {
        let ended = self.delete_sessions(account, session::Column::Id.eq(id)).await;
        Ok(self.settle(ended)? == 1)
    }

    /// Ends all sessions of an account but one, and says how many.
    ///
    /// # Errors
    /// The database fails.
    pub async fn end_other_sessions(&mut self, account: AccountId, kept: &str) -> Result<u64, Error> {
        let ended = self.delete_sessions(account, session::Column::Id.ne(kept)).await;
        self.settle(ended)
    }

    async fn delete_sessions(&mut self, account: AccountId, which: Expr) -> Result<u64, Error> {
        self.lock().await?;
        let rows =
            session::Entity::delete_many().filter(session::Column::Account.eq(account.to_string())).filter(which);
        Ok(rows.exec(self.db()).await?.rows_affected)
    }
}
