//! What was taken down at once: why, by whom, and what readers saw of it, so that exactly that can be put back.

use std::collections::{BTreeMap, BTreeSet};

use integra_kernel::{CityKey, EntryId, Lang};
use integra_store::Error;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::OnConflict};
use sea_orm_migration::prelude::*;

use super::Private;

mod pulled {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "desk_pulled")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub entry: String,
        pub city: String,
        pub at: i64,
        pub pulled_by: String,
        pub reason: String,
        pub facts: i64,
        pub texts: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The table. A released migration is never edited.
pub(super) struct Pulls;

impl MigrationName for Pulls {
    fn name(&self) -> &str {
        "0006_pulled"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Pulls {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let text = |name: &'static str| ColumnDef::new(name).text().not_null().take();
        let integer = |name: &'static str| ColumnDef::new(name).big_integer().not_null().take();
        let table = Table::create()
            .table("desk_pulled")
            .col(text("entry").primary_key())
            .col(text("city"))
            .col(integer("at"))
            .col(text("pulled_by"))
            .col(text("reason"))
            .col(integer("facts"))
            .col(text("texts"))
            .to_owned();
        manager.create_table(table).await
    }
}

/// An entry that was taken down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pulled {
    /// The entry.
    pub entry: EntryId,
    /// Its city.
    pub city: CityKey,
    /// When, in microseconds since 1970.
    pub at: i64,
    /// Account that did it.
    pub by: String,
    /// Why: a key of a closed list.
    pub reason: String,
    /// The facts revision readers saw.
    pub facts: i64,
    /// The texts revision of each language they saw.
    pub texts: BTreeMap<Lang, i64>,
}

fn read(row: pulled::Model) -> Option<Pulled> {
    Some(Pulled {
        entry: row.entry.parse().ok()?,
        city: CityKey::parse(&row.city).ok()?,
        at: row.at,
        by: row.pulled_by,
        reason: row.reason,
        facts: row.facts,
        texts: serde_json::from_str(&row.texts).ok()?,
    })
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// Notes that an entry was taken down. One that is down already stays as it was noted.
    ///
    /// # Errors
    /// The database fails.
    pub async fn note_pulled(&self, pulled: &Pulled) -> Result<(), Error> {
        let row = pulled::ActiveModel {
            entry: Set(pulled.entry.to_string()),
            city: Set(pulled.city.to_string()),
            at: Set(pulled.at),
            pulled_by: Set(pulled.by.clone()),
            reason: Set(pulled.reason.clone()),
            facts: Set(pulled.facts),
            texts: Set(serde_json::to_string(&pulled.texts).expect("a map of numbers is plain JSON")),
        };
        let once = OnConflict::column(pulled::Column::Entry).do_nothing().to_owned();
        pulled::Entity::insert_many([row]).on_conflict(once).exec_without_returning(self.0).await?;
        Ok(())
    }

    /// What is known of an entry that was taken down.
    ///
    /// # Errors
    /// The database fails.
    pub async fn pulled(&self, entry: EntryId) -> Result<Option<Pulled>, Error> {
        Ok(pulled::Entity::find_by_id(entry.to_string()).one(self.0).await?.and_then(read))
    }

    /// The entries of a city that were taken down.
    ///
    /// # Errors
    /// The database fails.
    pub async fn all_pulled(&self, city: &CityKey) -> Result<BTreeSet<EntryId>, Error> {
        let rows = pulled::Entity::find().filter(pulled::Column::City.eq(city.as_str())).all(self.0).await?;
        Ok(rows.into_iter().filter_map(|row| row.entry.parse().ok()).collect())
    }

    /// Forgets that an entry was taken down: readers see it again. True when it was.
    ///
    /// # Errors
    /// The database fails.
    pub async fn forget_pulled(&self, entry: EntryId) -> Result<bool, Error> {
        Ok(pulled::Entity::delete_by_id(entry.to_string()).exec(self.0).await?.rows_affected > 0)
    }
}
