//! Tells followers that something may be new. A wake is only a hint: what is new is always decided by reading the log.

use std::time::Duration;

use sea_orm::{DatabaseConnection, DbErr, RuntimeErr, sqlx::postgres::PgListener};
use tokio::{sync::watch, task::JoinHandle, time};

use crate::{
    Error,
    connect::{Address, Connections},
    dialect, rows,
};

/// How often a SQLite file is looked at, for a command line beside a running server: readers shall see what it publishes in
/// less than 100 ms. A look is one number read from shared memory, and all of them together cost less than a hundredth of
/// one core.
const LOOK: Duration = Duration::from_millis(50);
/// How often PostgreSQL is asked, in case a notification got lost.
const ASK: Duration = Duration::from_secs(1);

/// The count of wakes so far, and the task that notices other processes.
#[derive(Debug)]
pub(crate) struct Wake {
    count: watch::Sender<u64>,
    task: JoinHandle<()>,
}

impl Drop for Wake {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Wake {
    pub(crate) async fn start(address: &Address, connections: &Connections) -> Result<Self, Error> {
        let (count, _) = watch::channel(0);
        let (watch, waker) = (connections.watch.clone(), count.clone());
        let task = match address {
            Address::Sqlite(_) => {
                // Read before anybody is told the store is open, so that no write after that goes unnoticed.
                let version = dialect::data_version(&watch).await?;
                tokio::spawn(look(watch, version, waker))
            }
            Address::Postgres(_) => {
                let head = rows::head(&watch).await?;
                tokio::spawn(async move {
                    tokio::join!(ask(&watch, head, &waker), listen(&watch, &waker));
                })
            }
        };
        Ok(Self { count, task })
    }

    /// Wakes the followers of this process.
    pub(crate) fn mark(&self) {
        bump(&self.count);
    }

    /// Waits for a wake after the one counted `seen`, and gives its count.
    pub(crate) async fn after(&self, seen: u64) -> u64 {
        let mut count = self.count.subscribe();
        // The sender lives as long as `self`.
        count.wait_for(|count| *count > seen).await.map_or(seen, |count| *count)
    }

    pub(crate) fn stop(&self) {
        self.task.abort();
    }
}

fn bump(count: &watch::Sender<u64>) {
    count.send_modify(|count| *count += 1);
}

async fn look(watch: DatabaseConnection, mut version: i64, waker: watch::Sender<u64>) {
    loop {
        time::sleep(LOOK).await;
        match dialect::data_version(&watch).await {
            Ok(now) if now == version => {}
            Ok(now) => {
                version = now;
                bump(&waker);
            }
            Err(error) => tracing::warn!(%error, "the database file could not be looked at; trying again"),
        }
    }
}

async fn ask(watch: &DatabaseConnection, mut head: i64, waker: &watch::Sender<u64>) {
    loop {
        time::sleep(ASK).await;
        match rows::head(watch).await {
            Ok(now) if now == head => {}
            Ok(now) => {
                head = now;
                bump(waker);
            }
            Err(error) => tracing::warn!(%error, "the head of the log could not be read; trying again"),
        }
    }
}

async fn listen(watch: &DatabaseConnection, waker: &watch::Sender<u64>) {
    loop {
        if let Err(error) = listen_until_lost(watch, waker).await {
            tracing::warn!(%error, "notifications of other nodes are cut off; trying again");
        }
        time::sleep(ASK).await;
    }
}

async fn listen_until_lost(watch: &DatabaseConnection, waker: &watch::Sender<u64>) -> Result<(), DbErr> {
    let lost = |error| DbErr::Conn(RuntimeErr::SqlxError(std::sync::Arc::new(error)));
    let mut listener = PgListener::connect_with(watch.get_postgres_connection_pool()).await.map_err(lost)?;
    listener.listen(dialect::CHANNEL).await.map_err(lost)?;
    loop {
        // Between two connections notifications may be lost, so a reconnect is a wake too.
        bump(waker);
        listener.try_recv().await.map_err(lost)?;
    }
}
