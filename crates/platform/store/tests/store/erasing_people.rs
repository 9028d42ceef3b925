//! People who are erased: nothing of them is left but an id, in the database, in features' tables, and after a backup is
//! restored. And what features keep comes back with a backup otherwise.

use std::fs;

use integra_kernel::EntryId;
use integra_store::{
    AccountId, Error, FeatureMigrations, Forgets, Letter, MigrationName, MigrationTrait, Names, Purpose, Role, Stage,
    Store,
};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};
use sea_orm_migration::{SchemaManager, prelude::async_trait};
use serde_json::json;

use crate::{
    db::TestDb,
    staff::{MINUTE, alone, chance, hashed, invited, member, network_administrator, session_at},
    support::{NOW, erase, new_entry, saved},
};

const NAME: &str = "Anna Nov";
const EMAIL: &str = "anna@example.org";

struct Notes;

impl MigrationName for Notes {
    fn name(&self) -> &str {
        "0001_notes"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Notes {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let bytes = if manager.get_database_backend() == DbBackend::Postgres { "bytea" } else { "blob" };
        let table = format!(
            "CREATE TABLE club_note (id text PRIMARY KEY, account text, entry text, at bigint NOT NULL, body {bytes})"
        );
        manager.get_connection().execute_unprepared(&table).await?;
        manager.get_connection().execute_unprepared("INSERT INTO club_note (id, at) VALUES ('first', 1)").await?;
        Ok(())
    }
}

fn club() -> Vec<FeatureMigrations> {
    let forgets = |column, names| Forgets { table: "club_note", column, names };
    vec![FeatureMigrations {
        name: "club",
        migrations: vec![Box::new(Notes)],
        forgets: vec![forgets("account", Names::Account), forgets("entry", Names::Entry)],
    }]
}

async fn open(db: &TestDb) -> Store {
    Store::open_with(&db.url(), db.data(), club()).await.expect("opens")
}

async fn note(store: &Store, id: &str, account: Option<AccountId>, entry: Option<EntryId>) {
    let quoted = |text: Option<String>| text.map_or("NULL".to_owned(), |text| format!("'{text}'"));
    let (account, entry) = (quoted(account.map(|id| id.to_string())), quoted(entry.map(|id| id.to_string())));
    let body = if store.db().get_database_backend() == DbBackend::Postgres { "'\\x00ff'::bytea" } else { "x'00ff'" };
    let insert = format!("INSERT INTO club_note VALUES ('{id}', {account}, {entry}, -7, {body})");
    let tx = store.begin("test", NOW).await.expect("a transaction");
    tx.db().execute_unprepared(&insert).await.expect("a note");
    tx.commit().await.expect("a commit");
}

/// The notes there are, with all they hold.
/// A row of the club's notes.
type Note = (String, Option<String>, i64, Option<Vec<u8>>);

async fn notes(store: &Store) -> Vec<Note> {
    let ask = "SELECT id, entry, at, body FROM club_note ORDER BY id";
    let ask = Statement::from_string(store.db().get_database_backend(), ask);
    let rows = store.db().query_all_raw(ask).await.expect("rows");
    let read = |row: &sea_orm::QueryResult| {
        Ok::<_, DbErr>((
            row.try_get("", "id")?,
            row.try_get("", "entry")?,
            row.try_get("", "at")?,
            row.try_get("", "body")?,
        ))
    };
    rows.iter().map(|row| read(row).expect("a note")).collect()
}

fn ids(notes: &[Note]) -> Vec<&str> {
    notes.iter().map(|note| note.0.as_str()).collect()
}

/// Somebody with everything a person can have.
async fn anna(store: &Store) -> (AccountId, String) {
    let id = invited(store, EMAIL, &[member(Role::Editor)]).await;
    let password = hashed(store).await;
    alone!(store, NOW, tx => tx.set_password(id, &password)).expect("a password");
    let codes = store.new_recovery_codes(chance()).await;
    alone!(store, NOW, tx => tx.set_recovery_codes(id, &codes)).expect("codes");
    alone!(store, NOW, tx => tx.begin_totp(id, "Integra", chance())).expect("an offer");
    alone!(store, NOW, tx => tx.add_passkey(id, "a1", "phone", &json!({}))).expect("a passkey");
    alone!(store, NOW, tx => tx.issue_token(id, Purpose::Reset, MINUTE, chance())).expect("a link");
    let letter = Letter { to: EMAIL.to_owned(), subject: "x".to_owned(), text: "Dear Anna".to_owned(), calendar: None };
    alone!(store, NOW, tx => tx.mail(&letter)).expect("a letter");
    alone!(store, NOW, tx => tx.audit("entry.saved", Some(id), None, "s", &json!({}))).expect("a row");
    let (token, _) = session_at(store, id, Stage::Full, NOW).await;
    (id, token)
}

/// The tables with a trace of somebody, and all text in them.
async fn everything(store: &Store) -> String {
    let mut all = String::new();
    for table in ["account", "membership", "recovery_code", "passkey", "session", "one_time", "outbox"] {
        let ask = Statement::from_string(store.db().get_database_backend(), format!("SELECT * FROM {table}"));
        for row in store.db().query_all_raw(ask).await.expect("rows") {
            for column in row.column_names() {
                all += &row.try_get::<Option<String>>("", &column).ok().flatten().unwrap_or_default();
                all.push('\n');
            }
        }
    }
    all
}

db_test! {
    async fn nothing_of_a_person_is_left_but_an_id(db) {
        let store = open(&db).await;
        let admin = invited(&store, "admin@example.org", &[network_administrator()]).await;
        let (id, token) = anna(&store).await;
        note(&store, "annas", Some(id), None).await;
        note(&store, "others", Some(admin), None).await;
        assert!(everything(&store).await.contains(NAME));
        alone!(&store, NOW, tx => tx.erase_account(id, Some(admin))).expect("erased");

        let left = everything(&store).await;
        assert!(!left.contains(&id.to_string()) && !left.contains(EMAIL), "{left}");
        assert_eq!(store.account(id).await.expect("a look"), None);
        assert!(store.session(&token, NOW).await.expect("a look").is_none());
        assert_eq!(ids(&notes(&store).await), ["first", "others"]);
        let trail = store.audit_trail(&integra_store::AuditFilter::default(), None, 10).await.expect("rows");
        assert_eq!((trail[0].action.as_str(), trail[0].subject.clone()), ("account.erased", id.to_string()));
        assert_eq!((trail[0].account, trail[1].account), (Some(admin), Some(id)), "who did what is still told");
        assert!(store.verify_audit().await.expect("a check").is_empty());
        let list = store.erased_accounts().await.expect("a list");
        assert_eq!(list.iter().map(|line| line.account).collect::<Vec<_>>(), [id]);
        if matches!(db, TestDb::Sqlite(_)) {
            let bytes = fs::read(db.data().join("integra.db")).expect("a file");
            assert!(!bytes.windows(EMAIL.len()).any(|window| window == EMAIL.as_bytes()), "it is still in the file");
        }
        // The address is free again, and a second time there is nobody to erase.
        invited(&store, EMAIL, &[]).await;
        let twice = alone!(&store, NOW, tx => tx.erase_account(id, None));
        assert!(matches!(twice, Err(Error::UnknownAccount(_))));
        let last = alone!(&store, NOW, tx => tx.erase_account(admin, None));
        assert!(matches!(last, Err(Error::LastAdministrator)));
        assert!(store.account(admin).await.expect("a look").is_some(), "nothing of a refused erasure is done");
    }

    async fn a_backup_does_not_bring_a_person_back(db) {
        let store = open(&db).await;
        // The only administrator of the backup: an erasure holds even then.
        let (id, _) = anna(&store).await;
        alone!(&store, NOW, tx => tx.set_memberships(id, &[network_administrator()])).expect("a role");
        let (entry, ..) = new_entry(&store, "story").await;
        note(&store, "annas", Some(id), None).await;
        note(&store, "about", None, Some(entry)).await;
        let backup = db.data().join("backup");
        store.backup(&backup).await.expect("a backup");
        invited(&store, "next@example.org", &[network_administrator()]).await;
        alone!(&store, NOW + 1, tx => tx.erase_account(id, None)).expect("erased");
        saved(&store, erase(entry, None, &[])).await;
        assert_eq!(ids(&notes(&store).await), ["first"], "an entry's notes go with it");

        for new in [TestDb::sqlite(), TestDb::postgres().await] {
            fs::create_dir_all(new.data()).expect("a folder");
            fs::copy(db.data().join("erasures.jsonl"), new.data().join("erasures.jsonl")).expect("the list");
            let restored = Store::restore_with(&backup, &new.url(), new.data(), club, None).await.expect("a restore");
            assert_eq!((restored.erasures, restored.list_found), (2, true));
            let node = open(&new).await;
            assert_eq!(node.account(id).await.expect("a look"), None);
            assert!(!everything(&node).await.contains(EMAIL));
            assert_eq!(ids(&notes(&node).await), ["first"]);
            assert!(node.verify_audit().await.expect("a check").is_empty());
            assert_eq!(node.erased_accounts().await.expect("a list").len(), 1);
        }
        // A crash between the commit and the line of the list is made good at the next start.
        fs::remove_file(db.data().join("erasures.jsonl")).expect("a list");
        drop(store);
        let store = open(&db).await;
        assert_eq!(store.erased_accounts().await.expect("a list").len(), 1);
        assert_eq!(store.erasures().await.expect("a list").len(), 1);
    }

    async fn what_features_keep_comes_back_with_a_backup(db) {
        let store = open(&db).await;
        let (entry, ..) = new_entry(&store, "story").await;
        note(&store, "about", None, Some(entry)).await;
        let kept = notes(&store).await;
        assert_eq!(kept[0], ("about".to_owned(), Some(entry.to_string()), -7, Some(vec![0, 255])));
        let backup = db.data().join("backup");
        store.backup(&backup).await.expect("a backup");
        for new in [TestDb::sqlite(), TestDb::postgres().await] {
            Store::restore_with(&backup, &new.url(), new.data(), club, None).await.expect("a restore");
            assert_eq!(notes(&open(&new).await).await, kept);
        }
        // Without the feature its rows have no place; that is said instead of losing them.
        if backup.join("log.jsonl").exists() {
            let new = db.another().await;
            let refused = Store::restore(&backup, &new.url(), new.data()).await;
            assert!(matches!(&refused, Err(Error::NotABackup { reason, .. }) if reason.contains("club_note")), "{refused:?}");
        }
    }
}
