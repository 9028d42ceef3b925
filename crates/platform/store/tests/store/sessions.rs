//! Sessions: their tokens, stages and ends.

use integra_store::{AccountState, Error, Role, SESSION_IDLE, SESSION_LONGEST, SESSION_SET_UP, SESSION_STEP, Stage};
use sea_orm::{ConnectionTrait, Statement};

use crate::{
    staff::{MINUTE, account, active, alone, chance, is_open, member, session_at},
    support::NOW,
};

db_test! {
    async fn a_token_opens_its_session(db) {
        let store = db.open().await;
        let id = active(&store, "anna@example.org").await;
        let (token, session) = session_at(&store, id, Stage::Full, NOW).await;
        let found = store.session(&token, NOW).await.expect("a look-up").expect("a session");
        assert_eq!(found, (session.clone(), account(&store, id).await));
        assert_eq!((session.stage, session.started_at, session.ends_at), (Stage::Full, NOW, NOW + SESSION_LONGEST));
        assert!(session.is_csrf(&session.csrf) && !session.is_csrf("") && !session.is_csrf(&session.csrf[1..]));
        assert!(token.len() == 43 && session.csrf.len() == 43 && token != session.csrf);
        for wrong in ["", "x", &session.id, &session.csrf, &token[1..], &"x".repeat(10_000)] {
            assert!(!is_open(&store, wrong, NOW).await, "{wrong:?}");
        }
        // Neither the token nor anything it could be made from is in the database or in a log line.
        let all = Statement::from_string(ConnectionTrait::get_database_backend(store.db()), "SELECT id, csrf FROM session");
        let row = store.db().query_one_raw(all).await.expect("a row").expect("a row");
        assert_eq!(row.try_get_by_index::<String>(0).expect("an id"), session.id);
        let shown = format!("{session:?}");
        assert!(!shown.contains(&token) && !shown.contains(&session.csrf));
    }

    async fn a_session_ends_when_nobody_uses_it_and_in_any_case(db) {
        let store = db.open().await;
        let id = active(&store, "anna@example.org").await;
        let (token, _) = session_at(&store, id, Stage::Full, NOW).await;
        assert!(is_open(&store, &token, NOW + SESSION_IDLE - 1).await);
        // That was a use, so the idle time begins anew.
        assert!(is_open(&store, &token, NOW + SESSION_IDLE + MINUTE).await);
        assert!(!is_open(&store, &token, NOW + 2 * SESSION_IDLE + MINUTE).await);
        let (token, _) = session_at(&store, id, Stage::Full, NOW).await;
        for hour in 1..12 {
            assert!(is_open(&store, &token, NOW + hour * 60 * MINUTE).await, "after {hour} hours of use");
        }
        assert!(is_open(&store, &token, NOW + SESSION_LONGEST - 1).await);
        assert!(!is_open(&store, &token, NOW + SESSION_LONGEST).await);
    }

    async fn use_is_noted_each_minute_at_most(db) {
        let store = db.open().await;
        let id = active(&store, "anna@example.org").await;
        let (token, session) = session_at(&store, id, Stage::Full, NOW).await;
        let seen = async |at| store.session(&token, at).await.expect("a look-up").expect("a session").0.seen_at;
        assert_eq!(seen(NOW + MINUTE - 1).await, NOW);
        assert_eq!(seen(NOW + MINUTE).await, NOW + MINUTE);
        assert_eq!(store.sessions(id, NOW + MINUTE).await.expect("sessions")[0].seen_at, NOW + MINUTE);
        // A request that comes late does not turn the clock back.
        assert_eq!(seen(NOW + 1).await, NOW + MINUTE);
        assert_eq!(session.seen_at, NOW);
    }

    async fn each_step_has_its_own_time_and_token(db) {
        let store = db.open().await;
        let id = active(&store, "anna@example.org").await;
        for (stage, time) in [(Stage::Password, SESSION_STEP), (Stage::SetUp, SESSION_SET_UP)] {
            let (token, session) = session_at(&store, id, stage, NOW).await;
            assert!(is_open(&store, &token, NOW + time - 1).await && !is_open(&store, &token, NOW + time).await);
            let raised = alone!(&store, NOW + 7, tx => tx.raise_session(&session, Stage::Full, chance()));
            let (new, full) = raised.expect("a step further");
            assert_eq!((full.stage, full.started_at, full.ends_at), (Stage::Full, NOW + 7, NOW + 7 + SESSION_LONGEST));
            assert_eq!(full.device, session.device);
            assert!(new != token && full.id != session.id && full.csrf != session.csrf);
            assert!(!is_open(&store, &token, NOW + 7).await && is_open(&store, &new, NOW + 7).await);
            // The old one cannot be raised once more.
            let again = alone!(&store, NOW + 8, tx => tx.raise_session(&session, Stage::Full, chance()));
            assert!(matches!(again, Err(Error::SessionEnded)));
        }
        let (_, late) = session_at(&store, id, Stage::Password, NOW).await;
        let raised = alone!(&store, NOW + SESSION_STEP, tx => tx.raise_session(&late, Stage::Full, chance()));
        assert!(matches!(raised, Err(Error::SessionEnded)));
    }

    async fn of_many_raises_one_succeeds(db) {
        let store = db.open().await;
        let id = active(&store, "anna@example.org").await;
        let (_, session) = session_at(&store, id, Stage::Password, NOW).await;
        let raises = (0..8).map(|_| {
            let (store, session) = (store.clone(), session.clone());
            tokio::spawn(async move { alone!(&store, NOW, tx => tx.raise_session(&session, Stage::Full, chance())) })
        });
        let mut raised = 0;
        for raise in raises.collect::<Vec<_>>() {
            raised += usize::from(raise.await.expect("no panic").is_ok());
        }
        assert_eq!(raised, 1);
        assert_eq!(store.sessions(id, NOW).await.expect("sessions").len(), 1);
    }

    async fn sessions_are_listed_and_ended(db) {
        let store = db.open().await;
        let (anna, eva) = (active(&store, "anna@example.org").await, active(&store, "eva@example.org").await);
        let mut tokens = Vec::new();
        for at in 0..3 {
            tokens.push(session_at(&store, anna, Stage::Full, NOW + at).await);
        }
        let (others, theirs) = session_at(&store, eva, Stage::Full, NOW).await;
        let ids = async |at| store.sessions(anna, at).await.expect("sessions").into_iter().map(|it| it.id).collect::<Vec<_>>();
        assert_eq!(ids(NOW + 5).await, [&tokens[2].1.id, &tokens[1].1.id, &tokens[0].1.id].map(Clone::clone));
        assert_eq!(ids(NOW + SESSION_IDLE + 1).await, [tokens[2].1.id.clone()]);
        // Nobody ends somebody else's session.
        let foreign = alone!(&store, NOW, tx => tx.end_session(anna, &theirs.id)).expect("no error");
        assert!(!foreign && is_open(&store, &others, NOW).await);
        let (first, second) = (&tokens[0], &tokens[1]);
        assert!(alone!(&store, NOW, tx => tx.end_session(anna, &first.1.id)).expect("no error"));
        assert!(!is_open(&store, &first.0, NOW).await);
        assert_eq!(alone!(&store, NOW, tx => tx.end_other_sessions(anna, &second.1.id)).expect("no error"), 1);
        assert_eq!(ids(NOW + 5).await, std::slice::from_ref(&second.1.id));
        assert!(is_open(&store, &others, NOW).await);
    }

    async fn what_somebody_may_do_is_looked_up_each_time(db) {
        let store = db.open().await;
        let id = active(&store, "anna@example.org").await;
        let (token, _) = session_at(&store, id, Stage::Full, NOW).await;
        alone!(&store, NOW, tx => tx.set_memberships(id, &[member(Role::Reader)])).expect("memberships");
        let (_, account) = store.session(&token, NOW).await.expect("a look-up").expect("a session");
        assert_eq!(account.memberships, [member(Role::Reader)]);
        alone!(&store, NOW, tx => tx.set_account_state(id, AccountState::Invited)).expect("invited again");
        assert!(!is_open(&store, &token, NOW).await);
    }

    async fn tidying_takes_away_what_is_over_only(db) {
        let store = db.open().await;
        let id = active(&store, "anna@example.org").await;
        let (old, _) = session_at(&store, id, Stage::Full, NOW).await;
        let (step, _) = session_at(&store, id, Stage::Password, NOW + SESSION_IDLE - SESSION_STEP).await;
        let (new, _) = session_at(&store, id, Stage::Full, NOW + MINUTE).await;
        let count = async || {
            let all = Statement::from_string(ConnectionTrait::get_database_backend(store.db()), "SELECT COUNT(*) FROM session");
            let row = store.db().query_one_raw(all).await.expect("a count").expect("a row");
            row.try_get_by_index::<i64>(0).expect("a number")
        };
        store.tidy(NOW + SESSION_IDLE - 1).await.expect("tidied");
        assert_eq!(count().await, 3);
        store.tidy(NOW + SESSION_IDLE).await.expect("tidied");
        assert_eq!(count().await, 1);
        assert!(is_open(&store, &new, NOW + SESSION_IDLE).await);
        assert!(!is_open(&store, &old, NOW).await && !is_open(&store, &step, NOW + SESSION_IDLE - 1).await);
    }
}
