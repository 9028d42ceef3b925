//! What to know before one begins: what the law says, and questions to ask.

use integra_common::views::{self, Step, Trust};
use integra_edition::Of;
use integra_web::{
    Body, Show, Stop, Text,
    show::{Head, MORE_SHEET},
    text::Prose,
};
use serde::Serialize;

use super::list;
use crate::VolunteeringRule;

/// Where they are.
pub(super) const PATH: &str = "volunteering/before-you-begin";
/// Questions worth asking; `volunteering-ask-1` and so on.
const QUESTIONS: usize = 8;

#[derive(Serialize)]
struct RulesPage {
    crumbs: Vec<Step>,
    rules: Vec<Rule>,
    questions: Vec<String>,
}

#[derive(Serialize)]
struct Rule {
    slug: String,
    name: Text,
    summary: Option<Text>,
    stays: Vec<String>,
    text: Vec<Prose>,
    trust: Trust,
}

/// The city's rules in their order.
pub(super) fn all(show: &Show) -> Vec<Of<VolunteeringRule>> {
    let mut rules = show.reader.list::<VolunteeringRule>(show.key());
    rules.sort_by_key(|rule| (rule.order.unwrap_or(i64::MAX), rule.entry.slug.clone()));
    rules
}

fn rule(show: &Show, rule: &Of<VolunteeringRule>) -> Rule {
    let entry = &rule.entry;
    Rule {
        slug: entry.slug.to_string(),
        name: show.name(entry),
        summary: show.text(entry, "summary"),
        stays: rule.stays.iter().map(|stay| show.say(&format!("vocabulary-stay-{}", stay.as_str()), &[])).collect(),
        text: show.prose(entry, "description", 3),
        trust: views::trust(show, entry, &rule.common),
    }
}

pub(super) fn show(show: &Show) -> Result<Body, Stop> {
    let page = RulesPage {
        crumbs: views::crumbs(show, Some((list::PATH, "volunteering-title"))),
        rules: all(show).iter().map(|it| rule(show, it)).collect(),
        questions: (1..=QUESTIONS).map(|n| show.say(&format!("volunteering-ask-{n}"), &[])).collect(),
    };
    let head = Head {
        sheets: vec![show.asset(MORE_SHEET)],
        title: show.say("volunteering-rules", &[]),
        description: show.say("volunteering-rules-lede", &[]),
        ..Head::default()
    };
    show.page("volunteering/rules.html", head, page)
}
