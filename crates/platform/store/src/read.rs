//! Reading the log.

use integra_kernel::{CityKey, EntryId, Lang, Slug};
use sea_orm::{ColumnTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    Error, Record, SlugRow, Store,
    entities::{log_record, slug},
    rows,
};

impl Store {
    /// Records after `seq`, oldest first: about `limit` of them, for the last transaction is always completed. An empty
    /// answer means there is nothing new.
    ///
    /// # Errors
    /// The database fails, or a record is damaged.
    pub async fn read_since(&self, seq: i64, limit: u64) -> Result<Vec<Record>, Error> {
        let limit = limit.max(1);
        let mut rows = log_record::Entity::find()
            .filter(log_record::Column::Seq.gt(seq))
            .order_by_asc(log_record::Column::Seq)
            .limit(limit)
            .all(self.db())
            .await?;
        if let Some(last) = rows.last().filter(|_| rows.len() as u64 == limit) {
            // The records of a transaction stand side by side: whoever writes holds the head of the log until the end.
            let rest = log_record::Entity::find()
                .filter(log_record::Column::Seq.gt(last.seq))
                .filter(log_record::Column::Seq.lte(self.end_of(last).await?))
                .order_by_asc(log_record::Column::Seq)
                .all(self.db())
                .await?;
            rows.extend(rest);
        }
        rows::decode_all(rows)
    }

    /// The last `seq` of the transaction a record belongs to.
    async fn end_of(&self, record: &log_record::Model) -> Result<i64, Error> {
        let next = log_record::Entity::find()
            .select_only()
            .column(log_record::Column::Seq)
            .filter(log_record::Column::Seq.gt(record.seq))
            .filter(log_record::Column::Tx.ne(record.tx))
            .order_by_asc(log_record::Column::Seq)
            .limit(1)
            .into_tuple::<i64>()
            .one(self.db())
            .await?;
        Ok(next.map_or(i64::MAX, |next| next - 1))
    }

    /// The last `seq` of the log; 0 while it is empty.
    ///
    /// # Errors
    /// The database fails.
    pub async fn head(&self) -> Result<i64, Error> {
        rows::head(self.db()).await
    }

    /// One record.
    ///
    /// # Errors
    /// The database fails, or the record is damaged.
    pub async fn record(&self, seq: i64) -> Result<Option<Record>, Error> {
        log_record::Entity::find_by_id(seq).one(self.db()).await?.map(rows::decode).transpose()
    }

    /// Everything that ever happened to an entry, oldest first.
    ///
    /// # Errors
    /// The database fails, or a record is damaged.
    pub async fn history(&self, entry: &EntryId) -> Result<Vec<Record>, Error> {
        let rows = log_record::Entity::find()
            .filter(log_record::Column::Entry.eq(entry.to_string()))
            .order_by_asc(log_record::Column::Seq)
            .all(self.db())
            .await?;
        rows::decode_all(rows)
    }

    /// The latest revision of an entry's facts, or of its texts in a language.
    ///
    /// # Errors
    /// The database fails, or the record is damaged.
    pub async fn latest(&self, entry: &EntryId, lang: Option<&Lang>) -> Result<Option<Record>, Error> {
        rows::latest(self.db(), *entry, lang).await?.map(rows::decode).transpose()
    }

    /// The entry that has this slug, or once had it.
    ///
    /// # Errors
    /// The database fails.
    pub async fn find_slug(&self, city: &CityKey, kind: &str, slug: &Slug) -> Result<Option<SlugRow>, Error> {
        let key = (city.to_string(), kind.to_owned(), slug.to_string());
        let Some(row) = slug::Entity::find_by_id(key).one(self.db()).await? else { return Ok(None) };
        let entry = row.entry.parse().map_err(|_| Error::Database(DbErr::Type(row.entry)))?;
        Ok(Some(SlugRow { entry, current: row.current != 0 }))
    }

    /// Reads every record and compares it with the hash it was saved under. Gives the `seq` of those that differ or
    /// cannot be read; erased records have no body left to compare.
    ///
    /// # Errors
    /// The database fails.
    pub async fn verify(&self) -> Result<Vec<i64>, Error> {
        const BATCH: u64 = 500;
        let (mut damaged, mut seq) = (Vec::new(), 0);
        loop {
            let rows = log_record::Entity::find()
                .filter(log_record::Column::Seq.gt(seq))
                .order_by_asc(log_record::Column::Seq)
                .limit(BATCH)
                .all(self.db())
                .await?;
            let Some(last) = rows.last() else { return Ok(damaged) };
            let end = last.seq;
            for row in rows {
                // A gap is a lost record.
                damaged.extend(seq + 1..row.seq);
                seq = row.seq;
                let whole = row.erased != 0 || integra_kernel::canonical::hash_bytes(row.body.as_bytes()) == row.hash;
                if !whole || rows::decode(row).is_err() {
                    damaged.push(seq);
                }
            }
            seq = end;
        }
    }
}
