//! Words somebody has typed and not saved: kept for them alone, so that a closed window loses nothing.

use integra_kernel::EntryId;
use integra_store::Error;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};

use super::{Private, entities::unsaved};

/// Most forms somebody is shown that they have begun.
const LISTED_AT_MOST: u64 = 50;

/// Unsaved words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsaved {
    /// When they were kept, in microseconds since 1970.
    pub at: i64,
    /// The form as it was posted (`application/x-www-form-urlencoded`).
    pub form: String,
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// Keeps a form for an account, in place of what was kept before. `what` is an entry's id, or `new/{city}/{kind}`; `lang`
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

    /// The forms of entries kept for an account, the newest first: what each is kept under, and since when.
    ///
    /// # Errors
    /// The database fails.
    pub async fn all_unsaved(&self, account: &str) -> Result<Vec<(String, i64)>, Error> {
        let own = unsaved::Entity::find()
            .filter(unsaved::Column::Account.eq(account))
            .filter(unsaved::Column::Lang.eq(""))
            .order_by_desc(unsaved::Column::At)
            .limit(LISTED_AT_MOST);
        let rows = own.select_only().columns([unsaved::Column::Entry, unsaved::Column::At]).into_tuple();
        Ok(rows.all(self.0).await?)
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

    pub(super) async fn forget_unsaved(&self, entry: EntryId) -> Result<(), Error> {
        unsaved::Entity::delete_many().filter(unsaved::Column::Entry.eq(entry.to_string())).exec(self.0).await?;
        Ok(())
    }
}
