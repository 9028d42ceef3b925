//! The ways from a page to a person: a time with somebody, or a question.

use std::sync::Arc;

use integra_common::City;
use integra_edition::{Entry, Of};
use integra_kernel::Kind;
use integra_web::{Show, offering::Way};
use serde::Serialize;

use crate::{CounterSession, offers};

/// A button, and how free it is behind it.
#[derive(Debug, Serialize)]
pub(super) struct Talk {
    url: String,
    words: String,
    free: Option<String>,
}

/// Whether there is somebody who reads what is sent. A copy that is kept says nothing of it: times come and go.
fn is_served(show: &Show) -> bool {
    !show.is_copy() && show.site.serves("sign-up")
}

fn url(show: &Show, kind: &str, entry: &Entry) -> String {
    show.url(&format!("sign-up/{kind}/{}", entry.slug))
}

/// What one can have at a session.
pub(super) fn with(show: &Show, session: &Of<CounterSession>) -> Option<Talk> {
    let entry: &Arc<Entry> = &session.entry;
    let offering = offers::of_session(&show.reader, &show.city, entry).filter(|it| it.open && is_served(show))?;
    // The page is made anew when the next time begins, and may be the last one.
    show.reader.until(offering.parts.iter().filter_map(|it| it.time).map(|(from, _)| from).min());
    let is_full = || show.reader.free(entry.id) == Some("full");
    let (words, free) = match offering.way {
        Way::Meet => ("signup-meet-title", is_full().then(|| show.say("shop-full", &[]))),
        Way::Ask | Way::Join => ("signup-ask-title", None),
    };
    Some(Talk { url: url(show, CounterSession::NAME, entry), words: show.say(words, &[]), free })
}

/// Asking the city.
pub(super) fn with_the_city(show: &Show) -> Option<Talk> {
    let can = is_served(show) && offers::level(&show.city).can_ask();
    can.then(|| Talk {
        url: url(show, City::NAME, &show.city.entry),
        words: show.say("signup-ask-title", &[]),
        free: None,
    })
}
