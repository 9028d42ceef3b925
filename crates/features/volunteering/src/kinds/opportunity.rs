//! Something people can do for others without pay.
//!
//! There is no accepted standard for it: schema.org has `JobPosting` with `employmentType: VOLUNTEER` and no kind of its own
//! (schemaorg/schemaorg#2701). The groups of fields follow what volunteer centres ask (CIOC, Karrot, Helfertool), and
//! what newcomers need: languages with levels of the CEFR, and who helps with words.

use integra_common::{Common, CommonTexts, Location, Organization, Phone};
use integra_kernel::{
    Group, ItemId, Kind, Lang, Link, Term, Texts,
    dates::FuzzyDate,
    fields::{Line, Markdown},
    schedule::Hours,
};
use jiff::civil::Date;
use serde::Deserialize;

/// A language volunteers need, or can use.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct NeededLanguage {
    /// Stable id within the opportunity.
    #[field(required)]
    pub id: ItemId,
    /// The language.
    #[field(required)]
    pub language: Lang,
    /// How well (Common European Framework of Reference); any level when absent.
    #[field(vocabulary = "cefr", terms("a1", "a2", "b1", "b2", "c1", "c2"))]
    pub level: Option<Term>,
    /// Whether one cannot do without it.
    pub needed: Option<bool>,
}

/// An opportunity to volunteer.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "opportunity", version = 1, texts = OpportunityTexts, views(Card, Pin, Search))]
pub struct Opportunity {
    /// Who offers it.
    #[field(required, column, section = "about")]
    pub organization: Link<Organization>,
    /// Whether people are taken now.
    #[field(required, vocabulary = "opportunity-status", terms("open", "paused", "ended"), column, section = "about")]
    pub status: Term,
    /// What it is about.
    #[serde(default)]
    #[field(
        vocabulary = "interest",
        terms(
            "company",
            "children",
            "language",
            "newcomers",
            "food",
            "hands",
            "animals",
            "culture",
            "first-aid",
            "office"
        ),
        section = "about"
    )]
    pub interests: Vec<Term>,
    /// Whether one does it in an office, school, library or hospital of the city or the state.
    #[field(section = "about")]
    pub public_body: Option<bool>,
    /// Whether it suits somebody who has never volunteered here.
    #[field(unsourced, section = "about")]
    pub first: Option<bool>,
    /// Youngest age, in years.
    #[field(section = "who")]
    pub minimum_age: Option<i64>,
    /// Youngest age with the consent of a parent or guardian, in years.
    #[field(section = "who")]
    pub consent_age: Option<i64>,
    /// Oldest age, in years.
    #[field(section = "who")]
    pub maximum_age: Option<i64>,
    /// How heavy the work is.
    #[field(vocabulary = "effort", terms("light", "medium", "heavy"), section = "who")]
    pub effort: Option<Term>,
    /// Whether one needs a driving licence.
    #[field(section = "who")]
    pub driving: Option<bool>,
    /// Whether people are trained before they begin.
    #[field(section = "who")]
    pub training: Option<bool>,
    /// Where it is done.
    #[field(vocabulary = "work-place", terms("on-site", "remote", "both"), section = "where")]
    pub place: Option<Term>,
    /// The places.
    #[serde(default)]
    #[field(section = "where")]
    pub locations: Vec<Link<Location>>,
    /// How it comes back.
    #[field(vocabulary = "rhythm", terms("once", "regular", "flexible"), column, section = "when")]
    pub rhythm: Option<Term>,
    /// At which hours.
    #[serde(default)]
    #[field(group, section = "when")]
    pub schedules: Vec<Hours>,
    /// The day, or from when to when.
    #[field(section = "when")]
    pub period: Option<FuzzyDate>,
    /// Hours a week.
    #[field(section = "when")]
    pub weekly_hours: Option<i64>,
    /// For how many months at least.
    #[field(section = "when")]
    pub months: Option<i64>,
    /// The last day to say that one wants to.
    #[field(section = "when")]
    pub apply_by: Option<Date>,
    /// How many people are needed.
    #[field(section = "when")]
    pub places: Option<i64>,
    /// Whether people sign up on this portal, for a place or for a shift.
    #[field(unsourced, section = "contact")]
    pub sign_up: Option<bool>,
    /// How many may wait for a place, where people sign up on this portal.
    #[field(unsourced, section = "contact")]
    pub waiting: Option<i64>,
    /// Languages volunteers need or can use.
    #[serde(default)]
    #[field(group, section = "languages")]
    pub languages: Vec<NeededLanguage>,
    /// Languages the team speaks.
    #[serde(default)]
    #[field(section = "languages")]
    pub team_languages: Vec<Lang>,
    /// Whether somebody interprets.
    #[field(section = "languages")]
    pub interpreter: Option<bool>,
    /// What volunteers get.
    #[serde(default)]
    #[field(
        vocabulary = "benefit",
        terms("expenses", "meals", "certificate", "language-practice", "allowance", "accommodation"),
        section = "cost"
    )]
    pub benefits: Vec<Term>,
    /// Whether volunteers pay something.
    #[field(section = "cost")]
    pub fee: Option<bool>,
    /// Whether somebody would be paid for it if no volunteer did it.
    #[field(unsourced, section = "safety")]
    pub instead_of_job: Option<bool>,
    /// Whether one meets children or people at risk.
    #[field(section = "safety")]
    pub at_risk: Option<bool>,
    /// Whether an extract from the criminal record is asked for.
    #[field(section = "safety")]
    pub record_check: Option<bool>,
    /// Whether there is a written agreement.
    #[field(section = "safety")]
    pub contract: Option<bool>,
    /// Who insures volunteers.
    #[field(vocabulary = "insured", terms("organization", "state", "nobody"), section = "safety")]
    pub insured: Option<Term>,
    /// Whether one person looks after volunteers.
    #[field(section = "safety")]
    pub supervisor: Option<bool>,
    /// Where one applies.
    #[field(ty = "Url", section = "contact")]
    pub apply_url: Option<String>,
    /// Its page.
    #[field(ty = "Url", section = "contact")]
    pub website: Option<String>,
    /// Its e-mail address.
    #[field(ty = "Email", section = "contact")]
    pub email: Option<String>,
    /// Its telephones.
    #[serde(default)]
    #[field(group, section = "contact")]
    pub phones: Vec<Phone>,
    /// What colleagues should know and readers should not. Never in an edition.
    #[field(staff_only, unsourced, at_most = 1000, section = "trust")]
    pub note: Option<String>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of an opportunity.
#[derive(Debug, Texts)]
pub struct OpportunityTexts {
    /// What one does, in a few words.
    #[field(required, at_most = 120, section = "about")]
    pub name: Line,
    /// One sentence about it.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// What one does, for whom.
    #[field(plain = "B1", section = "about")]
    pub description: Markdown,
    /// What one should know or like.
    #[field(at_most = 300, plain = "B1", section = "who")]
    pub skills: Line,
    /// How one begins.
    #[field(plain = "B1", section = "contact")]
    pub how_to: Markdown,
    /// About some hours.
    #[field(per = "schedules", name = "note", at_most = 200)]
    pub schedule_note: Line,
    /// About a telephone.
    #[field(per = "phones", name = "note", at_most = 200)]
    pub phone_note: Line,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}
