//! Facts on which sources disagree: both are shown, with who says so.

use integra_edition::Entry;
use integra_web::{Show, Text};
use serde::Serialize;

use crate::kinds::shared::Common;

/// One fact sources disagree on.
#[derive(Debug, Clone, Serialize)]
pub struct Differ {
    /// Its id, for the heading.
    pub id: String,
    /// What it is about.
    pub about: Text,
    /// What each source says.
    pub versions: Vec<Said>,
}

/// What one source says.
#[derive(Debug, Clone, Serialize)]
pub struct Said {
    /// The value.
    pub value: String,
    /// The source's title.
    pub source: Text,
    /// The source's address.
    pub url: Option<String>,
    /// When it said so, worded.
    pub as_of: Option<String>,
}

/// Everything sources of an entry disagree on.
pub fn differ(show: &Show, entry: &Entry, common: &Common) -> Vec<Differ> {
    let said = |version: &crate::kinds::shared::Version| {
        let source = show.reader.follow(&version.source)?;
        Some(Said {
            value: version.value.clone(),
            source: show.name(&source.entry),
            url: source.url.clone(),
            as_of: version.as_of.as_ref().map(|date| show.site.wording.date(&show.lang, date)),
        })
    };
    let all = common.contradictions.iter().filter_map(|contradiction| {
        Some(Differ {
            id: contradiction.id.to_string(),
            about: show.text(entry, &format!("contradictions/{}/about", contradiction.id))?,
            versions: contradiction.versions.iter().filter_map(said).collect(),
        })
    });
    all.collect()
}
