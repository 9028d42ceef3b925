//! Links that readers follow in vain, and where they stand.

use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
    links::{self, Use},
    moments::{self, Moment},
    private::LinkSeen,
};

/// Most links of the page.
const SHOWN: usize = 200;

#[derive(Serialize)]
struct Place {
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
    path: String,
}

#[derive(Serialize)]
struct Row {
    address: String,
    state: &'static str,
    words: String,
    since: Moment,
    /// Where it leads now.
    to: Option<String>,
    detail: Option<String>,
    places: Vec<Place>,
}

#[derive(Serialize)]
struct Page {
    on: bool,
    rows: Vec<Row>,
    count: usize,
}

/// The links of the city that somebody should mend, found longest ago first.
///
/// # Errors
/// The store fails.
pub(crate) async fn bad(ask: &Ask) -> Result<Vec<(LinkSeen, Vec<Use>)>, Halt> {
    Ok(links::bad_in(&ask.desk, &ask.city()?.key).await?)
}

/// GET `/desk/{city}/links`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let found = bad(&ask).await?;
    let page = Page {
        on: ask.desk.settings.links.is_some(),
        count: found.len(),
        rows: found.into_iter().take(SHOWN).map(|(seen, places)| row(&ask, seen, &places)).collect(),
    };
    frame::page(&ask, &Head::new(&ask, "desk-links", ""), "desk/links.html", page)
}

fn row(ask: &Ask, seen: LinkSeen, places: &[Use]) -> Row {
    let drafts = ask.desk.drafts();
    let moved = seen.state == crate::private::LinkState::Moved;
    let place = |place: &Use| {
        let draft = drafts.get(place.entry)?;
        let path = place.path.split(' ').next().unwrap_or_default();
        let label =
            ask.kind_of(draft).map_or_else(|_| place.path.clone(), |kind| crate::words::label(ask, &kind, path));
        Some(Place {
            url: ask.url(&format!("entries/{}", draft.id)),
            name: ask.name_of(draft),
            lang: draft.source.to_string(),
            dir: draft.source.direction().as_str(),
            path: label,
        })
    };
    Row {
        state: seen.state.as_str(),
        words: ask.say(&format!("desk-link-{}", seen.state.as_str()), &[]),
        since: moments::moment(ask, seen.since),
        // Only addresses of the web become links.
        to: Some(seen.detail.clone()).filter(|to| moved && (to.starts_with("https://") || to.starts_with("http://"))),
        detail: Some(seen.detail).filter(|detail| !moved && !detail.is_empty()),
        address: seen.url,
        places: places.iter().filter_map(place).collect(),
    }
}
