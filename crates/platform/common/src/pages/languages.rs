//! Languages: the ones the portal is read in, and everything that speaks one of the wider list people speak.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use integra_edition::{Entry, Of};
use integra_kernel::{CityKey, Lang, lang};
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    wording::Arg,
};
use serde::Serialize;

use super::organizations::{Call, calls};
use crate::{
    Organization,
    views::{self, Spoken, Step},
};

#[derive(Serialize)]
struct LanguagesPage {
    crumbs: Vec<Step>,
    interface: Vec<Interface>,
    spoken: Vec<Spoken>,
}

#[derive(Serialize)]
struct Interface {
    language: Spoken,
    home: String,
    translated: usize,
    total: usize,
}

#[derive(Serialize)]
struct LanguagePage {
    crumbs: Vec<Step>,
    language: Spoken,
    home: Option<String>,
    speakers: Vec<Speaker>,
    blocks: Vec<String>,
}

/// An organization whose people speak a language.
#[derive(Serialize)]
struct Speaker {
    card: Card,
    /// On which days, where they are known.
    days: Option<String>,
    interpreter: bool,
    note: Option<Text>,
    calls: Vec<Call>,
}

fn speaker(show: &Show, organization: &Of<Organization>, lang: &Lang) -> Option<Speaker> {
    let spoken = organization.languages.iter().find(|spoken| spoken.language == *lang)?;
    Some(Speaker {
        card: show.card(&organization.entry),
        days: (!spoken.days.is_empty()).then(|| show.site.wording.weekdays(&show.lang, &spoken.days)),
        interpreter: spoken.interpreter == Some(true),
        note: show.text(&organization.entry, &format!("languages/{}/note", spoken.id)),
        calls: calls(show, &organization.entry, &organization.phones),
    })
}

/// Languages an entry says it speaks, wherever its kind keeps them (`language`, `languages`, those of its hours).
pub(super) fn spoken_by(facts: &serde_json::Map<String, serde_json::Value>) -> Vec<Lang> {
    let list = |facts: &serde_json::Map<String, serde_json::Value>, name: &str| {
        facts.get(name).and_then(|value| value.as_array()).cloned().unwrap_or_default()
    };
    let one = facts.get("language").and_then(|value| value.as_str().map(str::to_owned));
    let timed = list(facts, "schedules").into_iter().filter_map(|hours| Some(list(hours.as_object()?, "languages")));
    let many = list(facts, "languages").into_iter().chain(timed.flatten());
    let many = many.filter_map(|item| item.as_str().or_else(|| item.get("language")?.as_str()).map(str::to_owned));
    one.into_iter().chain(many).filter_map(|tag| Lang::parse(&tag).ok()).collect()
}

/// All languages somebody or something in the city speaks, by name.
pub(super) fn all_spoken(show: &Show) -> Vec<Lang> {
    views::by_name(show, spoken_in(show, show.key()))
}

/// The languages somebody or something in a city speaks.
pub(super) fn spoken_in(show: &Show, city: &CityKey) -> BTreeSet<Lang> {
    let edition = show.reader.edition();
    let mut found = BTreeSet::new();
    for kind in show.site.kinds.iter().filter(|kind| kind.name != "city") {
        // Through the reader, so that the page is made anew when the list changes.
        show.reader.depend_on_list(city, kind.name);
        for entry in edition.list(city, kind.name) {
            show.reader.entry(entry.id);
            found.extend(spoken_by(&entry.facts));
        }
    }
    found
}

pub(super) fn list(show: &Show) -> Result<Body, Stop> {
    if show.key().is_all() {
        return super::network_languages::show(show);
    }
    let coverage = coverage(show);
    let interface = show.city.languages.iter().map(|language| {
        let (translated, total) = coverage.get(language).copied().unwrap_or_default();
        Interface {
            language: views::spoken(show, language),
            home: show.site.urls().page(show.key(), language, "", &[]),
            translated,
            total,
        }
    });
    let page = LanguagesPage {
        crumbs: views::crumbs(show, None),
        interface: interface.collect(),
        spoken: all_spoken(show).iter().map(|lang| views::spoken(show, lang)).collect(),
    };
    let head = Head {
        title: show.say("common-languages", &[]),
        description: show.say("common-languages-lede", &[]),
        ..Head::default()
    };
    show.page("common/languages.html", head, page)
}

/// Entries with all of their texts in each language, of all entries of the city that have any: a name alone is not a
/// translation.
fn coverage(show: &Show) -> BTreeMap<Lang, (usize, usize)> {
    let edition = show.reader.edition();
    let texts = |entry: &Entry| entry.texts.get(&entry.source).is_some_and(|texts| !texts.is_empty());
    let entries: Vec<_> = edition.entries().filter(|entry| entry.city == *show.key() && texts(entry)).collect();
    let count = |wanted: &Lang| {
        let has = entries.iter().filter(|entry| {
            let own = entry.texts.get(&entry.source).map(|texts| texts.keys());
            let chain = lang::chain(wanted, &[], wanted);
            let here = |path: &String| {
                let worded = entry.worded(&chain, path);
                worded.is_some_and(|worded| worded.pieces.iter().all(|piece| piece.lang == wanted))
            };
            own.is_some_and(|mut paths| paths.all(here))
        });
        (has.count(), entries.len())
    };
    show.city.languages.iter().map(|lang| (lang.clone(), count(lang))).collect()
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let lang = Lang::parse(show.capture("tag")).map_err(|_| Stop::NotFound)?;
    if lang.as_str() != show.capture("tag") {
        return Err(Stop::Moved(show.url(&format!("languages/{lang}"))));
    }
    if !all_spoken(show).contains(&lang) && !show.city.languages.contains(&lang) {
        return Err(Stop::NotFound);
    }
    let organizations = show.reader.list::<Organization>(show.key());
    let page = LanguagePage {
        crumbs: views::crumbs(show, Some(("languages", "common-languages"))),
        home: show.city.languages.contains(&lang).then(|| show.site.urls().page(show.key(), &lang, "", &[])),
        speakers: organizations.iter().filter_map(|organization| speaker(show, organization, &lang)).collect(),
        blocks: show.blocks("language", None)?,
        language: views::spoken(show, &lang),
    };
    let title = show.say("common-language-title", &[("language", Arg::Text(page.language.name.clone()))]);
    let head = Head { title, ..Head::default() };
    show.page("common/language.html", head, page)
}

/// That other sites may show it.
pub(super) fn embeddable(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    Ok(Some(format!("languages\t{}", show.say("web-nav-languages", &[]))))
}
