//! The filters of opportunities, as a plain form and in the address of the list.

use integra_common::{Location, views};
use integra_edition::Of;
use integra_kernel::{FieldType, Kind, Lang, schedule::Weekday};
use integra_web::{Show, Stop, Text, text::fold, wording::Width};
use serde::Serialize;

use super::when;
use crate::{
    Opportunity,
    facets::{Known, Level, Needed, PARAMS, Wish},
    offers, shifts,
};

/// What stands in the form.
#[derive(Serialize)]
pub(super) struct Filters {
    q: String,
    age: Option<i64>,
    chosen: usize,
    /// What is chosen, each with the address of the page without it.
    kept: Vec<Kept>,
    clear: String,
    interests: Vec<Choice>,
    speaks: Vec<Choice>,
    levels: Vec<Choice>,
    rhythms: Vec<Choice>,
    days: Vec<Choice>,
    flags: Vec<Choice>,
}

/// What a reader has asked for, and what was found.
pub(super) struct Found {
    pub(super) filters: Filters,
    /// In the order of the list.
    pub(super) opportunities: Vec<Of<Opportunity>>,
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

/// The terms of a field that has a vocabulary.
fn terms(field: &str) -> &'static [&'static str] {
    let found = Opportunity::declaration().facts.into_iter().find(|it| it.name == field);
    match found.map(|it| it.ty) {
        Some(FieldType::Vocabulary { terms, .. }) => terms,
        Some(FieldType::List(of)) => match *of {
            FieldType::Vocabulary { terms, .. } => terms,
            _ => &[],
        },
        _ => &[],
    }
}

/// Opportunities that people are taken for, or will be again.
pub(super) fn all(show: &Show) -> Vec<Of<Opportunity>> {
    show.reader.list::<Opportunity>(show.key()).into_iter().filter(|it| is_current(show, it)).collect()
}

/// Whether it is not over, and the last day to apply has not passed. The clock is asked only where there is such a day, so
/// that other pages need not be made anew each midnight.
pub(super) fn is_current(show: &Show, it: &Opportunity) -> bool {
    !it.status.is("ended") && it.apply_by.is_none_or(|last| last >= show.today())
}

/// Reads the filters of this page's address, and finds what they leave.
pub(super) fn found(show: &Show) -> Result<Found, Stop> {
    let (interests, rhythms) = (terms("interests"), terms("rhythm"));
    let wish = Wish::read(&show.query, interests, rhythms)?;
    let mut all: Vec<(Of<Opportunity>, Known)> = all(show)
        .into_iter()
        .map(|opportunity| {
            let known = known(show, &opportunity);
            (opportunity, known)
        })
        .collect();
    let collator = show.site.wording.collate(&show.lang);
    all.sort_by(|(a, _), (b, _)| {
        let by_name = collator.compare(&show.name(&a.entry).plain, &show.name(&b.entry).plain);
        by_name.then_with(|| a.entry.slug.cmp(&b.entry.slug))
    });
    // Who looks for the first time finds something to begin with.
    all.sort_by_key(|(opportunity, known)| (!opportunity.status.is("open"), !known.first));
    let choices = Choices { show, wish: &wish, all: &all };
    let mut filters = Filters {
        q: show.query.one("q").unwrap_or_default().to_owned(),
        age: wish.age,
        chosen: wish.chosen(),
        kept: Vec::new(),
        clear: format!("{}#results", show.url(&show.path)),
        interests: interests.iter().map(|term| choices.interest(term)).collect(),
        speaks: choices.languages(),
        levels: Level::ALL.into_iter().map(|level| choices.level(level)).collect(),
        rhythms: rhythms.iter().map(|term| choices.rhythm(term)).collect(),
        days: Weekday::ALL.into_iter().map(|day| choices.day(day)).collect(),
        flags: choices.flags(),
    };
    let lists = [&filters.interests, &filters.speaks, &filters.levels, &filters.rhythms, &filters.days, &filters.flags];
    filters.kept = lists.into_iter().flatten().filter(|choice| choice.on).map(|choice| kept(show, choice)).collect();
    let opportunities = all.iter().filter(|(_, known)| wish.grants(known)).map(|(it, _)| it.clone()).collect();
    Ok(Found { filters, opportunities })
}

fn known(show: &Show, opportunity: &Of<Opportunity>) -> Known {
    let organization = show.reader.follow(&opportunity.organization);
    let mut words = show.name(&opportunity.entry).plain;
    let more = [show.text(&opportunity.entry, "summary"), organization.map(|it| show.name(&it.entry))];
    more.into_iter().flatten().for_each(|text| {
        words.push(' ');
        words.push_str(&text.plain);
    });
    let places = show.reader.follow_all::<Location>(&opportunity.locations);
    let youngest = [opportunity.minimum_age, opportunity.consent_age].into_iter().flatten().min();
    Known {
        words: fold(&words),
        interests: opportunity.interests.iter().map(|term| term.as_str().to_owned()).collect(),
        languages: needed(opportunity),
        team: opportunity.team_languages.clone(),
        rhythm: opportunity.rhythm.as_ref().map(|term| term.as_str().to_owned()),
        days: days(show, opportunity),
        youngest,
        oldest: opportunity.maximum_age,
        remote: opportunity.place.as_ref().is_some_and(|place| !place.is("on-site")),
        step_free: places.iter().any(|place| place.step_free.as_ref().is_some_and(|term| term.is("yes"))),
        first: opportunity.first == Some(true),
        public: opportunity.public_body == Some(true),
    }
}

/// The weekdays of its hours and of its shifts.
fn days(show: &Show, opportunity: &Of<Opportunity>) -> Vec<Weekday> {
    let shifts = offers::shifts_of(&show.reader, opportunity);
    let coming = shifts.iter().flat_map(|shift| shifts::coming(shift, show.zone(), show.now()));
    let mut days: Vec<Weekday> = coming.map(|time| Weekday::of(time.day)).collect();
    days.extend(when::days(&opportunity.schedules));
    days.sort();
    days.dedup();
    days
}

fn needed(opportunity: &Opportunity) -> Vec<Needed> {
    let needed = |it: &crate::kinds::opportunity::NeededLanguage| Needed {
        lang: it.language.clone(),
        level: it.level.as_ref().and_then(|level| Level::parse(level.as_str())),
        needed: it.needed == Some(true),
    };
    opportunity.languages.iter().map(needed).collect()
}

fn kept(show: &Show, choice: &Choice) -> Kept {
    let chosen = |name: &str, value: &str| name == choice.name && (name != "interest" || value == choice.value);
    let mut pairs = show.query.canonical(PARAMS);
    pairs.retain(|(name, value)| name != "page" && !chosen(name, value));
    Kept { words: choice.words.clone(), without: format!("{}#results", show.with_query(&pairs)) }
}

/// Makes the choices of the form, each with how many opportunities it would leave on its own.
struct Choices<'c> {
    show: &'c Show<'c>,
    wish: &'c Wish,
    all: &'c [(Of<Opportunity>, Known)],
}

impl Choices<'_> {
    fn count(&self, wish: &Wish) -> usize {
        self.all.iter().filter(|(_, known)| wish.grants(known)).count()
    }

    fn term(&self, name: &'static str, vocabulary: &str, term: &str, alone: &Wish, on: bool) -> Choice {
        Choice {
            name,
            value: term.to_owned(),
            words: Text::own(self.show.say(&format!("vocabulary-{vocabulary}-{term}"), &[])),
            count: self.count(alone),
            on,
        }
    }

    fn interest(&self, term: &str) -> Choice {
        let alone = Wish { interests: vec![term.to_owned()], ..Wish::default() };
        self.term("interest", "interest", term, &alone, self.wish.interests.iter().any(|it| it == term))
    }

    fn rhythm(&self, term: &str) -> Choice {
        let alone = Wish { rhythm: Some(term.to_owned()), ..Wish::default() };
        self.term("rhythm", "rhythm", term, &alone, self.wish.rhythm.as_deref() == Some(term))
    }

    /// A level; with a language chosen, it counts what that language is enough for at this level.
    fn level(&self, level: Level) -> Choice {
        let alone = Wish { level: Some(level), speaks: self.wish.speaks.clone(), ..Wish::default() };
        self.term("level", "cefr", level.as_str(), &alone, self.wish.level == Some(level))
    }

    fn languages(&self) -> Vec<Choice> {
        let used = |known: &Known| {
            let asked: Vec<Lang> = known.languages.iter().map(|it| it.lang.clone()).collect();
            asked.into_iter().chain(known.team.clone()).collect::<Vec<_>>()
        };
        let mut used: Vec<Lang> = self.all.iter().flat_map(|(_, known)| used(known)).collect();
        used.extend(self.wish.speaks.clone());
        used.sort();
        used.dedup();
        let choice = |lang: Lang| Choice {
            name: "speaks",
            count: self.count(&Wish { speaks: Some(lang.clone()), ..Wish::default() }),
            on: self.wish.speaks.as_ref() == Some(&lang),
            words: Text::own(self.show.site.wording.language_name(Some(&self.show.lang), &lang)),
            value: lang.to_string(),
        };
        views::by_name(self.show, used).into_iter().map(choice).collect()
    }

    fn day(&self, day: Weekday) -> Choice {
        Choice {
            name: "day",
            count: self.count(&Wish { day: Some(day), ..Wish::default() }),
            on: self.wish.day == Some(day),
            words: Text::own(self.show.site.wording.weekday(&self.show.lang, day, Width::Wide)),
            value: day.as_str().to_owned(),
        }
    }

    fn flags(&self) -> Vec<Choice> {
        let flag = |name: &'static str, wish: Wish, on: bool| Choice {
            name,
            value: "1".to_owned(),
            words: Text::own(self.show.say(&format!("volunteering-flag-{name}"), &[])),
            count: self.count(&wish),
            on,
        };
        vec![
            flag("first", Wish { first: true, ..Wish::default() }, self.wish.first),
            flag("remote", Wish { remote: true, ..Wish::default() }, self.wish.remote),
            flag("step-free", Wish { step_free: true, ..Wish::default() }, self.wish.step_free),
            flag("public", Wish { public: true, ..Wish::default() }, self.wish.public),
        ]
    }
}
