//! One shift, at an address that can be shared.

use integra_common::views::{self, Step, Trust};
use integra_edition::Entry;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
};
use serde::Serialize;

use super::{
    linked, list,
    signing::{self, ShiftRow},
};
use crate::Shift;

#[derive(Serialize)]
struct ShiftPage {
    crumbs: Vec<Step>,
    name: Text,
    notice: Option<Text>,
    opportunity: Card,
    /// Its times and how free it is; nothing when it is over.
    shift: Option<ShiftRow>,
    trust: Trust,
}

/// The path of a shift's page.
pub(super) fn path(entry: &Entry) -> String {
    format!("{}/shifts/{}", list::PATH, entry.slug)
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let shift = show.subject::<Shift>(show.key())?;
    let entry = &shift.entry;
    // A shift of something that readers do not see is nothing to them.
    let opportunity = show.reader.follow(&shift.opportunity).ok_or(Stop::NotFound)?;
    let page = ShiftPage {
        crumbs: views::crumbs(show, Some((list::PATH, "volunteering-title"))),
        name: show.name(entry),
        notice: views::notice(show, entry, &shift.common),
        opportunity: show.card(&opportunity.entry),
        shift: signing::row(show, &shift),
        trust: views::trust(show, entry, &shift.common),
    };
    let name = show.name(&opportunity.entry).plain;
    let head = Head {
        sheets: vec![show.asset(views::FACTS_SHEET)],
        title: format!("{name}: {}", page.name.plain),
        description: page.opportunity.summary.as_ref().map(|text| text.plain.clone()).unwrap_or_default(),
        topic: page.opportunity.topic.clone(),
        linked_data: linked::shift(show, &shift, &opportunity),
        ..Head::default()
    };
    show.page("volunteering/shift.html", head, page)
}
