//! The form with which an organization asks to publish here.

use std::sync::Arc;

use axum::{
    extract::{Request, State},
    response::Response,
};
use http::{HeaderValue, StatusCode, header};
use integra_kernel::Lang;
use integra_store::{Error, Letter, Tx, link_text};
use integra_web::{
    Show, Stop,
    quota::Allowance,
    routes::{self, Visit},
    wording::Arg,
};
use minijinja::{Value, context};

use super::{
    ABOUT_AT_MOST, Applicant, CONFIRM, DAY, FORM, FORM_AT_MOST, KEPT, NAME_AT_MOST, head, told,
    typed::{Typed, Wrong},
};
use crate::{
    desk::{Desk, chance},
    private::{Private, Registration, RegistrationState},
};

/// Most registrations of an hour: from one place, in one city.
const REGISTRATIONS: [u32; 2] = [5, 60];
/// Most letters an hour to one address that has not asked for them.
const LETTERS: u32 = 3;

/// GET: the form; with `?sent=mail`, what comes next.
pub(super) async fn show(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    let visit = match visit(&desk, &head) {
        Ok(visit) => visit,
        Err(response) => return *response,
    };
    if visit.query.one("sent").is_some() {
        return told(&visit, StatusCode::OK, "signup-told-mail", "join-told-mail-text");
    }
    form(&desk, &visit, StatusCode::OK, &Typed::default(), &[]).await
}

/// POST: an organization asks.
pub(super) async fn receive(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let visit = match visit(&desk, &head) {
        Ok(visit) => visit,
        Err(response) => return *response,
    };
    if !visit.is_ours(desk.settings.origin.as_deref()) {
        return told(&visit, StatusCode::FORBIDDEN, "signup-told-forged", "signup-told-forged-text");
    }
    let Some(sent) = routes::form(&head, body, FORM_AT_MOST).await else {
        return told(&visit, StatusCode::PAYLOAD_TOO_LARGE, "signup-told-large", "signup-told-large-text");
    };
    // Nobody sees this field; programs that fill in whatever there is do.
    if sent.one("fax").is_some_and(|fax| !fax.is_empty()) {
        return sent_page(&visit);
    }
    let typed = Typed::read(&sent);
    let applicant = match typed.applicant(&languages(&visit)) {
        Ok(applicant) => applicant,
        Err(wrong) => return form(&desk, &visit, StatusCode::UNPROCESSABLE_ENTITY, &typed, &wrong).await,
    };
    let place = routes::place(&head);
    let allowances = [
        Allowance { what: "registration", who: &place, most: REGISTRATIONS[0] },
        Allowance { what: "registrations", who: visit.key().as_str(), most: REGISTRATIONS[1] },
        Allowance { what: "registration letters", who: &applicant.email, most: LETTERS },
    ];
    if let Err(minutes) = desk.quota.take(&allowances, desk.micros(), chance()) {
        let wrong = [Wrong { field: "send", words: "signup-wrong-often", n: minutes }];
        let mut page = form(&desk, &visit, StatusCode::TOO_MANY_REQUESTS, &typed, &wrong).await;
        page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(minutes * 60));
        return page;
    }
    match keep(&desk, &visit, &applicant).await {
        Ok(()) => sent_page(&visit),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a registration could not be kept");
            match error {
                Error::SealKeyMissing { .. } | Error::RetentionOver { .. } => {
                    form(&desk, &visit, StatusCode::SERVICE_UNAVAILABLE, &typed, &[]).await
                }
                _ => visit.stopped(&Stop::Template("a registration could not be kept".to_owned())),
            }
        }
    }
}

/// The city and language of the address. The network itself has no organizations.
fn visit(desk: &Desk, head: &http::request::Parts) -> Result<Visit, Box<Response>> {
    let visit = Visit::new(&desk.site, head)?;
    if visit.key().is_all() || desk.site.entrusted_kinds().next().is_none() {
        return Err(Box::new(visit.stopped(&Stop::NotFound)));
    }
    Ok(visit)
}

fn sent_page(visit: &Visit) -> Response {
    Visit::see(&visit.url(FORM, &[("sent", "mail")]))
}

/// The languages of the form: those of the portal, and those of the desk.
fn languages(visit: &Visit) -> Vec<Lang> {
    let mut languages = visit.city.languages.clone();
    languages.extend(Desk::languages().filter(|lang| !visit.city.languages.contains(lang)));
    languages
}

async fn keep(desk: &Desk, visit: &Visit, applicant: &Applicant) -> Result<(), Error> {
    let (now, link) = (desk.micros(), link_text(&chance()));
    let millis = u64::try_from(desk.now().as_millisecond()).unwrap_or_default();
    let mut registration = Registration {
        id: uuid::Builder::from_unix_timestamp_millis(millis, &chance()).into_uuid(),
        city: visit.key().clone(),
        lang: visit.lang.clone(),
        state: RegistrationState::Asked,
        sealed: String::new(),
        asked_at: now,
        confirm_by: now + CONFIRM * DAY,
        until: now + KEPT * DAY,
        reason: String::new(),
    };
    let secret = serde_json::to_vec(applicant).expect("texts are JSON");
    let mut tx = desk.store.begin("reader", now).await?;
    registration.sealed = tx.seal(&registration.owner(), registration.until, &secret).await?;
    Private(tx.db()).keep_registration(&registration, &link).await?;
    confirm(desk, &mut tx, &registration, &applicant.email, &link).await?;
    tx.commit().await?;
    Ok(())
}

/// Asks whoever reads this address to press the button.
async fn confirm(desk: &Desk, tx: &mut Tx, registration: &Registration, to: &str, link: &str) -> Result<(), Error> {
    let urls = desk.site.urls();
    let url = urls.beside(&registration.city, &format!("p/organization/{link}"), &[]);
    let city = desk.site.speak(&registration.city, &registration.lang, |show| show.name(&show.city.entry).plain);
    let args = [
        ("city", Arg::Text(city.unwrap_or_default())),
        ("link", Arg::Text(desk.sign_ups.in_full(&registration.city, &url))),
    ];
    let say = |id: &str| desk.wording().say_plain(&registration.lang, id, &args);
    let (subject, text) = (say("join-letter-confirm-subject"), say("join-letter-confirm"));
    tx.mail(&Letter { to: to.to_owned(), subject, text, calendar: None }).await
}

/// The form, with what was typed and what is wrong with it.
async fn form(desk: &Desk, visit: &Visit, status: StatusCode, typed: &Typed, wrong: &[Wrong]) -> Response {
    let until = desk.micros() + KEPT * DAY;
    // What cannot be sealed is not asked for.
    let mut shut = status == StatusCode::SERVICE_UNAVAILABLE;
    if let Err(error) = desk.store.can_seal(until, desk.micros()).await {
        tracing::error!(
            error = &error as &dyn std::error::Error,
            "no organization can register: nothing can be sealed"
        );
        shut = true;
    }
    let status = if shut { StatusCode::SERVICE_UNAVAILABLE } else { status };
    visit.page(status, &[], |show| {
        let day = jiff::Timestamp::from_microsecond(until).unwrap_or_default().to_zoned_datetime(show.zone().clone());
        let date = show.site.wording.day(&show.lang, day.date(), false, true);
        let title = show.say("join-title", &[]);
        let page = context! {
            url => visit.url(FORM, &[]), back => show.url("volunteering"),
            typed => context! {
                name => typed.name.as_str(), website => typed.website.as_str(), email => typed.email.as_str(),
                about => typed.about.as_str(),
            },
            name_at_most => NAME_AT_MOST, about_at_most => ABOUT_AT_MOST, shut,
            languages => languages(visit).iter().map(|lang| choice(show, lang, typed)).collect::<Vec<_>>(),
            kept => show.say("join-kept", &[("date", Arg::Text(date))]),
            wrong => wrong.iter().map(|it| said(show, it)).collect::<Vec<_>>(),
            bad => wrong.iter().map(|it| it.field).collect::<Vec<_>>(),
            title => title.as_str(),
        };
        show.page("desk/join.html", head(show, title.clone()), page)
    })
}

fn choice(show: &Show, lang: &Lang, typed: &Typed) -> Value {
    context! {
        value => lang.as_str(), dir => lang.direction().as_str(),
        own => show.site.wording.language_name(None, lang),
        chosen => typed.languages.iter().any(|tag| tag == lang.as_str()),
    }
}

fn said(show: &Show, wrong: &Wrong) -> Value {
    context! { field => wrong.field, text => show.say(wrong.words, &[("n", Arg::Number(wrong.n))]) }
}
