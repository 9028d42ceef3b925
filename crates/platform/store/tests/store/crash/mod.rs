//! An acknowledged save survives `kill -9`, no transaction is ever half there, and what stands beside the log agrees
//! with it: slugs, plans and files. Every tenth time PostgreSQL itself is crashed too.

mod desk;
mod ledger;

use std::{collections::BTreeSet, path::Path, time::Duration};

use integra_store::Store;
use integra_testing::{
    crash::{Child, Crashes, Pace},
    db::TestDb,
    postgres::{Cluster, Durability, TestDatabase},
};

use ledger::Ledger;

const CHILD: &str = "crash::nothing_acknowledged_is_lost_on_sqlite";
const PACE: Pace = Pace { saves: 12, pause: Duration::from_millis(15) };

/// All crashes of one database. `between` is told the number of each child that was killed.
async fn life(mut crashes: Crashes, url: &str, data: &Path, mut between: impl FnMut(u64)) {
    let (mut ledger, mut done) = (Ledger::default(), BTreeSet::new());
    for round in 0..crashes.rounds {
        let promised = crashes.kill_one(url, data);
        between(round);
        let store = Store::open(url, data).await.expect("the store opens after a crash");
        let records = crashes.look(&store, promised, |tx| ledger.enter(tx)).await;
        ledger.compare(&store, &records).await;
        done.extend(records.into_iter().map(|record| (record.author, record.change.record().to_owned())));
        store.close().await.expect("the store closes");
    }
    let store = Store::open(url, data).await.expect("the store opens");
    assert!(store.verify().await.expect("a check").is_empty());
    // Fewer rounds may do less.
    assert!(crashes.rounds < 50 || done.len() == desk::RECORDS, "not everything was done: {done:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_on_sqlite() {
    if let Some(child) = Child::asked() {
        return desk::work(child).await;
    }
    for crashes in Crashes::all(CHILD, PACE) {
        let db = TestDb::sqlite();
        life(crashes, &db.url(), db.data(), |_| {}).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_on_postgres() {
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
