//! The log as lines of JSON: what a PostgreSQL backup holds, and the way from one database to the other.

use std::{collections::BTreeSet, path::Path};

use integra_kernel::canonical;
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction,
    EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};
use serde::{Deserialize, Serialize};
use tokio::{
    fs::File,
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader, BufWriter},
};

use crate::{
    Error,
    accounts::entities::{account, identity, membership, passkey, recovery_code},
    audit::HEAD as AUDIT_HEAD,
    connect,
    entities::{audit, audit_head, log_head, log_record, planned, slug},
    others::{self, Row},
    rows,
};

/// Rows read or written at once.
const BATCH: u64 = 200;

/// The first format with accounts, the audit trail and an end.
const WITH_ACCOUNTS: u32 = 2;
/// The first format with accounts elsewhere that people sign in with.
const WITH_IDENTITIES: u32 = 3;

/// One line of a dump.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "table", content = "row", rename_all = "snake_case")]
enum Line {
    LogHead(i64),
    LogRecord(log_record::Model),
    Slug(slug::Model),
    Planned(planned::Model),
    Account(account::Model),
    Membership(membership::Model),
    RecoveryCode(recovery_code::Model),
    Passkey(passkey::Model),
    Identity(identity::Model),
    AuditHead(audit_head::Model),
    Audit(audit::Model),
    /// A row of a feature's table.
    Other(Row),
    /// The number of lines before this one: without it the file was cut short.
    End(usize),
}

/// Writes the log as it is at this moment, and gives its last `seq`.
pub(crate) async fn write(db: &DatabaseConnection, path: &Path, format: u32) -> Result<i64, Error> {
    let tx = connect::begin_reading(db).await?;
    let file = File::create_new(path).await.map_err(Error::file("created", path))?;
    let mut out = Lines { file: BufWriter::new(file), path, written: 0 };
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
    out.table::<slug::Entity>(&tx, Line::Slug).await?;
    out.table::<planned::Entity>(&tx, Line::Planned).await?;
    if format >= WITH_ACCOUNTS {
        out.table::<account::Entity>(&tx, Line::Account).await?;
        out.table::<membership::Entity>(&tx, Line::Membership).await?;
        out.table::<recovery_code::Entity>(&tx, Line::RecoveryCode).await?;
        out.table::<passkey::Entity>(&tx, Line::Passkey).await?;
        if format >= WITH_IDENTITIES {
            out.table::<identity::Entity>(&tx, Line::Identity).await?;
        }
        out.table::<audit_head::Entity>(&tx, Line::AuditHead).await?;
        audit_trail(&tx, &mut out).await?;
        for table in others::tables(&tx).await? {
            for row in others::rows(&tx, &table).await? {
                out.line(&Line::Other(row)).await?;
            }
        }
        out.line(&Line::End(out.written)).await?;
    }
    tx.rollback().await?;
    out.finish().await?;
    Ok(head)
}

async fn audit_trail(tx: &DatabaseTransaction, out: &mut Lines<'_>) -> Result<(), Error> {
    // As it is, whatever somebody may have done to it: `verify_audit` shows it, before and after.
    let mut seq = i64::MIN;
    loop {
        let rows = audit::Entity::find()
            .filter(audit::Column::Seq.gt(seq))
            .order_by_asc(audit::Column::Seq)
            .limit(BATCH)
            .all(tx)
            .await?;
        let Some(last) = rows.last() else { return Ok(()) };
        seq = last.seq;
        for row in rows {
            out.line(&Line::Audit(row)).await?;
        }
    }
}

struct Lines<'a> {
    file: BufWriter<File>,
    path: &'a Path,
    written: usize,
}

impl Lines<'_> {
    async fn line(&mut self, line: &Line) -> Result<(), Error> {
        let mut text = serde_json::to_string(line).expect("a row is plain JSON");
        text.push('\n');
        self.written += 1;
        self.file.write_all(text.as_bytes()).await.map_err(Error::file("written", self.path))
    }

    /// All rows of a table small enough for it.
    async fn table<E: EntityTrait>(
        &mut self,
        tx: &DatabaseTransaction,
        line: fn(E::Model) -> Line,
    ) -> Result<(), Error> {
        for row in E::find().all(tx).await? {
            self.line(&line(row)).await?;
        }
        Ok(())
    }

    async fn finish(mut self) -> Result<(), Error> {
        self.file.flush().await.map_err(Error::file("written", self.path))?;
        self.file.get_ref().sync_all().await.map_err(Error::file("flushed", self.path))
    }
}

/// Fills an empty database from a dump, whole or not at all.
pub(crate) async fn load(db: &DatabaseConnection, shown: &str, path: &Path, format: u32) -> Result<(), Error> {
    let damaged = |line: usize| Error::NotABackup { path: path.to_owned(), reason: format!("line {line} is damaged") };
    let tx = connect::begin(db).await?;
    if !is_empty(&tx).await? {
        return Err(Error::NotEmpty(shown.to_owned()));
    }
    let file = File::open(path).await.map_err(Error::file("read", path))?;
    let mut lines = BufReader::new(file).lines();
    let mut load = Load { others: others::tables(&tx).await?, ..Load::default() };
    let mut number = 0;
    while let Some(text) = lines.next_line().await.map_err(Error::file("read", path))? {
        number += 1;
        let line = serde_json::from_str(&text).map_err(|_| damaged(number))?;
        if let Line::Other(Row { table, .. }) = &line
            && !load.others.contains(table)
        {
            let reason = format!("it holds the table '{table}' of a feature that is not here");
            return Err(Error::NotABackup { path: path.to_owned(), reason });
        }
        // Nothing follows the end, which counts the lines before it.
        if load.ended || !load.line(&tx, line, number - 1).await? {
            return Err(damaged(number));
        }
    }
    insert(&tx, load.waiting).await?;
    insert(&tx, load.trail).await?;
    if load.head != Some(load.seen) || (format >= WITH_ACCOUNTS && !load.ended) {
        return Err(damaged(number));
    }
    log_head::Entity::update_many()
        .col_expr(log_head::Column::Seq, Expr::value(load.seen))
        .filter(log_head::Column::Id.eq(rows::HEAD))
        .exec(&tx)
        .await?;
    Ok(tx.commit().await?)
}

async fn is_empty(db: &impl ConnectionTrait) -> Result<bool, Error> {
    let used = rows::head(db).await? != 0
        || slug::Entity::find().one(db).await?.is_some()
        || account::Entity::find().one(db).await?.is_some()
        || audit::Entity::find().one(db).await?.is_some();
    Ok(!used)
}

/// What has been read of a dump so far.
#[derive(Default)]
struct Load {
    head: Option<i64>,
    seen: i64,
    ended: bool,
    waiting: Vec<log_record::ActiveModel>,
    trail: Vec<audit::ActiveModel>,
    /// The tables of features, and those among them that have got a row.
    others: BTreeSet<String>,
    filled: BTreeSet<String>,
}

impl Load {
    /// Takes one line in. False when it is not what was once written.
    async fn line(&mut self, tx: &DatabaseTransaction, line: Line, before: usize) -> Result<bool, Error> {
        match line {
            Line::LogHead(seq) => self.head = Some(seq),
            Line::LogRecord(row) => {
                self.seen += 1;
                let whole = row.erased != 0 || canonical::hash_bytes(row.body.as_bytes()) == row.hash;
                if row.seq != self.seen || !whole {
                    return Ok(false);
                }
                hold(tx, &mut self.waiting, row.into_active_model()).await?;
            }
            Line::Slug(row) => insert(tx, vec![row.into_active_model()]).await?,
            Line::Planned(row) => insert(tx, vec![row.into_active_model()]).await?,
            Line::Account(row) => insert(tx, vec![row.into_active_model()]).await?,
            Line::Membership(row) => insert(tx, vec![row.into_active_model()]).await?,
            Line::RecoveryCode(row) => insert(tx, vec![row.into_active_model()]).await?,
            Line::Passkey(row) => insert(tx, vec![row.into_active_model()]).await?,
            Line::Identity(row) => insert(tx, vec![row.into_active_model()]).await?,
            Line::Audit(row) => hold(tx, &mut self.trail, row.into_active_model()).await?,
            Line::AuditHead(row) => {
                audit_head::Entity::update_many()
                    .col_expr(audit_head::Column::Seq, Expr::value(row.seq))
                    .col_expr(audit_head::Column::Hash, Expr::value(row.hash))
                    .filter(audit_head::Column::Id.eq(AUDIT_HEAD))
                    .exec(tx)
                    .await?;
            }
            Line::Other(row) => {
                if self.filled.insert(row.table.clone()) {
                    others::empty(tx, &row.table).await?;
                }
                return others::put(tx, row).await;
            }
            Line::End(lines) => {
                self.ended = true;
                return Ok(lines == before);
            }
        }
        Ok(true)
    }
}

/// Holds a row back until there are many.
async fn hold<A>(db: &impl ConnectionTrait, waiting: &mut Vec<A>, row: A) -> Result<(), Error>
where
    A: ActiveModelTrait + ActiveModelBehavior + Send + Sync,
{
    waiting.push(row);
    if waiting.len() as u64 == BATCH { insert(db, std::mem::take(waiting)).await } else { Ok(()) }
}

async fn insert<A>(db: &impl ConnectionTrait, rows: Vec<A>) -> Result<(), Error>
where
    A: ActiveModelTrait + ActiveModelBehavior + Send + Sync,
{
    if !rows.is_empty() {
        A::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}
