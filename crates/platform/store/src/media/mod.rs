//! Media files, named by what they contain. A file is kept for good before any record may name it.
//!
//! They lie in the data folder, or in a bucket that speaks S3 when the configuration names one. Whatever comes in is
//! written into the data folder first, so that no file is ever held in memory before its size is known.

mod bucket;
mod disk;
mod incoming;
mod orphans;

use std::{ops::Range, path::Path, path::PathBuf, sync::Arc};

use integra_kernel::{canonical, files::is_hash};

use crate::{Error, files};

pub use bucket::BucketPlace;
pub use incoming::Incoming;

use bucket::Bucket;
use disk::Disk;

/// All media files of an installation. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct Media {
    disk: Disk,
    bucket: Option<Arc<Bucket>>,
}

/// Checks that a text is a media hash, so that it can safely become a path.
pub(crate) fn check(hash: &str) -> Result<(), Error> {
    if is_hash(hash) { Ok(()) } else { Err(Error::NotAHash(hash.chars().take(80).collect())) }
}

impl Media {
    pub(crate) async fn open(data: &Path, bucket: Option<&BucketPlace>) -> Result<Self, Error> {
        let disk = Disk::open(data).await?;
        let bucket = bucket.map(Bucket::open).transpose()?.map(Arc::new);
        Ok(Self { disk, bucket })
    }

    /// Keeps a file and gives its name: the hex SHA-256 of its bytes. Keeping it twice is no error.
    ///
    /// # Errors
    /// The file was erased before, or the disk or the bucket refuses.
    pub async fn put(&self, bytes: impl Into<Vec<u8>>) -> Result<String, Error> {
        let bytes = bytes.into();
        let Some(bucket) = &self.bucket else { return self.disk.put(bytes).await };
        let (hash, bytes) = files::blocking(move || (canonical::hash_bytes(&bytes), bytes)).await;
        bucket.put(&hash, bytes).await?;
        Ok(hash)
    }

    /// The bytes of a file, or `None` when there is no such file (any more).
    ///
    /// # Errors
    /// `hash` is no media hash, or the file cannot be read.
    pub async fn get(&self, hash: &str) -> Result<Option<Vec<u8>>, Error> {
        check(hash)?;
        match &self.bucket {
            Some(bucket) => bucket.get(hash, None).await,
            None => self.disk.get(hash, None).await,
        }
    }

    /// Some bytes of a file; fewer when it ends earlier. `None` when there is no such file.
    ///
    /// # Errors
    /// `hash` is no media hash, or the file cannot be read.
    pub async fn part(&self, hash: &str, range: Range<u64>) -> Result<Option<Vec<u8>>, Error> {
        check(hash)?;
        match &self.bucket {
            Some(bucket) => bucket.get(hash, Some(range)).await,
            None => self.disk.get(hash, Some(range)).await,
        }
    }

    /// How many bytes a file has, or `None` when there is no such file.
    ///
    /// # Errors
    /// `hash` is no media hash, or the file cannot be looked for.
    pub async fn size(&self, hash: &str) -> Result<Option<u64>, Error> {
        check(hash)?;
        match &self.bucket {
            Some(bucket) => bucket.size(hash).await,
            None => self.disk.size(hash).await,
        }
    }

    /// Removes a file for good: a tombstone stays, so that the same bytes cannot come back. True when it was there.
    ///
    /// # Errors
    /// `hash` is no media hash, or the disk or the bucket refuses.
    pub async fn erase(&self, hash: &str) -> Result<bool, Error> {
        check(hash)?;
        match &self.bucket {
            Some(bucket) => bucket.erase(hash).await,
            None => self.disk.erase(hash).await,
        }
    }

    /// Whether a file was erased.
    ///
    /// # Errors
    /// `hash` is no media hash, or the bucket cannot be asked.
    pub async fn is_erased(&self, hash: &str) -> Result<bool, Error> {
        check(hash)?;
        match &self.bucket {
            Some(bucket) => bucket.is_erased(hash).await,
            None => self.disk.is_erased(hash).await,
        }
    }

    /// Where a file is on the disk, when files are kept there.
    ///
    /// # Errors
    /// `hash` is no media hash.
    pub fn path(&self, hash: &str) -> Result<PathBuf, Error> {
        self.disk.path(hash)
    }

    /// A place for a file that is coming in.
    ///
    /// # Errors
    /// The disk refuses.
    pub async fn receive(&self) -> Result<Incoming, Error> {
        Incoming::begin(self.disk.temporary()).await
    }

    /// The hashes of all files.
    pub(crate) async fn all(&self) -> Result<Vec<String>, Error> {
        Ok(self.listed().await?.into_iter().map(|(hash, _)| hash).collect())
    }

    /// All files, each with the moment somebody last put it, in seconds since 1970.
    async fn listed(&self) -> Result<Vec<(String, i64)>, Error> {
        match &self.bucket {
            Some(bucket) => bucket.listed().await,
            None => self.disk.listed().await,
        }
    }

    /// Removes a file nobody names, unless somebody has put it again since `before` (seconds since 1970).
    async fn remove_orphan(&self, hash: &str, before: i64) -> Result<bool, Error> {
        match &self.bucket {
            Some(bucket) => bucket.remove_orphan(hash, before).await,
            None => self.disk.remove_orphan(hash, before).await,
        }
    }
}
