//! Districts: what is near, for people who know the name of their part of the city.

use std::collections::BTreeSet;

use integra_edition::{Entry, Of};
use integra_kernel::{EntryId, Lang, Link};
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    text::Prose,
    wording::Arg,
};
use serde::Serialize;

use super::languages::spoken_by;
use crate::{
    District, Location, Organization,
    views::{self, Differ, Spoken, Step, Trust},
};

#[derive(Serialize)]
struct DistrictsPage {
    crumbs: Vec<Step>,
    districts: Vec<Card>,
}

#[derive(Serialize)]
struct DistrictPage {
    crumbs: Vec<Step>,
    name: Text,
    local: Option<Text>,
    summary: Option<Text>,
    description: Vec<Prose>,
    offices: Vec<Card>,
    languages: Vec<Spoken>,
    blocks: Vec<String>,
    more: Vec<String>,
    others: Vec<Card>,
    notice: Option<Text>,
    differ: Vec<Differ>,
    trust: Trust,
}

/// The districts of the city by name.
pub fn all(show: &Show) -> Vec<Of<District>> {
    let mut districts = show.reader.list::<District>(show.key());
    let collator = show.site.wording.collate(&show.lang);
    districts.sort_by(|a, b| collator.compare(&show.name(&a.entry).plain, &show.name(&b.entry).plain));
    districts
}

pub(super) fn cards(show: &Show) -> Vec<Card> {
    all(show).iter().map(|district| show.card(&district.entry)).collect()
}

/// A district as a name that leads to its page.
pub fn step(show: &Show, link: &Link<District>) -> Option<Step> {
    let district = show.reader.follow(link)?;
    Some(Step { name: show.name(&district.entry), url: show.url_of(&district.entry)? })
}

pub(super) fn list(show: &Show) -> Result<Body, Stop> {
    let head = Head {
        title: show.say("districts-title", &[]),
        description: show.say("districts-lede", &[]),
        ..Head::default()
    };
    let page = DistrictsPage { crumbs: views::crumbs(show, None), districts: cards(show) };
    show.page("common/districts.html", head, page)
}

/// The places in a district.
pub fn places(show: &Show, district: EntryId) -> Vec<Of<Location>> {
    show.reader.linking::<Location>(district).into_iter().map(|(location, _)| location).collect()
}

/// The organizations with a place in a district, by name.
fn offices(show: &Show, places: &[Of<Location>]) -> Vec<Of<Organization>> {
    let mut offices: Vec<Of<Organization>> = Vec::new();
    for place in places {
        for (organization, _) in show.reader.linking::<Organization>(place.entry.id) {
            if !offices.iter().any(|it| it.entry.id == organization.entry.id) {
                offices.push(organization);
            }
        }
    }
    let collator = show.site.wording.collate(&show.lang);
    offices.sort_by(|a, b| collator.compare(&show.name(&a.entry).plain, &show.name(&b.entry).plain));
    offices
}

/// What an entry speaks; without languages of its own, what whoever offers it speaks.
fn speaks(show: &Show, entry: &Entry) -> Vec<Lang> {
    let own = spoken_by(&entry.facts);
    if !own.is_empty() {
        return own;
    }
    let organization = entry.facts.get("organization").and_then(|id| id.as_str()?.parse().ok());
    organization.and_then(|id| show.reader.entry(id)).map(|it| spoken_by(&it.facts)).unwrap_or_default()
}

/// Languages spoken at the places of a district, by name. It looks at whatever links to a place: which kinds do, this
/// room does not know.
fn languages(show: &Show, places: &[Of<Location>]) -> Vec<Lang> {
    let edition = show.reader.edition();
    let mut found = BTreeSet::new();
    for place in places {
        for (entry, field) in edition.linking(place.entry.id) {
            if field == "locations" {
                show.reader.entry(entry.id);
                found.extend(speaks(show, entry));
            }
        }
    }
    views::by_name(show, found)
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let district = show.subject::<District>(show.key())?;
    let entry = &district.entry;
    let card = show.card(entry);
    let places = places(show, entry.id);
    // Asking for the organizations notes the places, so that the page is made anew when anything else comes to one.
    let offices = offices(show, &places);
    let page = DistrictPage {
        crumbs: views::crumbs(show, Some(("districts", "districts-title"))),
        local: show.text_in(entry, "name", &show.city.local).filter(|local| local.plain != card.name.plain),
        description: show.prose(entry, "description", 2),
        offices: offices.iter().map(|organization| show.card(&organization.entry)).collect(),
        languages: languages(show, &places).iter().map(|lang| views::spoken(show, lang)).collect(),
        blocks: show.blocks("district", Some(entry))?,
        more: show.blocks("district-more", Some(entry))?,
        others: cards(show),
        notice: views::notice(show, entry, &district.common),
        differ: views::differ(show, entry, &district.common),
        trust: views::trust(show, entry, &district.common),
        name: card.name.clone(),
        summary: card.summary.clone(),
    };
    let head = Head {
        title: show.say("districts-one", &[("district", Arg::Text(card.name.plain.clone()))]),
        description: card.summary.map(|text| text.plain).unwrap_or_default(),
        topic: card.topic,
        funded_by: district.common.projects.iter().map(|link| link.id).collect(),
        ..Head::default()
    };
    show.page("common/district.html", head, page)
}
