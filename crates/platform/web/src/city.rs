//! What the page frame must know about a city.

use std::sync::Arc;

use integra_edition::{Edition, Entry};
use integra_kernel::{CityKey, Lang, urls::Origin};
use jiff::tz::TimeZone;

use crate::theme::Theme;

/// A city as its pages need it.
#[derive(Clone)]
pub struct CityProfile {
    /// Its key.
    pub key: CityKey,
    /// Its entry, for its texts.
    pub entry: Arc<Entry>,
    /// Languages of its portal, in the order of the menu.
    pub languages: Vec<Lang>,
    /// The language of readers who ask for none of them.
    pub default: Lang,
    /// The language of its offices.
    pub local: Lang,
    /// What stands in where a text is missing: reader's language, languages to try.
    pub fallbacks: Vec<(Lang, Vec<Lang>)>,
    /// Why texts are shown only as a person has read them.
    pub reviewed_only: Vec<String>,
    /// The zone its hours are in.
    pub zone: TimeZone,
    /// Its own colours.
    pub theme: Theme,
    /// Features whose pages, blocks and destinations its readers do not see.
    pub hidden: Vec<String>,
    /// Name of its drawing.
    pub skyline: String,
    /// Where the quick exit leads, an `https://` address; without one no page offers it.
    pub quick_exit: Option<String>,
    /// Origins whose pages may show some of its pages inside their own.
    pub embedders: Vec<Origin>,
    /// Old addresses that lead somewhere still.
    pub redirects: Vec<Redirect>,
    /// Paths of pages it has nothing for, such as an imprint: for its readers there are none.
    pub lacks: Vec<&'static str>,
}

/// An old address below a city's base that leads to a page still.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// What was asked for: `/old/path`.
    pub from: String,
    /// Where it is now: the path of a page (`services`), or an entry (`service/permits`).
    pub to: String,
}

impl CityProfile {
    /// Whether there is a page at this path for its readers, as far as the city decides.
    pub fn has(&self, path: &str) -> bool {
        !self.lacks.contains(&path)
    }

    /// Whether its readers see what a feature brings.
    pub fn shows(&self, feature: &str) -> bool {
        !self.hidden.iter().any(|hidden| hidden == feature)
    }

    /// The language a reader comes to from elsewhere: their own where the city has it, else its default.
    pub fn nearest<'l>(&'l self, wanted: &'l Lang) -> &'l Lang {
        if self.languages.contains(wanted) { wanted } else { &self.default }
    }

    /// The languages a reader of `wanted` is served where a text is missing.
    pub fn fallbacks_of(&self, wanted: &Lang) -> &[Lang] {
        self.fallbacks.iter().find(|(lang, _)| lang == wanted).map_or(&[], |(_, to)| to)
    }
}

/// Gives the profile of a city in an edition, or `None` when there is no such city.
pub type Profiles = fn(&Edition, &CityKey) -> Option<CityProfile>;
/// Gives all cities of an edition, the network first.
pub type Cities = fn(&Edition) -> Vec<CityProfile>;
