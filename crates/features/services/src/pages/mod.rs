//! Public pages of services.

mod blocks;
mod contact;
mod filters;
mod linked;
mod list;
mod map;
mod service;
mod start;
mod supplies;
mod supply;
mod urgent;

use integra_kernel::Kind;
use integra_web::{
    Feature, Page,
    feature::{Block, Home, Template},
    show::EMBED,
    supplying::Supplies,
    wording::Resource,
};

use crate::{Service, UrgentNumber, facets};

const TEMPLATES: &[Template] = &[
    ("services/list.html", include_str!("../../templates/list.html")),
    ("services/filters.html", include_str!("../../templates/filters.html")),
    ("services/map.html", include_str!("../../templates/map.html")),
    ("services/service.html", include_str!("../../templates/service.html")),
    ("services/hours.html", include_str!("../../templates/hours.html")),
    ("services/embed-hours.html", include_str!("../../templates/embed-hours.html")),
    ("services/embed-list.html", include_str!("../../templates/embed-list.html")),
    ("services/urgent.html", include_str!("../../templates/urgent.html")),
    ("services/person.html", include_str!("../../templates/person.html")),
    ("services/contact.html", include_str!("../../templates/contact.html")),
    ("services/people.html", include_str!("../../templates/people.html")),
    ("services/kept.html", include_str!("../../templates/kept.html")),
    ("services/numbers.html", include_str!("../../templates/numbers.html")),
    ("services/now.html", include_str!("../../templates/now.html")),
    ("services/supply.html", include_str!("../../templates/supply.html")),
    ("services/rows.html", include_str!("../../templates/rows.html")),
    ("services/section.html", include_str!("../../templates/section.html")),
];

/// This feature, as one value.
pub fn feature() -> Feature {
    Feature {
        name: "services",
        kinds: vec![Service::declaration(), UrgentNumber::declaration()],
        pages: vec![
            Page { path: "services", params: facets::PARAMS, show: list::show },
            Page { path: map::PATH, params: facets::PARAMS, show: map::show },
            Page { path: "services/supply", params: supply::PARAMS, show: supply::show },
            Page { path: "services/{slug}", params: &[EMBED], show: service::show },
            Page { path: "urgent", params: &[], show: urgent::show },
        ],
        homes: vec![
            Home { kind: Service::NAME, path: |entry| format!("services/{}", entry.slug), listed: true, shared: false },
            Home { kind: UrgentNumber::NAME, path: |_| "urgent".to_owned(), listed: false, shared: false },
        ],
        blocks: vec![
            Block { on: "every-page", order: 10, show: blocks::person },
            Block { on: "home", order: 30, show: blocks::person_at_home },
            Block { on: "topic", order: 20, show: blocks::of_topic },
            Block { on: "organization", order: 10, show: blocks::of_organization },
            Block { on: "language", order: 10, show: blocks::of_language },
            Block { on: "district", order: 10, show: blocks::in_district },
            Block { on: "district", order: 20, show: blocks::for_district },
            Block { on: "start-now", order: 10, show: start::now },
            Block { on: "offline", order: 10, show: start::now },
            Block { on: "start-people", order: 10, show: start::show_people },
            Block { on: "start-keep", order: 10, show: start::keep },
            Block { on: "saved-entry", order: 10, show: start::kept },
            Block { on: "embeddable", order: 10, show: list::embeddable },
            Block { on: "sheet-entry", order: 10, show: contact::on_sheet },
            Block { on: "share-entry", order: 10, show: contact::to_share },
        ],
        supplies: vec![Supplies { kind: Service::NAME, counter: false, of: supplies::of_service }],
        nav: vec![(10, "services", "doors", "web-nav-services"), (50, "urgent", "alert", "web-nav-urgent")],
        essentials: vec![(10, "urgent"), (40, "services"), (50, "services/{slug}")],
        optional: true,
        templates: TEMPLATES,
        wording: wording(),
        ..Feature::default()
    }
}

fn wording() -> Vec<Resource> {
    integra_web::ftl! {
        readers: "services", "answers", "days", "map", "supply", "vocabulary";
        staff: "desk";
    }
}
