//! Serving: store, edition, pages, listener, and the jobs beside them.

use std::{
    collections::BTreeMap,
    error::Error,
    net::{SocketAddr, TcpListener},
    path::Path,
    sync::Arc,
    time::Duration,
};

use include_dir::{Dir, include_dir};
use integra_desk::Desk;
use integra_edition::Live;
use integra_kernel::{
    CityKey,
    clock::{Clock, SystemClock},
    urls::{Base, Origin},
};
use integra_store::Store;
use integra_web::{
    Feature, Site,
    front::{Assets, DEFAULT_BUDGET, Limits, Pages, Proxies, Server, Touched, serve, serve_given},
    maps::{self, Maps},
    routes,
};
use listenfd::ListenFd;
use tokio::{
    signal::unix,
    sync::{broadcast::error::RecvError, watch},
    task::JoinSet,
};

use crate::{
    asking,
    config::{Config, Place},
    features, letters, mail, out,
};

static ASSETS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets");
/// How often scheduled publications are looked for.
const LOOK_FOR_DUE: Duration = Duration::from_secs(1);
/// How often kept files that nobody names are looked for.
const TIDY_FILES: Duration = Duration::from_secs(24 * 60 * 60);
/// How long jobs have to come to an end when the program is told to end.
const LAST_WORK: Duration = Duration::from_secs(10);
/// How often what is over is tidied away.
const TIDY: Duration = Duration::from_secs(60 * 60);

/// Open files that are no connections of readers.
const OTHER_HANDLES: u64 = 512;

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
    /// Where map data lies, and where tiles are kept.
    pub maps: maps::Settings,
    /// Whose word about where a request comes from is taken.
    pub proxies: Proxies,
}

/// A running server.
pub struct Running {
    /// Where it listens.
    pub address: SocketAddr,
    server: Server,
    jobs: JoinSet<()>,
    /// Jobs that are brought to an end before the program ends, and how they are told to.
    work: JoinSet<()>,
    stop: watch::Sender<bool>,
}

impl Running {
    /// Waits until a signal has ended it and the requests under way are answered.
    pub async fn finished(mut self) {
        self.server.finished().await;
        // Nobody may be left to hear it.
        let _ = self.stop.send(true);
        if tokio::time::timeout(LAST_WORK, async { while self.work.join_next().await.is_some() {} }).await.is_err() {
            tracing::warn!("a job takes too long to end; it will be done again");
        }
        self.work.shutdown().await;
        self.jobs.shutdown().await;
    }
}

/// Opens a store with the private tables of all features.
pub async fn open(database: &str, data: &Path) -> Result<Store, integra_store::Error> {
    Store::open_with(database, data, features::migrations()).await
}

/// Runs `integra serve`.
pub async fn run(place: &Place) -> Result<(), Box<dyn Error + Send + Sync>> {
    let config = Config::read(&place.config)?;
    let features = features::without(&config.without)?;
    let store = config.open().await?;
    let mut desk = integra_desk::Settings {
        https: config.https,
        origin: config.origin.clone(),
        openid: config.sign_in.providers(place.config.parent().unwrap_or(Path::new("")), config.origin.as_deref())?,
        ..integra_desk::Settings::default()
    };
    asking::settings(&config, &mut desk)?;
    let (bases, origin) = (config.bases()?, config.origin()?);
    let wish = Wish {
        listen: config.listen,
        features,
        bases,
        origin,
        https: config.https,
        desk,
        letters: mail::way(&config)?,
        maps: config.maps(),
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
    let (mut jobs, mut work) = (JoinSet::new(), JoinSet::new());
    let (stop, stopped) = watch::channel(false);
    jobs.spawn(forget(live.clone(), Arc::clone(&pages)));
    jobs.spawn(live.clone().follow());
    jobs.spawn(publish_due(store.clone(), live.clone(), Arc::clone(&clock)));
    let has_desk = wish.features.iter().any(|feature| feature.name == integra_desk::NAME);
    jobs.spawn(tidy(store.clone(), has_desk, Arc::clone(&clock)));
    let desk_live = live.clone();
    let mut site = Site::build(
        &wish.features,
        integra_common::PLATFORM,
        live,
        Arc::clone(&assets),
        clock,
        wish.bases,
        wish.origin,
    )?;
    site.maps = Maps::new(wish.maps);
    let site = Arc::new(site);
    jobs.spawn(index(Arc::clone(&site)));
    let desk = if has_desk {
        jobs.spawn(letters::send_all(store.clone(), wish.letters, Arc::clone(&site.clock)));
        jobs.spawn(tidy_files(store.clone(), Arc::clone(&site.clock)));
        let desk = Arc::new(Desk::new(store, desk_live, Arc::clone(&site), wish.desk));
        work.spawn(integra_desk::work(Arc::clone(&desk), stopped));
        integra_desk::router(desk)
    } else {
        axum::Router::new()
    };
    let front = routes::front(site, pages, desk).assets(assets).https(wish.https).behind(wish.proxies).limits(limits());
    let held = held()?;
    let server = if held.is_empty() {
        serve(wish.listen, front, ended()?).await?
    } else {
        serve_given(held, front, ended()?).await?
    };
    Ok(Running { address: server.address(), server, jobs, work, stop })
}

/// Sockets that a supervisor holds open for us (`sd_listen_fds(3)`): they outlive this process, so whoever connects while
/// it is being started anew waits a moment and is not refused.
fn held() -> std::io::Result<Vec<TcpListener>> {
    let mut held = ListenFd::from_env();
    (0..held.len()).filter_map(|number| held.take_tcp_listener(number).transpose()).collect()
}

/// As many connections as the system lets this process have, up to the usual; files and the database need some handles too.
fn limits() -> Limits {
    let mut limits = Limits::default();
    // Systems give a process few handles unless it asks for more, which it may do up to a limit of its administrator's.
    if let Ok(handles) = rlimit::increase_nofile_limit(u64::MAX) {
        let left = handles.saturating_sub(OTHER_HANDLES).max(handles / 2);
        limits.connections = limits.connections.min(usize::try_from(left).unwrap_or(usize::MAX));
    }
    limits
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

/// Brings the search indexes that readers have asked to the newest edition.
async fn index(site: Arc<Site>) {
    let mut touched = site.live.listen();
    while !matches!(touched.recv().await, Err(RecvError::Closed)) {
        let site = Arc::clone(&site);
        let done = tokio::task::spawn_blocking(move || site.finder.keep_up(&site.live.edition())).await;
        // Whoever asks next tries again, and is told when it fails.
        if let Ok(Err(error)) = done {
            tracing::error!(error = %out::sentence(&error), "a search index could not be changed");
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

/// Takes away sessions, links, counted tries, sign-ups and reports that are over.
async fn tidy(store: Store, has_desk: bool, clock: Arc<dyn Clock>) {
    loop {
        let now = clock.now().as_microsecond();
        let done = match store.tidy(now).await {
            Ok(()) if has_desk => integra_desk::tidy(&store, now).await,
            done => done,
        };
        if let Err(error) = done {
            tracing::error!(error = %out::sentence(&error), "what is over could not be tidied away; trying again");
        }
        tokio::time::sleep(TIDY).await;
    }
}

/// Takes away kept files that no record names: a crash came between them and their record.
async fn tidy_files(store: Store, clock: Arc<dyn Clock>) {
    loop {
        match store.tidy_media(clock.now().as_second()).await {
            Ok(0) => {}
            Ok(files) => tracing::info!(files, "kept files that nobody names were taken away"),
            Err(error) => {
                tracing::error!(error = %out::sentence(&error), "kept files could not be tidied; trying again")
            }
        }
        tokio::time::sleep(TIDY_FILES).await;
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
