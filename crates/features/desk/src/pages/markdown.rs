//! Markdown as readers will see it, while somebody writes it.

use http::StatusCode;
use integra_kernel::{CityKey, Lang, Slug, validate::MARKDOWN_AT_MOST};
use integra_web::text;
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame, steps,
};

/// The level headings of a text begin at, as on the portal's pages.
const LEVEL: usize = 2;

#[derive(Serialize)]
struct Shown {
    html: String,
    wrong: Option<String>,
    lang: String,
    dir: &'static str,
}

/// POST `/desk/{city}/markdown`: `text` in the language `lang`, as a piece of a page.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let typed = ask.form.one("text").ok_or(Halt::Invalid("form"))?;
    let lang = ask.form.one("lang").and_then(|tag| Lang::parse(tag).ok()).unwrap_or_else(|| ask.lang.clone());
    let too_long = typed.chars().count() > MARKDOWN_AT_MOST;
    let shown = Shown {
        html: if too_long { String::new() } else { html(&ask, typed) },
        wrong: too_long.then(|| ask.say("desk-markdown-long", &[])),
        dir: lang.direction().as_str(),
        lang: lang.to_string(),
    };
    let status = if too_long { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    frame::piece(&ask, "desk/markdown.html", status, shown)
}

/// Markdown to safe HTML, with the portal's own rules; links to entries lead to their public pages.
pub(crate) fn html(ask: &Ask, typed: &str) -> String {
    let resolve = |target: &str| {
        let (city, target) = match target.split_once(':') {
            Some((city, rest)) => (CityKey::parse(city).ok()?, rest),
            None => (ask.city.as_ref()?.key.clone(), target),
        };
        let (kind, slug) = target.split_once('/')?;
        let drafts = ask.desk.drafts();
        steps::public_page(ask, drafts.find(&city, kind, &Slug::parse(slug).ok()?)?)
    };
    text::markdown(typed, LEVEL, &resolve)
}
