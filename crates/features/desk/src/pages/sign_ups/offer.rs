//! Everybody who has signed up for one entry.

use std::collections::BTreeMap;

use integra_edition::Entry;
use integra_store::{SignUp, Standing};
use integra_web::wording::Arg;
use serde::Serialize;
use serde_json::json;

use super::{PATH, entry, name};
use crate::{
    answer::{Answer, Halt},
    ask::Ask,
    change,
    frame::{self, Head},
    moments::{self, Moment},
};

#[derive(Serialize)]
struct Row {
    url: String,
    name: Option<String>,
    languages: String,
    standing: String,
    class: &'static str,
    asked: Moment,
    until: String,
}

/// People of one part, those with a place first.
#[derive(Serialize)]
struct Group {
    /// What the part is called; nothing where there is one.
    title: Option<String>,
    places: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Page {
    name: String,
    lang: String,
    dir: &'static str,
    edit: String,
    all: String,
    groups: Vec<Group>,
    minutes: Option<String>,
}

/// GET `/desk/{city}/sign-ups/{id}`.
pub(crate) async fn show(ask: Ask) -> Result<Answer, Halt> {
    let entry = entry(&ask)?;
    let people = ask.desk.store.sign_ups(entry.id).await?;
    if !people.is_empty() {
        // Their names are shown: whoever looks is written down first.
        let mut tx = change::begin(&ask).await?;
        let detail = json!({ "people": people.len() });
        change::note(&ask, &mut tx, "signup.list", &entry.id.to_string(), detail).await?;
        tx.commit().await?;
    }
    let minutes = ask.desk.store.minutes_of(entry.id).await?;
    let page = Page {
        name: name(&ask, &entry),
        lang: ask.lang.to_string(),
        dir: ask.lang.direction().as_str(),
        edit: ask.url(&format!("entries/{}", entry.id)),
        all: ask.url(PATH),
        groups: groups(&ask, &entry, people).await?,
        minutes: (minutes > 0).then(|| duration(&ask, "desk-signups-hours-sum", minutes)),
    };
    let head = Head::of(&ask, "desk-signups", &page.name, PATH);
    frame::page(&ask, &head, "desk/sign-ups-offer.html", page)
}

async fn groups(ask: &Ask, entry: &Entry, people: Vec<SignUp>) -> Result<Vec<Group>, Halt> {
    let offering = ask.desk.sign_ups.offering(entry.id);
    let mut by_part: BTreeMap<String, Vec<SignUp>> = BTreeMap::new();
    for part in offering.iter().flat_map(|it| &it.parts) {
        by_part.entry(part.part.name.clone()).or_default();
    }
    for one in people {
        by_part.entry(one.part.clone()).or_default().push(one);
    }
    let alone = by_part.len() < 2 && by_part.keys().all(String::is_empty);
    let mut groups = Vec::new();
    for (part, mut people) in by_part {
        people.sort_by_key(|one| rank(one.standing));
        let held = people.iter().filter(|one| one.standing == Standing::Held).count();
        let places = offering.as_ref().and_then(|it| it.part(&part)).and_then(|it| it.part.places);
        let mut rows = Vec::new();
        for one in &people {
            rows.push(row(ask, entry, one).await?);
        }
        groups.push(Group {
            title: (!alone).then(|| part_name(ask, entry, &part)),
            places: taken(ask, held, places),
            rows,
        });
    }
    Ok(groups)
}

fn rank(standing: Standing) -> (u8, usize) {
    match standing {
        Standing::Held => (0, 0),
        Standing::Waiting(at) => (1, at),
        Standing::Asked => (2, 0),
        Standing::Withdrawn | Standing::Declined => (3, 0),
    }
}

fn taken(ask: &Ask, held: usize, places: Option<usize>) -> String {
    let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    match places {
        Some(places) => ask.say("desk-signups-places", &[("held", number(held)), ("places", number(places))]),
        None => ask.say("desk-signups-places-open", &[("held", number(held))]),
    }
}

/// When a part is and what is done in it, as people at the desk read it.
pub(super) fn part_name(ask: &Ask, entry: &Entry, part: &str) -> String {
    let words = ask.desk.site.speak(&entry.city, &ask.lang, |show| {
        let entry = show.reader.entry(entry.id)?;
        let offering = show.site.offering(&show.reader, &show.city, &entry);
        let about = integra_signup::about::About::of(show, &entry, offering.as_ref(), part);
        let words = [about.time, about.role.map(|role| role.plain)];
        Some(words.into_iter().flatten().collect::<Vec<_>>().join(": "))
    });
    words.flatten().filter(|words| !words.is_empty()).unwrap_or_else(|| part.to_owned())
}

async fn row(ask: &Ask, entry: &Entry, one: &SignUp) -> Result<Row, Halt> {
    let person = ask.desk.sign_ups.person(one).await.ok();
    let languages = person.iter().flat_map(|person| &person.languages);
    let languages: Vec<String> = languages.map(|it| spoken(ask, it)).collect();
    let (standing, class) = standing(ask, one);
    Ok(Row {
        url: ask.url(&format!("{PATH}/{}/{}", entry.id, one.id)),
        name: person.map(|person| person.name),
        languages: languages.join(", "),
        standing,
        class,
        asked: moments::day_of(ask, one.asked_at),
        until: ask.say("desk-signups-until", &[("date", Arg::Text(moments::day_of(ask, one.until).words))]),
    })
}

/// A language and how well: `Czech B1`.
pub(super) fn spoken(ask: &Ask, it: &integra_signup::person::Speaks) -> String {
    let name = ask.desk.wording().language_name(Some(&ask.lang), &it.language);
    it.level.as_ref().map_or(name.clone(), |level| format!("{name} {}", level.to_uppercase()))
}

/// How it stands with somebody, in words, and how it looks.
pub(super) fn standing(ask: &Ask, one: &SignUp) -> (String, &'static str) {
    let (key, n, class) = match (one.standing, one.attended) {
        (Standing::Held, Some(true)) => return (ask.say("desk-signups-came", &[]), "is-done"),
        (Standing::Held, Some(false)) => return (ask.say("desk-signups-missed", &[]), "is-draft"),
        (Standing::Held, None) if one.accepted => ("accepted", 0, "is-done"),
        (Standing::Held, None) => ("new", 0, "is-review"),
        (Standing::Waiting(at), _) => ("waiting", at, "is-draft"),
        (Standing::Withdrawn | Standing::Asked, _) => ("withdrawn", 0, "is-draft"),
        (Standing::Declined, _) => ("declined", 0, "is-draft"),
    };
    let n = Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    (ask.say(&format!("desk-signups-is-{key}"), &[("n", n)]), class)
}

/// Some minutes as hours and minutes.
pub(super) fn duration(ask: &Ask, id: &str, minutes: i64) -> String {
    ask.say(id, &[("hours", Arg::Number(minutes / 60)), ("minutes", Arg::Number(minutes % 60))])
}
