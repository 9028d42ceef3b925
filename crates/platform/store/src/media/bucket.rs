//! Media files in a bucket that speaks S3, for installations of several machines.

use std::ops::Range;

use object_store::{
    GetOptions, GetRange, ObjectStore, ObjectStoreExt,
    aws::{AmazonS3, AmazonS3Builder},
    path::Path,
};

// Named so that the library above is built with TLS, and never called.
use reqwest as _;

use super::check;
use crate::Error;

/// Everything of ours stands below this name.
const FOLDER: &str = "media";

/// Where a bucket is, and the key to it.
#[derive(Clone, PartialEq, Eq)]
pub struct BucketPlace {
    /// Its name.
    pub bucket: String,
    /// Address of the service; without one, the region's own at Amazon.
    pub endpoint: Option<String>,
    /// The region.
    pub region: String,
    /// Name of the key.
    pub access_key: String,
    /// The key.
    pub secret_key: String,
}

impl std::fmt::Debug for BucketPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The key stays out of logs.
        write!(f, "BucketPlace({} at {:?})", self.bucket, self.endpoint)
    }
}

/// A bucket.
#[derive(Debug)]
pub(super) struct Bucket {
    store: AmazonS3,
}

impl Bucket {
    pub(super) fn open(place: &BucketPlace) -> Result<Self, Error> {
        // Somebody may have chosen one before us; either will do.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&place.bucket)
            .with_region(&place.region)
            .with_access_key_id(&place.access_key)
            .with_secret_access_key(&place.secret_key);
        if let Some(endpoint) = &place.endpoint {
            builder = builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
        }
        Ok(Self { store: builder.build().map_err(failed)? })
    }

    pub(super) async fn put(&self, hash: &str, bytes: Vec<u8>) -> Result<(), Error> {
        if self.is_erased(hash).await? {
            return Err(Error::MediaErased(hash.to_owned()));
        }
        self.store.put(&place(hash)?, bytes.into()).await.map_err(failed)?;
        if self.is_erased(hash).await? {
            // It was erased between the two looks.
            self.erase(hash).await?;
            return Err(Error::MediaErased(hash.to_owned()));
        }
        Ok(())
    }

    pub(super) async fn get(&self, hash: &str, range: Option<Range<u64>>) -> Result<Option<Vec<u8>>, Error> {
        let options = GetOptions { range: range.map(GetRange::Bounded), ..GetOptions::default() };
        match self.store.get_opts(&place(hash)?, options).await {
            Ok(found) => Ok(Some(found.bytes().await.map_err(failed)?.to_vec())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(failed(error)),
        }
    }

    pub(super) async fn size(&self, hash: &str) -> Result<Option<u64>, Error> {
        self.about(&place(hash)?).await.map(|about| about.map(|(size, _)| size))
    }

    async fn about(&self, path: &Path) -> Result<Option<(u64, i64)>, Error> {
        match self.store.head(path).await {
            Ok(about) => Ok(Some((about.size, about.last_modified.timestamp()))),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(failed(error)),
        }
    }

    pub(super) async fn erase(&self, hash: &str) -> Result<bool, Error> {
        let path = place(hash)?;
        self.store.put(&tombstone(hash)?, Vec::new().into()).await.map_err(failed)?;
        let there = self.about(&path).await?.is_some();
        match self.store.delete(&path).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(there),
            Err(error) => Err(failed(error)),
        }
    }

    pub(super) async fn is_erased(&self, hash: &str) -> Result<bool, Error> {
        Ok(self.about(&tombstone(hash)?).await?.is_some())
    }

    pub(super) async fn listed(&self) -> Result<Vec<(String, i64)>, Error> {
        let root = Path::from(FOLDER);
        let mut found = Vec::new();
        for folder in self.store.list_with_delimiter(Some(&root)).await.map_err(failed)?.common_prefixes {
            let start = folder.filename().unwrap_or_default().to_owned();
            for object in self.store.list_with_delimiter(Some(&folder)).await.map_err(failed)?.objects {
                let hash = start.clone() + object.location.filename().unwrap_or_default();
                if check(&hash).is_ok() {
                    found.push((hash, object.last_modified.timestamp()));
                }
            }
        }
        found.sort_unstable();
        Ok(found)
    }

    pub(super) async fn remove_orphan(&self, hash: &str, before: i64) -> Result<bool, Error> {
        let path = place(hash)?;
        match self.about(&path).await? {
            Some((_, put)) if put < before => self.store.delete(&path).await.map_err(failed).map(|()| true),
            _ => Ok(false),
        }
    }
}

fn place(hash: &str) -> Result<Path, Error> {
    check(hash)?;
    Ok(Path::from(format!("{FOLDER}/{}/{}", &hash[..2], &hash[2..])))
}

fn tombstone(hash: &str) -> Result<Path, Error> {
    check(hash)?;
    Ok(Path::from(format!("{FOLDER}/{}/{}.erased", &hash[..2], &hash[2..])))
}

fn failed(error: object_store::Error) -> Error {
    Error::Bucket(std::sync::Arc::new(error))
}
