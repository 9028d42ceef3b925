//! Passkeys. The store keeps what a passkey library needs as JSON and does not look into it.

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use serde_json::Value;

use super::{AccountId, entities::passkey, people::find};
use crate::{Error, Store, Tx};

/// Most passkeys of one account.
pub const MOST_PASSKEYS: usize = 20;
/// Most bytes of what the library keeps about one.
const MOST_BODY: usize = 16 * 1024;

/// One passkey.
#[derive(Debug, Clone, PartialEq)]
pub struct Passkey {
    /// The id of the credential, as the browser tells it.
    pub id: String,
    /// Whose it is.
    pub account: AccountId,
    /// What its owner calls it.
    pub name: String,
    /// What the passkey library keeps.
    pub body: Value,
    /// When it was added, in microseconds since 1970.
    pub created_at: i64,
    /// When it was last used.
    pub used_at: Option<i64>,
}

impl Passkey {
    fn read(row: passkey::Model) -> Result<Self, Error> {
        let damaged = |_| Error::Database(sea_orm::DbErr::Type(format!("passkey of account {}", row.account)));
        Ok(Self {
            account: row.account.parse()?,
            body: serde_json::from_str(&row.body).map_err(damaged)?,
            id: row.id,
            name: row.name,
            created_at: row.created_at,
            used_at: row.used_at,
        })
    }
}

fn check(id: &str, name: &str, body: &str) -> Result<(), Error> {
    let bad = |what, text: &str, rule| Error::BadName { what, text: text.chars().take(80).collect(), rule };
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_=".contains(c);
    if id.is_empty() || id.len() > 1_400 || !id.chars().all(plain) {
        return Err(bad("the id of a passkey", id, "1 to 1,400 characters of base64url"));
    }
    if name.trim().is_empty() || name.chars().count() > 120 || name.chars().any(char::is_control) {
        return Err(bad("the name of a passkey", name, "1 to 120 characters on one line"));
    }
    if body.len() > MOST_BODY {
        return Err(Error::TooLarge { what: "a passkey (in bytes)".to_owned(), most: MOST_BODY, found: body.len() });
    }
    Ok(())
}

impl Store {
    /// The passkeys of an account, the oldest first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn passkeys(&self, account: AccountId) -> Result<Vec<Passkey>, Error> {
        let rows = passkey::Entity::find()
            .filter(passkey::Column::Account.eq(account.to_string()))
            .order_by_asc(passkey::Column::CreatedAt)
            .order_by_asc(passkey::Column::Id)
            .all(self.db())
            .await?;
        rows.into_iter().map(Passkey::read).collect()
    }

    /// The passkey with this credential id.
    ///
    /// # Errors
    /// The database fails.
    pub async fn passkey(&self, id: &str) -> Result<Option<Passkey>, Error> {
        passkey::Entity::find_by_id(id.to_owned()).one(self.db()).await?.map(Passkey::read).transpose()
    }
}

impl Tx {
    /// Adds a passkey to an account.
    ///
    /// # Errors
    /// There is no such account, it has [`MOST_PASSKEYS`] already, the id is known, something is too long, or the
    /// database fails.
    pub async fn add_passkey(&mut self, account: AccountId, id: &str, name: &str, body: &Value) -> Result<(), Error> {
        let added = self.insert_passkey(account, id, name, body).await;
        self.settle(added)
    }

    async fn insert_passkey(&mut self, account: AccountId, id: &str, name: &str, body: &Value) -> Result<(), Error> {
        let body = body.to_string();
        check(id, name, &body)?;
        self.lock().await?;
        find(self.db(), account).await?;
        let own = passkey::Entity::find().filter(passkey::Column::Account.eq(account.to_string()));
        if own.count(self.db()).await? >= MOST_PASSKEYS as u64 {
            let what = "the list of passkeys".to_owned();
            return Err(Error::TooLarge { what, most: MOST_PASSKEYS, found: MOST_PASSKEYS + 1 });
        }
        if passkey::Entity::find_by_id(id.to_owned()).one(self.db()).await?.is_some() {
            return Err(Error::PasskeyTaken);
        }
        let row = passkey::ActiveModel {
            id: Set(id.to_owned()),
            account: Set(account.to_string()),
            name: Set(name.trim().to_owned()),
            body: Set(body),
            created_at: Set(self.at()),
            used_at: Set(None),
        };
        passkey::Entity::insert(row).exec_without_returning(self.db()).await?;
        Ok(())
    }

    /// The passkey with this credential id, held until the transaction ends: of two who use it at once, the second sees
    /// what the first has noted.
    ///
    /// # Errors
    /// The database fails.
    pub async fn hold_passkey(&mut self, id: &str) -> Result<Option<Passkey>, Error> {
        let held = self.read_passkey(id).await;
        self.settle(held)
    }

    async fn read_passkey(&mut self, id: &str) -> Result<Option<Passkey>, Error> {
        self.lock().await?;
        passkey::Entity::find_by_id(id.to_owned()).one(self.db()).await?.map(Passkey::read).transpose()
    }

    /// Gives a passkey of an account another name. False when it has none with this id.
    ///
    /// # Errors
    /// The name is wrong, or the database fails.
    pub async fn rename_passkey(&mut self, account: AccountId, id: &str, name: &str) -> Result<bool, Error> {
        let renamed = self.change_passkey_name(account, id, name).await;
        self.settle(renamed)
    }

    async fn change_passkey_name(&mut self, account: AccountId, id: &str, name: &str) -> Result<bool, Error> {
        check(id, name, "")?;
        self.lock().await?;
        let columns = passkey::ActiveModel { name: Set(name.trim().to_owned()), ..Default::default() };
        let own = passkey::Entity::update_many()
            .set(columns)
            .filter(passkey::Column::Id.eq(id))
            .filter(passkey::Column::Account.eq(account.to_string()));
        Ok(own.exec(self.db()).await?.rows_affected == 1)
    }

    /// Notes that a passkey was used, with what the library wants to keep from now on. False when it is gone.
    ///
    /// # Errors
    /// It is too long, or the database fails.
    pub async fn update_passkey(&mut self, id: &str, body: &Value) -> Result<bool, Error> {
        let updated = self.note_passkey(id, body).await;
        self.settle(updated)
    }

    async fn note_passkey(&mut self, id: &str, body: &Value) -> Result<bool, Error> {
        let body = body.to_string();
        check(id, "any", &body)?;
        self.lock().await?;
        let columns = passkey::ActiveModel { body: Set(body), used_at: Set(Some(self.at())), ..Default::default() };
        let done =
            passkey::Entity::update_many().set(columns).filter(passkey::Column::Id.eq(id)).exec(self.db()).await?;
        Ok(done.rows_affected == 1)
    }

    /// Takes a passkey away from an account. False when it has none with this id.
    ///
    /// # Errors
    /// The database fails.
    pub async fn remove_passkey(&mut self, account: AccountId, id: &str) -> Result<bool, Error> {
        let removed = self.delete_passkey(account, id).await;
        self.settle(removed)
    }

    async fn delete_passkey(&mut self, account: AccountId, id: &str) -> Result<bool, Error> {
        self.lock().await?;
        let rows = passkey::Entity::delete_many()
            .filter(passkey::Column::Id.eq(id))
            .filter(passkey::Column::Account.eq(account.to_string()));
        Ok(rows.exec(self.db()).await?.rows_affected == 1)
    }
}
