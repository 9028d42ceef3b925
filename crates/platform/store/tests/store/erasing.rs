//! Erasure: the record stays, the body goes, and a restored backup cannot bring it back.

use std::{fs, io::Write};

use integra_store::{Change, Erasure, Error};

use crate::{
    db::TestDb,
    support::{NOW, erase, facts, new_entry, publish, save, saved, texts},
};

const SECRET: &str = "Anna told us about her landlord";

fn is_empty(change: &Change) -> bool {
    match change {
        Change::Facts { facts, .. } => facts.is_empty(),
        Change::Texts { fields, .. } => fields.is_empty(),
        _ => true,
    }
}

/// Whether a word stands in any file of a folder.
fn stands_in(folder: &std::path::Path, word: &str) -> bool {
    fs::read_dir(folder).expect("a folder").flatten().any(|file| {
        let bytes = fs::read(file.path()).unwrap_or_default();
        bytes.windows(word.len()).any(|window| window == word.as_bytes())
    })
}

db_test! {
    async fn an_erasure_leaves_the_hash_only(db) {
        let store = db.open().await;
        let (entry, first, _) = new_entry(&store, "story").await;
        let hash = store.media().put(b"a photo".to_vec()).await.expect("a file");
        let text = saved(&store, texts(entry, "sk", SECRET, None)).await;
        saved(&store, facts(entry, "story", SECRET, Some(first))).await;
        let (other, ..) = new_entry(&store, "other").await;
        let before = store.history(&entry).await.expect("a history");

        let seq = saved(&store, erase(entry, None, &[&hash])).await;
        let after = store.history(&entry).await.expect("a history");
        assert_eq!(after.len(), before.len() + 1);
        for (old, new) in before.iter().zip(&after) {
            assert!(new.erased && is_empty(&new.change));
            assert_eq!((old.seq, &old.hash, old.at, &old.author), (new.seq, &new.hash, new.at, &new.author));
        }
        assert!(!after[before.len()].erased);
        assert!(store.history(&other).await.expect("a history").iter().all(|record| !record.erased));
        assert_eq!(store.media().get(&hash).await.expect("no file"), None);
        let again = store.media().put(b"a photo".to_vec()).await;
        assert!(matches!(again, Err(Error::MediaErased(_))));
        let refused = save(&store, publish(entry, first, &[("sk", text)])).await;
        assert!(matches!(refused, Err(Error::ErasedRevision { .. })));
        assert!(store.verify().await.expect("a check").is_empty());
        let list = store.erasures().await.expect("a list");
        assert_eq!(list.iter().map(|line| (line.seq, line.entry)).collect::<Vec<_>>(), [(seq, entry)]);
        if matches!(db, TestDb::Sqlite(_)) {
            assert!(!stands_in(db.data(), "landlord"), "the erased text is still in the database files");
        }
    }

    async fn one_language_can_be_erased(db) {
        let store = db.open().await;
        let (entry, first, english) = new_entry(&store, "story").await;
        let slovak = saved(&store, texts(entry, "sk", SECRET, None)).await;
        saved(&store, erase(entry, Some("sk"), &[])).await;
        let erased = async |seq| store.record(seq).await.expect("a record").expect("a record").erased;
        assert!(erased(slovak).await);
        assert!(!erased(english).await && !erased(first).await);
        // A new text can be written from the erased one's place.
        saved(&store, texts(entry, "sk", "Nový text", Some(slovak))).await;
    }

    async fn a_restored_backup_erases_again(db) {
        let store = db.open().await;
        let (entry, first, _) = new_entry(&store, "story").await;
        let photo = store.media().put(b"a photo".to_vec()).await.expect("a file");
        let slovak = saved(&store, texts(entry, "sk", SECRET, None)).await;
        let kept = store.record(slovak).await.expect("a record").expect("a record").hash;
        let backup = db.data().join("backup");
        store.backup(&backup).await.expect("a backup");
        saved(&store, erase(entry, Some("sk"), &[&photo])).await;
        saved(&store, texts(entry, "sk", "After", Some(slovak))).await;

        let new = db.another().await;
        fs::create_dir_all(new.data()).expect("a folder");
        fs::copy(db.data().join("erasures.jsonl"), new.data().join("erasures.jsonl")).expect("the list");
        let restored = integra_store::Store::restore(&backup, &new.url(), new.data()).await.expect("a restore");
        assert_eq!((restored.head, restored.erasures, restored.list_found), (3, 1, true));

        let node = new.open().await;
        let record = node.record(slovak).await.expect("a record").expect("a record");
        assert!(record.erased && is_empty(&record.change));
        assert_eq!(record.hash, kept);
        assert!(!node.record(first).await.expect("a record").expect("a record").erased);
        assert_eq!(node.media().get(&photo).await.expect("no file"), None);
        let last = node.read_since(3, 10).await.expect("records");
        assert_eq!(last.iter().map(|r| r.change.clone()).collect::<Vec<_>>(), [erase(entry, Some("sk"), &[&photo])]);

        // What is written later is out of its reach, however often the list is replayed.
        let later = saved(&node, texts(entry, "sk", "Later", Some(slovak))).await;
        let list = node.erasures().await.expect("a list");
        assert_eq!(list.len(), 1);
        assert_eq!(node.replay_erasures(&list).await.expect("a replay"), 0);
        drop(node);
        let node = new.open().await;
        assert!(!node.record(later).await.expect("a record").expect("a record").erased);
        assert_eq!(node.head().await.expect("a head"), later);
    }

    async fn a_late_replay_spares_what_was_written_since(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "story").await;
        let slovak = saved(&store, texts(entry, "sk", SECRET, None)).await;
        store.backup(&db.data().join("backup")).await.expect("a backup");
        saved(&store, erase(entry, Some("sk"), &[])).await;
        let list = store.erasures().await.expect("a list");

        // The list was forgotten at the restore and turns up when work has gone on.
        let new = db.another().await;
        let restored = integra_store::Store::restore(&db.data().join("backup"), &new.url(), new.data()).await;
        assert!(!restored.expect("a restore").list_found);
        let node = new.open().await;
        let mut tx = node.begin("editor-1", NOW + 1).await.expect("a transaction");
        let later = tx.append(texts(entry, "sk", "Later", Some(slovak))).await.expect("texts");
        tx.commit().await.expect("a commit");
        assert_eq!(node.replay_erasures(&list).await.expect("a replay"), 1);
        let erased = async |seq| node.record(seq).await.expect("a record").expect("a record").erased;
        assert!(erased(slovak).await && !erased(later).await);
        assert_eq!(node.replay_erasures(&list).await.expect("a replay"), 0);
    }

    async fn the_list_survives_a_crash_while_writing(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "story").await;
        saved(&store, erase(entry, None, &[])).await;
        let path = db.data().join("erasures.jsonl");
        drop(store);
        // The erasure was committed, but its line was cut short.
        let line = fs::read(&path).expect("the list");
        fs::write(&path, &line[..line.len() / 2]).expect("half a line");
        let store = db.open().await;
        assert_eq!(fs::read(&path).expect("the list"), line);
        assert_eq!(store.erasures().await.expect("a list").len(), 1);
        drop(store);
        // A whole line that cannot be read is a fault somebody must look at.
        fs::OpenOptions::new().append(true).open(&path).expect("the list").write_all(b"{}\n").expect("a bad line");
        let error = integra_store::Store::open(&db.url(), db.data()).await.expect_err("a bad list");
        assert!(matches!(error, Error::ErasureList { line: 2, .. }), "{error}");
    }

    async fn replaying_a_list_of_elsewhere_touches_nothing_else(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "story").await;
        let head = store.head().await.expect("a head");
        let mut line = Erasure {
            seq: 1,
            at: NOW,
            author: "editor-1".to_owned(),
            entry: crate::support::new_id(),
            lang: None,
            media: vec![],
            reason: String::new(),
        };
        assert_eq!(store.replay_erasures(std::slice::from_ref(&line)).await.expect("an unknown entry"), 0);
        line.entry = entry;
        assert_eq!(store.replay_erasures(std::slice::from_ref(&line)).await.expect("before everything"), 0);
        line.seq = head + 1;
        line.at = NOW - 1;
        assert_eq!(store.replay_erasures(std::slice::from_ref(&line)).await.expect("earlier than everything"), 0);
        line.at = NOW;
        assert_eq!(store.replay_erasures(&[line.clone(), line]).await.expect("an erasure"), 1);
        assert_eq!(store.head().await.expect("a head"), head + 1);
    }
}
