//! From a request to a handler: who asks, whether they may, and whether the form is ours.

use std::{collections::BTreeMap, net::SocketAddr, sync::Arc};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, RawPathParams, Request, State},
    response::{IntoResponse, Response},
    routing::{MethodFilter, MethodRouter, any, on},
};
use http::{HeaderMap, HeaderName, Method, header, request::Parts};
use http_body_util::{BodyExt, Limited};
use integra_kernel::{CityKey, Lang};
use integra_store::{Account, Session, Stage};
use tower::ServiceExt;

use integra_web::{city::CityProfile, forms::Posted, query::Query, routes::from_here};

use crate::{
    answer::Halt,
    ask::Ask,
    cookie,
    desk::Desk,
    frame, joining,
    pages::{registrations, sign_ups},
    private::{Private, RegistrationState, ReviewState},
    readers, renewals,
    rights::{May, Rights},
    routes::{Need, ROUTES, Route, WITH_FILES},
    uploads,
};

/// Largest form, in bytes.
const FORM_AT_MOST: usize = 1024 * 1024;
/// Most characters of a scheme that is shown.
const SCHEME_AT_MOST: usize = 20;
/// Most characters of a browser's own name that are kept.
const DEVICE_AT_MOST: usize = 80;

/// The Router of the desk. It knows the addresses of [`ROUTES`] and no others.
pub fn router(desk: Arc<Desk>) -> Router {
    let mut by_path: BTreeMap<&'static str, MethodRouter<Arc<Desk>>> = BTreeMap::new();
    for route in ROUTES {
        let handler = move |State(desk): State<Arc<Desk>>, parts: RawPathParams, request: Request| async move {
            enter(desk, route, &parts, request).await
        };
        let filter = if route.method == Method::GET { MethodFilter::GET } else { MethodFilter::POST };
        let methods = by_path.remove(route.path).unwrap_or_default().merge(on(filter, handler));
        by_path.insert(route.path, methods);
    }
    let mut router = Router::new();
    for (path, methods) in by_path {
        router = router.route(path, methods);
    }
    // A Router of its own, so that an unknown address of the desk is answered by the desk.
    let inside = router.fallback(nothing).with_state(Arc::clone(&desk));
    let pass = any(move |request: Request| inside.clone().oneshot(request));
    let people = integra_signup::router(Arc::clone(&desk.sign_ups)).merge(readers::public::router(Arc::clone(&desk)));
    let people = people.merge(renewals::page::router(Arc::clone(&desk))).merge(joining::router(desk));
    people.route("/desk", pass.clone()).route("/desk/{*rest}", pass)
}

/// Every other address below `/desk`.
async fn nothing(State(desk): State<Arc<Desk>>, request: Request) -> Response {
    let (head, _) = request.into_parts();
    let visit = Visit::begin(&desk, &head).await;
    frame::halted(&desk, &visit.lang, visit.account.as_ref(), &Halt::NotFound)
}

/// Who comes, as far as their cookie tells.
struct Visit {
    session: Option<Session>,
    account: Option<Account>,
    lang: Lang,
}

impl Visit {
    async fn begin(desk: &Desk, head: &Parts) -> Self {
        let found = match cookie::token(&head.headers, &desk.settings) {
            Some(token) => desk.store.session(&token, desk.micros()).await.unwrap_or_else(|error| {
                tracing::error!(%error, "a session could not be read");
                None
            }),
            None => None,
        };
        let (session, account) = found.unzip();
        let lang = account.as_ref().map_or_else(|| asked_language(&head.headers), |account| account.language.clone());
        Self { session, account, lang }
    }
}

async fn enter(desk: Arc<Desk>, route: &'static Route, params: &RawPathParams, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let visit = Visit::begin(&desk, &head).await;
    let (lang, account) = (visit.lang.clone(), visit.account.clone());
    let parts: BTreeMap<String, String> =
        params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let outcome = match asked(&desk, route, parts, &head, body, visit).await {
        Ok(ask) => (route.handler)(ask).await,
        Err(halt) => Err(halt),
    };
    match outcome {
        Ok(answer) => answer.into_response(),
        Err(Halt::SignIn) => {
            // Whoever has come half of the way goes on from there.
            let page = if account.is_some() { "/desk/second-step" } else { "/desk/sign-in" };
            frame::lead_to(page, head.uri.path_and_query().map_or("", |it| it.as_str()), &head.method)
        }
        Err(halt) => {
            // The table's own words for the address: what stands in its parts may be a secret or a name.
            if halt.status().is_client_error() {
                tracing::info!(refused = halt.key(), method = %route.method, route = route.path, "a request was refused");
            }
            frame::halted(&desk, &lang, account.as_ref(), &halt)
        }
    }
}

async fn asked(
    desk: &Arc<Desk>,
    route: &Route,
    parts: BTreeMap<String, String>,
    head: &Parts,
    body: Body,
    visit: Visit,
) -> Result<Ask, Halt> {
    let city = parts.get("city").map(|key| city(desk, key)).transpose()?;
    let rights = match (&visit.account, &city) {
        (Some(account), Some(city)) => Rights::in_city(&account.memberships, &city.key),
        _ => Rights::default(),
    };
    admit(route.need, visit.session.as_ref(), &rights)?;
    let session = visit.session.as_ref().filter(|_| route.need != Need::Anyone);
    let (form, files) = if head.method != Method::POST {
        (Posted::default(), Vec::new())
    } else if WITH_FILES.contains(&route.path) && uploads::brings_files(head) {
        ours(desk, head)?;
        uploads::read(desk, head, body, session).await?
    } else {
        (form(desk, head, body, session).await?, Vec::new())
    };
    let network =
        head.extensions.get::<ConnectInfo<SocketAddr>>().map_or_else(String::new, |peer| peer.0.ip().to_string());
    let mut ask = Ask {
        desk: Arc::clone(desk),
        parts,
        query: Query::parse(head.uri.query().unwrap_or_default()),
        form,
        files,
        session: visit.session,
        account: visit.account,
        city,
        rights,
        lang: visit.lang,
        device: device(&head.headers),
        network,
        host: text(&head.headers, header::HOST).to_owned(),
        way: cookie::way(&head.headers, &desk.settings),
        forwarded_proto: forwarded_proto(&head.headers),
        waiting: BTreeMap::new(),
    };
    if ask.city.is_some() && head.method == Method::GET {
        ask.waiting = waiting(&ask).await?;
    }
    Ok(ask)
}

/// What waits for this person at the places of the navigation.
async fn waiting(ask: &Ask) -> Result<BTreeMap<&'static str, usize>, Halt> {
    let mut waiting = BTreeMap::new();
    if ask.rights.may(May::Review) {
        let open = Private(ask.desk.store.db()).count_reviews(&ask.city()?.key, ReviewState::Open).await?;
        waiting.insert("reviews", usize::try_from(open).unwrap_or(usize::MAX));
    }
    let languages = ask.own_languages();
    if !languages.is_empty() {
        let survey = ask.survey()?;
        let own = languages.iter().filter_map(|lang| survey.waiting.get(lang)).map(Vec::len).sum();
        waiting.insert("translations", own);
    }
    if ask.rights.may(May::SeeSignUps) {
        waiting.insert(sign_ups::PATH, sign_ups::waiting(ask).await?);
        waiting.insert(sign_ups::queue::QUEUE, sign_ups::queue::waiting(ask).await?);
    }
    if ask.rights.may(May::AdmitOrganizations) {
        let state = RegistrationState::Waiting;
        let open = Private(ask.desk.store.db()).count_registrations(&ask.city()?.key, state).await?;
        waiting.insert(registrations::PATH, usize::try_from(open).unwrap_or(usize::MAX));
    }
    Ok(waiting)
}

/// The scheme a web server in between says it was asked with, shortened.
fn forwarded_proto(headers: &HeaderMap) -> Option<String> {
    let scheme = headers.get("x-forwarded-proto")?.to_str().ok()?;
    Some(scheme.chars().take(SCHEME_AT_MOST).collect())
}

fn city(desk: &Desk, key: &str) -> Result<CityProfile, Halt> {
    let key = CityKey::parse(key).map_err(|_| Halt::NotFound)?;
    desk.site.cities().iter().find(|city| city.key == key).cloned().ok_or(Halt::NotFound)
}

/// Whether whoever comes may use a route.
fn admit(need: Need, session: Option<&Session>, rights: &Rights) -> Result<(), Halt> {
    let stage = session.map(|session| session.stage);
    match (need, stage) {
        (Need::Anyone, _) | (Need::SecondStep, Some(_)) | (Need::Account, Some(Stage::Full)) => Ok(()),
        (Need::City(may), Some(Stage::Full)) => rights.may(may).then_some(()).ok_or(Halt::Forbidden),
        (_, None | Some(Stage::Password | Stage::SetUp)) => Err(Halt::SignIn),
    }
}

/// Reads a form that was sent from one of our own pages. Where there is a session, the form carries its token too.
async fn form(desk: &Desk, head: &Parts, body: Body, session: Option<&Session>) -> Result<Posted, Halt> {
    ours(desk, head)?;
    let kind = head.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(Halt::Invalid("form"));
    }
    let bytes = Limited::new(body, FORM_AT_MOST).collect().await.map_err(|_| Halt::TooLarge)?.to_bytes();
    let form = Posted::parse(&bytes).map_err(|_| Halt::TooLarge)?;
    match session {
        Some(session) if !session.is_csrf(form.one("csrf").unwrap_or_default()) => Err(Halt::Forged),
        _ => Ok(form),
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Stops a form that was not sent from one of our own pages.
fn ours(desk: &Desk, head: &Parts) -> Result<(), Halt> {
    from_here(&head.headers, desk.settings.origin.as_deref()).then_some(()).ok_or(Halt::Forged)
}

/// The desk's language a browser asks for first.
fn asked_language(headers: &HeaderMap) -> Lang {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let tags = asked.split(',').filter_map(|part| part.split([';', '-']).next()).map(str::trim);
    let known = |tag: &str| Desk::languages().find(|lang| lang.as_str() == tag);
    tags.filter_map(known).next().or_else(|| Desk::languages().next()).expect("the desk speaks English")
}

/// What a browser calls itself, so that people recognize their sessions: the words before the details.
fn device(headers: &HeaderMap) -> String {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let browser =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")]
            .into_iter()
            .find_map(|(mark, name)| agent.contains(mark).then_some(name));
    let system = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS", "macOS"),
        ("Linux", "Linux"),
    ]
    .into_iter()
    .find_map(|(mark, name)| agent.contains(mark).then_some(name));
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser}, {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => agent.chars().filter(|c| !c.is_control()).take(DEVICE_AT_MOST).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (name.parse().expect("a name"), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn a_browser_is_named_by_family_and_system_only() {
        let agent =
            "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
        assert_eq!(device(&headers(&[("user-agent", agent)])), "Chrome, Linux");
        assert_eq!(device(&headers(&[])), "");
    }

    #[test]
    fn the_first_language_the_desk_speaks_is_taken() {
        let lang = |asked: &'static str| asked_language(&headers(&[("accept-language", asked)])).to_string();
        assert_eq!(lang("uk, sk-SK;q=0.8, en;q=0.5"), "sk");
        assert_eq!(lang("xx"), "en");
    }
}
