//! The private page of somebody who signed up, reached by a link that only they have. Looking changes nothing: programs that
//! check mail open links too. Buttons post.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, Request, State},
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header, request::Parts};
use integra_common::views::FACTS_SHEET;
use integra_edition::Entry;
use integra_kernel::CityKey;
use integra_store::{Confirmed, Error as StoreError, Hours, SignUp, Standing};
use integra_web::{
    Show, Site, Stop,
    offering::Offering,
    quota::Allowance,
    routes::{self, Visit},
    wording::Arg,
};
use minijinja::{Value, context};
use serde_json::json;

use crate::{
    Error, SignUps,
    about::About,
    calendar,
    form::{FORM_AT_MOST, head, told},
    hours, letters,
    person::Person,
    room::chance,
};

/// Most links that lead nowhere, from one place in an hour. Nobody guesses one of 256 random bits; whoever tries learns
/// nothing and costs little.
const GUESSES: u32 = 60;
/// What the address says was done; the words of the page are found by it.
const DONE: [&str; 4] = ["confirmed", "withdrawn", "hours", "dropped"];

/// The address of a private page, as pages of the city reach it.
pub fn path(site: &Site, city: &CityKey, link: &str) -> String {
    site.urls().beside(city, &format!("p/{link}"), &[])
}

/// What a private link leads to.
struct Opened {
    visit: Visit,
    token: String,
    sign_up: SignUp,
    /// What it is about, when readers still see it.
    entry: Option<(Arc<Entry>, Option<Offering>)>,
}

impl SignUps {
    async fn open(&self, head: &Parts, token: &str) -> Result<Opened, Box<Response>> {
        let sign_up = match self.store.sign_up_of(token).await {
            Ok(Some(sign_up)) if sign_up.until > self.micros() => sign_up,
            Ok(_) => return Err(Box::new(self.nowhere(head))),
            Err(error) => return Err(Box::new(self.failed(head, &Error::from(error)))),
        };
        let entry = self.entry(sign_up.entry).map(|(entry, _)| (entry, self.offering(sign_up.entry)));
        // In the frame of the page it is about, so that its links to other languages lead there, and not to this link.
        let page = entry.as_ref().and_then(|(entry, _)| Some((self.site.home_of(&entry.kind)?.path)(entry)));
        let page = page.and_then(|page| page.split('#').next().map(str::to_owned)).unwrap_or_default();
        let visit = Visit::at(&self.site, head, &sign_up.city, &sign_up.lang, &page);
        let visit = visit.ok_or_else(|| Box::new(self.nowhere(head)))?;
        Ok(Opened { visit, token: token.to_owned(), sign_up, entry })
    }

    /// A link that leads nowhere: never made, used up, or over.
    fn nowhere(&self, head: &Parts) -> Response {
        let place = routes::place(head);
        let allowance = [Allowance { what: "wrong link", who: &place, most: GUESSES }];
        let late = self.quota.take(&allowance, self.micros(), chance()).is_err();
        let (status, key) =
            if late { (StatusCode::TOO_MANY_REQUESTS, "guessed") } else { (StatusCode::NOT_FOUND, "unknown") };
        match Visit::anywhere(&self.site, head) {
            Some(visit) => told(&visit, status, key, None),
            None => status.into_response(),
        }
    }

    fn failed(&self, head: &Parts, error: &Error) -> Response {
        tracing::error!(error = error as &dyn std::error::Error, "a private page could not be shown");
        match Visit::anywhere(&self.site, head) {
            Some(visit) => visit.stopped(&Stop::Template("a private page could not be shown".to_owned())),
            None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        }
    }
}

/// GET: how it stands.
pub(crate) async fn show(State(room): State<Arc<SignUps>>, Path(token): Path<String>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    match room.open(&head, &token).await {
        Ok(opened) => room.page(&opened, StatusCode::OK, None).await,
        Err(response) => *response,
    }
}

/// GET: everything that is kept, for the person themselves.
pub(crate) async fn export(State(room): State<Arc<SignUps>>, Path(token): Path<String>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    let opened = match room.open(&head, &token).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    match room.exported(&opened).await {
        Ok(all) => {
            let headers = [
                (header::CONTENT_TYPE, HeaderValue::from_static("application/json")),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
                (header::CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"my-data.json\"")),
            ];
            (headers, all.to_string()).into_response()
        }
        Err(error) => room.failed(&head, &error),
    }
}

/// GET: the time of it, for one's own calendar.
pub(crate) async fn calendar(
    State(room): State<Arc<SignUps>>,
    Path(token): Path<String>,
    request: Request,
) -> Response {
    let (head, _) = request.into_parts();
    let opened = match room.open(&head, &token).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    let (sign_up, now) = (&opened.sign_up, room.now());
    let file = room.site.speak(&sign_up.city, &sign_up.lang, |show| {
        let about = About::of_sign_up(show, sign_up)?;
        let entry = calendar::of(&about, &calendar::uid(sign_up.id), calendar::Mark::Put, now)?;
        Some(calendar::write(show, &about, &entry))
    });
    match file.flatten() {
        Some(file) => {
            let headers = [
                (header::CONTENT_TYPE, HeaderValue::from_static(integra_formats::calendar::MEDIA_TYPE)),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
            ];
            (headers, file).into_response()
        }
        None => opened.visit.stopped(&Stop::NotFound),
    }
}

/// GET: the certificate. Made anew each time, and kept nowhere.
pub(crate) async fn paper(State(room): State<Arc<SignUps>>, Path(token): Path<String>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    let opened = match room.open(&head, &token).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    match room.certificate(&opened.sign_up).await {
        Ok(Some(pdf)) => {
            let headers = [
                (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
                (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
                (header::CONTENT_DISPOSITION, HeaderValue::from_static("inline; filename=\"certificate.pdf\"")),
            ];
            (headers, pdf).into_response()
        }
        Ok(None) => opened.visit.stopped(&Stop::NotFound),
        Err(error) => room.failed(&head, &error),
    }
}

/// POST: a button.
pub(crate) async fn receive(State(room): State<Arc<SignUps>>, Path(token): Path<String>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let opened = match room.open(&head, &token).await {
        Ok(opened) => opened,
        Err(response) => return *response,
    };
    match room.press(&opened, &head, body).await {
        Ok(response) => response,
        // Over between the page and the button.
        Err(Error::Store(StoreError::UnknownSignUp)) => room.page(&opened, StatusCode::CONFLICT, Some("gone")).await,
        Err(error) => room.failed(&head, &error),
    }
}

impl SignUps {
    async fn press(&self, opened: &Opened, head: &Parts, body: Body) -> Result<Response, Error> {
        let Opened { visit, sign_up, .. } = opened;
        let back = opened.entry.as_ref().map(|(entry, _)| entry);
        if !visit.is_ours(self.origin.as_deref()) {
            return Ok(told(visit, StatusCode::FORBIDDEN, "forged", back));
        }
        let Some(sent) = routes::form(head, body, FORM_AT_MOST).await else {
            return Ok(told(visit, StatusCode::PAYLOAD_TOO_LARGE, "large", back));
        };
        let done = match sent.one("do") {
            Some("confirm") => match self.confirm(sign_up).await? {
                Confirmed::NoRoom => return Ok(self.page(opened, StatusCode::CONFLICT, Some("no-room")).await),
                Confirmed::Stands(_) => "confirmed",
            },
            Some("withdraw") => {
                self.withdraw(sign_up).await?;
                "withdrawn"
            }
            Some("erase") => {
                self.erase(sign_up).await?;
                return Ok(told(visit, StatusCode::OK, "erased", back));
            }
            Some("hours") => {
                let today = self.now().to_zoned_datetime(visit.city.zone.clone()).date();
                let new = match hours::read(&sent, today, true) {
                    Ok(new) => new,
                    Err(wrong) => return Ok(self.page(opened, StatusCode::UNPROCESSABLE_ENTITY, Some(wrong)).await),
                };
                let mut tx = self.store.begin("reader", self.micros()).await?;
                match tx.log_hours(sign_up.id, new).await {
                    Ok(()) => tx.commit().await?,
                    Err(StoreError::BadHours) => {
                        return Ok(self.page(opened, StatusCode::UNPROCESSABLE_ENTITY, Some("hours")).await);
                    }
                    Err(error) => return Err(error.into()),
                };
                "hours"
            }
            Some("drop") => {
                let mut tx = self.store.begin("reader", self.micros()).await?;
                tx.drop_hours(sign_up.id, sent.one("line").unwrap_or_default(), true).await?;
                tx.commit().await?;
                "dropped"
            }
            _ => return Ok(self.page(opened, StatusCode::BAD_REQUEST, None).await),
        };
        Ok(Visit::see(&format!("{}?done={done}", path(&self.site, visit.key(), &opened.token))))
    }

    async fn exported(&self, opened: &Opened) -> Result<serde_json::Value, Error> {
        let sign_up = &opened.sign_up;
        let person = self.person(sign_up).await?;
        let note = self.store.note_of(sign_up, self.micros()).await?;
        let moment = |micros: i64| jiff::Timestamp::from_microsecond(micros).ok().map(|at| at.to_string());
        let hours = self.store.hours(sign_up.id).await?;
        let line =
            |line: &Hours| json!({ "day": line.day.to_string(), "minutes": line.minutes, "confirmed": line.confirmed });
        Ok(json!({
            "name": person.name, "email": person.email, "phone": person.phone, "languages": person.languages,
            "message": person.message,
            "note_of_the_organization": note.and_then(|note| String::from_utf8(note).ok()),
            "what": opened.entry.as_ref().map(|(entry, _)| json!({ "kind": entry.kind, "slug": entry.slug, "id": entry.id })),
            "part": sign_up.part, "language_of_letters": sign_up.lang, "city": sign_up.city,
            "standing": standing(sign_up).0, "accepted": sign_up.accepted, "was_there": sign_up.attended,
            "asked_at": moment(sign_up.asked_at), "confirmed_at": sign_up.confirmed_at.and_then(moment),
            "deleted_at": moment(sign_up.until), "hours": hours.iter().map(line).collect::<Vec<_>>(),
        }))
    }

    async fn page(&self, opened: &Opened, status: StatusCode, wrong: Option<&str>) -> Response {
        let sign_up = &opened.sign_up;
        let person = self.person(sign_up).await;
        if let Err(error) = &person {
            tracing::error!(error = error as &dyn std::error::Error, "what somebody left cannot be opened here");
        }
        let hours = self.store.hours(sign_up.id).await.unwrap_or_default();
        let done = opened.visit.query.one("done").filter(|done| DONE.contains(done));
        let begun = self.time(sign_up).is_none_or(|(from, _)| from <= self.now());
        let over = self.time(sign_up).is_some_and(|(_, end)| end <= self.now());
        opened.visit.page(status, &[], |show| {
            let about = opened.entry.as_ref();
            let about = about.map(|(entry, offering)| About::of(show, entry, offering.as_ref(), &sign_up.part));
            let is_offered = opened.entry.as_ref().is_some_and(|(_, offering)| offering.is_some());
            let url = path(&self.site, show.key(), &opened.token);
            let date = ("date", Arg::Text(letters::day(show, sign_up.until)));
            let (key, n) = if sign_up.standing == Standing::Held && over {
                ("over", 0)
            } else if !is_offered && sign_up.standing == Standing::Asked {
                ("gone", 0)
            } else {
                standing(sign_up)
            };
            let stands = matches!(sign_up.standing, Standing::Held | Standing::Waiting(_));
            let page = context! {
                data_url => format!("{url}/data.json"), paper_url => format!("{url}/certificate.pdf"), calendar_url => format!("{url}/calendar.ics"), url,
                title => show.say(&format!("signup-is-{key}"), &[]),
                text => show.say(&format!("signup-is-{key}-text"), &[("n", Arg::Number(n))]),
                good => ["held", "accepted", "over"].contains(&key),
                dated => stands && !over && about.as_ref().is_some_and(|about| about.span.is_some()),
                about => integra_web::templates::value(about),
                confirm => key == "asked", withdraw => stands && !over || key == "asked",
                more => (key == "declined").then(|| show.url("take-part")),
                data => person.as_ref().ok().map(|person| data(show, person)),
                data_help => show.say("signup-data-help", std::slice::from_ref(&date)),
                data_shut => show.say("signup-data-shut", &[date]),
                done => done.map(|done| show.say(&format!("signup-done-{done}"), &[])),
                wrong => wrong.map(|key| show.say(&said(key), &[])),
                wrong_hours => wrong.is_some_and(|key| ["day", "hours"].contains(&key)),
                hours => (begun && logs_hours(opened)).then(|| self.hours_of(show, &hours)),
            };
            let mut head = head(show, show.say("signup-page", &[]));
            head.sheets.push(show.asset(FACTS_SHEET));
            show.page("signup/link.html", head, page)
        })
    }

    fn hours_of(&self, show: &Show, hours: &[Hours]) -> Value {
        let line = |line: &Hours| {
            let words = duration(show, "signup-hours-line", line.minutes);
            let day = show.site.wording.day(&show.lang, line.day, true, true);
            context! { id => line.id.as_str(), day, words, confirmed => line.confirmed, own => line.own }
        };
        let confirmed = hours::confirmed(hours);
        context! {
            lines => hours.iter().map(line).collect::<Vec<_>>(),
            sum => (confirmed > 0).then(|| duration(show, "signup-hours-sum", confirmed)),
            today => show.now().to_zoned_datetime(show.zone().clone()).date().to_string(),
        }
    }
}

/// Whether somebody with a place writes down hours here.
fn logs_hours(opened: &Opened) -> bool {
    let offering = opened.entry.as_ref().and_then(|(_, offering)| offering.as_ref());
    opened.sign_up.standing == Standing::Held && offering.is_some_and(|it| it.hours)
}

/// The key of the words for what went wrong.
fn said(key: &str) -> String {
    match key {
        "no-room" => "signup-no-room".to_owned(),
        "gone" => "signup-is-gone-text".to_owned(),
        key => format!("signup-wrong-{key}"),
    }
}

/// Some minutes as hours and minutes.
fn duration(show: &Show, id: &str, minutes: i64) -> String {
    show.say(id, &[("hours", Arg::Number(minutes / 60)), ("minutes", Arg::Number(minutes % 60))])
}

/// How it stands: the key of its words, and a number in them.
fn standing(sign_up: &SignUp) -> (&'static str, i64) {
    match sign_up.standing {
        Standing::Asked => ("asked", 0),
        Standing::Held if sign_up.accepted => ("accepted", 0),
        Standing::Held => ("held", 0),
        Standing::Waiting(position) => ("waiting", i64::try_from(position).unwrap_or(i64::MAX)),
        Standing::Withdrawn => ("withdrawn", 0),
        Standing::Declined => ("declined", 0),
    }
}

/// What is kept about somebody, as rows.
fn data(show: &Show, person: &Person) -> Vec<(String, String)> {
    let spoken = person.languages.iter().map(|it| {
        let name = show.site.wording.language_name(Some(&show.lang), &it.language);
        it.level.as_ref().map_or(name.clone(), |level| format!("{name} {}", level.to_uppercase()))
    });
    let languages = show.site.wording.list_and(&show.lang, &spoken.collect::<Vec<_>>());
    let rows = [
        ("name", person.name.clone()),
        ("email", person.email.clone().unwrap_or_default()),
        ("phone", person.phone.clone().unwrap_or_default()),
        ("languages", languages),
        ("message", person.message.clone()),
    ];
    let rows = rows.into_iter().filter(|(_, text)| !text.is_empty());
    rows.map(|(key, text)| (show.say(&format!("signup-data-{key}"), &[]), text)).collect()
}
