//! The languages of the network: which city can be read in one, and where people speak it.

use std::collections::BTreeMap;

use integra_kernel::Lang;
use integra_web::{Body, Show, Stop, show::Head};
use serde::Serialize;

use super::{languages::spoken_in, network};
use crate::views::{self, Step};

#[derive(Serialize)]
struct LanguagesPage {
    crumbs: Vec<Step>,
    rows: Vec<Row>,
}

/// A language, with the cities that have it.
#[derive(Serialize)]
struct Row {
    tag: String,
    dir: &'static str,
    own: String,
    name: String,
    mine: bool,
    read: Vec<Step>,
    spoken: Vec<Step>,
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let mut found: BTreeMap<Lang, (Vec<Step>, Vec<Step>)> = BTreeMap::new();
    for city in network::cities(show) {
        let name = show.name(&city.entry);
        let link = |lang: &Lang, path: &str| {
            let url = show.site.urls().link(show.key(), &city.key, lang, path, &[]);
            Step { name: name.clone(), url }
        };
        for lang in &city.languages {
            found.entry(lang.clone()).or_default().0.push(link(lang, ""));
        }
        // What a city says about its languages is read in the reader's own where the city has it.
        let reading = city.nearest(&show.lang);
        for lang in spoken_in(show, &city.key) {
            let step = link(reading, &format!("languages/{lang}"));
            found.entry(lang).or_default().1.push(step);
        }
    }
    let mut rows: Vec<Row> = found
        .into_iter()
        .map(|(lang, (read, spoken))| Row {
            tag: lang.to_string(),
            dir: lang.direction().as_str(),
            own: show.site.wording.language_name(None, &lang),
            name: show.site.wording.language_name(Some(&show.lang), &lang),
            mine: lang == show.lang,
            read,
            spoken,
        })
        .collect();
    let collator = show.site.wording.collate(&show.lang);
    rows.sort_by(|one, two| two.mine.cmp(&one.mine).then_with(|| collator.compare(&one.name, &two.name)));
    let head = Head {
        title: show.say("common-languages", &[]),
        description: show.say("network-languages-lede", &[]),
        ..Head::default()
    };
    show.page("common/network-languages.html", head, LanguagesPage { crumbs: views::crumbs(show, None), rows })
}
