//! Organizations that have no account and want to publish what they offer: a form on the portal, a letter whose button must be
//! pressed, and the city's yes or no at the desk ([`crate::pages::registrations`]).
//!
//! What they leave is sealed, as what people leave who sign up, and deleted on a date the form names. A yes makes an entry, or
//! takes one there is, and an account by the same invitation as everybody's.

mod form;
mod link;
mod typed;

use std::sync::Arc;

use axum::{Router, routing::get};
use http::StatusCode;
use integra_kernel::Lang;
use integra_store::Error;
use integra_web::{
    Show,
    routes::Visit,
    show::{Head, MORE_SHEET},
};
use minijinja::context;
use serde::{Deserialize, Serialize};

use crate::{desk::Desk, private::Registration};

/// The first segment of the form, after city and language.
pub(crate) const FORM: &str = "organizations-join";
/// Longest name, in characters: that of accounts.
pub(crate) const NAME_AT_MOST: usize = 120;
/// Longest text about what it does, in characters.
pub(crate) const ABOUT_AT_MOST: usize = 1_000;
/// Why the city may say no: the ends of message ids, for readers.
pub(crate) const REASONS: [&str; 4] = ["known", "unclear", "elsewhere", "purpose"];

const DAY: i64 = 24 * 60 * 60 * 1_000_000;
/// Days in which the letter must be answered.
const CONFIRM: i64 = 3;
/// Days after which everything is deleted, whatever has become of it.
const KEPT: i64 = 90;
/// Largest form, in bytes.
const FORM_AT_MOST: usize = 16 * 1024;

/// What an organization leaves with us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Applicant {
    pub(crate) name: String,
    pub(crate) website: Option<String>,
    pub(crate) email: String,
    pub(crate) about: String,
    pub(crate) languages: Vec<Lang>,
}

/// What a registration left; nothing where it cannot be opened on this machine.
///
/// # Errors
/// The disk fails.
pub(crate) async fn opened(desk: &Desk, registration: &Registration) -> Result<Option<Applicant>, Error> {
    match desk.store.unseal(&registration.owner(), &registration.sealed, desk.micros()).await {
        Ok(secret) => Ok(serde_json::from_slice(&secret).ok()),
        Err(Error::SealKeyMissing { .. } | Error::RetentionOver { .. } | Error::SealBroken) => Ok(None),
        Err(error) => Err(error),
    }
}

/// The Router of the form and of the links in its letters.
pub(crate) fn router(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/{city}/{lang}/organizations-join", get(form::show).post(form::receive))
        .route("/p/organization/{token}", get(link::show).post(link::receive))
        .with_state(desk)
}

/// A page with a few words. `title` and `text` are messages.
pub(crate) fn told(visit: &Visit, status: StatusCode, title: &str, text: &str) -> axum::response::Response {
    visit.page(status, &[], |show| {
        let title = show.say(title, &[]);
        let page = context! {
            title => title.as_str(), text => show.say(text, &[]), good => status == StatusCode::OK,
            back => None::<&str>, start => show.url(""),
        };
        show.page("signup/told.html", head(show, title.clone()), page)
    })
}

fn head(show: &Show, title: String) -> Head {
    Head { sheets: vec![show.asset(MORE_SHEET)], title, unlisted: true, passing: true, ..Head::default() }
}
