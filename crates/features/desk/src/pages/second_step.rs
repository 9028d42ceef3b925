//! The second step of signing in: a code of the authenticator app, a passkey, or a recovery code; and setting the app up.

use http::{StatusCode, header};
use integra_store::{Error, Stage, ThrottleKey};
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    cookie,
    desk::chance,
    frame::{self, Head, safe_address},
    pages::{
        passkeys::{self, Offer},
        sign_in,
    },
    proof::{self, Proof},
};

/// What an authenticator app calls us.
const ISSUER: &str = "Integra";

#[derive(Serialize)]
struct Step {
    to: String,
    wrong: Option<String>,
    has_totp: bool,
    has_recovery: bool,
    passkey: Option<Offer>,
}

/// GET `/desk/second-step`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    match ask.session()?.stage {
        Stage::Password => step(&ask, safe_address(ask.query.one("to")), None),
        Stage::SetUp => Ok(Answer::see("/desk/second-step/set-up")),
        Stage::Full => Ok(Answer::see(safe_address(ask.query.one("to")))),
    }
}

/// The page that asks for the second step, perhaps with what was wrong with the one given.
///
/// # Errors
/// The template fails.
pub(crate) fn step(ask: &Ask, to: &str, wrong: Option<&str>) -> Result<Answer, Halt> {
    let account = ask.account()?;
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let context = Step {
        to: to.to_owned(),
        wrong: wrong.map(|id| ask.say(id, &[])),
        has_totp: account.has_totp,
        has_recovery: account.recovery_left > 0,
        passkey: (account.passkeys > 0).then(|| passkeys::offer(ask)),
    };
    frame::page_with(ask, &Head::new(ask, "desk-second-step", ""), "desk/second-step.html", status, context)
}

/// POST `/desk/second-step`.
pub(crate) async fn check(ask: Ask) -> Result<Answer, Halt> {
    let session = ask.session()?.clone();
    if session.stage != Stage::Password {
        return show(ask).await;
    }
    let to = safe_address(ask.form.one("to")).to_owned();
    let key = ThrottleKey::second_step(session.account);
    ask.desk.store.allowed(&key, ask.desk.micros()).await?;
    let recovery = ask.form.one("recovery").map(str::trim).filter(|code| !code.is_empty());
    let (right, by) = match recovery {
        Some(code) => (used_recovery_code(&ask, code).await?, "recovery code"),
        None => (right_code(&ask, ask.form.one("code").unwrap_or_default()).await?, "app"),
    };
    match right {
        Ok(()) => {
            ask.desk.store.succeeded(&key).await?;
            // Whoever needed a recovery code has lost their phone: the account page shows how to set a new one up.
            let to = if by == "app" { to.as_str() } else { "/desk/account?done=recovered#second" };
            sign_in::finish(&ask, &session, to, by).await
        }
        Err(wrong) => step(&ask, &to, Some(wrong)),
    }
}

/// Whether a code of the app is right; otherwise the message that says why not.
async fn right_code(ask: &Ask, code: &str) -> Result<Result<(), &'static str>, Halt> {
    let account = ask.session()?.account;
    let mut tx = ask.desk.store.begin(&account.to_string(), ask.desk.micros()).await?;
    match tx.check_totp(account, code).await {
        Ok(right) => {
            if !right {
                tx.audit("sign-in.refused", Some(account), None, "second step", &json!({})).await?;
            }
            tx.commit().await?;
            Ok(if right { Ok(()) } else { Err("desk-code-wrong") })
        }
        Err(Error::KeyMissing { .. }) => Ok(Err("desk-code-key-missing")),
        Err(error) => Err(error.into()),
    }
}

async fn used_recovery_code(ask: &Ask, code: &str) -> Result<Result<(), &'static str>, Halt> {
    let account = ask.session()?.account;
    let found = ask.desk.store.find_recovery_code(account, code).await?;
    let mut tx = ask.desk.store.begin(&account.to_string(), ask.desk.micros()).await?;
    let used = match &found {
        Some(found) => tx.use_recovery_code(found).await?,
        None => false,
    };
    let action = if used { "account.recovery-code-used" } else { "sign-in.refused" };
    tx.audit(action, Some(account), None, "recovery code", &json!({})).await?;
    tx.commit().await?;
    Ok(if used { Ok(()) } else { Err("desk-recovery-code-wrong") })
}

#[derive(Serialize)]
struct SetUp {
    qr: String,
    secret: String,
    wrong: Option<String>,
    proof: Proof,
    /// Whether a passkey may be made here instead.
    passkey: bool,
    device: String,
}

/// Stops whoever owes the second step: they would set up a factor of their own in place of giving the one there is.
fn may_set_up(ask: &Ask) -> Result<(), Halt> {
    match ask.session()?.stage {
        Stage::Password => Err(Halt::SignIn),
        Stage::SetUp | Stage::Full => Ok(()),
    }
}

/// GET `/desk/second-step/set-up`.
pub(crate) async fn set_up(ask: Ask) -> Result<Answer, Halt> {
    may_set_up(&ask)?;
    offer(&ask, None).await
}

/// Shows the secret that was begun, else a new one. The old app, if any, holds until a code of the new one is confirmed.
///
/// # Errors
/// The store or the template fails.
pub(crate) async fn offer(ask: &Ask, wrong: Option<&str>) -> Result<Answer, Halt> {
    let account = ask.account()?;
    let mut tx = ask.desk.store.begin(&account.id.to_string(), ask.desk.micros()).await?;
    let enrolment = match tx.pending_totp(account.id, ISSUER).await? {
        Some(begun) => begun,
        None => tx.begin_totp(account.id, ISSUER, chance()).await?,
    };
    tx.commit().await?;
    let qr = integra_web::qr::qr(&enrolment.uri).unwrap_or_default();
    // In groups of four, as it is typed.
    let letters: Vec<char> = enrolment.secret.chars().collect();
    let secret = letters.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ");
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let session = ask.session()?;
    let context = SetUp {
        qr,
        secret,
        wrong: wrong.map(|id| ask.say(id, &[])),
        proof: Proof::owed(session, account, ask.desk.micros()),
        passkey: session.stage == Stage::SetUp && passkeys::offer(ask).here,
        device: ask.device.clone(),
    };
    frame::page_with(ask, &Head::new(ask, "desk-set-up", ""), "desk/set-up.html", status, context)
}

#[derive(Serialize)]
struct Recovery {
    codes: Vec<String>,
    to: String,
}

/// POST `/desk/second-step/set-up`.
pub(crate) async fn confirm(ask: Ask) -> Result<Answer, Halt> {
    may_set_up(&ask)?;
    let session = ask.session()?.clone();
    let key = ThrottleKey::second_step(session.account);
    ask.desk.store.allowed(&key, ask.desk.micros()).await?;
    if let Err(wrong) = proof::shown(&ask).await? {
        return offer(&ask, Some(wrong)).await;
    }
    let codes = ask.desk.store.new_recovery_codes(chance()).await;
    let mut tx = ask.desk.store.begin(&session.account.to_string(), ask.desk.micros()).await?;
    if !tx.confirm_totp(session.account, ask.form.one("code").unwrap_or_default()).await? {
        drop(tx);
        return offer(&ask, Some("desk-code-wrong")).await;
    }
    tx.set_recovery_codes(session.account, &codes).await?;
    tx.audit("account.second-factor-set-up", Some(session.account), None, &session.account.to_string(), &json!({}))
        .await?;
    let (token, _) = tx.raise_session(&session, Stage::Full, chance()).await?;
    tx.commit().await?;
    ask.desk.store.succeeded(&key).await?;
    let answer = recovery_page(&ask, codes.codes)?;
    Ok(answer.and(header::SET_COOKIE, cookie::set(&token, &ask.desk.settings)))
}

/// Shows recovery codes, once.
///
/// # Errors
/// The template fails.
pub(crate) fn recovery_page(ask: &Ask, codes: Vec<String>) -> Result<Answer, Halt> {
    let context = Recovery { codes, to: "/desk".to_owned() };
    frame::page(ask, &Head::new(ask, "desk-recovery", ""), "desk/recovery.html", context)
}
