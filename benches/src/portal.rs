//! A whole portal in this process, put together as the program does it.

use std::{collections::BTreeMap, net::SocketAddr, path::Path, sync::Arc};

use bytes::Bytes;
use http::{Request, header};
use http_body_util::{BodyExt, Empty};
use include_dir::{Dir, include_dir};
use integra_edition::Live;
use integra_kernel::clock::{Clock, FixedClock, Timestamp};
use integra_store::Store;
use integra_web::{
    Site,
    front::{self, Assets, Front, Pages},
    routes,
};
use tokio::task::JoinSet;

use crate::{Result, content, trouble};

static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../assets");
/// Monday, 23 November 2026, 9:00 in Košice: offices are open, and none closes while we measure.
pub const NOW: &str = "2026-11-23T08:00:00Z";

/// A portal over a data folder.
pub struct Portal {
    /// Its store.
    pub store: Store,
    /// The edition it shows.
    pub live: Live,
    /// What all its pages share.
    pub site: Arc<Site>,
    pages: Arc<Pages>,
    front: Front,
}

impl Portal {
    /// Opens the store and folds its log.
    ///
    /// # Errors
    /// There is no store, or the portal cannot be put together.
    pub async fn open(folder: &Path) -> Result<Self> {
        Self::with(folder, &content::features(), |_, _, _| axum::Router::new()).await
    }

    /// The same with its desk, where a password is enough.
    ///
    /// # Errors
    /// There is no store, or the portal cannot be put together.
    pub async fn with_desk(folder: &Path) -> Result<Self> {
        let mut features = content::features();
        features.push(integra_desk::feature());
        let settings = integra_desk::Settings { password_is_enough: true, ..integra_desk::Settings::default() };
        let desk = |store: &Store, live: &Live, site: &Arc<Site>| {
            let desk = integra_desk::Desk::new(store.clone(), live.clone(), Arc::clone(site), settings);
            integra_desk::router(Arc::new(desk))
        };
        Self::with(folder, &features, desk).await
    }

    async fn with(
        folder: &Path,
        features: &[integra_web::Feature],
        private: impl FnOnce(&Store, &Live, &Arc<Site>) -> axum::Router,
    ) -> Result<Self> {
        let store = content::open(folder).await?;
        let now: Timestamp = NOW.parse().map_err(|error| trouble(format!("{NOW} is no moment: {error}")))?;
        let clock: Arc<dyn Clock> = Arc::new(FixedClock::new(now));
        let live = Live::start(store.clone(), content::kinds()).await.map_err(|error| trouble(error.to_string()))?;
        let assets = Arc::new(Assets::from_dir(&ASSETS));
        let pages = Pages::new(Arc::clone(&clock), front::DEFAULT_BUDGET);
        let site = Site::build(
            features,
            integra_common::PLATFORM,
            live.clone(),
            Arc::clone(&assets),
            clock,
            BTreeMap::new(),
            None,
        );
        let site = Arc::new(site.map_err(|error| trouble(error.to_string()))?);
        let router = private(&store, &live, &site);
        let front = routes::front(Arc::clone(&site), Arc::clone(&pages), router).assets(assets);
        Ok(Self { store, live, site, pages, front })
    }

    /// Asks for a page, as a browser that knows brotli, and gives how many bytes came.
    ///
    /// # Errors
    /// The answer is not 200.
    pub async fn ask(&self, path: &str) -> Result<usize> {
        let request = Request::get(path).header(header::ACCEPT_ENCODING, "br, gzip").body(Empty::<Bytes>::new());
        let request = request.map_err(|error| trouble(format!("{path}: {error}")))?;
        let answer = self.front.answer(request, None).await;
        if answer.status() != http::StatusCode::OK {
            return Err(trouble(format!("{path} answers {}", answer.status())));
        }
        let body = answer.into_body().collect().await.map_err(|error| trouble(format!("{path}: {error}")))?;
        Ok(body.to_bytes().len())
    }

    /// Sends a request, and gives the status and the body.
    ///
    /// # Errors
    /// The body does not come.
    pub async fn send(&self, request: Request<String>) -> Result<(http::StatusCode, String)> {
        let path = request.uri().path().to_owned();
        let answer = self.front.answer(request, None).await;
        let status = answer.status();
        let body = answer.into_body().collect().await.map_err(|error| trouble(format!("{path}: {error}")))?;
        Ok((status, String::from_utf8_lossy(&body.to_bytes()).into_owned()))
    }

    /// Forgets all pages.
    pub fn forget(&self) {
        self.pages.forget_all(self.live.edition().seq);
    }

    /// How many pages are kept.
    pub fn kept(&self) -> usize {
        self.pages.usage().pages
    }

    /// Listens on loopback, follows the log and drops the pages that change, until the tasks are dropped.
    ///
    /// # Errors
    /// No port is free.
    pub async fn serve(&self) -> Result<(SocketAddr, JoinSet<()>)> {
        let mut tasks = JoinSet::new();
        let (mut touched, pages) = (self.live.listen(), Arc::clone(&self.pages));
        let live = self.live.clone();
        tasks.spawn(async move {
            loop {
                match touched.recv().await {
                    Ok(touched) => pages.forget(&front::Touched::new(touched.seq, touched.keys)),
                    Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => pages.forget_all(live.edition().seq),
                    Err(tokio::sync::broadcast::error::RecvError::Closed) => return,
                }
            }
        });
        tasks.spawn(self.live.clone().follow());
        // Nobody tells it to end: it ends with the process.
        let server = front::serve(([127, 0, 0, 1], 0).into(), self.front.clone(), std::future::pending()).await;
        let server = server.map_err(|error| trouble(error.to_string()))?;
        Ok((server.address(), tasks))
    }
}
