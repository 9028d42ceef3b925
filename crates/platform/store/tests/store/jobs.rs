//! Jobs: there with the change they follow from, one worker at a time, at least once, given up in the end.

use integra_store::{ClaimedJob, Error, JOB_LEASE, Job, MOST_JOB_TRIES, Store};

use crate::{
    staff::{MINUTE, alone, begin_at},
    support::NOW,
};

fn job(subject: &str) -> Job {
    Job { kind: "look".to_owned(), subject: subject.to_owned(), detail: format!("about {subject}") }
}

async fn asked(store: &Store, subject: &str, due: i64) {
    alone!(store, NOW, tx => tx.enqueue(&job(subject), due)).expect("asked for");
}

async fn claim(store: &Store, at: i64) -> Option<ClaimedJob> {
    store.claim_job(at, &[]).await.expect("a look")
}

db_test! {
    async fn a_job_is_there_with_its_change_and_done_once(db) {
        let store = db.open().await;
        let mut tx = begin_at(&store, NOW).await;
        tx.enqueue(&job("never"), NOW).await.expect("asked for");
        drop(tx);
        assert_eq!(claim(&store, NOW).await, None, "the transaction was not committed");
        asked(&store, "second", NOW + 2).await;
        asked(&store, "first", NOW + 1).await;
        assert_eq!(claim(&store, NOW).await, None, "not yet due");
        let first = claim(&store, NOW + 5).await.expect("a job");
        assert_eq!((&first.job, first.tries), (&job("first"), 1));
        let second = claim(&store, NOW + 5).await.expect("a job");
        assert_eq!((&second.job, claim(&store, NOW + 5).await), (&job("second"), None));
        store.job_done(&first).await.expect("done");
        store.job_done(&second).await.expect("done");
        assert_eq!(claim(&store, NOW + 1_000 * MINUTE).await, None);
        for bad in [Job { kind: "Look at".to_owned(), ..job("x") }, job(""), job("a\nb")] {
            assert!(matches!(alone!(&store, NOW, tx => tx.enqueue(&bad, NOW)), Err(Error::BadName { .. })), "{bad:?}");
        }
    }

    async fn a_worker_passes_over_what_takes_long(db) {
        let store = db.open().await;
        asked(&store, "long", NOW).await;
        assert_eq!(store.claim_job(NOW, &["look"]).await.expect("a look"), None);
        let letter = Job { kind: "letter".to_owned(), ..job("short") };
        alone!(&store, NOW, tx => tx.enqueue(&letter, NOW + 1)).expect("asked for");
        let claimed = store.claim_job(NOW + 1, &["look"]).await.expect("a look").expect("a job");
        assert_eq!(claimed.job, letter, "though another has been due longer");
        assert_eq!(claim(&store, NOW + 1).await.expect("a job").job, job("long"));
    }

    async fn one_worker_at_a_time_does_a_job(db) {
        // Two nodes with two workers each.
        let nodes = [db.open().await, db.open().await];
        for at in 0..20 {
            asked(&nodes[0], &format!("job {at:02}"), NOW).await;
        }
        let workers = (0..4).map(|worker| {
            let store = nodes[worker % 2].clone();
            tokio::spawn(async move {
                let mut done = Vec::new();
                while let Some(claimed) = claim(&store, NOW).await {
                    tokio::task::yield_now().await;
                    store.job_done(&claimed).await.expect("done");
                    done.push(claimed.job.subject);
                }
                done
            })
        });
        let mut done = Vec::new();
        for worker in workers.collect::<Vec<_>>() {
            done.extend(worker.await.expect("no panic"));
        }
        done.sort();
        assert_eq!(done, (0..20).map(|at| format!("job {at:02}")).collect::<Vec<_>>());
    }

    async fn what_nobody_has_begun_is_one_job_and_what_is_begun_is_done_again(db) {
        let store = db.open().await;
        asked(&store, "x", NOW + MINUTE).await;
        asked(&store, "x", NOW).await;
        let begun = claim(&store, NOW).await.expect("brought forward");
        assert_eq!(claim(&store, NOW + MINUTE).await, None, "one job");
        // Somebody saves while the worker is at it: what it has read may be out of date.
        asked(&store, "x", NOW).await;
        let again = claim(&store, NOW).await.expect("another");
        assert_ne!(begun.id, again.id);
        store.job_done(&begun).await.expect("done");
        store.job_again(&again, NOW + MINUTE).await.expect("noted");
        assert_eq!(claim(&store, NOW).await, None);
        assert_eq!(claim(&store, NOW + MINUTE).await.map(|it| (it.id, it.tries)), Some((again.id, 1)));
    }

    async fn the_job_of_a_dead_worker_comes_back(db) {
        let store = db.open().await;
        asked(&store, "x", NOW).await;
        let dead = claim(&store, NOW).await.expect("a job");
        assert_eq!(claim(&store, NOW + JOB_LEASE - 1).await, None);
        let next = claim(&store, NOW + JOB_LEASE).await.expect("the job again");
        assert_eq!((next.tries, &next.id), (2, &dead.id));
        // The first one lives after all: what it says is about a try that is over.
        store.job_failed(&dead, "late", 0, NOW + JOB_LEASE).await.expect("ignored");
        store.job_done(&dead).await.expect("ignored");
        store.job_again(&dead, NOW).await.expect("ignored");
        let mut at = NOW + JOB_LEASE;
        for tries in 3..=MOST_JOB_TRIES {
            at += JOB_LEASE;
            assert_eq!(claim(&store, at).await.map(|it| it.tries), Some(tries));
        }
        assert_eq!(claim(&store, at + JOB_LEASE).await, None, "given up");
        assert_eq!(store.failed_jobs().await.expect("a list").len(), 1);
    }

    async fn pauses_grow_until_a_job_is_given_up_and_forgotten_after_a_month(db) {
        let store = db.open().await;
        asked(&store, "x", NOW).await;
        let (mut at, mut pauses) = (NOW, Vec::new());
        for _ in 0..MOST_JOB_TRIES {
            let from = at;
            let claimed = loop {
                if let Some(claimed) = claim(&store, at).await {
                    break claimed;
                }
                at += MINUTE;
            };
            pauses.push((at - from) / MINUTE);
            // The other side asks for two minutes: less than most pauses.
            store.job_failed(&claimed, "no\nanswer", 2 * MINUTE, at).await.expect("noted");
        }
        assert_eq!(pauses, [0, 2, 5, 15, 60, 360]);
        let failed = store.failed_jobs().await.expect("a list").pop().expect("a job");
        assert_eq!((failed.job, failed.trouble.as_str(), failed.failed), (job("x"), "no answer", true));
        assert!(store.open_job("look", "x").await.expect("a look").is_some_and(|open| open.failed));
        store.tidy(at + 29 * 24 * 60 * MINUTE).await.expect("tidied");
        assert_eq!(store.failed_jobs().await.expect("a list").len(), 1);
        store.tidy(at + 31 * 24 * 60 * MINUTE).await.expect("tidied");
        assert_eq!(store.failed_jobs().await.expect("a list"), []);
        assert_eq!(claim(&store, at + 31 * 24 * 60 * MINUTE).await, None);
    }

    async fn asking_anew_forgets_what_was_given_up(db) {
        let store = db.open().await;
        asked(&store, "x", NOW).await;
        let claimed = claim(&store, NOW).await.expect("a job");
        store.give_up_job(&claimed, "the key is wrong", NOW).await.expect("noted");
        assert_eq!(claim(&store, NOW + 1_000 * MINUTE).await, None);
        asked(&store, "x", NOW).await;
        assert_eq!(store.failed_jobs().await.expect("a list"), []);
        assert_eq!(claim(&store, NOW).await.map(|it| it.tries), Some(1));
    }
}
