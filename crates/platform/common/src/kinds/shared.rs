//! Facts and texts every kind carries, and repeated facts several kinds use.

use integra_kernel::{Group, ItemId, Lang, Link, Term, dates::FuzzyDate, fields::Line, schedule::Weekday};
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{project::Project, source::Source, topic::Topic};

/// Brings facts that named their district in words (version 1 of places and channels) to a link to one: the words become
/// the neighbourhood, with whatever source speaks for them. Which entry they mean only a person can say.
pub fn district_in_words(facts: &mut Map<String, Value>) {
    let Some(words) = facts.remove("district") else { return };
    facts.insert("neighbourhood".to_owned(), words);
    let sources = facts.get_mut("sources").and_then(Value::as_array_mut).into_iter().flatten();
    let named = sources.filter_map(|source| source.get_mut("facts")?.as_array_mut()).flatten();
    named.filter(|fact| **fact == "district").for_each(|fact| *fact = "neighbourhood".into());
}

/// Where facts of an entry come from.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct SourceUse {
    /// Stable id within the entry.
    #[field(required)]
    pub id: ItemId,
    /// The page or document.
    #[field(required)]
    pub source: Link<Source>,
    /// The facts and texts it supports; empty means all of them.
    #[serde(default)]
    pub facts: Vec<String>,
    /// The time the source speaks of.
    pub as_of: Option<FuzzyDate>,
}

/// A note readers must see for a while: a closure, a move, a change of rules.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Notice {
    /// First day it is shown.
    pub from: Option<Date>,
    /// Last day it is shown.
    pub until: Option<Date>,
}

/// One version of a fact sources disagree on.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Version {
    /// Stable id within the contradiction.
    #[field(required)]
    pub id: ItemId,
    /// Who says so.
    #[field(required)]
    pub source: Link<Source>,
    /// What it says.
    #[field(required)]
    pub value: String,
    /// When it said so.
    pub as_of: Option<FuzzyDate>,
}

/// A fact on which sources disagree; both versions are kept and shown.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Contradiction {
    /// Stable id within the entry.
    #[field(required)]
    pub id: ItemId,
    /// What each source says.
    #[field(group)]
    pub versions: Vec<Version>,
}

/// The law or rule an entry is based on. Its name is the text `law`.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Law {
    /// The time whose rules are told.
    pub as_of: Option<FuzzyDate>,
    /// The last day for which it is known to be valid.
    pub valid_until: Option<Date>,
}

/// Facts every kind carries.
#[derive(Debug, Clone, Default, Deserialize, Group)]
pub struct Common {
    /// The doors under which readers find it.
    #[serde(default)]
    #[field(unsourced, section = "portal")]
    pub topics: Vec<Link<Topic>>,
    /// Funded work it belongs to; only such entries carry a funding statement.
    #[serde(default)]
    #[field(unsourced, section = "portal")]
    pub projects: Vec<Link<Project>>,
    /// The day somebody last checked its facts.
    #[field(unsourced, section = "trust")]
    pub verified: Option<Date>,
    /// Where its facts come from.
    #[serde(default)]
    #[field(group, unsourced, section = "trust")]
    pub sources: Vec<SourceUse>,
    /// When its notice is shown.
    #[field(group, section = "notice")]
    pub notice: Option<Notice>,
    /// What sources disagree on.
    #[serde(default)]
    #[field(group, unsourced, section = "trust")]
    pub contradictions: Vec<Contradiction>,
    /// The law it is based on.
    #[field(group, section = "trust")]
    pub law: Option<Law>,
    /// Why a wrong word in it does harm. A city may forbid that such texts are shown as only a machine translated them.
    #[field(unsourced, vocabulary = "careful", terms("urgent", "rights", "deadline"), section = "portal")]
    pub careful: Option<Term>,
    /// Why its sentences may be longer than plain language allows. Never in an edition.
    #[field(staff_only, unsourced, at_most = 300, section = "trust")]
    pub plain_excuse: Option<String>,
}

impl Common {
    /// Whether the entry is about danger: a wrong word in it does harm at once.
    pub fn is_about_danger(&self) -> bool {
        self.careful.as_ref().is_some_and(|term| term.is("urgent"))
    }
}

/// Texts every kind carries. They follow the kind's own name and summary.
#[derive(Debug, integra_kernel::Texts)]
pub struct CommonTexts {
    /// What readers must know for a while.
    #[field(at_most = 500, plain = "B1", section = "notice")]
    pub notice: Line,
    /// What a contradiction is about.
    #[field(per = "contradictions", name = "about", at_most = 300)]
    pub contradiction: Line,
    /// The name of the law or rule it is based on.
    #[field(at_most = 200, section = "trust")]
    pub law: Line,
}

/// A telephone number.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Phone {
    /// Stable id within the entry.
    #[field(required)]
    pub id: ItemId,
    /// The number in international form, with spaces for reading.
    #[field(required, at_most = 40)]
    pub number: String,
    /// What it is for.
    #[field(name = "type", vocabulary = "phone-type", terms("voice", "text", "fax"))]
    #[serde(rename = "type")]
    pub ty: Option<Term>,
    /// Languages answered on it.
    #[serde(default)]
    pub languages: Vec<Lang>,
}

impl Phone {
    /// The number as a `tel:` address: digits and a leading plus.
    pub fn href(&self) -> String {
        let digits = self.number.chars().filter(|c| c.is_ascii_digit() || *c == '+');
        digits.fold(String::from("tel:"), |mut href, digit| {
            href.push(digit);
            href
        })
    }
}

/// A language people are helped in, and when.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct SpokenLanguage {
    /// Stable id within the entry.
    #[field(required)]
    pub id: ItemId,
    /// The language.
    #[field(required)]
    pub language: Lang,
    /// The days it is spoken; empty means whenever the place is open.
    #[serde(default)]
    pub days: Vec<Weekday>,
    /// Whether an interpreter speaks it rather than the staff.
    pub interpreter: Option<bool>,
}
