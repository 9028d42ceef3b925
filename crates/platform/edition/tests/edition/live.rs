//! Following a store: at once after a commit of one's own, and without being told after somebody else's.

use std::{collections::BTreeMap, time::Duration};

use integra_edition::{Found, Live, key};
use integra_store::{Change, Store};
use serde_json::json;
use tokio::{sync::broadcast, time::timeout};

use crate::{
    simulator::erase,
    support::{NOW, city, fields, id, kinds, lang, map, slug},
};

/// Far more than a wake takes; only a lost one makes a test wait so long.
const PATIENCE: Duration = Duration::from_secs(10);

async fn publish(store: &Store, number: u8, name: &str) -> i64 {
    let entry = id(number);
    let mut tx = store.begin("test", NOW).await.expect("a transaction");
    let facts = tx
        .append(Change::Facts {
            entry,
            kind: "place".into(),
            kind_version: 1,
            city: city("kosice"),
            slug: slug(name),
            source_language: lang("en"),
            facts: map(json!({"value": 1})),
            base: None,
        })
        .await
        .expect("facts");
    let texts = Change::Texts { entry, lang: lang("en"), fields: fields(name), base: None };
    let texts = BTreeMap::from([(lang("en"), tx.append(texts).await.expect("texts"))]);
    tx.append(Change::Publish { entry, facts, texts }).await.expect("a publication");
    tx.commit().await.expect("a commit")
}

fn is_here(live: &Live, name: &str) -> bool {
    matches!(live.edition().find(&city("kosice"), "place", &slug(name)), Found::Here(_))
}

/// Waits until an edition that includes `seq` is served; gives everything touched on the way.
async fn until(live: &Live, changes: &mut broadcast::Receiver<integra_edition::Touched>, seq: i64) -> Vec<String> {
    let mut keys = Vec::new();
    while live.edition().seq < seq || keys.is_empty() {
        let touched = timeout(PATIENCE, changes.recv()).await.expect("a wake in time").expect("the follower runs");
        keys.extend(touched.keys);
    }
    keys
}

db_test! {
    async fn a_commit_is_seen_after_catching_up(db) {
        let store = db.open().await;
        publish(&store, 1, "first").await;
        let live = Live::start(store.clone(), kinds()).await.expect("a follower");
        assert!(is_here(&live, "first"), "what was there before is served from the start");
        let held = live.edition();
        let seq = publish(&store, 2, "second").await;
        assert!(!is_here(&live, "second"));
        live.catch_up().await.expect("caught up");
        assert!(is_here(&live, "second") && live.edition().seq == seq);
        assert_eq!(held.entries().count(), 1, "a page that is being made keeps its edition");
    }

    async fn another_node_sees_it_without_being_told(db) {
        let (here, there) = (db.open().await, db.open().await);
        let live = Live::start(there.clone(), kinds()).await.expect("a follower");
        let mut changes = live.listen();
        let following = tokio::spawn(live.clone().follow());
        // Several in a row, with a pause of the follower between them.
        for (number, name) in [(1, "first"), (2, "second"), (3, "third")] {
            let seq = publish(&here, number, name).await;
            let keys = until(&live, &mut changes, seq).await;
            assert!(is_here(&live, name));
            assert!(keys.contains(&key::list(&city("kosice"), "place")) && keys.contains(&key::entry(id(number))));
        }
        let mut tx = here.begin("test", NOW).await.expect("a transaction");
        tx.append(erase(id(2), None)).await.expect("an erasure");
        let seq = tx.commit().await.expect("a commit");
        until(&live, &mut changes, seq).await;
        assert!(matches!(live.edition().find(&city("kosice"), "place", &slug("second")), Found::Gone));
        // Whoever starts now reads the log with its emptied bodies, and sees the same.
        let later = Live::start(here.clone(), kinds()).await.expect("a follower");
        assert!(*later.edition() == *live.edition());
        following.abort();
    }
}
