//! Filters of the table that somebody keeps, for themselves or for everybody at the desk of the city.

use http::StatusCode;
use integra_web::query::{Query, encode};
use serde::Serialize;
use serde_json::json;
use uuid::Uuid;

use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    desk::chance,
    frame::{self, Head},
    private::{KeptFilter, Private},
    rows::KEPT,
};

/// Longest name, in characters.
const NAME_AT_MOST: usize = 60;
/// Most filters one person, or the city, keeps.
const KEPT_AT_MOST: u64 = 30;

/// One kept filter, as a way to its rows.
#[derive(Serialize)]
struct Line {
    id: String,
    name: String,
    url: String,
    /// Everybody at the desk of the city sees it.
    shared: bool,
    /// It is what the table shows now.
    here: bool,
    /// This person may call it otherwise or throw it away.
    may: bool,
}

/// What the table and Today show of kept filters.
#[derive(Serialize)]
pub(crate) struct Kept {
    filters: Vec<Line>,
    /// The query of the table, where there is something to keep.
    query: String,
    shares: bool,
    url: String,
}

/// The kept filters this person sees.
///
/// # Errors
/// The store fails.
pub(crate) async fn kept(ask: &Ask) -> Result<Kept, Halt> {
    let own = ask.account()?.id.to_string();
    let query = query(&ask.query);
    let filters = Private(ask.desk.store.db()).filters(&ask.city()?.key, &own).await?;
    let line = |kept: KeptFilter| Line {
        may: may_change(ask, &kept),
        here: kept.query == query,
        url: ask.url(&format!("entries?{}", kept.query)),
        shared: kept.owner.is_none(),
        id: kept.id.to_string(),
        name: kept.name,
    };
    let filters: Vec<Line> = filters.into_iter().map(line).collect();
    let query = if filters.iter().any(|line| line.here) { String::new() } else { query };
    Ok(Kept { filters, query, shares: ask.rights.writes_all(), url: ask.url("filters") })
}

/// Those parameters of a query that a filter keeps, in their one order, without a question mark.
fn query(query: &Query) -> String {
    encode(&query.canonical(&KEPT)).trim_start_matches('?').to_owned()
}

/// Whoever keeps a filter may change it; one of the city, whoever writes for the whole city.
fn may_change(ask: &Ask, kept: &KeptFilter) -> bool {
    match &kept.owner {
        Some(owner) => ask.account.as_ref().is_some_and(|me| me.id.to_string() == *owner),
        None => ask.rights.writes_all(),
    }
}

#[derive(Serialize)]
struct Page {
    kept: Kept,
    wrong: Option<String>,
    /// The filter whose name is wrong; none when a new one has no good name.
    wrong_at: String,
    typed: String,
    query: String,
    entries: String,
}

/// GET `/desk/{city}/filters`.
pub(crate) async fn list(ask: Ask) -> Result<Answer, Halt> {
    page(&ask, None).await
}

async fn page(ask: &Ask, wrong: Option<&str>) -> Result<Answer, Halt> {
    let form = |name: &str| ask.form.one(name).unwrap_or_default().to_owned();
    let page = Page {
        kept: kept(ask).await?,
        wrong: wrong.map(|id| ask.say(id, &[])),
        wrong_at: form("id"),
        typed: form("name"),
        query: form("query"),
        entries: ask.url("entries"),
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    frame::page_with(ask, &Head::new(ask, "desk-filters", "entries"), "desk/filters.html", status, page)
}

/// POST `/desk/{city}/filters`: keeps one, calls one otherwise, or throws one away.
pub(crate) async fn act(ask: Ask) -> Result<Answer, Halt> {
    let outcome = match ask.form.one("do") {
        Some("keep") => keep(&ask).await?,
        Some("rename") => rename(&ask).await?,
        Some("drop") => drop_one(&ask).await?,
        _ => return Err(Halt::Invalid("form")),
    };
    match outcome {
        Ok(address) => Ok(Answer::see(&ask.url(&address))),
        Err(wrong) => page(&ask, Some(wrong)).await,
    }
}

type Outcome = Result<Result<String, &'static str>, Halt>;

/// A name as typed, or what is wrong with it.
fn named(ask: &Ask) -> Result<String, &'static str> {
    let name = ask.form.one("name").unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let good = !name.is_empty() && name.chars().count() <= NAME_AT_MOST && !name.chars().any(char::is_control);
    if good { Ok(name) } else { Err("desk-filter-name-wrong") }
}

async fn keep(ask: &Ask) -> Outcome {
    let name = match named(ask) {
        Ok(name) => name,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let shared = ask.form.one("shared").is_some();
    if shared && !ask.rights.writes_all() {
        return Err(Halt::Forbidden);
    }
    let (city, account) = (&ask.city()?.key, ask.account()?.id.to_string());
    let owner = (!shared).then_some(account);
    // Only what the table understands is kept, so that no link leads anywhere else.
    let query = query(&Query::parse(ask.form.one("query").unwrap_or_default()));
    if query.is_empty() {
        return Err(Halt::Invalid("form"));
    }
    let millis = u64::try_from(ask.desk.now().as_millisecond()).unwrap_or_default();
    let id = uuid::Builder::from_unix_timestamp_millis(millis, &chance()).into_uuid();
    let kept = KeptFilter { id, name, query, owner };
    let mut tx = change::begin(ask).await?;
    change::note(ask, &mut tx, "filter.keep", &kept.id.to_string(), json!({ "shared": shared })).await?;
    let private = Private(tx.db());
    if private.count_filters(city, kept.owner.as_deref()).await? >= KEPT_AT_MOST {
        return Ok(Err("desk-filters-full"));
    }
    private.keep_filter(city, &kept, ask.desk.micros()).await?;
    tx.commit().await?;
    Ok(Ok(format!("entries?{}&done=kept", kept.query)))
}

/// The filter a form is about, if this person may change it.
async fn chosen(ask: &Ask) -> Result<KeptFilter, Halt> {
    let id: Uuid = ask.form.one("id").and_then(|id| id.parse().ok()).ok_or(Halt::Invalid("form"))?;
    let own = ask.account()?.id.to_string();
    let seen = Private(ask.desk.store.db()).filters(&ask.city()?.key, &own).await?;
    let kept = seen.into_iter().find(|kept| kept.id == id).ok_or(Halt::NotFound)?;
    if may_change(ask, &kept) { Ok(kept) } else { Err(Halt::Forbidden) }
}

async fn rename(ask: &Ask) -> Outcome {
    let kept = chosen(ask).await?;
    let name = match named(ask) {
        Ok(name) => name,
        Err(wrong) => return Ok(Err(wrong)),
    };
    let mut tx = change::begin(ask).await?;
    change::note(ask, &mut tx, "filter.rename", &kept.id.to_string(), json!({})).await?;
    Private(tx.db()).rename_filter(kept.id, &name).await?;
    tx.commit().await?;
    Ok(Ok("filters?done=changed".to_owned()))
}

async fn drop_one(ask: &Ask) -> Outcome {
    let kept = chosen(ask).await?;
    let mut tx = change::begin(ask).await?;
    change::note(ask, &mut tx, "filter.drop", &kept.id.to_string(), json!({})).await?;
    Private(tx.db()).drop_filter(kept.id).await?;
    tx.commit().await?;
    Ok(Ok("filters?done=dropped".to_owned()))
}
