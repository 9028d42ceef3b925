//! Passkeys: who we are to a browser, what we ask of a device, and whether its answer is right.
//!
//! Every ceremony asks the device to verify its owner (fingerprint, face, PIN), so a passkey is two factors in one. What
//! a ceremony must remember stays in the store, once and for five minutes; the browser gets a token for it.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use integra_store::{AccountId, Passkey, Tx};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use url::{Host, Url};
use webauthn_rs::prelude::{
    DiscoverableAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential, Webauthn,
    WebauthnBuilder, WebauthnError,
};

use crate::{
    answer::Halt,
    ask::Ask,
    desk::{Settings, chance},
};

/// How long a device may take: five minutes, in microseconds. Browsers are told the same.
const LASTS: i64 = 5 * 60 * 1_000_000;
/// What a device and the list of passkeys in it call us.
const NAME: &str = "Integra";

/// Why passkeys cannot work at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Nowhere {
    /// The address is a number of this machine; it has a name at this address.
    Number(String),
    /// The configuration gives no name that browsers reach over https.
    Unnamed,
}

/// Who we are to the browser that came to `host`: the configured origin, or this machine by its name.
///
/// # Errors
/// Browsers keep passkeys for names only, and only over https or on one's own machine.
pub(crate) fn relying_party(settings: &Settings, host: &str) -> Result<Webauthn, Nowhere> {
    let address = match &settings.origin {
        Some(origin) if !settings.password_is_enough => origin.clone(),
        _ => own_machine(host)?,
    };
    let origin = Url::parse(&address).map_err(|_| Nowhere::Unnamed)?;
    let name = match origin.host() {
        Some(Host::Domain(name)) if origin.scheme() == "https" || name == "localhost" => name.to_owned(),
        _ => return Err(Nowhere::Unnamed),
    };
    let built = WebauthnBuilder::new(&name, &origin).and_then(|builder| builder.rp_name(NAME).build());
    built.map_err(|_| Nowhere::Unnamed)
}

/// The address of the desk on one's own machine, by its name.
fn own_machine(host: &str) -> Result<String, Nowhere> {
    let address = Url::parse(&format!("http://{host}")).map_err(|_| Nowhere::Unnamed)?;
    let port = address.port().map_or_else(String::new, |port| format!(":{port}"));
    let by_name = format!("http://localhost{port}");
    match address.host() {
        Some(Host::Domain("localhost")) => Ok(by_name),
        Some(Host::Ipv4(number)) if number.is_loopback() => Err(Nowhere::Number(by_name)),
        Some(Host::Ipv6(number)) if number.is_loopback() => Err(Nowhere::Number(by_name)),
        _ => Err(Nowhere::Unnamed),
    }
}

/// What a ceremony remembers, and for whom: the session it began in, if there was one.
#[derive(Serialize, Deserialize)]
struct Begun<S> {
    session: Option<String>,
    name: String,
    state: S,
}

/// What a browser needs to ask a device.
#[derive(Serialize)]
pub(crate) struct Question {
    ceremony: String,
    options: Value,
}

async fn remember<S: Serialize>(ask: &Ask, what: &str, name: &str, state: S) -> Result<String, Halt> {
    let session = ask.session.as_ref().map(|session| session.id.clone());
    let begun = Begun { session, name: name.to_owned(), state };
    let detail = serde_json::to_string(&begun).map_err(|_| Halt::Invalid("form"))?;
    Ok(ask.desk.store.begin_ceremony(what, &detail, ask.desk.micros(), LASTS, chance()).await?)
}

/// Gives back what was remembered, once, and only in the session it began in.
async fn recall<S: DeserializeOwned>(ask: &Ask, what: &str) -> Result<Option<(String, S)>, Halt> {
    let token = ask.form.one("ceremony").unwrap_or_default();
    let Some(detail) = ask.desk.store.end_ceremony(what, token, ask.desk.micros()).await? else { return Ok(None) };
    let begun: Option<Begun<S>> = serde_json::from_str(&detail).ok();
    let here = ask.session.as_ref().map(|session| session.id.as_str());
    Ok(begun.filter(|begun| begun.session.as_deref() == here).map(|begun| (begun.name, begun.state)))
}

/// The answer of the device, as the form brings it.
fn answer<A: DeserializeOwned>(ask: &Ask) -> Option<A> {
    serde_json::from_str(ask.form.one("credential").unwrap_or_default()).ok()
}

fn named(passkeys: &[Passkey]) -> Value {
    passkeys.iter().map(|passkey| json!({ "type": "public-key", "id": passkey.id })).collect()
}

/// Asks a device for a new passkey of whoever is signed in. It must be one the device finds by itself, so that people
/// can sign in without typing who they are; a device that has one of theirs already declines.
pub(crate) async fn ask_to_make(ask: &Ask, party: &Webauthn, name: &str) -> Result<Question, Halt> {
    let account = ask.account()?;
    let begun = party.start_passkey_registration(account.id.uuid(), &account.email, &account.name, None);
    let (options, state) = begun.map_err(|error| broken(&error))?;
    let mut options = serde_json::to_value(options).map_err(|_| Halt::Invalid("form"))?;
    let there = ask.desk.store.passkeys(account.id).await?;
    options["publicKey"]["excludeCredentials"] = named(&there);
    options["publicKey"]["authenticatorSelection"]["residentKey"] = json!("required");
    options["publicKey"]["authenticatorSelection"]["requireResidentKey"] = json!(true);
    Ok(Question { ceremony: remember(ask, "passkey-make", name, state).await?, options: options["publicKey"].take() })
}

/// A new passkey: its id, its name, and what must be kept of it.
pub(crate) struct Made {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) body: Value,
}

/// Checks what a device made.
pub(crate) async fn made(ask: &Ask, party: &Webauthn) -> Result<Result<Made, Refused>, Halt> {
    let Some((name, state)) = recall::<PasskeyRegistration>(ask, "passkey-make").await? else {
        return Ok(Err(Refused::Late));
    };
    let Some(answer) = answer::<RegisterPublicKeyCredential>(ask) else { return Ok(Err(Refused::Wrong)) };
    Ok(match party.finish_passkey_registration(&answer, &state) {
        Ok(passkey) => {
            let body = serde_json::to_value(&passkey).map_err(|_| Halt::Invalid("form"))?;
            Ok(Made { id: URL_SAFE_NO_PAD.encode(passkey.cred_id()), name, body })
        }
        Err(error) => Err(Refused::of(&error)),
    })
}

/// Asks a device to sign with a passkey: with one of these, or with any it has for us when nobody is named.
pub(crate) async fn ask_to_sign(ask: &Ask, party: &Webauthn, own: Option<&[Passkey]>) -> Result<Question, Halt> {
    let (options, state) = party.start_discoverable_authentication().map_err(|error| broken(&error))?;
    let mut options = serde_json::to_value(options).map_err(|_| Halt::Invalid("form"))?;
    if let Some(own) = own {
        options["publicKey"]["allowCredentials"] = named(own);
    }
    Ok(Question { ceremony: remember(ask, "passkey-sign", "", state).await?, options: options["publicKey"].take() })
}

/// An answer of a device that names its passkey, before anything about it is checked.
pub(crate) struct Signed {
    answer: PublicKeyCredential,
    state: DiscoverableAuthentication,
    /// Whose it is, according to us.
    pub(crate) account: AccountId,
    id: String,
}

/// Reads what a device signed, and finds whose passkey it says it is. `owner`: whose it must be, when that is known;
/// otherwise the device itself must name them.
pub(crate) async fn signed(
    ask: &Ask,
    party: &Webauthn,
    owner: Option<AccountId>,
) -> Result<Result<Signed, Refused>, Halt> {
    let Some((_, state)) = recall::<DiscoverableAuthentication>(ask, "passkey-sign").await? else {
        return Ok(Err(Refused::Late));
    };
    let Some(answer) = answer::<PublicKeyCredential>(ask) else { return Ok(Err(Refused::Wrong)) };
    let id = URL_SAFE_NO_PAD.encode(answer.get_credential_id());
    let Some(known) = ask.desk.store.passkey(&id).await? else { return Ok(Err(Refused::Unknown)) };
    let owned = match owner {
        Some(owner) => known.account == owner,
        None => party.identify_discoverable_authentication(&answer).is_ok_and(|(user, _)| user == known.account.uuid()),
    };
    Ok(if owned { Ok(Signed { answer, state, account: known.account, id }) } else { Err(Refused::Unknown) })
}

/// Checks a signature against the passkey as it is in this transaction, and notes its new counter there: of two answers
/// with the same counter, one is refused.
pub(crate) async fn verify(tx: &mut Tx, party: &Webauthn, signed: Signed) -> Result<Result<(), Refused>, Halt> {
    let held = tx.hold_passkey(&signed.id).await?.filter(|held| held.account == signed.account);
    let Some(held) = held else { return Ok(Err(Refused::Unknown)) };
    let Ok(mut passkey) = serde_json::from_value::<webauthn_rs::prelude::Passkey>(held.body) else {
        tracing::error!(account = %signed.account, "a stored passkey cannot be read");
        return Ok(Err(Refused::Unknown));
    };
    match party.finish_discoverable_authentication_v2(&signed.answer, signed.state, &passkey) {
        Ok(result) => {
            passkey.update_credential(&result);
            let body = serde_json::to_value(&passkey).map_err(|_| Halt::Invalid("form"))?;
            tx.update_passkey(&signed.id, &body).await?;
            Ok(Ok(()))
        }
        Err(error) => Ok(Err(Refused::of(&error))),
    }
}

/// Why an answer of a device does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The question is too old, was answered before, or was asked somebody else.
    Late,
    /// The signature, the place or the challenge is wrong.
    Wrong,
    /// We know no such passkey, or it is not this person's.
    Unknown,
    /// The passkey counts backwards: somebody may have copied it.
    Copied,
}

impl Refused {
    fn of(error: &WebauthnError) -> Self {
        match error {
            WebauthnError::CredentialPossibleCompromise => Self::Copied,
            _ => Self::Wrong,
        }
    }

    /// The message that says it.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Late => "desk-passkey-late",
            Self::Wrong => "desk-passkey-wrong",
            Self::Unknown => "desk-passkey-unknown",
            Self::Copied => "desk-passkey-copied",
        }
    }

    /// The word for it in the audit trail.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Wrong => "wrong",
            Self::Unknown => "unknown",
            Self::Copied => "copied",
        }
    }
}

fn broken(error: &WebauthnError) -> Halt {
    tracing::error!(%error, "a passkey ceremony could not begin");
    Halt::Invalid("form")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party(origin: Option<&str>, demo: bool, host: &str) -> Result<String, Nowhere> {
        let settings = Settings { origin: origin.map(str::to_owned), password_is_enough: demo, ..Settings::default() };
        let origins = |party: Webauthn| party.get_allowed_origins().iter().map(Url::to_string).collect();
        relying_party(&settings, host).map(origins)
    }

    #[test]
    fn passkeys_belong_to_a_name_that_browsers_trust() {
        let good = |origin: &str| Ok(format!("{origin}/"));
        let unnamed = Err(Nowhere::Unnamed);
        assert_eq!(party(Some("https://desk.example"), false, "10.0.0.1"), good("https://desk.example"));
        assert_eq!(party(Some("https://desk.example"), false, "localhost"), good("https://desk.example"));
        assert_eq!(party(Some("http://desk.example"), false, "desk.example"), unnamed, "no https");
        assert_eq!(party(Some("https://192.0.2.1"), false, "192.0.2.1"), unnamed, "a number");
        assert_eq!(party(Some("nonsense"), false, "localhost"), unnamed);
        // Without a configured name, one's own machine only, by its name.
        assert_eq!(party(None, false, "localhost:8080"), good("http://localhost:8080"));
        assert_eq!(party(Some("http://127.0.0.1:0"), true, "localhost:8080"), good("http://localhost:8080"));
        let number = Err(Nowhere::Number("http://localhost:8080".to_owned()));
        assert_eq!(party(None, true, "127.0.0.1:8080"), number);
        assert_eq!(party(None, true, "[::1]:8080"), number);
        for host in ["desk.example", "localhost.evil.example", "evil.example#localhost", "192.168.1.1", "", "a b"] {
            assert_eq!(party(None, true, host), unnamed, "{host}");
        }
    }
}
