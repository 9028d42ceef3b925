//! Organizations.

use std::sync::Arc;

use integra_edition::{Entry, Of};
use integra_kernel::Lang;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    text::Prose,
};
use serde::Serialize;

use crate::{
    Location, Organization,
    views::{self, Brief, Differ, Step, Tongue, Trust},
};

#[derive(Serialize)]
struct OrganizationsPage {
    crumbs: Vec<Step>,
    organizations: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    card: Card,
    ty: String,
    places: Vec<Place>,
}

/// Where something is.
#[derive(Debug, Clone, Serialize)]
pub struct Place {
    /// Its name.
    pub name: Text,
    /// Street and number, as written on the spot.
    pub street: Option<String>,
    /// Town with its code, and the part of it.
    pub town: Option<String>,
    /// The district it is in.
    pub district: Option<Step>,
    /// Floor and room.
    pub floor: Option<String>,
    /// `yes`, `no`, or nothing when not known.
    pub step_free: Option<String>,
    /// Whether its point only shows about where it is.
    pub approximate: bool,
    /// How to find it.
    pub directions: Vec<Prose>,
}

/// A place as pages show it.
pub fn place(show: &Show, location: &Of<Location>) -> Place {
    let town = [location.postal_code.as_deref(), location.locality.as_deref()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ");
    let town = [Some(town).filter(|town| !town.is_empty()), location.neighbourhood.clone()];
    let town: Vec<String> = town.into_iter().flatten().collect();
    Place {
        name: show.name(&location.entry),
        street: location.street.clone(),
        town: (!town.is_empty()).then(|| town.join(", ")),
        district: location.district.as_ref().and_then(|link| super::districts::step(show, link)),
        floor: location.floor.clone(),
        step_free: location.step_free.as_ref().map(|term| term.0.clone()),
        approximate: location.approximate == Some(true),
        directions: show.prose(&location.entry, "directions", 4),
    }
}

/// A telephone as pages show it.
#[derive(Debug, Clone, Serialize)]
pub struct Call {
    /// The number as written.
    pub number: String,
    /// Its `tel:` address.
    pub href: String,
    /// What it is for.
    pub note: Option<Text>,
}

/// The telephones of an entry.
pub fn calls(show: &Show, entry: &integra_edition::Entry, phones: &[crate::Phone]) -> Vec<Call> {
    let call = |phone: &crate::Phone| Call {
        number: phone.number.clone(),
        href: phone.href(),
        note: show.text(entry, &format!("phones/{}/note", phone.id)),
    };
    phones.iter().map(call).collect()
}

/// How one reaches who is behind an entry.
#[derive(Debug, Clone, Serialize)]
pub struct Reach {
    /// The telephones.
    pub calls: Vec<Call>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The page or site.
    pub website: Option<String>,
}

impl Reach {
    /// The same, with what is missing from the organization behind the entry.
    #[must_use]
    pub fn or_of(self, show: &Show, organization: Option<&Of<Organization>>) -> Self {
        let Some(by) = organization else { return self };
        Self {
            calls: if self.calls.is_empty() { calls(show, &by.entry, &by.phones) } else { self.calls },
            email: self.email.or_else(|| by.email.clone()),
            website: self.website.or_else(|| by.website.clone()),
        }
    }
}

#[derive(Serialize)]
struct OrganizationPage {
    crumbs: Vec<Step>,
    name: Text,
    local: Option<Text>,
    summary: Option<Text>,
    alternate: Option<Text>,
    art: Option<String>,
    ty: String,
    picture: Option<views::Picture>,
    description: Vec<Prose>,
    website: Option<String>,
    email: Option<String>,
    calls: Vec<Call>,
    places: Vec<Place>,
    languages: Vec<views::Spoken>,
    blocks: Vec<String>,
    notice: Option<Text>,
    differ: Vec<Differ>,
    trust: Trust,
}

fn type_words(show: &Show, organization: &Organization) -> String {
    show.say(&format!("vocabulary-organization-type-{}", organization.ty.as_str()), &[])
}

pub(super) fn list(show: &Show) -> Result<Body, Stop> {
    let mut rows: Vec<Row> = show
        .reader
        .list::<Organization>(show.key())
        .iter()
        .map(|organization| Row {
            card: show.card(&organization.entry),
            ty: type_words(show, organization),
            places: show
                .reader
                .follow_all(&organization.locations)
                .iter()
                .map(|location| place(show, location))
                .collect(),
        })
        .collect();
    let collator = show.site.wording.collate(&show.lang);
    rows.sort_by(|a, b| collator.compare(&a.card.name.plain, &b.card.name.plain));
    let head = Head {
        title: show.say("common-organizations", &[]),
        description: show.say("common-organizations-lede", &[]),
        ..Head::default()
    };
    show.page(
        "common/organizations.html",
        head,
        OrganizationsPage { crumbs: views::crumbs(show, None), organizations: rows },
    )
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let organization = show.subject::<Organization>(show.key())?;
    let entry = &organization.entry;
    let card = show.card(entry);
    let local = show.text_in(entry, "name", &show.city.local).filter(|local| local.plain != card.name.plain);
    let page = OrganizationPage {
        crumbs: views::crumbs(show, Some(("organizations", "common-organizations"))),
        local,
        alternate: show.text(entry, "alternate_name"),
        art: card.art.clone(),
        ty: type_words(show, &organization),
        picture: views::picture(show, organization.image.as_ref()),
        description: show.prose(entry, "description", 2),
        website: organization.website.clone(),
        email: organization.email.clone(),
        calls: calls(show, entry, &organization.phones),
        places: show.reader.follow_all(&organization.locations).iter().map(|location| place(show, location)).collect(),
        languages: organization.languages.iter().map(|spoken| views::spoken(show, &spoken.language)).collect(),
        blocks: show.blocks("organization", Some(entry))?,
        notice: views::notice(show, entry, &organization.common),
        differ: views::differ(show, entry, &organization.common),
        trust: views::trust(show, entry, &organization.common),
        name: card.name.clone(),
        summary: card.summary.clone(),
    };
    let head = Head {
        title: card.name.plain.clone(),
        description: card.summary.map(|text| text.plain).unwrap_or_default(),
        image: page.picture.as_ref().and_then(|it| it.card.clone()),
        topic: card.topic,
        linked_data: Some(views::linked::organization(show, &organization)),
        funded_by: organization.common.projects.iter().map(|link| link.id).collect(),
        ..Head::default()
    };
    show.page("common/organization.html", head, page)
}

/// What a sheet says of an organization.
pub(super) fn on_sheet(show: &Show, entry: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    entry.and_then(Of::<Organization>::new).map(|it| views::brief(show, brief_of(show, &it))).transpose()
}

/// What one posts about it.
pub(super) fn to_share(show: &Show, entry: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    Ok(entry.and_then(Of::<Organization>::new).map(|it| views::lines(show, &brief_of(show, &it))))
}

fn brief_of(show: &Show, it: &Of<Organization>) -> Brief {
    let name = |lang: &Lang| show.site.wording.language_name(Some(&show.lang), lang);
    let tongue = |it: &crate::SpokenLanguage| Tongue { name: name(&it.language), more: None };
    Brief {
        places: Some(show.reader.follow_all(&it.locations).iter().map(|location| place(show, location)).collect()),
        calls: Some(calls(show, &it.entry, &it.phones)),
        email: it.email.clone(),
        languages: Some(it.languages.iter().map(tongue).collect()),
        ..Brief::default()
    }
}
