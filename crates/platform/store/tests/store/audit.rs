//! The audit trail: written with what it tells of, read in pages, and every fault in it found.

use integra_kernel::CityKey;
use integra_store::{AuditFilter, AuditRow, Error, Store};
use sea_orm::ConnectionTrait;
use serde_json::json;

use crate::{
    staff::{active, alone, begin_at},
    support::{NOW, city, facts, new_id},
};

/// No places.
const NONE: [i64; 0] = [];

/// Writes a trail of so many rows.
async fn fill(store: &Store, rows: i64) {
    let mut tx = begin_at(store, NOW).await;
    for row in 0..rows {
        tx.audit("entry.saved", None, Some(&city()), &format!("entry {row}"), &json!({"row": row}))
            .await
            .expect("a row");
    }
    tx.commit().await.expect("a commit");
}

async fn sql(store: &Store, statement: &str) {
    let tx = begin_at(store, NOW).await;
    tx.db().execute_unprepared(statement).await.expect(statement);
    tx.commit().await.expect("a commit");
}

async fn trail(store: &Store, filter: AuditFilter) -> Vec<AuditRow> {
    store.audit_trail(&filter, None, 100).await.expect("rows")
}

async fn verified(store: &Store) -> Vec<i64> {
    store.verify_audit().await.expect("a check")
}

/// Somebody with the database gives a row a hash that fits what it says now.
async fn rehash(store: &Store, seq: i64) {
    use integra_kernel::canonical;
    let ask = format!("SELECT at, account, action, city, subject, detail, previous FROM audit WHERE seq = {seq}");
    let ask = sea_orm::Statement::from_string(ConnectionTrait::get_database_backend(store.db()), ask);
    let row = store.db().query_one_raw(ask).await.expect("a row").expect("a row");
    let text = |at| row.try_get_by_index::<Option<String>>(at).expect("a text");
    let hash = canonical::hash(&json!({
        "seq": seq, "at": row.try_get_by_index::<i64>(0).expect("a moment"), "account": text(1), "action": text(2),
        "city": text(3), "subject": text(4), "detail": text(5), "previous": text(6),
    }));
    sql(store, &format!("UPDATE audit SET hash = '{hash}' WHERE seq = {seq}")).await;
}

db_test! {
    async fn a_row_tells_who_did_what_to_what(db) {
        let store = db.open().await;
        assert_eq!(verified(&store).await, NONE);
        let anna = active(&store, "anna@example.org").await;
        let mut tx = begin_at(&store, NOW).await;
        let detail = json!({"role": "editor", "from": null});
        let seq = tx.audit("account.role-changed", Some(anna), Some(&city()), &anna.to_string(), &detail).await;
        assert_eq!(seq.expect("a row"), 1);
        assert_eq!(tx.audit("network.opened", None, None, "", &json!({})).await.expect("a row"), 2);
        tx.commit().await.expect("a commit");
        let rows = trail(&store, AuditFilter::default()).await;
        assert_eq!(rows.iter().map(|row| row.seq).collect::<Vec<_>>(), [2, 1]);
        let wanted = AuditRow {
            seq: 1,
            at: NOW,
            account: Some(anna),
            action: "account.role-changed".to_owned(),
            city: Some(city()),
            subject: anna.to_string(),
            detail,
        };
        assert_eq!(rows[1], wanted);
        assert_eq!(verified(&store).await, NONE);
    }

    async fn a_save_and_its_row_stand_or_fall_together(db) {
        let store = db.open().await;
        let mut tx = begin_at(&store, NOW).await;
        tx.append(facts(new_id(), "one", "1", None)).await.expect("facts");
        tx.audit("entry.saved", None, Some(&city()), "one", &json!({})).await.expect("a row");
        drop(tx);
        let mut tx = begin_at(&store, NOW).await;
        tx.append(facts(new_id(), "one", "1", None)).await.expect("facts");
        assert!(matches!(tx.audit("Not a word", None, None, "", &json!({})).await, Err(Error::BadName { .. })));
        assert!(matches!(tx.commit().await, Err(Error::Refused)));
        assert_eq!((trail(&store, AuditFilter::default()).await.len(), store.head().await.expect("a head")), (0, 0));
        fill(&store, 1).await;
        assert_eq!(verified(&store).await, NONE);
    }

    async fn names_of_people_are_kept_out(db) {
        let store = db.open().await;
        for (action, subject) in [("", "x"), (".", "x"), ("a..b", "x"), ("a b", "x"), ("ok", "anna@example.org"), ("ok", "a\nb")] {
            let refused = alone!(&store, NOW, tx => tx.audit(action, None, None, subject, &json!({})));
            assert!(matches!(refused, Err(Error::BadName { .. })), "{action:?} {subject:?}");
        }
        let long = alone!(&store, NOW, tx => tx.audit("ok", None, None, "", &json!("x".repeat(9_000))));
        assert!(matches!(long, Err(Error::TooLarge { .. })));
    }

    async fn rows_are_found_and_paged(db) {
        let store = db.open().await;
        let anna = active(&store, "anna@example.org").await;
        let praha = CityKey::parse("praha").expect("a city key");
        for (at, action, account, city) in [
            (1, "account", None, &praha),
            (2, "account.invited", Some(anna), &praha),
            (3, "account-x.invited", Some(anna), &city()),
            (4, "accounts", None, &city()),
            (5, "entry.saved", Some(anna), &praha),
        ] {
            alone!(&store, NOW + at, tx => tx.audit(action, account, Some(city), "s", &json!({}))).expect("a row");
        }
        let found = async |filter| trail(&store, filter).await.iter().map(|row| row.seq).collect::<Vec<_>>();
        let all = AuditFilter::default;
        let action = Some("account".to_owned());
        assert_eq!(found(AuditFilter { action: action.clone(), ..all() }).await, [2, 1]);
        assert_eq!(found(AuditFilter { account: Some(anna), ..all() }).await, [5, 3, 2]);
        assert_eq!(found(AuditFilter { city: Some(praha.clone()), account: Some(anna), ..all() }).await, [5, 2]);
        assert_eq!(found(AuditFilter { since: Some(NOW + 2), until: Some(NOW + 4), ..all() }).await, [3, 2]);
        assert_eq!(found(AuditFilter { subject: Some("t".to_owned()), ..all() }).await, NONE);
        let page = async |before| {
            let rows = store.audit_trail(&all(), before, 2).await.expect("rows");
            rows.iter().map(|row| row.seq).collect::<Vec<_>>()
        };
        assert_eq!((page(None).await, page(Some(4)).await, page(Some(2)).await), (vec![5, 4], vec![3, 2], vec![1]));
    }

    async fn writers_at_once_make_one_chain(db) {
        let store = db.open().await;
        let writers = (0..4).map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                for _ in 0..10 {
                    fill(&store, 2).await;
                }
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.expect("no panic");
        }
        let rows = trail(&store, AuditFilter::default()).await;
        assert_eq!(rows.iter().map(|row| row.seq).collect::<Vec<_>>(), (1..=80).rev().collect::<Vec<_>>());
        assert_eq!(verified(&store).await, NONE);
    }

    async fn changed_rows_are_found(db) {
        let store = db.open().await;
        fill(&store, 6).await;
        for column in ["action", "city", "subject", "detail", "previous", "hash"] {
            sql(&store, &format!("UPDATE audit SET {column} = {column} || 'x' WHERE seq = 3")).await;
            assert!(verified(&store).await.contains(&3), "a changed {column} was not found");
            sql(&store, &format!("UPDATE audit SET {column} = substr({column}, 1, length({column}) - 1) WHERE seq = 3")).await;
            assert_eq!(verified(&store).await, NONE);
        }
        sql(&store, "UPDATE audit SET at = at + 1 WHERE seq = 3").await;
        assert_eq!(verified(&store).await, [3]);
        // Even with a hash that fits: the next row remembers.
        rehash(&store, 3).await;
        assert_eq!(verified(&store).await, [3]);
        sql(&store, "UPDATE audit SET at = at - 1 WHERE seq = 3").await;
        rehash(&store, 3).await;
        assert_eq!(verified(&store).await, NONE);
        // The last row has no next one, but the head.
        sql(&store, "UPDATE audit SET account = 'x' WHERE seq = 6").await;
        assert_eq!(verified(&store).await, [6]);
        rehash(&store, 6).await;
        assert_eq!(verified(&store).await, [6]);
    }

    async fn missing_and_added_rows_are_found(db) {
        let store = db.open().await;
        fill(&store, 6).await;
        let copy = "INSERT INTO audit (seq, at, account, action, city, subject, detail, previous, hash) \
                    SELECT {seq}, at, account, action, city, subject, detail, previous, hash FROM audit WHERE seq = 6";
        for seq in ["7", "0", "-5"] {
            sql(&store, &copy.replace("{seq}", seq)).await;
            assert_eq!(verified(&store).await, [seq.parse::<i64>().expect("a number")]);
            sql(&store, &format!("DELETE FROM audit WHERE seq = {seq}")).await;
        }
        assert_eq!(verified(&store).await, NONE);
        // Put in between: those behind it had to move.
        for seq in [6, 5, 4] {
            sql(&store, &format!("UPDATE audit SET seq = seq + 1 WHERE seq = {seq}")).await;
        }
        assert_eq!(verified(&store).await, [4, 5, 6, 7]);
        for seq in [5, 6, 7] {
            sql(&store, &format!("UPDATE audit SET seq = seq - 1 WHERE seq = {seq}")).await;
        }
        sql(&store, "DELETE FROM audit WHERE seq IN (2, 3)").await;
        assert_eq!(verified(&store).await, [2, 3]);
        sql(&store, "DELETE FROM audit WHERE seq > 4").await;
        assert_eq!(verified(&store).await, [2, 3, 5, 6]);
        sql(&store, "DELETE FROM audit").await;
        assert_eq!(verified(&store).await, [1, 2, 3, 4, 5, 6]);
        sql(&store, "UPDATE audit_head SET seq = 9223372036854775807").await;
        assert_eq!(verified(&store).await.len(), 1_000);
        sql(&store, "DELETE FROM audit_head").await;
        assert_eq!(verified(&store).await, [0]);
    }

    /// Whatever single row is touched in whatever way, it does not pass.
    async fn no_single_change_goes_unnoticed(db) {
        let store = db.open().await;
        fill(&store, 12).await;
        let mut chance = integra_testing::chance::Chance::new(20_261_123);
        for _ in 0..40 {
            let seq = chance.below(12) + 1;
            let undo = match chance.below(3) {
                0 => {
                    sql(&store, &format!("UPDATE audit SET subject = 'entry x' WHERE seq = {seq}")).await;
                    format!("UPDATE audit SET subject = 'entry {}' WHERE seq = {seq}", seq - 1)
                }
                1 => {
                    sql(&store, &format!("UPDATE audit SET seq = seq + 100 WHERE seq = {seq}")).await;
                    format!("UPDATE audit SET seq = seq - 100 WHERE seq = {}", seq + 100)
                }
                _ => {
                    sql(&store, &format!("UPDATE audit_head SET seq = seq - {seq}")).await;
                    format!("UPDATE audit_head SET seq = seq + {seq}")
                }
            };
            assert_ne!(verified(&store).await, NONE, "{undo}");
            sql(&store, &undo).await;
            assert_eq!(verified(&store).await, NONE, "{undo}");
        }
    }
}
