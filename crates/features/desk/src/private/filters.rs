//! Filters somebody keeps: a name and a query, for themselves or for everybody at the desk of the city.

use integra_kernel::CityKey;
use integra_store::Error;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use uuid::Uuid;

use super::{Private, entities::filter};

/// Most filters that are read at once: somebody's own and the city's.
const READ: u64 = 200;

/// A kept filter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFilter {
    /// Its id.
    pub id: Uuid,
    /// What it is called.
    pub name: String,
    /// The query of the table, without its question mark.
    pub query: String,
    /// The account it belongs to; nobody's belongs to the city.
    pub owner: Option<String>,
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// Keeps a filter.
    ///
    /// # Errors
    /// The database fails.
    pub async fn keep_filter(&self, city: &CityKey, kept: &KeptFilter, at: i64) -> Result<(), Error> {
        let row = filter::ActiveModel {
            id: Set(kept.id.to_string()),
            city: Set(city.to_string()),
            owner: Set(kept.owner.clone().unwrap_or_default()),
            name: Set(kept.name.clone()),
            query: Set(kept.query.clone()),
            at: Set(at),
        };
        filter::Entity::insert(row).exec_without_returning(self.0).await?;
        Ok(())
    }

    /// The filters of a city that somebody sees, their own first, in the order they were kept.
    ///
    /// # Errors
    /// The database fails.
    pub async fn filters(&self, city: &CityKey, account: &str) -> Result<Vec<KeptFilter>, Error> {
        let rows = filter::Entity::find()
            .filter(filter::Column::City.eq(city.as_str()))
            .filter(Condition::any().add(filter::Column::Owner.eq(account)).add(filter::Column::Owner.eq("")))
            .order_by_desc(filter::Column::Owner)
            .order_by_asc(filter::Column::At)
            .order_by_asc(filter::Column::Id)
            .limit(READ)
            .all(self.0)
            .await?;
        let kept = |row: filter::Model| {
            let owner = (!row.owner.is_empty()).then_some(row.owner);
            Some(KeptFilter { id: row.id.parse().ok()?, name: row.name, query: row.query, owner })
        };
        Ok(rows.into_iter().filter_map(kept).collect())
    }

    /// How many filters an account, or the city, keeps.
    ///
    /// # Errors
    /// The database fails.
    pub async fn count_filters(&self, city: &CityKey, owner: Option<&str>) -> Result<u64, Error> {
        let rows = filter::Entity::find().filter(filter::Column::City.eq(city.as_str()));
        Ok(rows.filter(filter::Column::Owner.eq(owner.unwrap_or_default())).count(self.0).await?)
    }

    /// Calls a filter otherwise.
    ///
    /// # Errors
    /// The database fails.
    pub async fn rename_filter(&self, id: Uuid, name: &str) -> Result<(), Error> {
        filter::Entity::update_many()
            .col_expr(filter::Column::Name, Expr::value(name))
            .filter(filter::Column::Id.eq(id.to_string()))
            .exec(self.0)
            .await?;
        Ok(())
    }

    /// Throws a filter away.
    ///
    /// # Errors
    /// The database fails.
    pub async fn drop_filter(&self, id: Uuid) -> Result<(), Error> {
        filter::Entity::delete_by_id(id.to_string()).exec(self.0).await?;
        Ok(())
    }
}
