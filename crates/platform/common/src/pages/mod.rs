//! Pages of the kinds everyone links to, and the pages that explain the portal itself.

mod data;
pub mod districts;
mod home;
mod languages;
mod network;
mod network_languages;
mod offline;
pub mod organizations;
mod plain;
mod projects;
mod saved;
mod search;
mod start;
pub mod topics;

use integra_edition::Entry;
use integra_kernel::Kind;
use integra_web::{
    Feature, Page,
    feature::{Block, Home, Template},
    routes,
    show::EMBED,
    wording::Resource,
};

use crate::{District, Organization, Project, Topic, declarations};

const TEMPLATES: &[Template] = &[
    ("common/map.html", include_str!("../../templates/map.html")),
    ("common/home.html", include_str!("../../templates/home.html")),
    ("common/districts.html", include_str!("../../templates/districts.html")),
    ("common/district.html", include_str!("../../templates/district.html")),
    ("common/network.html", include_str!("../../templates/network.html")),
    ("common/network-languages.html", include_str!("../../templates/network-languages.html")),
    ("common/data.html", include_str!("../../templates/data.html")),
    ("common/imprint.html", include_str!("../../templates/imprint.html")),
    ("common/topics.html", include_str!("../../templates/topics.html")),
    ("common/topic.html", include_str!("../../templates/topic.html")),
    ("common/organizations.html", include_str!("../../templates/organizations.html")),
    ("common/organization.html", include_str!("../../templates/organization.html")),
    ("common/project.html", include_str!("../../templates/project.html")),
    ("common/languages.html", include_str!("../../templates/languages.html")),
    ("common/language.html", include_str!("../../templates/language.html")),
    ("common/start.html", include_str!("../../templates/start.html")),
    ("common/offline.html", include_str!("../../templates/offline.html")),
    ("common/saved.html", include_str!("../../templates/saved.html")),
    ("common/search.html", include_str!("../../templates/search.html")),
    ("common/hints.html", include_str!("../../templates/hints.html")),
    ("common/save.html", include_str!("../../templates/save.html")),
    ("common/plain.html", include_str!("../../templates/plain.html")),
];

const PAGES: &[Page] = &[
    Page { path: "", params: &[], show: home::show },
    Page { path: "topics", params: &[], show: topics::list },
    Page { path: "topics/{slug}", params: &[], show: topics::show },
    Page { path: "districts", params: &[], show: districts::list },
    Page { path: "districts/{slug}", params: &[], show: districts::show },
    Page { path: "organizations", params: &[], show: organizations::list },
    Page { path: "organizations/{slug}", params: &[], show: organizations::show },
    Page { path: "projects/{slug}", params: &[], show: projects::show },
    Page { path: "languages", params: &[EMBED], show: languages::list },
    Page { path: "languages/{tag}", params: &[], show: languages::show },
    Page { path: "start", params: crate::start::PARAMS, show: start::show },
    Page { path: "saved", params: crate::saved::PARAMS, show: saved::show },
    Page { path: "offline", params: &[], show: offline::show },
    Page { path: "search", params: &["q"], show: search::show },
    Page { path: "search/hints", params: &["q"], show: search::hints },
    Page { path: "about", params: &[], show: plain::about },
    Page { path: "privacy", params: &[], show: plain::privacy },
    Page { path: routes::clear::PATH, params: &[], show: routes::clear::page },
    Page { path: "accessibility", params: &[], show: plain::accessibility },
    Page { path: "data", params: &[], show: data::show },
    Page { path: "imprint", params: &[], show: plain::imprint },
];

fn path_of(folder: &'static str, entry: &Entry) -> String {
    format!("{folder}/{}", entry.slug)
}

/// This room as a feature every installation has.
pub fn feature() -> Feature {
    Feature {
        name: "common",
        kinds: declarations(),
        pages: PAGES.to_vec(),
        homes: vec![
            Home { kind: Topic::NAME, path: |entry| path_of("topics", entry), listed: true, shared: true },
            Home { kind: District::NAME, path: |entry| path_of("districts", entry), listed: true, shared: false },
            Home {
                kind: Organization::NAME,
                path: |entry| path_of("organizations", entry),
                listed: true,
                shared: false,
            },
            Home { kind: Project::NAME, path: |entry| path_of("projects", entry), listed: true, shared: true },
        ],
        offers: Vec::new(),
        entrusted: Vec::new(),
        serves: Vec::new(),
        blocks: vec![Block { on: "every-page", order: 5, show: saved::save }],
        unlisted: vec!["saved", "search", "search/hints", "offline"],
        nav: Vec::new(),
        essentials: vec![
            (20, ""),
            (30, "map"),
            (80, "topics"),
            (90, "topics/{slug}"),
            (100, "organizations"),
            (105, "organizations/{slug}"),
            (160, "languages"),
            (170, "districts"),
        ],
        optional: false,
        templates: TEMPLATES,
        wording: resources(),
    }
}

fn resources() -> Vec<Resource> {
    integra_web::ftl! {
        readers:
            "common", "districts", "map", "start", "saved", "offline", "speakers", "network", "data", "privacy", "search",
            "vocabulary-careful", "vocabulary";
        staff: "desk", "desk-synonyms", "desk-trust", "desk-official", "desk-media", "desk-districts";
    }
}
