//! People who have signed up, for those who offer something. What they left is sealed; each look at it is a row of the audit trail.

pub(crate) mod book;
mod care;
pub(crate) mod offer;
pub(crate) mod person;
pub(crate) mod queue;

use std::sync::Arc;

use integra_edition::Entry;
use integra_kernel::{EntryId, Lang};
use integra_store::{SignUp, Standing};
use integra_web::wording::Arg;
use serde::Serialize;

use crate::{
    answer::{Answer, Halt},
    ask::{Ask, belongs},
    frame::{self, Head},
};

/// The path of the list.
pub(crate) const PATH: &str = "sign-ups";

/// The address of an empty client sheet on the portal, in the reader's language as far as the city has it, beside the client's.
fn sheet(ask: &Ask, client: Option<&Lang>) -> Option<String> {
    let city = ask.city.as_ref()?;
    let lang = if city.languages.contains(&ask.lang) { &ask.lang } else { &city.local };
    let with = client.filter(|it| *it != lang && city.languages.contains(it)).map(Lang::as_str);
    let with: Vec<_> = with.map(|tag| ("with", tag)).into_iter().collect();
    Some(ask.desk.site.urls().page(&city.key, lang, "sheet", &with))
}

/// How many stand how, at one entry.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counts {
    /// Have a place and no answer yet.
    pub(crate) new: usize,
    /// Have a place.
    pub(crate) held: usize,
    /// Wait for one.
    pub(crate) waiting: usize,
}

impl Counts {
    /// Counts people.
    pub(crate) fn of(people: &[SignUp]) -> Self {
        let held = || people.iter().filter(|it| it.standing == Standing::Held);
        Self {
            new: held().filter(|it| !it.accepted && it.attended.is_none()).count(),
            held: held().count(),
            waiting: people.iter().filter(|it| matches!(it.standing, Standing::Waiting(_))).count(),
        }
    }
}

#[derive(Serialize)]
struct Line {
    url: String,
    name: String,
    lang: String,
    dir: &'static str,
    kind: String,
    new: Option<String>,
    held: String,
    waiting: Option<String>,
}

#[derive(Serialize)]
struct List {
    lines: Vec<Line>,
}

/// Whether this person may see who signed up for an entry.
pub(super) fn may_see(ask: &Ask, entry: &Entry) -> bool {
    let Some(kind) = ask.desk.kinds().get(&entry.kind) else { return false };
    ask.rights.sees_sign_ups(&belongs(kind, entry.id, &entry.facts))
}

/// The entry the address names, when people can sign up for it and this person may see them.
///
/// # Errors
/// There is none, or it is somebody else's.
pub(super) fn entry(ask: &Ask) -> Result<Arc<Entry>, Halt> {
    let id: EntryId = ask.part_of_path("id").parse().map_err(|_| Halt::NotFound)?;
    let entry = ask.desk.edition().entry(id).cloned().ok_or(Halt::NotFound)?;
    let known = ask.desk.site.offered_kinds().any(|kind| kind == entry.kind);
    if entry.city != ask.city()?.key || !known {
        return Err(Halt::NotFound);
    }
    may_see(ask, &entry).then_some(entry).ok_or(Halt::Forbidden)
}

/// The entries of this city that this person may see people of, those that are offered now first.
pub(super) fn entries(ask: &Ask) -> Result<Vec<Arc<Entry>>, Halt> {
    let (edition, city) = (ask.desk.edition(), &ask.city()?.key);
    let kinds = ask.desk.site.offered_kinds();
    let all = kinds.flat_map(|kind| edition.list(city, kind).cloned().collect::<Vec<_>>());
    Ok(all.filter(|entry| may_see(ask, entry)).collect())
}

fn number(ask: &Ask, id: &str, n: usize) -> String {
    ask.say(id, &[("n", Arg::Number(i64::try_from(n).unwrap_or(i64::MAX)))])
}

/// GET `/desk/{city}/sign-ups`.
pub(crate) async fn list(ask: Ask) -> Result<Answer, Halt> {
    let mut lines = Vec::new();
    for entry in entries(&ask)? {
        let people = ask.desk.store.sign_ups(entry.id).await?;
        if people.is_empty() && ask.desk.sign_ups.offering(entry.id).is_none() {
            continue;
        }
        let counts = Counts::of(&people);
        lines.push((std::cmp::Reverse(counts.new), line(&ask, &entry, counts)));
    }
    lines.sort_by_key(|(new, _)| *new);
    let page = List { lines: lines.into_iter().map(|(_, line)| line).collect() };
    frame::page(&ask, &Head::new(&ask, "desk-signups", PATH), "desk/sign-ups.html", page)
}

fn line(ask: &Ask, entry: &Arc<Entry>, counts: Counts) -> Line {
    Line {
        url: ask.url(&format!("{PATH}/{}", entry.id)),
        name: name(ask, entry),
        lang: ask.lang.to_string(),
        dir: ask.lang.direction().as_str(),
        kind: ask.say(&format!("kind-{}", entry.kind), &[]),
        new: (counts.new > 0).then(|| number(ask, "desk-signups-new", counts.new)),
        held: number(ask, "desk-signups-held", counts.held),
        waiting: (counts.waiting > 0).then(|| number(ask, "desk-signups-waiting", counts.waiting)),
    }
}

/// What people sign up for at an entry, in the language of the desk: a shift is called by what is done in it, too.
pub(super) fn name(ask: &Ask, entry: &Arc<Entry>) -> String {
    let named = ask.desk.site.speak_in(&entry.city, &ask.lang, |show| {
        let offering = show.site.offering(&show.reader, &show.city, entry);
        integra_signup::about::About::of(show, entry, offering.as_ref(), "").line()
    });
    named.unwrap_or_else(|| entry.slug.to_string())
}

/// Whether the people of an entry are looked after one by one: they wait in the queue.
fn is_looked_after(ask: &Ask, entry: &Entry) -> bool {
    ask.desk.site.is_looked_after(&entry.kind)
}

/// How many people wait for an answer of this person's, for the navigation: every page of the desk asks, so all of them are
/// found with one question.
pub(crate) async fn waiting(ask: &Ask) -> Result<usize, Halt> {
    let (edition, city) = (ask.desk.edition(), &ask.city()?.key);
    let counts = |entry: &Arc<Entry>| entry.city == *city && may_see(ask, entry) && !is_looked_after(ask, entry);
    let theirs = |id: &EntryId| edition.entry(*id).is_some_and(counts);
    Ok(ask.desk.store.unanswered().await?.iter().filter(|id| theirs(id)).count())
}
