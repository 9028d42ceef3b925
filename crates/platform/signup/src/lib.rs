//! Signing up without an account: the form, the private link, letters and reminders.
//!
//! A feature says what can be signed up for ([`integra_web::offering`]), the store counts places and seals what people leave.
//! This room asks people, tells them how it stands, and lets them change their mind. It knows no kind, and must not know who
//! works at the desk: those who offer something read and answer there, through the functions of [`acts`].
//!
//! Architecture invariants: a GET changes nothing, whoever opens a link; nothing about a person stands in an address, in the
//! subject of a letter or in a log; no answer about people is kept by anybody.

pub mod about;
pub mod acts;
mod calendar;
mod changes;
mod fields;
pub mod fits;
mod form;
pub mod hours;
mod jobs;
mod keeping;
mod letters;
mod link;
mod own_page;
mod paper;
pub mod person;
pub mod replies;
mod room;
mod sending_on;
pub mod typed;
pub mod words;

pub use jobs::{KIND, TELL, run, see_to};
pub use letters::tell_those_who_offer;
pub use link::path as link_path;
pub use paper::{check_spelling, has_letters_for};
pub use room::{Error, SignUps};

use std::sync::Arc;

use axum::{Router, routing::get};
use integra_web::{Feature, feature::Template, ftl, wording::Resource};

/// The first segment of its forms, after city and language. Whoever serves [`router`] says so to the site.
pub const FORMS: &str = "sign-up";

/// The name of its templates and wording.
pub const NAME: &str = "signup";

const TEMPLATES: &[Template] = &[
    ("signup/form.html", include_str!("../templates/form.html")),
    ("signup/link.html", include_str!("../templates/link.html")),
    ("signup/told.html", include_str!("../templates/told.html")),
];

/// Its templates and wording, as one value. Its addresses are no public pages; [`router`] serves them.
pub fn feature() -> Feature {
    Feature { name: NAME, templates: TEMPLATES, wording: wording(), ..Feature::default() }
}

/// The addresses of people who sign up.
pub fn router(room: Arc<SignUps>) -> Router {
    Router::new()
        .route("/{city}/{lang}/sign-up/{kind}/{slug}", get(form::show).post(form::receive))
        .route("/p/{token}", get(link::show).post(link::receive))
        .route("/p/{token}/data.json", get(link::export))
        .route("/p/{token}/calendar.ics", get(link::calendar))
        .route("/p/{token}/certificate.pdf", get(link::paper))
        .with_state(room)
}

fn wording() -> Vec<Resource> {
    ftl! {
        readers: "signup";
    }
}
