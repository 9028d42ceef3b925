//! The ways somebody signs in: what the account page shows of them, and the letter when one comes or goes.

use integra_store::{Account, AccountId, Letter, Tx};
use integra_web::wording::Arg;
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    moments::{self, Moment},
    pages::account,
    proof,
};

/// A passkey of one's own.
#[derive(Serialize)]
pub(crate) struct Key {
    id: String,
    name: String,
    added: Moment,
    used: Option<Moment>,
}

/// The passkeys of whoever is signed in.
///
/// # Errors
/// The store fails.
pub(crate) async fn keys(ask: &Ask) -> Result<Vec<Key>, Halt> {
    let own = ask.desk.store.passkeys(ask.account()?.id).await?;
    let key = |it: integra_store::Passkey| Key {
        added: moments::moment(ask, it.created_at),
        used: it.used_at.map(|at| moments::moment(ask, at)),
        id: it.id,
        name: it.name,
    };
    Ok(own.into_iter().map(key).collect())
}

/// An account elsewhere that somebody signs in with.
#[derive(Serialize)]
pub(crate) struct Elsewhere {
    issuer: String,
    name: String,
    used: Moment,
}

/// What an issuer is called here; one that is no longer in the configuration has only its address.
fn called(ask: &Ask, issuer: &str) -> String {
    let provider = ask.desk.settings.openid.iter().find(|it| it.issuer == issuer);
    provider.map_or_else(|| issuer.to_owned(), |it| it.name.clone())
}

/// The accounts elsewhere of whoever is signed in.
///
/// # Errors
/// The store fails.
pub(crate) async fn elsewhere(ask: &Ask) -> Result<Vec<Elsewhere>, Halt> {
    let own = ask.desk.store.identities(ask.account()?.id).await?;
    let one = |it: integra_store::Identity| Elsewhere {
        name: called(ask, &it.issuer),
        used: moments::moment(ask, it.used_at),
        issuer: it.issuer,
    };
    Ok(own.into_iter().map(one).collect())
}

/// POST `/desk/account/elsewhere`: signs in with an account elsewhere no longer.
pub(crate) async fn untie(ask: Ask) -> Result<Answer, Halt> {
    let account = ask.account()?.clone();
    let issuer = ask.form.one("issuer").unwrap_or_default();
    if let Err(wrong) = proof::shown(&ask).await? {
        return account::page(&ask, Some(wrong)).await;
    }
    let mut tx = ask.desk.store.begin(&account.id.to_string(), ask.desk.micros()).await?;
    if !tx.untie_identity(account.id, issuer).await? {
        return Err(Halt::Invalid("form"));
    }
    if !is_one_left(&ask, &mut tx, account.id).await? {
        drop(tx);
        return account::page(&ask, Some("desk-way-last")).await;
    }
    tx.audit("account.elsewhere-removed", Some(account.id), None, &account.id.to_string(), &json!({})).await?;
    letter(&ask, &mut tx, &account, "desk-way-elsewhere-removed", &called(&ask, issuer)).await?;
    tx.commit().await?;
    Ok(Answer::see("/desk/account?done=untied#elsewhere"))
}

/// Whether somebody can still sign in after what this transaction has done.
///
/// # Errors
/// The store fails.
pub(crate) async fn is_one_left(ask: &Ask, tx: &mut Tx, account: AccountId) -> Result<bool, Halt> {
    let issuers: Vec<&str> = ask.desk.settings.openid.iter().map(|it| it.issuer.as_str()).collect();
    Ok(tx.can_sign_in(account, &issuers).await?)
}

/// Tells somebody by letter that a way to sign in has come or gone: if it was not they, they must know.
///
/// # Errors
/// The store fails.
pub(crate) async fn letter(ask: &Ask, tx: &mut Tx, account: &Account, what: &str, way: &str) -> Result<(), Halt> {
    let say = |id: &str, args: &[(&'static str, Arg)]| ask.desk.wording().say_plain(&account.language, id, args);
    let what = say(what, &[("way", Arg::Text(way.to_owned()))]);
    let args = [("name", Arg::Text(account.name.clone())), ("what", Arg::Text(what))];
    let letter = Letter {
        to: account.email.clone(),
        subject: say("desk-letter-way-subject", &[]),
        text: say("desk-letter-way", &args),
        calendar: None,
    };
    Ok(tx.mail(&letter).await?)
}
