//! Follows a store and serves the newest edition with the newest drafts.

use std::sync::Arc;

use arc_swap::ArcSwap;
use integra_kernel::Kinds;
use integra_store::{Media, Store};
use tokio::sync::{Mutex, broadcast};

use crate::{Drafts, Edition, Fold, Touched};

/// How many records are read from the log at once.
const BATCH: u64 = 2_000;
/// How many batches of changes a slow listener may fall behind before it must forget everything it keeps.
const BEHIND: usize = 256;

/// Why following stopped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The store could not be read.
    #[error("the log could not be read")]
    Store(#[from] integra_store::Error),
}

/// What one log holds at one `seq`.
#[derive(Debug, Clone, Default)]
pub struct Snapshot {
    /// What readers see.
    pub edition: Arc<Edition>,
    /// The newest saved states.
    pub drafts: Arc<Drafts>,
}

impl Snapshot {
    fn of(fold: &Fold) -> Self {
        Self { edition: Arc::new(fold.edition().clone()), drafts: Arc::new(fold.drafts().clone()) }
    }
}

/// The newest edition with the newest drafts, and the follower that keeps it so.
#[derive(Clone)]
pub struct Live {
    inner: Arc<Inner>,
}

struct Inner {
    store: Store,
    fold: Mutex<Fold>,
    current: ArcSwap<Snapshot>,
    touched: broadcast::Sender<Touched>,
}

impl Live {
    /// Folds the whole log and serves the result.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn start(store: Store, kinds: Kinds) -> Result<Self, Error> {
        let fold = Fold::new(kinds);
        let current = ArcSwap::from_pointee(Snapshot::of(&fold));
        let (touched, _) = broadcast::channel(BEHIND);
        let live = Self { inner: Arc::new(Inner { store, fold: Mutex::new(fold), current, touched }) };
        live.catch_up().await?;
        Ok(live)
    }

    /// The newest edition.
    pub fn edition(&self) -> Arc<Edition> {
        Arc::clone(&self.inner.current.load().edition)
    }

    /// The newest saved states. Two calls may be of two moments: whoever needs drafts and edition takes a snapshot.
    pub fn drafts(&self) -> Arc<Drafts> {
        Arc::clone(&self.inner.current.load().drafts)
    }

    /// The newest edition and the newest drafts of the same `seq`.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::clone(&self.inner.current.load())
    }

    /// The kept files.
    pub fn media(&self) -> Media {
        self.inner.store.media().clone()
    }

    /// Receives what each swap of editions changed. A listener that lags (`RecvError::Lagged`) must forget all it keeps.
    pub fn listen(&self) -> broadcast::Receiver<Touched> {
        self.inner.touched.subscribe()
    }

    /// Applies everything committed so far. Whoever has just committed calls this to see it at once.
    ///
    /// # Errors
    /// The store cannot be read; edition and drafts stay as they were.
    pub async fn catch_up(&self) -> Result<(), Error> {
        let mut fold = self.inner.fold.lock().await;
        loop {
            let records = self.inner.store.read_since(fold.edition().seq, BATCH).await?;
            if records.is_empty() {
                return Ok(());
            }
            let touched = fold.apply(&records);
            self.inner.current.store(Arc::new(Snapshot::of(&fold)));
            // Nobody listening is no error: pages are simply not cached yet.
            let _ = self.inner.touched.send(touched);
        }
    }

    /// Follows the store until the task is dropped. A read that fails is tried again: the portal serves on meanwhile.
    pub async fn follow(self) {
        loop {
            self.inner.store.changed().await;
            if let Err(error) = self.catch_up().await {
                tracing::error!(%error, "following the log failed; trying again");
                tokio::time::sleep(std::time::Duration::from_secs(1)).await;
            }
        }
    }
}
