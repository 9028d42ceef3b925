//! What people and those who offer something do: each in one transaction with the letters that follow from it.
//!
//! The functions that take a transaction leave it open, so that whoever works at the desk writes their row of the audit trail
//! into the same one.

use std::sync::Arc;

use integra_edition::{Edition, Entry, Reader};
use integra_kernel::{EntryId, Lang, clock::Timestamp};
use integra_store::{Confirmed, Error as StoreError, Job, NewSignUp, Offer, SignUp, SignUpId, Standing, Tx, link_text};
use integra_web::{Show, city::CityProfile, offering::Offering};

use crate::{
    Error, SignUps,
    about::About,
    calendar, jobs, keeping,
    letters::{self, Kind},
    person::Person,
    room::chance,
};

/// How long before it begins people are reminded, in microseconds.
pub(crate) const BEFORE: i64 = 24 * 60 * 60 * 1_000_000;
/// Whoever signs up so shortly before that needs no reminder.
const SOON: i64 = 60 * 60 * 1_000_000;

impl SignUps {
    /// An entry that readers see, with the city it belongs to.
    pub fn entry(&self, id: EntryId) -> Option<(Arc<Entry>, CityProfile)> {
        let entry = self.live.edition().entry(id)?.clone();
        let city = self.site.cities().iter().find(|city| city.key == entry.city)?.clone();
        Some((entry, city))
    }

    /// What can be signed up for at an entry now.
    pub fn offering(&self, id: EntryId) -> Option<Offering> {
        self.offering_in(&self.live.edition(), id)
    }

    /// The same in another edition than readers see.
    pub(crate) fn offering_in(&self, edition: &Arc<Edition>, id: EntryId) -> Option<Offering> {
        let entry = edition.entry(id)?;
        let city = self.site.cities().iter().find(|city| city.key == entry.city)?.clone();
        self.site.offering(&Reader::new(Arc::clone(edition), self.now()), &city, entry)
    }

    /// The places of an entry: none where nothing is offered any more.
    pub fn offer(&self, id: EntryId) -> Offer {
        self.offering(id).map_or(Offer { entry: id, parts: Vec::new() }, |it| it.offer())
    }

    /// From when to when what somebody signed up for is.
    pub fn time(&self, sign_up: &SignUp) -> Option<(Timestamp, Timestamp)> {
        self.time_in(&self.live.edition(), sign_up)
    }

    /// The same in another edition than readers see.
    pub(crate) fn time_in(&self, edition: &Edition, sign_up: &SignUp) -> Option<(Timestamp, Timestamp)> {
        let entry = edition.entry(sign_up.entry)?;
        let cities = self.site.cities();
        self.site.time_of(cities.iter().find(|city| city.key == entry.city)?, entry, &sign_up.part)
    }

    /// Whether an entry has this time, though it may not be given now: too soon, or too far ahead.
    pub(crate) fn has_time(&self, entry: EntryId, part: &str) -> bool {
        let found = self.entry(entry);
        found.is_some_and(|(entry, city)| self.site.time_of(&city, &entry, part).is_some())
    }

    /// Who somebody is.
    ///
    /// # Errors
    /// As [`integra_store::Store::unseal`], or it is nothing this program wrote.
    pub async fn person(&self, sign_up: &SignUp) -> Result<Person, Error> {
        Ok(Person::from_secret(&self.store.contact_of(sign_up, self.micros()).await?)?)
    }

    /// Somebody presses the button of their letter: they have a place then, or wait for one.
    ///
    /// # Errors
    /// It is not offered any more, or the store fails.
    pub(crate) async fn confirm(&self, sign_up: &SignUp) -> Result<Confirmed, Error> {
        let mut tx = self.store.begin("reader", self.micros()).await?;
        let (confirmed, promoted) = tx.confirm(sign_up.id, &self.offer(sign_up.entry)).await?;
        // Pressed twice, it changes nothing and nobody gets a second letter.
        if sign_up.standing == Standing::Asked {
            let kind = match confirmed {
                Confirmed::Stands(Standing::Held) => Some(Kind::Held),
                Confirmed::Stands(Standing::Waiting(_)) => Some(Kind::Waiting),
                _ => None,
            };
            if let Some(kind) = kind {
                self.write(&mut tx, sign_up, kind).await?;
                self.tell_soon(&mut tx, sign_up.entry).await?;
            }
            if kind == Some(Kind::Held) {
                self.remind(&mut tx, sign_up).await?;
            }
        }
        self.told_promoted(&mut tx, &promoted).await?;
        tx.commit().await?;
        self.settle().await?;
        Ok(confirmed)
    }

    /// Somebody cannot come.
    ///
    /// # Errors
    /// There is no such sign-up, or the store fails.
    pub(crate) async fn withdraw(&self, sign_up: &SignUp) -> Result<(), Error> {
        // Who never confirmed has nothing to give back, and nobody has heard of them.
        if sign_up.standing == Standing::Asked {
            return self.erase(sign_up).await;
        }
        let mut tx = self.store.begin("reader", self.micros()).await?;
        let promoted = tx.give_back(sign_up.id, &self.offer(sign_up.entry), false).await?;
        if matches!(sign_up.standing, Standing::Held | Standing::Waiting(_)) {
            self.write(&mut tx, sign_up, Kind::Withdrawn).await?;
        }
        self.told_promoted(&mut tx, &promoted).await?;
        tx.commit().await?;
        self.settle().await
    }

    /// Somebody wants everything about them deleted.
    ///
    /// # Errors
    /// There is no such sign-up, or the store fails.
    pub(crate) async fn erase(&self, sign_up: &SignUp) -> Result<(), Error> {
        let mut tx = self.store.begin("reader", self.micros()).await?;
        self.forget(&mut tx, sign_up).await?;
        tx.commit().await?;
        self.settle().await
    }

    /// Deletes everything about somebody, letters that could not be sent among it; their place goes to the next one.
    ///
    /// # Errors
    /// There is no such sign-up, or the store fails.
    pub async fn forget(&self, tx: &mut Tx, sign_up: &SignUp) -> Result<(), Error> {
        if let Some(email) = self.person(sign_up).await.ok().and_then(|person| person.email) {
            tx.forget_mail_to(&email).await?;
        }
        let promoted = tx.erase_sign_up(sign_up.id, &self.offer(sign_up.entry)).await?;
        self.told_promoted(tx, &promoted).await
    }

    /// A colleague books for somebody who stands at a counter: the place is taken at once, and where there is an address they
    /// get their private link by letter. Nothing when there is no room.
    ///
    /// # Errors
    /// It is not offered any more, nothing can be sealed here, or the store fails.
    pub async fn book_for(
        &self,
        tx: &mut Tx,
        offering: &Offering,
        part: &str,
        lang: &Lang,
        person: Person,
    ) -> Result<Option<SignUpId>, Error> {
        let Some((entry, city)) = self.entry(offering.entry) else { return Err(StoreError::UnknownSignUp.into()) };
        let (now, link) = (self.micros(), chance());
        let person = Person { link: link_text(&link), ..person };
        let secret = person.to_secret();
        let until = keeping::until(now, offering.way_of(part), offering.part(part).and_then(|it| it.time));
        // Whoever cannot be reached is nobody we could notice twice.
        let contact = if person.contact().is_empty() { person.link.as_str() } else { person.contact() };
        let new = NewSignUp {
            entry: entry.id,
            part,
            city: &city.key,
            lang,
            secret: &secret,
            contact,
            confirm_by: keeping::confirm_by(now),
            until,
            chance: link,
        };
        let (id, _) = tx.ask(new).await?;
        let (confirmed, promoted) = tx.confirm(id, &offering.offer()).await?;
        if confirmed != Confirmed::Stands(Standing::Held) {
            return Ok(None);
        }
        let reader = letters::Reader { city: &city.key, lang, person: &person, until };
        let about = |show: &Show| Some(About::of(show, &entry, Some(offering), part));
        let mark = |about: &About| calendar::of(about, &calendar::uid(id), calendar::Mark::Put, self.now());
        self.write_about(tx, &reader, Kind::Held, about, mark).await?;
        if let Some((from, _)) = self.site.time_of(&city, &entry, part) {
            tx.told_begin(id, from.as_microsecond()).await?;
        }
        self.told_promoted(tx, &promoted).await?;
        Ok(Some(id))
    }

    /// Those who offer it say yes.
    ///
    /// # Errors
    /// They have no place, or the store fails.
    pub async fn accept(&self, tx: &mut Tx, sign_up: &SignUp) -> Result<(), Error> {
        tx.accept(sign_up.id).await?;
        Ok(self.write(tx, sign_up, Kind::Accepted).await?)
    }

    /// Those who offer it say no; the place goes to the next one.
    ///
    /// # Errors
    /// There is no such sign-up, or the store fails.
    pub async fn decline(&self, tx: &mut Tx, sign_up: &SignUp) -> Result<(), Error> {
        let promoted = tx.give_back(sign_up.id, &self.offer(sign_up.entry), true).await?;
        self.write(tx, sign_up, Kind::Declined).await?;
        self.told_promoted(tx, &promoted).await
    }

    /// Gives free places to those who wait: after the number of places has changed.
    ///
    /// # Errors
    /// The store fails.
    pub(crate) async fn promote(&self, offer: &Offer) -> Result<(), Error> {
        let mut tx = self.store.begin("places", self.micros()).await?;
        let promoted = tx.promote(offer).await?;
        self.told_promoted(&mut tx, &promoted).await?;
        tx.commit().await?;
        self.settle().await
    }

    /// Writes to those who waited and have a place now.
    pub(crate) async fn told_promoted(&self, tx: &mut Tx, promoted: &[SignUpId]) -> Result<(), Error> {
        for id in promoted {
            if let Some(sign_up) = self.store.sign_up(*id).await? {
                self.write(tx, &sign_up, Kind::Promoted).await?;
                self.remind(tx, &sign_up).await?;
            }
        }
        Ok(())
    }

    /// Asks for a reminder the day before.
    pub(crate) async fn remind(&self, tx: &mut Tx, sign_up: &SignUp) -> Result<(), Error> {
        let Some((from, _)) = self.time(sign_up) else { return Ok(()) };
        let due = from.as_microsecond() - BEFORE;
        if due > self.micros() + SOON {
            let job = Job { kind: jobs::REMIND.to_owned(), subject: sign_up.id.to_string(), detail: String::new() };
            tx.enqueue(&job, due).await?;
        }
        Ok(())
    }
}
