//! The site: everything the pages of one installation share.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use arc_swap::ArcSwap;
use integra_edition::{Edition, Entry, Live, Reader};
use integra_kernel::{
    CityKey, EntryId, Kinds, Lang,
    clock::{Clock, Timestamp},
    urls::{Base, Origin, Urls},
};
use minijinja::{Environment, Value};

use crate::{
    city::{Cities, CityProfile, Profiles},
    entrusted::Entrusted,
    feature::{Block, Feature, Home, Page},
    finding::{Finder, SynonymsOf, Unfound},
    front::Assets,
    maps::{Maps, OutlineOf},
    offering::{Offering, Offers, Ready},
    pack::Packs,
    query::Query,
    quota::Quota,
    show::Show,
    stop::Stop,
    supplying::{Supplied, Supplies},
    templates, theme,
    wording::Wording,
};

/// Gives the slug and the drawing of an entry's first topic, for its colour.
pub type TopicOf = fn(&Reader, &Entry) -> Option<(String, String)>;
/// Gives the funding statements a page must carry, worded for its reader.
pub type FundingOf = fn(&Show, &[EntryId]) -> Value;
/// Gives what a city adds to the frame of its pages, worded for its reader: `logo`, `header` and `footer` links.
pub type SlotsOf = fn(&Show) -> Value;

/// Gives why a wrong word in an entry does harm, when somebody has said so.
pub type CarefulOf = fn(&Entry) -> Option<&str>;

/// What the room of common kinds tells the web about cities, topics and projects.
#[derive(Clone, Copy)]
pub struct Platform {
    /// One city.
    pub profile: Profiles,
    /// All cities.
    pub cities: Cities,
    /// An entry's topic.
    pub topic_of: TopicOf,
    /// Funding statements.
    pub funding_of: FundingOf,
    /// An entry that must be translated with care.
    pub careful_of: CarefulOf,
    /// What cities add to the frame.
    pub slots_of: SlotsOf,
    /// Words that mean the same to those who look for something.
    pub synonyms_of: SynonymsOf,
    /// What is known of a city's shape, for maps.
    pub outline_of: OutlineOf,
}

/// Something of a feature, with the feature's name.
type Of<T> = (&'static str, T);
/// A place in the main navigation: order, path, icon, message.
type Destination = (i32, &'static str, &'static str, &'static str);
/// A page of the essentials: order, path.
type Essential = (i32, &'static str);

fn of_features<T: Clone>(features: &[Feature], what: impl Fn(&Feature) -> &Vec<T>) -> Vec<Of<T>> {
    let each = |feature: &Feature| what(feature).iter().cloned().map(|it| (feature.name, it)).collect::<Vec<_>>();
    features.iter().flat_map(each).collect()
}

/// What a city's readers see of it.
fn shown<'s, T>(of: &'s [Of<T>], city: &'s CityProfile) -> impl Iterator<Item = &'s T> {
    of.iter().filter(|(feature, _)| city.shows(feature)).map(|(_, it)| it)
}

/// Why a site could not be built: a mistake in the software or a city's own templates.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A template does not parse.
    #[error("a template does not parse: {0:#}")]
    Template(#[from] minijinja::Error),
    /// Some wording does not parse.
    #[error("the wording cannot be used: {0}")]
    Wording(#[from] crate::wording::Error),
}

/// Everything the pages of one installation share.
pub struct Site {
    /// The newest edition.
    pub live: Live,
    /// The kinds of all features.
    pub kinds: Kinds,
    /// The wording of all features.
    pub wording: Wording,
    /// Style sheets, scripts, drawings.
    pub assets: Arc<Assets>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    pub(crate) platform: Platform,
    pub(crate) topic_of: TopicOf,
    pub(crate) funding_of: FundingOf,
    pub(crate) templates: Environment<'static>,
    /// Looks for what readers ask.
    pub finder: Finder,
    /// What readers looked for and did not find.
    pub unfound: Unfound,
    /// Draws maps.
    pub maps: Maps,
    /// How much one place may send in an hour.
    pub quota: Quota,
    /// The features a city may do without.
    pub optional: Vec<&'static str>,
    pages: Vec<Of<Page>>,
    unlisted: Vec<&'static str>,
    homes: Vec<Of<Home>>,
    blocks: Vec<Of<Block>>,
    offers: Vec<Of<Offers>>,
    ready: Vec<Of<Ready>>,
    supplies: Vec<Of<Supplies>>,
    entrusted: Vec<Entrusted>,
    serves: Vec<&'static str>,
    nav: Vec<Of<Destination>>,
    essentials: Vec<Of<Essential>>,
    /// What was packed for devices lately.
    pub packs: Packs,
    given_bases: BTreeMap<CityKey, Base>,
    origin: Option<Origin>,
    urls: ArcSwap<(i64, Arc<Urls>)>,
    cities: ArcSwap<(i64, Arc<[CityProfile]>)>,
}

impl Site {
    /// Builds the site of a list of features over a live edition.
    ///
    /// `bases` and `origin` come from the configuration; a city's own `address` fact is overruled by them.
    ///
    /// # Errors
    /// A template or some wording does not parse.
    pub fn build(
        features: &[Feature],
        platform: Platform,
        live: Live,
        assets: Arc<Assets>,
        clock: Arc<dyn Clock>,
        bases: BTreeMap<CityKey, Base>,
        origin: Option<Origin>,
    ) -> Result<Self, Error> {
        let resources: Vec<_> = crate::wording::frame()
            .into_iter()
            .chain(features.iter().flat_map(|feature| feature.wording.iter().cloned()))
            .collect();
        let wording = Wording::build(&resources)?;
        let files = templates::TEMPLATES.iter().chain(features.iter().flat_map(|feature| feature.templates)).copied();
        let environment = templates::environment(files, &wording, &assets)?;
        let mut blocks = of_features(features, |feature| &feature.blocks);
        blocks.sort_by_key(|(_, block)| block.order);
        let mut nav = of_features(features, |feature| &feature.nav);
        nav.sort_by_key(|(_, (order, ..))| *order);
        let mut essentials = of_features(features, |feature| &feature.essentials);
        essentials.sort_by_key(|(_, (order, _))| *order);
        let kinds = Kinds::new(features.iter().flat_map(|feature| feature.kinds.clone()));
        let site = Self {
            finder: Finder::new(kinds.clone(), platform.synonyms_of),
            unfound: Unfound::default(),
            kinds,
            live,
            maps: Maps::default(),
            quota: Quota::new(),
            wording,
            assets,
            clock,
            topic_of: platform.topic_of,
            funding_of: platform.funding_of,
            platform,
            templates: environment,
            optional: features.iter().filter(|feature| feature.optional).map(|feature| feature.name).collect(),
            pages: of_features(features, |feature| &feature.pages),
            unlisted: features.iter().flat_map(|feature| feature.unlisted.iter().copied()).collect(),
            homes: of_features(features, |feature| &feature.homes),
            offers: of_features(features, |feature| &feature.offers),
            ready: of_features(features, |feature| &feature.ready),
            supplies: of_features(features, |feature| &feature.supplies),
            entrusted: features.iter().flat_map(|feature| feature.entrusted.iter().copied()).collect(),
            serves: features.iter().flat_map(|feature| feature.serves.iter().copied()).collect(),
            blocks,
            nav,
            essentials,
            packs: Packs::default(),
            given_bases: bases,
            origin,
            urls: ArcSwap::from_pointee((-1, Arc::default())),
            cities: ArcSwap::from_pointee((-1, Arc::default())),
        };
        Ok(site)
    }

    /// The one maker of addresses, for the newest edition's cities.
    pub fn urls(&self) -> Arc<Urls> {
        let edition = self.live.edition();
        let current = self.urls.load();
        if current.0 == edition.seq {
            return Arc::clone(&current.1);
        }
        let mut bases = BTreeMap::new();
        for city in self.cities().iter() {
            let address = city.entry.facts.get("address").and_then(|value| value.as_str());
            if let Some(Ok(base)) = address.map(Base::parse) {
                bases.insert(city.key.clone(), base);
            }
        }
        bases.extend(self.given_bases.clone());
        let urls = Arc::new(Urls::new(self.origin.clone(), bases));
        self.urls.store(Arc::new((edition.seq, Arc::clone(&urls))));
        urls
    }

    /// The languages a question in a city may be in: the reader's, the city's own, and those its portal is read in.
    pub fn asked_in(&self, city: &CityKey, reader: &Lang) -> Vec<Lang> {
        let mut langs = vec![reader.clone()];
        let cities = self.cities();
        let profile = cities.iter().find(|it| it.key == *city);
        for lang in profile.into_iter().flat_map(|city| std::iter::once(&city.local).chain(&city.languages)) {
            if !langs.contains(lang) {
                langs.push(lang.clone());
            }
        }
        langs
    }

    /// Renders a template outside the readers' frame. The context gives what every template needs: `lang`, `dir`, `root`
    /// (where `url()` begins) and `base` (where assets are).
    ///
    /// # Errors
    /// The template fails: our mistake.
    pub fn render(&self, template: &str, context: Value) -> Result<String, Stop> {
        Ok(self.templates.get_template(template)?.render(context)?)
    }

    /// Where entries of a kind have their page.
    pub fn home_of(&self, kind: &str) -> Option<&Home> {
        self.homes.iter().map(|(_, home)| home).find(|home| home.kind == kind)
    }

    /// Whether somebody serves addresses with this first segment: `sign-up` needs people who read what is sent.
    pub fn serves(&self, segment: &str) -> bool {
        self.serves.contains(&segment)
    }

    /// What can be signed up for at an entry of a city; nothing when people are not signed up for it here.
    pub fn offering(&self, reader: &Reader, city: &CityProfile, entry: &Arc<Entry>) -> Option<Offering> {
        let offers = shown(&self.offers, city).find(|offers| offers.kind == entry.kind)?;
        (offers.of)(reader, city, entry)
    }

    /// When a part of an offer of this kind is, also when it is over.
    pub fn time_of(&self, city: &CityProfile, entry: &Arc<Entry>, part: &str) -> Option<(Timestamp, Timestamp)> {
        let offers = self.offers.iter().map(|(_, offers)| offers).find(|offers| offers.kind == entry.kind)?;
        (offers.time)(city, entry, part)
    }

    /// Whether a colleague looks after each person who signs up for entries of a kind.
    pub fn is_looked_after(&self, kind: &str) -> bool {
        self.offers.iter().any(|(_, offers)| offers.kind == kind && offers.looked_after)
    }

    /// The kinds whose entries people can sign up for.
    pub fn offered_kinds(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.offers.iter().map(|(_, offers)| offers.kind)
    }

    /// Kinds of answers that are ready to be sent in a city.
    pub fn ready<'s>(&'s self, city: &'s CityProfile) -> impl Iterator<Item = &'s Ready> {
        shown(&self.ready, city)
    }

    /// The help a city has now.
    pub fn supplied(&self, show: &Show) -> Vec<Supplied> {
        let edition = Arc::clone(show.reader.edition());
        let of_kind = |supplies: &Supplies| {
            let supplied = |entry: &Arc<Entry>| {
                let supply = (supplies.of)(show, entry)?;
                Some(Supplied { entry: Arc::clone(entry), counter: supplies.counter, supply })
            };
            edition.list(show.key(), supplies.kind).filter_map(supplied).collect::<Vec<_>>()
        };
        shown(&self.supplies, &show.city).flat_map(of_kind).collect()
    }

    /// The kinds that are help: their names, and whether people come to them.
    pub fn supplies(&self, city: &CityProfile) -> Vec<(&'static str, bool)> {
        shown(&self.supplies, city).map(|supplies| (supplies.kind, supplies.counter)).collect()
    }

    /// What is known of a kind whose entries organizations publish themselves.
    pub fn entrusted(&self, kind: &str) -> Option<&Entrusted> {
        self.entrusted.iter().find(|entrusted| entrusted.kind == kind)
    }

    /// The kinds whose entries organizations publish themselves.
    pub fn entrusted_kinds(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.entrusted.iter().map(|entrusted| entrusted.kind)
    }

    /// The pages a city's readers see.
    pub(crate) fn pages<'s>(&'s self, city: &'s CityProfile) -> impl Iterator<Item = &'s Page> {
        shown(&self.pages, city).filter(|page| city.has(page.path))
    }

    /// Whether a page of its own stands where an entry of a kind with this name would have its page: `supply` among those of
    /// `services/{slug}`. Where entries of the kind stand is seen by one there is.
    pub fn is_name_of_a_page(&self, kind: &str, slug: &str) -> bool {
        let Some(home) = self.home_of(kind) else { return false };
        let edition = self.live.edition();
        let Some(other) = edition.entries().find(|it| it.kind == kind) else { return false };
        let path = (home.path)(other);
        let folder = path.strip_suffix(other.slug.as_str());
        folder.is_some_and(|folder| self.pages.iter().any(|(_, page)| page.path.strip_prefix(folder) == Some(slug)))
    }

    /// The query parameters that the page at a path of a city understands.
    pub fn params_of(&self, city: &CityProfile, path: &str) -> Option<&'static [&'static str]> {
        crate::routes::params_of(self.pages(city), path)
    }

    /// Whether a page stands in the site map.
    pub(crate) fn is_listed(&self, page: &Page) -> bool {
        !page.path.contains('{') && !self.unlisted.contains(&page.path)
    }

    /// Where entries have the pages that a city's readers see.
    pub(crate) fn homes<'s>(&'s self, city: &'s CityProfile) -> impl Iterator<Item = &'s Home> {
        shown(&self.homes, city)
    }

    /// What features add to the pages of a city.
    pub(crate) fn blocks<'s>(&'s self, city: &'s CityProfile) -> impl Iterator<Item = &'s Block> {
        shown(&self.blocks, city)
    }

    /// The destinations of a city's navigation.
    pub(crate) fn nav<'s>(&'s self, city: &'s CityProfile) -> impl Iterator<Item = &'s Destination> {
        shown(&self.nav, city)
    }

    /// The paths of a city's essentials, the most urgent first.
    pub(crate) fn essentials<'s>(&'s self, city: &'s CityProfile) -> impl Iterator<Item = &'static str> + 's {
        shown(&self.essentials, city).map(|(_, path)| *path)
    }

    /// The entries of a city, or of the network, that a page of the city is about: one for a page of its own, several
    /// for a page on which each has its place. `path` is what follows the language.
    pub fn entries_on(&self, edition: &Edition, city: &CityProfile, path: &str) -> Vec<Arc<Entry>> {
        let network = CityKey::all();
        let cities = [Some(&city.key), (!city.key.is_all()).then_some(&network)];
        let mut found = Vec::new();
        for home in self.homes(city) {
            let own = cities.iter().flatten().flat_map(|city| edition.list(city, home.kind));
            let here = own.filter(|entry| (home.path)(entry).split('#').next() == Some(path));
            let here = here.filter(|entry| !self.must_be_adopted(entry, city));
            found.extend(here.cloned());
        }
        found
    }

    /// Whether an entry of the network stands in a city only once the city has adopted it.
    pub(crate) fn must_be_adopted(&self, entry: &Entry, city: &CityProfile) -> bool {
        !city.key.is_all() && entry.city.is_all() && self.kinds.adopting(&entry.kind).is_some()
    }

    /// All cities, the network first. Made once for each edition: finding them looks at every entry.
    pub fn cities(&self) -> Arc<[CityProfile]> {
        let edition = self.live.edition();
        let current = self.cities.load();
        if current.0 == edition.seq {
            return Arc::clone(&current.1);
        }
        let cities: Arc<[CityProfile]> = (self.platform.cities)(&edition).into();
        self.cities.store(Arc::new((edition.seq, Arc::clone(&cities))));
        cities
    }

    /// The colours of all cities, for pages that show several.
    pub(crate) fn colours_of_cities(&self) -> String {
        let cities = self.cities();
        theme::of_cities(cities.iter().map(|city| (city.key.as_str(), &city.theme)))
    }

    /// Words something for one reader that stands on no page of theirs: a letter. `None` when there is no such city.
    pub fn speak<T>(&self, city: &CityKey, lang: &Lang, say: impl FnOnce(&Show) -> T) -> Option<T> {
        self.speak_over(self.reader(), city, lang, say)
    }

    /// The same over another edition than readers see: about what they do not see any more.
    pub fn speak_over<T>(
        &self,
        reader: Reader,
        city: &CityKey,
        lang: &Lang,
        say: impl FnOnce(&Show) -> T,
    ) -> Option<T> {
        let city = self.cities().iter().find(|it| it.key == *city)?.clone();
        let lang = city.nearest(lang).clone();
        Some(say(&Show::new(self, reader, city, lang, String::new(), Query::default())))
    }

    /// The same in any language, also one the city's portal is not read in: that of its offices.
    pub fn speak_in<T>(&self, city: &CityKey, lang: &Lang, say: impl FnOnce(&Show) -> T) -> Option<T> {
        let city = self.cities().iter().find(|it| it.key == *city)?.clone();
        Some(say(&Show::new(self, self.reader(), city, lang.clone(), String::new(), Query::default())))
    }

    /// A reader of the newest edition, now.
    pub fn reader(&self) -> Reader {
        Reader::new(self.live.edition(), self.clock.now())
    }

    /// All languages any city is read in, for choosing the words of pages that belong to no city.
    pub fn languages(&self) -> BTreeSet<Lang> {
        self.cities().iter().flat_map(|city| city.languages.iter().cloned()).collect()
    }
}
