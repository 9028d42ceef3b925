//! Everybody who asked or booked and must still be looked after: the queue of those who sit at counters.

use std::sync::Arc;

use integra_edition::Entry;
use integra_kernel::EntryId;
use integra_store::SignUp;
use integra_web::quota::Allowance;
use serde::Serialize;
use serde_json::json;

use super::{PATH, entries, is_looked_after, may_see, name, offer, person::halt};
use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    desk::chance,
    frame::{self, Head},
    moments::{self, Moment},
};

/// The path of the page.
pub(crate) const QUEUE: &str = "queue";
/// Most people on the page: those who come soonest.
const SHOWN: usize = 200;
/// Most codes one account tries in an hour.
const CODES: u32 = 20;

#[derive(Serialize)]
struct Row {
    url: String,
    name: Option<String>,
    languages: String,
    what: String,
    /// When they have a time.
    time: Option<String>,
    topic: Option<String>,
    asked: Moment,
    urgent: bool,
    handled: String,
}

/// Those whom the same people look after.
#[derive(Serialize)]
struct Group {
    title: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Page {
    address: String,
    groups: Vec<Group>,
    more: bool,
    /// An empty client sheet.
    sheet: Option<String>,
    /// Where somebody can be booked who stands at the counter.
    book: Vec<(String, String)>,
    wrong: Option<String>,
}

/// The entries whose people are looked after one by one, that this person may see.
fn looked_after(ask: &Ask) -> Result<Vec<Arc<Entry>>, Halt> {
    Ok(entries(ask)?.into_iter().filter(|it| is_looked_after(ask, it)).collect())
}

/// GET `/desk/{city}/queue`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    page(&ask, None).await
}

async fn page(ask: &Ask, wrong: Option<&str>) -> Result<Answer, Halt> {
    let entries = looked_after(ask)?;
    let ids: Vec<EntryId> = entries.iter().map(|it| it.id).collect();
    let mut people = ask.desk.store.to_look_after(&ids).await?;
    let now = ask.desk.now();
    let begins = |it: &SignUp| ask.desk.sign_ups.time(it).map(|(from, _)| from);
    // Whose time comes first; then who asked first.
    people.sort_by_cached_key(|it| (!it.urgent, begins(it).is_none(), begins(it).map(|at| at.max(now)), it.asked_at));
    let more = people.len() > SHOWN;
    people.truncate(SHOWN);
    if !people.is_empty() {
        // Their names are shown: whoever looks is written down first.
        let mut tx = change::begin(ask).await?;
        change::note(ask, &mut tx, "signup.queue", &ask.city()?.key.to_string(), json!({ "people": people.len() }))
            .await?;
        tx.commit().await?;
    }
    let own = ask.account()?.id;
    let mut groups: [(&str, Vec<Row>); 3] =
        [("desk-queue-mine", Vec::new()), ("desk-queue-new", Vec::new()), ("desk-queue-others", Vec::new())];
    for one in &people {
        let at = match one.handler {
            Some(id) if id == own => 0,
            None => 1,
            Some(_) => 2,
        };
        if let Some(entry) = entries.iter().find(|it| it.id == one.entry) {
            groups[at].1.push(row(ask, entry, one).await);
        }
    }
    let groups = groups.into_iter().filter(|(_, rows)| !rows.is_empty());
    let book = entries.iter().filter(|it| ask.desk.sign_ups.offering(it.id).is_some_and(|it| it.open));
    let page = Page {
        address: ask.url(QUEUE),
        groups: groups.map(|(title, rows)| Group { title: ask.say(title, &[]), rows }).collect(),
        more,
        sheet: super::sheet(ask, None),
        book: book.map(|it| (name(ask, it), ask.url(&format!("{PATH}/{}/book", it.id)))).collect(),
        wrong: wrong.map(|key| ask.say(&format!("desk-queue-wrong-{key}"), &[])),
    };
    let status = if wrong.is_some() { http::StatusCode::UNPROCESSABLE_ENTITY } else { http::StatusCode::OK };
    frame::page_with(ask, &Head::new(ask, "desk-queue", QUEUE), "desk/queue.html", status, page)
}

async fn row(ask: &Ask, entry: &Arc<Entry>, one: &SignUp) -> Row {
    let person = ask.desk.sign_ups.person(one).await.ok();
    let spoken = person.iter().flat_map(|person| &person.languages).map(|it| offer::spoken(ask, it));
    let languages = spoken.collect::<Vec<_>>().join(", ");
    let topic = person.as_ref().and_then(|person| {
        let answered = ask.desk.site.speak_in(&entry.city, &ask.lang, |show| {
            let offering = show.site.offering(&show.reader, &show.city, entry);
            integra_signup::words::answered(show, offering.as_ref(), person)
        })?;
        Some(answered.into_iter().map(|(_, words)| words).collect::<Vec<_>>().join(" · "))
            .filter(|words| !words.is_empty())
    });
    Row {
        url: ask.url(&format!("{PATH}/{}/{}", entry.id, one.id)),
        name: person.map(|person| person.name),
        languages,
        what: name(ask, entry),
        time: (!one.part.is_empty()).then(|| offer::part_name(ask, entry, &one.part)),
        topic,
        asked: moments::day_of(ask, one.asked_at),
        urgent: one.urgent,
        handled: super::care::standing(ask, one).0,
    }
}

/// POST `/desk/{city}/queue`: somebody stands at the counter with the code another organization gave them.
pub(crate) async fn take(ask: Ask) -> Result<Answer, Halt> {
    let code = ask.form.one("code").unwrap_or_default();
    let who = ask.account()?.id.to_string();
    let allowance = [Allowance { what: "code", who: &who, most: CODES }];
    if ask.desk.quota.take(&allowance, ask.desk.micros(), chance()).is_err() {
        return page(&ask, Some("often")).await;
    }
    let Some(one) = ask.desk.store.sign_up_by_code(code).await?.filter(|it| it.until > ask.desk.micros()) else {
        return page(&ask, Some("code")).await;
    };
    let to = one.passes_to.and_then(|id| ask.desk.edition().entry(id).cloned());
    let Some(to) = to.filter(|to| ask.city.as_ref().is_some_and(|city| city.key == to.city) && may_see(&ask, to))
    else {
        return page(&ask, Some("code")).await;
    };
    let mut tx = change::begin(&ask).await?;
    if !ask.desk.sign_ups.send_on(&mut tx, &one).await.map_err(halt)? {
        return page(&ask, Some("full")).await;
    }
    change::note(&ask, &mut tx, "signup.sent-on", &one.id.to_string(), json!({ "entry": to.id, "from": one.entry }))
        .await?;
    tx.commit().await?;
    ask.desk.settle().await?;
    Ok(Answer::see(&ask.url(&format!("{PATH}/{}/{}?done=came-on", to.id, one.id))))
}

/// How many must be looked after and are nobody's, for the navigation.
pub(crate) async fn waiting(ask: &Ask) -> Result<usize, Halt> {
    let ids: Vec<EntryId> = looked_after(ask)?.iter().map(|it| it.id).collect();
    Ok(usize::try_from(ask.desk.store.count_unhandled(&ids).await?).unwrap_or(usize::MAX))
}
