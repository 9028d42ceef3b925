//! Recovery codes: ten, on paper, each good once, for the day the phone is lost.
//!
//! A code is 60 random bits in twelve letters and digits nobody mistakes for one another. That is more than anyone can
//! guess through the throttle; against somebody who has the database they are hashed like passwords (ASVS 5.0, 6.5.2),
//! all of a set with one salt, so that looking for one costs one hash.

use std::fmt;

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::{AccountId, entities::recovery_code, password};
use crate::{Error, Store, Tx};

/// Codes in a set.
const CODES: usize = 10;
/// Random bytes a code is made of.
const BYTES: usize = 8;
/// Letters and digits of a code.
const LENGTH: usize = 12;
/// Digits and small letters without i, l, o and u (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A new set of codes, to be shown once and stored with [`Tx::set_recovery_codes`].
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCodes {
    /// The codes as people read them: `k7mw-3qtx-9f2r`.
    pub codes: Vec<String>,
    hashes: Vec<String>,
}

impl fmt::Debug for RecoveryCodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCodes")
    }
}

/// A code that was found in an account's set, to be used up with [`Tx::use_recovery_code`].
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryMatch {
    account: AccountId,
    hash: String,
}

impl fmt::Debug for RecoveryMatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecoveryMatch").field("account", &self.account).finish_non_exhaustive()
    }
}

/// Brings a code to the spelling it was made in: small letters in groups of four, however it was typed.
pub fn clean(text: &str) -> String {
    let plain = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).map(|c| match c {
        'o' => '0',
        'i' | 'l' => '1',
        c => c,
    });
    let plain: Vec<char> = plain.take(LENGTH + 1).collect();
    plain.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The code these bytes are: the first 60 of their bits.
fn code(chance: &[u8; BYTES]) -> String {
    let bits = u64::from_be_bytes(*chance);
    let letters = (0..LENGTH).map(|at| char::from(LETTERS[(bits >> (59 - 5 * at) & 31) as usize]));
    clean(&letters.collect::<String>())
}

/// Makes a set of codes and hashes them. Takes as long as ten passwords.
fn set(chance: &[u8; CODES * BYTES], salt: [u8; 16]) -> RecoveryCodes {
    let (parts, _) = chance.as_chunks::<BYTES>();
    let codes: Vec<String> = parts.iter().map(code).collect();
    let hashes = codes.iter().map(|code| password::hash(code, salt)).collect();
    RecoveryCodes { codes, hashes }
}

/// The hash of a set that a code belongs to. Without a set it takes as long to find none.
fn find(code: &str, hashes: &[String]) -> Option<String> {
    let Some(first) = hashes.first() else {
        password::is(code, None);
        return None;
    };
    let again = password::hash_like(&clean(code), first)?;
    hashes.iter().find(|hash| password::same(hash, &again)).cloned()
}

impl Store {
    /// Makes a new set of recovery codes from 96 random bytes: eighty for the codes, sixteen for the salt.
    pub async fn new_recovery_codes(&self, chance: [u8; 96]) -> RecoveryCodes {
        let (parts, salt) = chance.split_at(CODES * BYTES);
        let parts: [u8; CODES * BYTES] = parts.try_into().expect("eighty bytes");
        let salt: [u8; 16] = salt.try_into().expect("sixteen bytes");
        self.slowly(move || set(&parts, salt)).await
    }

    /// Looks for a code, as typed, among those of an account. Nothing is used up yet.
    ///
    /// # Errors
    /// The database fails.
    pub async fn find_recovery_code(&self, account: AccountId, code: &str) -> Result<Option<RecoveryMatch>, Error> {
        let rows = recovery_code::Entity::find()
            .filter(recovery_code::Column::Account.eq(account.to_string()))
            .order_by_asc(recovery_code::Column::Hash)
            .all(self.db())
            .await?;
        let hashes: Vec<String> = rows.into_iter().map(|row| row.hash).collect();
        let code = code.chars().take(100).collect::<String>();
        let hash = self.slowly(move || find(&code, &hashes)).await;
        Ok(hash.map(|hash| RecoveryMatch { account, hash }))
    }
}

impl Tx {
    /// Gives an account a new set of recovery codes; the ones before end.
    ///
    /// # Errors
    /// There is no such account, or the database fails.
    pub async fn set_recovery_codes(&mut self, account: AccountId, codes: &RecoveryCodes) -> Result<(), Error> {
        let set = self.replace_codes(account, codes).await;
        self.settle(set)
    }

    async fn replace_codes(&mut self, account: AccountId, codes: &RecoveryCodes) -> Result<(), Error> {
        self.lock().await?;
        super::people::find(self.db(), account).await?;
        super::people::forget_codes(self.db(), account).await?;
        let rows = codes
            .hashes
            .iter()
            .map(|hash| recovery_code::ActiveModel { account: Set(account.to_string()), hash: Set(hash.clone()) });
        recovery_code::Entity::insert_many(rows).exec_without_returning(self.db()).await?;
        Ok(())
    }

    /// Uses a code up. True the first time, false when somebody was faster.
    ///
    /// # Errors
    /// The database fails.
    pub async fn use_recovery_code(&mut self, found: &RecoveryMatch) -> Result<bool, Error> {
        let used = self.take_code(found).await;
        self.settle(used)
    }

    async fn take_code(&mut self, found: &RecoveryMatch) -> Result<bool, Error> {
        self.lock().await?;
        let key = (found.account.to_string(), found.hash.clone());
        Ok(recovery_code::Entity::delete_by_id(key).exec(self.db()).await?.rows_affected == 1)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_code_of_a_set_is_found_and_no_other() {
        let chance: [u8; CODES * BYTES] = std::array::from_fn(|at| at as u8 ^ 0x5a);
        let codes = set(&chance, [1; 16]);
        assert_eq!(codes.codes.len(), CODES);
        for (code, hash) in codes.codes.iter().zip(&codes.hashes) {
            assert_eq!(find(&format!(" {} ", code.to_uppercase()), &codes.hashes).as_ref(), Some(hash));
        }
        for wrong in ["", "0000-0000-0000", &codes.codes[0][..13], &format!("{}0", codes.codes[0])] {
            assert_eq!(find(wrong, &codes.hashes), None, "{wrong}");
        }
        assert_eq!(find(&codes.codes[0], &[]), None);
    }

    proptest! {
        #[test]
        fn a_code_is_read_however_it_is_typed(chance in any::<[u8; BYTES]>()) {
            let code = code(&chance);
            prop_assert_eq!(code.len(), LENGTH + 2);
            prop_assert_eq!(&clean(&code), &code);
            let typed = code.replace('-', " ").replace('0', "O").replace('1', "l").to_uppercase();
            prop_assert_eq!(clean(&typed), code);
        }

        #[test]
        fn all_sixty_bits_count(chance in any::<u64>(), bit in 4_u32..64) {
            prop_assert_ne!(code(&chance.to_be_bytes()), code(&(chance ^ (1 << bit)).to_be_bytes()));
        }
    }
}
