//! Codes of authenticator apps (RFC 6238): six digits, thirty seconds, SHA-1, because that is what every app can.

use std::fmt;

use totp_rs::{Algorithm, Builder, Secret, Totp};

/// Length of a secret in bytes: as much as SHA-1 gives (RFC 4226, section 4).
pub(super) const SECRET: usize = 20;
/// Seconds a code is shown.
const STEP: u64 = 30;
/// How many steps a clock may be wrong, either way.
const SKEW: u64 = 1;

/// What somebody needs to set an authenticator app up. It is shown once.
#[derive(Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// The secret in base 32, to be typed.
    pub secret: String,
    /// The same as an address (`otpauth://totp/…`), to be shown as a QR code or opened on the phone.
    pub uri: String,
}

impl fmt::Debug for Enrolment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Enrolment")
    }
}

fn app(secret: &[u8]) -> Builder {
    Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(0)
        .with_step_duration(STEP)
        .with_secret(Secret::from(secret))
}

/// How an app is set up. `issuer` is what it calls us; `name` is the account's e-mail address.
pub(super) fn enrolment(secret: &[u8; SECRET], issuer: &str, name: &str) -> Enrolment {
    // A colon would end the name in the address.
    let plain = |text: &str| text.replace(':', " ");
    let totp = app(secret).with_issuer(Some(plain(issuer))).with_account_name(plain(name)).build();
    let uri = totp.and_then(|totp| totp.to_url()).expect("the settings are the standard ones");
    Enrolment { secret: Secret::from(*secret).to_base32(), uri }
}

/// The time step a code belongs to, if it is right at this moment (seconds since 1970) and newer than the step a code
/// was accepted for before.
pub(super) fn step(secret: &[u8], code: &str, now: i64, after: i64) -> Option<i64> {
    let totp: Totp = app(secret).build().ok()?;
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let (now, after) = (u64::try_from(now).ok()? / STEP, u64::try_from(after).unwrap_or(0));
    let mut steps = now.saturating_sub(SKEW).max(after + 1)..=now + SKEW;
    // Two codes are compared in constant time.
    let right = steps.find(|step| totp.check(&code, step * STEP).is_some())?;
    i64::try_from(right).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The code an app shows.
    fn code(secret: &[u8], now: i64) -> String {
        app(secret).build().expect("an app").generate(now as u64).to_string()
    }

    #[test]
    fn the_codes_of_rfc_6238() {
        let secret = b"12345678901234567890";
        // Appendix B, SHA-1; the last six of eight digits.
        for (now, shown) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(step(secret, shown, now, 0), Some(now / 30), "{now}");
        }
        assert_eq!(step(secret, "287 082", 59, 0), Some(1));
        for wrong in ["287083", "28708", "2870820", "+87082", "", "２８７０８２"] {
            assert_eq!(step(secret, wrong, 59, 0), None, "{wrong}");
        }
    }

    #[test]
    fn an_app_is_set_up_by_address() {
        let shown = enrolment(b"12345678901234567890", "Integra: Košice", "anna@example.org");
        assert_eq!(shown.secret, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert!(shown.uri.starts_with("otpauth://totp/Integra"), "{}", shown.uri);
        assert!(shown.uri.contains(&format!("secret={}", shown.secret)), "{}", shown.uri);
        assert!(shown.uri.contains("anna%40example.org") || shown.uri.contains("anna@example.org"), "{}", shown.uri);
        assert!(!shown.uri.contains(' '), "{}", shown.uri);
    }

    proptest! {
        #[test]
        fn a_code_is_right_around_its_time_and_only_once(
            secret in any::<[u8; SECRET]>(),
            now in 1_000_i64..4_000_000_000,
            off in -200_i64..200,
            after in -3_i64..3,
        ) {
            let (shown, asked) = (code(&secret, now), now + off);
            let after = now / 30 + after;
            let around = asked / 30 - 1..=asked / 30 + 1;
            // Another step may show the same code by accident.
            let wanted = around.filter(|step| *step > after).find(|step| code(&secret, step * 30) == shown);
            prop_assert_eq!(step(&secret, &shown, asked, after), wanted);
            if (asked / 30 - now / 30).abs() <= 1 {
                let found = step(&secret, &shown, asked, 0);
                prop_assert!(found.is_some_and(|found| found <= now / 30));
            }
        }
    }
}
