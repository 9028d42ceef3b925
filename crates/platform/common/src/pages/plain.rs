//! Pages that explain the portal itself: about, privacy, accessibility.

use integra_edition::Of;
use integra_web::{
    Body, Show, Stop, Text, routes,
    show::{Head, MORE_SHEET, PLAIN_SHEET},
    text::Prose,
};
use serde::Serialize;

use super::home::{Figure, figures};
use crate::{
    City,
    views::{self, Differ, Step, Trust},
};

#[derive(Serialize)]
struct PlainPage {
    crumbs: Vec<Step>,
    title: String,
    lede: String,
    /// Headings and paragraphs of the interface's own wording.
    parts: Vec<Part>,
    operator: Vec<Prose>,
    description: Vec<Prose>,
    highlights: Vec<Prose>,
    figures: Vec<Figure>,
    differ: Vec<Differ>,
    trust: Option<Trust>,
    /// Whether it is about the city, not only about the portal.
    about_city: bool,
}

#[derive(Serialize)]
struct Part {
    id: &'static str,
    title: String,
    text: Vec<String>,
    /// Where more can be done about it.
    more: Option<Step>,
}

#[derive(Serialize)]
struct Imprint {
    crumbs: Vec<Step>,
    title: String,
    text: Vec<Prose>,
}

fn page(show: &Show, name: &str, parts: &[&'static str], about_city: bool) -> Result<Body, Stop> {
    let city: Of<City> = Of::new(&show.city.entry).ok_or(Stop::NotFound)?;
    let part = |id: &&'static str| Part {
        id,
        title: show.say(&format!("common-{name}-{id}"), &[]),
        text: show.say(&format!("common-{name}-{id}-text"), &[]).split("\n\n").map(str::to_owned).collect(),
        more: (*id == "clear")
            .then(|| Step { name: Text::own(show.say("web-clear-title", &[])), url: show.url(routes::clear::PATH) }),
    };
    let prose = |path| if about_city { show.prose(&city.entry, path, 3) } else { Vec::new() };
    let page = PlainPage {
        crumbs: views::crumbs(show, None),
        title: show.say(&format!("common-{name}"), &[]),
        lede: show.say(&format!("common-{name}-lede"), &[]),
        parts: parts.iter().map(part).collect(),
        operator: show.prose(&city.entry, "operator_note", 3),
        description: prose("description"),
        highlights: prose("highlights"),
        figures: if about_city { figures(show, &city) } else { Vec::new() },
        differ: if about_city { views::differ(show, &city.entry, &city.common) } else { Vec::new() },
        trust: about_city.then(|| views::trust(show, &city.entry, &city.common)),
        about_city,
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET), show.asset(PLAIN_SHEET)],
        title: page.title.clone(),
        description: page.lede.clone(),
        ..Head::default()
    };
    show.page("common/plain.html", head, page)
}

pub(super) fn about(show: &Show) -> Result<Body, Stop> {
    page(show, "about", &["how", "translations", "software"], true)
}

pub(super) fn privacy(show: &Show) -> Result<Body, Stop> {
    page(
        show,
        "privacy",
        &[
            "not-police",
            "nobody",
            "not-recorded",
            "recorded",
            "search",
            "sign-up",
            "device",
            "offline",
            "list",
            "clear",
            "exit",
            "links",
        ],
        false,
    )
}

/// What the law asks a site to say about who publishes it, in the city's own words.
pub(super) fn imprint(show: &Show) -> Result<Body, Stop> {
    let text = show.prose(&show.city.entry, "imprint", 2);
    if text.is_empty() {
        return Err(Stop::NotFound);
    }
    let title = show.say("web-nav-imprint", &[]);
    let head = Head { title: title.clone(), ..Head::default() };
    let page = Imprint { crumbs: views::crumbs(show, None), title, text };
    show.page("common/imprint.html", head, page)
}

pub(super) fn accessibility(show: &Show) -> Result<Body, Stop> {
    page(show, "accessibility", &["goal", "how", "limits", "tell"], false)
}
