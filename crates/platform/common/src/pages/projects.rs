//! Funded projects.

use integra_kernel::CityKey;
use integra_web::{Body, Show, Stop, Text, show::Head, text::Prose};
use serde::Serialize;

use crate::{
    Project,
    views::{self, Differ, Step, Trust},
};

#[derive(Serialize)]
struct ProjectPage {
    crumbs: Vec<Step>,
    name: Text,
    summary: Option<Text>,
    description: Vec<Prose>,
    programme: Option<String>,
    grant_number: Option<String>,
    starts: Option<String>,
    ends: Option<String>,
    amount: Option<String>,
    url: Option<String>,
    partners: Vec<Partner>,
    statement: Option<Text>,
    differ: Vec<Differ>,
    trust: Trust,
}

#[derive(Serialize)]
struct Partner {
    name: String,
    role: String,
    country: Option<String>,
    url: Option<String>,
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let project = show.subject::<Project>(&CityKey::all())?;
    let entry = &project.entry;
    let wording = &show.site.wording;
    let partners = project.partners.iter().map(|partner| Partner {
        name: partner.name.clone(),
        role: show.say(&format!("vocabulary-partner-role-{}", partner.role.as_str()), &[]),
        country: partner.country.clone(),
        url: partner.organization.as_ref().and_then(|link| show.url_of(&show.reader.follow(link)?.entry)),
    });
    let page = ProjectPage {
        crumbs: views::crumbs(show, None),
        name: show.name(entry),
        summary: show.text(entry, "summary"),
        description: show.prose(entry, "description", 2),
        programme: project.programme.clone(),
        grant_number: project.grant_number.clone(),
        starts: project.starts.as_ref().map(|date| wording.date(&show.lang, date)),
        ends: project.ends.as_ref().map(|date| wording.date(&show.lang, date)),
        amount: project
            .amount
            .as_ref()
            .zip(project.currency.as_ref())
            .map(|(amount, currency)| wording.money(&show.lang, amount, currency)),
        url: project.url.clone(),
        partners: partners.collect(),
        statement: show.text(entry, "statement"),
        differ: views::differ(show, entry, &project.common),
        trust: views::trust(show, entry, &project.common),
    };
    let head = Head {
        sheets: vec![show.asset(views::FACTS_SHEET)],
        title: page.name.plain.clone(),
        description: page.summary.as_ref().map(|text| text.plain.clone()).unwrap_or_default(),
        funded_by: vec![entry.id],
        ..Head::default()
    };
    show.page("common/project.html", head, page)
}
