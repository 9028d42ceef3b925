//! Serving: store, edition, pages, listener, and the jobs beside them.

use std::{collections::BTreeMap, error::Error, net::SocketAddr, path::Path, sync::Arc, time::Duration};

use include_dir::{Dir, include_dir};
use integra_desk::Desk;
use integra_edition::Live;
use integra_kernel::{
    CityKey,
    clock::{Clock, SystemClock},
    urls::{Base, Origin},
};
use integra_store::{FeatureMigrations, Store};
use integra_web::{
    Feature, Site,
    front::{Assets, DEFAULT_BUDGET, Pages, Proxies, Server, Touched, serve},
    routes,
};
use tokio::{signal::unix, sync::broadcast::error::RecvError, task::JoinSet};

use crate::{
    config::{Config, Place},
    features, letters, mail, out,
};

static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets");
/// How often scheduled publications are looked for.
const LOOK_FOR_DUE: Duration = Duration::from_secs(1);
/// How often what is over is tidied away.
const TIDY: Duration = Duration::from_secs(60 * 60);

/// What a server needs to know.
pub struct Wish {
    /// Address and port.
    pub listen: SocketAddr,
    /// Features.
    pub features: Vec<Feature>,
    /// Where cities publish their portals.
    pub bases: BTreeMap<CityKey, Base>,
    /// Scheme and host of the installation.
    pub origin: Option<Origin>,
    /// Whether readers come over https.
    pub https: bool,
    /// How the desk behaves.
    pub desk: integra_desk::Settings,
    /// Where letters go.
    pub letters: letters::Way,
    /// Whose word about where a request comes from is taken.
    pub proxies: Proxies,
}

/// A running server.
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    server: Server,
    jobs: JoinSet<()>,
}

impl Running {
    /// Waits until a signal has ended it and the requests under way are answered.
    pub async fn finished(mut self) {
        self.server.finished().await;
        self.jobs.shutdown().await;
    }
}

/// Opens a store with the private tables of all features.
pub async fn open(database: &str, data: &Path) -> Result<Store, integra_store::Error> {
    Store::open_with(database, data, migrations()).await
}

/// The private tables of all features.
pub fn migrations() -> Vec<FeatureMigrations> {
    vec![integra_desk::migrations()]
}

/// Runs `integra serve`.
pub async fn run(place: &Place) -> Result<(), Box<dyn Error + Send + Sync>> {
    let config = Config::read(&place.config)?;
    let features = features::without(&config.without)?;
    let store = open(&config.database(), &config.data).await?;
    let desk = integra_desk::Settings {
        https: config.https,
        origin: config.origin.clone(),
        openid: config.sign_in.providers(place.config.parent().unwrap_or(Path::new("")), config.origin.as_deref())?,
        ..integra_desk::Settings::default()
    };
    let (bases, origin) = (config.bases()?, config.origin()?);
    let wish = Wish {
        listen: config.listen,
        features,
        bases,
        origin,
        https: config.https,
        desk,
        letters: mail::way(&config)?,
        proxies: config.proxies()?,
    };
    let running = start(store.clone(), wish).await?;
    out::line(&format!("Integra listens on http://{}", running.address));
    running.finished().await;
    store.close().await?;
    Ok(())
}

/// Starts a server over a store. It ends on SIGTERM or SIGINT.
pub async fn start(store: Store, wish: Wish) -> Result<Running, Box<dyn Error + Send + Sync>> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let live = Live::start(store.clone(), features::kinds(&wish.features)).await?;
    let assets = Arc::new(Assets::from_dir(&ASSETS));
    let pages = Pages::new(Arc::clone(&clock), DEFAULT_BUDGET);
    let mut jobs = JoinSet::new();
    jobs.spawn(forget(live.clone(), Arc::clone(&pages)));
    jobs.spawn(live.clone().follow());
    jobs.spawn(publish_due(store.clone(), live.clone(), Arc::clone(&clock)));
    let desk_live = live.clone();
    let site = Site::build(
        &wish.features,
        integra_common::PLATFORM,
        live,
        Arc::clone(&assets),
        clock,
        wish.bases,
        wish.origin,
    )?;
    let site = Arc::new(site);
    let desk = if wish.features.iter().any(|feature| feature.name == integra_desk::NAME) {
        jobs.spawn(letters::send_all(store.clone(), wish.letters, Arc::clone(&site.clock)));
        jobs.spawn(tidy(store.clone(), Arc::clone(&site.clock)));
        integra_desk::router(Arc::new(Desk::new(store, desk_live, Arc::clone(&site), wish.desk)))
    } else {
        axum::Router::new()
    };
    let front = routes::front(site, pages, desk).assets(assets).https(wish.https).behind(wish.proxies);
    let server = serve(wish.listen, front, ended()?).await?;
    Ok(Running { address: server.address(), server, jobs })
}

/// Drops pages when what they show has changed.
async fn forget(live: Live, pages: Arc<Pages>) {
    let mut touched = live.listen();
    loop {
        match touched.recv().await {
            Ok(touched) => pages.forget(&Touched::new(touched.seq, touched.keys)),
            Err(RecvError::Lagged(_)) => pages.forget_all(live.edition().seq),
            Err(RecvError::Closed) => return,
        }
    }
}

/// Publishes and ends what was scheduled, when it is due.
async fn publish_due(store: Store, live: Live, clock: Arc<dyn Clock>) {
    loop {
        tokio::time::sleep(LOOK_FOR_DUE).await;
        let done = match store.run_due(clock.now().as_microsecond()).await {
            Ok(0) => continue,
            Ok(_) => live.catch_up().await.map_err(|error| out::sentence(&error)),
            Err(error) => Err(out::sentence(&error)),
        };
        if let Err(error) = done {
            tracing::error!(%error, "scheduled publications could not be made; trying again");
        }
    }
}

/// Takes away sessions, links, counted tries and reports that are over.
async fn tidy(store: Store, clock: Arc<dyn Clock>) {
    loop {
        let now = clock.now().as_microsecond();
        let done = match store.tidy(now).await {
            Ok(_) => integra_desk::tidy(&store, now).await,
            Err(error) => Err(error),
        };
        if let Err(error) = done {
            tracing::error!(error = %out::sentence(&error), "what is over could not be tidied away; trying again");
        }
        tokio::time::sleep(TIDY).await;
    }
}

/// Resolves when somebody asks the process to end.
fn ended() -> Result<impl Future<Output = ()> + Send + 'static, std::io::Error> {
    let mut terminate = unix::signal(unix::SignalKind::terminate())?;
    let mut interrupt = unix::signal(unix::SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
