//! How other sites show our lists: the lines to copy, for each list that can be shown, and for one with filters.

use integra_web::{
    Body, Show, Stop,
    query::{Query, encode},
    show::{EMBED, Head, MORE_SHEET},
};
use serde::Serialize;

use crate::views::{self, Step};

/// Where it is.
pub(crate) const PATH: &str = "data/embed";
/// The parameter that names a list, with its filters.
const OF: &str = "of";
/// The query parameters.
pub(super) const PARAMS: &[&str] = &[OF];
/// How high a frame is to begin with, in dots.
const HEIGHT: u32 = 640;

#[derive(Serialize)]
struct EmbedPage {
    crumbs: Vec<Step>,
    frames: Vec<Frame>,
    /// Whether it is one list that somebody has chosen.
    chosen: bool,
    /// Who may show them.
    sites: Vec<String>,
}

/// A list in a frame.
#[derive(Serialize)]
struct Frame {
    id: String,
    title: String,
    /// The list itself.
    url: String,
    /// How it looks in the frame.
    looks: String,
    /// The lines to copy.
    lines: String,
}

/// A list that other sites may show.
struct Shown {
    path: String,
    title: String,
}

/// The lists there are here; features name theirs.
fn shown(show: &Show) -> Result<Vec<Shown>, Stop> {
    let named = |text: String| {
        text.split_once('\t').map(|(path, title)| Shown { path: path.to_owned(), title: title.to_owned() })
    };
    Ok(show.blocks("embeddable", None)?.into_iter().filter_map(named).collect())
}

/// How to show this list with its filters on another site.
pub fn link(show: &Show, params: &[&str]) -> String {
    let mut pairs = show.query.canonical(params);
    pairs.retain(|(name, _)| name != "page" && name != EMBED);
    let of = format!("{}{}", show.path, encode(&pairs));
    show.url_with(PATH, &[(OF.to_owned(), of)])
}

fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

fn frame(show: &Show, path: &str, title: &str, filters: &[(String, String)]) -> Frame {
    let pairs = [filters, &[(EMBED.to_owned(), "1".to_owned())]].concat();
    let address = show.in_full(path, &pairs);
    let name = show.name(&show.city.entry).plain;
    let title = integra_web::text::unmarked(&format!("{title} – {name}"));
    let lines = format!(
        "<iframe src=\"{}\"\n  title=\"{}\" lang=\"{}\"\n  width=\"100%\" height=\"{HEIGHT}\" loading=\"lazy\"></iframe>",
        attribute(&address),
        attribute(&title),
        show.lang,
    );
    Frame {
        id: path.replace('/', "-"),
        title,
        url: show.url_with(path, filters),
        looks: show.url_with(path, &pairs),
        lines,
    }
}

/// The list that is asked for, and its filters: one of those that can be shown, or the page of one entry below it.
fn chosen(show: &Show, of: &str, all: &[Shown]) -> Result<Frame, Stop> {
    let refused = || Stop::parameter(OF, of);
    let (path, raw) = of.split_once('?').unwrap_or((of, ""));
    let params = show.site.params_of(&show.city, path).filter(|params| params.contains(&EMBED)).ok_or_else(refused)?;
    let within = |it: &&Shown| path == it.path || path.strip_prefix(&it.path).is_some_and(|rest| rest.starts_with('/'));
    let list = all.iter().find(within).ok_or_else(refused)?;
    let mut filters = Query::parse(raw).canonical(params);
    filters.retain(|(name, _)| name != "page" && name != EMBED);
    Ok(frame(show, path, &list.title, &filters))
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let all = shown(show)?;
    let of = show.query.one(OF);
    if of.is_some() {
        // What people have filtered is theirs: it would only push out pages that many read.
        show.never_kept();
    }
    let frames = match of {
        Some(of) => vec![chosen(show, of, &all)?],
        None => all.iter().map(|it| frame(show, &it.path, &it.title, &[])).collect(),
    };
    let page = EmbedPage {
        crumbs: views::crumbs(show, Some(("data", "data-title"))),
        frames,
        chosen: of.is_some(),
        sites: show.city.embedders.iter().map(ToString::to_string).collect(),
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET)],
        title: show.say("embed-title", &[]),
        description: show.say("embed-lede", &[]),
        unlisted: of.is_some(),
        ..Head::default()
    };
    show.page("common/embed.html", head, page)
}
