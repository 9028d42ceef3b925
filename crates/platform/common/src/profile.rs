//! What the web must know of cities, topics and projects.

use integra_edition::{Edition, Entry, Of, Reader};
use integra_kernel::{CityKey, EntryId, Kind};
use integra_web::{CityProfile, Show, maps::Outline, site::Platform, theme::Theme};
use jiff::tz::TimeZone;
use minijinja::Value;
use serde_json::Value as Json;

use crate::{City, District, Location, Project, Topic, kinds::synonym::synonyms_of, official};

/// What this room tells the web.
pub const PLATFORM: Platform =
    Platform { profile, cities, topic_of, funding_of, careful_of, slots_of, synonyms_of, outline_of };

/// The profile of a city. Its entry has the city's key as its slug.
fn profile(edition: &Edition, key: &CityKey) -> Option<CityProfile> {
    let entry = edition.list(key, City::NAME).find(|entry| entry.slug.as_str() == key.as_str())?;
    let city: Of<City> = Of::new(entry)?;
    let zone = TimeZone::get(&city.time_zone)
        .inspect_err(|error| tracing::warn!(city = %key, %error, "unknown time zone; hours are read as UTC"))
        .unwrap_or(TimeZone::UTC);
    Some(CityProfile {
        key: key.clone(),
        entry: city.entry.clone(),
        languages: city.languages.clone(),
        default: city.default_language.clone(),
        local: city.local_language.clone(),
        fallbacks: city.fallbacks.iter().map(|fallback| (fallback.language.clone(), fallback.to.clone())).collect(),
        reviewed_only: city.reviewed_only.iter().map(|term| term.as_str().to_owned()).collect(),
        zone,
        theme: Theme::new(|fact| entry.facts.get(fact).and_then(Json::as_str)),
        hidden: city.hidden.clone(),
        skyline: city.skyline.clone().unwrap_or_else(|| "all".to_owned()),
        quick_exit: city.exit().map(str::to_owned),
        embedders: official::embedders(&city).filter_map(Result::ok).collect(),
        redirects: official::usable(&city),
        lacks: lacks(&city),
    })
}

/// Pages a city has nothing for. The network has no organizations of its own, and no map.
fn lacks(city: &Of<City>) -> Vec<&'static str> {
    let imprint = city.entry.texts.get(&city.entry.source).is_some_and(|texts| texts.contains_key("imprint"));
    let network = city.entry.city.is_all();
    let without = [
        (!imprint).then_some("imprint"),
        network.then_some("organizations"),
        // There is no one place the network is at.
        network.then_some("map"),
        network.then_some("volunteering/map"),
    ];
    without.into_iter().flatten().collect()
}

/// The city's logo and its links to other parts of its own site.
fn slots_of(show: &Show) -> Value {
    let slots = Of::<City>::new(&show.city.entry).map(|city| official::slots(show, &city)).unwrap_or_default();
    integra_web::templates::value(slots)
}

pub(crate) fn cities(edition: &Edition) -> Vec<CityProfile> {
    let keys = edition.entries().filter(|entry| entry.kind == City::NAME).map(|entry| entry.city.clone());
    let mut cities: Vec<CityProfile> = keys.filter_map(|key| profile(edition, &key)).collect();
    cities.sort_by_key(|city| (!city.key.is_all(), city.key.clone()));
    cities
}

/// Slug and drawing of an entry's first topic; a topic is its own.
fn topic_of(reader: &Reader, entry: &Entry) -> Option<(String, String)> {
    if let Some(topic) = entry.facts_as::<Topic>() {
        return Some((entry.slug.to_string(), topic.art.clone()));
    }
    let first = entry.facts.get("topics")?.as_array()?.first().and_then(Json::as_str)?;
    let topic: Of<Topic> = Of::new(&reader.entry(first.parse().ok()?)?)?;
    Some((topic.entry.slug.to_string(), topic.art.clone()))
}

/// Why a wrong word in an entry does harm.
fn careful_of(entry: &Entry) -> Option<&str> {
    entry.facts.get("careful")?.as_str()
}

/// The funding statements of projects, in the reader's language; the exact words of the funder where there is none.
fn funding_of(show: &Show, projects: &[EntryId]) -> Value {
    let statements = projects.iter().filter_map(|id| {
        let project: Of<Project> = Of::new(&show.reader.entry(*id)?)?;
        show.text(&project.entry, "statement")
    });
    statements.map(integra_web::templates::value).collect()
}

/// Where a city's districts and places are, as far as somebody has said so. Districts have the names they have there.
fn outline_of(reader: &Reader, city: &CityProfile) -> Outline {
    let named = |district: Of<District>| {
        let name = district.entry.worded(&[city.local.clone(), district.entry.source.clone()], "name")?.plain();
        Some((name, district.point.as_ref()?.place()?))
    };
    Outline {
        districts: reader.list::<District>(&city.key).into_iter().filter_map(named).collect(),
        places: reader.list::<Location>(&city.key).iter().filter_map(|it| it.point.as_ref()?.place()).collect(),
    }
}
