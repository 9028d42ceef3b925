//! The page behind the link of a letter: one button says that an offer is still true. Programs that check mail open links, so
//! looking changes nothing.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Path, Request, State},
    response::{IntoResponse, Response},
    routing::get,
};
use http::{StatusCode, request::Parts};
use integra_edition::{Draft, DraftState};
use integra_kernel::Lang;
use integra_web::{
    Show, Stop,
    query::Query,
    quota::Allowance,
    routes::{self, Visit},
    show::{Head, MORE_SHEET},
    wording::Arg,
};
use minijinja::context;

use super::acts;
use crate::{
    answer::Halt,
    desk::{Desk, chance},
    joining::told,
    private::{Private, Renewal},
};

/// Largest form, in bytes.
const FORM_AT_MOST: usize = 4 * 1024;
/// Most links that lead nowhere, from one place in an hour.
const GUESSES: u32 = 60;

/// The Router of links in letters about offers.
pub(crate) fn router(desk: Arc<Desk>) -> Router {
    Router::new().route("/p/offer/{token}", get(show).post(receive)).with_state(desk)
}

/// How it stands with an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Somebody should say whether it is still true.
    Asked,
    /// Nobody has said so in time: readers do not see it.
    Ended,
    /// Somebody has said so.
    Renewed,
    /// The city has taken it down, or it is over: no link brings it back.
    Closed,
}

impl Standing {
    fn of(draft: &Draft, renewal: &Renewal, pulled: bool, sign: i64) -> Self {
        match draft.state {
            _ if pulled => Self::Closed,
            DraftState::Published if sign >= renewal.asked_at => Self::Renewed,
            DraftState::Published => Self::Asked,
            DraftState::Draft if renewal.ended.is_some() => Self::Ended,
            _ => Self::Closed,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Ended => "ended",
            Self::Renewed => "renewed",
            Self::Closed => "closed",
        }
    }
}

/// What a link leads to.
struct Opened {
    visit: Visit,
    renewal: Renewal,
    draft: Arc<Draft>,
    standing: Standing,
    url: String,
}

async fn open(desk: &Desk, head: &Parts, token: &str) -> Result<Opened, Box<Response>> {
    let found = match Private(desk.store.db()).renewal_of(token).await {
        Ok(found) => found,
        Err(error) => return Err(Box::new(failed(desk, head, &error.into()))),
    };
    let draft = found.as_ref().and_then(|renewal| desk.drafts().get(renewal.entry).cloned());
    let (Some(renewal), Some(draft)) = (found, draft) else { return Err(Box::new(nowhere(desk, head))) };
    let pulled = match Private(desk.store.db()).pulled(draft.id).await {
        Ok(pulled) => pulled.is_some(),
        Err(error) => return Err(Box::new(failed(desk, head, &error.into()))),
    };
    let query = Query::parse(head.uri.query().unwrap_or_default());
    let lang = query.one("lang").and_then(|tag| Lang::parse(tag).ok()).unwrap_or_else(|| draft.source.clone());
    // In the frame of the list, so that its links to other languages lead there, and not to this link.
    let visit = Visit::at(&desk.site, head, &renewal.city, &lang, "");
    let visit = visit.ok_or_else(|| Box::new(nowhere(desk, head)))?;
    let sign = draft.published.as_ref().map_or(0, |seen| seen.at);
    let standing = Standing::of(&draft, &renewal, pulled, sign);
    let url = desk.site.urls().beside(&renewal.city, &format!("p/offer/{token}"), &[("lang", lang.as_str())]);
    Ok(Opened { visit, renewal, draft, standing, url })
}

/// A link that leads nowhere: never made, or replaced by a newer one.
fn nowhere(desk: &Desk, head: &Parts) -> Response {
    let place = routes::place(head);
    let allowance = [Allowance { what: "wrong offer link", who: &place, most: GUESSES }];
    let late = desk.quota.take(&allowance, desk.micros(), chance()).is_err();
    let status = if late { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::NOT_FOUND };
    match Visit::anywhere(&desk.site, head) {
        Some(visit) if late => told(&visit, status, "signup-told-guessed", "signup-told-guessed-text"),
        Some(visit) => told(&visit, status, "offer-told-unknown", "offer-told-unknown-text"),
        None => status.into_response(),
    }
}

fn failed(desk: &Desk, head: &Parts, error: &Halt) -> Response {
    tracing::error!(error = error as &dyn std::error::Error, "the page of an offer's link could not be made");
    match Visit::anywhere(&desk.site, head) {
        Some(visit) => visit.stopped(&Stop::Template("the page of an offer's link could not be made".to_owned())),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// GET: how it stands.
async fn show(State(desk): State<Arc<Desk>>, Path(token): Path<String>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    match open(&desk, &head, &token).await {
        Ok(opened) => page(&desk, &opened, StatusCode::OK),
        Err(response) => *response,
    }
}

/// POST: it is still true.
async fn receive(State(desk): State<Arc<Desk>>, Path(token): Path<String>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let opened = match open(&desk, &head, &token).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    if !opened.visit.is_ours(desk.settings.origin.as_deref()) {
        return told(&opened.visit, StatusCode::FORBIDDEN, "signup-told-forged", "signup-told-forged-text");
    }
    let sent = routes::form(&head, body, FORM_AT_MOST).await;
    if sent.is_none_or(|sent| sent.one("do") != Some("renew")) {
        return page(&desk, &opened, StatusCode::BAD_REQUEST);
    }
    // Pressed twice, it changes nothing.
    if opened.standing == Standing::Renewed {
        return Visit::see(&opened.url);
    }
    if opened.standing == Standing::Closed {
        return page(&desk, &opened, StatusCode::CONFLICT);
    }
    let today = desk.now().to_zoned_datetime(opened.visit.city.zone.clone()).date();
    match acts::renew(&desk, &opened.draft, &opened.renewal, today).await {
        Ok(true) => {}
        Ok(false) => return page(&desk, &opened, StatusCode::CONFLICT),
        // Somebody saved it at the same moment: what they see now is newer.
        Err(Halt::Store(integra_store::Error::Stale { .. })) => {}
        Err(error) => return failed(&desk, &head, &error),
    }
    if let Err(error) = desk.settle().await {
        return failed(&desk, &head, &error.into());
    }
    Visit::see(&opened.url)
}

fn page(desk: &Desk, opened: &Opened, status: StatusCode) -> Response {
    let (draft, standing) = (&opened.draft, opened.standing);
    opened.visit.page(status, &[], |show| {
        let entry = desk.edition().entry(draft.id).cloned();
        let name = draft.source_text("name").unwrap_or_else(|| draft.slug.to_string());
        let date = show.site.wording.day(&show.lang, opened.renewal.ends, false, true);
        let title = show.say(&format!("offer-is-{}", standing.as_str()), &[]);
        let page = context! {
            title => title.as_str(), url => opened.url.as_str(),
            text => show.say(&format!("offer-is-{}-text", standing.as_str()), &[("date", Arg::Text(date))]),
            name => name.as_str(), lang => draft.source.as_str(), dir => draft.source.direction().as_str(),
            public => entry.as_ref().and_then(|entry| show.url_of(entry)),
            button => matches!(standing, Standing::Asked | Standing::Ended),
        };
        show.page("desk/offer.html", head(show, title.clone()), page)
    })
}

fn head(show: &Show, title: String) -> Head {
    Head { sheets: vec![show.asset(MORE_SHEET)], title, unlisted: true, passing: true, ..Head::default() }
}
