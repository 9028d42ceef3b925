//! What everything about signing up shares.

use std::sync::Arc;

use integra_edition::Live;
use integra_kernel::{CityKey, clock::Timestamp};
use integra_store::Store;
use integra_web::{Site, quota::Quota};

/// Signing up, in one installation.
pub struct SignUps {
    /// Where everything is kept.
    pub store: Store,
    /// The newest edition.
    pub live: Live,
    /// The public site.
    pub site: Arc<Site>,
    /// Scheme and host people use, for links in letters of cities that do not say so themselves.
    pub origin: Option<String>,
    /// How much people have sent this hour.
    pub(crate) quota: Quota,
}

/// Why something could not be done.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The store failed, or refused.
    #[error(transparent)]
    Store(#[from] integra_store::Error),
    /// The log could not be read.
    #[error(transparent)]
    Edition(#[from] integra_edition::Error),
    /// What was sealed is nothing this program wrote.
    #[error("what somebody left with us cannot be read: {0}")]
    Person(#[from] serde_json::Error),
    /// A document could not be made.
    #[error("the certificate could not be made: {0}")]
    Paper(String),
}

impl SignUps {
    /// Signing up over a store and its public site.
    pub fn new(store: Store, live: Live, site: Arc<Site>, origin: Option<String>) -> Self {
        Self { store, live, site, origin, quota: Quota::new() }
    }

    /// Now.
    pub fn now(&self) -> Timestamp {
        self.site.clock.now()
    }

    /// Now, in microseconds since 1970, as the store keeps moments.
    pub fn micros(&self) -> i64 {
        self.now().as_microsecond()
    }

    /// Shows what was just committed.
    pub(crate) async fn settle(&self) -> Result<(), Error> {
        Ok(self.live.catch_up().await?)
    }

    /// An address of a city with scheme and host, as letters need it.
    pub fn in_full(&self, city: &CityKey, root_relative: &str) -> String {
        let full = self.site.urls().in_full(city, root_relative);
        match &self.origin {
            Some(origin) if full.starts_with('/') => format!("{origin}{full}"),
            _ => full,
        }
    }
}

/// Bytes nobody can guess.
pub(crate) fn chance<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}
