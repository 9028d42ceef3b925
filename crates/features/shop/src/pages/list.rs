//! Talk to a person: who sits where, when and in which languages.

use std::sync::Arc;

use integra_common::{
    Location,
    facets::Facets,
    pages::organizations::{Call, Place, calls, place},
    views::{self, Pages, Spoken, Step},
};
use integra_edition::{Entry, Of};
use integra_kernel::Lang;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Card, Head, MORE_SHEET},
    wording::Arg,
};
use serde::Serialize;

use super::{
    filters::{self, Candidate, Filters, Found},
    when::{self, Day, Now, Otherwise},
};
use crate::{
    CounterSession,
    facets::{PARAMS, Wish},
    plan::Plan,
};

/// Where the list is.
pub(super) const PATH: &str = "shop";
/// Sessions on one page of the list.
const PER_PAGE: usize = 20;
/// How many days ahead a row tells of days that are otherwise.
const SOON: i64 = 14;

/// A session in a list.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    card: Card,
    role: String,
    alias: Option<Text>,
    organization: Option<Text>,
    paused: bool,
    now: Option<Now>,
    week: Vec<Day>,
    changes: Vec<Otherwise>,
    languages: Vec<Spoken>,
    channels: Vec<String>,
    calls: Vec<Call>,
    talk: Option<super::talk::Talk>,
}

/// Sessions at one place, or of one organization where nobody has told the place.
#[derive(Debug, Serialize)]
struct Group {
    id: String,
    name: Text,
    place: Option<Place>,
    rows: Vec<Row>,
}

/// What is said where nobody is found.
#[derive(Debug, Serialize)]
struct Nobody {
    words: String,
    /// What can be done instead, above those who are shown instead.
    instead: Option<String>,
    /// The languages that are spoken, each with the list of who speaks it.
    spoken: Vec<Way>,
}

#[derive(Debug, Serialize)]
struct Way {
    language: Spoken,
    url: String,
}

#[derive(Serialize)]
struct ListPage {
    crumbs: Vec<Step>,
    total: usize,
    groups: Vec<Group>,
    nobody: Option<Nobody>,
    talk: Option<super::talk::Talk>,
    #[serde(flatten)]
    filters: Filters,
    pages: Pages,
}

/// A session as a row.
pub(super) fn row(show: &Show, session: &Of<CounterSession>) -> Row {
    let plan = &Plan::of(session);
    let entry = &session.entry;
    let organization = show.reader.follow(&session.organization);
    Row {
        card: show.card(entry),
        role: role(show, session),
        alias: show.text(entry, "alias"),
        organization: organization.as_ref().map(|it| show.name(&it.entry)),
        paused: !session.status.is("held"),
        now: when::now(show, plan),
        week: when::week(show, session, plan),
        changes: when::changes(show, session, SOON),
        languages: filters::languages(session).iter().map(|lang| views::spoken(show, lang)).collect(),
        channels: channels(show, session),
        calls: reached(show, session),
        talk: super::talk::with(show, session),
    }
}

/// Who sits there, in words.
pub(super) fn role(show: &Show, session: &CounterSession) -> String {
    show.say(&format!("vocabulary-counter-role-{}", session.role.as_str()), &[])
}

/// The ways to reach them, in words.
pub(super) fn channels(show: &Show, session: &CounterSession) -> Vec<String> {
    let word = |term: &integra_kernel::Term| show.say(&format!("vocabulary-counter-channel-{}", term.as_str()), &[]);
    session.channels.iter().map(word).collect()
}

/// The telephones of a session; the organization's when it has none.
pub(super) fn reached(show: &Show, session: &Of<CounterSession>) -> Vec<Call> {
    let own = calls(show, &session.entry, &session.phones);
    if !own.is_empty() {
        return own;
    }
    let organization = show.reader.follow(&session.organization);
    organization.map(|it| calls(show, &it.entry, &it.phones)).unwrap_or_default()
}

/// Who speaks the reader's language, or the one they ask for, comes first; then who is there soonest.
fn sort(show: &Show, wish: &Wish, some: &mut [Candidate]) {
    let wanted = wish.speaks.as_ref().unwrap_or(&show.lang);
    let soon = |session: &CounterSession| {
        let told = (!show.is_copy()).then(|| Plan::of(session).presence(show.zone(), show.now()))?;
        show.reader.until(told.changes_at);
        told.value.starts()
    };
    some.sort_by_cached_key(|(session, known)| {
        let soon = soon(session);
        (!session.status.is("held"), !known.languages.contains(wanted), soon.is_none(), soon)
    });
}

/// Puts those at one place together, in the order in which the places come up.
fn groups(show: &Show, some: &[Candidate]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (session, _) in some {
        let location = session.location.as_ref().and_then(|link| show.reader.follow::<Location>(link));
        let organization = show.reader.follow(&session.organization);
        let (id, name) = match (&location, &organization) {
            (Some(place), _) => (format!("at-{}", place.entry.slug), show.name(&place.entry)),
            (None, Some(by)) => (format!("by-{}", by.entry.slug), show.name(&by.entry)),
            (None, None) => ("elsewhere".to_owned(), Text::own(show.say("shop-place-unknown", &[]))),
        };
        let row = row(show, session);
        match groups.iter_mut().find(|group| group.id == id) {
            Some(group) => group.rows.push(row),
            None => {
                let place = location.map(|location| place(show, &location));
                groups.push(Group { id, name, place, rows: vec![row] });
            }
        }
    }
    groups
}

/// What is said to somebody who finds no one, and who is shown instead: those who speak the language at other times or
/// about other things, else those who help across languages.
fn nobody(show: &Show, wish: &Wish, all: Vec<Candidate>) -> (Nobody, Vec<Candidate>) {
    let mut spoken: Vec<Lang> = all.iter().flat_map(|(_, known)| known.languages.clone()).collect();
    spoken.sort();
    spoken.dedup();
    let Some(lang) = &wish.speaks else {
        let words = show.say(if all.is_empty() { "shop-empty" } else { "shop-nobody" }, &[]);
        return (Nobody { words, instead: None, spoken: Vec::new() }, Vec::new());
    };
    let language = || [("language", Arg::Text(show.site.wording.language_name(Some(&show.lang), lang)))];
    if spoken.contains(lang) {
        let alone = wish.language_alone();
        let others = all.into_iter().filter(|(_, known)| alone.grants(known)).collect();
        let words = show.say("shop-nobody-so", &language());
        return (Nobody { words, instead: Some(show.say("shop-otherwise", &language())), spoken: Vec::new() }, others);
    }
    let way = |lang: &Lang| Way {
        language: views::spoken(show, lang),
        url: show.url_with(PATH, &[("speaks".to_owned(), lang.to_string())]),
    };
    let between: Vec<Candidate> = all.into_iter().filter(|(_, known)| known.between).collect();
    let nobody = Nobody {
        words: show.say("shop-nobody-speaks", &language()),
        instead: (!between.is_empty()).then(|| show.say("shop-between", &[])),
        spoken: views::by_name(show, spoken).iter().map(way).collect(),
    };
    (nobody, between)
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let Found { filters, wish, all } = filters::found(show)?;
    let (mut some, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(|(_, known)| wish.grants(known));
    let total = some.len();
    let mut told = None;
    if some.is_empty() {
        let (words, instead) = nobody(show, &wish, rest);
        (told, some) = (Some(words), instead);
    }
    sort(show, &wish, &mut some);
    // A device that keeps the list keeps it whole.
    let per_page = if show.is_copy() { some.len().max(1) } else { PER_PAGE };
    let pages = Pages::new(show, some.len(), per_page, PARAMS)?;
    let shown = some.get(pages.skipped..).unwrap_or_default();
    let page = ListPage {
        crumbs: views::crumbs(show, None),
        total,
        groups: groups(show, &shown[..shown.len().min(per_page)]),
        nobody: told,
        talk: super::talk::with_the_city(show),
        filters,
        pages,
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET)],
        title: show.say("shop-title", &[]),
        description: show.say("shop-lede", &[]),
        topic: wish.topic.clone(),
        unlisted: !show.query.canonical(PARAMS).is_empty(),
        ..Head::default()
    };
    let template = if show.embedded() { "shop/embed-list.html" } else { "shop/list.html" };
    show.page(template, head, page)
}

/// That other sites may show it.
pub(super) fn embeddable(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    Ok(Some(format!("{PATH}\t{}", show.say("shop-title", &[]))))
}
