//! Slugs: unique per city and kind, reserved for ever.

use integra_store::{Error, SlugRow};

use crate::support::{begin, city, facts, new_entry, new_id, save, saved, slug};

db_test! {
    async fn a_renamed_slug_stays_reserved(db) {
        let store = db.open().await;
        let (entry, first, _) = new_entry(&store, "old-name").await;
        let second = saved(&store, facts(entry, "new-name", "1", Some(first))).await;
        let find = async |name: &str| store.find_slug(&city(), "service", &slug(name)).await.expect("a look-up");
        assert_eq!(find("old-name").await, Some(SlugRow { entry, current: false }));
        assert_eq!(find("new-name").await, Some(SlugRow { entry, current: true }));
        assert_eq!(find("no-name").await, None);

        let Err(Error::SlugTaken { owner, .. }) = save(&store, facts(new_id(), "old-name", "1", None)).await else {
            panic!("a reserved slug was given away");
        };
        assert_eq!(owner, entry);
        assert_eq!(store.head().await.expect("a head"), second);
        // Its own entry may go back to it.
        saved(&store, facts(entry, "old-name", "1", Some(second))).await;
        assert_eq!(find("old-name").await, Some(SlugRow { entry, current: true }));
        assert_eq!(find("new-name").await, Some(SlugRow { entry, current: false }));
    }

    async fn a_slug_may_be_claimed_before_its_facts(db) {
        let store = db.open().await;
        let entry = new_id();
        let mut tx = begin(&store).await;
        tx.claim_slug(&entry, &city(), "service", &slug("centre")).await.expect("a free slug");
        tx.append(facts(entry, "centre", "1", None)).await.expect("facts");
        tx.claim_slug(&entry, &city(), "service", &slug("centre")).await.expect("its own slug");
        tx.commit().await.expect("a commit");
        let mut tx = begin(&store).await;
        let taken = tx.claim_slug(&new_id(), &city(), "service", &slug("centre")).await;
        assert!(matches!(taken, Err(Error::SlugTaken { .. })));
        // The same word is free for another kind.
        let mut tx = { drop(tx); begin(&store).await };
        tx.claim_slug(&new_id(), &city(), "guide", &slug("centre")).await.expect("another kind");
        tx.commit().await.expect("a commit");
    }

    async fn many_want_one_slug_and_one_gets_it(db) {
        let (one, two) = (db.open().await, db.open().await);
        let saves = (0..12).map(|i| {
            let store = if i % 2 == 0 { one.clone() } else { two.clone() };
            tokio::spawn(async move { save(&store, facts(new_id(), "centre", "1", None)).await })
        });
        let (mut won, mut taken) = (0, 0);
        for save in saves.collect::<Vec<_>>() {
            match save.await.expect("no panic") {
                Ok(_) => won += 1,
                Err(Error::SlugTaken { .. }) => taken += 1,
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!((won, taken), (1, 11));
        assert_eq!(one.head().await.expect("a head"), 1);
    }
}
