//! The people of a city's desk: who they are, what they may do, and inviting more.

use std::collections::{BTreeMap, BTreeSet};

use http::StatusCode;
use integra_kernel::{EntryId, Lang};
use integra_store::{Account, AccountId, AccountState, Error, Membership, NewAccount, Purpose, Role, Tx};
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    desk::{Desk, chance},
    frame::{self, Head},
    pages::{account, entries, letters},
    private::Private,
};

/// How long an invitation is good: a week, in microseconds.
const INVITED_FOR: i64 = 7 * 24 * 60 * 60 * 1_000_000;

#[derive(Serialize)]
struct Person {
    id: String,
    name: String,
    email: String,
    state: &'static str,
    roles: Vec<String>,
    has: Vec<&'static str>,
    organization: String,
    languages: Vec<String>,
    /// Whether they ask to be erased.
    leaves: bool,
    open: bool,
}

#[derive(Serialize, Default)]
struct Typed {
    email: String,
    name: String,
    roles: Vec<String>,
}

#[derive(Serialize)]
struct Page {
    people: Vec<Person>,
    /// Whether whoever looks may erase people.
    erases: bool,
    letters: usize,
    roles: Vec<(&'static str, String)>,
    organizations: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    wrong: Option<String>,
    typed: Typed,
}

/// GET `/desk/{city}/people`.
pub(crate) async fn list(ask: Ask) -> Result<Answer, Halt> {
    page(&ask, None).await
}

async fn page(ask: &Ask, wrong: Option<&str>) -> Result<Answer, Halt> {
    let city = ask.city()?;
    let mut people = ask.desk.store.accounts(Some(&city.key)).await?;
    let wishes = Private(ask.desk.store.db()).erasure_wishes().await?;
    let collator = ask.desk.wording().collate(&ask.lang);
    people.sort_by(|one, other| collator.compare(&one.name, &other.name));
    let drafts = ask.desk.drafts();
    let mut organizations: Vec<(String, String)> =
        drafts.list(&city.key, "organization").map(|draft| (draft.id.to_string(), entries::name(draft))).collect();
    organizations.sort_by(|one, other| collator.compare(&one.1, &other.1));
    let form = |name: &str| ask.form.one(name).unwrap_or_default().to_owned();
    let typed = if wrong.is_some() {
        Typed { email: form("email"), name: form("name"), roles: ask.form.all("role").map(str::to_owned).collect() }
    } else {
        Typed::default()
    };
    let context = Page {
        people: people.iter().map(|account| person(ask, account, &wishes)).collect(),
        erases: ask.account()?.is_network_administrator(),
        letters: letters::given_up(ask).await?.len(),
        roles: Role::ALL.map(|role| (role.as_str(), ask.say(&format!("desk-role-{role}"), &[]))).into(),
        organizations,
        languages: city
            .languages
            .iter()
            .map(|lang| (lang.to_string(), ask.desk.wording().language_name(Some(&ask.lang), lang)))
            .collect(),
        wrong: wrong.map(|id| ask.say(id, &[])),
        typed,
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    frame::page_with(ask, &Head::new(ask, "desk-people", "people"), "desk/people.html", status, context)
}

fn person(ask: &Ask, account: &Account, wishes: &BTreeMap<String, i64>) -> Person {
    let here: Vec<&Membership> =
        account.memberships.iter().filter(|it| ask.city.as_ref().is_some_and(|city| city.key == it.city)).collect();
    let roles: BTreeSet<Role> = here.iter().map(|it| it.role).collect();
    Person {
        id: account.id.to_string(),
        name: account.name.clone(),
        email: account.email.clone(),
        state: account.state.as_str(),
        roles: roles.iter().map(|role| ask.say(&format!("desk-role-{role}"), &[])).collect(),
        has: roles.iter().map(|role| role.as_str()).collect(),
        organization: here.iter().find_map(|it| it.organization).map(|id| id.to_string()).unwrap_or_default(),
        languages: here.iter().filter_map(|it| it.language.as_ref()).map(Lang::to_string).collect(),
        leaves: wishes.contains_key(&account.id.to_string()),
        open: ask.form.one("id") == Some(account.id.to_string().as_str()),
    }
}

/// The memberships of the form in this city, or the message that says what is missing.
fn memberships(ask: &Ask) -> Result<Vec<Membership>, &'static str> {
    let city = &ask.city.as_ref().ok_or("desk-people-form")?.key;
    let mut memberships = Vec::new();
    for role in ask.form.all("role").filter_map(|role| Role::parse(role).ok()) {
        match role {
            Role::Contributor => {
                let organization: Option<EntryId> = ask.form.one("organization").and_then(|id| id.parse().ok());
                let organization = Some(organization.ok_or("desk-people-organization")?);
                memberships.push(Membership { organization, ..Membership::new(city.clone(), role) });
            }
            Role::Translator => {
                let languages: Vec<Lang> = ask.form.all("language").filter_map(|tag| Lang::parse(tag).ok()).collect();
                if languages.is_empty() {
                    return Err("desk-people-languages");
                }
                memberships.extend(
                    languages
                        .into_iter()
                        .map(|lang| Membership { language: Some(lang), ..Membership::new(city.clone(), role) }),
                );
            }
            _ => memberships.push(Membership::new(city.clone(), role)),
        }
    }
    Ok(memberships)
}

/// POST `/desk/{city}/people`.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let outcome = match ask.form.one("do") {
        Some("invite") => invite(&ask).await?,
        Some("roles") => roles(&ask).await?,
        Some(wish @ ("disable" | "enable" | "lost")) => switch(&ask, wish).await?,
        _ => return Err(Halt::Invalid("form")),
    };
    match outcome {
        Ok(done) => Ok(Answer::see(&ask.url(&format!("people?done={done}")))),
        Err(wrong) => page(&ask, Some(wrong)).await,
    }
}

type Outcome = Result<Result<&'static str, &'static str>, Halt>;

async fn invite(ask: &Ask) -> Outcome {
    let memberships = match memberships(ask) {
        Ok(memberships) if memberships.is_empty() => return Ok(Err("desk-people-role")),
        Ok(memberships) => memberships,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let form = |name: &str| ask.form.one(name).unwrap_or_default();
    let mut tx = change::begin(ask).await?;
    let invited = invite_in(ask, &mut tx, form("email"), form("name"), ask.lang.clone(), memberships).await?;
    if let Err(wrong) = invited {
        return Ok(Err(wrong));
    }
    tx.commit().await?;
    Ok(Ok("invited"))
}

/// Gives somebody a role here by an invitation, in a transaction with others; or says what is wrong with their address or name.
pub(crate) async fn invite_in(
    ask: &Ask,
    tx: &mut Tx,
    email: &str,
    name: &str,
    language: Lang,
    memberships: Vec<Membership>,
) -> Result<Result<(), &'static str>, Halt> {
    let account = match ask.desk.store.account_by_email(email).await? {
        // Somebody who works in another city gets a role here too; their name and password are their own.
        Some(account) => {
            let mut all = account.memberships.clone();
            all.extend(memberships);
            tx.set_memberships(account.id, &all).await?;
            account
        }
        None => {
            let new = NewAccount { email: email.to_owned(), name: name.to_owned(), language, memberships };
            let id = match tx.create_account(&new, chance()).await {
                Ok(id) => id,
                Err(Error::BadEmail | Error::BadName { .. }) => return Ok(Err("desk-people-form")),
                Err(error) => return Err(error.into()),
            };
            fresh(id, new, ask)
        }
    };
    account::letter(ask, tx, &account, Purpose::Invitation, INVITED_FOR).await?;
    change::note(ask, tx, "account.invited", &account.id.to_string(), json!({})).await?;
    Ok(Ok(()))
}

fn fresh(id: AccountId, new: NewAccount, ask: &Ask) -> Account {
    Account {
        id,
        email: new.email.trim().to_lowercase(),
        name: new.name,
        language: Desk::languages().find(|lang| *lang == new.language).unwrap_or_else(|| ask.lang.clone()),
        state: AccountState::Invited,
        has_password: false,
        has_totp: false,
        passkeys: 0,
        recovery_left: 0,
        created_at: ask.desk.micros(),
        memberships: new.memberships,
    }
}

/// The account of the form, if it has to do with this city. Administrators of the network are changed by their like only.
async fn subject(ask: &Ask) -> Result<Account, Halt> {
    let id: AccountId = ask.form.one("id").and_then(|id| id.parse().ok()).ok_or(Halt::Invalid("form"))?;
    let account = ask.desk.store.account(id).await?.ok_or(Halt::NotFound)?;
    let city = &ask.city()?.key;
    if !account.memberships.iter().any(|it| it.city == *city) {
        return Err(Halt::NotFound);
    }
    if account.is_network_administrator() && !ask.account()?.is_network_administrator() {
        return Err(Halt::Forbidden);
    }
    Ok(account)
}

async fn roles(ask: &Ask) -> Outcome {
    let account = subject(ask).await?;
    let mut all = match memberships(ask) {
        Ok(memberships) => memberships,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let city = &ask.city()?.key;
    all.extend(account.memberships.iter().filter(|it| it.city != *city).cloned());
    let mut tx = change::begin(ask).await?;
    match tx.set_memberships(account.id, &all).await {
        Ok(()) => {}
        Err(Error::LastAdministrator) => return Ok(Err("desk-people-last")),
        Err(error) => return Err(error.into()),
    }
    let names: Vec<&str> = all.iter().filter(|it| it.city == *city).map(|it| it.role.as_str()).collect();
    change::note(ask, &mut tx, "account.roles", &account.id.to_string(), json!({ "roles": names })).await?;
    tx.commit().await?;
    Ok(Ok("changed"))
}

/// Lets somebody in or not, or helps somebody who has lost every second factor.
async fn switch(ask: &Ask, wish: &str) -> Outcome {
    let account = subject(ask).await?;
    // An account that works elsewhere too is not one city's to close.
    let elsewhere = account.memberships.iter().any(|it| ask.city.as_ref().is_some_and(|city| city.key != it.city));
    if elsewhere && !ask.account()?.is_network_administrator() {
        return Ok(Err("desk-people-elsewhere"));
    }
    let mut tx = change::begin(ask).await?;
    let (action, changed) = match wish {
        "disable" => ("account.disabled", tx.set_account_state(account.id, AccountState::Disabled).await),
        "enable" => {
            let state = if account.has_password { AccountState::Active } else { AccountState::Invited };
            ("account.enabled", tx.set_account_state(account.id, state).await)
        }
        _ => ("account.second-factor-reset", tx.reset_second_factors(account.id).await),
    };
    match changed {
        Ok(()) => {}
        Err(Error::LastAdministrator) => return Ok(Err("desk-people-last")),
        Err(error) => return Err(error.into()),
    }
    change::note(ask, &mut tx, action, &account.id.to_string(), json!({})).await?;
    tx.commit().await?;
    Ok(Ok("changed"))
}
