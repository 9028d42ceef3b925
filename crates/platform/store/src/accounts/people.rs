//! Making, reading and changing accounts, and their passwords.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, EntryId, Lang};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::{
    Account, AccountChange, AccountId, AccountState, HashedPassword, Membership, NewAccount, Role, email,
    entities::{account, membership, one_time, passkey, recovery_code, session},
    password,
};
use crate::{Error, Store, Tx};

/// Longest name in characters.
const MOST_NAME: usize = 120;
/// Most memberships of one account.
const MOST_MEMBERSHIPS: usize = 200;

/// The row of an account.
pub(super) async fn find(db: &impl ConnectionTrait, id: AccountId) -> Result<account::Model, Error> {
    account::Entity::find_by_id(id.to_string()).one(db).await?.ok_or(Error::UnknownAccount(id))
}

/// Ends all recovery codes of an account.
pub(super) async fn forget_codes(db: &impl ConnectionTrait, id: AccountId) -> Result<(), Error> {
    let codes = recovery_code::Entity::delete_many().filter(recovery_code::Column::Account.eq(id.to_string()));
    codes.exec(db).await?;
    Ok(())
}

/// Ends all sessions of an account.
pub(super) async fn forget_sessions(db: &impl ConnectionTrait, id: AccountId) -> Result<(), Error> {
    session::Entity::delete_many().filter(session::Column::Account.eq(id.to_string())).exec(db).await?;
    Ok(())
}

/// Ends the links that were sent to an account.
pub(super) async fn forget_tokens(db: &impl ConnectionTrait, id: AccountId) -> Result<(), Error> {
    one_time::Entity::delete_many().filter(one_time::Column::Account.eq(id.to_string())).exec(db).await?;
    Ok(())
}

/// Changes columns of the account.
pub(super) async fn set(db: &impl ConnectionTrait, id: AccountId, columns: account::ActiveModel) -> Result<(), Error> {
    account::Entity::update_many().set(columns).filter(account::Column::Id.eq(id.to_string())).exec(db).await?;
    Ok(())
}

/// Rows of accounts with everything that belongs to them.
pub(super) async fn complete(db: &impl ConnectionTrait, rows: Vec<account::Model>) -> Result<Vec<Account>, Error> {
    let ids: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
    let mut memberships: BTreeMap<String, Vec<Membership>> = BTreeMap::new();
    for row in membership::Entity::find().filter(membership::Column::Account.is_in(ids.clone())).all(db).await? {
        memberships.entry(row.account.clone()).or_default().push(read_membership(row)?);
    }
    let passkeys = passkey::Entity::find().select_only().column(passkey::Column::Account);
    let passkeys = count(passkeys.filter(passkey::Column::Account.is_in(ids.clone())).into_tuple().all(db).await?);
    let codes = recovery_code::Entity::find().select_only().column(recovery_code::Column::Account);
    let codes = count(codes.filter(recovery_code::Column::Account.is_in(ids)).into_tuple().all(db).await?);
    let complete = |row: account::Model| {
        let mut memberships = memberships.remove(&row.id).unwrap_or_default();
        memberships.sort();
        Ok(Account {
            id: row.id.parse()?,
            language: Lang::parse(&row.language).map_err(|_| bad_row(&row.id))?,
            state: AccountState::parse(&row.state).ok_or_else(|| bad_row(&row.id))?,
            has_password: row.password.is_some(),
            has_totp: row.totp.is_some(),
            passkeys: passkeys.get(&row.id).copied().unwrap_or(0),
            recovery_left: codes.get(&row.id).copied().unwrap_or(0),
            created_at: row.created_at,
            email: row.email,
            name: row.name,
            memberships,
        })
    };
    rows.into_iter().map(complete).collect()
}

fn count(owners: Vec<String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for owner in owners {
        *counts.entry(owner).or_default() += 1;
    }
    counts
}

fn bad_row(id: &str) -> Error {
    Error::Database(DbErr::Type(format!("account {id}")))
}

fn read_membership(row: membership::Model) -> Result<Membership, Error> {
    let bad = || bad_row(&row.account);
    let organization = Some(&row.organization).filter(|id| !id.is_empty());
    let language = Some(&row.language).filter(|tag| !tag.is_empty());
    Ok(Membership {
        city: CityKey::parse(&row.city).map_err(|_| bad())?,
        role: Role::parse(&row.role)?,
        organization: organization.map(|id| id.parse()).transpose().map_err(|_| bad())?,
        language: language.map(|tag| Lang::parse(tag)).transpose().map_err(|_| bad())?,
    })
}

fn clean_name(name: &str) -> Result<String, Error> {
    let name = name.trim();
    if name.is_empty() || name.chars().count() > MOST_NAME || name.chars().any(char::is_control) {
        let text = name.chars().filter(|c| !c.is_control()).take(80).collect();
        return Err(Error::BadName { what: "the name of a person", text, rule: "1 to 120 characters on one line" });
    }
    Ok(name.to_owned())
}

/// How many people can administer the network. One of them must always be left.
async fn administrators(db: &impl ConnectionTrait) -> Result<u64, Error> {
    let ids: Vec<String> = membership::Entity::find()
        .select_only()
        .column(membership::Column::Account)
        .filter(membership::Column::City.eq(integra_kernel::ids::ALL))
        .filter(membership::Column::Role.eq(Role::Administrator.as_str()))
        .into_tuple()
        .all(db)
        .await?;
    let usable = account::Column::State.ne(AccountState::Disabled.as_str());
    Ok(account::Entity::find().filter(account::Column::Id.is_in(ids)).filter(usable).count(db).await?)
}

impl Store {
    /// An account.
    ///
    /// # Errors
    /// The database fails.
    pub async fn account(&self, id: AccountId) -> Result<Option<Account>, Error> {
        let row = account::Entity::find_by_id(id.to_string()).one(self.db()).await?;
        Ok(complete(self.db(), row.into_iter().collect()).await?.pop())
    }

    /// The account that has an e-mail address, however it is typed.
    ///
    /// # Errors
    /// The database fails.
    pub async fn account_by_email(&self, email: &str) -> Result<Option<Account>, Error> {
        let Ok(email) = email::clean(email) else { return Ok(None) };
        let row = account::Entity::find().filter(account::Column::Email.eq(email)).one(self.db()).await?;
        Ok(complete(self.db(), row.into_iter().collect()).await?.pop())
    }

    /// The accounts with a membership in a city, or all accounts; the oldest first.
    ///
    /// # Errors
    /// The database fails.
    pub async fn accounts(&self, city: Option<&CityKey>) -> Result<Vec<Account>, Error> {
        let mut rows = account::Entity::find().order_by_asc(account::Column::Id);
        if let Some(city) = city {
            let of_city = membership::Entity::find()
                .select_only()
                .column(membership::Column::Account)
                .filter(membership::Column::City.eq(city.as_str()))
                .into_tuple::<String>()
                .all(self.db())
                .await?;
            rows = rows.filter(account::Column::Id.is_in(of_city));
        }
        complete(self.db(), rows.all(self.db()).await?).await
    }

    /// Checks a new password against the rules and hashes it, outside any transaction, because that takes long on
    /// purpose. `own` are words about its owner: name, e-mail address, city.
    ///
    /// # Errors
    /// The password breaks a rule.
    pub async fn hash_password(&self, new: &str, own: &[&str], salt: [u8; 16]) -> Result<HashedPassword, Error> {
        password::check(new, own).map_err(Error::Password)?;
        let new = new.to_owned();
        Ok(HashedPassword(self.slowly(move || password::hash(&new, salt)).await))
    }

    /// The account an e-mail address and a password belong to. None for a wrong password, an unknown address, an account
    /// that is disabled or has no password: all of them take the same time.
    ///
    /// # Errors
    /// The database fails.
    pub async fn check_password(&self, email: &str, given: &str) -> Result<Option<Account>, Error> {
        let account = match email::clean(email) {
            Ok(email) => account::Entity::find().filter(account::Column::Email.eq(email)).one(self.db()).await?,
            Err(_) => None,
        };
        let usable = account.filter(|row| row.state == AccountState::Active.as_str());
        let (given, hashed) = (given.to_owned(), usable.as_ref().and_then(|row| row.password.clone()));
        let right = self.slowly(move || password::is(&given, hashed.as_deref())).await;
        let Some(row) = usable.filter(|_| right) else { return Ok(None) };
        Ok(complete(self.db(), vec![row]).await?.pop())
    }
}

impl Tx {
    /// Makes an account, in the state *invited*, from ten random bytes for its id.
    ///
    /// # Errors
    /// The e-mail address is none or belongs to another account, a name or a membership is wrong, or the database fails.
    pub async fn create_account(&mut self, new: &NewAccount, chance: [u8; 10]) -> Result<AccountId, Error> {
        let made = self.insert_account(new, chance).await;
        self.settle(made)
    }

    async fn insert_account(&mut self, new: &NewAccount, chance: [u8; 10]) -> Result<AccountId, Error> {
        let (email, name) = (email::clean(&new.email)?, clean_name(&new.name)?);
        self.lock().await?;
        self.free_email(&email, None).await?;
        let id = AccountId::new(u64::try_from(self.at() / 1_000).unwrap_or_default(), chance);
        let row = account::ActiveModel {
            id: Set(id.to_string()),
            email: Set(email),
            name: Set(name),
            language: Set(new.language.to_string()),
            state: Set(AccountState::Invited.as_str().to_owned()),
            password: Set(None),
            totp: Set(None),
            totp_step: Set(0),
            totp_pending: Set(None),
            created_at: Set(self.at()),
        };
        account::Entity::insert(row).exec_without_returning(self.db()).await?;
        self.replace_memberships(id, &new.memberships).await?;
        Ok(id)
    }

    async fn free_email(&self, email: &str, owner: Option<AccountId>) -> Result<(), Error> {
        let row = account::Entity::find().filter(account::Column::Email.eq(email)).one(self.db()).await?;
        match row {
            Some(row) if owner.is_none_or(|owner| owner.to_string() != row.id) => Err(Error::EmailTaken),
            _ => Ok(()),
        }
    }

    /// Changes name, e-mail address or language.
    ///
    /// # Errors
    /// There is no such account, the address is none or taken, the name is wrong, or the database fails.
    pub async fn change_account(&mut self, id: AccountId, change: &AccountChange) -> Result<(), Error> {
        let changed = self.update_account(id, change).await;
        self.settle(changed)
    }

    async fn update_account(&mut self, id: AccountId, change: &AccountChange) -> Result<(), Error> {
        self.lock().await?;
        let before = find(self.db(), id).await?;
        let mut columns = account::ActiveModel { language: Set(before.language), ..Default::default() };
        if let Some(email) = &change.email {
            let email = email::clean(email)?;
            if email != before.email {
                self.free_email(&email, Some(id)).await?;
                forget_tokens(self.db(), id).await?;
            }
            columns.email = Set(email);
        }
        if let Some(name) = &change.name {
            columns.name = Set(clean_name(name)?);
        }
        if let Some(language) = &change.language {
            columns.language = Set(language.to_string());
        }
        set(self.db(), id, columns).await
    }

    /// Says what somebody is where, in place of what was said before. It holds from the next request on.
    ///
    /// # Errors
    /// There is no such account, a membership lacks what its role needs, nobody would be left to administer the network,
    /// or the database fails.
    pub async fn set_memberships(&mut self, id: AccountId, memberships: &[Membership]) -> Result<(), Error> {
        let changed = self.replace_memberships(id, memberships).await;
        self.settle(changed)
    }

    async fn replace_memberships(&mut self, id: AccountId, memberships: &[Membership]) -> Result<(), Error> {
        memberships.iter().try_for_each(Membership::check)?;
        if memberships.len() > MOST_MEMBERSHIPS {
            let (what, found) = ("the list of memberships".to_owned(), memberships.len());
            return Err(Error::TooLarge { what, most: MOST_MEMBERSHIPS, found });
        }
        self.lock().await?;
        find(self.db(), id).await?;
        let before = administrators(self.db()).await?;
        let old = membership::Entity::delete_many().filter(membership::Column::Account.eq(id.to_string()));
        old.exec(self.db()).await?;
        let distinct: std::collections::BTreeSet<&Membership> = memberships.iter().collect();
        let rows = distinct.into_iter().map(|it| membership::ActiveModel {
            account: Set(id.to_string()),
            city: Set(it.city.to_string()),
            role: Set(it.role.to_string()),
            organization: Set(it.organization.as_ref().map(EntryId::to_string).unwrap_or_default()),
            language: Set(it.language.as_ref().map(Lang::to_string).unwrap_or_default()),
        });
        let rows: Vec<_> = rows.collect();
        if !rows.is_empty() {
            membership::Entity::insert_many(rows).exec_without_returning(self.db()).await?;
        }
        self.somebody_is_left(before).await
    }

    /// How many people can administer the network now.
    pub(super) async fn administrators(&self) -> Result<u64, Error> {
        administrators(self.db()).await
    }

    /// Refuses a change after which nobody administers the network any more.
    pub(super) async fn somebody_is_left(&self, before: u64) -> Result<(), Error> {
        if before > 0 && administrators(self.db()).await? == 0 {
            return Err(Error::LastAdministrator);
        }
        Ok(())
    }

    /// Lets somebody in, or not. Disabling ends all sessions and all links sent to the account.
    ///
    /// # Errors
    /// There is no such account, nobody would be left to administer the network, or the database fails.
    pub async fn set_account_state(&mut self, id: AccountId, state: AccountState) -> Result<(), Error> {
        let changed = self.change_state(id, state).await;
        self.settle(changed)
    }

    async fn change_state(&mut self, id: AccountId, state: AccountState) -> Result<(), Error> {
        self.lock().await?;
        find(self.db(), id).await?;
        let before = administrators(self.db()).await?;
        let state_column = Set(state.as_str().to_owned());
        set(self.db(), id, account::ActiveModel { state: state_column, ..Default::default() }).await?;
        if state == AccountState::Disabled {
            forget_sessions(self.db(), id).await?;
            forget_tokens(self.db(), id).await?;
        }
        self.somebody_is_left(before).await
    }

    /// Gives an account a new password. All its sessions and the links sent to it end, so start a new session for whoever
    /// asked; somebody invited becomes active.
    ///
    /// # Errors
    /// There is no such account, or the database fails.
    pub async fn set_password(&mut self, id: AccountId, new: &HashedPassword) -> Result<(), Error> {
        let changed = self.change_password(id, new).await;
        self.settle(changed)
    }

    async fn change_password(&mut self, id: AccountId, new: &HashedPassword) -> Result<(), Error> {
        self.lock().await?;
        let before = find(self.db(), id).await?;
        let mut columns = account::ActiveModel { password: Set(Some(new.0.clone())), ..Default::default() };
        if before.state == AccountState::Invited.as_str() {
            columns.state = Set(AccountState::Active.as_str().to_owned());
        }
        set(self.db(), id, columns).await?;
        forget_sessions(self.db(), id).await?;
        forget_tokens(self.db(), id).await
    }
}
