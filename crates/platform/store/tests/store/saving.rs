//! Saving: what is kept, what is refused, and that a late save never silently wins.

use integra_kernel::Block;
use integra_store::{Change, Error, MOST_DEPTH};
use serde_json::{Map, Value, json};

use crate::support::{begin, facts, lang, map, new_entry, new_id, save, saved, texts};

db_test! {
    async fn what_is_saved_is_read_back(db) {
        let store = db.open().await;
        let (entry, facts_seq, texts_seq) = new_entry(&store, "integration-centre").await;
        let records = store.read_since(0, 10).await.expect("records");
        assert_eq!(records.len(), 2);
        assert_eq!((records[0].seq, records[0].tx, records[1].tx), (facts_seq, facts_seq, facts_seq));
        assert_eq!((records[0].author.as_str(), records[0].city.as_str()), ("editor-1", "kosice"));
        assert_eq!(records[0].change, facts(entry, "integration-centre", "+421 55 123", None));
        assert_eq!(records[1].change, texts(entry, "en", "integration-centre", None));
        assert_eq!(records[1].entry, Some(entry));
        assert_eq!(store.head().await.expect("a head"), texts_seq);
        assert_eq!(store.history(&entry).await.expect("a history"), records);
        assert_eq!(store.record(texts_seq).await.expect("a record").as_ref(), records.get(1));
        assert!(store.verify().await.expect("a check").is_empty());
        let latest = store.latest(&entry, Some(&lang("en"))).await.expect("texts");
        assert_eq!(latest.map(|record| record.seq), Some(texts_seq));
        assert!(store.latest(&entry, Some(&lang("sk"))).await.expect("no texts").is_none());
    }

    async fn a_late_save_is_refused_with_both_versions(db) {
        let store = db.open().await;
        let (entry, first, first_text) = new_entry(&store, "centre").await;
        let second = saved(&store, facts(entry, "centre", "2", Some(first))).await;
        let Err(Error::Stale { yours, latest }) = save(&store, facts(entry, "centre", "3", Some(first))).await else {
            panic!("a late save went through");
        };
        assert_eq!((yours, latest.seq), (first, second));
        assert_eq!(latest.change, facts(entry, "centre", "2", Some(first)));
        let mine = store.record(yours).await.expect("a record").expect("the base is still there");
        assert_eq!(mine.change, facts(entry, "centre", "+421 55 123", None));

        saved(&store, texts(entry, "en", "Centre", Some(first_text))).await;
        let late = save(&store, texts(entry, "en", "Late", Some(first_text))).await;
        assert!(matches!(late, Err(Error::Stale { yours, .. }) if yours == first_text));
        // Another language is another matter.
        saved(&store, texts(entry, "sk", "Centrum", None)).await;
        let again = save(&store, texts(entry, "sk", "Stredisko", None)).await;
        assert!(matches!(again, Err(Error::Stale { yours: 0, .. })));
        saved(&store, facts(entry, "centre", "4", Some(second))).await;
    }

    async fn only_one_of_many_late_saves_wins(db) {
        let (one, two) = (db.open().await, db.open().await);
        let (entry, first, _) = new_entry(&one, "centre").await;
        let saves = (0..8).map(|i| {
            let store = if i % 2 == 0 { one.clone() } else { two.clone() };
            tokio::spawn(async move { save(&store, facts(entry, "centre", &i.to_string(), Some(first))).await })
        });
        let (mut won, mut stale) = (0, 0);
        for save in saves.collect::<Vec<_>>() {
            match save.await.expect("no panic") {
                Ok(_) => won += 1,
                Err(Error::Stale { .. }) => stale += 1,
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!((won, stale), (1, 7));
    }

    async fn entries_begin_with_facts_and_stay_what_they_are(db) {
        let store = db.open().await;
        let (entry, first, _) = new_entry(&store, "centre").await;
        let again = save(&store, facts(entry, "centre", "1", None)).await;
        assert!(matches!(again, Err(Error::EntryExists { .. })));
        let unknown = save(&store, texts(new_id(), "en", "x", None)).await;
        assert!(matches!(unknown, Err(Error::UnknownEntry(_))));
        let unknown = save(&store, facts(new_id(), "other", "1", Some(1))).await;
        assert!(matches!(unknown, Err(Error::UnknownEntry(_))));
        let mut moved = facts(entry, "centre", "1", Some(first));
        if let Change::Facts { kind, .. } = &mut moved {
            "guide".clone_into(kind);
        }
        assert!(matches!(save(&store, moved).await, Err(Error::Moved { .. })));
    }

    async fn a_refused_step_spoils_the_whole_save(db) {
        let store = db.open().await;
        let mut tx = begin(&store).await;
        tx.append(facts(new_id(), "centre", "1", None)).await.expect("facts");
        tx.append(texts(new_id(), "en", "x", None)).await.expect_err("no such entry");
        assert!(matches!(tx.commit().await, Err(Error::Refused)));
        let mut tx = begin(&store).await;
        tx.append(facts(new_id(), "centre", "1", None)).await.expect("facts");
        drop(tx);
        assert_eq!(store.head().await.expect("a head"), 0);
        assert_eq!(new_entry(&store, "centre").await.1, 1);
    }

    async fn large_and_odd_things_are_refused_in_plain_words(db) {
        let store = db.open().await;
        let (entry, first, _) = new_entry(&store, "centre").await;
        let with = |value: Value| {
            let mut change = facts(entry, "centre", "", Some(first));
            if let Change::Facts { facts, .. } = &mut change {
                *facts = map(json!({"x": value}));
            }
            change
        };
        let deep = (0..=MOST_DEPTH).fold(json!(1), |inner, _| json!([inner]));
        let many = (0..3_000).map(|i| (format!("f{i}"), vec![Block::source("x")])).collect();
        let odd = [
            with(json!("x".repeat(1024 * 1024))),
            with(deep),
            Change::Texts { entry, lang: lang("sk"), fields: many, base: None },
            Change::Texts { entry, lang: lang("sk"), fields: [("a\0b".to_owned(), vec![])].into(), base: None },
            Change::Availability { entry, state: "Half full".to_owned() },
            Change::Erase { entry, lang: None, media: vec!["../../etc".to_owned()], reason: String::new() },
            Change::Unknown(Map::new()),
        ];
        for change in odd {
            let error = save(&store, change).await.expect_err("refused").to_string();
            assert!(error.len() > 30 && error.len() < 300, "{error}");
        }
        assert!(matches!(store.begin("", 0).await, Err(Error::BadName { .. })));
        // What may look odd but is allowed comes back as it was.
        let fine = with(json!({"zero": "a\u{0}b", "big": i64::MIN, "float": 0.1, "text": "Košice العربية 🏠"}));
        let seq = saved(&store, fine.clone()).await;
        assert_eq!(store.record(seq).await.expect("a record").map(|record| record.change), Some(fine));
    }
}
