//! The page about having no network: what a device can keep, and what stands in for a page it does not have.

use integra_web::{
    Body, Show, Stop,
    show::{Head, MORE_SHEET},
};
use minijinja::context;

use crate::views;

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    // A copy of a page says from when it is; the worker puts the moment in.
    let copy = show.say("offline-copy", &[("at", integra_web::wording::Arg::Text("{at}".to_owned()))]);
    let page = context! {
        crumbs => integra_web::templates::value(views::crumbs(show, None)),
        numbers => show.blocks("offline", None)?,
        copy,
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET)],
        title: show.say("web-nav-offline", &[]),
        description: show.say("offline-lede", &[]),
        unlisted: true,
        ..Head::default()
    };
    show.page("common/offline.html", head, page)
}
