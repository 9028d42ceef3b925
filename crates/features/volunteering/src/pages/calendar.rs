//! Opportunities by day: a month at a time, or one day with everything on it.

use std::collections::BTreeMap;

use integra_common::{
    month::Month,
    views::{self, Linking, Pages, Step},
};
use integra_edition::Of;
use integra_kernel::schedule::Weekday;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Head, MORE_SHEET},
    wording::{Arg, Width},
};
use jiff::civil::Date;
use serde::Serialize;

use super::{
    feeds::{self, Follow},
    filters::{self, Filters, Found},
    list, map,
};
use crate::{
    Opportunity, Shift,
    agenda::{self, Slot},
    facets::{CALENDAR_PARAMS, FEED_PARAMS},
    occasions::occasions,
};

/// Where it is.
pub(super) const PATH: &str = "volunteering/calendar";
/// Its own styles.
const STYLES: &str = "css/month.css";
/// How much of a day stands in the month.
const FEW: usize = 3;
/// How much stands on one page of a day.
const PER_PAGE: usize = 40;

#[derive(Serialize)]
struct CalendarPage {
    crumbs: Vec<Step>,
    #[serde(flatten)]
    filters: Filters,
    follow: Follow,
    /// The same as a list and on the map.
    list: String,
    map: String,
    /// How many opportunities have a day in this month, or on this day.
    total: usize,
    /// How many have no day that is known.
    undated: Option<String>,
    /// The month in words.
    title: String,
    previous: Option<Leaf>,
    next: Option<Leaf>,
    weekdays: Vec<Named>,
    weeks: Vec<Vec<Option<Day>>>,
    /// The day that is asked for, alone.
    day: Option<Day>,
    whole: String,
    pages: Pages,
}

/// Another month.
#[derive(Serialize)]
struct Leaf {
    words: String,
    url: String,
}

#[derive(Serialize)]
struct Named {
    short: String,
    long: String,
}

#[derive(Serialize)]
struct Day {
    iso: String,
    number: i8,
    words: String,
    today: bool,
    items: Vec<Item>,
    /// How many more there are, and where all stand.
    more: Option<Leaf>,
}

#[derive(Serialize)]
struct Item {
    name: Text,
    url: Option<String>,
    time: Option<String>,
    organization: Option<Text>,
    paused: bool,
}

/// Which month is asked for, and which of its days.
struct Asked {
    month: Month,
    on: Option<Date>,
}

impl Asked {
    /// Reads the address: `month=2026-12` or `on=2026-12-05`, from today on and about a year ahead. What is over or far away has
    /// no page, so that there are only so many.
    fn read(show: &Show, today: Date) -> Result<Self, Stop> {
        let name = |day: Date| day.to_string();
        let read = |text: &str| text.parse().ok().filter(|day: &Date| name(*day) == text);
        let (month, on) = (show.query.one("month"), show.query.one("on"));
        let on = on.map(|text| read(text).ok_or_else(|| Stop::parameter("on", text))).transpose()?;
        let named = month.map(|text| Month::parse(text).ok_or_else(|| Stop::parameter("month", text))).transpose()?;
        if on.is_some() && named.is_some() {
            let mut pairs = show.query.canonical(CALENDAR_PARAMS);
            pairs.retain(|(name, _)| name != "month");
            return Err(Stop::Moved(show.with_query(&pairs)));
        }
        let month = on.map(Month::of).or(named).unwrap_or_else(|| Month::of(today));
        let offered = month.is_offered(today) && on.is_none_or(|day| day >= today);
        if offered { Ok(Self { month, on }) } else { Err(Stop::NotFound) }
    }

    /// The days that are told.
    fn days(&self, today: Date) -> (Date, Date) {
        match self.on {
            Some(day) => (day, day),
            None => (self.month.first().max(today), self.month.last()),
        }
    }
}

/// The times of many opportunities, by day. Only what is shown is worded.
struct Agenda<'a> {
    show: &'a Show<'a>,
    all: &'a [Of<Opportunity>],
    /// Their shifts.
    shifts: Vec<Vec<Of<Shift>>>,
    /// Each time, with the place of its opportunity.
    days: BTreeMap<Date, Vec<(Slot, usize)>>,
    /// How many have a day here, and how many have none in any month.
    dated: usize,
    undated: usize,
}

impl<'a> Agenda<'a> {
    /// What is done on which of these days; of a weekday alone, where a reader asks for it.
    fn new(show: &'a Show, all: &'a [Of<Opportunity>], days: (Date, Date), weekday: Option<Weekday>) -> Self {
        let linking = Linking::new(show, all.len(), |shift: &Shift| shift.opportunity.id);
        let shifts = all.iter().map(|it| linking.to(it.entry.id)).collect();
        let mut agenda = Self { show, all, shifts, days: BTreeMap::new(), dated: 0, undated: 0 };
        for (place, it) in all.iter().enumerate() {
            let since = feeds::told_since(show, &it.entry);
            let shifts: Vec<&Shift> = agenda.shifts[place].iter().map(|shift| &**shift).collect();
            agenda.undated += usize::from(shifts.is_empty() && occasions(it, since).is_empty());
            let mut told = agenda::days(it, &shifts, since, days, show.zone());
            told.retain(|day, _| weekday.is_none_or(|wanted| Weekday::of(*day) == wanted));
            agenda.dated += usize::from(!told.is_empty());
            for (day, slots) in told {
                agenda.days.entry(day).or_default().extend(slots.into_iter().map(|slot| (slot, place)));
            }
        }
        // Within an hour, in the order of the list.
        agenda.days.values_mut().for_each(|all| all.sort_by_key(|(slot, place)| (slot.untimed, slot.from, *place)));
        agenda
    }

    /// The times of a day.
    fn on(&self, date: Date) -> &[(Slot, usize)] {
        self.days.get(&date).map(Vec::as_slice).unwrap_or_default()
    }

    fn item(&self, (slot, place): &(Slot, usize)) -> Item {
        let (show, it) = (self.show, &self.all[*place]);
        let shift = slot.shift.and_then(|at| self.shifts[*place].get(at));
        let page = shift.and_then(|shift| show.url_of(&shift.entry)).or_else(|| show.url_of(&it.entry));
        Item {
            name: show.name(&it.entry),
            url: page,
            time: views::times(show, slot.from, slot.until),
            organization: show.reader.follow(&it.organization).map(|by| show.name(&by.entry)),
            paused: !it.status.is("open"),
        }
    }

    /// A day with its first times, and where the rest stands.
    fn day(&self, date: Date, times: &[(Slot, usize)], few: usize) -> Day {
        let (show, rest) = (self.show, times.len().saturating_sub(few));
        let count = Arg::Number(i64::try_from(rest).unwrap_or(i64::MAX));
        Day {
            iso: date.to_string(),
            number: date.day(),
            words: show.site.wording.day(&show.lang, date, true, false),
            today: date == show.today(),
            items: times.iter().take(few).map(|time| self.item(time)).collect(),
            more: (rest > 0).then(|| Leaf {
                words: show.say("volunteering-calendar-more", &[("n", count)]),
                url: address(show, Some(("on", date.to_string()))),
            }),
        }
    }
}

/// The address of this page with its filters and one more parameter.
fn address(show: &Show, more: Option<(&str, String)>) -> String {
    let mut pairs = show.query.canonical(FEED_PARAMS);
    pairs.extend(more.map(|(name, value)| (name.to_owned(), value)));
    show.with_query(&pairs)
}

fn leaf(show: &Show, month: Option<Month>, today: Date) -> Option<Leaf> {
    let month = month.filter(|month| month.is_offered(today))?;
    let other = (month != Month::of(today)).then(|| ("month", month.name()));
    Some(Leaf { words: words(show, month), url: address(show, other) })
}

fn words(show: &Show, month: Month) -> String {
    month.as_date().map(|date| show.site.wording.date(&show.lang, &date)).unwrap_or_default()
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let today = show.today();
    let asked = Asked::read(show, today)?;
    let Found { filters, opportunities, wish } = filters::found_in(show, CALENDAR_PARAMS)?;
    let agenda = Agenda::new(show, &opportunities, asked.days(today), wish.day);
    let alone = asked.on.map(|date| (date, agenda.on(date)));
    let pages = Pages::new(show, alone.map_or(0, |(_, times)| times.len()), PER_PAGE, CALENDAR_PARAMS)?;
    let one = |(date, times): (Date, &[(Slot, usize)])| {
        let here = times.get(pages.skipped..).unwrap_or_default();
        agenda.day(date, &here[..here.len().min(PER_PAGE)], PER_PAGE)
    };
    let cell = |date: Option<Date>| date.map(|date| agenda.day(date, agenda.on(date), FEW));
    let weeks = if alone.is_some() { Vec::new() } else { asked.month.weeks() };
    let weekday = |day| Named {
        short: show.site.wording.weekday(&show.lang, day, Width::Short),
        long: show.site.wording.weekday(&show.lang, day, Width::Wide),
    };
    let undated = Some(agenda.undated).filter(|undated| *undated > 0 && alone.is_none());
    let count = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    let page = CalendarPage {
        crumbs: views::crumbs(show, Some((list::PATH, "volunteering-title"))),
        follow: Follow::new(show),
        list: show.url_with(list::PATH, &show.query.canonical(FEED_PARAMS)),
        map: show.url_with(map::PATH, &show.query.canonical(FEED_PARAMS)),
        total: agenda.dated,
        undated: undated.map(|n| show.say("volunteering-calendar-undated", &[("n", count(n))])),
        title: words(show, asked.month),
        previous: leaf(show, asked.month.later(-1), today),
        next: leaf(show, asked.month.later(1), today),
        weekdays: Weekday::ALL.into_iter().map(weekday).collect(),
        weeks: weeks.into_iter().map(|week| week.into_iter().map(cell).collect()).collect(),
        day: alone.map(one),
        whole: address(show, (asked.month != Month::of(today)).then(|| ("month", asked.month.name()))),
        filters,
        pages,
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET), show.asset(STYLES)],
        feeds: page.follow.links(),
        title: show.say("volunteering-calendar-title", &[]),
        description: show.say("volunteering-calendar-lede", &[]),
        unlisted: !show.query.canonical(CALENDAR_PARAMS).is_empty(),
        ..Head::default()
    };
    show.page("volunteering/calendar.html", head, page)
}
