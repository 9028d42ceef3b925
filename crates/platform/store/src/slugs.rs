//! Slugs: one per entry, unique per city and kind, and never given to anybody else afterwards.

use integra_kernel::{CityKey, EntryId, Slug};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, SqlErr, sea_query::Expr};

use crate::{Error, entities::slug};

/// Gives a slug to an entry; the one it had before stays reserved for it. The caller holds the head of the log.
pub(crate) async fn claim(
    db: &impl ConnectionTrait,
    entry: EntryId,
    city: &CityKey,
    kind: &str,
    name: &Slug,
) -> Result<(), Error> {
    let taken = |owner| Error::SlugTaken { city: city.clone(), kind: kind.to_owned(), slug: name.clone(), owner };
    let id = entry.to_string();
    let key = (city.to_string(), kind.to_owned(), name.to_string());
    match slug::Entity::find_by_id(key).one(db).await? {
        Some(row) if row.entry != id => return Err(taken(row.entry.parse().unwrap_or(entry))),
        Some(row) if row.current != 0 => return Ok(()),
        Some(_) => retire(db, &id, city, kind).await?,
        None => {
            retire(db, &id, city, kind).await?;
            let row = slug::ActiveModel {
                city: Set(city.to_string()),
                kind: Set(kind.to_owned()),
                slug: Set(name.to_string()),
                entry: Set(id),
                current: Set(1),
            };
            return match slug::Entity::insert(row).exec_without_returning(db).await {
                Ok(_) => Ok(()),
                Err(error) if matches!(error.sql_err(), Some(SqlErr::UniqueConstraintViolation(_))) => {
                    Err(taken(entry))
                }
                Err(error) => Err(error.into()),
            };
        }
    }
    slug::Entity::update_many()
        .col_expr(slug::Column::Current, Expr::value(1_i64))
        .filter(slug::Column::City.eq(city.as_str()))
        .filter(slug::Column::Kind.eq(kind))
        .filter(slug::Column::Slug.eq(name.as_str()))
        .exec(db)
        .await?;
    Ok(())
}

async fn retire(db: &impl ConnectionTrait, entry: &str, city: &CityKey, kind: &str) -> Result<(), Error> {
    slug::Entity::update_many()
        .col_expr(slug::Column::Current, Expr::value(0_i64))
        .filter(slug::Column::Entry.eq(entry))
        .filter(slug::Column::City.eq(city.as_str()))
        .filter(slug::Column::Kind.eq(kind))
        .exec(db)
        .await?;
    Ok(())
}
