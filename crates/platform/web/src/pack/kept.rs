//! Packs that were made lately, so that differences need not make them anew.

use std::sync::{Arc, Mutex, PoisonError};

use integra_edition::{Edition, key};
use integra_kernel::{CityKey, Lang, clock::Timestamp};
use tokio::sync::Semaphore;

use super::Pack;
use crate::{city::CityProfile, site::Site, stop::Stop};

/// How many packs are held: each takes a megabyte or two.
const AT_MOST: usize = 8;
/// How many are made at once. Others wait: pages go first.
const AT_ONCE: usize = 1;

/// The packs that were asked for last.
pub struct Packs {
    slots: Mutex<Vec<(CityKey, Lang, Arc<Slot>)>>,
    /// The right to make one.
    pub(crate) room: Arc<Semaphore>,
}

type Slot = Mutex<Option<Made>>;

struct Made {
    edition: Arc<Edition>,
    pack: Arc<Pack>,
}

impl Default for Packs {
    fn default() -> Self {
        Self { slots: Mutex::default(), room: Arc::new(Semaphore::new(AT_ONCE)) }
    }
}

impl Packs {
    /// The pack of a city in an edition, made when there is none that is still true. Whoever asks for the same waits.
    ///
    /// # Errors
    /// It could not be made.
    pub fn of(&self, site: &Site, edition: &Arc<Edition>, city: &CityProfile, lang: &Lang) -> Result<Arc<Pack>, Stop> {
        let slot = self.slot(&city.key, lang);
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = slot.as_mut().filter(|made| made.is_true(edition, &city.key, site.clock.now())) {
            // The next comparison then begins here.
            made.edition = Arc::clone(edition);
            return Ok(Arc::clone(&made.pack));
        }
        let pack = Arc::new(Pack::make(site, edition, city, lang)?);
        *slot = Some(Made { edition: Arc::clone(edition), pack: Arc::clone(&pack) });
        Ok(pack)
    }

    fn slot(&self, city: &CityKey, lang: &Lang) -> Arc<Slot> {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let at = slots.iter().position(|(of, tongue, _)| of == city && tongue == lang);
        let wanted = match at {
            Some(at) => slots.remove(at),
            None => (city.clone(), lang.clone(), Arc::default()),
        };
        let slot = Arc::clone(&wanted.2);
        slots.push(wanted);
        if slots.len() > AT_MOST {
            slots.remove(0);
        }
        slot
    }
}

impl Made {
    /// Whether nothing it was made from has changed since.
    fn is_true(&self, edition: &Edition, city: &CityKey, now: Timestamp) -> bool {
        let touches =
            |edition: &Edition, id| edition.entry(id).is_some_and(|entry| entry.city == *city || entry.city.is_all());
        self.pack.changes_at.is_none_or(|end| now < end)
            && (edition.seq == self.edition.seq
                || edition.changed_since(&self.edition).into_iter().all(|id| {
                    let read = self.pack.deps.contains(&key::entry(id));
                    !read && !touches(edition, id) && !touches(&self.edition, id)
                }))
    }
}
