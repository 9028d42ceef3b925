//! Signing up without an account: for a place as a volunteer, at an event, at a counter.
//!
//! Whoever asks gets a private link, and asking takes nothing yet. A place is taken when they confirm; when all are taken, they
//! wait, in the order in which they confirmed, and whoever has waited longest gets the next one that comes free. All
//! changes of places happen behind the head of the log, so two people never get the same one, on whatever machine they
//! ask. Contact data is sealed until a date ([`crate::Month`]), and the row goes on that date.
//!
//! What can be signed up for, and how many places it has, is somebody else's to say ([`Offer`]). What the public may know of
//! it goes into the log, without a word about people: [`Free`].

mod forget;
mod hours;
mod offer;
mod rows;

pub(crate) use forget::ErasedSignUp;
pub use hours::{Hours, MOST_HOURS, MOST_MINUTES, NewHours};
pub use offer::{Free, Offer, Part};

use std::{collections::BTreeMap, fmt, str::FromStr};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use integra_kernel::{CityKey, EntryId, Lang, canonical};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use uuid::Uuid;

use crate::{Change, Error, Store, Tx, entities::signup};

/// Longest text that is looked at as a token.
const MOST_TOKEN: usize = 200;
/// How long somebody who has given up their place can still see that they have, in microseconds.
const AFTERWARDS: i64 = 30 * 24 * 60 * 60 * 1_000_000;

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
    sealed: String,
    note: Option<String>,
}

/// The text of a private link, from random bytes.
pub fn link_text(chance: &[u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(chance)
}

/// What is stored of a private link.
fn hash(token: &str) -> String {
    canonical::hash_bytes(token.as_bytes())
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
        let who = self.who(contact).await?;
        rows::of_contact(self.db(), entry, &who).await
    }

    async fn who(&self, contact: &str) -> Result<String, Error> {
        Ok(self.keys().newest().await?.hash(&contact.trim().to_lowercase()))
    }
}

impl Tx {
    /// Writes down that somebody wants to sign up, and gives the text of their private link. It takes no place.
    ///
    /// # Errors
    /// As [`Tx::seal`]; or a name is wrong.
    pub async fn ask(&mut self, new: NewSignUp<'_>) -> Result<(SignUpId, String), Error> {
        let asked = self.put_sign_up(new).await;
        self.settle(asked)
    }

    /// Takes a place for whoever confirms, or one in the waiting list. Confirming twice changes nothing. Also says who has
    /// a place now who waited before: a place may have come free by itself.
    ///
    /// # Errors
    /// There is no such sign-up, or none of this offer; or the database fails.
    pub async fn confirm(&mut self, id: SignUpId, offer: &Offer) -> Result<(Confirmed, Vec<SignUpId>), Error> {
        let confirmed = self.take_place(id, offer).await;
        self.settle(confirmed)
    }

    /// Gives a place back, for somebody who does not want it (`Withdrawn`) or whom those who offer it cannot take
    /// (`declined`). Says who has a place now who waited before.
    ///
    /// # Errors
    /// As [`Tx::confirm`].
    pub async fn give_back(&mut self, id: SignUpId, offer: &Offer, declined: bool) -> Result<Vec<SignUpId>, Error> {
        let given = self.leave(id, offer, declined).await;
        self.settle(given)
    }

    /// Gives free places to those who wait: after the number of places has changed. Nobody loses a place they have.
    ///
    /// # Errors
    /// The database fails.
    pub async fn promote(&mut self, offer: &Offer) -> Result<Vec<SignUpId>, Error> {
        let promoted = self.promote_all(offer).await;
        self.settle(promoted)
    }

    /// Those who offer it say yes.
    ///
    /// # Errors
    /// There is no such sign-up with a place, or the database fails.
    pub async fn accept(&mut self, id: SignUpId) -> Result<(), Error> {
        let columns = signup::ActiveModel { accepted: Set(1), ..Default::default() };
        let set = self.set_sign_up(id, rows::HELD, columns).await;
        self.settle(set)
    }

    /// Gives somebody another private link, whose text is [`link_text`] of `chance`; the old one leads nowhere any more.
    /// `secret` takes the place of what was sealed.
    ///
    /// # Errors
    /// As [`Tx::seal`]; or there is no such sign-up.
    pub async fn renew_link(&mut self, id: SignUpId, chance: [u8; 32], secret: &[u8]) -> Result<(), Error> {
        let renewed = self.put_link(id, chance, secret).await;
        self.settle(renewed)
    }

    /// Writes a note about somebody, sealed as their contact data is; an empty one takes it away.
    ///
    /// # Errors
    /// As [`Tx::renew_link`].
    pub async fn note_sign_up(&mut self, id: SignUpId, note: &str) -> Result<(), Error> {
        let noted = self.put_note(id, note).await;
        self.settle(noted)
    }

    /// Whether somebody with a place came.
    ///
    /// # Errors
    /// As [`Tx::accept`].
    pub async fn attend(&mut self, id: SignUpId, came: bool) -> Result<(), Error> {
        let columns = signup::ActiveModel { attended: Set(Some(i64::from(came))), ..Default::default() };
        let set = self.set_sign_up(id, rows::HELD, columns).await;
        self.settle(set)
    }

    async fn put_sign_up(&mut self, new: NewSignUp<'_>) -> Result<(SignUpId, String), Error> {
        offer::check_part(new.part)?;
        let id: SignUpId = self.passing_id().parse()?;
        let who = self.store().who(new.contact).await?;
        let sealed = self.seal(&owner(id), new.until, new.secret).await?;
        let token = link_text(&new.chance);
        let row = signup::ActiveModel {
            id: Set(id.to_string()),
            entry: Set(new.entry.to_string()),
            part: Set(new.part.to_owned()),
            city: Set(new.city.to_string()),
            lang: Set(new.lang.to_string()),
            state: Set(rows::ASKED.to_owned()),
            turn: Set(0),
            token: Set(hash(&token)),
            who: Set(who),
            sealed: Set(sealed),
            asked_at: Set(self.at()),
            confirm_by: Set(new.confirm_by),
            confirmed_at: Set(None),
            accepted: Set(0),
            attended: Set(None),
            until: Set(new.until),
            note: Set(None),
        };
        signup::Entity::insert(row).exec_without_returning(self.db()).await?;
        Ok((id, token))
    }

    async fn take_place(&mut self, id: SignUpId, offer: &Offer) -> Result<(Confirmed, Vec<SignUpId>), Error> {
        self.lock().await?;
        let row = self.sign_up_row(id, offer).await?;
        if row.state != rows::ASKED {
            let stands = rows::with_position(self.db(), row).await?.standing;
            return Ok((Confirmed::Stands(stands), Vec::new()));
        }
        if row.confirm_by <= self.at() {
            return Err(Error::UnknownSignUp);
        }
        let part = offer.part(&row.part)?;
        // Whoever waits comes first, should a place have come free without anybody noticing.
        let promoted = self.promote_part(offer, part).await?;
        let taken = rows::taken(self.db(), offer.entry).await?.remove(&row.part).unwrap_or_default();
        let state = if taken.waiting == 0 && part.has_room(taken.held) {
            rows::HELD
        } else if taken.waiting < part.waiting {
            rows::WAITING
        } else {
            self.tell_free(offer).await?;
            return Ok((Confirmed::NoRoom, promoted));
        };
        let columns = signup::ActiveModel {
            state: Set(state.to_owned()),
            turn: Set(rows::next_turn(self.db(), offer.entry).await?),
            confirmed_at: Set(Some(self.at())),
            ..Default::default()
        };
        self.set_sign_up(id, rows::ASKED, columns).await?;
        self.tell_free(offer).await?;
        let row = self.sign_up_row(id, offer).await?;
        Ok((Confirmed::Stands(rows::with_position(self.db(), row).await?.standing), promoted))
    }

    async fn leave(&mut self, id: SignUpId, offer: &Offer, declined: bool) -> Result<Vec<SignUpId>, Error> {
        self.lock().await?;
        let row = self.sign_up_row(id, offer).await?;
        let state = if declined { rows::DECLINED } else { rows::WITHDRAWN };
        if [rows::WITHDRAWN, rows::DECLINED].contains(&row.state.as_str()) {
            return Ok(Vec::new());
        }
        let columns = signup::ActiveModel {
            state: Set(state.to_owned()),
            accepted: Set(0),
            until: Set(row.until.min(self.at().saturating_add(AFTERWARDS))),
            ..Default::default()
        };
        self.set_sign_up(id, &row.state, columns).await?;
        self.promote_all(offer).await
    }

    async fn promote_all(&mut self, offer: &Offer) -> Result<Vec<SignUpId>, Error> {
        self.lock().await?;
        let mut promoted = Vec::new();
        let taken = rows::taken(self.db(), offer.entry).await?;
        let waited_for = |part: &&Part| taken.get(&part.name).is_some_and(|taken| taken.waiting > 0);
        for part in offer.parts.iter().filter(waited_for) {
            promoted.extend(self.promote_part(offer, part).await?);
        }
        self.tell_free(offer).await?;
        Ok(promoted)
    }

    async fn promote_part(&mut self, offer: &Offer, part: &Part) -> Result<Vec<SignUpId>, Error> {
        let taken = rows::taken(self.db(), offer.entry).await?.remove(&part.name).unwrap_or_default();
        let mut held = taken.held;
        if taken.waiting == 0 || !part.has_room(held) {
            return Ok(Vec::new());
        }
        let mut promoted = Vec::new();
        for id in rows::in_turn(self.db(), offer.entry, &part.name).await? {
            if !part.has_room(held) {
                break;
            }
            let columns = signup::ActiveModel { state: Set(rows::HELD.to_owned()), ..Default::default() };
            self.set_sign_up(id, rows::WAITING, columns).await?;
            held += 1;
            promoted.push(id);
        }
        Ok(promoted)
    }

    /// Writes into the log how free it is, if that has changed.
    pub(crate) async fn tell_free(&mut self, offer: &Offer) -> Result<(), Error> {
        // Nothing is offered any more: what was said last stays, and nobody sees it.
        if offer.parts.is_empty() {
            return Ok(());
        }
        let taken = rows::taken(self.db(), offer.entry).await?;
        let held: Vec<usize> =
            offer.parts.iter().map(|part| taken.get(&part.name).map_or(0, |taken| taken.held)).collect();
        let state = offer.free(&held).as_str();
        if rows::last_told(self.db(), offer.entry).await?.as_deref() != Some(state) {
            self.append(Change::Availability { entry: offer.entry, state: state.to_owned() }).await?;
        }
        Ok(())
    }

    async fn put_link(&mut self, id: SignUpId, chance: [u8; 32], secret: &[u8]) -> Result<(), Error> {
        let row = self.any_row(id).await?;
        let columns = signup::ActiveModel {
            token: Set(hash(&link_text(&chance))),
            sealed: Set(self.seal(&owner(id), row.until, secret).await?),
            ..Default::default()
        };
        self.set_sign_up(id, &row.state, columns).await
    }

    async fn put_note(&mut self, id: SignUpId, note: &str) -> Result<(), Error> {
        let row = self.any_row(id).await?;
        let sealed = match note {
            "" => None,
            note => Some(self.seal(&note_owner(id), row.until, note.as_bytes()).await?),
        };
        let columns = signup::ActiveModel { note: Set(sealed), ..Default::default() };
        self.set_sign_up(id, &row.state, columns).await
    }

    async fn any_row(&mut self, id: SignUpId) -> Result<signup::Model, Error> {
        self.lock().await?;
        let row = signup::Entity::find_by_id(id.to_string()).one(self.db()).await?;
        row.filter(|row| row.until > self.at()).ok_or(Error::UnknownSignUp)
    }

    async fn sign_up_row(&self, id: SignUpId, offer: &Offer) -> Result<signup::Model, Error> {
        let row = signup::Entity::find_by_id(id.to_string()).one(self.db()).await?;
        row.filter(|row| row.entry == offer.entry.to_string() && row.until > self.at()).ok_or(Error::UnknownSignUp)
    }

    /// Changes a sign-up that is in this state.
    async fn set_sign_up(&mut self, id: SignUpId, state: &str, columns: signup::ActiveModel) -> Result<(), Error> {
        self.lock().await?;
        let this = signup::Column::Id.eq(id.to_string());
        let rows = signup::Entity::update_many().set(columns).filter(this).filter(signup::Column::State.eq(state));
        if rows.exec(self.db()).await?.rows_affected == 1 { Ok(()) } else { Err(Error::UnknownSignUp) }
    }
}
