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
/// What the design asks for.
const AIM: Aim = Aim::Under(100.0);
/// A publication that is not seen after this long never will be.
const PATIENCE: Duration = Duration::from_secs(30);
/// Saves come at moments spread over this time, since a server may look for them at intervals.
const SPREAD: u64 = 500;

/// Measures it.
pub fn run(ground: &Ground) -> Result<Report> {
    let mut within = [Place::within(ground, Size::Grown)?, Place::within(ground, Size::Demo)?];
    let mut lines = vec![compare(ground, "saved in the server's process", &mut within)?];
    drop(within);
    let mut beside = [Place::beside(ground, Size::Grown)?, Place::beside(ground, Size::Demo)?];
    lines.push(compare(ground, "saved by a program beside it (SQLite)", &mut beside)?);
    let settings = vec![
        "from the call of commit until the page comes with another ETag; the page is asked for without a pause"
            .to_owned(),
        format!("{} saves on each side in turn", ground.rounds * MORE_ROUNDS),
    ];
    Ok(Report { benchmark: "publish", settings, lines })
}

fn compare(ground: &Ground, what: &str, [ours, peer]: &mut [Place; 2]) -> Result<Line> {
    let mut save = 0;
    let pairs = measure::rounds(ground.rounds * MORE_ROUNDS, |side| {
        save += 1;
        thread::sleep(Duration::from_millis(save * 97 % SPREAD));
        let place = if side == Side::Ours { &mut *ours } else { &mut *peer };
        place.save_and_see(ground, &format!("Offices for newcomers {save}"))
    })?;
    let names = (format!("{} more entries", number(content::MORE as f64)), "demo".to_owned());
    let line = Line::new(what, "ms", (&names.0, &names.1), &Paired::new(pairs)?, Sense::Long);
    Ok(line.with_tail().aiming(&[AIM]))
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

    /// Milliseconds from the commit until the page is another one.
    fn save_and_see(&mut self, ground: &Ground, name: &str) -> Result<f64> {
        let from = ground.runtime.block_on(async {
            let mut tx = self.store.begin("bench", SystemClock.now().as_microsecond()).await?;
            reword(&self.store, &mut tx, self.entry, name).await?;
            let from = Instant::now();
            tx.commit().await?;
            Ok(from)
        });
        let from = from.map_err(|error: integra_store::Error| trouble(format!("a save was refused: {error}")))?;
        loop {
            if let Some(etag) = self.look()? {
                self.etag = etag;
                return Ok(from.elapsed().as_secs_f64() * 1e3);
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
