//! The page behind the link of a letter: what an organization left, a button that sends it to the city, and one that deletes
//! it. Looking changes nothing.

use std::sync::Arc;

use axum::{
    extract::{Path, Request, State},
    response::{IntoResponse, Response},
};
use http::{StatusCode, request::Parts};
use integra_store::{Error, Tx};
use integra_web::{
    Stop,
    quota::Allowance,
    routes::{self, Visit},
    wording::Arg,
};
use minijinja::context;

use super::{FORM_AT_MOST, REASONS, head, opened, told};
use crate::{
    desk::{Desk, chance},
    entrust, letter,
    private::{Private, REGISTRATIONS, Registration, RegistrationState},
};

/// Most links that lead nowhere, from one place in an hour.
const GUESSES: u32 = 60;

struct Opened {
    visit: Visit,
    registration: Registration,
    url: String,
}

async fn open(desk: &Desk, head: &Parts, token: &str) -> Result<Opened, Box<Response>> {
    let now = desk.micros();
    let alive = |it: &Registration| it.until > now && (it.state != RegistrationState::Asked || it.confirm_by > now);
    let registration = match Private(desk.store.db()).registration_of(token).await {
        Ok(found) => found.filter(alive).ok_or_else(|| Box::new(nowhere(desk, head)))?,
        Err(error) => return Err(Box::new(failed(desk, head, &error))),
    };
    let visit = Visit::at(&desk.site, head, &registration.city, &registration.lang, super::FORM);
    let visit = visit.ok_or_else(|| Box::new(nowhere(desk, head)))?;
    let url = desk.site.urls().beside(&registration.city, &format!("p/organization/{token}"), &[]);
    Ok(Opened { visit, registration, url })
}

fn nowhere(desk: &Desk, head: &Parts) -> Response {
    let place = routes::place(head);
    let allowance = [Allowance { what: "wrong registration link", who: &place, most: GUESSES }];
    let late = desk.quota.take(&allowance, desk.micros(), chance()).is_err();
    match Visit::anywhere(&desk.site, head) {
        Some(visit) if late => {
            told(&visit, StatusCode::TOO_MANY_REQUESTS, "signup-told-guessed", "signup-told-guessed-text")
        }
        Some(visit) => told(&visit, StatusCode::NOT_FOUND, "signup-told-unknown", "join-told-unknown-text"),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn failed(desk: &Desk, head: &Parts, error: &Error) -> Response {
    tracing::error!(error = error as &dyn std::error::Error, "the page of a registration could not be made");
    match Visit::anywhere(&desk.site, head) {
        Some(visit) => visit.stopped(&Stop::Template("the page of a registration could not be made".to_owned())),
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// GET: what was left, and how it stands.
pub(super) async fn show(State(desk): State<Arc<Desk>>, Path(token): Path<String>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    match open(&desk, &head, &token).await {
        Ok(found) => page(&desk, &head, &found, StatusCode::OK).await,
        Err(response) => *response,
    }
}

/// POST: send it to the city, or delete it.
pub(super) async fn receive(State(desk): State<Arc<Desk>>, Path(token): Path<String>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let found = match open(&desk, &head, &token).await {
        Ok(found) => found,
        Err(response) => return *response,
    };
    if !found.visit.is_ours(desk.settings.origin.as_deref()) {
        return told(&found.visit, StatusCode::FORBIDDEN, "signup-told-forged", "signup-told-forged-text");
    }
    let sent = routes::form(&head, body, FORM_AT_MOST).await;
    let wish = sent.as_ref().and_then(|sent| sent.one("do"));
    let done = match wish {
        Some("confirm") => confirm(&desk, &found.registration).await,
        Some("erase") => erase(&desk, &found.registration).await,
        _ => return page(&desk, &head, &found, StatusCode::BAD_REQUEST).await,
    };
    match done {
        Ok(()) if wish == Some("erase") => {
            told(&found.visit, StatusCode::OK, "signup-told-erased", "join-told-erased-text")
        }
        Ok(()) => Visit::see(&found.url),
        Err(error) => failed(&desk, &head, &error),
    }
}

/// It waits for the city from now on, whose people are told. Pressed twice, it changes nothing.
async fn confirm(desk: &Desk, registration: &Registration) -> Result<(), Error> {
    let mut tx = desk.store.begin("reader", desk.micros()).await?;
    if !Private(tx.db()).confirm_registration(registration.id).await? {
        return Ok(());
    }
    tell(desk, &mut tx, registration).await?;
    tx.commit().await?;
    Ok(())
}

async fn tell(desk: &Desk, tx: &mut Tx, registration: &Registration) -> Result<(), Error> {
    let origin = desk.settings.origin.clone().unwrap_or_default();
    let link = format!("{}/desk/{}/registrations", origin.trim_end_matches('/'), registration.city);
    for account in entrust::coordinators(desk, &registration.city).await? {
        let args = [("link", Arg::Text(link.clone()))];
        let words = ("desk-letter-registration-subject", "desk-letter-registration");
        letter::write_from(desk, Some(&registration.city), tx, &account, words, &args).await?;
    }
    Ok(())
}

async fn erase(desk: &Desk, registration: &Registration) -> Result<(), Error> {
    let email = opened(desk, registration).await?.map(|it| it.email);
    let mut tx = desk.store.begin("reader", desk.micros()).await?;
    if let Some(email) = email {
        tx.forget_mail_to(&email).await?;
    }
    Private(tx.db()).drop_registration(registration.id, registration.state).await?;
    tx.erased_row(REGISTRATIONS, &registration.id.to_string());
    tx.commit().await?;
    Ok(())
}

async fn page(desk: &Desk, head_of: &Parts, found: &Opened, status: StatusCode) -> Response {
    let registration = &found.registration;
    let left = match opened(desk, registration).await {
        Ok(left) => left,
        Err(error) => return failed(desk, head_of, &error),
    };
    found.visit.page(status, &[], |show| {
        let day = |micros: i64| {
            let at = jiff::Timestamp::from_microsecond(micros).unwrap_or_default();
            show.site.wording.day(&show.lang, at.to_zoned_datetime(show.zone().clone()).date(), false, true)
        };
        let key = registration.state.as_str();
        let reason = REASONS.into_iter().find(|it| *it == registration.reason);
        let title = show.say(&format!("join-is-{key}"), &[]);
        let languages = left.iter().flat_map(|it| &it.languages);
        let languages: Vec<String> =
            languages.map(|lang| show.site.wording.language_name(Some(&show.lang), lang)).collect();
        let data = left.as_ref().map(|it| {
            vec![
                (show.say("join-name", &[]), it.name.clone()),
                (show.say("join-email", &[]), it.email.clone()),
                (show.say("join-website", &[]), it.website.clone().unwrap_or_default()),
                (show.say("join-languages", &[]), languages.join(", ")),
                (show.say("join-about", &[]), it.about.clone()),
            ]
        });
        let data: Option<Vec<_>> = data.map(|all| all.into_iter().filter(|(_, it)| !it.is_empty()).collect());
        let date = ("date", Arg::Text(day(registration.until)));
        let page = context! {
            title => title.as_str(), text => show.say(&format!("join-is-{key}-text"), &[]), url => found.url.as_str(),
            reason => reason.map(|it| show.say(&format!("join-refused-{it}"), &[])),
            confirm => registration.state == RegistrationState::Asked, data,
            kept => show.say("signup-data-help", std::slice::from_ref(&date)),
            shut => show.say("signup-data-shut", std::slice::from_ref(&date)),
        };
        show.page("desk/joined.html", head(show, title.clone()), page)
    })
}
