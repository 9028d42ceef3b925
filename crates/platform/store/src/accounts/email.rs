//! E-mail addresses: one spelling for each, and nothing in them that could end a line of a letter's head.

use crate::Error;

/// Longest address (RFC 5321 leaves 254 characters for it).
const MOST: usize = 254;
/// Characters that would need quoting, end a line or begin another address.
const REFUSED: &str = "()<>[]:;,\\\"@";

/// Brings an address to the spelling it is stored and looked up in: without white space around, in small letters.
///
/// # Errors
/// It is no address.
pub fn clean(text: &str) -> Result<String, Error> {
    let email = text.trim().to_lowercase();
    check(&email)?;
    Ok(email)
}

/// Checks the form of an address, without deciding whether somebody reads it.
pub(crate) fn check(email: &str) -> Result<(), Error> {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && !part.ends_with('.')
            && !part.contains("..")
            && part.chars().all(|c| !c.is_whitespace() && !c.is_control() && !REFUSED.contains(c))
    };
    let good = email.len() <= MOST
        && email.split_once('@').is_some_and(|(local, domain)| plain(local) && plain(domain) && local.len() <= 64);
    if good { Ok(()) } else { Err(Error::BadEmail) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_has_one_spelling() {
        assert_eq!(clean(" Anna.Novák@Example.ORG\n").expect("an address"), "anna.novák@example.org");
        assert_eq!(clean("root@localhost").expect("an address"), "root@localhost");
        let long = format!("{}@example.org", "a".repeat(65));
        for bad in
            ["", "anna", "@example.org", "anna@", "a@b@c", "a b@c.d", "a@b\r\nbcc: x@y", "a@.b", "a,b@c.d", &long]
        {
            assert!(matches!(clean(bad), Err(Error::BadEmail)), "{bad:?}");
        }
    }
}
