//! What is wrong, told at the control it is about.

use std::collections::HashMap;

use integra_kernel::{
    fields::FieldType,
    validate::{Problem, Rule},
};

use super::{Control, Form, Shape, Told, Words, fact_name, text_name};
use crate::wording::Arg;

/// One thing wrong with what was posted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Name of the input it is about: `f/phones/main/number`.
    pub name: String,
    /// The rule it breaks.
    pub rule: Rule,
    /// The sentence that says so, where no rule of a declaration does.
    pub words: Option<String>,
}

impl Fault {
    /// A problem of facts.
    pub fn of_fact(problem: Problem) -> Self {
        Self { name: fact_name(&problem.path), rule: problem.rule, words: None }
    }

    /// A problem of texts.
    pub fn of_text(problem: Problem) -> Self {
        Self { name: text_name(&problem.path), rule: problem.rule, words: None }
    }

    /// Something else that is wrong at an input, in words.
    pub fn said(name: &str, words: String) -> Self {
        Self { name: name.to_owned(), rule: Rule::Expected("something else"), words: Some(words) }
    }

    /// Whether it only means that something is still missing: a draft may be saved with it, and not published.
    pub fn is_missing(&self) -> bool {
        self.rule == Rule::Required
    }
}

/// The message for a value that is not of a type.
pub(super) fn expects(ty: &FieldType) -> &'static str {
    match ty {
        FieldType::Line | FieldType::Markdown => "form-wrong-line",
        FieldType::Flag | FieldType::Vocabulary { .. } | FieldType::Weekday => "form-wrong-choice",
        FieldType::Integer => "form-wrong-number",
        FieldType::Decimal => "form-wrong-decimal",
        FieldType::FuzzyDate => "form-wrong-fuzzy-date",
        FieldType::Day => "form-wrong-day",
        FieldType::Time => "form-wrong-time",
        FieldType::Language => "form-wrong-language",
        FieldType::Url => "form-wrong-url",
        FieldType::Email => "form-wrong-email",
        FieldType::Colour => "form-wrong-colour",
        FieldType::Link(_) => "form-wrong-link",
        FieldType::ItemId | FieldType::Group(_) => "form-wrong-other",
        FieldType::List(of) => expects(of),
    }
}

fn message(words: Words, control: Option<&Control>, rule: &Rule) -> String {
    let most = |most: usize| [("most", Arg::from(most))];
    let listed = control.is_some_and(|control| {
        matches!(control.shape, Shape::Rows { .. } | Shape::Picks { .. } | Shape::Ticks { .. } | Shape::Lines { .. })
    });
    match rule {
        Rule::Required if listed => words.say("form-wrong-empty-list", &[]),
        Rule::Required => words.say("form-wrong-required", &[]),
        Rule::TooLong(at_most) if listed => words.say("form-wrong-many", &most(*at_most)),
        Rule::TooLong(at_most) => words.say("form-wrong-long", &most(*at_most)),
        Rule::NotATerm(_) => words.say("form-wrong-choice", &[]),
        Rule::IdTwice(id) => words.say("form-wrong-twice", &[("id", Arg::from(id.as_str()))]),
        Rule::Unknown => words.say("form-wrong-unknown", &[]),
        Rule::Expected("a latitude") => words.say("form-wrong-latitude", &[]),
        Rule::Expected("a longitude") => words.say("form-wrong-longitude", &[]),
        Rule::Expected(_) => words.say(control.map_or("form-wrong-other", |control| control.expects), &[]),
    }
}

/// Marks every control a fault is about, and fills the summary. A fault about something within a control (the third of
/// several links) is told at that control; one about nothing in the form is told without a control.
pub(super) fn mark(form: &mut Form, faults: &[Fault], words: Words) {
    let mut titles: Vec<(String, String)> = Vec::new();
    for control in form.sections.iter().flat_map(|section| &section.controls) {
        title(control, "", &mut titles);
    }
    let places: HashMap<&str, usize> = titles.iter().enumerate().map(|(at, (name, _))| (name.as_str(), at)).collect();
    let mut told: Vec<(usize, Told)> = Vec::new();
    let mut errors: HashMap<String, String> = HashMap::new();
    for fault in faults {
        let place = about(&fault.name).find_map(|name| places.get(name));
        let name = place.map(|at| titles[*at].0.as_str());
        let control = name.and_then(|name| form.control(name));
        let message = fault.words.clone().unwrap_or_else(|| message(words, control, &fault.rule));
        if let Some(name) = name {
            errors.entry(name.to_owned()).or_insert_with(|| message.clone());
        }
        let line = Told {
            id: control.map(|control| control.id.clone()),
            label: place.map_or_else(|| fault.name.clone(), |at| titles[*at].1.clone()),
            message,
        };
        told.push((place.copied().unwrap_or(usize::MAX), line));
    }
    told.sort_by_key(|(place, _)| *place);
    told.dedup();
    form.told = told.into_iter().map(|(_, told)| told).collect();
    for section in &mut form.sections {
        section.wrong = section.controls.iter_mut().map(|control| set(control, &errors)).sum();
    }
}

/// A name, then the names of what it stands in.
fn about(name: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(name), |name| name.rsplit_once('/').map(|(outer, _)| outer))
}

/// Every control with its label, after those of the rows and groups it stands in.
fn title(control: &Control, around: &str, titles: &mut Vec<(String, String)>) {
    let full = if around.is_empty() { control.label.clone() } else { format!("{around}: {}", control.label) };
    titles.push((control.name.clone(), full.clone()));
    match &control.shape {
        Shape::Rows { rows, .. } => {
            for row in rows {
                let row_title =
                    if around.is_empty() { row.legend.clone() } else { format!("{around}: {}", row.legend) };
                row.controls.iter().for_each(|inner| title(inner, &row_title, titles));
            }
        }
        Shape::Group { controls, .. } => controls.iter().for_each(|inner| title(inner, &full, titles)),
        _ => {}
    }
}

/// Writes the errors into a control and all within it, and counts them.
fn set(control: &mut Control, errors: &HashMap<String, String>) -> usize {
    control.error = errors.get(&control.name).cloned();
    let within: usize = match &mut control.shape {
        Shape::Rows { rows, .. } => {
            rows.iter_mut().flat_map(|row| &mut row.controls).map(|inner| set(inner, errors)).sum()
        }
        Shape::Group { controls, .. } => controls.iter_mut().map(|inner| set(inner, errors)).sum(),
        _ => 0,
    };
    within + usize::from(control.error.is_some())
}
