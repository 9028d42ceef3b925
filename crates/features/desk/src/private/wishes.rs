//! People who ask that their account be erased.

use std::collections::BTreeMap;

use integra_store::Error;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, sea_query::OnConflict};

use super::{Private, entities::erasure_wish};

impl<C: ConnectionTrait> Private<'_, C> {
    /// Notes that somebody asks for it. Asking again changes nothing.
    ///
    /// # Errors
    /// The database fails.
    pub async fn ask_erasure(&self, account: &str, at: i64) -> Result<(), Error> {
        let row = erasure_wish::ActiveModel { account: Set(account.to_owned()), at: Set(at) };
        let once = OnConflict::column(erasure_wish::Column::Account).do_nothing().to_owned();
        erasure_wish::Entity::insert_many([row]).on_conflict(once).exec_without_returning(self.0).await?;
        Ok(())
    }

    /// Takes the wish back.
    ///
    /// # Errors
    /// The database fails.
    pub async fn keep_account(&self, account: &str) -> Result<(), Error> {
        erasure_wish::Entity::delete_by_id(account.to_owned()).exec(self.0).await?;
        Ok(())
    }

    /// Who asks, and since when.
    ///
    /// # Errors
    /// The database fails.
    pub async fn erasure_wishes(&self) -> Result<BTreeMap<String, i64>, Error> {
        let rows = erasure_wish::Entity::find().all(self.0).await?;
        Ok(rows.into_iter().map(|row| (row.account, row.at)).collect())
    }
}
