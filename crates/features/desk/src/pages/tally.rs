//! Counting somebody who came to a counter, in three taps: what it was about, in which language, what became of it.
//!
//! Nothing else is kept: no name, no hour, and not who counted. The form has an id made before it is sent, so whatever sends it
//! twice (a press too many, a page loaded again, a device that was without network) counts once. The answer is the form again, for
//! the next person, and not another address: an id in an address would stand beside its hour in the notes of web servers.

use http::{HeaderValue, StatusCode, header};
use integra_kernel::{EntryId, Lang, canonical};
use integra_store::{AuditFilter, How, NewVisit, Outcome, Session, VisitId};
use integra_web::wording::Arg;
use jiff::{ToSpan, civil::Date};
use serde::Serialize;
use serde_json::json;

use super::visits::outcome_words;
use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    asked_for::{Known, Named, language},
    change,
    frame::{self, Head},
    moments,
};

/// The path of the page.
pub(crate) const PATH: &str = "tally";
/// The path of what keeps the page on a device, and where its text is.
const WORKER: &str = "tally-worker.js";
const WORKER_TEXT: &str = "js/desk-tally-worker.js";
/// For how many seconds the last count can be taken back.
const UNDO_SECONDS: i64 = 60;
/// How many days a device may wait for its network before it sends.
const LATE_DAYS: i32 = 60;
/// What stands for no topic in the form.
const NO_TOPIC: &str = "none";
/// What one does here, in the audit trail.
const COUNTED: &str = "visits.counted";

/// Something to tap.
#[derive(Serialize)]
struct Tap {
    value: String,
    name: Named,
    on: bool,
}

/// What was counted last, and what it takes to take it back.
#[derive(Serialize)]
struct Last {
    words: String,
    id: String,
    at: i64,
    proof: String,
}

#[derive(Default, Serialize)]
struct Page {
    id: String,
    zone: String,
    wrong: Option<String>,
    said: Option<String>,
    last: Option<Last>,
    undo_seconds: i64,
    topics: Vec<Tap>,
    languages: Vec<Tap>,
    outcomes: Vec<Tap>,
    counters: Vec<Tap>,
    sign_in: String,
    worker: String,
}

/// What was tapped.
struct Tapped {
    topic: Option<EntryId>,
    lang: Lang,
    outcome: Outcome,
    session: Option<EntryId>,
    day: Date,
}

/// GET `/desk/{city}/tally`; with `?alone`, as a device keeps it for when there is no network: nobody's name in it.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let known = Known::of(&ask)?;
    page(&ask, &known, StatusCode::OK, Page::default(), false)
}

/// GET `/desk/{city}/tally-worker.js`: what keeps the page on a device. It stands beside the page, so that it reaches that and
/// nothing else of the desk.
pub(crate) async fn worker(ask: Ask) -> Result<Answer, Halt> {
    let text = ask.desk.site.assets.content(WORKER_TEXT).ok_or(Halt::NotFound)?;
    let answer = Answer { bytes: Some(text.to_vec()), ..Answer::default() };
    Ok(answer.and(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8")))
}

/// POST `/desk/{city}/tally`.
pub(crate) async fn count(ask: Ask) -> Result<Answer, Halt> {
    let known = Known::of(&ask)?;
    let tapped = match tapped(&ask, &known) {
        Ok(tapped) => tapped,
        Err(wrong) => {
            let wrong = Some(ask.say(wrong, &[]));
            return page(&ask, &known, StatusCode::UNPROCESSABLE_ENTITY, Page { wrong, ..Page::default() }, true);
        }
    };
    let id = match ask.form.one("id") {
        None => VisitId::random(),
        Some(id) => VisitId::parse(id).ok_or(Halt::Invalid("form"))?,
    };
    let first = is_first_today(&ask).await?;
    let mut tx = change::begin(&ask).await?;
    let new = tx
        .count_visit(NewVisit {
            id,
            city: &ask.city()?.key,
            day: tapped.day,
            session: tapped.session,
            topic: tapped.topic,
            lang: &tapped.lang,
            outcome: tapped.outcome,
            how: How::Tally,
        })
        .await?;
    if new && first {
        change::note(&ask, &mut tx, COUNTED, &moments::today(&ask).to_string(), json!({})).await?;
    }
    tx.commit().await?;
    let last = Some(last(&ask, &known, &tapped, id)?);
    page(&ask, &known, StatusCode::OK, Page { last, ..Page::default() }, false)
}

/// POST `/desk/{city}/tally/undo`.
pub(crate) async fn undo(ask: Ask) -> Result<Answer, Halt> {
    let known = Known::of(&ask)?;
    let id = ask.form.one("id").and_then(VisitId::parse).ok_or(Halt::Invalid("form"))?;
    let at: i64 = ask.form.one("at").and_then(|at| at.parse().ok()).ok_or(Halt::Invalid("form"))?;
    if ask.form.one("proof") != Some(&*proof(ask.session()?, id, at)) {
        return Err(Halt::Invalid("form"));
    }
    if !(0..=UNDO_SECONDS).contains(&(ask.desk.now().as_second() - at)) {
        let wrong = Some(ask.say("desk-tally-late", &[]));
        return page(&ask, &known, StatusCode::CONFLICT, Page { wrong, ..Page::default() }, false);
    }
    let mut tx = change::begin(&ask).await?;
    tx.take_back_visit(&ask.city()?.key, id).await?;
    tx.commit().await?;
    let said = Some(ask.say("desk-tally-taken-back", &[]));
    page(&ask, &known, StatusCode::OK, Page { said, ..Page::default() }, false)
}

/// Whether this person has counted nobody yet today. The audit trail tells of the first count of a day and of no other: a row for
/// each would be a list of who helped whom at which hour.
async fn is_first_today(ask: &Ask) -> Result<bool, Halt> {
    let filter = AuditFilter {
        city: Some(ask.city()?.key.clone()),
        account: Some(ask.account()?.id),
        action: Some(COUNTED.to_owned()),
        subject: Some(moments::today(ask).to_string()),
        ..AuditFilter::default()
    };
    Ok(ask.desk.store.audit_trail(&filter, None, 1).await?.is_empty())
}

/// Reads what was tapped; else what is missing.
fn tapped(ask: &Ask, known: &Known) -> Result<Tapped, &'static str> {
    let topic = ask.form.one("topic").ok_or("desk-tally-wrong-topic")?;
    // A topic that is gone when a device sends what it kept is counted as none.
    let topic = topic.parse().ok().filter(|id| known.topics.iter().any(|(it, _)| it == id));
    let lang = ask.form.one("lang").and_then(|tag| Lang::parse(tag).ok());
    let lang = lang.filter(|lang| known.langs.contains(lang)).ok_or("desk-tally-wrong-language")?;
    let outcome = ask.form.one("outcome").and_then(Outcome::parse).ok_or("desk-tally-wrong-outcome")?;
    let session = ask.form.one("session").and_then(|id| id.parse().ok());
    let session = session.filter(|id| counters(known).any(|(it, _)| it == *id));
    let day = day(ask.form.one("day"), moments::today(ask)).ok_or("desk-tally-wrong-day")?;
    Ok(Tapped { topic, lang, outcome, session, day })
}

/// The day of a count: today, or the day a device says. A clock that goes before is set right; what is too old is refused.
fn day(said: Option<&str>, today: Date) -> Option<Date> {
    let Some(said) = said.filter(|said| !said.is_empty()) else { return Some(today) };
    let said: Date = said.parse().ok()?;
    let first = today.checked_sub(LATE_DAYS.days()).unwrap_or(today);
    (said >= first).then_some(said.min(today))
}

/// The counters of the city that visits can be counted at.
fn counters(known: &Known) -> impl Iterator<Item = (EntryId, &Named)> {
    known.supplied.iter().filter(|(it, _)| it.counter).map(|(it, name)| (it.entry.id, name))
}

/// What only this session could have been told about a count.
fn proof(session: &Session, id: VisitId, at: i64) -> String {
    canonical::hash_bytes(format!("{} tally {id} {at}", session.csrf).as_bytes())
}

fn last(ask: &Ask, known: &Known, tapped: &Tapped, id: VisitId) -> Result<Last, Halt> {
    let at = ask.desk.now().as_second();
    let words = [
        ("topic", Arg::Text(known.topic(ask, tapped.topic).name)),
        ("language", Arg::Text(language(ask, &tapped.lang).name)),
        ("outcome", Arg::Text(outcome_words(ask, tapped.outcome))),
    ];
    let words = ask.say("desk-tally-counted", &words);
    Ok(Last { words, id: id.to_string(), at, proof: proof(ask.session()?, id, at) })
}

/// The form for the next person; `again` shows what was tapped before.
fn page(ask: &Ask, known: &Known, status: StatusCode, page: Page, again: bool) -> Result<Answer, Halt> {
    let on = |name: &str, value: &str| again && ask.form.one(name) == Some(value);
    let tap = |field: &str, value: String, name: Named| Tap { on: on(field, &value), value, name };
    let topics = known.topics.iter().map(|(id, name)| tap("topic", id.to_string(), name.clone()));
    let none = tap("topic", NO_TOPIC.to_owned(), known.topic(ask, None));
    // Where one sits stays as it was chosen.
    let session = ask.form.one("session").unwrap_or_default();
    let counters = counters(known).map(|(id, name)| (id.to_string(), name.clone()));
    let page = Page {
        id: VisitId::random().to_string(),
        zone: ask.city()?.zone.iana_name().unwrap_or("UTC").to_owned(),
        undo_seconds: UNDO_SECONDS,
        topics: topics.chain([none]).collect(),
        languages: known.langs.iter().map(|lang| tap("lang", lang.to_string(), language(ask, lang))).collect(),
        outcomes: Outcome::ALL
            .into_iter()
            .map(|it| tap("outcome", it.as_str().to_owned(), Named::own(ask, outcome_words(ask, it))))
            .collect(),
        counters: counters.map(|(value, name)| Tap { on: value == session, value, name }).collect(),
        sign_in: frame::keep("/desk/sign-in", &ask.url(PATH)),
        worker: ask.url(WORKER),
        ..page
    };
    if ask.query.one("alone").is_some() {
        return frame::alone(ask, &Head::new(ask, "desk-tally", PATH), "desk/tally.html", page);
    }
    frame::page_with(ask, &Head::new(ask, "desk-tally", PATH), "desk/tally.html", status, page)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_count_has_a_day_that_has_been() {
        let today = date(2026, 12, 5);
        for (said, day_of) in [
            (None, Some(today)),
            (Some(""), Some(today)),
            (Some("2026-12-04"), Some(date(2026, 12, 4))),
            (Some("2026-10-06"), Some(date(2026, 10, 6))),
            (Some("2026-10-05"), None),
            (Some("2027-01-01"), Some(today)),
            (Some("yesterday"), None),
        ] {
            assert_eq!(day(said, today), day_of, "{said:?}");
        }
    }
}
