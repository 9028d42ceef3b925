//! Booking for somebody who stands at a counter, or whom another office sends: a colleague fills in the form, and the place is taken
//! at once.

use std::sync::Arc;

use http::StatusCode;
use integra_edition::Entry;
use integra_kernel::Lang;
use integra_signup::typed::{Reach, Typed, Wrong};
use integra_web::{offering::Offering, wording::Arg};
use serde::Serialize;
use serde_json::json;

use super::{PATH, entry, name, person::halt};
use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    frame::{self, Head},
};

/// Most free times in the list.
const TIMES_SHOWN: usize = 200;

#[derive(Serialize)]
struct Choice {
    value: String,
    words: String,
    chosen: bool,
}

#[derive(Serialize)]
struct Question {
    name: &'static str,
    label: String,
    many: bool,
    answers: Vec<Choice>,
}

#[derive(Serialize)]
struct Page {
    address: String,
    back: String,
    name: String,
    lang: String,
    dir: &'static str,
    open: bool,
    times: Vec<Choice>,
    questions: Vec<Question>,
    languages: Vec<Choice>,
    letters: Vec<Choice>,
    typed: TypedTexts,
    wrong: Vec<(String, String)>,
    bad: Vec<String>,
}

#[derive(Serialize)]
struct TypedTexts {
    name: String,
    email: String,
    phone: String,
    message: String,
}

/// GET `/desk/{city}/sign-ups/{id}/book`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let entry = entry(&ask)?;
    let offering = offering(&ask, &entry)?;
    page(&ask, &entry, &offering, &Typed::default(), &[]).await
}

fn offering(ask: &Ask, entry: &Entry) -> Result<Offering, Halt> {
    ask.desk.sign_ups.offering(entry.id).filter(|it| it.way.is_looked_after()).ok_or(Halt::NotFound)
}

/// The languages of the form: the portal's, and those it is done in.
fn languages(ask: &Ask, offering: &Offering) -> Result<Vec<Lang>, Halt> {
    let mut all = ask.city()?.languages.clone();
    let more: Vec<Lang> =
        offering.languages.iter().map(|it| it.lang.clone()).filter(|lang| !all.contains(lang)).collect();
    all.extend(more);
    Ok(all)
}

async fn page(
    ask: &Ask,
    entry: &Arc<Entry>,
    offering: &Offering,
    typed: &Typed,
    wrong: &[Wrong],
) -> Result<Answer, Halt> {
    let taken = ask.desk.store.taken(entry.id).await?;
    let spoken = languages(ask, offering)?;
    let choice = |value: &str, words: String, chosen: bool| Choice { value: value.to_owned(), words, chosen };
    let (times, questions) = ask
        .desk
        .site
        .speak_in(&entry.city, &ask.lang, |show| {
            let has_room = |it: &&integra_web::offering::OfferedPart| {
                it.part.has_room(taken.get(&it.part.name).map_or(0, |taken| taken.held))
            };
            let words = |it: &integra_web::offering::OfferedPart| match it.time {
                Some(span) => integra_signup::about::time(show, span),
                None => ask.say("desk-book-no-time", &[]),
            };
            let free = offering.parts.iter().filter(has_room).take(TIMES_SHOWN);
            let times: Vec<Choice> =
                free.map(|it| choice(&it.part.name, words(it), it.part.name == typed.part)).collect();
            let question = |it: &integra_web::offering::Question| Question {
                name: it.name,
                label: show.say(&format!("signup-question-{}", it.name), &[]),
                many: it.many,
                answers: it
                    .answers
                    .iter()
                    .filter_map(|answer| {
                        let chosen = typed.answers.get(it.name).is_some_and(|all| all.contains(&answer.value));
                        Some(choice(&answer.value, integra_signup::words::answer(show, &answer.words)?, chosen))
                    })
                    .collect(),
            };
            (times, offering.questions.iter().map(question).collect::<Vec<_>>())
        })
        .unwrap_or_default();
    let language = |lang: &Lang| ask.desk.wording().language_name(Some(&ask.lang), lang);
    let letters = &ask.city()?.languages;
    let page = Page {
        address: ask.url(&format!("{PATH}/{}/book", entry.id)),
        back: ask.url(super::queue::QUEUE),
        name: name(ask, entry),
        lang: ask.lang.to_string(),
        dir: ask.lang.direction().as_str(),
        open: offering.open,
        times,
        questions,
        languages: spoken
            .iter()
            .map(|it| choice(it.as_str(), language(it), typed.languages.iter().any(|tag| tag == it.as_str())))
            .collect(),
        letters: letters
            .iter()
            .map(|it| choice(it.as_str(), language(it), Some(it.as_str()) == ask.form.one("letters")))
            .collect(),
        typed: TypedTexts {
            name: typed.name.clone(),
            email: typed.email.clone(),
            phone: typed.phone.clone(),
            message: typed.message.clone(),
        },
        wrong: wrong
            .iter()
            .map(|it| (it.field.to_owned(), ask.say(&format!("signup-wrong-{}", it.key), &[("n", Arg::Number(it.n))])))
            .collect(),
        bad: wrong.iter().map(|it| it.field.to_owned()).collect(),
    };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    frame::page_with(ask, &Head::of(ask, "desk-book", &page.name, super::queue::QUEUE), "desk/book.html", status, page)
}

/// POST `/desk/{city}/sign-ups/{id}/book`.
pub(crate) async fn receive(ask: Ask) -> Result<Answer, Halt> {
    let entry = entry(&ask)?;
    let offering = offering(&ask, &entry)?;
    let typed = Typed::read(&ask.form, &offering);
    let person = match typed.person(&offering, &languages(&ask, &offering)?, Reach::Optional) {
        Ok(person) => person,
        Err(wrong) => return page(&ask, &entry, &offering, &typed, &wrong).await,
    };
    let letters = ask.form.one("letters").and_then(|tag| Lang::parse(tag).ok());
    let lang = letters.filter(|lang| ask.city.as_ref().is_some_and(|city| city.languages.contains(lang)));
    let lang = lang.map_or_else(|| Ok(ask.city()?.default.clone()), Ok::<_, Halt>)?;
    let mut tx = change::begin(&ask).await?;
    let booked = ask.desk.sign_ups.book_for(&mut tx, &offering, &typed.part, &lang, person).await.map_err(halt)?;
    let Some(id) = booked else {
        drop(tx);
        let wrong = [Wrong { field: "part", key: "taken-now", n: 0 }];
        return page(&ask, &entry, &offering, &typed, &wrong).await;
    };
    change::note(&ask, &mut tx, "signup.book", &id.to_string(), json!({ "entry": entry.id })).await?;
    tx.commit().await?;
    ask.desk.settle().await?;
    Ok(Answer::see(&ask.url(&format!("{PATH}/{}/{id}?done=booked", entry.id))))
}
