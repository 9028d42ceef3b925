//! Reads rows of the log and turns them into records. The same functions serve readers and write transactions.

use integra_kernel::{EntryId, Lang};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{
    Change, Error, Record,
    entities::{log_head, log_record},
    record::{FACTS, KNOWN, TEXTS},
};

/// The only row of the head table.
pub(crate) const HEAD: i64 = 1;

/// The last `seq` given out.
pub(crate) async fn head(db: &impl ConnectionTrait) -> Result<i64, Error> {
    let head = log_head::Entity::find_by_id(HEAD).one(db).await?;
    head.map(|head| head.seq).ok_or_else(|| DbErr::RecordNotFound("log_head".to_owned()).into())
}

/// Reads a row back into a record.
pub(crate) fn decode(row: log_record::Model) -> Result<Record, Error> {
    let damaged = |_| Error::Damaged(row.seq);
    let change: Change = serde_json::from_str(&row.body).map_err(damaged)?;
    // What a newer version writes is passed on; what this version should understand but cannot is damage.
    if matches!(change, Change::Unknown(_)) && KNOWN.contains(&row.record.as_str()) {
        return Err(Error::Damaged(row.seq));
    }
    let entry = row.entry.map(|id| id.parse()).transpose().map_err(|_| Error::Damaged(row.seq))?;
    Ok(Record {
        seq: row.seq,
        tx: row.tx,
        at: row.at,
        author: row.author,
        entry,
        city: row.city,
        change,
        hash: row.hash,
        erased: row.erased != 0,
    })
}

/// Reads many rows back.
pub(crate) fn decode_all(rows: Vec<log_record::Model>) -> Result<Vec<Record>, Error> {
    rows.into_iter().map(decode).collect()
}

/// The newest facts of an entry, or its newest texts in a language.
pub(crate) async fn latest(
    db: &impl ConnectionTrait,
    entry: EntryId,
    lang: Option<&Lang>,
) -> Result<Option<log_record::Model>, Error> {
    let mut rows = log_record::Entity::find().filter(log_record::Column::Entry.eq(entry.to_string()));
    rows = match lang {
        None => rows.filter(log_record::Column::Record.eq(FACTS)),
        Some(lang) => {
            rows.filter(log_record::Column::Record.eq(TEXTS)).filter(log_record::Column::Lang.eq(lang.as_str()))
        }
    };
    Ok(rows.order_by_desc(log_record::Column::Seq).limit(1).one(db).await?)
}

/// All records of one type, of one entry or of all, oldest first.
pub(crate) async fn of_type(
    db: &impl ConnectionTrait,
    record: &str,
    entry: Option<EntryId>,
) -> Result<Vec<Record>, Error> {
    let mut rows = log_record::Entity::find().filter(log_record::Column::Record.eq(record));
    if let Some(entry) = entry {
        rows = rows.filter(log_record::Column::Entry.eq(entry.to_string()));
    }
    decode_all(rows.order_by_asc(log_record::Column::Seq).all(db).await?)
}
