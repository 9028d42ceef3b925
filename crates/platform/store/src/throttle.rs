//! Slows down whoever tries too often: to guess a password or a code, or to fill our tables.
//!
//! A try is counted *before* it is made, so that a hundred at once are a hundred; success takes it back. After a few free
//! tries each next one needs a pause, twice as long as the one before, up to a limit. Keys (e-mail addresses, networks)
//! are stored as keyed hashes, for a day, in a table of bounded size.

use std::net::IpAddr;

use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};

use crate::{AccountId, Error, Store, entities::throttle};

const SECOND: i64 = 1_000_000;

/// Without a try for this long, a key is forgotten.
const FORGET: i64 = 24 * 60 * 60 * SECOND;
/// Most keys that are remembered. Beyond them those with the fewest tries go first, so that a flood of invented addresses
/// does not wash away the one under attack.
const MOST_KEYS: u64 = 10_000;
/// Most tries that are counted.
const MOST_COUNTED: i64 = 1_000;

/// What tries are counted under.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThrottleKey {
    text: String,
    /// Tries without a pause.
    free: i64,
    /// The longest pause, in seconds.
    longest: i64,
    /// Whether one success clears all tries, or takes back its own only.
    clears: bool,
}

impl ThrottleKey {
    /// Passwords tried for an e-mail address: five at once, then pauses up to a quarter of an hour. Success clears.
    pub fn account(email: &str) -> Self {
        let text = format!("account {}", email.trim().to_lowercase());
        Self { text, free: 5, longest: 15 * 60, clears: true }
    }

    /// Codes tried for the second step of an account: five at once, then pauses up to an hour. Success clears.
    pub fn second_step(account: AccountId) -> Self {
        Self { text: format!("second-step {account}"), free: 5, longest: 60 * 60, clears: true }
    }

    /// Tries to sign in from a network address: thirty at once, because a whole office may share one, then pauses up to a
    /// quarter of an hour. Success takes back one try only, so that nobody's own account launders guesses at others.
    pub fn network(address: &str) -> Self {
        Self { text: format!("network {}", network(address)), free: 30, longest: 15 * 60, clears: false }
    }

    /// Anything else, with tries without a pause and the longest pause in seconds. Success takes back one try.
    pub fn other(what: &str, who: &str, free: u32, longest: u32) -> Self {
        Self {
            text: format!("other {what} {}", network(who)),
            free: free.into(),
            longest: longest.into(),
            clears: false,
        }
    }

    /// The pause after so many tries, in seconds.
    fn pause(&self, tries: i64) -> i64 {
        let beyond = tries - self.free;
        if beyond < 0 { 0 } else { self.longest.min(1 << beyond.min(40)) }
    }
}

/// One household has a whole /64 of IPv6 addresses, so they count as one.
fn network(address: &str) -> String {
    match address.trim().parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V6(address)) => address.segments()[..4].iter().map(|part| format!("{part:x}:")).collect(),
        Ok(address) => address.to_string(),
        Err(_) => address.trim().to_owned(),
    }
}

/// Forgets who has not tried for long.
pub(crate) async fn tidy(db: &impl ConnectionTrait, now: i64) -> Result<(), Error> {
    forget(db, throttle::Column::At.lte(now.saturating_sub(FORGET)).into()).await
}

async fn forget(db: &impl ConnectionTrait, which: Condition) -> Result<(), Error> {
    throttle::Entity::delete_many().filter(which).exec(db).await?;
    Ok(())
}

impl Store {
    /// Counts a try, if one may be made now.
    ///
    /// # Errors
    /// [`Error::TooManyTries`] with the seconds to wait; or the database or the key file fails.
    pub async fn allowed(&self, key: &ThrottleKey, now: i64) -> Result<(), Error> {
        let hash = self.keys().newest().await?.hash(&key.text);
        loop {
            let row = throttle::Entity::find_by_id(hash.clone()).one(self.db()).await?;
            let counted = match row {
                Some(row) if row.until > now => {
                    let wait = row.until.saturating_sub(now).saturating_add(SECOND - 1) / SECOND;
                    return Err(Error::TooManyTries { wait });
                }
                Some(row) => self.count_next(key, row, now).await?,
                None => self.count_first(key, &hash, now).await?,
            };
            // Otherwise somebody counted a try at the same time; look again.
            if counted {
                return Ok(());
            }
        }
    }

    async fn count_next(&self, key: &ThrottleKey, row: throttle::Model, now: i64) -> Result<bool, Error> {
        let forgotten = row.at <= now.saturating_sub(FORGET);
        let tries = if forgotten { 1 } else { (row.tries + 1).min(MOST_COUNTED) };
        let columns = throttle::ActiveModel {
            tries: Set(tries),
            at: Set(now),
            until: Set(now.saturating_add(key.pause(tries) * SECOND)),
            ..Default::default()
        };
        // Only if nobody has counted since: the number of tries tells, and where it stays the same, the moment.
        let unchanged = Condition::all()
            .add(throttle::Column::Key.eq(row.key))
            .add(throttle::Column::Tries.eq(row.tries))
            .add(throttle::Column::At.eq(row.at))
            .add(throttle::Column::Until.eq(row.until));
        Ok(throttle::Entity::update_many().set(columns).filter(unchanged).exec(self.write()).await?.rows_affected == 1)
    }

    async fn count_first(&self, key: &ThrottleKey, hash: &str, now: i64) -> Result<bool, Error> {
        if let Err(error) = self.make_room(now).await {
            // Another node tidies at the same time; the next try makes room.
            tracing::warn!(%error, "the throttle could not forget anybody");
        }
        let row = throttle::ActiveModel {
            key: Set(hash.to_owned()),
            tries: Set(1),
            at: Set(now),
            until: Set(now.saturating_add(key.pause(1) * SECOND)),
        };
        let quietly = OnConflict::column(throttle::Column::Key).do_nothing().to_owned();
        let insert = throttle::Entity::insert_many([row]).on_conflict(quietly);
        Ok(insert.exec_without_returning(self.write()).await? == 1)
    }

    async fn make_room(&self, now: i64) -> Result<(), Error> {
        if throttle::Entity::find().count(self.db()).await? < MOST_KEYS {
            return Ok(());
        }
        tidy(self.write(), now).await?;
        let surplus = throttle::Entity::find()
            .select_only()
            .column(throttle::Column::Key)
            .order_by_asc(throttle::Column::Tries)
            .order_by_asc(throttle::Column::At)
            .limit(MOST_KEYS / 10)
            .into_tuple::<String>()
            .all(self.db())
            .await?;
        forget(self.write(), throttle::Column::Key.is_in(surplus).into()).await
    }

    /// Says that the try counted last succeeded.
    ///
    /// # Errors
    /// The database or the key file fails.
    pub async fn succeeded(&self, key: &ThrottleKey) -> Result<(), Error> {
        // Imported here only: everywhere else its `min` would be in the way.
        use sea_orm::sea_query::ExprTrait as _;

        let hash = self.keys().newest().await?.hash(&key.text);
        let own = throttle::Column::Key.eq(hash);
        if key.clears {
            return forget(self.write(), own.into()).await;
        }
        let one_less = Expr::col(throttle::Column::Tries).sub(1);
        throttle::Entity::update_many()
            .col_expr(throttle::Column::Tries, one_less)
            .col_expr(throttle::Column::Until, Expr::value(0_i64))
            .filter(own)
            .filter(throttle::Column::Tries.gt(0))
            .exec(self.write())
            .await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_up_to_a_limit() {
        let key = ThrottleKey::account("anna@example.org");
        let pauses: Vec<i64> = (1..=18).map(|tries| key.pause(tries)).collect();
        assert_eq!(pauses[..8], [0, 0, 0, 0, 1, 2, 4, 8]);
        assert!(pauses.is_sorted());
        assert_eq!(pauses[17], 15 * 60);
        assert_eq!(key.pause(MOST_COUNTED), 15 * 60);
    }

    #[test]
    fn one_person_has_one_key() {
        assert_eq!(ThrottleKey::account(" Anna@Example.org"), ThrottleKey::account("anna@example.org"));
        assert_eq!(ThrottleKey::network("2001:db8:1:2::7"), ThrottleKey::network("2001:db8:1:2:ffff::"));
        assert_ne!(ThrottleKey::network("2001:db8:1:2::7"), ThrottleKey::network("2001:db8:1:3::7"));
        assert_eq!(ThrottleKey::network("::ffff:192.0.2.1"), ThrottleKey::network("192.0.2.1"));
        assert_ne!(ThrottleKey::network("192.0.2.1"), ThrottleKey::network("192.0.2.2"));
        assert_ne!(ThrottleKey::account("a b"), ThrottleKey::other("a", "b", 5, 900));
    }
}
