//! An acknowledged import survives `kill -9`, and no import is ever half there.
//!
//! A child process (this test binary once more) imports in a loop and reports every import it was told about; the parent
//! kills it at a seeded random moment and looks at what is in the log. `INTEGRA_CRASH_ROUNDS` widens the search,
//! `INTEGRA_CRASH_SEED` repeats one.

use std::{
    env,
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use integra_exchange::bundle::{self, Files};
use integra_store::Store;

use crate::{
    db::TestDb,
    support::{NOW, chance, export, import, kinds},
};

const URL: &str = "INTEGRA_CRASH_URL";
const DATA: &str = "INTEGRA_CRASH_DATA";
/// Entries of every bundle: new ones, and one that each bundle changes.
const ENTRIES: usize = 4;
/// Facts, two languages, the publication.
const RECORDS: usize = ENTRIES * 4;

fn files(round: u64) -> Files {
    let process = u64::from(std::process::id());
    let mut files = Files::default();
    files.0.insert("bundle.toml".to_owned(), b"format = 1\n".to_vec());
    for number in 0..ENTRIES {
        let slug = if number == 0 { "shared".to_owned() } else { format!("t-{process}-{round}-{number}") };
        let order = process * 1_000_000 + round;
        let facts = format!(
            "[entry]\nsource_language = \"en\"\nstatus = \"published\"\n\n[facts]\norder = {order}\nhue = 1\nart = \"x\"\n"
        );
        files.0.insert(format!("all/topic/{slug}.toml"), facts.into_bytes());
        for tag in ["en", "sk"] {
            let text =
                format!("+++\nname = \"{tag} {slug}\"\nsummary = \"{}\"\n+++\n", "word ".repeat(round as usize % 50));
            files.0.insert(format!("all/topic/{slug}.{tag}.md"), text.into_bytes());
        }
    }
    files
}

/// Whether this process is the child: the parent starts `no_import_is_half_there_on_sqlite` once more, with an address.
fn asked() -> Option<(String, String)> {
    Some((env::var(URL).ok()?, env::var(DATA).ok()?))
}

/// The child's work, until it is killed.
async fn child((url, data): (String, String)) {
    let store = Store::open(&url, Path::new(&data)).await.expect("the child opens the store");
    for round in 0.. {
        let done = bundle::import(&store, &kinds(), &files(round), "child", NOW, &mut chance, false).await;
        let done = done.expect("an import");
        assert_eq!(done.new + done.changed, ENTRIES);
        let last = store.head().await.expect("a head");
        // Past the capture of the test harness, and in one piece.
        std::io::stderr().write_all(format!("ack {last}\n").as_bytes()).expect("the parent listens");
    }
}

fn start(url: &str, data: &Path) -> Child {
    Command::new(env::current_exe().expect("a running program has a path"))
        .args(["--exact", "crash::no_import_is_half_there_on_sqlite", "--nocapture", "--test-threads=1"])
        .env(URL, url)
        .env(DATA, data)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the child starts")
}

/// Chance that can be repeated (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % most
    }
}

/// Lets the child import for a while, kills it, and gives the last `seq` it was promised.
fn import_until_killed(url: &str, data: &Path, chance: &mut Chance) -> i64 {
    let mut child = start(url, data);
    let mut reports = BufReader::new(child.stderr.take().expect("a pipe"));
    let (wanted, pause) = (chance.below(6), Duration::from_micros(chance.below(40_000)));
    let mut text = String::new();
    for _ in 0..=wanted {
        if reports.read_line(&mut text).expect("a report") == 0 {
            break;
        }
    }
    std::thread::sleep(pause);
    child.kill().expect("SIGKILL");
    let status = child.wait().expect("the child ends");
    reports.read_to_string(&mut text).expect("the last reports");
    assert!(status.code().is_none(), "the child ended by itself:\n{text}");
    // A report without an end was cut short.
    let whole = &text[..text.rfind('\n').map_or(0, |end| end + 1)];
    whole.lines().filter_map(|line| line.strip_prefix("ack ")?.parse().ok()).max().unwrap_or(0)
}

fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

async fn rounds(db: &TestDb) {
    let (rounds, seed) = (number("INTEGRA_CRASH_ROUNDS", 10), number("INTEGRA_CRASH_SEED", 20_261_123));
    let (mut chance, mut head) = (Chance(seed), 0);
    for _ in 0..rounds {
        let promised = import_until_killed(&db.url(), db.data(), &mut chance);
        let store = db.open().await;
        let now = store.head().await.expect("a head");
        assert!(now >= promised && promised > head, "record {promised} was acknowledged, but the log ends at {now}");
        let records = store.read_since(head, 1_000_000).await.expect("records");
        let seqs: Vec<i64> = records.iter().map(|record| record.seq).collect();
        assert_eq!(seqs, (head + 1..=now).collect::<Vec<_>>(), "the log has gaps");
        for import in records.chunk_by(|a, b| a.tx == b.tx) {
            assert_eq!(import.len(), RECORDS, "half an import at {}", import[0].seq);
        }
        head = now;
        store.close().await.expect("the store closes");
    }
    // After all that the content is whole: it goes out, and comes in elsewhere.
    let (store, other) = (db.open().await, db.another().await);
    assert!(store.verify().await.expect("a check").is_empty());
    let (out, fresh) = (export(&store).await, other.open().await);
    import(&fresh, &out).await.expect("the export");
    assert_eq!(export(&fresh).await, out);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_import_is_half_there_on_sqlite() {
    if let Some(place) = asked() {
        return child(place).await;
    }
    rounds(&TestDb::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_import_is_half_there_on_postgres() {
    rounds(&TestDb::postgres().await).await;
}
