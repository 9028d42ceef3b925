//! Public pages of volunteering.

mod blocks;
mod calendar;
mod feeds;
mod filters;
mod linked;
mod list;
mod map;
mod opportunity;
mod rules;
mod shift;
mod signing;
mod when;

use integra_kernel::Kind;
use integra_web::{
    Feature, Page,
    entrusted::Entrusted,
    feature::{Block, Home, Template},
    offering::Offers,
    show::EMBED,
    wording::Resource,
};

use crate::{Opportunity, Shift, VolunteeringRule, facets, fairness, offers, patterns::PATTERNS};

const TEMPLATES: &[Template] = &[
    ("volunteering/list.html", include_str!("../../templates/list.html")),
    ("volunteering/calendar.html", include_str!("../../templates/calendar.html")),
    ("volunteering/map.html", include_str!("../../templates/map.html")),
    ("volunteering/filters.html", include_str!("../../templates/filters.html")),
    ("volunteering/rows.html", include_str!("../../templates/rows.html")),
    ("volunteering/embed-list.html", include_str!("../../templates/embed-list.html")),
    ("volunteering/opportunity.html", include_str!("../../templates/opportunity.html")),
    ("volunteering/rules.html", include_str!("../../templates/rules.html")),
    ("volunteering/shift.html", include_str!("../../templates/shift.html")),
    ("volunteering/signing.html", include_str!("../../templates/signing.html")),
    ("volunteering/section.html", include_str!("../../templates/section.html")),
];

/// This feature, as one value.
pub fn feature() -> Feature {
    Feature {
        name: "volunteering",
        kinds: vec![Opportunity::declaration(), Shift::declaration(), VolunteeringRule::declaration()],
        pages: vec![
            Page { path: list::PATH, params: facets::PARAMS, show: list::show },
            Page { path: feeds::CALENDAR, params: facets::FEED_PARAMS, show: feeds::calendar },
            Page { path: feeds::FEED, params: facets::FEED_PARAMS, show: feeds::feed },
            Page { path: map::PATH, params: facets::MAP_PARAMS, show: map::show },
            Page { path: calendar::PATH, params: facets::CALENDAR_PARAMS, show: calendar::show },
            Page { path: rules::PATH, params: &[], show: rules::show },
            Page { path: "volunteering/shifts/{slug}", params: &[], show: shift::show },
            Page { path: "volunteering/{slug}", params: &[EMBED], show: opportunity::show },
        ],
        homes: vec![
            Home { kind: Opportunity::NAME, path: opportunity::path, listed: true, shared: false },
            Home { kind: Shift::NAME, path: shift::path, listed: false, shared: false },
            Home {
                kind: VolunteeringRule::NAME,
                path: |entry| format!("{}#rule-{}", rules::PATH, entry.slug),
                listed: false,
                shared: false,
            },
        ],
        offers: vec![
            Offers { kind: Opportunity::NAME, of: offers::of_opportunity, time: |_, _, _| None, looked_after: false },
            Offers { kind: Shift::NAME, of: offers::of_shift, time: offers::time_of_shift, looked_after: false },
        ],
        entrusted: vec![Entrusted {
            kind: Opportunity::NAME,
            concerns: fairness::concerns,
            lasts: fairness::lasts,
            patterns: PATTERNS,
        }],
        blocks: vec![
            Block { on: "take-part", order: 10, show: blocks::in_short },
            Block { on: "topic", order: 25, show: blocks::of_topic },
            Block { on: "organization", order: 20, show: blocks::of_organization },
            Block { on: "embeddable", order: 20, show: list::embeddable },
            Block { on: "sheet-entry", order: 30, show: blocks::on_sheet },
            Block { on: "share-entry", order: 30, show: blocks::to_share },
        ],
        unlisted: vec![feeds::CALENDAR, feeds::FEED],
        essentials: vec![(70, list::PATH)],
        optional: true,
        templates: TEMPLATES,
        wording: wording(),
        ..Feature::default()
    }
}

fn wording() -> Vec<Resource> {
    integra_web::ftl! {
        readers: "volunteering", "feeds", "map", "calendar", "vocabulary";
        staff: "desk", "desk-patterns";
    }
}
