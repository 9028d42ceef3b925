//! Finding an entry by words: a page of its own, and the choices below an input for a link.

use http::StatusCode;
use integra_web::forms::Found;
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
    targets,
};

/// Most entries on the page.
const SHOWN: usize = 50;
/// Most characters that are searched for.
const WORDS_AT_MOST: usize = 100;

#[derive(Serialize)]
struct Page {
    q: String,
    kinds: String,
    found: Option<Found>,
    more: bool,
}

/// GET `/desk/{city}/find?kinds=service,location&q=words`. With `part=choices` only the choices, for the script of a form.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let q: String = ask.query.one("q").unwrap_or_default().chars().take(WORDS_AT_MOST).collect();
    let wanted = ask.query.one("kinds").unwrap_or_default().split(',');
    let kinds: Vec<&str> = wanted.filter_map(|kind| ask.desk.kinds().get(kind)).map(|kind| kind.name).collect();
    let part = ask.query.one("part") == Some("choices");
    let found =
        (part || !q.is_empty()).then(|| targets::find(&ask, &kinds, &q, if part { targets::MATCHES } else { SHOWN }));
    let more = found.as_ref().is_some_and(|found| found.count > found.matches.len());
    let page = Page { kinds: kinds.join(","), q, found, more };
    if part {
        return frame::piece(&ask, "desk/choices.html", StatusCode::OK, page);
    }
    frame::page(&ask, &Head::new(&ask, "desk-find", "entries"), "desk/find.html", page)
}
