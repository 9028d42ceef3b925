//! How a page looks in other people's pages: inside them, and as a card where somebody shares its address.

use minijinja::{Value, context};

use super::{Body, EMBED, Head, Show};
use crate::{
    city::CityProfile,
    front,
    stop::Stop,
    templates,
    theme::{self, Slot},
};

/// The drawing of a city whose own is not known here.
const USUAL_SKYLINE: &str = "all";

impl Show<'_> {
    /// Reads from the query whether the page is asked for inside another one. Only pages that know the parameter can be.
    pub(crate) fn read_embedding(&mut self) -> Result<(), Stop> {
        if self.known_params.contains(&EMBED) {
            self.embedded = match self.query.one(EMBED) {
                None => false,
                Some("1") => true,
                Some(other) => return Err(Stop::parameter(EMBED, other)),
            };
        }
        Ok(())
    }

    /// Whether the page is shown inside another one: without head, foot and scripts, and small.
    pub fn embedded(&self) -> bool {
        self.embedded
    }

    /// The known parameters of the whole page.
    pub(super) fn own_query(&self) -> Vec<(String, String)> {
        let pairs = self.query.canonical(self.known_params);
        pairs.into_iter().filter(|(name, _)| name != EMBED).collect()
    }

    /// The page without its frame. Its policy names who may show it.
    pub(super) fn framed_elsewhere(&self, head: &Head, main: &str, funding: &Value) -> Result<Body, Stop> {
        let template = self.site.templates.get_template("web/embed.html")?;
        let name = self.name(&self.city.entry);
        let html = template.render(context! { ..self.addresses(), ..context! {
            head => templates::value(head), city => context! { name => templates::value(name) },
            canonical => self.canonical(), whole => self.with_query(&self.own_query()),
            sheet => self.sheet(), strip => self.strip(), notices => self.notices(), main, funding,
        }})?;
        let policy = Some(front::embedded_policy(&self.city.embedders));
        Ok(Body { policy, ..Body::html(html, head.title.clone()) })
    }

    /// The name of the drawing of this page's city.
    fn drawing(&self) -> &str {
        self.drawing_of(&self.city)
    }

    /// The name of a city's drawing: its own where there is one, else that of the network.
    pub fn drawing_of<'c>(&self, city: &'c CityProfile) -> &'c str {
        let known = |name: &str| self.site.assets.url_name(&format!("img/skyline-{name}.svg")).is_some();
        if known(&city.skyline) { &city.skyline } else { USUAL_SKYLINE }
    }

    /// The city's drawing for the top of its home page, as the name of an asset; mirrored where one reads from the right.
    pub fn skyline(&self) -> String {
        let drawing = self.drawing();
        let mirrored = format!("img/skyline-{drawing}-rtl.svg");
        let right = self.lang.direction() == integra_kernel::Direction::Rtl;
        if right && self.site.assets.url_name(&mirrored).is_some() {
            mirrored
        } else {
            format!("img/skyline-{drawing}.svg")
        }
    }

    /// The address of one of our own files (`css/home.css`).
    pub fn asset(&self, path: &str) -> String {
        let name = self.site.assets.url_name(path).unwrap_or(path);
        self.site.urls().asset(self.key(), name)
    }

    /// The address of the sheet with the colours of all cities.
    pub fn cities_sheet(&self) -> String {
        let name = theme::cities_file(&self.site.colours_of_cities());
        self.site.urls().asset(self.key(), &name)
    }

    /// What a shared link shows: title, words, picture, and the language with its country.
    pub(super) fn shared(&self, head: &Head) -> Value {
        let urls = self.site.urls();
        let card = || {
            let name = self.site.assets.url_name(&format!("img/card-{}.png", self.drawing()))?;
            Some(urls.in_full(self.key(), &urls.asset(self.key(), name)))
        };
        let words = if head.description.is_empty() { self.text(&self.city.entry, "summary") } else { None };
        context! {
            description => words.map_or_else(|| head.description.clone(), |text| text.plain),
            image => head.image.clone().or_else(card),
            locale => self.site.wording.locale_name(&self.lang),
        }
    }

    /// Remembers the way from the city's home to this page, as breadcrumbs show it.
    pub fn remember_trail(&self, steps: impl IntoIterator<Item = (String, String)>) {
        *self.trail.borrow_mut() = steps.into_iter().collect();
    }

    /// The way to this page for machines: schema.org `BreadcrumbList`.
    pub(super) fn trail_data(&self, title: &str) -> Option<String> {
        let trail = self.trail.borrow();
        if trail.is_empty() {
            return None;
        }
        let urls = self.site.urls();
        let full = |url: &str| if url.starts_with('/') { urls.in_full(self.key(), url) } else { url.to_owned() };
        let steps = trail.iter().map(|(name, url)| (name.as_str(), full(url)));
        let items = steps.chain([(title, self.canonical())]).enumerate().map(|(at, (name, url))| {
            serde_json::json!({ "@type": "ListItem", "position": at + 1, "name": name, "item": url })
        });
        let list = serde_json::json!({
            "@context": "https://schema.org",
            "@type": "BreadcrumbList",
            "name": title,
            "itemListElement": items.collect::<Vec<_>>(),
        });
        Some(crate::text::json_ld(list))
    }

    /// The main navigation. The network leads to its cities; what features have, each city has for itself.
    pub(super) fn destinations(&self, here: &str) -> Vec<Value> {
        let link = |path: &str, icon: &str, id: &str| {
            context! { url => self.url(path), icon, words => self.say(id, &[]), here => here == path }
        };
        if self.key().is_all() {
            return vec![link("", "pin", "web-nav-cities"), link("about", "info", "web-nav-about")];
        }
        self.site.nav(&self.city).map(|(_, path, icon, id)| link(path, icon, id)).collect()
    }

    /// The colour of the city's home page by day, on which dark letters are read.
    pub fn ground(&self) -> String {
        self.city.theme.seen(Slot::HeroLight).to_string()
    }

    /// The colours of the browser's own frame around the page, by day and by night.
    pub(super) fn hero(&self) -> [String; 2] {
        [Slot::HeroLight, Slot::HeroDark].map(|slot| self.city.theme.seen(slot).to_string())
    }
}
