//! The private page of somebody who signed up, reached by a link that only they have. Looking changes nothing: programs that
//! check mail open links too. Buttons post.

use std::sync::Arc;

use axum::{
    body::Body,
    extract::{Path, Request, State},
    response::{IntoResponse, Response},
};
use http::{HeaderValue, StatusCode, header, request::Parts};
use integra_edition::Entry;
use integra_kernel::CityKey;
use integra_store::{Confirmed, Error as StoreError, Hours, SignUp};
use integra_web::{
    Site, Stop,
    forms::Posted,
    offering::{Offering, Way},
    quota::Allowance,
    routes::{self, Visit},
};
use serde_json::json;

use crate::{
    Error, SignUps,
    about::About,
    calendar,
    form::{FORM_AT_MOST, told},
    hours,
    own_page::standing,
    paper::{check_spelling, has_letters_for},
    room::chance,
    typed,
};

/// Most links that lead nowhere, from one place in an hour. Nobody guesses one of 256 random bits; whoever tries learns
/// nothing and costs little.
const GUESSES: u32 = 60;

/// The address of a private page, as pages of the city reach it.
pub fn path(site: &Site, city: &CityKey, link: &str) -> String {
    site.urls().beside(city, &format!("p/{link}"), &[])
}

/// What a private link leads to.
pub(crate) struct Opened {
    pub(crate) visit: Visit,
    pub(crate) token: String,
    pub(crate) sign_up: SignUp,
    /// What it is about, when readers still see it.
    pub(crate) entry: Option<(Arc<Entry>, Option<Offering>)>,
}

impl Opened {
    /// What can be signed up for there now.
    pub(crate) fn offering(&self) -> Option<&Offering> {
        self.entry.as_ref()?.1.as_ref()
    }
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
            Some(visit) => told(&visit, status, key, Way::Join, None),
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
    match room.person(&opened.sign_up).await {
        // The page asks for another spelling.
        Ok(person) if !has_letters_for(&person.name) => {
            Visit::see(&format!("{}#certificate", path(&room.site, opened.visit.key(), &opened.token)))
        }
        _ => room.paper(&opened, &head, None).await,
    }
}

impl SignUps {
    /// The certificate with a name in letters that can be printed, for whose own cannot.
    async fn spelled_paper(&self, opened: &Opened, head: &Parts, sent: &Posted) -> Response {
        // Whose name can be printed is on the paper under that.
        if self.person(&opened.sign_up).await.is_ok_and(|person| has_letters_for(&person.name)) {
            return self.paper(opened, head, None).await;
        }
        let name = typed::name(sent);
        match check_spelling(&name) {
            Ok(()) => self.paper(opened, head, Some(&name)).await,
            Err(wrong) => self.page(opened, StatusCode::UNPROCESSABLE_ENTITY, Some(wrong)).await,
        }
    }

    async fn paper(&self, opened: &Opened, head: &Parts, spelling: Option<&str>) -> Response {
        match self.certificate(&opened.sign_up, spelling).await {
            Ok(Some(pdf)) => {
                let headers = [
                    (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
                    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
                    (header::CONTENT_DISPOSITION, HeaderValue::from_static("inline; filename=\"certificate.pdf\"")),
                ];
                (headers, pdf).into_response()
            }
            Ok(None) => opened.visit.stopped(&Stop::NotFound),
            Err(error) => self.failed(head, &error),
        }
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
            return Ok(told(visit, StatusCode::FORBIDDEN, "forged", Way::Join, back));
        }
        let Some(sent) = routes::form(head, body, FORM_AT_MOST).await else {
            return Ok(told(visit, StatusCode::PAYLOAD_TOO_LARGE, "large", Way::Join, back));
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
                return Ok(told(visit, StatusCode::OK, "erased", Way::Join, back));
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
            Some("certificate") => return Ok(self.spelled_paper(opened, head, &sent).await),
            Some("move") => {
                if !self.move_by_link(sign_up, sent.one("part").unwrap_or_default()).await? {
                    return Ok(self.page(opened, StatusCode::CONFLICT, Some("taken")).await);
                }
                "moved"
            }
            Some("send-on") => {
                if !self.sent_on(sign_up).await? {
                    return Ok(self.page(opened, StatusCode::CONFLICT, Some("full")).await);
                }
                "sent-on"
            }
            Some("stay") => {
                let mut tx = self.store.begin("reader", self.micros()).await?;
                tx.offer_to_send_on(sign_up.id, None).await?;
                tx.commit().await?;
                "stayed"
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
        let replies = self.replies(sign_up).await?;
        let line =
            |line: &Hours| json!({ "day": line.day.to_string(), "minutes": line.minutes, "confirmed": line.confirmed });
        Ok(json!({
            "name": person.name, "email": person.email, "phone": person.phone, "languages": person.languages,
            "message": person.message, "answers": person.answers, "what_we_answered": replies, "outcome": sign_up.outcome,
            "note_of_the_organization": note.and_then(|note| String::from_utf8(note).ok()),
            "what": opened.entry.as_ref().map(|(entry, _)| json!({ "kind": entry.kind, "slug": entry.slug, "id": entry.id })),
            "part": sign_up.part, "language_of_letters": sign_up.lang, "city": sign_up.city,
            "standing": standing(sign_up).0, "accepted": sign_up.accepted, "was_there": sign_up.attended,
            "asked_at": moment(sign_up.asked_at), "confirmed_at": sign_up.confirmed_at.and_then(moment),
            "deleted_at": moment(sign_up.until), "hours": hours.iter().map(line).collect::<Vec<_>>(),
        }))
    }
}
