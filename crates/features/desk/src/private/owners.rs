//! Who looks after an entry: one account of the desk, or nobody. It is about people, so it stands beside the log.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, EntryId};
use integra_store::Error;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, sea_query::OnConflict,
};

use super::{Private, entities::owner};

/// Entries and the accounts that look after them.
pub type Owners = BTreeMap<EntryId, String>;

fn read(rows: Vec<(String, String)>) -> Owners {
    rows.into_iter().filter_map(|(entry, account)| Some((entry.parse().ok()?, account))).collect()
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// Gives an entry into somebody's care, whoever had it before, or into nobody's.
    ///
    /// # Errors
    /// The database fails.
    pub async fn assign(&self, city: &CityKey, entry: EntryId, account: Option<&str>, at: i64) -> Result<(), Error> {
        let Some(account) = account else { return self.forget_owner(entry).await };
        let row = owner::ActiveModel {
            entry: Set(entry.to_string()),
            city: Set(city.to_string()),
            account: Set(account.to_owned()),
            at: Set(at),
        };
        let replace = OnConflict::column(owner::Column::Entry)
            .update_columns([owner::Column::City, owner::Column::Account, owner::Column::At])
            .to_owned();
        owner::Entity::insert(row).on_conflict(replace).exec_without_returning(self.0).await?;
        Ok(())
    }

    /// Who looks after these entries.
    ///
    /// # Errors
    /// The database fails.
    pub async fn owners_of(&self, entries: &[EntryId]) -> Result<Owners, Error> {
        if entries.is_empty() {
            return Ok(Owners::new());
        }
        let ids = entries.iter().map(ToString::to_string);
        let rows = owner::Entity::find().filter(owner::Column::Entry.is_in(ids));
        Ok(read(
            rows.select_only().columns([owner::Column::Entry, owner::Column::Account]).into_tuple().all(self.0).await?,
        ))
    }

    /// Who looks after the entries of a city; those of one account only, when one is named.
    ///
    /// # Errors
    /// The database fails.
    pub async fn owners(&self, city: &CityKey, account: Option<&str>) -> Result<Owners, Error> {
        let mut rows = owner::Entity::find().filter(owner::Column::City.eq(city.as_str()));
        if let Some(account) = account {
            rows = rows.filter(owner::Column::Account.eq(account));
        }
        Ok(read(
            rows.select_only().columns([owner::Column::Entry, owner::Column::Account]).into_tuple().all(self.0).await?,
        ))
    }

    pub(super) async fn forget_owner(&self, entry: EntryId) -> Result<(), Error> {
        owner::Entity::delete_many().filter(owner::Column::Entry.eq(entry.to_string())).exec(self.0).await?;
        Ok(())
    }
}
