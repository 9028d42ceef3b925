//! How much one place may send in an hour, without knowing or keeping who it is.
//!
//! Where something came from is hashed with a key that lives in memory and is thrown away each hour with all counts: no
//! hash of this hour can be compared with one of the next, and nothing of it is ever written down.

use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use sha2::{Digest, Sha256};

const HOUR: i64 = 60 * 60 * 1_000_000;
/// Most counts that are kept. Who comes when they are full waits for the next hour, as in any flood.
const COUNTS_AT_MOST: usize = 50_000;

/// What is counted, for whom, and how often it may happen in an hour.
#[derive(Debug, Clone, Copy)]
pub struct Allowance<'a> {
    /// What is counted.
    pub what: &'static str,
    /// For whom: a place, an entry, or both.
    pub who: &'a str,
    /// How often it may happen.
    pub most: u32,
}

/// The counts of this hour.
pub struct Quota(Mutex<Hour>);

struct Hour {
    number: i64,
    key: [u8; 32],
    counts: HashMap<[u8; 16], u32>,
}

impl Default for Quota {
    fn default() -> Self {
        Self::new()
    }
}

impl Quota {
    /// Nothing counted yet.
    pub fn new() -> Self {
        Self(Mutex::new(Hour { number: i64::MIN, key: [0; 32], counts: HashMap::new() }))
    }

    /// Counts something under all of these allowances, if each has room. `now` is in microseconds since 1970, `chance` the
    /// key should a new hour have begun.
    ///
    /// # Errors
    /// One has no room: nothing is counted, and these are the minutes to wait.
    pub fn take(&self, allowances: &[Allowance<'_>], now: i64, chance: [u8; 32]) -> Result<(), i64> {
        let mut hour = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let number = now.div_euclid(HOUR);
        if hour.number != number {
            *hour = Hour { number, key: chance, counts: HashMap::new() };
        }
        let wait = 1 + (HOUR - now.rem_euclid(HOUR)) / (60 * 1_000_000);
        let hashes: Vec<([u8; 16], u32)> = allowances.iter().map(|it| (hour.hash(it.what, it.who), it.most)).collect();
        let has_room = |(hash, most): &([u8; 16], u32)| match hour.counts.get(hash) {
            Some(count) => count < most,
            None => hour.counts.len() < COUNTS_AT_MOST,
        };
        if !hashes.iter().all(has_room) {
            return Err(wait);
        }
        for (hash, _) in hashes {
            *hour.counts.entry(hash).or_default() += 1;
        }
        Ok(())
    }
}

impl Hour {
    fn hash(&self, what: &str, who: &str) -> [u8; 16] {
        let mut hash = Sha256::new();
        hash.update(self.key);
        hash.update(what);
        hash.update([0]);
        hash.update(who);
        let mut short = [0; 16];
        short.copy_from_slice(&hash.finalize()[..16]);
        short
    }
}

/// What stands for a network address: one household has a whole /64 of IPv6 addresses, so they count as one.
pub fn place(address: &str) -> String {
    match address.trim().parse::<IpAddr>().map(|address| address.to_canonical()) {
        Ok(IpAddr::V6(address)) => address.segments()[..4].iter().map(|part| format!("{part:x}:")).collect(),
        Ok(address) => address.to_string(),
        Err(_) => address.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: i64 = 12 * HOUR;

    fn from(who: &str) -> Allowance<'_> {
        Allowance { what: "report", who, most: 2 }
    }

    #[test]
    fn the_third_in_an_hour_waits_for_the_next_and_others_do_not() {
        let quota = Quota::new();
        assert_eq!(quota.take(&[from("a")], NOON, [1; 32]), Ok(()));
        assert_eq!(quota.take(&[from("a")], NOON, [1; 32]), Ok(()));
        assert_eq!(quota.take(&[from("a")], NOON + HOUR / 2, [1; 32]), Err(31));
        assert_eq!(quota.take(&[from("b")], NOON, [1; 32]), Ok(()));
        assert_eq!(quota.take(&[from("a")], NOON + HOUR, [2; 32]), Ok(()));
    }

    #[test]
    fn what_is_refused_counts_nowhere() {
        let quota = Quota::new();
        let entry = |most| Allowance { what: "entry", who: "e", most };
        assert_eq!(quota.take(&[from("a"), entry(1)], NOON, [1; 32]), Ok(()));
        assert!(quota.take(&[from("a"), entry(1)], NOON, [1; 32]).is_err());
        assert_eq!(quota.take(&[from("a"), entry(2)], NOON, [1; 32]), Ok(()), "one of two was counted");
    }

    #[test]
    fn a_flood_of_addresses_does_not_fill_the_memory() {
        let quota = Quota::new();
        for number in 0..COUNTS_AT_MOST + 10 {
            let _ = quota.take(&[from(&number.to_string())], NOON, [1; 32]);
        }
        assert!(quota.take(&[from("new")], NOON, [1; 32]).is_err());
        assert_eq!(quota.take(&[from("7")], NOON, [1; 32]), Ok(()), "who was there before goes on");
        assert_eq!(quota.0.lock().expect("whole").counts.len(), COUNTS_AT_MOST);
    }

    #[test]
    fn nothing_of_an_address_is_left_after_the_hour() {
        let quota = Quota::new();
        let hashes = |quota: &Quota| quota.0.lock().expect("whole").counts.keys().copied().collect::<Vec<_>>();
        let _ = quota.take(&[from("192.0.2.7")], NOON, [1; 32]);
        let before = hashes(&quota);
        let _ = quota.take(&[from("192.0.2.7")], NOON + HOUR, [2; 32]);
        let after = hashes(&quota);
        assert!(before.len() == 1 && after.len() == 1 && before != after);
    }

    #[test]
    fn a_household_is_one_place() {
        assert_eq!(place("2001:db8:1:2:3::4"), place("2001:db8:1:2::9"));
        assert_ne!(place("2001:db8:1:3::9"), place("2001:db8:1:2::9"));
        assert_eq!(place("::ffff:192.0.2.7"), "192.0.2.7");
    }
}
