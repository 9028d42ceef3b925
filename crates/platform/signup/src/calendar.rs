//! What a letter puts into its reader's calendar, and takes out again.

use integra_formats::calendar::{self, Calendar, Event, Method, When};
use integra_kernel::clock::Timestamp;
use integra_store::SignUpId;
use integra_web::Show;

use crate::about::About;

/// What is to be done with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Put in, or brought up to date.
    Put,
    /// Taken out.
    TakeOut,
}

/// One time in somebody's calendar.
pub(crate) struct Entry {
    uid: String,
    mark: Mark,
    now: Timestamp,
    span: (Timestamp, Timestamp),
}

/// The id of somebody's time in calendars, the same in every letter.
pub(crate) fn uid(id: SignUpId) -> String {
    format!("{id}@integra")
}

/// The time of what a letter is about; nothing when it has none.
pub(crate) fn of(about: &About, uid: &str, mark: Mark, now: Timestamp) -> Option<Entry> {
    Some(Entry { uid: uid.to_owned(), mark, now, span: about.span? })
}

/// The file that goes with a letter. Calendars are shared, so the private link does not stand in it.
pub(crate) fn write(show: &Show, about: &About, entry: &Entry) -> String {
    let local = |at: Timestamp| at.to_zoned_datetime(show.zone().clone()).datetime();
    let event = Event {
        uid: entry.uid.clone(),
        // Later letters about the same must be newer for programs that compare (RFC 5545, 3.8.7.4).
        sequence: u32::try_from(entry.now.as_second() / 60).unwrap_or_default(),
        stamp: entry.now,
        modified: None,
        when: When::Hours { from: local(entry.span.0), until: Some(local(entry.span.1)) },
        weekly: None,
        summary: about.line().into(),
        description: Some(about.lines().into()),
        location: about.place.clone().map(Into::into),
        geo: None,
        url: about.url.as_ref().map(|url| show.site.urls().in_full(show.key(), url)),
        categories: Vec::new(),
        organizer: about.organizer.clone(),
        busy: true,
        cancelled: entry.mark == Mark::TakeOut,
    };
    calendar::write(&Calendar {
        name: show.name(&show.city.entry).plain,
        description: None,
        zone: show.zone().clone(),
        refresh: None,
        method: Some(if entry.mark == Mark::Put { Method::Publish } else { Method::Cancel }),
        source: None,
        events: vec![event],
    })
}
