//! Words somebody has typed and not saved: kept for them alone, so that a closed window loses nothing.

use integra_store::Error;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, sea_query::OnConflict};

use super::{Private, entities::unsaved};

/// Unsaved words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// When they were kept, in microseconds since 1970.
    pub at: i64,
    /// The form as it was posted (`application/x-www-form-urlencoded`).
    pub form: String,
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// Keeps a form for an account, in place of what was kept before. `what` is an entry's id, or `new/{kind}`; `lang`
    /// is empty for the form of the entry itself.
    ///
    /// # Errors
    /// The database fails.
    pub async fn keep_unsaved(&self, account: &str, what: &str, lang: &str, unsaved: Unsaved) -> Result<(), Error> {
        let row = unsaved::ActiveModel {
            account: Set(account.to_owned()),
            entry: Set(what.to_owned()),
            lang: Set(lang.to_owned()),
            at: Set(unsaved.at),
            form: Set(unsaved.form),
        };
        let replace = OnConflict::columns([unsaved::Column::Account, unsaved::Column::Entry, unsaved::Column::Lang])
            .update_columns([unsaved::Column::At, unsaved::Column::Form])
            .to_owned();
        unsaved::Entity::insert(row).on_conflict(replace).exec_without_returning(self.0).await?;
        Ok(())
    }

    /// What is kept for an account.
    ///
    /// # Errors
    /// The database fails.
    pub async fn unsaved(&self, account: &str, what: &str, lang: &str) -> Result<Option<Unsaved>, Error> {
        let key = (account.to_owned(), what.to_owned(), lang.to_owned());
        let row = unsaved::Entity::find_by_id(key).one(self.0).await?;
        Ok(row.map(|row| Unsaved { at: row.at, form: row.form }))
    }

    /// Forgets it: it was saved or thrown away.
    ///
    /// # Errors
    /// The database fails.
    pub async fn drop_unsaved(&self, account: &str, what: &str, lang: &str) -> Result<(), Error> {
        let key = (account.to_owned(), what.to_owned(), lang.to_owned());
        unsaved::Entity::delete_by_id(key).exec(self.0).await?;
        Ok(())
    }
}
