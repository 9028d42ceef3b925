//! The home page of the network: what this is, and a door to each city in its languages.

use integra_edition::Of;
use integra_kernel::Lang;
use integra_web::{Body, CityProfile, Show, Stop, Text, show::Head};
use serde::Serialize;

use super::home::HOME_SHEET;
use crate::{City, profile, views::linked};

#[derive(Serialize)]
struct NetworkPage {
    welcome: Text,
    cities: Vec<CityCard>,
    skyline: String,
}

/// A city as a card: its drawing, its name, and its portal in each of its languages.
#[derive(Serialize)]
struct CityCard {
    key: String,
    drawing: String,
    name: Text,
    summary: Option<Text>,
    /// The language of the summary, when it is not the reader's.
    summary_in: Option<String>,
    home: Home,
    languages: Vec<Home>,
}

/// A city's home in one language.
#[derive(Serialize)]
pub(super) struct Home {
    tag: String,
    dir: &'static str,
    name: String,
    url: String,
    mine: bool,
}

/// A city's home in a language, as a link on this page.
pub(super) fn home(show: &Show, city: &CityProfile, lang: &Lang) -> Home {
    Home {
        tag: lang.to_string(),
        dir: lang.direction().as_str(),
        name: show.site.wording.language_name(None, lang),
        url: show.site.urls().link(show.key(), &city.key, lang, "", &[]),
        mine: *lang == show.lang,
    }
}

/// The cities of the network, by the names readers know. The page changes with any of them.
pub(super) fn cities(show: &Show) -> Vec<CityProfile> {
    show.reader.depend_on_kind("city");
    let mut cities = profile::cities(show.reader.edition());
    cities.retain(|city| !city.key.is_all());
    let collator = show.site.wording.collate(&show.lang);
    cities.sort_by(|one, two| collator.compare(&show.name(&one.entry).plain, &show.name(&two.entry).plain));
    cities
}

fn card(show: &Show, city: &CityProfile) -> CityCard {
    let mut languages: Vec<Home> = city.languages.iter().map(|lang| home(show, city, lang)).collect();
    // Readers find their own language first.
    languages.sort_by_key(|language| !language.mine);
    let summary = show.text(&city.entry, "summary");
    let other = summary.as_ref().and_then(|text| Lang::parse(text.lang.as_ref()?).ok());
    CityCard {
        key: city.key.to_string(),
        summary_in: other.map(|lang| show.site.wording.language_name(Some(&show.lang), &lang)),
        drawing: show.drawing_of(city).to_owned(),
        name: show.name(&city.entry),
        summary,
        home: home(show, city, city.nearest(&show.lang)),
        languages,
    }
}

pub(super) fn show(show: &Show, network: &Of<City>) -> Result<Body, Stop> {
    let mut cities = cities(show);
    // Those that speak the reader's language stand first.
    cities.sort_by_key(|city| !city.languages.contains(&show.lang));
    let page = NetworkPage {
        welcome: show.text(&network.entry, "welcome").unwrap_or_else(|| show.name(&network.entry)),
        cities: cities.iter().map(|city| card(show, city)).collect(),
        skyline: show.skyline(),
    };
    let head = Head {
        title: show.name(&network.entry).plain,
        description: show.text(&network.entry, "summary").map(|text| text.plain).unwrap_or_default(),
        sheets: vec![show.asset(HOME_SHEET), show.cities_sheet()],
        linked_data: Some(linked::network(show, &cities)),
        ..Head::default()
    };
    show.page("common/network.html", head, page)
}
