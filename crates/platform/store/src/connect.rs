//! Opens connections: one path for writing, a few for reading.

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, IsolationLevel, RuntimeErr,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
    sqlx::{
        self, ConnectOptions, Connection,
        postgres::{PgConnectOptions, PgPoolOptions},
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
    },
};

use crate::{Error, files};

/// How long a writer waits for another one. Longer than any import holds the log.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where a database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Address {
    Sqlite(PathBuf),
    Postgres(String),
}

impl Address {
    pub(crate) fn parse(url: &str) -> Result<Self, Error> {
        if let Some(rest) = url.strip_prefix("sqlite:") {
            let path = rest.strip_prefix("//").unwrap_or(rest);
            let path = path.split('?').next().unwrap_or(path);
            // An in-memory database exists once per connection, and this store needs several.
            if path.is_empty() || path.contains(":memory:") {
                return Err(Error::Address(url.to_owned()));
            }
            return Ok(Self::Sqlite(PathBuf::from(path)));
        }
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return Ok(Self::Postgres(url.to_owned()));
        }
        Err(Error::Address(url.split("://").next().unwrap_or_default().chars().take(40).collect()))
    }

    /// The address for messages and logs, without a password.
    pub(crate) fn shown(&self) -> String {
        match self {
            Self::Sqlite(path) => path.display().to_string(),
            Self::Postgres(url) => {
                let (_, rest) = url.split_once("://").unwrap_or(("", url));
                let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
                format!("postgres://{}", host.split('?').next().unwrap_or(host))
            }
        }
    }
}

/// How much of a SQLite file each connection keeps in memory: negative for KiB (<https://sqlite.org/pragma.html#pragma_cache_size>).
/// What readers see is folded into memory anyway; SQLite's own 2,000 for each of six connections would hold it again.
const PAGE_CACHE: &str = "-512";

/// The connections of one store.
#[derive(Debug, Clone)]
pub(crate) struct Connections {
    /// For reading only, so that readers never wait behind writers.
    pub(crate) read: DatabaseConnection,
    /// For writing. SQLite has one writer; on PostgreSQL writers take turns at the head of the log anyway.
    pub(crate) write: DatabaseConnection,
    /// For noticing what others wrote.
    pub(crate) watch: DatabaseConnection,
}

impl Connections {
    pub(crate) async fn open(address: &Address) -> Result<Self, Error> {
        let failed = |error| not_open(address.shown(), error);
        match address {
            Address::Sqlite(path) => {
                if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                    files::create_folder(folder.to_owned()).await?;
                }
                // The writer goes first: it makes the file and switches it to write-ahead logging.
                let write = sqlite(sqlite_options(path), 1).await.map_err(failed)?;
                let read = sqlite(sqlite_options(path).pragma("query_only", "ON"), 4).await.map_err(failed)?;
                let watch = sqlite(sqlite_options(path).pragma("query_only", "ON"), 1).await.map_err(failed)?;
                Ok(Self { read, write, watch })
            }
            Address::Postgres(url) => {
                // A pool tries again for as long as its patience lasts; a wrong address or password is told at once.
                let options = url.parse::<PgConnectOptions>().map_err(failed)?;
                options.connect().await.map_err(failed)?.close().await.map_err(failed)?;
                let read = postgres(url, 6).await.map_err(failed)?;
                let write = postgres(url, 4).await.map_err(failed)?;
                let watch = postgres(url, 2).await.map_err(failed)?;
                Ok(Self { read, write, watch })
            }
        }
    }

    pub(crate) async fn close(&self) -> Result<(), Error> {
        self.watch.close_by_ref().await?;
        self.read.close_by_ref().await?;
        // The last connection to a SQLite file tidies its write-ahead log away.
        Ok(self.write.close_by_ref().await?)
    }
}

/// Starts a write transaction: at once exclusive on SQLite, where a later upgrade would fail; READ COMMITTED on
/// PostgreSQL, so that a writer that waited for the head of the log sees what the one before it committed.
pub(crate) async fn begin(write: &DatabaseConnection) -> Result<DatabaseTransaction, Error> {
    let options = match ConnectionTrait::get_database_backend(write) {
        DbBackend::Sqlite => TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        },
        _ => {
            TransactionOptions { isolation_level: Some(IsolationLevel::ReadCommitted), ..TransactionOptions::default() }
        }
    };
    Ok(write.begin_with_options(options).await?)
}

/// Starts a transaction that sees the database as it is at this moment, whatever is written meanwhile.
pub(crate) async fn begin_reading(db: &DatabaseConnection) -> Result<DatabaseTransaction, Error> {
    // SQLite always reads so, and warns about being told.
    let level = match ConnectionTrait::get_database_backend(db) {
        DbBackend::Sqlite => None,
        _ => Some(IsolationLevel::RepeatableRead),
    };
    Ok(db.begin_with_config(level, None).await?)
}

/// Opens a SQLite file for reading alone, for instance the one inside a backup.
pub(crate) async fn open_file(path: &std::path::Path) -> Result<DatabaseConnection, Error> {
    let options = SqliteConnectOptions::new().filename(path).read_only(true).disable_statement_logging();
    sqlite(options, 1).await.map_err(|error| not_open(path.display().to_string(), error))
}

/// Opens the copy of a SQLite file for a last change, after which it is one file again.
pub(crate) async fn open_copy(path: &std::path::Path) -> Result<DatabaseConnection, Error> {
    let options = sqlite_options(path).create_if_missing(false).journal_mode(SqliteJournalMode::Delete);
    sqlite(options, 1).await.map_err(|error| not_open(path.display().to_string(), error))
}

fn not_open(shown: String, error: sqlx::Error) -> Error {
    Error::Open(shown, DbErr::Conn(RuntimeErr::SqlxError(Arc::new(error))))
}

fn sqlite_options(path: &std::path::Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // Every commit reaches the disk before it is acknowledged.
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(PATIENCE)
        .foreign_keys(true)
        // Erased bodies are overwritten with zeros, not only unlinked.
        .pragma("secure_delete", "ON")
        .pragma("cache_size", PAGE_CACHE)
        .disable_statement_logging()
}

/// Opens a SQLite file. The switch to write-ahead logging does not wait for others that open the file at the same
/// moment (SQLite answers "busy" at once: <https://sqlite.org/wal.html#sometimes_queries_return_sqlite_busy_in_wal_mode>),
/// so it is tried again for as long as writers are patient.
async fn sqlite(options: SqliteConnectOptions, most: u32) -> Result<DatabaseConnection, sqlx::Error> {
    let since = Instant::now();
    loop {
        match sqlite_pool(options.clone(), most).await {
            Err(error) if is_busy(&error) && since.elapsed() < PATIENCE => {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
            opened => return opened,
        }
    }
}

/// Whether somebody else holds the file: SQLITE_BUSY, and its extended codes (<https://sqlite.org/rescode.html>).
fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code()?.parse::<u32>().ok());
    code.is_some_and(|code| code & 0xff == 5)
}

async fn sqlite_pool(options: SqliteConnectOptions, most: u32) -> Result<DatabaseConnection, sqlx::Error> {
    let pool = SqlitePoolOptions::new()
        .max_connections(most)
        .acquire_timeout(PATIENCE)
        // The watcher compares a number that belongs to one connection, so connections live as long as the store.
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .connect_with(options)
        .await?;
    Ok(pool.into())
}

async fn postgres(url: &str, most: u32) -> Result<DatabaseConnection, sqlx::Error> {
    let options = url.parse::<PgConnectOptions>()?.application_name("integra").disable_statement_logging();
    let pool = PgPoolOptions::new().max_connections(most).acquire_timeout(PATIENCE).connect_with(options).await?;
    Ok(pool.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_and_shown_without_passwords() {
        let shown = |url| Address::parse(url).expect("an address").shown();
        assert_eq!(shown("sqlite://data/log.db?mode=rwc"), "data/log.db");
        assert_eq!(shown("sqlite:/var/lib/log.db"), "/var/lib/log.db");
        assert_eq!(shown("postgres://me:se@cret@db/integra?sslmode=require"), "postgres://db/integra");
        for bad in ["sqlite::memory:", "sqlite://", "mysql://root:secret@db/x", "log.db"] {
            let error = Address::parse(bad).expect_err("no address").to_string();
            assert!(!error.contains("secret"), "{error}");
        }
    }
}
