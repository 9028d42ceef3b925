//! Backups: complete, made while others write, and restored into either database.

use std::{fs, path::Path};

use integra_kernel::canonical;
use integra_store::{Change, Error, Record, ScheduledAction, Store, Unpublished};

use crate::{
    db::TestDb,
    support::{NOW, city, facts, new_entry, publish, saved, slug},
};

/// A log with a bit of everything.
async fn fill(store: &Store) -> Vec<Record> {
    let (entry, first, text) = new_entry(store, "old-name").await;
    let second = saved(store, facts(entry, "new-name", "2", Some(first))).await;
    saved(store, publish(entry, second, &[("en", text)])).await;
    let action = ScheduledAction::Unpublish(Unpublished::Archived);
    saved(store, Change::Schedule { entry, at: NOW + 7, action }).await;
    for i in 0..450 {
        new_entry(store, &format!("entry-{i}")).await;
    }
    store.media().put(b"a photo".to_vec()).await.expect("a file");
    store.read_since(0, 10_000).await.expect("records")
}

/// Everything that must have come back.
async fn same(new: &TestDb, records: &[Record]) {
    let store = new.open().await;
    assert_eq!(store.read_since(0, 10_000).await.expect("records"), records);
    assert_eq!(store.head().await.expect("a head"), records.len() as i64);
    assert!(store.verify().await.expect("a check").is_empty());
    let old = store.find_slug(&city(), "service", &slug("old-name")).await.expect("a look-up").expect("a slug");
    assert!(!old.current);
    assert_eq!(store.due(NOW + 7, 9).await.expect("due").len(), 1);
    let photo = canonical::hash_bytes(b"a photo");
    assert_eq!(store.media().get(&photo).await.expect("a file").as_deref(), Some(&b"a photo"[..]));
    // The log goes on where it ended.
    let (.., last) = new_entry(&store, "afterwards").await;
    assert_eq!(last, records.len() as i64 + 2);
}

db_test! {
    async fn a_backup_is_restored_into_either_database(db) {
        let store = db.open().await;
        let records = fill(&store).await;
        let backup = db.data().join("backup");
        let made = store.backup(&backup).await.expect("a backup");
        assert_eq!((made.head, made.media, made.damaged.len()), (records.len() as i64, 1, 0));
        assert!(matches!(store.backup(&backup).await, Err(Error::BackupExists(_))));
        for new in [TestDb::sqlite(), TestDb::postgres().await] {
            let restored = Store::restore(&backup, &new.url(), new.data()).await.expect("a restore");
            assert_eq!((restored.head, restored.media, restored.erasures), (made.head, 1, 0));
            assert!(!restored.list_found);
            same(&new, &records).await;
            let twice = Store::restore(&backup, &new.url(), new.data()).await;
            assert!(matches!(twice, Err(Error::NotEmpty(_))));
        }
    }

    async fn a_backup_can_be_made_while_others_write(db) {
        let store = db.open().await;
        let writer = store.clone();
        let writing = tokio::spawn(async move {
            for i in 0..150 {
                new_entry(&writer, &format!("entry-{i}")).await;
            }
        });
        let mut heads = Vec::new();
        for i in 0..3 {
            while store.head().await.expect("a head") < 40 * (i + 1) {
                tokio::task::yield_now().await;
            }
            let backup = db.data().join(format!("backup-{i}"));
            heads.push((store.backup(&backup).await.expect("a backup").head, backup));
        }
        writing.await.expect("a writer ends well");
        let all = store.read_since(0, 10_000).await.expect("records");
        for (head, backup) in heads {
            let new = db.another().await;
            Store::restore(&backup, &new.url(), new.data()).await.expect("a restore");
            let restored = new.open().await.read_since(0, 10_000).await.expect("records");
            assert_eq!(restored, all[..head as usize], "the backup is no moment of the log");
            assert_eq!(head % 2, 0, "the backup has half a transaction");
        }
    }

    async fn what_is_no_sound_backup_is_refused(db) {
        let store = db.open().await;
        fill(&store).await;
        let backup = db.data().join("backup");
        store.backup(&backup).await.expect("a backup");
        let refused = async |from: &Path| {
            let new = db.another().await;
            let error = Store::restore(from, &new.url(), new.data()).await.expect_err("no sound backup");
            assert!(matches!(error, Error::NotABackup { .. }), "{error:?}");
        };
        refused(db.data()).await;
        let log = ["log.db", "log.jsonl"].map(|name| backup.join(name)).into_iter().find(|path| path.exists());
        let log = log.expect("a log");
        let mut bytes = fs::read(&log).expect("a log");
        let third = bytes.len() / 3;
        bytes[third..third + 9_000].fill(b'7');
        fs::write(&log, bytes).expect("a damaged log");
        refused(&backup).await;
    }

    async fn damaged_media_do_not_stop_a_backup(db) {
        let store = db.open().await;
        let hash = store.media().put(b"a photo".to_vec()).await.expect("a file");
        fs::write(store.media().path(&hash).expect("a path"), b"a phot0").expect("a failing disk");
        let made = store.backup(&db.data().join("backup")).await.expect("a backup");
        assert_eq!((made.media, made.damaged), (0, vec![hash]));
    }
}
