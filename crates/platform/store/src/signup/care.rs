//! Who looks after somebody who asked or booked: which colleague, what was answered, to whom they are sent on, and how it ended.
//! All of it behind the head of the log, so that two colleagues never take the same person.

use integra_kernel::{EntryId, canonical};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
};

use super::{Offer, SignUp, SignUpId, note_owner, owner, rows};
use crate::{AccountId, Error, Store, Tx, entities::signup, limits};

/// Letters and digits of the code with which somebody goes to another organization: no `0` and `o`, no `1` and `l`.
const ALPHABET: &[u8; 32] = b"23456789abcdefghijkmnpqrstuvwxyz";
/// How many of them a code has: 40 bits, in a form that only people at the desk reach, a few times an hour.
const CODE: usize = 8;

/// Where somebody with a place goes instead.
#[derive(Debug, Clone, Copy)]
pub struct Move<'a> {
    /// What they have a place in.
    pub from: &'a Offer,
    /// What they get one in; may be the same.
    pub to: &'a Offer,
    /// Which of its parts.
    pub part: &'a str,
    /// When all of it is deleted then, in microseconds since 1970.
    pub until: i64,
}

/// What answers are bound to.
fn replies_owner(id: SignUpId) -> String {
    format!("replies {id}")
}

/// The code for going to another organization, from random bytes. Eight letters and digits.
pub fn code_text(chance: &[u8; CODE]) -> String {
    chance.iter().map(|byte| char::from(ALPHABET[usize::from(byte & 31)])).collect()
}

/// What is stored of a code. Spaces, hyphens and capital letters are how people write, and mean nothing.
fn code_hash(code: &str) -> String {
    let spelling: String = code.chars().filter(char::is_ascii_alphanumeric).take(CODE + 1).collect();
    canonical::hash_bytes(spelling.to_ascii_lowercase().as_bytes())
}

/// Nobody looks after anybody for an account that is erased.
pub(crate) async fn forget_handler(db: &impl ConnectionTrait, account: &str) -> Result<(), Error> {
    let columns = signup::ActiveModel { handler: Set(None), ..Default::default() };
    let theirs = signup::Column::Handler.eq(account);
    signup::Entity::update_many().set(columns).filter(theirs).exec(db).await?;
    Ok(())
}

impl Tx {
    /// A colleague takes somebody with a place over from another one, or from nobody; or gives them back to nobody. False when
    /// somebody else was faster: nothing has changed then.
    ///
    /// # Errors
    /// There is no such sign-up with a place, or the database fails.
    pub async fn take_over(
        &mut self,
        id: SignUpId,
        from: Option<AccountId>,
        to: Option<AccountId>,
    ) -> Result<bool, Error> {
        let taken = self.hand_over(id, from, to).await;
        self.settle(taken)
    }

    /// Whether somebody must be looked after before others.
    ///
    /// # Errors
    /// As [`Tx::take_over`].
    pub async fn mark_urgent(&mut self, id: SignUpId, urgent: bool) -> Result<(), Error> {
        let columns = signup::ActiveModel { urgent: Set(i64::from(urgent)), ..Default::default() };
        let set = self.set_sign_up(id, rows::HELD, columns).await;
        self.settle(set)
    }

    /// Keeps what was answered, sealed as contact data is. It takes the place of what was kept before.
    ///
    /// # Errors
    /// As [`Tx::seal`]; or as [`Tx::take_over`].
    pub async fn keep_replies(&mut self, id: SignUpId, replies: &[u8]) -> Result<(), Error> {
        let kept = self.put_replies(id, replies).await;
        self.settle(kept)
    }

    /// It is done, or not done any more (`None`). The outcome is a short word.
    ///
    /// # Errors
    /// The word is none, or as [`Tx::take_over`].
    pub async fn close_sign_up(&mut self, id: SignUpId, outcome: Option<&str>) -> Result<(), Error> {
        let closed = self.put_outcome(id, outcome).await;
        self.settle(closed)
    }

    /// They were counted as a visit: closed, opened and closed again, they are one.
    ///
    /// # Errors
    /// As [`Tx::take_over`].
    pub async fn mark_counted(&mut self, id: SignUpId) -> Result<(), Error> {
        let columns = signup::ActiveModel { counted: Set(1), ..Default::default() };
        let set = self.set_sign_up(id, rows::HELD, columns).await;
        self.settle(set)
    }

    /// Gives somebody with a place another one, and whoever waited gets theirs. `None` when there is no room: nothing has
    /// changed then. Whoever goes to another entry is nobody's there.
    ///
    /// # Errors
    /// There is no such sign-up with a place, no such part, or what was sealed cannot be opened here.
    pub async fn move_place(&mut self, id: SignUpId, to: Move<'_>) -> Result<Option<Vec<SignUpId>>, Error> {
        let moved = self.move_checked(id, to).await;
        self.settle(moved)
    }

    /// Offers to send somebody on to what another organization offers; `None` takes that back. Whoever has the code may take
    /// them over ([`Store::sign_up_by_code`]).
    ///
    /// # Errors
    /// As [`Tx::take_over`].
    pub async fn offer_to_send_on(&mut self, id: SignUpId, to: Option<(EntryId, &str)>) -> Result<(), Error> {
        let columns = signup::ActiveModel {
            pass_to: Set(to.map(|(entry, _)| entry.to_string())),
            pass_code: Set(to.map(|(_, code)| code_hash(code))),
            ..Default::default()
        };
        let set = self.set_sign_up(id, rows::HELD, columns).await;
        self.settle(set)
    }

    async fn hand_over(&mut self, id: SignUpId, from: Option<AccountId>, to: Option<AccountId>) -> Result<bool, Error> {
        let row = self.any_row(id).await?;
        let text = |account: Option<AccountId>| account.map(|account| account.to_string());
        if row.handler != text(from) {
            return Ok(false);
        }
        // Whom somebody looks after has had an answer.
        let accepted = i64::from(to.is_some()).max(row.accepted);
        let columns = signup::ActiveModel { handler: Set(text(to)), accepted: Set(accepted), ..Default::default() };
        self.set_sign_up(id, rows::HELD, columns).await?;
        Ok(true)
    }

    async fn put_replies(&mut self, id: SignUpId, replies: &[u8]) -> Result<(), Error> {
        let row = self.any_row(id).await?;
        let columns = signup::ActiveModel {
            replies: Set(Some(self.seal(&replies_owner(id), row.until, replies).await?)),
            accepted: Set(1),
            ..Default::default()
        };
        self.set_sign_up(id, rows::HELD, columns).await
    }

    async fn put_outcome(&mut self, id: SignUpId, outcome: Option<&str>) -> Result<(), Error> {
        if let Some(outcome) = outcome {
            limits::name("an outcome", outcome)?;
        }
        let columns = signup::ActiveModel {
            outcome: Set(outcome.map(str::to_owned)),
            closed_at: Set(outcome.map(|_| self.at())),
            urgent: Set(0),
            ..Default::default()
        };
        self.set_sign_up(id, rows::HELD, columns).await
    }

    async fn move_checked(&mut self, id: SignUpId, to: Move<'_>) -> Result<Option<Vec<SignUpId>>, Error> {
        self.lock().await?;
        let row = self.sign_up_row(id, to.from).await?;
        let elsewhere = to.from.entry != to.to.entry;
        if !elsewhere && row.part == to.part {
            return Ok(Some(Vec::new()));
        }
        let part = to.to.part(to.part)?;
        let taken = self.taken_of(to.to, part).await?;
        if taken.waiting > 0 || !part.has_room(taken.held) {
            return Ok(None);
        }
        let mut columns = signup::ActiveModel {
            part: Set(part.name.clone()),
            turn: Set(rows::next_turn(self.db(), to.to.entry).await?),
            pass_to: Set(None),
            pass_code: Set(None),
            ..self.sealed_until(id, &row, to.until).await?
        };
        if elsewhere {
            columns = signup::ActiveModel {
                entry: Set(to.to.entry.to_string()),
                handler: Set(None),
                accepted: Set(0),
                urgent: Set(0),
                outcome: Set(None),
                closed_at: Set(None),
                counted: Set(0),
                ..columns
            };
        }
        self.set_sign_up(id, rows::HELD, columns).await?;
        let promoted = self.promote_all(to.from).await?;
        if elsewhere {
            self.tell_free(to.to).await?;
        }
        Ok(Some(promoted))
    }

    /// What was sealed, sealed anew for another date.
    async fn sealed_until(
        &mut self,
        id: SignUpId,
        row: &signup::Model,
        until: i64,
    ) -> Result<signup::ActiveModel, Error> {
        let mut columns = signup::ActiveModel { until: Set(until), ..Default::default() };
        columns.sealed = Set(self.seal_anew(&owner(id), &row.sealed, until).await?);
        if let Some(note) = &row.note {
            columns.note = Set(Some(self.seal_anew(&note_owner(id), note, until).await?));
        }
        if let Some(replies) = &row.replies {
            columns.replies = Set(Some(self.seal_anew(&replies_owner(id), replies, until).await?));
        }
        Ok(columns)
    }

    async fn seal_anew(&mut self, owner: &str, sealed: &str, until: i64) -> Result<String, Error> {
        let secret = self.store().unseal(owner, sealed, self.at()).await?;
        self.seal(owner, until, &secret).await
    }
}

/// Those with a place at one of these entries who are not done.
fn open_at(entries: &[EntryId]) -> Condition {
    Condition::all()
        .add(signup::Column::Entry.is_in(entries.iter().map(ToString::to_string)))
        .add(signup::Column::State.eq(rows::HELD))
        .add(signup::Column::ClosedAt.is_null())
}

impl Store {
    /// Everybody with a place at one of these entries whom somebody must still look after, in the order in which they
    /// confirmed.
    ///
    /// # Errors
    /// The database fails.
    pub async fn to_look_after(&self, entries: &[EntryId]) -> Result<Vec<SignUp>, Error> {
        let mut found = Vec::new();
        for some in entries.chunks(500) {
            let rows = signup::Entity::find().filter(open_at(some)).order_by_asc(signup::Column::ConfirmedAt);
            for row in rows.order_by_asc(signup::Column::Id).all(self.db()).await? {
                found.push(rows::with_position(self.db(), row).await?);
            }
        }
        Ok(found)
    }

    /// How many of them nobody looks after.
    ///
    /// # Errors
    /// The database fails.
    pub async fn count_unhandled(&self, entries: &[EntryId]) -> Result<u64, Error> {
        let mut count = 0;
        for some in entries.chunks(500) {
            let these = signup::Entity::find().filter(open_at(some)).filter(signup::Column::Handler.is_null());
            count += these.count(self.db()).await?;
        }
        Ok(count)
    }

    /// What was answered to somebody.
    ///
    /// # Errors
    /// As [`Store::unseal`].
    pub async fn replies_to(&self, sign_up: &SignUp, now: i64) -> Result<Option<Vec<u8>>, Error> {
        let Some(replies) = &sign_up.replies else { return Ok(None) };
        self.unseal(&replies_owner(sign_up.id), replies, now).await.map(Some)
    }

    /// Whom a code belongs to, where they are still to be sent on.
    ///
    /// # Errors
    /// The database fails.
    pub async fn sign_up_by_code(&self, code: &str) -> Result<Option<SignUp>, Error> {
        let these = Condition::all()
            .add(signup::Column::PassCode.eq(code_hash(code)))
            .add(signup::Column::State.eq(rows::HELD));
        match signup::Entity::find().filter(these).one(self.db()).await? {
            Some(row) => Ok(Some(rows::with_position(self.db(), row).await?)),
            None => Ok(None),
        }
    }
}
