//! One step of a guide as its page shows it: known facts, and a way to ask for the others.

use integra_common::views::Cited;
use integra_edition::Of;
use integra_web::{Show, Text, text::Prose};
use serde::Serialize;

use super::offices::{self, Office};
use crate::{
    Guide, SharedGuide,
    asking::{self, Answers, Joins},
    kinds::{
        guide::{Step, StepLink},
        shared_guide::OwnStep,
    },
};

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
    /// Whether one of its offices has a page, where one sees whom to ask for it.
    ask: bool,
    offices: Vec<Office>,
    links: Vec<Address>,
    sources: Vec<Cited>,
}

/// A guide as a city gives it: the guide itself, and what the city adds when it shares one of the network.
pub(super) struct Told<'g> {
    pub(super) guide: &'g Of<Guide>,
    pub(super) own: Option<&'g Of<SharedGuide>>,
}

/// The steps of a guide that concern a reader, and those that do not.
pub(super) struct Steps {
    pub(super) shown: Vec<StepView>,
    pub(super) left: Vec<LeftOut>,
}

/// A step that does not concern the reader.
#[derive(Debug, Serialize)]
pub(super) struct LeftOut {
    id: String,
    title: Text,
    text: Vec<Prose>,
}

impl Told<'_> {
    /// What the city adds to a step.
    fn own(&self, step: &Step) -> Option<&OwnStep> {
        self.own?.steps.iter().find(|own| own.id == step.id)
    }

    /// The steps. `cited` are the sources of the whole guide.
    pub(super) fn steps(&self, show: &Show, answers: &Answers<'_>, cited: &[Cited]) -> Steps {
        let here = self.guide.steps.iter().filter(|step| self.own(step).is_none_or(|own| own.hidden != Some(true)));
        let mut steps = Steps { shown: Vec::new(), left: Vec::new() };
        for (step, place) in asking::place(here, |step| answers.concern(step)) {
            match place {
                Some((joins, number)) => steps.shown.push(self.view(show, step, joins, number, cited)),
                None => steps.left.push(LeftOut {
                    id: step.id.to_string(),
                    title: self.title(show, step),
                    text: self.text(show, step),
                }),
            }
        }
        steps
    }

    fn line(&self, show: &Show, step: &Step, name: &str) -> Option<Text> {
        show.text(&self.guide.entry, &format!("steps/{}/{name}", step.id))
    }

    fn title(&self, show: &Show, step: &Step) -> Text {
        self.line(show, step, "title").unwrap_or_else(|| Text::own(step.id.as_str()))
    }

    /// The text of the guide, and below it that of the city.
    fn text(&self, show: &Show, step: &Step) -> Vec<Prose> {
        let path = format!("steps/{}/text", step.id);
        let mut text = show.prose(&self.guide.entry, &path, 3);
        if let Some(own) = self.own {
            text.extend(show.prose(&own.entry, &path, 3));
        }
        text
    }

    /// Who helps: the city's own offices first.
    fn offices(&self, show: &Show, step: &Step) -> Vec<Office> {
        let own = self.own(step).map(|own| own.offices.as_slice()).unwrap_or_default();
        let all = own.iter().chain(step.offices.iter().filter(|id| !own.contains(id)));
        all.filter_map(|id| offices::office(show, *id)).collect()
    }

    fn view(&self, show: &Show, step: &Step, joins: Joins, number: usize, cited: &[Cited]) -> StepView {
        let line = |name: &str| self.line(show, step, name);
        let (time, cost, bring) = (line("time"), line("cost"), line("bring"));
        let offices = self.offices(show, step);
        let ask = offices.iter().any(|office| office.card.url.is_some());
        let address = |link: &StepLink| Address { site: site(&link.url).to_owned(), url: link.url.clone() };
        StepView {
            id: step.id.to_string(),
            joins,
            number,
            title: self.title(show, step),
            text: self.text(show, step),
            unknown: unknown(show, [("time", &time), ("cost", &cost), ("bring", &bring)]),
            time,
            cost,
            bring,
            ask,
            offices,
            links: step.links.iter().map(address).collect(),
            sources: cited.iter().filter(|source| supports(&source.facts, step.id.as_str())).cloned().collect(),
        }
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
