//! `integra user`: the people of the desk from the command line. It is how the first administrator comes in.

use std::error::Error;

use integra_kernel::{
    CityKey, Lang,
    clock::{Clock, SystemClock},
};
use integra_store::{Account, AccountState, Membership, NewAccount, Purpose, Role, Store};
use serde_json::json;

use crate::{
    cli::{User, UserAdd, UserWish},
    config::Config,
    out, serve,
};

/// How long an invitation is good: a week, in microseconds.
const INVITED_FOR: i64 = 7 * 24 * 60 * 60 * 1_000_000;

/// Runs the command.
pub async fn run(user: User) -> Result<(), Box<dyn Error + Send + Sync>> {
    let config = Config::read(&user.place.config)?;
    let store = serve::open(&config.database(), &config.data).await?;
    let done = match user.wish {
        UserWish::Add(add) => invite(&store, &add, config.origin.as_deref()).await,
        UserWish::List { json } => list(&store, json).await,
        UserWish::Disable { email } => disable(&store, &email).await,
    };
    store.close().await?;
    done
}

async fn invite(store: &Store, add: &UserAdd, origin: Option<&str>) -> Result<(), Box<dyn Error + Send + Sync>> {
    let role = Role::parse(&add.role)?;
    if matches!(role, Role::Contributor | Role::Translator) {
        return Err("Contributors and translators are invited at the desk, where their organisation or language is \
            chosen; invite an administrator first."
            .into());
    }
    let membership = Membership::new(CityKey::parse(&add.city)?, role);
    let known = store.account_by_email(&add.email).await?;
    let mut tx = store.begin("command line", SystemClock.now().as_microsecond()).await?;
    let id = match &known {
        Some(account) => {
            let mut all = account.memberships.clone();
            all.push(membership);
            tx.set_memberships(account.id, &all).await?;
            account.id
        }
        None => {
            let name = add.name.clone().unwrap_or_else(|| add.email.clone());
            let language = Lang::parse(&add.language)?;
            let new = NewAccount { email: add.email.clone(), name, language, memberships: vec![membership] };
            tx.create_account(&new, chance()).await?
        }
    };
    let token = tx.issue_token(id, Purpose::Invitation, INVITED_FOR, chance()).await?;
    let detail = json!({ "role": role.as_str(), "by": "command line" });
    tx.audit("account.invited", None, Some(&CityKey::parse(&add.city)?), &id.to_string(), &detail).await?;
    tx.commit().await?;
    let origin = origin.unwrap_or("http://127.0.0.1:8080").trim_end_matches('/');
    out::line(&format!(
        "{} can now choose a password, once and within a week, at\n{origin}/desk/welcome/{token}",
        add.email
    ));
    Ok(())
}

async fn list(store: &Store, as_json: bool) -> Result<(), Box<dyn Error + Send + Sync>> {
    for account in store.accounts(None).await? {
        out::line(&if as_json { told_json(&account) } else { told(&account) });
    }
    Ok(())
}

fn roles(account: &Account) -> Vec<String> {
    account.memberships.iter().map(|it| format!("{} of {}", it.role, it.city)).collect()
}

fn told(account: &Account) -> String {
    format!("{} ({}): {}", account.email, account.state.as_str(), roles(account).join(", "))
}

fn told_json(account: &Account) -> String {
    json!({
        "id": account.id.to_string(), "email": account.email, "name": account.name,
        "state": account.state.as_str(), "second_factor": account.has_second_factor(), "roles": roles(account),
    })
    .to_string()
}

async fn disable(store: &Store, email: &str) -> Result<(), Box<dyn Error + Send + Sync>> {
    let account = store.account_by_email(email).await?.ok_or_else(|| format!("There is no account '{email}'."))?;
    let mut tx = store.begin("command line", SystemClock.now().as_microsecond()).await?;
    tx.set_account_state(account.id, AccountState::Disabled).await?;
    tx.audit("account.disabled", None, None, &account.id.to_string(), &json!({ "by": "command line" })).await?;
    tx.commit().await?;
    out::line(&format!("{} can no longer sign in.", account.email));
    Ok(())
}

fn chance<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}
