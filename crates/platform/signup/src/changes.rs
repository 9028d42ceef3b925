//! What becomes of people when what they signed up for changes: another hour, no time at all, a stop for a while, an end for good.
//!
//! Whoever reads the letters does not see what happened at the desk, so each change is told once, by whichever machine sees it first:
//! what somebody was told last stands beside their place, and is looked at again behind the head of the log before a letter is written.

use std::{collections::BTreeSet, sync::Arc};

use integra_edition::Edition;
use integra_kernel::{EntryId, clock::Timestamp};
use integra_store::{Error as StoreError, Offer, SignUp, Standing, Tx};
use integra_web::offering::{Offering, Way};

use crate::{Error, SignUps, letters::Kind};

/// Whether somebody has a place, or waits for one, and is not done with.
fn stands(sign_up: &SignUp) -> bool {
    matches!(sign_up.standing, Standing::Held | Standing::Waiting(_)) && sign_up.outcome.is_none()
}

impl SignUps {
    /// Looks at everybody who has a place to come at an entry, or waits for one. Whose part is not offered any more loses it and is
    /// told that it does not take place; who was asked to wait may come again; who was told another hour is told the new one.
    ///
    /// # Errors
    /// The store fails.
    pub(crate) async fn tell_changes(&self, entry: EntryId, offered: impl Fn(&str) -> bool) -> Result<(), Error> {
        let nothing = Offer { entry, parts: Vec::new() };
        for sign_up in self.store.sign_ups(entry).await?.iter().filter(|it| stands(it)) {
            let begins = self.time(sign_up).map(|(from, _)| from);
            if begins.is_some_and(|from| from <= self.now()) {
                continue;
            }
            let begins = begins.map(Timestamp::as_microsecond);
            let is_told = |it: &SignUp| !it.on_hold && (begins.is_none() || begins == it.begins);
            if offered(&sign_up.part) && is_told(sign_up) {
                continue;
            }
            let mut tx = self.store.begin("places", self.micros()).await?;
            let Some(one) = tx.standing_now(sign_up.id).await? else { continue };
            if !offered(&one.part) {
                tx.give_back(one.id, &nothing, true).await?;
                self.write(&mut tx, &one, Kind::Cancelled).await?;
            } else if one.on_hold {
                tx.put_on_hold(one.id, false).await?;
                self.write(&mut tx, &one, Kind::PutBack).await?;
                self.remind(&mut tx, &one).await?;
            } else if let Some(begins) = begins.filter(|_| one.begins.is_none()) {
                // From before this was written down, or signed up by telephone: they know of no other time.
                tx.told_begin(one.id, begins).await?;
            } else if !is_told(&one) {
                self.write(&mut tx, &one, Kind::Retimed).await?;
                self.remind(&mut tx, &one).await?;
            }
            tx.commit().await?;
        }
        Ok(())
    }

    /// Tells everybody who has a place to come in an entry, or in what belongs to it, that it is off the portal for now. To be
    /// called before it goes. Their places stay theirs, and they hear when it is offered again. A question needs no such letter: whoever
    /// looks after it can answer all the same.
    ///
    /// # Errors
    /// The store fails.
    pub async fn tell_taken_down(&self, tx: &mut Tx, entry: EntryId) -> Result<(), StoreError> {
        let edition = self.live.edition();
        for sign_up in self.concerned(tx, &edition, entry).await? {
            if sign_up.standing == Standing::Held {
                self.write_over(tx, &edition, &sign_up, Kind::TakenDown).await?;
                tx.put_on_hold(sign_up.id, true).await?;
            }
        }
        Ok(())
    }

    /// The same where it goes for good, also when readers do not see it already: they lose their places, and are told that it does
    /// not take place.
    ///
    /// # Errors
    /// The store fails.
    pub async fn tell_gone(&self, tx: &mut Tx, entry: EntryId) -> Result<(), StoreError> {
        let mut edition = self.live.edition();
        if edition.entry(entry).is_none() {
            edition = Arc::new(self.live.drafts().preview(&self.site.kinds, &edition, &[entry]));
        }
        for sign_up in self.concerned(tx, &edition, entry).await? {
            tx.give_back(sign_up.id, &Offer { entry: sign_up.entry, parts: Vec::new() }, true).await?;
            self.write_over(tx, &edition, &sign_up, Kind::Cancelled).await?;
        }
        Ok(())
    }

    /// Who has a place to come in an entry or in what belongs to it, or waits for one; nobody who asked a question.
    async fn concerned(&self, tx: &mut Tx, edition: &Arc<Edition>, entry: EntryId) -> Result<Vec<SignUp>, StoreError> {
        let ids: BTreeSet<EntryId> = edition.linking(entry).map(|(it, _)| it.id).chain([entry]).collect();
        let mut concerned = Vec::new();
        for id in ids {
            let Some(offering) = self.offering_in(edition, id).filter(|it| id == entry || it.about == Some(entry))
            else {
                continue;
            };
            let asks = |it: &SignUp| offering.way_of(&it.part) == Way::Ask;
            for one in self.store.sign_ups(id).await?.iter().filter(|it| stands(it) && !asks(it)) {
                if let Some(one) = tx.standing_now(one.id).await?.filter(|it| self.is_to_come(edition, it)) {
                    concerned.push(one);
                }
            }
        }
        Ok(concerned)
    }

    fn is_to_come(&self, edition: &Edition, sign_up: &SignUp) -> bool {
        self.time_in(edition, sign_up).is_none_or(|(from, _)| from > self.now())
    }
}

/// Whether an offer gives somebody the part they have a place in: a time with somebody also where it is too soon, or too far ahead,
/// to ask for it.
pub(crate) fn gives(room: &SignUps, offering: &Offering, part: &str) -> bool {
    let has = offering.part(part).is_some() || offering.way == Way::Meet && room.has_time(offering.entry, part);
    has && !offering.cancelled
}
