//! Words a machine must not translate: names of places and of organizations, one list for each city.

use integra_kernel::CityKey;
use integra_store::Error;
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait, sea_query::OnConflict};

use super::{Private, entities::names};

impl<C: ConnectionTrait> Private<'_, C> {
    /// The words of a city.
    ///
    /// # Errors
    /// The database fails.
    pub async fn names(&self, city: &CityKey) -> Result<Vec<String>, Error> {
        let row = names::Entity::find_by_id(city.to_string()).one(self.0).await?;
        Ok(row.map(|row| row.words.lines().map(str::to_owned).collect()).unwrap_or_default())
    }

    /// Keeps the words of a city in place of those before.
    ///
    /// # Errors
    /// The database fails.
    pub async fn keep_names(&self, city: &CityKey, words: &[String]) -> Result<(), Error> {
        let row = names::ActiveModel { city: Set(city.to_string()), words: Set(words.join("\n")) };
        let replace = OnConflict::column(names::Column::City).update_column(names::Column::Words).to_owned();
        names::Entity::insert(row).on_conflict(replace).exec_without_returning(self.0).await?;
        Ok(())
    }
}
