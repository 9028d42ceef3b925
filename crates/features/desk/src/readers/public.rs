//! What readers see of it: the question below every page, the form, and what they are told.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    response::Response,
    routing::get,
};
use http::{HeaderValue, StatusCode, header};
use integra_edition::Entry;
use integra_web::{
    Show, Stop,
    forms::Posted,
    quota::Allowance,
    routes::{self, Visit},
    show::{Head, MORE_SHEET},
    wording::{Arg, Args},
};
use minijinja::context;
use uuid::Uuid;

use super::{
    part::Part,
    subject::{self, Subject},
};
use integra_store::Tx;

use crate::{
    desk::{Desk, chance},
    entrust, letter,
    private::{Private, Report, ReportState},
};

/// The address below city and language.
const PATH: &str = "report";
/// What the address takes along into other languages.
const PARAMS: &[&str] = &["page", "about", "thanks"];
/// Largest form, in bytes. A thousand characters of any script fit.
const FORM_AT_MOST: usize = 16 * 1024;
/// Longest report, in characters.
const WORDS_AT_MOST: usize = 1_000;
/// Open reports about one entry after which no more are taken: somebody must look first.
const OPEN_AT_MOST: u64 = 50;

/// Most reports and answers of an hour: from one place, about one entry from one place, about one entry in all.
const REPORTS: [u32; 3] = [10, 5, 30];
const ANSWERS: [u32; 3] = [60, 3, 2_000];

/// The Router of what readers send.
pub(crate) fn router(desk: Arc<Desk>) -> Router {
    Router::new().route("/{city}/{lang}/report", get(show).post(receive)).with_state(desk)
}

/// "Was this page useful?", below every page.
pub(crate) fn block(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let url = address(show, &show.path, &[]);
    show.part("desk/report-ask.html", context! { url }).map(Some)
}

fn address(show: &Show, page: &str, more: &[(&str, &str)]) -> String {
    let mut query: Vec<(&str, &str)> = vec![("page", page)];
    query.retain(|(_, page)| !page.is_empty());
    query.extend(more);
    show.site.urls().page(show.key(), &show.lang, PATH, &query)
}

/// What stands in the form, and what is wrong with it.
#[derive(Default)]
struct Typed {
    part: Option<Part>,
    about: String,
    words: String,
    wrong: Option<(&'static str, i64)>,
}

/// GET: the form, or thanks.
async fn show(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    let visit = match Visit::new(&desk.site, &head) {
        Ok(visit) => visit,
        Err(response) => return *response,
    };
    let about = visit.query.one("about");
    let subject = match subject::of(&desk.site, &visit, about) {
        Ok(subject) => subject,
        Err(stop) => return visit.stopped(&stop),
    };
    match visit.query.one("thanks") {
        Some("no") => told(&visit, StatusCode::OK, "no", &subject.page),
        Some(_) => told(&visit, StatusCode::OK, "thanks", &subject.page),
        None => {
            let about = about.unwrap_or_default().to_owned();
            form(&visit, &subject, StatusCode::OK, &Typed { about, ..Typed::default() })
        }
    }
}

/// POST: a report, or an answer to "was this useful?".
async fn receive(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let visit = match Visit::new(&desk.site, &head) {
        Ok(visit) => visit,
        Err(response) => return *response,
    };
    if !visit.is_ours(desk.settings.origin.as_deref()) {
        return told(&visit, StatusCode::FORBIDDEN, "forged", "");
    }
    let Some(sent) = routes::form(&head, body, FORM_AT_MOST).await else {
        return told(&visit, StatusCode::PAYLOAD_TOO_LARGE, "large", "");
    };
    let subject = match subject::of(&desk.site, &visit, sent.one("about")) {
        Ok(subject) => subject,
        Err(stop) => return visit.stopped(&stop),
    };
    // Nobody sees this field; programs that fill in whatever there is do.
    if sent.one("website").is_some_and(|website| !website.is_empty()) {
        return thanks(&visit, &subject, "report");
    }
    let place = routes::place(&head);
    let kept = match sent.one("useful") {
        Some(answer) => useful(&desk, &visit, &subject, &place, answer == "yes").await,
        None => report(&desk, &visit, &subject, &place, &sent).await,
    };
    kept.unwrap_or_else(|error| {
        tracing::error!(error = &error as &dyn std::error::Error, "what a reader sent could not be kept");
        visit.stopped(&Stop::Template("what was sent could not be kept".to_owned()))
    })
}

/// Takes room for one more from this place about this entry, or gives the minutes to wait.
fn room(desk: &Desk, what: [&'static str; 3], most: [u32; 3], place: &str, entry: &Entry) -> Result<(), i64> {
    let entry = entry.id.to_string();
    let both = format!("{place} {entry}");
    let who = [place, both.as_str(), entry.as_str()];
    let mut allowances = what.into_iter().zip(who).zip(most);
    let allowances: [Allowance<'_>; 3] = std::array::from_fn(|_| {
        let ((what, who), most) = allowances.next().unwrap_or((("", ""), 0));
        Allowance { what, who, most }
    });
    desk.quota.take(&allowances, desk.micros(), chance())
}

async fn useful(
    desk: &Desk,
    visit: &Visit,
    subject: &Subject,
    place: &str,
    yes: bool,
) -> Result<Response, integra_store::Error> {
    let what = ["answer", "answer about", "answers"];
    if let Err(minutes) = room(desk, what, ANSWERS, place, &subject.entry) {
        return Ok(waits(told(visit, StatusCode::TOO_MANY_REQUESTS, "many", &subject.page), minutes));
    }
    let month = desk.now().to_zoned_datetime(visit.city.zone.clone()).strftime("%Y-%m").to_string();
    let tx = desk.store.begin("reader", desk.micros()).await?;
    Private(tx.db()).count_useful(subject.entry.id, &visit.lang, &month, yes).await?;
    tx.commit().await?;
    Ok(thanks(visit, subject, if yes { "yes" } else { "no" }))
}

async fn report(
    desk: &Desk,
    visit: &Visit,
    subject: &Subject,
    place: &str,
    sent: &Posted,
) -> Result<Response, integra_store::Error> {
    let mut typed = Typed {
        part: sent.one("part").and_then(Part::parse).filter(|part| subject.parts.contains(part)),
        about: sent.one("about").unwrap_or_default().to_owned(),
        words: routes::plain(sent.one("words").unwrap_or_default()),
        wrong: None,
    };
    let length = typed.words.chars().count();
    let again = |typed: &mut Typed, status, wrong, number| {
        typed.wrong = Some((wrong, number));
        Ok(form(visit, subject, status, typed))
    };
    let Some(part) = typed.part else { return again(&mut typed, StatusCode::UNPROCESSABLE_ENTITY, "part", 0) };
    if length > WORDS_AT_MOST {
        let over = i64::try_from(length - WORDS_AT_MOST).unwrap_or(i64::MAX);
        return again(&mut typed, StatusCode::UNPROCESSABLE_ENTITY, "long", over);
    }
    if Private(desk.store.db()).open_reports_of(subject.entry.id).await? >= OPEN_AT_MOST {
        return again(&mut typed, StatusCode::TOO_MANY_REQUESTS, "full", 0);
    }
    if let Err(minutes) = room(desk, ["report", "report about", "reports"], REPORTS, place, &subject.entry) {
        return again(&mut typed, StatusCode::TOO_MANY_REQUESTS, "often", minutes).map(|page| waits(page, minutes));
    }
    let report = Report {
        id: new_id(desk),
        city: subject.entry.city.clone(),
        portal: visit.key().clone(),
        entry: subject.entry.id,
        page: subject.page.clone(),
        lang: visit.lang.clone(),
        part,
        words: typed.words,
        at: desk.micros(),
        state: ReportState::Open,
        note: String::new(),
        decided: None,
    };
    let mut tx = desk.store.begin("reader", desk.micros()).await?;
    // One letter is enough until somebody has looked.
    if part.is_danger() && Private(desk.store.db()).open_dangers_of(report.entry).await? == 0 {
        warn(desk, &mut tx, &report).await?;
    }
    Private(tx.db()).keep_report(&report).await?;
    tx.commit().await?;
    Ok(thanks(visit, subject, "report"))
}

/// Tells those who look after the city that somebody reports danger. What the reader wrote stays at the desk.
async fn warn(desk: &Desk, tx: &mut Tx, report: &Report) -> Result<(), integra_store::Error> {
    let origin = desk.settings.origin.clone().unwrap_or_default();
    let link = format!("{}/desk/{}/reports?entry={}", origin.trim_end_matches('/'), report.city, report.entry);
    for account in entrust::coordinators(desk, &report.city).await? {
        let part = format!("desk-reports-part-{}", report.part.as_str());
        let part = desk.wording().say_plain(&account.language, &part, &[]);
        let args = [("part", Arg::Text(part)), ("link", Arg::Text(link.clone()))];
        let words = ("desk-letter-danger-subject", "desk-letter-danger");
        letter::write_from(desk, Some(&report.city), tx, &account, words, &args).await?;
    }
    Ok(())
}

fn new_id(desk: &Desk) -> Uuid {
    let millis = u64::try_from(desk.now().as_millisecond()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &chance()).into_uuid()
}

fn waits(mut response: Response, minutes: i64) -> Response {
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(minutes * 60));
    response
}

fn thanks(visit: &Visit, subject: &Subject, what: &str) -> Response {
    let mut query = vec![("page", subject.page.as_str()), ("thanks", what)];
    query.retain(|(_, value)| !value.is_empty());
    Visit::see(&visit.url(PATH, &query))
}

fn form(visit: &Visit, subject: &Subject, status: StatusCode, typed: &Typed) -> Response {
    visit.page(status, PARAMS, |show| {
        let parts: Vec<_> = subject
            .parts
            .iter()
            .map(|part| {
                let words = show.say(&format!("reports-part-{}", part.as_str()), &[]);
                context! { value => part.as_str(), words, chosen => typed.part == Some(*part) }
            })
            .collect();
        let choices: Vec<_> = subject
            .choices
            .iter()
            .map(|entry| {
                let (value, name) = (entry.id.to_string(), show.name(entry).plain);
                context! { chosen => value == typed.about, value, name }
            })
            .collect();
        let wrong = typed.wrong.map(|(key, number)| {
            let args: &Args = &[("n", Arg::Number(number))];
            show.say(&format!("reports-wrong-{key}"), args)
        });
        let title = show.say(if subject.offer { "reports-title-offer" } else { "reports-title" }, &[]);
        let page = context! {
            title => title.as_str(),
            url => address(show, &subject.page, &[]),
            back => show.url(&subject.page),
            name => integra_web::templates::value(show.name(&subject.entry)),
            words => typed.words.as_str(), most => WORDS_AT_MOST,
            no_part => typed.wrong.is_some_and(|(key, _)| key == "part"),
            too_long => typed.wrong.is_some_and(|(key, _)| key == "long"),
            parts, choices, wrong,
        };
        show.page("desk/report.html", head(show, title), page)
    })
}

/// A page with a few words: thanks, or why nothing was kept.
fn told(visit: &Visit, status: StatusCode, key: &str, page: &str) -> Response {
    visit.page(status, PARAMS, |show| {
        let title = show.say(&format!("reports-told-{key}"), &[]);
        let context = context! {
            title => title.as_str(),
            text => show.say(&format!("reports-told-{key}-text"), &[]),
            good => status == StatusCode::OK,
            back => show.url(page),
            report => (key == "no").then(|| address(show, page, &[])),
        };
        show.page("desk/report-told.html", head(show, title.clone()), context)
    })
}

fn head(show: &Show, title: String) -> Head {
    Head { sheets: vec![show.asset(MORE_SHEET)], title, unlisted: true, passing: true, ..Head::default() }
}
