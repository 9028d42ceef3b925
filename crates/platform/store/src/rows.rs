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
    use sea_orm::{ActiveValue::Set, ConnectOptions, Database, DatabaseConnection, DbBackend, QueryTrait, Statement};

    use super::*;
    use crate::record::PUBLISH;

    /// A log with the same few records of many entries, as planners see one that has been in use.
    async fn a_long_log(db: &TestDb) -> DatabaseConnection {
        drop(db.open().await);
        let mut options = ConnectOptions::new(db.url());
        options.max_connections(1);
        let connection = Database::connect(options).await.expect("connects");
        let records = [(FACTS, None), (TEXTS, Some("en")), (TEXTS, Some("sk")), (PUBLISH, None)];
        for entry in 0..500 {
            let id = EntryId::new(entry, [7; 10]).to_string();
            let first = i64::try_from(entry).expect("small") * 10;
            let rows = records.iter().zip(first + 1..).map(|((record, lang), seq)| log_record::ActiveModel {
                seq: Set(seq),
                tx: Set(first + 1),
                at: Set(0),
                author: Set(String::new()),
                entry: Set(Some(id.clone())),
                city: Set("all".to_owned()),
                record: Set((*record).to_owned()),
                lang: Set(lang.map(str::to_owned)),
                body: Set("{}".repeat(200)),
                hash: Set(String::new()),
                erased: Set(0),
            });
            log_record::Entity::insert_many(rows).exec_without_returning(&connection).await.expect("written");
        }
        // PostgreSQL does so by itself; nobody does so for SQLite.
        if connection.get_database_backend() == DbBackend::Postgres {
            connection.execute_unprepared("ANALYZE").await.expect("looked at");
        }
        connection
    }

    /// How the database would answer a question, in its own words.
    async fn plan(connection: &DatabaseConnection, question: Select<log_record::Entity>) -> String {
        let backend = connection.get_database_backend();
        let (explain, column) = if backend == DbBackend::Sqlite { ("EXPLAIN QUERY PLAN", 3) } else { ("EXPLAIN", 0) };
        let asked = Statement::from_string(backend, format!("{explain} {}", question.build(backend)));
        let rows = connection.query_all_raw(asked).await.expect("explained");
        rows.iter().map(|row| row.try_get_by_index::<String>(column).expect("a line")).collect::<Vec<_>>().join("\n")
    }

    db_test! {
        /// Otherwise each save looks through the log, and takes longer the longer the log is.
        async fn what_a_save_asks_is_found_by_the_index_of_entries(db) {
            let connection = a_long_log(&db).await;
            let entry = EntryId::new(250, [7; 10]);
            let questions = [latest_of(entry, FACTS, None), latest_of(entry, TEXTS, Some("sk")), of_entry(entry, PUBLISH)];
            for question in questions {
                let plan = plan(&connection, question).await;
                assert!(plan.contains("log_record_entry") && !plan.contains("log_record_type"), "{plan}");
                assert!(!plan.contains("Sort") && !plan.contains("TEMP B-TREE"), "{plan}");
            }
        }
    }
}
