//! The page of a list somebody keeps, and the link that puts an entry on it.

use std::sync::Arc;

use integra_edition::{Entry, Found, Of};
use integra_kernel::{CityKey, EntryId, Slug};
use integra_web::{
    Body, Show, Stop,
    qr::qr,
    show::{Card, Head, MORE_SHEET},
};
use minijinja::context;
use serde::Serialize;

use super::organizations::{Call, Place, calls, place};
use crate::{
    Organization,
    saved::{Item, List},
    sheet,
    views::{self, Spoken, Step},
};

#[derive(Serialize)]
struct SavedPage {
    crumbs: Vec<Step>,
    /// The list as addresses write it.
    list: String,
    people: Vec<Kept>,
    read: Vec<Kept>,
    /// Names of what is no longer here.
    gone: Vec<Gone>,
    as_of: String,
    /// The same for somebody at a counter: in two languages.
    sheet: Option<String>,
    /// The whole address, where it is known.
    address: Option<String>,
    qr: Option<String>,
}

/// An entry of the list.
#[derive(Serialize)]
struct Kept {
    item: String,
    card: Card,
    /// What its own feature shows of it.
    shown: Vec<String>,
    /// How to reach an organization.
    reach: Option<Reach>,
    /// The address of the list without it.
    off: String,
}

#[derive(Serialize)]
struct Reach {
    calls: Vec<Call>,
    places: Vec<Place>,
    email: Option<String>,
    languages: Vec<Spoken>,
}

#[derive(Serialize)]
struct Gone {
    item: String,
    off: String,
}

fn address(show: &Show, list: &List) -> String {
    let pairs: Vec<(String, String)> = match list.as_text() {
        empty if empty.is_empty() => Vec::new(),
        text => vec![("e".to_owned(), text)],
    };
    show.with_query(&pairs)
}

/// The entry of a kind and slug that readers of this city have a page of: the city's own, or one of the network that
/// stands on the portal of every city.
pub(super) fn entry(show: &Show, kind: &str, slug: &Slug) -> Option<Arc<Entry>> {
    let shared = show.site.home_of(kind).is_some_and(|home| home.shared).then(CityKey::all);
    [Some(show.key().clone()), shared].iter().flatten().find_map(|city| match show.reader.find(city, kind, slug) {
        Found::Here(entry) | Found::Moved(entry) => show.url_of(&entry).is_some().then_some(entry),
        Found::Gone | Found::Nothing => None,
    })
}

fn reach(show: &Show, entry: &Arc<Entry>) -> Option<Reach> {
    let organization = Of::<Organization>::new(entry)?;
    Some(Reach {
        calls: calls(show, entry, &organization.phones),
        places: show.reader.follow_all(&organization.locations).iter().map(|it| place(show, it)).collect(),
        email: organization.email.clone(),
        languages: organization.languages.iter().map(|it| views::spoken(show, &it.language)).collect(),
    })
}

fn kept(show: &Show, list: &List, item: &Item, entry: &Arc<Entry>) -> Result<Kept, Stop> {
    Ok(Kept {
        item: item.to_string(),
        card: show.card(entry),
        shown: show.blocks("saved-entry", Some(entry))?,
        reach: reach(show, entry),
        off: address(show, &list.without(item)),
    })
}

/// The client sheet with what is on a list, as far as it has place.
fn to_sheet(show: &Show, list: &List) -> Option<String> {
    let items = list.items.iter().take(sheet::AT_MOST).cloned().collect();
    let sheet = sheet::Sheet { with: None, items };
    (!sheet.items.is_empty()).then(|| show.url_with(super::sheet::PATH, &sheet.pairs()))
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let list = List::read(&show.query)?;
    let text = list.as_text();
    // One list has one address, so that the same list is one page, one code, one bookmark.
    let written = show.query.one("e").unwrap_or_default();
    if written != text || show.query.all("e").count() > 1 || show.query.one("add").is_some() {
        return Err(Stop::Moved(address(show, &list)));
    }
    let (mut people, mut read, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    for item in &list.items {
        match entry(show, &item.kind, &item.slug) {
            Some(entry) => {
                let kept = kept(show, &list, item, &entry)?;
                let group = if kept.shown.is_empty() && kept.reach.is_none() { &mut read } else { &mut people };
                group.push(kept);
            }
            None => gone.push(Gone { item: item.to_string(), off: address(show, &list.without(item)) }),
        }
    }
    let pairs = [("e", text.as_str())];
    let full = show.site.urls().absolute(show.key(), &show.lang, &show.path, &pairs);
    let full = Some(full).filter(|address| address.starts_with("http") && !text.is_empty());
    let page = SavedPage {
        crumbs: views::crumbs(show, None),
        qr: full.as_deref().and_then(qr),
        address: full,
        sheet: to_sheet(show, &list),
        as_of: show.site.wording.day(&show.lang, show.today(), false, true),
        list: text,
        people,
        read,
        gone,
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET)],
        title: show.say("saved-title", &[]),
        description: show.say("saved-lede", &[]),
        unlisted: true,
        ..Head::default()
    };
    show.page("common/saved.html", head, page)
}

/// The names of all entries of a kind: a device that was given a list behind a `#` finds them here without telling anybody
/// which it looks for.
pub(super) const NAMES: &str = "saved/names/{kind}";
/// Most names that are told.
const NAMES_AT_MOST: usize = 5_000;

/// The entries of a kind by their names in addresses, each with its name and its page.
pub(super) fn names(show: &Show) -> Result<Body, Stop> {
    let home = show.site.home_of(show.capture("kind")).filter(|home| home.listed).ok_or(Stop::NotFound)?;
    let cities = [Some(show.key().clone()), home.shared.then(CityKey::all)];
    let mut names = serde_json::Map::new();
    for city in cities.iter().flatten() {
        show.reader.depend_on_list(city, home.kind);
        let ids: Vec<EntryId> =
            show.reader.edition().list(city, home.kind).take(NAMES_AT_MOST).map(|it| it.id).collect();
        for entry in ids.into_iter().filter_map(|id| show.reader.entry(id)) {
            if let Some(url) = show.url_of(&entry) {
                names.entry(entry.slug.as_str()).or_insert_with(|| serde_json::json!([show.name(&entry).plain, url]));
            }
        }
    }
    Ok(Body::feed(serde_json::Value::Object(names).to_string(), "application/json"))
}

/// The entry whose own page this is, as lists name it. What belongs to the network by its kind, such as a topic, is no
/// errand of anybody.
fn subject(show: &Show) -> Option<Item> {
    let slug = Slug::parse(show.capture("slug")).ok()?;
    let own = show.site.kinds.iter().filter(|kind| !kind.network);
    let mut homes = own.filter_map(|kind| show.site.home_of(kind.name)).filter(|home| home.listed);
    homes.find_map(|home| {
        let entry = entry(show, home.kind, &slug)?;
        ((home.path)(&entry) == show.path).then(|| Item { kind: home.kind.to_owned(), slug: slug.clone() })
    })
}

/// "Save to my list", on the page of one entry.
pub(super) fn save(show: &Show, _: Option<&Arc<Entry>>) -> Result<Option<String>, Stop> {
    let Some(item) = subject(show) else { return Ok(None) };
    let pairs = [("e".to_owned(), item.to_string())];
    let url = format!("{}{}", show.url("saved"), integra_web::query::encode(&pairs));
    show.part("common/save.html", context! { item => item.to_string(), url }).map(Some)
}
