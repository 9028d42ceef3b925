//! What people who work on an entry say to each other about it.

use integra_kernel::{CityKey, EntryId};
use integra_store::Error;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{Private, entities::comment};

/// Most comments of an entry that are shown, the newest.
const SHOWN: u64 = 200;

/// A comment.
#[derive(Debug, Clone)]
pub struct Comment {
    /// Account that wrote it.
    pub author: String,
    /// When, in microseconds since 1970.
    pub at: i64,
    /// What it says: plain text.
    pub words: String,
}

impl<C: ConnectionTrait> Private<'_, C> {
    /// Keeps a comment.
    ///
    /// # Errors
    /// The database fails.
    pub async fn comment(&self, id: Uuid, city: &CityKey, entry: EntryId, comment: Comment) -> Result<(), Error> {
        let row = comment::ActiveModel {
            id: Set(id.to_string()),
            entry: Set(entry.to_string()),
            city: Set(city.to_string()),
            author: Set(comment.author),
            at: Set(comment.at),
            words: Set(comment.words),
        };
        comment::Entity::insert(row).exec_without_returning(self.0).await?;
        Ok(())
    }

    /// The comments on an entry, the oldest first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn comments(&self, entry: EntryId) -> Result<Vec<Comment>, Error> {
        let mut rows = comment::Entity::find()
            .filter(comment::Column::Entry.eq(entry.to_string()))
            .order_by_desc(comment::Column::At)
            .order_by_desc(comment::Column::Id)
            .limit(SHOWN)
            .all(self.0)
            .await?;
        rows.reverse();
        Ok(rows.into_iter().map(|row| Comment { author: row.author, at: row.at, words: row.words }).collect())
    }
}
