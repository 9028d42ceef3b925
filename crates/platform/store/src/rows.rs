//! Reads rows of the log and turns them into records. The same functions serve readers and write transactions.

use integra_kernel::{EntryId, Lang};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};

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
    let (record, lang) = (if lang.is_some() { TEXTS } else { FACTS }, lang.map(Lang::as_str));
    Ok(latest_of(entry, record, lang).one(db).await?)
}

/// The newest record of one type of an entry. Both conditions and the order follow the index of entries column by column:
/// a planner that finds the order in the index of types would walk through the records of all other entries.
fn latest_of(entry: EntryId, record: &str, lang: Option<&str>) -> Select<log_record::Entity> {
    let rows = of_entry(entry, record);
    let rows = match lang {
        None => rows.filter(log_record::Column::Lang.is_null()),
        Some(lang) => rows.filter(log_record::Column::Lang.eq(lang)),
    };
    rows.order_by_desc(log_record::Column::Lang).order_by_desc(log_record::Column::Seq).limit(1)
}

fn of_entry(entry: EntryId, record: &str) -> Select<log_record::Entity> {
    log_record::Entity::find()
        .filter(log_record::Column::Entry.eq(entry.to_string()))
        .filter(log_record::Column::Record.eq(record))
}

/// All records of one type, oldest first.
pub(crate) async fn of_type(db: &impl ConnectionTrait, record: &str) -> Result<Vec<Record>, Error> {
    let rows = log_record::Entity::find().filter(log_record::Column::Record.eq(record));
    decode_all(rows.order_by_asc(log_record::Column::Seq).all(db).await?)
}

/// All records of one type of an entry, oldest first. They are few, and put in order here: asked for an order, SQLite
/// would walk through the records of all other entries.
pub(crate) async fn of_entry_and_type(
    db: &impl ConnectionTrait,
    entry: EntryId,
    record: &str,
) -> Result<Vec<Record>, Error> {
    let mut rows = of_entry(entry, record).all(db).await?;
    rows.sort_by_key(|row| row.seq);
    decode_all(rows)
}

#[cfg(test)]
mod tests {
    use integra_testing::{db::TestDb, db_test};
    use sea_orm::{ConnectOptions, Database, DbBackend, QueryTrait, Statement};

    use super::*;
    use crate::record::PUBLISH;

    /// How the database would answer a question, in its own words.
    async fn plan(db: &TestDb, question: Select<log_record::Entity>) -> String {
        drop(db.open().await);
        let mut options = ConnectOptions::new(db.url());
        options.max_connections(1);
        let connection = Database::connect(options).await.expect("connects");
        let backend = connection.get_database_backend();
        let explain = match backend {
            DbBackend::Sqlite => "EXPLAIN QUERY PLAN",
            _ => {
                // The table is empty, and nothing beats reading an empty table whole.
                connection.execute_unprepared("SET enable_seqscan = off").await.expect("set");
                connection.execute_unprepared("SET enable_bitmapscan = off").await.expect("set");
                "EXPLAIN"
            }
        };
        let mut asked = question.build(backend);
        asked.sql = format!("{explain} {}", asked.sql);
        let column = if backend == DbBackend::Sqlite { 3 } else { 0 };
        let rows = connection.query_all_raw(Statement { db_backend: backend, ..asked }).await.expect("explained");
        rows.iter().map(|row| row.try_get_by_index::<String>(column).expect("a line")).collect::<Vec<_>>().join("\n")
    }

    fn questions() -> Vec<Select<log_record::Entity>> {
        let entry = EntryId::new(1, [7; 10]);
        vec![latest_of(entry, FACTS, None), latest_of(entry, TEXTS, Some("sk")), of_entry(entry, PUBLISH)]
    }

    db_test! {
        /// Otherwise each save looks through the log, and takes longer the longer the log is.
        async fn what_a_save_asks_is_found_by_the_index_of_entries(db) {
            for question in questions() {
                let plan = plan(&db, question).await;
                assert!(plan.contains("log_record_entry"), "{plan}");
                assert!(!plan.contains("log_record_type") && !plan.to_lowercase().contains("sort"), "{plan}");
                assert!(!plan.contains("TEMP B-TREE"), "{plan}");
            }
        }
    }
}
