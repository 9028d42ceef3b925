//! The log as lines of JSON: what a PostgreSQL backup holds, and the way from one database to the other.

use std::path::Path;

use integra_kernel::canonical;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use serde::{Deserialize, Serialize};
use tokio::{
    fs::File,
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, BufWriter},
};

use crate::{
    Error, connect,
    entities::{log_head, log_record, planned, slug},
    rows,
};

/// Rows read or written at once.
const BATCH: u64 = 200;

/// One line of a dump.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "table", content = "row", rename_all = "snake_case")]
enum Line {
    LogHead(i64),
    LogRecord(log_record::Model),
    Slug(slug::Model),
    Planned(planned::Model),
}

/// Writes the log as it is at this moment, and gives its last `seq`.
pub(crate) async fn write(db: &DatabaseConnection, path: &Path) -> Result<i64, Error> {
    let tx = connect::begin_reading(db).await?;
    let file = File::create_new(path).await.map_err(Error::file("created", path))?;
    let mut out = Lines { file: BufWriter::new(file), path };
    let head = rows::head(&tx).await?;
    out.line(&Line::LogHead(head)).await?;
    let mut seq = 0;
    loop {
        let rows = log_record::Entity::find()
            .filter(log_record::Column::Seq.gt(seq))
            .order_by_asc(log_record::Column::Seq)
            .limit(BATCH)
            .all(&tx)
            .await?;
        let Some(last) = rows.last() else { break };
        seq = last.seq;
        for row in rows {
            out.line(&Line::LogRecord(row)).await?;
        }
    }
    for row in slug::Entity::find().all(&tx).await? {
        out.line(&Line::Slug(row)).await?;
    }
    for row in planned::Entity::find().all(&tx).await? {
        out.line(&Line::Planned(row)).await?;
    }
    tx.rollback().await?;
    out.finish().await?;
    Ok(head)
}

struct Lines<'a> {
    file: BufWriter<File>,
    path: &'a Path,
}

impl Lines<'_> {
    async fn line(&mut self, line: &Line) -> Result<(), Error> {
        let mut text = serde_json::to_string(line).expect("a row is plain JSON");
        text.push('\n');
        self.file.write_all(text.as_bytes()).await.map_err(Error::file("written", self.path))
    }

    async fn finish(mut self) -> Result<(), Error> {
        self.file.flush().await.map_err(Error::file("written", self.path))?;
        self.file.get_ref().sync_all().await.map_err(Error::file("flushed", self.path))
    }
}

/// Fills an empty database from a dump, whole or not at all.
pub(crate) async fn load(db: &DatabaseConnection, shown: &str, path: &Path) -> Result<(), Error> {
    let damaged = |line: usize| Error::NotABackup { path: path.to_owned(), reason: format!("line {line} is damaged") };
    let tx = connect::begin(db).await?;
    if rows::head(&tx).await? != 0 || slug::Entity::find().one(&tx).await?.is_some() {
        return Err(Error::NotEmpty(shown.to_owned()));
    }
    let file = File::open(path).await.map_err(Error::file("read", path))?;
    let mut lines = BufReader::new(file).lines();
    let (mut number, mut head, mut waiting, mut seen) = (0, None, Vec::new(), 0);
    while let Some(text) = lines.next_line().await.map_err(Error::file("read", path))? {
        number += 1;
        match serde_json::from_str(&text).map_err(|_| damaged(number))? {
            Line::LogHead(seq) => head = Some(seq),
            Line::LogRecord(row) => {
                seen += 1;
                if row.seq != seen || (row.erased == 0 && canonical::hash_bytes(row.body.as_bytes()) != row.hash) {
                    return Err(damaged(number));
                }
                waiting.push(row.into_active_model());
                if waiting.len() as u64 == BATCH {
                    insert(&tx, std::mem::take(&mut waiting)).await?;
                }
            }
            Line::Slug(row) => {
                slug::Entity::insert(row.into_active_model()).exec_without_returning(&tx).await?;
            }
            Line::Planned(row) => {
                planned::Entity::insert(row.into_active_model()).exec_without_returning(&tx).await?;
            }
        }
    }
    insert(&tx, waiting).await?;
    if head != Some(seen) {
        return Err(damaged(number));
    }
    log_head::Entity::update_many()
        .col_expr(log_head::Column::Seq, Expr::value(seen))
        .filter(log_head::Column::Id.eq(rows::HEAD))
        .exec(&tx)
        .await?;
    Ok(tx.commit().await?)
}

async fn insert(db: &impl ConnectionTrait, rows: Vec<log_record::ActiveModel>) -> Result<(), Error> {
    if !rows.is_empty() {
        log_record::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}
