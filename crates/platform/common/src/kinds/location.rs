//! A place people go to.

use integra_kernel::{
    Group, Kind, Link, Term, Texts,
    fields::{Line, Markdown},
    kinds::Upcast,
};
use serde::Deserialize;

use super::{
    district::District,
    shared::{self, Common, CommonTexts},
};

/// Version 1 named the district in words.
pub const UPCASTS: &[Upcast] = &[Upcast { from: 1, facts: shared::district_in_words }];

/// A point on the earth, WGS 84 degrees as decimal text so that nothing is rounded.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Point {
    /// Latitude, -90 to 90.
    #[field(required, ty = "Decimal")]
    pub lat: String,
    /// Longitude, -180 to 180.
    #[field(required, ty = "Decimal")]
    pub lon: String,
}

impl Point {
    /// Where it is on a map; `None` when it is not on the earth.
    pub fn place(&self) -> Option<integra_map::Place> {
        integra_map::Place::new(self.lon.parse().ok()?, self.lat.parse().ok()?)
    }
}

/// A location (HSDS `location` with its `address`).
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "location", version = 2, texts = LocationTexts, upcasts = UPCASTS, views(Pin))]
pub struct Location {
    /// How one gets there.
    #[field(
        required,
        unsourced,
        vocabulary = "location-type",
        terms("physical", "postal", "virtual"),
        section = "about"
    )]
    pub location_type: Term,
    /// Street and number, in the local spelling.
    #[field(at_most = 120, column, section = "where")]
    pub street: Option<String>,
    /// Town.
    #[field(at_most = 80, section = "where")]
    pub locality: Option<String>,
    /// Postal code.
    #[field(at_most = 16, section = "where")]
    pub postal_code: Option<String>,
    /// Country, ISO 3166-1 alpha-2.
    #[field(at_most = 2, section = "where")]
    pub country: Option<String>,
    /// District of the city.
    #[field(column, section = "where")]
    pub district: Option<Link<District>>,
    /// The part of town in words, where it is smaller than a district or has no entry.
    #[field(at_most = 80, section = "where")]
    pub neighbourhood: Option<String>,
    /// Where it is.
    #[field(group, section = "where")]
    pub point: Option<Point>,
    /// Whether the point only shows about where it is; the page says so.
    #[field(unsourced, section = "where")]
    pub approximate: Option<bool>,
    /// Whether one can get in without steps.
    #[field(vocabulary = "yes-no", terms("yes", "no"), section = "where")]
    pub step_free: Option<Term>,
    /// Floor and room, in the local spelling.
    #[field(at_most = 80, section = "where")]
    pub floor: Option<String>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

impl Location {
    /// Whether it is known to have a way in without steps.
    pub fn is_step_free(&self) -> bool {
        self.step_free.as_ref().is_some_and(|term| term.is("yes"))
    }
}

/// Texts of a location.
#[derive(Debug, Texts)]
pub struct LocationTexts {
    /// Its name.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// How to find it.
    #[field(plain = "B1", section = "where")]
    pub directions: Markdown,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
