//! Letters that could not be delivered: whom they were for, what the mail server said, and what to do with them.

use std::collections::BTreeSet;

use http::StatusCode;
use integra_store::FailedLetter;
use serde::Serialize;
use serde_json::json;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    frame::{self, Head},
    moments::{self, Moment},
};

#[derive(Serialize)]
struct Line {
    id: String,
    to: String,
    subject: String,
    written: Moment,
    trouble: String,
}

#[derive(Serialize)]
struct Page {
    letters: Vec<Line>,
    wrong: Option<String>,
}

/// The letters given up that are this administrator's to look after: those to people of the city, all of them in the
/// network's own.
///
/// # Errors
/// The store fails.
pub(crate) async fn given_up(ask: &Ask) -> Result<Vec<FailedLetter>, Halt> {
    let mut letters = ask.desk.store.failed_mail().await?;
    let city = &ask.city()?.key;
    if !letters.is_empty() && !city.is_all() {
        let people = ask.desk.store.accounts(Some(city)).await?;
        let addresses: BTreeSet<String> = people.into_iter().map(|account| account.email).collect();
        letters.retain(|letter| addresses.contains(&letter.to));
    }
    Ok(letters)
}

/// GET `/desk/{city}/letters`.
pub(crate) async fn list(ask: Ask) -> Result<Answer, Halt> {
    page(&ask, None).await
}

async fn page(ask: &Ask, wrong: Option<&str>) -> Result<Answer, Halt> {
    let line = |letter: FailedLetter| Line {
        id: letter.id,
        to: letter.to,
        subject: letter.subject,
        written: moments::moment(ask, letter.created_at),
        trouble: letter.trouble,
    };
    let context =
        Page { letters: given_up(ask).await?.into_iter().map(line).collect(), wrong: wrong.map(|id| ask.say(id, &[])) };
    let status = if wrong.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    frame::page_with(ask, &Head::new(ask, "desk-letters", "people"), "desk/letters.html", status, context)
}

/// POST `/desk/{city}/letters`: sends a letter again, or forgets it.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let (id, wish) = match (ask.form.one("again"), ask.form.one("forget")) {
        (Some(id), None) => (id, "letter.sent-again"),
        (None, Some(id)) => (id, "letter.forgotten"),
        _ => return Err(Halt::Invalid("form")),
    };
    // Only what this person may look after; a letter somebody else has dealt with meanwhile is no mistake.
    if !given_up(&ask).await?.iter().any(|letter| letter.id == id) {
        return Ok(Answer::see(&ask.url("letters")));
    }
    let again = wish == "letter.sent-again";
    let mut tx = change::begin(&ask).await?;
    let found = if again { tx.retry_failed_mail(id).await? } else { tx.forget_failed_mail(id).await? };
    if !found {
        drop(tx);
        return page(&ask, Some("desk-letters-lost")).await;
    }
    change::note(&ask, &mut tx, wish, id, json!({})).await?;
    tx.commit().await?;
    Ok(Answer::see(&ask.url(if again { "letters?done=retried" } else { "letters?done=forgotten" })))
}
