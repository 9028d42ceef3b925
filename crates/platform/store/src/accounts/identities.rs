//! Accounts elsewhere that people sign in with: the pair of issuer and subject an OpenID Connect provider vouches for.
//! Each account has at most one at each issuer, and each belongs to one account, for as long as it is not taken away.

use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};

use super::{
    AccountId, AccountState,
    entities::{account, identity, passkey},
    people::{find, forget_tokens, set},
};
use crate::{Error, Store, Tx};

/// Most bytes of an issuer's address, and of a subject (the protocol allows 255).
const MOST_ISSUER: usize = 500;
const MOST_SUBJECT: usize = 255;

/// An account elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// Who vouches for it.
    pub issuer: String,
    /// What the issuer calls it; it never changes there.
    pub subject: String,
    /// Whose it is here.
    pub account: AccountId,
    /// When it was first used here, in microseconds since 1970.
    pub created_at: i64,
    /// When it was last used here.
    pub used_at: i64,
}

impl Identity {
    fn read(row: identity::Model) -> Result<Self, Error> {
        Ok(Self {
            account: row.account.parse()?,
            issuer: row.issuer,
            subject: row.subject,
            created_at: row.created_at,
            used_at: row.used_at,
        })
    }
}

fn check(issuer: &str, subject: &str) -> Result<(), Error> {
    let bad = |what, text: &str, rule| Error::BadName { what, text: text.chars().take(80).collect(), rule };
    let plain = |text: &str| !text.is_empty() && !text.chars().any(char::is_control);
    if issuer.len() > MOST_ISSUER || !plain(issuer) {
        return Err(bad("the address of who vouches for an account", issuer, "1 to 500 characters on one line"));
    }
    if subject.len() > MOST_SUBJECT || !plain(subject) {
        return Err(bad("the name of an account elsewhere", subject, "1 to 255 characters on one line"));
    }
    Ok(())
}

impl Store {
    /// Whose an account elsewhere is.
    ///
    /// # Errors
    /// The database fails.
    pub async fn identity(&self, issuer: &str, subject: &str) -> Result<Option<Identity>, Error> {
        let row = identity::Entity::find_by_id((issuer.to_owned(), subject.to_owned())).one(self.db()).await?;
        row.map(Identity::read).transpose()
    }

    /// The accounts elsewhere that somebody signs in with.
    ///
    /// # Errors
    /// The database fails.
    pub async fn identities(&self, account: AccountId) -> Result<Vec<Identity>, Error> {
        let rows = identity::Entity::find()
            .filter(identity::Column::Account.eq(account.to_string()))
            .order_by_asc(identity::Column::CreatedAt)
            .order_by_asc(identity::Column::Issuer)
            .all(self.db())
            .await?;
        rows.into_iter().map(Identity::read).collect()
    }
}

impl Tx {
    /// Ties an account elsewhere to an account here. Somebody invited becomes active by that, and links that were sent to
    /// them end.
    ///
    /// # Errors
    /// There is no such account, it is disabled, it is tied to another account of this issuer, or this one is somebody
    /// else's ([`Error::IdentityTaken`]); something is too long, or the database fails.
    pub async fn tie_identity(&mut self, account: AccountId, issuer: &str, subject: &str) -> Result<(), Error> {
        let tied = self.insert_identity(account, issuer, subject).await;
        self.settle(tied)
    }

    async fn insert_identity(&mut self, id: AccountId, issuer: &str, subject: &str) -> Result<(), Error> {
        check(issuer, subject)?;
        self.lock().await?;
        let owner = find(self.db(), id).await?;
        if owner.state == AccountState::Disabled.as_str() {
            return Err(Error::NotActive(id));
        }
        let either = Condition::any()
            .add(identity::Column::Subject.eq(subject))
            .add(identity::Column::Account.eq(id.to_string()));
        let of_issuer = identity::Entity::find().filter(identity::Column::Issuer.eq(issuer)).filter(either);
        if of_issuer.one(self.db()).await?.is_some() {
            return Err(Error::IdentityTaken);
        }
        let row = identity::ActiveModel {
            issuer: Set(issuer.to_owned()),
            subject: Set(subject.to_owned()),
            account: Set(id.to_string()),
            created_at: Set(self.at()),
            used_at: Set(self.at()),
        };
        identity::Entity::insert(row).exec_without_returning(self.db()).await?;
        if owner.state == AccountState::Invited.as_str() {
            let state = Set(AccountState::Active.as_str().to_owned());
            set(self.db(), id, account::ActiveModel { state, ..Default::default() }).await?;
            forget_tokens(self.db(), id).await?;
        }
        Ok(())
    }

    /// Notes that somebody signed in with an account elsewhere. False when it is no longer theirs.
    ///
    /// # Errors
    /// The database fails.
    pub async fn use_identity(&mut self, identity: &Identity) -> Result<bool, Error> {
        let used = self.note_identity(identity).await;
        self.settle(used)
    }

    async fn note_identity(&mut self, identity: &Identity) -> Result<bool, Error> {
        self.lock().await?;
        let done = identity::Entity::update_many()
            .col_expr(identity::Column::UsedAt, Expr::value(self.at()))
            .filter(identity::Column::Issuer.eq(&identity.issuer))
            .filter(identity::Column::Subject.eq(&identity.subject))
            .filter(identity::Column::Account.eq(identity.account.to_string()))
            .exec(self.db())
            .await?;
        Ok(done.rows_affected == 1)
    }

    /// Whether somebody still has a way to sign in: a password, a passkey, or an account at one of these issuers.
    ///
    /// # Errors
    /// There is no such account, or the database fails.
    pub async fn can_sign_in(&mut self, account: AccountId, issuers: &[&str]) -> Result<bool, Error> {
        let can = self.has_way(account, issuers).await;
        self.settle(can)
    }

    async fn has_way(&mut self, id: AccountId, issuers: &[&str]) -> Result<bool, Error> {
        self.lock().await?;
        let passkeys = passkey::Entity::find().filter(passkey::Column::Account.eq(id.to_string()));
        let elsewhere = identity::Entity::find()
            .filter(identity::Column::Account.eq(id.to_string()))
            .filter(identity::Column::Issuer.is_in(issuers.iter().copied()));
        Ok(find(self.db(), id).await?.password.is_some()
            || passkeys.one(self.db()).await?.is_some()
            || elsewhere.one(self.db()).await?.is_some())
    }

    /// Takes the account at an issuer away from somebody. False when they have none there.
    ///
    /// # Errors
    /// The database fails.
    pub async fn untie_identity(&mut self, account: AccountId, issuer: &str) -> Result<bool, Error> {
        let untied = self.delete_identity(account, issuer).await;
        self.settle(untied)
    }

    async fn delete_identity(&mut self, account: AccountId, issuer: &str) -> Result<bool, Error> {
        self.lock().await?;
        let rows = identity::Entity::delete_many()
            .filter(identity::Column::Account.eq(account.to_string()))
            .filter(identity::Column::Issuer.eq(issuer));
        Ok(rows.exec(self.db()).await?.rows_affected == 1)
    }
}
