//! The frame around every page of the desk, and pages that say why there is none.

use std::collections::BTreeMap;

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, Method, StatusCode, header};
use integra_kernel::Lang;
use integra_store::Account;
use minijinja::{Value, context};
use serde::Serialize;

use integra_web::{templates, wording::Arg};

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    desk::Desk,
    rights::{May, Rights},
};

/// One place in the navigation.
#[derive(Debug, Serialize)]
struct Place {
    url: String,
    icon: &'static str,
    words: String,
    here: bool,
    /// How much waits there.
    count: usize,
}

/// What stands in the navigation of a city: path, icon, message, what one must be allowed.
const PLACES: [(&str, &str, &str, May); 14] = [
    ("", "sun", "desk-nav-today", May::Read),
    ("entries", "doors", "desk-nav-entries", May::Read),
    ("translations", "language", "desk-nav-translations", May::Read),
    ("reviews", "check", "desk-nav-reviews", May::Review),
    ("reports", "megaphone", "desk-nav-reports", May::HearReaders),
    ("sign-ups", "person", "desk-nav-signups", May::SeeSignUps),
    ("queue", "chat", "desk-nav-queue", May::SeeSignUps),
    ("tally", "chat", "desk-nav-tally", May::CountVisits),
    ("visits", "info", "desk-nav-visits", May::SeeFigures),
    ("registrations", "building", "desk-nav-registrations", May::AdmitOrganizations),
    ("media", "file", "desk-nav-media", May::Read),
    ("people", "people", "desk-nav-people", May::ManagePeople),
    ("settings", "filter", "desk-nav-settings", May::ChangeSettings),
    ("trail", "clock", "desk-nav-trail", May::ReadTrail),
];

/// What a page says about itself.
#[derive(Debug, Default)]
pub(crate) struct Head {
    /// The title.
    pub(crate) title: String,
    /// The place of the navigation it belongs to: its path.
    pub(crate) place: &'static str,
    /// A sentence about what was just done.
    pub(crate) done: Option<String>,
}

impl Head {
    /// A page with a worded title.
    pub(crate) fn new(ask: &Ask, title: &str, place: &'static str) -> Self {
        Self { title: ask.say(title, &[]), place, done: done(ask) }
    }
}

impl Head {
    /// A page about an entry: the browser's tab and history name both.
    pub(crate) fn of(ask: &Ask, page: &str, name: &str, place: &'static str) -> Self {
        let args = [("page", Arg::Text(ask.say(page, &[]))), ("name", Arg::from(name))];
        Self { title: ask.say("desk-title-of", &args), place, done: done(ask) }
    }
}

/// What was just done, from the query: a closed list of words, so that no link can put a sentence of its own here.
fn done(ask: &Ask) -> Option<String> {
    // A form that was sent tells of itself, not of what was done before it.
    let done = ask.query.one("done").filter(|_| ask.form.pairs().is_empty())?;
    let known = [
        "saved",
        "asked",
        "published",
        "planned",
        "withdrawn",
        "archived",
        "restored",
        "approved",
        "sent-back",
        "commented",
        "invited",
        "recovered",
        "changed",
        "ended",
        "unplanned",
        "verified",
        "passkey-added",
        "passkey-removed",
        "untied",
        "answered",
        "uploaded",
        "replaced",
        "erased",
        "wished",
        "kept",
        "retried",
        "forgotten",
        "assigned",
        "dropped",
        "duplicated",
        "suggested",
        "suggesting",
        "tried-again",
        "stays",
        "pulled",
        "put-back",
    ];
    known.contains(&done).then(|| ask.say(&format!("desk-done-{done}"), &[]))
}

/// Renders a page of the desk in its frame.
///
/// # Errors
/// The template fails: our mistake.
pub(crate) fn page(ask: &Ask, head: &Head, template: &str, page: impl Serialize) -> Result<Answer, Halt> {
    Ok(Answer::page(html(ask, head, template, page)?))
}

/// The same with another status.
///
/// # Errors
/// The template fails.
pub(crate) fn page_with(
    ask: &Ask,
    head: &Head,
    template: &str,
    status: StatusCode,
    page: impl Serialize,
) -> Result<Answer, Halt> {
    Ok(Answer::with_status(html(ask, head, template, page)?, status))
}

/// Renders a page that a device keeps: nothing in it says who is signed in, and nothing can be sent with it alone.
///
/// # Errors
/// The template fails.
pub(crate) fn alone(ask: &Ask, head: &Head, template: &str, page: impl Serialize) -> Result<Answer, Halt> {
    let city = ask.city.as_ref().map(|city| city.key.as_str()).unwrap_or_default();
    let around =
        Around { desk: &ask.desk, lang: &ask.lang, account: None, csrf: None, city, rights: None, waiting: None };
    Ok(Answer::page(around.html(head, template, templates::value(page))?))
}

/// Renders a piece of a page, for the script of a page that is open.
///
/// # Errors
/// The template fails.
pub(crate) fn piece(ask: &Ask, template: &str, status: StatusCode, page: impl Serialize) -> Result<Answer, Halt> {
    let context = context! {
        lang => ask.lang.as_str(),
        dir => ask.lang.direction().as_str(),
        root => ask.url(""),
        base => "/",
        page => templates::value(page),
    };
    Ok(Answer::with_status(ask.desk.site.render(template, context)?, status))
}

fn html(ask: &Ask, head: &Head, template: &str, page: impl Serialize) -> Result<String, Halt> {
    let city = ask.city.as_ref().map(|city| city.key.as_str()).unwrap_or_default();
    let around = Around {
        desk: &ask.desk,
        lang: &ask.lang,
        account: ask.account.as_ref(),
        csrf: ask.session.as_ref().map(|session| session.csrf.as_str()),
        city,
        rights: Some(&ask.rights),
        waiting: Some(&ask.waiting),
    };
    around.html(head, template, templates::value(page))
}

/// Everything the frame shows beside the page.
struct Around<'a> {
    desk: &'a Desk,
    lang: &'a Lang,
    account: Option<&'a Account>,
    csrf: Option<&'a str>,
    city: &'a str,
    rights: Option<&'a Rights>,
    waiting: Option<&'a BTreeMap<&'static str, usize>>,
}

impl Around<'_> {
    fn html(&self, head: &Head, template: &str, page: Value) -> Result<String, Halt> {
        let root = if self.city.is_empty() { "/desk".to_owned() } else { format!("/desk/{}", self.city) };
        let frame = context! {
            lang => self.lang.as_str(),
            dir => self.lang.direction().as_str(),
            root => root,
            base => "/",
            csrf => self.csrf.unwrap_or_default(),
        };
        let main = self.desk.site.render(template, context! { ..frame.clone(), ..context! { page } })?;
        let context = context! {
            title => plain(&head.title),
            done => head.done.as_deref(),
            account => self.account.map(|account| account.name.as_str()),
            places => templates::value(self.places(head.place)),
            cities => templates::value(self.cities()),
            demo => self.desk.settings.password_is_enough,
            main,
        };
        Ok(self.desk.site.render("desk/frame.html", context! { ..frame, ..context })?)
    }

    fn places(&self, here: &str) -> Vec<Place> {
        let Some(rights) = self.rights.filter(|_| !self.city.is_empty()) else { return Vec::new() };
        let url = |path: &str| {
            if path.is_empty() { format!("/desk/{}", self.city) } else { format!("/desk/{}/{path}", self.city) }
        };
        PLACES
            .iter()
            .filter(|(.., may)| rights.may(*may))
            .map(|(path, icon, id, _)| Place {
                url: url(path),
                icon,
                words: self.desk.wording().say(self.lang, id, &[]),
                here: *path == here,
                count: self.waiting.and_then(|waiting| waiting.get(path)).copied().unwrap_or_default(),
            })
            .collect()
    }

    /// The cities this person works in, for changing between them.
    fn cities(&self) -> Vec<(String, String, bool)> {
        let Some(account) = self.account else { return Vec::new() };
        let known = self.desk.site.cities();
        known
            .iter()
            .filter(|city| Rights::in_city(&account.memberships, &city.key).any())
            .map(|city| {
                let name = city.entry.source_text("name").unwrap_or_else(|| city.key.to_string());
                (format!("/desk/{}", city.key), name, city.key.as_str() == self.city)
            })
            .collect()
    }
}

/// A title shows in the browser's tab, where marks that keep two directions apart would be letters of their own.
fn plain(title: &str) -> String {
    title.replace(['\u{2068}', '\u{2069}'], "")
}

/// The address of a page that remembers where somebody wants to go.
pub(crate) fn keep(page: &str, to: &str) -> String {
    format!("{page}?to={}", form_urlencoded::byte_serialize(to.as_bytes()).collect::<String>())
}

/// Asks for a sign-in or for what is left of it, and remembers where somebody wanted to go when going there changes
/// nothing.
pub(crate) fn lead_to(page: &str, address: &str, method: &Method) -> Response {
    let keeps = *method == Method::GET && address.starts_with("/desk/");
    let to = if keeps { keep(page, address) } else { page.to_owned() };
    Answer::see(&to).into_response()
}

/// Where to go after signing in: an address of the desk, and nothing else.
pub(crate) fn safe_address(wanted: Option<&str>) -> &str {
    let good = |address: &&str| {
        address.starts_with("/desk/")
            && !address.contains("//")
            && !address.contains('\\')
            && !address.contains("..")
            && address.chars().all(|c| !c.is_control() && !c.is_whitespace())
    };
    wanted.filter(good).unwrap_or("/desk")
}

/// A page that says why there is no other.
pub(crate) fn halted(desk: &Desk, lang: &Lang, account: Option<&Account>, halt: &Halt) -> Response {
    if halt.status().is_server_error() {
        tracing::error!(error = halt as &dyn std::error::Error, "a page of the desk could not be made");
    }
    let key = halt.key();
    let args = [("seconds", Arg::Number(halt.wait()))];
    let title = desk.wording().say(lang, &format!("desk-halt-{key}"), &args);
    let text = desk.wording().say(lang, &format!("desk-halt-{key}-text"), &args);
    let picture = if let Halt::Picture(url) = halt { Some(url.as_str()) } else { None };
    let head = Head { title: title.clone(), ..Head::default() };
    let around = Around { desk, lang, account, csrf: None, city: "", rights: None, waiting: None };
    let mut answer = match around.html(&head, "desk/halt.html", context! { title, text, picture }) {
        Ok(html) => Answer::with_status(html, halt.status()),
        Err(error) => {
            tracing::error!(%error, "the page that says why could not be made");
            Answer::with_status(halt.status().canonical_reason().unwrap_or("Error").to_owned(), halt.status())
        }
    };
    if halt.wait() > 0 {
        answer = answer.and(header::RETRY_AFTER, HeaderValue::from(halt.wait()));
    }
    answer.into_response()
}

#[cfg(test)]
mod tests {
    use super::safe_address;

    #[test]
    fn nobody_is_led_away_after_signing_in() {
        assert_eq!(safe_address(Some("/desk/kosice/entries?kind=service")), "/desk/kosice/entries?kind=service");
        for bad in [
            "//evil.example",
            "/desk//evil",
            "https://evil.example/desk/",
            "/desk/../kosice",
            "/desk/\\evil",
            "/desk/a b",
            "/",
        ] {
            assert_eq!(safe_address(Some(bad)), "/desk", "{bad}");
        }
        assert_eq!(safe_address(None), "/desk");
    }
}
