//! The few things SQLite and PostgreSQL do differently, one function each. Nothing else in this crate asks which
//! database it talks to.

use std::collections::BTreeSet;

use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, Select, Statement,
    sea_query::{LockBehavior, LockType},
};

use crate::{
    Error,
    entities::{job, planned},
};

/// The channel PostgreSQL nodes wake one another on.
pub(crate) const CHANNEL: &str = "integra_log";

/// Any number no other program is likely to lock: "integra" in hexadecimal.
const MIGRATION_LOCK: i64 = 0x69_6e_74_65_67_72_61;

fn is_postgres(db: &impl ConnectionTrait) -> bool {
    db.get_database_backend() == DbBackend::Postgres
}

/// Lets one node migrate at a time. On SQLite the transaction is exclusive already.
pub(crate) async fn lock_migrations(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    if is_postgres(tx) {
        tx.execute_unprepared(&format!("SELECT pg_advisory_xact_lock({MIGRATION_LOCK})")).await?;
    }
    Ok(())
}

/// Wakes other nodes when this transaction commits. On SQLite they notice by [`data_version`].
pub(crate) async fn notify(tx: &DatabaseTransaction) -> Result<(), DbErr> {
    if is_postgres(tx) {
        tx.execute_unprepared(&format!("NOTIFY {CHANNEL}")).await?;
    }
    Ok(())
}

/// A number that changes when another connection has written to the SQLite file. Compare it on one connection only.
pub(crate) async fn data_version(watch: &DatabaseConnection) -> Result<i64, DbErr> {
    let ask = Statement::from_string(DbBackend::Sqlite, "PRAGMA data_version");
    let row = watch.query_one_raw(ask).await?.ok_or_else(|| DbErr::RecordNotFound("data_version".to_owned()))?;
    row.try_get_by_index(0)
}

/// Takes one planned action that is due, so that no other node can.
pub(crate) async fn claim_due(tx: &DatabaseTransaction, now: i64) -> Result<Option<planned::Model>, DbErr> {
    let mut due = planned::Entity::find()
        .filter(planned::Column::At.lte(now))
        .order_by_asc(planned::Column::At)
        .order_by_asc(planned::Column::Entry)
        .order_by_asc(planned::Column::What)
        .limit(1);
    if is_postgres(tx) {
        due = due.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    due.one(tx).await
}

/// The job that has been due longest.
pub(crate) async fn due_job(
    db: &impl ConnectionTrait,
    now: i64,
    passing_over: &[&str],
) -> Result<Option<job::Model>, DbErr> {
    due_jobs(now, passing_over).one(db).await
}

/// Takes one job that is due, so that no other worker can before this transaction ends: PostgreSQL passes over what
/// another has taken, SQLite lets one transaction write at a time.
pub(crate) async fn claim_job(
    tx: &DatabaseTransaction,
    now: i64,
    passing_over: &[&str],
) -> Result<Option<job::Model>, DbErr> {
    let mut due = due_jobs(now, passing_over);
    if is_postgres(tx) {
        due = due.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    due.one(tx).await
}

fn due_jobs(now: i64, passing_over: &[&str]) -> Select<job::Entity> {
    job::Entity::find()
        .filter(job::Column::State.eq("waiting"))
        .filter(job::Column::Due.lte(now))
        .filter(job::Column::Kind.is_not_in(passing_over.iter().copied()))
        .order_by_asc(job::Column::Due)
        .order_by_asc(job::Column::Id)
        .limit(1)
}

/// Takes what was erased out of SQLite's write-ahead log too. PostgreSQL's vacuum does so by itself.
pub(crate) async fn forget(write: &DatabaseConnection) -> Result<(), DbErr> {
    if !is_postgres(write) {
        write.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await?;
    }
    Ok(())
}

/// Copies a SQLite database as it is at this moment into a new file, while others read and write.
pub(crate) async fn copy_into(source: &DatabaseConnection, path: &str) -> Result<(), Error> {
    let copy = Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO ?", [path.into()]);
    source.execute_raw(copy).await?;
    Ok(())
}

/// The names of all tables.
pub(crate) async fn tables(db: &impl ConnectionTrait) -> Result<BTreeSet<String>, DbErr> {
    let ask = if is_postgres(db) {
        Statement::from_string(
            DbBackend::Postgres,
            "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()",
        )
    } else {
        let ours = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        Statement::from_string(DbBackend::Sqlite, ours)
    };
    db.query_all_raw(ask).await?.iter().map(|row| row.try_get_by_index::<String>(0)).collect()
}

/// Whether the pages of a SQLite file hang together.
pub(crate) async fn is_sound(file: &DatabaseConnection) -> Result<bool, DbErr> {
    let ask = Statement::from_string(DbBackend::Sqlite, "PRAGMA quick_check");
    let row = file.query_one_raw(ask).await?;
    Ok(row.map(|row| row.try_get_by_index::<String>(0)).transpose()?.as_deref() == Some("ok"))
}
