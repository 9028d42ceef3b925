//! An acknowledged import survives `kill -9`, and no import is ever half there: neither in the log nor for readers.
//!
//! Each bundle changes one entry and brings three more; some of them are published, some archived, some drafts.

use std::time::Duration;

use integra_edition::{Edition, Fold, Found};
use integra_exchange::bundle::{self, Files};
use integra_kernel::{CityKey, Slug};
use integra_store::{Change, Record, Store};
use integra_testing::{
    chance::Chance,
    crash::{Child, Crashes, Pace},
    db::TestDb,
};
use serde_json::json;

use crate::support::{NOW, edition, export, import, kinds};

const CHILD: &str = "crash::no_import_is_half_there_on_sqlite";
const PACE: Pace = Pace { saves: 4, pause: Duration::from_millis(25) };
/// The entry every bundle changes.
const SHARED: &str = "shared";

/// What one bundle holds; all of it follows from its number, which every one of its entries bears as its order.
struct Delivery {
    number: i64,
    entries: Vec<(String, &'static str)>,
    words: usize,
}

impl Delivery {
    fn new(number: i64) -> Self {
        let mut chance = Chance::new(number as u64);
        let shared = (SHARED.to_owned(), chance.pick(&["published", "archived"]));
        let others = (1..4).map(|place| format!("t-{number}-{place}"));
        let others = others.map(|slug| (slug, chance.pick(&["published", "archived", "draft"])));
        Self { number, entries: [shared].into_iter().chain(others).collect(), words: number as usize % 50 }
    }

    /// The delivery a transaction came from.
    fn of(tx: &[Record]) -> Self {
        let Change::Facts { facts, .. } = &tx[0].change else { panic!("an import begins with facts: {:?}", tx[0]) };
        Self::new(facts["order"].as_i64().expect("every topic has an order"))
    }

    fn files(&self) -> Files {
        let mut files = Files::default();
        files.0.insert("bundle.toml".to_owned(), b"format = 1\n".to_vec());
        for (slug, status) in &self.entries {
            let facts = format!(
                "[entry]\nsource_language = \"en\"\nstatus = \"{status}\"\n\n[facts]\norder = {}\nhue = 1\nart = \"x\"\n",
                self.number
            );
            files.0.insert(format!("all/topic/{slug}.toml"), facts.into_bytes());
            for tag in ["en", "sk"] {
                let summary = "word ".repeat(self.words);
                let text = format!("+++\nname = \"{tag} {slug}\"\nsummary = \"{summary}\"\n+++\n");
                files.0.insert(format!("all/topic/{slug}.{tag}.md"), text.into_bytes());
            }
        }
        files
    }

    /// The types of its records in the log.
    fn shape(&self) -> Vec<&'static str> {
        let status = |status| match status {
            "published" => &["publish"][..],
            // Published first, so that its address answers "gone".
            "archived" => &["publish", "unpublish"],
            _ => &[],
        };
        let entry = |of: &(String, &'static str)| [&["facts", "texts", "texts"][..], status(of.1)].concat();
        self.entries.iter().flat_map(entry).collect()
    }

    /// Whether readers see it as it was delivered, but for the entry a later delivery has changed.
    fn compare(&self, edition: &Edition, last: bool) {
        let city = CityKey::parse("all").expect("a city");
        for (slug, status) in self.entries.iter().filter(|(slug, _)| last || slug != SHARED) {
            let found = edition.find(&city, "topic", &Slug::parse(slug).expect("a slug"));
            let right = match *status {
                "published" => matches!(&found, Found::Here(entry) if entry.facts["order"] == json!(self.number)),
                "archived" => matches!(found, Found::Gone),
                _ => matches!(found, Found::Nothing),
            };
            assert!(right, "{slug} of delivery {} is {status}, but readers find {found:?}", self.number);
        }
    }
}

/// The child's work, until it is killed.
async fn work(child: Child) {
    let store = child.open().await;
    let mut chance = child.chance.clone();
    // No two children have the same numbers.
    let first = chance.below(1 << 50) as i64;
    for number in first.. {
        let delivery = Delivery::new(number);
        let mut id = || {
            // A new entry needs chance: the log has been read, and next everything is written.
            child.begins();
            chance.bytes()
        };
        let done = bundle::import(&store, &kinds(), &delivery.files(), "child", NOW, &mut id, false).await;
        let done = done.expect("an import");
        assert_eq!(done.new + done.changed, delivery.entries.len());
        child.acknowledged(store.head().await.expect("a head"));
    }
}

/// All crashes of one database.
async fn life(mut crashes: Crashes, db: &TestDb) {
    let mut fold = Fold::new(kinds());
    for _ in 0..crashes.rounds {
        let promised = crashes.kill_one(&db.url(), db.data());
        let store = db.open().await;
        let records = crashes.look(&store, promised, |tx| Delivery::of(tx).shape()).await;
        fold.apply(&records);
        let mut imports = records.chunk_by(|one, next| one.tx == next.tx).map(Delivery::of).peekable();
        while let Some(delivery) = imports.next() {
            delivery.compare(fold.edition(), imports.peek().is_none());
        }
        store.close().await.expect("the store closes");
    }
    let store = db.open().await;
    assert!(store.verify().await.expect("a check").is_empty());
    assert!(edition(&store).await == *fold.edition(), "the whole log gives what its parts gave");
    whole(&store, db).await;
}

/// After all that the content is whole: it goes out, and comes in elsewhere.
async fn whole(store: &Store, db: &TestDb) {
    let (out, other) = (export(store).await, db.another().await);
    let fresh = other.open().await;
    import(&fresh, &out).await.expect("the export");
    assert_eq!(export(&fresh).await, out);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_import_is_half_there_on_sqlite() {
    if let Some(child) = Child::asked() {
        return work(child).await;
    }
    for crashes in Crashes::all(CHILD, PACE) {
        life(crashes, &TestDb::sqlite()).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_import_is_half_there_on_postgres() {
    for crashes in Crashes::all(CHILD, PACE) {
        life(crashes, &TestDb::postgres().await).await;
    }
}
