//! What was sought in vain: counted, and readable only when many have sought it.

use std::fs;

use integra_store::{NewSought, Sought, Store};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use sea_orm::ConnectionTrait;

use crate::{
    db::TestDb,
    staff::{MINUTE, alone, begin_at},
    support::{NOW, city, lang},
};

const DAY: i64 = 24 * 60 * MINUTE;
/// The day of [`NOW`].
const TODAY: Date = date(2026, 11, 18);
const WORDS: &str = "planted kindergarten";

/// Somebody looks for something some days after [`NOW`].
async fn seeks(store: &Store, words: &str, days: i32, times: u32) {
    let (city, lang) = (city(), lang("uk"));
    let day = TODAY.checked_add(days.days()).expect("a day");
    let one = NewSought { city: &city, lang: &lang, words, day, times };
    alone!(store, NOW + i64::from(days) * DAY, tx => tx.count_sought(&[one])).expect("it is counted");
}

async fn sought(store: &Store, days: i64) -> Vec<Sought> {
    store.sought(&city(), NOW + days * DAY).await.expect("a list")
}

async fn number_of(store: &Store, table: &str) -> i64 {
    let ask =
        sea_orm::Statement::from_string(store.db().get_database_backend(), format!("SELECT COUNT(*) FROM {table}"));
    let row = store.db().query_one_raw(ask).await.expect("a count").expect("a row");
    row.try_get_by_index(0).expect("a number")
}

/// Whether a word stands in clear in a folder, its folders, and a backup of this moment.
async fn stands(db: &TestDb, store: &Store, word: &str, name: &str) -> bool {
    store.backup(&db.data().join(name)).await.expect("a backup");
    let mut folders = vec![db.data().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let bytes = fs::read(entry.path()).unwrap_or_default();
            if bytes.windows(word.len()).any(|window| window == word.as_bytes()) {
                return true;
            }
        }
    }
    false
}

db_test! {
    async fn words_can_be_read_when_they_were_sought_often_on_several_days(db) {
        let store = db.open().await;
        // Often, but on two days.
        seeks(&store, WORDS, 0, 40).await;
        seeks(&store, WORDS, 1, 2).await;
        assert_eq!(sought(&store, 1).await, []);
        assert_eq!((number_of(&store, "sought").await, number_of(&store, "sought_words").await), (2, 0));
        // On three days, but not often.
        for day in 0..3 {
            seeks(&store, "seldom", day, 1).await;
        }
        assert_eq!((sought(&store, 2).await, number_of(&store, "sought_words").await), (vec![], 0));
        seeks(&store, WORDS, 2, 1).await;
        let found = sought(&store, 2).await;
        assert_eq!(found.len(), 1);
        assert_eq!((&*found[0].words, found[0].times, found[0].days, &found[0].lang), (WORDS, 43, 3, &lang("uk")));
        seeks(&store, "seldom", 2, 2).await;
        assert_eq!(sought(&store, 2).await.iter().map(|it| &*it.words).collect::<Vec<_>>(), [WORDS, "seldom"]);
        // In clear they stand nowhere, whatever the count.
        assert!(!stands(&db, &store, "planted", "backup").await);
        let elsewhere = integra_kernel::CityKey::parse("praha").expect("a city");
        assert_eq!(store.sought(&elsewhere, NOW + 2 * DAY).await.expect("a list"), []);
    }

    async fn counts_go_after_ninety_days_and_words_with_them(db) {
        let store = db.open().await;
        for day in [0, 1, 50, 89] {
            seeks(&store, WORDS, day, 2).await;
        }
        store.tidy(NOW + 89 * DAY).await.expect("tidied");
        assert_eq!(sought(&store, 89).await[0].times, 8);
        store.tidy(NOW + 90 * DAY).await.expect("tidied");
        assert_eq!((sought(&store, 90).await[0].times, sought(&store, 90).await[0].days), (6, 3));
        // Before the job has run it is not shown either.
        assert_eq!(sought(&store, 91).await, []);
        store.tidy(NOW + 91 * DAY).await.expect("tidied");
        assert_eq!((number_of(&store, "sought").await, number_of(&store, "sought_words").await), (2, 0));
        store.tidy(NOW + 179 * DAY).await.expect("tidied");
        assert_eq!(number_of(&store, "sought").await, 0);
    }

    async fn without_its_keys_a_backup_tells_no_word(db) {
        let store = db.open().await;
        for day in 0..3 {
            seeks(&store, WORDS, day, 2).await;
        }
        let backup = db.data().join("backup");
        store.backup(&backup).await.expect("a backup");
        let new = db.another().await;
        Store::restore(&backup, &new.url(), new.data()).await.expect("a restore");
        let node = new.open().await;
        assert_eq!((sought(&node, 2).await, number_of(&node, "sought_words").await), (vec![], 1));
        // Sought again there, it is counted under the key that is there.
        seeks(&node, WORDS, 2, 1).await;
        assert_eq!(number_of(&node, "sought").await, 4);
        fs::remove_dir_all(new.data().join("keys")).expect("keys of the new machine");
        for entry in fs::read_dir(db.data().join("keys")).expect("the keys").flatten() {
            fs::create_dir_all(new.data().join("keys")).expect("a folder");
            fs::copy(entry.path(), new.data().join("keys").join(entry.file_name())).expect("a key file");
        }
        assert_eq!(sought(&node, 2).await[0].words, WORDS);
    }

    async fn what_should_not_be_read_is_forgotten_at_once(db) {
        let store = db.open().await;
        for day in 0..3 {
            seeks(&store, WORDS, day, 2).await;
        }
        let hash = sought(&store, 2).await[0].hash.clone();
        let elsewhere = integra_kernel::CityKey::parse("praha").expect("a city");
        assert!(!alone!(&store, NOW, tx => tx.forget_sought(&elsewhere, &hash)).expect("a look"));
        assert!(alone!(&store, NOW, tx => tx.forget_sought(&city(), &hash)).expect("forgotten"));
        assert_eq!((number_of(&store, "sought").await, number_of(&store, "sought_words").await), (0, 0));
    }

    async fn many_nodes_count_together(db) {
        let nodes = [db.open().await, db.open().await];
        let seeking = (0..12).map(|number| {
            let node = nodes[number % 2].clone();
            tokio::spawn(async move { seeks(&node, WORDS, (number % 3) as i32, 1).await })
        });
        for one in seeking.collect::<Vec<_>>() {
            one.await.expect("no panic");
        }
        assert_eq!(sought(&nodes[0], 2).await[0].times, 12);
    }

    async fn a_database_from_before_gets_the_tables(db) {
        let store = db.open().await;
        let tx = begin_at(&store, NOW).await;
        let columns = ["ALTER TABLE signup DROP COLUMN begins", "ALTER TABLE signup DROP COLUMN on_hold"];
        let before = [columns[0], columns[1], "DROP TABLE sought", "DROP TABLE sought_words", "DELETE FROM migrations_store WHERE version >= '0010'"];
        for step in before {
            tx.db().execute_unprepared(step).await.expect("an older database");
        }
        tx.commit().await.expect("a commit");
        drop(store);
        let store = db.open().await;
        seeks(&store, WORDS, 0, 9).await;
        assert_eq!(number_of(&store, "sought").await, 1);
    }
}
