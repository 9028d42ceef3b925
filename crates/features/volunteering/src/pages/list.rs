//! The list of opportunities.

use std::sync::Arc;

use integra_common::views::{self, Pages, Step};
use integra_edition::{Entry, Of};
use integra_kernel::{Lang, Term};
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head, MORE_SHEET},
    wording::Arg,
};
use serde::Serialize;

use super::{
    calendar,
    feeds::Follow,
    filters::{self, Filters, Found},
    map, rules, when,
};
use crate::{
    Opportunity,
    facets::{FEED_PARAMS, PARAMS},
};

/// Where the list is.
pub(super) const PATH: &str = "volunteering";
/// Opportunities on one page of the list.
const PER_PAGE: usize = 20;

/// An opportunity in a list.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    card: Card,
    organization: Option<Text>,
    when: Option<String>,
    place: Option<String>,
    languages: Vec<Need>,
    first: bool,
    paused: bool,
}

/// A language volunteers need or can use.
#[derive(Debug, Serialize)]
pub(super) struct Need {
    tag: String,
    pub(super) name: String,
    pub(super) level: Option<String>,
    needed: bool,
    mine: bool,
}

#[derive(Serialize)]
struct ListPage {
    crumbs: Vec<Step>,
    rows: Vec<Row>,
    total: usize,
    rules: Option<String>,
    /// Where an organization asks to publish here, where somebody reads that.
    publish: Option<String>,
    /// The same by place, and by day.
    map: String,
    calendar: String,
    follow: Follow,
    #[serde(flatten)]
    filters: Filters,
    pages: Pages,
}

/// An opportunity as a row.
pub(super) fn row(show: &Show, opportunity: &Of<Opportunity>) -> Row {
    Row {
        card: show.card(&opportunity.entry),
        organization: show.reader.follow(&opportunity.organization).map(|it| show.name(&it.entry)),
        when: when::in_short(show, opportunity),
        place: place(show, opportunity),
        languages: needs(show, opportunity),
        first: opportunity.first == Some(true),
        paused: !opportunity.status.is("open"),
    }
}

/// Where one works, in words.
pub(super) fn place(show: &Show, opportunity: &Opportunity) -> Option<String> {
    let place = opportunity.place.as_ref()?;
    Some(show.say(&format!("vocabulary-work-place-{}", place.as_str()), &[]))
}

/// The languages, those one cannot do without first.
pub(super) fn needs(show: &Show, opportunity: &Opportunity) -> Vec<Need> {
    let name = |lang: &Lang| show.site.wording.language_name(Some(&show.lang), lang);
    let need = |it: &crate::kinds::opportunity::NeededLanguage| Need {
        tag: it.language.to_string(),
        name: name(&it.language),
        level: it.level.as_ref().map(|level| level.as_str().to_uppercase()),
        needed: it.needed == Some(true),
        mine: it.language == show.lang,
    };
    let mut needs: Vec<Need> = opportunity.languages.iter().map(need).collect();
    needs.sort_by_key(|need| !need.needed);
    needs
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let Found { filters, opportunities, .. } = filters::found(show)?;
    // A device that keeps the list keeps it whole.
    let per_page = if show.is_copy() { opportunities.len().max(1) } else { PER_PAGE };
    let pages = Pages::new(show, opportunities.len(), per_page, PARAMS)?;
    let page = ListPage {
        crumbs: views::crumbs(show, None),
        rows: opportunities.iter().skip(pages.skipped).take(per_page).map(|it| row(show, it)).collect(),
        total: opportunities.len(),
        rules: (!rules::all(show).is_empty()).then(|| show.url(rules::PATH)),
        publish: publish(show),
        map: show.url_with(map::PATH, &show.query.canonical(FEED_PARAMS)),
        calendar: show.url_with(calendar::PATH, &show.query.canonical(FEED_PARAMS)),
        follow: Follow::new(show),
        filters,
        pages,
    };
    let head = Head {
        feeds: page.follow.links(),
        sheets: vec![show.asset(MORE_SHEET)],
        title: show.say("volunteering-title", &[]),
        description: show.say("volunteering-lede", &[]),
        unlisted: !show.query.canonical(PARAMS).is_empty(),
        ..Head::default()
    };
    let template = if show.embedded() { "volunteering/embed-list.html" } else { "volunteering/list.html" };
    show.page(template, head, page)
}

/// Where an organization asks to publish what it offers; nothing where nobody reads that, and on copies and in other sites.
fn publish(show: &Show) -> Option<String> {
    let here = show.site.serves("organizations-join") && !show.is_copy() && !show.embedded();
    here.then(|| show.url("organizations-join"))
}

/// A term in words.
pub(super) fn word(show: &Show, vocabulary: &str, term: &Term) -> String {
    show.say(&format!("vocabulary-{vocabulary}-{}", term.as_str()), &[])
}

/// A number in a sentence.
pub(super) fn number(show: &Show, id: &str, n: Option<i64>) -> Option<String> {
    n.map(|n| show.say(id, &[("n", Arg::Number(n))]))
}

/// That other sites may show it.
pub(super) fn embeddable(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    Ok(Some(format!("{PATH}\t{}", show.say("volunteering-title", &[]))))
}
