//! A save, its row of the audit trail, its letter and its job are never apart, however the program dies.

use std::{path::Path, time::Duration};

use integra_kernel::EntryId;
use integra_store::{AuditFilter, Job, Letter, Store};
use integra_testing::{
    crash::{Child, Crashes, Pace},
    db::TestDb,
    postgres::{Cluster, Durability, TestDatabase},
};
use sea_orm::{ConnectionTrait, QueryResult, Statement};
use serde_json::json;

use crate::support::{NOW, city, facts};

const CHILD: &str = "crash_audit::a_save_and_its_row_are_never_apart_on_sqlite";
const PACE: Pace = Pace { saves: 12, pause: Duration::from_millis(15) };

/// The child's work, until it is killed: saves, each with its row, a letter and a job.
async fn work(mut child: Child) {
    let store = child.open().await;
    for round in 0_u64.. {
        let entry = EntryId::new(NOW.unsigned_abs() / 1_000, child.chance.bytes());
        let letter = Letter {
            to: "anna@example.org".to_owned(),
            subject: entry.to_string(),
            text: "x".repeat(99),
            calendar: None,
        };
        let job = Job { kind: "look".to_owned(), subject: entry.to_string(), detail: String::new() };
        child.begins();
        let mut tx = store.begin("child", NOW).await.expect("a transaction");
        // In whatever order, they belong together.
        if round % 2 == 0 {
            tx.append(facts(entry, &format!("e-{entry}"), "1", None)).await.expect("facts");
        }
        tx.audit("entry.saved", None, Some(&city()), &entry.to_string(), &json!({"round": round}))
            .await
            .expect("a row");
        tx.mail(&letter).await.expect("a letter");
        tx.enqueue(&job, NOW).await.expect("a job");
        if round % 2 == 1 {
            tx.append(facts(entry, &format!("e-{entry}"), "1", None)).await.expect("facts");
        }
        child.acknowledged(tx.commit().await.expect("a commit"));
    }
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
    let mut wanted = saved;
    wanted.sort();
    for table in ["outbox", "job"] {
        let found = subjects(store, table).await;
        assert_eq!(found, wanted, "a save without what follows in the table {table}, or what follows no save");
    }
    wanted.len()
}

/// The subjects of what is to be done after saves, in order.
async fn subjects(store: &Store, table: &str) -> Vec<String> {
    let ask = format!("SELECT subject FROM {table}");
    let ask = Statement::from_string(ConnectionTrait::get_database_backend(store.db()), ask);
    let rows = store.db().query_all_raw(ask).await.expect("rows");
    let subject = |row: &QueryResult| row.try_get_by_index::<String>(0).expect("a subject");
    let mut subjects: Vec<String> = rows.iter().map(subject).collect();
    subjects.sort();
    subjects
}

/// All crashes of one database. `between` is told the number of each child that was killed.
async fn life(mut crashes: Crashes, url: &str, data: &Path, mut between: impl FnMut(u64)) {
    let mut saves = 0;
    for round in 0..crashes.rounds {
        let promised = crashes.kill_one(url, data);
        between(round);
        let store = Store::open(url, data).await.expect("the store opens after a crash");
        saves = look(&store, promised).await;
        store.close().await.expect("the store closes");
    }
    assert!(saves > 0, "nothing was ever saved");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_save_and_its_row_are_never_apart_on_sqlite() {
    if let Some(child) = Child::asked() {
        return work(child).await;
    }
    for crashes in Crashes::all(CHILD, PACE) {
        let db = TestDb::sqlite();
        life(crashes, &db.url(), db.data(), |_| {}).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_save_and_its_row_are_never_apart_on_postgres() {
    let mut cluster = Cluster::start(Durability::Full);
    for crashes in Crashes::all(CHILD, PACE) {
        let db = TestDatabase::create_on(cluster.url()).await;
        life(crashes, db.url(), db.data(), |round| {
            if round % 10 == 9 {
                cluster.crash_and_restart();
            }
        })
        .await;
    }
}
