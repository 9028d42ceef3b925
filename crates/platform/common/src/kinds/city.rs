//! A city: the tenant, its languages and how it presents itself.

use integra_kernel::{
    EntryId, Group, ItemId, Kind, Lang, Link, Term, Texts,
    dates::FuzzyDate,
    fields::{Line, Markdown},
};
use serde::Deserialize;

use super::{
    location::Point,
    media::Media,
    organization::Organization,
    shared::{Common, CommonTexts},
    source::Source,
};

/// What readers of one language are served where a text is missing.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Fallback {
    /// Stable id within the city.
    #[field(required)]
    pub id: ItemId,
    /// The reader's language.
    #[field(required)]
    pub language: Lang,
    /// Languages to try, best first.
    #[serde(default)]
    pub to: Vec<Lang>,
}

/// A number about the city, which says nothing without its definition.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Figure {
    /// Stable id within the city.
    #[field(required)]
    pub id: ItemId,
    /// The number.
    #[field(required)]
    pub value: i64,
    /// The time it is true for.
    #[field(required)]
    pub as_of: FuzzyDate,
    /// Where it comes from.
    #[field(required)]
    pub source: Link<Source>,
}

/// A link to another part of the city's own site, at the head or the foot of every page.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct SiteLink {
    /// Stable id within the list.
    #[field(required)]
    pub id: ItemId,
    /// Where it leads.
    #[field(required, ty = "Url")]
    pub url: String,
}

/// An old address below the city's own that leads to a page of the portal.
#[derive(Debug, Clone, Deserialize, Group)]
pub struct Redirect {
    /// Stable id within the city.
    #[field(required)]
    pub id: ItemId,
    /// The old address, without the city's own: `/old/path`.
    #[field(required, at_most = 300)]
    pub from: String,
    /// The path of a page (`services`) or an entry (`service/permits`).
    #[field(required, at_most = 200)]
    pub to: String,
}

/// A city, or the network itself under the key `all`.
#[derive(Debug, Clone, Deserialize, Kind)]
#[kind(name = "city", version = 1, texts = CityTexts, views(Card))]
pub struct City {
    /// Country, ISO 3166-1 alpha-2.
    #[field(unsourced, at_most = 2, section = "where")]
    pub country: Option<String>,
    /// IANA time zone all its hours are in.
    #[field(required, unsourced, at_most = 60, section = "where")]
    pub time_zone: String,
    /// Languages its portal is read in, in the order of the menu.
    #[field(required, unsourced, section = "languages")]
    pub languages: Vec<Lang>,
    /// The language of readers who ask for none of them.
    #[field(required, unsourced, section = "languages")]
    pub default_language: Lang,
    /// The language of its offices, used on the card shown at a counter.
    #[field(required, unsourced, section = "languages")]
    pub local_language: Lang,
    /// What stands in where a text is missing.
    #[serde(default)]
    #[field(group, unsourced, section = "languages")]
    pub fallbacks: Vec<Fallback>,
    /// Why a text may do harm when a machine alone translated it: such texts are shown only as a person has read them.
    #[serde(default)]
    #[field(unsourced, vocabulary = "careful", terms("urgent", "rights", "deadline"), section = "languages")]
    pub reviewed_only: Vec<Term>,
    /// About its centre.
    #[field(group, unsourced, section = "where")]
    pub point: Option<Point>,
    /// Numbers about it.
    #[serde(default)]
    #[field(group, section = "figures")]
    pub figures: Vec<Figure>,
    /// Colour of the home page by day.
    #[field(ty = "Colour", unsourced, section = "portal")]
    pub hero_light: Option<String>,
    /// Colour of the home page by night.
    #[field(ty = "Colour", unsourced, section = "portal")]
    pub hero_dark: Option<String>,
    /// Colour of buttons by day.
    #[field(ty = "Colour", unsourced, section = "portal")]
    pub button_light: Option<String>,
    /// Colour of buttons by night.
    #[field(ty = "Colour", unsourced, section = "portal")]
    pub button_dark: Option<String>,
    /// Names of the features its readers do not see.
    #[serde(default)]
    #[field(unsourced, at_most = 40, section = "portal")]
    pub hidden: Vec<String>,
    /// Name of its drawing.
    #[field(unsourced, at_most = 40, section = "portal")]
    pub skyline: Option<String>,
    /// The city's own site.
    #[field(ty = "Url", section = "about")]
    pub website: Option<String>,
    /// Where the city publishes its portal, when not under `/{city}`: an own host, or a path on the city's host.
    #[field(ty = "Url", unsourced, section = "portal")]
    pub address: Option<String>,
    /// Where the quick exit leads: an `https://` page elsewhere that gives nobody away, such as the weather. What is
    /// harmless depends on the place, so there is no address for every city; without one no page offers the exit.
    #[field(ty = "Url", unsourced, section = "portal")]
    pub quick_exit: Option<String>,
    /// The city's coat of arms or logo, in place of the portal's door.
    #[field(unsourced, section = "portal")]
    pub logo: Option<Link<Media>>,
    /// Links to other parts of the city's own site, above the portal's navigation.
    #[serde(default)]
    #[field(group, unsourced, at_most = 8, section = "portal")]
    pub header_links: Vec<SiteLink>,
    /// The same at the foot.
    #[serde(default)]
    #[field(group, unsourced, at_most = 20, section = "portal")]
    pub footer_links: Vec<SiteLink>,
    /// Sites whose pages may show some of the portal's pages inside their own: `https://www.example.org`.
    #[serde(default)]
    #[field(ty = "Url", unsourced, section = "portal")]
    pub embedders: Vec<String>,
    /// Old addresses that lead somewhere still.
    #[serde(default)]
    #[field(group, unsourced, section = "portal")]
    pub redirects: Vec<Redirect>,
    /// Who runs the portal.
    #[field(unsourced, section = "contact")]
    pub operator: Option<Link<Organization>>,
    /// Services where a person answers whatever the question, the first one first; every page offers it.
    #[serde(default)]
    #[field(unsourced, links("service"), section = "contact")]
    pub answers: Vec<EntryId>,
    /// How far the one-stop shop goes: it tells who sits where; one can ask; one can book; organizations share one counter.
    /// Pages lead to it only where the city has chosen.
    #[field(unsourced, vocabulary = "shop-level", terms("signpost", "ask", "book", "shared"), section = "contact")]
    pub shop_level: Option<Term>,
    /// Facts every kind carries.
    #[serde(flatten)]
    #[field(flatten)]
    pub common: Common,
}

/// Texts of a city.
#[derive(Debug, Texts)]
pub struct CityTexts {
    /// Its name.
    #[field(required, at_most = 80, section = "about")]
    pub name: Line,
    /// One sentence about the portal.
    #[field(at_most = 300, plain = "B1", section = "about")]
    pub summary: Line,
    /// A few words under the name.
    #[field(at_most = 80, section = "about")]
    pub tagline: Line,
    /// The greeting of the home page.
    #[field(at_most = 120, section = "about")]
    pub welcome: Line,
    /// About the city.
    #[field(plain = "B1", section = "about")]
    pub description: Markdown,
    /// What it is known for.
    #[field(plain = "B1", section = "about")]
    pub highlights: Markdown,
    /// Who runs the portal, in plain words.
    #[field(plain = "B1", section = "contact")]
    pub operator_note: Markdown,
    /// What the law asks a site to say about who publishes it; without it there is no such page.
    #[field(section = "contact")]
    pub imprint: Markdown,
    /// The words of a link at the head.
    #[field(per = "header_links", name = "label", required, at_most = 60)]
    pub header_link: Line,
    /// The words of a link at the foot.
    #[field(per = "footer_links", name = "label", required, at_most = 60)]
    pub footer_link: Line,
    /// What a number counts.
    #[field(per = "figures", name = "label", at_most = 160)]
    pub figure_label: Line,
    /// Exactly who or what is counted.
    #[field(per = "figures", name = "definition", at_most = 300)]
    pub figure_definition: Line,
    /// Texts every kind carries.
    #[field(flatten)]
    pub common: CommonTexts,
}

impl City {
    /// Where the quick exit leads; nowhere when the address is missing or would be asked for in the open (`http://`).
    pub fn exit(&self) -> Option<&str> {
        self.quick_exit.as_deref().filter(|address| address.starts_with("https://"))
    }

    /// The languages a reader of `wanted` is served where a text is missing, as the city decided.
    pub fn fallbacks_of(&self, wanted: &Lang) -> &[Lang] {
        self.fallbacks.iter().find(|fallback| fallback.language == *wanted).map_or(&[], |fallback| &fallback.to)
    }
}
