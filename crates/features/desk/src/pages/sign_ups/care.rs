//! Looking after somebody who asked or booked: who does it, what is answered, where they are sent on, and how it ended.

use std::sync::Arc;

use integra_edition::Entry;
use integra_kernel::EntryId;
use integra_signup::replies::{ANSWER_AT_MOST, PAGES_AT_MOST, Reply};
use integra_store::{Account, AccountId, AccountState, How, NewVisit, Outcome, SignUp, Standing, Tx, VisitId};
use integra_web::{
    Show,
    offering::{OfferedPart, Way},
    wording::Arg,
};
use serde::Serialize;

use super::{offer, person::halt};
use crate::{
    answer::Halt,
    ask::{Ask, belongs},
    moments::{self, Moment},
    rights::Rights,
};

/// Most pages about the topic that are offered beside an answer.
const PAGES_SHOWN: usize = 12;
/// Most free times that are offered instead.
const TIMES_SHOWN: usize = 60;

#[derive(Serialize)]
struct Answered {
    day: Moment,
    text: String,
    pages: Vec<String>,
}

/// Something to choose: as it is sent, as it is read, and whether it is chosen.
#[derive(Debug, Serialize)]
pub(super) struct Choice {
    value: String,
    words: String,
    chosen: bool,
}

/// What is shown of it.
#[derive(Serialize)]
pub(super) struct Care {
    /// What they answered to what the form asks.
    answered: Vec<(String, String)>,
    open: bool,
    /// As it stands, to notice who was faster.
    handler: String,
    handled: String,
    mine: bool,
    colleagues: Vec<Choice>,
    urgent: bool,
    outcome: Option<String>,
    outcomes: Vec<Choice>,
    replies: Vec<Answered>,
    ready: Vec<Choice>,
    text: String,
    text_at_most: usize,
    pages: Vec<Choice>,
    times: Vec<Choice>,
    targets: Vec<Choice>,
    passes_to: Option<String>,
    /// The code for the other organization, shown once.
    code: Option<String>,
}

/// What somebody has typed or just got, beside what is kept.
#[derive(Default)]
pub(super) struct Typed {
    pub(super) text: Option<String>,
    pub(super) pages: Vec<EntryId>,
    pub(super) code: Option<String>,
}

/// What signing up means for somebody.
pub(super) fn way(ask: &Ask, one: &SignUp) -> Way {
    ask.desk.sign_ups.offering(one.entry).map(|it| it.way_of(&one.part)).unwrap_or_default()
}

/// What is shown of looking after somebody; nothing where people take part in something.
pub(super) async fn of(ask: &Ask, entry: &Arc<Entry>, one: &SignUp, typed: Typed) -> Result<Option<Care>, Halt> {
    if !ask.desk.site.is_looked_after(&entry.kind) {
        return Ok(None);
    }
    let own = ask.account()?.id;
    let person = ask.desk.sign_ups.person(one).await.unwrap_or_default();
    let replies = ask.desk.sign_ups.replies(one).await.unwrap_or_default();
    let (ready_text, ready_pages) = ready_answer(ask, one);
    let chosen = if typed.pages.is_empty() { ready_pages } else { typed.pages };
    let topic = person.answers.get("topic").and_then(|some| some.first()).cloned();
    let colleagues = colleagues(ask, entry).await?;
    let handler = one.handler;
    let named = |id: AccountId| colleagues.iter().find(|it| it.id == id).map(|it| it.name.clone());
    let handled = match handler {
        None => ask.say("desk-care-none", &[]),
        Some(id) if id == own => ask.say("desk-care-you", &[]),
        Some(id) => {
            let name = named(id).unwrap_or_else(|| ask.say("desk-care-somebody", &[]));
            ask.say("desk-care-by", &[("name", Arg::Text(name))])
        }
    };
    let others = colleagues.iter().filter(|it| it.id != own && Some(it.id) != handler);
    Ok(Some(Care {
        answered: spoken(ask, entry, |show| {
            let offering = show.site.offering(&show.reader, &show.city, entry);
            integra_signup::words::answered(show, offering.as_ref(), &person)
        }),
        open: one.standing == Standing::Held && one.outcome.is_none(),
        handler: handler.map(|id| id.to_string()).unwrap_or_default(),
        handled,
        mine: handler == Some(own),
        colleagues: others.map(|it| choice(it.id.to_string(), it.name.clone(), false)).collect(),
        urgent: one.urgent,
        outcome: one.outcome.as_ref().map(|outcome| outcome_words(ask, outcome)),
        outcomes: Outcome::ALL.map(|it| choice(it.as_str().to_owned(), outcome_words(ask, it.as_str()), false)).into(),
        replies: replies.iter().map(|reply| answered(ask, entry, reply)).collect(),
        ready: ready(ask),
        text: typed.text.or(ready_text).unwrap_or_default(),
        text_at_most: ANSWER_AT_MOST,
        pages: pages_about(ask, entry, topic.as_deref(), &chosen),
        times: times(ask, one).await?,
        targets: targets(ask, one),
        passes_to: one.passes_to.and_then(|id| ask.desk.edition().entry(id).map(|entry| super::name(ask, entry))),
        code: typed.code,
    }))
}

fn choice(value: String, words: String, chosen: bool) -> Choice {
    Choice { value, words, chosen }
}

fn outcome_words(ask: &Ask, outcome: &str) -> String {
    ask.say(&format!("desk-visits-outcome-{outcome}"), &[])
}

/// Something said in the language of the desk.
fn spoken<T: Default>(ask: &Ask, entry: &Entry, say: impl FnOnce(&Show) -> T) -> T {
    ask.desk.site.speak_in(&entry.city, &ask.lang, say).unwrap_or_default()
}

/// Those who may look after people of an entry.
async fn colleagues(ask: &Ask, entry: &Entry) -> Result<Vec<Account>, Halt> {
    let Some(kind) = ask.desk.kinds().get(&entry.kind) else { return Ok(Vec::new()) };
    let belongs = belongs(kind, entry.id, &entry.facts);
    let may = |it: &Account| {
        it.state == AccountState::Active && Rights::in_city(&it.memberships, &entry.city).sees_sign_ups(&belongs)
    };
    let mut all: Vec<Account> = ask.desk.store.accounts(None).await?.into_iter().filter(may).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(all)
}

fn answered(ask: &Ask, entry: &Entry, reply: &Reply) -> Answered {
    let name = |id: &EntryId| ask.desk.edition().entry(*id).cloned();
    let pages = reply.entries.iter().filter_map(name);
    Answered {
        day: moments::moment(ask, reply.at),
        text: reply.text.clone(),
        pages: spoken(ask, entry, |show| pages.map(|it| show.name(&it).plain).collect()),
    }
}

/// The answers that are ready to be sent.
fn ready(ask: &Ask) -> Vec<Choice> {
    let Some(city) = &ask.city else { return Vec::new() };
    let edition = ask.desk.edition();
    let chosen = ask.query.one("ready");
    let kinds = ask.desk.site.ready(city);
    let all: Vec<Arc<Entry>> =
        kinds.flat_map(|it| edition.list(&city.key, it.kind).cloned().collect::<Vec<_>>()).collect();
    let found = ask.desk.site.speak_in(&city.key, &ask.lang, |show| {
        let one = |entry: &Arc<Entry>| {
            let id = entry.id.to_string();
            let is_chosen = chosen == Some(id.as_str());
            choice(id, show.name(entry).plain, is_chosen)
        };
        all.iter().map(one).collect::<Vec<_>>()
    });
    let mut found = found.unwrap_or_default();
    found.sort_by(|one, other| one.words.cmp(&other.words));
    found
}

/// The answer that was taken from the list: its words in the language of whoever gets them, and its pages.
fn ready_answer(ask: &Ask, one: &SignUp) -> (Option<String>, Vec<EntryId>) {
    let id: Option<EntryId> = ask.query.one("ready").and_then(|id| id.parse().ok());
    let found = id.and_then(|id| ask.desk.edition().entry(id).cloned()).zip(ask.city.as_ref());
    let Some((entry, city)) = found.filter(|(entry, city)| entry.city == city.key) else { return (None, Vec::new()) };
    let Some(kind) = ask.desk.site.ready(city).find(|it| it.kind == entry.kind) else { return (None, Vec::new()) };
    let text = ask.desk.site.speak(&city.key, &one.lang, |show| show.text(&entry, kind.text).map(|text| text.plain));
    (text.flatten(), (kind.pages)(&entry).into_iter().take(PAGES_AT_MOST).collect())
}

/// Pages about what somebody asks, those that are chosen first.
fn pages_about(ask: &Ask, entry: &Entry, topic: Option<&str>, chosen: &[EntryId]) -> Vec<Choice> {
    let edition = ask.desk.edition();
    spoken(ask, entry, |show| {
        let mut ids: Vec<EntryId> = chosen.to_vec();
        let about = topic.and_then(|topic| topic_of(ask, topic));
        let linking = about.into_iter().flat_map(|topic| edition.linking(topic));
        let has_page = |it: &Arc<Entry>| it.city == entry.city && show.url_of(it).is_some_and(|url| !url.contains('#'));
        for (it, _) in linking.filter(|(it, _)| has_page(it)) {
            if !ids.contains(&it.id) && ids.len() < PAGES_SHOWN {
                ids.push(it.id);
            }
        }
        let one = |id: &EntryId| {
            let it = show.reader.entry(*id)?;
            Some(choice(id.to_string(), show.name(&it).plain, chosen.contains(id)))
        };
        ids.iter().filter_map(one).collect()
    })
}

/// Other times somebody could have.
async fn times(ask: &Ask, one: &SignUp) -> Result<Vec<Choice>, Halt> {
    let Some(offering) = ask.desk.sign_ups.offering(one.entry).filter(|_| way(ask, one) == Way::Meet) else {
        return Ok(Vec::new());
    };
    let taken = ask.desk.store.taken(one.entry).await?;
    let has_room = |it: &&OfferedPart| {
        it.time.is_some()
            && !it.late
            && it.part.name != one.part
            && it.part.has_room(taken.get(&it.part.name).map_or(0, |taken| taken.held))
    };
    let Some((entry, _)) = ask.desk.sign_ups.entry(one.entry) else { return Ok(Vec::new()) };
    Ok(spoken(ask, &entry, |show| {
        let words = |it: &OfferedPart| it.time.map(|span| integra_signup::about::time(show, span)).unwrap_or_default();
        let free = offering.parts.iter().filter(has_room).take(TIMES_SHOWN);
        free.map(|it| choice(it.part.name.clone(), words(it), false)).collect()
    }))
}

/// Where somebody could be sent on to: those who answer questions here, but for where they are.
fn targets(ask: &Ask, one: &SignUp) -> Vec<Choice> {
    let Some(city) = &ask.city else { return Vec::new() };
    let edition = ask.desk.edition();
    let all = ask.desk.site.offered_kinds().flat_map(|kind| edition.list(&city.key, kind).cloned().collect::<Vec<_>>());
    let takes = |it: &Arc<Entry>| {
        let offering = ask.desk.sign_ups.offering(it.id);
        it.id != one.entry && offering.is_some_and(|it| it.open && it.parts.iter().any(|part| part.part.aside))
    };
    let mut found: Vec<Choice> =
        all.filter(takes).map(|it| choice(it.id.to_string(), target(ask, &it), false)).collect();
    found.sort_by(|one, other| one.words.cmp(&other.words));
    found
}

/// `Organization – session`.
fn target(ask: &Ask, entry: &Arc<Entry>) -> String {
    spoken(ask, entry, |show| {
        let offering = show.site.offering(&show.reader, &show.city, entry);
        let about = integra_signup::about::About::of(show, entry, offering.as_ref(), "");
        about.organization.map_or_else(|| about.name.plain.clone(), |by| format!("{} – {}", by.plain, about.name.plain))
    })
}

/// What a button did: what the trail calls it and what the page tells, or the page that is shown at once.
pub(super) enum Did {
    Done(&'static str, &'static str),
    /// It could not be done: the key of the words.
    Wrong(&'static str, Typed),
    /// The code, shown once.
    Code(String),
}

/// Does what a button says; nothing when it is none of these.
pub(super) async fn act(ask: &Ask, tx: &mut Tx, one: &SignUp, wish: &str) -> Result<Option<Did>, Halt> {
    let (own, form) = (ask.account()?.id, &ask.form);
    let seen: Option<AccountId> = form.one("handler").and_then(|id| id.parse().ok());
    let store = |error: integra_store::Error| halt(error.into());
    let did = match wish {
        "take" => take_over(tx, one, seen, Some(own)).await?,
        "hand" => {
            let to: Option<AccountId> = form.one("to").and_then(|id| id.parse().ok());
            let (entry, _) = ask.desk.sign_ups.entry(one.entry).ok_or(Halt::NotFound)?;
            let known = colleagues(ask, &entry).await?;
            if to.is_some_and(|to| !known.iter().any(|it| it.id == to)) {
                return Err(Halt::Invalid("form"));
            }
            take_over(tx, one, seen, to).await?
        }
        "urgent" | "calm" => {
            tx.mark_urgent(one.id, wish == "urgent").await.map_err(store)?;
            Did::Done("signup.urgent", "urgent")
        }
        "reply" => reply(ask, tx, one).await?,
        "close" => {
            let outcome = form.one("outcome").filter(|it| Outcome::parse(it).is_some());
            let Some(outcome) = outcome else { return Ok(Some(Did::Wrong("outcome", Typed::default()))) };
            tx.close_sign_up(one.id, Some(outcome)).await.map_err(store)?;
            count(ask, tx, one, outcome).await?;
            Did::Done("signup.close", "closed")
        }
        "reopen" => {
            tx.close_sign_up(one.id, None).await.map_err(store)?;
            Did::Done("signup.reopen", "reopened")
        }
        "move" => match ask.desk.sign_ups.move_to(tx, one, form.one("part").unwrap_or_default()).await.map_err(halt)? {
            true => Did::Done("signup.move", "moved"),
            false => Did::Wrong("taken", Typed::default()),
        },
        "send-on" => {
            let to: EntryId = form.one("target").and_then(|id| id.parse().ok()).ok_or(Halt::Invalid("form"))?;
            Did::Code(ask.desk.sign_ups.offer_to_send_on(tx, one, to).await.map_err(halt)?)
        }
        "stay" => {
            tx.offer_to_send_on(one.id, None).await.map_err(store)?;
            Did::Done("signup.stay", "stayed")
        }
        _ => return Ok(None),
    };
    Ok(Some(did))
}

/// Counts that somebody was helped, without a word about who. Opened and closed again, they count once.
async fn count(ask: &Ask, tx: &mut Tx, one: &SignUp, outcome: &str) -> Result<(), Halt> {
    let Some(outcome) = Outcome::parse(outcome) else { return Ok(()) };
    let person = ask.desk.sign_ups.person(one).await.unwrap_or_default();
    let topic = person.answers.get("topic").and_then(|some| some.first());
    let topic = topic.and_then(|slug| topic_of(ask, slug));
    let lang = person.languages.first().map_or(&one.lang, |spoken| &spoken.language);
    let is_session = ask.desk.edition().entry(one.entry).is_some_and(|entry| entry.kind != "city");
    let visit = NewVisit {
        id: VisitId::random(),
        city: &one.city,
        day: moments::today(ask),
        session: is_session.then_some(one.entry),
        topic,
        lang,
        outcome,
        how: How::Queue,
    };
    if !one.counted {
        tx.count_visit(visit).await?;
        tx.mark_counted(one.id).await?;
    }
    Ok(())
}

/// A topic by its slug.
fn topic_of(ask: &Ask, slug: &str) -> Option<EntryId> {
    let slug = integra_kernel::Slug::parse(slug).ok()?;
    match ask.desk.edition().find(&integra_kernel::CityKey::all(), "topic", &slug) {
        integra_edition::Found::Here(topic) => Some(topic.id),
        _ => None,
    }
}

async fn take_over(tx: &mut Tx, one: &SignUp, seen: Option<AccountId>, to: Option<AccountId>) -> Result<Did, Halt> {
    match tx.take_over(one.id, seen, to).await.map_err(|error| halt(error.into()))? {
        true => Ok(Did::Done("signup.take", if to.is_some() { "taken" } else { "given" })),
        false => Ok(Did::Wrong("faster", Typed::default())),
    }
}

async fn reply(ask: &Ask, tx: &mut Tx, one: &SignUp) -> Result<Did, Halt> {
    let text = integra_web::routes::plain(ask.form.one("text").unwrap_or_default());
    let entries: Vec<EntryId> = ask.form.all("page").filter_map(|id| id.parse().ok()).collect();
    let known = entries.iter().all(|id| ask.desk.edition().entry(*id).is_some_and(|it| it.city == one.city));
    let wrong = match text.chars().count() {
        0 => Some("reply-empty"),
        length if length > ANSWER_AT_MOST => Some("reply-long"),
        _ if entries.len() > PAGES_AT_MOST || !known => Some("reply-pages"),
        _ => None,
    };
    if let Some(key) = wrong {
        return Ok(Did::Wrong(key, Typed { text: Some(text), pages: entries, code: None }));
    }
    let reply = Reply { at: ask.desk.micros(), text, entries };
    ask.desk.sign_ups.reply(tx, one, reply).await.map_err(halt)?;
    Ok(Did::Done("signup.reply", "replied"))
}

/// How it stands with whoever is looked after, in words, and how it looks.
pub(super) fn standing(ask: &Ask, one: &SignUp) -> (String, &'static str) {
    match (&one.outcome, one.handler) {
        (Some(outcome), _) => (outcome_words(ask, outcome), "is-done"),
        (None, _) if one.standing != Standing::Held => offer::standing(ask, one),
        (None, None) => (ask.say("desk-care-none", &[]), "is-review"),
        (None, Some(_)) => (ask.say("desk-care-taken", &[]), "is-draft"),
    }
}
