//! The words of the log: what a record is and what a change can be.

use std::collections::BTreeMap;

use integra_kernel::{CityKey, EntryId, Lang, Slug, texts::Fields};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One immutable record of the log.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Its place in the log. Without gaps, in the order of commits.
    pub seq: i64,
    /// The `seq` of the first record of its transaction. A transaction is applied whole or not at all.
    pub tx: i64,
    /// When it was saved, in microseconds since 1970 (UTC).
    pub at: i64,
    /// Who saved it: an account id or the name of a job.
    pub author: String,
    /// The entry it is about.
    pub entry: Option<EntryId>,
    /// The city of that entry.
    pub city: String,
    /// What was saved.
    pub change: Change,
    /// Hex SHA-256 of the canonical body as it was saved; it outlives an erasure.
    pub hash: String,
    /// Whether the body has been erased: ids, kind and hash stay, facts and texts are empty.
    pub erased: bool,
}

/// What a record says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "lowercase")]
pub enum Change {
    /// A new state of the language-neutral facts of an entry. The first one makes the entry.
    Facts {
        /// The entry.
        entry: EntryId,
        /// Its kind, for instance `service`.
        kind: String,
        /// The version of the kind's declaration the facts follow.
        kind_version: u32,
        /// The city the entry belongs to, for good.
        city: CityKey,
        /// Its name in addresses; appending claims it.
        slug: Slug,
        /// The language its texts are written in first.
        source_language: Lang,
        /// The facts.
        facts: Map<String, Value>,
        /// The facts revision this one was edited from; none for a new entry.
        base: Option<i64>,
    },
    /// A new state of an entry's texts in one language.
    Texts {
        /// The entry.
        entry: EntryId,
        /// The language.
        lang: Lang,
        /// Field path to blocks.
        fields: Fields,
        /// The texts revision in this language it was edited from; none for the first.
        base: Option<i64>,
    },
    /// These revisions are what readers see from now on.
    Publish {
        /// The entry.
        entry: EntryId,
        /// The facts revision.
        facts: i64,
        /// The texts revision of each published language.
        texts: BTreeMap<Lang, i64>,
    },
    /// Readers no longer see the entry.
    Unpublish {
        /// The entry.
        entry: EntryId,
        /// What it is instead.
        state: Unpublished,
    },
    /// Something to do with an entry later. An entry has at most one planned publication and one planned withdrawal; a
    /// new one takes the place of the old.
    Schedule {
        /// The entry.
        entry: EntryId,
        /// When, in microseconds since 1970 (UTC).
        at: i64,
        /// What.
        action: ScheduledAction,
    },
    /// Nothing is planned for the entry any more.
    Unschedule {
        /// The entry.
        entry: EntryId,
    },
    /// How free something is, without a word about the people behind it.
    Availability {
        /// The entry.
        entry: EntryId,
        /// `open`, `few` or `full`.
        state: String,
    },
    /// Bodies and media are gone, here and everywhere this log is followed.
    Erase {
        /// The entry.
        entry: EntryId,
        /// Only its texts in this language; the whole entry when absent.
        lang: Option<Lang>,
        /// Media files erased with it.
        media: Vec<String>,
        /// Why, without naming a person.
        reason: String,
    },
    /// A record written by a newer version of the program: kept, passed on, not understood.
    #[serde(untagged)]
    Unknown(Map<String, Value>),
}

impl Change {
    /// The entry the change is about.
    pub fn entry(&self) -> Option<EntryId> {
        match self {
            Self::Facts { entry, .. }
            | Self::Texts { entry, .. }
            | Self::Publish { entry, .. }
            | Self::Unpublish { entry, .. }
            | Self::Schedule { entry, .. }
            | Self::Unschedule { entry }
            | Self::Availability { entry, .. }
            | Self::Erase { entry, .. } => Some(*entry),
            Self::Unknown(_) => None,
        }
    }

    /// The type of the record, as in its JSON.
    pub fn record(&self) -> &str {
        match self {
            Self::Facts { .. } => FACTS,
            Self::Texts { .. } => TEXTS,
            Self::Publish { .. } => PUBLISH,
            Self::Unpublish { .. } => "unpublish",
            Self::Schedule { .. } => "schedule",
            Self::Unschedule { .. } => "unschedule",
            Self::Availability { .. } => "availability",
            Self::Erase { .. } => ERASE,
            Self::Unknown(body) => body.get("record").and_then(Value::as_str).unwrap_or("unknown"),
        }
    }

    /// The language the record is about.
    pub(crate) fn lang(&self) -> Option<&Lang> {
        match self {
            Self::Texts { lang, .. } => Some(lang),
            Self::Erase { lang, .. } => lang.as_ref(),
            _ => None,
        }
    }

    /// Empties what an erasure must not leave behind.
    pub(crate) fn erase(&mut self) {
        match self {
            Self::Facts { facts, .. } => *facts = Map::new(),
            Self::Texts { fields, .. } => *fields = Fields::new(),
            _ => {}
        }
    }
}

pub(crate) const FACTS: &str = "facts";
pub(crate) const TEXTS: &str = "texts";
pub(crate) const PUBLISH: &str = "publish";
pub(crate) const ERASE: &str = "erase";

/// All types of records this version understands.
pub(crate) const KNOWN: [&str; 8] =
    [FACTS, TEXTS, PUBLISH, "unpublish", "schedule", "unschedule", "availability", ERASE];

/// What an entry is while readers do not see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unpublished {
    /// Being worked on.
    Draft,
    /// Over; its address says so and shows a way on.
    Archived,
}

/// What is done when the time has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ScheduledAction {
    /// Publish these revisions.
    Publish {
        /// The facts revision.
        facts: i64,
        /// The texts revision of each language.
        texts: BTreeMap<Lang, i64>,
    },
    /// Withdraw the entry.
    Unpublish(Unpublished),
}

/// A scheduled action whose time has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The entry.
    pub entry: EntryId,
    /// When it was to happen.
    pub at: i64,
    /// What is to happen.
    pub action: ScheduledAction,
    /// The record that scheduled it.
    pub seq: i64,
    /// Who scheduled it.
    pub author: String,
}

/// A slug and the entry it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlugRow {
    /// The entry.
    pub entry: EntryId,
    /// Whether the entry still goes by it; if not, its address redirects.
    pub current: bool,
}

/// One line of the list of erasures that outlives backups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    /// Its place in the log it was first appended to.
    pub seq: i64,
    /// When.
    pub at: i64,
    /// By whom.
    pub author: String,
    /// The entry.
    pub entry: EntryId,
    /// Only this language.
    pub lang: Option<Lang>,
    /// Media files.
    pub media: Vec<String>,
    /// Why.
    pub reason: String,
}

impl Erasure {
    /// The erasure a record of the log stands for.
    pub(crate) fn of(record: &Record) -> Option<Self> {
        let Change::Erase { entry, lang, media, reason } = &record.change else { return None };
        Some(Self {
            seq: record.seq,
            at: record.at,
            author: record.author.clone(),
            entry: *entry,
            lang: lang.clone(),
            media: media.clone(),
            reason: reason.clone(),
        })
    }

    /// Whether two lines are the same act: replayed on a restored log, it has another `seq`.
    pub(crate) fn is(&self, other: &Self) -> bool {
        (self.at, &self.author, self.entry, &self.lang, &self.media)
            == (other.at, &other.author, other.entry, &other.lang, &other.media)
    }
}
