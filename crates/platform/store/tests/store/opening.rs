//! Opening: many at once, with and without features, and plain words when it fails.

use integra_store::{Error, FeatureMigrations, MigrationName, MigrationTrait, Store};
use sea_orm::{ConnectionTrait, DbErr};
use sea_orm_migration::{SchemaManager, prelude::async_trait};

use crate::support::{begin, facts, new_entry, new_id};

struct Visits;

impl MigrationName for Visits {
    fn name(&self) -> &str {
        "0001_visits"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Visits {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.get_connection().execute_unprepared("CREATE TABLE shop_visit (at bigint NOT NULL)").await?;
        Ok(())
    }
}

fn shop() -> Vec<FeatureMigrations> {
    vec![FeatureMigrations { name: "shop", migrations: vec![Box::new(Visits)], forgets: Vec::new() }]
}

db_test! {
    async fn many_nodes_start_at_once(db) {
        let opened = (0..6).map(|_| {
            let (url, data) = (db.url(), db.data().to_owned());
            tokio::spawn(async move { Store::open_with(&url, &data, shop()).await })
        });
        let mut nodes = Vec::new();
        for node in opened.collect::<Vec<_>>() {
            nodes.push(node.await.expect("no panic").expect("an empty database opens"));
        }
        new_entry(&nodes[5], "one").await;
        assert_eq!(nodes[0].head().await.expect("a head"), 2);
    }

    async fn a_feature_has_tables_of_its_own_and_can_be_left_out(db) {
        let store = Store::open_with(&db.url(), db.data(), shop()).await.expect("a store with a shop");
        let visit = "INSERT INTO shop_visit (at) VALUES (1)";
        let mut tx = begin(&store).await;
        tx.append(facts(new_id(), "one", "1", None)).await.expect("facts");
        tx.db().execute_unprepared(visit).await.expect("a visit");
        drop(tx);
        let mut tx = begin(&store).await;
        tx.append(facts(new_id(), "one", "1", None)).await.expect("facts");
        tx.db().execute_unprepared(visit).await.expect("a visit");
        tx.commit().await.expect("a commit");
        drop(store);
        let without = db.open().await;
        assert_eq!(without.head().await.expect("a head"), 1);
        drop(without);
        let with = Store::open_with(&db.url(), db.data(), shop()).await.expect("a store with a shop again");
        let count = sea_orm::Statement::from_string(
            ConnectionTrait::get_database_backend(with.db()),
            "SELECT COUNT(*) FROM shop_visit",
        );
        let row = with.db().query_one_raw(count).await.expect("a count").expect("a row");
        assert_eq!(row.try_get_by_index::<i64>(0).expect("a number"), 1);
    }
}

#[tokio::test]
async fn the_reading_connection_cannot_write() {
    let (store, _folder) = crate::db::sqlite().await;
    store.db().execute_unprepared("UPDATE log_head SET seq = 7").await.expect_err("a write past the log");
}

#[tokio::test]
async fn failures_are_told_in_plain_words_and_without_passwords() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let open = async |url: &str| Store::open(url, folder.path()).await.expect_err("no database").to_string();
    assert!(open("mysql://root:secret@db/x").await.contains("sqlite://FILE"));
    let refused = open("postgres://me:secret@127.0.0.1:1/x").await;
    assert!(refused.contains("postgres://127.0.0.1:1/x") && !refused.contains("secret"), "{refused}");
    let blocked = folder.path().join("file");
    std::fs::write(&blocked, b"not a folder").expect("a file");
    let error = open(&format!("sqlite://{}/log.db", blocked.display())).await;
    assert!(error.contains("could not be created"), "{error}");
    let error = Store::open(&format!("sqlite://{}", blocked.display()), folder.path()).await;
    assert!(matches!(error, Err(Error::Open(..) | Error::Database(_))));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_databases_speak_the_same_language() {
    let ((one, _folder), (two, _database)) = (crate::db::sqlite().await, crate::db::postgres().await);
    let id = new_id();
    for store in [&one, &two] {
        crate::support::saved(store, facts(id, "centre", "1", None)).await;
    }
    assert_eq!(one.read_since(0, 9).await.expect("records"), two.read_since(0, 9).await.expect("records"));
}
