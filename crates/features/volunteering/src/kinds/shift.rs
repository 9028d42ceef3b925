//! A time at which an opportunity is done, with places of its own (schema.org `Event`).
//!
//! One that comes back each week is one shift: people sign up for one of its days.

use integra_common::{Common, CommonTexts, Location, Organization};
use integra_kernel::{Group, ItemId, Kind, Link, Term, Texts, fields::Line};
use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::opportunity::Opportunity;

/// Something people do in a shift, with places of its own: cooks, drivers.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Role {
    /// Stable id within the shift.
    #[field(required)]
    pub id: ItemId,
    /// How many people are needed; as many as come when absent.
    pub places: Option<i64>,
}

/// A day on which it is not done.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct DayOff {
    /// Stable id within the shift.
    #[field(required)]
    pub id: ItemId,
    /// The day.
    #[field(required)]
    pub day: Date,
}

/// A shift.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "shift", version = 1, texts = ShiftTexts, views(Card, Occurrence))]
pub struct Shift {
    /// What is done.
    #[field(required, column, section = "about")]
    pub opportunity: Link<Opportunity>,
    /// Who offers it.
    #[field(required, column, section = "about")]
    pub organization: Link<Organization>,
    /// Whether it takes place.
    #[field(required, vocabulary = "shift-status", terms("planned", "cancelled"), column, section = "about")]
    pub status: Term,
    /// The day, or the first one.
    #[field(required, column, section = "when")]
    pub day: Date,
    /// When it begins, by the clock on the city's wall.
    #[field(required, section = "when")]
    pub starts: Time,
    /// When it ends. Not later than `starts`: on the next day.
    #[field(required, section = "when")]
    pub ends: Time,
    /// How it comes back; once when absent.
    #[field(vocabulary = "repeats", terms("weekly", "fortnightly"), section = "when")]
    pub repeats: Option<Term>,
    /// The last day on which it comes back.
    #[field(section = "when")]
    pub last_day: Option<Date>,
    /// Days on which it is not done.
    #[serde(default)]
    #[field(group, section = "when")]
    pub days_off: Vec<DayOff>,
    /// How many people are needed each time, where it has no roles; as many as come when absent.
    #[field(section = "who")]
    pub places: Option<i64>,
    /// How many may wait for a place, each time.
    #[field(unsourced, section = "who")]
    pub waiting: Option<i64>,
    /// Roles, with places of their own.
    #[serde(default)]
    #[field(group, at_most = 12, section = "who")]
    pub roles: Vec<Role>,
    /// Where, when not where the opportunity is.
    #[field(section = "where")]
    pub location: Option<Link<Location>>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of a shift.
#[derive(Debug, Texts)]
pub struct ShiftTexts {
    /// What it is called: Saturday morning.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// What is done then, and what to bring.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// What a role does, in a few words.
    #[field(per = "roles", name = "name", required, at_most = 80)]
    pub role_name: Line,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
