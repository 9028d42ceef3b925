//! What all cities share and a city should see: topics, projects with their statements; and its own districts.

use std::collections::BTreeMap;

use integra_edition::Draft;
use integra_kernel::CityKey;
use serde::Serialize;
use serde_json::Value;

use crate::{
    answer::Halt,
    ask::Ask,
    pages::entries,
    rights::{May, Rights},
    rows,
};

/// An entry of the network.
#[derive(Serialize)]
pub(super) struct Entry {
    name: String,
    lang: String,
    dir: &'static str,
    /// Its form, for those who may see it.
    url: Option<String>,
}

/// The topics, in the order of the street.
#[derive(Serialize)]
pub(super) struct Topics {
    all: Vec<Entry>,
    /// Where a new one is made, for those who may.
    new: Option<String>,
}

/// The districts of the city.
#[derive(Serialize)]
pub(super) struct Districts {
    all: Vec<District>,
    /// Where a new one is made, for those who may.
    new: Option<String>,
}

/// A district, and how many places stand in it.
#[derive(Serialize)]
pub(super) struct District {
    name: String,
    places: usize,
    url: String,
}

/// A project with its statement.
#[derive(Serialize)]
pub(super) struct Project {
    entry: Entry,
    statement: Option<String>,
    /// Entries of the city that belong to it, and so carry the statement.
    used: usize,
}

/// The projects.
#[derive(Serialize)]
pub(super) struct Projects {
    all: Vec<Project>,
    new: Option<String>,
}

/// What this person may do with the entries of the network.
fn rights(ask: &Ask) -> Rights {
    let memberships = ask.account.as_ref().map_or(&[][..], |account| &account.memberships);
    Rights::in_city(memberships, &CityKey::all())
}

fn entry(rights: &Rights, draft: &Draft) -> Entry {
    Entry {
        name: entries::name(draft),
        lang: draft.source.to_string(),
        dir: draft.source.direction().as_str(),
        url: rights.may(May::Read).then(|| format!("/desk/all/entries/{}", draft.id)),
    }
}

fn new(rights: &Rights, kind: &str) -> Option<String> {
    rights.writes_all().then(|| format!("/desk/all/new/{kind}"))
}

pub(super) fn topics(ask: &Ask) -> Topics {
    let (drafts, rights) = (ask.desk.drafts(), rights(ask));
    let mut alive: Vec<_> = drafts.list(&CityKey::all(), "topic").filter(|draft| rows::is_alive(draft)).collect();
    alive.sort_by_key(|draft| draft.facts.body.get("order").and_then(Value::as_i64));
    Topics { all: alive.into_iter().map(|draft| entry(&rights, draft)).collect(), new: new(&rights, "topic") }
}

pub(super) fn districts(ask: &Ask) -> Result<Districts, Halt> {
    let (drafts, city) = (ask.desk.drafts(), &ask.city()?.key);
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for draft in drafts.list(city, "location").filter(|draft| rows::is_alive(draft)) {
        if let Some(id) = draft.facts.body.get("district").and_then(Value::as_str) {
            *places.entry(id.to_owned()).or_default() += 1;
        }
    }
    let district = |draft: &Draft| District {
        name: entries::name(draft),
        places: places.get(&draft.id.to_string()).copied().unwrap_or_default(),
        url: ask.url(&format!("entries/{}", draft.id)),
    };
    let alive = drafts.list(city, "district").filter(|draft| rows::is_alive(draft));
    let mut all: Vec<District> = alive.map(|draft| district(draft)).collect();
    let collator = ask.desk.wording().collate(&ask.lang);
    all.sort_by(|one, other| collator.compare(&one.name, &other.name));
    let may = ask.account.as_ref().is_some_and(|account| Rights::in_city(&account.memberships, city).writes_all());
    Ok(Districts { all, new: may.then(|| ask.url("new/district")) })
}

pub(super) fn projects(ask: &Ask) -> Result<Projects, Halt> {
    let (drafts, rights, city) = (ask.desk.drafts(), rights(ask), &ask.city()?.key);
    let used = |id: &str| {
        let belongs = |draft: &Draft| {
            let projects = draft.facts.body.get("projects").and_then(Value::as_array);
            projects.is_some_and(|projects| projects.iter().any(|project| project.as_str() == Some(id)))
        };
        drafts.of_city(city).filter(|draft| rows::is_alive(draft) && belongs(draft)).count()
    };
    let project = |draft: &Draft| Project {
        entry: entry(&rights, draft),
        statement: draft.source_text("statement").filter(|statement| !statement.trim().is_empty()),
        used: used(&draft.id.to_string()),
    };
    let alive = drafts.list(&CityKey::all(), "project").filter(|draft| rows::is_alive(draft));
    Ok(Projects { all: alive.map(|draft| project(draft)).collect(), new: new(&rights, "project") })
}
