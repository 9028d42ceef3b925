//! The home page of a city: one question, the street of doors, and what each feature adds.

use integra_edition::Of;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    wording::Arg,
};
use serde::Serialize;

use crate::{
    City,
    views::{self, Trust, linked},
};

/// The sheet of pages that begin with a skyline.
pub(super) const HOME_SHEET: &str = "css/home.css";

#[derive(Serialize)]
struct HomePage {
    welcome: Text,
    topics: Vec<Card>,
    skyline: String,
    languages: Vec<views::Spoken>,
    homes: Vec<String>,
    blocks: Vec<String>,
    districts: Vec<Card>,
    figure: Option<Figure>,
    trust: Trust,
}

/// A number with its definition.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Figure {
    value: String,
    label: Text,
    definition: Option<Text>,
    as_of: String,
    source: Text,
    url: Option<String>,
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let city: Of<City> = Of::new(&show.city.entry).ok_or(Stop::NotFound)?;
    if show.key().is_all() {
        return super::network::show(show, &city);
    }
    let page = HomePage {
        welcome: show.text(&city.entry, "welcome").unwrap_or_else(|| show.name(&city.entry)),
        topics: super::topics::cards(show),
        skyline: show.skyline(),
        languages: show.city.languages.iter().map(|lang| views::spoken(show, lang)).collect(),
        homes: show.city.languages.iter().map(|lang| show.site.urls().page(show.key(), lang, "", &[])).collect(),
        blocks: show.blocks("home", None)?,
        districts: super::districts::cards(show),
        figure: figures(show, &city).into_iter().next(),
        trust: views::trust(show, &city.entry, &city.common),
    };
    let head = Head {
        title: show.say("common-home-title", &[("city", Arg::Text(show.name(&city.entry).plain))]),
        sheets: vec![show.asset(HOME_SHEET)],
        description: show.text(&city.entry, "summary").map(|text| text.plain).unwrap_or_default(),
        linked_data: Some(linked::city(show, &city)),
        ..Head::default()
    };
    show.page("common/home.html", head, page)
}

/// The numbers of a city, newest first; of the same time, as the city ordered them.
pub(super) fn figures(show: &Show, city: &Of<City>) -> Vec<Figure> {
    let mut figures: Vec<_> = city.figures.iter().collect();
    figures.sort_by_key(|figure| std::cmp::Reverse(figure.as_of.latest()));
    let worded = figures.into_iter().filter_map(|figure| {
        let source = show.reader.follow(&figure.source)?;
        Some(Figure {
            value: show.site.wording.number(&show.lang, figure.value),
            label: show.text(&city.entry, &format!("figures/{}/label", figure.id))?,
            definition: show.text(&city.entry, &format!("figures/{}/definition", figure.id)),
            as_of: show.site.wording.date(&show.lang, &figure.as_of),
            source: show.name(&source.entry),
            url: source.url.clone(),
        })
    });
    worded.collect()
}
