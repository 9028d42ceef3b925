//! The filters of opportunities, as a plain form and in the address of the list.

use std::sync::LazyLock;

use integra_common::{
    Location, Organization,
    views::{
        self, Linking, Many,
        filters::{self, Asked, Choice, Choices},
    },
};
use integra_edition::Of;
use integra_kernel::{Kind, Lang, dates::FuzzyDate, schedule::Weekday};
use integra_web::{Show, Stop, text::unmarked};
use serde::Serialize;

use super::when;
use crate::{
    Opportunity, Shift,
    facets::{Known, Level, Needed, PARAMS, Wish},
    shifts,
};

/// What stands in the form.
#[derive(Serialize)]
pub(super) struct Filters {
    #[serde(flatten)]
    asked: Asked,
    age: Option<i64>,
    interests: Vec<Choice>,
    speaks: Vec<Choice>,
    levels: Vec<Choice>,
    rhythms: Vec<Choice>,
    days: Vec<Choice>,
    flags: Vec<Choice>,
    /// The month of the calendar, which the form keeps.
    month: Option<String>,
}

/// What a reader has asked for, and what was found.
pub(super) struct Found {
    pub(super) filters: Filters,
    /// In the order of the list.
    pub(super) opportunities: Vec<Of<Opportunity>>,
    pub(super) wish: Wish,
}

/// The terms of facets that are vocabularies.
struct Terms {
    interests: &'static [&'static str],
    rhythms: &'static [&'static str],
}

static TERMS: LazyLock<Terms> = LazyLock::new(|| {
    let declared = Opportunity::declaration();
    Terms { interests: declared.terms("interests"), rhythms: declared.terms("rhythm") }
});

/// Opportunities that people are taken for, or will be again.
pub(super) fn all(show: &Show) -> Vec<Of<Opportunity>> {
    show.reader.list::<Opportunity>(show.key()).into_iter().filter(|it| is_current(show, it)).collect()
}

/// Whether it is not over, and neither its last day nor the last day to apply has passed. The clock is asked only where there
/// is such a day, so that other pages need not be made anew each midnight.
pub(super) fn is_current(show: &Show, it: &Opportunity) -> bool {
    let last = it.period.as_ref().and_then(FuzzyDate::latest);
    !it.status.is("ended") && it.apply_by.into_iter().chain(last).all(|day| day >= show.today())
}

/// Reads the filters of this page's address, and finds what they leave.
pub(super) fn found(show: &Show) -> Result<Found, Stop> {
    found_in(show, PARAMS)
}

/// The same on a page that understands these parameters.
pub(super) fn found_in(show: &Show, params: &[&str]) -> Result<Found, Stop> {
    let wish = Wish::read(&show.query, TERMS.interests, TERMS.rhythms)?;
    let current = all(show);
    let linked = Linked::new(show, current.len());
    let known = |opportunity: Of<Opportunity>| {
        let known = known(show, &linked, &opportunity, &wish);
        (opportunity, known)
    };
    let all: Vec<(Of<Opportunity>, Known)> = current.into_iter().map(known).collect();
    let choices = Choices { show, wish: &wish, all: &all };
    // Who looks for the first time finds something to begin with.
    let opportunities = choices.granted(|opportunity, known| (!opportunity.status.is("open"), !known.first));
    let filters = Filters::new(&choices, params);
    Ok(Found { filters, opportunities, wish })
}

/// What opportunities link to and what links to them, read once for all of them.
struct Linked<'l> {
    organizations: Many<'l, Organization>,
    places: Many<'l, Location>,
    shifts: Linking<'l, Shift>,
}

impl<'l> Linked<'l> {
    fn new(show: &'l Show, entries: usize) -> Self {
        Self {
            organizations: Many::new(show, entries),
            places: Many::new(show, entries),
            shifts: Linking::new(show, entries, |shift: &Shift| shift.opportunity.id),
        }
    }
}

/// What is known of an opportunity. Its words only matter to whoever asks for some.
fn known(show: &Show, linked: &Linked, opportunity: &Of<Opportunity>, wish: &Wish) -> Known {
    let places = linked.places.follow_all(&opportunity.locations);
    let words = || {
        let organization = linked.organizations.follow(&opportunity.organization);
        filters::found_by(show, &opportunity.entry, organization.as_ref())
    };
    let youngest = [opportunity.minimum_age, opportunity.consent_age].into_iter().flatten().min();
    Known {
        words: if wish.words.is_empty() { String::new() } else { words() },
        interests: opportunity.interests.iter().map(|term| term.as_str().to_owned()).collect(),
        languages: needed(opportunity),
        team: opportunity.team_languages.clone(),
        rhythm: opportunity.rhythm.as_ref().map(|term| term.as_str().to_owned()),
        days: days(show, opportunity, &linked.shifts.to(opportunity.entry.id)),
        youngest,
        oldest: opportunity.maximum_age,
        remote: opportunity.place.as_ref().is_some_and(|place| !place.is("on-site")),
        step_free: places.iter().any(|place| place.is_step_free()),
        first: opportunity.first == Some(true),
        public: opportunity.public_body == Some(true),
    }
}

/// The weekdays of its hours and of its shifts.
fn days(show: &Show, opportunity: &Of<Opportunity>, shifts: &[Of<Shift>]) -> Vec<Weekday> {
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

impl Found {
    /// What the list is called where it stands beside others: city, and what the reader asked for.
    pub(super) fn title(&self, show: &Show) -> String {
        let asked = self.filters.asked.words();
        let asked = (!asked.is_empty()).then(|| asked.join(", "));
        let city = show.name(&show.city.entry).plain;
        let parts = [Some(show.say("volunteering-title", &[])), Some(city), asked];
        unmarked(&parts.into_iter().flatten().collect::<Vec<_>>().join(" – "))
    }
}

type Choosing<'c> = Choices<'c, Opportunity, Wish>;

impl Filters {
    fn new(choices: &Choosing, params: &[&str]) -> Self {
        let Choices { show, wish, .. } = *choices;
        let interests: Vec<Choice> = TERMS.interests.iter().map(|term| interest(choices, term)).collect();
        let alone = |lang: Lang| Wish { speaks: Some(lang), ..Wish::default() };
        let speaks = choices.speaks(used(choices), wish.speaks.as_ref(), alone);
        let levels: Vec<Choice> = Level::ALL.into_iter().map(|it| level(choices, it)).collect();
        let rhythms: Vec<Choice> = TERMS.rhythms.iter().map(|term| rhythm(choices, term)).collect();
        let days = choices.days(wish.day, |day: Weekday| Wish { day: Some(day), ..Wish::default() });
        let flags = flags(choices);
        let asked = Asked::new(show, wish, params, &[&interests, &speaks, &levels, &rhythms, &days, &flags]);
        let month = params.contains(&"month").then(|| show.query.one("month").map(str::to_owned)).flatten();
        Self { asked, age: wish.age, interests, speaks, levels, rhythms, days, flags, month }
    }
}

fn interest(choices: &Choosing, term: &str) -> Choice {
    let alone = Wish { interests: vec![term.to_owned()], ..Wish::default() };
    let on = choices.wish.interests.iter().any(|it| it == term);
    choices.worded("interest", term, &format!("vocabulary-interest-{term}"), &alone, on)
}

/// The languages to choose from: those somebody needs or speaks there, and the one that is chosen.
fn used(choices: &Choosing) -> Vec<Lang> {
    let used = |known: &Known| {
        let asked: Vec<Lang> = known.languages.iter().map(|it| it.lang.clone()).collect();
        asked.into_iter().chain(known.team.clone()).collect::<Vec<_>>()
    };
    let mut used: Vec<Lang> = choices.all.iter().flat_map(|(_, known)| used(known)).collect();
    used.extend(choices.wish.speaks.clone());
    used.sort();
    used.dedup();
    views::by_name(choices.show, used)
}

/// A level; with a language chosen, it counts what that language is enough for at this level.
fn level(choices: &Choosing, level: Level) -> Choice {
    let alone = Wish { level: Some(level), speaks: choices.wish.speaks.clone(), ..Wish::default() };
    let (term, on) = (level.as_str(), choices.wish.level == Some(level));
    choices.worded("level", term, &format!("vocabulary-cefr-{term}"), &alone, on)
}

fn rhythm(choices: &Choosing, term: &str) -> Choice {
    let alone = Wish { rhythm: Some(term.to_owned()), ..Wish::default() };
    let on = choices.wish.rhythm.as_deref() == Some(term);
    choices.worded("rhythm", term, &format!("vocabulary-rhythm-{term}"), &alone, on)
}

fn flags(choices: &Choosing) -> Vec<Choice> {
    let wish = choices.wish;
    let flag = |name: &'static str, alone: Wish, on: bool| {
        choices.worded(name, "1", &format!("volunteering-flag-{name}"), &alone, on)
    };
    vec![
        flag("first", Wish { first: true, ..Wish::default() }, wish.first),
        flag("remote", Wish { remote: true, ..Wish::default() }, wish.remote),
        flag("step-free", Wish { step_free: true, ..Wish::default() }, wish.step_free),
        flag("public", Wish { public: true, ..Wish::default() }, wish.public),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terms_are_those_of_the_vocabularies() {
        assert_eq!(TERMS.rhythms, ["once", "regular", "flexible"]);
        assert!(TERMS.interests.contains(&"food"));
        assert!(Opportunity::declaration().terms("period").is_empty(), "a date has no terms");
    }
}
