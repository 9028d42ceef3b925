//! The desk: where editors, translators, partners and coordinators work on what readers see.
//!
//! One declaration per kind makes its form, its table, its diff and its merge; this room knows no kind by name but
//! the links a person's rights hang on. It reads the newest saved states from memory ([`integra_edition::Drafts`]),
//! writes through the log, and keeps what is nobody else's business (reviews, comments, unsaved words) in tables of its
//! own.
//!
//! Architecture invariants: every address of the desk stands in one table ([`routes::ROUTES`]) with what one needs to
//! be to use it; no handler is reached without that check. No page of the desk is ever kept by the front cache.

mod answer;
mod ask;
mod asked_for;
mod change;
mod cookie;
mod counted;
mod counting;
mod csv;
mod desk;
mod differ;
mod door;
mod entrust;
pub mod finder;
mod frame;
mod joining;
mod letter;
mod lines;
pub mod links;
mod media;
mod merging;
mod moments;
mod naming;
mod nearby;
mod openid;
mod owning;
mod pages;
mod passkeys;
mod people;
pub mod private;
mod proof;
pub mod readers;
pub mod renewals;
pub mod rights;
pub mod routes;
mod rows;
mod saving;
mod seeking;
mod signing_up;
mod steps;
pub mod suggesting;
mod survey;
mod targets;
mod translating;
pub mod uploads;
mod words;
mod working;

pub use desk::{Desk, Settings, Staff};
pub use door::router;
pub use openid::{Provider, ProviderError, ProviderSpec};
pub use private::{migrations, tidy};
pub use seeking::count_sought;
pub use working::{work, work_once};

use integra_web::{
    Feature,
    feature::{Block, Template},
    ftl,
    wording::Resource,
};

/// The name of this feature.
pub const NAME: &str = "desk";

/// This feature, as one value: templates, wording, and the question below every public page. Its own pages are no public
/// pages; [`router`] serves them.
pub fn feature() -> Feature {
    let blocks = vec![Block { on: "page-end", order: 10, show: readers::public::block }];
    let serves = vec!["report", integra_signup::FORMS, joining::FORM];
    Feature { name: NAME, blocks, serves, templates: TEMPLATES, wording: wording(), ..Feature::default() }
}

const TEMPLATES: &[Template] = &[
    ("desk/account.html", include_str!("../templates/account.html")),
    ("desk/colours.html", include_str!("../templates/colours.html")),
    ("desk/bulk.html", include_str!("../templates/bulk.html")),
    ("desk/care.html", include_str!("../templates/care.html")),
    ("desk/choices.html", include_str!("../templates/choices.html")),
    ("desk/board.html", include_str!("../templates/board.html")),
    ("desk/demand.html", include_str!("../templates/demand.html")),
    ("desk/compare.html", include_str!("../templates/compare.html")),
    ("desk/edit.html", include_str!("../templates/edit.html")),
    ("desk/entries.html", include_str!("../templates/entries.html")),
    ("desk/erase.html", include_str!("../templates/erase.html")),
    ("desk/filters.html", include_str!("../templates/filters.html")),
    ("desk/find.html", include_str!("../templates/find.html")),
    ("desk/figures.html", include_str!("../templates/figures.html")),
    ("desk/form.html", include_str!("../templates/form.html")),
    ("desk/frame.html", include_str!("../templates/frame.html")),
    ("desk/halt.html", include_str!("../templates/halt.html")),
    ("desk/heard.html", include_str!("../templates/heard.html")),
    ("desk/history.html", include_str!("../templates/history.html")),
    ("desk/join.html", include_str!("../templates/join.html")),
    ("desk/joined.html", include_str!("../templates/joined.html")),
    ("desk/library.html", include_str!("../templates/library.html")),
    ("desk/media.html", include_str!("../templates/media.html")),
    ("desk/letter-words.html", include_str!("../templates/letter-words.html")),
    ("desk/letters.html", include_str!("../templates/letters.html")),
    ("desk/kept.html", include_str!("../templates/kept.html")),
    ("desk/markdown.html", include_str!("../templates/markdown.html")),
    ("desk/jobs.html", include_str!("../templates/jobs.html")),
    ("desk/links.html", include_str!("../templates/links.html")),
    ("desk/merge.html", include_str!("../templates/merge.html")),
    ("desk/names.html", include_str!("../templates/names.html")),
    ("desk/offer.html", include_str!("../templates/offer.html")),
    ("desk/parts.html", include_str!("../templates/parts.html")),
    ("desk/people.html", include_str!("../templates/people.html")),
    ("desk/preview.html", include_str!("../templates/preview.html")),
    ("desk/publish.html", include_str!("../templates/publish.html")),
    ("desk/pull.html", include_str!("../templates/pull.html")),
    ("desk/concerns.html", include_str!("../templates/concerns.html")),
    ("desk/recovery.html", include_str!("../templates/recovery.html")),
    ("desk/registrations.html", include_str!("../templates/registrations.html")),
    ("desk/report.html", include_str!("../templates/report.html")),
    ("desk/report-ask.html", include_str!("../templates/report-ask.html")),
    ("desk/report-told.html", include_str!("../templates/report-told.html")),
    ("desk/reports.html", include_str!("../templates/reports.html")),
    ("desk/reset.html", include_str!("../templates/reset.html")),
    ("desk/review.html", include_str!("../templates/review.html")),
    ("desk/reviews.html", include_str!("../templates/reviews.html")),
    ("desk/second-step.html", include_str!("../templates/second-step.html")),
    ("desk/set-up.html", include_str!("../templates/set-up.html")),
    ("desk/settings.html", include_str!("../templates/settings.html")),
    ("desk/sign-in.html", include_str!("../templates/sign-in.html")),
    ("desk/sign-ups.html", include_str!("../templates/sign-ups.html")),
    ("desk/sign-ups-offer.html", include_str!("../templates/sign-ups-offer.html")),
    ("desk/sign-ups-person.html", include_str!("../templates/sign-ups-person.html")),
    ("desk/sign-ups-care.html", include_str!("../templates/sign-ups-care.html")),
    ("desk/queue.html", include_str!("../templates/queue.html")),
    ("desk/book.html", include_str!("../templates/book.html")),
    ("desk/tally.html", include_str!("../templates/tally.html")),
    ("desk/visits.html", include_str!("../templates/visits.html")),
    ("desk/today.html", include_str!("../templates/today.html")),
    ("desk/trail.html", include_str!("../templates/trail.html")),
    ("desk/translate.html", include_str!("../templates/translate.html")),
    ("desk/translations.html", include_str!("../templates/translations.html")),
    ("desk/ways.html", include_str!("../templates/ways.html")),
    ("desk/welcome.html", include_str!("../templates/welcome.html")),
];

fn wording() -> Vec<Resource> {
    ftl! {
        readers: "reports", "offers", "join";
        staff:
            "desk-law", "desk-tables", "desk", "desk-signin", "desk-reports", "desk-settings",
            "desk-districts", "desk-more", "desk-library", "desk-safety", "desk-editing", "desk-suggest", "desk-signups", "desk-visits", "desk-owners";
    }
}
