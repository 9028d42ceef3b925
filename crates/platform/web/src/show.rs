//! One page in the making: one city, one language, one moment.

mod body;
mod elsewhere;
mod map;
mod paper;

pub use body::{Body, Drawing, Followed, Format};
pub use map::MapView;

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    sync::Arc,
};

use integra_edition::{Entry, Found, Reader};
use integra_kernel::{CityKey, EntryId, Kind, Lang, Slug, clock::Timestamp, lang, texts::Trusted};
use jiff::{civil::Date, tz::TimeZone};
use minijinja::{Value, context};
use serde::Serialize;

use crate::{
    city::CityProfile,
    query::Query,
    site::Site,
    stop::Stop,
    templates,
    text::{self, Prose, Text},
    theme,
    told::Told,
    wording::Args,
};

/// The parameter of pages that others may show inside their own; a page that can be shown so names it among its
/// parameters.
pub const EMBED: &str = "embed";

/// The sheet of what few pages need: things to fill in, long lists, tables, plain pages. Named in [`Head::sheets`].
pub const MORE_SHEET: &str = "css/more.css";
/// The sheet of pages of plain text, beside the other.
pub const PLAIN_SHEET: &str = "css/plain.css";

/// How one entry is shown in lists of any kind: the platform's card view.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// Its name.
    pub name: Text,
    /// One sentence about it, where there is one.
    pub summary: Option<Text>,
    /// Its page, where it has one.
    pub url: Option<String>,
    /// Slug of its first topic, for its colour.
    pub topic: Option<String>,
    /// Drawing of its first topic.
    pub art: Option<String>,
}

/// What the head of a page says about it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Head {
    /// The title without the city's name.
    pub title: String,
    /// One sentence for search engines and shared links.
    pub description: String,
    /// Which destination of the main navigation it belongs to (its path).
    pub nav: &'static str,
    /// Slug of its topic, for its colour.
    pub topic: Option<String>,
    /// JSON-LD, already written as text.
    pub linked_data: Option<String>,
    /// The full address of a picture shown where others share the page; without it, the city's own.
    pub image: Option<String>,
    /// The addresses of further style sheets.
    pub sheets: Vec<String>,
    /// Feeds that say the same.
    pub feeds: Vec<Followed>,
    /// Whether the page offers a quick way out, where the city names one.
    pub quick_exit: bool,
    /// Entries whose funding statement the page must carry.
    pub funded_by: Vec<EntryId>,
    /// Whether search engines should leave it out (filtered lists).
    pub unlisted: bool,
    /// Whether it answers one request only (an error, thanks): blocks of `page-end` have nothing to say there, and others
    /// say little.
    pub passing: bool,
}

/// One page in the making.
pub struct Show<'s> {
    /// The site.
    pub site: &'s Site,
    /// Reads the edition and remembers what was read.
    pub reader: Reader,
    /// The city.
    pub city: CityProfile,
    /// The reader's language.
    pub lang: Lang,
    /// The path below `/{city}/{language}/`.
    pub path: String,
    /// The query.
    pub query: Query,
    pub(crate) known_params: &'static [&'static str],
    pub(crate) captures: BTreeMap<&'static str, String>,
    embedded: bool,
    pub(crate) copy: bool,
    trail: RefCell<Vec<(String, String)>>,
    pub(crate) told: Told,
    pub(crate) origins: RefCell<Vec<Lang>>,
    subjects: RefCell<Vec<EntryId>>,
    pub(crate) fleeting: Cell<bool>,
    passing: Cell<bool>,
}

impl<'s> Show<'s> {
    pub(crate) fn new(
        site: &'s Site,
        reader: Reader,
        city: CityProfile,
        lang: Lang,
        path: String,
        query: Query,
    ) -> Self {
        Self {
            site,
            reader,
            city,
            lang,
            path,
            query,
            known_params: &[],
            captures: BTreeMap::new(),
            embedded: false,
            copy: false,
            trail: RefCell::default(),
            told: Told::default(),
            origins: RefCell::new(Vec::new()),
            subjects: RefCell::new(Vec::new()),
            fleeting: Cell::new(false),
            passing: Cell::new(false),
        }
    }

    /// A captured part of the path (`{slug}`).
    pub fn capture(&self, name: &str) -> &str {
        self.captures.get(name).map_or("", String::as_str)
    }

    /// Says that the page answers what somebody typed: kept for others it would only push out pages that many read.
    pub fn never_kept(&self) {
        self.fleeting.set(true);
    }

    /// Whether the page is made to be kept on a device and shown later. Such a copy says what holds every week, and never
    /// what is open now.
    pub fn is_copy(&self) -> bool {
        self.copy
    }

    /// The moment the page is made for.
    pub fn now(&self) -> Timestamp {
        self.reader.now()
    }

    /// The zone the city's hours are in.
    pub fn zone(&self) -> &TimeZone {
        &self.city.zone
    }

    /// Today in the city. The page is made anew at its next midnight.
    pub fn today(&self) -> Date {
        let now = self.now().to_zoned_datetime(self.zone().clone());
        let midnight = now.date().tomorrow().ok().and_then(|day| day.to_zoned_datetime(self.zone().clone()).ok());
        self.reader.until(midnight.map(|moment| moment.timestamp()));
        now.date()
    }

    /// The key of the city.
    pub fn key(&self) -> &CityKey {
        &self.city.key
    }

    /// The languages this reader is served texts of an entry in, best first.
    pub fn chain(&self, source: &Lang) -> Vec<Lang> {
        lang::chain(&self.lang, self.city.fallbacks_of(&self.lang), source)
    }

    /// Words a message in the reader's language.
    pub fn say(&self, id: &str, args: &Args) -> String {
        self.site.wording.say(&self.lang, id, args)
    }

    /// An address on this city's portal in the reader's language.
    pub fn url(&self, path: &str) -> String {
        self.site.urls().page(&self.city.key, &self.lang, path, &[])
    }

    /// An address on this city's portal in the reader's language, with a query.
    pub fn url_with(&self, path: &str, pairs: &[(String, String)]) -> String {
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.site.urls().page(&self.city.key, &self.lang, path, &pairs)
    }

    /// This page's address with another query. What leads on from an embedded page leads to whole pages.
    pub fn with_query(&self, pairs: &[(String, String)]) -> String {
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let pairs: Vec<(&str, &str)> = pairs.into_iter().filter(|(name, _)| *name != EMBED).collect();
        self.site.urls().page(&self.city.key, &self.lang, &self.path, &pairs)
    }

    /// The same with scheme and host, for what is read elsewhere; without them where nobody knows the host.
    pub fn in_full(&self, path: &str, pairs: &[(String, String)]) -> String {
        self.site.urls().in_full(&self.city.key, &self.url_with(path, pairs))
    }

    /// The page of an entry, or its place on a page: on this portal when it is the city's own or the network's for all
    /// cities, in the reader's language; in another city in a language that city has. What a city must adopt first stands
    /// on this portal once it has.
    pub fn url_of(&self, entry: &Entry) -> Option<String> {
        let home = self.site.homes(&self.city).find(|home| home.kind == entry.kind)?;
        if let Some(kind) = self.adoptable(entry) {
            return match self.adopted(entry, kind) {
                Some(own) => self.url_of(&own),
                None => self.network_url(&(home.path)(entry)),
            };
        }
        let path = (home.path)(entry);
        if entry.city == self.city.key || (entry.city.is_all() && home.shared) {
            return self.place(&self.city.key, &self.lang, &path);
        }
        if entry.city.is_all() {
            return self.network_url(&path);
        }
        let cities = self.site.cities();
        let city = cities.iter().find(|city| city.key == entry.city)?;
        self.place(&city.key, city.nearest(&self.lang), &path)
    }

    /// A line of an entry as this reader sees it.
    pub fn text(&self, entry: &Entry, path: &str) -> Option<Text> {
        Text::line(&self.worded(entry, path)?, &self.lang)
    }

    /// The name of an entry, its own or lent; its slug when it has none.
    pub fn name(&self, entry: &Entry) -> Text {
        self.lent(entry, "name").unwrap_or_else(|| Text::own(entry.slug.as_str()))
    }

    /// A line of an entry in exactly this language (the local name, the counter sentence), never a fallback.
    pub fn text_in(&self, entry: &Entry, path: &str, lang: &Lang) -> Option<Text> {
        let trusted = if self.is_careful(entry) { Trusted::Persons } else { Trusted::All };
        let worded = entry.worded_by(std::slice::from_ref(lang), path, trusted)?;
        (worded.pieces.first()?.lang == lang).then(|| Text::line(&worded, &self.lang)).flatten()
    }

    /// A Markdown text of an entry as this reader sees it; headings start at `level`.
    pub fn prose(&self, entry: &Entry, path: &str, level: usize) -> Vec<Prose> {
        let Some(worded) = self.worded(entry, path) else { return Vec::new() };
        self.note_long(&worded);
        let resolve = |target: &str| self.resolve(&entry.city, target);
        let name_of = |lang: &Lang| self.site.wording.language_name(Some(&self.lang), lang);
        text::prose(&worded, &self.lang, level, &resolve, &name_of)
    }

    /// The address of `kind/slug` or `city:kind/slug`, as written in Markdown.
    fn resolve(&self, home: &CityKey, target: &str) -> Option<String> {
        let (city, target) = match target.split_once(':') {
            Some((city, rest)) => (CityKey::parse(city).ok()?, rest),
            None => (home.clone(), target),
        };
        let (kind, slug) = target.split_once('/')?;
        match self.reader.find(&city, kind, &Slug::parse(slug).ok()?) {
            Found::Here(entry) | Found::Moved(entry) => self.url_of(&entry),
            Found::Gone | Found::Nothing => None,
        }
    }

    /// The entry of kind `K` this page's `{slug}` names; 301 when it was renamed, 410 when it has ended.
    ///
    /// # Errors
    /// No such entry.
    pub fn subject<K: Kind>(&self, city: &CityKey) -> Result<integra_edition::Of<K>, Stop> {
        let slug = Slug::parse(self.capture("slug")).map_err(|_| Stop::NotFound)?;
        match self.reader.find(city, K::NAME, &slug) {
            Found::Here(entry) => {
                self.about(&entry);
                integra_edition::Of::new(&entry).ok_or(Stop::NotFound)
            }
            Found::Moved(entry) => Err(Stop::Moved(self.url_of(&entry).ok_or(Stop::NotFound)?)),
            Found::Gone => Err(Stop::Gone),
            Found::Nothing => Err(Stop::NotFound),
        }
    }

    /// Whether the page is about this entry, rather than showing it among others.
    pub fn is_about(&self, entry: &Entry) -> bool {
        self.subjects.borrow().contains(&entry.id)
    }

    /// Whether an entry it is about says that a wrong word of it would be dangerous: devices keep no trace of such a page.
    fn is_about_danger(&self) -> bool {
        let subjects = self.subjects.borrow().clone();
        let mut entries = subjects.into_iter().filter_map(|id| self.reader.entry(id));
        entries.any(|entry| (self.site.platform.careful_of)(&entry) == Some("urgent"))
    }

    /// Whether the page answers one request only, as its head says. Known to the blocks in its frame.
    pub fn is_passing(&self) -> bool {
        self.passing.get()
    }

    /// Says that the page is about this entry, too.
    pub fn about(&self, entry: &Entry) {
        self.subjects.borrow_mut().push(entry.id);
    }

    /// The card view of an entry.
    pub fn card(&self, entry: &Arc<Entry>) -> Card {
        let topic = (self.site.topic_of)(&self.reader, entry);
        Card {
            name: self.name(entry),
            summary: self.lent(entry, "summary"),
            url: self.url_of(entry),
            topic: topic.as_ref().map(|(slug, _)| slug.clone()),
            art: topic.map(|(_, art)| art),
        }
    }

    /// What other features add to this page.
    ///
    /// # Errors
    /// A block's template fails.
    pub fn blocks(&self, on: &str, subject: Option<&Arc<Entry>>) -> Result<Vec<String>, Stop> {
        let blocks = self.site.blocks(&self.city).filter(|block| block.on == on);
        blocks.filter_map(|block| (block.show)(self, subject).transpose()).collect()
    }

    /// Renders a part of a page.
    ///
    /// # Errors
    /// The template fails: our mistake.
    pub fn part(&self, template: &str, page: impl Serialize) -> Result<String, Stop> {
        let template = self.site.templates.get_template(template)?;
        let frame = self.addresses();
        Ok(template.render(context! { ..frame, ..context! { page => templates::value(&page) } })?)
    }

    /// Renders a page in its frame.
    ///
    /// # Errors
    /// The template fails: our mistake.
    pub fn page(&self, template: &str, head: Head, page: impl Serialize) -> Result<Body, Stop> {
        let main = self.part(template, page)?;
        self.framed(&head, &main)
    }

    /// What every template sees: language, direction and where addresses begin.
    fn addresses(&self) -> Value {
        let urls = self.site.urls();
        context! {
            lang => self.lang.as_str(),
            dir => self.lang.direction().as_str(),
            root => urls.page(&self.city.key, &self.lang, "", &[]),
            base => urls.prefix(&self.city.key),
            city_key => self.city.key.as_str(),
            local => self.city.local.as_str(),
            embedded => self.embedded,
            copy => self.copy,
            // Lists that readers of this city can be sent to.
            offered => self.site.pages(&self.city).map(|page| page.path).filter(|path| !path.contains('{')).collect::<Vec<_>>(),
        }
    }

    /// The address of the sheet with the city's own colours, where it has any.
    pub(crate) fn sheet(&self) -> Option<String> {
        let sheet = self.city.theme.sheet()?;
        Some(self.site.urls().asset(&self.city.key, &theme::file_name(self.city.key.as_str(), &sheet)))
    }

    pub(crate) fn framed(&self, head: &Head, main: &str) -> Result<Body, Stop> {
        let (title, description) = (text::unmarked(&head.title), text::unmarked(&head.description));
        let head = Head { title, description, ..head.clone() };
        let funding = (self.site.funding_of)(self, &head.funded_by);
        if self.embedded {
            return self.framed_elsewhere(&head, main, &funding);
        }
        self.passing.set(head.passing);
        let talk = self.blocks("every-page", None)?;
        // Nobody can send a form without network.
        let end = if head.passing || self.copy { Vec::new() } else { self.blocks("page-end", None)? };
        let template = self.site.templates.get_template("web/base.html")?;
        let languages: Vec<Value> = self.city.languages.iter().map(|lang| self.language_link(lang)).collect();
        let nav = self.destinations(head.nav);
        let name = self.name(&self.city.entry);
        let tagline = self.text(&self.city.entry, "tagline");
        let operator = self.aside(|| self.prose(&self.city.entry, "operator_note", 3));
        let (strip, notices) = (self.strip(), self.notices());
        let html = template.render(context! { ..self.addresses(), ..context! {
            head => templates::value(&head), canonical => self.canonical(),
            city => context! { name => templates::value(name), tagline => templates::value(tagline) },
            quiet => head.quick_exit || head.passing || self.is_about_danger(),
            exit => self.city.quick_exit.as_ref().filter(|_| head.quick_exit),
            hero => templates::value(self.hero()), sheet => self.sheet(), operator => templates::value(operator), languages, nav, strip, notices, main, talk, end, funding,
            own_name => self.site.wording.language_name(None, &self.lang),
            path => self.path.as_str(),
            slots => (self.site.platform.slots_of)(self),
            shared => self.shared(&head),
            trail => if head.passing { None } else { self.trail_data(&head.title) },
        }})?;
        Ok(Body::html(html, head.title))
    }

    pub(crate) fn language_link(&self, lang: &Lang) -> Value {
        let pairs = self.own_query();
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        context! {
            tag => lang.as_str(),
            dir => lang.direction().as_str(),
            name => self.site.wording.language_name(None, lang),
            url => self.site.urls().page(&self.city.key, lang, &self.path, &pairs),
            absolute => self.site.urls().absolute(&self.city.key, lang, &self.path, &pairs),
            here => *lang == self.lang,
        }
    }

    /// The page's address for search engines: its canonical query, on the city's own base.
    pub(crate) fn canonical(&self) -> String {
        let pairs = self.own_query();
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.site.urls().absolute(&self.city.key, &self.lang, &self.path, &pairs)
    }
}
