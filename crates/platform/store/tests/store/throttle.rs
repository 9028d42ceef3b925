//! The throttle: free tries, growing pauses, one count for many at once, nothing readable, bounded.

use integra_store::{Error, Store, ThrottleKey};
use sea_orm::{ConnectionTrait, Statement};

use crate::{
    staff::{MINUTE, SECOND, active, begin_at},
    support::NOW,
};

/// Seconds to wait, or 0 when the try was counted.
async fn wait(store: &Store, key: &ThrottleKey, at: i64) -> i64 {
    match store.allowed(key, at).await {
        Ok(()) => 0,
        Err(Error::TooManyTries { wait }) => wait,
        Err(error) => panic!("{error}"),
    }
}

async fn ask(store: &Store, what: &str) -> String {
    let what = Statement::from_string(ConnectionTrait::get_database_backend(store.db()), what);
    let row = store.db().query_one_raw(what).await.expect("a row").expect("a row");
    row.try_get_by_index::<String>(0).expect("a text")
}

async fn keys(store: &Store) -> String {
    ask(store, "SELECT CAST(COUNT(*) AS text) FROM throttle").await
}

db_test! {
    async fn pauses_begin_after_five_tries_and_grow(db) {
        let store = db.open().await;
        let key = ThrottleKey::account("anna@example.org");
        for _ in 0..5 {
            assert_eq!(wait(&store, &key, NOW).await, 0);
        }
        assert_eq!(wait(&store, &key, NOW).await, 1);
        let mut at = NOW;
        for pause in [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900] {
            assert_eq!(wait(&store, &key, at).await, pause);
            assert_eq!(wait(&store, &key, at + pause * SECOND - 1).await, 1, "a part of a second counts as one");
            at += pause * SECOND;
            assert_eq!(wait(&store, &key, at).await, 0);
        }
        // Others are not concerned.
        assert_eq!(wait(&store, &ThrottleKey::account("eva@example.org"), at).await, 0);
        // A day without a try and all is forgotten.
        let day = 24 * 60 * MINUTE;
        for _ in 0..5 {
            assert_eq!(wait(&store, &key, at + day).await, 0);
        }
        assert_eq!(wait(&store, &key, at + day).await, 1);
    }

    async fn success_clears_an_account_and_takes_one_try_back_from_a_network(db) {
        let store = db.open().await;
        let account = ThrottleKey::second_step(active(&store, "anna@example.org").await);
        for _ in 0..5 {
            wait(&store, &account, NOW).await;
        }
        store.succeeded(&account).await.expect("cleared");
        assert_eq!(keys(&store).await, "0");
        let network = ThrottleKey::network("192.0.2.7");
        for _ in 0..29 {
            assert_eq!(wait(&store, &network, NOW).await, 0);
        }
        for _ in 0..50 {
            // Somebody signs in with an account of their own between guesses: no guess is washed off by that.
            assert_eq!(wait(&store, &network, NOW).await, 0);
            store.succeeded(&network).await.expect("one back");
        }
        assert_eq!(wait(&store, &network, NOW).await, 0);
        assert_eq!(wait(&store, &network, NOW).await, 1);
        store.succeeded(&ThrottleKey::network("192.0.2.8")).await.expect("nothing to take back");
        assert_eq!(keys(&store).await, "1");
    }

    async fn a_hundred_at_once_are_a_hundred(db) {
        let store = db.open().await;
        let node = db.open().await;
        let tries = (0..40).map(|at| {
            let store = if at % 2 == 0 { store.clone() } else { node.clone() };
            tokio::spawn(async move { wait(&store, &ThrottleKey::account("anna@example.org"), NOW).await })
        });
        let mut counted = 0;
        for tried in tries.collect::<Vec<_>>() {
            counted += usize::from(tried.await.expect("no panic") == 0);
        }
        assert_eq!(counted, 5);
    }

    async fn nobody_can_read_who_tried(db) {
        let store = db.open().await;
        wait(&store, &ThrottleKey::network("192.0.2.7"), NOW).await;
        let key = ask(&store, "SELECT key FROM throttle").await;
        assert!(key.len() == 64 && key.bytes().all(|byte| byte.is_ascii_hexdigit()), "{key}");
        assert_ne!(key, integra_kernel::canonical::hash_bytes(b"network 192.0.2.7"), "anybody could try all networks");
    }

    async fn the_table_has_bounds_and_keeps_who_is_under_attack(db) {
        let store = db.open().await;
        let attacked = ThrottleKey::account("anna@example.org");
        for _ in 0..5 {
            wait(&store, &attacked, NOW).await;
        }
        let tx = begin_at(&store, NOW).await;
        for part in 0..100 {
            let rows: Vec<String> = (0..100).map(|row| format!("('flood {part} {row}', 1, {NOW}, 0)")).collect();
            let many = format!("INSERT INTO throttle (key, tries, at, until) VALUES {}", rows.join(", "));
            tx.db().execute_unprepared(&many).await.expect("a flood");
        }
        tx.commit().await.expect("a commit");
        assert_eq!(wait(&store, &ThrottleKey::account("eva@example.org"), NOW).await, 0);
        let left: i64 = keys(&store).await.parse().expect("a number");
        assert!((1_000..=10_000).contains(&left), "{left} keys");
        assert_eq!(wait(&store, &attacked, NOW).await, 1);
        store.tidy(NOW + 24 * 60 * MINUTE).await.expect("tidied");
        assert_eq!(keys(&store).await, "0");
    }
}
