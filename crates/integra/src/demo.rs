//! The demo: real public facts about real cities, ready in seconds.

use std::{
    error::Error,
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::Args;
use include_dir::{Dir, include_dir};
use integra_desk::{links::LinkChecker, suggesting::Suggester};
use integra_exchange::bundle::{self, Files};
use integra_kernel::clock::{Clock, SystemClock};
use integra_outside::Outside;
use integra_store::Store;
use integra_web::front::Proxies;
use serde_json::json;

use crate::{asking, chance::chance, config, features, letters, out, serve, staff};

static CONTENT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../demo");
/// The author of everything a demo is made of; how a database tells that it is one.
const AUTHOR: &str = "demo";

/// What `integra demo` is told.
#[derive(Debug, Args)]
pub struct Demo {
    /// Address and port to listen on; port 0 takes a free one.
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Folder for the data; without it the demo forgets everything when it ends.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Database instead of a file in the data folder, for instance postgres://user@localhost/integra.
    #[arg(long, value_name = "URL")]
    pub database: Option<String>,
    /// Show this city alone, for instance kosice; again for more of them. All without.
    #[arg(long, value_name = "CITY")]
    pub city: Vec<String>,
    /// Where a city publishes its portal, for instance kosice=https://example.org/city/foreigners.
    #[arg(long, value_name = "CITY=URL")]
    pub base: Vec<String>,
    /// Folder with map data, {city}.pmtiles; without it cities are shown as sketches.
    #[arg(long, value_name = "DIR")]
    pub maps: Option<PathBuf>,
    /// Leave a feature out, for instance guides.
    #[arg(long, value_name = "FEATURE")]
    pub without: Vec<String>,
    /// Look at the links of the content too, out in the web.
    #[arg(long)]
    pub check_links: bool,
    /// Try suggestions with a LibreTranslate server, for instance http://127.0.0.1:5000.
    #[arg(long, value_name = "URL")]
    pub libretranslate: Option<String>,
    /// Print one line of JSON for machines.
    #[arg(long)]
    pub json: bool,
}

/// The files of the demo's content.
pub fn content() -> Files {
    Files::embedded(&CONTENT)
}

/// The content of these cities of the demo, of all without names.
fn content_of(cities: &[String]) -> Result<Files, String> {
    let whole = content();
    if cities.is_empty() {
        return Ok(whole);
    }
    let there = whole.cities();
    if let Some(unknown) = cities.iter().find(|city| !there.contains(city.as_str())) {
        let names = there.into_iter().collect::<Vec<_>>().join(", ");
        return Err(format!("the demo has no city '{unknown}'; --city takes one of: {names}"));
    }
    Ok(whole.of_cities(&cities.iter().map(String::as_str).collect::<Vec<_>>()))
}

/// Runs the demo until it is told to end.
pub async fn run(wish: Demo) -> Result<(), Box<dyn Error + Send + Sync>> {
    let mut features = features::without(&wish.without)?;
    let mut bases = std::collections::BTreeMap::new();
    for given in &wish.base {
        let (city, address) = given.split_once('=').unwrap_or((given, ""));
        let (city, base) = config::base(city, address)?;
        bases.insert(city, base);
    }
    let content = content_of(&wish.city)?;
    let folder = Folder::open(wish.data.as_deref())?;
    let database = wish.database.clone().unwrap_or_else(|| config::sqlite(folder.path()));
    let store = serve::open(&database, folder.path()).await?;
    fill(&store, &content).await?;
    let cities: Vec<String> = content.cities().into_iter().map(str::to_owned).collect();
    // Megabytes that nobody needs again.
    drop(content);
    // A password alone lets people in here, so nobody but the people of this machine may try.
    if !wish.listen.ip().is_loopback() {
        features.retain(|feature| feature.name != integra_desk::NAME);
    }
    let has_desk = features.iter().any(|feature| feature.name == integra_desk::NAME);
    let staff = if has_desk { staff::ready(&store).await? } else { Vec::new() };
    let asks = wish.check_links || wish.libretranslate.is_some();
    let outside = asks.then(Outside::new).transpose()?;
    let desk = integra_desk::Settings {
        password_is_enough: true,
        staff: staff.clone(),
        origin: Some(format!("http://{}", wish.listen)),
        links: outside.clone().filter(|_| wish.check_links).map(|outside| LinkChecker::new(outside, "a-demo")),
        suggester: wish
            .libretranslate
            .zip(outside)
            .map(|(url, outside)| Arc::new(Suggester::new(outside, asking::libretranslate(url)))),
        ..integra_desk::Settings::default()
    };
    let asked = serve::Wish {
        listen: wish.listen,
        features,
        bases,
        origin: None,
        https: false,
        desk,
        letters: letters::Way::Folder(letters::folder(folder.path())),
        maps: config::maps_of(wish.maps, folder.path()),
        proxies: Proxies::default(),
    };
    let running = serve::start(store.clone(), asked).await?;
    let url = format!("http://{}/", running.address);
    if wish.json {
        out::line(&json!({ "url": url, "staff": staff::json(&staff) }).to_string());
    } else {
        out::line(&format!(
            "Integra shows {} at {url}\n\n{}\nPress Ctrl+C to end.",
            cities.join(", "),
            staff::told(&url, &staff)
        ));
    }
    running.finished().await;
    store.close().await?;
    Ok(())
}

/// Brings the content in, once. All kinds are known here even when a feature is left out: nothing may be lost.
async fn fill(store: &Store, content: &Files) -> Result<(), Box<dyn Error + Send + Sync>> {
    if let Some(first) = store.read_since(0, 1).await?.first() {
        if first.author != AUTHOR {
            return Err(
                "This database holds something else than a demo; name another one, or start it with 'integra serve'."
                    .into(),
            );
        }
        return Ok(());
    }
    let kinds = features::kinds(&features::all());
    let now = SystemClock.now().as_microsecond();
    bundle::import(store, &kinds, content, AUTHOR, now, &mut chance, false).await?;
    Ok(())
}

/// The data folder: the one named, or a new one that goes with the demo.
struct Folder {
    path: PathBuf,
    passing: bool,
}

impl Folder {
    fn open(named: Option<&Path>) -> Result<Self, std::io::Error> {
        let (path, passing) = match named {
            Some(path) => (path.to_owned(), false),
            None => (tempfile::Builder::new().prefix("integra-demo-").tempdir()?.keep(), true),
        };
        fs::create_dir_all(&path)?;
        Ok(Self { path, passing })
    }

    fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if self.passing {
            // The system cleans its temporary folder anyway.
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}
