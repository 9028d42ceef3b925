//! The list of guides: life situations told as steps.

use integra_common::views::{self, Step};
use integra_web::{
    Body, Show, Stop,
    show::{Card, Head},
};
use serde::Serialize;

use super::lists;

#[derive(Serialize)]
struct GuidesPage {
    crumbs: Vec<Step>,
    guides: Vec<Card>,
}

pub(super) fn list(show: &Show) -> Result<Body, Stop> {
    let guides = lists::in_order(show, lists::guides(show));
    let head = Head {
        title: show.say("guides-list", &[]),
        description: show.say("guides-list-lede", &[]),
        nav: "guides",
        ..Head::default()
    };
    show.page(
        "guides/guides.html",
        head,
        GuidesPage { crumbs: views::crumbs(show, None), guides: lists::cards(show, &guides) },
    )
}
