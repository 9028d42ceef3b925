//! Another time, and another organization: what somebody has moves, and nobody asks them everything once more.
//!
//! Whoever looks after somebody offers to send them on; nothing happens before the person agrees: with a button on their private
//! page, or by giving the other organization the code.

use integra_kernel::EntryId;
use integra_store::{Error as StoreError, Move, SignUp, Tx, code_text};
use integra_web::offering::Way;

use crate::{Error, SignUps, about::About, keeping, letters, letters::Kind, room::chance};

impl SignUps {
    /// Gives somebody another time of the same offer. False when it is taken, or none any more.
    ///
    /// # Errors
    /// They have no place, or the store fails.
    pub async fn move_to(&self, tx: &mut Tx, sign_up: &SignUp, part: &str) -> Result<bool, Error> {
        let Some(offering) = self.offering(sign_up.entry) else { return Ok(false) };
        let Some(time) = offering.part(part).filter(|it| !it.late).and_then(|it| it.time) else { return Ok(false) };
        let (offer, until) = (offering.offer(), keeping::until(self.micros(), Way::Meet, Some(time)));
        let to = Move { from: &offer, to: &offer, part, until };
        let Some(promoted) = tx.move_place(sign_up.id, to).await? else { return Ok(false) };
        let mut moved = sign_up.clone();
        (moved.part, moved.until) = (part.to_owned(), until);
        self.write(tx, &moved, Kind::Moved).await?;
        self.remind(tx, &moved).await?;
        self.told_promoted(tx, &promoted).await?;
        Ok(true)
    }

    /// The same by the person themselves; those who offer it are told.
    pub(crate) async fn move_by_link(&self, sign_up: &SignUp, part: &str) -> Result<bool, Error> {
        let mut tx = self.store.begin("reader", self.micros()).await?;
        if !self.move_to(&mut tx, sign_up, part).await? {
            return Ok(false);
        }
        self.tell_soon(&mut tx, sign_up.entry).await?;
        tx.commit().await?;
        self.settle().await?;
        Ok(true)
    }

    /// Offers somebody to send them on to what another organization offers, and gives the code for it.
    ///
    /// # Errors
    /// They have no place, nobody answers questions there, or the store fails.
    pub async fn offer_to_send_on(&self, tx: &mut Tx, sign_up: &SignUp, to: EntryId) -> Result<String, Error> {
        let takes = self.offering(to).is_some_and(|it| it.open && it.parts.iter().any(|part| part.part.aside));
        if !takes || to == sign_up.entry {
            return Err(StoreError::UnknownSignUp.into());
        }
        let code = code_text(&chance());
        tx.offer_to_send_on(sign_up.id, Some((to, &code))).await?;
        if let Ok(person) = self.person(sign_up).await {
            let reader =
                letters::Reader { city: &sign_up.city, lang: &sign_up.lang, person: &person, until: sign_up.until };
            let about = |show: &integra_web::Show| {
                let entry = show.reader.entry(to)?;
                let offering = show.site.offering(&show.reader, &show.city, &entry);
                Some(About::of(show, &entry, offering.as_ref(), ""))
            };
            self.write_about(tx, &reader, Kind::SendOn, about, |_| None).await?;
        }
        Ok(code)
    }

    /// Sends somebody on who has agreed to it. False when nobody takes them there any more.
    ///
    /// # Errors
    /// Nobody offered to send them on, or the store fails.
    pub async fn send_on(&self, tx: &mut Tx, sign_up: &SignUp) -> Result<bool, Error> {
        let to = sign_up.passes_to.ok_or(StoreError::UnknownSignUp)?;
        let Some(offering) = self.offering(to).filter(|it| it.open) else { return Ok(false) };
        let Some(aside) = offering.parts.iter().find(|it| it.part.aside) else { return Ok(false) };
        let (from, to) = (self.offer(sign_up.entry), offering.offer());
        let to = Move { from: &from, to: &to, part: &aside.part.name, until: sign_up.until };
        let Some(promoted) = tx.move_place(sign_up.id, to).await? else { return Ok(false) };
        self.tell_soon(tx, offering.entry).await?;
        self.told_promoted(tx, &promoted).await?;
        Ok(true)
    }

    /// The same by the person themselves.
    pub(crate) async fn sent_on(&self, sign_up: &SignUp) -> Result<bool, Error> {
        let mut tx = self.store.begin("reader", self.micros()).await?;
        if !self.send_on(&mut tx, sign_up).await? {
            return Ok(false);
        }
        tx.commit().await?;
        self.settle().await?;
        Ok(true)
    }
}
