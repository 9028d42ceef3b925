//! The filters of opportunities, as a plain form and in the address of the list.

use std::sync::LazyLock;

use integra_common::{
    Location,
    views::{
        self,
        filters::{self, Asked, Choice, Choices},
    },
};
use integra_edition::Of;
use integra_kernel::{Kind, Lang, dates::FuzzyDate, schedule::Weekday};
use integra_web::{Show, Stop};
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
    #[serde(flatten)]
    asked: Asked,
    age: Option<i64>,
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
    let wish = Wish::read(&show.query, TERMS.interests, TERMS.rhythms)?;
    let mut all = filters::listed(show, all(show), |it| known(show, it));
    // Who looks for the first time finds something to begin with.
    all.sort_by_key(|(opportunity, known)| (!opportunity.status.is("open"), !known.first));
    let choices = Choices { show, wish: &wish, all: &all };
    Ok(Found { filters: Filters::new(&choices), opportunities: choices.granted() })
}

fn known(show: &Show, opportunity: &Of<Opportunity>) -> Known {
    let places = show.reader.follow_all::<Location>(&opportunity.locations);
    let youngest = [opportunity.minimum_age, opportunity.consent_age].into_iter().flatten().min();
    Known {
        words: filters::found_by(show, &opportunity.entry, &opportunity.organization),
        interests: opportunity.interests.iter().map(|term| term.as_str().to_owned()).collect(),
        languages: needed(opportunity),
        team: opportunity.team_languages.clone(),
        rhythm: opportunity.rhythm.as_ref().map(|term| term.as_str().to_owned()),
        days: days(show, opportunity),
        youngest,
        oldest: opportunity.maximum_age,
        remote: opportunity.place.as_ref().is_some_and(|place| !place.is("on-site")),
        step_free: places.iter().any(|place| place.is_step_free()),
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

type Choosing<'c> = Choices<'c, Opportunity, Wish>;

impl Filters {
    fn new(choices: &Choosing) -> Self {
        let Choices { show, wish, .. } = *choices;
        let interests: Vec<Choice> = TERMS.interests.iter().map(|term| interest(choices, term)).collect();
        let alone = |lang: Lang| Wish { speaks: Some(lang), ..Wish::default() };
        let speaks = choices.speaks(used(choices), wish.speaks.as_ref(), alone);
        let levels: Vec<Choice> = Level::ALL.into_iter().map(|it| level(choices, it)).collect();
        let rhythms: Vec<Choice> = TERMS.rhythms.iter().map(|term| rhythm(choices, term)).collect();
        let days = choices.days(wish.day, |day: Weekday| Wish { day: Some(day), ..Wish::default() });
        let flags = flags(choices);
        let asked = Asked::new(show, wish, PARAMS, &[&interests, &speaks, &levels, &rhythms, &days, &flags]);
        Self { asked, age: wish.age, interests, speaks, levels, rhythms, days, flags }
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
