//! What a page of the portal is about.

use std::sync::Arc;

use integra_edition::Entry;
use integra_kernel::EntryId;
use integra_web::{Site, Stop, routes, routes::Visit};

use super::part::Part;

/// What a page is about.
pub(super) struct Subject {
    /// The page: what follows city and language in its address.
    pub(super) page: String,
    /// The entry: the one that has this page or was chosen on it; the city's own for pages that are about no entry.
    pub(super) entry: Arc<Entry>,
    /// What a reader may choose from, on a page where several entries have their place.
    pub(super) choices: Vec<Arc<Entry>>,
    /// What can be said to be wrong.
    pub(super) parts: Vec<Part>,
    /// Whether it is something an organization offers to people.
    pub(super) offer: bool,
}

/// Finds what the page named in the query is about. `about` is the entry that was chosen on it.
///
/// # Errors
/// Readers see no such page, or no such entry on it.
pub(super) fn of(site: &Site, visit: &Visit, about: Option<&str>) -> Result<Subject, Stop> {
    let edition = site.live.edition();
    let page = visit.query.one("page").unwrap_or_default().to_owned();
    // A page that can be made exists; nothing else knows it better.
    routes::preview(site, Arc::clone(&edition), visit.key(), &visit.lang, &page, "")?;
    let mut on = site.entries_on(&edition, &visit.city, &page);
    let chosen = match about.filter(|id| !id.is_empty()) {
        Some(id) => {
            let id: EntryId = id.parse().map_err(|_| Stop::NotFound)?;
            Some(on.iter().find(|entry| entry.id == id).cloned().ok_or(Stop::NotFound)?)
        }
        None if on.len() == 1 => on.first().cloned(),
        None => None,
    };
    let kinds = || on.iter().map(|entry| site.kinds.get(&entry.kind).map(AsRef::as_ref));
    let entry = chosen.unwrap_or_else(|| Arc::clone(&visit.city.entry));
    let translated = entry.source != visit.lang || on.iter().any(|entry| entry.source != visit.lang);
    let offer = on.len() == 1 && on.iter().any(|entry| site.entrusted(&entry.kind).is_some());
    let offered = |part: &Part| {
        part.is_offered(None, translated, offer) || kinds().any(|kind| part.is_offered(kind, translated, offer))
    };
    let parts = Part::ALL.into_iter().filter(offered).collect();
    if on.len() == 1 {
        on.clear();
    }
    Ok(Subject { page, entry, choices: on, parts, offer })
}
