//! The filters of a list: the choices of its facets, each with how many entries it leaves, and what is chosen.
//!
//! A feature reads its [`Facets`] from the address, says what is known of each entry, and asks [`Choices`] for what stands in its
//! form and for the entries that are granted. The macros of `web/filters.html` write both.

use std::sync::Arc;

use integra_edition::{Entry, Of};
use integra_kernel::{Lang, schedule::Weekday};
use integra_web::{Show, Text, text::fold, wording::Width};
use serde::Serialize;

use crate::{Organization, facets::Facets, pages::embed};

/// A choice of a facet.
#[derive(Debug, Clone, Serialize)]
pub struct Choice {
    /// The facet, as a parameter of the address.
    name: &'static str,
    value: String,
    words: Text,
    /// How many entries it leaves.
    count: usize,
    on: bool,
    /// Whether it is about this moment: what devices keep does not show it.
    live: bool,
}

impl Choice {
    /// The choice as one about this moment.
    #[must_use]
    pub fn live(self) -> Self {
        Self { live: true, ..self }
    }
}

/// A choice the reader has made, and the list without it.
#[derive(Debug, Serialize)]
struct Kept {
    words: Text,
    without: String,
}

/// What stands around the facets of a list, whichever they are.
#[derive(Debug, Serialize)]
pub struct Asked {
    q: String,
    /// How many facets are chosen.
    chosen: usize,
    /// What is chosen, each with the address of the page without it.
    kept: Vec<Kept>,
    /// The page without any filter.
    clear: String,
    /// The day of which the page speaks.
    as_of: String,
    /// How to show the list on another site.
    elsewhere: String,
}

impl Asked {
    /// What the reader of this page asks for. `params` are those of the list in their canonical order; `lists` the choices of
    /// its facets, in the order of the form.
    pub fn new(show: &Show, wish: &impl Facets, params: &[&str], lists: &[&[Choice]]) -> Self {
        let on: Vec<&Choice> = lists.iter().copied().flatten().filter(|choice| choice.on).collect();
        let kept = |choice: &&Choice| Kept { words: choice.words.clone(), without: without(show, params, choice, &on) };
        Self {
            q: show.query.one("q").unwrap_or_default().to_owned(),
            chosen: wish.chosen(),
            kept: on.iter().map(kept).collect(),
            clear: format!("{}#results", show.url(&show.path)),
            elsewhere: embed::link(show, params),
            as_of: show.site.wording.day(&show.lang, show.today(), false, true),
        }
    }
}

impl Asked {
    /// What is asked for, in words: for the name of a feed, by which whoever follows several tells them apart.
    pub fn words(&self) -> Vec<String> {
        let typed = Some(self.q.clone()).filter(|q| !q.is_empty());
        typed.into_iter().chain(self.kept.iter().map(|it| it.words.plain.clone())).collect()
    }
}

/// The address of the list without one of the choices that are on. Of its facet, only what else is on stays.
fn without(show: &Show, params: &[&str], choice: &Choice, on: &[&Choice]) -> String {
    let others = || on.iter().filter(|it| it.name == choice.name && it.value != choice.value);
    let mut pairs = show.query.canonical(params);
    pairs.retain(|(name, value)| name != "page" && (name != choice.name || others().any(|it| it.value == *value)));
    format!("{}#results", show.with_query(&pairs))
}

/// Makes the choices of a form, each with how many entries it leaves on its own.
pub struct Choices<'c, T, F: Facets> {
    /// The page.
    pub show: &'c Show<'c>,
    /// What the reader asks for.
    pub wish: &'c F,
    /// The entries of the list, with what is known of each.
    pub all: &'c [(Of<T>, F::Known)],
}

impl<T, F: Facets> Choices<'_, T, F> {
    /// A choice; `alone` asks for it and nothing else.
    pub fn choice(&self, name: &'static str, value: &str, words: Text, alone: &F, on: bool) -> Choice {
        let count = self.all.iter().filter(|(_, known)| alone.grants(known)).count();
        Choice { name, value: value.to_owned(), words, count, on, live: false }
    }

    /// A choice worded by the message `id`.
    pub fn worded(&self, name: &'static str, value: &str, id: &str, alone: &F, on: bool) -> Choice {
        self.choice(name, value, Text::own(self.show.say(id, &[])), alone, on)
    }

    /// A choice that is an entry: its name, and its slug in the address.
    pub fn entry(&self, name: &'static str, entry: &Arc<Entry>, alone: impl Fn(String) -> F, on: bool) -> Choice {
        self.choice(name, entry.slug.as_str(), self.show.name(entry), &alone(entry.slug.to_string()), on)
    }

    /// The languages of the facet `speaks`, in the given order.
    pub fn speaks(&self, languages: Vec<Lang>, chosen: Option<&Lang>, alone: impl Fn(Lang) -> F) -> Vec<Choice> {
        let named = |lang: &Lang| Text::own(self.show.site.wording.language_name(Some(&self.show.lang), lang));
        let choice = |lang: Lang| {
            let (words, on) = (named(&lang), chosen == Some(&lang));
            self.choice("speaks", &lang.to_string(), words, &alone(lang), on)
        };
        languages.into_iter().map(choice).collect()
    }

    /// The weekdays of the facet `day`.
    pub fn days(&self, chosen: Option<Weekday>, alone: impl Fn(Weekday) -> F) -> Vec<Choice> {
        let named = |day: Weekday| Text::own(self.show.site.wording.weekday(&self.show.lang, day, Width::Wide));
        let choice = |day: Weekday| self.choice("day", day.as_str(), named(day), &alone(day), chosen == Some(day));
        Weekday::ALL.into_iter().map(choice).collect()
    }

    /// The entries that are what the reader asks for: by their rank, then by name. Only these are named and sorted.
    pub fn granted<R: Ord>(&self, rank: impl Fn(&Of<T>, &F::Known) -> R) -> Vec<Of<T>> {
        let granted = self.all.iter().filter(|(_, known)| self.wish.grants(known));
        by_name(self.show, granted.map(|(it, known)| (it.clone(), rank(it, known))).collect())
            .into_iter()
            .map(|(it, _)| it)
            .collect()
    }
}

/// Entries with what is known of each, or with their rank: by that, then by name as the reader's language sorts names.
pub fn by_name<T, R: Ord>(show: &Show, entries: Vec<(Of<T>, R)>) -> Vec<(Of<T>, R)> {
    let collator = show.site.wording.collate(&show.lang);
    let named = |(it, rank): (Of<T>, R)| (show.name(&it.entry).plain, it, rank);
    let mut named: Vec<(String, Of<T>, R)> = entries.into_iter().map(named).collect();
    named.sort_by(|(a, one, first), (b, other, second)| {
        let names = || collator.compare(a, b).then_with(|| one.entry.slug.cmp(&other.entry.slug));
        first.cmp(second).then_with(names)
    });
    named.into_iter().map(|(_, it, rank)| (it, rank)).collect()
}

/// The words by which a list finds an entry, folded: its name, its summary, and the organization behind it.
pub fn found_by(show: &Show, entry: &Arc<Entry>, organization: Option<&Of<Organization>>) -> String {
    let more = [show.text(entry, "summary"), organization.map(|it| show.name(&it.entry))];
    let mut words = show.name(entry).plain;
    more.into_iter().flatten().for_each(|text| {
        words.push(' ');
        words.push_str(&text.plain);
    });
    fold(&words)
}
