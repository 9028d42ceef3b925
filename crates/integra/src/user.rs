//! `integra user`: the people of the desk from the command line. It is how the first administrator comes in.

use std::error::Error;

use clap::{Args, Subcommand};
use integra_kernel::{
    CityKey, Lang,
    clock::{Clock, SystemClock},
};
use integra_store::{Account, AccountState, Membership, NewAccount, Purpose, Role, Store};
use serde_json::json;

use crate::{
    chance::chance,
    config::{Config, Place},
    out,
};

/// What `integra user` is told.
#[derive(Debug, Args)]
pub struct User {
    #[command(subcommand)]
    pub wish: UserWish,
    #[command(flatten)]
    pub place: Place,
}

/// What to do about accounts.
#[derive(Debug, Subcommand)]
pub enum UserWish {
    /// Give somebody a role, and print the link with which they choose a password.
    Add(UserAdd),
    /// Show everybody.
    List {
        /// Print one line of JSON for each.
        #[arg(long)]
        json: bool,
    },
    /// Let somebody in no longer. Their sessions end at once.
    Disable {
        /// E-mail address.
        email: String,
    },
    /// Erase somebody for good: name, address, secrets, roles. What they saved stays, and names nobody.
    Erase {
        /// E-mail address.
        email: String,
        /// Do it. Without this, only what would go is said.
        #[arg(long)]
        yes: bool,
    },
}

/// Whom to give a role.
#[derive(Debug, Args)]
pub struct UserAdd {
    /// E-mail address.
    pub email: String,
    /// Name the others at the desk see.
    #[arg(long)]
    pub name: Option<String>,
    /// Role: reader, editor, publisher, coordinator or administrator.
    #[arg(long, default_value = "administrator")]
    pub role: String,
    /// City; "all" for the whole network.
    #[arg(long, default_value = "all")]
    pub city: String,
    /// Language of the desk for this person: en, cs, sk, hr, it or bg.
    #[arg(long, default_value = "en")]
    pub language: String,
}

/// How long an invitation is good: a week, in microseconds.
const INVITED_FOR: i64 = 7 * 24 * 60 * 60 * 1_000_000;

/// Runs the command.
pub async fn run(user: User) -> Result<(), Box<dyn Error + Send + Sync>> {
    let config = Config::read(&user.place.config)?;
    let store = config.open().await?;
    let done = match user.wish {
        UserWish::Add(add) => invite(&store, &add, config.origin.as_deref()).await,
        UserWish::List { json } => list(&store, json).await,
        UserWish::Disable { email } => disable(&store, &email).await,
        UserWish::Erase { email, yes } => erase(&store, &email, yes).await,
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

async fn erase(store: &Store, email: &str, yes: bool) -> Result<(), Box<dyn Error + Send + Sync>> {
    let account = store.account_by_email(email).await?.ok_or_else(|| format!("There is no account '{email}'."))?;
    if !yes {
        let told = told(&account);
        out::line(&format!("This account would be erased for good; add --yes to do it.\n{told}"));
        return Ok(());
    }
    let mut tx = store.begin("command line", SystemClock.now().as_microsecond()).await?;
    tx.erase_account(account.id, None).await?;
    tx.commit().await?;
    out::line(&format!("{} is erased. What they saved is now the work of {}.", account.email, account.id));
    Ok(())
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
