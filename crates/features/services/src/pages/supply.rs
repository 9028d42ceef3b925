//! The supply grid: which help there is in which language, behind which door, in which district; and where there is none.

use integra_common::{
    pages::{districts, topics},
    views::{self, Step},
};
use integra_edition::Of;
use integra_kernel::Lang;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Head, MORE_SHEET},
};
use serde::Serialize;

use super::list;
use crate::{
    Service,
    supply::{Counted, Grid},
};

/// The query parameters of the page.
pub(super) const PARAMS: &[&str] = &["district"];

#[derive(Serialize)]
struct SupplyPage {
    crumbs: Vec<Step>,
    as_of: String,
    total: usize,
    /// The district that was chosen.
    district: Option<Text>,
    districts: Vec<Choice>,
    topics: Vec<Text>,
    languages: Vec<Row>,
    language_holes: usize,
    by_district: Vec<Row>,
    district_holes: usize,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    words: Text,
    on: bool,
}

/// One row of a table.
#[derive(Serialize)]
struct Row {
    name: Text,
    url: String,
    cells: Vec<Cell>,
}

/// One number, and where its services are listed.
#[derive(Serialize)]
struct Cell {
    count: usize,
    url: String,
}

fn counted(show: &Show, service: &Of<Service>) -> Counted {
    let topics = show.reader.follow_all(&service.common.topics);
    let places = show.reader.follow_all(&service.locations);
    Counted {
        topics: topics.iter().map(|topic| topic.entry.slug.to_string()).collect(),
        languages: list::languages(show, service),
        districts: list::districts_of(show, service, &places).iter().map(|it| it.entry.slug.to_string()).collect(),
    }
}

/// The languages of the first table: all that are spoken, and all the portal is read in, whether somebody speaks them or
/// not. That of the city's offices is left out: it is spoken everywhere.
fn languages(show: &Show, services: &[Counted]) -> Vec<Lang> {
    let spoken = services.iter().flat_map(|service| service.languages.iter().cloned());
    let mut all: Vec<Lang> = spoken.chain(show.city.languages.iter().cloned()).collect();
    all.retain(|lang| *lang != show.city.local);
    all.sort();
    all.dedup();
    views::by_name(show, all)
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let (topics, districts) = (topics::all(show), districts::all(show));
    let chosen = match show.query.one("district") {
        None => None,
        Some(slug) => {
            let found = districts.iter().find(|district| district.entry.slug.as_str() == slug);
            Some(found.ok_or_else(|| Stop::parameter("district", slug))?)
        }
    };
    let here = chosen.map(|district| district.entry.slug.to_string());
    let services = show.reader.list::<Service>(show.key());
    let services: Vec<Counted> =
        services.iter().filter(|service| service.status.is("active")).map(|it| counted(show, it)).collect();
    let all_languages = languages(show, &services);
    let services: Vec<Counted> = services
        .into_iter()
        .filter(|service| here.as_ref().is_none_or(|here| service.districts.contains(here)))
        .collect();
    let slugs: Vec<String> = topics.iter().map(|topic| topic.entry.slug.to_string()).collect();
    let by_language = Grid::count(&services, all_languages, &slugs, |service, lang| service.languages.contains(lang));
    let no_rows = if chosen.is_some() { Vec::new() } else { districts.iter().collect() };
    let by_district = Grid::count(&services, no_rows, &slugs, |service, district: &&Of<_>| {
        service.districts.iter().any(|slug| *slug == district.entry.slug.as_str())
    });
    let cells = |name: &'static str, value: &str, counts: &[usize]| {
        let cell = |(topic, count): (&String, &usize)| {
            let mut pairs = vec![("topic", topic.as_str()), (name, value)];
            pairs.extend(here.as_deref().map(|here| ("district", here)));
            Cell { count: *count, url: list::filtered(show, &pairs) }
        };
        slugs.iter().zip(counts).map(cell).collect::<Vec<_>>()
    };
    let language_rows = by_language.rows.iter().map(|(lang, counts)| Row {
        name: Text::own(show.site.wording.language_name(Some(&show.lang), lang)),
        url: show.url(&format!("languages/{lang}")),
        cells: cells("speaks", lang.as_str(), counts),
    });
    let district_rows = by_district.rows.iter().map(|(district, counts)| Row {
        name: show.name(&district.entry),
        url: show.url_of(&district.entry).unwrap_or_default(),
        cells: cells("district", district.entry.slug.as_str(), counts),
    });
    let choice = |district: &Of<_>| Choice {
        words: show.name(&district.entry),
        on: here.as_deref() == Some(district.entry.slug.as_str()),
        value: district.entry.slug.to_string(),
    };
    let page = SupplyPage {
        crumbs: views::crumbs(show, Some(("services", "services-title"))),
        as_of: show.site.wording.day(&show.lang, show.today(), false, true),
        total: services.len(),
        district: chosen.map(|district| show.name(&district.entry)),
        districts: districts.iter().map(choice).collect(),
        topics: topics.iter().map(|topic| show.name(&topic.entry)).collect(),
        languages: language_rows.collect(),
        language_holes: by_language.holes(),
        by_district: district_rows.collect(),
        district_holes: by_district.holes(),
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET)],
        title: show.say("services-supply", &[]),
        description: show.say("services-supply-lede", &[]),
        nav: "services",
        unlisted: chosen.is_some(),
        ..Head::default()
    };
    show.page("services/supply.html", head, page)
}
