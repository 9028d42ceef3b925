//! One session: how one reaches a person.

use integra_common::{
    Location,
    pages::organizations::{Call, Place, place},
    views::{self, Differ, Spoken, Step, Trust},
};
use integra_edition::Entry;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head},
    text::Prose,
    wording::Arg,
};
use serde::Serialize;

use super::{
    filters, linked, list, talk,
    when::{self, Day, Now, Otherwise},
};
use crate::{CounterSession, offers, plan::Plan};

/// How many days ahead days that are otherwise are told.
const FAR: i64 = 400;

#[derive(Serialize)]
struct SessionPage {
    crumbs: Vec<Step>,
    card: Card,
    local: Option<Text>,
    role: String,
    alias: Option<Text>,
    /// Why nobody sits there now.
    closed: Option<String>,
    now: Option<Now>,
    notice: Option<Text>,
    languages: Vec<Spoken>,
    channels: Vec<String>,
    week: Vec<Day>,
    changes: Vec<Otherwise>,
    /// How times are given, where the city lets people have one.
    times: Vec<String>,
    talk: Option<talk::Talk>,
    place: Option<Place>,
    calls: Vec<Call>,
    email: Option<String>,
    website: Option<String>,
    description: Vec<Prose>,
    how_to: Vec<Prose>,
    service: Option<Card>,
    organization: Option<Card>,
    differ: Vec<Differ>,
    trust: Trust,
}

/// The path of a session's page.
pub(super) fn path(entry: &Entry) -> String {
    format!("{}/{}", list::PATH, entry.slug)
}

/// How times are given: their length, and how long before one must ask.
fn times(show: &Show, session: &CounterSession, plan: &Plan) -> Vec<String> {
    if !offers::level(&show.city).can_book() {
        return Vec::new();
    }
    let Some(minutes) = plan.minutes() else { return Vec::new() };
    let number = |id: &str, n: i64| show.say(id, &[("n", Arg::Number(n))]);
    let notice = session.notice_hours.filter(|hours| *hours > 0);
    [Some(number("shop-minutes", minutes)), notice.map(|hours| number("shop-notice", hours))]
        .into_iter()
        .flatten()
        .collect()
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let session = show.subject::<CounterSession>(show.key())?;
    let entry = &session.entry;
    let plan = Plan::of(&session);
    let card = show.card(entry);
    let organization = show.reader.follow(&session.organization);
    let location = session.location.as_ref().and_then(|link| show.reader.follow::<Location>(link));
    let held = session.status.is("held");
    let status = || show.say(&format!("vocabulary-counter-status-{}", session.status.as_str()), &[]);
    let page = SessionPage {
        crumbs: views::crumbs(show, Some((list::PATH, "shop-title"))),
        local: show.text_in(entry, "name", &show.city.local).filter(|local| local.plain != card.name.plain),
        role: list::role(show, &session),
        alias: show.text(entry, "alias"),
        closed: (!held).then(status),
        now: held.then(|| when::now(show, &plan)).flatten(),
        notice: views::notice(show, entry, &session.common),
        languages: filters::languages(&session).iter().map(|lang| views::spoken(show, lang)).collect(),
        channels: list::channels(show, &session),
        week: when::week(show, &session, &plan),
        changes: when::changes(show, &session, FAR),
        times: times(show, &session, &plan),
        talk: talk::with(show, &session),
        calls: list::reached(show, &session),
        email: session.email.clone().or_else(|| organization.as_ref()?.email.clone()),
        website: session.website.clone().or_else(|| organization.as_ref()?.website.clone()),
        description: show.prose(entry, "description", 2),
        how_to: show.prose(entry, "how_to", 3),
        // Of whatever kind it is: a city may do without services.
        service: session
            .service
            .and_then(|id| show.reader.entry(id))
            .map(|it| show.card(&it))
            .filter(|it| it.url.is_some()),
        organization: organization.as_ref().map(|by| show.card(&by.entry)),
        place: location.as_ref().map(|it| place(show, it)),
        differ: views::differ(show, entry, &session.common),
        trust: views::trust(show, entry, &session.common),
        card,
    };
    let head = Head {
        sheets: vec![show.asset(views::FACTS_SHEET)],
        title: page.card.name.plain.clone(),
        description: page.card.summary.as_ref().map(|text| text.plain.clone()).unwrap_or_default(),
        topic: page.card.topic.clone(),
        linked_data: Some(linked::session(show, &session, location.as_ref())),
        quick_exit: session.common.is_about_danger(),
        funded_by: session.common.projects.iter().map(|link| link.id).collect(),
        ..Head::default()
    };
    let template = if show.embedded() { "shop/embed-hours.html" } else { "shop/session.html" };
    show.page(template, head, page)
}
