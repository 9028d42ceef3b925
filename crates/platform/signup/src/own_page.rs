//! What somebody sees on their private page: how it stands, what was answered, what is kept, and what they can do.

use axum::response::Response;
use http::StatusCode;
use integra_common::views::FACTS_SHEET;
use integra_kernel::{EntryId, clock::Timestamp};
use integra_store::{Hours, SignUp, Standing};
use integra_web::{
    Show,
    offering::{OfferedPart, Offering, Way},
    wording::Arg,
};
use jiff::civil::Date;
use minijinja::{Value, context};

use crate::{
    SignUps,
    about::About,
    fields,
    form::head,
    hours, letters,
    link::{Opened, path},
    paper::has_letters_for,
    person::{NAME_AT_MOST, Person},
    replies::Reply,
    words,
};

/// What the address says was done; the words of the page are found by it.
const DONE: [&str; 7] = ["confirmed", "withdrawn", "hours", "dropped", "moved", "sent-on", "stayed"];
/// What can be wrong with a name for the certificate.
const SPELLING: [&str; 3] = ["name", "name-long", "spelling"];
/// The words of the page that depend on what signing up means.
const WORDS: &[&str] = &["confirm", "withdraw", "erase-help"];

impl SignUps {
    /// The page, with what went wrong.
    pub(crate) async fn page(&self, opened: &Opened, status: StatusCode, wrong: Option<&str>) -> Response {
        let sign_up = &opened.sign_up;
        let person = self.person(sign_up).await;
        if let Err(error) = &person {
            tracing::error!(error = error as &dyn std::error::Error, "what somebody left cannot be opened here");
        }
        let hours = self.store.hours(sign_up.id).await.unwrap_or_default();
        let replies = self.replies(sign_up).await.unwrap_or_default();
        let free = self.free_parts(opened).await;
        let done = opened.visit.query.one("done").filter(|done| DONE.contains(done));
        let begun = self.time(sign_up).is_none_or(|(from, _)| from <= self.now());
        let over = self.time(sign_up).is_some_and(|(_, end)| end <= self.now());
        let way = opened.offering().map(|it| it.way_of(&sign_up.part)).unwrap_or_default();
        opened.visit.page(status, &[], |show| {
            let about = opened.entry.as_ref();
            let about = about.map(|(entry, offering)| About::of(show, entry, offering.as_ref(), &sign_up.part));
            let is_offered = opened.entry.as_ref().is_some_and(|(_, offering)| offering.is_some());
            let url = path(&self.site, show.key(), &opened.token);
            let date = ("date", Arg::Text(letters::day(show, sign_up.until)));
            let (key, n) = if sign_up.standing == Standing::Held && sign_up.outcome.is_some() {
                ("done", 0)
            } else if sign_up.standing == Standing::Held && over {
                ("over", 0)
            } else if !is_offered && sign_up.standing == Standing::Asked {
                ("gone", 0)
            } else {
                standing(sign_up)
            };
            let stands = matches!(sign_up.standing, Standing::Held | Standing::Waiting(_)) && key != "done";
            let page = context! {
                data_url => format!("{url}/data.json"), paper_url => format!("{url}/certificate.pdf"), calendar_url => format!("{url}/calendar.ics"), url,
                title => words::put(show, way, &format!("is-{key}"), &[]),
                text => words::put(show, way, &format!("is-{key}-text"), &[("n", Arg::Number(n))]),
                words => words::some(show, way, WORDS, &[]),
                good => ["held", "accepted", "over", "done"].contains(&key),
                dated => stands && !over && about.as_ref().is_some_and(|about| about.span.is_some()),
                about => integra_web::templates::value(about.as_ref()),
                confirm => key == "asked", withdraw => stands && !over || key == "asked",
                more => (key == "declined").then(|| elsewhere(show, way, about.as_ref())),
                times => times(show, opened, &free),
                replies => replies.iter().map(|reply| said(show, reply)).collect::<Vec<_>>(),
                send_on => sign_up.passes_to.filter(|_| stands).and_then(|to| send_on(show, to)),
                data => person.as_ref().ok().map(|person| data(show, opened.offering(), person)),
                data_help => show.say("signup-data-help", std::slice::from_ref(&date)),
                data_shut => show.say("signup-data-shut", &[date]),
                done => done.map(|done| words::put(show, way, &format!("done-{done}"), &[])),
                wrong => wrong.map(|key| words::put(show, way, &wrong_key(key), &[])),
                wrong_time => wrong == Some("taken"), wrong_spelling => wrong.is_some_and(|key| SPELLING.contains(&key)),
                spell => person.as_ref().is_ok_and(|person| !has_letters_for(&person.name)), name_at_most => NAME_AT_MOST,
                wrong_hours => wrong.is_some_and(|key| ["day", "hours"].contains(&key)),
                hours => (begun && logs_hours(opened)).then(|| self.hours_of(show, &hours)),
            };
            let mut head = head(show, show.say("signup-page", &[]));
            head.sheets.push(show.asset(FACTS_SHEET));
            show.page("signup/link.html", head, page)
        })
    }

    /// The names of the times this person could have instead of theirs.
    async fn free_parts(&self, opened: &Opened) -> Vec<String> {
        let sign_up = &opened.sign_up;
        let is_coming = self.time(sign_up).is_some_and(|(from, _)| from > self.now());
        let may = sign_up.standing == Standing::Held && sign_up.outcome.is_none() && is_coming;
        let Some(offering) = opened.offering().filter(|it| may && it.open && it.way == Way::Meet) else {
            return Vec::new();
        };
        let taken = self.store.taken(sign_up.entry).await.unwrap_or_default();
        let has_room = |it: &&OfferedPart| {
            !it.late
                && it.part.name != sign_up.part
                && it.part.has_room(taken.get(&it.part.name).map_or(0, |taken| taken.held))
        };
        offering.parts.iter().filter(|it| it.time.is_some()).filter(has_room).map(|it| it.part.name.clone()).collect()
    }

    fn hours_of(&self, show: &Show, hours: &[Hours]) -> Value {
        let line = |line: &Hours| {
            let words = duration(show, "signup-hours-line", line.minutes);
            let day = show.site.wording.day(&show.lang, line.day, true, true);
            context! { id => line.id.as_str(), day, words, confirmed => line.confirmed, own => line.own }
        };
        let confirmed = hours::confirmed(hours);
        context! {
            lines => hours.iter().map(line).collect::<Vec<_>>(),
            sum => (confirmed > 0).then(|| duration(show, "signup-hours-sum", confirmed)),
            today => show.now().to_zoned_datetime(show.zone().clone()).date().to_string(),
        }
    }
}

/// Whether somebody with a place writes down hours here.
fn logs_hours(opened: &Opened) -> bool {
    let offering = opened.entry.as_ref().and_then(|(_, offering)| offering.as_ref());
    opened.sign_up.standing == Standing::Held && offering.is_some_and(|it| it.hours)
}

/// The key of the words for what went wrong.
fn wrong_key(key: &str) -> String {
    match key {
        "no-room" => "no-room".to_owned(),
        "gone" => "is-gone-text".to_owned(),
        key => format!("wrong-{key}"),
    }
}

/// Where somebody looks further whom those who offer it cannot take.
fn elsewhere(show: &Show, way: Way, about: Option<&About>) -> Value {
    let page = about.and_then(|about| about.url.clone()).filter(|_| way.is_looked_after());
    match page {
        Some(url) => context! { url, words => about.map(|about| about.name.plain.clone()) },
        None => context! { url => show.url("take-part"), words => show.say("web-nav-take-part", &[]) },
    }
}

/// The other times somebody could have, by day.
fn times(show: &Show, opened: &Opened, free: &[String]) -> Vec<Value> {
    let Some(offering) = opened.offering().filter(|_| !free.is_empty()) else { return Vec::new() };
    let day = |at: Timestamp| at.to_zoned_datetime(show.zone().clone()).date();
    let days = fields::free_times(&offering.parts, |it| free.contains(&it.part.name), day);
    let time = |it: &&OfferedPart| {
        let begins = it.time.map(|(from, _)| from.to_zoned_datetime(show.zone().clone()).time());
        let words = begins.map(|time| show.site.wording.time(&show.lang, time));
        context! { value => it.part.name.as_str(), words }
    };
    let words = |date: &Date| show.site.wording.day(&show.lang, *date, true, false);
    let one = |(date, parts): (&Date, &Vec<&OfferedPart>)| {
        context! { words => words(date), times => parts.iter().map(time).collect::<Vec<_>>() }
    };
    days.iter().map(one).collect()
}

/// An answer, with the pages it leads to.
fn said(show: &Show, reply: &Reply) -> Value {
    let page = |id: &EntryId| {
        let entry = show.reader.entry(*id)?;
        Some(context! { url => show.url_of(&entry)?, name => show.name(&entry).plain })
    };
    context! {
        day => letters::day(show, reply.at), lines => reply.text.lines().map(str::to_owned).collect::<Vec<_>>(),
        pages => reply.entries.iter().filter_map(page).collect::<Vec<_>>(),
    }
}

/// Where somebody could be sent on to, in words.
fn send_on(show: &Show, to: EntryId) -> Option<String> {
    let entry = show.reader.entry(to)?;
    let offering = show.site.offering(&show.reader, &show.city, &entry);
    let about = About::of(show, &entry, offering.as_ref(), "");
    let name = about
        .organization
        .map_or_else(|| about.name.plain.clone(), |by| format!("{} – {}", by.plain, about.name.plain));
    Some(show.say("signup-send-on-text", &[("name", Arg::Text(name))]))
}

/// Some minutes as hours and minutes.
fn duration(show: &Show, id: &str, minutes: i64) -> String {
    show.say(id, &[("hours", Arg::Number(minutes / 60)), ("minutes", Arg::Number(minutes % 60))])
}

/// How it stands: the key of its words, and a number in them.
pub(crate) fn standing(sign_up: &SignUp) -> (&'static str, i64) {
    match sign_up.standing {
        Standing::Asked => ("asked", 0),
        Standing::Held if sign_up.accepted => ("accepted", 0),
        Standing::Held => ("held", 0),
        Standing::Waiting(position) => ("waiting", i64::try_from(position).unwrap_or(i64::MAX)),
        Standing::Withdrawn => ("withdrawn", 0),
        Standing::Declined => ("declined", 0),
    }
}

/// What is kept about somebody, as rows.
fn data(show: &Show, offering: Option<&Offering>, person: &Person) -> Vec<(String, String)> {
    let spoken = person.languages.iter().map(|it| {
        let name = show.site.wording.language_name(Some(&show.lang), &it.language);
        it.level.as_ref().map_or(name.clone(), |level| format!("{name} {}", level.to_uppercase()))
    });
    let languages = show.site.wording.list_and(&show.lang, &spoken.collect::<Vec<_>>());
    let rows = [
        ("name", person.name.clone()),
        ("email", person.email.clone().unwrap_or_default()),
        ("phone", person.phone.clone().unwrap_or_default()),
        ("languages", languages),
        ("message", person.message.clone()),
    ];
    let rows = rows.into_iter().filter(|(_, text)| !text.is_empty());
    let rows = rows.map(|(key, text)| (show.say(&format!("signup-data-{key}"), &[]), text));
    rows.chain(words::answered(show, offering, person)).collect()
}
