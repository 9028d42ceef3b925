//! One's own account: name, language, password, second factor, sessions; and the links in letters that lead to a new
//! password.

use http::{StatusCode, header};
use integra_kernel::Lang;
use integra_store::{AccountChange, AccountId, Error, PasswordProblem, Purpose, Stage, ThrottleKey};
use integra_web::wording::Arg;
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    cookie,
    desk::{Desk, chance},
    frame::{self, Head},
    moments::{self, Moment},
    pages::{
        passkeys::{self, Offer},
        second_step, ways,
    },
    private::Private,
    proof::{self, Proof},
};

/// How long a link to a new password is good: one hour, in microseconds.
const RESET_FOR: i64 = 60 * 60 * 1_000_000;

#[derive(Serialize)]
struct Member {
    city: String,
    role: String,
    more: Option<String>,
}

#[derive(Serialize)]
struct Browser {
    id: String,
    device: String,
    started: Moment,
    seen: Moment,
    here: bool,
}

#[derive(Serialize)]
struct Page {
    email: String,
    name: String,
    memberships: Vec<Member>,
    languages: Vec<(String, String, bool)>,
    has_totp: bool,
    recovery_left: i64,
    has_password: bool,
    proof: Proof,
    passkeys: Vec<ways::Key>,
    offer: Offer,
    elsewhere: Vec<ways::Elsewhere>,
    sessions: Vec<Browser>,
    /// Since when this person asks to be erased.
    erasure: Option<Moment>,
    wrong: Option<String>,
}

/// GET `/desk/account`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    page(&ask, None).await
}

/// The page, perhaps with what was wrong with a form on it.
///
/// # Errors
/// The store or the template fails.
pub(crate) async fn page(ask: &Ask, wrong: Option<&str>) -> Result<Answer, Halt> {
    let (account, session) = (ask.account()?, ask.session()?);
    let wishes = Private(ask.desk.store.db()).erasure_wishes().await?;
    let drafts = ask.desk.drafts();
    let member = |it: &integra_store::Membership| {
        let organization = it.organization.and_then(|id| drafts.get(id)).map(|draft| super::entries::name(draft));
        let language = it.language.as_ref().map(|lang| ask.desk.wording().language_name(Some(&ask.lang), lang));
        Member {
            city: it.city.to_string(),
            role: ask.say(&format!("desk-role-{}", it.role), &[]),
            more: organization.or(language),
        }
    };
    let browsers = ask.desk.store.sessions(account.id, ask.desk.micros()).await?;
    let browser = |it: integra_store::Session| Browser {
        device: if it.device.is_empty() { ask.say("desk-session-unknown", &[]) } else { it.device.clone() },
        started: moments::moment(ask, it.started_at),
        seen: moments::moment(ask, it.seen_at),
        here: it.id == session.id,
        id: it.id,
    };
    let language = |lang: Lang| {
        let name = ask.desk.wording().language_name(None, &lang);
        (lang.to_string(), name, lang == account.language)
    };
    let context = Page {
        email: account.email.clone(),
        name: account.name.clone(),
        memberships: account.memberships.iter().map(member).collect(),
        languages: Desk::languages().map(language).collect(),
        has_totp: account.has_totp,
        recovery_left: account.recovery_left.try_into().unwrap_or(i64::MAX),
        has_password: account.has_password,
        proof: Proof::owed(session, account, ask.desk.micros()),
        passkeys: ways::keys(ask).await?,
        offer: passkeys::offer(ask),
        elsewhere: ways::elsewhere(ask).await?,
        sessions: browsers.into_iter().map(browser).collect(),
        erasure: wishes.get(&account.id.to_string()).map(|at| moments::moment(ask, *at)),
        wrong: wrong.map(|id| ask.say(id, &[])),
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    frame::page_with(ask, &Head::new(ask, "desk-account", ""), "desk/account.html", status, context)
}

/// POST `/desk/account`: name and language.
pub(crate) async fn change(ask: Ask) -> Result<Answer, Halt> {
    let account = ask.account()?;
    let wanted = ask.form.one("language").unwrap_or_default();
    let language = Desk::languages().find(|lang| lang.as_str() == wanted).ok_or(Halt::Invalid("form"))?;
    let name = ask.form.one("name").unwrap_or_default().to_owned();
    let mut tx = ask.desk.store.begin(&account.id.to_string(), ask.desk.micros()).await?;
    let change = AccountChange { email: None, name: Some(name), language: Some(language) };
    match tx.change_account(account.id, &change).await {
        Ok(()) => {}
        Err(Error::BadName { .. } | Error::TooLarge { .. }) => return page(&ask, Some("desk-name-wrong")).await,
        Err(error) => return Err(error.into()),
    }
    tx.audit("account.changed", Some(account.id), None, &account.id.to_string(), &json!({})).await?;
    tx.commit().await?;
    Ok(Answer::see("/desk/account?done=changed"))
}

/// POST `/desk/account/password`. All other sessions end.
pub(crate) async fn change_password(ask: Ask) -> Result<Answer, Halt> {
    let account = ask.account()?.clone();
    let key = ThrottleKey::account(&account.email);
    ask.desk.store.allowed(&key, ask.desk.micros()).await?;
    if ask.desk.store.check_password(&account.email, ask.form.one("old").unwrap_or_default()).await?.is_none() {
        return page(&ask, Some("desk-password-old-wrong")).await;
    }
    ask.desk.store.succeeded(&key).await?;
    match choose(&ask, account.id, &[&account.name, &account.email], Stage::Full, None).await? {
        Ok(token) => {
            let done = Answer::see("/desk/account?done=changed");
            Ok(done.and(header::SET_COOKIE, cookie::set(&token, &ask.desk.settings)))
        }
        Err(wrong) => page(&ask, Some(wrong)).await,
    }
}

/// Sets the password of the form and starts a session at a stage; otherwise the message that says what is wrong with it.
/// A link that led here is used up in the same transaction.
async fn choose(
    ask: &Ask,
    id: AccountId,
    own: &[&str],
    stage: Stage,
    link: Option<(&str, Purpose)>,
) -> Result<Result<String, &'static str>, Halt> {
    let hashed = match ask.desk.store.hash_password(ask.form.one("password").unwrap_or_default(), own, chance()).await {
        Ok(hashed) => hashed,
        Err(Error::Password(problem)) => return Ok(Err(wording_of(problem))),
        Err(error) => return Err(error.into()),
    };
    let mut tx = ask.desk.store.begin(&id.to_string(), ask.desk.micros()).await?;
    if let Some((token, purpose)) = link
        && tx.redeem_token(token, purpose).await? != Some(id)
    {
        return Err(Halt::Conflict("link"));
    }
    tx.set_password(id, &hashed).await?;
    tx.audit("account.password-changed", Some(id), None, &id.to_string(), &json!({})).await?;
    let (token, _) = tx.start_session(id, stage, &ask.device, chance()).await?;
    tx.commit().await?;
    Ok(Ok(token))
}

fn wording_of(problem: PasswordProblem) -> &'static str {
    match problem {
        PasswordProblem::TooShort => "desk-password-too-short",
        PasswordProblem::TooLong => "desk-password-too-long",
        PasswordProblem::Common => "desk-password-common",
        PasswordProblem::Own => "desk-password-own",
    }
}

/// POST `/desk/account/recovery`: new recovery codes, for whoever shows that the app is theirs, or that it is they.
pub(crate) async fn new_recovery_codes(ask: Ask) -> Result<Answer, Halt> {
    let account = ask.account()?;
    let key = ThrottleKey::second_step(account.id);
    ask.desk.store.allowed(&key, ask.desk.micros()).await?;
    if !account.has_totp
        && let Err(wrong) = proof::shown(&ask).await?
    {
        return page(&ask, Some(wrong)).await;
    }
    let codes = ask.desk.store.new_recovery_codes(chance()).await;
    let mut tx = ask.desk.store.begin(&account.id.to_string(), ask.desk.micros()).await?;
    let by_passkey = !account.has_totp && account.passkeys > 0;
    if !by_passkey && !tx.check_totp(account.id, ask.form.one("code").unwrap_or_default()).await? {
        drop(tx);
        return page(&ask, Some("desk-code-wrong")).await;
    }
    tx.set_recovery_codes(account.id, &codes).await?;
    tx.audit("account.recovery-codes-made", Some(account.id), None, &account.id.to_string(), &json!({})).await?;
    tx.commit().await?;
    ask.desk.store.succeeded(&key).await?;
    second_step::recovery_page(&ask, codes.codes)
}

/// POST `/desk/account/sessions`: ends one session, or all others.
pub(crate) async fn end_sessions(ask: Ask) -> Result<Answer, Halt> {
    let (account, session) = (ask.account()?, ask.session()?);
    let mut tx = ask.desk.store.begin(&account.id.to_string(), ask.desk.micros()).await?;
    match ask.form.one("end") {
        Some("others") => {
            tx.end_other_sessions(account.id, &session.id).await?;
        }
        Some(id) => {
            tx.end_session(account.id, id).await?;
        }
        None => return Err(Halt::Invalid("form")),
    }
    tx.audit("account.sessions-ended", Some(account.id), None, &account.id.to_string(), &json!({})).await?;
    tx.commit().await?;
    Ok(Answer::see("/desk/account?done=ended#sessions"))
}

#[derive(Serialize)]
struct Welcome {
    title: String,
    text: String,
    wrong: Option<String>,
}

/// Whose link this is, and what for.
async fn link(ask: &Ask) -> Result<(AccountId, Purpose), Halt> {
    let token = ask.part_of_path("token");
    for purpose in [Purpose::Invitation, Purpose::Reset] {
        if let Some(id) = ask.desk.store.look_token(token, purpose, ask.desk.micros()).await? {
            return Ok((id, purpose));
        }
    }
    Err(Halt::Conflict("link"))
}

/// GET `/desk/welcome/{token}`: the page a letter leads to. Looking changes nothing: programs that check mail look too.
pub(crate) async fn welcome(ask: Ask) -> Result<Answer, Halt> {
    let (id, purpose) = link(&ask).await?;
    welcome_page(&ask, id, purpose, None).await
}

async fn welcome_page(ask: &Ask, id: AccountId, purpose: Purpose, wrong: Option<&str>) -> Result<Answer, Halt> {
    let account = ask.desk.store.account(id).await?.ok_or(Halt::Conflict("link"))?;
    let (title, text) = match purpose {
        Purpose::Invitation => ("desk-welcome", "desk-welcome-text"),
        Purpose::Reset => ("desk-new-password", "desk-new-password-text"),
    };
    let args = [("name", Arg::Text(account.name)), ("email", Arg::Text(account.email))];
    let context =
        Welcome { title: ask.say(title, &args), text: ask.say(text, &args), wrong: wrong.map(|id| ask.say(id, &[])) };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let head = Head { title: context.title.clone(), ..Head::default() };
    frame::page_with(ask, &head, "desk/welcome.html", status, context)
}

/// POST `/desk/welcome/{token}`: chooses the password; the second step follows.
pub(crate) async fn choose_password(ask: Ask) -> Result<Answer, Halt> {
    let (id, purpose) = link(&ask).await?;
    let account = ask.desk.store.account(id).await?.ok_or(Halt::Conflict("link"))?;
    let (stage, to) = match (account.has_second_factor(), ask.desk.settings.password_is_enough) {
        // A letter alone never opens an account that has a second factor.
        (true, _) => (Stage::Password, "/desk/second-step"),
        (false, true) => (Stage::Full, "/desk"),
        (false, false) => (Stage::SetUp, "/desk/second-step/set-up"),
    };
    let token = ask.part_of_path("token");
    match choose(&ask, id, &[&account.name, &account.email], stage, Some((token, purpose))).await? {
        Ok(token) => Ok(Answer::see(to).and(header::SET_COOKIE, cookie::set(&token, &ask.desk.settings))),
        Err(wrong) => welcome_page(&ask, id, purpose, Some(wrong)).await,
    }
}

#[derive(Serialize)]
struct Reset {
    sent: bool,
    wrong: Option<String>,
}

/// GET `/desk/reset`.
pub(crate) async fn reset(ask: Ask) -> Result<Answer, Halt> {
    let context = Reset { sent: ask.query.one("sent").is_some(), wrong: None };
    frame::page(&ask, &Head::new(&ask, "desk-reset", ""), "desk/reset.html", context)
}

/// POST `/desk/reset`: the answer is the same whether or not there is such an account.
pub(crate) async fn send_reset(ask: Ask) -> Result<Answer, Halt> {
    let email = ask.form.one("email").unwrap_or_default();
    let now = ask.desk.micros();
    ask.desk.store.allowed(&ThrottleKey::other("reset", email, 3, 60 * 60), now).await?;
    ask.desk.store.allowed(&ThrottleKey::network(&ask.network), now).await?;
    if let Some(account) = ask.desk.store.account_by_email(email).await? {
        let mut tx = ask.desk.store.begin("desk", now).await?;
        letter(&ask, &mut tx, &account, Purpose::Reset, RESET_FOR).await?;
        tx.audit("account.reset-asked", None, None, &account.id.to_string(), &json!({})).await?;
        tx.commit().await?;
    }
    Ok(Answer::see("/desk/reset?sent=1"))
}

/// Writes somebody a letter with a link that leads to a new password.
///
/// # Errors
/// The store fails.
pub(crate) async fn letter(
    ask: &Ask,
    tx: &mut integra_store::Tx,
    account: &integra_store::Account,
    purpose: Purpose,
    lifetime: i64,
) -> Result<(), Halt> {
    let token = tx.issue_token(account.id, purpose, lifetime, chance()).await?;
    let origin = ask.desk.settings.origin.clone().unwrap_or_default();
    let link = format!("{}/desk/welcome/{token}", origin.trim_end_matches('/'));
    let (subject, text) = match purpose {
        Purpose::Invitation => ("desk-letter-invitation-subject", "desk-letter-invitation"),
        Purpose::Reset => ("desk-letter-reset-subject", "desk-letter-reset"),
    };
    let args = [("name", Arg::Text(account.name.clone())), ("link", Arg::Text(link))];
    crate::letter::write(ask, tx, account, (subject, text), &args).await
}
