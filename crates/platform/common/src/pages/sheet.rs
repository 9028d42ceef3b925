//! The client sheet: somebody at a counter picks entries, sees them in two languages side by side, and hands them over on paper
//! or as a code.

use std::sync::Arc;

use integra_edition::Entry;
use integra_kernel::Lang;
use integra_web::{
    Body, Show, Stop, Text,
    finding::LONGEST_QUESTION,
    qr::qr,
    show::{Head, MORE_SHEET},
    wording::Arg,
};
use serde::Serialize;

use super::saved;
use crate::{
    saved::Item,
    sheet::{AT_MOST, Sheet},
    views::{self, Step},
};

/// Where it is.
pub(super) const PATH: &str = "sheet";
/// Its own styles.
const STYLES: &str = "css/sheet.css";
/// Entries shown for what somebody looks for.
const MOST: usize = 8;

#[derive(Serialize)]
struct SheetPage {
    crumbs: Vec<Step>,
    /// The entries as addresses write them.
    list: String,
    q: String,
    longest: usize,
    languages: Vec<Choice>,
    found: Vec<Found>,
    full: Option<String>,
    /// The languages side by side; the person's own is the last.
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// How many are no longer here, in words.
    gone: Option<String>,
    /// The address without those.
    without_gone: String,
    /// The sheet with nothing on it.
    anew: String,
    qr: Option<String>,
    /// The addresses of the pages, for whoever types them.
    addresses: Vec<String>,
}

/// A language of the portal.
#[derive(Serialize)]
struct Choice {
    tag: String,
    dir: &'static str,
    name: String,
    on: bool,
}

/// One of the two languages.
#[derive(Serialize)]
struct Column {
    tag: String,
    dir: &'static str,
    title: String,
    as_of: String,
    /// What readers must know about the translation.
    translated: Option<String>,
    scan: String,
    addresses: String,
}

/// What was found, and how it gets on the sheet.
#[derive(Serialize)]
struct Found {
    name: Text,
    summary: Option<Text>,
    /// Nothing when it stands there, or nothing more does.
    add: Option<String>,
    on: bool,
}

/// An entry in both languages.
#[derive(Serialize)]
struct Row {
    /// Its name for the buttons.
    name: Text,
    sides: Vec<Side>,
    off: String,
    up: Option<String>,
    down: Option<String>,
}

#[derive(Serialize)]
struct Side {
    tag: String,
    dir: &'static str,
    name: Text,
    summary: Option<Text>,
    /// That a text is not yet in this language.
    missing: Option<String>,
    shown: Vec<String>,
}

fn address(show: &Show, sheet: &Sheet) -> String {
    show.url_with(PATH, &sheet.pairs())
}

/// An entry in one language.
fn side(paper: &Show, entry: &Arc<Entry>) -> Result<Side, Stop> {
    let card = paper.card(entry);
    let foreign = [Some(&card.name), card.summary.as_ref()].into_iter().flatten().find_map(|text| text.lang.as_ref());
    let named = |tag: &String| Lang::parse(tag).ok().map(|it| paper.site.wording.language_name(Some(&paper.lang), &it));
    let missing = foreign.and_then(named).map(|name| paper.say("web-only-in", &[("language", Arg::Text(name))]));
    Ok(Side {
        tag: paper.lang.to_string(),
        dir: paper.lang.direction().as_str(),
        shown: paper.blocks("sheet-entry", Some(entry))?,
        name: card.name,
        summary: card.summary,
        missing,
    })
}

/// Everything in one language. Its head comes last: only then it is known how what stands below was translated.
fn column(paper: &Show, entries: &[(usize, Arc<Entry>)]) -> Result<(Column, Vec<Side>), Stop> {
    let sides = entries.iter().map(|(_, entry)| side(paper, entry)).collect::<Result<_, _>>()?;
    let day = paper.site.wording.day(&paper.lang, paper.today(), false, true);
    let head = Column {
        tag: paper.lang.to_string(),
        dir: paper.lang.direction().as_str(),
        title: paper.say("sheet-handed", &[]),
        as_of: paper.say("saved-as-of", &[("date", Arg::Text(day))]),
        translated: paper.translated(),
        scan: paper.say("sheet-scan", &[]),
        addresses: paper.say("sheet-addresses", &[]),
    };
    Ok((head, sides))
}

/// The entries, each in all languages.
fn rows(show: &Show, sheet: &Sheet, entries: &[(usize, Arc<Entry>)], sides: Vec<Vec<Side>>) -> Vec<Row> {
    let mut columns: Vec<_> = sides.into_iter().map(Vec::into_iter).collect();
    let row = |(at, entry): &(usize, Arc<Entry>)| Row {
        name: show.name(entry),
        sides: columns.iter_mut().filter_map(Iterator::next).collect(),
        off: address(show, &sheet.without(*at)),
        up: sheet.raised(*at).map(|sheet| address(show, &sheet)),
        down: sheet.lowered(*at).map(|sheet| address(show, &sheet)),
    };
    entries.iter().map(row).collect()
}

/// What is found for the words somebody typed.
fn found(show: &Show, sheet: &Sheet, q: &str) -> Result<Vec<Found>, Stop> {
    let langs = show.site.asked_in(show.key(), &show.lang);
    let answer = show.site.finder.ask(&show.site.live.edition(), show.key(), q, &langs, 2 * MOST)?;
    let mut found = Vec::new();
    for hit in answer.hits.iter().filter_map(|hit| show.reader.entry(hit.id)) {
        let item = Item::of(&hit);
        let Some(entry) = saved::entry(show, &item.kind, &item.slug).filter(|entry| entry.id == hit.id) else {
            continue;
        };
        let card = show.card(&entry);
        let on = sheet.items.contains(&item);
        let more = || [sheet.and(item).pairs(), vec![("q".to_owned(), q.to_owned())]].concat();
        let add = (!on && !sheet.is_full()).then(|| format!("{}#found", show.url_with(PATH, &more())));
        found.push(Found { name: card.name, summary: card.summary, add, on });
    }
    found.truncate(MOST);
    Ok(found)
}

fn choices(show: &Show, sheet: &Sheet) -> Vec<Choice> {
    let others = show.city.languages.iter().filter(|lang| **lang != show.lang);
    let choice = |lang: &Lang| Choice {
        tag: lang.to_string(),
        dir: lang.direction().as_str(),
        name: show.site.wording.language_name(None, lang),
        on: sheet.with.as_ref() == Some(lang),
    };
    others.map(choice).collect()
}

/// What the code leads to: the page of lists in the person's language, with the entries behind the `#`, where no server sees them.
fn code(show: &Show, lang: &Lang, sheet: &Sheet) -> Option<String> {
    let page = show.site.urls().absolute(show.key(), lang, "saved", &[]);
    let address = format!("{page}#e={}", sheet.as_text());
    qr(Some(address).filter(|address| address.starts_with("http") && !sheet.items.is_empty())?.as_str())
}

/// The address of an entry's page in a language, without what nobody types.
fn typed(show: &Show, lang: &Lang, entry: &Entry) -> Option<String> {
    let home = show.site.home_of(&entry.kind)?;
    let path = (home.path)(entry);
    let page = path.split('#').next().unwrap_or(&path);
    let full = show.site.urls().absolute(show.key(), lang, page, &[]);
    Some(full.split_once("://").map_or(full.as_str(), |(_, short)| short).to_owned())
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let sheet = Sheet::read(&show.query, &show.city.languages)?;
    let q = show.query.one("q").unwrap_or_default();
    show.never_kept();
    let theirs = sheet.with.clone().filter(|lang| *lang != show.lang);
    let (mut entries, mut here) = (Vec::new(), Sheet { items: Vec::new(), ..sheet.clone() });
    for (at, item) in sheet.items.iter().enumerate() {
        if let Some(entry) = saved::entry(show, &item.kind, &item.slug) {
            here.items.push(item.clone());
            entries.push((at, entry));
        }
    }
    let langs = [Some(&show.lang), theirs.as_ref()].into_iter().flatten();
    let papers =
        langs.map(|lang| show.on_paper(lang, |paper| column(paper, &entries))).collect::<Result<Vec<_>, _>>()?;
    let (columns, sides): (Vec<Column>, Vec<Vec<Side>>) = papers.into_iter().unzip();
    let typed = |(_, entry): &(usize, Arc<Entry>)| typed(show, theirs.as_ref().unwrap_or(&show.lang), entry);
    let addresses = entries.iter().filter_map(typed).collect();
    let rows = rows(show, &sheet, &entries, sides);
    let gone = sheet.items.len() - here.items.len();
    let count = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let page = SheetPage {
        crumbs: views::crumbs(show, None),
        list: sheet.as_text(),
        longest: LONGEST_QUESTION,
        languages: choices(show, &sheet),
        found: if q.is_empty() { Vec::new() } else { found(show, &sheet, q)? },
        q: q.to_owned(),
        full: sheet.is_full().then(|| show.say("sheet-full", &[("n", count(AT_MOST))])),
        columns,
        rows,
        gone: (gone > 0).then(|| show.say("saved-gone-text", &[("n", count(gone))])),
        without_gone: address(show, &here),
        anew: address(show, &Sheet { items: Vec::new(), ..sheet.clone() }),
        qr: theirs.as_ref().and_then(|lang| code(show, lang, &here)),
        addresses,
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET), show.asset(STYLES)],
        title: show.say("sheet-title", &[]),
        description: show.say("sheet-lede", &[]),
        unlisted: true,
        passing: true,
        ..Head::default()
    };
    let body = show.page("common/sheet.html", head, page)?;
    Ok(Body { fleeting: true, ..body })
}
