//! Parts of pages every kind has: where its facts come from, its notice, what sources disagree on.

mod brief;
mod differ;
pub mod filters;
pub mod linked;
mod many;
mod pager;
mod picture;
mod spots;
mod times;
mod trust;

pub use crate::pages::share::{link as share_link, picture as shared_picture};
pub use brief::{Brief, Days, Stretch, Tongue, brief, lines};
pub use differ::{Differ, differ};
pub use integra_web::text::json_ld;
pub use many::{Linking, Many};
pub use pager::Pages;
pub use picture::{Picture, picture};
pub use spots::{MAP_SHEET, Spots, on_map, spots};
pub use times::{missing_end, times};
pub use trust::{Based, Cited, Trust, notice, trust};

use integra_kernel::Lang;
use integra_web::{Show, Text, wording::Arg};
use serde::Serialize;

/// The sheet of pages with facts in a grid, hours of a week or a card for the counter.
pub const FACTS_SHEET: &str = "css/facts.css";

/// An address and its words, for breadcrumbs and lists.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    /// The words.
    pub name: Text,
    /// The address.
    pub url: String,
}

/// The breadcrumb from the city's home to a list.
pub fn crumbs(show: &Show, list: Option<(&str, &str)>) -> Vec<Step> {
    let mut steps = vec![Step { name: show.name(&show.city.entry), url: show.url("") }];
    if let Some((path, id)) = list {
        steps.push(Step { name: Text::own(show.say(id, &[])), url: show.url(path) });
    }
    show.remember_trail(steps.iter().map(|step| (step.name.plain.clone(), step.url.clone())));
    steps
}

/// A spoken language as a chip: its own name, the page of everything that speaks it, and whether it is the reader's.
#[derive(Debug, Clone, Serialize)]
pub struct Spoken {
    /// The tag.
    pub tag: String,
    /// Its direction.
    pub dir: &'static str,
    /// Its own name.
    pub own: String,
    /// Its name in the reader's language.
    pub name: String,
    /// The page of everything and everybody that speaks it.
    pub url: String,
    /// Whether it is the reader's.
    pub mine: bool,
}

/// The chip of a language.
pub fn spoken(show: &Show, lang: &Lang) -> Spoken {
    Spoken {
        tag: lang.to_string(),
        dir: lang.direction().as_str(),
        own: show.site.wording.language_name(None, lang),
        name: show.site.wording.language_name(Some(&show.lang), lang),
        url: show.url(&format!("languages/{lang}")),
        mine: *lang == show.lang,
    }
}

/// Languages in the order of their names in the reader's language.
pub fn by_name(show: &Show, languages: impl IntoIterator<Item = Lang>) -> Vec<Lang> {
    let wording = &show.site.wording;
    let collator = wording.collate(&show.lang);
    let mut named: Vec<(String, Lang)> =
        languages.into_iter().map(|lang| (wording.language_name(Some(&show.lang), &lang), lang)).collect();
    named.sort_by(|a, b| collator.compare(&a.0, &b.0).then_with(|| a.1.cmp(&b.1)));
    named.into_iter().map(|(_, lang)| lang).collect()
}

/// The ages something is for: the message `{id}-between`, `{id}-from` or `{id}-to`; nothing where no age is known.
pub fn ages(show: &Show, id: &str, from: Option<i64>, to: Option<i64>) -> Option<String> {
    let ending = match (from, to) {
        (Some(_), Some(_)) => "-between",
        (Some(_), None) => "-from",
        (None, Some(_)) => "-to",
        (None, None) => return None,
    };
    let known = [("from", from), ("to", to)].into_iter().filter_map(|(name, age)| Some((name, Arg::Number(age?))));
    Some(show.say(&format!("{id}{ending}"), &known.collect::<Vec<_>>()))
}
