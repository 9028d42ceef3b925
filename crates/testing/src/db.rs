//! Databases for tests: the same test on SQLite and on PostgreSQL.

use std::path::Path;

use integra_store::Store;
use tempfile::TempDir;

use crate::postgres::TestDatabase;

/// Writes one async test twice: `name::sqlite` and `name::postgres`.
///
/// ```text
/// db_test! {
///     async fn an_empty_log_has_no_head(db) {
///         assert_eq!(db.open().await.head().await.expect("a head"), 0);
///     }
/// }
/// ```
#[macro_export]
macro_rules! db_test {
    ($($(#[$doc:meta])* async fn $name:ident($db:ident) $body:block)+) => {$(
        $(#[$doc])*
        mod $name {
            use super::*;

            async fn test($db: $crate::db::TestDb) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                test($crate::db::TestDb::sqlite()).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                test($crate::db::TestDb::postgres().await).await;
            }
        }
    )+};
}

/// An empty database with an empty data folder. Several nodes can open it.
#[derive(Debug)]
pub enum TestDb {
    /// A file in a temporary folder.
    Sqlite(TempDir),
    /// A database on the throw-away server.
    Postgres(TestDatabase),
}

impl TestDb {
    /// A SQLite file.
    pub fn sqlite() -> Self {
        Self::Sqlite(TempDir::new().expect("a temporary folder"))
    }

    /// A PostgreSQL database.
    pub async fn postgres() -> Self {
        Self::Postgres(TestDatabase::create().await)
    }

    /// Another empty database of the same sort.
    pub async fn another(&self) -> Self {
        match self {
            Self::Sqlite(_) => Self::sqlite(),
            Self::Postgres(_) => Self::postgres().await,
        }
    }

    /// Its address.
    pub fn url(&self) -> String {
        match self {
            Self::Sqlite(folder) => format!("sqlite://{}", folder.path().join("integra.db").display()),
            Self::Postgres(database) => database.url().to_owned(),
        }
    }

    /// Its data folder.
    pub fn data(&self) -> &Path {
        match self {
            Self::Sqlite(folder) => folder.path(),
            Self::Postgres(database) => database.data(),
        }
    }

    /// Opens it, as one more node would.
    pub async fn open(&self) -> Store {
        Store::open(&self.url(), self.data()).await.expect("an empty database opens")
    }
}

/// An empty store on SQLite, gone with the folder.
pub async fn sqlite() -> (Store, TempDir) {
    let folder = TempDir::new().expect("a temporary folder");
    let url = format!("sqlite://{}", folder.path().join("integra.db").display());
    (Store::open(&url, folder.path()).await.expect("an empty database opens"), folder)
}

/// An empty store on PostgreSQL, gone with the database.
pub async fn postgres() -> (Store, TestDatabase) {
    let database = TestDatabase::create().await;
    (Store::open(database.url(), database.data()).await.expect("an empty database opens"), database)
}
