//! Services: what organizations do for newcomers, where, when, in which languages, for how much; and numbers for
//! danger.

pub mod days;
pub mod facets;
pub mod hours;
pub mod kinds;
mod pages;
pub mod start;
pub mod supply;

pub use kinds::{
    service::{Service, ServiceTexts},
    urgent_number::{UrgentNumber, UrgentNumberTexts},
};
pub use pages::feature;
