//! Opening a store, and what its parts share.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use sea_orm::DatabaseConnection;
use tokio::sync::Semaphore;

use crate::{
    BucketPlace, Error, FeatureMigrations, Forgets, Media, Names, Tx,
    connect::{self, Address, Connections},
    dialect,
    erasure::{Line, List},
    files,
    keys::Keys,
    limits, migrations,
    wake::Wake,
};

/// How many passwords are hashed at once. Each takes 19 MiB and a processor to itself.
const SLOW: usize = 2;

/// One database with its data folder. Cloning is cheap; each follower keeps a clone of its own.
#[derive(Debug)]
pub struct Store {
    inner: Arc<Inner>,
    /// The last wake this handle has answered, so that none between two waits is missed.
    seen: AtomicU64,
}

#[derive(Debug)]
struct Inner {
    address: Address,
    data: PathBuf,
    connections: Connections,
    media: Media,
    list: List,
    wake: Wake,
    keys: Keys,
    slow: Semaphore,
    forgets: Vec<Forgets>,
}

impl Clone for Store {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner), seen: AtomicU64::new(self.seen.load(Ordering::Acquire)) }
    }
}

impl Store {
    /// Opens the database at `url` (`sqlite://FILE` or `postgres://…`) with its data folder: makes what is missing,
    /// brings the tables up to date under one lock, and erases again whatever a restored backup brought back.
    ///
    /// # Errors
    /// The address is of no known form, the database or the folder cannot be opened, or a migration fails.
    pub async fn open(url: &str, data: &Path) -> Result<Self, Error> {
        Self::open_with(url, data, Vec::new()).await
    }

    /// The same with the private tables of features.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_with(url: &str, data: &Path, features: Vec<FeatureMigrations>) -> Result<Self, Error> {
        Self::open_beside(url, data, features, None).await
    }

    /// The same with media files in a bucket instead of the data folder.
    ///
    /// # Errors
    /// As [`Store::open`], or the bucket's place makes no sense.
    pub async fn open_beside(
        url: &str,
        data: &Path,
        features: Vec<FeatureMigrations>,
        bucket: Option<&BucketPlace>,
    ) -> Result<Self, Error> {
        Ok(Self::open_and_settle(url, data, features, bucket).await?.0)
    }

    /// Opens a store and says how many erasures had to be done again.
    pub(crate) async fn open_and_settle(
        url: &str,
        data: &Path,
        features: Vec<FeatureMigrations>,
        bucket: Option<&BucketPlace>,
    ) -> Result<(Self, usize), Error> {
        let address = Address::parse(url)?;
        files::create_folder(data.to_owned()).await?;
        let connections = Connections::open(&address).await?;
        let own = ["signup", "signup_hours"].map(|table| Forgets { table, column: "entry", names: Names::Entry });
        let forgets = own.into_iter().chain(features.iter().flat_map(|feature| feature.forgets.clone())).collect();
        migrations::run(&connections.write, features).await?;
        if let Address::Sqlite(path) = &address {
            let folder = path.parent().unwrap_or(Path::new(".")).to_owned();
            files::blocking(move || files::sync_folder(&folder)).await?;
        }
        let media = Media::open(data, bucket).await?;
        let wake = Wake::start(&address, &connections).await?;
        let (list, keys) = (List::new(data), Keys::accounts(data));
        let data = data.to_owned();
        let inner = Inner { address, data, connections, media, list, wake, keys, slow: Semaphore::new(SLOW), forgets };
        let store = Self { inner: Arc::new(inner), seen: AtomicU64::new(0) };
        let replayed = store.settle_erasures().await?;
        Ok((store, replayed))
    }

    /// Starts a write transaction in the name of `author` (an account id or a job) at a moment in microseconds since 1970.
    ///
    /// # Errors
    /// The database fails, or stays busy for half a minute.
    pub async fn begin(&self, author: &str, at: i64) -> Result<Tx, Error> {
        limits::author(author)?;
        let db = connect::begin(&self.inner.connections.write).await?;
        Ok(Tx::new(self.clone(), db, author, at))
    }

    /// The media files.
    pub fn media(&self) -> &Media {
        &self.inner.media
    }

    /// A connection for reading, for a feature's own tables. Writing goes through [`Tx::db`].
    pub fn db(&self) -> &DatabaseConnection {
        &self.inner.connections.read
    }

    /// Resolves when something may be new: this process committed, or another was noticed to have. Waits from the last
    /// time this handle was answered, so nothing between two waits is missed; each follower needs a clone of its own.
    pub async fn changed(&self) {
        let answered = self.inner.wake.after(self.seen.load(Ordering::Acquire)).await;
        self.seen.fetch_max(answered, Ordering::AcqRel);
    }

    /// Closes all connections. Transactions still open are waited for.
    ///
    /// # Errors
    /// The database fails.
    pub async fn close(self) -> Result<(), Error> {
        self.inner.wake.stop();
        self.inner.connections.close().await
    }

    pub(crate) fn address(&self) -> &Address {
        &self.inner.address
    }

    pub(crate) fn write(&self) -> &DatabaseConnection {
        &self.inner.connections.write
    }

    /// What features must forget with a person or an entry.
    pub(crate) fn forgets(&self) -> &[Forgets] {
        &self.inner.forgets
    }

    pub(crate) fn list(&self) -> &List {
        &self.inner.list
    }

    /// The data folder.
    pub(crate) fn data(&self) -> &Path {
        &self.inner.data
    }

    pub(crate) fn keys(&self) -> &Keys {
        &self.inner.keys
    }

    /// Does work that takes long on purpose where it holds nobody up, a few at a time.
    pub(crate) async fn slowly<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> T {
        let _turn = self.inner.slow.acquire().await.expect("nobody closes the queue");
        files::blocking(work).await
    }

    pub(crate) fn wake(&self) -> &Wake {
        &self.inner.wake
    }

    /// What an erasure needs once it is committed. A crash in here is made good at the next start.
    pub(crate) async fn after_erasures(&self, erasures: Vec<Line>) -> Result<(), Error> {
        if erasures.is_empty() {
            return Ok(());
        }
        let unlisted = |error| Error::ErasureNotListed(Arc::new(error));
        self.list().add(erasures.clone()).await.map_err(unlisted)?;
        for line in &erasures {
            let Line::Entry(erasure) = line else { continue };
            for hash in &erasure.media {
                self.media().erase(hash).await?;
            }
        }
        dialect::forget(self.write()).await?;
        Ok(())
    }
}
