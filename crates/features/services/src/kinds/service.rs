//! Help an organization offers.

use integra_common::{Common, CommonTexts, District, Location, Organization, Phone, SpokenLanguage};
use integra_kernel::{
    Group, ItemId, Kind, Link, Term, Texts,
    fields::{Line, Markdown},
    schedule::Hours,
};
use serde::Deserialize;

/// One price.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Cost {
    /// Stable id within the service.
    #[field(required)]
    pub id: ItemId,
    /// How much, when known.
    #[field(ty = "Decimal")]
    pub amount: Option<String>,
    /// Currency of the amount, ISO 4217.
    #[field(at_most = 3)]
    pub currency: Option<String>,
}

/// A document people must bring (HSDS `required_document`).
#[derive(Debug, Clone, Deserialize, Group)]
pub struct RequiredDocument {
    /// Stable id within the service.
    #[field(required)]
    pub id: ItemId,
    /// Where its form or description is.
    #[field(ty = "Url")]
    pub url: Option<String>,
}

/// An area whose people the service is for (HSDS `service_area`).
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Area {
    /// Stable id within the service.
    #[field(required)]
    pub id: ItemId,
    /// The district, when the area is one.
    pub district: Option<Link<District>>,
}

/// A service (HSDS `service`).
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "service", version = 1, texts = ServiceTexts, views(Card, Pin, Search))]
pub struct Service {
    /// Who offers it.
    #[field(required, column, section = "about")]
    pub organization: Link<Organization>,
    /// Where.
    #[serde(default)]
    #[field(section = "where")]
    pub locations: Vec<Link<Location>>,
    /// Whether it is offered now.
    #[field(
        required,
        vocabulary = "service-status",
        terms("active", "inactive", "temporarily-closed"),
        column,
        section = "about"
    )]
    pub status: Term,
    /// When, and in which languages.
    #[serde(default)]
    #[field(group, section = "when")]
    pub schedules: Vec<Hours>,
    /// Its telephones; the organization's when there are none.
    #[serde(default)]
    #[field(group, section = "contact")]
    pub phones: Vec<Phone>,
    /// Its e-mail address.
    #[field(ty = "Email", section = "contact")]
    pub email: Option<String>,
    /// Its page.
    #[field(ty = "Url", section = "contact")]
    pub website: Option<String>,
    /// Languages people are helped in.
    #[serde(default)]
    #[field(group, section = "languages")]
    pub languages: Vec<SpokenLanguage>,
    /// Whether it costs anything.
    #[field(vocabulary = "cost", terms("free", "paid"), section = "cost")]
    pub cost: Option<Term>,
    /// What it costs (HSDS `cost_option`).
    #[serde(default)]
    #[field(group, section = "cost")]
    pub costs: Vec<Cost>,
    /// Whether one must book.
    #[field(vocabulary = "appointment", terms("not-needed", "needed", "possible"), section = "when")]
    pub appointment: Option<Term>,
    /// Where one books.
    #[field(ty = "Url", section = "when")]
    pub appointment_url: Option<String>,
    /// Youngest age, in years.
    #[field(section = "who")]
    pub minimum_age: Option<i64>,
    /// Oldest age, in years.
    #[field(section = "who")]
    pub maximum_age: Option<i64>,
    /// What to bring.
    #[serde(default)]
    #[field(group, section = "bring")]
    pub documents: Vec<RequiredDocument>,
    /// Whose area it serves.
    #[serde(default)]
    #[field(group, section = "who")]
    pub areas: Vec<Area>,
    /// How long a visit takes, in minutes.
    #[field(section = "when")]
    pub duration_minutes: Option<i64>,
    /// Whether it is for people in danger or need now.
    #[field(unsourced, section = "about")]
    pub urgent: Option<bool>,
    /// What colleagues should know and readers should not. Never in an edition.
    #[field(staff_only, unsourced, at_most = 1000, section = "trust")]
    pub note: Option<String>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of a service.
#[derive(Debug, Texts)]
pub struct ServiceTexts {
    /// Its name.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// What it does.
    #[field(plain = "B1", section = "about")]
    pub description: Markdown,
    /// Who can come.
    #[field(at_most = 300, plain = "B1", section = "who")]
    pub eligibility: Line,
    /// How to use it.
    #[field(plain = "B1", section = "bring")]
    pub how_to: Markdown,
    /// A sentence to show at the counter.
    #[field(at_most = 200, plain = "B1", section = "bring")]
    pub counter: Line,
    /// About some hours.
    #[field(per = "schedules", name = "note", at_most = 200)]
    pub schedule_note: Line,
    /// About a telephone.
    #[field(per = "phones", name = "note", at_most = 200)]
    pub phone_note: Line,
    /// About a language.
    #[field(per = "languages", name = "note", at_most = 200)]
    pub language_note: Line,
    /// What a price is for.
    #[field(per = "costs", name = "note", at_most = 200)]
    pub cost_note: Line,
    /// Name of a document to bring.
    #[field(per = "documents", name = "name", required, at_most = 160)]
    pub document_name: Line,
    /// Name of an area.
    #[field(per = "areas", name = "name", required, at_most = 120)]
    pub area_name: Line,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
