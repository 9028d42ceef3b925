//! Somebody who sits somewhere at set hours and talks with people in some languages.
//!
//! HSDS has no word for it: it is a `schedule` of a service at a location with the languages of one person. Whoever sits
//! there is named by their role; a name stands here only where they have agreed to it.

use integra_common::{Common, CommonTexts, Location, Organization, Phone};
use integra_kernel::{
    EntryId, Group, ItemId, Kind, Lang, Link, Term, Texts,
    fields::{Line, Markdown},
    schedule::Hours,
};
use jiff::civil::{Date, Time};
use serde::Deserialize;

/// Days on which a session is not held, or at other hours: a holiday, a leave, the summer.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Exception {
    /// Stable id within the session.
    #[field(required)]
    pub id: ItemId,
    /// The first day.
    #[field(required)]
    pub from: Date,
    /// The last day; the first when absent.
    pub until: Option<Date>,
    /// When it begins on these days. Without any hours it is not held.
    pub opens: Option<Time>,
    /// When it ends on these days.
    pub closes: Option<Time>,
}

/// A counter session.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "counter-session", version = 1, texts = CounterSessionTexts, views(Card, Search))]
pub struct CounterSession {
    /// Whose it is.
    #[field(required, column, section = "about")]
    pub organization: Link<Organization>,
    /// The service that is given there.
    #[field(links("service"), section = "about")]
    pub service: Option<EntryId>,
    /// Who sits there, by their work.
    #[field(
        required,
        vocabulary = "counter-role",
        terms(
            "intercultural-worker",
            "interpreter",
            "adviser",
            "social-worker",
            "legal-adviser",
            "psychologist",
            "registration-clerk",
            "volunteer-guide"
        ),
        column,
        section = "about"
    )]
    pub role: Term,
    /// Whether it is held now.
    #[field(required, vocabulary = "counter-status", terms("held", "paused", "ended"), column, section = "about")]
    pub status: Term,
    /// Where.
    #[field(section = "where")]
    pub location: Option<Link<Location>>,
    /// When, week by week.
    #[serde(default)]
    #[field(group, section = "when")]
    pub schedules: Vec<Hours>,
    /// Days on which it is otherwise.
    #[serde(default)]
    #[field(group, section = "when")]
    pub exceptions: Vec<Exception>,
    /// How long one time is that somebody can have, in minutes. Without it people come in turn.
    #[field(unsourced, section = "when")]
    pub slot_minutes: Option<i64>,
    /// How many people come at one time; one when absent.
    #[field(unsourced, section = "when")]
    pub places_per_slot: Option<i64>,
    /// How long before a time one must ask for it, in hours.
    #[field(unsourced, section = "when")]
    pub notice_hours: Option<i64>,
    /// How many days ahead times are given.
    #[field(unsourced, section = "when")]
    pub ahead_days: Option<i64>,
    /// The ways to reach them.
    #[serde(default)]
    #[field(
        vocabulary = "counter-channel",
        terms("in-person", "phone", "video", "email", "accompany"),
        section = "contact"
    )]
    pub channels: Vec<Term>,
    /// Whether people ask and book here, on this portal, as far as the city lets them.
    #[field(unsourced, section = "contact")]
    pub sign_up: Option<bool>,
    /// Languages they speak.
    #[serde(default)]
    #[field(section = "languages")]
    pub languages: Vec<Lang>,
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
    /// What colleagues should know and readers should not. Never in an edition.
    #[field(staff_only, unsourced, at_most = 1000, section = "trust")]
    pub note: Option<String>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

impl CounterSession {
    /// Languages spoken there: its own, then those of its hours.
    pub fn spoken(&self) -> Vec<Lang> {
        let mut all: Vec<Lang> = Vec::new();
        for lang in self.languages.iter().chain(self.schedules.iter().flat_map(|row| &row.languages)) {
            if !all.contains(lang) {
                all.push(lang.clone());
            }
        }
        all
    }
}

/// Texts of a counter session.
#[derive(Debug, Texts)]
pub struct CounterSessionTexts {
    /// What it is called.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// The name they want to be shown under, only where they have agreed.
    #[field(at_most = 60, section = "about")]
    pub alias: Line,
    /// What one can ask there.
    #[field(plain = "B1", section = "about")]
    pub description: Markdown,
    /// How one reaches them.
    #[field(plain = "B1", section = "contact")]
    pub how_to: Markdown,
    /// About some hours.
    #[field(per = "schedules", name = "note", at_most = 200)]
    pub schedule_note: Line,
    /// Why it is otherwise.
    #[field(per = "exceptions", name = "reason", at_most = 200)]
    pub exception_reason: Line,
    /// About a telephone.
    #[field(per = "phones", name = "note", at_most = 200)]
    pub phone_note: Line,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
