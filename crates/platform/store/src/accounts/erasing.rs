//! Erasing a person: name, address, secrets, sessions and roles go for good. Their id stays where it says who did what,
//! in the log and in the audit trail, and means nobody any more.

use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    AccountId,
    entities::{account, erased_account, identity, membership, passkey},
    people::{find, forget_codes, forget_sessions, forget_tokens},
};
use crate::{Error, Names, Store, Tx, erasure::Line, forgetting, signup};

/// An account that was erased: a line of the list that outlives backups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ErasedAccount {
    /// Whose it was.
    pub account: AccountId,
    /// When, in microseconds since 1970.
    pub at: i64,
    /// Who erased it.
    pub author: String,
}

impl Tx {
    /// Erases an account, and with it every row of a feature that names it. The audit trail gets its row here, so that
    /// no erasure is without one; letters still on their way to the person are not sent.
    ///
    /// # Errors
    /// There is no such account, nobody would be left to administer the network, or the database fails.
    pub async fn erase_account(&mut self, id: AccountId, by: Option<AccountId>) -> Result<(), Error> {
        let erased = self.erase_checked(id, by).await;
        self.settle(erased)
    }

    async fn erase_checked(&mut self, id: AccountId, by: Option<AccountId>) -> Result<(), Error> {
        self.lock().await?;
        let before = self.administrators().await?;
        self.remove_account(id, by, false).await?;
        self.somebody_is_left(before).await
    }

    /// The same without asking who is left: what was erased once stays erased, whatever a backup brings back.
    async fn remove_account(&mut self, id: AccountId, by: Option<AccountId>, again: bool) -> Result<(), Error> {
        let row = find(self.db(), id).await?;
        let key = id.to_string();
        forget_sessions(self.db(), id).await?;
        forget_tokens(self.db(), id).await?;
        forget_codes(self.db(), id).await?;
        passkey::Entity::delete_many().filter(passkey::Column::Account.eq(key.as_str())).exec(self.db()).await?;
        membership::Entity::delete_many().filter(membership::Column::Account.eq(key.as_str())).exec(self.db()).await?;
        self.store().forget_mail_to(self.db(), &row.email).await?;
        identity::Entity::delete_many().filter(identity::Column::Account.eq(key.as_str())).exec(self.db()).await?;
        account::Entity::delete_by_id(key.clone()).exec(self.db()).await?;
        signup::forget_handler(self.db(), &key).await?;
        forgetting::forget(self.db(), self.store().forgets(), Names::Account, &key).await?;
        let line = ErasedAccount { account: id, at: self.at(), author: self.author.clone() };
        remember(self.db(), &line).await?;
        let detail = if again { json!({ "again": true }) } else { json!({}) };
        self.audit("account.erased", by, None, &key, &detail).await?;
        self.erased(Line::Account(line));
        Ok(())
    }
}

async fn remember(db: &impl ConnectionTrait, line: &ErasedAccount) -> Result<(), Error> {
    let row = erased_account::ActiveModel {
        account: Set(line.account.to_string()),
        at: Set(line.at),
        author: Set(line.author.clone()),
    };
    let once = OnConflict::column(erased_account::Column::Account).do_nothing().to_owned();
    erased_account::Entity::insert_many([row]).on_conflict(once).exec_without_returning(db).await?;
    Ok(())
}

impl Store {
    /// Accounts that were erased, as the database knows them.
    pub(crate) async fn known_erased(&self) -> Result<Vec<ErasedAccount>, Error> {
        let rows = erased_account::Entity::find().all(self.db()).await?;
        rows.into_iter()
            .map(|row| Ok(ErasedAccount { account: row.account.parse()?, at: row.at, author: row.author }))
            .collect()
    }

    /// Erases again an account that a restored backup brought back. False when it is not there.
    pub(crate) async fn replay_erased(&self, line: &ErasedAccount) -> Result<bool, Error> {
        if account::Entity::find_by_id(line.account.to_string()).one(self.db()).await?.is_none() {
            return Ok(false);
        }
        let mut tx = self.begin(&line.author, line.at).await?;
        tx.lock().await?;
        // Another node may have been faster.
        if account::Entity::find_by_id(line.account.to_string()).one(tx.db()).await?.is_none() {
            return Ok(false);
        }
        tx.remove_account(line.account, line.author.parse().ok(), true).await?;
        tx.commit().await?;
        Ok(true)
    }
}
