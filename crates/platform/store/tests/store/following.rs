//! Waking followers: at once in this process, soon from another.

use std::time::{Duration, Instant};

use crate::support::new_entry;

const SOON: Duration = Duration::from_secs(5);

db_test! {
    async fn a_commit_wakes_this_process(db) {
        let store = db.open().await;
        let follower = store.clone();
        let waiting = tokio::spawn(async move {
            while follower.head().await.expect("a head") == 0 {
                tokio::time::timeout(SOON, follower.changed()).await.expect("a wake");
            }
            Instant::now()
        });
        tokio::time::sleep(Duration::from_millis(300)).await;
        new_entry(&store, "one").await;
        let committed = Instant::now();
        let woken = waiting.await.expect("a follower ends well");
        assert!(woken.saturating_duration_since(committed) < Duration::from_secs(1));
    }

    async fn a_commit_elsewhere_is_noticed(db) {
        let (here, there) = (db.open().await, db.open().await);
        for i in 0..3 {
            let (follower, seen) = (here.clone(), here.head().await.expect("a head"));
            let waiting = tokio::spawn(async move {
                while follower.read_since(seen, 10).await.expect("records").is_empty() {
                    tokio::time::timeout(SOON, follower.changed()).await.expect("a wake");
                }
            });
            tokio::time::sleep(Duration::from_millis(100)).await;
            new_entry(&there, &format!("entry-{i}")).await;
            waiting.await.expect("a follower ends well");
        }
    }

    async fn without_news_a_follower_sleeps(db) {
        let store = db.open().await;
        new_entry(&store, "one").await;
        let mut wakes = 0;
        while tokio::time::timeout(Duration::from_millis(1_500), store.changed()).await.is_ok() {
            wakes += 1;
            // The commit itself, its echo from the database, and the first connection of a listener.
            assert!(wakes <= 4, "followers are kept awake by nothing");
        }
    }

    async fn a_wake_between_two_waits_is_not_missed(db) {
        let store = db.open().await;
        let follower = store.clone();
        new_entry(&store, "one").await;
        // Nobody was waiting; the wait that begins now must not sleep.
        tokio::time::timeout(Duration::from_millis(50), follower.changed()).await.expect("a wake");
        assert_eq!(follower.read_since(0, 10).await.expect("records").len(), 2);
    }
}
