//! The words: account, membership, role.

use std::{fmt, str::FromStr};

use integra_kernel::{CityKey, EntryId, Lang};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::Error;

/// Stable id of an account: a version 7 UUID. It stands in the log and in the audit trail, where names never do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountId(Uuid);

impl AccountId {
    /// A new id from the moment (milliseconds since 1970) and ten random bytes the caller provides.
    pub fn new(millis: u64, chance: [u8; 10]) -> Self {
        Self(uuid::Builder::from_unix_timestamp_millis(millis, &chance).into_uuid())
    }

    /// The id as a UUID.
    pub fn uuid(&self) -> Uuid {
        self.0
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for AccountId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let rule = "an id looks like 0190a6e2-7c1e-7b6a-9a4e-2f3c5d6e7f80";
        let bad = |_| Error::BadName { what: "the id of an account", text: text.chars().take(80).collect(), rule };
        Uuid::parse_str(text).map(Self).map_err(bad)
    }
}

/// What somebody is in a city. Each is written as its name in small letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// May look.
    Reader,
    /// Writes for one organization.
    Contributor,
    /// Translates into one language.
    Translator,
    /// Writes and reviews.
    Editor,
    /// Publishes too.
    Publisher,
    /// Leads the work of a city.
    Coordinator,
    /// Looks after people and settings too; in the city `all`, of every city.
    Administrator,
}

impl Role {
    /// All roles, the one that may least first.
    pub const ALL: [Self; 7] = [
        Self::Reader,
        Self::Contributor,
        Self::Translator,
        Self::Editor,
        Self::Publisher,
        Self::Coordinator,
        Self::Administrator,
    ];

    /// The role as a word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Contributor => "contributor",
            Self::Translator => "translator",
            Self::Editor => "editor",
            Self::Publisher => "publisher",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
        }
    }

    /// The role a word means.
    ///
    /// # Errors
    /// It means none.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::ALL.into_iter().find(|role| role.as_str() == text).ok_or_else(|| Error::BadName {
            what: "a role",
            text: text.chars().take(80).collect(),
            rule: "use reader, contributor, translator, editor, publisher, coordinator or administrator",
        })
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Role {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

/// Whether an account can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AccountState {
    /// Asked to come; has not chosen a password yet.
    Invited,
    /// Can sign in.
    Active,
    /// Can no longer sign in.
    Disabled,
}

impl AccountState {
    /// The state as a word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Disabled => "disabled",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        [Self::Invited, Self::Active, Self::Disabled].into_iter().find(|state| state.as_str() == text)
    }
}

/// One role in one city.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Membership {
    /// The city; `all` for the network.
    pub city: CityKey,
    /// The role.
    pub role: Role,
    /// The organization a contributor writes for; nobody else has one.
    pub organization: Option<EntryId>,
    /// The language a translator translates into; nobody else has one.
    pub language: Option<Lang>,
}

impl Membership {
    /// A role that needs neither organization nor language.
    pub fn new(city: CityKey, role: Role) -> Self {
        Self { city, role, organization: None, language: None }
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        match (self.role, &self.organization, &self.language) {
            (Role::Contributor, None, _) => Err(Error::BadMembership("a contributor needs an organization")),
            (Role::Translator, _, None) => Err(Error::BadMembership("a translator needs a language")),
            (Role::Contributor, Some(_), None) | (Role::Translator, None, Some(_)) | (_, None, None) => Ok(()),
            _ => Err(Error::BadMembership("only a contributor has an organization, only a translator a language")),
        }
    }
}

/// A person who works here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The id.
    pub id: AccountId,
    /// The e-mail address, in small letters; no other account has it.
    pub email: String,
    /// The name others see.
    pub name: String,
    /// The language the desk speaks with this person.
    pub language: Lang,
    /// Whether it can be used.
    pub state: AccountState,
    /// Whether there is a password.
    pub has_password: bool,
    /// Whether an authenticator app is set up.
    pub has_totp: bool,
    /// How many passkeys there are.
    pub passkeys: usize,
    /// How many recovery codes are not used yet.
    pub recovery_left: usize,
    /// When the account was made, in microseconds since 1970.
    pub created_at: i64,
    /// What the person is where, sorted by city and role.
    pub memberships: Vec<Membership>,
}

impl Account {
    /// Whether this is an administrator of the network, and so of every city.
    pub fn is_network_administrator(&self) -> bool {
        self.memberships.iter().any(|it| it.city.is_all() && it.role == Role::Administrator)
    }

    /// Whether there is a second factor besides recovery codes.
    pub fn has_second_factor(&self) -> bool {
        self.has_totp || self.passkeys > 0
    }
}

/// What a new account begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAccount {
    /// The e-mail address, as typed.
    pub email: String,
    /// The name.
    pub name: String,
    /// The language of the desk.
    pub language: Lang,
    /// What the person is where.
    pub memberships: Vec<Membership>,
}

/// What can be changed about an account; what is `None` stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountChange {
    /// The e-mail address. Links sent to the old one end.
    pub email: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The language of the desk.
    pub language: Option<Lang>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_read_as_they_are_written() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.as_str()).expect("a role"), role);
        }
        assert!(Role::ALL.is_sorted());
        assert!(Role::parse("Editor").expect_err("no role").to_string().contains("administrator"));
    }

    #[test]
    fn a_membership_carries_what_its_role_needs() {
        let city = CityKey::parse("kosice").expect("a city key");
        let (organization, language) = (Some(EntryId::new(1, [7; 10])), Lang::parse("sk").ok());
        for role in Role::ALL {
            let own = Membership::new(city.clone(), role);
            let of_one = Membership { organization, ..own.clone() };
            let into_one = Membership { language: language.clone(), ..own.clone() };
            let both = Membership { organization, language: language.clone(), ..own.clone() };
            let good = [own, of_one, into_one, both].map(|membership| membership.check().is_ok());
            let wanted = match role {
                Role::Contributor => [false, true, false, false],
                Role::Translator => [false, false, true, false],
                _ => [true, false, false, false],
            };
            assert_eq!(good, wanted, "{role}");
        }
    }
}
