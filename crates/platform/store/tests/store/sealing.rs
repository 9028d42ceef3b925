//! What is sealed until a date: opened with its key only, on every machine that shares the keys, and never after the date.

use std::{fs, path::Path};

use integra_store::{Error, KeyState, Month, Store};

use crate::{
    staff::{MINUTE, alone},
    support::NOW,
};

const DAY: i64 = 24 * 60 * MINUTE;
const SOON: i64 = NOW + 10 * DAY;
const LATER: i64 = NOW + 200 * DAY;

async fn sealed(store: &Store, owner: &str, until: i64) -> String {
    alone!(store, NOW, tx => tx.seal(owner, until, b"a phone number")).expect("it can be sealed")
}

async fn states(store: &Store, now: i64) -> Vec<(String, KeyState)> {
    let states = store.check_keys(now).await.expect("a look");
    states.into_iter().map(|(month, state)| (month.to_string(), state)).collect()
}

fn key_file(data: &Path, until: i64) -> std::path::PathBuf {
    data.join("keys").join(format!("until-{}.key", Month::of(until)))
}

db_test! {
    async fn only_its_owner_opens_it_and_only_until_its_month_is_over(db) {
        let store = db.open().await;
        let one = sealed(&store, "a", SOON).await;
        assert_eq!(store.unseal("a", &one, NOW).await.expect("opens"), b"a phone number");
        let moved = one.replacen(&Month::of(SOON).to_string(), &Month::of(LATER).to_string(), 1);
        sealed(&store, "b", LATER).await;
        fs::copy(key_file(db.data(), SOON), key_file(db.data(), LATER)).expect("the key of another month");
        for (owner, text) in [("b", one.as_str()), ("a", &moved), ("a", &format!("{one}A")), ("a", "nonsense"), ("a", "")] {
            let shut = store.unseal(owner, text, NOW).await;
            assert!(matches!(shut, Err(Error::SealBroken)), "{owner} {text}: {shut:?}");
        }
        let end = Month::of(SOON).ends_at();
        assert_eq!(store.destroy_keys(end - 1).await.expect("nothing"), []);
        assert!(store.unseal("a", &one, end - 1).await.is_ok());
        assert_eq!(store.destroy_keys(end).await.expect("destroyed"), [Month::of(SOON)]);
        assert!(!key_file(db.data(), SOON).exists());
        let over = store.unseal("a", &one, end).await;
        assert!(matches!(over, Err(Error::RetentionOver { .. })), "{over:?}");
        let late = alone!(&store, end, tx => tx.seal("a", SOON, b"x"));
        assert!(matches!(late, Err(Error::RetentionOver { .. })), "{late:?}");
        assert!(!key_file(db.data(), SOON).exists(), "no key is made for a month that is over");
        let large = alone!(&store, NOW, tx => tx.seal("a", LATER, &[0; 20_000]));
        assert!(matches!(large, Err(Error::TooLarge { .. })), "{large:?}");
    }

    async fn a_machine_without_the_key_takes_nothing_and_says_which_file_it_lacks(db) {
        let store = db.open().await;
        let one = sealed(&store, "a", SOON).await;
        let file = key_file(db.data(), SOON);
        let kept = fs::read(&file).expect("a key");
        fs::remove_file(&file).expect("lost");
        for refused in [
            store.can_seal(SOON, NOW).await,
            store.unseal("a", &one, NOW).await.map(|_| ()),
            alone!(&store, NOW, tx => tx.seal("b", SOON, b"x")).map(|_| ()),
        ] {
            assert!(matches!(&refused, Err(Error::SealKeyMissing { path }) if *path == file), "{refused:?}");
        }
        assert!(!file.exists(), "no other key is put in its place");
        assert_eq!(states(&store, NOW).await, [(Month::of(SOON).to_string(), KeyState::Missing)]);
        assert!(store.can_seal(LATER, NOW).await.is_ok(), "other months go on");
        fs::write(&file, kept).expect("put back");
        assert!(store.can_seal(SOON, NOW).await.is_ok());
        assert!(store.unseal("a", &one, NOW).await.is_ok());
    }

    async fn keys_that_nobody_has_any_more_are_given_up_and_only_those(db) {
        let store = db.open().await;
        let (one, other) = (sealed(&store, "a", SOON).await, sealed(&store, "a", LATER).await);
        let file = key_file(db.data(), SOON);
        let kept = fs::read(&file).expect("a key");
        fs::remove_file(&file).expect("lost");
        assert!(store.can_seal(SOON, NOW).await.is_err());
        assert_eq!(alone!(&store, NOW, tx => tx.give_up_lost_keys()).expect("given up"), [Month::of(SOON)]);
        assert_eq!(alone!(&store, NOW, tx => tx.give_up_lost_keys()).expect("nothing left"), []);
        assert!(store.can_seal(SOON, NOW).await.is_ok());
        let new = sealed(&store, "a", SOON).await;
        assert!(store.unseal("a", &new, NOW).await.is_ok() && store.unseal("a", &other, NOW).await.is_ok());
        let shut = store.unseal("a", &one, NOW).await;
        assert!(matches!(shut, Err(Error::SealKeyMissing { .. })), "{shut:?}");
        // Another machine had it after all: it says so by sealing, and this one takes nothing until it has a copy.
        let disk = tempfile::TempDir::new().expect("a temporary folder");
        let away = Store::open(&db.url(), disk.path()).await.expect("opens");
        fs::create_dir_all(disk.path().join("keys")).expect("a folder");
        let both = [kept.as_slice(), &fs::read(&file).expect("the new key")].concat();
        fs::write(key_file(disk.path(), SOON), &both).expect("both keys");
        sealed(&away, "a", SOON).await;
        assert!(matches!(store.can_seal(SOON, NOW).await, Err(Error::SealKeyMissing { .. })));
        fs::write(&file, both).expect("copied");
        assert!(store.can_seal(SOON, NOW).await.is_ok() && store.unseal("a", &one, NOW).await.is_ok());
    }

    async fn machines_that_share_keys_open_each_others_and_others_wait_for_a_copy(db) {
        let (here, beside) = (db.open().await, db.open().await);
        let mut made = Vec::new();
        for number in 0..8 {
            let store = if number % 2 == 0 { here.clone() } else { beside.clone() };
            made.push(tokio::spawn(async move { sealed(&store, "a", SOON).await }));
        }
        for one in made {
            let one = one.await.expect("no panic");
            assert!(here.unseal("a", &one, NOW).await.is_ok() && beside.unseal("a", &one, NOW).await.is_ok());
        }
        // The same database, another disk.
        let disk = tempfile::TempDir::new().expect("a temporary folder");
        let away = Store::open(&db.url(), disk.path()).await.expect("opens");
        let alone_there = alone!(&away, NOW, tx => tx.seal("a", SOON, b"x"));
        assert!(matches!(alone_there, Err(Error::SealKeyMissing { .. })), "{alone_there:?}");
        fs::create_dir_all(disk.path().join("keys")).expect("a folder");
        fs::copy(key_file(db.data(), SOON), key_file(disk.path(), SOON)).expect("copied");
        let there = sealed(&away, "a", SOON).await;
        assert!(here.unseal("a", &there, NOW).await.is_ok());
    }

    async fn after_a_rotation_new_keys_seal_and_old_ones_open(db) {
        let store = db.open().await;
        let ahead = alone!(&store, NOW, tx => tx.prepare_keys(2)).expect("prepared");
        assert_eq!(ahead.iter().map(Month::to_string).collect::<Vec<_>>(), ["2026-11", "2026-12", "2027-01"]);
        let before = sealed(&store, "a", LATER).await;
        let rotated = alone!(&store, NOW, tx => tx.rotate_keys(2)).expect("rotated");
        assert_eq!(rotated.last(), Some(&Month::of(LATER)), "months in use are rotated, however far");
        let after = sealed(&store, "a", LATER).await;
        let name = |sealed: &str| sealed.split('.').nth(1).map(str::to_owned);
        assert_ne!(name(&before), name(&after));
        for one in [&before, &after] {
            assert!(store.unseal("a", one, NOW).await.is_ok());
        }
        assert!(states(&store, NOW).await.iter().all(|(_, state)| *state == KeyState::Whole));
        let end = Month::of(NOW).ends_at();
        assert_eq!(states(&store, end).await[0].1, KeyState::Overdue);
        store.destroy_keys(end).await.expect("destroyed");
        let now: Vec<_> = states(&store, end).await.into_iter().map(|(_, state)| state).collect();
        assert_eq!(now, [KeyState::Destroyed, KeyState::Whole, KeyState::Whole, KeyState::Whole]);
    }

    async fn a_backup_older_than_the_destruction_of_a_key_stays_shut(db) {
        let store = db.open().await;
        let one = sealed(&store, "a", SOON).await;
        let folder = tempfile::TempDir::new().expect("a temporary folder");
        let backup = folder.path().join("backup");
        store.backup(&backup).await.expect("a backup");
        assert!(!backup.join("keys").exists());
        let end = Month::of(SOON).ends_at();
        store.destroy_keys(end).await.expect("destroyed");
        let new = db.another().await;
        Store::restore(&backup, &new.url(), new.data()).await.expect("a restore");
        let restored = new.open().await;
        let shut = restored.unseal("a", &one, end).await;
        assert!(matches!(shut, Err(Error::RetentionOver { .. })), "{shut:?}");
        assert_eq!(states(&restored, end).await, [(Month::of(SOON).to_string(), KeyState::Destroyed)]);
        assert!(restored.can_seal(LATER, end).await.is_ok(), "what is asked for now is taken");
    }
}
