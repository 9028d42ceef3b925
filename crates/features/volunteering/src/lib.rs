//! Volunteering: what people can do for others in the city, in which language, when, and what to ask before they begin.
//!
//! This room knows opportunities and the rules a city tells about volunteering. It must not know who signs up: places,
//! waiting lists and private links are the store's.

pub mod facets;
pub mod kinds;
pub mod occasions;
mod pages;

pub use kinds::{
    opportunity::{Opportunity, OpportunityTexts},
    rule::{VolunteeringRule, VolunteeringRuleTexts},
};
pub use pages::feature;
