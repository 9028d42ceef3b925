//! What a careful editor would find in an edition: facts without a source, links that lead nowhere, texts out of date,
//! notices that have ended, a city without a quick exit. Plain functions over an edition.

use std::{fmt, sync::Arc};

use integra_edition::{Edition, Entry, Found};
use integra_kernel::{CityKey, FieldDecl, FieldType, KindDecl, Kinds, Slug, markdown, texts};
use integra_web::Feature;
use jiff::{ToSpan, civil::Date};
use serde::Serialize;
use serde_json::Value;

use crate::{
    City,
    official::{self, Unusable},
};

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What was looked for: `source`, `link`, `address`, `stale`, `notice`, `law`, `exit`, `embed`, `redirect`, `guide`, `plain`, `record`, `trail`, `second-factor`, `hidden`.
    pub check: &'static str,
    /// The entry, as `city:kind/slug`, or the record.
    pub entry: String,
    /// The field, where there is one.
    pub field: String,
    /// What is wrong and how to mend it.
    pub message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.entry, self.message)
    }
}

/// A record of the log whose body is not what was saved.
pub fn damaged(seq: i64) -> Finding {
    Finding {
        check: "record",
        entry: format!("record {seq}"),
        field: String::new(),
        message: "is damaged: its content is not what was saved; bring it back from a backup".to_owned(),
    }
}

/// Entries that no reader finds, because a page of its own stands at their address: one called `supply` among those of
/// `services/{slug}`.
pub fn hidden(edition: &Edition, features: &[Feature]) -> Vec<Finding> {
    let homes = || features.iter().flat_map(|feature| &feature.homes);
    let is_page = |path: &str| features.iter().flat_map(|feature| &feature.pages).any(|page| page.path == path);
    // Entries that have no page of their own stand on one: the numbers of `urgent`.
    let is_own = |path: &str, entry: &Entry| path.rsplit_once('/').is_some_and(|(_, last)| last == entry.slug.as_str());
    let hides = |entry: &&Arc<Entry>| {
        let mut own = homes().filter(|home| home.kind == entry.kind).map(|home| (home.path)(entry));
        own.any(|path| is_own(&path, entry) && is_page(&path))
    };
    let found = |entry: &Arc<Entry>| Finding {
        check: "hidden",
        entry: format!("{}:{}/{}", entry.city, entry.kind, entry.slug),
        field: "slug".to_owned(),
        message: "has the address of another page, which readers see instead; give it another name in addresses"
            .to_owned(),
    };
    edition.entries().filter(hides).map(found).collect()
}

/// A row of the audit trail that is not what was written; row 0 stands for the end of the trail.
pub fn broken_trail(seq: i64) -> Finding {
    let message = if seq == 0 {
        "ends earlier than it did: its last rows were taken out; compare it with a backup"
    } else {
        "was changed, put in or taken out by hand; compare it with a backup"
    };
    Finding { check: "trail", entry: format!("audit row {seq}"), field: String::new(), message: message.to_owned() }
}

/// An account whose authenticator app can no longer be checked.
pub fn locked_out(account: &str) -> Finding {
    Finding {
        check: "second-factor",
        entry: format!("account {account}"),
        field: String::new(),
        message:
            "has an authenticator app that no key opens; put keys/accounts.key back into the data folder, or reset \
                  the second factor at the desk"
                .to_owned(),
    }
}

/// Everything to be found in an edition on a day.
pub fn all(edition: &Edition, kinds: &Kinds, today: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in edition.entries() {
        let Some(kind) = kinds.get(&entry.kind) else { continue };
        unsourced(entry, kind, &mut findings);
        dangling(edition, entry, kind, &mut findings);
        misled(edition, entry, &mut findings);
        stale(entry, &mut findings);
        ended(entry, today, &mut findings);
        outdated(entry, today, &mut findings);
        trapped(entry, &mut findings);
        misplaced(edition, entry, &mut findings);
    }
    findings
}

/// A finding about an entry.
pub fn finding(check: &'static str, entry: &Entry, field: &str, message: String) -> Finding {
    Finding { check, entry: format!("{}:{}/{}", entry.city, entry.kind, entry.slug), field: field.to_owned(), message }
}

/// Facts no source is named for. A source covers everything, a field (`phones`), or one item of it (`phones/main`).
fn unsourced(entry: &Entry, kind: &KindDecl, findings: &mut Vec<Finding>) {
    if !kind.facts.iter().any(|field| field.name == "sources") {
        return;
    }
    let covered = covered(entry);
    for field in kind.facts.iter().filter(|field| !field.unsourced) {
        let Some(value) = entry.facts.get(field.name).filter(|value| !value.is_null()) else { continue };
        for path in paths(field, value) {
            let own = |cover: &String| cover.is_empty() || *cover == path || *cover == field.name;
            if !carries_source(field, value) && !covered.iter().any(own) {
                let message = format!("'{path}' has no source; add one to its sources, or take the fact out");
                findings.push(finding("source", entry, &path, message));
            }
        }
    }
}

/// What the entry's sources cover; an empty text means everything.
fn covered(entry: &Entry) -> Vec<String> {
    let uses = entry.facts.get("sources").and_then(Value::as_array).into_iter().flatten();
    let cover = |source: &Value| {
        let facts: Vec<String> = source
            .get("facts")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|fact| fact.as_str().map(str::to_owned))
            .collect();
        if facts.is_empty() { vec![String::new()] } else { facts }
    };
    uses.flat_map(cover).collect()
}

/// Whether every item names its own source (the figures of a city).
fn carries_source(field: &FieldDecl, value: &Value) -> bool {
    let FieldType::List(of) = &field.ty else { return false };
    let FieldType::Group(fields) = of.as_ref() else { return false };
    let own = fields.iter().any(|field| field.name == "source" && field.required);
    own && value.as_array().is_some_and(|items| items.iter().all(|item| item.get("source").is_some()))
}

/// The field, or each item of a repeated fact.
fn paths(field: &FieldDecl, value: &Value) -> Vec<String> {
    match value.as_array() {
        Some(items) if items.iter().all(|item| item.get("id").is_some()) => {
            items.iter().filter_map(|item| Some(format!("{}/{}", field.name, item.get("id")?.as_str()?))).collect()
        }
        _ => vec![field.name.to_owned()],
    }
}

fn dangling(edition: &Edition, entry: &Entry, kind: &KindDecl, findings: &mut Vec<Finding>) {
    for (target, path) in integra_edition::outgoing(&kind.facts, &entry.facts) {
        if edition.entry(target).is_none() {
            let message =
                format!("'{path}' links to {target}, which is not published; publish it or take the link out");
            findings.push(finding("link", entry, &path, message));
        }
    }
}

/// Links in texts to entries (`entry:kind/slug`) that readers cannot see.
fn misled(edition: &Edition, entry: &Entry, findings: &mut Vec<Finding>) {
    for (lang, fields) in &entry.texts {
        for (path, blocks) in fields.iter() {
            let links = blocks.iter().flat_map(|block| markdown::links(&block.text));
            for target in links.filter_map(|link| link.strip_prefix("entry:").map(str::to_owned)) {
                if !is_published(edition, entry, &target) {
                    let message = format!(
                        "'{path}' in '{lang}' links to {target}, which is not published; publish it or take the link out"
                    );
                    findings.push(finding("link", entry, path, message));
                }
            }
        }
    }
}

/// Whether readers see what is written as `kind/slug`, or `city:kind/slug` when it is another city's.
fn is_published(edition: &Edition, entry: &Entry, target: &str) -> bool {
    let (city, target) = match target.split_once(':') {
        Some((city, rest)) => (CityKey::parse(city).ok(), rest),
        None => (Some(entry.city.clone()), target),
    };
    let (Some(city), Some((kind, slug))) = (city, target.split_once('/')) else { return false };
    let found = Slug::parse(slug).map(|slug| edition.find(&city, kind, &slug));
    matches!(found, Ok(Found::Here(_) | Found::Moved(_)))
}

fn stale(entry: &Entry, findings: &mut Vec<Finding>) {
    let Some(source) = entry.texts.get(&entry.source) else { return };
    for (lang, fields) in entry.texts.iter().filter(|(lang, _)| **lang != entry.source) {
        for (path, blocks) in fields.iter() {
            let original = source.get(path).map(Vec::as_slice).unwrap_or_default();
            if texts::pair(original, blocks).iter().any(|pair| matches!(pair, Some((_, false)))) {
                let message = format!("'{path}' in '{lang}' is older than its source; translate it anew");
                findings.push(finding("stale", entry, path, message));
            }
        }
    }
}

/// A city whose pages about danger offer no quick way out. The network itself has no such pages.
fn trapped(entry: &Entry, findings: &mut Vec<Finding>) {
    if entry.city.is_all() || entry.facts_as::<City>().is_none_or(|city| city.exit().is_some()) {
        return;
    }
    let message = "'quick_exit' names no page to leave to, so pages about danger offer no quick way out; give it an \
                   https:// address that gives nobody away, such as the weather";
    findings.push(finding("exit", entry, "quick_exit", message.to_owned()));
}

/// Sites that cannot embed pages, and redirects nobody is sent by.
fn misplaced(edition: &Edition, entry: &Entry, findings: &mut Vec<Finding>) {
    let Some(city) = entry.facts_as::<City>() else { return };
    for given in official::embedders(city).filter_map(Result::err) {
        let message = format!(
            "'{given}' is no site that could embed pages; write https:// and the host, such as https://www.example.org"
        );
        findings.push(finding("embed", entry, "embedders", message));
    }
    for redirect in &city.redirects {
        let (from, to) = (&redirect.from, &redirect.to);
        let message = match official::fault(city, redirect) {
            Some(Unusable::From) => format!("'{from}' is no old address; write a path such as /old/path"),
            Some(Unusable::To) => format!("'{to}' is no page; write a path such as services, or kind/slug"),
            Some(Unusable::Loop) => format!("'{to}' is itself sent elsewhere; name the page it ends at"),
            Some(Unusable::Twice) => format!("'{from}' is sent to two places; keep one of them"),
            None if is_missing(edition, entry, to) => {
                format!("'{to}' is not published; publish it or send '{from}' elsewhere")
            }
            None => continue,
        };
        findings.push(finding("redirect", entry, &format!("redirects/{}", redirect.id), message));
    }
}

/// Whether `kind/slug` names a kind there is and an entry there is not. Paths of pages are left to the portal.
fn is_missing(edition: &Edition, entry: &Entry, to: &str) -> bool {
    let kind = to.split('/').next().unwrap_or_default();
    edition.entries().any(|other| other.kind == kind)
        && !is_published(edition, entry, to)
        && !is_published(edition, entry, &format!("{}:{to}", CityKey::all()))
}

fn ended(entry: &Entry, today: Date, findings: &mut Vec<Finding>) {
    let until = entry.facts.get("notice").and_then(|notice| notice.get("until")?.as_str()?.parse::<Date>().ok());
    if until.is_some_and(|until| until < today) {
        let message = "its notice has ended; take it out".to_owned();
        findings.push(finding("notice", entry, "notice", message));
    }
}

/// How long before a law runs out somebody should look for the new one, in days.
pub const LAW_ENDS_WITHIN_DAYS: i32 = 30;

/// A law that has run out, or is about to.
fn outdated(entry: &Entry, today: Date, findings: &mut Vec<Finding>) {
    let until = entry.facts.get("law").and_then(|law| law.get("valid_until")?.as_str()?.parse::<Date>().ok());
    let Some(until) = until.filter(|until| *until <= today.saturating_add(LAW_ENDS_WITHIN_DAYS.days())) else { return };
    let message = if until < today {
        format!("the law it is based on was valid until {until}; readers are warned: tell what holds now")
    } else {
        format!("the law it is based on is valid until {until}; find out what holds then")
    };
    findings.push(finding("law", entry, "law", message));
}
