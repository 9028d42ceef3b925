//! Passwords: what a good one is, and how they are hashed. Pure functions; they take long on purpose.
//!
//! The rules are those of ASVS 5.0, chapter 6.2: long enough, not one that many people have, not made of the owner's
//! name or address, taken exactly as typed, and nothing else: no rule about kinds of letters, no expiry.

use std::fmt;

use argon2::{Argon2, CustomizedPasswordHasher, Params, PasswordHash, PasswordHasher};
use subtle::ConstantTimeEq;

use super::common;

/// Fewest characters of a password.
pub const LEAST_PASSWORD: usize = 12;
/// Most characters of a password. Hashing takes its time from its own settings, not from the length.
pub const MOST_PASSWORD: usize = 256;

/// Checked in place of a password that is not there, so that both take as long.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5IGlzIGhlcmU$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// Why a password cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum PasswordProblem {
    /// It has fewer characters than [`LEAST_PASSWORD`].
    #[error("the password is too short; use at least {LEAST_PASSWORD} characters, for instance four words")]
    TooShort,
    /// It has more characters than [`MOST_PASSWORD`].
    #[error("the password is too long; use at most {MOST_PASSWORD} characters")]
    TooLong,
    /// Many people have it or one like it.
    #[error("the password is easy to guess, because many people use one like it; think of something else")]
    Common,
    /// It is made of the owner's name, e-mail address or city.
    #[error("the password is made of your own name, e-mail address or city; think of something else")]
    Own,
}

/// Checks a new password against the rules. `own` are words about its owner: name, e-mail address, city.
///
/// # Errors
/// It breaks a rule; the first one is told.
pub fn check(password: &str, own: &[&str]) -> Result<(), PasswordProblem> {
    let length = password.chars().count();
    if length < LEAST_PASSWORD {
        return Err(PasswordProblem::TooShort);
    }
    if length > MOST_PASSWORD {
        return Err(PasswordProblem::TooLong);
    }
    if common::is_common(password) {
        return Err(PasswordProblem::Common);
    }
    if common::is_own(password, own) {
        return Err(PasswordProblem::Own);
    }
    Ok(())
}

/// A password that keeps to the rules, hashed with Argon2id. Only [`Store::hash_password`](crate::Store::hash_password)
/// makes one.
#[derive(Clone, PartialEq, Eq)]
pub struct HashedPassword(pub(super) String);

impl fmt::Debug for HashedPassword {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HashedPassword")
    }
}

/// Hashes a secret with Argon2id (19 MiB, two passes, one lane: OWASP's first choice) and gives a PHC string.
pub(super) fn hash(secret: &str, salt: [u8; 16]) -> String {
    let hashed: PasswordHash = Argon2::default()
        .hash_password_with_salt(secret.as_bytes(), &salt)
        .expect("a salt of 16 bytes and the standard settings are always taken");
    hashed.to_string()
}

/// Hashes a secret again, with the salt and the settings of a hash made before. None when that is no hash of ours.
pub(super) fn hash_like(secret: &str, before: &str) -> Option<String> {
    let before = PasswordHash::new(before).ok()?;
    let salt = before.salt?;
    let settings = Params::try_from(&before).ok()?;
    let hashed: PasswordHash = Argon2::default()
        .hash_password_customized(secret.as_bytes(), &salt, Some(before.algorithm.as_str()), before.version, settings)
        .ok()?;
    Some(hashed.to_string())
}

/// Whether two texts are equal, in a time that does not tell where they differ.
pub(super) fn same(a: &str, b: &str) -> bool {
    a.as_bytes().ct_eq(b.as_bytes()).into()
}

/// Whether a password is the one that was hashed. Without a hash it takes as long to say no.
pub(super) fn is(password: &str, hashed: Option<&str>) -> bool {
    // Longer ones were never accepted; cutting them here keeps a flood of megabytes out of the hash.
    let fits = password.len() <= MOST_PASSWORD * 4;
    let password = if fits { password } else { "" };
    let again = hash_like(password, hashed.unwrap_or(NOBODY));
    let right = again.is_some_and(|again| same(&again, hashed.unwrap_or_default()));
    right && fits && hashed.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rules_are_length_and_guessing_only() {
        let check = |password: &str| check(password, &["Anna Nováková", "anna@example.org"]);
        assert_eq!(check("xkq7-vr2m-9h"), Ok(()));
        assert_eq!(check("xkq7-vr2m-9"), Err(PasswordProblem::TooShort));
        // Characters count, not bytes.
        assert_eq!(check("žšč-ťďň-ľĺ"), Err(PasswordProblem::TooShort));
        let long = "vr2m ".repeat(60);
        assert_eq!(check(&long[..257]), Err(PasswordProblem::TooLong));
        let sentence = "The night train to Humenné leaves from the third platform, behind the old water tower and the \
                        kiosk that sells warm pastry with poppy seeds and sour cherries.";
        assert!(sentence.len() > 128);
        assert_eq!(check(sentence), Ok(()));
        assert_eq!(check("only small letters here"), Ok(()));
        assert_eq!(check("password1234"), Err(PasswordProblem::Common));
        assert_eq!(check("Anna.Nováková.1"), Err(PasswordProblem::Own));
    }

    #[test]
    fn a_password_is_taken_exactly_as_typed() {
        let hashed = hash("Vlak do Popradu", [7; 16]);
        assert!(hashed.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hashed}");
        assert!(is("Vlak do Popradu", Some(&hashed)));
        for wrong in ["vlak do popradu", "Vlak do Popradu ", "Vlak do Poprad", ""] {
            assert!(!is(wrong, Some(&hashed)), "{wrong:?}");
        }
        assert_ne!(hashed, hash("Vlak do Popradu", [8; 16]));
    }

    #[test]
    fn nobody_has_the_password_of_nobody() {
        assert!(hash_like("x", NOBODY).is_some(), "the stand-in must cost as much as a real one");
        assert!(!is("", None) && !is("x", None));
        assert!(!is("x", Some("")) && !is("", Some("no hash")));
        assert!(!is(&"x".repeat(2_000), None));
    }
}
