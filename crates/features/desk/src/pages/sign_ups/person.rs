//! One person who has signed up: who they are, what is answered, and how long they were there.

use std::sync::Arc;

use http::{HeaderValue, StatusCode, header};
use integra_edition::Entry;
use integra_kernel::Lang;
use integra_signup::{hours, person::Speaks};
use integra_store::{Error as StoreError, Hours, SignUp, SignUpId, Standing, Tx};
use integra_web::{Stop, offering::Way, wording::Arg};
use serde::Serialize;
use serde_json::json;

use super::{PATH, care, entry, name, offer, queue};
use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    frame::{self, Head},
    moments::{self, Moment},
};

/// Longest note, in characters.
const NOTE_AT_MOST: usize = 1_000;
/// What the address says was done.
const DONE: [&str; 15] = [
    "accepted", "declined", "came", "noted", "hours", "taken", "given", "urgent", "replied", "closed", "reopened",
    "moved", "stayed", "came-on", "booked",
];

#[derive(Serialize)]
struct Who {
    name: String,
    email: Option<String>,
    phone: Option<String>,
    languages: String,
    message: String,
}

#[derive(Serialize)]
struct HoursLine {
    id: String,
    day: Moment,
    words: String,
    own: bool,
    confirmed: bool,
}

#[derive(Serialize)]
struct Page {
    address: String,
    back: String,
    name: String,
    lang: String,
    dir: &'static str,
    part: Option<String>,
    /// Nothing where it cannot be opened on this machine.
    who: Option<Who>,
    shut: String,
    standing: String,
    class: &'static str,
    asked: Moment,
    until: String,
    /// Whether an answer is owed, and what else can be done.
    answer: bool,
    decline: bool,
    attend: bool,
    note: String,
    note_at_most: usize,
    logs: bool,
    hours: Vec<HoursLine>,
    sum: Option<String>,
    /// Whether their certificate needs their name in other letters.
    spell: bool,
    name_at_most: usize,
    today: String,
    /// Other offers that fit their languages: name and address.
    fits: Vec<(String, String)>,
    wrong: Option<String>,
    wrong_note: bool,
    /// Looking after them, where they asked or booked.
    care: Option<care::Care>,
    queue: Option<String>,
    /// An empty client sheet in their language.
    sheet: Option<String>,
}

async fn sign_up(ask: &Ask, entry: &Entry) -> Result<SignUp, Halt> {
    let id: SignUpId = ask.part_of_path("person").parse().map_err(|_| Halt::NotFound)?;
    let sign_up = ask.desk.store.sign_up(id).await?.ok_or(Halt::NotFound)?;
    let here = sign_up.entry == entry.id && sign_up.standing != Standing::Asked && sign_up.until > ask.desk.micros();
    here.then_some(sign_up).ok_or(Halt::NotFound)
}

/// GET `/desk/{city}/sign-ups/{id}/{person}`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let entry = entry(&ask)?;
    let sign_up = sign_up(&ask, &entry).await?;
    let mut tx = change::begin(&ask).await?;
    change::note(&ask, &mut tx, "signup.read", &sign_up.id.to_string(), json!({ "entry": entry.id })).await?;
    tx.commit().await?;
    page(&ask, &entry, &sign_up, None, care::Typed::default()).await
}

async fn page(
    ask: &Ask,
    entry: &Arc<Entry>,
    one: &SignUp,
    wrong: Option<&str>,
    typed: care::Typed,
) -> Result<Answer, Halt> {
    let person = ask.desk.sign_ups.person(one).await;
    if let Err(error) = &person {
        tracing::error!(error = error as &dyn std::error::Error, "what somebody left cannot be opened here");
    }
    let note = ask.desk.store.note_of(one, ask.desk.micros()).await.ok().flatten();
    let hours = ask.desk.store.hours(one.id).await?;
    let care = care::of(ask, entry, one, typed).await?;
    let (standing, class) = if care.is_some() { care::standing(ask, one) } else { offer::standing(ask, one) };
    let offering = ask.desk.sign_ups.offering(entry.id);
    let (held, waits) = (one.standing == Standing::Held, matches!(one.standing, Standing::Waiting(_)));
    let open = held && one.attended.is_none();
    let begun = ask.desk.sign_ups.time(one).is_none_or(|(from, _)| from <= ask.desk.now());
    let asks = offering.as_ref().is_some_and(|it| it.way_of(&one.part) == Way::Ask);
    let confirmed = hours::confirmed(&hours);
    let spell = person.as_ref().is_ok_and(|it| !integra_signup::has_letters_for(&it.name));
    let spoken = person.as_ref().map(|person| person.languages.clone()).unwrap_or_default();
    let page = Page {
        address: ask.url(&format!("{PATH}/{}/{}", entry.id, one.id)),
        back: ask.url(&format!("{PATH}/{}", entry.id)),
        name: name(ask, entry),
        lang: ask.lang.to_string(),
        dir: ask.lang.direction().as_str(),
        part: (!one.part.is_empty()).then(|| offer::part_name(ask, entry, &one.part)),
        who: person.ok().map(|person| Who {
            languages: person.languages.iter().map(|it| offer::spoken(ask, it)).collect::<Vec<_>>().join(", "),
            name: person.name,
            email: person.email,
            phone: person.phone,
            message: person.message,
        }),
        shut: {
            let month = integra_store::Month::of(one.until).to_string();
            ask.say("desk-signups-shut", &[("month", Arg::Text(month))])
        },
        standing,
        class,
        asked: moments::moment(ask, one.asked_at),
        until: ask.say("desk-signups-until", &[("date", Arg::Text(moments::day_of(ask, one.until).words))]),
        answer: open && !one.accepted && care.is_none(),
        decline: (open || waits) && one.outcome.is_none(),
        // Nobody comes to a question.
        attend: held && begun && !asks,
        note: note.and_then(|note| String::from_utf8(note).ok()).unwrap_or_default(),
        note_at_most: NOTE_AT_MOST,
        logs: held && begun && offering.is_some_and(|it| it.hours),
        spell,
        name_at_most: integra_signup::person::NAME_AT_MOST,
        sum: (confirmed > 0).then(|| offer::duration(ask, "desk-signups-hours-sum", confirmed)),
        hours: hours.iter().map(|line| hours_line(ask, line)).collect(),
        today: moments::today(ask).to_string(),
        fits: if care.is_some() { Vec::new() } else { fits(ask, entry, &spoken) },
        wrong: wrong.map(|key| {
            let most = if key == "note" { NOTE_AT_MOST } else { integra_signup::replies::ANSWER_AT_MOST };
            ask.say(
                &format!("desk-signups-wrong-{key}"),
                &[("n", Arg::Number(i64::try_from(most).unwrap_or(i64::MAX)))],
            )
        }),
        wrong_note: wrong == Some("note"),
        queue: care.is_some().then(|| ask.url(queue::QUEUE)),
        sheet: care.is_some().then(|| super::sheet(ask, client(ask, one, &spoken))).flatten(),
        care,
    };
    let status = match wrong {
        None => StatusCode::OK,
        Some("faster" | "taken") => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let done = ask.query.one("done").filter(|done| DONE.contains(done) && wrong.is_none());
    let done = done.map(|done| ask.say(&format!("desk-signups-done-{done}"), &[]));
    let place = if page.care.is_some() { queue::QUEUE } else { PATH };
    let head = Head { done, ..Head::of(ask, "desk-signups", &page.name, place) };
    frame::page_with(ask, &head, "desk/sign-ups-person.html", status, page)
}

/// Where else somebody could help.
fn fits(ask: &Ask, entry: &Entry, spoken: &[integra_signup::person::Speaks]) -> Vec<(String, String)> {
    let named = |other: Arc<Entry>| {
        let path = (ask.desk.site.home_of(&other.kind)?.path)(&other);
        let url = ask.desk.site.urls().page(&other.city, &ask.city.as_ref()?.default, &path, &[]);
        Some((name(ask, &other), url))
    };
    ask.desk.sign_ups.elsewhere(entry, spoken).into_iter().filter_map(named).collect()
}

fn hours_line(ask: &Ask, line: &Hours) -> HoursLine {
    HoursLine {
        id: line.id.clone(),
        day: moments::day(ask, line.day),
        words: offer::duration(ask, "desk-signups-hours-line", line.minutes),
        own: line.own,
        confirmed: line.confirmed,
    }
}

/// The language of a client sheet for somebody: one they speak and the portal has, else that of their letters.
fn client<'l>(ask: &Ask, one: &'l SignUp, spoken: &'l [Speaks]) -> Option<&'l Lang> {
    let city = ask.city.as_ref()?;
    let own = spoken.iter().map(|it| &it.language).find(|lang| **lang != ask.lang && city.languages.contains(lang));
    Some(own.unwrap_or(&one.lang))
}

/// GET `/desk/{city}/sign-ups/{id}/{person}/certificate`: from confirmed hours; a row of the audit trail says who had it. POST the
/// same with a name in letters that can be printed, where theirs cannot.
pub(crate) async fn certificate(ask: Ask) -> Result<Answer, Halt> {
    let entry = entry(&ask)?;
    let one = sign_up(&ask, &entry).await?;
    let unprinted = ask.desk.sign_ups.person(&one).await.is_ok_and(|it| !integra_signup::has_letters_for(&it.name));
    let spelling = Some(integra_signup::typed::name(&ask.form)).filter(|_| unprinted);
    match &spelling {
        // The page asks for it.
        Some(_) if ask.form.pairs().is_empty() => {
            return Ok(Answer::see(&ask.url(&format!("{PATH}/{}/{}#spelling", entry.id, one.id))));
        }
        Some(name) if integra_signup::check_spelling(name).is_err() => {
            return page(&ask, &entry, &one, Some("spelling"), care::Typed::default()).await;
        }
        _ => {}
    }
    let pdf = ask.desk.sign_ups.certificate(&one, spelling.as_deref()).await.map_err(halt)?.ok_or(Halt::NotFound)?;
    let mut tx = change::begin(&ask).await?;
    change::note(&ask, &mut tx, "signup.certificate", &one.id.to_string(), json!({ "entry": entry.id })).await?;
    tx.commit().await?;
    let answer = Answer { bytes: Some(pdf), ..Answer::default() };
    Ok(answer.and(header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")))
}

/// POST `/desk/{city}/sign-ups/{id}/{person}`.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let entry = entry(&ask)?;
    let one = sign_up(&ask, &entry).await?;
    let wish = ask.form.one("do").unwrap_or_default().to_owned();
    let mut tx = change::begin(&ask).await?;
    let line = ask.form.one("line").unwrap_or_default();
    let (action, done) = match wish.as_str() {
        "accept" => {
            ask.desk.sign_ups.accept(&mut tx, &one).await.map_err(halt)?;
            ("signup.accept", "accepted")
        }
        "decline" => {
            ask.desk.sign_ups.decline(&mut tx, &one).await.map_err(halt)?;
            ("signup.decline", "declined")
        }
        "came" | "missed" => {
            tx.attend(one.id, wish == "came").await.map_err(|error| halt(error.into()))?;
            ("signup.attend", "came")
        }
        "note" => {
            let note = integra_web::routes::plain(ask.form.one("note").unwrap_or_default());
            if note.chars().count() > NOTE_AT_MOST {
                return page(&ask, &entry, &one, Some("note"), care::Typed::default()).await;
            }
            tx.note_sign_up(one.id, &note).await.map_err(|error| halt(error.into()))?;
            ("signup.note", "noted")
        }
        "hours" => {
            let Ok(new) = hours::read(&ask.form, moments::today(&ask), false) else {
                return page(&ask, &entry, &one, Some("hours"), care::Typed::default()).await;
            };
            match tx.log_hours(one.id, new).await {
                Ok(()) => ("signup.hours", "hours"),
                Err(StoreError::BadHours) => {
                    return page(&ask, &entry, &one, Some("hours"), care::Typed::default()).await;
                }
                Err(error) => return Err(halt(error.into())),
            }
        }
        "erase" => {
            ask.desk.sign_ups.forget(&mut tx, &one).await.map_err(halt)?;
            change::note(&ask, &mut tx, "signup.erase", &one.id.to_string(), json!({ "entry": entry.id })).await?;
            tx.commit().await?;
            ask.desk.settle().await?;
            return Ok(Answer::see(&ask.url(&format!("{PATH}/{}?done=erased", entry.id))));
        }
        "confirm-hours" => {
            tx.confirm_hours(one.id, line).await?;
            ("signup.hours", "hours")
        }
        "drop-hours" => {
            tx.drop_hours(one.id, line, false).await?;
            ("signup.hours", "hours")
        }
        _ => match care::act(&ask, &mut tx, &one, &wish).await? {
            Some(care::Did::Done(action, done)) => (action, done),
            Some(care::Did::Wrong(key, typed)) => return page(&ask, &entry, &one, Some(key), typed).await,
            Some(care::Did::Code(code)) => return shown_once(&ask, tx, &entry, &one, code).await,
            None => return Err(Halt::Invalid("form")),
        },
    };
    change::note(&ask, &mut tx, action, &one.id.to_string(), json!({ "entry": entry.id, "do": wish })).await?;
    tx.commit().await?;
    ask.desk.settle().await?;
    Ok(Answer::see(&ask.url(&format!("{PATH}/{}/{}?done={done}", entry.id, one.id))))
}

/// The page with the code for another organization, which nobody can read again.
async fn shown_once(ask: &Ask, mut tx: Tx, entry: &Arc<Entry>, one: &SignUp, code: String) -> Result<Answer, Halt> {
    change::note(ask, &mut tx, "signup.send-on", &one.id.to_string(), json!({ "entry": entry.id })).await?;
    tx.commit().await?;
    let one = ask.desk.store.sign_up(one.id).await?.ok_or(Halt::NotFound)?;
    page(ask, entry, &one, None, care::Typed { code: Some(code), ..care::Typed::default() }).await
}

/// Somebody else was faster, or something failed.
pub(super) fn halt(error: integra_signup::Error) -> Halt {
    match error {
        integra_signup::Error::Store(StoreError::UnknownSignUp) => Halt::Conflict("signups"),
        integra_signup::Error::Store(error) => error.into(),
        integra_signup::Error::Edition(error) => error.into(),
        error @ (integra_signup::Error::Person(_) | integra_signup::Error::Paper(_)) => {
            Halt::Page(Stop::Template(error.to_string()))
        }
    }
}
