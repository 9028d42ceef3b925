//! Tokens that work once and not for long: the links in invitations and resets, and what a ceremony of signing in
//! (passkey, OpenID Connect) must remember between two requests. Only their hash is stored; looking at one changes
//! nothing, because mail scanners open every link.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use integra_kernel::canonical;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{
    AccountId, AccountState,
    entities::{account, one_time},
    people::find,
};
use crate::{Error, Store, Tx};

/// Most bytes a ceremony may remember.
const MOST_DETAIL: usize = 16 * 1024;
/// Longest text that is looked at as a token.
const MOST_TOKEN: usize = 200;

/// What a link that was sent to somebody is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Choosing the first password.
    Invitation,
    /// Choosing a new one.
    Reset,
}

impl Purpose {
    fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Reset => "reset",
        }
    }
}

/// A token of 256 random bits, as it stands in cookies and addresses.
pub(super) fn spell(chance: &[u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(chance)
}

/// What is stored of a token. With so many random bits a plain hash is enough, and finding it in an index tells nothing
/// about other tokens.
pub(super) fn hash(token: &str) -> String {
    canonical::hash_bytes(token.as_bytes())
}

async fn look(
    db: &impl ConnectionTrait,
    token: &str,
    purpose: &str,
    now: i64,
) -> Result<Option<one_time::Model>, Error> {
    if token.len() > MOST_TOKEN {
        return Ok(None);
    }
    let row = one_time::Entity::find_by_id(hash(token)).one(db).await?;
    Ok(row.filter(|row| row.purpose == purpose && row.ends_at > now))
}

/// Whose link it is, if the account can still be used.
async fn owner(db: &impl ConnectionTrait, token: &str, purpose: Purpose, now: i64) -> Result<Option<AccountId>, Error> {
    let Some(row) = look(db, token, purpose.as_str(), now).await? else { return Ok(None) };
    let Some(id) = row.account else { return Ok(None) };
    let account = account::Entity::find_by_id(id).one(db).await?;
    let usable = account.filter(|row| row.state != AccountState::Disabled.as_str());
    usable.map(|row| row.id.parse()).transpose()
}

/// Deletes a token; true for the one who did.
async fn take(db: &impl ConnectionTrait, token: &str) -> Result<bool, Error> {
    Ok(one_time::Entity::delete_by_id(hash(token)).exec(db).await?.rows_affected == 1)
}

fn ceremony(what: &str) -> String {
    format!("ceremony {what}")
}

impl Store {
    /// Whose link a token is from, without using it up: for the page the link opens.
    ///
    /// # Errors
    /// The database fails.
    pub async fn look_token(&self, token: &str, purpose: Purpose, now: i64) -> Result<Option<AccountId>, Error> {
        owner(self.db(), token, purpose, now).await
    }

    /// Remembers something for a ceremony of signing in until it comes back with the token, at most for `lifetime`
    /// microseconds. Nobody need be signed in, so let the throttle decide who may begin one.
    ///
    /// # Errors
    /// `detail` has more than 16 kB, or the database fails.
    pub async fn begin_ceremony(
        &self,
        what: &str,
        detail: &str,
        now: i64,
        lifetime: i64,
        chance: [u8; 32],
    ) -> Result<String, Error> {
        if detail.len() > MOST_DETAIL {
            let what = "what a ceremony remembers (in bytes)".to_owned();
            return Err(Error::TooLarge { what, most: MOST_DETAIL, found: detail.len() });
        }
        let token = spell(&chance);
        let row = one_time::ActiveModel {
            hash: Set(hash(&token)),
            purpose: Set(ceremony(what)),
            account: Set(None),
            detail: Set(Some(detail.to_owned())),
            ends_at: Set(now.saturating_add(lifetime)),
        };
        one_time::Entity::insert(row).exec_without_returning(self.write()).await?;
        Ok(token)
    }

    /// Gives back what was remembered for a ceremony, once.
    ///
    /// # Errors
    /// The database fails.
    pub async fn end_ceremony(&self, what: &str, token: &str, now: i64) -> Result<Option<String>, Error> {
        let Some(row) = look(self.db(), token, &ceremony(what), now).await? else { return Ok(None) };
        // Of two who bring it back at once, one has deleted the row.
        Ok(if take(self.write(), token).await? { row.detail } else { None })
    }
}

impl Tx {
    /// Makes a token for a link to somebody, good once and for `lifetime` microseconds. An earlier one for the same
    /// purpose ends.
    ///
    /// # Errors
    /// There is no such account, or the database fails.
    pub async fn issue_token(
        &mut self,
        account: AccountId,
        purpose: Purpose,
        lifetime: i64,
        chance: [u8; 32],
    ) -> Result<String, Error> {
        let issued = self.insert_token(account, purpose, lifetime, &chance).await;
        self.settle(issued)
    }

    async fn insert_token(
        &mut self,
        account: AccountId,
        purpose: Purpose,
        lifetime: i64,
        chance: &[u8; 32],
    ) -> Result<String, Error> {
        self.lock().await?;
        find(self.db(), account).await?;
        let earlier = one_time::Entity::delete_many()
            .filter(one_time::Column::Account.eq(account.to_string()))
            .filter(one_time::Column::Purpose.eq(purpose.as_str()));
        earlier.exec(self.db()).await?;
        let token = spell(chance);
        let row = one_time::ActiveModel {
            hash: Set(hash(&token)),
            purpose: Set(purpose.as_str().to_owned()),
            account: Set(Some(account.to_string())),
            detail: Set(None),
            ends_at: Set(self.at().saturating_add(lifetime)),
        };
        one_time::Entity::insert(row).exec_without_returning(self.db()).await?;
        Ok(token)
    }

    /// Uses a token up and tells whose it was. None when it is unknown, over, used, or its account disabled.
    ///
    /// # Errors
    /// The database fails.
    pub async fn redeem_token(&mut self, token: &str, purpose: Purpose) -> Result<Option<AccountId>, Error> {
        let redeemed = self.use_token(token, purpose).await;
        self.settle(redeemed)
    }

    async fn use_token(&mut self, token: &str, purpose: Purpose) -> Result<Option<AccountId>, Error> {
        self.lock().await?;
        let Some(id) = owner(self.db(), token, purpose, self.at()).await? else { return Ok(None) };
        Ok(take(self.db(), token).await?.then_some(id))
    }
}
