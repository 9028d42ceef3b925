//! The sign-in page; signing in with e-mail address and password, and out again.

use http::{StatusCode, header};
use integra_store::{Account, AccountId, Session, Stage, ThrottleKey, Tx};
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    cookie,
    desk::chance,
    frame::{self, Head, safe_address},
    pages::passkeys,
};

/// Somebody who may sign in to the demo with one press.
#[derive(Debug, Clone, Serialize)]
struct Person {
    email: String,
    password: String,
    role: String,
    city: String,
}

/// A way to sign in with an account elsewhere.
#[derive(Serialize)]
struct Elsewhere {
    url: String,
    name: String,
}

#[derive(Serialize)]
struct Page {
    to: String,
    email: String,
    wrong: Option<String>,
    staff: Vec<Person>,
    passkeys: bool,
    elsewhere: Vec<Elsewhere>,
}

/// GET `/desk/sign-in`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let to = safe_address(ask.query.one("to")).to_owned();
    if ask.session.as_ref().is_some_and(|session| session.stage == Stage::Full) {
        return Ok(Answer::see(&to));
    }
    page(&ask, to, String::new(), None, StatusCode::OK)
}

/// The sign-in page, perhaps with a sentence about what went wrong.
///
/// # Errors
/// The template fails.
pub(crate) fn page(
    ask: &Ask,
    to: String,
    email: String,
    wrong: Option<&str>,
    status: StatusCode,
) -> Result<Answer, Halt> {
    let person = |staff: &crate::desk::Staff| Person {
        email: staff.email.clone(),
        password: staff.password.clone(),
        role: ask.say(&format!("desk-role-{}", staff.role), &[]),
        city: staff.city.to_string(),
    };
    let staff = ask.desk.settings.staff.iter().map(person).collect();
    let elsewhere = |provider: &crate::Provider| Elsewhere {
        url: frame::keep(&format!("/desk/sign-in/openid/{}", provider.key), &to),
        name: provider.name.clone(),
    };
    let context = Page {
        elsewhere: ask.desk.settings.openid.iter().map(elsewhere).collect(),
        passkeys: passkeys::offer(ask).here,
        to,
        email,
        wrong: wrong.map(str::to_owned),
        staff,
    };
    frame::page_with(ask, &Head::new(ask, "desk-sign-in", ""), "desk/sign-in.html", status, context)
}

/// POST `/desk/sign-in`. A wrong address and a wrong password look alike, take alike, and count alike.
pub(crate) async fn enter(ask: Ask) -> Result<Answer, Halt> {
    let to = safe_address(ask.form.one("to")).to_owned();
    let email = ask.form.one("email").unwrap_or_default().to_owned();
    let password = ask.form.one("password").unwrap_or_default();
    let keys = [ThrottleKey::account(&email), ThrottleKey::network(&ask.network)];
    for key in &keys {
        ask.desk.store.allowed(key, ask.desk.micros()).await?;
    }
    let Some(account) = ask.desk.store.check_password(&email, password).await? else {
        refused(&ask).await?;
        let wrong = ask.say("desk-sign-in-wrong", &[]);
        return page(&ask, to, email, Some(&wrong), StatusCode::UNPROCESSABLE_ENTITY);
    };
    for key in &keys {
        ask.desk.store.succeeded(key).await?;
    }
    let (stage, address) = next(&ask, &account, &to);
    let tx = ask.desk.store.begin(&account.id.to_string(), ask.desk.micros()).await?;
    let token = begin_in(&ask, tx, account.id, stage, "password").await?;
    Ok(handed(&ask, &address, &token))
}

/// What somebody owes after their first factor, and where they go.
pub(crate) fn next(ask: &Ask, account: &Account, to: &str) -> (Stage, String) {
    match (account.has_second_factor(), ask.desk.settings.password_is_enough) {
        (true, _) => (Stage::Password, frame::keep("/desk/second-step", to)),
        (false, true) => (Stage::Full, to.to_owned()),
        (false, false) => (Stage::SetUp, "/desk/second-step/set-up".to_owned()),
    }
}

async fn refused(ask: &Ask) -> Result<(), Halt> {
    let mut tx = ask.desk.store.begin("desk", ask.desk.micros()).await?;
    // Neither the address nor the network: a list of who tried what from where is nobody's business.
    tx.audit("sign-in.refused", None, None, "password", &json!({})).await?;
    tx.commit().await?;
    Ok(())
}

/// Starts a session and commits, and gives its token. A session that came with the request ends: a token somebody
/// planted opens nothing.
///
/// # Errors
/// The account cannot sign in, or the store fails.
pub(crate) async fn begin_in(ask: &Ask, mut tx: Tx, id: AccountId, stage: Stage, by: &str) -> Result<String, Halt> {
    if let Some(old) = &ask.session {
        tx.end_session(old.account, &old.id).await?;
    }
    let (token, _) = tx.start_session(id, stage, &ask.device, chance()).await?;
    let done = if stage == Stage::Full { "sign-in.done" } else { "sign-in.first" };
    tx.audit(done, Some(id), None, &id.to_string(), &json!({ "by": by })).await?;
    tx.commit().await?;
    Ok(token)
}

/// Takes a session to its last stage, with a new token.
///
/// # Errors
/// The session has ended meanwhile, or the store fails.
pub(crate) async fn finish(ask: &Ask, session: &Session, to: &str, by: &str) -> Result<Answer, Halt> {
    let tx = ask.desk.store.begin(&session.account.to_string(), ask.desk.micros()).await?;
    finish_in(ask, tx, session, to, by).await
}

/// The same in a transaction that has begun; commits it.
///
/// # Errors
/// The session has ended meanwhile, or the store fails.
pub(crate) async fn finish_in(ask: &Ask, mut tx: Tx, session: &Session, to: &str, by: &str) -> Result<Answer, Halt> {
    let (token, _) = tx.raise_session(session, Stage::Full, chance()).await?;
    let subject = session.account.to_string();
    tx.audit("sign-in.done", Some(session.account), None, &subject, &json!({ "by": by })).await?;
    tx.commit().await?;
    Ok(handed(ask, to, &token))
}

/// Leads on and hands the token out.
pub(crate) fn handed(ask: &Ask, to: &str, token: &str) -> Answer {
    Answer::see(to).and(header::SET_COOKIE, cookie::set(token, &ask.desk.settings))
}

/// POST `/desk/sign-out`.
pub(crate) async fn leave(ask: Ask) -> Result<Answer, Halt> {
    let session = ask.session()?;
    let mut tx = ask.desk.store.begin(&session.account.to_string(), ask.desk.micros()).await?;
    tx.end_session(session.account, &session.id).await?;
    tx.audit("sign-out", Some(session.account), None, &session.account.to_string(), &json!({})).await?;
    tx.commit().await?;
    Ok(Answer::see("/desk/sign-in").and(header::SET_COOKIE, cookie::clear(&ask.desk.settings)))
}
