//! Signing in with an account elsewhere: there, and back again.

use http::{HeaderValue, StatusCode, header};
use integra_store::{Account, AccountId, AccountState, Error, Identity, Stage, ThrottleKey};
use integra_web::wording::Arg;
use serde_json::json;

use crate::{
    Provider,
    answer::{Answer, Halt},
    ask::Ask,
    cookie,
    desk::chance,
    frame::safe_address,
    openid::{Away, Email, Person, Trouble},
    pages::{sign_in, ways},
};

/// How long somebody may be away, in seconds.
const AWAY_FOR: i64 = 10 * 60;
/// Longest code or state that is looked at.
const MOST: usize = 4_000;

/// Why somebody does not come in.
enum No {
    /// What came back belongs to no sign-in that this browser began, or to one that is over.
    Late,
    /// They changed their mind, or were refused there.
    Cancelled,
    /// The provider does not answer.
    Silent,
    /// The provider's answer must not be believed.
    Unbelievable,
    /// The provider tells no e-mail address.
    WithoutAddress,
    /// The provider has not seen that the address is theirs.
    Unverified,
    /// Nobody here has the address.
    Unknown(String),
    /// Whoever has it signs in with another account there.
    Other,
}

impl No {
    fn status(&self) -> StatusCode {
        match self {
            Self::Late => StatusCode::CONFLICT,
            Self::Silent => StatusCode::BAD_GATEWAY,
            _ => StatusCode::FORBIDDEN,
        }
    }

    /// The message that says it, and the word for it in the audit trail.
    fn words(&self) -> (&'static str, &'static str) {
        match self {
            Self::Late => ("desk-openid-late", "late"),
            Self::Cancelled => ("desk-openid-cancelled", "cancelled"),
            Self::Silent => ("desk-openid-silent", "silent"),
            Self::Unbelievable => ("desk-openid-unbelievable", "not believed"),
            Self::WithoutAddress => ("desk-openid-no-address", "no address"),
            Self::Unverified => ("desk-openid-unverified", "address not verified"),
            Self::Unknown(_) => ("desk-openid-unknown", "nobody here"),
            Self::Other => ("desk-openid-other", "another subject"),
        }
    }
}

impl From<Trouble> for No {
    fn from(trouble: Trouble) -> Self {
        tracing::warn!(%trouble, "somebody could not sign in with an account elsewhere");
        match trouble {
            Trouble::Silent(_) => Self::Silent,
            Trouble::Unbelievable(_) => Self::Unbelievable,
        }
    }
}

fn provider(ask: &Ask) -> Result<&Provider, Halt> {
    let key = ask.part_of_path("provider");
    ask.desk.settings.openid.iter().find(|it| it.key == key).ok_or(Halt::NotFound)
}

/// Ways begun from one network: each asks the provider and fills a row of a table. A whole office may share a network and
/// change its mind, so there are many tries and the pauses stay short.
fn key(ask: &Ask) -> ThrottleKey {
    ThrottleKey::other("openid", &ask.network, 100, 60)
}

/// GET `/desk/sign-in/openid/{provider}`: leads there. It is a link, because browsers let no form of ours lead away; it
/// changes nothing but what this browser must bring back.
pub(crate) async fn leave(ask: Ask) -> Result<Answer, Halt> {
    let provider = provider(&ask)?;
    ask.desk.store.allowed(&key(&ask), ask.desk.micros()).await?;
    let to = safe_address(ask.query.one("to"));
    let (url, away) = match provider.leave(to).await {
        Ok(begun) => begun,
        Err(trouble) => return refused(&ask, provider, to, trouble.into()).await,
    };
    let detail = serde_json::to_string(&away).map_err(|_| Halt::Invalid("form"))?;
    let lifetime = AWAY_FOR * 1_000_000;
    let token = ask.desk.store.begin_ceremony("openid", &detail, ask.desk.micros(), lifetime, chance()).await?;
    let cookie = cookie::set_way(&token, AWAY_FOR, &ask.desk.settings);
    Ok(Answer::see(url.as_str()).and(header::SET_COOKIE, cookie))
}

/// GET `/desk/sign-in/openid/{provider}/back`: whom the provider vouches for comes in, if we know them.
pub(crate) async fn back(ask: Ask) -> Result<Answer, Halt> {
    let provider = provider(&ask)?;
    let (to, person) = match returned(&ask, provider).await? {
        Ok(returned) => returned,
        Err(no) => return refused(&ask, provider, "/desk", no).await,
    };
    match known(&ask, provider, &person).await? {
        Ok((account, identity)) => come_in(&ask, provider, &to, &person, account, identity).await,
        Err(no) => refused(&ask, provider, &to, no).await,
    }
}

/// What was kept while somebody was away: given back once, to the browser and for the provider it was kept for.
async fn kept(ask: &Ask, provider: &Provider) -> Result<Option<Away>, Halt> {
    let Some(token) = &ask.way else { return Ok(None) };
    let detail = ask.desk.store.end_ceremony("openid", token, ask.desk.micros()).await?;
    let away: Option<Away> = detail.and_then(|detail| serde_json::from_str(&detail).ok());
    let state = ask.query.one("state").unwrap_or_default();
    // Providers that name themselves must not be mistaken for one another (RFC 9207).
    let issuer = ask.query.one("iss").is_none_or(|issuer| issuer == provider.issuer);
    Ok(away.filter(|away| issuer && away.provider == provider.key && state.len() <= MOST && away.is_state(state)))
}

async fn returned(ask: &Ask, provider: &Provider) -> Result<Result<(String, Person), No>, Halt> {
    let Some(away) = kept(ask, provider).await? else { return Ok(Err(No::Late)) };
    let code = ask.query.one("code").filter(|code| code.len() <= MOST && ask.query.one("error").is_none());
    let Some(code) = code else { return Ok(Err(No::Cancelled)) };
    let to = away.to.clone();
    Ok(provider.person(code.to_owned(), away).await.map(|person| (to, person)).map_err(No::from))
}

/// Who somebody is here: whoever came with the same account before, else whoever has the verified address. Nobody is
/// made by coming.
async fn known(
    ask: &Ask,
    provider: &Provider,
    person: &Person,
) -> Result<Result<(Account, Option<Identity>), No>, Halt> {
    let store = &ask.desk.store;
    if let Some(identity) = store.identity(&provider.issuer, &person.subject).await? {
        let account = store.account(identity.account).await?.filter(|it| it.state == AccountState::Active);
        return Ok(account.map(|account| (account, Some(identity))).ok_or(No::Unknown(String::new())));
    }
    let email = match &person.email {
        Some(Email::Verified(email)) => email,
        Some(Email::Unverified) => return Ok(Err(No::Unverified)),
        None => return Ok(Err(No::WithoutAddress)),
    };
    let account = store.account_by_email(email).await?.filter(|it| it.state != AccountState::Disabled);
    let Some(account) = account else { return Ok(Err(No::Unknown(email.clone()))) };
    let tied = store.identities(account.id).await?.into_iter().any(|it| it.issuer == provider.issuer);
    Ok(if tied { Err(No::Other) } else { Ok((account, None)) })
}

/// Starts the session: whole if the second factor given there counts, else our own second step is owed.
async fn come_in(
    ask: &Ask,
    provider: &Provider,
    to: &str,
    person: &Person,
    account: Account,
    identity: Option<Identity>,
) -> Result<Answer, Halt> {
    let mut tx = ask.desk.store.begin(&account.id.to_string(), ask.desk.micros()).await?;
    let tied = match &identity {
        Some(identity) => tx.use_identity(identity).await?,
        None => match tx.tie_identity(account.id, &provider.issuer, &person.subject).await {
            Ok(()) => {
                note_tie(ask, &mut tx, provider, &account).await?;
                true
            }
            Err(Error::IdentityTaken | Error::NotActive(_)) => false,
            Err(error) => return Err(error.into()),
        },
    };
    if !tied {
        drop(tx);
        return refused(ask, provider, to, No::Other).await;
    }
    let (stage, address) =
        if person.second_factor { (Stage::Full, to.to_owned()) } else { sign_in::next(ask, &account, to) };
    let token = sign_in::begin_in(ask, tx, account.id, stage, "openid").await?;
    ask.desk.store.succeeded(&key(ask)).await?;
    Ok(gone(ask, sign_in::handed(ask, &address, &token)))
}

async fn note_tie(ask: &Ask, tx: &mut integra_store::Tx, provider: &Provider, account: &Account) -> Result<(), Halt> {
    let id: AccountId = account.id;
    tx.audit("account.elsewhere-added", Some(id), None, &id.to_string(), &json!({ "provider": provider.key })).await?;
    ways::letter(ask, tx, account, "desk-way-elsewhere-added", &provider.name).await
}

/// The sign-in page with a sentence that says why.
async fn refused(ask: &Ask, provider: &Provider, to: &str, no: No) -> Result<Answer, Halt> {
    let (message, word) = no.words();
    let mut tx = ask.desk.store.begin("desk", ask.desk.micros()).await?;
    tx.audit("sign-in.refused", None, None, "openid", &json!({ "why": word, "provider": provider.key })).await?;
    tx.commit().await?;
    let email = if let No::Unknown(email) = &no { email.clone() } else { String::new() };
    let message = if matches!(&no, No::Unknown(email) if email.is_empty()) { "desk-openid-closed" } else { message };
    let args = [("name", Arg::Text(provider.name.clone())), ("email", Arg::Text(email))];
    let sentence = ask.say(message, &args);
    Ok(gone(ask, sign_in::page(ask, to.to_owned(), String::new(), Some(&sentence), no.status())?))
}

/// Whoever has come back is no longer away.
fn gone(ask: &Ask, answer: Answer) -> Answer {
    let cookie: HeaderValue = cookie::set_way("", 0, &ask.desk.settings);
    answer.and(header::SET_COOKIE, cookie)
}
