//! What a city has settled about its portal: one page that says what is so and leads to where it is changed.
//!
//! Most of it are facts of the city's own entry, so they go the way of any entry: a saved state in the log, history, going
//! back. This is the one place of the desk that knows kinds by name: the city, and what the network keeps for all cities.

mod address;
mod city;
mod colours;
mod languages;
mod level;
mod network;

use http::StatusCode;
use serde::Serialize;
use serde_json::{Map, Value, json};

pub(crate) use colours::{act as change_colours, show as colours};

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    frame::{self, Head},
    pages::entries,
    routes::ROUTES,
};

/// The address of the texts of letters, where this desk has them.
const LETTERS: &str = "/desk/{city}/settings/letters";

/// A part of the portal that can be switched off.
#[derive(Serialize)]
struct Part {
    name: &'static str,
    words: String,
    shown: bool,
}

#[derive(Serialize)]
struct Page {
    name: String,
    lang: String,
    dir: &'static str,
    entry: String,
    base: i64,
    languages: Vec<languages::Line>,
    added: Option<languages::Added>,
    known: Vec<(String, String, bool)>,
    topics: network::Topics,
    districts: network::Districts,
    parts: Vec<Part>,
    levels: Vec<level::Level>,
    swatches: Vec<colours::Swatch>,
    address: address::Address,
    projects: network::Projects,
    letters: Option<String>,
    is_network: bool,
}

/// GET `/desk/{city}/settings`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let (draft, city) = (city::draft(&ask)?, ask.city()?);
    let theme = city::theme(&draft);
    let hidden = city::hidden(&draft);
    let part = |name: &&'static str| Part {
        name,
        words: ask.say(&format!("feature-{name}"), &[]),
        shown: !hidden.iter().any(|hidden| hidden == name),
    };
    let page = Page {
        name: entries::name(&draft),
        lang: draft.source.to_string(),
        dir: draft.source.direction().as_str(),
        entry: ask.url(&format!("entries/{}", draft.id)),
        base: draft.facts.seq,
        languages: languages::lines(&ask)?,
        added: languages::added(&ask)?,
        known: languages::known(&ask)?,
        topics: network::topics(&ask),
        districts: network::districts(&ask)?,
        parts: ask.desk.site.optional.iter().map(part).collect(),
        levels: level::all(&ask, &draft)?,
        swatches: colours::swatches(&ask, &theme),
        address: address::of(&ask, &draft)?,
        projects: network::projects(&ask)?,
        letters: has_letters().then(|| ask.url("settings/letters")),
        is_network: city.key.is_all(),
    };
    frame::page(&ask, &Head::new(&ask, "desk-settings", "settings"), "desk/settings.html", page)
}

/// Whether a city can word its letters here.
fn has_letters() -> bool {
    ROUTES.iter().any(|route| route.path == LETTERS)
}

/// POST `/desk/{city}/settings`: which parts of the portal readers see, and how far the one-stop shop goes.
pub(crate) async fn change(ask: Ask) -> Result<Answer, Halt> {
    match ask.form.one("do") {
        Some("parts") => change_parts(ask).await,
        Some("level") => change_level(ask).await,
        _ => Err(Halt::Invalid("form")),
    }
}

async fn change_level(ask: Ask) -> Result<Answer, Halt> {
    let draft = city::draft(&ask)?;
    let levels = level::all(&ask, &draft)?;
    let chosen = levels.iter().map(|level| level.term).find(|term| ask.form.one("level") == Some(term));
    let chosen = chosen.ok_or(Halt::Invalid("form"))?;
    let done = city::change(&ask, &draft, |facts| set(facts, level::FACT, json!(chosen))).await?;
    Ok(Answer::see(&ask.url(&format!("settings?done={done}"))))
}

/// Nothing of a part that is switched off is lost.
async fn change_parts(ask: Ask) -> Result<Answer, Halt> {
    let shown: Vec<&str> = ask.form.all("part").collect();
    let optional = &ask.desk.site.optional;
    let draft = city::draft(&ask)?;
    // Names this installation does not have are somebody else's to take away.
    let mut hidden: Vec<String> =
        city::hidden(&draft).into_iter().filter(|name| !optional.contains(&name.as_str())).collect();
    hidden.extend(optional.iter().filter(|name| !shown.contains(*name)).map(|name| (*name).to_owned()));
    let done = city::change(&ask, &draft, |facts| set(facts, "hidden", json!(hidden))).await?;
    Ok(Answer::see(&ask.url(&format!("settings?done={done}"))))
}

/// Writes a fact, or takes it away when it says nothing.
fn set(facts: &mut Map<String, Value>, name: &str, value: Value) {
    if value.is_null() || value.as_array().is_some_and(Vec::is_empty) {
        facts.remove(name);
    } else {
        facts.insert(name.to_owned(), value);
    }
}

/// The status of a form that is shown again.
fn again(wrong: bool) -> StatusCode {
    if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
}
