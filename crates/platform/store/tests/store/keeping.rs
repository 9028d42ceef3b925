//! Backups and accounts: people, their proofs and the trail come back; sessions, links and letters do not.

use std::{fs, path::Path};

use integra_store::{
    Account, AccountState, AuditFilter, AuditRow, Letter, Membership, Purpose, Role, Stage, Store, ThrottleKey,
};
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};

use crate::{
    db::TestDb,
    staff::{MINUTE, PASSWORD, alone, chance, hashed, invited, member, network_administrator, session_at},
    support::{NOW, city, lang, new_entry},
};

const SECRETS: [&str; 2] = ["letter-with-a-link", "Konqueror, Plan 9"];

/// Some people with all they can have.
async fn fill(store: &Store) -> Vec<Account> {
    let arabic = Membership { language: Some(lang("ar")), ..member(Role::Translator) };
    let anna = invited(store, "anna@example.org", &[network_administrator(), arabic]).await;
    invited(store, "eva@example.org", &[]).await;
    let password = hashed(store).await;
    alone!(store, NOW, tx => tx.set_password(anna, &password)).expect("a password");
    let codes = store.new_recovery_codes(chance()).await;
    alone!(store, NOW, tx => tx.set_recovery_codes(anna, &codes)).expect("codes");
    alone!(store, NOW, tx => tx.begin_totp(anna, "Integra", chance())).expect("an offer");
    alone!(store, NOW, tx => tx.add_passkey(anna, "a1", "phone", &json!({"k": "ž"}))).expect("a passkey");
    alone!(store, NOW, tx => tx.tie_identity(anna, "https://login.example", "anna-7")).expect("an account elsewhere");
    alone!(store, NOW, tx => tx.start_session(anna, Stage::Full, SECRETS[1], chance())).expect("a session");
    alone!(store, NOW, tx => tx.issue_token(anna, Purpose::Reset, MINUTE, chance())).expect("a token");
    let letter = Letter {
        to: "eva@example.org".to_owned(),
        subject: "x".to_owned(),
        text: SECRETS[0].to_owned(),
        calendar: None,
    };
    alone!(store, NOW, tx => tx.mail(&letter)).expect("a letter");
    store.allowed(&ThrottleKey::network("192.0.2.7"), NOW).await.expect("a try");
    let mut tx = store.begin("test", NOW).await.expect("a transaction");
    for row in 0..450 {
        tx.audit("entry.saved", Some(anna), Some(&city()), "s", &json!({"row": row, "ž": [null]}))
            .await
            .expect("a row");
    }
    tx.commit().await.expect("a commit");
    store.accounts(None).await.expect("accounts")
}

async fn trail(store: &Store) -> Vec<AuditRow> {
    store.audit_trail(&AuditFilter::default(), None, 1_000).await.expect("rows")
}

async fn count(store: &Store, table: &str) -> i64 {
    let ask = format!("SELECT COUNT(*) FROM {table}");
    let ask = Statement::from_string(ConnectionTrait::get_database_backend(store.db()), ask);
    let row = store.db().query_one_raw(ask).await.expect("a count").expect("a row");
    row.try_get_by_index::<i64>(0).expect("a number")
}

/// The files of a backup, and of its folders.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Takes out of a backup what the first format did not have.
async fn make_old(backup: &Path) {
    let manifest = backup.join("backup.json");
    let mut text: Value = serde_json::from_slice(&fs::read(&manifest).expect("a manifest")).expect("JSON");
    text["format"] = json!(1);
    fs::write(&manifest, text.to_string()).expect("a manifest");
    let lines = backup.join("log.jsonl");
    if lines.exists() {
        let text = fs::read_to_string(&lines).expect("a dump");
        let known = ["log_head", "log_record", "slug", "planned"].map(|table| format!("\"table\":\"{table}\""));
        let old = text.lines().filter(|line| known.iter().any(|table| line.contains(table)));
        fs::write(&lines, old.map(|line| format!("{line}\n")).collect::<String>()).expect("a dump");
        return;
    }
    let url = format!("sqlite://{}", backup.join("log.db").display());
    let file = sea_orm::Database::connect(url).await.expect("a database");
    let tables = ["account", "membership", "recovery_code", "passkey", "session", "one_time", "audit_head", "audit"];
    let later = ["outbox", "throttle", "identity", "erased_account", "job", "sealing_key", "signup", "signup_hours"];
    for table in tables.into_iter().chain(later).chain(["visits", "sought", "sought_words"]) {
        file.execute_unprepared(&format!("DROP TABLE {table}")).await.expect("a table less");
    }
    let later = "DELETE FROM migrations_store WHERE version >= '0002'";
    file.execute_unprepared(later).await.expect("forgotten");
    file.close().await.expect("closed");
}

db_test! {
    async fn people_and_the_trail_come_back(db) {
        let store = db.open().await;
        let people = fill(&store).await;
        new_entry(&store, "one").await;
        let rows = trail(&store).await;
        let backup = db.data().join("backup");
        store.backup(&backup).await.expect("a backup");
        for table in ["session", "one_time", "outbox", "throttle"] {
            assert_eq!(count(&store, table).await, 1, "{table}: making a backup changes nothing here");
        }
        let inside = files(&backup);
        assert!(inside.iter().all(|path| !path.ends_with("accounts.key")), "{inside:?}");
        for file in &inside {
            let bytes = fs::read(file).expect("a file");
            for secret in SECRETS {
                let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
                assert!(!found, "{secret} is in {}", file.display());
            }
        }
        for new in [TestDb::sqlite(), TestDb::postgres().await] {
            Store::restore(&backup, &new.url(), new.data()).await.expect("a restore");
            let node = new.open().await;
            assert_eq!(node.accounts(None).await.expect("accounts"), people);
            assert_eq!(trail(&node).await, rows);
            assert!(node.verify_audit().await.expect("a check").is_empty());
            for table in ["session", "one_time", "outbox", "throttle"] {
                assert_eq!(count(&node, table).await, 0, "{table}");
            }
            assert!(node.check_password("anna@example.org", PASSWORD).await.expect("a check").is_some());
            let elsewhere = node.identity("https://login.example", "anna-7").await.expect("a look-up");
            assert!(elsewhere.is_some_and(|it| people.iter().any(|account| account.id == it.account)));
            // Everything goes on: the trail, and signing in.
            alone!(&node, NOW, tx => tx.audit("x", None, None, "", &json!({}))).expect("a row");
            assert!(node.verify_audit().await.expect("a check").is_empty());
            let anna = people.iter().find(|account| account.has_password).expect("somebody with a password");
            session_at(&node, anna.id, Stage::Full, NOW).await;
        }
    }

    async fn a_trail_that_was_changed_comes_back_as_changed(db) {
        let store = db.open().await;
        fill(&store).await;
        let tx = store.begin("test", NOW).await.expect("a transaction");
        tx.db().execute_unprepared("UPDATE audit SET subject = 't' WHERE seq = 7").await.expect("a change");
        tx.commit().await.expect("a commit");
        let backup = db.data().join("backup");
        store.backup(&backup).await.expect("a backup");
        for new in [TestDb::sqlite(), TestDb::postgres().await] {
            Store::restore(&backup, &new.url(), new.data()).await.expect("a restore");
            assert_eq!(new.open().await.verify_audit().await.expect("a check"), [7]);
        }
    }

    async fn a_backup_from_before_accounts_is_restored(db) {
        let store = db.open().await;
        let (entry, ..) = new_entry(&store, "one").await;
        let backup = db.data().join("backup");
        store.backup(&backup).await.expect("a backup");
        make_old(&backup).await;
        for new in [TestDb::sqlite(), TestDb::postgres().await] {
            Store::restore(&backup, &new.url(), new.data()).await.expect("a restore");
            let node = new.open().await;
            assert_eq!(node.history(&entry).await.expect("a history").len(), 2);
            let id = invited(&node, "anna@example.org", &[]).await;
            alone!(&node, NOW, tx => tx.set_account_state(id, AccountState::Active)).expect("active");
            assert!(node.verify_audit().await.expect("a check").is_empty());
        }
    }

    async fn accounts_make_a_database_not_empty(db) {
        let store = db.open().await;
        let backup = db.data().join("backup");
        store.backup(&backup).await.expect("a backup");
        let new = TestDb::postgres().await;
        let node = new.open().await;
        invited(&node, "anna@example.org", &[]).await;
        let refused = Store::restore(&backup, &new.url(), new.data()).await;
        assert!(matches!(refused, Err(integra_store::Error::NotEmpty(_))));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dump_cut_short_is_refused() {
    let db = TestDb::postgres().await;
    let store = db.open().await;
    fill(&store).await;
    let backup = db.data().join("backup");
    store.backup(&backup).await.expect("a backup");
    let path = backup.join("log.jsonl");
    let text = fs::read_to_string(&path).expect("a dump");
    let lines: Vec<&str> = text.lines().collect();
    let last = lines.len() - 1;
    for (what, kept) in [("the end", lines[..last].to_vec()), ("a line", [&lines[..last - 1], &lines[last..]].concat())]
    {
        fs::write(&path, kept.join("\n") + "\n").expect("a dump");
        let new = TestDb::sqlite();
        let refused = Store::restore(&backup, &new.url(), new.data()).await;
        assert!(matches!(refused, Err(integra_store::Error::NotABackup { .. })), "{what} is missing");
    }
}
