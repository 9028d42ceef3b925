//! Letters: sent once they are committed, tried again, given up, never lost.

use integra_store::{Claimed, Error, Letter, MOST_LETTER, MOST_TRIES, Store};

use crate::{
    staff::{MINUTE, alone, begin_at},
    support::NOW,
};

fn letter(subject: &str) -> Letter {
    Letter {
        to: "anna@example.org".to_owned(),
        subject: subject.to_owned(),
        text: "Open https://…/secret".to_owned(),
        calendar: None,
    }
}

async fn written(store: &Store, subject: &str, at: i64) {
    alone!(store, at, tx => tx.mail(&letter(subject))).expect("a letter");
}

async fn claim(store: &Store, at: i64) -> Option<Claimed> {
    store.claim_mail(at).await.expect("a look")
}

db_test! {
    async fn a_letter_is_sent_once_and_forgotten(db) {
        let store = db.open().await;
        let mut tx = begin_at(&store, NOW).await;
        tx.mail(&letter("never")).await.expect("a letter");
        drop(tx);
        assert_eq!(claim(&store, NOW).await, None, "the transaction was not committed");
        written(&store, "second", NOW + 2).await;
        written(&store, "first", NOW + 1).await;
        assert_eq!(claim(&store, NOW).await, None);
        let first = claim(&store, NOW + 5).await.expect("a letter");
        assert_eq!((&first.letter, first.tries), (&letter("first"), 1));
        let second = claim(&store, NOW + 5).await.expect("a letter");
        assert_eq!(second.letter, letter("second"));
        assert_eq!(claim(&store, NOW + 5).await, None);
        store.mail_sent(&first).await.expect("sent");
        store.mail_sent(&second).await.expect("sent");
        assert_eq!(claim(&store, NOW + 1_000 * MINUTE).await, None);
        assert_eq!(store.failed_mail().await.expect("a list"), []);
    }

    async fn what_would_break_the_head_of_a_letter_is_refused(db) {
        let store = db.open().await;
        let bad = |to: &str, subject: &str| Letter { to: to.to_owned(), subject: subject.to_owned(), text: String::new(), calendar: None };
        for letter in [bad("anna", "x"), bad("a@b.c\r\nBcc: d@e.f", "x"), bad("a@b.c", "x\r\nBcc: d@e.f"), bad("a@b.c", "")] {
            let refused = alone!(&store, NOW, tx => tx.mail(&letter));
            assert!(matches!(refused, Err(Error::BadEmail | Error::BadName { .. })), "{letter:?}");
        }
        let long = Letter { text: "x".repeat(MOST_LETTER + 1), ..letter("x") };
        assert!(matches!(alone!(&store, NOW, tx => tx.mail(&long)), Err(Error::TooLarge { .. })));
    }

    async fn each_letter_has_one_sender_at_a_time(db) {
        let store = db.open().await;
        for at in 0..10 {
            written(&store, &format!("letter {at}"), NOW).await;
        }
        let senders = (0..4).map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut sent = Vec::new();
                while let Some(claimed) = claim(&store, NOW).await {
                    store.mail_sent(&claimed).await.expect("sent");
                    sent.push(claimed.letter.subject);
                }
                sent
            })
        });
        let mut sent = Vec::new();
        for sender in senders.collect::<Vec<_>>() {
            sent.extend(sender.await.expect("no panic"));
        }
        sent.sort();
        assert_eq!(sent, (0..10).map(|at| format!("letter {at}")).collect::<Vec<_>>());
    }

    async fn a_sender_that_died_is_replaced(db) {
        let store = db.open().await;
        written(&store, "x", NOW).await;
        let dead = claim(&store, NOW).await.expect("a letter");
        assert_eq!(claim(&store, NOW + 5 * MINUTE - 1).await, None);
        let next = claim(&store, NOW + 5 * MINUTE).await.expect("the letter again");
        assert_eq!((next.tries, &next.id), (2, &dead.id));
        // The first one lives after all: what it says is about a try that is over.
        store.mail_failed(&dead, "late", NOW + 6 * MINUTE).await.expect("ignored");
        store.mail_sent(&dead).await.expect("ignored");
        assert_eq!(claim(&store, NOW + 10 * MINUTE).await.map(|it| it.tries), Some(3));
        // A letter whose senders all die is given up too.
        let mut at = NOW + 10 * MINUTE;
        for tries in 4..=MOST_TRIES {
            at += 5 * MINUTE;
            assert_eq!(claim(&store, at).await.map(|it| it.tries), Some(tries));
        }
        assert_eq!(claim(&store, at + 5 * MINUTE).await, None);
        assert_eq!(store.failed_mail().await.expect("a list").len(), 1);
    }

    async fn pauses_grow_until_a_letter_is_given_up(db) {
        let store = db.open().await;
        written(&store, "x", NOW).await;
        let (mut at, mut pauses) = (NOW, Vec::new());
        for tries in 1..=MOST_TRIES {
            let from = at;
            let claimed = loop {
                if let Some(claimed) = claim(&store, at).await {
                    break claimed;
                }
                at += MINUTE;
            };
            pauses.push((at - from) / MINUTE);
            assert_eq!(claimed.tries, tries);
            store.mail_failed(&claimed, "451 try\r\nlater", at).await.expect("noted");
        }
        assert_eq!(pauses, [0, 1, 5, 15, 60, 180, 360, 720]);
        assert_eq!(claim(&store, at + 10_000 * MINUTE).await, None);
        let failed = store.failed_mail().await.expect("a list").pop().expect("a letter");
        assert_eq!((failed.to.as_str(), failed.subject.as_str(), failed.created_at), ("anna@example.org", "x", NOW));
        assert_eq!(failed.trouble, "451 try  later");
        let text = sea_orm::Statement::from_string(
            sea_orm::ConnectionTrait::get_database_backend(store.db()),
            "SELECT body FROM outbox",
        );
        let row = sea_orm::ConnectionTrait::query_one_raw(store.db(), text).await.expect("a row").expect("a row");
        let sealed = row.try_get_by_index::<String>(0).expect("a text");
        assert!(!sealed.contains("secret"), "the link in it must not lie open: {sealed}");
        store.tidy(at + 29 * 24 * 60 * MINUTE).await.expect("tidied");
        assert_eq!(store.failed_mail().await.expect("a list").len(), 1);
        assert!(alone!(&store, at, tx => tx.forget_failed_mail(&failed.id)).expect("forgotten"));
        assert!(!alone!(&store, at, tx => tx.forget_failed_mail(&failed.id)).expect("gone already"));
        assert_eq!(store.failed_mail().await.expect("a list"), []);
    }

    async fn a_letter_refused_for_good_is_given_up_at_once_and_can_be_tried_again(db) {
        let store = db.open().await;
        written(&store, "x", NOW).await;
        let first = claim(&store, NOW).await.expect("a letter");
        assert_eq!(first.written_at, NOW);
        store.mail_refused(&first, "550 no such reader", NOW).await.expect("noted");
        assert_eq!(claim(&store, NOW + 1_000 * MINUTE).await, None, "not by itself");
        let failed = store.failed_mail().await.expect("a list").pop().expect("a letter");
        assert_eq!((failed.id.as_str(), failed.trouble.as_str()), (first.id.as_str(), "550 no such reader"));
        // A text that was moved from another letter does not open.
        written(&store, "y", NOW).await;
        let other = claim(&store, NOW).await.expect("a letter");
        store.mail_refused(&other, "550", NOW).await.expect("noted");
        let swap = format!("UPDATE outbox SET body = (SELECT body FROM outbox WHERE id = '{}') WHERE id = '{}'", first.id, other.id);
        let tx = begin_at(&store, NOW).await;
        sea_orm::ConnectionTrait::execute_unprepared(tx.db(), &swap).await.expect("swapped");
        tx.commit().await.expect("committed");
        assert!(!alone!(&store, NOW, tx => tx.retry_failed_mail(&other.id)).expect("looked at"));

        let later = NOW + MINUTE;
        assert!(alone!(&store, later, tx => tx.retry_failed_mail(&first.id)).expect("again"));
        assert!(!alone!(&store, later, tx => tx.retry_failed_mail(&first.id)).expect("it waits already"));
        let again = claim(&store, later).await.expect("the letter");
        assert_eq!((&again.letter, &again.id, again.tries, again.written_at), (&first.letter, &first.id, 1, NOW));
        store.mail_sent(&again).await.expect("sent");
        assert_eq!(store.failed_mail().await.expect("a list").len(), 1, "the other one");
    }

    async fn what_was_given_up_is_forgotten_after_a_month(db) {
        let store = db.open().await;
        written(&store, "x", NOW).await;
        let mut at = NOW;
        for _ in 0..MOST_TRIES {
            let claimed = claim(&store, at).await.expect("a letter");
            store.mail_failed(&claimed, "no", at).await.expect("noted");
            at += 720 * MINUTE;
        }
        assert_eq!(store.failed_mail().await.expect("a list").len(), 1);
        written(&store, "waits", NOW).await;
        store.tidy(at + 31 * 24 * 60 * MINUTE).await.expect("tidied");
        assert_eq!(store.failed_mail().await.expect("a list"), []);
        assert_eq!(claim(&store, at).await.map(|it| it.letter), Some(letter("waits")), "it was not given up");
    }
}
