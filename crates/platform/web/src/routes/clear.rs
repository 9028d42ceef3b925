//! "Clear this device": takes away what this portal has left in a browser, for people who share a telephone or computer.
//!
//! The answer to the form asks the browser to do it (`Clear-Site-Data`), without a script and without a cookie; where a
//! script runs it does the same, because not every browser listens, and says so.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    response::Response,
};
use http::{HeaderName, HeaderValue, StatusCode, header};
use integra_kernel::urls::Origin;
use minijinja::context;

use super::{Visit, from_reader, place};
use crate::{
    quota::Allowance,
    show::{Body, Head, MORE_SHEET, PLAIN_SHEET, Show},
    site::Site,
    stop::Stop,
};

/// The address below city and language.
pub const PATH: &str = "privacy/clear";
/// Most times in an hour from one place. A household shares an address.
const AT_MOST: u32 = 30;
/// What the browser is asked to forget.
const FORGET: HeaderValue = HeaderValue::from_static("\"cache\", \"storage\", \"executionContexts\"");

/// The page with the button.
///
/// # Errors
/// The template fails: our mistake.
pub fn page(show: &Show) -> Result<Body, Stop> {
    told(show, "ask")
}

fn told(show: &Show, state: &str) -> Result<Body, Stop> {
    let title = show.say("web-clear-title", &[]);
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET), show.asset(PLAIN_SHEET)],
        title: title.clone(),
        description: show.say("web-clear-lede", &[]),
        quick_exit: true,
        unlisted: state != "ask",
        passing: state != "ask",
        ..Head::default()
    };
    show.page("web/clear.html", head, context! { title, state, url => show.url(PATH), back => show.url("privacy") })
}

/// POST: asks the browser to forget.
pub(super) async fn receive(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    let visit = match Visit::new(&site, &head) {
        Ok(visit) => visit,
        Err(response) => return *response,
    };
    let urls = site.urls();
    if !from_reader(&head.headers, urls.origin_of(visit.key()).map(Origin::as_str)) {
        return visit.page(StatusCode::FORBIDDEN, &[], |show| told(show, "forged"));
    }
    let mut chance = [0; 32];
    // Without chance nobody can be counted; clearing a device is more urgent than counting.
    let counted = getrandom::fill(&mut chance).is_ok();
    let allowance = Allowance { what: "clear", who: &place(&head), most: AT_MOST };
    let room = site.quota.take(&[allowance], site.clock.now().as_microsecond(), chance);
    if let (true, Err(minutes)) = (counted, room) {
        let mut response = visit.page(StatusCode::TOO_MANY_REQUESTS, &[], |show| told(show, "many"));
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(minutes * 60));
        return response;
    }
    let mut response = visit.page(StatusCode::OK, &[], |show| told(show, "done"));
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), FORGET);
    response
}
