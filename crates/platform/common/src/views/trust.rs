//! Where facts come from, when they were checked, and whether they may be out of date.

use integra_edition::Entry;
use integra_kernel::schedule::{self, NoticeState};
use integra_web::{Show, Text, wording::Arg};
use serde::Serialize;

use crate::kinds::shared::{Common, Law};

/// A source is called old when what it says was true this many years ago or more.
const OLD_AFTER_YEARS: i16 = 2;

/// The trust strip of a page.
#[derive(Debug, Clone, Serialize)]
pub struct Trust {
    /// When somebody last checked the facts.
    pub verified: Option<Day>,
    /// Where they come from.
    pub sources: Vec<Cited>,
    /// What the reader should know about their age.
    pub old: Option<String>,
    /// The law they are based on.
    pub law: Option<Based>,
}

/// The law an entry is based on.
#[derive(Debug, Clone, Serialize)]
pub struct Based {
    /// Its name, where somebody wrote it down.
    pub name: Option<Text>,
    /// The time whose rules are told, worded.
    pub as_of: Option<String>,
    /// That it has run out, with the day.
    pub ended: Option<String>,
}

/// A day in two spellings.
#[derive(Debug, Clone, Serialize)]
pub struct Day {
    /// For machines.
    pub iso: String,
    /// For people.
    pub words: String,
}

/// A source as cited.
#[derive(Debug, Clone, Serialize)]
pub struct Cited {
    /// Its title.
    pub name: Text,
    /// Its address.
    pub url: Option<String>,
    /// The time it speaks of, worded.
    pub as_of: Option<String>,
    /// The facts it supports; empty means all.
    pub facts: Vec<String>,
}

/// The trust strip of an entry. A page about an entry whose law has run out says so at its top, too.
pub fn trust(show: &Show, entry: &Entry, common: &Common) -> Trust {
    let wording = &show.site.wording;
    let verified =
        common.verified.map(|day| Day { iso: day.to_string(), words: wording.day(&show.lang, day, false, true) });
    let sources = common
        .sources
        .iter()
        .filter_map(|given| {
            let source = show.reader.follow(&given.source)?;
            Some(Cited {
                name: show.name(&source.entry),
                url: source.url.clone(),
                as_of: given.as_of.as_ref().map(|date| wording.date(&show.lang, date)),
                facts: given.facts.clone(),
            })
        })
        .collect();
    let newest = common.sources.iter().filter_map(|given| given.as_of.as_ref()?.latest()).max();
    let today = show.today();
    let years = newest.map(|newest| {
        today.year() - newest.year() - i16::from((newest.month(), newest.day()) > (today.month(), today.day()))
    });
    let old = years
        .filter(|years| *years >= OLD_AFTER_YEARS)
        .map(|years| show.say(old_words(entry), &[("years", Arg::Number(years.into()))]));
    Trust { verified, sources, old, law: common.law.as_ref().map(|law| based(show, entry, law)) }
}

/// Facts of entries that lead people somewhere.
const WAYS: [&str; 5] = ["locations", "schedules", "phones", "number", "steps"];

/// How the age of an entry's sources is worded: whoever goes somewhere because of it checks first, whoever only reads knows
/// that numbers change. Which kinds lead somewhere is told by their facts.
fn old_words(entry: &Entry) -> &'static str {
    if WAYS.iter().any(|fact| entry.facts.contains_key(*fact)) { "common-old" } else { "common-old-facts" }
}

/// The law an entry is based on, and whether it still holds today.
fn based(show: &Show, entry: &Entry, law: &Law) -> Based {
    let wording = &show.site.wording;
    let over = law.valid_until.filter(|last| {
        let state = schedule::notice_state(None, Some(*last), show.zone(), show.now());
        show.reader.until(state.changes_at);
        state.value == NoticeState::Over
    });
    let day = |last| Arg::Text(wording.day(&show.lang, last, false, true));
    let ended = over.map(|last| show.say("web-law-ended", &[("date", day(last))]));
    if let Some(words) = ended.as_ref().filter(|_| show.is_about(entry)) {
        show.warn(words.clone());
    }
    Based { name: show.text(entry, "law"), as_of: law.as_of.as_ref().map(|date| wording.date(&show.lang, date)), ended }
}

/// The notice of an entry, on the days it is shown.
pub fn notice(show: &Show, entry: &Entry, common: &Common) -> Option<Text> {
    let days = common.notice.as_ref()?;
    let state = schedule::notice_state(days.from, days.until, show.zone(), show.now());
    show.reader.until(state.changes_at);
    (state.value == NoticeState::Shown).then(|| show.text(entry, "notice")).flatten()
}
