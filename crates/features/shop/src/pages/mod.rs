//! Public pages of the one-stop shop.

mod blocks;
mod filters;
mod linked;
mod list;
mod session;
mod supplies;
mod talk;
mod when;

use std::sync::Arc;

use integra_edition::{Entry, Of};
use integra_kernel::{EntryId, Kind};
use integra_web::{
    Feature, Page,
    feature::{Block, Home, Template},
    offering::Ready,
    show::EMBED,
    supplying::Supplies,
    wording::Resource,
};

use crate::{CounterSession, ReadyAnswer, facets, offers};

const TEMPLATES: &[Template] = &[
    ("shop/list.html", include_str!("../../templates/list.html")),
    ("shop/filters.html", include_str!("../../templates/filters.html")),
    ("shop/rows.html", include_str!("../../templates/rows.html")),
    ("shop/hours.html", include_str!("../../templates/hours.html")),
    ("shop/embed-list.html", include_str!("../../templates/embed-list.html")),
    ("shop/session.html", include_str!("../../templates/session.html")),
    ("shop/embed-hours.html", include_str!("../../templates/embed-hours.html")),
    ("shop/section.html", include_str!("../../templates/section.html")),
];

/// This feature, as one value.
pub fn feature() -> Feature {
    Feature {
        name: "shop",
        kinds: vec![CounterSession::declaration(), ReadyAnswer::declaration()],
        pages: vec![
            Page { path: list::PATH, params: facets::PARAMS, show: list::show },
            Page { path: "shop/{slug}", params: &[EMBED], show: session::show },
        ],
        homes: vec![Home { kind: CounterSession::NAME, path: session::path, listed: true, shared: false }],
        blocks: vec![
            Block { on: "organization", order: 5, show: blocks::of_organization },
            Block { on: "language", order: 5, show: blocks::of_language },
            Block { on: "embeddable", order: 30, show: list::embeddable },
            Block { on: "sheet-entry", order: 20, show: blocks::on_sheet },
            Block { on: "share-entry", order: 20, show: blocks::to_share },
        ],
        supplies: vec![Supplies { kind: CounterSession::NAME, counter: true, of: supplies::of_session }],
        essentials: vec![(45, list::PATH), (46, "shop/{slug}")],
        offers: offers::all(),
        ready: vec![Ready { kind: ReadyAnswer::NAME, text: "text", pages: pages_of }],
        optional: true,
        templates: TEMPLATES,
        wording: wording(),
        ..Feature::default()
    }
}

/// The entries whose pages say more than a ready answer.
fn pages_of(entry: &Arc<Entry>) -> Vec<EntryId> {
    Of::<ReadyAnswer>::new(entry).map(|answer| answer.pages.clone()).unwrap_or_default()
}

fn wording() -> Vec<Resource> {
    integra_web::ftl! {
        readers: "shop", "vocabulary";
        staff: "desk";
    }
}
