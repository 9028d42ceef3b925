//! The web: turns an edition into pages. Front cache, page frame, wording, templates, errors.
//!
//! A feature brings pages as plain functions from a [`Show`] (one city, one language, one moment) to a page; this room
//! finds the right one for an address, frames what it returns, words what goes wrong and hands the bytes to the front.
//!
//! Architecture invariant: this crate knows no concrete kind. What it must know about a city arrives as a
//! [`CityProfile`], made by the room that owns the kind.

pub mod city;
pub mod entrusted;
pub mod feature;
pub mod finding;
pub mod forms;
pub mod front;
mod lent;
pub mod maps;
pub mod offering;
pub mod pack;
pub mod qr;
pub mod query;
pub mod quota;
pub mod routes;
pub mod show;
pub mod site;
pub mod stop;
pub mod supplying;
pub mod templates;
pub mod text;
pub mod theme;
mod told;
pub mod wording;

pub use city::CityProfile;
pub use feature::{Feature, Page, Template};
pub use show::{Body, Show};
pub use site::Site;
pub use stop::Stop;
pub use text::Text;
