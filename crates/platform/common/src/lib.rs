//! Kinds everyone links to: city, district, organization, location, media, topic, project, source, synonym; and the facts every kind shares.
//!
//! Features build on this room and never on one another: whatever two features both need to name stands here.

pub mod checks;
pub mod facets;
pub mod kinds;
pub mod month;
pub mod official;
pub mod pages;
pub mod plain;
mod profile;
pub mod saved;
pub mod share;
pub mod sheet;
pub mod start;
pub mod views;

pub use kinds::{
    city::{City, CityTexts},
    district::{District, DistrictTexts},
    location::{Location, LocationTexts},
    media::{Media, MediaTexts},
    organization::{Organization, OrganizationTexts},
    project::{Project, ProjectTexts},
    shared::{Common, CommonTexts, Phone, SourceUse, SpokenLanguage},
    source::{Source, SourceTexts},
    synonym::{Synonym, SynonymTexts},
    topic::{Topic, TopicTexts},
};

pub use pages::feature;
pub use profile::PLATFORM;

use integra_kernel::{Kind, KindDecl};

/// The declarations of this room's kinds.
pub fn declarations() -> Vec<KindDecl> {
    vec![
        City::declaration(),
        District::declaration(),
        Location::declaration(),
        Media::declaration(),
        Organization::declaration(),
        Project::declaration(),
        Source::declaration(),
        Synonym::declaration(),
        Topic::declaration(),
    ]
}
