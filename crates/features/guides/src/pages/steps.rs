//! One step of a guide as its page shows it: known facts, and a way to ask for the others.

use integra_common::views::Cited;
use integra_edition::{Entry, Of};
use integra_web::{Show, Text, text::Prose};
use serde::Serialize;

use super::offices::{self, Asked, Office};
use crate::{Guide, kinds::guide::Step};

/// How a step follows the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Joins {
    Then,
    And,
    Or,
}

/// An address that helps, named by its site.
#[derive(Debug, Serialize)]
pub(super) struct Address {
    url: String,
    site: String,
}

/// One step.
#[derive(Debug, Serialize)]
pub(super) struct StepView {
    pub(super) id: String,
    pub(super) joins: Joins,
    /// Counts the steps that follow one another; an "and" or "or" has the number of the step it joins.
    pub(super) number: usize,
    pub(super) title: Text,
    text: Vec<Prose>,
    time: Option<Text>,
    cost: Option<Text>,
    bring: Option<Text>,
    /// What of the three is not known, worded as a list.
    unknown: Option<String>,
    /// Who is asked for it: the first office that has a page; a person when there is none.
    ask: Option<Asked>,
    offices: Vec<Office>,
    links: Vec<Address>,
    sources: Vec<Cited>,
}

/// The steps of a guide. `cited` are the sources of the whole guide.
pub(super) fn steps(show: &Show, guide: &Of<Guide>, cited: &[Cited]) -> Vec<StepView> {
    let mut number = 0;
    let views = guide.steps.iter().map(|step| {
        let joins = if number == 0 { Joins::Then } else { joins(step) };
        number += usize::from(joins == Joins::Then);
        view(show, &guide.entry, step, joins, number, cited)
    });
    views.collect()
}

/// A step that does not say how it follows simply comes next, and so does one whose word we do not know.
fn joins(step: &Step) -> Joins {
    match step.joins.as_ref().map(|term| term.as_str()) {
        Some("and") => Joins::And,
        Some("or") => Joins::Or,
        _ => Joins::Then,
    }
}

fn view(show: &Show, entry: &Entry, step: &Step, joins: Joins, number: usize, cited: &[Cited]) -> StepView {
    let line = |name: &str| show.text(entry, &format!("steps/{}/{name}", step.id));
    let (time, cost, bring) = (line("time"), line("cost"), line("bring"));
    let offices: Vec<Office> = step.offices.iter().filter_map(|id| offices::office(show, *id)).collect();
    let ask = offices.iter().find_map(Office::asked);
    StepView {
        id: step.id.to_string(),
        joins,
        number,
        title: line("title").unwrap_or_else(|| Text::own(step.id.as_str())),
        text: show.prose(entry, &format!("steps/{}/text", step.id), 3),
        unknown: unknown(show, [("time", &time), ("cost", &cost), ("bring", &bring)]),
        time,
        cost,
        bring,
        ask,
        offices,
        links: step
            .links
            .iter()
            .map(|link| Address { site: site(&link.url).to_owned(), url: link.url.clone() })
            .collect(),
        sources: cited.iter().filter(|source| supports(&source.facts, step.id.as_str())).cloned().collect(),
    }
}

fn unknown(show: &Show, facts: [(&str, &Option<Text>); 3]) -> Option<String> {
    let absent = facts.iter().filter(|(_, text)| text.is_none());
    let words: Vec<String> = absent.map(|(name, _)| show.say(&format!("guides-unknown-{name}"), &[])).collect();
    (!words.is_empty()).then(|| show.site.wording.list_and(&show.lang, &words))
}

/// Whether a source names this step or something in it among the facts it supports.
fn supports(facts: &[String], step: &str) -> bool {
    let of_step = |fact: &String| fact.strip_prefix("steps/").is_some_and(|rest| rest.split('/').next() == Some(step));
    facts.iter().any(of_step)
}

/// The site of an address, as people name it: `kosice.sk`.
pub(super) fn site(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_named_by_its_site() {
        assert_eq!(site("https://www.kosice.sk/city/foreigners"), "kosice.sk");
        assert_eq!(site("https://etp.sk"), "etp.sk");
        assert_eq!(site("https://example.org?q=1"), "example.org");
    }

    #[test]
    fn a_source_supports_a_step_and_what_is_in_it_only() {
        let facts = ["steps/police".to_owned(), "steps/work/cost".to_owned(), "intro".to_owned()];
        assert!(supports(&facts, "police"));
        assert!(supports(&facts, "work"));
        assert!(!supports(&facts, "polic"));
        assert!(!supports(&[], "police"));
    }
}
