//! Short words for tests about people.

use integra_kernel::CityKey;
use integra_store::{
    Account, AccountChange, AccountId, AccountState, Error, HashedPassword, Membership, NewAccount, Role, Session,
    Stage, Store, Tx,
};

use crate::support::{NOW, city, lang};

pub(crate) const SECOND: i64 = 1_000_000;
pub(crate) const MINUTE: i64 = 60 * SECOND;
pub(crate) const PASSWORD: &str = "Vlak do Popradu";

/// Bytes that are different each time.
pub(crate) fn chance<const N: usize>() -> [u8; N] {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let mut chance = integra_testing::chance::Chance::new(
        u64::from(std::process::id()) << 32 | NEXT.fetch_add(1, Ordering::Relaxed) << 16,
    );
    std::array::from_fn(|_| chance.below(256) as u8)
}

pub(crate) fn member(role: Role) -> Membership {
    Membership::new(city(), role)
}

pub(crate) fn network_administrator() -> Membership {
    Membership::new(CityKey::all(), Role::Administrator)
}

pub(crate) fn somebody(email: &str, memberships: &[Membership]) -> NewAccount {
    let (email, name) = (email.to_owned(), "Anna Nováková".to_owned());
    NewAccount { email, name, language: lang("sk"), memberships: memberships.to_vec() }
}

pub(crate) async fn begin_at(store: &Store, at: i64) -> Tx {
    store.begin("test", at).await.expect("a transaction begins")
}

/// Does one thing in a transaction of its own, if it works.
macro_rules! alone {
    ($store:expr, $at:expr, $tx:ident => $step:expr) => {{
        let mut $tx = crate::staff::begin_at($store, $at).await;
        let done = $step.await;
        if done.is_ok() {
            $tx.commit().await.expect("a commit");
        } else {
            let refused = $tx.commit().await;
            assert!(matches!(refused, Err(integra_store::Error::Refused)), "a refused step was committed");
        }
        done
    }};
}
pub(crate) use alone;

/// A hashed password. Hashing takes long, so tests share one.
pub(crate) async fn hashed(store: &Store) -> HashedPassword {
    store.hash_password(PASSWORD, &[], [7; 16]).await.expect("a good password")
}

/// Somebody invited.
pub(crate) async fn invited(store: &Store, email: &str, memberships: &[Membership]) -> AccountId {
    alone!(store, NOW, tx => tx.create_account(&somebody(email, memberships), chance())).expect("an account")
}

/// Somebody who can sign in; without a password, which few tests need.
pub(crate) async fn active(store: &Store, email: &str) -> AccountId {
    let id = invited(store, email, &[member(Role::Editor)]).await;
    alone!(store, NOW, tx => tx.set_account_state(id, AccountState::Active)).expect("active");
    id
}

pub(crate) async fn account(store: &Store, id: AccountId) -> Account {
    store.account(id).await.expect("a look-up").expect("an account")
}

/// A session begun at a moment.
pub(crate) async fn session_at(store: &Store, id: AccountId, stage: Stage, at: i64) -> (String, Session) {
    alone!(store, at, tx => tx.start_session(id, stage, "Firefox, Linux", chance())).expect("a session")
}

pub(crate) async fn is_open(store: &Store, token: &str, at: i64) -> bool {
    store.session(token, at).await.expect("a look-up").is_some()
}

pub(crate) async fn change(store: &Store, id: AccountId, change: AccountChange) -> Result<(), Error> {
    alone!(store, NOW, tx => tx.change_account(id, &change))
}
