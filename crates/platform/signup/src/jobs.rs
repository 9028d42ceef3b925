//! Work to be done later: reminders, letters to those who offer something, and places that came free by a publication.

use std::sync::Arc;

use integra_edition::Edition;
use integra_kernel::EntryId;
use integra_store::{ClaimedJob, Job, SignUpId, Standing, Tx};

use crate::{Error, SignUps, acts::BEFORE, changes::gives, letters::Kind};

/// What the kinds of its jobs begin with.
pub const KIND: &str = "signup-";
/// A reminder to somebody who has a place; about their sign-up.
pub(crate) const REMIND: &str = "signup-remind";
/// A letter to those who offer something; about the entry.
pub const TELL: &str = "signup-tell";
/// How long one waits for more people before that letter is written, in microseconds.
pub(crate) const TELL_AFTER: i64 = 10 * 60 * 1_000_000;

impl SignUps {
    /// Asks for a letter to those who offer something. Several people within a few minutes are one letter.
    pub(crate) async fn tell_soon(&self, tx: &mut Tx, entry: EntryId) -> Result<(), Error> {
        let job = Job { kind: TELL.to_owned(), subject: entry.to_string(), detail: String::new() };
        Ok(tx.enqueue(&job, self.micros() + TELL_AFTER).await?)
    }
}

/// How much sooner than it is due a reminder may still be meant, in microseconds.
const LATE: i64 = 60 * 60 * 1_000_000;

/// Does a job that concerns people who signed up. Jobs of [`TELL`] are the desk's, which knows its people's language.
///
/// # Errors
/// The store fails.
pub async fn run(room: &SignUps, claimed: &ClaimedJob) -> Result<(), Error> {
    let Ok(id) = claimed.job.subject.parse::<SignUpId>() else { return Ok(()) };
    let Some(sign_up) = room.store.sign_up(id).await? else { return Ok(()) };
    // Moved on, given back, called off or taken down meanwhile.
    let begins = room.time(&sign_up).map(|(from, _)| from).filter(|from| *from > room.now());
    let is_given = room.offering(sign_up.entry).is_some_and(|it| gives(room, &it, &sign_up.part));
    let Some(begins) = begins.filter(|_| is_given && !sign_up.on_hold) else { return Ok(()) };
    if sign_up.standing != Standing::Held || sign_up.outcome.is_some() {
        return Ok(());
    }
    let mut tx = room.store.begin("reminders", room.micros()).await?;
    // At a later time now: the day before that one.
    if begins.as_microsecond() - room.micros() > BEFORE + LATE {
        room.remind(&mut tx, &sign_up).await?;
    } else {
        room.write(&mut tx, &sign_up, Kind::Reminder).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// Looks after places when what is offered has changed: those who wait get what came free, and everybody is told when
/// something is called off or begins at another time. `before` is the edition that was looked at last; without one, everything is looked at.
///
/// # Errors
/// The store fails; it is looked at again.
pub async fn see_to(room: &SignUps, before: Option<&Edition>) -> Result<Arc<Edition>, Error> {
    let edition = room.live.edition();
    let offered = |id: &EntryId| edition.free(*id).is_some();
    let ids: Vec<EntryId> = match before {
        None => edition.offered().collect(),
        Some(before) => {
            let changed = edition.changed_since(before);
            let linking = changed.iter().flat_map(|id| edition.linking(*id)).map(|(entry, _)| entry.id);
            changed.iter().copied().chain(linking).filter(offered).collect()
        }
    };
    for id in ids {
        let Some(offering) = room.offering(id) else { continue };
        // A day was taken out, all of it is called off, or it begins at another hour.
        room.tell_changes(id, |part| gives(room, &offering, part)).await?;
        if offering.cancelled {
            continue;
        }
        let (offer, taken) = (offering.offer(), room.store.taken(id).await?);
        let held: Vec<usize> =
            offer.parts.iter().map(|part| taken.get(&part.name).map_or(0, |taken| taken.held)).collect();
        let is_waited_for =
            offer.parts.iter().zip(&held).any(|(part, held)| {
                part.has_room(*held) && taken.get(&part.name).is_some_and(|taken| taken.waiting > 0)
            });
        let says_otherwise = !offer.parts.is_empty() && edition.free(id) != Some(offer.free(&held).as_str());
        if is_waited_for || says_otherwise {
            room.promote(&offer).await?;
        }
    }
    Ok(edition)
}
