//! Volunteering: what people can do for others in the city, in which language, when, and what to ask before they begin.
//!
//! This room knows opportunities, their shifts, and the rules a city tells about volunteering; `offers.rs` says what people can
//! sign up for. It must not know who does: forms, private links and letters are the room `signup`'s, places the store's.

pub mod agenda;
pub mod facets;
pub mod fairness;
pub mod kinds;
pub mod occasions;
mod offers;
mod pages;
pub mod patterns;
pub mod shifts;

pub use kinds::{
    opportunity::{Opportunity, OpportunityTexts},
    rule::{VolunteeringRule, VolunteeringRuleTexts},
    shift::{Shift, ShiftTexts},
};
pub use pages::feature;
