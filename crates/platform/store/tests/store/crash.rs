//! An acknowledged save survives `kill -9`, and no transaction is ever half there.
//!
//! A child process (this test binary once more) saves in a loop and reports every commit it was told about; the parent
//! kills it at a seeded random moment and looks at what is in the log. Every tenth time PostgreSQL itself is crashed
//! too. `INTEGRA_CRASH_ROUNDS` widens the search, `INTEGRA_CRASH_SEED` repeats one.

use std::{
    env,
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use integra_store::{Change, Record, Store};
use serde_json::{Value, json};

use crate::{
    db::TestDb,
    postgres::{Cluster, Durability, TestDatabase},
    support::{Chance, NOW, facts, new_id, texts},
};

const URL: &str = "INTEGRA_CRASH_URL";
const DATA: &str = "INTEGRA_CRASH_DATA";
/// Records of every transaction the child writes.
const STEPS: usize = 4;

/// Whether this process is the child: the parent starts `nothing_acknowledged_is_lost_on_sqlite` once more, with an address.
fn asked() -> Option<(String, String)> {
    Some((env::var(URL).ok()?, env::var(DATA).ok()?))
}

/// The child's work, until it is killed.
async fn child((url, data): (String, String)) {
    let store = Store::open(&url, Path::new(&data)).await.expect("the child opens the store");
    for round in 0_u64.. {
        let entry = new_id();
        let photo = store.media().put(format!("photo of {entry}").into_bytes()).await.expect("a file");
        let mut tx = store.begin("child", NOW).await.expect("a transaction");
        let mut change = facts(entry, &format!("e-{entry}"), "1", None);
        if let Change::Facts { facts, .. } = &mut change {
            facts.insert("photo".to_owned(), json!(photo));
        }
        tx.append(change).await.expect("facts");
        for tag in ["en", "sk", "ar"] {
            tx.append(texts(entry, tag, &"text ".repeat(round as usize % 200), None)).await.expect("texts");
        }
        let last = tx.commit().await.expect("a commit");
        // Past the capture of the test harness, and in one piece.
        std::io::stderr().write_all(format!("ack {last}\n").as_bytes()).expect("the parent listens");
    }
}

fn start(url: &str, data: &Path) -> Child {
    Command::new(env::current_exe().expect("a running program has a path"))
        .args(["--exact", "crash::nothing_acknowledged_is_lost_on_sqlite", "--nocapture", "--test-threads=1"])
        .env(URL, url)
        .env(DATA, data)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the child starts")
}

/// Lets the child save for a while, kills it, and gives the last `seq` it was promised.
fn save_until_killed(url: &str, data: &Path, chance: &mut Chance) -> i64 {
    let mut child = start(url, data);
    let mut reports = BufReader::new(child.stderr.take().expect("a pipe"));
    let (wanted, pause) = (chance.below(12), Duration::from_micros(chance.below(15_000)));
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

/// Checks what came into the log since `seq` and gives its new head.
async fn look(store: &Store, seq: i64, promised: i64) -> i64 {
    let head = store.head().await.expect("a head");
    assert!(head >= promised, "record {promised} was acknowledged, but the log ends at {head}");
    let records = store.read_since(seq, 1_000_000).await.expect("records");
    let seqs: Vec<i64> = records.iter().map(|record| record.seq).collect();
    assert_eq!(seqs, (seq + 1..=head).collect::<Vec<_>>(), "the log has gaps");
    for save in records.chunk_by(|a, b| a.tx == b.tx) {
        assert_eq!(save.len(), STEPS, "half a transaction at {}", save[0].seq);
        let photo = photo(&save[0]).expect("the first record names a photo");
        let bytes = store.media().get(photo).await.expect("a file");
        assert!(bytes.is_some_and(|bytes| bytes.starts_with(b"photo of ")), "a photo is missing");
    }
    head
}

fn photo(record: &Record) -> Option<&str> {
    let Change::Facts { facts, .. } = &record.change else { return None };
    facts.get("photo").and_then(Value::as_str)
}

fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

async fn rounds(url: &str, data: &Path, mut between: impl FnMut(u64)) {
    let (rounds, seed) = (number("INTEGRA_CRASH_ROUNDS", 50), number("INTEGRA_CRASH_SEED", 20_261_123));
    let mut chance = Chance(seed);
    let mut head = 0;
    for round in 0..rounds {
        let promised = save_until_killed(url, data, &mut chance);
        between(round);
        let store = Store::open(url, data).await.expect("the store opens after a crash");
        head = look(&store, head, promised).await;
        store.close().await.expect("the store closes");
    }
    let store = Store::open(url, data).await.expect("the store opens");
    assert!(head > 0 && store.verify().await.expect("a check").is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_on_sqlite() {
    if let Some(place) = asked() {
        return child(place).await;
    }
    let db = TestDb::sqlite();
    rounds(&db.url(), db.data(), |_| {}).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_on_postgres() {
    let mut cluster = Cluster::start(Durability::Full);
    let db = TestDatabase::create_on(cluster.url()).await;
    let (url, data) = (db.url().to_owned(), db.data().to_owned());
    rounds(&url, &data, |round| {
        if round % 10 == 9 {
            cluster.crash_and_restart();
        }
    })
    .await;
}
