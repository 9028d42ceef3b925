//! Visits: each counts once, names nobody, outlives a backup, and loses its day when that is long ago.

use std::fs;

use integra_kernel::EntryId;
use integra_store::{How, Month, NewVisit, Outcome, Store, VisitCount, VisitId};
use jiff::civil::{Date, date};
use sea_orm::ConnectionTrait;

use crate::{
    staff::{MINUTE, alone, begin_at},
    support::{NOW, city, erase, lang, new_entry, saved},
};

const DAY: i64 = 24 * 60 * MINUTE;
/// The day of [`NOW`].
const TODAY: Date = date(2026, 11, 18);

async fn counts(store: &Store, id: VisitId, day: Date, topic: Option<EntryId>, outcome: Outcome) -> bool {
    let (city, lang) = (city(), lang("uk"));
    let visit = NewVisit { id, city: &city, day, session: topic, topic, lang: &lang, outcome, how: How::Tally };
    alone!(store, NOW, tx => tx.count_visit(visit)).expect("it can be counted")
}

async fn counted(store: &Store, from: &str, until: &str) -> Vec<VisitCount> {
    let month = |text| Month::parse(text).expect("a month");
    store.visits(&city(), month(from), month(until)).await.expect("counts")
}

/// Month, topic and number of each count.
async fn numbers(store: &Store, from: &str, until: &str) -> Vec<(String, Option<EntryId>, u64)> {
    let counts = counted(store, from, until).await.into_iter();
    counts.map(|one| (one.month.to_string(), one.topic, one.number)).collect()
}

async fn number_of(store: &Store, rows: &str) -> i64 {
    let ask = format!("SELECT COUNT(*) FROM visits WHERE {rows}");
    let ask = sea_orm::Statement::from_string(store.db().get_database_backend(), ask);
    let row = store.db().query_one_raw(ask).await.expect("a count").expect("a row");
    row.try_get_by_index(0).expect("a number")
}

db_test! {
    async fn a_visit_sent_twice_counts_once(db) {
        let nodes = [db.open().await, db.open().await];
        let id = VisitId::random();
        let sent = (0..8).map(|number| {
            let node = nodes[number % 2].clone();
            tokio::spawn(async move { counts(&node, id, TODAY, None, Outcome::Answered).await })
        });
        let mut new = 0;
        for one in sent.collect::<Vec<_>>() {
            new += usize::from(one.await.expect("no panic"));
        }
        assert_eq!((new, numbers(&nodes[0], "2026-11", "2026-11").await), (1, vec![("2026-11".to_owned(), None, 1)]));
        // What a device sends for something else under the same name changes nothing.
        assert!(!counts(&nodes[0], id, TODAY, None, Outcome::Booked).await);
        assert_eq!(counted(&nodes[1], "2026-11", "2026-11").await[0].outcome, Outcome::Answered);
    }

    async fn counts_are_told_by_month_topic_language_and_outcome(db) {
        let store = db.open().await;
        let (housing, ..) = new_entry(&store, "housing").await;
        for (day, topic, outcome) in [
            (date(2026, 10, 31), Some(housing), Outcome::Answered),
            (date(2026, 11, 1), Some(housing), Outcome::Answered),
            (date(2026, 11, 30), Some(housing), Outcome::Answered),
            (date(2026, 11, 30), Some(housing), Outcome::NotHelped),
            (date(2026, 11, 30), None, Outcome::Answered),
            (date(2026, 12, 1), None, Outcome::Answered),
        ] {
            assert!(counts(&store, VisitId::random(), day, topic, outcome).await);
        }
        let november = counted(&store, "2026-11", "2026-11").await;
        let count = |topic, outcome, number| {
            let month = Month::of_day(TODAY);
            VisitCount { month, topic, lang: lang("uk"), outcome, number }
        };
        assert_eq!(november.len(), 3);
        for one in [
            count(None, Outcome::Answered, 1),
            count(Some(housing), Outcome::Answered, 2),
            count(Some(housing), Outcome::NotHelped, 1),
        ] {
            assert!(november.contains(&one), "{one:?} is not among {november:?}");
        }
        let all: u64 = counted(&store, "2026-10", "2026-12").await.iter().map(|one| one.number).sum();
        assert_eq!((all, counted(&store, "2027-01", "2027-12").await.len()), (6, 0));
        let elsewhere = integra_kernel::CityKey::parse("praha").expect("a city");
        let month = Month::of_day(TODAY);
        assert!(store.visits(&elsewhere, month, month).await.expect("counts").is_empty());
    }

    async fn only_its_own_city_takes_a_visit_back(db) {
        let store = db.open().await;
        let id = VisitId::random();
        counts(&store, id, TODAY, None, Outcome::Answered).await;
        let elsewhere = integra_kernel::CityKey::parse("praha").expect("a city");
        assert!(!alone!(&store, NOW, tx => tx.take_back_visit(&elsewhere, id)).expect("a look"));
        assert!(alone!(&store, NOW, tx => tx.take_back_visit(&city(), id)).expect("taken back"));
        assert!(!alone!(&store, NOW, tx => tx.take_back_visit(&city(), id)).expect("a look"));
        assert!(counted(&store, "2026-11", "2026-11").await.is_empty());
        // What the queue counted is no slip of a finger.
        let (city, lang, id) = (city(), lang("uk"), VisitId::random());
        let (session, topic, outcome, how) = (None, None, Outcome::Booked, How::Queue);
        let visit = NewVisit { id, city: &city, day: TODAY, session, topic, lang: &lang, outcome, how };
        alone!(&store, NOW, tx => tx.count_visit(visit)).expect("counted");
        assert!(!alone!(&store, NOW, tx => tx.take_back_visit(&city, id)).expect("a look"));
    }

    async fn an_erased_entry_leaves_visits_also_after_a_restore(db) {
        let store = db.open().await;
        let (housing, ..) = new_entry(&store, "housing").await;
        counts(&store, VisitId::random(), TODAY, Some(housing), Outcome::Answered).await;
        let backup = db.data().join("backup");
        store.backup(&backup).await.expect("a backup");
        saved(&store, erase(housing, None, &[])).await;
        let without = vec![("2026-11".to_owned(), None, 1)];
        assert_eq!(numbers(&store, "2026-11", "2026-11").await, without);
        let names = "session IS NOT NULL OR topic IS NOT NULL";
        assert_eq!(number_of(&store, names).await, 0);
        // A device that was without network still knows it.
        counts(&store, VisitId::random(), TODAY, Some(housing), Outcome::Answered).await;
        assert_eq!((number_of(&store, names).await, number_of(&store, "1 = 1").await), (0, 2));

        let new = db.another().await;
        fs::create_dir_all(new.data()).expect("a folder");
        fs::copy(db.data().join("erasures.jsonl"), new.data().join("erasures.jsonl")).expect("the list");
        Store::restore(&backup, &new.url(), new.data()).await.expect("a restore");
        let node = new.open().await;
        assert_eq!((numbers(&node, "2026-11", "2026-11").await, number_of(&node, names).await), (without, 0));
    }

    async fn days_of_long_ago_become_months(db) {
        let store = db.open().await;
        let (housing, ..) = new_entry(&store, "housing").await;
        let (first, second) = (VisitId::random(), VisitId::random());
        counts(&store, first, date(2026, 11, 17), Some(housing), Outcome::Answered).await;
        counts(&store, second, date(2026, 11, 18), Some(housing), Outcome::Answered).await;
        store.tidy(NOW + 400 * DAY).await.expect("tidied");
        assert_eq!(number_of(&store, "day = '2026-11-18' AND session IS NOT NULL").await, 1);
        assert_eq!(number_of(&store, "day = '2026-11' AND session IS NULL AND topic IS NOT NULL").await, 1);
        // What was counted is counted still, and sent once more it is not counted again.
        assert_eq!(numbers(&store, "2026-11", "2026-11").await, [("2026-11".to_owned(), Some(housing), 2)]);
        assert!(!counts(&store, first, date(2026, 11, 17), Some(housing), Outcome::Answered).await);
        store.tidy(NOW + 401 * DAY).await.expect("tidied");
        assert_eq!(number_of(&store, "day = '2026-11'").await, 2);
        assert_eq!(numbers(&store, "2026-10", "2026-12").await, [("2026-11".to_owned(), Some(housing), 2)]);
    }

    async fn a_database_from_before_gets_the_table(db) {
        let store = db.open().await;
        let (housing, ..) = new_entry(&store, "housing").await;
        let tx = begin_at(&store, NOW).await;
        let tables = ["visits", "sought", "sought_words"].map(|table| format!("DROP TABLE {table}"));
        let columns = ["begins", "on_hold"].map(|column| format!("ALTER TABLE signup DROP COLUMN {column}"));
        let forgotten = "DELETE FROM migrations_store WHERE version >= '0009'".to_owned();
        for step in tables.iter().chain(&columns).chain([&forgotten]) {
            tx.db().execute_unprepared(step).await.expect("an older database");
        }
        tx.commit().await.expect("a commit");
        drop(store);
        let store = db.open().await;
        assert!(counts(&store, VisitId::random(), TODAY, Some(housing), Outcome::SentOn).await);
        assert_eq!(numbers(&store, "2026-11", "2026-11").await, [("2026-11".to_owned(), Some(housing), 1)]);
    }
}

#[test]
fn an_id_that_tells_its_moment_is_none() {
    let random = VisitId::random();
    assert_eq!(VisitId::parse(&random.to_string()), Some(random));
    assert_ne!(VisitId::random(), random);
    // Version 7, as entries have; version 1; and no id at all.
    for bad in ["01961f2a-6f00-7c00-8000-000000000001", "c232ab00-9414-11ec-b3c8-9f6bdeced846", "", "1"] {
        assert_eq!(VisitId::parse(bad), None, "{bad}");
    }
}
