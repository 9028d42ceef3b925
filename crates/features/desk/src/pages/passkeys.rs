//! Passkeys: signing in with one, giving one as the second step, and keeping one's own.
//!
//! The page asks for a question (`…/begin`), the browser has the device answer it, and the form brings the answer.

use http::{HeaderValue, StatusCode, header};
use integra_store::{Account, Error, Stage, ThrottleKey, Tx};
use serde::Serialize;
use serde_json::json;
use webauthn_rs::prelude::Webauthn;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    cookie,
    desk::chance,
    frame::safe_address,
    pages::{account, second_step, sign_in, ways},
    passkeys::{self, Nowhere, Refused},
    proof,
};

/// What a page offers about passkeys.
#[derive(Debug, Serialize)]
pub(crate) struct Offer {
    /// Whether they work at the address the browser came to.
    pub(crate) here: bool,
    /// Where they would work instead: the address of this machine by its name.
    pub(crate) instead: Option<String>,
    /// A name for a new one: what the browser calls itself.
    pub(crate) device: String,
}

/// Whether passkeys work here, and else where.
pub(crate) fn offer(ask: &Ask) -> Offer {
    let found = passkeys::relying_party(&ask.desk.settings, &ask.host);
    let here = found.is_ok();
    let instead = match found {
        Err(Nowhere::Number(address)) => Some(format!("{address}/desk/account")),
        _ => None,
    };
    Offer { here, instead, device: ask.device.clone() }
}

fn party(ask: &Ask) -> Result<Webauthn, Halt> {
    passkeys::relying_party(&ask.desk.settings, &ask.host).map_err(|_| Halt::Conflict("passkeys"))
}

fn told(value: impl Serialize, status: StatusCode) -> Result<Answer, Halt> {
    let body = serde_json::to_string(&value).map_err(|_| Halt::Invalid("form"))?;
    let answer = Answer { status, body, ..Answer::default() };
    Ok(answer.and(header::CONTENT_TYPE, HeaderValue::from_static("application/json")))
}

/// Ceremonies begun from one network: whoever is not signed in fills a table with each. Nobody guesses a signature, and a
/// whole office may share a network and change its mind, so there are many tries and the pauses stay short.
fn beginning(ask: &Ask) -> ThrottleKey {
    ThrottleKey::other("passkey", &ask.network, 100, 60)
}

/// POST `/desk/sign-in/passkey/begin`: whichever passkey the device has for us.
pub(crate) async fn begin_sign_in(ask: Ask) -> Result<Answer, Halt> {
    let party = party(&ask)?;
    ask.desk.store.allowed(&beginning(&ask), ask.desk.micros()).await?;
    told(passkeys::ask_to_sign(&ask, &party, None).await?, StatusCode::OK)
}

/// POST `/desk/sign-in/passkey`. The device has verified its owner: that is both factors.
pub(crate) async fn enter(ask: Ask) -> Result<Answer, Halt> {
    let party = party(&ask)?;
    let to = safe_address(ask.form.one("to")).to_owned();
    let signed = match passkeys::signed(&ask, &party, None).await? {
        Ok(signed) => signed,
        Err(refused) => return not_in(&ask, to, refused, None).await,
    };
    let id = signed.account;
    let mut tx = ask.desk.store.begin(&id.to_string(), ask.desk.micros()).await?;
    if let Err(refused) = passkeys::verify(&mut tx, &party, signed).await? {
        drop(tx);
        return not_in(&ask, to, refused, Some(id)).await;
    }
    match sign_in::begin_in(&ask, tx, id, Stage::Full, "passkey").await {
        Ok(token) => {
            ask.desk.store.succeeded(&beginning(&ask)).await?;
            Ok(sign_in::handed(&ask, &to, &token))
        }
        // An account that was closed looks like one that never was.
        Err(Halt::Store(Error::NotActive(_))) => not_in(&ask, to, Refused::Unknown, Some(id)).await,
        Err(halt) => Err(halt),
    }
}

async fn not_in(
    ask: &Ask,
    to: String,
    refused: Refused,
    whose: Option<integra_store::AccountId>,
) -> Result<Answer, Halt> {
    note_refusal(ask, refused, whose).await?;
    sign_in::page(ask, to, String::new(), Some(&ask.say(refused.message(), &[])), StatusCode::UNPROCESSABLE_ENTITY)
}

async fn note_refusal(ask: &Ask, refused: Refused, whose: Option<integra_store::AccountId>) -> Result<(), Halt> {
    let mut tx = ask.desk.store.begin("desk", ask.desk.micros()).await?;
    tx.audit("sign-in.refused", whose, None, "passkey", &json!({ "why": refused.word() })).await?;
    tx.commit().await?;
    Ok(())
}

/// POST `/desk/second-step/passkey/begin`: one of this person's own.
pub(crate) async fn begin_step(ask: Ask) -> Result<Answer, Halt> {
    let party = party(&ask)?;
    let own = ask.desk.store.passkeys(ask.session()?.account).await?;
    told(passkeys::ask_to_sign(&ask, &party, Some(&own)).await?, StatusCode::OK)
}

/// POST `/desk/second-step/passkey`.
pub(crate) async fn step(ask: Ask) -> Result<Answer, Halt> {
    let (party, session) = (party(&ask)?, ask.session()?.clone());
    if session.stage != Stage::Password {
        return second_step::show(ask).await;
    }
    let to = safe_address(ask.form.one("to")).to_owned();
    let key = ThrottleKey::second_step(session.account);
    ask.desk.store.allowed(&key, ask.desk.micros()).await?;
    let signed = match passkeys::signed(&ask, &party, Some(session.account)).await? {
        Ok(signed) => signed,
        Err(refused) => return no_step(&ask, &to, refused).await,
    };
    let mut tx = ask.desk.store.begin(&session.account.to_string(), ask.desk.micros()).await?;
    if let Err(refused) = passkeys::verify(&mut tx, &party, signed).await? {
        drop(tx);
        return no_step(&ask, &to, refused).await;
    }
    let answer = sign_in::finish_in(&ask, tx, &session, &to, "passkey").await?;
    ask.desk.store.succeeded(&key).await?;
    Ok(answer)
}

async fn no_step(ask: &Ask, to: &str, refused: Refused) -> Result<Answer, Halt> {
    note_refusal(ask, refused, Some(ask.session()?.account)).await?;
    second_step::step(ask, to, Some(refused.message()))
}

/// Stops whoever owes the second step: they would add a passkey of their own in place of giving what there is.
fn may_add(ask: &Ask) -> Result<(), Halt> {
    match ask.session()?.stage {
        Stage::Password => Err(Halt::SignIn),
        Stage::SetUp | Stage::Full => Ok(()),
    }
}

#[derive(Serialize)]
struct Wrong {
    wrong: String,
}

/// POST `/desk/account/passkeys/begin`: a new passkey with a name.
pub(crate) async fn begin_adding(ask: Ask) -> Result<Answer, Halt> {
    may_add(&ask)?;
    let party = party(&ask)?;
    let name = ask.form.one("name").unwrap_or_default().trim().to_owned();
    let wrong = if is_name(&name) { proof::shown(&ask).await?.err() } else { Some("desk-passkey-name-wrong") };
    if let Some(wrong) = wrong {
        return told(Wrong { wrong: ask.say(wrong, &[]) }, StatusCode::UNPROCESSABLE_ENTITY);
    }
    told(passkeys::ask_to_make(&ask, &party, &name).await?, StatusCode::OK)
}

/// Most characters of a passkey's name, as the form says too.
const MOST_NAME: usize = 80;

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().count() <= MOST_NAME && !name.chars().any(char::is_control)
}

/// POST `/desk/account/passkeys`. Whoever has no recovery codes yet gets them, for the day the device is lost.
pub(crate) async fn add(ask: Ask) -> Result<Answer, Halt> {
    may_add(&ask)?;
    let (party, account, session) = (party(&ask)?, ask.account()?.clone(), ask.session()?.clone());
    let made = match passkeys::made(&ask, &party).await? {
        Ok(made) => made,
        Err(refused) => return stumbled(&ask, refused.message()).await,
    };
    let codes = if account.recovery_left == 0 { Some(ask.desk.store.new_recovery_codes(chance()).await) } else { None };
    let mut tx = ask.desk.store.begin(&account.id.to_string(), ask.desk.micros()).await?;
    let refused = match tx.add_passkey(account.id, &made.id, &made.name, &made.body).await {
        Ok(()) => None,
        Err(Error::PasskeyTaken) => Some("desk-passkey-taken"),
        Err(Error::TooLarge { .. }) => Some("desk-passkey-many"),
        Err(error) => return Err(error.into()),
    };
    if let Some(wrong) = refused {
        drop(tx);
        return stumbled(&ask, wrong).await;
    }
    if let Some(codes) = &codes {
        tx.set_recovery_codes(account.id, codes).await?;
    }
    tx.audit("account.passkey-added", Some(account.id), None, &account.id.to_string(), &json!({})).await?;
    ways::letter(&ask, &mut tx, &account, "desk-way-passkey-added", &made.name).await?;
    let raised = match session.stage {
        Stage::SetUp => Some(tx.raise_session(&session, Stage::Full, chance()).await?.0),
        _ => None,
    };
    tx.commit().await?;
    let answer = match codes {
        Some(codes) => second_step::recovery_page(&ask, codes.codes)?,
        None => Answer::see("/desk/account?done=passkey-added#passkeys"),
    };
    Ok(match raised {
        Some(token) => answer.and(header::SET_COOKIE, cookie::set(&token, &ask.desk.settings)),
        None => answer,
    })
}

/// The page they came from, with a sentence about what went wrong.
async fn stumbled(ask: &Ask, wrong: &str) -> Result<Answer, Halt> {
    match ask.session()?.stage {
        Stage::Full => account::page(ask, Some(wrong)).await,
        _ => second_step::offer(ask, Some(wrong)).await,
    }
}

/// POST `/desk/account/passkeys/change`: another name for one, or none of it any more.
pub(crate) async fn change(ask: Ask) -> Result<Answer, Halt> {
    let account = ask.account()?.clone();
    let own = ask.desk.store.passkeys(account.id).await?;
    let Some(passkey) = own.iter().find(|it| Some(it.id.as_str()) == ask.form.one("id")) else {
        return account::page(&ask, Some("desk-passkey-gone")).await;
    };
    match ask.form.one("do") {
        Some("rename") => rename(&ask, &account, &passkey.id).await,
        Some("remove") => remove(&ask, &account, passkey).await,
        _ => Err(Halt::Invalid("form")),
    }
}

async fn begin(ask: &Ask, account: &Account) -> Result<Tx, Halt> {
    Ok(ask.desk.store.begin(&account.id.to_string(), ask.desk.micros()).await?)
}

async fn rename(ask: &Ask, account: &Account, id: &str) -> Result<Answer, Halt> {
    let name = ask.form.one("name").unwrap_or_default().trim().to_owned();
    if !is_name(&name) {
        return account::page(ask, Some("desk-passkey-name-wrong")).await;
    }
    let mut tx = begin(ask, account).await?;
    tx.rename_passkey(account.id, id, &name).await?;
    tx.audit("account.passkey-renamed", Some(account.id), None, &account.id.to_string(), &json!({})).await?;
    tx.commit().await?;
    Ok(Answer::see("/desk/account?done=changed#passkeys"))
}

async fn remove(ask: &Ask, account: &Account, passkey: &integra_store::Passkey) -> Result<Answer, Halt> {
    if let Err(wrong) = proof::shown(ask).await? {
        return account::page(ask, Some(wrong)).await;
    }
    let mut tx = begin(ask, account).await?;
    if !tx.remove_passkey(account.id, &passkey.id).await? {
        drop(tx);
        return account::page(ask, Some("desk-passkey-gone")).await;
    }
    if !ways::is_one_left(ask, &mut tx, account.id).await? {
        drop(tx);
        return account::page(ask, Some("desk-way-last")).await;
    }
    tx.audit("account.passkey-removed", Some(account.id), None, &account.id.to_string(), &json!({})).await?;
    ways::letter(ask, &mut tx, account, "desk-way-passkey-removed", &passkey.name).await?;
    tx.commit().await?;
    Ok(Answer::see("/desk/account?done=passkey-removed#passkeys"))
}
