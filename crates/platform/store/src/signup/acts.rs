//! What people do with places: ask, confirm, give back, and what those who offer them answer. All of it behind the head of the
//! log, so that two people never get the same place, on whatever machine they ask.

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{
    Confirmed, NewSignUp, Offer, Part, SignUp, SignUpId, Standing, Taken, hash, link_text, note_owner, offer, owner,
    rows,
};
use crate::{Change, Error, Tx, entities::signup};

/// How long somebody who has given up their place can still see that they have, in microseconds.
const AFTERWARDS: i64 = 30 * 24 * 60 * 60 * 1_000_000;

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

    /// Writes down when it begins, as somebody was just told: whoever moves it later tells those who know another time.
    ///
    /// # Errors
    /// There is no such sign-up, or the database fails.
    pub async fn told_begin(&mut self, id: SignUpId, begins: i64) -> Result<(), Error> {
        let told = self.put_begins(id, begins).await;
        self.settle(told)
    }

    /// Writes down that somebody was asked to wait, or may come again.
    ///
    /// # Errors
    /// There is no such sign-up, or the database fails.
    pub async fn put_on_hold(&mut self, id: SignUpId, on_hold: bool) -> Result<(), Error> {
        let put = self.put_hold(id, on_hold).await;
        self.settle(put)
    }

    /// Somebody who has a place, or waits for one, as it is now: from here to the end of the transaction nobody changes it. Who
    /// writes letters asks once more, so that of two machines one does.
    ///
    /// # Errors
    /// The database fails.
    pub async fn standing_now(&mut self, id: SignUpId) -> Result<Option<SignUp>, Error> {
        let now = self.read_standing(id).await;
        self.settle(now)
    }

    async fn read_standing(&mut self, id: SignUpId) -> Result<Option<SignUp>, Error> {
        self.lock().await?;
        let row = signup::Entity::find_by_id(id.to_string()).one(self.db()).await?;
        let Some(row) = row.filter(|row| row.until > self.at()) else { return Ok(None) };
        let now = rows::with_position(self.db(), row).await?;
        Ok(Some(now).filter(|it| matches!(it.standing, Standing::Held | Standing::Waiting(_))))
    }

    async fn put_hold(&mut self, id: SignUpId, on_hold: bool) -> Result<(), Error> {
        let state = self.any_row(id).await?.state;
        let columns = signup::ActiveModel { on_hold: Set(i64::from(on_hold)), ..Default::default() };
        self.set_sign_up(id, &state, columns).await
    }

    async fn put_begins(&mut self, id: SignUpId, begins: i64) -> Result<(), Error> {
        let state = self.any_row(id).await?.state;
        self.set_sign_up(id, &state, signup::ActiveModel { begins: Set(Some(begins)), ..Default::default() }).await
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
            handler: Set(None),
            urgent: Set(0),
            outcome: Set(None),
            closed_at: Set(None),
            replies: Set(None),
            pass_to: Set(None),
            pass_code: Set(None),
            counted: Set(0),
            begins: Set(None),
            on_hold: Set(0),
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
        let before = self.taken_of(offer, part).await?;
        let promoted = self.promote_part(offer, part, before).await?;
        let taken = self.taken_of(offer, part).await?;
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

    pub(super) async fn promote_all(&mut self, offer: &Offer) -> Result<Vec<SignUpId>, Error> {
        self.lock().await?;
        let mut promoted = Vec::new();
        let taken = rows::taken(self.db(), offer.entry).await?;
        let waited_for = |part: &&Part| taken.get(&part.name).is_some_and(|taken| taken.waiting > 0);
        for part in offer.parts.iter().filter(waited_for) {
            let taken = taken.get(&part.name).copied().unwrap_or_default();
            promoted.extend(self.promote_part(offer, part, taken).await?);
        }
        self.tell_free(offer).await?;
        Ok(promoted)
    }

    pub(super) async fn taken_of(&self, offer: &Offer, part: &Part) -> Result<Taken, Error> {
        Ok(rows::taken(self.db(), offer.entry).await?.remove(&part.name).unwrap_or_default())
    }

    /// `taken` is how it stands with the part now.
    async fn promote_part(&mut self, offer: &Offer, part: &Part, taken: Taken) -> Result<Vec<SignUpId>, Error> {
        let free = part.places.map_or(usize::MAX, |places| places.saturating_sub(taken.held));
        if taken.waiting == 0 || free == 0 {
            return Ok(Vec::new());
        }
        let mut promoted = rows::in_turn(self.db(), offer.entry, &part.name).await?;
        promoted.truncate(free);
        for id in &promoted {
            let columns = signup::ActiveModel { state: Set(rows::HELD.to_owned()), ..Default::default() };
            self.set_sign_up(*id, rows::WAITING, columns).await?;
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

    pub(super) async fn any_row(&mut self, id: SignUpId) -> Result<signup::Model, Error> {
        self.lock().await?;
        let row = signup::Entity::find_by_id(id.to_string()).one(self.db()).await?;
        row.filter(|row| row.until > self.at()).ok_or(Error::UnknownSignUp)
    }

    pub(super) async fn sign_up_row(&self, id: SignUpId, offer: &Offer) -> Result<signup::Model, Error> {
        let row = signup::Entity::find_by_id(id.to_string()).one(self.db()).await?;
        row.filter(|row| row.entry == offer.entry.to_string() && row.until > self.at()).ok_or(Error::UnknownSignUp)
    }

    /// Changes a sign-up that is in this state.
    pub(super) async fn set_sign_up(
        &mut self,
        id: SignUpId,
        state: &str,
        columns: signup::ActiveModel,
    ) -> Result<(), Error> {
        self.lock().await?;
        let this = signup::Column::Id.eq(id.to_string());
        let rows = signup::Entity::update_many().set(columns).filter(this).filter(signup::Column::State.eq(state));
        if rows.exec(self.db()).await?.rows_affected == 1 { Ok(()) } else { Err(Error::UnknownSignUp) }
    }
}
