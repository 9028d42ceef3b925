//! A look at the log after a crash finds each of the faults it is for.

#[macro_use]
extern crate integra_testing;

use std::{collections::BTreeMap, time::Duration};

use integra_kernel::{Block, CityKey, EntryId, Lang, Slug};
use integra_store::{Change, Store};
use integra_testing::{
    crash::{Crashes, Pace},
    db::TestDb,
};
use sea_orm::{ConnectionTrait, Database};

/// One save: facts and texts of a new entry.
async fn save(store: &Store, number: u8) {
    let (entry, lang) = (EntryId::new(1, [number; 10]), Lang::parse("en").expect("a language"));
    let mut tx = store.begin("editor", 1).await.expect("a transaction");
    let facts = Change::Facts {
        entry,
        kind: "service".to_owned(),
        kind_version: 1,
        city: CityKey::parse("kosice").expect("a city"),
        slug: Slug::parse(&format!("number-{number}")).expect("a slug"),
        source_language: lang.clone(),
        facts: Default::default(),
        base: None,
    };
    tx.append(facts).await.expect("facts");
    let fields = BTreeMap::from([("name".to_owned(), vec![Block::source("A name")])]);
    tx.append(Change::Texts { entry, lang, fields, base: None }).await.expect("texts");
    tx.commit().await.expect("a commit");
}

/// What a look says about three saves (records 1 to 6) of which the last was acknowledged, after this has happened.
async fn look(db: &TestDb, happened: &[&str]) -> String {
    let db = db.another().await;
    let store = db.open().await;
    for number in 0..3 {
        save(&store, number).await;
    }
    let direct = Database::connect(db.url()).await.expect("the database");
    for sql in happened {
        direct.execute_unprepared(sql).await.expect("damage");
    }
    direct.close().await.expect("closed");
    let looked = tokio::spawn(async move {
        let pace = Pace { saves: 1, pause: Duration::ZERO };
        let mut crashes = Crashes::all("nobody is started", pace).next().expect("some rounds");
        crashes.look(&store, 6, |_| vec!["facts", "texts"]).await.len().to_string()
    });
    match looked.await {
        Ok(found) => found,
        Err(error) => *error.into_panic().downcast::<String>().expect("a message"),
    }
}

db_test! {
    async fn a_look_finds_every_loss(db) {
        assert_eq!(look(&db, &[]).await, "6", "a whole log");
        let lost = |from: i64| format!("DELETE FROM log_record WHERE seq >= {from}");
        let head = |seq: i64| format!("UPDATE log_head SET seq = {seq}");
        let said = look(&db, &[&lost(5), &head(4)]).await;
        assert!(said.contains("record 6 was acknowledged, but the log ends at 4"), "{said}");
        let said = look(&db, &["DELETE FROM log_record WHERE seq = 3"]).await;
        assert!(said.contains("between 0 and 6 the log has gaps"), "{said}");
        // Every record is there, but one transaction ends too early, or one begins too late.
        let said = look(&db, &["UPDATE log_record SET tx = 5 WHERE seq = 4"]).await;
        assert!(said.contains("half a transaction at 3"), "{said}");
        let said = look(&db, &["UPDATE log_record SET tx = 4 WHERE seq > 4"]).await;
        assert!(said.contains("lost its beginning"), "{said}");
    }
}
