//! The list of services, with facets as a plain form.

use integra_common::{
    District, Location,
    pages::{districts, organizations::Place, organizations::place, topics},
    views::{self, Spoken, Step},
};
use integra_edition::Of;
use integra_kernel::{Lang, schedule::Weekday};
use integra_web::{
    Body, Show, Stop, Text, query,
    show::{Card, Head, MORE_SHEET},
    text::fold,
    wording::{Arg, Width},
};
use serde::Serialize;

use crate::{
    Service,
    facets::{Known, PARAMS, Wish},
    hours::{self, Now},
};

/// Services on one page of the list.
const PER_PAGE: usize = 20;

/// A service in a list.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Row {
    card: Card,
    organization: Option<Text>,
    places: Vec<Place>,
    now: Now,
    languages: Vec<Spoken>,
    /// On which days the language the reader asks for is spoken.
    spoken: Option<String>,
}

#[derive(Serialize)]
struct ListPage {
    crumbs: Vec<Step>,
    rows: Vec<Row>,
    /// Whether the hours of several of them are not known: it is said once what to do then.
    ask_first: bool,
    total: usize,
    as_of: String,
    q: String,
    chosen: usize,
    /// What is chosen, each with the address of the list without it.
    kept: Vec<Kept>,
    clear: String,
    topics: Vec<Choice>,
    speaks: Vec<Choice>,
    days: Vec<Choice>,
    districts: Vec<Choice>,
    flags: Vec<Choice>,
    pages: Pages,
}

/// A choice of a facet.
#[derive(Serialize)]
struct Choice {
    name: &'static str,
    value: String,
    words: Text,
    count: usize,
    on: bool,
}

/// A choice the reader has made, and the list without it.
#[derive(Serialize)]
struct Kept {
    words: Text,
    without: String,
}

/// The pages of a list.
#[derive(Serialize)]
struct Pages {
    count: usize,
    previous: Option<String>,
    next: Option<String>,
    all: Vec<PageLink>,
}

#[derive(Serialize)]
struct PageLink {
    number: usize,
    url: String,
    here: bool,
}

/// A service as a row.
pub(super) fn row(show: &Show, service: &Of<Service>) -> Row {
    Row {
        card: show.card(&service.entry),
        organization: show.reader.follow(&service.organization).map(|organization| show.name(&organization.entry)),
        places: show
            .reader
            .follow_all::<Location>(&service.locations)
            .iter()
            .map(|location| place(show, location))
            .collect(),
        now: hours::now(show, &service.schedules),
        languages: languages(show, service).iter().map(|lang| views::spoken(show, lang)).collect(),
        spoken: None,
    }
}

/// A service as a row of a list of those that speak a language.
fn row_for(show: &Show, service: &Of<Service>, wished: Option<&Lang>) -> Row {
    let words = wished.map(|lang| {
        let spoken = hours::spoken(show, service);
        let when = hours::when_spoken(show, &hours::coming(show, service, &spoken), lang);
        let language = ("language", Arg::Text(show.site.wording.language_name(Some(&show.lang), lang)));
        match when {
            Some(days) => show.say("services-spoken-on", &[language, ("days", Arg::Text(days))]),
            None => show.say("services-spoken-days-unknown", &[language]),
        }
    });
    Row { spoken: words, ..row(show, service) }
}

/// Languages spoken at a service: its own, those of its hours, else the organization's.
pub(super) fn languages(show: &Show, service: &Of<Service>) -> Vec<Lang> {
    let named = hours::spoken(show, service).into_iter().map(|spoken| spoken.language);
    let timed = service.schedules.iter().flat_map(|hours| hours.languages.iter().cloned());
    let mut all: Vec<Lang> = Vec::new();
    for lang in named.chain(timed) {
        if !all.contains(&lang) {
            all.push(lang);
        }
    }
    all
}

/// The districts a service is in, then those it serves elsewhere.
pub(super) fn districts_of(show: &Show, service: &Of<Service>, places: &[Of<Location>]) -> Vec<Of<District>> {
    let links = places.iter().filter_map(|place| place.district.as_ref());
    let links = links.chain(service.areas.iter().filter_map(|area| area.district.as_ref()));
    let mut all: Vec<Of<District>> = Vec::new();
    for district in links.filter_map(|link| show.reader.follow(link)) {
        if !all.iter().any(|it| it.entry.id == district.entry.id) {
            all.push(district);
        }
    }
    all
}

fn known(show: &Show, service: &Of<Service>) -> Known {
    let organization = show.reader.follow(&service.organization);
    let mut words = show.name(&service.entry).plain;
    let more = [show.text(&service.entry, "summary"), organization.map(|it| show.name(&it.entry))];
    more.into_iter().flatten().for_each(|text| {
        words.push(' ');
        words.push_str(&text.plain);
    });
    let places = show.reader.follow_all(&service.locations);
    let spoken = hours::spoken(show, service);
    let week = hours::coming(show, service, &spoken);
    let answering = Weekday::ALL.into_iter().filter(|day| week.answers(*day));
    let topics = show.reader.follow_all(&service.common.topics);
    Known {
        words: fold(&words),
        topics: topics.iter().map(|topic| topic.entry.slug.to_string()).collect(),
        languages: languages(show, service),
        days: answering.map(|day| (day, week.spoken_on(day))).collect(),
        districts: districts_of(show, service, &places).iter().map(|it| it.entry.slug.to_string()).collect(),
        open: hours::is_open(show, &service.schedules),
        free: service.cost.as_ref().is_some_and(|cost| cost.is("free")),
        step_free: places.iter().any(|place| place.step_free.as_ref().is_some_and(|term| term.is("yes"))),
        no_appointment: service.appointment.as_ref().is_some_and(|term| term.is("not-needed")),
    }
}

/// What is not known of a service, the weightiest first: of two, the one of which more is known comes first in the list.
fn unknown(show: &Show, service: &Of<Service>, known: &Known) -> [bool; 4] {
    let places = show.reader.follow_all(&service.locations);
    [
        !known.open,
        service.schedules.is_empty(),
        !places.iter().any(|place| place.street.is_some()),
        !known.languages.contains(&show.lang),
    ]
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let topics = topics::all(show);
    let slugs: Vec<String> = topics.iter().map(|topic| topic.entry.slug.to_string()).collect();
    let districts = districts::all(show);
    let district_slugs: Vec<String> = districts.iter().map(|district| district.entry.slug.to_string()).collect();
    let wish = Wish::read(&show.query, &slugs, &district_slugs)?;
    let mut all: Vec<(Of<Service>, Known)> = show
        .reader
        .list::<Service>(show.key())
        .into_iter()
        .map(|service| {
            let known = known(show, &service);
            (service, known)
        })
        .collect();
    let collator = show.site.wording.collate(&show.lang);
    all.sort_by_cached_key(|(service, _)| service.entry.slug.clone());
    all.sort_by(|(a, _), (b, _)| collator.compare(&show.name(&a.entry).plain, &show.name(&b.entry).plain));
    all.sort_by_key(|(service, known)| unknown(show, service, known));
    let found: Vec<&Of<Service>> =
        all.iter().filter(|(_, known)| wish.grants(known)).map(|(service, _)| service).collect();
    // A device that keeps the list keeps it whole.
    let per_page = if show.is_copy() { found.len().max(1) } else { PER_PAGE };
    let pages = pages(show, found.len().div_ceil(per_page))?;
    let from = (pages.all.iter().position(|page| page.here).unwrap_or_default()) * per_page;
    let rows: Vec<Row> =
        found.iter().skip(from).take(per_page).map(|service| row_for(show, service, wish.speaks.as_ref())).collect();
    let choices = Choices { show, wish: &wish, all: &all };
    let mut page = ListPage {
        crumbs: views::crumbs(show, None),
        ask_first: rows.iter().filter(|row| row.now.class == "unk").count() > 1,
        kept: Vec::new(),
        rows,
        total: found.len(),
        as_of: show.site.wording.day(&show.lang, show.today(), false, true),
        q: show.query.one("q").unwrap_or_default().to_owned(),
        chosen: wish.chosen(),
        clear: format!("{}#results", show.url("services")),
        topics: topics.iter().map(|topic| choices.topic(show.name(&topic.entry), topic.entry.slug.as_str())).collect(),
        speaks: choices.languages(),
        days: Weekday::ALL.into_iter().map(|day| choices.day(day)).collect(),
        districts: districts.iter().map(|district| choices.district(district)).collect(),
        flags: choices.flags(),
        pages,
    };
    let lists = [&page.topics, &page.speaks, &page.days, &page.districts, &page.flags];
    page.kept = lists.into_iter().flatten().filter(|choice| choice.on).map(|choice| kept(show, choice)).collect();
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET)],
        title: show.say("services-title", &[]),
        description: show.say("services-lede", &[]),
        nav: "services",
        topic: wish.topics.first().filter(|_| wish.topics.len() == 1).cloned(),
        unlisted: !show.query.canonical(PARAMS).is_empty(),
        ..Head::default()
    };
    let template = if show.embedded() { "services/embed-list.html" } else { "services/list.html" };
    show.page(template, head, page)
}

fn kept(show: &Show, choice: &Choice) -> Kept {
    let chosen = |name: &str, value: &str| name == choice.name && (name != "topic" || value == choice.value);
    let mut pairs = show.query.canonical(PARAMS);
    pairs.retain(|(name, value)| name != "page" && !chosen(name, value));
    Kept { words: choice.words.clone(), without: format!("{}#results", show.with_query(&pairs)) }
}

/// Makes the choices of the form, each with how many services it would leave on its own.
struct Choices<'c> {
    show: &'c Show<'c>,
    wish: &'c Wish,
    all: &'c [(Of<Service>, Known)],
}

impl Choices<'_> {
    fn count(&self, wish: &Wish) -> usize {
        self.all.iter().filter(|(_, known)| wish.grants(known)).count()
    }

    fn topic(&self, words: Text, slug: &str) -> Choice {
        let alone = Wish { topics: vec![slug.to_owned()], ..Wish::default() };
        Choice {
            name: "topic",
            value: slug.to_owned(),
            words,
            count: self.count(&alone),
            on: self.wish.topics.iter().any(|topic| topic == slug),
        }
    }

    fn languages(&self) -> Vec<Choice> {
        let mut spoken: Vec<Lang> = self.all.iter().flat_map(|(_, known)| known.languages.iter().cloned()).collect();
        spoken.extend(self.wish.speaks.clone());
        let wording = &self.show.site.wording;
        let named = |lang: &Lang| wording.language_name(Some(&self.show.lang), lang);
        spoken.sort_by_cached_key(|lang| (named(lang), lang.clone()));
        spoken.dedup();
        let choice = |lang: Lang| Choice {
            name: "speaks",
            count: self.count(&Wish { speaks: Some(lang.clone()), ..Wish::default() }),
            on: self.wish.speaks.as_ref() == Some(&lang),
            words: Text::own(named(&lang)),
            value: lang.to_string(),
        };
        spoken.into_iter().map(choice).collect()
    }

    /// A weekday; with a language chosen, it counts services where that language is spoken then.
    fn day(&self, day: Weekday) -> Choice {
        Choice {
            name: "day",
            count: self.count(&Wish { day: Some(day), speaks: self.wish.speaks.clone(), ..Wish::default() }),
            on: self.wish.day == Some(day),
            words: Text::own(self.show.site.wording.weekday(&self.show.lang, day, Width::Wide)),
            value: day.as_str().to_owned(),
        }
    }

    fn district(&self, district: &Of<District>) -> Choice {
        let slug = district.entry.slug.to_string();
        Choice {
            name: "district",
            count: self.count(&Wish { district: Some(slug.clone()), ..Wish::default() }),
            on: self.wish.district.as_ref() == Some(&slug),
            words: self.show.name(&district.entry),
            value: slug,
        }
    }

    fn flags(&self) -> Vec<Choice> {
        let flag = |name: &'static str, value: &str, wish: Wish, on: bool| Choice {
            name,
            value: value.to_owned(),
            words: Text::own(self.show.say(&format!("services-flag-{name}"), &[])),
            count: self.count(&wish),
            on,
        };
        vec![
            flag("open", "now", Wish { open: true, ..Wish::default() }, self.wish.open),
            flag("free", "1", Wish { free: true, ..Wish::default() }, self.wish.free),
            flag("step-free", "1", Wish { step_free: true, ..Wish::default() }, self.wish.step_free),
            flag("no-appointment", "1", Wish { no_appointment: true, ..Wish::default() }, self.wish.no_appointment),
        ]
    }
}

/// The pages of a list of so many pages.
fn pages(show: &Show, count: usize) -> Result<Pages, Stop> {
    let count = count.max(1);
    let asked = show.query.one("page");
    let here = match asked.map(str::parse::<usize>) {
        None => 1,
        Some(Ok(page)) if (1..=count).contains(&page) => page,
        Some(_) => return Err(Stop::NotFound),
    };
    let rest: Vec<(String, String)> =
        show.query.canonical(PARAMS).into_iter().filter(|(name, _)| name != "page").collect();
    let url = |number: usize| {
        let mut pairs = rest.clone();
        if number > 1 {
            pairs.push(("page".to_owned(), number.to_string()));
        }
        show.with_query(&pairs)
    };
    Ok(Pages {
        count,
        previous: (here > 1).then(|| url(here - 1)),
        next: (here < count).then(|| url(here + 1)),
        all: (1..=count).map(|number| PageLink { number, url: url(number), here: number == here }).collect(),
    })
}

/// Keeps the query helper in one place for links with facets.
pub(super) fn filtered(show: &Show, pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<(String, String)> =
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    format!("{}{}", show.url("services"), query::encode(&pairs))
}
