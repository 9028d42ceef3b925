//! The order of the log: commit order is `seq` order, nothing is skipped, no transaction is split.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use integra_store::{Record, Store};
use integra_testing::chance::Chance;

use crate::support::{begin, facts, new_entry, new_id, texts};

const WRITERS: u64 = 20;
const SAVES: u64 = 10;

/// Saves again and again, dawdling before each commit; some saves are given up.
async fn write(store: Store, mut chance: Chance) -> Vec<i64> {
    let mut acknowledged = Vec::new();
    for _ in 0..SAVES {
        let entry = new_id();
        let mut seqs = Vec::new();
        let mut tx = begin(&store).await;
        seqs.push(tx.append(facts(entry, &format!("s-{entry}"), "1", None)).await.expect("facts"));
        for tag in ["en", "sk", "ar"].iter().take(chance.below(4) as usize) {
            seqs.push(tx.append(texts(entry, tag, "text", None)).await.expect("texts"));
        }
        tokio::time::sleep(Duration::from_millis(chance.below(6))).await;
        if chance.below(5) == 0 {
            drop(tx);
        } else {
            assert_eq!(Some(&tx.commit().await.expect("a commit")), seqs.last());
            acknowledged.extend(seqs);
        }
    }
    acknowledged
}

/// Follows the log with small reads until the writers are done and nothing is left.
async fn follow(store: Store, limit: u64, done: Arc<AtomicBool>) -> Vec<Record> {
    let mut read: Vec<Record> = Vec::new();
    loop {
        let finished = done.load(Ordering::Acquire);
        let batch = store.read_since(read.last().map_or(0, |last| last.seq), limit).await.expect("records");
        if let (Some(before), Some(first)) = (read.last(), batch.first()) {
            assert_ne!(before.tx, first.tx, "a transaction was split between two reads");
        }
        if batch.is_empty() && finished {
            return read;
        }
        read.extend(batch);
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

db_test! {
    async fn followers_see_every_commit_in_one_order(db) {
        let nodes = [db.open().await, db.open().await, db.open().await, db.open().await, db.open().await];
        let done = Arc::new(AtomicBool::new(false));
        let followers: Vec<_> = [(0, 7), (4, 1)]
            .map(|(node, limit): (usize, u64)| tokio::spawn(follow(nodes[node].clone(), limit, Arc::clone(&done))))
            .into();
        let writers: Vec<_> = (0..WRITERS)
            .map(|i| tokio::spawn(write(nodes[i as usize % nodes.len()].clone(), Chance::new(i))))
            .collect();
        let mut acknowledged = Vec::new();
        for writer in writers {
            acknowledged.extend(writer.await.expect("a writer ends well"));
        }
        done.store(true, Ordering::Release);
        acknowledged.sort_unstable();

        let mut seen = Vec::new();
        for follower in followers {
            seen.push(follower.await.expect("a follower ends well"));
        }
        assert_eq!(seen[0], seen[1]);
        let seqs: Vec<i64> = seen[0].iter().map(|record| record.seq).collect();
        assert_eq!(seqs, acknowledged, "followers saw something else than was acknowledged");
        assert_eq!(seqs, (1..=seqs.len() as i64).collect::<Vec<_>>(), "the log has a gap");
        for group in seen[0].chunk_by(|a, b| a.tx == b.tx) {
            assert_eq!(group[0].seq, group[0].tx);
            assert!(group.iter().all(|record| record.entry == group[0].entry), "transactions were mixed");
        }
        assert!(nodes[0].verify().await.expect("a check").is_empty());
    }

    async fn a_read_never_splits_a_transaction(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "one").await;
        let mut tx = begin(&store).await;
        for tag in ["sk", "ar", "uk", "vi"] {
            tx.append(texts(entry, tag, "x", None)).await.expect("texts");
        }
        tx.commit().await.expect("a commit");
        new_entry(&store, "two").await;
        let read = async |since, limit| {
            let records = store.read_since(since, limit).await.expect("records");
            records.iter().map(|record| record.seq).collect::<Vec<_>>()
        };
        assert_eq!(read(0, 0).await, [1, 2]);
        assert_eq!(read(0, 1).await, [1, 2]);
        assert_eq!(read(0, 2).await, [1, 2]);
        assert_eq!(read(0, 3).await, [1, 2, 3, 4, 5, 6]);
        assert_eq!(read(2, 4).await, [3, 4, 5, 6]);
        assert_eq!(read(6, 100).await, [7, 8]);
        assert!(read(8, 100).await.is_empty());
    }
}
