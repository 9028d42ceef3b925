//! Publishing, and plans that take effect once.

use std::collections::BTreeMap;

use integra_store::{Change, Error, ScheduledAction, Unpublished};

use crate::support::{NOW, erase, facts, lang, new_entry, publish, save, saved, texts};

db_test! {
    async fn only_saved_revisions_of_the_entry_are_published(db) {
        let store = db.open().await;
        let (one, one_facts, one_texts) = new_entry(&store, "one").await;
        let (_, two_facts, two_texts) = new_entry(&store, "two").await;
        for (facts, texts) in [(two_facts, one_texts), (one_facts, two_texts), (one_texts, one_texts), (99, one_texts)] {
            let refused = save(&store, publish(one, facts, &[("en", texts)])).await;
            assert!(matches!(refused, Err(Error::NotARevision { .. })), "{facts} {texts}");
        }
        let wrong = save(&store, publish(one, one_facts, &[("sk", one_texts)])).await;
        assert!(matches!(wrong, Err(Error::NotARevision { what, .. }) if what == "sk texts"));
        saved(&store, publish(one, one_facts, &[("en", one_texts)])).await;
    }

    async fn going_back_means_saving_again(db) {
        let store = db.open().await;
        let (entry, first, text) = new_entry(&store, "one").await;
        let second = saved(&store, facts(entry, "one", "2", Some(first))).await;
        saved(&store, publish(entry, first, &[("en", text)])).await;
        saved(&store, publish(entry, second, &[("en", text)])).await;
        let back = save(&store, publish(entry, first, &[("en", text)])).await;
        assert!(matches!(back, Err(Error::OlderThanPublished { published, .. }) if published == second));
        // A language left out of one publication still cannot go back afterwards.
        let newer = saved(&store, texts(entry, "en", "newer", Some(text))).await;
        saved(&store, publish(entry, second, &[("en", newer)])).await;
        saved(&store, publish(entry, second, &[])).await;
        let back = save(&store, publish(entry, second, &[("en", text)])).await;
        assert!(matches!(back, Err(Error::OlderThanPublished { .. })));
        saved(&store, publish(entry, second, &[("en", newer)])).await;
    }

    async fn plans_take_effect_once_with_two_nodes(db) {
        let (one, two) = (db.open().await, db.open().await);
        for i in 0..15 {
            let (entry, facts, texts) = new_entry(&one, &format!("entry-{i}")).await;
            let texts = BTreeMap::from([(lang("en"), texts)]);
            let plan = |at, action| Change::Schedule { entry, at, action };
            saved(&one, plan(NOW + i, ScheduledAction::Publish { facts, texts })).await;
            saved(&one, plan(NOW + 100, ScheduledAction::Unpublish(Unpublished::Archived))).await;
        }
        assert!(one.due(NOW - 1, 100).await.expect("due").is_empty());
        assert_eq!(one.due(NOW + 4, 100).await.expect("due").len(), 5);
        assert_eq!(one.run_due(NOW - 1).await.expect("nothing to do"), 0);

        let (a, b, c) = tokio::join!(one.run_due(NOW + 50), two.run_due(NOW + 50), two.run_due(NOW + 50));
        let ran = a.expect("one") + b.expect("two") + c.expect("two again");
        assert_eq!(ran, 15);
        let records = one.read_since(0, 1_000).await.expect("records");
        let published = records.iter().filter(|r| matches!(r.change, Change::Publish { .. })).collect::<Vec<_>>();
        assert_eq!(published.len(), 15);
        assert!(published.iter().all(|record| record.author == "editor-1" && record.at == NOW + 50));
        let (a, b) = tokio::join!(one.run_due(NOW + 100), two.run_due(NOW + 100));
        assert_eq!(a.expect("one") + b.expect("two"), 15);
        assert!(one.due(i64::MAX, 100).await.expect("due").is_empty());
    }

    async fn planning_and_running_do_not_block_each_other(db) {
        let (one, two) = (db.open().await, db.open().await);
        let (entry, facts, _) = new_entry(&one, "one").await;
        let planner = one.clone();
        let planning = tokio::spawn(async move {
            for i in 0..40 {
                let action = ScheduledAction::Publish { facts, texts: BTreeMap::new() };
                saved(&planner, Change::Schedule { entry, at: NOW - i, action }).await;
            }
        });
        let mut ran = 0;
        while !planning.is_finished() {
            ran += two.run_due(NOW).await.expect("a run");
        }
        planning.await.expect("no deadlock");
        ran += two.run_due(NOW).await.expect("a run");
        let history = one.history(&entry).await.expect("a history");
        assert_eq!(history.iter().filter(|r| matches!(r.change, Change::Publish { .. })).count(), ran);
        assert!(ran > 0);
    }

    async fn a_new_plan_takes_the_place_of_the_old(db) {
        let store = db.open().await;
        let (entry, facts, _) = new_entry(&store, "one").await;
        let publish = ScheduledAction::Publish { facts, texts: BTreeMap::new() };
        let plan = |at, action: &ScheduledAction| Change::Schedule { entry, at, action: action.clone() };
        saved(&store, plan(NOW + 1, &publish)).await;
        let seq = saved(&store, plan(NOW + 2, &publish)).await;
        let planned = store.planned(&entry).await.expect("plans");
        assert_eq!(planned.iter().map(|due| (due.at, due.seq)).collect::<Vec<_>>(), [(NOW + 2, seq)]);
        saved(&store, Change::Unschedule { entry }).await;
        assert!(store.planned(&entry).await.expect("plans").is_empty());
        assert_eq!(store.run_due(NOW + 9).await.expect("nothing to do"), 0);
    }

    async fn an_impossible_plan_is_dropped_and_the_withdrawal_kept(db) {
        let store = db.open().await;
        let (entry, facts, text) = new_entry(&store, "one").await;
        let newer = saved(&store, texts(entry, "sk", "jeden", None)).await;
        saved(&store, publish(entry, facts, &[("en", text)])).await;
        let all = BTreeMap::from([(lang("en"), text), (lang("sk"), newer)]);
        let plan = |at, action| Change::Schedule { entry, at, action };
        saved(&store, plan(NOW + 1, ScheduledAction::Publish { facts, texts: all })).await;
        saved(&store, plan(NOW + 5, ScheduledAction::Unpublish(Unpublished::Archived))).await;
        saved(&store, erase(entry, Some("sk"), &[])).await;
        assert_eq!(store.run_due(NOW + 2).await.expect("a run"), 0);
        let last = store.history(&entry).await.expect("a history");
        assert!(matches!(last[last.len() - 2].change, Change::Unschedule { .. }));
        assert_eq!(store.run_due(NOW + 5).await.expect("a run"), 1);
        let last = store.history(&entry).await.expect("a history").pop().expect("a record");
        assert_eq!(last.change, Change::Unpublish { entry, state: Unpublished::Archived });
        assert_eq!(last.author, "editor-1");
    }
}
