//! From the commit of a publication to the moment a running server answers with the new page.

use std::{
    collections::BTreeMap,
    thread,
    time::{Duration, Instant},
};

use integra_kernel::{
    CityKey, EntryId, Lang, Slug,
    clock::{Clock, SystemClock},
};
use integra_store::{Block, Change, Store, Tx};
use integra_testing::postgres::{Cluster, Durability, TestDatabase};
use tokio::task::JoinSet;

use crate::{
    Result, content,
    ground::{Ground, Size},
    http::Client,
    measure::{self, Paired, Side},
    portal::Portal,
    process::Demo,
    report::{Aim, Line, Report, Sense, number},
    trouble,
};

/// A save is quick, so there is time for more rounds than with load.
const MORE_ROUNDS: usize = 5;
/// What the design asks for, in milliseconds.
const AIM: Aim = Aim::Under(100.0);
/// A save does not take longer because there are other entries.
const NO_GROWTH: Aim = Aim::RatioAtMost(2.0);
/// A publication that is not seen after this long never will be.
const PATIENCE: Duration = Duration::from_secs(30);
/// Saves come at moments spread over this time, since a server may look for them at intervals.
const SPREAD: u64 = 500;

/// How long one save took, in milliseconds.
struct Took {
    /// Appending what is saved, up to the commit.
    append: f64,
    /// From the commit until the page is another one.
    seen: f64,
}

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let mut within = [Place::within(ground, Size::Grown)?, Place::within(ground, Size::Demo)?];
    let saves = saves(ground, &mut within)?;
    let mut lines = vec![
        line("appended", &saves, |took| took.append)?.aiming(&[NO_GROWTH]),
        line("committed in the server's process, seen", &saves, |took| took.seen)?.aiming(&[AIM]),
    ];
    drop(within);
    let mut beside = [Place::beside(ground, Size::Grown)?, Place::beside(ground, Size::Demo)?];
    let saves = self::saves(ground, &mut beside)?;
    lines.push(line("committed by a program beside it, seen", &saves, |took| took.seen)?.aiming(&[AIM]));
    drop(beside);
    let cluster = Cluster::start(Durability::Full);
    let database = ground.runtime.block_on(TestDatabase::create_on(cluster.url()));
    let mut through = [Place::through(ground, database.url())?, Place::beside(ground, Size::Demo)?];
    let saves = self::saves(ground, &mut through)?;
    let paired = Paired::new(saves.iter().map(|(ours, peer)| (ours.seen, peer.seen)))?;
    let names = ("PostgreSQL", "SQLite");
    let line = Line::new("committed by a program beside it, seen in the demo", "ms", names, &paired, Sense::Long);
    lines.push(line.with_tail().aiming(&[AIM]));
    let settings = vec![
        "seen: from the call of commit until the page comes with another ETag; it is asked for without a pause"
            .to_owned(),
        format!(
            "a new name of a service, published; {} saves on each side in turn; SQLite",
            ground.rounds * MORE_ROUNDS
        ),
    ];
    Ok(Report { benchmark: "publish", settings, lines })
}

fn saves(ground: &Ground, [ours, peer]: &mut [Place; 2]) -> Result<Vec<(Took, Took)>> {
    let mut save = 0;
    measure::rounds(ground.rounds * MORE_ROUNDS, |side| {
        save += 1;
        thread::sleep(Duration::from_millis(save * 97 % SPREAD));
        let place = if side == Side::Ours { &mut *ours } else { &mut *peer };
        place.save_and_see(ground, &format!("Offices for newcomers {save}"))
    })
}

fn line(what: &str, saves: &[(Took, Took)], value: impl Fn(&Took) -> f64) -> Result<Line> {
    let paired = Paired::new(saves.iter().map(|(ours, peer)| (value(ours), value(peer))))?;
    let more = format!("{} more entries", number(content::MORE as f64));
    Ok(Line::new(what, "ms", (&more, "demo"), &paired, Sense::Long).with_tail())
}

/// A server and a store to save into.
struct Place {
    store: Store,
    client: Client,
    path: String,
    etag: String,
    entry: EntryId,
    _server: Server,
}

/// Kept for as long as it serves.
#[expect(dead_code, reason = "held, so that it goes on serving")]
enum Server {
    Here(JoinSet<()>),
    Beside(Box<Demo>),
}

impl Place {
    /// The server runs in this process and is told of each commit.
    fn within(ground: &Ground, size: Size) -> Result<Self> {
        let folder = ground.data(size)?;
        let (store, address, tasks) = ground.runtime.block_on(async {
            let portal = Portal::open(&folder).await?;
            let (address, tasks) = portal.serve().await?;
            Ok((portal.store.clone(), address, tasks))
        })?;
        Self::new(ground, store, Client::connect(address)?, Server::Here(tasks))
    }

    /// The server is a process of its own and notices what another one has committed.
    fn beside(ground: &Ground, size: Size) -> Result<Self> {
        let folder = ground.data(size)?;
        let demo = Demo::start(&ground.binary, &folder)?;
        let store = ground.runtime.block_on(content::open(&folder))?;
        Self::new(ground, store, Client::connect(demo.address)?, Server::Beside(Box::new(demo)))
    }

    /// The same over PostgreSQL, which tells the server that something has been committed.
    fn through(ground: &Ground, database: &str) -> Result<Self> {
        let folder = ground.folder()?;
        let demo = Demo::start_over(database, &ground.binary, &folder)?;
        let store = ground.runtime.block_on(content::open_over(database, &folder))?;
        Self::new(ground, store, Client::connect(demo.address)?, Server::Beside(Box::new(demo)))
    }

    fn new(ground: &Ground, store: Store, client: Client, server: Server) -> Result<Self> {
        let city = CityKey::parse(content::CITY).map_err(|error| trouble(error.to_string()))?;
        let slug = Slug::parse(content::SERVICE).map_err(|error| trouble(error.to_string()))?;
        let found = ground.runtime.block_on(store.find_slug(&city, "service", &slug));
        let found = found.map_err(|error| trouble(error.to_string()))?;
        let entry = found.ok_or_else(|| trouble(format!("the demo has no service {}", content::SERVICE)))?.entry;
        let path = format!("/{}/en/services/{}", content::CITY, content::SERVICE);
        let mut place = Self { store, client, path, etag: String::new(), entry, _server: server };
        place.etag = place.look()?.ok_or_else(|| trouble("the page has no ETag"))?;
        Ok(place)
    }

    /// Saves, publishes, and waits until the page is another one.
    fn save_and_see(&mut self, ground: &Ground, name: &str) -> Result<Took> {
        let saved = ground.runtime.block_on(async {
            let from = Instant::now();
            let mut tx = self.store.begin("bench", SystemClock.now().as_microsecond()).await?;
            reword(&self.store, &mut tx, self.entry, name).await?;
            let (append, from) = (from.elapsed(), Instant::now());
            tx.commit().await?;
            Ok((append.as_secs_f64() * 1e3, from))
        });
        let refused = |error: integra_store::Error| trouble(format!("a save was refused: {error}"));
        let (append, from) = saved.map_err(refused)?;
        loop {
            if let Some(etag) = self.look()? {
                self.etag = etag;
                return Ok(Took { append, seen: from.elapsed().as_secs_f64() * 1e3 });
            }
            if from.elapsed() > PATIENCE {
                return Err(trouble(format!("{} does not show what was published", self.path)));
            }
        }
    }

    /// The ETag of the page if it is another one than before.
    fn look(&mut self) -> Result<Option<String>> {
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let headers = [header("accept-encoding", "br"), header("if-none-match", &self.etag)];
        let answer = self.client.get(&self.path, &headers)?;
        match answer.status {
            304 => Ok(None),
            200 => Ok(Some(answer.header("etag").to_owned()).filter(|etag| !etag.is_empty())),
            other => Err(trouble(format!("{} answers {other}", self.path))),
        }
    }
}

/// Gives an entry another name in English and publishes it.
async fn reword(
    store: &Store,
    tx: &mut Tx,
    entry: EntryId,
    name: &str,
) -> std::result::Result<(), integra_store::Error> {
    let facts = store.latest(&entry, None).await?.map_or(0, |record| record.seq);
    let mut texts = BTreeMap::new();
    for lang in ["en", "sk", "ar"].into_iter().filter_map(|tag| Lang::parse(tag).ok()) {
        let Some(latest) = store.latest(&entry, Some(&lang)).await? else { continue };
        let mut seq = latest.seq;
        if let (Change::Texts { mut fields, .. }, "en") = (latest.change, lang.as_str()) {
            fields.insert("name".to_owned(), vec![Block::source(name)]);
            seq = tx.append(Change::Texts { entry, lang: lang.clone(), fields, base: Some(latest.seq) }).await?;
        }
        texts.insert(lang, seq);
    }
    tx.append(Change::Publish { entry, facts, texts }).await?;
    Ok(())
}
