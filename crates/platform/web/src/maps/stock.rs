//! Finished pictures: a few in memory, tiles on the disk, and no more at work at once than the machine can bear.

mod disk;

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use bytes::Bytes;
use disk::Disk;
use tokio::sync::{OnceCell, Semaphore};

/// Limits of the stock.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Bytes of tiles on the disk.
    pub disk: u64,
    /// Bytes of pictures in memory.
    pub memory: usize,
    /// Pictures drawn at once.
    pub at_once: usize,
    /// Pictures waiting to be drawn. Who comes then is asked to come again.
    pub waiting: usize,
}

impl Default for Settings {
    fn default() -> Self {
        // Half of the machine is left to those who read.
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        Self { disk: 64 << 20, memory: 4 << 20, at_once: (processors / 2).max(1), waiting: 48 }
    }
}

/// Why there is no picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Too many ask at once.
    Busy,
    /// It cannot be drawn.
    Failed(String),
}

type Flight = Arc<OnceCell<Result<Bytes, Refusal>>>;

/// Finished pictures, by name.
pub(super) struct Stock {
    limits: Settings,
    disk: Option<Arc<Disk>>,
    recent: Mutex<Vec<(String, Bytes)>>,
    flights: Mutex<HashMap<String, Flight>>,
    at_work: Semaphore,
    waiting: AtomicUsize,
}

impl Stock {
    pub(super) fn new(folder: Option<PathBuf>, limits: Settings) -> Self {
        Self {
            disk: folder.map(|folder| Arc::new(Disk::new(folder, limits.disk))),
            recent: Mutex::default(),
            flights: Mutex::default(),
            at_work: Semaphore::new(limits.at_once.max(1)),
            waiting: AtomicUsize::new(0),
            limits,
        }
    }

    /// A picture by its name: as it is kept, else made. Whoever asks for the same meanwhile waits for it.
    pub(super) async fn get<E: std::fmt::Display>(
        &self,
        name: &str,
        on_disk: bool,
        make: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
    ) -> Result<Bytes, Refusal> {
        if let Some((_, bytes)) = lock(&self.recent).iter().find(|(of, _)| of == name) {
            return Ok(bytes.clone());
        }
        let flight = Arc::clone(lock(&self.flights).entry(name.to_owned()).or_default());
        let outcome = flight.get_or_init(|| self.made(name, on_disk, make)).await.clone();
        // Whoever is first back clears up; a later flight of the same name is another one.
        let mut flights = lock(&self.flights);
        if flights.get(name).is_some_and(|known| Arc::ptr_eq(known, &flight)) {
            flights.remove(name);
        }
        outcome
    }

    async fn made<E: std::fmt::Display>(
        &self,
        name: &str,
        on_disk: bool,
        make: impl FnOnce() -> Result<Vec<u8>, E> + Send + 'static,
    ) -> Result<Bytes, Refusal> {
        let disk = self.disk.clone().filter(|_| on_disk);
        let path = name.to_owned();
        if let Some(disk) = disk.clone() {
            let path = path.clone();
            if let Ok(Some(bytes)) = tokio::task::spawn_blocking(move || disk.read(&path)).await {
                return Ok(self.remember(name, bytes.into()));
            }
        }
        let _place = Place::take(&self.waiting, self.limits.waiting).ok_or(Refusal::Busy)?;
        let permit = self.at_work.acquire().await.map_err(|_| Refusal::Busy)?;
        let work = move || {
            let bytes = make().map_err(|error| Refusal::Failed(error.to_string()))?;
            if let Some(disk) = disk {
                disk.write(&path, &bytes);
            }
            Ok(Bytes::from(bytes))
        };
        let outcome = tokio::task::spawn_blocking(work).await;
        drop(permit);
        let outcome = outcome.unwrap_or_else(|_| Err(Refusal::Failed("the drawing was broken off".to_owned())));
        // Before the flight ends: nobody may find neither the flight nor the picture.
        outcome.map(|bytes| self.remember(name, bytes))
    }

    fn remember(&self, name: &str, bytes: Bytes) -> Bytes {
        let mut recent = lock(&self.recent);
        recent.insert(0, (name.to_owned(), bytes.clone()));
        let mut sum = 0;
        recent.retain(|(_, bytes)| {
            sum += bytes.len();
            sum <= self.limits.memory
        });
        bytes
    }
}

/// A place in the queue; given back when it is dropped, also by somebody who leaves.
struct Place<'a>(&'a AtomicUsize);

impl<'a> Place<'a> {
    fn take(waiting: &'a AtomicUsize, most: usize) -> Option<Self> {
        let place = Self(waiting);
        (waiting.fetch_add(1, Ordering::AcqRel) < most).then_some(place)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    // Lists of finished pictures are whole at every moment, whoever stopped in between.
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::{convert::Infallible, time::Duration};

    use super::*;

    fn stock(folder: Option<PathBuf>, waiting: usize) -> Arc<Stock> {
        Arc::new(Stock::new(folder, Settings { waiting, at_once: 1, ..Settings::default() }))
    }

    /// Asks for a picture, and counts how often it was drawn.
    async fn ask(stock: &Stock, name: &str, drawn: &Arc<AtomicUsize>) -> Result<Bytes, Refusal> {
        let drawn = Arc::clone(drawn);
        let draw = move || {
            std::thread::sleep(Duration::from_millis(30));
            drawn.fetch_add(1, Ordering::SeqCst);
            Ok::<_, Infallible>(vec![7; 10])
        };
        stock.get(name, true, draw).await
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn many_who_ask_for_one_picture_get_one_drawing() {
        let (stock, drawn) = (stock(None, 1), Arc::new(AtomicUsize::new(0)));
        let all = (0..20).map(|_| {
            let (stock, drawn) = (Arc::clone(&stock), Arc::clone(&drawn));
            tokio::spawn(async move { ask(&stock, "v/1", &drawn).await })
        });
        for one in all.collect::<Vec<_>>() {
            assert_eq!(one.await.expect("answered"), Ok(Bytes::from(vec![7; 10])));
        }
        assert_eq!(drawn.load(Ordering::SeqCst), 1);
        ask(&stock, "v/1", &drawn).await.expect("kept");
        assert_eq!((drawn.load(Ordering::SeqCst), lock(&stock.flights).len()), (1, 0));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn who_comes_when_too_many_wait_is_asked_to_come_again() {
        let (stock, drawn) = (stock(None, 3), Arc::new(AtomicUsize::new(0)));
        let all = (0..12).map(|at| {
            let (stock, drawn) = (Arc::clone(&stock), Arc::clone(&drawn));
            tokio::spawn(async move { ask(&stock, &format!("v/{at}"), &drawn).await })
        });
        let mut busy = 0;
        for one in all.collect::<Vec<_>>() {
            busy += usize::from(one.await.expect("answered") == Err(Refusal::Busy));
        }
        assert!((6..=9).contains(&busy), "{busy}");
        assert_eq!(drawn.load(Ordering::SeqCst), 12 - busy);
        assert_eq!(stock.waiting.load(Ordering::SeqCst), 0);
        ask(&stock, "v/later", &drawn).await.expect("the queue is empty again");
    }

    #[tokio::test]
    async fn a_tile_outlives_the_program_and_a_failure_is_told_and_not_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let drawn = Arc::new(AtomicUsize::new(0));
        for _ in 0..2 {
            ask(&stock(Some(folder.path().to_owned()), 4), "v.en/1-2-3@1", &drawn).await.expect("a tile");
        }
        assert_eq!(drawn.load(Ordering::SeqCst), 1);
        let stock = stock(Some(folder.path().to_owned()), 4);
        let failed = stock.get("v/2", true, || Err("no ground")).await;
        assert_eq!(failed, Err(Refusal::Failed("no ground".to_owned())));
        assert!(ask(&stock, "v/2", &drawn).await.is_ok());
    }
}
