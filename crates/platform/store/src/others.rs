//! Tables this crate does not know by their columns: those of features. They are kept in a dump and brought back as they
//! are; of columns, there are texts, integers and bytes.

use std::collections::{BTreeMap, BTreeSet};

use base64::{Engine, engine::general_purpose::STANDARD};
use sea_orm::{
    ConnectionTrait, DbErr, QueryResult,
    sea_query::{Alias, Asterisk, Query, SimpleExpr, Value},
};
use serde::{Deserialize, Serialize};

use crate::{Error, dialect};

/// Tables that a dump writes in lines of their own, and tables whose rows are over with the process or the hour.
const KNOWN: [&str; 15] = [
    "log_head",
    "log_record",
    "slug",
    "planned",
    "account",
    "membership",
    "recovery_code",
    "passkey",
    "audit_head",
    "audit",
    "session",
    "one_time",
    "outbox",
    "throttle",
    "identity",
];

/// One value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cell {
    /// A text.
    Text(String),
    /// A number.
    Integer(i64),
    /// Bytes, in base 64.
    Bytes(String),
}

/// One row; columns without a value are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Row {
    pub(crate) table: String,
    pub(crate) cells: BTreeMap<String, Cell>,
}

/// The tables of features, whatever features there are.
pub(crate) async fn tables(db: &impl ConnectionTrait) -> Result<BTreeSet<String>, Error> {
    let mut tables = dialect::tables(db).await?;
    tables.retain(|table| !KNOWN.contains(&table.as_str()) && !table.starts_with("migrations_"));
    Ok(tables)
}

/// All rows of a table.
pub(crate) async fn rows(db: &impl ConnectionTrait, table: &str) -> Result<Vec<Row>, Error> {
    let all = Query::select().column(Asterisk).from(Alias::new(table)).to_owned();
    db.query_all(&all).await?.iter().map(|row| read(table, row)).collect()
}

fn read(table: &str, row: &QueryResult) -> Result<Row, Error> {
    let mut cells = BTreeMap::new();
    for column in row.column_names() {
        if let Some(cell) = cell(row, &column)? {
            cells.insert(column, cell);
        }
    }
    Ok(Row { table: table.to_owned(), cells })
}

fn cell(row: &QueryResult, column: &str) -> Result<Option<Cell>, Error> {
    if let Ok(number) = row.try_get::<Option<i64>>("", column) {
        return Ok(number.map(Cell::Integer));
    }
    if let Ok(text) = row.try_get::<Option<String>>("", column) {
        return Ok(text.map(Cell::Text));
    }
    let bytes = row.try_get::<Option<Vec<u8>>>("", column)?;
    Ok(bytes.map(|bytes| Cell::Bytes(STANDARD.encode(bytes))))
}

/// Empties a table: what its migration put into a new one comes back with the backup.
pub(crate) async fn empty(db: &impl ConnectionTrait, table: &str) -> Result<(), Error> {
    db.execute(&Query::delete().from_table(Alias::new(table)).to_owned()).await?;
    Ok(())
}

/// Puts a row back. False when it is none.
pub(crate) async fn put(db: &impl ConnectionTrait, row: Row) -> Result<bool, Error> {
    let mut values: Vec<SimpleExpr> = Vec::new();
    for cell in row.cells.values() {
        values.push(SimpleExpr::Value(match cell {
            Cell::Text(text) => text.clone().into(),
            Cell::Integer(number) => (*number).into(),
            Cell::Bytes(text) => match STANDARD.decode(text) {
                Ok(bytes) => Value::from(bytes),
                Err(_) => return Ok(false),
            },
        }));
    }
    let mut insert = Query::insert();
    insert.into_table(Alias::new(&row.table)).columns(row.cells.keys().map(Alias::new));
    if insert.values(values).is_err() {
        return Ok(false);
    }
    match db.execute(&insert).await {
        Ok(_) => Ok(true),
        Err(lost @ (DbErr::Conn(_) | DbErr::ConnectionAcquire(_))) => Err(lost.into()),
        // A column or a constraint this version does not have.
        Err(_) => Ok(false),
    }
}
