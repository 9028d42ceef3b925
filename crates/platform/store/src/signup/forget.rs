//! Letting go: on the date people were told, or as soon as they ask for it.

use std::collections::BTreeSet;

use integra_kernel::EntryId;
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use serde::{Deserialize, Serialize};

use super::{Offer, SignUpId, hours, rows};
use crate::{Error, Store, Tx, entities::signup, erasure::Line};

/// A sign-up that was erased before its date, as it stands in the list that outlives backups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ErasedSignUp {
    /// Names it.
    pub(crate) sign_up: String,
    /// When, in microseconds since 1970.
    pub(crate) at: i64,
}

impl Tx {
    /// Deletes a sign-up at once, and gives its place to whoever waits longest.
    ///
    /// # Errors
    /// As [`Tx::confirm`].
    pub async fn erase_sign_up(&mut self, id: SignUpId, offer: &Offer) -> Result<Vec<SignUpId>, Error> {
        let erased = self.erase_one(id, offer).await;
        self.settle(erased)
    }

    async fn erase_one(&mut self, id: SignUpId, offer: &Offer) -> Result<Vec<SignUpId>, Error> {
        let promoted = self.give_back(id, offer, false).await?;
        signup::Entity::delete_by_id(id.to_string()).exec(self.db()).await?;
        hours::forget(self.db(), &[id.to_string()]).await?;
        self.erased(Line::SignUp(ErasedSignUp { sign_up: id.to_string(), at: self.at() }));
        Ok(promoted)
    }

    /// Deletes what is kept no longer: sign-ups whose date has come, and those nobody confirmed in time. Says whose
    /// entries that changes.
    ///
    /// # Errors
    /// The database fails.
    pub async fn forget_sign_ups(&mut self) -> Result<BTreeSet<EntryId>, Error> {
        let forgotten = self.forget_over().await;
        self.settle(forgotten)
    }

    async fn forget_over(&mut self) -> Result<BTreeSet<EntryId>, Error> {
        self.lock().await?;
        let unconfirmed =
            Condition::all().add(signup::Column::State.eq(rows::ASKED)).add(signup::Column::ConfirmBy.lte(self.at()));
        let over = Condition::any().add(signup::Column::Until.lte(self.at())).add(unconfirmed);
        let gone: Vec<(String, String)> = signup::Entity::find()
            .filter(over.clone())
            .select_only()
            .column(signup::Column::Id)
            .column(signup::Column::Entry)
            .into_tuple()
            .all(self.db())
            .await?;
        signup::Entity::delete_many().filter(over).exec(self.db()).await?;
        let (ids, entries): (Vec<String>, Vec<String>) = gone.into_iter().unzip();
        hours::forget(self.db(), &ids).await?;
        Ok(entries.iter().filter_map(|id| id.parse().ok()).collect())
    }
}

impl Store {
    /// Deletes again what a restored backup brought back. Says how many there were.
    pub(crate) async fn settle_sign_ups(&self) -> Result<usize, Error> {
        let lines = self.list().read().await?;
        let erased: Vec<String> = lines
            .into_iter()
            .filter_map(|line| if let Line::SignUp(erased) = line { Some(erased.sign_up) } else { None })
            .collect();
        let mut back = 0;
        for some in erased.chunks(500) {
            let these = signup::Column::Id.is_in(some.iter().map(String::as_str));
            back += signup::Entity::delete_many().filter(these).exec(self.write()).await?.rows_affected;
            hours::forget(self.write(), some).await?;
        }
        Ok(usize::try_from(back).unwrap_or(usize::MAX))
    }
}
