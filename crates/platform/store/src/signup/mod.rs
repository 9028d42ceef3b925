//! Signing up without an account: for a place as a volunteer, at an event, at a counter.
//!
//! Whoever asks gets a private link, and asking takes nothing yet. A place is taken when they confirm; when all are taken, they
//! wait, in the order in which they confirmed, and whoever has waited longest gets the next one that comes free. All
//! changes of places happen behind the head of the log, so two people never get the same one, on whatever machine they
//! ask. Contact data is sealed until a date ([`crate::Month`]), and the row goes on that date.
//!
//! What can be signed up for, and how many places it has, is somebody else's to say ([`Offer`]). What the public may know of
//! it goes into the log, without a word about people: [`Free`].

mod acts;
mod care;
mod forget;
mod hours;
mod offer;
mod rows;

pub(crate) use care::forget_handler;
pub use care::{Move, code_text};
pub(crate) use forget::ErasedSignUp;
pub use hours::{Hours, MOST_HOURS, MOST_MINUTES, NewHours};
pub use offer::{Free, Offer, Part};

use std::{collections::BTreeMap, fmt, str::FromStr};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use integra_kernel::{CityKey, EntryId, Lang, canonical};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{AccountId, Error, Store, entities::signup};

/// Longest text that is looked at as a token.
const MOST_TOKEN: usize = 200;

/// Names one sign-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SignUpId(Uuid);

impl fmt::Display for SignUpId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for SignUpId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        text.parse().map(Self).map_err(|_| Error::UnknownSignUp)
    }
}

/// How it stands with a sign-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Not confirmed: nothing is taken.
    Asked,
    /// Has a place.
    Held,
    /// Waits for one; the first in the list is 1.
    Waiting(usize),
    /// Does not want it any more.
    Withdrawn,
    /// Those who offer it said no.
    Declined,
}

/// What becomes of a confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    /// As it is written down now; a second confirmation changes nothing.
    Stands(Standing),
    /// All places are taken, and the waiting list is full too. Nothing has changed; they may try again.
    NoRoom,
}

/// How many have a place in a part of an offer, and how many wait for one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Taken {
    /// Have a place.
    pub held: usize,
    /// Wait.
    pub waiting: usize,
}

/// Somebody who signs up.
#[derive(Debug, Clone, Copy)]
pub struct NewSignUp<'a> {
    /// What for.
    pub entry: EntryId,
    /// Which of its parts.
    pub part: &'a str,
    /// The portal they came from.
    pub city: &'a CityKey,
    /// The language we write to them in.
    pub lang: &'a Lang,
    /// Who they are and how they are reached: sealed as it is.
    pub secret: &'a [u8],
    /// How they are reached, to notice who signs up twice; kept as a keyed hash.
    pub contact: &'a str,
    /// Until when they must confirm, in microseconds since 1970.
    pub confirm_by: i64,
    /// When all of it is deleted, in microseconds since 1970.
    pub until: i64,
    /// Random bytes for the private link.
    pub chance: [u8; 32],
}

/// A sign-up, but for what is sealed in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignUp {
    /// Names it.
    pub id: SignUpId,
    /// What for.
    pub entry: EntryId,
    /// Which of its parts.
    pub part: String,
    /// The portal they came from.
    pub city: CityKey,
    /// The language we write to them in.
    pub lang: Lang,
    /// How it stands.
    pub standing: Standing,
    /// When they asked, in microseconds since 1970.
    pub asked_at: i64,
    /// When they confirmed.
    pub confirmed_at: Option<i64>,
    /// Whether those who offer it said yes.
    pub accepted: bool,
    /// Whether they came; nobody has said so yet when absent.
    pub attended: Option<bool>,
    /// When all of it is deleted.
    pub until: i64,
    /// Whether those who offer it wrote a note.
    pub noted: bool,
    /// The colleague who looks after them.
    pub handler: Option<AccountId>,
    /// Whether they come before others.
    pub urgent: bool,
    /// How it ended, in a word; it has not ended when absent.
    pub outcome: Option<String>,
    /// Whether they were counted as a visit.
    pub counted: bool,
    /// The entry they may be sent on to, should they want it.
    pub passes_to: Option<EntryId>,
    /// When it begins, as they were told last, in microseconds since 1970.
    pub begins: Option<i64>,
    /// Whether they were asked to wait, because it is not offered at the moment.
    pub on_hold: bool,
    sealed: String,
    note: Option<String>,
    replies: Option<String>,
}

/// The text of a private link, from random bytes.
pub fn link_text(chance: &[u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(chance)
}

/// What is stored of a private link.
fn hash(token: &str) -> String {
    canonical::hash_bytes(token.as_bytes())
}

/// One spelling of how somebody is reached.
fn spelling(contact: &str) -> String {
    contact.trim().to_lowercase()
}

/// What contact data is bound to.
fn owner(id: SignUpId) -> String {
    format!("signup {id}")
}

/// What a note is bound to.
fn note_owner(id: SignUpId) -> String {
    format!("note {id}")
}

impl Store {
    /// The sign-up a private link leads to. Looking changes nothing.
    ///
    /// # Errors
    /// The database fails.
    pub async fn sign_up_of(&self, token: &str) -> Result<Option<SignUp>, Error> {
        if token.len() > MOST_TOKEN {
            return Ok(None);
        }
        let row = signup::Entity::find().filter(signup::Column::Token.eq(hash(token))).one(self.db()).await?;
        match row {
            Some(row) => Ok(Some(rows::with_position(self.db(), row).await?)),
            None => Ok(None),
        }
    }

    /// A sign-up.
    ///
    /// # Errors
    /// The database fails.
    pub async fn sign_up(&self, id: SignUpId) -> Result<Option<SignUp>, Error> {
        match signup::Entity::find_by_id(id.to_string()).one(self.db()).await? {
            Some(row) => Ok(Some(rows::with_position(self.db(), row).await?)),
            None => Ok(None),
        }
    }

    /// How many places are taken of each part of an entry; parts nobody has signed up for are left out.
    ///
    /// # Errors
    /// The database fails.
    pub async fn taken(&self, entry: EntryId) -> Result<BTreeMap<String, Taken>, Error> {
        rows::taken(self.db(), entry).await
    }

    /// The entries of those with a place whom nobody has answered and of whom nobody has said whether they came: one for each
    /// of them, so an entry may be there several times.
    ///
    /// # Errors
    /// The database fails.
    pub async fn unanswered(&self) -> Result<Vec<EntryId>, Error> {
        rows::unanswered(self.db()).await
    }

    /// Everybody who has confirmed for an entry, in the order in which they did.
    ///
    /// # Errors
    /// The database fails.
    pub async fn sign_ups(&self, entry: EntryId) -> Result<Vec<SignUp>, Error> {
        rows::of_entry(self.db(), entry).await
    }

    /// Who somebody is and how they are reached.
    ///
    /// # Errors
    /// As [`Store::unseal`].
    pub async fn contact_of(&self, sign_up: &SignUp, now: i64) -> Result<Vec<u8>, Error> {
        self.unseal(&owner(sign_up.id), &sign_up.sealed, now).await
    }

    /// What those who offer it wrote about somebody.
    ///
    /// # Errors
    /// As [`Store::unseal`].
    pub async fn note_of(&self, sign_up: &SignUp, now: i64) -> Result<Option<Vec<u8>>, Error> {
        let Some(note) = &sign_up.note else { return Ok(None) };
        self.unseal(&note_owner(sign_up.id), note, now).await.map(Some)
    }

    /// The sign-ups of this contact for an entry that are not withdrawn or declined, confirmed or not, the oldest first.
    ///
    /// # Errors
    /// The database or the key file fails.
    pub async fn sign_ups_by(&self, entry: EntryId, contact: &str) -> Result<Vec<SignUp>, Error> {
        // Whoever signed up before a key was added is known by an older one.
        let keys = self.keys().all().await?;
        let who: Vec<String> = keys.iter().map(|key| key.hash(&spelling(contact))).collect();
        rows::of_contact(self.db(), entry, &who).await
    }

    async fn who(&self, contact: &str) -> Result<String, Error> {
        Ok(self.keys().newest().await?.hash(&spelling(contact)))
    }
}
