//! A save and its row of the audit trail are never apart, however the program dies.
//!
//! A child process (this test binary once more) saves in a loop, each save with its row and with a letter, and reports
//! every commit it was told about; the parent kills it at a seeded random moment and compares. `INTEGRA_CRASH_ROUNDS`
//! widens the search, `INTEGRA_CRASH_SEED` repeats one.

use std::{
    env,
    io::{BufRead, BufReader, Read, Write},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use integra_store::{AuditFilter, Letter, Store};
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use serde_json::json;

use crate::{
    db::TestDb,
    postgres::{Cluster, Durability, TestDatabase},
    support::{Chance, NOW, city, facts, new_id},
};

const URL: &str = "INTEGRA_CRASH_AUDIT_URL";
const DATA: &str = "INTEGRA_CRASH_AUDIT_DATA";
const CHILD: &str = "crash_audit::a_save_and_its_row_are_never_apart_on_sqlite";

fn asked() -> Option<(String, String)> {
    Some((env::var(URL).ok()?, env::var(DATA).ok()?))
}

/// The child's work, until it is killed.
async fn child((url, data): (String, String)) {
    let store = Store::open(&url, Path::new(&data)).await.expect("the child opens the store");
    for round in 0_u64.. {
        let entry = new_id();
        let letter = Letter { to: "anna@example.org".to_owned(), subject: entry.to_string(), text: "x".repeat(99) };
        let mut tx = store.begin("child", NOW).await.expect("a transaction");
        // In whatever order, they belong together.
        if round % 2 == 0 {
            tx.append(facts(entry, &format!("e-{entry}"), "1", None)).await.expect("facts");
        }
        tx.audit("entry.saved", None, Some(&city()), &entry.to_string(), &json!({"round": round}))
            .await
            .expect("a row");
        tx.mail(&letter).await.expect("a letter");
        if round % 2 == 1 {
            tx.append(facts(entry, &format!("e-{entry}"), "1", None)).await.expect("facts");
        }
        let last = tx.commit().await.expect("a commit");
        // Past the capture of the test harness, and in one piece.
        std::io::stderr().write_all(format!("ack {last}\n").as_bytes()).expect("the parent listens");
    }
}

fn start(url: &str, data: &Path) -> Child {
    Command::new(env::current_exe().expect("a running program has a path"))
        .args(["--exact", CHILD, "--nocapture", "--test-threads=1"])
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

/// Compares what was saved with what the trail and the outbox tell of it, and gives how many saves there are.
async fn look(store: &Store, promised: i64) -> usize {
    let saved: Vec<String> = store
        .read_since(0, 1_000_000)
        .await
        .expect("records")
        .iter()
        .map(|record| record.entry.expect("facts are about an entry").to_string())
        .collect();
    assert!(saved.len() as i64 >= promised, "save {promised} was acknowledged, but there are {}", saved.len());
    let mut told: Vec<String> = store
        .audit_trail(&AuditFilter::default(), None, 1_000_000)
        .await
        .expect("rows")
        .into_iter()
        .map(|row| row.subject)
        .collect();
    told.reverse();
    assert_eq!(told, saved, "a save without its row, or a row without its save");
    assert!(store.verify_audit().await.expect("a check").is_empty(), "the chain is broken");
    let ask = Statement::from_string(ConnectionTrait::get_database_backend(store.db()), "SELECT subject FROM outbox");
    let rows = store.db().query_all_raw(ask).await.expect("letters");
    let subject = |row: &QueryResult| row.try_get_by_index::<String>(0).expect("a subject");
    let (mut letters, mut wanted) = (rows.iter().map(subject).collect::<Vec<_>>(), saved);
    letters.sort();
    wanted.sort();
    assert_eq!(letters, wanted, "a save without its letter, or a letter about no save");
    wanted.len()
}

fn number(name: &str, otherwise: u64) -> u64 {
    env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

async fn rounds(url: &str, data: &Path, mut between: impl FnMut(u64)) {
    let (rounds, seed) = (number("INTEGRA_CRASH_ROUNDS", 20), number("INTEGRA_CRASH_SEED", 20_261_123));
    let mut chance = Chance(seed);
    let mut saves = 0;
    for round in 0..rounds {
        let promised = save_until_killed(url, data, &mut chance);
        between(round);
        let store = Store::open(url, data).await.expect("the store opens after a crash");
        saves = look(&store, promised).await;
        store.close().await.expect("the store closes");
    }
    assert!(saves > 0, "nothing was ever saved");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_save_and_its_row_are_never_apart_on_sqlite() {
    if let Some(place) = asked() {
        return child(place).await;
    }
    let db = TestDb::sqlite();
    rounds(&db.url(), db.data(), |_| {}).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_save_and_its_row_are_never_apart_on_postgres() {
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
