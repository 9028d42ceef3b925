//! The list for other programs: as a calendar and as a feed, each with the filters of the list.

use std::cmp::Reverse;

use integra_common::{
    Location,
    pages::organizations::{self, Place},
};
use integra_edition::{Entry, Of};
use integra_formats::{
    Words,
    atom::{self, Author, Category, Feed},
    calendar::{self, Calendar, Event, When},
};
use integra_kernel::{Lang, clock::Timestamp};
use integra_web::{Body, Show, Stop, Text, show::Followed, text::unmarked};
use jiff::{SignedDuration, civil::Date};
use serde::Serialize;

use super::{
    filters,
    list::{self, word},
    when,
};
use crate::{
    Opportunity,
    facets::FEED_PARAMS,
    occasions::{Occasion, occasions},
};

/// Where the calendar is.
pub(super) const CALENDAR: &str = "volunteering.ics";
/// Where the feed is.
pub(super) const FEED: &str = "volunteering.atom";
/// Entries of the feed: it tells what is new, the list has all.
const AT_MOST: usize = 100;
/// After how long calendars should ask again.
const REFRESH: SignedDuration = SignedDuration::from_hours(6);

/// How one follows the list, with the filters of this page.
#[derive(Debug, Serialize)]
pub(super) struct Follow {
    calendar: String,
    feed: String,
    /// Whether it is one of the lists without end that filters make: not for those who follow every link.
    filtered: bool,
}

impl Follow {
    pub(super) fn new(show: &Show) -> Self {
        let carried = show.query.canonical(FEED_PARAMS);
        Self {
            calendar: show.url_with(CALENDAR, &carried),
            feed: show.url_with(FEED, &carried),
            filtered: !carried.is_empty(),
        }
    }

    /// The same for the head of the page.
    pub(super) fn links(&self) -> Vec<Followed> {
        let link = |media_type: &'static str, url: &String| Followed {
            media_type: media_type.split(';').next().unwrap_or(media_type),
            url: url.clone(),
        };
        vec![link(atom::MEDIA_TYPE, &self.feed), link(calendar::MEDIA_TYPE, &self.calendar)]
    }
}

/// A text of an entry as it stands in a feed.
fn words(text: Text) -> Words {
    Words { lang: text.lang.and_then(|tag| Lang::parse(&tag).ok()), text: text.plain }
}

fn published(entry: &Entry) -> Timestamp {
    Timestamp::from_microsecond(entry.at).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The day since which hours without a first day hold for certain: that on which they were published.
pub(super) fn told_since(show: &Show, entry: &Entry) -> Date {
    show.zone().to_datetime(published(entry)).date()
}

/// The address of an opportunity in full.
fn address(show: &Show, entry: &Entry) -> Option<String> {
    Some(show.site.urls().in_full(show.key(), &show.url_of(entry)?))
}

/// That nobody is taken now, where it is so.
fn paused(show: &Show, it: &Opportunity) -> Option<String> {
    (!it.status.is("open")).then(|| word(show, "opportunity-status", &it.status))
}

/// What is said of several parts, each on its own line.
fn lines(parts: impl IntoIterator<Item = Option<String>>) -> Option<String> {
    let lines: Vec<String> = parts.into_iter().flatten().collect();
    (!lines.is_empty()).then(|| unmarked(&lines.join("\n")))
}

pub(super) fn calendar(show: &Show) -> Result<Body, Stop> {
    let found = filters::found(show)?;
    let events = found.opportunities.iter().flat_map(|it| events(show, it)).collect();
    let about = [Some(show.say("volunteering-calendar-note", &[])), show.translated()];
    let calendar = Calendar {
        name: found.title(show),
        description: lines(about),
        zone: show.zone().clone(),
        refresh: Some(REFRESH),
        method: None,
        source: Some(show.in_full(CALENDAR, &show.query.canonical(FEED_PARAMS))),
        events,
    };
    Ok(Body::feed(calendar::write(&calendar), calendar::MEDIA_TYPE))
}

fn events(show: &Show, it: &Of<Opportunity>) -> Vec<Event> {
    let published = published(&it.entry);
    let all = occasions(it, told_since(show, &it.entry));
    if all.is_empty() {
        return Vec::new();
    }
    let places = show.reader.follow_all::<Location>(&it.locations);
    let point = |place: &Of<Location>| Some(place).filter(|it| it.approximate != Some(true))?.point.as_ref()?.place();
    let organization = show.reader.follow(&it.organization).map(|by| show.name(&by.entry).plain);
    let summary = show.text(&it.entry, "summary").map(|text| text.plain);
    let url = address(show, &it.entry);
    let event = |occasion: Occasion| {
        let uid = match &occasion.hours {
            Some(hours) => format!("{}-{}@integra", it.entry.id, hours.as_str()),
            None => format!("{}@integra", it.entry.id),
        };
        let said = [paused(show, it), summary.clone(), organization.clone(), note(show, it, &occasion), url.clone()];
        // Who follows a list has promised nothing: it keeps nobody busy.
        Event {
            sequence: u32::try_from(it.entry.seq).unwrap_or(u32::MAX),
            modified: Some(published),
            weekly: occasion.weekly,
            description: lines(said).map(Words::from),
            location: location(show, it, &places),
            geo: match places.as_slice() {
                [one] => point(one).map(|place| (place.lat, place.lon)),
                _ => None,
            },
            url: url.clone(),
            categories: it.interests.iter().map(|term| word(show, "interest", term)).collect(),
            ..Event::new(uid, published, occasion.when, words(show.name(&it.entry)))
        }
    };
    all.into_iter().map(event).collect()
}

/// What is to be said of the hours.
fn note(show: &Show, it: &Of<Opportunity>, occasion: &Occasion) -> Option<String> {
    let note = show.text(&it.entry, &format!("schedules/{}/note", occasion.hours.as_ref()?)).map(|text| text.plain);
    let unknown = matches!(occasion.when, When::Days { .. }).then(|| show.say("volunteering-when-unknown", &[]));
    lines([note, unknown])
}

/// Where it is, in one line; that it is done from home, where nobody goes anywhere.
fn location(show: &Show, it: &Opportunity, places: &[Of<Location>]) -> Option<Words> {
    let line = |place: &Of<Location>| {
        let Place { name, street, town, .. } = organizations::place(show, place);
        [Some(name.plain), street, town].into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    if places.is_empty() {
        let remote = it.place.as_ref().is_some_and(|place| place.is("remote"));
        return remote.then(|| list::place(show, it)).flatten().map(Words::from);
    }
    Some(places.iter().map(line).collect::<Vec<_>>().join("; ").into())
}

pub(super) fn feed(show: &Show) -> Result<Body, Stop> {
    let found = filters::found(show)?;
    let title = found.title(show);
    let mut found = found.opportunities;
    found.sort_by_key(|it| (Reverse((it.entry.at, it.entry.seq)), it.entry.slug.clone()));
    found.truncate(AT_MOST);
    let carried = show.query.canonical(FEED_PARAMS);
    let own = show.in_full(FEED, &carried);
    let city = show.name(&show.city.entry);
    // Without anything in it, it is as old as what it is about.
    let updated = published(found.first().map_or(&show.city.entry, |it| &it.entry));
    let entries = found.iter().map(|it| entry(show, it)).collect();
    let feed = Feed {
        id: if own.starts_with('/') { format!("tag:integra,2026:{own}") } else { own.clone() },
        title: title.into(),
        subtitle: lines([Some(show.say("volunteering-lede", &[])), show.translated()]).map(Words::from),
        updated,
        own,
        page: show.in_full(list::PATH, &carried),
        lang: show.lang.clone(),
        author: Author { name: city.plain, url: Some(show.in_full("", &[])) },
        entries,
    };
    Ok(Body::feed(atom::write(&feed), atom::MEDIA_TYPE))
}

fn entry(show: &Show, it: &Of<Opportunity>) -> atom::Entry {
    let summary = show.text(&it.entry, "summary");
    let lang = summary.as_ref().and_then(|text| Lang::parse(text.lang.as_ref()?).ok());
    let organization = show.reader.follow(&it.organization).map(|by| show.name(&by.entry).plain);
    let said = lines([paused(show, it), summary.map(|text| text.plain), organization, when::in_short(show, it)]);
    let category =
        |term: &integra_kernel::Term| Category { term: term.as_str().to_owned(), label: word(show, "interest", term) };
    atom::Entry {
        id: format!("urn:uuid:{}", it.entry.id),
        title: words(show.name(&it.entry)),
        updated: published(&it.entry),
        link: address(show, &it.entry).unwrap_or_else(|| show.in_full(list::PATH, &[])),
        summary: said.map(|text| Words { text, lang }),
        categories: it.interests.iter().map(category).collect(),
    }
}
